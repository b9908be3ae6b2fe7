"""What goes with a report so that a stranger can check it: why each breach is one, the events behind it, the month's closing."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from keyuser.records import Explanation, Metric, SlaReport
from keyuser.sla.closings.service import ClosingComparison, ClosingService
from keyuser.sla.disputes.cases import DisputeSheet
from keyuser.sla.recording import LoggedEvent, logged
from keyuser.sla.service import SlaService
from keyuser.store import Store

#: A report explains so many breaches, the most critical first; the rest is explained on the screen.
MOST_EXPLAINED = 500
#: The events of all tickets of a report go with it up to so many; beyond, those of the explained tickets alone.
MOST_EVENTS = 20_000


@dataclass(frozen=True, slots=True)
class SlaProof:
    """``explanations`` of missed and overdue measures as they stood at the report's ``computed_at``; ``left`` more have none.

    ``events`` in the order of the log, ``tickets`` their ticket references by row id. ``head``: seq and hash of the log's last
    event. ``comparison``: the month's last closing beside the same figures now, ``None`` where it was not closed.
    ``dispute``: the vendor's figures beside ours, where it gave any.
    """

    explanations: tuple[Explanation, ...] = ()
    left: int = 0
    events: tuple[LoggedEvent, ...] = ()
    tickets: Mapping[int, str] = field(default_factory=dict)
    head: tuple[int, str] = (0, "")
    comparison: ClosingComparison | None = None
    dispute: DisputeSheet | None = None


class ProofService:
    """Gathers the proof of a report."""

    def __init__(self, store: Store, sla: SlaService, closings: ClosingService) -> None:
        self._store = store
        self._sla = sla
        self._closings = closings

    def of(self, report: SlaReport) -> SlaProof:
        """The proof of a report that ``SlaService.report`` made."""
        broken = sorted(
            (
                (-row.criticality.rank, row.ticket_ref, row.item, measure.metric)
                for row in report.rows
                for measure in row.measures
                if measure.missed_at is not None
            ),
            key=lambda found: (*found[:3], list(Metric).index(found[3])),
        )
        explanations = tuple(
            explanation
            for _, ref, item, metric in broken[:MOST_EXPLAINED]
            for explanation in self._sla.explain(ref, item, (metric,), report.computed_at)
        )
        with self._store.read() as db:
            refs = {ticket.id: ticket.ref for ticket in db.tickets.list()}
            own = {row.ticket_ref for row in report.rows}
            events = [event for event in db.tickets.events() if refs[event.ticket_id] in own]
            if len(events) > MOST_EVENTS:
                own = {explanation.ticket_ref for explanation in explanations}
                events = [event for event in events if refs[event.ticket_id] in own]
            found = logged(db, events)
            head = db.tickets.head()
        return SlaProof(
            explanations=explanations,
            left=len(broken) - len(explanations),
            events=found,
            tickets=refs,
            head=head,
            comparison=self._comparison(report),
        )

    def _comparison(self, report: SlaReport) -> ClosingComparison | None:
        """The last closing of exactly this period."""
        span = report.start.isoformat(), report.end.isoformat()
        found = [
            closing
            for closing in self._closings.closings(report.contract.vendor_id)
            if (closing.figures["start"], closing.figures["end"]) == span
        ]
        return self._closings.compare_closing(found[-1]) if found else None
