"""Laws that hold for every calendar, and a slow oracle that walks minute by minute."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from sla_build import calendar

from keyuser.records import Calendar, Interval
from keyuser.sla.calendars import WorkingTime

ZONES = [
    "Asia/Almaty",
    "Europe/Warsaw",
    "Europe/Kyiv",
    "America/Sao_Paulo",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "UTC",
]
FIRST, LAST = datetime(2023, 11, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)

quarters = st.integers(0, 95).map(lambda number: time(number // 4, number % 4 * 15))
intervals: st.SearchStrategy[Interval] = st.tuples(quarters, quarters)
dates = st.dates(FIRST.date(), LAST.date())
instants = st.integers(0, int((LAST - FIRST).total_seconds())).map(lambda seconds: FIRST + timedelta(seconds=seconds))
amounts = st.integers(1, 400 * 3600)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    weeks = st.dictionaries(st.integers(1, 6), st.lists(intervals, max_size=3).map(tuple), max_size=6)
    week = {0: ((time(9), time(17)),), **draw(weeks)}
    days = draw(st.dictionaries(dates, st.lists(intervals, max_size=2).map(tuple), max_size=8))
    breaks = draw(st.dictionaries(dates, st.lists(intervals, min_size=1, max_size=2).map(tuple), max_size=4))
    lunch = draw(st.sampled_from([(), ((time(13), time(14)),), ((time(23, 30), time(0, 30)),)]))
    annual = draw(st.dictionaries(st.tuples(st.integers(1, 12), st.integers(1, 28)), st.just("off"), max_size=3))
    return calendar(draw(st.sampled_from(ZONES)), week, days, breaks=breaks, daily_breaks=lunch, annual=annual)


@given(calendars(), instants, instants, instants)
@settings(max_examples=60, deadline=None)
def test_parts_add_up_and_longer_is_not_less(which: Calendar, a: datetime, b: datetime, c: datetime) -> None:
    a, b, c = sorted((a, b, c))
    hours = WorkingTime(which)
    assert hours.working_seconds(a, b) + hours.working_seconds(b, c) == hours.working_seconds(a, c)
    assert 0 <= hours.working_seconds(a, b) <= hours.working_seconds(a, c) <= (c - a).total_seconds()


@given(calendars(), instants, amounts, amounts)
@settings(max_examples=60, deadline=None)
def test_adding_is_the_inverse_of_counting(which: Calendar, start: datetime, amount: int, more: int) -> None:
    hours = WorkingTime(which)
    end = hours.add_working_seconds(start, amount)
    assert hours.working_seconds(start, end) == amount
    assert hours.is_open(end - timedelta(seconds=1))  # the closing instant, not the next opening
    assert hours.add_working_seconds(start, amount + more) > end
    begin = hours.add_working_seconds(start, -amount)
    assert hours.working_seconds(begin, start) == amount
    assert hours.is_open(begin)


@given(calendars(), instants)
@settings(max_examples=60, deadline=None)
def test_nothing_is_worked_before_the_next_opening(which: Calendar, at: datetime) -> None:
    hours = WorkingTime(which)
    opening = hours.next_opening(at)
    assert hours.is_open(opening)
    assert hours.working_seconds(at, opening) == 0
    assert (opening == at) == hours.is_open(at)


@given(calendars(), instants, instants, dates)
@settings(max_examples=60, deadline=None)
def test_a_holiday_never_adds_time(which: Calendar, a: datetime, b: datetime, holiday: date) -> None:
    a, b = sorted((a, b))
    with_holiday = replace(which, days={**which.days, holiday: ()})
    assert WorkingTime(with_holiday).working_seconds(a, b) <= WorkingTime(which).working_seconds(a, b)


@given(calendars(), st.lists(st.tuples(instants, instants), min_size=1, max_size=6))
@settings(max_examples=40, deadline=None)
def test_what_was_asked_before_changes_nothing(which: Calendar, questions: list[tuple[datetime, datetime]]) -> None:
    kept = WorkingTime(which)
    for start, end in questions:
        assert kept.working_seconds(start, end) == WorkingTime(which).working_seconds(start, end)


#: Away from the hours in which clocks are changed: there the walk and the rule for doubled times differ by design.
quiet = st.one_of(st.just(time.min), st.integers(4 * 4, 22 * 4).map(lambda number: time(number // 4, number % 4 * 15)))


@given(
    st.sampled_from(["Asia/Almaty", "Europe/Warsaw", "Europe/Kyiv"]),
    st.dictionaries(st.integers(0, 6), st.lists(st.tuples(quiet, quiet), max_size=3).map(tuple), max_size=7),
    st.sampled_from(["2024-02-28", "2025-03-29", "2025-10-25", "2025-12-31", "2025-06-10"]),
)
@settings(max_examples=40, deadline=None)
def test_the_same_as_a_walk_over_every_minute(zone: str, week: dict[int, tuple[Interval, ...]], day: str) -> None:
    which = calendar(zone, {**week, 2: ((time(8), time(17)),)})
    start = datetime.fromisoformat(day).replace(tzinfo=UTC)
    end = start + timedelta(days=3)
    assert WorkingTime(which).working_seconds(start, end) == 60 * _walked_minutes(which, start, end)


def _walked_minutes(which: Calendar, start: datetime, end: datetime) -> int:
    zone, minutes, at = ZoneInfo(which.zone), 0, start
    while at < end:
        local = at.astimezone(zone)
        today, yesterday = which.week.get(local.weekday(), ()), which.week.get((local.weekday() - 1) % 7, ())
        clock = local.time()
        minutes += any(opens <= clock < closes if opens < closes else opens <= clock for opens, closes in today) or any(
            closes <= opens and clock < closes for opens, closes in yesterday
        )
        at += timedelta(minutes=1)
    return minutes
