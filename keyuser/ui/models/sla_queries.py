"""What the SLA page asks: one month's figures, the months before it, and what needs the user. No Qt here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import IntEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from keyuser.records import Contract, Criticality, Measure, Metric, Outcome, SlaReport, SlaRow, SlaSummary
from keyuser.records import SlaView as Basis

if TYPE_CHECKING:
    from keyuser.app import App
    from keyuser.sla.board import Board
    from keyuser.sla.columns.log import Flags
    from keyuser.sla.columns.measures import MeasureColumns

#: How many months the trend shows, the chosen one last.
TREND_MONTHS = 6


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month, in the zone of the contract's calendar."""

    year: int
    month: int

    def moved(self, months: int) -> "Month":
        """So many months later (negative: earlier)."""
        number = self.year * 12 + self.month - 1 + months
        return Month(number // 12, number % 12 + 1)

    def start(self, zone: str) -> datetime:
        """Its first instant."""
        return datetime.combine(date(self.year, self.month, 1), time.min, ZoneInfo(zone)).astimezone(UTC)

    @property
    def key(self) -> str:
        """``2026-11``, as months are named in closings."""
        return f"{self.year:04}-{self.month:02}"

    def period(self, zone: str) -> tuple[datetime, datetime]:
        """Its first instant, and that of the next month."""
        return self.start(zone), self.moved(1).start(zone)

    @classmethod
    def of(cls, at: datetime, zone: str) -> "Month":
        """The month in which that instant lies."""
        local = at.astimezone(ZoneInfo(zone))
        return cls(local.year, local.month)


class Need(IntEnum):
    """Why a ticket needs the user, the most pressing first."""

    OVERDUE = 0
    AT_RISK = 1
    MISSED = 2


@dataclass(frozen=True, slots=True)
class Attention:
    """One clock of one ticket item that needs the user."""

    need: Need
    row: SlaRow
    measure: Measure


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One month's summaries, by metric and criticality."""

    month: Month
    summaries: tuple[SlaSummary, ...]


@dataclass(frozen=True, slots=True)
class SlaView:
    """Everything that the SLA page shows of one vendor. ``latest`` is this month: there is none after it to turn to."""

    month: Month
    report: SlaReport
    trend: tuple[TrendPoint, ...]
    attention: tuple[Attention, ...]
    latest: Month
    vendor_id: str = ""

    @property
    def contract(self) -> Contract:
        return self.report.contract

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing to measure in any of the months shown."""
        return not self.report.rows and not self.attention and not any(_count(point) for point in self.trend)


def read_sla(app: "App", vendor_id: str, month: Month | None, basis: Basis = Basis.CREATED) -> SlaView | None:
    """The month's figures (``None``: this month) of a vendor, or the first; ``None`` while there is none to measure.

    ``basis``: whether a month is that in which items were created, or that in which they were met or missed.
    """
    if not app.settings.vendors:
        return None
    known = {vendor.id for vendor in app.settings.vendors}
    vendor_id = vendor_id if vendor_id in known else app.settings.vendors[0].id
    zone = app.sla.contract(vendor_id).calendar.zone
    latest = Month.of(app.clock.now(), zone)
    month = min(month, latest) if month else latest
    months = [month.moved(step) for step in range(1 - TREND_MONTHS, 1)]
    window = app.sla.board(months[0].start(zone), month.moved(1).start(zone), vendor_id)
    boards = {each: window.created_in(*each.period(zone)) for each in months}
    if basis is Basis.DECIDED:
        boards = {each: app.sla.board(*each.period(zone), vendor_id, basis) for each in months}
    trend = tuple(TrendPoint(each, board.summaries()) for each, board in boards.items())
    report = boards[month].report()
    if basis is Basis.DECIDED:
        needy = _needy(window, month, zone)
    else:
        earlier = window.created_in(window.start, month.start(zone)).having(_late)
        needy = attention((*earlier.rows(), *report.rows), month, zone)
    return SlaView(month, report, trend, needy, latest, vendor_id)


def _late(measures: "MeasureColumns") -> "Flags":
    return measures.is_any(Outcome.OVERDUE) | (measures.is_any(Outcome.RUNNING) & (measures.risk > 0))


def _needy(window: "Board", month: Month, zone: str) -> tuple[Attention, ...]:
    """``attention`` to the window's items; of a hundred thousand, only those that may need it become records."""
    missed = window.created_in(*month.period(zone)).having(lambda measures: measures.is_any(Outcome.MISSED))
    return attention(dict.fromkeys((*window.having(_late).rows(), *missed.rows())), month, zone)


def pressing(app: "App") -> tuple[Attention, ...]:
    """What is late or will be soon, with every vendor."""
    found: list[Attention] = []
    for vendor in app.settings.vendors:
        zone = app.sla.contract(vendor.id).calendar.zone
        month = Month.of(app.clock.now(), zone)
        window = app.sla.board(month.moved(1 - TREND_MONTHS).start(zone), month.moved(1).start(zone), vendor.id)
        found += _needy(window, month, zone)
    return tuple(item for item in found if item.need is not Need.MISSED)


def attention(rows: Iterable[SlaRow], month: Month, zone: str) -> tuple[Attention, ...]:
    """What needs the user: open clocks overdue or at risk of any month, then what was missed in this one."""
    found = [
        Attention(need, row, measure)
        for row in rows
        for measure in row.measures
        if (need := need_of(measure)) is not None
        and (need is not Need.MISSED or Month.of(row.created_at, zone) == month)
    ]
    return tuple(sorted(found, key=_pressing))


def need_of(measure: Measure) -> Need | None:
    """Why that clock needs the user, if it does."""
    if measure.outcome is Outcome.OVERDUE:
        return Need.OVERDUE
    if measure.outcome is Outcome.MISSED:
        return Need.MISSED
    if measure.outcome is Outcome.RUNNING and measure.risk:
        return Need.AT_RISK
    return None


def seconds_left(measure: Measure) -> int:
    """Working seconds until the target is used up; negative once it is."""
    return (measure.target or 0) - measure.elapsed


def overall(summaries: Sequence[SlaSummary], metric: Metric, level: Criticality | None = None) -> SlaSummary | None:
    """The summary of a metric of one criticality, or over all."""
    return next((item for item in summaries if item.metric is metric and item.criticality is level), None)


def vendors_clock(contract: Contract, at: datetime) -> datetime:
    """That instant on the wall of the vendor's office."""
    return at.astimezone(ZoneInfo(contract.calendar.zone))


def _pressing(item: Attention) -> tuple[Need, int, int, datetime]:
    return item.need, -item.row.criticality.rank, seconds_left(item.measure), item.row.created_at


def _count(point: TrendPoint) -> int:
    return sum(item.met + item.missed + item.open + item.no_reply for item in point.summaries)
