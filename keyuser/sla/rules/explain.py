"""Why a clock shows what it shows: the spans of its replay, cut where working time begins and ends, each with its reason."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from operator import attrgetter
from zoneinfo import ZoneInfo

from keyuser.records import (
    ClockInterval,
    ClockMark,
    ClockRule,
    EventType,
    Evidence,
    Explanation,
    Label,
    MarkKind,
    TicketEvent,
    VendorTicket,
)
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.rules.history import Step
from keyuser.sla.rules.replay import Replay, State

_DAY = timedelta(days=1)
_LABELS = {
    State.COUNTED: (Label.COUNTED, ClockRule.OWED),
    State.WAITING: (Label.PAUSED, ClockRule.STATUS),
    State.CLOSED: (Label.PAUSED, ClockRule.CLOSED),
    State.EXCLUDED: (Label.EXCLUDED, ClockRule.AGREEMENT),
}
#: [begin, end) without working time, why, and the name of the day.
_Gap = tuple[datetime, datetime, ClockRule, str]


def explain(replay: Replay, ticket: VendorTicket, item: int) -> Explanation:
    """The replay's measure, second by second."""
    contract, calendar = replay.clock.contract, replay.clock.contract.calendar
    return Explanation(
        ticket_ref=ticket.ref,
        remote_id=ticket.remote_id,
        item=item,
        metric=replay.terms.metric,
        contract=contract.name,
        contract_version=contract.version,
        policy=contract.policy.package or contract.policy.name,
        calendar=calendar.name,
        calendar_version=calendar.version,
        zone=calendar.zone,
        computed_at=replay.history.now,
        measure=replay.measure(),
        intervals=tuple(_intervals(replay)),
        marks=_marks(replay),
    )


def _intervals(replay: Replay) -> Iterator[ClockInterval]:
    hours, total, cycle = replay.clock.hours, 0, 0
    for first, last, _, _, state, number, step in replay.spans:
        if number != cycle:
            total, cycle = 0, number
        label, rule = _LABELS[state]
        evidence = _evidence(step.excluded if state is State.EXCLUDED and step.excluded else step.event)
        at, end = _instant(first), _instant(last)
        for opens, closes in hours.open_intervals(at, end):
            for gap in _gaps(hours, at, opens):
                yield _outside(gap, total, cycle, evidence)
            seconds = hours.working_seconds(opens, closes)
            total += seconds if label is Label.COUNTED else 0
            yield ClockInterval(opens, closes, label, rule, _detail(state, step), seconds, total, cycle, evidence)
            at = closes
        for gap in _gaps(hours, at, end):
            yield _outside(gap, total, cycle, evidence)


def _outside(gap: _Gap, total: int, cycle: int, evidence: Evidence) -> ClockInterval:
    begin, end, rule, name = gap
    return ClockInterval(begin, end, Label.OUTSIDE, rule, name, 0, total, cycle, evidence)


def _detail(state: State, step: Step) -> str:
    if state is State.EXCLUDED and step.excluded is not None:
        return str(step.excluded.payload.get("reason", ""))
    return "" if state is State.COUNTED else step.status


def _gaps(hours: WorkingTime, begin: datetime, end: datetime) -> Iterator[_Gap]:
    """[begin, end), which has no working time, by reason; a weekend or a holiday of several days is one."""
    found: _Gap | None = None
    zone = ZoneInfo(hours.calendar.zone)
    while begin < end:
        day = begin.astimezone(zone).date()
        midnight = datetime.combine(day + _DAY, time.min, zone).astimezone(UTC)
        until = min(end, max(midnight, begin + timedelta(seconds=1)))
        rule, name = _reason(hours, zone, day, begin, until)
        if found is not None and (found[2], found[3]) == (rule, name):
            found = (found[0], until, rule, name)
        else:
            if found is not None:
                yield found
            found = (begin, until, rule, name)
        begin = until
    if found is not None:
        yield found


def _reason(hours: WorkingTime, zone: ZoneInfo, day: date, begin: datetime, end: datetime) -> tuple[ClockRule, str]:
    """Why there is no working time in [begin, end) of that date."""
    calendar = hours.calendar
    name = calendar.day_names.get(day, "")
    dawn = datetime.combine(day, time.min, zone).astimezone(UTC)
    dusk = datetime.combine(day + _DAY, time.min, zone).astimezone(UTC)
    before, after = hours.working_seconds(dawn, begin), hours.working_seconds(end, dusk)
    if before or after:
        return (ClockRule.BREAK, "") if before and after else (ClockRule.HOURS, name)
    if day in calendar.days:
        return (ClockRule.HOURS if calendar.days[day] else ClockRule.HOLIDAY), name
    if (day.month, day.day) in calendar.annual:
        return ClockRule.HOLIDAY, calendar.annual[day.month, day.day]
    return (ClockRule.HOURS if calendar.week.get(day.weekday()) else ClockRule.WEEKDAY), ""


def _marks(replay: Replay) -> tuple[ClockMark, ...]:
    details = {
        MarkKind.TARGET: "criticality",
        MarkKind.STARTED: "criticality",
        MarkKind.AGREED: "reason",
        MarkKind.CANCELLED: "reason",
        MarkKind.REOPENED: "status",
        MarkKind.CLOSED: "status",
    }
    found = [
        ClockMark(
            at,
            kind,
            target,
            str(event.payload.get(details.get(kind, ""), "")) if event else "",
            _evidence(event) if event else None,
        )
        for at, kind, target, event in replay.marks
    ]
    found += _warnings(replay)
    found += _silence(replay)
    for step in replay.history.steps:
        if step.event.type is EventType.LEVEL:
            level = str(step.event.payload.get("level", ""))
            found.append(ClockMark(step.at, MarkKind.LEVEL, replay.target, level, _evidence(step.event)))
    for victim, void in replay.history.voided:
        found.append(ClockMark(victim.at, MarkKind.VOIDED, replay.target, victim.type, _evidence(void)))
    return tuple(sorted(found, key=attrgetter("at")))


def _warnings(replay: Replay) -> Iterator[ClockMark]:
    """When the present cycle reached each warning's share of its target; those that came before the target do not count."""
    if not replay.target:
        return
    for share in replay.clock.contract.policy.warnings:
        left = -(-replay.target * share // 100)
        if left <= replay.elapsed:
            yield ClockMark(replay.used_up(left), MarkKind.WARNING, replay.target, str(share), None)


def _silence(replay: Replay) -> Iterator[ClockMark]:
    """The closing that was a miss by the policy's flag alone (rule 16), with what closed the ticket."""
    missed_at, closed = replay.measure().missed_at, replay.closed
    if replay.missed_at is None and missed_at is not None and closed is not None:
        yield ClockMark(missed_at, MarkKind.CROSSED, replay.target, "", _evidence(closed.event))


def _evidence(event: TicketEvent) -> Evidence:
    return Evidence(event.seq, event.source, event.source_id, event.actor, event.at)


def _instant(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
