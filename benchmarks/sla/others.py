"""What others do: walkers over days and minutes as help desks have them, and the packages for working time.

The packages are an extra (``bench``); one that is not there says so. They know less than a contract says (one break, no night
shifts), which the sample's calendar keeps within. business-duration has no breaks at all: its counts differ, its speed counts.
"""

import importlib
import importlib.util
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from datetime import time as wall
from typing import Any
from zoneinfo import ZoneInfo

from keyuser.records import Calendar
from keyuser.sla.calendars import WorkingTime

#: Working seconds between two instants.
Counter = Callable[[datetime, datetime], int]
#: The instant so many working hours later.
Adder = Callable[[datetime, int], datetime]


def _wall_hours(calendar: Calendar, day: date) -> list[tuple[wall, wall]]:
    """The sample's hours of a date with its one break; no night shifts, which keeps the walkers short."""
    pieces = []
    for opens, closes in calendar.days.get(day, calendar.week.get(day.weekday(), ())):
        (leaves, returns), *_ = calendar.daily_breaks
        pieces += [(opens, min(closes, leaves)), (max(opens, returns), closes)]
    return [(opens, closes) for opens, closes in pieces if opens < closes]


def day_walker(calendar: Calendar) -> Counter:
    """Meets every date of a span."""
    zone = ZoneInfo(calendar.zone)

    def count(start: datetime, end: datetime) -> int:
        total, day = 0.0, start.astimezone(zone).date()
        while day <= end.astimezone(zone).date():
            for opens, closes in _wall_hours(calendar, day):
                begin = max(start, datetime.combine(day, opens, zone).astimezone(UTC))
                finish = min(end, datetime.combine(day, closes, zone).astimezone(UTC))
                total += max(0.0, (finish - begin).total_seconds())
            day += timedelta(days=1)
        return int(total)

    return count


def minute_walker(calendar: Calendar) -> Counter:
    """Meets every minute of a span."""
    zone = ZoneInfo(calendar.zone)

    def count(start: datetime, end: datetime) -> int:
        minutes = 0
        while start < end:
            local = start.astimezone(zone)
            hours = _wall_hours(calendar, local.date())
            minutes += any(opens <= local.time() < closes for opens, closes in hours)
            start += timedelta(minutes=1)
        return minutes * 60

    return count


SINCE = datetime(2026, 1, 1, tzinfo=UTC)


class WalkingTime(WorkingTime):
    """Our rules with a walker under them. Only the question that the walker can answer is replaced."""

    def __init__(self, calendar: Calendar) -> None:
        super().__init__(calendar)
        self._walk = day_walker(calendar)

    def position_of(self, second: int) -> int:
        return super().position_of(int(SINCE.timestamp())) + self._walk(SINCE, datetime.fromtimestamp(second, UTC))


def businesstimedelta(calendar: Calendar) -> Counter | None:
    """The package of that name, with the break as a rule of its own."""
    if importlib.util.find_spec("businesstimedelta") is None:
        return None
    package, zones = importlib.import_module("businesstimedelta"), importlib.import_module("pytz")
    zone = zones.timezone(calendar.zone)
    workday = package.WorkDayRule(wall(9), wall(18), working_days=[0, 1, 2, 3, 4], tz=zone)
    lunch = package.LunchTimeRule(wall(13), wall(14), working_days=[0, 1, 2, 3, 4], tz=zone)
    off = package.HolidayRule([day for day, hours in calendar.days.items() if not hours], tz=zone)
    rules = package.Rules([workday, lunch, off])
    return lambda start, end: int(rules.difference(start, end).timedelta.total_seconds())


def business_duration(calendar: Calendar) -> Counter | None:
    """The package business-duration; from nine to six without the break."""
    package = _package("business_duration")
    if package is None:
        return None
    zone = ZoneInfo(calendar.zone)
    off = [day for day, hours in calendar.days.items() if not hours]

    def count(start: datetime, end: datetime) -> int:
        begin, finish = (at.astimezone(zone).replace(tzinfo=None) for at in (start, end))
        found = package.businessDuration(begin, finish, wall(9), wall(18), holidaylist=off, unit="sec")
        return int(found) if found == found else 0  # noqa: PLR0124 - not a number where there is no working time

    return count


def pandas_business_hour(calendar: Calendar) -> Adder | None:
    """CustomBusinessHour of pandas, which adds hours and cannot count them."""
    package = _package("pandas")
    if package is None:
        return None
    zone = ZoneInfo(calendar.zone)
    off = [day for day, hours in calendar.days.items() if not hours]
    hour = package.offsets.CustomBusinessHour(start=["09:00", "14:00"], end=["13:00", "18:00"], holidays=off)

    def add(start: datetime, hours: int) -> datetime:
        local = package.Timestamp(start.astimezone(zone).replace(tzinfo=None))
        found: datetime = (local + hours * hour).to_pydatetime().replace(tzinfo=zone)
        return found

    return add


def _package(name: str) -> Any:
    return importlib.import_module(name) if importlib.util.find_spec(name) else None
