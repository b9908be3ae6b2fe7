"""A table of the rows that did not go in, with what is wrong beside each: corrected, it is taken in like any other."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils.exceptions import IllegalCharacterError

from keyuser.errors import MachineError
from keyuser.intake.channels.spreadsheet.fields import OWN_HEADINGS, TableMapping
from keyuser.intake.channels.spreadsheet.rows import RowIssue
from keyuser.orgs.tables.headings import cell_text
from keyuser.orgs.tables.reading import Cell, Sheet


def write_rejected(sheet: Sheet, mapping: TableMapping, errors: Sequence[RowIssue], target: Path) -> int:
    """Writes the rows that ``errors`` name; how many. ``MachineError`` where the file cannot be written."""
    wrong: dict[int, list[RowIssue]] = {}
    for issue in errors:
        wrong.setdefault(issue.row, []).append(issue)
    workbook = openpyxl.Workbook(write_only=True)
    page = workbook.create_sheet("Rows to correct")
    page.freeze_panes = "A2"
    columns = [column for column in mapping.columns if column.heading not in OWN_HEADINGS]
    headings = [column.heading or f"Column {column.position + 1}" for column in columns]
    page.append([_bold(page, heading) for heading in (*headings, *OWN_HEADINGS)])
    written = 0
    for row in sheet.rows:
        issues = wrong.get(row.number)
        if not issues:
            continue
        own = (row.cells[each.position] if each.position < len(row.cells) else None for each in columns)
        what, hints = (" ".join(filter(None, said)) for said in zip(*((i.what, i.hint) for i in issues), strict=True))
        page.append([_written(page, cell) for cell in (*own, row.number, what, hints)])
        written += 1
    try:
        workbook.save(target)
    except OSError as error:
        raise MachineError(
            f"{target} cannot be written: {error.strerror or error}.", "Choose another place."
        ) from error
    return written


def _bold(page: Any, text: str) -> Any:
    cell: Any = WriteOnlyCell(page, text)
    cell.font = Font(bold=True)
    return cell


def _written(page: Any, value: Cell) -> Any:
    """A cell that shows what stood there and runs nothing: text that begins like a formula stays text."""
    try:
        cell: Any = WriteOnlyCell(page, value)  # type: ignore[arg-type]  # it takes days and times too
    except (IllegalCharacterError, ValueError):
        cell = WriteOnlyCell(
            page, "".join(char for char in cell_text(value) if char.isprintable() or char in "\n\t")[:32_000]
        )
    if isinstance(value, str):
        cell.data_type = "s"
    return cell
