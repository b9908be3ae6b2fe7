"""One metric of many ticket items at once: the clock of ``rules.replay``, its state an array for each of its fields.

All items take their first step, then all that have one their second, and so on. The words, the rules and their order are those
of ``Replay``; a law in the tests holds the two to each other.
"""

import numpy as np

from keyuser.records import EventType, Outcome, Reopening, SlaPolicy
from keyuser.sla.columns.line import Ints, Line
from keyuser.sla.columns.log import CODE_OF_TYPE, LEVELS, NONE, Flags
from keyuser.sla.columns.measures import CODE_OF_OUTCOME, MeasureColumns
from keyuser.sla.columns.steps import Step, Steps
from keyuser.sla.rules.replay import State
from keyuser.sla.rules.terms import Terms

_SECOND = 1_000_000
_MESSAGE = CODE_OF_TYPE[EventType.CLIENT_MESSAGE]
_CANCELLED = CODE_OF_TYPE[EventType.CANCELLED]
#: Items, begin in seconds since the epoch, begin and end as positions, cycle: what counted.
_Counted = tuple[Ints, Ints, Ints, Ints, Ints]


class ClockColumns:
    """One metric of all items of ``steps``. ``pausing``: which status codes pause it. Fields as in ``Replay``; instants in
    microseconds since the epoch, ``NONE`` where there is none."""

    def __init__(self, terms: Terms, policy: SlaPolicy, steps: Steps, pausing: Flags, line: Line) -> None:
        count = len(steps.items)
        self.terms, self.policy, self.steps, self.line = terms, policy, steps, line
        self._pausing = np.append(pausing, False)
        self._seconds, self._days = _promises(terms)
        self.live = np.ones(count, dtype=np.bool_)
        self.owed, self.closed, self.cancelled, self.ended_by_closing, self.crossed = (
            np.zeros(count, dtype=np.bool_) for _ in range(5)
        )
        self.state, self.second, self.position, self.elapsed, self.longest, self.paused, self.behind, self.cycle = (
            np.zeros(count, dtype=np.int64) for _ in range(8)
        )
        self.target, self.stopped, self.closed_at, self.cancelled_at, self.missed_at = (
            np.full(count, NONE) for _ in range(5)
        )
        self.stopped_position, self.crossing, self.level = (np.zeros(count, dtype=np.int64) for _ in range(3))
        self.started, self.started_second, self.started_position = (np.zeros(count, dtype=np.int64) for _ in range(3))
        self.counted: list[_Counted] = []

    def run(self, now: int) -> MeasureColumns:
        """All measures at ``now`` (seconds since the epoch), in the order of ``steps.items``."""
        for number, step in enumerate(self.steps.steps):
            if number == 0:
                self._start(step)
            self._take(step)
        live = np.flatnonzero(self.live)
        end = np.full(len(live), now)
        self._advance(live, end, self.line.positions(end))
        return self._measures()

    def _start(self, step: Step) -> None:
        everything = np.arange(len(step.at))
        self.second[:], self.position[:], self.level[:] = step.second, step.position, step.level
        self.started[:], self.started_second[:], self.started_position[:] = step.at, step.second, step.position
        if not self.terms.on_demand:
            self._begin(everything, step)

    def _take(self, step: Step) -> None:
        """``Replay._take`` for all that are not done."""
        terms = self.terms
        who = np.flatnonzero(self.live[: len(step.at)])
        self._advance(who, step.second[who], step.position[who])
        closes = step.closed[who] & ~self.closed[who]
        reopens = who[self.closed[who] & ~step.closed[who]]
        self._close(who[closes], step)
        self._reopen(reopens, step)
        answers = (step.said[who] & terms.fulfilled_by) != 0
        self._answer(who[answers], step)
        if terms.on_demand:
            asks = ~answers & (step.kind[who] == _MESSAGE) & ~self.owed[who]
            self._begin(who[asks], step)
        moved = (step.level[who] != self.level[who]) & self.owed[who] & ~self.closed[who]
        self._change_level(who[moved], step)
        self.state[who] = self._states(who, step)
        cancels = who[step.kind[who] == _CANCELLED]
        self.cancelled[cancels], self.cancelled_at[cancels], self.live[cancels] = True, step.at[cancels], False
        if terms.once:
            self.live[who[(self.stopped[who] != NONE) & ~self.ended_by_closing[who]]] = False

    def _states(self, who: Ints, step: Step) -> Ints:
        """``Replay._state_at``."""
        owed, closed, status = self.owed[who], self.closed[who], step.status[who]
        waits = self._pausing[np.where(status == NONE, len(self._pausing) - 1, status)]
        idle = np.where(closed & self.ended_by_closing[who], State.CLOSED, State.IDLE)
        return np.where(~owed, idle, np.where(closed, State.CLOSED, np.where(waits, State.WAITING, State.COUNTED)))

    def _advance(self, who: Ints, second: Ints, position: Ints) -> None:
        state, since = self.state[who], self.position[who]
        worked = position - since
        counts = state == State.COUNTED
        counting, more = who[counts], worked[counts]
        self._count(counting, self.second[counting], since[counts], more)
        shut = state == State.CLOSED
        self.behind[who[shut]] += worked[shut]
        waits = state == State.WAITING
        self.paused[who[waits]] += worked[waits]
        self.second[who], self.position[who] = second, position

    def _count(self, who: Ints, second: Ints, since: Ints, worked: Ints) -> None:
        before, target = self.elapsed[who], self.target[who]
        total = before + worked
        crosses = (target != NONE) & (total > target) & ~self.crossed[who] & (self.missed_at[who] == NONE)
        late = who[crosses]
        self.crossed[late] = True
        self.crossing[late] = since[crosses] + target[crosses] - before[crosses]
        self.elapsed[who] = total
        self.counted.append((who, second, since, since + worked, self.cycle[who]))

    def _begin(self, who: Ints, step: Step) -> None:
        self.owed[who], self.stopped[who], self.ended_by_closing[who] = True, NONE, False
        self.longest[who] = np.maximum(self.longest[who], self.elapsed[who])
        self.elapsed[who] = 0
        self.cycle[who] += 1
        self.started[who], self.started_second[who] = step.at[who], step.second[who]
        self.started_position[who] = step.position[who]
        self.behind[who] = 0
        self.level[who] = step.level[who]
        self.target[who] = self._promised(who)

    def _end(self, who: Ints, step: Step, *, by_closing: bool) -> None:
        self.owed[who], self.stopped[who], self.stopped_position[who] = False, step.at[who], step.position[who]
        self.ended_by_closing[who] = by_closing and self.policy.reopening is not Reopening.FINAL

    def _close(self, who: Ints, step: Step) -> None:
        self.closed[who], self.closed_at[who] = True, step.at[who]
        if self.terms.ends_with_closing:
            self._end(who[self.owed[who]], step, by_closing=True)

    def _reopen(self, who: Ints, step: Step) -> None:
        self.closed[who], self.closed_at[who] = False, NONE
        ended = self.ended_by_closing[who]
        resumes = self.owed[who] | ended
        self.behind[who[~resumes]] = 0
        if self.policy.reopening is Reopening.NEW_CYCLE:
            self._begin(who[ended], step)
            resumes &= ~ended
        who = who[resumes]
        self.owed[who], self.stopped[who], self.ended_by_closing[who] = True, NONE, False
        self._leave_out(who)

    def _leave_out(self, who: Ints) -> None:
        self.paused[who] += self.behind[who]
        self.behind[who] = 0

    def _answer(self, who: Ints, step: Step) -> None:
        owed = who[self.owed[who]]
        self._leave_out(owed)
        self._end(owed, step, by_closing=False)
        if self.terms.cadence:
            self._begin(who[~self.closed[who]], step)

    def _change_level(self, who: Ints, step: Step) -> None:
        if self.policy.restart_on_priority:
            self._begin(who, step)
            return
        self.level[who] = step.level[who]
        self.target[who] = target = self._promised(who)
        over = (target != NONE) & (self.elapsed[who] > target) & ~self.crossed[who] & (self.missed_at[who] == NONE)
        self.missed_at[who[over]] = step.at[who[over]]

    def _promised(self, who: Ints) -> Ints:
        level = self.level[who]
        target = self._seconds[level]
        for days in np.unique(self._days).tolist():
            if days:
                meant = self._days[level] == days
                begun = who[meant]
                later = self.line.days_later(self.started_second[begun], days)
                target[meant] = later - self.started_position[begun]
        return target

    def _measures(self) -> MeasureColumns:
        """``Replay.measure``."""
        self.missed_at[self.crossed] = self.line.passed(self.crossing[self.crossed]) * _SECOND
        promised, missed_at = self.target != NONE, self.missed_at.copy()
        silent = self.owed & self.closed & (missed_at == NONE) & ~self.cancelled
        if self.policy.silence_is_missed:
            blamed = silent & promised
            silent &= ~promised
            missed_at[blamed] = self.closed_at[blamed]
        open_ = self.owed & ~self.closed & ~self.cancelled
        ended = np.where(self.stopped != NONE, self.stopped, np.where(self.closed, self.closed_at, self.cancelled_at))
        return MeasureColumns(
            metric=self.terms.metric,
            outcome=self._outcomes(missed_at),
            target=self.target,
            elapsed=self.elapsed,
            started_at=self.started,
            due_at=self._due(),
            stopped_at=self.stopped,
            missed_at=missed_at,
            paused=self.paused,
            longest=np.maximum(self.longest, self.elapsed),
            no_reply=silent,
            risk=self._risks(promised & open_ & (self.missed_at == NONE)),
            ended_at=ended,
        )

    def _outcomes(self, missed_at: Ints) -> Ints:
        code = CODE_OF_OUTCOME
        resting = self.closed | self.cancelled
        late = np.where(self.owed & ~resting, code[Outcome.OVERDUE], code[Outcome.MISSED])
        going = np.where(self.state == State.COUNTED, code[Outcome.RUNNING], code[Outcome.PAUSED])
        undecided = np.where(self.cancelled, code[Outcome.CANCELLED], going)
        in_time = np.where(self.stopped != NONE, code[Outcome.MET], undecided)
        return np.where(missed_at != NONE, late, in_time)

    def _risks(self, open_: Flags) -> Ints:
        risk = np.zeros(len(open_), dtype=np.int64)
        for share in sorted(self.policy.warnings):
            risk[open_ & (self.target > 0) & (self.elapsed * 100 >= self.target * share)] = share
        return risk

    def _due(self) -> Ints:
        due = np.full(len(self.live), NONE)
        promised = self.target != NONE
        left = np.where(promised, self.target - self.elapsed, 0)
        self._used_up(np.flatnonzero(promised & (left <= 0)), due)
        ahead = promised & (left > 0) & ~self.cancelled
        running = ahead & (self.state == State.COUNTED)
        due[running] = self.line.reached(self.position[running] + left[running]) * _SECOND
        if not self.terms.on_demand:
            was = ahead & ~running & (self.stopped != NONE)
            due[was] = self.line.reached(self.stopped_position[was] + left[was]) * _SECOND
        return due

    def _used_up(self, who: Ints, due: Ints) -> None:
        """``Replay.used_up`` of those whose target is used up, written into ``due``."""
        due[who] = self.started[who]
        wanted = np.zeros(len(due), dtype=np.bool_)
        wanted[who] = True
        left = np.where(wanted, self.target, 0)
        for items, second, since, until, cycle in self.counted:
            meant = wanted[items] & (cycle == self.cycle[items])
            found, need, span = items[meant], left[items[meant]], until[meant] - since[meant]
            here = need <= span
            at_once = here & (need == 0)
            due[found[at_once]] = second[meant][at_once] * _SECOND
            inside = here & (need > 0)
            due[found[inside]] = self.line.reached(since[meant][inside] + need[inside]) * _SECOND
            wanted[found[here]] = False
            left[found[~here]] -= span[~here]


def _promises(terms: Terms) -> tuple[Ints, Ints]:
    """Seconds (``NONE`` for no promise) and business days for each level's code."""
    promised = [terms.promised.get(level) for level in LEVELS]
    seconds = np.array([NONE if each is None else each[0] for each in promised], dtype=np.int64)
    days = np.array([0 if each is None else each[1] for each in promised], dtype=np.int64)
    return seconds, days
