"""What the store knows of tickets, as columns that are kept, so that the next question reads only what is new.

Nothing here is a figure: those are computed anew from the log each time. What was read holds only while the event that was the
last one then still has its hash; else all is read again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from keyuser.records import Criticality, TicketEvent
from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import (
    CODE_OF_LEVEL,
    EventColumns,
    EventLog,
    Statuses,
    coded,
    columns_of_part,
    instants,
    numbers,
)
from keyuser.sla.columns.steps import Items
from keyuser.store import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All ticket items and all events at one moment. ``groups`` of the items, ``vendors`` whose they are (places in
    ``vendor_ids``). ``records``: events that somebody wanted as records, by ticket."""

    items: Items
    groups: Ints
    vendors: Ints
    vendor_ids: Sequence[str]
    log: EventLog
    records: dict[int, list[TicketEvent]]

    @classmethod
    def empty(cls) -> "Snapshot":
        """Before anything was read."""
        none = np.empty(0, dtype=np.int64)
        return cls(Items(none, none, none, none), none, none, (), EventLog(EventColumns.empty(), Statuses()), {})

    def of_vendor(self, vendor_id: str) -> Ints:
        """The places of one vendor's items."""
        if vendor_id not in self.vendor_ids:
            return np.empty(0, dtype=np.int64)
        return np.flatnonzero(self.vendors == self.vendor_ids.index(vendor_id))


class TicketLog:
    """Reads snapshots. Threads may share it: each gets a whole snapshot, the last one that was read is kept."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept = Snapshot.empty()

    def read(self) -> Snapshot:
        """As things stand now."""
        known = self._kept
        with self._store.read() as db:
            if db.ticket_columns.head(known.log.head[0]) != known.log.head:
                known = Snapshot.empty()
            self._kept = found = _grown_items(db, _grown_log(db, known))
        return found

    def events(self, snapshot: Snapshot, ticket_ids: Sequence[int]) -> dict[int, list[TicketEvent]]:
        """The events of those tickets that the snapshot knows, by ticket."""
        missing = [ticket_id for ticket_id in ticket_ids if ticket_id not in snapshot.records]
        if missing:
            found: dict[int, list[TicketEvent]] = {ticket_id: [] for ticket_id in missing}
            with self._store.read() as db:
                for event in db.tickets.events_of(missing):
                    if event.seq <= snapshot.log.head[0]:
                        found[event.ticket_id].append(event)
            snapshot.records.update(found)
        return {ticket_id: snapshot.records[ticket_id] for ticket_id in ticket_ids}


def _grown_log(db: UnitOfWork, known: Snapshot) -> Snapshot:
    head = db.ticket_columns.head()
    if head == known.log.head:
        return known
    # Codes of words are only ever added, so that a snapshot which another thread still reads stays right.
    parts = [columns_of_part(part, known.log.statuses) for part in db.ticket_columns.events(known.log.head[0], head[0])]
    log = known.log.grown(parts, head, db.ticket_columns.sources)
    changed = {ticket_id for part in parts for ticket_id in part.ticket.tolist()} if known.records else set()
    records = {ticket_id: events for ticket_id, events in known.records.items() if ticket_id not in changed}
    return replace(known, log=log, records=records)


def _grown_items(db: UnitOfWork, known: Snapshot) -> Snapshot:
    old = known.items
    part = db.ticket_columns.items(int(old.ticket[-1]) if len(old) else 0)
    if part is None:
        return known
    vendors = part.vendors.split("\n")
    vendor_ids = list(dict.fromkeys([*known.vendor_ids, *vendors]))
    ticket = numbers(part.tickets)
    level = coded(part.levels.split(","), lambda word: CODE_OF_LEVEL[Criticality(word)])
    items = Items(
        np.concatenate((old.ticket, ticket)),
        np.concatenate((old.item, numbers(part.items))),
        np.concatenate((old.level, level)),
        np.concatenate((old.received, instants(part.received, len(ticket)))),
    )
    return replace(
        known,
        items=items,
        groups=np.concatenate((known.groups, numbers(part.groups))),
        vendors=np.concatenate((known.vendors, coded(vendors, vendor_ids.index))),
        vendor_ids=vendor_ids,
    )
