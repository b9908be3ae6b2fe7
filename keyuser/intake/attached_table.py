"""Tables that we write: attachments of drafted reports, rows to correct."""

import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils.exceptions import IllegalCharacterError

from keyuser.orgs.tables.headings import cell_text
from keyuser.orgs.tables.model import Cell
from keyuser.records import IncomingFile

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: The longest text that a cell of an .xlsx takes.
_LONGEST = 32_000


def table_bytes(title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell | Decimal]]) -> bytes:
    """An .xlsx with one sheet: bold headings that stay in sight, and the rows. Nothing in it is a formula."""
    workbook = openpyxl.Workbook(write_only=True)
    page = workbook.create_sheet(title)
    page.freeze_panes = "A2"
    page.append([_bold(page, heading) for heading in headings])
    for row in rows:
        page.append([_cell(page, value) for value in row])
    packed = io.BytesIO()
    workbook.save(packed)
    return packed.getvalue()


def attached_table(
    name: str, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell | Decimal]]
) -> IncomingFile:
    """The same as a file of a report."""
    return IncomingFile(name, XLSX, table_bytes(title, headings, rows))


def _bold(page: Any, text: str) -> Any:
    cell: Any = WriteOnlyCell(page, text)
    cell.font = Font(bold=True)
    return cell


def _cell(page: Any, value: Cell | Decimal) -> Any:
    """A cell that shows what stood there and runs nothing: text that begins like a formula stays text."""
    if isinstance(value, str):
        value = value[:_LONGEST]
    try:
        cell: Any = WriteOnlyCell(page, value)  # type: ignore[arg-type]  # it takes days and times too
    except (IllegalCharacterError, ValueError):
        shown = value if isinstance(value, str) else cell_text(None if isinstance(value, Decimal) else value)
        cell = WriteOnlyCell(page, "".join(char for char in shown if char.isprintable() or char in "\n\t"))
    if isinstance(value, str):
        cell.data_type = "s"
    return cell
