"""What a table of days makes of a weekly pattern: which row decides, and which hours it leaves. Pure.

Precedence: user > contract > moved working day > holiday > weekly pattern (``DayOrigin``). A row that only names its date, or
only closes a stretch of it, decides nothing; breaks of all rows of a date count together.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from keyuser.records import Calendar, DayKind, DayOrigin, DayRow, Interval

#: In which order a name is looked for where there is none in the reader's language: the user's own word (""), then these.
FALL_BACK = ("", "en", "ru", "kk", "uk", "pl")

Week = Mapping[int, tuple[Interval, ...]]

_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Days:
    """A resolved table, in the terms of ``Calendar``."""

    hours: Mapping[date, tuple[Interval, ...]]
    names: Mapping[date, str]
    breaks: Mapping[date, tuple[Interval, ...]]


def resolve(week: Week, rows: Iterable[DayRow]) -> Days:
    """Hours, names and breaks of every date that has a row."""
    by_date: dict[date, list[DayRow]] = defaultdict(list)
    for row in rows:
        by_date[row.date].append(row)
    hours, names, breaks = {}, {}, {}
    for day, found in sorted(by_date.items()):
        found.sort(key=lambda row: -row.origin.rank)
        deciding = next((row for row in found if row.kind is not DayKind.NAMED), None)
        if deciding is not None:
            hours[day] = hours_of(deciding, week)
        named = next((row for row in found if row.names), None)
        if named is not None:
            names[day] = name_in(named.names, "")
        closed = tuple(gap for row in found for gap in row.breaks)
        if closed:
            breaks[day] = closed
    return Days(hours, names, breaks)


def hours_of(row: DayRow, week: Week) -> tuple[Interval, ...]:
    """The hours that a deciding row gives its date."""
    match row.kind:
        case DayKind.HOURS:
            return row.hours
        case DayKind.WORKING:
            return _shortened(_usual(row, week), row.shorter)
    return ()


def with_holidays_off(rows: Iterable[DayRow]) -> tuple[DayRow, ...]:
    """The rows with every holiday that only has a name made a day off: what a contract may say of Ukraine's holidays."""
    return tuple(
        replace(row, kind=DayKind.OFF) if row.kind is DayKind.NAMED and row.origin is DayOrigin.HOLIDAY else row
        for row in rows
    )


def name_in(names: Mapping[str, str], language: str) -> str:
    """The name in that language; else the first that there is by ``FALL_BACK``, with the language it is in: "Nauryz [en]"."""
    if language in names:
        return names[language]
    for other in FALL_BACK:
        if other in names:
            return f"{names[other]} [{other}]" if other and language else names[other]
    return ""


def day_name(calendar: Calendar, day: date, language: str) -> str:
    """What the calendar calls that date, in the reader's language where it knows it; "" for a date without a name."""
    rows = sorted((row for row in calendar.rows if row.date == day and row.names), key=lambda row: -row.origin.rank)
    if rows:
        return name_in(rows[0].names, language)
    return calendar.day_names.get(day) or calendar.annual.get((day.month, day.day), "")


def _usual(row: DayRow, week: Week) -> tuple[Interval, ...]:
    """The hours of the row's weekday; of the one that it stands for; of the first one that has hours."""
    weekdays = (row.date.weekday(), row.like, *range(7))
    return next((week[day] for day in weekdays if day is not None and week.get(day)), ())


def _shortened(hours: tuple[Interval, ...], minutes: int) -> tuple[Interval, ...]:
    """The hours without their last ``minutes``."""
    kept = list(hours)
    while minutes > 0 and kept:
        start, end = kept.pop()
        first, last = _minute(start), _minute(end)
        length = (last - first) % _DAY_MINUTES or _DAY_MINUTES
        if length > minutes:
            closing = (first + length - minutes) % _DAY_MINUTES
            kept.append((start, time(*divmod(closing, 60))))
        minutes -= length
    return tuple(kept)


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
