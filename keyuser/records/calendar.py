"""Days that differ from the weekly pattern: one row for each, with who says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

#: Half-open wall-clock interval [start, end); an end at or before its start is on the next day (24:00 is ``time.min``).
Interval = tuple[time, time]


class DayKind(StrEnum):
    """What a row makes of its date. OFF: no hours. HOURS: those of the row. WORKING: the usual hours, of the weekday that it
    stands for. NAMED: nothing; the date has a name (a holiday on which people work) or breaks."""

    OFF = "off"
    HOURS = "hours"
    WORKING = "working"
    NAMED = "named"


class DayOrigin(StrEnum):
    """Who says so, the weakest first: of two rows for one date the later origin in this list decides about the hours."""

    HOLIDAY = "holiday"
    MOVED = "moved"
    CONTRACT = "contract"
    USER = "user"

    @property
    def rank(self) -> int:
        """Position in the precedence, 0 is the weakest."""
        return tuple(DayOrigin).index(self)


@dataclass(frozen=True, slots=True)
class DayRow:
    """One row of a table of days.

    ``names`` by language; "" holds a name whose language is not known. ``shorter`` cuts so many minutes from the end of a
    WORKING day. ``like`` is the weekday (0 = Monday) whose hours a WORKING day has where its own weekday has none.
    ``breaks`` are closed stretches, taken from whatever hours the date has. ``source`` says where the row comes from.
    """

    date: date
    kind: DayKind
    origin: DayOrigin
    names: Mapping[str, str] = field(default_factory=dict)
    source: str = ""
    hours: tuple[Interval, ...] = ()
    shorter: int = 0
    like: int | None = None
    breaks: tuple[Interval, ...] = ()
