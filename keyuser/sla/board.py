"""All figures of one vendor and period as columns, with records made only of what is shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from operator import itemgetter
from typing import Protocol

import numpy as np

from keyuser.records import Contract, EventType, SlaReport, SlaRow, SlaSummary, SlaView, TicketEvent, group_ref
from keyuser.sla.columns.candidates import maybe_created
from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import CODE_OF_TYPE, LEVELS, NONE, TIMELESS, Flags, at_instant, microseconds
from keyuser.sla.columns.measures import MeasureColumns
from keyuser.sla.columns.readings import Readings, read_items, summarise_readings
from keyuser.sla.columns.snapshot import Snapshot
from keyuser.sla.columns.ticket_log import TicketLog
from keyuser.sla.rules import Reading, SlaClock, events_of_item
from keyuser.store import Store

_NONE = np.empty(0, dtype=np.int64)
_ATTACHED = CODE_OF_TYPE[EventType.POLICY_ATTACHED]


class Timeline(Protocol):
    """The contracts with one vendor over time."""

    def at(self, at: datetime) -> Contract | None:
        """The contract for tickets created then."""

    def judge(self, at: datetime, log: Sequence[TicketEvent], now: datetime) -> Contract | None:
        """The contract that judges a ticket created then: the one attached to it by ``now``, else the one for its creation."""

    def changes(self) -> Sequence[datetime]:
        """The instants, ascending, from which ``at`` may say something else."""


@dataclass(frozen=True, slots=True)
class Board:
    """One period's figures; fields as in ``SlaReport``. ``readings`` are the items that it is about, a part for each contract."""

    client_name: str
    vendor_name: str
    contract: Contract
    start: datetime
    end: datetime
    computed_at: datetime
    view: SlaView
    readings: tuple[Readings, ...]
    snapshot: Snapshot
    store: Store

    def summaries(self) -> tuple[SlaSummary, ...]:
        """The figures of all its items."""
        return summarise_readings(self.readings, self.contract)

    def created_in(self, start: datetime, end: datetime) -> "Board":
        """The same figures of those items that were created in [start, end)."""
        period = microseconds(start), microseconds(end)
        return replace(self, start=start, end=end, readings=tuple(part.created_in(*period) for part in self.readings))

    def having(self, wanted: Callable[[MeasureColumns], Flags]) -> "Board":
        """Those items of which one shown measure is wanted."""
        parts = []
        for part in self.readings:
            found = np.zeros(len(part.rows), dtype=np.bool_)
            for measures, shown in zip(part.measures, part.shown, strict=True):
                found |= shown & wanted(measures)
            parts.append(part.only(found))
        return replace(self, readings=tuple(parts))

    def rows(self) -> tuple[SlaRow, ...]:
        """The items as records, in the order in which their tickets were accepted."""
        items, groups = self.snapshot.items, self.snapshot.groups
        wanted = np.concatenate([part.rows for part in self.readings]) if self.readings else _NONE
        with self.store.read() as db:
            sizes = db.groups.sizes(np.unique(groups[wanted]).tolist())
            entries = db.ticket_columns.entries(np.unique(items.ticket[wanted]).tolist())
        rows = []
        for part in self.readings:
            version = part.contract.version if part.contract else ""
            for row, status, level, created, measures in zip(
                part.rows.tolist(),
                part.status.tolist(),
                part.level.tolist(),
                part.created.tolist(),
                part.records(),
                strict=True,
            ):
                item, group_id = int(items.item[row]), int(groups[row])
                entry = entries[int(items.ticket[row]), item]
                organisations, reports = sizes.get(group_id, (0, 0))
                record = SlaRow(
                    ticket_ref=entry.ticket_ref,
                    remote_id=entry.remote_id,
                    item=item,
                    group_ref=group_ref(group_id),
                    title=entry.title,
                    criticality=LEVELS[level],
                    status=entry.status if status == NONE else self.snapshot.log.statuses.words[status],
                    created_at=at_instant(created),
                    organisations=organisations,
                    reports=reports,
                    measures=measures,
                    contract=version,
                )
                rows.append((row, record))
        rows.sort(key=itemgetter(0))
        return tuple(record for _, record in rows)

    def report(self) -> SlaReport:
        """All of it as records."""
        return SlaReport(
            client_name=self.client_name,
            vendor_name=self.vendor_name,
            contract=self.contract,
            start=self.start,
            end=self.end,
            computed_at=self.computed_at,
            last_event=self.snapshot.log.head[0],
            rows=self.rows(),
            summaries=self.summaries(),
            view=self.view,
        )


class BoardReader:
    """Reads one vendor's items at one instant, each by its own contract. ``until``: what happened then or later is not known, and
    tickets accepted then or later are left out."""

    def __init__(self, tickets: TicketLog, timeline: Timeline, now: datetime, until: datetime | None) -> None:
        self._tickets = tickets
        self._timeline = timeline
        self._now = now
        self._until = until
        self.snapshot = tickets.read()

    def read(self, vendor_id: str, created: tuple[int, int] | None = None) -> tuple[Readings, ...]:
        """All items that exist, a part for each contract that judges some of them. ``created``: at least those created in that
        period, [start, end) in microseconds since the epoch."""
        snapshot, rows, log = self.snapshot, self.snapshot.of_vendor(vendor_id), self.snapshot.log
        if created is not None:
            rows = rows[maybe_created(log.events, snapshot.items, *created)[rows]]
        if self._until is not None:
            rows = rows[snapshot.items.received[rows] < microseconds(self._until)]
            log = log.before(microseconds(self._until))
        parts = []
        for contract, which in self._judged(rows):
            if contract is None:
                parts.append(self._unmeasured(which))
                continue
            clock, items = SlaClock(contract), snapshot.items.only(which)
            found = read_items(clock, log, items, microseconds(self._now), partial(self._replay, clock, which))
            parts.append(replace(found, rows=which[found.rows]))
        return tuple(parts)

    def _judged(self, rows: Ints) -> list[tuple[Contract | None, Ints]]:
        """Each contract with the places of the items that it judges."""
        contracts: dict[str, Contract | None] = {}
        items, events = self.snapshot.items, self.snapshot.log.events
        codes = np.empty(len(rows), dtype=np.int64)
        changes = [microseconds(at) for at in self._timeline.changes()]
        stretches = np.searchsorted(np.array(changes, dtype=np.int64), items.received[rows], side="right")
        order: list[str] = []

        def code(contract: Contract | None) -> int:
            version = contract.version if contract else ""
            if version not in contracts:
                contracts[version] = contract
                order.append(version)
            return order.index(version)

        for stretch in np.unique(stretches).tolist():
            of_stretch = np.flatnonzero(stretches == stretch)
            received = at_instant(int(items.received[rows[of_stretch[0]]]))
            codes[of_stretch] = code(self._timeline.at(received))
        attached = np.flatnonzero(np.isin(items.ticket[rows], events.ticket[events.kind == _ATTACHED]))
        logs = self._events(rows[attached])
        for place in attached.tolist():
            row = rows[place]
            log = events_of_item(logs[int(items.ticket[row])], int(items.item[row]))
            codes[place] = code(self._timeline.judge(at_instant(int(items.received[row])), log, self._now))
        return [(contracts[version], rows[codes == number]) for number, version in enumerate(order)]

    def _unmeasured(self, rows: Ints) -> Readings:
        items = self.snapshot.items
        rows = rows[items.received[rows] <= microseconds(self._now)]
        return Readings(None, rows, np.full(len(rows), NONE), items.level[rows], items.received[rows], (), ())

    def _replay(self, clock: SlaClock, of: Ints, odd: Ints) -> list[Reading | None]:
        """What is too rare for columns, from its records: of those rows the ones at these places."""
        rows, items = of[odd], self.snapshot.items
        logs = self._events(rows)
        found = []
        for row in rows.tolist():
            log = events_of_item(logs[int(items.ticket[row])], int(items.item[row]))
            found.append(clock.read(log, LEVELS[items.level[row]], self._now, at_instant(int(items.received[row]))))
        return found

    def _events(self, rows: Ints) -> Mapping[int, Sequence[TicketEvent]]:
        if not len(rows):
            return {}
        ids = np.unique(self.snapshot.items.ticket[rows]).tolist()
        logs = self._tickets.events(self.snapshot, ids)
        if self._until is None:
            return logs
        return {
            ticket: [event for event in log if event.at < self._until or event.type in TIMELESS]
            for ticket, log in logs.items()
        }
