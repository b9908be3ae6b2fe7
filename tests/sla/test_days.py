"""Tables of days: which row decides, what files say, what is written out for editing."""

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from sla_build import HOUR, interval

from keyuser.errors import InputError, KeyuserError
from keyuser.records import DayKind, DayOrigin, DayRow, Interval
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.contracts.calendar_service import CalendarService
from keyuser.sla.contracts.day_events import read_events
from keyuser.sla.contracts.day_files import day_table, merged, read_day_table
from keyuser.sla.contracts.days import hours_of, name_in, resolve
from keyuser.sla.contracts.holiday_tables import COUNTRIES, holiday_rows

OFFICE = {day: (interval("09:00-18:00"),) for day in range(5)}
MONDAY, SATURDAY = date(2026, 11, 16), date(2026, 11, 21)
SHORT = (interval("10:00-12:00"),)


def row(kind: DayKind, origin: DayOrigin = DayOrigin.USER, day: date = MONDAY, **more: Any) -> DayRow:
    return DayRow(day, kind, origin, **more)


@given(st.permutations(DayOrigin), st.integers(1, 4))
def test_the_stronger_origin_decides_whatever_the_order(origins: list[DayOrigin], count: int) -> None:
    rows = [
        row(DayKind.HOURS, origin, hours=((time(9 + origin.rank), time(18)),), names={"": origin.value})
        for origin in origins[:count]
    ]
    strongest = max(origins[:count], key=lambda origin: origin.rank)
    found = resolve(OFFICE, rows)
    assert found.hours == {MONDAY: ((time(9 + strongest.rank), time(18)),)}
    assert found.names == {MONDAY: strongest.value}


def test_user_contract_moved_holiday_week_in_this_order() -> None:
    assert [origin.value for origin in sorted(DayOrigin, key=lambda each: -each.rank)] == [
        "user",
        "contract",
        "moved",
        "holiday",
    ]


def test_a_row_that_only_names_its_date_decides_nothing() -> None:
    rows = [
        row(DayKind.OFF, DayOrigin.HOLIDAY, names={"en": "Holiday"}),
        row(DayKind.NAMED, names={"": "Meeting"}, breaks=SHORT),
    ]
    found = resolve(OFFICE, rows)
    assert (found.hours, found.names, found.breaks) == ({MONDAY: ()}, {MONDAY: "Meeting"}, {MONDAY: SHORT})


@pytest.mark.parametrize(
    ("day", "week", "more", "expected"),
    [
        (MONDAY, OFFICE, {}, "09:00-18:00"),
        (MONDAY, OFFICE, {"shorter": 60}, "09:00-17:00"),
        (SATURDAY, OFFICE, {}, "09:00-18:00"),
        (SATURDAY, {**OFFICE, 4: SHORT}, {"like": 4}, "10:00-12:00"),
        (SATURDAY, {**OFFICE, 5: SHORT}, {"like": 0}, "10:00-12:00"),
        (MONDAY, {0: (interval("22:00-06:00"),)}, {"shorter": 90}, "22:00-04:30"),
        (MONDAY, {0: (interval("00:00-24:00"),)}, {"shorter": 60}, "00:00-23:00"),
        (MONDAY, {0: (interval("09:00-13:00"), interval("17:30-18:00"))}, {"shorter": 60}, "09:00-12:30"),
    ],
)
def test_the_hours_of_a_working_day(
    day: date, week: dict[int, tuple[Interval, ...]], more: dict[str, Any], expected: str
) -> None:
    assert hours_of(row(DayKind.WORKING, day=day, **more), week) == (interval(expected),)


def test_a_day_shorter_than_what_is_cut_is_off_and_a_week_without_hours_gives_none() -> None:
    assert hours_of(row(DayKind.WORKING, shorter=600), OFFICE) == ()
    assert hours_of(row(DayKind.WORKING), {}) == ()


def test_a_missing_name_is_replaced_in_a_stated_order_and_said() -> None:
    assert name_in({"uk": "Свято", "pl": "Święto"}, "kk") == "Свято [uk]"
    assert name_in({"uk": "Свято", "": "Own"}, "kk") == "Own"
    assert name_in({}, "kk") == ""


def test_a_table_with_an_error_in_every_other_row(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    path.write_text(
        "Дата;День;Часы;Название\n"
        "2026-12-31;hours;09:00-15:00, 16:00-17:00;Короткий\n"
        "31.12.2025;выходной;;\n"
        "2026-12-32;off;;\n"
        "2026-12-30;half;;\n"
        "2026-12-29;hours;;\n"
        "2026-12-28;off;9-18;\n"
        "2026-12-31;off;;\n"
        "2026-12-19;working;;Суббота\n",
        "utf-8",
    )
    reading = read_day_table(path)
    assert [(each.date.isoformat(), each.kind) for each in reading.rows] == [
        ("2025-12-31", DayKind.OFF),
        ("2026-12-19", DayKind.WORKING),
        ("2026-12-31", DayKind.HOURS),
    ]
    assert reading.rows[-1].hours == (interval("09:00-15:00"), interval("16:00-17:00"))
    assert [each.source for each in reading.failed] == [f"days.csv, row {number}" for number in (4, 5, 6, 7, 8)]
    assert "there twice" in reading.failed[-1].reason


def test_a_workbook_with_real_dates(tmp_path: Path) -> None:
    workbook = Workbook()
    assert workbook.active is not None
    for cells in (("Date", "Day", "Hours", "Name"), (datetime(2026, 12, 31), "off", None, "Inventory")):
        workbook.active.append(cells)
    workbook.save(tmp_path / "days.xlsx")
    (found,) = read_day_table(tmp_path / "days.xlsx", DayOrigin.CONTRACT).rows
    assert found == row(DayKind.OFF, DayOrigin.CONTRACT, date(2026, 12, 31), names={"": "Inventory"})


@pytest.mark.parametrize("country", COUNTRIES)
def test_what_is_exported_and_imported_unchanged_changes_nothing(tmp_path: Path, country: str) -> None:
    path = tmp_path / "days.csv"
    path.write_text(day_table(holiday_rows(country), "uk"), "utf-8-sig", newline="")
    reading = read_day_table(path)
    assert reading.failed == ()
    assert merged(holiday_rows(country), reading.rows, "uk") == holiday_rows(country)


def test_a_table_without_headings_is_refused(tmp_path: Path) -> None:
    (tmp_path / "days.csv").write_text("a;b\n1;2\n")
    with pytest.raises(InputError, match="headed as date and as day"):
        read_day_table(tmp_path / "days.csv")


EVENTS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
{}
END:VCALENDAR
"""


def events(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "days.ics"
    blocks = "\n".join(f"BEGIN:VEVENT\nUID:{number}\n{text}\nEND:VEVENT" for number, text in enumerate(lines))
    path.write_text(EVENTS.format(blocks).replace("\n", "\r\n"), "utf-8", newline="")
    return path


def test_events_become_days_off_and_closed_stretches(tmp_path: Path) -> None:
    path = events(
        tmp_path,
        "SUMMARY:Қысқы демалыс\nDTSTART;VALUE=DATE:20261228\nDTEND;VALUE=DATE:20261230",
        "SUMMARY:Power cut\nDTSTART:20261116T100000Z\nDTEND:20261116T113000Z",
        "SUMMARY:Night\nDTSTART;TZID=Asia/Almaty:20261117T220000\nDTEND;TZID=Asia/Almaty:20261118T020000",
        "SUMMARY:Wall time\nDTSTART:20261119T120000\nDURATION:PT1H",
        "SUMMARY:Free\nTRANSP:TRANSPARENT\nDTSTART;VALUE=DATE:20261120",
        "SUMMARY:Off\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20261121",
    )
    reading = read_events(path, "Asia/Almaty")
    assert reading.failed == ()
    assert [(each.date.isoformat(), each.kind.value, each.breaks) for each in reading.rows] == [
        ("2026-11-16", "named", (interval("15:00-16:30"),)),
        ("2026-11-17", "named", (interval("22:00-24:00"),)),
        ("2026-11-18", "named", (interval("00:00-02:00"),)),
        ("2026-11-19", "named", (interval("12:00-13:00"),)),
        ("2026-12-28", "off", ()),
        ("2026-12-29", "off", ()),
    ]
    assert reading.rows[-1].names == {"": "Қысқы демалыс"}


@pytest.mark.parametrize(
    ("rule", "years"),
    [
        ("FREQ=YEARLY", list(range(2026, 2031))),
        ("FREQ=YEARLY;INTERVAL=2", [2026, 2028, 2030]),
        ("FREQ=YEARLY;COUNT=2", [2026, 2027]),
        ("FREQ=YEARLY;UNTIL=20281215", [2026, 2027]),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=16", list(range(2026, 2031))),
    ],
)
def test_a_plain_yearly_event_returns(tmp_path: Path, rule: str, years: list[int]) -> None:
    reading = read_events(events(tmp_path, f"DTSTART;VALUE=DATE:20261216\nRRULE:{rule}"), "UTC")
    assert [each.date for each in reading.rows] == [date(year, 12, 16) for year in years]


@pytest.mark.parametrize(
    "event",
    [
        "DTSTART;VALUE=DATE:20261216\nRRULE:FREQ=WEEKLY",
        "DTSTART;VALUE=DATE:20261216\nRRULE:FREQ=YEARLY;BYDAY=1MO",
        "DTSTART:soon",
        "SUMMARY:no time at all",
        "DTSTART;VALUE=DATE:20261216\nDTEND;VALUE=DATE:20261101",
        "DTSTART;VALUE=DATE:20261216\nDTEND:20261217T100000Z",
    ],
)
def test_an_event_that_cannot_be_used_does_not_stop_the_others(tmp_path: Path, event: str) -> None:
    reading = read_events(events(tmp_path, event, "SUMMARY:ok\nDTSTART;VALUE=DATE:20261231"), "UTC")
    assert [each.date for each in reading.rows] == [date(2026, 12, 31)]
    assert [each.source.startswith("days.ics, event 1") for each in reading.failed] == [True]


@pytest.mark.parametrize("content", [b"", b"hello", b"BEGIN:VCALENDAR\n", b"\xff\xfe\x00", b"PK\x03\x04"])
def test_files_that_are_no_calendar(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.ics").write_bytes(content)
    with pytest.raises(KeyuserError):
        read_events(tmp_path / "x.ics", "UTC")


def test_an_import_makes_a_calendar_of_the_users_own(tmp_path: Path) -> None:
    calendars = CalendarService(tmp_path)
    before = calendars.load("kz-sample")
    path = events(tmp_path, "SUMMARY:Inventory\nDTSTART;VALUE=DATE:20261130")
    done = calendars.import_days(path, "ours", like="kz-sample")
    assert [each.date for each in done.changed] == [date(2026, 11, 30)]
    assert done.calendar.version != before.version
    assert (calendars.is_own("ours"), calendars.is_own("kz-sample")) == (True, False)
    start = datetime(2026, 11, 30, tzinfo=ZoneInfo("Asia/Almaty"))
    worked = [WorkingTime(each).working_seconds(start, start + timedelta(days=1)) for each in (before, done.calendar)]
    assert worked == [8 * HOUR, 0]
    assert calendars.import_days(path, "ours").changed == ()
    table = tmp_path / "days.csv"
    assert calendars.export_days("ours", table, "ru") == len(done.calendar.rows)
    assert calendars.import_days(table, "ours", language="ru").calendar == done.calendar
    with pytest.raises(InputError, match="cannot be the name"):
        calendars.import_days(path, "../x")


def test_a_shipped_calendar_is_hidden_by_the_users_own_and_never_changed(tmp_path: Path) -> None:
    calendars = CalendarService(tmp_path)
    path = events(tmp_path, "DTSTART;VALUE=DATE:20261130")
    calendars.import_days(path, "pl-sample")
    assert calendars.is_own("pl-sample")
    assert date(2026, 11, 30) not in CalendarService(tmp_path / "other").load("pl-sample").days


@pytest.mark.parametrize("name", ["kz-sample", "ru-sample", "ua-sample", "pl-sample"])
def test_every_shipped_calendar_says_that_it_is_a_sample(tmp_path: Path, name: str) -> None:
    assert "SAMPLE" in CalendarService(tmp_path).load(name).name
