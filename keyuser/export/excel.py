"""The SLA workbook: summary with live formulas and charts, tickets, breaches, data dictionary.

openpyxl in write-only mode: rows are streamed, one reusable cell per column, so that memory does not grow with the tickets.
The same report gives the same bytes.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lxml import etree
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from keyuser.errors import MachineError
from keyuser.export import proof_sheets, sheets
from keyuser.export.cell_text import CellText
from keyuser.export.excel_charts import own_number_formats
from keyuser.export.excel_styles import Edition, add_styles, heading_of, print_setup, shown, style_of
from keyuser.export.excel_summary import SummarySheet
from keyuser.export.excel_values import with_stored_values
from keyuser.export.files import replacing
from keyuser.export.look import BROKEN, LOOKS, Verdict
from keyuser.export.package import FixedPackage
from keyuser.export.sheets import Column, Kind, Sheet, Value
from keyuser.export.words import Words, duration, words_in
from keyuser.records import Metric, SlaReport
from keyuser.records.progress import Progress, no_progress
from keyuser.sla.proof import SlaProof

_SECONDS_OF_A_DAY = 86_400
_LINE_POINTS = 15.0
_MOST_LINES = 4
_FILTER_BUTTON = 3
#: Bold letters against the digits in which a column's width is counted.
_BOLD = 1.2
#: Characters across a landscape A4 page that can still be read; a wider sheet is printed two pages wide.
_WIDEST_PAGE = 220
#: A width that was multiplied and divided again has lost so much at most.
_ROUNDING = 0.01
_PROGRESS_EVERY = 500

#: The first sheet that openpyxl writes; its formulas get the values computed by us.
_SUMMARY_PART = "xl/worksheets/sheet1.xml"
_TICKETS_PART = "xl/worksheets/sheet2.xml"


def write_sla_workbook(
    report: SlaReport,
    target: Path,
    language: str = "en",
    progress: Progress = no_progress,
    proof: SlaProof | None = None,
) -> None:
    """Writes the workbook, with the sheets of its ``proof`` where there is one.

    ``MachineError`` where the file cannot be written, ``InputError`` for an unknown language.
    """
    words = words_in(language)
    edition = Edition(report, words, CellText(words), proof or SlaProof())
    tables = _tables(edition, proven=proof is not None)
    worked = _WorkedTimes(edition, tables)
    summary = SummarySheet(edition, sheets.summary_sheet(report, words), tables[0])
    dictionary = sheets.dictionary_sheet((summary.sheet, *tables), words)
    with replacing(target) as temporary, _workbook(edition) as book:
        # The summary is the first sheet, but it is filled last: it tells what was changed in the others' texts.
        page = book.create_sheet(words("summary"))
        for sheet in (*tables, dictionary):
            _write_table(book, sheet, edition, progress, worked.formulas if sheet.key == "tickets" else {})
        summary.write(page)
        charts = {f"xl/charts/chart{number}.xml": own_number_formats for number in range(1, len(Metric) + 1)}
        streams = {_TICKETS_PART: worked.with_values}
        with FixedPackage(temporary, {_SUMMARY_PART: summary.with_values, **charts}, streams) as package:
            ExcelWriter(book, package).save()


def _tables(edition: Edition, *, proven: bool) -> tuple[Sheet, ...]:
    """The tables after the summary, the tickets first."""
    report, words, proof = edition.report, edition.words, edition.proof
    found: list[Sheet | None] = [sheets.tickets_sheet(report, words), sheets.breaches_sheet(report, words)]
    if proven:
        found.append(proof_sheets.explanation_sheet(report, proof, words))
        found.append(proof_sheets.closing_sheet(report, proof, words))
        found.append(None if proof.dispute is None else proof_sheets.dispute_sheet(proof.dispute, words))
        found.append(proof_sheets.events_sheet(report, proof, words))
    return tuple(sheet for sheet in found if sheet is not None)


class _WorkedTimes:
    """The worked times of the tickets sheet that are explained: formulas over the explanation, and the values they come to."""

    def __init__(self, edition: Edition, tables: tuple[Sheet, ...]) -> None:
        tickets = tables[0]
        explanation = next((sheet for sheet in tables if sheet.key == "explanation"), None)
        self.formulas: Mapping[tuple[int, int], str] = {}
        if explanation is not None:
            self.formulas = proof_sheets.worked_formulas(tickets, explanation, edition.proof, edition.words)
        self._values = {
            f"{get_column_letter(column + 1)}{row + 2}": float(str(tickets.rows[row][column])) / _SECONDS_OF_A_DAY
            for row, column in self.formulas
        }

    def with_values(self, blocks: Iterable[bytes]) -> Iterable[bytes]:
        """The tickets' XML with the values beside the formulas."""
        return with_stored_values(blocks, self._values)


@contextmanager
def _workbook(edition: Edition) -> Iterator[Workbook]:
    """A workbook whose sheets are closed whatever happens: each streams its rows into a temporary file of openpyxl's."""
    book = _new_workbook(edition)
    try:
        yield book
    except etree.SerialisationError as error:
        raise MachineError(
            "The workbook's temporary files could not be written.",
            "Free some space on the system disk and try again.",
            str(error),
        ) from error
    finally:
        for page in book.worksheets:
            if not page.closed:
                with suppress(OSError, etree.LxmlError):
                    page.close()


def _new_workbook(edition: Edition) -> Workbook:
    report, words, text = edition.report, edition.words, edition.text
    book = Workbook(write_only=True)
    add_styles(book, words)
    computed = report.computed_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties = book.properties
    properties.created = properties.modified = computed
    properties.creator = properties.lastModifiedBy = "keyuser"
    properties.title = text(f"{words('sla_report')}: {report.vendor_name}, {sheets.period(report, words)}")
    properties.subject = text(report.contract.name)
    properties.language = words.language
    if report.contract.sample:
        properties.keywords = words("sample_word")
    book.calculation.fullCalcOnLoad = True
    return book


def _write_table(
    book: Workbook,
    sheet: Sheet,
    edition: Edition,
    progress: Progress,
    formulas: Mapping[tuple[int, int], str],
) -> None:
    """One sheet as a table; ``formulas`` stand in place of values, by row and column from 0."""
    words, text = edition.words, edition.text
    page = book.create_sheet(sheet.title)
    widths = [column_width(sheet, index, words) for index in range(len(sheet.columns))]
    for index, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(index)].width = width
    page.freeze_panes = "A2" if sheet.key == "dictionary" else "C2"
    print_setup(page, edition)
    page.print_title_rows = "1:1"
    if sum(widths) > _WIDEST_PAGE:
        page.page_setup.fitToWidth = 2
        page.page_setup.pageOrder = "overThenDown"
        page.print_title_cols = "A:B"
    page.row_dimensions[1].height = _LINE_POINTS * max(
        line_count(column.title, (width - _FILTER_BUTTON) / _BOLD)
        for column, width in zip(sheet.columns, widths, strict=True)
    )
    page.append([_text_cell(page, column.title, heading_of(column.kind)) for column in sheet.columns])
    cells = [WriteOnlyCell(page) for _ in sheet.columns]
    for cell, column in zip(cells, sheet.columns, strict=True):
        cell.style = style_of(column.kind)
    for number, row in enumerate(sheet.rows):
        if number % _PROGRESS_EVERY == 0:
            progress(number, len(sheet.rows), words("writing_workbook"))
        if (lines := _row_lines(row, sheet.columns, widths)) > 1:
            page.row_dimensions[number + 2].height = _LINE_POINTS * min(lines, _MOST_LINES)
        for place, (cell, column, value) in enumerate(zip(cells, sheet.columns, row, strict=True)):
            formula = formulas.get((number, place))
            if formula is None:
                _fill(cell, column.kind, value, words, text)
            else:
                cell.value = formula
        page.append(cells)
    _make_table(page, sheet, words)


def _make_table(page: Any, sheet: Sheet, words: Words) -> None:
    """Makes the rows a filterable table; Excel wants at least one row under the header, so an empty one has a blank row."""
    last = max(2, len(sheet.rows) + 1)
    table = Table(displayName=sheet.key.capitalize(), ref=f"A1:{get_column_letter(len(sheet.columns))}{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table.tableColumns = [TableColumn(id=index, name=column.title) for index, column in enumerate(sheet.columns, 1)]
    table.autoFilter = AutoFilter(ref=table.ref)
    page.tables.add(table)
    for index, column in enumerate(sheet.columns, 1):
        if column.kind is Kind.VERDICT:
            letter = get_column_letter(index)
            for rule in _verdict_rules(words):
                page.conditional_formatting.add(f"{letter}2:{letter}{last}", rule)


def _verdict_rules(words: Words) -> list[Any]:
    return [
        Rule(
            type="cellIs",
            operator="equal",
            formula=[f'"{shown(verdict, words)}"'],
            dxf=DifferentialStyle(
                font=Font(color=LOOKS[verdict].ink, bold=verdict in BROKEN),
                fill=PatternFill(bgColor=LOOKS[verdict].fill, fill_type="solid"),
            ),
        )
        for verdict in Verdict
    ]


def _text_cell(page: Any, value: str, style: str) -> Any:
    cell = WriteOnlyCell(page, value)
    cell.data_type = "s"
    cell.style = style
    return cell


def _fill(cell: Any, kind: Kind, value: Value, words: Words, text: CellText) -> None:
    """Gives a cell its typed value; a text is set as a text, whatever it begins with."""
    if isinstance(value, Verdict):
        value = shown(value, words)
    if isinstance(value, str):
        cell.value = text(value)
        cell.data_type = "s"
    elif isinstance(value, datetime):
        cell.value = value.replace(tzinfo=None, microsecond=0)
    elif kind is Kind.DURATION and value is not None:
        cell.value = value / _SECONDS_OF_A_DAY
    else:
        cell.value = value


def column_width(sheet: Sheet, index: int, words: Words) -> float:
    """Wide enough for the content up to the column's useful width, and for the longest word of the heading."""
    column = sheet.columns[index]
    content = max((_shown_length(row[index], column.kind, words) for row in sheet.rows), default=0)
    heading = max(len(word) for word in column.title.split()) * _BOLD + _FILTER_BUTTON
    return float(max(min(content + 3, column.width), heading, 8))


def _shown_length(value: Value, kind: Kind, words: Words) -> int:
    if value is None:
        return 0
    if isinstance(value, Verdict):
        return len(shown(value, words)) + 2  # bold where it broke
    if isinstance(value, datetime):
        return len(words.instant(value, seconds=kind is Kind.MOMENT))
    if isinstance(value, int) and kind is Kind.DURATION:
        return len(duration(value))
    return max(map(len, str(value).split("\n")))


def _row_lines(row: tuple[Value, ...], columns: tuple[Column, ...], widths: list[float]) -> int:
    return max(
        (
            line_count(value, width)
            for value, column, width in zip(row, columns, widths, strict=True)
            if column.kind in (Kind.TEXT, Kind.ID) and isinstance(value, str)
        ),
        default=1,
    )


def line_count(text: str, width: float) -> int:
    """Lines that a text needs at a width in characters, breaking between words; a little too many rather than too few."""
    lines, fitting = 0, max(1, int(width + _ROUNDING))
    for paragraph in text.split("\n"):
        used = 0
        lines += 1
        for word in paragraph.split(" "):
            if used and used + 1 + len(word) > fitting:
                lines += 1
                used = 0
            used += len(word) + bool(used)
            if used > fitting:
                lines += (used - 1) // fitting
                used = (used - 1) % fitting + 1
    return lines
