"""Working time of a calendar: how much of it lies between two instants, and when an amount of it is used up.

Wall-clock intervals become a sorted line of real (UTC) intervals with running totals, built year by year as they are needed,
so that a question is one binary search. Rules, in the order in which they meet:

* an interval belongs to the date on which it begins, and is half-open: [opening, closing);
* a date row is stronger than an annual holiday, that is stronger than the weekly pattern; breaks are taken from all three;
* real elapsed time counts: a night shift over a change of the clock is an hour longer or shorter;
* a wall time that does not exist is shifted by the gap; of one that exists twice, an opening is the first and a closing the
  second, so that no real hour is lost. Midnight as a closing is where the next date begins: a day off never gains an hour;
* instants are cut to whole seconds.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from keyuser.errors import InputError
from keyuser.records import Calendar, Interval

#: Years that can be computed. No contract reaches further, and a search for working time that never comes ends here.
FIRST_YEAR, LAST_YEAR = 1971, 2200

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MIDNIGHT = time.min
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
#: A year's line is right from two days after its start to two days before its end: night shifts and zones reach over the edge.
_MARGIN = 2 * 86_400

#: Real seconds since the epoch, and wall-clock times without a zone.
_Span = tuple[int, int]
_WallSpan = tuple[datetime, datetime]


class WorkingTime:
    """The working time of one calendar. Make it once and keep it: it remembers the years it has built.

    ``InputError`` where the calendar has no working time at all or names an unknown zone, and from every question about a time
    outside ``FIRST_YEAR`` .. ``LAST_YEAR``.
    """

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self._zone = _zone(calendar)
        if not any(calendar.week.values()) and not any(calendar.days.values()):
            raise _no_working_time(calendar)
        self._years: dict[int, list[_Span]] = {}
        self._opens: list[int] = []
        self._closes: list[int] = []
        self._before: list[
            int
        ] = []  # working seconds before each interval, counted from the origin; one more for the end
        self._from = self._to = 0  # the second from which, and before which, the line is complete
        self._origin: int | None = None

    @property
    def line(self) -> tuple[Sequence[int], Sequence[int], Sequence[int]]:
        """What was built so far: where each interval opens and closes (seconds since the epoch), and the position at which it
        opens, with one more for the end. For ``columns.line``, which asks all of it at once."""
        return self._opens, self._closes, self._before

    def working_seconds(self, start: datetime, end: datetime) -> int:
        """Working seconds in [start, end); 0 where ``end`` is not after ``start``."""
        return max(0, self.position(end) - self.position(start)) if end > start else 0

    def position(self, at: datetime) -> int:
        """Working seconds from a fixed but arbitrary origin to ``at``; only differences mean something."""
        return self.position_of(_seconds(at))

    def position_of(self, second: int) -> int:
        """``position`` of a second since the epoch: for those who ask a million times and know it already."""
        if not self._from <= second < self._to:
            self._cover(second)
        index = bisect_right(self._opens, second) - 1
        if index < 0:
            return self._before[0]
        return self._before[index] + min(second, self._closes[index]) - self._opens[index]

    def reached(self, position: int) -> datetime:
        """The instant at which a position is reached; one at the end of an interval at its closing instant."""
        while position > self._before[-1]:
            self._extend(forward=True)
        while position <= self._before[0]:
            self._extend(forward=False)
        index = bisect_left(self._before, position) - 1
        return _instant(self._opens[index] + position - self._before[index])

    def passed(self, position: int) -> datetime:
        """The last instant of a position: from it on working time goes beyond it; at the end of an interval the next opening."""
        while position >= self._before[-1]:
            self._extend(forward=True)
        while position < self._before[0]:
            self._extend(forward=False)
        index = bisect_right(self._before, position) - 1
        return _instant(self._opens[index] + position - self._before[index])

    def open_intervals(self, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        """The working time in [start, end), as the intervals that it consists of, in order."""
        first, last = _seconds(start), _seconds(end)
        self.position_of(first)
        self.position_of(last)
        opens, closes = self._opens, self._closes
        for index in range(bisect_right(closes, first), bisect_left(opens, last)):
            yield _instant(max(opens[index], first)), _instant(min(closes[index], last))

    def add_working_seconds(self, start: datetime, seconds: int) -> datetime:
        """The instant at which ``seconds`` of working time have passed since ``start``; negative: that many before it.

        An amount that ends with an interval gives its closing instant (backwards: the opening instant). Zero changes nothing.
        """
        if seconds == 0:
            return start
        goal = self.position(start) + seconds
        if seconds > 0:
            while goal > self._before[-1]:
                self._extend(forward=True)
            index = bisect_left(self._before, goal) - 1
        else:
            while goal < self._before[0]:
                self._extend(forward=False)
            index = bisect_right(self._before, goal) - 1
        return _instant(self._opens[index] + goal - self._before[index])

    def next_opening(self, at: datetime) -> datetime:
        """``at`` itself during working time, else the opening instant after it."""
        index, open_now = self._interval(at)
        return at if open_now else _instant(self._opens[index])

    def is_open(self, at: datetime) -> bool:
        """Whether ``at`` lies in working time; the closing instant does not."""
        return self._interval(at)[1]

    def add_working_days(self, start: datetime, days: int, *, end_of_day: bool = False) -> datetime:
        """The same clock time ``days`` working days later (negative: earlier), or the end of that day's hours.

        A working day is a date on which an interval begins. A start outside the hours counts from the next opening (backwards:
        from the previous closing); a clock time outside the hours of the day that is found moves on in the same way. Zero
        days change nothing.
        """
        if days == 0:
            return start
        forward = days > 0
        local = self._into_hours(start, forward=forward).astimezone(self._zone)
        # A closing instant at midnight is the end of the date before it.
        day = local.date() if forward or local.time() != _MIDNIGHT else local.date() - _DAY
        shift = local.date() - day
        day = self.working_day(day, days)
        if end_of_day:
            return _instant(max(closes for _, closes in self._spans_of(day)))
        same_clock = datetime.combine(day + shift, local.time())
        return self._into_hours(_instant(self._real(same_clock, closing=False)), forward=forward)

    def working_day(self, day: date, days: int) -> date:
        """The working day that is so many working days after that date (negative: before it)."""
        for _ in range(abs(days)):
            day = self._neighbour(day, _DAY if days > 0 else -_DAY)
        return day

    def _into_hours(self, at: datetime, *, forward: bool) -> datetime:
        if forward:
            return self.next_opening(at)
        return at if self.is_open(at - _SECOND) else self.add_working_seconds(at, -1) + _SECOND

    def _neighbour(self, day: date, step: timedelta) -> date:
        day += step
        while not self._spans_of(day):
            day += step
            if not FIRST_YEAR < day.year < LAST_YEAR:
                raise _no_working_time(self.calendar)
        return day

    def _interval(self, at: datetime) -> tuple[int, bool]:
        """The interval that holds ``at`` and True, or the first one after it and False."""
        second = _seconds(at)
        if not self._from <= second < self._to:
            self._cover(second)
        index = bisect_right(self._opens, second) - 1
        if index >= 0 and second < self._closes[index]:
            return index, True
        while index + 1 >= len(self._opens):
            self._extend(forward=True)
            index = bisect_right(self._opens, second) - 1
        return index + 1, False

    def _cover(self, second: int) -> None:
        """Builds the years that a question about ``second`` needs."""
        if not _EARLIEST <= second < _LATEST:
            raise InputError(
                f"Working time can be computed from {FIRST_YEAR} to {LAST_YEAR} only.",
                "Check the dates of the ticket's events.",
            )
        first = _instant(second - _MARGIN).year
        last = _instant(second + _MARGIN).year
        self._build(min([first, *self._years]), max([last, *self._years]))

    def _extend(self, *, forward: bool) -> None:
        """Builds as many years again, later or earlier ones, so that a distant goal is reached in few steps."""
        first, last = min(self._years), max(self._years)
        reach = last - first + 1
        if (last if forward else first) == (LAST_YEAR if forward else FIRST_YEAR):
            raise _no_working_time(self.calendar)
        if forward:
            self._build(first, min(last + reach, LAST_YEAR))
        else:
            self._build(max(first - reach, FIRST_YEAR), last)

    def _build(self, first: int, last: int) -> None:
        """Makes the line of the years ``first`` to ``last``; positions that were given out before stay as they are."""
        for year in range(first, last + 1):
            if year not in self._years:
                days = (date(year, 1, 1) + number * _DAY for number in range(366))
                self._years[year] = [span for day in days if day.year == year for span in self._spans_of(day)]
        line = _united(span for year in range(first, last + 1) for span in self._years[year])
        self._opens = [opens for opens, _ in line]
        self._closes = [closes for _, closes in line]
        self._before = list(accumulate((closes - opens for opens, closes in line), initial=0))
        self._from = _seconds(datetime(first, 1, 1, tzinfo=UTC)) + _MARGIN
        self._to = _seconds(datetime(last + 1, 1, 1, tzinfo=UTC)) - _MARGIN
        if self._origin is None:
            self._origin = self._from
        offset = self.position(_instant(self._origin))
        self._before = [total - offset for total in self._before]

    def _spans_of(self, day: date) -> list[_Span]:
        """The real intervals that begin on that date, without the breaks they meet."""
        pieces = [_on(day, interval) for interval in self._hours(day)]
        if pieces and (self.calendar.breaks or self.calendar.daily_breaks):
            # Shifts and breaks may pass midnight: the neighbouring dates' breaks count too.
            for when in (day - _DAY, day, day + _DAY):
                for interval in (*self.calendar.daily_breaks, *self.calendar.breaks.get(when, ())):
                    pieces = _without(pieces, _on(when, interval))
        spans = ((self._real(opens, closing=False), self._real(closes, closing=True)) for opens, closes in pieces)
        return [span for span in spans if span[0] < span[1]]

    def _hours(self, day: date) -> tuple[Interval, ...]:
        hours = self.calendar.days.get(day)
        if hours is not None:
            return hours
        if (day.month, day.day) in self.calendar.annual:
            return ()
        return self.calendar.week.get(day.weekday(), ())

    def _real(self, local: datetime, *, closing: bool) -> int:
        """Seconds since the epoch of a wall time; see the module's text for times that do not exist or exist twice."""
        first = int(local.replace(tzinfo=self._zone).timestamp())
        if not closing or local.time() == _MIDNIGHT:
            return first
        return max(first, int(local.replace(tzinfo=self._zone, fold=1).timestamp()))


def _zone(calendar: Calendar) -> ZoneInfo:
    try:
        return ZoneInfo(calendar.zone)
    except (KeyError, ValueError, OSError) as error:  # unknown, not a name at all, a folder of the zone database
        raise InputError(
            f'The calendar "{calendar.name}" names an unknown time zone "{calendar.zone}".',
            'Write an IANA name such as "Asia/Almaty".',
        ) from error


def _no_working_time(calendar: Calendar) -> InputError:
    return InputError(
        f'The calendar "{calendar.name}" has no working time, so nothing can ever fall due.',
        "Enter the hours of at least one weekday.",
    )


def _on(day: date, interval: Interval) -> _WallSpan:
    """The interval on that date; an end at or before its start is on the next date."""
    start, end = interval
    return datetime.combine(day, start), datetime.combine(day if start < end else day + _DAY, end)


def _without(pieces: list[_WallSpan], gap: _WallSpan) -> list[_WallSpan]:
    """The pieces without the gap."""
    rest = []
    for start, end in pieces:
        rest += [(start, min(end, gap[0])), (max(start, gap[1]), end)]
    return [(start, end) for start, end in rest if start < end]


def _united(spans: Iterable[_Span]) -> list[_Span]:
    """Sorted, with what overlaps or touches joined, so that no second counts twice."""
    line: list[_Span] = []
    for start, end in sorted(spans):
        if line and start <= line[-1][1]:
            line[-1] = (line[-1][0], max(line[-1][1], end))
        else:
            line.append((start, end))
    return line


def _seconds(at: datetime) -> int:
    return (at - _EPOCH) // _SECOND


def _instant(second: int) -> datetime:
    return _EPOCH + second * _SECOND


_EARLIEST = _seconds(datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)) + _MARGIN
_LATEST = _seconds(datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)) - _MARGIN
