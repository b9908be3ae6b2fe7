"""Queries on vendor tickets and their append-only, hash-chained event log."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Select, exists, or_, select, update

from keyuser.records import Criticality, EventType, LogCheck, TicketEvent, TicketItem, VendorTicket, group_ref
from keyuser.store.event_log import GENESIS, check_log, event_hash, seal
from keyuser.store.statements import insert_row, one_of, upsert
from keyuser.store.tables import ticket_events, ticket_items, vendor_cursors, vendor_tickets


class Tickets:
    """The vendor's tickets as we know them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        vendor_id: str,
        remote_id: str,
        ref: str,
        submission_id: int,
        status: str,
        url: str,
        created_at: datetime,
        items: Sequence[TicketItem],
    ) -> int:
        """Stores a ticket that the vendor confirmed; its row id."""
        ticket_id = insert_row(
            self._connection,
            vendor_tickets,
            vendor_id=vendor_id,
            remote_id=remote_id,
            ref=ref,
            submission_id=submission_id,
            status=status,
            url=url,
            created_at=created_at,
        )
        rows = [
            {
                "ticket_id": ticket_id,
                "item": item.item,
                "group_id": item.group_id,
                "title": item.title,
                "criticality": item.criticality,
            }
            for item in items
        ]
        if rows:
            self._connection.execute(ticket_items.insert(), rows)
        return ticket_id

    def set_status(self, ticket_id: int, status: str) -> None:
        """Keeps the vendor's latest status of the whole ticket as the vendor wrote it."""
        self._connection.execute(update(vendor_tickets).where(vendor_tickets.c.id == ticket_id).values(status=status))

    def get(self, ticket_id: int) -> VendorTicket | None:
        """One ticket with its items."""
        return next(iter(self._records(select(vendor_tickets).where(vendor_tickets.c.id == ticket_id))), None)

    def by_remote(self, vendor_id: str, remote_id: str) -> VendorTicket | None:
        """The ticket that the vendor calls ``remote_id``."""
        columns = vendor_tickets.c
        query = select(vendor_tickets).where(columns.vendor_id == vendor_id, columns.remote_id == remote_id)
        return next(iter(self._records(query)), None)

    def list(self, vendor_id: str | None = None) -> Sequence[VendorTicket]:
        """All tickets, or one vendor's, in the order they were accepted."""
        query = select(vendor_tickets).order_by(vendor_tickets.c.id)
        if vendor_id is not None:
            query = query.where(vendor_tickets.c.vendor_id == vendor_id)
        return self._records(query)

    def named(self, name: str) -> Sequence[VendorTicket]:
        """The tickets with that reference of ours or that number of a vendor."""
        columns = vendor_tickets.c
        query = select(vendor_tickets).where(or_(columns.ref == name, columns.remote_id == name))
        return self._records(query.order_by(columns.id))

    def append(
        self,
        *,
        ticket_id: int,
        item: int | None,
        type_: EventType,
        at: datetime,
        recorded_at: datetime,
        actor: str,
        source: str,
        source_id: str,
        payload: dict[str, Any],
    ) -> bool:
        """Adds an event; false where this source told us of it before."""
        columns = ticket_events.c
        same = (columns.ticket_id == ticket_id, columns.source == source, columns.source_id == source_id)
        if self._connection.scalar(select(exists().where(*same))):
            return False
        values = {
            "ticket_id": ticket_id,
            "item": item,
            "type": type_,
            "at": at,
            "recorded_at": recorded_at,
            "actor": actor,
            "source": source,
            "source_id": source_id,
            "payload": payload,
        }
        previous = self._connection.scalar(select(columns.hash).order_by(columns.seq.desc()).limit(1)) or GENESIS
        own = event_hash(previous, values)
        row = ticket_events.insert().values(**values, previous_hash=previous, hash=own).returning(columns.seq)
        seal(self._connection, self._connection.execute(row).scalar_one(), own)
        return True

    def events(self, ticket_id: int | None = None, *, since: int = 0) -> Sequence[TicketEvent]:
        """Events in the order they were recorded; of one ticket or of all; those after ``since``."""
        query = select(ticket_events).where(ticket_events.c.seq > since).order_by(ticket_events.c.seq)
        if ticket_id is not None:
            query = query.where(ticket_events.c.ticket_id == ticket_id)
        return tuple(_event(row) for row in self._connection.execute(query))

    def events_of(self, ticket_ids: Sequence[int]) -> Iterator[TicketEvent]:
        """The events of those tickets, in no order."""
        query = select(ticket_events).where(one_of(ticket_events.c.ticket_id, ticket_ids))
        return map(_event, self._connection.execute(query))

    def hashes(self, ticket_id: int | None = None) -> dict[int, str]:
        """The hash of each event by its seq; of one ticket or of all."""
        columns = ticket_events.c
        query = select(columns.seq, columns.hash)
        if ticket_id is not None:
            query = query.where(columns.ticket_id == ticket_id)
        return {row.seq: row.hash for row in self._connection.execute(query)}

    def head(self) -> tuple[int, str]:
        """The seq and the hash of the last event; (0, "") for an empty log."""
        columns = ticket_events.c
        last = self._connection.execute(select(columns.seq, columns.hash).order_by(columns.seq.desc()).limit(1)).first()
        return (0, "") if last is None else (last.seq, last.hash)

    def check_log(self) -> LogCheck:
        """Whether every row of the event log is as it was appended, in its place, and the last one the last that was."""
        return check_log(self._connection)

    def cursor(self, vendor_id: str) -> str:
        """Where the last pull of changes ended; empty before the first."""
        query = select(vendor_cursors.c.cursor).where(vendor_cursors.c.vendor_id == vendor_id)
        return self._connection.scalar(query) or ""

    def pulled_at(self, vendor_id: str) -> datetime | None:
        """When changes were last pulled."""
        return self._connection.scalar(
            select(vendor_cursors.c.pulled_at).where(vendor_cursors.c.vendor_id == vendor_id)
        )

    def set_cursor(self, vendor_id: str, cursor: str, at: datetime) -> None:
        """Remembers where the pull ended."""
        values = {"vendor_id": vendor_id, "cursor": cursor, "pulled_at": at}
        self._connection.execute(upsert(vendor_cursors, values, ["vendor_id"]))

    def _records(self, query: Select[Any]) -> Sequence[VendorTicket]:
        rows = list(self._connection.execute(query).mappings())
        items: dict[int, list[TicketItem]] = {}
        for item in self._connection.execute(
            select(ticket_items)
            .where(ticket_items.c.ticket_id.in_(query.with_only_columns(vendor_tickets.c.id).order_by(None)))
            .order_by(ticket_items.c.ticket_id, ticket_items.c.item)
        ):
            record = TicketItem(
                item.item, item.group_id, group_ref(item.group_id), item.title, Criticality(item.criticality)
            )
            items.setdefault(item.ticket_id, []).append(record)
        return tuple(_ticket(row, tuple(items.get(row["id"], ()))) for row in rows)


def _ticket(row: RowMapping, items: tuple[TicketItem, ...]) -> VendorTicket:
    return VendorTicket(
        id=row["id"],
        vendor_id=row["vendor_id"],
        remote_id=row["remote_id"],
        ref=row["ref"],
        submission_id=row["submission_id"],
        status=row["status"],
        url=row["url"],
        created_at=row["created_at"],
        items=items,
    )


def _event(row: Row[Any]) -> TicketEvent:
    return TicketEvent(
        seq=row.seq,
        ticket_id=row.ticket_id,
        item=row.item,
        type=EventType(row.type),
        at=row.at,
        recorded_at=row.recorded_at,
        actor=row.actor,
        source=row.source,
        source_id=row.source_id,
        payload=row.payload,
    )
