"""What stands in each sheet: columns and rows, shared by the workbook and the PDF.

Pure: a report and words in, plain values out. Instants are in the zone of the contract's calendar; durations are whole
working seconds; a verdict stays an ``Verdict`` so that each writer gives it its own symbol and colour.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from keyuser.export.look import BROKEN, OPEN, Verdict, verdict_of
from keyuser.export.words import Words
from keyuser.records import Criticality, Measure, Metric, SlaReport, SlaRow, SlaSummary

Value = str | int | float | datetime | Verdict | None


class Kind(StrEnum):
    """How a value is typed, aligned and formatted. ``MOMENT`` is an instant to the second."""

    TEXT = "text"
    ID = "id"
    INTEGER = "integer"
    PERCENT = "percent"
    DURATION = "duration"
    INSTANT = "instant"
    MOMENT = "moment"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``width`` is the widest that is useful, in characters; ``meaning`` goes to the data dictionary."""

    key: str
    title: str
    kind: Kind
    width: int
    meaning: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a heading."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]

    def position(self, key: str) -> int:
        """The place of a column, from 0."""
        return next(index for index, column in enumerate(self.columns) if column.key == key)


@dataclass(frozen=True, slots=True)
class Breach:
    """A missed or overdue measure with the row that it belongs to."""

    row: SlaRow
    measure: Measure

    @property
    def over_by(self) -> int | None:
        """Working seconds beyond the target in force now; 0 where a later target is longer than what was used, ``None`` where
        there is none any more."""
        return None if self.measure.target is None else max(0, worked_time(self.measure) - self.measure.target)


def zone_of(report: SlaReport) -> ZoneInfo:
    """The zone in which every date of the report is printed."""
    return ZoneInfo(report.contract.calendar.zone)


def period(report: SlaReport, words: Words) -> str:
    """The period as its first and last day; with times where it does not begin and end at midnight."""
    zone = zone_of(report)
    start, end = report.start.astimezone(zone), report.end.astimezone(zone)
    if start.time() == end.time() == time.min:
        return f"{words.date(start.date())} – {words.date((end - timedelta(days=1)).date())}"
    return f"{words.instant(start)} – {words.instant(end)}"


def worked_time(measure: Measure) -> int:
    """The working seconds that decide: of a metric with several exchanges those of the longest one."""
    return max(measure.elapsed, measure.longest)


def facts(report: SlaReport, words: Words) -> tuple[tuple[str, str], ...]:
    """Who, what and when: label and text."""
    contract, calendar = report.contract, report.contract.calendar
    return (
        (words("client"), report.client_name),
        (words("vendor"), report.vendor_name),
        (words("contract"), f"{contract.name}, {words('version', version=contract.version)}"),
        (words("period"), period(report, words)),
        (words("calendar"), f"{calendar.name}, {words('version', version=calendar.version)}"),
        (words("time_zone"), calendar.zone),
        (words("computed_at"), words.instant(report.computed_at.astimezone(zone_of(report)))),
        (words("last_event"), str(report.last_event)),
    )


def rules(report: SlaReport, words: Words) -> tuple[str, ...]:
    """How to read the figures, one sentence or two each."""
    return (
        words("rule_compliance"),
        words("rule_strict"),
        words("rule_time", zone=report.contract.calendar.zone),
        words("rule_rank"),
    )


def criticality_word(criticality: Criticality | None, words: Words) -> str:
    """The level in the reader's language; ``None`` is the total."""
    return words("all" if criticality is None else criticality.value)


def ordered_summaries(report: SlaReport) -> tuple[SlaSummary, ...]:
    """By measure; within it the total first, then from critical to low."""
    order = list(Metric)

    def place(summary: SlaSummary) -> tuple[int, int]:
        return order.index(summary.metric), -4 if summary.criticality is None else -summary.criticality.rank

    return tuple(sorted(report.summaries, key=place))


def overdue_counts(report: SlaReport) -> Counter[tuple[Criticality | None, Metric]]:
    """Open and already missed, by criticality (``None``: all) and metric; the figures count them among the missed."""
    counts: Counter[tuple[Criticality | None, Metric]] = Counter()
    for row in report.rows:
        for measure in row.measures:
            if verdict_of(measure) is Verdict.OVERDUE:
                counts[row.criticality, measure.metric] += 1
                counts[None, measure.metric] += 1
    return counts


def breaches_of(report: SlaReport) -> tuple[Breach, ...]:
    """Every missed or overdue measure, the most critical first, then the longest over."""
    found = (Breach(row, measure) for row in report.rows for measure in row.measures if verdict_of(measure) in BROKEN)
    return tuple(sorted(found, key=lambda breach: (-breach.row.criticality.rank, -(breach.over_by or 0))))


def open_measures(report: SlaReport) -> tuple[tuple[SlaRow, Measure], ...]:
    """Running measures, then paused ones, each with the least working time left first."""
    found = [(row, measure) for row in report.rows for measure in row.measures if verdict_of(measure) in OPEN]

    def urgency(pair: tuple[SlaRow, Measure]) -> tuple[int, int, int]:
        row, measure = pair
        return OPEN.index(verdict_of(measure)), (measure.target or 0) - measure.elapsed, -row.criticality.rank

    return tuple(sorted(found, key=urgency))


def summary_sheet(report: SlaReport, words: Words) -> Sheet:
    """Compliance per criticality and metric."""
    columns = tuple(
        Column(key, words(f"col_{key}"), kind, width, words(f"mean_{key}"))
        for key, kind, width in (
            ("metric", Kind.TEXT, 26),
            ("criticality", Kind.TEXT, 24),
            ("target", Kind.DURATION, 14),
            ("met", Kind.INTEGER, 14),
            ("missed", Kind.INTEGER, 14),
            ("overdue", Kind.INTEGER, 14),
            ("open", Kind.INTEGER, 14),
            ("no_reply", Kind.INTEGER, 14),
            ("n", Kind.INTEGER, 10),
            ("compliance", Kind.PERCENT, 14),
            ("mean", Kind.DURATION, 14),
            ("median", Kind.DURATION, 14),
            ("p90", Kind.DURATION, 14),
        )
    )
    overdue = overdue_counts(report)
    rows = tuple(
        (
            words(summary.metric.value),
            criticality_word(summary.criticality, words),
            promised(summary, words),
            summary.met,
            summary.missed,
            overdue[summary.criticality, summary.metric],
            summary.open,
            summary.no_reply,
            summary.met + summary.missed,
            summary.compliance,
            summary.mean,
            summary.median,
            summary.p90,
        )
        for summary in ordered_summaries(report)
    )
    return Sheet("summary", words("summary"), columns, rows)


def promised(summary: SlaSummary, words: Words) -> int | str | None:
    """The target of a level: working seconds, or business days in words."""
    if not summary.target_days:
        return summary.target
    days = summary.target_days
    return words("one_business_day") if days == 1 else words("business_days", count=days)


def _column(words: Words, key: str, kind: Kind, width: int, **places: str) -> Column:
    return Column(key, words(f"col_{key}", **places), kind, width, words(f"mean_{key}"))


def _identity_columns(words: Words) -> tuple[Column, ...]:
    return (
        _column(words, "ticket", Kind.ID, 18),
        _column(words, "item", Kind.INTEGER, 8),
        _column(words, "remote", Kind.ID, 18),
        _column(words, "group", Kind.ID, 16),
        _column(words, "title", Kind.TEXT, 48),
        _column(words, "criticality", Kind.TEXT, 15),
    )


def _identity(row: SlaRow, words: Words) -> tuple[Value, ...]:
    return (row.ticket_ref, row.item, row.remote_id, row.group_ref, row.title, criticality_word(row.criticality, words))


def _metric_columns(metric: Metric, zone: str, words: Words) -> Iterator[Column]:
    name = words(metric.value)
    prefix = metric.value
    yield Column(prefix, name, Kind.VERDICT, 18, words("mean_verdict"))
    for part, kind, width in (
        ("target", Kind.DURATION, 12),
        ("worked", Kind.DURATION, 12),
        ("due", Kind.INSTANT, 18),
        ("stopped", Kind.INSTANT, 18),
    ):
        title = words(f"col_metric_{part}", metric=name, zone=zone)
        yield Column(f"{prefix}_{part}", title, kind, width, words(f"mean_{part}"))


def tickets_sheet(report: SlaReport, words: Words) -> Sheet:
    """One row per ticket item, with verdict, target, worked time and dates per metric."""
    zone, metrics = zone_of(report), report.contract.metrics
    columns = (
        *_identity_columns(words),
        _column(words, "status", Kind.TEXT, 18),
        _column(words, "created", Kind.INSTANT, 18, zone=str(zone)),
        _column(words, "organisations", Kind.INTEGER, 14),
        _column(words, "reports", Kind.INTEGER, 14),
        *(column for metric in metrics for column in _metric_columns(metric, str(zone), words)),
    )
    rows = tuple(
        (
            *_identity(row, words),
            row.status,
            row.created_at.astimezone(zone),
            row.organisations,
            row.reports,
            *_metric_values(row, metrics, zone),
        )
        for row in report.rows
    )
    return Sheet("tickets", words("tickets"), columns, rows)


def _metric_values(row: SlaRow, metrics: tuple[Metric, ...], zone: ZoneInfo) -> Iterator[Value]:
    by_metric = {measure.metric: measure for measure in row.measures}
    for metric in metrics:
        measure = by_metric.get(metric)
        if measure is None:
            yield from (None,) * 5
        else:
            yield from (verdict_of(measure), measure.target, worked_time(measure))
            yield from (_local(measure.due_at, zone), _local(measure.stopped_at, zone))


def breaches_sheet(report: SlaReport, words: Words) -> Sheet:
    """What was missed or is overdue, and by how much."""
    zone = zone_of(report)
    columns = (
        *_identity_columns(words),
        _column(words, "metric", Kind.TEXT, 22),
        _column(words, "verdict", Kind.VERDICT, 18),
        _column(words, "target", Kind.DURATION, 12),
        _column(words, "worked", Kind.DURATION, 12),
        _column(words, "over_by", Kind.DURATION, 12),
        _column(words, "due", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "crossed", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "stopped", Kind.MOMENT, 20, zone=str(zone)),
        _column(words, "status", Kind.TEXT, 18),
    )
    rows = tuple(
        (
            *_identity(breach.row, words),
            words(breach.measure.metric.value),
            verdict_of(breach.measure),
            breach.measure.target,
            worked_time(breach.measure),
            breach.over_by,
            _local(breach.measure.due_at, zone),
            _local(breach.measure.missed_at, zone),
            _local(breach.measure.stopped_at, zone),
            breach.row.status,
        )
        for breach in breaches_of(report)
    )
    return Sheet("breaches", words("breaches"), columns, rows)


def dictionary_sheet(sheets: tuple[Sheet, ...], words: Words) -> Sheet:
    """Every column of the other sheets with its meaning."""
    columns = tuple(
        Column(key, words(f"col_{key}"), Kind.TEXT, width, "")
        for key, width in (("sheet", 22), ("column", 44), ("meaning", 90))
    )
    rows = tuple((sheet.title, column.title, column.meaning) for sheet in sheets for column in sheet.columns)
    return Sheet("dictionary", words("dictionary"), columns, rows)


def _local(at: datetime | None, zone: ZoneInfo) -> datetime | None:
    return None if at is None else at.astimezone(zone)
