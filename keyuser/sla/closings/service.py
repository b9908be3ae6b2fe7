"""Closing a month: its figures are frozen with the end of the event log that they were computed from, and compared later."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.records import SlaClosing, SlaReport, SlaView
from keyuser.sla.closings.figures import FORMAT, FigureDifference, compare, figures_of
from keyuser.sla.service import SlaService
from keyuser.store import Store


@dataclass(frozen=True, slots=True)
class ClosedMonth:
    """A closing that was just made, and what the user should know about it. ``synced_at``: when the vendor's answers were last
    pulled before it (``None``: never); ``stale``: before the month was over. ``log_fault``: the first event that is not as it
    was written, ``None`` where the log is whole."""

    closing: SlaClosing
    synced_at: datetime | None
    stale: bool
    log_fault: int | None


@dataclass(frozen=True, slots=True)
class ClosingComparison:
    """A closing beside the same figures computed anew, from the log up to ``last_event``. ``intact``: its frozen text still gives
    its hash. ``late_events``: how many events were recorded since."""

    closing: SlaClosing
    differences: tuple[FigureDifference, ...]
    intact: bool
    last_event: int
    late_events: int


class ClosingService:
    """Closes months of the vendors in the settings, in the zone of the contract's calendar. ``actor`` says who works here."""

    def __init__(self, store: Store, clock: Clock, sla: SlaService, actor: Callable[[], str]) -> None:
        self._store = store
        self._clock = clock
        self._sla = sla
        self._actor = actor

    def period(self, month: str, vendor_id: str = "") -> tuple[datetime, datetime]:
        """The instants [start, end) of a month (YYYY-MM) in the contract's zone."""
        return month_period(month, self._sla.contract(vendor_id).calendar.zone)

    def close(self, month: str, vendor_id: str = "") -> ClosedMonth:
        """Freezes both views of a month that is over; a month can be closed again, and each closing stays.

        The view by creation is frozen as it stood at the closing, the view by decision as at the month's end.
        """
        vendor = self._sla.settings.vendor(vendor_id)
        start, end = self.period(month, vendor.id)
        now = self._clock.now()
        if now < end:
            raise InputError(f"{month} is not over yet.", "Close it once it is over.")
        check = self._sla.verify_log()
        with self._store.read() as db:
            last_event, head_hash = db.tickets.head()
            synced_at = db.tickets.pulled_at(vendor.id)
        reports = self._reports(start, end, vendor.id, now)
        figures = {
            "format": FORMAT,
            "vendor": vendor.id,
            "month": month,
            "zone": reports[SlaView.CREATED].contract.calendar.zone,
            "start": start.isoformat(),
            "end": end.isoformat(),
            "closed_at": now.isoformat(),
            "synced_at": None if synced_at is None else synced_at.isoformat(),
            "log_fault": None if check.fault is None else check.fault.seq,
            "views": figures_of(reports),
        }
        versions = {reports[SlaView.CREATED].contract.version}
        versions |= {row.contract for report in reports.values() for row in report.rows if row.contract}
        with self._store.write() as db:
            if db.tickets.head() != (last_event, head_hash):
                raise InputError("The vendor's answers were just being taken in.", "Close the month once more.")
            closing = db.sla_closings.add(
                vendor_id=vendor.id,
                month=month,
                contract_versions=sorted(versions),
                figures=figures,
                last_event=last_event,
                head_hash=head_hash,
                closed_at=now,
                actor=self._actor(),
            )
        stale = synced_at is None or synced_at < end
        return ClosedMonth(closing, synced_at, stale, None if check.fault is None else check.fault.seq)

    def closings(self, vendor_id: str | None = None, month: str | None = None) -> Sequence[SlaClosing]:
        """All closings in the order in which they were made; of one vendor, of one month."""
        with self._store.read() as db:
            return db.sla_closings.list(vendor_id, month)

    def compare(self, month: str, vendor_id: str = "", number: int | None = None) -> ClosingComparison:
        """A closing (``None``: the month's last) beside the same question asked now; ``InputError`` where there is none.

        The question is the same: the same month, as it stood at the instant of the closing. What differs was learned since.
        """
        vendor = self._sla.settings.vendor(vendor_id)
        found = [each for each in self.closings(vendor.id, month) if number in (None, each.number)]
        if not found:
            what = f"{month} was not closed" + ("." if number is None else f" for the {number}. time.")
            raise InputError(what, f'Close it: "keyuser sla close {month}".')
        return self.compare_closing(found[-1])

    def compare_closing(self, closing: SlaClosing) -> ClosingComparison:
        """As ``compare``."""
        frozen = closing.figures
        start, end = datetime.fromisoformat(frozen["start"]), datetime.fromisoformat(frozen["end"])
        reports = self._reports(start, end, closing.vendor_id, closing.closed_at)
        now = figures_of(reports)
        late, count, head = self._late(closing)
        differences = tuple(
            difference
            for view in SlaView
            for difference in compare(view, frozen["views"][view.value], now[view.value], late)
        )
        with self._store.read() as db:
            intact = db.sla_closings.is_intact(closing.id)
        return ClosingComparison(closing, differences, intact, head, count)

    def _reports(self, start: datetime, end: datetime, vendor_id: str, as_of: datetime) -> dict[SlaView, SlaReport]:
        return {view: self._sla.report(start, end, vendor_id, view, as_of) for view in SlaView}

    def _late(self, closing: SlaClosing) -> tuple[Mapping[tuple[str, int], Sequence[int]], int, int]:
        """By ticket and item the events recorded since the closing, how many they are, and the last event."""
        with self._store.read() as db:
            tickets = {ticket.id: ticket for ticket in db.tickets.list(closing.vendor_id)}
            events = db.tickets.events(since=closing.last_event)
            head = db.tickets.head()[0]
        late: dict[tuple[str, int], list[int]] = defaultdict(list)
        own = [event for event in events if event.ticket_id in tickets]
        for event in own:
            ticket = tickets[event.ticket_id]
            for item in ticket.items:
                if event.item in (None, item.item):
                    late[ticket.ref, item.item].append(event.seq)
        return late, len(own), head


def month_period(month: str, zone: str) -> tuple[datetime, datetime]:
    """The instants [start, end) of a month written YYYY-MM, in that zone; ``InputError`` for anything else."""
    try:
        first = date.fromisoformat(f"{month}-01")
        following = (first + timedelta(days=32)).replace(day=1)
        start, end = (datetime.combine(day, time.min, ZoneInfo(zone)).astimezone(UTC) for day in (first, following))
    except (ValueError, OverflowError) as error:
        raise InputError(f'"{month}" is not a month.', "Write it like 2026-11.") from error
    return start, end


def summaries_of(closing: SlaClosing, view: SlaView) -> Sequence[Mapping[str, Any]]:
    """The frozen summaries of one view, as in ``closing_figures``."""
    found: Sequence[Mapping[str, Any]] = closing.figures["views"][view.value]["summaries"]
    return found
