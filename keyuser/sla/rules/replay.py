"""One clock on its way through a history: in whole seconds and positions of working time, no dates. Rules 4 to 17.

The replay keeps the spans that it went through and what happened at their edges, so that its measure and its explanation are
of one making.
"""

from datetime import datetime, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from keyuser.records import (
    EventType,
    MarkKind,
    Measure,
    Outcome,
    Reopening,
    TicketEvent,
)
from keyuser.sla.rules.history import History, Step, instant_in
from keyuser.sla.rules.terms import Terms

if TYPE_CHECKING:
    from keyuser.sla.rules.clock import SlaClock


class State(IntEnum):
    """What a clock does. IDLE: nothing is owed. CLOSED counts for nothing and is left out once the ticket is reopened."""

    IDLE = 0
    COUNTED = 1
    WAITING = 2
    EXCLUDED = 3
    CLOSED = 4


#: A stretch in one state: begin and end in seconds since the epoch, begin and end as positions of working time, the state, the
#: cycle, and the step that put the clock into it. Plain tuples: a report makes a million of them.
Span = tuple[int, int, int, int, State, int, Step]
#: What happened at one instant, with the target in force from then on and the event that made it so.
Mark = tuple[datetime, MarkKind, int | None, TicketEvent | None]


class Replay:
    """One metric of one ticket item. ``spans`` and ``marks`` are in order; ``measure`` is what they come to.

    ``owed``: the vendor owes something; then the clock runs unless the state says otherwise. ``elapsed`` and ``target`` are
    those of the present cycle. ``behind``: closed time that is left out only if the ticket is reopened.
    """

    __slots__ = (
        "agreed",
        "behind",
        "cancelled",
        "clock",
        "closed",
        "cycle",
        "elapsed",
        "ended_by_closing",
        "fixed",
        "history",
        "level",
        "longest",
        "marks",
        "missed_at",
        "owed",
        "paused",
        "position",
        "second",
        "since",
        "spans",
        "stale",
        "started",
        "state",
        "stopped",
        "target",
        "terms",
    )

    def __init__(self, clock: "SlaClock", terms: Terms, history: History) -> None:
        first = history.steps[0]
        self.clock, self.terms, self.history = clock, terms, history
        self.second, self.position, self.since = first.second, first.position, first
        self.state = State.IDLE
        self.owed = self.ended_by_closing = self.stale = self.fixed = False
        self.closed: Step | None = None
        self.cancelled: Step | None = None
        self.stopped: Step | None = None
        self.started = first
        self.missed_at: datetime | None = None
        self.target: int | None = None
        self.agreed: tuple[int, int] | None = None
        self.level = first.criticality
        self.cycle = self.elapsed = self.longest = self.paused = 0
        self.spans: list[Span] = []
        self.behind: list[Span] = []
        self.marks: list[Mark] = []
        self._run()

    def _run(self) -> None:
        history = self.history
        if not self.terms.on_demand:
            self._begin(history.steps[0])
        for step in history.steps:
            self._take(step)
            if self.cancelled is not None or (
                self.stopped is not None and self.terms.once and not self.ended_by_closing
            ):
                return
        self._advance(history.second, history.position)

    def _take(self, step: Step) -> None:
        """Takes in an event, and every rule that it touches."""
        terms, kind = self.terms, step.event.type
        if step.closed is not (self.closed is not None):
            self._close(step) if step.closed else self._reopen(step)
        if step.said & terms.fulfilled_by:
            self._answered(step)
        elif terms.on_demand and kind is EventType.CLIENT_MESSAGE and not self.owed:
            self._begin(step)
        if kind is EventType.DUE_AGREED:
            self._agree(step)
        if (step.criticality is not self.level or self.stale) and self._open:
            self._change_level(step)
        state = self._state_at(step)
        if state is not self.state:
            self._advance(step.second, step.position)
            self.state, self.since = state, step
        if kind is EventType.CANCELLED:
            self._advance(step.second, step.position)
            self.cancelled = step
            self.marks.append((step.at, MarkKind.CANCELLED, self.target, step.event))

    @property
    def _open(self) -> bool:
        """Whether what is owed can still be judged anew (rule 13)."""
        return self.owed and self.closed is None

    def _state_at(self, step: Step) -> State:
        """Rule 4: closed before excluded before pausing."""
        if not self.owed:
            return State.CLOSED if self.closed is not None and self.ended_by_closing else State.IDLE
        if self.closed is not None:
            return State.CLOSED
        if step.excluded is not None:
            return State.EXCLUDED
        return State.WAITING if step.status in self.terms.pausing else State.COUNTED

    def _advance(self, second: int, position: int) -> None:
        """Lets the time pass up to there, in the state and under the target that hold."""
        if second == self.second:
            return
        state = self.state
        if state is not State.IDLE:
            worked = position - self.position
            span = (self.second, second, self.position, position, state, self.cycle, self.since)
            if state is State.COUNTED:
                total = self.elapsed + worked
                if self.target is not None and total > self.target and self.missed_at is None:
                    self._miss(self.clock.hours.passed(self.position + self.target - self.elapsed), None)
                self.elapsed = total
                self.spans.append(span)
            elif state is State.CLOSED:
                self.behind.append(span)
            else:
                self.paused += worked
                self.spans.append(span)
        self.second, self.position = second, position

    def _begin(self, step: Step) -> None:
        """A new cycle: what is owed is owed from now."""
        self._advance(step.second, step.position)
        self.owed, self.stopped, self.ended_by_closing, self.fixed = True, None, False, False
        self.longest = max(self.longest, self.elapsed)
        self.elapsed = 0
        self.cycle += 1
        self.started = step
        self.behind.clear()
        self.level = step.criticality
        self.target = self._promised()
        self.marks.append((step.at, MarkKind.STARTED, self.target, step.event))

    def _end(self, step: Step, kind: MarkKind) -> None:
        self._advance(step.second, step.position)
        self.owed, self.stopped = False, step
        self.ended_by_closing = kind is MarkKind.CLOSED and self.clock.contract.policy.reopening is not Reopening.FINAL
        if kind is MarkKind.FULFILLED:
            self.marks.append((step.at, kind, self.target, step.event))

    def _close(self, step: Step) -> None:
        self._advance(step.second, step.position)
        self.closed = step
        if self.owed:
            self.marks.append((step.at, MarkKind.CLOSED, self.target, step.event))
            if self.terms.ends_with_closing:
                self._end(step, MarkKind.CLOSED)

    def _reopen(self, step: Step) -> None:
        """Rule 8."""
        self._advance(step.second, step.position)
        self.closed = None
        if not (self.owed or self.ended_by_closing):
            self.behind.clear()
            return
        self.marks.append((step.at, MarkKind.REOPENED, self.target, step.event))
        if self.ended_by_closing and self.clock.contract.policy.reopening is Reopening.NEW_CYCLE:
            self._begin(step)
            return
        self.owed, self.stopped, self.ended_by_closing = True, None, False
        self._leave_out()

    def _leave_out(self) -> None:
        """The closed time behind us lay within the clock after all."""
        self.paused += sum(until - since for _, _, since, until, *_ in self.behind)
        self.spans += self.behind
        self.behind.clear()

    def _answered(self, step: Step) -> None:
        if self.owed:
            self._advance(step.second, step.position)
            self._leave_out()
            self._end(step, MarkKind.FULFILLED)
        if self.terms.cadence and self.closed is None:
            self._begin(step)

    def _agree(self, step: Step) -> None:
        """Rule 12; what cannot be read agrees nothing."""
        payload = step.event.payload
        if payload.get("metric") != self.terms.metric:
            return
        due = instant_in(step.event, "due")
        if due is not None:
            if self._open:
                self._advance(step.second, step.position)
                left = self.clock.hours.position(due) - step.position
                self.fixed = True
                self._set_target(step, self.elapsed + max(0, left), MarkKind.AGREED)
            return
        seconds, days = payload.get("seconds") or 0, payload.get("business_days") or 0
        if isinstance(seconds, int) and isinstance(days, int) and min(seconds, days) >= 0 < max(seconds, days):
            self.agreed, self.fixed = (seconds, days), False
            if self._open:
                self._set_target(step, self._promised(), MarkKind.AGREED)
            else:
                self.stale = True

    def _change_level(self, step: Step) -> None:
        """Rule 11."""
        if self.clock.contract.policy.restart_on_priority and step.criticality is not self.level:
            self._begin(step)
        else:
            self.level = step.criticality
            if not self.fixed:
                self._set_target(step, self._promised(), MarkKind.TARGET)
        self.stale = False

    def _promised(self) -> int | None:
        """The target of the cycle that began at ``started``, in working seconds (rules 10 and 12)."""
        promise = self.agreed or self.terms.promised.get(self.level)
        if promise is None:
            return None
        seconds, days = promise
        if not days:
            return seconds
        hours, start = self.clock.hours, self.started.at
        return hours.position(hours.add_working_days(start, days)) - self.started.position

    def _set_target(self, step: Step, target: int | None, kind: MarkKind) -> None:
        if target == self.target:
            return
        self._advance(step.second, step.position)
        self.target = target
        self.marks.append((step.at, kind, target, step.event))
        if target is not None and self.elapsed > target and self.missed_at is None:
            self._miss(step.at, step.event)

    def _miss(self, at: datetime, event: TicketEvent | None) -> None:
        self.missed_at = at
        self.marks.append((at, MarkKind.CROSSED, self.target, event))

    def measure(self) -> Measure:
        """The measure at the instant that was reached."""
        silent = self.owed and self.closed is not None and self.missed_at is None and self.cancelled is None
        missed_at = self.missed_at
        if silent and self.target is not None and self.clock.contract.policy.silence_is_missed and self.closed:
            silent, missed_at = False, self.closed.at
        ended = self.stopped or self.closed or self.cancelled
        return Measure(
            metric=self.terms.metric,
            outcome=self._outcome(missed_at),
            target=self.target,
            elapsed=self.elapsed,
            started_at=self.started.at,
            due_at=self._due(),
            stopped_at=None if self.stopped is None else self.stopped.at,
            missed_at=missed_at,
            paused=self.paused,
            longest=max(self.longest, self.elapsed),
            no_reply=silent,
            risk=self._risk(),
            ended_at=None if ended is None else ended.at,
        )

    def _outcome(self, missed_at: datetime | None) -> Outcome:
        resting = self.closed is not None or self.cancelled is not None
        if missed_at is not None:
            return Outcome.OVERDUE if self.owed and not resting else Outcome.MISSED
        if self.stopped is not None:
            return Outcome.MET
        if self.cancelled is not None:
            return Outcome.CANCELLED
        return Outcome.RUNNING if self.state is State.COUNTED else Outcome.PAUSED

    def _risk(self) -> int:
        """Rule 17."""
        if not self.target or self.missed_at is not None or not self._open or self.cancelled is not None:
            return 0
        used = self.elapsed * 100
        return max((share for share in self.clock.contract.policy.warnings if used >= self.target * share), default=0)

    def _due(self) -> datetime | None:
        """When the target was or will be used up, if the clock goes on as it does now."""
        if self.target is None:
            return None
        hours, left = self.clock.hours, self.target - self.elapsed
        if left <= 0:
            return self.used_up(self.target)
        if self.cancelled is not None:
            return None
        if self.state is State.COUNTED:
            return hours.reached(self.position + left)
        if self.stopped is not None and not self.terms.on_demand:
            return hours.reached(self.stopped.position + left)
        return None

    def used_up(self, left: int) -> datetime:
        """The instant within the present cycle at which so many working seconds had counted; no more than ``elapsed``."""
        for second, _, since, until, state, cycle, _ in self.spans:
            if cycle == self.cycle and state is State.COUNTED:
                if left <= until - since:
                    return self.clock.hours.reached(since + left) if left else _EPOCH + timedelta(seconds=second)
                left -= until - since
        return self.started.at


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
