"""What the year of a calendar shows of each date: what it is, who says so, and the rows behind it. No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from keyuser.records import Calendar, DayKind, DayRow, Interval
from keyuser.sla.contracts.days import day_name


class Sort(StrEnum):
    """How a date differs. WEEKEND has no hours by the weekly pattern; NAMED works like any other, and has a name."""

    USUAL = "usual"
    WEEKEND = "weekend"
    OFF = "off"
    SHORT = "short"
    OTHER = "other"
    MOVED = "moved"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Day:
    """One date. ``rows`` are those of the table, the deciding one first; ``hours`` those that hold."""

    date: date
    sort: Sort
    name: str
    hours: tuple[Interval, ...]
    rows: tuple[DayRow, ...]


class YearDays:
    """The dates of a calendar in one language; rows are sorted by date once."""

    def __init__(self, calendar: Calendar, language: str) -> None:
        self.calendar = calendar
        self._language = language
        self._rows: dict[date, list[DayRow]] = {}
        for row in calendar.rows:
            self._rows.setdefault(row.date, []).append(row)

    def day(self, on: date) -> Day:
        """What that date is."""
        rows = tuple(sorted(self._rows.get(on, ()), key=lambda row: -row.origin.rank))
        usual = self.calendar.week.get(on.weekday(), ())
        annual = (on.month, on.day) in self.calendar.annual
        hours = self.calendar.days.get(on, () if annual else usual)
        name = day_name(self.calendar, on, self._language) if rows or annual or on in self.calendar.day_names else ""
        return Day(on, _sort(rows, hours, usual, name, annual=annual), name, hours, rows)

    def span(self) -> tuple[int, int] | None:
        """The first and the last year that the table says something of; ``None`` where it says nothing."""
        years = [row.date.year for row in self.calendar.rows]
        return (min(years), max(years)) if years else None


def _sort(
    rows: Sequence[DayRow], hours: tuple[Interval, ...], usual: tuple[Interval, ...], name: str, *, annual: bool
) -> Sort:
    deciding = next((row for row in rows if row.kind is not DayKind.NAMED), None)
    if not hours:
        return Sort.OFF if deciding is not None or annual else Sort.WEEKEND
    if not usual:
        return Sort.MOVED
    if deciding is not None and deciding.kind is DayKind.WORKING and deciding.shorter:
        return Sort.SHORT
    if hours != usual:
        return Sort.OTHER
    return Sort.NAMED if name else Sort.USUAL
