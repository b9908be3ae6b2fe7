"""Reads data files as their profile says they are written; what breaks the form is told with its row."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from lxml import etree

from keyuser.errors import InputError, MachineError
from keyuser.intake.formats.profile import FileKind, FormatProfile
from keyuser.orgs.tables.charsets import decode, known_charset
from keyuser.orgs.tables.headings import cell_text
from keyuser.orgs.tables.model import Cell
from keyuser.orgs.tables.reading import MAX_FILE_BYTES, read_sheets

Value = Cell | Decimal


@dataclass(frozen=True, slots=True)
class FormatError:
    """What is wrong at a place of a file: the row's number (0: the whole file), the column's name (empty: the whole row),
    the value as it stands there."""

    row: int
    column: str
    value: str
    what: str


@dataclass(frozen=True, slots=True)
class DataRow:
    """A row's values by column."""

    number: int
    values: Mapping[str, Value]


def read_rows(path: Path, profile: FormatProfile) -> Iterator[DataRow | FormatError]:
    """The rows in order, and errors of form where they are met. ``InputError`` where nothing can be read at all."""
    match profile.kind:
        case FileKind.XLSX:
            yield from _workbook(path, profile)
        case FileKind.XML:
            yield from _xml(path, profile)
        case _:
            text, faults = _text(path, profile)
            yield from faults
            readers = {FileKind.CSV: _csv, FileKind.FIXED: _fixed, FileKind.JSONL: _json_lines}
            yield from readers[profile.kind](text, profile)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise InputError(f"The file is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.", "Split it.")
        return path.read_bytes()
    except OSError as error:
        raise MachineError(f"{path} cannot be read: {error.strerror or error}.", "Check its permission.") from error


def _text(path: Path, profile: FormatProfile) -> tuple[str, list[FormatError]]:
    """The file's text; where it is not in the encoding that it should be in, what it looks like and an error."""
    data = _bytes(path)
    charset = "utf-8-sig" if known_charset(profile.encoding) == "utf-8" else known_charset(profile.encoding)
    try:
        return data.decode(charset), []
    except (UnicodeError, ValueError) as error:
        start = error.start if isinstance(error, UnicodeDecodeError) else 0
        guessed = decode(data)
        line = data.count(b"\n", 0, start) + 1
        what = (
            f"The file is not in the encoding {profile.encoding} (byte {start + 1}); it looks like {guessed.charset}."
        )
        return guessed.text, [FormatError(line, "", "", what)]


def _csv(text: str, profile: FormatProfile) -> Iterator[DataRow | FormatError]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=profile.delimiter)

    def rows() -> Iterator[tuple[int, Sequence[Cell]]]:
        while True:
            number = reader.line_num + 1
            try:
                cells = next(reader, None)
            except csv.Error as error:
                raise InputError(
                    f"Line {number} cannot be read as .csv.", "Ask for a new export.", str(error)
                ) from error
            if cells is None:
                return
            if cells:
                yield number, cells

    yield from _headed(rows(), profile)


def _workbook(path: Path, profile: FormatProfile) -> Iterator[DataRow | FormatError]:
    names = []
    for sheet in read_sheets(path):
        names.append(sheet.name)
        if sheet.name == (profile.sheet or sheet.name):
            yield from _headed(((row.number, row.cells) for row in sheet.rows), profile)
            return
    raise InputError(f"The workbook has no visible sheet “{profile.sheet}”.", f"It has: {', '.join(names)}.")


def _headed(rows: Iterator[tuple[int, Sequence[Cell]]], profile: FormatProfile) -> Iterator[DataRow | FormatError]:
    """Rows whose columns the first one names, or which stand in the profile's order."""
    names = [column.name for column in profile.columns]
    if profile.header:
        number, cells = next(rows, (1, ()))
        names = [cell_text(cell).lstrip("\ufeff") for cell in cells]
        yield from _header_faults(number, names, profile)
    for number, cells in rows:
        if len(cells) > len(names) and any(cell_text(cell) for cell in cells[len(names) :]):
            what = f"The row has {len(cells)} values; the file has {len(names)} columns."
            yield FormatError(number, "", "", what)
        yield DataRow(number, dict(zip(names, cells, strict=False)))


def _header_faults(number: int, names: Sequence[str], profile: FormatProfile) -> Iterator[FormatError]:
    listed = {column.name for column in profile.columns}
    for column in profile.columns:
        if column.name not in names:
            yield FormatError(number, column.name, "", "The column is missing.")
    for position, name in enumerate(names):
        if name in names[:position]:
            yield FormatError(number, name, name, "Two columns have this name.")
        elif name not in listed and not profile.extra_columns:
            yield FormatError(number, name, name, "The profile has no such column.")


def _fixed(text: str, profile: FormatProfile) -> Iterator[DataRow | FormatError]:
    end = max(column.start - 1 + column.width for column in profile.columns)
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        if not line.strip():
            continue
        if line[end:].strip():
            yield FormatError(number, "", "", f"The line has {len(line)} characters; at most {end} are expected.")
        values = {each.name: line[each.start - 1 : each.start - 1 + each.width].strip() for each in profile.columns}
        yield DataRow(number, values)


def _json_lines(text: str, profile: FormatProfile) -> Iterator[DataRow | FormatError]:
    listed = {column.name for column in profile.columns}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line, parse_float=Decimal)
        except (ValueError, RecursionError):
            yield FormatError(number, "", line[:80], "The line is no JSON.")
            continue
        if not isinstance(record, dict):
            yield FormatError(number, "", line[:80], "The line is no JSON object.")
            continue
        if not profile.extra_columns:
            for name in sorted(record.keys() - listed):
                yield FormatError(number, name, "", "The profile has no such column.")
        yield DataRow(number, {name: _plain(value) for name, value in record.items()})


def _plain(value: object) -> Value:
    return value if value is None or isinstance(value, str | int | bool | Decimal) else json.dumps(value, default=str)


def _xml(path: Path, profile: FormatProfile) -> Iterator[DataRow | FormatError]:
    """The records of an XML file, streamed; the row's number is the record's, from 1."""
    number = 0
    data = _bytes(path)
    if b"<!DOCTYPE" in data[:4096]:
        raise InputError("The file holds an XML document type, which no data file needs.", "Ask for a new export.")
    walker = etree.iterparse(
        io.BytesIO(data), events=("end",), tag=f"{{*}}{profile.record}", resolve_entities=False, no_network=True
    )
    try:
        for _, element in walker:
            number += 1
            yield DataRow(number, {column.name: _at(element, column.path or column.name) for column in profile.columns})
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        yield FormatError(number + 1, "", "", f"The file is no XML from here on: {error.msg}.")


def _at(element: etree._Element, path: str) -> str:
    """The text at a path like ``Child/Grandchild`` or ``Child/@attribute``; empty where there is none."""
    here: etree._Element | None = element
    for step in path.split("/"):
        if here is None:
            return ""
        if step.startswith("@"):
            return str(here.get(step[1:]) or "")
        here = next((child for child in here if etree.QName(child).localname == step), None)
    return "".join(map(str, here.itertext())).strip() if here is not None else ""
