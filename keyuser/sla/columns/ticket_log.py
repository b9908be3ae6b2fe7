"""What the store knows of tickets, as columns that are kept, so that the next question reads only what is new.

Nothing here is a figure: those are computed anew from the log each time. What was read holds only while the event that was the
last one then still has its hash; else all is read again.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from keyuser.records import Criticality, TicketEvent
from keyuser.sla.columns.kept import KeptColumns
from keyuser.sla.columns.log import (
    CODE_OF_LEVEL,
    coded,
    columns_of_part,
    instants,
    numbers,
)
from keyuser.sla.columns.snapshot import Snapshot
from keyuser.sla.columns.steps import Items
from keyuser.store import Store, UnitOfWork

#: So many new events are worth writing the file anew; fewer are read from the database in no time.
_MANY = 5_000


class TicketLog:
    """Reads snapshots. Threads may share it: each gets a whole snapshot; the last one that was read is kept, and a file of it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._file = KeptColumns(store.profile.ticket_columns)
        self._kept = Snapshot.empty()
        self._saved = 0

    def read(self) -> Snapshot:
        """As things stand now."""
        known = self._kept
        if known.is_empty:
            known = self._file.load() or known
            self._saved = known.log.head[0]
        with self._store.read() as db:
            if not _holds(db, known):
                known, self._saved = Snapshot.empty(), 0
            self._kept = found = _grown_items(db, _grown_log(db, known))
        if found.log.head[0] - self._saved >= _MANY:
            self._file.save(found)
            self._saved = found.log.head[0]
        return found

    def forget(self) -> None:
        """Everything is read from the database again."""
        self._kept, self._saved = Snapshot.empty(), 0
        self._file.remove()

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


def _holds(db: UnitOfWork, known: Snapshot) -> bool:
    """Whether the database still begins with what was read."""
    items = known.items
    last_ticket = int(items.ticket[-1]) if len(items) else 0
    columns = db.ticket_columns
    return columns.head(known.log.head[0]) == known.log.head and columns.item_count(last_ticket) == len(items)


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
