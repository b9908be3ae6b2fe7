"""Working time on days where clocks change, at edges of intervals, and where there is none."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sla_build import ALWAYS, OFFICE, always, calendar, interval, utc

from keyuser.errors import InputError
from keyuser.records import Calendar
from keyuser.sla.calendars import LAST_YEAR, WorkingTime

HOUR = 3600
NIGHTS = {day: (interval("22:00-06:00"),) for day in ALWAYS}


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Warsaw", "2025-03-30", 23),
        ("Europe/Warsaw", "2025-10-26", 25),
        ("Europe/Kyiv", "2025-03-30", 23),
        ("Europe/Kyiv", "2025-10-26", 25),
        ("Asia/Almaty", "2024-02-29", 25),  # UTC+6 to UTC+5 at the midnight after it
        ("Asia/Almaty", "2024-03-01", 24),
        ("Asia/Almaty", "2025-03-30", 24),
        ("America/Sao_Paulo", "2015-10-18", 23),  # the day begins at 01:00
        ("Atlantic/Azores", "2025-10-26", 25),  # 00:00 to 01:00 comes twice
    ],
)
def test_a_day_around_the_clock_has_its_real_length(zone: str, day: str, hours: int) -> None:
    only_that_day = calendar(zone, {}, {date.fromisoformat(day): (interval("00:00-24:00"),)})
    noon = utc(day) + timedelta(hours=12)
    span = timedelta(days=3)
    assert WorkingTime(only_that_day).working_seconds(noon - span, noon + span) == hours * HOUR
    assert WorkingTime(always(zone)).working_seconds(noon - span, noon + span) == 6 * 24 * HOUR


def test_a_closing_at_midnight_takes_nothing_from_a_day_off_that_begins_twice() -> None:
    before = calendar("Atlantic/Azores", {}, {date(2025, 10, 25): (interval("00:00-24:00"),)})
    assert WorkingTime(before).working_seconds(utc("2025-10-20"), utc("2025-10-30")) == 24 * HOUR


@pytest.mark.parametrize(
    ("evening", "hours"), [("2025-03-28", 8), ("2025-03-29", 7), ("2025-10-25", 9), ("2025-10-26", 8)]
)
@pytest.mark.parametrize("zone", ["Europe/Warsaw", "Europe/Kyiv"])
def test_a_night_shift_has_the_hours_that_pass(zone: str, evening: str, hours: int) -> None:
    one_night = calendar(zone, {}, {date.fromisoformat(evening): (interval("22:00-06:00"),)})
    start = utc(evening)
    worked = WorkingTime(one_night)
    assert worked.working_seconds(start, start + timedelta(days=3)) == hours * HOUR
    assert worked.add_working_seconds(start, hours * HOUR) == worked.next_opening(start) + timedelta(hours=hours)


def test_almaty_office_hours_before_and_after_the_new_offset() -> None:
    almaty = WorkingTime(calendar("Asia/Almaty"))
    assert almaty.next_opening(utc("2024-02-28T20:00")) == utc("2024-02-29T03:00")
    assert almaty.next_opening(utc("2024-02-29T20:00")) == utc("2024-03-01T04:00")
    assert almaty.working_seconds(utc("2024-02-29T03:00"), utc("2024-03-01T13:00")) == 18 * HOUR


def test_wall_times_that_do_not_exist_or_exist_twice() -> None:
    gap = WorkingTime(calendar("Europe/Warsaw", {6: (interval("02:30-05:00"),)}))
    assert gap.next_opening(utc("2025-03-30T00:00")) == utc("2025-03-30T01:30")  # 02:30 became 03:30 summer time
    lost = WorkingTime(calendar("Europe/Warsaw", {6: (interval("02:10-03:05"),)}))
    assert lost.working_seconds(utc("2025-03-29"), utc("2025-03-31")) == 0
    fold = WorkingTime(calendar("Europe/Warsaw", {6: (interval("02:15-02:45"),)}))
    assert fold.working_seconds(utc("2025-10-25"), utc("2025-10-27")) == 1.5 * HOUR


def test_half_open_and_the_closing_instant() -> None:
    office = WorkingTime(calendar())
    opening, closing = utc("2026-11-16T09:00"), utc("2026-11-16T18:00")
    assert office.is_open(opening)
    assert office.is_open(closing - timedelta(seconds=1))
    assert not office.is_open(closing)
    assert office.add_working_seconds(opening, 9 * HOUR) == closing
    assert office.add_working_seconds(closing, 1) == utc("2026-11-17T09:00:01")
    assert office.add_working_seconds(closing, -9 * HOUR) == opening
    assert office.add_working_seconds(utc("2026-11-16T20:00"), 0) == utc("2026-11-16T20:00")
    assert office.next_opening(closing) == utc("2026-11-17T09:00")
    assert office.next_opening(utc("2026-11-16T12:34:56")) == utc("2026-11-16T12:34:56")


def test_backwards_is_nothing() -> None:
    office = WorkingTime(calendar())
    assert office.working_seconds(utc("2026-11-17T12:00"), utc("2026-11-16T12:00")) == 0


def test_what_is_stronger_and_what_breaks_take() -> None:
    holiday, short, annual = date(2026, 11, 17), date(2026, 11, 18), date(2026, 11, 19)
    hours = WorkingTime(
        calendar(
            days={holiday: (), short: (interval("09:00-15:00"),), date(2027, 11, 19): OFFICE},
            annual={(11, 19): "Founding day"},
            breaks={date(2026, 11, 16): (interval("17:00-20:00"),)},
            daily_breaks=(interval("13:00-14:00"),),
        )
    )

    def of(day: date) -> int:
        start = datetime.combine(day, time.min, UTC)
        return hours.working_seconds(start, start + timedelta(days=1)) // HOUR

    assert [of(date(2026, 11, 16)), of(holiday), of(short), of(annual), of(date(2026, 11, 20))] == [7, 0, 5, 0, 8]
    assert of(date(2027, 11, 19)) == 8  # a date row is stronger than the annual holiday


def test_a_break_after_midnight_is_taken_from_the_night_shift() -> None:
    nights = WorkingTime(calendar(week=NIGHTS, daily_breaks=(interval("02:00-02:30"),)))
    assert nights.working_seconds(utc("2026-11-16T22:00"), utc("2026-11-17T06:00")) == 7.5 * HOUR


def test_intervals_that_overlap_count_once() -> None:
    double = WorkingTime(calendar(week={0: (interval("09:00-13:00"), interval("12:00-18:00"))}))
    assert double.working_seconds(utc("2026-11-16"), utc("2026-11-17")) == 9 * HOUR


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("2026-11-19T15:30", 2, "2026-11-23T15:30"),
        ("2026-11-21T12:00", 1, "2026-11-24T09:00"),  # a Saturday counts from Monday's opening
        ("2026-11-20T18:00", 1, "2026-11-24T09:00"),
        ("2026-11-23T15:30", -2, "2026-11-19T15:30"),
        ("2026-11-21T12:00", -1, "2026-11-19T18:00"),
        ("2026-11-21T12:00", 0, "2026-11-21T12:00"),
    ],
)
def test_working_days_keep_the_clock_time(start: str, days: int, expected: str) -> None:
    assert WorkingTime(calendar()).add_working_days(utc(start), days) == utc(expected)


def test_working_days_to_the_end_of_the_day_and_over_a_change_of_the_clock() -> None:
    warsaw = WorkingTime(calendar("Europe/Warsaw"))
    friday = utc("2025-03-28T11:00")  # 12:00 winter time
    assert warsaw.add_working_days(friday, 1) == utc("2025-03-31T10:00")
    assert warsaw.add_working_days(friday, 1, end_of_day=True) == utc("2025-03-31T16:00")


def test_working_days_back_from_a_closing_at_midnight() -> None:
    late = WorkingTime(calendar(week=dict.fromkeys(ALWAYS, (interval("16:00-24:00"),))))
    assert late.add_working_days(utc("2026-11-18T10:00"), -1) == utc("2026-11-17T00:00")
    assert late.add_working_days(utc("2026-11-18T10:00"), -1, end_of_day=True) == utc("2026-11-17T00:00")


@pytest.mark.parametrize(
    "nothing",
    [
        calendar(week={}),
        calendar(week={0: ()}),
        calendar(week={}, days={date(2026, 1, 1): ()}),
    ],
)
def test_a_calendar_without_working_time_is_refused(nothing: Calendar) -> None:
    with pytest.raises(InputError, match="no working time"):
        WorkingTime(nothing)


def test_a_search_for_working_time_that_never_comes_ends() -> None:
    only_one_day = WorkingTime(calendar(week={}, days={date(2026, 11, 16): OFFICE}))
    assert only_one_day.add_working_seconds(utc("2026-11-10"), 9 * HOUR) == utc("2026-11-16T18:00")
    for ask in (
        lambda: only_one_day.add_working_seconds(utc("2026-11-10"), 9 * HOUR + 1),
        lambda: only_one_day.add_working_seconds(utc("2026-11-20"), -10 * HOUR),
        lambda: only_one_day.next_opening(utc("2026-11-16T18:00")),
        lambda: only_one_day.add_working_days(utc("2026-11-16T12:00"), 1),
    ):
        with pytest.raises(InputError, match="no working time"):
            ask()


@pytest.mark.parametrize("zone", ["Asia/Almati", "", "../etc/passwd", "Europe"])
def test_an_unknown_zone_is_named(zone: str) -> None:
    with pytest.raises(InputError, match="time zone"):
        WorkingTime(calendar(zone))


@pytest.mark.parametrize("at", [utc("0001-01-01"), utc("1969-12-31"), utc(f"{LAST_YEAR + 1}-06-01"), utc("9999-12-31")])
def test_times_outside_the_known_years_are_refused(at: datetime) -> None:
    with pytest.raises(InputError, match="can be computed from"):
        WorkingTime(calendar()).next_opening(at)


def test_parts_of_a_second_are_cut() -> None:
    office = WorkingTime(calendar())
    start = utc("2026-11-16T10:00:00.900000")
    assert office.working_seconds(start, utc("2026-11-16T10:00:01.100000")) == 1
    assert office.working_seconds(start, utc("2026-11-16T10:00:00.999999")) == 0
