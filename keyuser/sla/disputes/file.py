"""The vendor's own figures, out of its table: ticket, item, metric, and what it says of them. Bad rows are told, not dropped.

A row says one figure; several rows of one ticket, item and metric belong together and give an interval each. Times without a zone
are in the contract's; a bare number is in the unit that the heading names.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

from keyuser.errors import InputError
from keyuser.orgs.tables.headings import Columns, recognise
from keyuser.orgs.tables.model import Row
from keyuser.orgs.tables.reading import read_sheets
from keyuser.records import Metric
from keyuser.sla.contracts import sheet_form
from keyuser.sla.contracts.notation import SECONDS_OF
from keyuser.sla.disputes.cases import RowFault, VendorFigure

#: How many rows from the top may be a title before the headings.
_SEARCHED_ROWS = 25

_VOCABULARY = {
    "start": r"\bstart|^from\b|начал|^с\b|басталу|басы|початок|rozpocz|^od\b",
    "end": r"\bend\b|^to\b|\bконец|окончан|^по\b|аяқталу|соңы|кінець|koniec|^do\b",
    "due": r"\bdue|deadline|срок выполн|крайний|мерзім|термін|termin",
    "missed": r"missed|\bmet\b|verdict|breach|result|наруш|соблюд|итог|бұзыл|порушен|дотрим|naruszen|dotrzym|wynik",
    "elapsed": r"elapsed|worked|spent|\btime\b|duration|затрач|рабоч.*врем|врем|длительн|уақыт|час\b|тривал|czas",
    "item": r"\bitem|\bpos|пункт|позиц|тармақ|pozycj",
    "metric": r"metric|measure|\bsla\b|показател|метрик|көрсеткіш|показник|wskaźnik|miara",
    "ticket": r"ticket|number|request|\bid\b|\bref|заявк|номер|обращен|өтінім|нөмір|звернен|заявк|zgłoszen|numer",
}
_UNITS = {
    "h": r"\bh\b|hour|\bч\b|час|сағ|год\b|годин|godz",
    "min": r"\bmin|мин|мін",
    "s": r"\bs\b|\bsec|сек|sek",
}
_METRICS = {
    Metric.FIRST_RESPONSE: r"first|reaction|response|перв|реакц|отклик|алғашқы|перш|pierwsz|reakcj",
    Metric.PRELIMINARY_ANSWER: r"prelim|предварит|алдын ала|попередн|wstępn",
    Metric.WORKAROUND: r"workaround|обход|айналма|обхідн|обхід|obejści",
    Metric.UPDATE: r"update|обновл|жаңарту|оновлен|aktualiz",
    Metric.RESOLUTION: r"resol|solution|решен|шешім|вирішен|рішенн|rozwiąz",
}
_MISSED = (
    r"^(missed|breach(ed)?|no|false|late|✗|нарушен[оа]?|нет|просрочен[оа]?|бұзылды|жоқ|порушено|ні|naruszon[oey]|nie)$"
)
_MET = r"^(met|kept|yes|true|in time|✓|соблюден[оа]?|да|в срок|орындалды|иә|дотримано|так|dotrzyman[oey]|tak)$"
#: Under a heading that asks "breached?" a yes means the contrary.
_ASKS_BREACH = r"missed|breach|наруш|бұзыл|порушен|naruszen"
_YES = r"^(yes|true|1|да|иә|так|tak)$"
_NO = r"^(no|false|0|нет|жоқ|ні|nie)$"

_CLOCK = re.compile(r"(\d{1,6}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?")
_PARTS = re.compile(r"(\d{1,9}(?:[.,]\d+)?)\s*([^\W\d]+)\.?")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,T]+(\d{1,2}):(\d\d)(?::(\d\d))?)?")


class _Wrong(Exception):
    """A cell that cannot be used: in which column, and why."""

    def __init__(self, column: str, problem: str) -> None:
        super().__init__(problem)
        self.column = column
        self.problem = problem


def read_vendor_figures(path: Path, zone: str) -> tuple[tuple[VendorFigure, ...], tuple[RowFault, ...]]:
    """The figures of a table in the order of its rows, and the rows that cannot be used.

    ``InputError`` where no sheet has headings for ticket, metric and at least one figure, or the file cannot be read.
    """
    for sheet in read_sheets(path):
        columns: Columns | None = None
        figures: dict[tuple[str, int, Metric], VendorFigure] = {}
        faults: list[RowFault] = []
        for seen, row in enumerate(sheet.rows):
            if columns is None:
                found = recognise(row.cells, _VOCABULARY)
                if {"ticket", "metric"} <= found.fields.keys() and found.fields.keys() & {
                    "elapsed",
                    "due",
                    "missed",
                    "start",
                }:
                    columns = found
                elif seen >= _SEARCHED_ROWS:
                    break
                continue
            try:
                figure = _figure(row, columns, ZoneInfo(zone))
                key = figure.ticket, figure.item, figure.metric
                figures[key] = _joined(figures[key], figure) if key in figures else figure
            except _Wrong as wrong:
                heading = columns.headings[columns.fields[wrong.column]] if wrong.column in columns.fields else ""
                faults.append(RowFault(row.number, heading, wrong.problem))
        if columns is not None:
            return tuple(figures.values()), tuple(faults)
    raise InputError(
        f"{path.name} has no table of figures.",
        "It needs a row of headings with a ticket, a metric, and elapsed time, due time, verdict, or start and end.",
    )


def _figure(row: Row, columns: Columns, zone: ZoneInfo) -> VendorFigure:
    def text(field: str) -> str:
        return columns.text(row.cells, field)

    ticket = text("ticket")
    if not ticket:
        raise _Wrong("ticket", "no ticket is named")
    item = text("item") or "1"
    if not re.fullmatch(r"[1-9]\d{0,8}", item):
        raise _Wrong("item", f'"{item}" is not the number of an item')
    start, end = (_instant(text(field), field, zone) for field in ("start", "end"))
    if (start is None) is not (end is None):
        raise _Wrong("end" if end is None else "start", "an interval needs its start and its end")
    if start is not None and end is not None and end <= start:
        raise _Wrong("end", "the interval ends before it begins")
    figure = VendorFigure(
        line=row.number,
        ticket=ticket,
        item=int(item),
        metric=_metric(text("metric")),
        elapsed=_elapsed(text("elapsed"), columns),
        due=_instant(text("due"), "due", zone),
        missed=_missed(text("missed"), columns),
        intervals=((start, end),) if start is not None and end is not None else (),
    )
    if figure == VendorFigure(row.number, ticket, figure.item, figure.metric):
        raise _Wrong("", "no figure is given")
    return figure


def _joined(first: VendorFigure, more: VendorFigure) -> VendorFigure:
    """Two rows of one clock as one figure; what both say must be the same."""
    for field in ("elapsed", "due", "missed"):
        one, other = getattr(first, field), getattr(more, field)
        if one is not None and other is not None and one != other:
            raise _Wrong(field, f"row {first.line} says something else of the same ticket, item and metric")
    intervals = tuple(sorted((*first.intervals, *more.intervals)))
    if any(later[0] < earlier[1] for earlier, later in pairwise(intervals)):
        raise _Wrong("start", "the interval overlaps another one of the same ticket, item and metric")
    return replace(
        first,
        elapsed=more.elapsed if first.elapsed is None else first.elapsed,
        due=first.due or more.due,
        missed=more.missed if first.missed is None else first.missed,
        intervals=intervals,
    )


def _metric(text: str) -> Metric:
    wanted = " ".join(text.split()).casefold()
    for metric in Metric:
        if wanted in {metric.value, *(sheet_form.label(metric, code).casefold() for code in sheet_form.NAME_LANGUAGES)}:
            return metric
    fits = [metric for metric, pattern in _METRICS.items() if re.search(pattern, wanted)]
    if not fits:
        raise _Wrong("metric", f'"{text}" is not a metric of the contract' if text else "no metric is named")
    return fits[0]


def _elapsed(text: str, columns: Columns) -> int | None:
    """Seconds: 12:05:00, 12:05 (hours and minutes), "2 h 30 min", or a number in the unit of the heading."""
    if not text:
        return None
    found = _CLOCK.fullmatch(text)
    if found:
        return int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3] or 0)
    if re.fullmatch(r"\d{1,9}(?:[.,]\d+)?", text):
        unit = _unit(columns.headings[columns.fields["elapsed"]])
        if unit is None:
            raise _Wrong("elapsed", f'"{text}" has no unit; the heading should name hours, minutes or seconds')
        return round(_number(text) * SECONDS_OF[unit])
    parts = [(_number(number), _unit(word)) for number, word in _PARTS.findall(text)]
    if not parts or any(unit is None for _, unit in parts) or _PARTS.sub("", text).strip():
        raise _Wrong("elapsed", f'"{text}" is not an amount of time')
    return round(sum(number * SECONDS_OF[unit] for number, unit in parts if unit))


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _unit(text: str) -> str | None:
    return next((unit for unit, pattern in _UNITS.items() if re.search(pattern, text, re.IGNORECASE)), None)


def _instant(text: str, field: str, zone: ZoneInfo) -> datetime | None:
    if not text:
        return None
    try:
        dotted = _DATE.fullmatch(text)
        if dotted:
            day, month, year, hour, minute, second = (int(part or 0) for part in dotted.groups())
            at = datetime(year, month, day, hour, minute, second, tzinfo=zone)
        else:
            at = datetime.fromisoformat(text)
        return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise _Wrong(field, f'"{text}" is not a date and time') from error


def _missed(text: str, columns: Columns) -> bool | None:
    if not text:
        return None
    word = " ".join(text.split()).casefold()
    if re.search(_ASKS_BREACH, columns.headings[columns.fields["missed"]], re.IGNORECASE):
        if re.match(_YES, word):
            return True
        if re.match(_NO, word):
            return False
    if re.match(_MISSED, word) or word == "0":
        return True
    if re.match(_MET, word) or word == "1":
        return False
    raise _Wrong("missed", f'"{text}" says neither met nor missed')
