"""Side by side is one by one: the columns say of every log what the replay says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sla_build import contract, created, event, reply, status
from test_sla_rule_laws import LEVELS, START, TERMS, clocks, full_logs, minutes

from keyuser.records import Criticality, EventType, Metric, Outcome, SlaTarget, SlaView, TicketEvent
from keyuser.sla.columns.line import Ints
from keyuser.sla.columns.log import (
    CODE_OF_LEVEL,
    EventColumns,
    EventLog,
    Statuses,
    columns_of_events,
    instants_of,
    microseconds,
)
from keyuser.sla.columns.readings import LONG, Readings, read_items, summarise_readings
from keyuser.sla.columns.steps import Items
from keyuser.sla.rules import Reading, SlaClock

RARE_TYPES = (EventType.VOID, EventType.EXCLUDED, EventType.DUE_AGREED)
Logs = Sequence[Sequence[TicketEvent]]


def renumbered(logs: Logs) -> Logs:
    """As tickets 1, 2, ... of one log; the events keep their sources."""
    numbers = iter(range(1, 1 + sum(map(len, logs))))
    return [
        [replace(each, ticket_id=place, seq=next(numbers)) for each in log] for place, log in enumerate(logs, start=1)
    ]


def log_of(logs: Logs) -> EventLog:
    statuses = Statuses()
    events = [each for log in logs for each in log]
    sources = {each.seq: (each.source, each.source_id) for each in events}
    columns = columns_of_events(events, statuses)
    return EventLog(EventColumns.empty(), statuses).grown([columns], (len(events), ""), lambda _: sources)


def items_of(logs: Logs, level: Criticality, received: datetime) -> Items:
    count = len(logs)
    return Items(
        ticket=np.arange(1, count + 1),
        item=np.ones(count, dtype=np.int64),
        level=np.full(count, CODE_OF_LEVEL[level]),
        received=np.full(count, microseconds(received)),
    )


def side_by_side(clock: SlaClock, logs: Logs, now: datetime, received: datetime = START) -> Readings:
    def replay(rows: Ints) -> list[Reading | None]:
        return [clock.read(logs[row], Criticality.LOW, now, received) for row in rows.tolist()]

    items = items_of(logs, Criticality.LOW, received)
    return read_items(clock, log_of(logs), items, microseconds(now), replay)


def agrees(clock: SlaClock, logs: Logs, now: datetime, received: datetime = START) -> Readings:
    logs = renumbered(logs)
    log = log_of(logs)
    found = side_by_side(clock, logs, now, received)
    expected = [(row, clock.read(each, Criticality.LOW, now, received)) for row, each in enumerate(logs)]
    existing = [(row, reading) for row, reading in expected if reading is not None]
    assert found.rows.tolist() == [row for row, _ in existing]
    records, creations = found.records(), instants_of(found.created)
    for place, (row, reading) in enumerate(existing):
        assert records[place] == reading.measures, logs[row]
        assert creations[place] == reading.created_at
        assert found.level[place] == CODE_OF_LEVEL[reading.criticality]
        words = log.statuses.words
        assert (words[found.status[place]] if found.status[place] >= 0 else "") == reading.status
    return found


@st.composite
def plain_logs(draw: st.DrawFn) -> list[TicketEvent]:
    """Logs without what is replayed anyway, several events in one instant, some of them claimed to be before the creation."""
    kinds = [kind for kind in EventType if kind not in (EventType.VOID, EventType.EXCLUDED, EventType.DUE_AGREED)]
    log = [created(START)] if draw(st.booleans()) else []
    for number in range(draw(st.integers(0, 12))):
        at = START + timedelta(
            minutes=draw(st.integers(-60, 2880)), microseconds=draw(st.sampled_from([0, 1, 999_999]))
        )
        payload = {}
        if draw(st.booleans()):
            payload["status"] = draw(st.sampled_from(["open", "waiting", "closed", "resolved", ""]))
        if draw(st.integers(0, 3)) == 0:
            payload["criticality"] = draw(st.sampled_from([*[level.value for level in LEVELS], "unheard of"]))
        if draw(st.integers(0, 4)) == 0:
            payload[draw(st.sampled_from(["automatic", "private", "public"]))] = draw(st.booleans())
        made = event(at, draw(st.sampled_from(kinds)), **payload)
        log.append(replace(made, source=draw(st.sampled_from(["vendor", "user"])), source_id=f"e{number}"))
    return log


@given(st.lists(plain_logs(), min_size=1, max_size=4), clocks(), st.integers(-30, 3000))
@settings(max_examples=400, deadline=None)
def test_vectorised_equals_replayed(logs: Logs, clock: SlaClock, minute: int) -> None:
    found = agrees(clock, logs, START + timedelta(minutes=minute))
    assert found.replayed == 0 or any([each.type for each in log].count(EventType.CREATED) > 1 for log in logs)


@given(st.lists(full_logs(), min_size=1, max_size=3), clocks(), minutes)
@settings(max_examples=150, deadline=None)
def test_and_so_it_does_with_the_rarer_events(logs: Logs, clock: SlaClock, minute: int) -> None:
    agrees(clock, logs, START + timedelta(minutes=minute))


def test_a_creation_told_twice_does_not_turn_time_back() -> None:
    again = replace(created("11:00"), source="user")
    log = [created("09:00"), reply("09:30"), again, status("12:00", "closed")]
    clock, now = SlaClock(contract()), log[0].at + timedelta(days=1)
    found = agrees(clock, [log], now)
    assert [each.elapsed for each in found.records()[0]] == [1800, 3 * 3600]


def seeded_log(chance: Random) -> list[TicketEvent]:
    """A ticket of a year: up to ten events, of each kind and status; one in fifty has something rare."""
    at = START + timedelta(minutes=chance.randrange(-300 * 1440, 0))
    log = [created(at)]
    for number in range(chance.randrange(10)):
        at += timedelta(minutes=chance.choice((0, 30, 600, 9000)) * chance.random())
        payload: dict[str, object] = {}
        if chance.random() < 0.5:
            payload["status"] = chance.choice(["open", "waiting", "closed", "resolved"])
        if chance.random() < 0.1:
            payload["criticality"] = chance.choice(LEVELS).value
        kinds = [kind for kind in EventType if kind not in (EventType.CREATED, EventType.CANCELLED, *RARE_TYPES)]
        kind = chance.choice(RARE_TYPES) if chance.random() < 0.004 else chance.choice(kinds)
        if kind is EventType.VOID:
            payload = {"source": "vendor", "source_id": log[-1].source_id}
        elif kind is EventType.EXCLUDED:
            payload = {"from": (at - timedelta(hours=9)).isoformat(), "to": at.isoformat()}
        elif kind is EventType.DUE_AGREED:
            payload = {"metric": "resolution", "seconds": 7200}
        log.append(replace(event(at, kind, **payload), source_id=f"e{number}"))
    return log


def compare_seeded(count: int) -> None:
    policy = TERMS.policy
    days = tuple(SlaTarget(level, Metric.WORKAROUND, business_days=2) for level in (Criticality.HIGH, Criticality.LOW))
    clock = SlaClock(replace(TERMS, policy=replace(policy, targets=(*policy.targets, *days))))
    chance = Random(6)
    found = agrees(clock, [seeded_log(chance) for _ in range(count)], START)
    outcomes = {outcome for measures in found.measures for outcome in Outcome if measures.is_any(outcome).any()}
    assert outcomes == set(Outcome) - {Outcome.CANCELLED}
    assert 0 < found.replayed < count / 20


def test_three_thousand_tickets() -> None:
    compare_seeded(3_000)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_hundred_thousand_tickets() -> None:
    compare_seeded(100_000)


def test_a_view_is_what_was_decided_in_it_and_what_was_open_beside_it() -> None:
    chance = Random(7)
    logs = renumbered([seeded_log(chance) for _ in range(300)])
    clock = SlaClock(TERMS)
    begin, end = START - timedelta(days=60), START
    found = side_by_side(clock, logs, end)
    for view in SlaView:
        shown = found.of_view(microseconds(begin), microseconds(end), view)
        expected = []
        for log in logs:
            reading = clock.read(log, Criticality.LOW, end, START)
            assert reading is not None
            if view is SlaView.CREATED:
                measures = reading.measures if begin <= reading.created_at < end else ()
            else:
                decided = [(each, each.decided_at) for each in reading.measures]
                measures = tuple(each for each, at in decided if at is None or begin <= at < end)
            if measures:
                expected.append(measures)
        assert shown.records() == expected
        assert 0 < len(expected) < len(logs)
        summaries = summarise_readings([shown], TERMS)
        kept = [each for measures in expected for each in measures if each.metric is Metric.RESOLUTION]
        overall = next(each for each in summaries if each.metric is Metric.RESOLUTION and each.criticality is None)
        assert overall.met == sum(each.outcome is Outcome.MET and each.target is not None for each in kept)
        assert overall.missed == sum(each.missed_at is not None for each in kept)


def test_a_ticket_with_very_many_events_is_replayed() -> None:
    log = [created(START), *(reply(START + timedelta(minutes=number)) for number in range(1, LONG + 2))]
    assert agrees(SlaClock(TERMS), [log], START + timedelta(days=1)).replayed == 1
