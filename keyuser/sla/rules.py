"""The SLA clocks: what one ticket item's event log says about what the contract promises. Pure: no reading of any clock.

Where help desks disagree these are our sides, each a sentence that can be read out to a vendor:

* E(t) is the working time that counted up to t. A target is missed if and only if at some t E(t) is greater than the target in
  force at t: being done exactly when the target is used up is in time, and nothing that happens later cleans a miss.
* The first response is the first public message of a person at the vendor. Waiting for the client does not pause that clock
  (a contract may say otherwise) and closing without a word is no response.
* The resolution clock pauses while the ticket waits for the client. Closing ends it; a reopened ticket goes on from the time
  used so far, the time it was closed is left out.
* A change of criticality changes the target and keeps the time used; a criticality without a target cannot be missed. What is
  fulfilled or closed was judged by the target of its time: a later change says nothing about it, unless it is reopened.
* The order in which events became known to us changes nothing: they count in the order in which they happened. Nothing happens
  before the ticket was created; earlier times are a wrong clock and count as the moment of creation.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from keyuser.records import (
    Contract,
    Criticality,
    EventType,
    Measure,
    Metric,
    Outcome,
    TicketEvent,
    UpdateMode,
)
from keyuser.sla.calendars import WorkingTime

#: Messages of the vendor; they answer the client unless they are automatic or not public.
VENDOR_MESSAGES = frozenset({EventType.VENDOR_REPLY, EventType.QUESTION, EventType.WORKAROUND, EventType.SOLUTION})


@dataclass(frozen=True, slots=True)
class Step:
    """One event of a ticket item and what holds from it on, until the next step."""

    at: datetime
    event: TicketEvent
    status: str
    criticality: Criticality


@dataclass(frozen=True, slots=True)
class Reading:
    """What the log says about one ticket item now; ``measures`` as in ``SlaRow``."""

    created_at: datetime
    status: str
    criticality: Criticality
    measures: tuple[Measure, ...]


def events_of_item(events: Iterable[TicketEvent], item: int) -> list[TicketEvent]:
    """The events that concern the item: its own and those of the whole ticket."""
    return [event for event in events if event.item in (None, item)]


def is_answer(event: TicketEvent) -> bool:
    """Whether a person at the vendor told the client something."""
    if event.type not in VENDOR_MESSAGES or event.payload.get("automatic") or event.payload.get("private"):
        return False
    return event.payload.get("public") is not False


class SlaClock:
    """One contract's clocks. Holds no state of any ticket; keep it for all tickets of the contract."""

    def __init__(self, contract: Contract, hours: WorkingTime | None = None) -> None:
        self.contract = contract
        self.hours = hours or WorkingTime(contract.calendar)
        self.targets = {(target.criticality, target.metric): target.seconds for target in contract.policy.targets}
        self.metrics = contract.metrics

    def read(self, events: Iterable[TicketEvent], criticality: Criticality, now: datetime) -> Reading | None:
        """All measures of one ticket item at ``now``; ``None`` where it did not exist yet.

        ``events`` are the item's events in any order, ``criticality`` the one it was sent with.
        """
        history = self.history(events, criticality, now)
        if not history:
            return None
        measures = tuple(self.measure(metric, history, now) for metric in self.metrics)
        return Reading(history[0].at, history[-1].status, history[-1].criticality, measures)

    def history(self, events: Iterable[TicketEvent], criticality: Criticality, now: datetime) -> tuple[Step, ...]:
        """The events up to ``now`` in the order in which they happened, each with the state that it leaves."""
        known = sorted((event for event in events if event.at <= now), key=_order)
        steps: list[Step] = []
        status = ""
        for event in known:
            at = max(event.at, steps[0].at) if steps else event.at
            status = event.payload.get("status") or status
            criticality = _criticality(event, criticality)
            steps.append(Step(at, event, status, criticality))
        return tuple(steps)

    def measure(self, metric: Metric, history: Sequence[Step], now: datetime) -> Measure:
        """One metric of a ticket item with that (not empty) history, at ``now``."""
        replay = _Replay(self, metric, history[0].at, target=self.targets.get((history[0].criticality, metric)))
        for step in history:
            replay.advance(step.at)
            replay.apply(step)
        replay.advance(now)
        return replay.result()


@dataclass(slots=True)
class _Replay:
    """A clock on its way through a history.

    ``owed``: the vendor owes something under this metric; then the clock runs unless the ticket is closed or pauses it.
    ``elapsed`` and ``counted`` (the stretches that counted) are those of the current exchange.
    """

    clock: SlaClock
    metric: Metric
    at: datetime
    started_at: datetime = field(init=False)
    owed: bool = field(init=False)
    closed: bool = False
    pausing: bool = False
    target: int | None = None
    elapsed: int = 0
    longest: int = 0
    paused: int = 0
    paused_if_reopened: int = 0
    counted: list[tuple[datetime, datetime]] = field(default_factory=list)
    stopped_at: datetime | None = None
    missed_at: datetime | None = None

    def __post_init__(self) -> None:
        self.started_at = self.at
        self.owed = not self._on_demand

    @property
    def _on_demand(self) -> bool:
        """Whether the clock waits for a client's message before it starts."""
        return self.metric is Metric.UPDATE and self.clock.contract.policy.update_mode is UpdateMode.ANSWER

    @property
    def _ends_with_closing(self) -> bool:
        return self.metric is Metric.RESOLUTION or (self.metric is Metric.UPDATE and not self._on_demand)

    @property
    def running(self) -> bool:
        return self.owed and not self.closed and not self.pausing

    def advance(self, to: datetime) -> None:
        """Lets the time up to ``to`` pass."""
        hours = self.clock.hours
        worked = hours.working_seconds(self.at, to) if self.owed or self.closed else 0
        if self.running:
            if self.missed_at is None and self.target is not None and self.elapsed + worked > self.target:
                used_up = hours.add_working_seconds(self.at, self.target - self.elapsed)
                self.missed_at = hours.next_opening(used_up)
            self.elapsed += worked
            follows = self.counted and self.counted[-1][1] == self.at
            self.counted.append((self.counted.pop()[0] if follows else self.at, to))
        elif self.closed:
            self.paused_if_reopened += worked
        elif self.owed:
            self.paused += worked
        self.at = to

    def apply(self, step: Step) -> None:
        """Takes in an event."""
        policy = self.clock.contract.policy
        was_closed, self.closed = self.closed, step.status in policy.closing_statuses
        self.pausing = self.metric in policy.pauses.get(step.status, ())
        if was_closed and not self.closed:
            self._reopen()
        if self.metric is not Metric.RESOLUTION and is_answer(step.event):
            self._answered(step.at)
        elif self._on_demand and step.event.type is EventType.CLIENT_MESSAGE and not self.owed:
            self._begin(step.at)
        if self._ends_with_closing and self.closed and self.owed:
            self._fulfil(step.at)
        if self.stopped_at is None and not self.closed:
            self.target = self.clock.targets.get((step.criticality, self.metric))
            if self.target is not None and self.elapsed > self.target:
                self.missed_at = self.missed_at or step.at

    def _answered(self, at: datetime) -> None:
        if self.owed:
            self._fulfil(at)
        if self.metric is Metric.UPDATE and not self._on_demand and not self.closed:
            self._begin(at)

    def _begin(self, at: datetime) -> None:
        """A new exchange: the next answer is owed from now."""
        self.owed, self.stopped_at, self.started_at = True, None, at
        self.longest = max(self.longest, self.elapsed)
        self.elapsed = 0
        self.counted = []

    def _fulfil(self, at: datetime) -> None:
        self.owed, self.stopped_at = False, at

    def _reopen(self) -> None:
        """Goes on where the closing stopped the clock; the time in between is left out."""
        if self._ends_with_closing:
            self.owed, self.stopped_at = True, None
        if self.owed:
            self.paused += self.paused_if_reopened
        self.paused_if_reopened = 0

    def result(self) -> Measure:
        """The measure at the instant that was reached."""
        return Measure(
            metric=self.metric,
            outcome=self._outcome(),
            target=self.target,
            elapsed=self.elapsed,
            started_at=self.started_at,
            due_at=self._due(),
            stopped_at=self.stopped_at,
            missed_at=self.missed_at,
            paused=self.paused,
            longest=max(self.longest, self.elapsed),
            no_reply=self.owed and self.closed and self.missed_at is None,
        )

    def _outcome(self) -> Outcome:
        if self.missed_at is not None:
            return Outcome.OVERDUE if self.owed and not self.closed else Outcome.MISSED
        if self.stopped_at is not None:
            return Outcome.MET
        return Outcome.RUNNING if self.running else Outcome.PAUSED

    def _due(self) -> datetime | None:
        """When the target was or will be used up, if the clock goes on as it does now."""
        if self.target is None:
            return None
        left = self.target
        for start, end in self.counted:
            worked = self.clock.hours.working_seconds(start, end)
            if left <= worked:
                return self.clock.hours.add_working_seconds(start, left)
            left -= worked
        if self.running:
            return self.clock.hours.add_working_seconds(self.at, left)
        if self.stopped_at is not None and not self._on_demand:
            return self.clock.hours.add_working_seconds(self.stopped_at, left)
        return None


def _order(event: TicketEvent) -> tuple[bool, datetime, str, list[tuple[int, str]], int]:
    """Creation first, then by time; of one instant by source and the number that the source gave (9 before 10)."""
    parts = re.findall(r"\d+|\D+", event.source_id)
    natural = [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
    return event.type is not EventType.CREATED, event.at, event.source, natural, event.seq


def _criticality(event: TicketEvent, current: Criticality) -> Criticality:
    """The criticality after the event; a level that we do not know changes nothing."""
    wanted = event.payload.get("criticality")
    return current if wanted is None else next((level for level in Criticality if level.value == wanted), current)
