"""Reads .xls (BIFF) and .xlsb through calamine, which keeps saved results and runs nothing."""

import io
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import python_calamine as calamine

from keyuser.errors import InputError
from keyuser.orgs.tables.cell_formats import duration_text
from keyuser.orgs.tables.model import Cell, Row, Sheet
from keyuser.orgs.tables.width import within_columns
from keyuser.orgs.tables.xml_stream import damaged

#: calamine holds a sheet in memory as a whole rectangle; a real .xls has at most 65,536 x 256 cells.
_MAX_CELLS = 20_000_000


def read_old_workbook(path: Path) -> Iterator[Sheet]:
    """The visible worksheets in order."""
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        sheets = [
            each.name
            for each in workbook.sheets_metadata
            if each.typ == calamine.SheetTypeEnum.WorkSheet and each.visible == calamine.SheetVisibleEnum.Visible
        ]
    except calamine.PasswordError as error:
        raise _locked() from error
    except BaseException as error:
        raise _converted(error) from error
    for name in sheets:
        yield Sheet(name, _rows(workbook, name))


def _rows(workbook: Any, name: str) -> Iterator[Row]:
    try:
        sheet = workbook.get_sheet_by_name(name)
        size = sheet.total_height * sheet.total_width
        first = 1 + (sheet.start or (0, 0))[0]
        areas = [(start, end) for start, end in sheet.merged_cell_ranges or () if end[0] > start[0]]
        rows: Sequence[list[Any]] = sheet.to_python(skip_empty_area=True) if size <= _MAX_CELLS else ()
        offset = (sheet.start or (0, 0))[1]
    except BaseException as error:
        raise _converted(error) from error
    if size > _MAX_CELLS:
        raise InputError("The sheet is too large for an old workbook.", "Save it as .xlsx.")
    for number, values in enumerate(rows, first):
        cells = [*[None] * offset, *map(_cell, values)]
        if all(cell in (None, "") for cell in cells):
            continue
        for (top, left), (bottom, _) in areas:
            if top < number - 1 <= bottom and left < len(cells) and top + 1 >= first:
                cells[left] = _cell(rows[top + 1 - first][left - offset])
        yield Row(number, within_columns(cells))


def _cell(value: Any) -> Cell:
    """calamine's value as ours; whole floats are what .xls makes of every number."""
    if isinstance(value, timedelta):
        return duration_text(value / timedelta(days=1))
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if value is None or isinstance(value, str | int | float | bool | datetime | date | time):
        return value
    return str(value)


def _locked() -> InputError:
    return InputError("The workbook is protected by a password.", "Open it, take the password off and save it again.")


def _converted(error: BaseException) -> BaseException:
    """A panic of the Rust code is a ``BaseException`` of its own; like every error of the reader it means a damaged file."""
    if isinstance(error, Exception) or type(error).__name__ == "PanicException":
        return damaged(Exception(f"{type(error).__name__}: {error}"))
    return error
