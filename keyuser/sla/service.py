"""Reads the SLA figures out of the event log; nothing is stored, every figure is computed anew."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.records import (
    Contract,
    Explanation,
    LogCheck,
    Metric,
    RecordFault,
    SlaReport,
    SlaView,
    TicketEvent,
)
from keyuser.settings import Settings
from keyuser.sla.board import Board, BoardReader, Timeline
from keyuser.sla.columns.log import microseconds
from keyuser.sla.columns.ticket_log import TicketLog
from keyuser.sla.contracts.files import load_contract
from keyuser.sla.recording import find_ticket
from keyuser.sla.rules import SlaClock, events_of_item, explain
from keyuser.store import Store


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
        self._tickets = TicketLog(store)
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
        return self.board(start, end, vendor_id, view, as_of).report()

    def board(
        self,
        start: datetime,
        end: datetime,
        vendor_id: str | None = None,
        view: SlaView = SlaView.CREATED,
        as_of: datetime | None = None,
    ) -> Board:
        """The figures of ``report``, of which only what is asked for becomes records: for a hundred thousand tickets."""
        if end <= start:
            raise InputError("The period ends before it begins.", "Choose an end after the start.")
        vendor = self.settings.vendor(vendor_id or "")
        now = as_of or self._clock.now()
        ending = view is SlaView.DECIDED and end <= now
        now = end if ending else now
        timeline = self.contracts.timeline(vendor.id)
        contract = timeline.at(min(end, now)) or self.contract(vendor.id)
        reader = BoardReader(self._tickets, timeline, now, end if ending else None)
        period = microseconds(start), microseconds(end)
        return Board(
            client_name=self.settings.client.name,
            vendor_name=vendor.name,
            contract=contract,
            start=start,
            end=end,
            computed_at=now,
            view=view,
            readings=tuple(
                part.of_view(*period, view)
                for part in reader.read(vendor.id, None if view is SlaView.DECIDED else period)
            ),
            snapshot=reader.snapshot,
            store=self._store,
        )

    def explain(
        self, ticket: str, item: int = 1, metrics: Sequence[Metric] = (), as_of: datetime | None = None
    ) -> tuple[Explanation, ...]:
        """Why each metric (none: all that are promised) of a ticket item shows what it shows, at ``as_of`` (``None``: now).

        ``ticket``: our reference or the vendor's number. ``InputError`` where there is no such item, or was none at that time.
        """
        now = as_of or self._clock.now()
        with self._store.read() as db:
            found = find_ticket(db, ticket)
            events, head = db.tickets.events(found.id), db.tickets.head()
        wanted = next((each for each in found.items if each.item == item), None)
        if wanted is None:
            raise InputError(f"Ticket {ticket} has no item {item}.", f"It has the items 1 to {len(found.items)}.")
        log = events_of_item(events, item)
        contract = self.contracts.timeline(found.vendor_id).judge(found.created_at, log, now)
        if contract is None:
            raise InputError(
                f"No contract was in force when ticket {ticket} was created.", "Nothing was promised for it."
            )
        clock = SlaClock(contract)
        history = clock.history(log, wanted.criticality, now, found.created_at)
        if history is None:
            raise InputError(f"Ticket {ticket} did not exist at that time.", "Choose a later time.")
        explained = (explain(clock.replay(metric, history), found, item) for metric in metrics or clock.metrics)
        return tuple(replace(each, log_head=head) for each in explained)

    def verify_log(self) -> LogCheck:
        """Whether the event log is as it was written, and where it is not. Figures after it are read from that log anew."""
        self._tickets.forget()
        with self._store.read() as db:
            return db.tickets.check_log()

    def verify_records(self) -> Sequence[RecordFault]:
        """The contracts, calendars, activations and closings that are not as they were taken in or frozen; none: all are."""
        with self._store.read() as db:
            return db.sla_documents.faults()


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

    def changes(self) -> Sequence[datetime]:
        return ()
