"""A table of the rows that did not go in, with what is wrong beside each: corrected, it is taken in like any other."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from keyuser.errors import MachineError
from keyuser.intake.attached_table import table_bytes
from keyuser.intake.channels.spreadsheet.fields import OWN_HEADINGS, MappedColumn, TableMapping
from keyuser.intake.channels.spreadsheet.rows import RowIssue
from keyuser.orgs.tables.reading import Cell, Sheet


def write_rejected(sheet: Sheet, mapping: TableMapping, errors: Sequence[RowIssue], target: Path) -> int:
    """Writes the rows that ``errors`` name; how many. ``MachineError`` where the file cannot be written."""
    columns = [column for column in mapping.columns if column.heading not in OWN_HEADINGS]
    headings = [column.heading or f"Column {column.position + 1}" for column in columns]
    rows = list(_rows(sheet, columns, errors))
    try:
        target.write_bytes(table_bytes("Rows to correct", [*headings, *OWN_HEADINGS], rows))
    except OSError as error:
        raise MachineError(
            f"{target} cannot be written: {error.strerror or error}.", "Choose another place."
        ) from error
    return len(rows)


def _rows(sheet: Sheet, columns: Sequence[MappedColumn], errors: Sequence[RowIssue]) -> Iterator[tuple[Cell, ...]]:
    """The cells of each row, its number, what is wrong and what to do."""
    wrong: dict[int, list[RowIssue]] = {}
    for issue in errors:
        wrong.setdefault(issue.row, []).append(issue)
    for row in sheet.rows:
        issues = wrong.get(row.number)
        if issues:
            own = (row.cells[each.position] if each.position < len(row.cells) else None for each in columns)
            what = " ".join(issue.what for issue in issues)
            yield *own, row.number, what, " ".join(issue.hint for issue in issues)
