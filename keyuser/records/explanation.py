"""Why an SLA clock shows what it shows: every second from its start, with the rule and the event behind it.

Codes and parameters, no sentences: each reader says them in its own language.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from keyuser.records.sla import Measure, Metric


class Label(StrEnum):
    """What became of an interval. OUTSIDE: no working time, so it counts for nothing whatever the ticket's state."""

    COUNTED = "counted"
    PAUSED = "paused"
    EXCLUDED = "excluded"
    OUTSIDE = "outside_hours"


class ClockRule(StrEnum):
    """Why an interval has its label; what ``detail`` says is in brackets.

    COUNTED by OWED: the vendor owes something. PAUSED by STATUS: the ticket waits for the client (the status), or by CLOSED: it
    was closed and reopened (the status). EXCLUDED by AGREEMENT (the reason). OUTSIDE by HOURS: before or after the day's hours
    (the name of a day with hours of its own), BREAK: within the day, WEEKDAY: no hours on that weekday, HOLIDAY: a day off (its
    name).
    """

    OWED = "owed"
    STATUS = "status"
    CLOSED = "closed"
    AGREEMENT = "agreement"
    HOURS = "hours"
    BREAK = "break"
    WEEKDAY = "weekday"
    HOLIDAY = "holiday"


class MarkKind(StrEnum):
    """What happened at one instant of a clock; what ``detail`` says is in brackets.

    STARTED: a cycle began. TARGET: the target in force became another (criticality). AGREED: it was agreed with the vendor
    (reason). WARNING: a share of the target was used (percent). CROSSED: missed from here on. FULFILLED: what was owed came.
    CLOSED, REOPENED (status). CANCELLED (reason). LEVEL: another support line took it (level). VOIDED: an event was taken back
    (the type of the event; ``evidence`` is the void).
    """

    STARTED = "started"
    TARGET = "target"
    AGREED = "agreed"
    WARNING = "warning"
    CROSSED = "crossed"
    FULFILLED = "fulfilled"
    CLOSED = "closed"
    REOPENED = "reopened"
    CANCELLED = "cancelled"
    LEVEL = "level"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The event that proves it: its row in the log and what its source calls it. ``seq`` is 0 for the vendor's receipt."""

    seq: int
    source: str
    source_id: str
    actor: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ClockInterval:
    """[start, end) of one label. ``seconds`` is its working time, ``total`` what has counted in its cycle at its end.

    ``cycle`` is 1 for the first; a clock that begins anew begins another. ``evidence`` is what put the ticket into the state.
    """

    start: datetime
    end: datetime
    label: Label
    rule: ClockRule
    detail: str
    seconds: int
    total: int
    cycle: int
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ClockMark:
    """One instant of a clock. ``target`` is the one in force from then on, in working seconds, ``None`` for none."""

    at: datetime
    kind: MarkKind
    target: int | None
    detail: str
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """One metric of one ticket item at ``computed_at``, second by second.

    ``intervals`` follow each other without a gap within a cycle; what counted in the last cycle adds up to
    ``measure.elapsed``, what was paused or excluded in all cycles to ``measure.paused``. ``log_head``: seq and hash of the last
    event of the whole log that it was read from.
    """

    ticket_ref: str
    remote_id: str
    item: int
    metric: Metric
    contract: str
    contract_version: str
    policy: str
    calendar: str
    calendar_version: str
    zone: str
    computed_at: datetime
    measure: Measure
    intervals: tuple[ClockInterval, ...]
    marks: tuple[ClockMark, ...]
    log_head: tuple[int, str] = (0, "")

    @property
    def crossed_at(self) -> datetime | None:
        """The instant at which the target was missed."""
        return self.measure.missed_at
