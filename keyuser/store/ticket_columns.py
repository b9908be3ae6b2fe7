"""Tickets and their events as columns: for figures over all of them, which cannot wait for a record of each.

SQLite joins each column into one text, which is several times as fast as handing its values over one by one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Text, cast, func, select, type_coerce

from keyuser.store.tables import ticket_events, ticket_items, vendor_tickets

#: What of a payload decides about clocks, in the order in which ``EventPart.said`` gives it.
SAID = ("status", "criticality", "automatic", "private", "public")
#: Events that are read at once: their texts stay far below what SQLite can hold in one value.
_PART = 500_000
_LINE = "\n"


@dataclass(frozen=True, slots=True)
class EventPart:
    """Events in the order of ``seq``, as one text a column. ``seqs``, ``tickets`` and ``items`` (0: the whole ticket) are
    numbers with commas between, ``types`` words with commas, ``at`` instants of ``INSTANT_WIDTH`` characters one after
    another, ``said`` the values of ``SAID`` as one JSON array a line."""

    seqs: str
    tickets: str
    items: str
    types: str
    at: str
    said: str


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """One ticket item as it was sent, which never changes."""

    ticket_id: int
    item: int
    vendor_id: str
    ticket_ref: str
    remote_id: str
    created_at: datetime
    group_id: int
    title: str
    criticality: str


class TicketColumns:
    """Reading many tickets and events at once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self, up_to: int | None = None) -> tuple[int, str]:
        """Number and hash of the last event (of those up to that number); (0, "") where there is none."""
        columns = ticket_events.c
        query = select(columns.seq, columns.hash).order_by(columns.seq.desc()).limit(1)
        row = self._connection.execute(query if up_to is None else query.where(columns.seq <= up_to)).first()
        return (row.seq, row.hash) if row else (0, "")

    def events(self, after: int, last: int) -> Iterator[EventPart]:
        """The events from ``after`` (exclusive) to ``last``."""
        for begin in range(after, last, _PART):
            row = self._connection.execute(_joined(begin, min(begin + _PART, last))).one()
            if row[0] is not None:
                yield EventPart(*row)

    def sources(self, seqs: Sequence[int]) -> dict[int, tuple[str, str]]:
        """Source and the source's own number of those events."""
        columns = ticket_events.c
        query = select(columns.seq, columns.source, columns.source_id)
        return {row.seq: (row.source, row.source_id) for row in self._of(query, columns.seq, seqs)}

    def statuses(self, ticket_ids: Sequence[int]) -> dict[int, str]:
        """The vendor's latest word on those tickets."""
        columns = vendor_tickets.c
        return {row.id: row.status for row in self._of(select(columns.id, columns.status), columns.id, ticket_ids)}

    def items(self, after: int) -> list[ItemEntry]:
        """The items of all tickets with a greater id than that, in order."""
        ticket, item = vendor_tickets.c, ticket_items.c
        query = (
            select(
                ticket.id,
                item.item,
                ticket.vendor_id,
                ticket.ref,
                ticket.remote_id,
                ticket.created_at,
                item.group_id,
                item.title,
                item.criticality,
            )
            .join(ticket_items, item.ticket_id == ticket.id)
            .where(ticket.id > after)
            .order_by(ticket.id, item.item)
        )
        return [ItemEntry(*row) for row in self._connection.execute(query)]

    def _of(self, query: Select[Any], column: Any, values: Sequence[int]) -> Iterator[Any]:
        for begin in range(0, len(values), 10_000):
            yield from self._connection.execute(query.where(column.in_(values[begin : begin + 10_000])))


def _joined(after: int, last: int) -> Select[Any]:
    columns = ticket_events.c
    said = func.json_extract(type_coerce(columns.payload, Text), *(f"$.{name}" for name in SAID))
    part = (
        select(
            columns.seq,
            columns.ticket_id,
            func.coalesce(columns.item, 0).label("item"),
            columns.type,
            type_coerce(columns.at, Text).label("at"),
            said.label("said"),
        )
        .where(columns.seq > after, columns.seq <= last)
        .order_by(columns.seq)
        .subquery()
    )
    separators = (",", ",", ",", ",", "", _LINE)
    return select(
        *(func.group_concat(cast(column, Text), mark) for column, mark in zip(part.c, separators, strict=True))
    )
