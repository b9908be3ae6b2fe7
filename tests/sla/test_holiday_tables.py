"""The shipped public holidays against facts that can be looked up, and what they make of office hours."""

import json
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from sla_build import HOUR

from keyuser.paths import resource
from keyuser.records import Calendar, DayKind, DayOrigin
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.contracts.days import day_name
from keyuser.sla.contracts.documents import calendar_from
from keyuser.sla.contracts.holiday_tables import COUNTRIES, holiday_rows

ZONES = {"kz": "Asia/Almaty", "ru": "Europe/Moscow", "ua": "Europe/Kyiv", "pl": "Europe/Warsaw"}
LANGUAGES = ("ru", "kk", "uk", "pl", "en")


def office(country: str, *, holidays_off: bool = False) -> Calendar:
    """Monday to Friday, 9 to 18, without lunch."""
    week = {day: ["09:00-18:00"] for day in ("mon", "tue", "wed", "thu", "fri")}
    document = {"name": country, "zone": ZONES[country], "holidays": country, "week": week}
    return calendar_from(document, holidays_off=holidays_off)


def hours(calendar: Calendar, day: str) -> float:
    start = datetime.fromisoformat(day).replace(tzinfo=ZoneInfo(calendar.zone))
    return WorkingTime(calendar).working_seconds(start, start + timedelta(days=1)) / HOUR


@pytest.mark.parametrize(
    ("country", "day"),
    [
        *(("kz", f"{year}-12-16") for year in range(2020, 2031)),
        *(("kz", f"2025-03-{day}") for day in (21, 22, 23, 24, 25)),
        ("kz", "2022-10-25"),
        ("kz", "2026-10-26"),  # Republic Day fell on a Sunday
        ("kz", "2025-01-03"),
        *(("ru", f"2027-01-0{day}") for day in range(1, 9)),
        ("ru", "2026-01-09"),
        ("ru", "2025-05-02"),
        ("ru", "2024-11-04"),
        ("pl", "2026-11-11"),
        ("pl", "2026-06-04"),  # Corpus Christi, 60 days after Easter
        ("pl", "2027-05-27"),
        ("pl", "2025-12-24"),
        ("pl", "2026-12-24"),
        ("ua", "2021-08-24"),
    ],
)
def test_days_off(country: str, day: str) -> None:
    assert hours(office(country), day) == 0


@pytest.mark.parametrize(
    ("country", "day", "expected"),
    [
        ("pl", "2024-12-24", 9),  # a day off only from 2025
        ("kz", "2021-10-25", 9),  # Republic Day is a day off from 2022
        ("kz", "2024-05-04", 9),  # a Saturday worked for 8 May
        ("kz", "2025-01-05", 9),  # a Sunday worked for 3 January
        ("ru", "2024-04-27", 9),
        ("ru", "2024-12-28", 9),
        ("ru", "2024-11-02", 8),  # worked for 30 April, the eve of a holiday
        ("ru", "2025-11-01", 8),
        ("ru", "2026-04-30", 8),
        ("ru", "2026-11-03", 8),
        ("ru", "2026-11-05", 9),
        ("ru", "2022-12-30", 9),  # the eve of a weekend, not of a holiday
        ("ua", "2024-08-26", 9),
        ("ua", "2023-08-24", 9),  # martial law: a working Thursday
        ("ua", "2024-08-24", 0),  # and a free Saturday
    ],
)
def test_days_that_are_worked(country: str, day: str, expected: float) -> None:
    assert hours(office(country), day) == expected


def test_a_contract_may_make_the_holidays_of_ukraine_days_off() -> None:
    assert hours(office("ua", holidays_off=True), "2023-08-24") == 0
    assert office("ua", holidays_off=True).version != office("ua").version
    assert day_name(office("ua"), date(2023, 8, 24), "uk") == "День незалежності України"
    assert day_name(office("ua", holidays_off=True), date(2023, 8, 24), "kk") == "Тәуелсіздік күні"


def test_russia_shortens_working_days_directly_before_a_holiday_and_no_others() -> None:
    """Labour Code, art. 95 and 112; a moved working day counts as the one that it stands for."""
    public = {(1, day) for day in range(1, 9)} | {(2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)}
    calendar = office("ru")
    moved = {date.fromisoformat(day): instead for day, instead in _moved_working_days().items()}
    day = date(2020, 1, 1)
    while day.year < 2028:
        stands_for = moved.get(day, day)
        after = stands_for + timedelta(days=1)
        expected = 8 if (after.month, after.day) in public else 9
        worked = hours(calendar, day.isoformat())
        assert worked in (0, expected), day
        day += timedelta(days=1)


def _moved_working_days() -> dict[str, date]:
    names = {row.date.isoformat(): row.names["en"] for row in holiday_rows("ru") if row.like is not None}
    return {day: date.fromisoformat(name.split("instead of ")[1][:10]) for day, name in names.items()}


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_row_has_a_name_in_every_language_and_a_source(country: str) -> None:
    rows = holiday_rows(country)
    assert {row.date.year for row in rows} == set(range(2020, 2031))
    assert all(first.date < second.date for first, second in pairwise(rows))
    for row in rows:
        assert set(row.names) == set(LANGUAGES)
        assert all(row.names.values())
        assert row.source
        assert row.origin in (DayOrigin.HOLIDAY, DayOrigin.MOVED)


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_name_silently_stayed_english(country: str) -> None:
    for row in holiday_rows(country):
        assert not {row.names[language] for language in ("ru", "kk", "uk", "pl")} & {row.names["en"]}


def test_a_name_in_the_language_of_the_reader() -> None:
    calendar = office("kz")
    expected = {
        "ru": "Наурыз мейрамы",
        "kk": "Наурыз мейрамы",
        "uk": "Свято Новруз",
        "pl": "Nauryz",
        "en": "Nowruz Holiday",
        "de": "Nowruz Holiday [en]",  # said, not silent
    }
    assert {language: day_name(calendar, date(2027, 3, 22), language) for language in expected} == expected
    assert day_name(calendar, date(2027, 3, 26), "ru") == ""


def test_the_tables_know_their_kinds_and_the_files_their_country() -> None:
    assert {row.kind for row in holiday_rows("ru")} == {DayKind.OFF, DayKind.WORKING}
    assert {row.kind for row in holiday_rows("ua") if row.date >= date(2022, 3, 15)} == {DayKind.NAMED}
    for country in COUNTRIES:
        data = json.loads(resource("calendars", "days", f"{country}.json").read_text("utf-8"))
        assert data["country"] == country.upper()


def test_almaty_moved_to_utc_plus_five_on_the_first_of_march_2024() -> None:
    calendar = office("kz")
    opening = WorkingTime(calendar).next_opening
    before = datetime(2024, 2, 29, tzinfo=ZoneInfo("UTC"))
    after = datetime(2024, 3, 1, tzinfo=ZoneInfo("UTC"))
    assert (opening(before).hour, opening(after).hour) == (3, 4)
