"""Reads .xlsx and .csv into plain rows, one at a time. What is wrong with the file is an ``InputError`` with a hint."""

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl

from keyuser.errors import InputError, MachineError
from keyuser.orgs.tables.charsets import decode

Cell = str | int | float | bool | datetime | date | time | None

MAX_FILE_BYTES = 100 * 1024 * 1024
MAX_UNPACKED_BYTES = 500 * 1024 * 1024
MAX_RATIO = 200
MAX_COLUMNS = 200
#: The longest cell of a .csv in characters; Python's own limit is less than a mail that somebody pasted.
csv.field_size_limit(10_000_000)

_OLE = b"\xd0\xcf\x11\xe0"
_DELIMITERS = ",;\t|"
_SNIFFED_LINES = 30


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty. ``number`` counts from 1 as the spreadsheet program shows it."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet; ``name`` is empty for a .csv. ``rows`` can be read once."""

    name: str
    rows: Iterator[Row]


def read_sheets(path: Path) -> Iterator[Sheet]:
    """The sheets of a file, each to be read before the next is asked for."""
    size = _size(path)
    if size == 0:
        raise InputError("The file is empty.", "Export the table again.")
    if size > MAX_FILE_BYTES:
        raise InputError(
            f"The file is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.", "Split it into smaller files."
        )
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        yield from _workbook(path)
    else:
        yield Sheet("", _csv_rows(path))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise MachineError(f"{path} cannot be read: {error.strerror or error}.", "Check that it is there.") from error


def _workbook(path: Path) -> Iterator[Sheet]:
    _refuse_bomb(path)
    try:
        workbook = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except Exception as error:
        raise _damaged(error) from error
    try:
        for sheet in workbook.worksheets:
            if sheet.sheet_state == "visible":
                sheet.reset_dimensions()  # some programs write a wrong size, and rows beyond it would be lost
                yield Sheet(sheet.title, _sheet_rows(sheet))
    finally:
        workbook.close()


def _sheet_rows(sheet: Any) -> Iterator[Row]:
    rows = sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS)
    number = 0
    while True:
        try:
            cells = next(rows, None)
        except Exception as error:
            raise _damaged(error) from error
        if cells is None:
            return
        number += 1
        if any(cell not in (None, "") for cell in cells):
            yield Row(number, tuple(cells))


def _damaged(error: Exception) -> InputError:
    hint = "Open it in the spreadsheet program and save it again as .xlsx."
    return InputError("The workbook is damaged and cannot be read.", hint, f"{type(error).__name__}: {error}")


def _refuse_bomb(path: Path) -> None:
    """Looks at the sizes that the archive declares, before anything is unpacked."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            unpacked = sum(member.file_size for member in members)
            packed = max(1, sum(member.compress_size for member in members))
            if unpacked > MAX_UNPACKED_BYTES or (unpacked > 10_000_000 and unpacked / packed > MAX_RATIO):
                raise InputError(
                    f"The workbook would unpack to {unpacked // 1024 // 1024:,} MB: that is no table that a person made.",
                    "Ask the sender for a new export.",
                )
            for member in members:
                if member.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in archive.open(member).read(512):
                    raise InputError("The workbook holds an XML document type, which no spreadsheet program writes.")
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        with path.open("rb") as file:
            old = file.read(4) == _OLE
        if old:
            raise InputError(
                "This is an old .xls workbook or one with a password.", "Save it as .xlsx without a password."
            ) from error
        raise InputError("This is not an Excel workbook.", "Save the table as .xlsx or .csv.") from error


def _csv_rows(path: Path) -> Iterator[Row]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MachineError(
            f"{path} cannot be read: {error.strerror or error}.", "Name a table and check its permission."
        ) from error
    text = _decode_csv(data)
    if text.count("\x00") or (
        len(text) > 20 and sum(not char.isprintable() and char not in "\r\n\t" for char in text[:2_000]) > 20
    ):
        raise InputError("This is not a table: the file holds binary data.", "Export the table as .csv or .xlsx.")
    first, _, rest = text.partition("\n")
    declared = ""
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        declared, text = first.strip()[4], rest
    delimiter = declared or _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    while True:
        number = reader.line_num + (2 if declared else 1)
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise InputError(f"Line {number} cannot be read as .csv.", "Export the table again.", str(error)) from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield Row(number, tuple(cells[:MAX_COLUMNS]))


def _decode_csv(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace").lstrip("\ufeff")
    sample = data[:2_000]
    if sample.count(b"\x00") * 3 > len(sample):  # UTF-16 without a mark: every other byte of ASCII is zero
        little = sample[1::2].count(0) >= sample[0::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    if _little_cyrillic(sample):
        return data.decode("utf-16-le", "replace")
    return decode(data).text.lstrip("\ufeff")


def _little_cyrillic(sample: bytes) -> bool:
    """UTF-16 of Cyrillic text without a mark: the high byte of nearly every character is 0x04 or 0x00."""
    high = sample[1::2]
    return len(high) > 10 and sum(byte in (0, 4) for byte in high) > 0.9 * len(high)


def _delimiter(text: str) -> str:
    """The delimiter that cuts the first lines into the same number of columns, and into the most."""
    sample = "\n".join(text.splitlines()[:_SNIFFED_LINES])

    def regularity(delimiter: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if row]
        except csv.Error:
            return 0.0, 0
        width = _most_common([width for width in widths if width > 1])
        return (widths.count(width) / len(widths), width) if width else (0.0, 0)

    return max(_DELIMITERS, key=regularity)


def _most_common(widths: Sequence[int]) -> int:
    return max(set(widths), key=lambda width: (widths.count(width), width)) if widths else 0
