"""Tickets and their events as columns: for figures over all of them, which cannot wait for a record of each.

SQLite joins each column into one text, which is several times as fast as handing its values over one by one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, cast, func, select, type_coerce

from keyuser.store.statements import one_of
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
class ItemPart:
    """Ticket items in the order of their tickets, in the same way: numbers, words (``vendors`` one a line), instants."""

    tickets: str
    items: str
    groups: str
    levels: str
    vendors: str
    received: str


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """What people read of a ticket item. ``status``: the vendor's latest word on the whole ticket."""

    ticket_ref: str
    remote_id: str
    title: str
    status: str


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
            part = _events(begin, min(begin + _PART, last))
            row = self._connection.execute(_joined(part, (",", ",", ",", ",", "", _LINE))).one()
            if row[0] is not None:
                yield EventPart(*row)

    def sources(self, seqs: Sequence[int]) -> dict[int, tuple[str, str]]:
        """Source and the source's own number of those events."""
        columns = ticket_events.c
        query = select(columns.seq, columns.source, columns.source_id)
        return {
            row.seq: (row.source, row.source_id)
            for row in self._connection.execute(query.where(one_of(columns.seq, seqs))).all()
        }

    def item_count(self, up_to: int) -> int:
        """How many items the tickets up to that id have."""
        query = select(func.count()).select_from(ticket_items).where(ticket_items.c.ticket_id <= up_to)
        return self._connection.scalar(query) or 0

    def items(self, after: int) -> ItemPart | None:
        """The items of all tickets with a greater id than that; ``None`` where there are none."""
        ticket, item = vendor_tickets.c, ticket_items.c
        part = (
            select(
                ticket.id,
                item.item,
                item.group_id,
                item.criticality,
                ticket.vendor_id,
                type_coerce(ticket.created_at, Text).label("received"),
            )
            .join(ticket_items, item.ticket_id == ticket.id)
            .where(ticket.id > after)
            .order_by(ticket.id, item.item)
            .subquery()
        )
        row = self._connection.execute(_joined(part.c, (",", ",", ",", ",", _LINE, ""))).one()
        return None if row[0] is None else ItemPart(*row)

    def entries(self, ticket_ids: Sequence[int]) -> dict[tuple[int, int], ItemEntry]:
        """What people read of the items of those tickets, by ticket and item."""
        ticket, item = vendor_tickets.c, ticket_items.c
        query = (
            select(ticket.id, item.item, ticket.ref, ticket.remote_id, item.title, ticket.status)
            .join(ticket_items, item.ticket_id == ticket.id)
            .where(one_of(ticket.id, ticket_ids))
        )
        return {
            (ticket_id, number): ItemEntry(ref, remote_id, title, status)
            for ticket_id, number, ref, remote_id, title, status in self._connection.execute(query).all()
        }


def _events(after: int, last: int) -> Iterable[ColumnElement[Any]]:
    columns = ticket_events.c
    said = func.json_extract(type_coerce(columns.payload, Text), *(f"$.{name}" for name in SAID))
    return (
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
        .c
    )


def _joined(columns: Iterable[ColumnElement[Any]], marks: Sequence[str]) -> Select[Any]:
    """Each column as one text, its values with that mark between them."""
    return select(*(func.group_concat(cast(column, Text), mark) for column, mark in zip(columns, marks, strict=True)))
