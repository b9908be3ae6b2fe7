"""What a table looks like before it is taken in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from keyuser.errors import InputError
from keyuser.intake.channels.spreadsheet.fields import TableMapping
from keyuser.intake.channels.spreadsheet.guess import ColumnGuess, find_headings
from keyuser.intake.channels.spreadsheet.table import LOOKED_AT, Remembered, guess_table, nothing_remembered
from keyuser.orgs.tables.headings import cell_text
from keyuser.orgs.tables.reading import Row, Sheet, read_sheets

_SHOWN = 20
_LONGEST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row as text, a value for each column of the preview; long texts are cut."""

    number: int
    values: tuple[str, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The beginning of a sheet and what its columns seem to be.

    ``sheets`` are the names of all visible sheets (one empty name for a .csv). ``heading_row`` is the number of the row of
    headings, 0 where there seems to be none. ``columns`` are the guesses; ``mapping`` is what to import with: the one that was
    used for these headings before (``remembered``), else the guesses. ``fingerprint`` is what it is remembered under.
    """

    path: Path
    sheets: tuple[str, ...]
    sheet: str
    heading_row: int
    columns: tuple[ColumnGuess, ...]
    rows: tuple[PreviewRow, ...]
    mapping: TableMapping
    fingerprint: str
    remembered: bool = False


def preview_table(
    path: Path, sheet: str = "", heading_row: int | None = None, remembered: Remembered = nothing_remembered
) -> TablePreview:
    """The preview of a sheet: the one of that name, or the first that has headings of reports, or the first with rows.

    ``heading_row`` is where the user says that the headings are (0: nowhere); ``None`` finds them. ``InputError`` where the
    file is no table, has no such sheet or no row.
    """
    names: list[str] = []
    first: tuple[Sheet, list[Row]] | None = None
    headed: tuple[Sheet, list[Row]] | None = None
    for each in read_sheets(path):
        names.append(each.name)
        if headed or (sheet and each.name != sheet):
            continue
        rows = list(islice(each.rows, LOOKED_AT))
        if rows and first is None:
            first = (each, rows)
        if rows and (sheet or find_headings(rows) >= 0):
            headed = (each, rows)
    if sheet and sheet not in names:
        raise InputError(f"The workbook has no visible sheet “{sheet}”.", f"It has: {', '.join(names)}.")
    chosen = headed or first
    if chosen is None:
        raise InputError("The table is empty.", "Export it again.")
    shown, rows = chosen
    guess = guess_table(shown.name, rows, remembered, heading_row)
    return TablePreview(
        path=path,
        sheets=tuple(names),
        sheet=shown.name,
        heading_row=guess.heading_row,
        columns=guess.columns,
        rows=tuple(_shown([row for row in rows if row.number > guess.heading_row], guess.columns)),
        mapping=guess.mapping,
        fingerprint=guess.fingerprint,
        remembered=guess.remembered,
    )


def _shown(rows: Sequence[Row], guesses: Sequence[ColumnGuess]) -> Iterator[PreviewRow]:
    for row in rows[:_SHOWN]:
        cells = (row.cells[each.position] if each.position < len(row.cells) else None for each in guesses)
        yield PreviewRow(row.number, tuple(cell_text(cell)[:_LONGEST_SHOWN] for cell in cells), row.hidden)
