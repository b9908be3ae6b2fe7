"""All clocks of one contract: logs in, readings out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from keyuser.records import Contract, Criticality, Measure, Metric, TicketEvent
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.rules.history import Grounds, History, read_history
from keyuser.sla.rules.replay import Replay
from keyuser.sla.rules.terms import terms_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What the log says about one ticket item; ``measures`` as in ``SlaRow``, ``history`` and ``replays`` what they were read
    from."""

    created_at: datetime
    status: str
    criticality: Criticality
    measures: tuple[Measure, ...]
    history: History = field(compare=False)
    replays: tuple[Replay, ...] = field(compare=False)


class SlaClock:
    """One contract's clocks. Holds no state of any ticket; keep it for all tickets of the contract."""

    def __init__(self, contract: Contract, hours: WorkingTime | None = None) -> None:
        self.contract = contract
        self.hours = hours or WorkingTime(contract.calendar)
        self.metrics = contract.metrics
        self._grounds = Grounds(self.hours, contract.policy.closing_statuses)
        self._terms = {metric: terms_of(contract.policy, metric) for metric in Metric}
        self._promised = tuple(self._terms[metric] for metric in self.metrics)

    def read(
        self,
        events: Sequence[TicketEvent],
        criticality: Criticality,
        now: datetime,
        received_at: datetime | None = None,
    ) -> Reading | None:
        """All measures of one ticket item at ``now``; ``None`` where it did not exist yet. Arguments as in ``history``."""
        history = self.history(events, criticality, now, received_at)
        if history is None:
            return None
        replays = tuple([Replay(self, terms, history) for terms in self._promised])
        last = history.steps[-1]
        measures = tuple([replay.measure() for replay in replays])
        return Reading(history.steps[0].at, last.status, last.criticality, measures, history, replays)

    def history(
        self,
        events: Sequence[TicketEvent],
        criticality: Criticality,
        now: datetime,
        received_at: datetime | None = None,
    ) -> History | None:
        """What happened to one ticket item up to ``now``, as steps; ``None`` where nothing did.

        ``events`` are the item's events in any order, ``criticality`` the one it was sent with. ``received_at``, the vendor's
        receipt, stands for the creation while the log has none.
        """
        return read_history(events, criticality, now, received_at, self._grounds)

    def replay(self, metric: Metric, history: History) -> Replay:
        """One metric, promised or not, of a ticket item with that history."""
        return Replay(self, self._terms[metric], history)
