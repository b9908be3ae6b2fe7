"""Calendars of other programs (.ics, RFC 5545) as a table of days.

An all-day event is a day off; a timed event that shows its owner as busy closes its stretch of the date. Events that were
cancelled or do not block time (TRANSP:TRANSPARENT) say nothing. Of repetitions only a plain yearly one is understood.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar as EventCalendar

from keyuser.errors import InputError, MachineError
from keyuser.records import DayKind, DayOrigin, DayRow, Failure, Interval
from keyuser.sla.contracts.day_files import DayReading

#: As far as the shipped tables of holidays reach; an event that returns without end is written out until then.
LAST_YEAR = 2030

_DAY = timedelta(days=1)
_LONGEST = timedelta(days=366)
_LARGEST_FILE = 20 * 1024 * 1024


def read_events(path: Path, zone: str, origin: DayOrigin = DayOrigin.USER) -> DayReading:
    """The days of an .ics file; times are turned into wall times of ``zone``. An event that cannot be used is a ``Failure``."""
    calendar = _parsed(path)
    rows: dict[date, DayRow] = {}
    failed: list[Failure] = []
    for number, event in enumerate(calendar.walk("VEVENT"), start=1):
        title = str(event.get("SUMMARY", "")).strip()[:200]
        where = f"{path.name}, event {number}{f' ({title})' if title else ''}"
        try:
            for row in _rows(event, title, ZoneInfo(zone), origin, path.name):
                rows[row.date] = _joined(rows.get(row.date), row)
        except ValueError as error:
            failed.append(Failure(where, f"{error}.", "Enter its days by hand, or correct the event."))
    return DayReading(tuple(rows[day] for day in sorted(rows)), tuple(failed))


def _parsed(path: Path) -> Any:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise InputError("The calendar file is larger than 20 MB.", "Export a shorter period.")
        return EventCalendar.from_ical(path.read_bytes())
    except OSError as error:
        raise MachineError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (
        ValueError,
        KeyError,
        IndexError,
        AttributeError,
    ) as error:  # what the library raises for text that is no calendar
        raise InputError(
            f"{path.name} is not a calendar file (.ics).", "Export the calendar again.", str(error)
        ) from error


def _rows(event: Any, title: str, zone: ZoneInfo, origin: DayOrigin, source: str) -> Iterator[DayRow]:
    """``ValueError`` says why the event cannot be used."""
    if str(event.get("STATUS", "")).upper() == "CANCELLED" or str(event.get("TRANSP", "")).upper() == "TRANSPARENT":
        return
    start, end = _span(event, zone)
    names = {"": title} if title else {}
    for shift in _returns(event, start):
        first = _moved(start, shift)
        if first is None:
            continue
        last = first + (end - start)
        if isinstance(first, datetime) and isinstance(last, datetime):
            for day, gap in _stretches(first.astimezone(zone), last.astimezone(zone)):
                yield DayRow(day, DayKind.NAMED, origin, names, source, breaks=(gap,))
        else:
            for day in _days(first, last):
                yield DayRow(day, DayKind.OFF, origin, names, source)


def _span(event: Any, zone: ZoneInfo) -> tuple[Any, Any]:
    """First and end (not included) as two dates, or as two aware instants."""
    try:
        start = event.decoded("DTSTART")
        end = event.decoded("DTEND") if "DTEND" in event else None
        if end is None and "DURATION" in event:
            end = start + event.decoded("DURATION")
    except (KeyError, ValueError, TypeError) as error:
        raise ValueError("it has no time that can be read") from error
    if not _read(start) or not (end is None or _read(end)):
        raise ValueError("it has no time that can be read")
    timed = isinstance(start, datetime)
    if end is None:
        end = start if timed else start + _DAY
    if timed != isinstance(end, datetime):
        raise ValueError("it begins on a date and ends at a time, or the other way round")
    if timed:  # a time without a zone is a wall time, wherever it is read
        start, end = (at if at.tzinfo else at.replace(tzinfo=zone) for at in (start, end))
    if end < start or end - start > _LONGEST:
        raise ValueError("it ends before it begins, or lasts longer than a year")
    return start, end


def _read(value: Any) -> bool:
    """Whether the library understood it; what it cannot read it keeps as text."""
    return isinstance(value, date)


def _returns(event: Any, start: date) -> Iterator[int]:
    """By how many years the event is repeated: 0 for itself, and those of a plain yearly rule."""
    rule = event.get("RRULE")
    if rule is None and "RDATE" not in event:
        yield 0
        return
    plain = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "WKST"}
    values = {str(key).upper(): value for key, value in (rule or {}).items()}
    same_day = values.get("BYMONTH", [start.month]) == [start.month] and values.get("BYMONTHDAY", [start.day]) == [
        start.day
    ]
    if values.get("FREQ") != ["YEARLY"] or set(values) - plain or not same_day or "RDATE" in event:
        raise ValueError("it repeats in a way that is not understood (only a plain yearly one is)")
    step = values.get("INTERVAL", [1])[0]
    times = values.get("COUNT", [LAST_YEAR])[0]
    until = values.get("UNTIL", [None])[0]
    last = until.year - (1 if (until.month, until.day) < (start.month, start.day) else 0) if until else LAST_YEAR
    for turn, year in enumerate(range(start.year, min(last, LAST_YEAR) + 1, step)):
        if turn < times:
            yield year - start.year


def _moved(at: Any, years: int) -> Any:
    """The same date or instant some years later; ``None`` for 29 February of a year without one."""
    try:
        return at.replace(year=at.year + years)
    except ValueError:
        return None


def _days(first: date, end: date) -> Iterator[date]:
    for number in range(max((end - first).days, 1)):
        yield first + number * _DAY


def _stretches(start: datetime, end: datetime) -> Iterator[tuple[date, Interval]]:
    """A busy stretch cut at midnights; an interval that ends at midnight ends its date."""
    while start < end:
        midnight = datetime.combine(start.date() + _DAY, time.min, start.tzinfo)
        stop = min(end, midnight)
        opening = start.time().replace(second=0, microsecond=0)
        closing = time.min if stop == midnight else stop.time().replace(second=0, microsecond=0)
        if opening != closing or stop == midnight:  # else it is shorter than a minute
            yield start.date(), (opening, closing)
        start = midnight


def _joined(known: DayRow | None, row: DayRow) -> DayRow:
    """Two events of one date: a day off stays one, breaks add up, names are read one after the other."""
    if known is None:
        return row
    kind = DayKind.OFF if DayKind.OFF in (known.kind, row.kind) else known.kind
    name = "; ".join(dict.fromkeys(part for part in (known.names.get("", ""), row.names.get("", "")) if part))[:200]
    breaks = tuple(dict.fromkeys((*known.breaks, *row.breaks)))
    return DayRow(row.date, kind, row.origin, {"": name} if name else {}, row.source, breaks=breaks)
