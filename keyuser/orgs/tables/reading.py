"""Reads .xlsx, .xlsm, .xlsb, .xls, .ods and .csv into plain rows, one at a time.

The content decides what a file is, not its name. What is wrong with the file is an ``InputError`` with a hint.
"""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import olefile

from keyuser.errors import InputError, MachineError
from keyuser.orgs.tables.archive import check_archive
from keyuser.orgs.tables.csv_file import read_csv
from keyuser.orgs.tables.model import Cell, Row, Sheet
from keyuser.orgs.tables.old_workbook import read_old_workbook
from keyuser.orgs.tables.open_document import read_open_document
from keyuser.orgs.tables.workbook import read_workbook

__all__ = ["TABLE_SUFFIXES", "Cell", "Row", "Sheet", "open_sheet", "read_sheets"]

#: The names under which tables come.
TABLE_SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv")

MAX_FILE_BYTES = 100 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0"
_ZIP = b"PK\x03\x04"


def read_sheets(path: Path) -> Iterator[Sheet]:
    """The visible sheets of a file, each to be read before the next is asked for."""
    size, head = _look(path)
    if size == 0:
        raise InputError("The file is empty.", "Export the table again.")
    if size > MAX_FILE_BYTES:
        raise InputError(
            f"The file is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.", "Split it into smaller files."
        )
    if head.startswith(_ZIP):
        yield from _zipped(path)
    elif head.startswith(_OLE):
        yield from _ole(path)
    elif path.suffix.lower() in (".csv", ".tsv", ".txt"):
        yield Sheet("", read_csv(path))
    else:
        raise _no_workbook(path, head)


@contextmanager
def open_sheet(path: Path, name: str) -> Iterator[Sheet]:
    """The visible sheet of that name, whose rows can be read inside the block; ``InputError`` where there is none."""
    sheets = read_sheets(path)  # held here: the file is closed when nobody holds it
    sheet = next((each for each in sheets if each.name == name), None)
    if sheet is None:
        raise InputError(f"The workbook has no visible sheet “{name}”.", "Look at its preview.")
    yield sheet


def _look(path: Path) -> tuple[int, bytes]:
    try:
        with path.open("rb") as file:
            return path.stat().st_size, file.read(512)
    except OSError as error:
        raise MachineError(
            f"{path} cannot be read: {error.strerror or error}.", "Check that it is there and may be read."
        ) from error


def _zipped(path: Path) -> Iterator[Sheet]:
    names = check_archive(path)
    if "xl/workbook.bin" in names:
        yield from read_old_workbook(path)
    elif "content.xml" in names:
        yield from read_open_document(path)
    elif any(name.startswith("xl/") for name in names):
        yield from read_workbook(path)
    else:
        raise InputError("This is not an Excel workbook.", "Save the table as .xlsx or .csv.")


def _ole(path: Path) -> Iterator[Sheet]:
    try:
        with olefile.OleFileIO(path) as container:
            protected = container.exists("EncryptedPackage")
            workbook = container.exists("Workbook") or container.exists("Book")
    except Exception as error:
        raise _damaged_container(error) from error
    if protected:
        raise InputError(
            "The workbook is protected by a password.", "Open it, take the password off and save it again."
        )
    if not workbook:
        raise InputError("This is an Office document, but not a workbook.", "Save the table as .xlsx or .csv.")
    yield from read_old_workbook(path)


def _damaged_container(error: Exception) -> InputError:
    hint = "Save it as .xlsx without a password."
    return InputError("This is a damaged old .xls workbook.", hint, f"{type(error).__name__}: {error}")


def _no_workbook(path: Path, head: bytes) -> InputError:
    text = head.lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if text.startswith((b"<html", b"<!doctype html", b"<table", b"<meta", b"<?xml", b"mime-version")):
        return InputError(
            f"This is a web page or XML under the name {path.suffix}.",
            "Open it in the spreadsheet program and save it as .xlsx.",
        )
    if zipfile.is_zipfile(path):
        return InputError("This is not an Excel workbook: something stands before it.", "Ask for a new export.")
    return InputError("This is not an Excel workbook.", "Save the table as .xlsx or .csv.")
