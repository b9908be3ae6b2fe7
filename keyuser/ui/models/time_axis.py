"""Where an instant stands on a timeline whose nights and days off are folded. Pure: no Qt."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

#: How wide a folded stretch is, at most, in pixels, and its share of the room where there are many.
FOLD = 14.0
_FOLDS_SHARE = 0.3
#: At the largest scale an hour is so wide.
_WIDEST_HOUR = 260.0

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """``edges`` cut the time into stretches, ``closed[i]`` says whether the stretch after ``edges[i]`` is outside hours;
    ``places`` are where the edges stand, in pixels."""

    edges: tuple[datetime, ...]
    closed: tuple[bool, ...]
    places: tuple[float, ...]
    folded: bool

    @property
    def width(self) -> float:
        """How wide the whole time is."""
        return self.places[-1]

    def x(self, at: datetime) -> float:
        """Where that instant stands; before the first and after the last edge it is the edge itself."""
        number = self.number_at(at)
        start, end = self.edges[number], self.edges[number + 1]
        share = min(1.0, max(0.0, (at - start) / (end - start)))
        return self.places[number] + share * (self.places[number + 1] - self.places[number])

    def at(self, x: float) -> datetime:
        """Which instant stands there."""
        number = min(max(bisect_right(self.places, x) - 1, 0), len(self.edges) - 2)
        left, right = self.places[number], self.places[number + 1]
        share = min(1.0, max(0.0, (x - left) / (right - left))) if right > left else 0.0
        return self.edges[number] + share * (self.edges[number + 1] - self.edges[number])

    def number_at(self, at: datetime) -> int:
        """In which stretch that instant lies; the first or the last where it is in none."""
        return min(max(bisect_right(self.edges, at) - 1, 0), len(self.edges) - 2)

    def is_folded(self, number: int) -> bool:
        """Whether that stretch is drawn as a fold."""
        return self.folded and self.closed[number]


def time_axis(
    outside: Iterable[Span], start: datetime, end: datetime, room: float, zoom: float, *, fold: bool
) -> TimeAxis:
    """The axis from ``start`` to ``end`` that fills ``room`` pixels at a ``zoom`` of 1. ``outside``: stretches without working
    time, in any order, of any number of clocks of one calendar."""
    end = max(end, start + timedelta(minutes=1))
    edges, closed = _stretches(outside, start, end)
    lengths = [(later - earlier).total_seconds() for earlier, later in pairwise(edges)]
    folds = sum(closed) if fold else 0
    folded = fold and folds < len(closed)
    narrow = min(FOLD, room * _FOLDS_SHARE / folds) if folded and folds else 0.0
    open_ = sum(length for length, shut in zip(lengths, closed, strict=True) if not (folded and shut))
    scale = max(0.0, room - narrow * (folds if folded else 0)) / max(open_, 1.0)
    scale *= zoom
    narrow = min(FOLD, narrow * zoom)
    places = [0.0]
    for length, shut in zip(lengths, closed, strict=True):
        places.append(places[-1] + (narrow if folded and shut else length * scale))
    return TimeAxis(tuple(edges), tuple(closed), tuple(places), folded)


def largest_zoom(axis: TimeAxis, zoom: float) -> float:
    """The zoom at which an hour is as wide as it is good for; never less than 1."""
    for number in range(len(axis.closed)):
        hours = (axis.edges[number + 1] - axis.edges[number]) / timedelta(hours=1)
        if not axis.is_folded(number) and hours > 0:
            wide = (axis.places[number + 1] - axis.places[number]) / hours
            return max(1.0, zoom * _WIDEST_HOUR / wide) if wide else 1.0
    return 1.0


def _stretches(outside: Iterable[Span], start: datetime, end: datetime) -> tuple[list[datetime], list[bool]]:
    edges, closed = [start], []
    for opens, closes in _united(outside):
        first, last = max(opens, edges[-1]), min(closes, end)
        if first >= last:
            continue
        if first > edges[-1]:
            edges.append(first)
            closed.append(False)
        edges.append(last)
        closed.append(True)
    if edges[-1] < end:
        edges.append(end)
        closed.append(False)
    return edges, closed


def _united(spans: Iterable[Span]) -> Sequence[Span]:
    """Sorted, and those that touch in one."""
    line: list[Span] = []
    for start, end in sorted(spans):
        if line and start <= line[-1][1]:
            line[-1] = (line[-1][0], max(line[-1][1], end))
        else:
            line.append((start, end))
    return line
