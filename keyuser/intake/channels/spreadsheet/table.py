"""What a table is, as far as its beginning tells: where its headings stand and what its columns give. Pure rules."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from keyuser.errors import InputError
from keyuser.intake.channels.spreadsheet.fields import (
    TableField,
    TableMapping,
    headings_fingerprint,
    is_heading_row,
    recognised,
)
from keyuser.intake.channels.spreadsheet.guess import ColumnGuess, find_headings, guess_columns, mapping_of_guesses
from keyuser.orgs.tables.headings import cell_text
from keyuser.orgs.tables.model import Row

#: Rows that are looked at to guess what the columns are.
LOOKED_AT = 200

#: Of a fingerprint of headings: position, heading and field of each column as they were last used, ``None`` where never.
Remembered = Callable[[str], Sequence[tuple[int, str, str]] | None]


def nothing_remembered(_fingerprint: str) -> None:
    """For where no mappings are kept."""


@dataclass(frozen=True, slots=True)
class TableGuess:
    """What a table seems to be. ``heading_row`` is the number of the row of headings, 0 where there seems to be none.

    ``mapping`` is the one that was used for these headings before (``remembered``), else what the ``columns`` seem to give;
    ``fingerprint`` is what it is remembered under. ``sure``: that can be taken in without asking.
    """

    heading_row: int
    columns: tuple[ColumnGuess, ...]
    mapping: TableMapping
    fingerprint: str
    remembered: bool
    sure: bool


def guess_table(sheet: str, rows: Sequence[Row], remembered: Remembered, heading_row: int | None = None) -> TableGuess:
    """The guess from the first rows of a sheet. ``heading_row`` is where the user says that the headings are (0: nowhere),
    ``None`` finds them; ``InputError`` where there is no such row."""
    headings, number = _headings(rows, heading_row)
    cells = headings.cells if headings else ()
    columns = guess_columns(cells, [row for row in rows if row.number > number])
    named = [cell_text(cell) for cell in cells] if headings else [f"column {each.position}" for each in columns]
    fingerprint = headings_fingerprint(named)
    mapping, known = mapping_of_guesses(sheet, number, columns), remembered(fingerprint)
    if known is not None:
        fields = {position: TableField(name) for position, _, name in known if name in set(TableField)}
        mapping = replace(
            mapping,
            columns=tuple(replace(each, field=fields.get(each.position, each.field)) for each in mapping.columns),
        )
    headed = headings is not None and is_heading_row(recognised(headings.cells))
    sure = (known is not None or headed) and mapping.makes_reports
    return TableGuess(number, columns, mapping, fingerprint, known is not None, sure)


def _headings(rows: Sequence[Row], said: int | None) -> tuple[Row | None, int]:
    if said is None:
        index = find_headings(rows)
        return (rows[index], rows[index].number) if index >= 0 else (None, 0)
    found = next((row for row in rows if row.number == said), None)
    if said and found is None:
        raise InputError(
            f"Row {said} is empty or too far down to hold the headings.", "Name another row, or 0 for none."
        )
    return found, said
