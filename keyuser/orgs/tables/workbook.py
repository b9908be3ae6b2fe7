"""Reads .xlsx and .xlsm (ECMA-376) row by row; nothing in a workbook is run, no formula, no macro, no outer link.

A reader of our own and not openpyxl's, because that tells neither hidden rows nor formulas without a saved result nor links
when it streams, and loses the zeros that a format like 000000 shows. Cells that are merged over several rows hold their value
in each of them.
"""

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from lxml import etree
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from keyuser.orgs.tables.cell_formats import CellFormats, duration_text, read_formats
from keyuser.orgs.tables.model import Cell, Row, Sheet
from keyuser.orgs.tables.overlays import Overlays, read_overlays
from keyuser.orgs.tables.width import within_columns
from keyuser.orgs.tables.xml_stream import attribute, child, damaged, elements, local, unescaped

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")


@dataclass(frozen=True, slots=True)
class _Book:
    """What all sheets of a workbook share."""

    archive: zipfile.ZipFile
    strings: tuple[str, ...]
    formats: CellFormats
    epoch: datetime


def read_workbook(path: Path) -> Iterator[Sheet]:
    """The visible worksheets in order. ``InputError`` where the file is damaged; its size was checked before."""
    with zipfile.ZipFile(path) as archive:
        names = frozenset(archive.namelist())
        book_part = _book_part(archive, names)
        folder = posixpath.dirname(book_part)
        parts = read_relations(archive, book_part)
        strings = _by_kind(parts, folder, names, "sharedStrings")
        styles = _by_kind(parts, folder, names, "styles")
        sheets, from_1904 = _sheets(archive, book_part)
        book = _Book(
            archive,
            tuple(_strings(archive, strings)) if strings else (),
            read_formats(archive, styles),
            CALENDAR_MAC_1904 if from_1904 else CALENDAR_WINDOWS_1900,
        )
        for name, relation in sheets:
            kind, target = parts.get(relation, ("", ""))
            if kind == "worksheet":
                part = _absolute(folder, target)
                yield Sheet(name, _rows(book, part), from_1904)


def _book_part(archive: zipfile.ZipFile, names: frozenset[str]) -> str:
    """The workbook's own part: where the package says, usually xl/workbook.xml."""
    if "_rels/.rels" in names:
        for kind, target in read_relations(archive, "").values():
            if kind == "officeDocument":
                return _absolute("", target)
    return "xl/workbook.xml"


def read_relations(archive: zipfile.ZipFile, part: str) -> Mapping[str, tuple[str, str]]:
    """What a part refers to: kind (the last word of its type) and target by id; nothing where it refers to nothing."""
    folder, name = posixpath.split(part)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in archive.namelist():
        return {}
    return {
        attribute(each, "Id"): (posixpath.basename(attribute(each, "Type")), attribute(each, "Target"))
        for each in elements(archive, relations, ["Relationship"])
    }


def _by_kind(parts: Mapping[str, tuple[str, str]], folder: str, names: frozenset[str], kind: str) -> str:
    """The part of that kind; empty where the workbook has none."""
    found = (_absolute(folder, target) for each, target in parts.values() if each == kind)
    return next((part for part in found if part in names), "")


def _absolute(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))


def _sheets(archive: zipfile.ZipFile, part: str) -> tuple[list[tuple[str, str]], bool]:
    """Names and relation ids of the visible sheets, and whether the workbook counts days from 1904."""
    sheets, from_1904 = [], False
    for element in elements(archive, part, ["workbookPr", "sheet"]):
        if local(element) == "workbookPr":
            from_1904 = attribute(element, "date1904").lower() in ("1", "true")
        elif attribute(element, "state") in ("", "visible"):
            sheets.append((attribute(element, "name"), attribute(element, "id")))
    return sheets, from_1904


def _strings(archive: zipfile.ZipFile, part: str) -> Iterator[str]:
    """The texts that cells name by number."""
    for element in elements(archive, part, ["si"]):
        yield _rich_text(element)


def _rich_text(element: etree._Element) -> str:
    """The text of all runs, without the readings that Japanese workbooks add."""
    runs = (
        node.text or ""
        for node in element.iter("{*}t")
        if (parent := node.getparent()) is not None and local(parent) != "rPh"
    )
    return unescaped("".join(runs))


def _rows(book: _Book, part: str) -> Iterator[Row]:
    overlays = read_overlays(book.archive, part, read_relations(book.archive, part))
    number = 0
    for element in elements(book.archive, part, ["row"]):
        said = attribute(element, "r")
        number = int(said) if said.isdigit() and len(said) < 9 else number + 1
        row = _row(book, element, number, overlays)
        if row is not None:
            yield row


def _row(book: _Book, element: etree._Element, number: int, overlays: Overlays) -> Row | None:
    """The row with its merged values and links; ``None`` where nothing is in it."""
    cells: dict[int, Cell] = {}
    unsaved = []
    position = -1
    for each in element:
        if local(each) != "c":
            continue
        position = _position(attribute(each, "r"), position + 1)
        try:
            value = _value(book, each)
        except (ValueError, IndexError, OverflowError, ArithmeticError) as error:
            raise damaged(error) from error
        if value not in (None, ""):
            cells[position] = value
        elif value is None and child(each, "f") is not None and attribute(each, "t") != "str":  # "str": an empty text
            unsaved.append(position)
    overlays.remember(number, cells)
    if not cells and not unsaved:
        return None
    filled = {**overlays.above(number), **cells}
    wide = [filled.get(each) for each in range(max((*filled, *unsaved)) + 1)]
    hidden = attribute(element, "hidden").lower() in ("1", "true")
    return Row(number, within_columns(wide), hidden, tuple(unsaved), overlays.links.get(number, {}))


def _position(reference: str, following: int) -> int:
    """The column of a cell from 0; programs that write no reference mean the following one."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return following
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    return column - 1


def _value(book: _Book, element: etree._Element) -> Cell:
    kind = attribute(element, "t")
    if kind == "inlineStr":
        inline = child(element, "is")
        return "" if inline is None else _rich_text(inline)
    holder = child(element, "v")
    text = "" if holder is None else holder.text or ""
    if not text:
        return None
    match kind:
        case "s":
            return book.strings[int(text)]
        case "str" | "e":
            return unescaped(text)
        case "b":
            return text.strip() in ("1", "true")
        case "d":
            return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    return _number(book, text.strip(), attribute(element, "s"))


def _number(book: _Book, text: str, style: str) -> Cell:
    """A number, or the instant, the duration or the padded code that its format makes of it."""
    value = float(text) if re.search(r"[.eE]", text) else int(text)
    index = int(style) if style.isdigit() else 0
    if index in book.formats.durations:
        return duration_text(float(value))
    if index in book.formats.dates:
        try:
            read = from_excel(value, book.epoch)
        except (ValueError, OverflowError):
            return value  # a number that is no day; the program shows ####
        return value if read is None else read
    zeros = book.formats.zeros.get(index, 0)
    return str(int(value)).zfill(zeros) if zeros and value >= 0 and value == int(value) else value
