"""The SLA clock: a calendar built, spans beside other counters, and 100,000 tickets with three metrics, side by side and one by
one, out of the database and onto the dashboard.

Times are of this process on the processor, so that other work on the machine does not change the ratios. The walkers must agree
with us on the spans they are given, and what is read side by side with what is replayed, else this fails.
"""

import argparse
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.sla import dashboard, others
from benchmarks.sla.tickets import NOW, VENDOR, YEAR, year_logs
from benchmarks.sla.timing import timed
from keyuser.records import (
    Calendar,
    Contract,
    Criticality,
    Measure,
    Metric,
    Outcome,
    SlaTarget,
    TicketEvent,
    VendorTicket,
)
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import CODE_OF_LEVEL, EventColumns, EventLog, Statuses, columns_of_events, microseconds
from keyuser.sla.columns.readings import Readings, read_items, summarise_readings
from keyuser.sla.columns.steps import Items
from keyuser.sla.contracts.files import SAMPLE, load_contract
from keyuser.sla.rules import Reading, SlaClock, explain

Span = tuple[datetime, datetime]
Logs = Sequence[Sequence[TicketEvent]]
#: Tickets whose explanations are written out; the figure is for all of them.
EXPLAINED = 2000


def main(argv: Sequence[str] = ()) -> int:
    """Prints the figures; 1 where somebody counts otherwise than we do."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tickets", type=int, default=100_000)
    parser.add_argument("--spans", type=int, default=200_000)
    parser.add_argument("--events", type=int, default=1_000_000, help="of the log whose hash chain is verified")
    options = parser.parse_args(argv)
    contract = load_contract(SAMPLE, VENDOR, Path())
    updates = tuple(SlaTarget(level, Metric.UPDATE, 4 * 3600) for level in Criticality)
    three = replace(contract, policy=replace(contract.policy, targets=contract.policy.targets + updates))
    _measure_build(contract.calendar)
    agree = _measure_spans(contract.calendar, options.spans)
    agree &= _measure_dues(contract.calendar)
    logs = year_logs(options.tickets)
    agree &= _measure_tickets(three, logs)
    agree &= dashboard.measure(three, logs)
    dashboard.measure_verification(options.events)
    return 0 if agree else 1


def _measure_build(calendar: Calendar) -> None:
    _, seconds = timed(lambda: WorkingTime(calendar).working_seconds(YEAR, YEAR.replace(year=2036)))
    print(f"calendar decade built          {seconds * 1000:12.1f} ms (goal 100)")


def _measure_spans(calendar: Calendar, count: int) -> bool:
    chance = random.Random(1)
    spans = [_span(chance) for _ in range(count)]
    hours = WorkingTime(calendar)
    ours = _rate(hours.working_seconds, spans)
    print(f"spans up to 60 days            {ours:12,.0f} a second")
    agree = True
    for name, counter, sample, must_agree in (
        ("walk over days", others.day_walker(calendar), spans[:1000], True),
        ("walk over minutes", others.minute_walker(calendar), spans[:5], True),
        ("businesstimedelta", others.businesstimedelta(calendar), spans[:300], False),
        ("business-duration", others.business_duration(calendar), spans[:300], False),
    ):
        if counter is None:
            print(f"  {name:28s} not installed (extra: bench)")
            continue
        rate = _rate(counter, sample)
        different = sum(counter(*span) != hours.working_seconds(*span) for span in sample)
        agree = agree and not (must_agree and different)
        print(
            f"  {name:28s} {rate:12,.0f} a second   ours is {ours / rate:10,.0f} times as fast   {_differ(different, sample)}"
        )
    return agree


def _measure_dues(calendar: Calendar) -> bool:
    """Pandas can add hours only, so due instants are compared."""
    chance = random.Random(3)
    hours = WorkingTime(calendar)
    questions = [(_span(chance)[0], chance.randrange(1, 100)) for _ in range(20_000)]
    ours = _rate(lambda start, count: hours.add_working_seconds(start, count * 3600), questions)
    print(f"due instants                   {ours:12,.0f} a second")
    adder = others.pandas_business_hour(calendar)
    if adder is None:
        print("  pandas CustomBusinessHour    not installed (extra: bench)")
        return True
    sample = questions[:200]
    rate = _rate(adder, sample)
    different = sum(adder(start, count) != hours.add_working_seconds(start, count * 3600) for start, count in sample)
    print(
        f"  pandas CustomBusinessHour    {rate:12,.0f} a second   ours is {ours / rate:10,.0f} times as fast   "
        f"{_differ(different, sample)}"
    )
    return True


def _measure_tickets(contract: Contract, logs: Logs) -> bool:
    clock, count = SlaClock(contract), len(logs)
    statuses = Statuses()
    events = [event for log in logs for event in log]
    events = [replace(event, seq=number) for number, event in enumerate(events, start=1)]
    sources = {event.seq: (event.source, event.source_id) for event in events}
    columns = columns_of_events(events, statuses)
    log = EventLog(EventColumns.empty(), statuses).grown([columns], (len(events), ""), lambda _: sources)
    items = Items(
        np.arange(1, count + 1),
        np.ones(count, dtype=np.int64),
        np.full(count, CODE_OF_LEVEL[Criticality.HIGH]),
        np.array([microseconds(each[0].at) for each in logs], dtype=np.int64),
    )

    def replay(rows: Ints) -> list[Reading | None]:
        return [clock.read(logs[row], Criticality.HIGH, NOW, logs[row][0].at) for row in rows.tolist()]

    found, vectorised = timed(lambda: read_items(clock, log, items, microseconds(NOW), replay))
    _, summed = timed(lambda: summarise_readings([found], contract))
    one_by_one, replayed = timed(lambda: [_replayed(clock, each) for each in logs])
    print(f"{count:,} tickets, {len(events):,} events, {len(contract.metrics)} metrics")
    print(
        f"  side by side                 {vectorised:12.2f} s (goal 1 for 100,000), replayed all the same: {found.replayed:,} "
        f"({found.replayed / count:.1%})"
    )
    print(f"  summaries of all             {summed:12.2f} s")
    print(
        f"  replayed, with its spans     {replayed:12.2f} s (goal 5 for 100,000), {replayed / vectorised:.0f} times as long"
    )
    _print_explaining(clock, logs)
    _print_outcomes(found)
    different = sum(one != other for one, other in zip(found.records(), one_by_one, strict=True))
    print(f"  tickets on which the two differ {different}")
    return not different


def _replayed(clock: SlaClock, log: Sequence[TicketEvent]) -> tuple[Measure, ...]:
    """With the spans and marks that an explanation is made of; kept are the measures, as in a report."""
    reading = clock.read(log, Criticality.HIGH, NOW, log[0].at)
    return reading.measures if reading else ()


def _print_explaining(clock: SlaClock, logs: Logs) -> None:
    """Every second of every metric, labelled; and the same rules over a day walker."""
    sample = logs[:EXPLAINED]
    share = len(logs) / len(sample)

    def all_of(log: Sequence[TicketEvent]) -> Any:
        ticket = VendorTicket(1, VENDOR, "SD-1", "KU-BENCH-1", 1, "", "", log[0].at, ())
        reading = clock.read(log, Criticality.HIGH, NOW, log[0].at)
        return [explain(replay, ticket, 1) for replay in reading.replays] if reading else []

    _, seconds = timed(lambda: [all_of(log) for log in sample])
    print(f"  explanations written out     {seconds * share:12.2f} s (from {len(sample):,})")
    few = logs[: max(1, len(logs) // 1000)]
    walking = SlaClock(clock.contract, others.WalkingTime(clock.contract.calendar))
    _, slow = timed(lambda: [walking.read(log, Criticality.HIGH, NOW, log[0].at) for log in few])
    print(f"  the rules over a day walker  {slow * len(logs) / len(few):12.2f} s (from {len(few)})")


def _print_outcomes(found: Readings) -> None:
    counts = {outcome: sum(int(each.is_any(outcome).sum()) for each in found.measures) for outcome in Outcome}
    print("  " + ", ".join(f"{outcome} {count:,}" for outcome, count in counts.items()))


def _rate(counter: Callable[..., Any], questions: Sequence[tuple[Any, Any]]) -> float:
    counter(*questions[0])
    _, seconds = timed(lambda: [counter(*question) for question in questions])
    return len(questions) / seconds


def _differ(different: int, sample: Sequence[Any]) -> str:
    return f"{different} of {len(sample)} differ"


def _span(chance: random.Random) -> Span:
    start = YEAR + timedelta(minutes=chance.randrange(300 * 1440))
    return start, start + timedelta(minutes=chance.randrange(60 * 1440))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
