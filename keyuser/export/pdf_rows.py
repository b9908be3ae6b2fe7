"""The tables of the PDF: the sheets' rows, several columns of a sheet folded into one of the paper."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import cast

from keyuser.export.look import BROKEN, Verdict
from keyuser.export.paper_text import BOLD, REGULAR, PaperText, width_of
from keyuser.export.pdf_table import PAD_X, TEXT_SIZE, PaperCell, PaperColumn, RecordTable, record_table
from keyuser.export.sheets import Sheet, Value
from keyuser.export.words import Words, duration
from keyuser.records import Criticality, Metric
from keyuser.records.progress import Progress

_TICKET, _INSTANT, _OVER = 80.0, 59.0, 78.0
# With three metrics each gets less, and the title keeps room.
_METRIC, _METRIC_OF_MANY = 92.0, 78.0
_MANY = 3


def tickets_table(
    sheet: Sheet, metrics: Sequence[Metric], *, width: float, words: Words, text: PaperText, progress: Progress
) -> RecordTable:
    """One row per ticket item: numbers, title with group and status, criticality, created, verdict per metric."""
    criticality, metric_width = _criticality_width(words), _METRIC if len(metrics) < _MANY else _METRIC_OF_MANY
    fixed = _TICKET + criticality + _INSTANT + metric_width * len(metrics)
    title = {column.key: column.title for column in sheet.columns}
    columns = [
        PaperColumn(title["ticket"], _TICKET),
        PaperColumn(title["title"], width - fixed),
        PaperColumn(title["criticality"], criticality),
        PaperColumn(title["created"], _INSTANT),
        *(PaperColumn(title[metric.value], metric_width) for metric in metrics),
    ]
    rows = []
    for values in sheet.rows:
        row = _by_key(sheet, values)
        rows.append(
            [
                _ticket(row),
                _subject(row),
                PaperCell(str(row["criticality"])),
                _date_and_time(row["created"], words),
                *(_metric(row, metric, words) for metric in metrics),
            ]
        )
    return record_table(columns, rows, text, _told(progress, words))


def breaches_table(sheet: Sheet, *, width: float, words: Words, text: PaperText, progress: Progress) -> RecordTable:
    """One row per breach: which ticket, which measure, how late, since when."""
    title = {column.key: column.title for column in sheet.columns}
    criticality = _criticality_width(words)
    fixed = _TICKET + criticality + _METRIC + _OVER + _INSTANT
    columns = [
        PaperColumn(title["ticket"], _TICKET),
        PaperColumn(title["title"], width - fixed),
        PaperColumn(title["criticality"], criticality),
        PaperColumn(title["verdict"], _METRIC),
        PaperColumn(title["over_by"], _OVER),
        PaperColumn(title["crossed"], _INSTANT),
    ]
    rows = []
    for values in sheet.rows:
        row = _by_key(sheet, values)
        verdict = cast(Verdict, row["verdict"])
        rows.append(
            [
                _ticket(row),
                _subject(row),
                PaperCell(str(row["criticality"])),
                PaperCell(words(verdict.value), str(row["metric"]), verdict, bold=True),
                PaperCell(_seconds(row["over_by"]), _worked(row["worked"], row["target"], words), bold=True),
                _date_and_time(row["crossed"], words, seconds=True),
            ]
        )
    return record_table(columns, rows, text, _told(progress, words))


def _told(progress: Progress, words: Words) -> Callable[[int, int], None]:
    return lambda done, total: progress(done, total, words("writing_pdf"))


def _criticality_width(words: Words) -> float:
    """As wide as the longest level or word of the heading."""
    heading = [(word, BOLD) for word in words("col_criticality").split()]
    levels = [(words(level.value), REGULAR) for level in Criticality]
    return max(width_of(word, font, TEXT_SIZE) for word, font in (*heading, *levels)) + 2 * PAD_X + 1


def _by_key(sheet: Sheet, values: Sequence[Value]) -> dict[str, Value]:
    return {column.key: value for column, value in zip(sheet.columns, values, strict=True)}


def _ticket(row: dict[str, Value]) -> PaperCell:
    return PaperCell(str(row["ticket"]), " · ".join(str(part) for part in (f"/ {row['item']}", row["remote"]) if part))


def _subject(row: dict[str, Value]) -> PaperCell:
    return PaperCell(str(row["title"]), " · ".join(str(part) for part in (row["group"], row["status"]) if part))


def _metric(row: dict[str, Value], metric: Metric, words: Words) -> PaperCell:
    verdict = row[metric.value]
    if not isinstance(verdict, Verdict):
        return PaperCell("-")
    worked = _worked(row[f"{metric.value}_worked"], row[f"{metric.value}_target"], words)
    return PaperCell(words(verdict.value), worked, verdict, bold=verdict in BROKEN)


def _worked(worked: Value, target: Value, words: Words) -> str:
    if target is None:
        return _seconds(worked)
    return words("worked_of", elapsed=_seconds(worked), target=_seconds(target))


def _seconds(value: Value) -> str:
    return duration(value) if isinstance(value, int) else "-"


def _date_and_time(value: Value, words: Words, *, seconds: bool = False) -> PaperCell:
    """The day, and the time under it."""
    if not isinstance(value, datetime):
        return PaperCell("-")
    return PaperCell(words.date(value.date()), value.strftime("%H:%M:%S" if seconds else "%H:%M"))
