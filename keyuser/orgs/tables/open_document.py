"""Reads .ods (OpenDocument 1.2, part 1, chapter 9) row by row."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from lxml import etree

from keyuser.errors import InputError
from keyuser.orgs.tables.model import Cell, Row, Sheet
from keyuser.orgs.tables.width import MAX_COLUMNS, within_columns
from keyuser.orgs.tables.xml_stream import attribute, damaged, elements, local

#: Equal rows beyond this are filling (formatted empty rows at the end, or a bomb), not a table.
_MAX_REPEATED = 100_000


@dataclass(slots=True)
class _Place:
    """Where in a sheet the reader is, and which values reach down from merged cells (by column: rows left, value)."""

    number: int = 0
    reaching: dict[int, tuple[int, Cell]] = field(default_factory=dict)


def read_open_document(path: Path) -> Iterator[Sheet]:
    """The sheets in order; those that hold nothing are left out."""
    with zipfile.ZipFile(path) as archive:
        hidden = _hidden_styles(archive)
        for name in _names(archive, hidden):
            yield Sheet(name, _rows(archive, name))


def _hidden_styles(archive: zipfile.ZipFile) -> frozenset[str]:
    """The table styles that say "do not display"."""
    found = set()
    for style in elements(archive, "content.xml", ["style", "table-row"]):
        if local(style) == "style" and any(attribute(each, "display") == "false" for each in style):
            found.add(attribute(style, "name"))
    return frozenset(found)


def _names(archive: zipfile.ZipFile, hidden: frozenset[str]) -> list[str]:
    return [
        attribute(table, "name")
        for table in elements(archive, "content.xml", ["table-row", "table"])
        if local(table) == "table" and attribute(table, "style-name") not in hidden
    ]


def _rows(archive: zipfile.ZipFile, wanted: str) -> Iterator[Row]:
    """The rows of one sheet. A row's sheet is its ancestor, whose attributes are known while its rows are read."""
    place = _Place()
    for element in elements(archive, "content.xml", ["table-row"]):
        table = next((each for each in element.iterancestors() if local(each) == "table"), None)
        if table is None or attribute(table, "name") != wanted:
            continue
        yield from _repeated(element, place)


def _repeated(element: etree._Element, place: _Place) -> Iterator[Row]:
    times = _count(attribute(element, "number-rows-repeated"))
    try:
        row = _row(element, place)
    except (ValueError, OverflowError) as error:
        raise damaged(error) from error
    if row is None:
        place.number += times
        return
    if times > _MAX_REPEATED:
        raise InputError("The same row is repeated a hundred thousand times.", "Ask the sender for a new export.")
    for _ in range(times):
        place.number += 1
        yield Row(place.number, row.cells, row.hidden, row.unsaved, row.links)


def _row(element: etree._Element, place: _Place) -> Row | None:
    """The row without its number; ``None`` where nothing is in it."""
    cells: list[Cell] = []
    own = False
    links: dict[int, str] = {}
    unsaved = []
    for each in element:
        if local(each) not in ("table-cell", "covered-table-cell"):
            continue
        value = _value(each) if local(each) == "table-cell" else None
        times = _count(attribute(each, "number-columns-repeated"))
        position = len(cells)
        if value in (None, "") and local(each) == "table-cell" and attribute(each, "formula"):
            unsaved.append(position)
        if value in (None, "") and times > MAX_COLUMNS:
            times = min(times, max(0, MAX_COLUMNS + 1 - position))
        if times > MAX_COLUMNS + 1:
            raise InputError(f"The table has more than {MAX_COLUMNS} columns.", "Leave only the columns that matter.")
        own = own or value not in (None, "")
        cells += [value] * times
        spanned = _count(attribute(each, "number-rows-spanned"))
        if spanned > 1:
            place.reaching[position] = (spanned, value)
        link = next((attribute(node, "href") for node in each.iter("{*}a")), "")
        if link:
            links[position] = link
    _reach(cells, place)
    hidden = attribute(element, "visibility") in ("collapse", "filter")
    return Row(0, within_columns(cells), hidden, tuple(unsaved), links) if own or unsaved else None


def _reach(cells: list[Cell], place: _Place) -> None:
    """Puts the values of merged cells from above in, and counts their rows down."""
    for column, (left, value) in list(place.reaching.items()):
        if column < len(cells) and cells[column] in (None, ""):
            cells[column] = value
        if left <= 1:
            del place.reaching[column]
        else:
            place.reaching[column] = (left - 1, value)


def _value(cell: etree._Element) -> Cell:
    text = "\n".join(_paragraph(node) for node in cell if local(node) == "p")
    number = attribute(cell, "value")
    match attribute(cell, "value-type"):
        case "float" if text.isdigit() and text.startswith("0") and len(text) > 1:
            return text  # a format shows the zeros that belong to a code
        case "float" | "currency" | "percentage" if number:
            value = float(number)
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        case "date" if said := attribute(cell, "date-value"):
            return _instant(said)
        case "boolean":
            return attribute(cell, "boolean-value") == "true"
    return text or None


def _instant(said: str) -> Cell:
    read = datetime.fromisoformat(said.removesuffix("Z")).replace(tzinfo=None)
    return read if "T" in said else datetime.combine(date(read.year, read.month, read.day), datetime.min.time())


def _paragraph(node: etree._Element) -> str:
    """The text of a paragraph with the blanks and line ends that stand as elements."""
    parts = [node.text or ""]
    for each in node:
        name = local(each)
        if name == "s":
            parts.append(" " * min(_count(attribute(each, "c")), 100))
        elif name in ("line-break", "tab"):
            parts.append("\n" if name == "line-break" else "\t")
        elif name not in ("annotation", ""):
            parts.append(_paragraph(each))
        parts.append(each.tail or "")
    return "".join(parts)


def _count(text: str) -> int:
    return max(1, int(text)) if text.isdigit() and len(text) < 9 else 1
