"""Laws that hold for every log, and a slow oracle that lives through every minute of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sla_build import AROUND_THE_CLOCK, calendar, contract, created, criticality, message, reply, status

from keyuser.records import Criticality, EventType, Measure, Metric, Outcome, SlaTarget, TicketEvent
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.rules import SlaClock

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
        ]
        log.append(draw(st.sampled_from(makers))(at))
    return log


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
    assert with_pause.elapsed + with_pause.paused == without.elapsed
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
    at_minute = {int((event.at - START).total_seconds()) // 60: event for event in log}
    state, level, answered, elapsed, missed = "", Criticality.MEDIUM, False, 0, False
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
        if minute < until and running and WORKING.is_open(moment):
            elapsed += 60
            missed = missed or (target is not None and elapsed > target)
    return elapsed, missed
