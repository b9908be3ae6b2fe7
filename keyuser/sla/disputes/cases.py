"""What a dispute is about: where the vendor's figures and ours differ, and why. Codes and seconds, no sentences.

Nothing of ours is corrected by it. A difference of the two clocks that was recorded when answers were pulled is named as a cause
where it explains a difference; it never changes a time.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from keyuser.records import Evidence, Measure, Metric


class Cause(StrEnum):
    """Why the two differ; what ``detail`` says is in brackets.

    The vendor counted what is no working time: HOURS (those of the day, or ""), BREAK, WEEKDAY, HOLIDAY (its name). It counted
    while the ticket waited for the client: PAUSE (status), was closed: CLOSED (status), or while time was excluded by
    agreement: AGREEMENT (reason); or where our clock did not run at all: BEFORE_START, AFTER_END. RECORDED: an event that was
    recorded by hand, so the vendor's system does not know it (its type). DST: the clock's change was left out. SKEW: the
    vendor's clock stood so much beside ours. ROUNDING: less than a minute.
    """

    HOURS = "hours"
    BREAK = "break"
    WEEKDAY = "weekday"
    HOLIDAY = "holiday"
    PAUSE = "pause"
    CLOSED = "closed"
    AGREEMENT = "agreement"
    BEFORE_START = "before_start"
    AFTER_END = "after_end"
    RECORDED = "recorded"
    DST = "dst"
    SKEW = "skew"
    ROUNDING = "rounding"


class Compared(StrEnum):
    """Which of the vendor's figures is compared, the most exact that it gave: its counted intervals, the elapsed working time,
    the due time, or no more than the verdict."""

    INTERVALS = "intervals"
    ELAPSED = "elapsed"
    DUE = "due"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class VendorFigure:
    """What the vendor says of one metric of one ticket item; ``None`` and empty for what it does not say.

    ``line`` is the row of its table. ``elapsed`` in seconds; ``intervals`` are those that it counted, [start, end), in order.
    """

    line: int
    ticket: str
    item: int
    metric: Metric
    elapsed: int | None = None
    due: datetime | None = None
    missed: bool | None = None
    intervals: tuple[tuple[datetime, datetime], ...] = ()

    @property
    def compared(self) -> Compared:
        """Which of them is compared."""
        if self.intervals:
            return Compared.INTERVALS
        if self.elapsed is not None:
            return Compared.ELAPSED
        return Compared.DUE if self.due is not None else Compared.VERDICT


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row of the vendor's table that cannot be used. ``column`` is "" where it is about the whole row."""

    line: int
    column: str
    problem: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One cause of a difference, or a stretch [start, end) that only one of the two counted. ``seconds``: ours minus theirs (of a
    due time: real seconds, ours later). ``cause`` is ``None`` where it cannot be told; ``start`` and ``end`` where it is not
    one stretch."""

    seconds: int
    cause: Cause | None
    detail: str = ""
    start: datetime | None = None
    end: datetime | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class DisputedClock:
    """One clock on which the two differ. ``measure`` is ours; ``ours`` and ``theirs`` are the seconds compared (``None`` for due
    times and verdicts); ``difference`` = ours - theirs = the sum of ``lines``, of which ``unexplained`` has no cause.
    """

    figure: VendorFigure
    ticket_ref: str
    remote_id: str
    item: int
    title: str
    contract_version: str
    calendar: str
    calendar_version: str
    zone: str
    measure: Measure
    ours: int | None
    theirs: int | None
    lines: tuple[Difference, ...]

    @property
    def difference(self) -> int:
        """Seconds that lie between the two, signed."""
        return sum(line.seconds for line in self.lines)

    @property
    def unexplained(self) -> int:
        """Seconds without a cause, signed."""
        return sum(line.seconds for line in self.lines if line.cause is None)

    @property
    def verdict_differs(self) -> bool:
        """Whether the two disagree on having missed the target."""
        return self.figure.missed is not None and self.figure.missed is not (self.measure.missed_at is not None)


@dataclass(frozen=True, slots=True)
class DisputeSheet:
    """A vendor's figures beside ours. ``compared`` clocks, of which ``agreed`` do not differ; ``clocks`` are the others.

    ``skew``: seconds that the vendor's clock was ahead of ours when answers were last pulled, ``None`` where it is not known.
    ``day_names``: the names of days in a ``detail`` by language.
    """

    vendor_id: str
    vendor_name: str
    source_file: str
    zone: str
    computed_at: datetime
    last_event: int
    skew: float | None
    compared: int
    agreed: int
    clocks: tuple[DisputedClock, ...]
    faults: tuple[RowFault, ...]
    day_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
