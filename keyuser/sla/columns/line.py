"""The line of working time, asked by arrays: the questions of ``WorkingTime`` about a million instants at once."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from keyuser.sla.calendars import WorkingTime

#: Whole numbers: seconds since the epoch, positions of working time, microseconds since the epoch.
Ints = NDArray[np.int64]

_DAY = 86_400
_EPOCH_DAY = date(1970, 1, 1).toordinal()


class Line:
    """One calendar's line. ``hours`` builds it, as far as the questions reach."""

    def __init__(self, hours: WorkingTime) -> None:
        self.hours = hours
        self._zone = ZoneInfo(hours.calendar.zone)
        self._taken: Sequence[int] | None = None
        self._take()

    def positions(self, seconds: Ints) -> Ints:
        """``WorkingTime.position_of`` of each second."""
        if not len(seconds):
            return seconds
        self.hours.position_of(int(seconds.min()))
        self.hours.position_of(int(seconds.max()))
        self._take()
        index = np.searchsorted(self._opens, seconds, side="right") - 1
        before = index < 0
        index[before] = 0
        found: Ints = self._before[index] + np.minimum(seconds, self._closes[index]) - self._opens[index]
        found[before] = self._before[0]
        return found

    def reached(self, positions: Ints) -> Ints:
        """``WorkingTime.reached`` of each position, in seconds since the epoch."""
        if not len(positions):
            return positions
        self.hours.reached(int(positions.min()))
        self.hours.reached(int(positions.max()))
        self._take()
        index = np.searchsorted(self._before, positions, side="left") - 1
        return self._opens[index] + positions - self._before[index]

    def passed(self, positions: Ints) -> Ints:
        """``WorkingTime.passed`` of each position, in seconds since the epoch."""
        if not len(positions):
            return positions
        self.hours.passed(int(positions.min()))
        self.hours.passed(int(positions.max()))
        self._take()
        index = np.searchsorted(self._before, positions, side="right") - 1
        return self._opens[index] + positions - self._before[index]

    def days_later(self, seconds: Ints, days: int) -> Ints:
        """The position of ``WorkingTime.add_working_days`` from each second.

        Dates are few and instants many: each date is asked once, and its instants are moved with it. A date on which a clock
        is changed has no such shortcut, and its instants are asked one by one.
        """
        if not len(seconds):
            return seconds
        starts = self._into_hours(seconds)
        first = datetime.fromtimestamp(int(starts.min()), UTC).astimezone(self._zone).toordinal()
        last = datetime.fromtimestamp(int(starts.max()), UTC).astimezone(self._zone).toordinal()
        midnights = np.array([self._midnight(day) for day in range(first, last + 2)], dtype=np.int64)
        index = np.searchsorted(midnights, starts, side="right") - 1
        ends = np.empty(len(starts), dtype=np.int64)
        for number in np.unique(index).tolist():
            of_date = np.flatnonzero(index == number)
            later = self.hours.working_day(date.fromordinal(first + number), days).toordinal()
            midnight, next_midnight = self._midnight(later), self._midnight(later + 1)
            if midnights[number + 1] - midnights[number] == next_midnight - midnight == _DAY:
                ends[of_date] = starts[of_date] - midnights[number] + midnight
            else:
                ends[of_date] = [self._one_later(int(second), days) for second in starts[of_date]]
        return self.positions(ends)

    def _one_later(self, second: int, days: int) -> int:
        start = datetime.fromtimestamp(second, UTC)
        return int(self.hours.add_working_days(start, days).timestamp())

    def _into_hours(self, seconds: Ints) -> Ints:
        """Each second of working time itself, else the next opening."""
        latest = datetime.fromtimestamp(int(seconds.max()), UTC)
        self.hours.position_of(int(seconds.min()))
        self.hours.next_opening(latest)
        self._take()
        index = np.searchsorted(self._closes, seconds, side="right")
        return np.maximum(seconds, self._opens[index])

    def _midnight(self, day: int) -> int:
        return int(datetime.combine(date.fromordinal(day), time.min, self._zone).timestamp())

    def _take(self) -> None:
        opens, closes, before = self.hours.line
        if before is self._taken:
            return
        self._taken = before
        self._opens = np.array(opens, dtype=np.int64)
        self._closes = np.array(closes, dtype=np.int64)
        self._before = np.array(before, dtype=np.int64)
