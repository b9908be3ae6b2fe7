"""The line asked by arrays answers as it does one by one."""

from datetime import UTC, date, datetime, time

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from sla_build import ALWAYS, AROUND_THE_CLOCK, calendar

from keyuser.sla.calendars import WorkingTime
from keyuser.sla.columns.line import Line

NIGHTS = dict.fromkeys(range(6), ((time(22), time(6)),))
SPLIT = {0: ((time(9), time(12)), (time(13), time(18))), 2: ((time(0), time(4)),), 4: ((time(20), time.min),)}
CALENDARS = [
    calendar("UTC"),
    calendar("Europe/Warsaw", NIGHTS),
    calendar("Europe/Kyiv", SPLIT, {date(2026, 3, 30): (), date(2026, 10, 25): ((time(1), time(5)),)}),
    calendar("America/Santiago", dict.fromkeys(ALWAYS, AROUND_THE_CLOCK)),
    calendar("Asia/Almaty", {0: ((time(9), time(18)),)}, annual={(12, 28): "a day off"}),
]
calendars = st.sampled_from(CALENDARS)
BEGIN = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())
seconds = st.lists(st.integers(BEGIN, BEGIN + 366 * 86_400), min_size=1, max_size=20)


@given(calendars, seconds)
@settings(max_examples=150, deadline=None)
def test_positions_are_those_of_each_second(hours: object, asked: list[int]) -> None:
    found = Line(WorkingTime(hours)).positions(np.array(asked))
    one = WorkingTime(hours)
    first = one.position_of(asked[0])
    assert [each - found[0] for each in found.tolist()] == [one.position_of(each) - first for each in asked]


@given(calendars, seconds)
@settings(max_examples=150, deadline=None)
def test_instants_are_those_of_each_position(hours: object, asked: list[int]) -> None:
    one = WorkingTime(hours)
    line = Line(one)
    positions = line.positions(np.array(asked))
    assert line.reached(positions).tolist() == [int(one.reached(each).timestamp()) for each in positions.tolist()]
    assert line.passed(positions).tolist() == [int(one.passed(each).timestamp()) for each in positions.tolist()]


@given(calendars, seconds, st.integers(1, 12))
@settings(max_examples=200, deadline=None)
def test_days_later_are_those_of_each_second(hours: object, asked: list[int], days: int) -> None:
    one = WorkingTime(hours)
    later = [one.add_working_days(datetime.fromtimestamp(each, UTC), days) for each in asked]
    assert Line(one).days_later(np.array(asked), days).tolist() == [one.position(each) for each in later]


def test_days_later_over_a_change_of_the_clock() -> None:
    one = WorkingTime(CALENDARS[2])
    start = datetime(2026, 3, 23, 10, 0, tzinfo=UTC)
    seconds_around = np.arange(int(start.timestamp()), int(start.timestamp()) + 10 * 86_400, 1801)
    later = [one.add_working_days(datetime.fromtimestamp(each, UTC), 2) for each in seconds_around.tolist()]
    assert Line(one).days_later(seconds_around, 2).tolist() == [one.position(each) for each in later]
