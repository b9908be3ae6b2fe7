"""When files are expected and which are missing. Pure rules: no clock, no files."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from fnmatch import fnmatchcase
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from keyuser.errors import InputError
from keyuser.records import FolderAlert, FolderFile
from keyuser.settings.folders import WEEKDAYS, ExpectedFile

#: How far back is looked after a long pause: an alert about last spring helps nobody.
_LOOK_BACK = timedelta(days=31)
_PLACE = re.compile(r"%([Yymd])")


@dataclass(frozen=True, slots=True)
class Due:
    """The file for ``day`` is expected at ``at``; ``before`` is when the one before it was (at first: since when we watch)."""

    day: date
    at: datetime
    before: datetime


def check_expected(expected: ExpectedFile) -> ExpectedFile:
    """The expectation itself where its time, zone and holidays can be used; ``InputError`` otherwise."""
    _time(expected)
    _zone(expected)
    for holiday in expected.holidays:
        try:
            date.fromisoformat(holiday)
        except ValueError as error:
            raise InputError(f"“{holiday}” is no day.", "Write holidays like 2026-12-16.") from error
    return expected


def due_times(expected: ExpectedFile, since: datetime, until: datetime) -> Iterator[Due]:
    """The times after ``since`` and not after ``until`` at which the file is expected, in order."""
    zone, at = _zone(expected), _time(expected)
    before = since
    day = since.astimezone(zone).date()
    while day <= until.astimezone(zone).date():
        if WEEKDAYS[day.weekday()] in expected.weekdays and day.isoformat() not in expected.holidays:
            moment = datetime.combine(day, at, zone).astimezone(UTC)  # without a zone the computer's is meant
            if since < moment <= until:
                yield Due(day, moment, before)
                before = moment
        day += timedelta(days=1)


def name_pattern(pattern: str, day: date) -> str:
    """The pattern with the day's numbers in place of ``%Y``, ``%y``, ``%m`` and ``%d``."""
    values = {"Y": f"{day:%Y}", "y": f"{day:%y}", "m": f"{day:%m}", "d": f"{day:%d}"}
    return _PLACE.sub(lambda match: values[match[1]], pattern)


def fits(name: str, pattern: str) -> bool:
    """Whether a name fits a pattern with ``*`` and ``?``; case does not count."""
    return fnmatchcase(name.casefold(), pattern.casefold())


def missing(
    folder: str, expected: ExpectedFile, files: Sequence[FolderFile], since: datetime, now: datetime
) -> Iterator[FolderAlert]:
    """An alert for each time whose grace is over and whose file did not come in time."""
    grace = timedelta(minutes=expected.grace_minutes)
    for due in due_times(expected, max(since, now - _LOOK_BACK), now):
        if now <= due.at + grace:
            return
        arrivals = [at for file in files if (at := _arrival(expected, due, file)) is not None]
        if not any(at <= due.at + grace for at in arrivals):
            yield FolderAlert(folder, due.at, name_pattern(expected.pattern, due.day), now)


def late_arrival(alert: FolderAlert, files: Sequence[FolderFile]) -> FolderFile | None:
    """The first file that came after the alert's time and fits it."""
    fitting = [
        file for file in files if fits(file.name, alert.pattern) and max(file.arrived_at, file.modified_at) > alert.due
    ]
    return min(fitting, key=lambda file: file.arrived_at, default=None)


def _arrival(expected: ExpectedFile, due: Due, file: FolderFile) -> datetime | None:
    """When the file came for that time; ``None`` where it is not for it.

    A name with a date in it is for that day whenever it came; any other must have come after the time before.
    """
    if not fits(file.name, name_pattern(expected.pattern, due.day)):
        return None
    if _PLACE.search(expected.pattern):
        return min(file.modified_at, file.arrived_at)
    came = [at for at in (file.modified_at, file.arrived_at) if at >= due.before]
    return min(came, default=None)


def _time(expected: ExpectedFile) -> time:
    if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", expected.time, re.ASCII):
        return time.fromisoformat(expected.time)
    raise InputError(f"“{expected.time}” is no time of day.", "Write it like 09:30.")


def _zone(expected: ExpectedFile) -> tzinfo | None:
    """The zone; ``None`` is the computer's."""
    if not expected.zone:
        return None
    try:
        return ZoneInfo(expected.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InputError(f"“{expected.zone}” is no time zone.", "Write it like Asia/Almaty.") from error
