"""Reads the SLA figures out of the event log; nothing is stored, every figure is computed anew."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.records import (
    Contract,
    EventType,
    Explanation,
    Group,
    LogCheck,
    Metric,
    SlaReport,
    SlaRow,
    SlaView,
    TicketEvent,
    TicketItem,
    VendorTicket,
)
from keyuser.settings import Settings
from keyuser.sla.contracts import load_contract
from keyuser.sla.figures import rows_of_view, summarise
from keyuser.sla.rules import Reading, SlaClock, events_of_item, explain
from keyuser.store import Store

#: What holds for all time, so that the end of a period does not hide it.
_TIMELESS = frozenset({EventType.VOID, EventType.EXCLUDED})


class Timeline(Protocol):
    """The contracts with one vendor over time."""

    def at(self, at: datetime) -> Contract | None:
        """The contract for tickets created then."""

    def judge(self, at: datetime, log: Sequence[TicketEvent], now: datetime) -> Contract | None:
        """The contract that judges a ticket created then: the one attached to it by ``now``, else the one for its creation."""


class Contracts(Protocol):
    """Where the contracts come from."""

    def contract(self, vendor_id: str = "") -> Contract:
        """The contract with that vendor in force now, or the last one that was."""

    def timeline(self, vendor_id: str = "") -> Timeline:
        """All contracts with that vendor."""


class SlaService:
    """SLA figures of the vendors in the settings. ``contracts``: without it, each vendor has the one that its settings name."""

    def __init__(self, store: Store, clock: Clock, settings: Settings, contracts: Contracts | None = None) -> None:
        self._store = store
        self._clock = clock
        self._contracts = contracts
        self.settings = settings

    @property
    def contracts(self) -> Contracts:
        """Where the contracts come from."""
        return self._contracts or _ContractsOfSettings(self._store, self.settings)

    def contract(self, vendor_id: str = "") -> Contract:
        """The contract in force with that vendor (the only one for an empty id); ``InputError`` says what is wrong with it."""
        return self.contracts.contract(self.settings.vendor(vendor_id).id)

    def report(
        self,
        start: datetime,
        end: datetime,
        vendor_id: str | None = None,
        view: SlaView = SlaView.CREATED,
        as_of: datetime | None = None,
    ) -> SlaReport:
        """All ticket items of one vendor that the view puts into [start, end), as they stood at ``as_of`` (``None``: now).

        The DECIDED view of a period that is over is read at its end. ``InputError`` for an empty period or an unusable contract.
        """
        if end <= start:
            raise InputError("The period ends before it begins.", "Choose an end after the start.")
        vendor = self.settings.vendor(vendor_id or "")
        now = as_of or self._clock.now()
        ending = view is SlaView.DECIDED and end <= now
        now = end if ending else now
        with self._store.read() as db:
            tickets = db.tickets.list(vendor.id)
            events = db.tickets.events()
            groups = {group.id: group for group in db.groups.list()}
        timeline = self.contracts.timeline(vendor.id)
        contract = timeline.at(min(end, now)) or self.contract(vendor.id)
        known = [event for event in events if not ending or event.at < end or event.type in _TIMELESS]
        read = _Reader(timeline, known, now)
        everything = (
            row
            for ticket in tickets
            if not ending or ticket.created_at < end
            for item in ticket.items
            if (row := read.row(ticket, item, groups.get(item.group_id))) is not None
        )
        rows = tuple(rows_of_view(everything, start, end, view))
        return SlaReport(
            client_name=self.settings.client.name,
            vendor_name=vendor.name,
            contract=contract,
            start=start,
            end=end,
            computed_at=now,
            last_event=max((event.seq for event in events), default=0),
            rows=rows,
            summaries=summarise(rows, contract),
            view=view,
        )

    def explain(
        self, ticket: str, item: int = 1, metrics: Sequence[Metric] = (), as_of: datetime | None = None
    ) -> tuple[Explanation, ...]:
        """Why each metric (none: all that are promised) of a ticket item shows what it shows, at ``as_of`` (``None``: now).

        ``ticket``: our reference or the vendor's number. ``InputError`` where there is no such item, or was none at that time.
        """
        now = as_of or self._clock.now()
        found = self._ticket(ticket)
        wanted = next((each for each in found.items if each.item == item), None)
        if wanted is None:
            raise InputError(f"Ticket {ticket} has no item {item}.", f"It has the items 1 to {len(found.items)}.")
        with self._store.read() as db:
            events = db.tickets.events(found.id)
        clock, reading = _Reader(self.contracts.timeline(found.vendor_id), events, now).read(found, wanted)
        if clock is None:
            raise InputError(
                f"No contract was in force when ticket {ticket} was created.", "Nothing was promised for it."
            )
        if reading is None:
            raise InputError(f"Ticket {ticket} did not exist at that time.", "Choose a later time.")
        return tuple(explain(clock.replay(metric, reading.history), found, item) for metric in metrics or clock.metrics)

    def verify_log(self) -> LogCheck:
        """Whether the event log is as it was written, and where it is not."""
        with self._store.read() as db:
            return db.tickets.check_log()

    def _ticket(self, name: str) -> VendorTicket:
        with self._store.read() as db:
            found = [ticket for ticket in db.tickets.list() if name in (ticket.ref, ticket.remote_id)]
        if not found:
            raise InputError(f'There is no ticket "{name}".', "Give its reference (KU-...) or the vendor's number.")
        if len(found) > 1:
            raise InputError(f'Several vendors have a ticket "{name}".', "Give its reference (KU-...).")
        return found[0]


class _Reader:
    """Reads ticket items at one instant, each by its own contract, whose clocks are made once."""

    def __init__(self, timeline: Timeline, events: Sequence[TicketEvent], now: datetime) -> None:
        self._timeline = timeline
        self._now = now
        self._clocks: dict[str, SlaClock] = {}
        self._logs: dict[int, list[TicketEvent]] = defaultdict(list)
        for event in events:
            self._logs[event.ticket_id].append(event)

    def read(self, ticket: VendorTicket, item: TicketItem) -> tuple[SlaClock | None, Reading | None]:
        """By which contract the item is judged and what the log says about it; ``None`` for what did not exist."""
        log = events_of_item(self._logs[ticket.id], item.item)
        contract = self._timeline.judge(ticket.created_at, log, self._now)
        if contract is None:
            return None, None
        clock = self._clocks.get(contract.version)
        if clock is None:
            clock = self._clocks[contract.version] = SlaClock(contract)
        return clock, clock.read(log, item.criticality, self._now, ticket.created_at)

    def row(self, ticket: VendorTicket, item: TicketItem, group: Group | None) -> SlaRow | None:
        """The item as a line of the report; without measures where no contract was in force, ``None`` before it existed."""
        clock, reading = self.read(ticket, item)
        if reading is None and (clock is not None or ticket.created_at > self._now):
            return None
        return SlaRow(
            ticket_ref=ticket.ref,
            remote_id=ticket.remote_id,
            item=item.item,
            group_ref=item.group_ref,
            title=item.title,
            criticality=reading.criticality if reading else item.criticality,
            status=(reading.status if reading else "") or ticket.status,
            created_at=reading.created_at if reading else ticket.created_at,
            organisations=group.organisation_count if group else 0,
            reports=group.report_count if group else 0,
            measures=reading.measures if reading else (),
            contract=clock.contract.version if clock else "",
        )


class _ContractsOfSettings:
    """One contract with each vendor, whatever the time: the one that its settings name."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._folder = store.profile.contracts
        self._settings = settings

    def contract(self, vendor_id: str = "") -> Contract:
        vendor = self._settings.vendor(vendor_id)
        return load_contract(vendor.contract, vendor.id, self._folder)

    def timeline(self, vendor_id: str = "") -> "_OneContract":
        return _OneContract(self.contract(vendor_id))


class _OneContract:
    def __init__(self, contract: Contract) -> None:
        self._contract = contract

    def at(self, at: datetime) -> Contract | None:  # noqa: ARG002 - in force whenever
        return self._contract

    def judge(self, at: datetime, log: Sequence[TicketEvent], now: datetime) -> Contract | None:  # noqa: ARG002
        return self._contract
