"""Recognises what the columns of a table mean from their headings, in ru, kk, uk, pl and en."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from keyuser.orgs.rules import bare_number, check_id
from keyuser.orgs.tables.model import Cell

#: How many rows from the top may be a title before the headings.
SEARCHED_ROWS = 25

Vocabulary = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each recognised field stands, and all headings by position."""

    fields: Mapping[str, int]
    headings: tuple[str, ...]

    def text(self, cells: Sequence[Cell], field: str) -> str:
        """The cell of a field as text; empty where the table has no such column or the row ends before it."""
        position = self.fields.get(field, -1)
        return cell_text(cells[position]) if 0 <= position < len(cells) else ""


def recognise(cells: Sequence[Cell], vocabulary: Vocabulary) -> Columns:
    """The columns of a row of headings. ``vocabulary`` gives a regular expression for each field, the stronger ones first;
    a heading that several fit goes to the first that has no column yet."""
    headings = tuple(cell_text(cell) for cell in cells)
    fields: dict[str, int] = {}
    for field, pattern in vocabulary.items():
        compiled = re.compile(pattern, re.IGNORECASE)
        for position, heading in enumerate(headings):
            taken = position in fields.values()
            if not taken and field not in fields and len(heading) <= 80 and compiled.search(_plain(heading)):
                fields[field] = position
    return Columns(fields, headings)


def _plain(heading: str) -> str:
    return " ".join(re.sub(r"[^\w\s/-]", " ", heading).split())


def cell_text(cell: Cell) -> str:
    """A cell as a person reads it: numbers without ".0" or an exponent, dates as ISO."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e16:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M:%S").removesuffix(" 00:00:00")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell).replace("\x00", "").strip()


def restore_id(cell: Cell) -> str:
    """A BIN or IIN as 12 digits: spreadsheet programs turn it into a number and drop its leading zeros. Other text stays."""
    text = cell_text(cell)
    if re.fullmatch(r"\d[.,]\d+E\+?\d{1,2}", text, re.IGNORECASE):
        text = str(int(float(text.replace(",", "."))))
    number = bare_number(text)
    if re.fullmatch(r"\d{9,11}", number) and check_id(number.zfill(12)).valid:
        return number.zfill(12)
    return number if re.fullmatch(r"\d{8,14}", number) else text
