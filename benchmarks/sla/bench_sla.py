"""The SLA clock beside walkers over days and minutes, in one run: spans a second, and 100,000 tickets with three metrics.

Times are of this process on the processor, so that other work on the machine does not change the ratios.

The walkers stand for what help desks do: the day walker meets every date of a span, the minute walker every minute. The package
businesstimedelta joins where it can be imported. All of them must agree with us on the spans they are given, else this fails.
"""

import argparse
import importlib
import importlib.util
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall
from pathlib import Path
from zoneinfo import ZoneInfo

from keyuser.records import Calendar, Criticality, EventType, Measure, Metric, Outcome, SlaTarget, TicketEvent
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.contracts import SAMPLE, load_contract
from keyuser.sla.rules import SlaClock

YEAR = datetime(2026, 1, 1, tzinfo=UTC)
NOW = datetime(2027, 1, 1, tzinfo=UTC)
Span = tuple[datetime, datetime]
Counter = Callable[[datetime, datetime], int]


def main(argv: Sequence[str] = ()) -> int:
    """Prints the figures; 1 where a walker counts otherwise than we do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tickets", type=int, default=100_000)
    parser.add_argument("--spans", type=int, default=200_000)
    options = parser.parse_args(argv)
    contract = load_contract(SAMPLE, "bench", Path())
    _measure_build(contract.calendar)
    agree = _measure_spans(contract.calendar, options.spans)
    updates = tuple(SlaTarget(level, Metric.UPDATE, 4 * 3600) for level in Criticality)
    policy = replace(contract.policy, targets=contract.policy.targets + updates)
    _measure_tickets(SlaClock(replace(contract, policy=policy)), options.tickets)
    return 0 if agree else 1


def _measure_build(calendar: Calendar) -> None:
    started = time.process_time()
    WorkingTime(calendar).working_seconds(YEAR, YEAR.replace(year=2036))
    print(f"calendar decade built          {(time.process_time() - started) * 1000:12.1f} ms")


def _measure_spans(calendar: Calendar, count: int) -> bool:
    chance = random.Random(1)
    spans = [_span(chance) for _ in range(count)]
    hours = WorkingTime(calendar)
    ours = _rate(hours.working_seconds, spans)
    print(f"spans up to 60 days            {ours:12,.0f} a second")
    agree = True
    for name, counter, sample in (
        ("walk over days", _day_walker(calendar), spans[:1000]),
        ("walk over minutes", _minute_walker(calendar), spans[:5]),
        ("businesstimedelta", _businesstimedelta(calendar), spans[:500]),
    ):
        if counter is None:
            print(f"  {name:28s}  not installed")
            continue
        rate = _rate(counter, sample)
        different = sum(counter(*span) != hours.working_seconds(*span) for span in sample)
        agree = agree and not different
        print(f"  {name:28s} {rate:12,.0f} a second   ours is {ours / rate:10,.0f} times as fast   {different} differ")
    return agree


def _measure_tickets(clock: SlaClock, count: int) -> None:
    chance = random.Random(2)
    logs = [_log(chance) for _ in range(count)]
    events = sum(map(len, logs))
    started = time.process_time()
    measures = [_measures(clock, log) for log in logs]
    seconds = time.process_time() - started
    outcomes = [measure.outcome for found in measures for measure in found]
    print(f"{count:,} tickets, {events:,} events, {len(outcomes):,} measures: {seconds:.2f} s")
    print("  " + ", ".join(f"{outcome} {outcomes.count(outcome):,}" for outcome in Outcome))
    sample = logs[: max(1, count // 500)]
    walking = SlaClock(clock.contract, _WalkingTime(clock.contract.calendar))
    started = time.process_time()
    walked = [_measures(walking, log) for log in sample]
    slow = (time.process_time() - started) / len(sample) * count
    print(
        f"  the same rules over a day walker: {slow:,.0f} s (from {len(sample)}), ours is {slow / seconds:,.0f} times as fast"
    )
    if walked != measures[: len(sample)]:
        raise AssertionError("the day walker reads other figures")


def _measures(clock: SlaClock, log: Sequence[TicketEvent]) -> tuple[Measure, ...]:
    """With the spans that an explanation is made of; kept are the measures, as in a report."""
    reading = clock.read(log, Criticality.HIGH, NOW)
    return reading.measures if reading else ()


def _rate(counter: Counter, spans: Sequence[Span]) -> float:
    counter(*spans[0])
    started = time.process_time()
    for start, end in spans:
        counter(start, end)
    return len(spans) / (time.process_time() - started)


def _span(chance: random.Random) -> Span:
    start = YEAR + timedelta(minutes=chance.randrange(300 * 1440))
    return start, start + timedelta(minutes=chance.randrange(60 * 1440))


def _log(chance: random.Random) -> list[TicketEvent]:
    """A creation, a reply, and for some a pause, a change of criticality, a closing and a reopening."""
    at = YEAR + timedelta(minutes=chance.randrange(330 * 1440))
    log: list[TicketEvent] = []

    def add(what: EventType, within_hours: int, **payload: str) -> None:
        nonlocal at
        at += timedelta(minutes=chance.randrange(within_hours * 60))
        log.append(TicketEvent(len(log), 1, None, what, at, at, "", "v", str(len(log)), dict(payload)))

    add(EventType.CREATED, 1, status="new")
    add(EventType.VENDOR_REPLY, 6, status="in_progress")
    if chance.random() < 0.4:
        add(EventType.QUESTION, 24, status="waiting_for_client")
        add(EventType.CLIENT_MESSAGE, 72, status="in_progress")
    if chance.random() < 0.1:
        add(EventType.CRITICALITY, 24, criticality=chance.choice(list(Criticality)))
    if chance.random() < 0.9:
        add(EventType.SOLUTION, 96, status="resolved")
        if chance.random() < 0.1:
            add(EventType.STATUS, 96, status="open")
            add(EventType.STATUS, 48, status="closed")
    return log


def _wall_hours(calendar: Calendar, day: date) -> list[tuple[wall, wall]]:
    """The sample's hours of a date with its one break; no night shifts, which keeps the walkers short."""
    pieces = []
    for opens, closes in calendar.days.get(day, calendar.week.get(day.weekday(), ())):
        (leaves, returns), *_ = calendar.daily_breaks
        pieces += [(opens, min(closes, leaves)), (max(opens, returns), closes)]
    return [(opens, closes) for opens, closes in pieces if opens < closes]


def _day_walker(calendar: Calendar) -> Counter:
    zone = ZoneInfo(calendar.zone)

    def count(start: datetime, end: datetime) -> int:
        total, day = 0.0, start.astimezone(zone).date()
        while day <= end.astimezone(zone).date():
            for opens, closes in _wall_hours(calendar, day):
                begin = max(start, datetime.combine(day, opens, zone).astimezone(UTC))
                finish = min(end, datetime.combine(day, closes, zone).astimezone(UTC))
                total += max(0.0, (finish - begin).total_seconds())
            day += timedelta(days=1)
        return int(total)

    return count


def _minute_walker(calendar: Calendar) -> Counter:
    zone = ZoneInfo(calendar.zone)

    def count(start: datetime, end: datetime) -> int:
        minutes = 0
        while start < end:
            local = start.astimezone(zone)
            hours = _wall_hours(calendar, local.date())
            minutes += any(opens <= local.time() < closes for opens, closes in hours)
            start += timedelta(minutes=1)
        return minutes * 60

    return count


class _WalkingTime(WorkingTime):
    """Our rules with a walker under them. Only the question that the walker can answer is replaced."""

    def __init__(self, calendar: Calendar) -> None:
        super().__init__(calendar)
        self._walk = _day_walker(calendar)

    def position_of(self, second: int) -> int:
        return super().position_of(int(YEAR.timestamp())) + self._walk(YEAR, datetime.fromtimestamp(second, UTC))


def _businesstimedelta(calendar: Calendar) -> Counter | None:
    if importlib.util.find_spec("businesstimedelta") is None:
        return None
    package, zones = importlib.import_module("businesstimedelta"), importlib.import_module("pytz")
    zone = zones.timezone(calendar.zone)
    workday = package.WorkDayRule(wall(9), wall(18), working_days=[0, 1, 2, 3, 4], tz=zone)
    lunch = package.LunchTimeRule(wall(13), wall(14), working_days=[0, 1, 2, 3, 4], tz=zone)
    off = package.HolidayRule([day for day, hours in calendar.days.items() if not hours], tz=zone)
    rules = package.Rules([workday, lunch, off])
    return lambda start, end: int(rules.difference(start, end).timedelta.total_seconds())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
