"""The dispute sheet as a workbook of its own: one table, and below it how to read it."""

from datetime import UTC
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from keyuser.export.cell_text import CellText
from keyuser.export.excel import column_width
from keyuser.export.excel_styles import add_styles, heading_of, shown, style_of
from keyuser.export.files import replacing
from keyuser.export.look import Verdict
from keyuser.export.package import FixedPackage
from keyuser.export.proof_sheets import dispute_sheet
from keyuser.export.sheets import Kind, Value
from keyuser.export.words import Words, words_in
from keyuser.sla.disputes.cases import DisputeSheet

_SECONDS_OF_A_DAY = 86_400
_PAPER_A4 = "9"
_TWO_LINES = 30.0


def write_dispute_workbook(dispute: DisputeSheet, target: Path, language: str) -> None:
    """Writes the workbook; the same dispute gives the same bytes. ``MachineError`` where the file cannot be written."""
    words = words_in(language)
    sheet, text = dispute_sheet(dispute, words), CellText(words)
    book = Workbook()
    add_styles(book, words)
    page: Any = book.active
    page.title = sheet.title
    for index, column in enumerate(sheet.columns, 1):
        _put(page.cell(1, index), column.title, heading_of(column.kind))
        page.column_dimensions[get_column_letter(index)].width = column_width(sheet, index - 1, words)
    for number, row in enumerate(sheet.rows, 2):
        for index, (column, value) in enumerate(zip(sheet.columns, row, strict=True), 1):
            _put(page.cell(number, index), _typed(value, column.kind, words, text), style_of(column.kind))
    page.row_dimensions[1].height = _TWO_LINES
    last = max(2, len(sheet.rows) + 1)
    table = Table(displayName="Dispute", ref=f"A1:{get_column_letter(len(sheet.columns))}{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    page.add_table(table)
    page.freeze_panes = "C2"
    page.print_title_rows = "1:1"
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", _PAPER_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 2, 0
    page.print_title_cols = "A:B"
    page.sheet_properties.pageSetUpPr.fitToPage = True
    at = dispute.computed_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties = book.properties
    properties.created = properties.modified = at
    properties.creator = properties.lastModifiedBy = "keyuser"
    properties.title = text(f"{words('dispute')}: {dispute.vendor_name}, {dispute.source_file}")
    properties.language = language
    with replacing(target) as temporary, FixedPackage(temporary, {}) as package:
        ExcelWriter(book, package).save()


def _put(cell: Any, value: Any, style: str) -> None:
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"
    cell.style = style


def _typed(value: Value, kind: Kind, words: Words, text: CellText) -> Any:
    if isinstance(value, Verdict):
        return shown(value, words)
    if isinstance(value, str):
        return text(value)
    if kind is Kind.DURATION and isinstance(value, int):
        return value / _SECONDS_OF_A_DAY
    return value if value is None or isinstance(value, int | float) else value.replace(tzinfo=None, microsecond=0)
