"""Guesses what the columns of a table mean, from their headings and from what is in them. Pure rules."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from keyuser.intake.channels.spreadsheet.dates import read_moment, read_time
from keyuser.intake.channels.spreadsheet.fields import (
    OWN_HEADINGS,
    REPEATABLE,
    MappedColumn,
    TableField,
    TableMapping,
    is_heading_row,
    recognised,
)
from keyuser.intake.channels.spreadsheet.kinds import read_kind
from keyuser.orgs.rules import check_id
from keyuser.orgs.tables.headings import SEARCHED_ROWS, cell_text, restore_id
from keyuser.orgs.tables.model import Cell, Row
from keyuser.records import IdKind

#: A heading and the content that agrees; a heading alone; a heading that the content speaks against.
_SURE, _HEADED, _DOUBTFUL = 0.95, 0.8, 0.3
#: A guess from content alone is never surer than this.
_CONTENT_MOST = 0.7
#: The share of a column's values that must be of a kind.
_ENOUGH = 0.6
_EXAMPLES = 3

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"\+?\d[\d\s().-]{8,17}\d")
_URGENT = re.compile(
    r"низк|средн|высок|критич|низьк|середн|висок|төмен|орта|жоғары|сын|nisk|średn|wysok|krytycz|low|medium|high|critical"
    r"|normal|обычн|срочн|[1-5]$|p[1-5]$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """What a column seems to give. ``confidence`` is 0 to 1; ``reason`` a sentence; ``examples`` its first values as text."""

    position: int
    heading: str
    field: TableField
    confidence: float
    reason: str
    examples: tuple[str, ...]


def find_headings(rows: Sequence[Row]) -> int:
    """The index of the row of headings among the first rows; -1 where the table seems to have none."""
    for index, row in enumerate(rows[:SEARCHED_ROWS]):
        if is_heading_row(recognised(row.cells)):
            return index
    widest = max((_texts(row) for row in rows[:SEARCHED_ROWS]), default=0)
    for index, row in enumerate(rows[:SEARCHED_ROWS]):
        filled = [cell for cell in row.cells if cell_text(cell)]
        short = all(isinstance(cell, str) and len(cell) <= 60 and not _is_value(cell) for cell in filled)
        if short and len(filled) >= max(2, widest):
            return index
    return -1


def guess_columns(headings: Sequence[Cell], rows: Sequence[Row]) -> tuple[ColumnGuess, ...]:
    """A guess for each column that has a heading or a value in ``rows`` (those below the headings)."""
    headed = recognised(headings)
    by_position = {position: TableField(field) for field, position in headed.fields.items()}
    if TableField.TIME in headed.fields and TableField.DATE not in headed.fields:
        by_position[headed.fields[TableField.TIME]] = TableField.DATE  # "Время обращения" holds both
    width = max([len(headed.headings), *(len(row.cells) for row in rows)], default=0)
    guesses = []
    for position in range(width):
        heading = headed.headings[position] if position < len(headed.headings) else ""
        values = [row.cells[position] for row in rows if position < len(row.cells) and cell_text(row.cells[position])]
        if heading or values:
            guesses.append(_guess(position, heading, by_position.get(position), values))
    return _one_each(guesses)


def mapping_of_guesses(sheet: str, heading_row: int, guesses: Sequence[ColumnGuess]) -> TableMapping:
    """The mapping that the guesses make."""
    columns = (MappedColumn(guess.position, guess.heading, guess.field) for guess in guesses)
    return TableMapping(sheet, heading_row, tuple(columns))


def _guess(position: int, heading: str, headed: TableField | None, values: Sequence[Cell]) -> ColumnGuess:
    examples = tuple(cell_text(value)[:200] for value in values[:_EXAMPLES])

    def said(field: TableField, confidence: float, reason: str) -> ColumnGuess:
        return ColumnGuess(position, heading, field, round(confidence, 2), reason, examples)

    if heading in OWN_HEADINGS:
        return said(TableField.IGNORE, 1.0, "keyuser added this column itself.")
    shares = {field: share(values) for field, share in _SHARES.items()} if values else {}
    if headed is not None:
        if not values or headed not in shares:
            return said(headed, _HEADED, f"The heading “{heading}” says so.")
        share = shares[headed]
        if share >= _ENOUGH:
            return said(headed, _SURE, f"The heading “{heading}” says so, and its values are like that.")
        rival = _best(shares)
        if rival and rival[1] >= _ENOUGH and share == 0:
            return said(rival[0], 0.5, f"The heading “{heading}” says otherwise, but its values are like that.")
        return said(headed, _DOUBTFUL, f"The heading “{heading}” says so, but few of its values are like that.")
    best = _best(shares)
    if best and best[1] >= _ENOUGH:
        return said(best[0], _CONTENT_MOST * best[1], "Its values are like that.")
    return said(TableField.DETAIL, 0.5, "Nothing says what it is: it stands below the text with its heading.")


def _one_each(guesses: Sequence[ColumnGuess]) -> tuple[ColumnGuess, ...]:
    """Of several columns for one field the surest keeps it; the others become details."""
    best: dict[TableField, ColumnGuess] = {}
    for guess in guesses:
        rival = best.get(guess.field)
        if rival is None or guess.confidence > rival.confidence:
            best[guess.field] = guess
    return tuple(
        guess
        if guess.field in REPEATABLE or best[guess.field] is guess
        else ColumnGuess(
            guess.position, guess.heading, TableField.DETAIL, 0.4, "Another column gives this.", guess.examples
        )
        for guess in guesses
    )


def _share(test: Callable[[Cell], bool]) -> Callable[[Sequence[Cell]], float]:
    return lambda values: sum(map(test, values)) / len(values)


def _is_bin(cell: Cell) -> bool:
    return check_id(restore_id(cell), IdKind.BIN).valid


def _is_iin(cell: Cell) -> bool:
    return check_id(restore_id(cell), IdKind.IIN).valid


def _is_long(values: Sequence[Cell]) -> float:
    """How much a column looks like descriptions: long, and hardly ever the same."""
    texts = [cell_text(value) for value in values]
    different = len(set(texts)) / len(texts)
    return different * min(1.0, sum(map(len, texts)) / len(texts) / 60)


def _is_phone(cell: Cell) -> bool:
    text = cell_text(cell)
    return bool(_PHONE.fullmatch(text)) and 10 <= sum(char.isdigit() for char in text) <= 12 and not _is_bin(cell)


#: How much of a column's values are like a field's, from 0 to 1; the order decides between equals.
_SHARES: Mapping[TableField, Callable[[Sequence[Cell]], float]] = {
    TableField.SENDER_EMAIL: _share(lambda cell: bool(_MAIL.search(cell_text(cell)))),
    TableField.BIN: _share(_is_bin),
    TableField.IIN: _share(_is_iin),
    TableField.DATE: _share(lambda cell: read_moment(cell) is not None),
    TableField.TIME: _share(lambda cell: not isinstance(cell, float) and read_time(cell) is not None),
    TableField.SENDER_PHONE: _share(_is_phone),
    TableField.KIND: _share(lambda cell: len(cell_text(cell)) <= 40 and read_kind(cell_text(cell)) is not None),
    TableField.CRITICALITY: _share(lambda cell: bool(_URGENT.match(cell_text(cell)))),
    TableField.TEXT: _is_long,
}
#: Content that is too often something else to speak without a heading.
_NEEDS_HEADING = frozenset({TableField.TIME, TableField.KIND, TableField.CRITICALITY})


def _best(shares: Mapping[TableField, float]) -> tuple[TableField, float] | None:
    usable = [(field, share) for field, share in shares.items() if field not in _NEEDS_HEADING]
    return max(usable, key=lambda pair: pair[1], default=None)


def _texts(row: Row) -> int:
    return sum(isinstance(cell, str) and bool(cell.strip()) for cell in row.cells)


def _is_value(cell: str) -> bool:
    """Text that is data and no heading."""
    return bool(_MAIL.search(cell)) or read_moment(cell) is not None or sum(char.isdigit() for char in cell) >= 6
