"""Laws that hold for every log, and a slow oracle that lives through every minute of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sla_build import (
    AROUND_THE_CLOCK,
    agreed,
    calendar,
    contract,
    created,
    criticality,
    event,
    excluded,
    message,
    reply,
    status,
    void,
)
from test_sla_explain import TICKET, adds_up

from keyuser.records import (
    Criticality,
    EventType,
    MarkKind,
    Measure,
    Metric,
    Outcome,
    Reopening,
    SlaTarget,
    TicketEvent,
    UpdateMode,
)
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.rules import SlaClock, explain

START = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
DAYS = 2
LEVELS = [Criticality.MEDIUM, Criticality.HIGH, Criticality.LOW]
HOURS = calendar(week={0: ((time(9), time(12)), (time(13), time(18))), 1: ((time(20), time(2)),), 2: AROUND_THE_CLOCK})
TERMS = contract(
    HOURS,
    targets=tuple(
        SlaTarget(level, metric, minutes * factor * 60)
        for level, factor in ((Criticality.HIGH, 1), (Criticality.MEDIUM, 2))
        for metric, minutes in ((Metric.FIRST_RESPONSE, 60), (Metric.UPDATE, 45), (Metric.RESOLUTION, 180))
    ),
    pauses={"waiting": frozenset({Metric.UPDATE, Metric.RESOLUTION})},
)
WORKING = WorkingTime(HOURS)
CLOCK = SlaClock(TERMS, WORKING)

minutes = st.integers(1, DAYS * 1440 - 1)


@st.composite
def logs(draw: st.DrawFn) -> list[TicketEvent]:
    """A creation and up to eight events, no two in one minute."""
    log = [created(START)]
    for minute in sorted(draw(st.sets(minutes, max_size=8))):
        at = START + timedelta(minutes=minute)
        makers = [
            lambda at: status(at, "open"),
            lambda at: status(at, "waiting"),
            lambda at: status(at, "closed"),
            reply,
            message,
            lambda at: criticality(at, draw(st.sampled_from(LEVELS))),
            lambda at: excluded(at, at + timedelta(minutes=draw(st.integers(1, 600)))),
        ]
        log.append(draw(st.sampled_from(makers))(at))
    return log


@st.composite
def full_logs(draw: st.DrawFn) -> list[TicketEvent]:
    """Such a log with the rarer events too, some of them taken back."""
    log = draw(logs())
    for minute in sorted(draw(st.sets(minutes, max_size=4))):
        at = START + timedelta(minutes=minute, seconds=30)
        metric = draw(st.sampled_from(Metric))
        makers = [
            lambda at: event(at, EventType.WORKAROUND),
            lambda at: event(at, EventType.SOLUTION, status="closed"),
            lambda at: event(at, EventType.PRELIMINARY_ANSWER),
            lambda at: event(at, EventType.CANCELLED),
            lambda at, metric=metric: agreed(at, metric, seconds=draw(st.integers(1, 20_000))),
            lambda at, metric=metric: agreed(at, metric, business_days=draw(st.integers(1, 2))),
            lambda at, metric=metric: agreed(at, metric, due=(at + timedelta(minutes=draw(minutes))).isoformat()),
        ]
        log.append(draw(st.sampled_from(makers))(at))
    victims = draw(st.lists(st.sampled_from(log), max_size=2, unique_by=lambda victim: victim.source_id))
    return [*log, *(void(START + timedelta(days=1), victim) for victim in victims)]


@st.composite
def clocks(draw: st.DrawFn) -> SlaClock:
    """Those terms under any flags of a policy."""
    policy = replace(
        TERMS.policy,
        targets=(*TERMS.policy.targets, SlaTarget(Criticality.HIGH, Metric.WORKAROUND, business_days=1)),
        update_mode=draw(st.sampled_from(UpdateMode)),
        reopening=draw(st.sampled_from(Reopening)),
        restart_on_priority=draw(st.booleans()),
        silence_is_missed=draw(st.booleans()),
    )
    return SlaClock(replace(TERMS, policy=policy), WORKING)


def measures(log: list[TicketEvent], now: datetime) -> dict[Metric, Measure]:
    reading = CLOCK.read(log, Criticality.MEDIUM, now)
    assert reading is not None
    return {found.metric: found for found in reading.measures}


@given(logs(), st.randoms(use_true_random=False), minutes)
@settings(max_examples=60, deadline=None)
def test_the_order_of_recording_changes_nothing(log: list[TicketEvent], random: object, minute: int) -> None:
    now = START + timedelta(minutes=minute)
    shuffled = log.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis gives a random.Random
    again = [
        replace(event, seq=number, recorded_at=START + timedelta(days=9 + number))
        for number, event in enumerate(shuffled)
    ]
    assert measures(again, now) == measures(log, now)


@given(full_logs(), clocks(), minutes)
@settings(max_examples=150, deadline=None)
def test_an_explanation_adds_up_to_its_measure(log: list[TicketEvent], clock: SlaClock, minute: int) -> None:
    history = clock.history(log, Criticality.MEDIUM, START + timedelta(minutes=minute), START)
    assert history is not None
    for metric in Metric:
        replay = clock.replay(metric, history)
        found = explain(replay, TICKET, 1)
        adds_up(found)
        assert found.measure == replay.measure()
        crossings = [mark.at for mark in found.marks if mark.kind is MarkKind.CROSSED]
        silent = found.measure.outcome is Outcome.MISSED and found.crossed_at == found.measure.ended_at
        assert crossings == [found.crossed_at] * (found.crossed_at is not None) or (silent and not crossings)


@given(full_logs(), clocks(), st.data())
@settings(max_examples=100, deadline=None)
def test_a_void_and_a_new_event_are_as_if_it_had_never_been_wrong(
    log: list[TicketEvent], clock: SlaClock, data: st.DataObject
) -> None:
    wrong = data.draw(st.sampled_from([event for event in log if event.type is not EventType.VOID]))
    right = replace(wrong, at=wrong.at + timedelta(seconds=data.draw(st.integers(1, 29))), source_id="right")
    now = START + timedelta(minutes=data.draw(minutes))
    never_wrong = [right if event is wrong else event for event in log]
    never_wrong = [event for event in never_wrong if event.payload.get("source_id") != wrong.source_id]
    corrected = [event for event in log if event.payload.get("source_id") != wrong.source_id]
    corrected = [*corrected, right, void(START + timedelta(days=9), wrong)]
    assert clock.read(corrected, Criticality.LOW, now) == clock.read(never_wrong, Criticality.LOW, now)


@given(full_logs(), clocks(), st.randoms(use_true_random=False), minutes)
@settings(max_examples=60, deadline=None)
def test_nor_does_it_for_the_rarer_events(log: list[TicketEvent], clock: SlaClock, random: object, minute: int) -> None:
    now = START + timedelta(minutes=minute)
    shuffled = log.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis gives a random.Random
    assert clock.read(shuffled, Criticality.LOW, now) == clock.read(log, Criticality.LOW, now)


@given(logs(), minutes, minutes)
@settings(max_examples=60, deadline=None)
def test_a_miss_is_sticky_and_time_used_never_shrinks(log: list[TicketEvent], minute: int, later: int) -> None:
    first, second = sorted((minute, later))
    before = measures(log, START + timedelta(minutes=first))
    after = measures(log, START + timedelta(minutes=second))
    for metric, found in before.items():
        if found.missed_at is not None:
            assert after[metric].missed_at == found.missed_at
        assert after[metric].longest >= found.longest


@given(logs(), minutes, minutes, minutes)
@settings(max_examples=80, deadline=None)
def test_a_pause_never_brings_a_due_time_forward(log: list[TicketEvent], begin: int, end: int, minute: int) -> None:
    log = [event for event in log if event.type is not EventType.STATUS and event.type is not EventType.CLIENT_MESSAGE]
    begin, end = sorted((begin, end))
    now = START + timedelta(minutes=minute)
    pause = [
        status(START + timedelta(minutes=begin, seconds=1), "waiting"),
        status(START + timedelta(minutes=end, seconds=2), "open"),
    ]
    without, with_pause = measures(log, now)[Metric.RESOLUTION], measures([*log, *pause], now)[Metric.RESOLUTION]
    if without.due_at is not None and with_pause.due_at is not None:
        assert with_pause.due_at >= without.due_at
    assert with_pause.elapsed + with_pause.paused == without.elapsed + without.paused
    assert with_pause.missed_at is None or without.missed_at is not None


@given(logs(), minutes)
@settings(max_examples=60, deadline=None)
def test_an_open_clock_is_due_exactly_when_its_target_is_used_up(log: list[TicketEvent], minute: int) -> None:
    now = START + timedelta(minutes=minute)
    for found in measures(log, now).values():
        if found.outcome is Outcome.RUNNING and found.target is not None:
            assert found.due_at is not None
            assert found.elapsed + WORKING.working_seconds(now, found.due_at) == found.target
        if found.outcome in (Outcome.MET, Outcome.RUNNING) and found.target is not None:
            assert found.elapsed <= found.target


@given(logs(), minutes)
@settings(max_examples=40, deadline=None)
def test_the_same_as_living_through_every_minute(log: list[TicketEvent], minute: int) -> None:
    now = START + timedelta(minutes=minute)
    found = measures(log, now)
    for metric in (Metric.FIRST_RESPONSE, Metric.RESOLUTION):
        elapsed, missed = _lived(metric, log, minute)
        assert (found[metric].elapsed, found[metric].missed_at is not None) == (elapsed, missed)


def _lived(metric: Metric, log: list[TicketEvent], until: int) -> tuple[int, bool]:
    """Elapsed seconds and whether it was ever missed, by a state that is carried from minute to minute."""
    targets = {(target.criticality, target.metric): target.seconds for target in TERMS.policy.targets}
    at_minute = {
        int((event.at - START).total_seconds()) // 60: event for event in log if event.type is not EventType.EXCLUDED
    }
    state, level, answered, elapsed, missed = "", Criticality.MEDIUM, False, 0, False
    spans = [
        (datetime.fromisoformat(event.payload["from"]), datetime.fromisoformat(event.payload["to"]))
        for event in log
        if event.type is EventType.EXCLUDED
    ]
    for minute in range(until + 1):
        event = at_minute.get(minute)
        if event is not None:
            state = event.payload.get("status", state)
            level = Criticality(event.payload.get("criticality", level))
            answered = answered or event.type is EventType.VENDOR_REPLY
        if metric is Metric.FIRST_RESPONSE:
            owed = running = not answered and state != "closed"
        else:
            owed, running = state != "closed", state not in ("closed", "waiting")
        target = targets.get((level, metric))
        missed = missed or (owed and target is not None and elapsed > target)
        moment = START + timedelta(minutes=minute)
        counts = running and not any(begin <= moment < end for begin, end in spans)
        if minute < until and counts and WORKING.is_open(moment):
            elapsed += 60
            missed = missed or (target is not None and elapsed > target)
    return elapsed, missed
