"""What the store knows of tickets, as columns that are kept, so that the next question reads only what is new.

Nothing here is a figure: those are computed anew from the log each time. What was read holds only while the event that was the
last one then still has its hash; else all is read again.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from keyuser.records import Criticality, TicketEvent
from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import CODE_OF_LEVEL, EventColumns, EventLog, Statuses, columns_of_part, microseconds
from keyuser.sla.columns.steps import Items
from keyuser.store import Store, UnitOfWork
from keyuser.store.ticket_columns import ItemEntry


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All ticket items and all events at one moment. ``entries`` and ``items`` are the same items, ``vendors`` whose they are
    (places in ``vendor_ids``)."""

    entries: Sequence[ItemEntry]
    items: Items
    vendors: Ints
    vendor_ids: Sequence[str]
    log: EventLog

    def of_vendor(self, vendor_id: str) -> Ints:
        """The places of one vendor's items."""
        if vendor_id not in self.vendor_ids:
            return np.empty(0, dtype=np.int64)
        return np.flatnonzero(self.vendors == self.vendor_ids.index(vendor_id))


_EMPTY = np.empty(0, dtype=np.int64)
_NOTHING = Snapshot((), Items(_EMPTY, _EMPTY, _EMPTY, _EMPTY), _EMPTY, (), EventLog(EventColumns.empty(), Statuses()))


class TicketLog:
    """Reads snapshots. Threads may share it: each gets a whole snapshot, the last one that was read is kept."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept = _NOTHING

    def read(self) -> Snapshot:
        """As things stand now."""
        known = self._kept
        with self._store.read() as db:
            if db.ticket_columns.head(known.log.head[0]) != known.log.head:
                known = Snapshot((), _NOTHING.items, _EMPTY, (), EventLog(EventColumns.empty(), Statuses()))
            self._kept = found = _grown_items(db, _grown_log(db, known))
        return found

    def events(self, ticket_ids: Sequence[int], last: int) -> dict[int, list[TicketEvent]]:
        """The events of those tickets up to that number, by ticket."""
        found: dict[int, list[TicketEvent]] = defaultdict(list)
        with self._store.read() as db:
            for event in db.tickets.events_of(ticket_ids):
                if event.seq <= last:
                    found[event.ticket_id].append(event)
        return found


def _grown_log(db: UnitOfWork, known: Snapshot) -> Snapshot:
    head = db.ticket_columns.head()
    if head == known.log.head:
        return known
    # Codes of words are only ever added, so that a snapshot which another thread still reads stays right.
    parts = [columns_of_part(part, known.log.statuses) for part in db.ticket_columns.events(known.log.head[0], head[0])]
    log = known.log.grown(parts, head, db.ticket_columns.sources)
    return Snapshot(known.entries, known.items, known.vendors, known.vendor_ids, log)


def _grown_items(db: UnitOfWork, known: Snapshot) -> Snapshot:
    new = db.ticket_columns.items(known.entries[-1].ticket_id if known.entries else 0)
    if not new:
        return known
    vendor_ids = list(dict.fromkeys([*known.vendor_ids, *(entry.vendor_id for entry in new)]))
    places = {vendor_id: place for place, vendor_id in enumerate(vendor_ids)}
    rows = [
        (
            entry.ticket_id,
            entry.item,
            CODE_OF_LEVEL[Criticality(entry.criticality)],
            microseconds(entry.created_at),
            places[entry.vendor_id],
        )
        for entry in new
    ]
    ticket, item, level, received, vendors = np.array(rows, dtype=np.int64).T
    old = known.items
    items = Items(
        np.concatenate((old.ticket, ticket)),
        np.concatenate((old.item, item)),
        np.concatenate((old.level, level)),
        np.concatenate((old.received, received)),
    )
    entries = (*known.entries, *new)
    return Snapshot(entries, items, np.concatenate((known.vendors, vendors)), vendor_ids, known.log)
