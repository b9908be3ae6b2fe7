"""Why a vendor's figure and ours differ. Pure: one clock of ours and what the vendor says of it in, differences with causes out.

Where the vendor gives the intervals that it counted, they are laid over ours second by second, and our own label of a stretch
says why we did not count it. Where it gives a total, a due time or a verdict alone, the clock is replayed without each holiday,
pause, exclusion and entry by hand that it has, alone and by twos: what then gives the vendor's figure is the cause. Nothing is
named that does not: the rest stays unexplained. Of several that give it, the likeliest is named.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

from keyuser.records import (
    Calendar,
    ClockInterval,
    ClockRule,
    Contract,
    EventType,
    Evidence,
    Explanation,
    Label,
    Measure,
    TicketEvent,
    TicketItem,
    VendorTicket,
)
from keyuser.sla.disputes.cases import Cause, Compared, Difference, VendorFigure
from keyuser.sla.recording import SOURCE
from keyuser.sla.rules import SlaClock, events_of_item, in_force

#: Two figures that differ by less are the same one, rounded to minutes by one of the two.
ROUNDED = 60
#: More candidates than these are not combined.
_MOST_COMBINED = 12

_CAUSES = {
    ClockRule.HOURS: Cause.HOURS,
    ClockRule.BREAK: Cause.BREAK,
    ClockRule.WEEKDAY: Cause.WEEKDAY,
    ClockRule.HOLIDAY: Cause.HOLIDAY,
    ClockRule.STATUS: Cause.PAUSE,
    ClockRule.CLOSED: Cause.CLOSED,
    ClockRule.AGREEMENT: Cause.AGREEMENT,
}
_AROUND_THE_CLOCK = dict.fromkeys(range(7), ((time.min, time.min),))


@dataclass(frozen=True, slots=True)
class OurClock:
    """One clock of ours: what it was read from, and what it shows."""

    contract: Contract
    ticket: VendorTicket
    item: TicketItem
    events: Sequence[TicketEvent]
    explanation: Explanation
    skew: float | None

    @property
    def measure(self) -> Measure:
        return self.explanation.measure

    def replayed(self, contract: Contract, events: Sequence[TicketEvent]) -> Measure | None:
        """The measure under another contract or log."""
        clock = SlaClock(contract)
        log, now = events_of_item(events, self.item.item), self.explanation.computed_at
        history = clock.history(log, self.item.criticality, now, self.ticket.created_at)
        return None if history is None else clock.replay(self.measure.metric, history).measure()


@dataclass(frozen=True, slots=True)
class _Candidate:
    """What the vendor may have done differently: the contract or the log that it went by, or seconds beside ours."""

    cause: Cause
    detail: str = ""
    evidence: Evidence | None = None
    contract: Callable[[Contract], Contract] | None = None
    without: int | None = None
    shift: int = 0


def differences(figure: VendorFigure, ours: OurClock) -> tuple[Difference, ...]:
    """Where the two differ and why; empty where they do not."""
    if figure.compared is Compared.INTERVALS:
        return tuple(_by_intervals(figure, ours))
    value = _value_of(figure)
    gap = value(ours.measure)
    return () if gap is None or gap == 0 else tuple(_by_candidates(figure, ours, gap))


def _value_of(figure: VendorFigure) -> Callable[[Measure], int | None]:
    """How many seconds a measure lies beyond the vendor's figure; ``None`` where they cannot be compared."""

    def beyond(measure: Measure) -> int | None:
        if figure.compared is Compared.ELAPSED:
            return max(measure.elapsed, measure.longest) - (figure.elapsed or 0)
        if figure.compared is Compared.DUE:
            if measure.due_at is None or figure.due is None:
                return None
            return round((measure.due_at - figure.due).total_seconds())
        if figure.missed is (measure.missed_at is not None):
            return 0
        # Against another verdict: how far the worked time lies on the wrong side of the target.
        return max(measure.elapsed, measure.longest) - (measure.target or 0)

    return beyond


# totals


def _by_candidates(figure: VendorFigure, ours: OurClock, gap: int) -> Iterator[Difference]:
    if abs(gap) < ROUNDED and figure.compared is not Compared.VERDICT:
        yield Difference(gap, Cause.ROUNDING)
        return
    beyond = _value_of(figure)
    best: tuple[int, int, list[Difference]] | None = None
    candidates = tuple(_candidates(ours))
    combined = candidates[:_MOST_COMBINED]
    for chosen in (*((each,) for each in candidates), *combinations(combined, 2)):
        lines, rest = _with(chosen, ours, beyond, gap)
        if rest is None or abs(rest) >= ROUNDED or any(line.seconds == 0 for line in lines):
            continue
        if best is None or (len(chosen), abs(rest)) < best[:2]:
            best = len(chosen), abs(rest), [*lines, *([Difference(rest, Cause.ROUNDING)] if rest else [])]
    yield from best[2] if best else [Difference(gap, None)]


def _with(
    chosen: Sequence[_Candidate], ours: OurClock, beyond: Callable[[Measure], int | None], gap: int
) -> tuple[list[Difference], int | None]:
    """What each candidate takes from the gap, one after the other, and what then is left."""
    contract, events = ours.contract, ours.events
    lines: list[Difference] = []
    left, shift = gap, 0
    for each in chosen:
        contract = each.contract(contract) if each.contract else contract
        events = [event for event in events if event.seq != each.without] if each.without is not None else events
        shift += each.shift
        measure = ours.replayed(contract, events)
        value = None if measure is None else beyond(measure)
        if value is None:
            return lines, None
        value += shift
        lines.append(Difference(left - value, each.cause, each.detail, evidence=each.evidence))
        left = value
    return lines, left


def _candidates(ours: OurClock) -> Iterator[_Candidate]:
    """What this clock has that another might lack, the likeliest first: the vendor's system does not know what we recorded."""
    explanation = ours.explanation
    by_rule: dict[tuple[ClockRule, str], ClockInterval] = {}
    for interval in explanation.intervals:
        by_rule.setdefault((interval.rule, interval.detail), interval)
    agreed = {each.evidence.seq: each for each in explanation.intervals if each.rule is ClockRule.AGREEMENT}
    for seq, interval in agreed.items():
        yield _Candidate(Cause.AGREEMENT, interval.detail, interval.evidence, without=seq)
    yield from _recorded(ours.events, agreed.keys())
    for (rule, detail), interval in by_rule.items():
        if rule is ClockRule.STATUS:
            yield _Candidate(Cause.PAUSE, detail, interval.evidence, contract=_without_pause(detail))
        elif rule is ClockRule.HOLIDAY or (rule is ClockRule.HOURS and detail):
            yield _Candidate(_CAUSES[rule], detail, contract=_as_usual(_days_of(explanation, detail)))
    if any(rule is ClockRule.BREAK for rule, _ in by_rule):
        yield _Candidate(Cause.BREAK, contract=_without_breaks)
    if any(interval.label is Label.OUTSIDE for interval in by_rule.values()):
        yield _Candidate(Cause.HOURS, contract=_always_open)
    if gain := _clock_change(explanation):
        yield _Candidate(Cause.DST, shift=gain)
    if skew := round(ours.skew or 0):
        yield _Candidate(Cause.SKEW, f"{skew:+d} s", shift=skew)
        yield _Candidate(Cause.SKEW, f"{skew:+d} s", shift=-skew)


def _recorded(events: Sequence[TicketEvent], agreed: Collection[int]) -> Iterator[_Candidate]:
    """What was recorded by hand and is in force: the vendor's system does not know it."""
    for event in in_force(events)[0]:
        if event.source == SOURCE and event.seq not in agreed and event.type is not EventType.NOTE:
            evidence = Evidence(event.seq, event.source, event.source_id, event.actor, event.at)
            yield _Candidate(Cause.RECORDED, event.type.value, evidence, without=event.seq)


def _without_pause(status: str) -> Callable[[Contract], Contract]:
    def changed(contract: Contract) -> Contract:
        pauses = {name: metrics for name, metrics in contract.policy.pauses.items() if name != status}
        return replace(contract, policy=replace(contract.policy, pauses=pauses))

    return changed


def _as_usual(days: frozenset[date]) -> Callable[[Contract], Contract]:
    """Those dates with the hours of their weekday."""

    def changed(contract: Contract) -> Contract:
        calendar = contract.calendar
        rest = {day: hours for day, hours in calendar.days.items() if day not in days}
        usual = {day: tuple(calendar.week.get(day.weekday(), ())) for day in days}
        return _on(contract, replace(calendar, days={**rest, **usual}))

    return changed


def _without_breaks(contract: Contract) -> Contract:
    return _on(contract, replace(contract.calendar, breaks={}, daily_breaks=()))


def _always_open(contract: Contract) -> Contract:
    calendar = contract.calendar
    return _on(
        contract,
        replace(calendar, week=_AROUND_THE_CLOCK, days={}, annual={}, breaks={}, daily_breaks=(), day_names={}),
    )


def _on(contract: Contract, calendar: Calendar) -> Contract:
    return replace(contract, calendar=calendar)


def _days_of(explanation: Explanation, name: str) -> frozenset[date]:
    """The dates of that name that the clock passed."""
    zone = ZoneInfo(explanation.zone)
    found = set()
    for interval in explanation.intervals:
        if interval.detail == name and interval.label is Label.OUTSIDE:
            day, last = interval.start.astimezone(zone).date(), (interval.end - timedelta(seconds=1)).astimezone(zone)
            while day <= last.date():
                found.add(day)
                day += timedelta(days=1)
    return frozenset(found)


def _clock_change(explanation: Explanation) -> int:
    """Seconds that a clock on the wall shows more (or less) than passed within what was counted."""
    zone = ZoneInfo(explanation.zone)

    def offset(at: datetime) -> float:
        return (at.astimezone(zone).utcoffset() or timedelta()).total_seconds()

    counted = [each for each in explanation.intervals if each.label is Label.COUNTED]
    return round(sum(offset(each.end) - offset(each.start) for each in counted))


# intervals


def _by_intervals(figure: VendorFigure, ours: OurClock) -> Iterator[Difference]:
    stretches = [line for line in _stretches(figure, ours) if line.seconds]
    yield from stretches
    if figure.elapsed is None:
        return
    own = sum(round((end - start).total_seconds()) for start, end in figure.intervals)
    gap = own - figure.elapsed
    if gap:
        # The vendor's total is not the sum of its own intervals.
        change = _wall_gain(figure, ours.explanation.zone)
        cause = Cause.ROUNDING if abs(gap) < ROUNDED else Cause.DST if gap == -change else None
        yield Difference(gap, cause)


def _wall_gain(figure: VendorFigure, zone: str) -> int:
    def wall(at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    return sum(round((wall(end) - wall(start) - (end - start)).total_seconds()) for start, end in figure.intervals)


def _stretches(figure: VendorFigure, ours: OurClock) -> Iterator[Difference]:
    """Where only one of the two counted: between any two edges, with what touches and has one reason joined."""
    intervals = ours.explanation.intervals
    edges = sorted(
        {_whole(at) for pair in figure.intervals for at in pair}
        | {at for each in intervals for at in (each.start, each.end)}
    )
    last: Difference | None = None
    position = 0
    for start, end in pairwise(edges):
        while position < len(intervals) and intervals[position].end <= start:
            position += 1
        own = intervals[position] if position < len(intervals) and intervals[position].start <= start else None
        counted = own is not None and own.label is Label.COUNTED
        theirs = any(_whole(begin) <= start and end <= _whole(until) for begin, until in figure.intervals)
        if counted is theirs:
            continue
        seconds = round((end - start).total_seconds()) * (1 if counted else -1)
        found = _reason(Difference(seconds, None, "", start, end), own, ours)
        if last is not None and last.end == start and (last.cause, last.detail) == (found.cause, found.detail):
            last = replace(last, seconds=last.seconds + seconds, end=end)
            continue
        if last is not None:
            yield _small(last, ours)
        last = found
    if last is not None:
        yield _small(last, ours)


def _reason(line: Difference, own: ClockInterval | None, ours: OurClock) -> Difference:
    """Why we counted it and they did not, or they did and we did not."""
    if own is None:
        started = ours.measure.started_at
        early = line.start is not None and line.start < started
        return replace(line, cause=Cause.BEFORE_START if early else Cause.AFTER_END)
    if own.label is not Label.COUNTED:
        return replace(line, cause=_CAUSES[own.rule], detail=own.detail, evidence=own.evidence)
    if own.evidence.source == SOURCE:
        kind = next((event.type.value for event in ours.events if event.seq == own.evidence.seq), "")
        return replace(line, cause=Cause.RECORDED, detail=kind, evidence=own.evidence)
    return replace(line, evidence=own.evidence)


def _small(line: Difference, ours: OurClock) -> Difference:
    """Less than a minute is rounding; what is as long as the clocks differ is the clocks."""
    if abs(line.seconds) < ROUNDED:
        return replace(line, cause=Cause.ROUNDING, detail="")
    skew = round(ours.skew or 0)
    unclear = line.cause in (None, Cause.BEFORE_START, Cause.AFTER_END)
    if unclear and abs(skew) >= ROUNDED and abs(abs(line.seconds) - abs(skew)) < ROUNDED:
        return replace(line, cause=Cause.SKEW, detail=f"{skew:+d} s")
    return line


def _whole(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(microsecond=0)
