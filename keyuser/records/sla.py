"""SLA: what was promised, on which calendar, and how it was kept.

Working time is counted in whole seconds. Instants are aware UTC; ``zone`` is the IANA zone of the calendar, in which dates,
weekdays and wall times are meant.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from keyuser.records.calendar import DayRow, Interval
from keyuser.records.report import Criticality


class Metric(StrEnum):
    """What is measured per ticket item, in the order in which it is shown. A policy promises some of them.

    FIRST_RESPONSE: the first word of a person. PRELIMINARY_ANSWER: what the cause is, or how it will be handled. UPDATE: news
    while it lasts. WORKAROUND: a way to go on working. RESOLUTION: the end of the matter.
    """

    FIRST_RESPONSE = "first_response"
    PRELIMINARY_ANSWER = "preliminary_answer"
    UPDATE = "update"
    WORKAROUND = "workaround"
    RESOLUTION = "resolution"


class UpdateMode(StrEnum):
    """What the UPDATE clock counts: the wait for an ANSWER to the oldest unanswered client message, or the CADENCE of vendor
    messages, whether or not anybody asked."""

    ANSWER = "answer"
    CADENCE = "cadence"


class Reopening(StrEnum):
    """What becomes of a clock that closing had ended. RESUME: it goes on, the closed time left out. NEW_CYCLE: it begins anew
    at zero. FINAL: the first closing was the end."""

    RESUME = "resume"
    NEW_CYCLE = "new_cycle"
    FINAL = "final"


class Outcome(StrEnum):
    """The verdict on one metric now. RUNNING and PAUSED are open and not due; OVERDUE is open and already missed; CANCELLED was
    called off before it was decided and counts nowhere."""

    RUNNING = "running"
    PAUSED = "paused"
    MET = "met"
    MISSED = "missed"
    OVERDUE = "overdue"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working hours: a weekly pattern (0 = Monday) and dates that differ from it (no intervals: a day off).

    ``day_names`` gives the reason of a date row (a holiday's name). ``version`` is shown wherever a figure was computed with it.
    ``annual`` names days off that return each year, by (month, day); a date row is stronger. ``breaks`` are closed stretches
    of single dates, ``daily_breaks`` of every date, both taken from whatever hours those dates have. An interval belongs to the
    date on which it begins. ``source`` says where the dates come from. ``rows`` is the table that ``days``, ``day_names`` and
    ``breaks`` were made of, with every origin and the names in all languages.
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
    rows: tuple[DayRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SlaTarget:
    """What is promised for one criticality and metric: ``seconds`` of working time, or ``business_days`` of the same clock
    time (0: none; exactly one of the two is more than 0).

    Business days from the clock's start give an instant; the working time between the two is the target. A pause therefore
    moves it by as much working time as the pause took, like every other target.
    """

    criticality: Criticality
    metric: Metric
    seconds: int = 0
    business_days: int = 0

    def __post_init__(self) -> None:
        if (self.seconds > 0) == (self.business_days > 0) or min(self.seconds, self.business_days) < 0:
            raise ValueError("a target is an amount of working seconds or of business days")


@dataclass(frozen=True, slots=True)
class SlaPolicy:
    """What is promised, whoever promises it to whom. ``package`` is the vendor's word for it, such as "Full SLA".

    ``pauses`` names the metrics whose clocks a vendor status stops; ``closing_statuses`` end the matter until it is reopened.
    ``restart_on_priority``: a change of criticality begins the open clocks anew, else they keep what has elapsed.
    ``silence_is_missed``: what was closed without the answer that a metric asks for is missed, else it is counted apart.
    ``warnings`` are the shares of the target, in whole percent, at which an open clock is at risk, ascending.
    """

    name: str
    version: str
    package: str
    targets: tuple[SlaTarget, ...]
    closing_statuses: frozenset[str]
    pauses: Mapping[str, frozenset[Metric]] = field(default_factory=dict)
    update_mode: UpdateMode = UpdateMode.ANSWER
    reopening: Reopening = Reopening.RESUME
    restart_on_priority: bool = False
    silence_is_missed: bool = False
    warnings: tuple[int, ...] = (75, 90)

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The metrics that it promises, in the order of ``Metric``: what sheets and charts show."""
        promised = {target.metric for target in self.targets}
        return tuple(metric for metric in Metric if metric in promised)


@dataclass(frozen=True, slots=True)
class Contract:
    """The binding: this client, that vendor, a policy on a calendar, for tickets created on ``valid_from`` .. ``valid_to`` (first
    and last date in the calendar's zone; ``None``: open).

    ``name`` is what people read on every export. ``sample`` is true for the shipped example, and then every export says so.
    ``source`` says where the promise is written.
    """

    name: str
    version: str
    client: str
    vendor_id: str
    policy: SlaPolicy
    calendar: Calendar
    valid_from: date | None = None
    valid_to: date | None = None
    sample: bool = False
    source: str = ""

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The metrics that its policy promises."""
        return self.policy.metrics


@dataclass(frozen=True, slots=True)
class Measure:
    """One metric of one ticket item. ``elapsed``, ``target`` and ``paused`` in working seconds.

    ``due_at`` is the instant at which the target is used up (closing instant of that working interval); ``None`` while paused
    or without target. ``stopped_at``: when the metric was fulfilled. ``missed_at``: the instant of crossing, sticky.
    ``paused`` is working time left out because the clock stood still (waiting, excluded, closed and reopened). ``longest`` is
    the longest cycle of a clock that began anew (UPDATE; others by the policy's flags), whose ``elapsed`` is that of the last
    cycle; else it equals ``elapsed``. ``no_reply``: the ticket was closed without what the metric asks for, so it is neither met
    nor running. ``risk`` is the highest warning (percent) that an open clock has reached, 0 for none and once it is missed.
    ``ended_at``: when the clock came to rest, fulfilled, closed or cancelled; ``None`` while it is open.
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
    risk: int = 0
    ended_at: datetime | None = None

    @property
    def decided_at(self) -> datetime | None:
        """The instant that puts it into a month: when it broke, else when it ended; ``None`` while it is open and not due."""
        return self.missed_at or self.stopped_at or self.ended_at


@dataclass(frozen=True, slots=True)
class SlaRow:
    """One ticket item with its measures: one for each metric that the contract promises, in the order of ``Metric``.

    ``contract`` is the version of the contract that it was judged by.
    """

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
    contract: str = ""


@dataclass(frozen=True, slots=True)
class SlaSummary:
    """Counts for one criticality (``None``: all) and metric. ``missed`` includes what is overdue, ``no_reply`` what was closed
    in time but without the answer that the metric asks for (neither met nor missed nor open).

    ``target`` is in working seconds, ``target_days`` in business days; at most one of them is set. ``compliance`` is
    met / (met + missed) in 0..1, ``None`` for 0/0 (printed "-"). ``mean`` (rounded half up), ``median`` and ``p90`` (nearest
    rank) are of the elapsed working seconds of finished measures; ``None`` where there are none.
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
    mean: int | None = None
    target_days: int | None = None

    @property
    def n(self) -> int:
        """How many were decided: what the compliance is a share of."""
        return self.met + self.missed


class SlaView(StrEnum):
    """Which items a period's figures are about.

    CREATED: those created in it, as they stand at ``computed_at``. DECIDED: what was met or broke in it, and beside it what was
    open and not due at its end (or now, where the period is not over): what happens later does not change them.
    """

    CREATED = "created"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class SlaReport:
    """All figures of one period [start, end), as things stood at ``computed_at``, from the log up to ``last_event``.

    ``contract`` is the one in force at the end of the period; items created under another one name it in their row.
    """

    client_name: str
    vendor_name: str
    contract: Contract
    start: datetime
    end: datetime
    computed_at: datetime
    last_event: int
    rows: tuple[SlaRow, ...]
    summaries: tuple[SlaSummary, ...]
    view: SlaView = SlaView.CREATED
