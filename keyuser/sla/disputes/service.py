"""The dispute sheet: the vendor's own figures, out of its table, beside ours; only what differs, each with its cause.

A vendor's clock that differs from ours is named where it explains a difference, and never corrected: its times are evidence as
they came, and a time that we had changed would be ours.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.records import Calendar, TicketEvent, TicketItem, VendorTicket
from keyuser.sla.disputes.cases import Compared, DisputedClock, DisputeSheet, RowFault, VendorFigure
from keyuser.sla.disputes.causes import OurClock, differences
from keyuser.sla.disputes.file import read_vendor_figures
from keyuser.sla.service import SlaService
from keyuser.store import Store


class DisputeService:
    """Compares a vendor's figures with ours."""

    def __init__(self, store: Store, clock: Clock, sla: SlaService) -> None:
        self._store = store
        self._clock = clock
        self._sla = sla

    def compare(self, path: Path, vendor_id: str = "", as_of: datetime | None = None) -> DisputeSheet:
        """The figures of the vendor's table (.xlsx, .csv) beside ours at ``as_of`` (``None``: now).

        Rows that cannot be used, or name what we do not know, are among the ``faults``. ``InputError`` where the file has no
        table of figures.
        """
        vendor = self._sla.settings.vendor(vendor_id)
        calendar = self._sla.contract(vendor.id).calendar
        zone = calendar.zone
        figures, faults = read_vendor_figures(path, zone)
        now = as_of or self._clock.now()
        with self._store.read() as db:
            tickets = db.tickets.list(vendor.id)
            last_event = db.tickets.head()[0]
            skew = db.meta.get(f"clock_skew:{vendor.id}")
        by_name = {name: ticket for ticket in tickets for name in (ticket.remote_id, ticket.ref)}
        clocks, unknown = [], list(faults)
        for figure in figures:
            try:
                clocks.append(self._clock_of(figure, by_name, None if skew is None else float(skew), now))
            except InputError as error:
                unknown.append(RowFault(figure.line, "", str(error)))
        differing = tuple(clock for clock in clocks if clock.lines or clock.verdict_differs)
        return DisputeSheet(
            vendor_id=vendor.id,
            vendor_name=vendor.name,
            source_file=path.name,
            zone=zone,
            computed_at=now,
            last_event=last_event,
            skew=None if skew is None else float(skew),
            compared=len(clocks),
            agreed=len(clocks) - len(differing),
            clocks=differing,
            faults=tuple(sorted(unknown, key=lambda fault: fault.line)),
            day_names=_day_names(calendar, differing),
        )

    def _clock_of(
        self, figure: VendorFigure, tickets: dict[str, VendorTicket], skew: float | None, now: datetime
    ) -> DisputedClock:
        ticket = tickets.get(figure.ticket)
        if ticket is None:
            raise InputError(f'There is no ticket "{figure.ticket}" of this vendor.', "")
        (explanation,) = self._sla.explain(ticket.ref, figure.item, (figure.metric,), now)
        item = next(each for each in ticket.items if each.item == figure.item)
        events = self._events(ticket)
        contract = self._sla.contracts.timeline(ticket.vendor_id).judge(ticket.created_at, events, now)
        ours = OurClock(
            contract=contract or self._sla.contract(ticket.vendor_id),
            ticket=ticket,
            item=item,
            events=events,
            explanation=explanation,
            skew=skew,
        )
        return _disputed(figure, ours, item)

    def _events(self, ticket: VendorTicket) -> Sequence[TicketEvent]:
        with self._store.read() as db:
            return db.tickets.events(ticket.id)


def _day_names(calendar: Calendar, clocks: Sequence[DisputedClock]) -> dict[str, Mapping[str, str]]:
    """The names of days that the differences speak of, in all languages that the calendar has."""
    spoken = {line.detail for clock in clocks for line in clock.lines}
    names = {calendar.day_names.get(row.date, ""): row.names for row in calendar.rows if row.names}
    return {name: each for name, each in names.items() if name in spoken}


def _disputed(figure: VendorFigure, ours: OurClock, item: TicketItem) -> DisputedClock:
    explanation, measure = ours.explanation, ours.measure
    theirs = figure.elapsed
    if figure.compared is Compared.INTERVALS and theirs is None:
        theirs = sum(round((end - start).total_seconds()) for start, end in figure.intervals)
    in_seconds = figure.compared in (Compared.INTERVALS, Compared.ELAPSED)
    return DisputedClock(
        figure=figure,
        ticket_ref=explanation.ticket_ref,
        remote_id=explanation.remote_id,
        item=explanation.item,
        title=item.title,
        contract_version=explanation.contract_version,
        calendar=explanation.calendar,
        calendar_version=explanation.calendar_version,
        zone=explanation.zone,
        measure=measure,
        ours=max(measure.elapsed, measure.longest) if in_seconds else None,
        theirs=theirs if in_seconds else None,
        lines=differences(figure, ours),
    )
