"""SLA: what was promised, on which calendar, and how it was kept.

Working time is counted in whole seconds. Instants are aware UTC; ``zone`` is the IANA zone of the calendar, in which dates,
weekdays and wall times are meant.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from keyuser.records.report import Criticality

#: Half-open wall-clock interval [start, end); an end at or before its start is on the next day (24:00 is ``time.min``).
Interval = tuple[time, time]


class Metric(StrEnum):
    """What is measured per ticket item, in the order in which it is shown. A contract promises some of them."""

    FIRST_RESPONSE = "first_response"
    UPDATE = "update"
    RESOLUTION = "resolution"


class UpdateMode(StrEnum):
    """What the UPDATE clock counts: the wait for an ANSWER to the oldest unanswered client message, or the CADENCE of vendor
    messages, whether or not anybody asked."""

    ANSWER = "answer"
    CADENCE = "cadence"


class Outcome(StrEnum):
    """The verdict on one metric now. RUNNING and PAUSED are open and not due; OVERDUE is open and already missed."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    MISSED = "missed"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working hours: a weekly pattern (0 = Monday) and dates that differ from it (no intervals: a day off).

    ``day_names`` gives the reason of a date row (a holiday's name). ``version`` is shown wherever a figure was computed with it.
    ``annual`` names days off that return each year, by (month, day); a date row is stronger. ``breaks`` are closed stretches
    of single dates, ``daily_breaks`` of every date, both taken from whatever hours those dates have. An interval belongs to the
    date on which it begins. ``source`` says where the dates come from.
    """

    name: str
    version: str
    zone: str
    week: Mapping[int, tuple[Interval, ...]]
    days: Mapping[date, tuple[Interval, ...]]
    day_names: Mapping[date, str]
    annual: Mapping[tuple[int, int], str] = field(default_factory=dict)
    breaks: Mapping[date, tuple[Interval, ...]] = field(default_factory=dict)
    daily_breaks: tuple[Interval, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class SlaTarget:
    """Promised working seconds for one criticality and metric."""

    criticality: Criticality
    metric: Metric
    seconds: int


@dataclass(frozen=True, slots=True)
class Contract:
    """One vendor's promise. ``sample`` is true for the shipped example, and then every export says so.

    ``pausing_statuses`` are vendor statuses that stop the clocks of ``paused_metrics``; ``closing_statuses`` those that end
    the resolution clock. ``source`` says where the promise is written.
    """

    name: str
    version: str
    vendor_id: str
    calendar: Calendar
    targets: tuple[SlaTarget, ...]
    pausing_statuses: frozenset[str]
    closing_statuses: frozenset[str]
    sample: bool
    paused_metrics: frozenset[Metric] = frozenset({Metric.RESOLUTION})
    update_mode: UpdateMode = UpdateMode.ANSWER
    source: str = ""

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The metrics that it promises, in the order of ``Metric``: what sheets and charts show."""
        promised = {target.metric for target in self.targets}
        return tuple(metric for metric in Metric if metric in promised)


@dataclass(frozen=True, slots=True)
class Measure:
    """One metric of one ticket item. ``elapsed``, ``target`` and ``paused`` in working seconds.

    ``due_at`` is the instant at which the target is used up (closing instant of that working interval); ``None`` while paused
    or without target. ``stopped_at``: when the metric was fulfilled. ``missed_at``: the instant of crossing, sticky.
    ``paused`` is working time left out because the clock stood still (waiting, closed and reopened). ``longest`` is the longest
    exchange of the UPDATE metric, whose ``elapsed`` is that of the last exchange; else it equals ``elapsed``. ``no_reply``: the
    ticket was closed without what the metric asks for, so it is neither met nor running.
    """

    metric: Metric
    outcome: Outcome
    target: int | None
    elapsed: int
    started_at: datetime
    due_at: datetime | None
    stopped_at: datetime | None
    missed_at: datetime | None
    paused: int = 0
    longest: int = 0
    no_reply: bool = False


@dataclass(frozen=True, slots=True)
class SlaRow:
    """One ticket item with its measures: one for each metric that the contract promises, in the order of ``Metric``."""

    ticket_ref: str
    remote_id: str
    item: int
    group_ref: str
    title: str
    criticality: Criticality
    status: str
    created_at: datetime
    organisations: int
    reports: int
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class SlaSummary:
    """Counts for one criticality (``None``: all) and metric. ``missed`` includes what is overdue, ``no_reply`` what was closed
    in time but without the answer that the metric asks for (neither met nor missed nor open).

    ``compliance`` is met / (met + missed) in 0..1, ``None`` for 0/0 (printed "-"). ``median`` and ``p90`` are of the elapsed
    working seconds of finished measures, by nearest rank; ``None`` where there are none.
    """

    criticality: Criticality | None
    metric: Metric
    target: int | None
    met: int
    missed: int
    open: int
    compliance: float | None
    median: int | None
    p90: int | None
    no_reply: int = 0


@dataclass(frozen=True, slots=True)
class SlaReport:
    """All figures of one period [start, end) of item creation, computed at ``computed_at`` from the log up to ``last_event``."""

    client_name: str
    vendor_name: str
    contract: Contract
    start: datetime
    end: datetime
    computed_at: datetime
    last_event: int
    rows: tuple[SlaRow, ...]
    summaries: tuple[SlaSummary, ...]
