"""Writes the contract sheet: an empty template to fill in, or a contract that there is."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from keyuser.errors import InputError, MachineError
from keyuser.records import Contract, Metric
from keyuser.sla.contracts.documents import Document, contract_file
from keyuser.sla.contracts.notation import WEEKDAYS, amount_of, target_of
from keyuser.sla.contracts.sheet_form import (
    CHOICE_OF,
    COLUMN_CHOICES,
    COLUMNS,
    FIELDS,
    FIRST_ROW,
    HEADING_ROW,
    KEY_ROW,
    LEVELS,
    NAME_LANGUAGES,
    SHEETS,
    SPARE_ROWS,
    TITLE_ROW,
    UNIT,
    choices,
    column_label,
    label,
    note,
)

#: What a template is filled with, so that nothing has to be guessed: no hours and no targets, nobody's promise.
TEMPLATE: Document = {
    "update_mode": "answer",
    "reopening": "resume",
    "restart_on_priority": False,
    "silence_is_missed": False,
    "warnings": [75, 90],
    "sample": False,
    "holidays_off": False,
    "calendar": {},
}

_TITLE = Font(bold=True, size=14)
_HEADING = Font(bold=True, color="FFFFFF")
_HEADING_FILL = PatternFill("solid", fgColor="1F4E79")
_INPUT_FILL = PatternFill("solid", fgColor="FFF9E5")
_KEY = Font(color="A6A6A6", size=8)
_NOTE = Font(italic=True, color="595959")
_WRAP = Alignment(wrap_text=True, vertical="top")

Values = Mapping[str, Any]


def write_template(path: Path, language: str) -> None:
    """An empty contract sheet in that language."""
    _write(path, TEMPLATE, "", language)


def write_sheet(path: Path, contract: Contract, language: str) -> None:
    """The contract as a sheet in that language; read again it gives the same contract."""
    _write(path, contract_file(contract), contract.vendor_id, language)


def _write(path: Path, document: Document, vendor_id: str, language: str) -> None:
    workbook = Workbook()
    if workbook.active is not None:
        workbook.remove(workbook.active)
    fields = _fields(document, vendor_id)
    rows = {"Targets": _target_rows, "Statuses": _status_rows, "Dates": _date_rows}
    for name in SHEETS:
        sheet = workbook.create_sheet(name)
        sheet.cell(TITLE_ROW, 2, label(name, language)).font = _TITLE
        sheet.sheet_view.showGridLines = False
        if name in FIELDS:
            _write_fields(sheet, name, fields, language)
        else:
            _write_rows(sheet, name, list(rows[name](document, language)), language)
    try:
        workbook.save(path)
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror or error}.") from error


def _fields(document: Document, vendor_id: str) -> Document:
    """The values of the fields of all sheets, by key."""
    calendar = document["calendar"]
    return {
        **document,
        "vendor": vendor_id,
        "warnings": ", ".join(map(str, document["warnings"])),
        "calendar": calendar.get("name"),
        "zone": calendar.get("zone"),
        "holidays": calendar.get("holidays"),
        "breaks": ", ".join(calendar.get("breaks", ())),
        "calendar_source": calendar.get("source"),
        **{day: ", ".join(calendar.get("week", {}).get(day, ())) for day in WEEKDAYS},
    }


def _write_fields(sheet: Worksheet, name: str, values: Values, language: str) -> None:
    _head(sheet, ("", label("field", language), label("value", language), label("note", language)))
    for row, key in enumerate(FIELDS[name], start=FIRST_ROW):
        sheet.cell(row, 1, key).font = _KEY
        sheet.cell(row, 2, label(key, language)).alignment = _WRAP
        cell = sheet.cell(row, 3)
        cell.fill, cell.alignment = _INPUT_FILL, _WRAP
        group = CHOICE_OF.get(key)
        value = values.get(key)
        _put(cell, choices(group, language)[_meaning(value)] if group and value is not None else value)
        sheet.cell(row, 4, note(key, language)).font = _NOTE
        if group:
            _offer(sheet, cell.coordinate, list(choices(group, language).values()))
    for column, width in (("A", 4), ("B", 44), ("C", 48), ("D", 60)):
        sheet.column_dimensions[column].width = width


def _write_rows(sheet: Worksheet, name: str, rows: Sequence[Values], language: str) -> None:
    keys = COLUMNS[name]
    _head(sheet, ("", *(column_label(name, key, language) for key in keys)))
    for column, key in enumerate(keys, start=2):
        sheet.cell(KEY_ROW, column, key).font = _KEY
    sheet.row_dimensions[KEY_ROW].hidden = True
    spare = 0 if name == "Targets" else SPARE_ROWS
    last = FIRST_ROW + len(rows) + spare - 1
    for row in range(FIRST_ROW, last + 1):
        values = rows[row - FIRST_ROW] if row - FIRST_ROW < len(rows) else {}
        sheet.cell(row, 1, values.get("key")).font = _KEY
        for column, key in enumerate(keys, start=2):
            place = sheet.cell(row, column)
            if (name, key) != ("Targets", "criticality"):
                place.fill = _INPUT_FILL
            group = COLUMN_CHOICES[name].get(key)
            value = values.get(key)
            _put(place, choices(group, language)[_meaning(value)] if group and value is not None else value)
    for column, key in enumerate(keys, start=2):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = 34 if key in ("status", "day_source", "day_name") else 16
        group = COLUMN_CHOICES[name].get(key)
        if group:
            _offer(sheet, f"{letter}{FIRST_ROW}:{letter}{last}", list(choices(group, language).values()))
    sheet.column_dimensions["A"].width = 4


def _target_rows(document: Document, language: str) -> Iterator[Values]:
    for level in LEVELS:
        values: dict[str, Any] = {"key": level.value, "criticality": label(level.value, language)}
        for metric, text in document.get("targets", {}).get(level.value, {}).items():
            values[metric], values[f"{metric}{UNIT}"] = amount_of(target_of(level, Metric(metric), text))
        yield values


def _status_rows(document: Document, _language: str) -> Iterator[Values]:
    for status in document.get("closing_statuses", ()):
        yield {"status": status, "closes": True}
    for status, metrics in document.get("pauses", {}).items():
        yield {"status": status, **dict.fromkeys(metrics, True)}


def _date_rows(document: Document, _language: str) -> Iterator[Values]:
    calendar = document["calendar"]
    for row in calendar.get("annual", ()):
        yield {"date": row["day"], "day": "off", "day_name": row["name"]}
    for row in calendar.get("dates", ()):
        name = row.get("name", {})
        names = {"": name} if isinstance(name, str) else name
        yield {
            "date": date.fromisoformat(row["date"]),
            "day": row["day"],
            "hours": ", ".join(row.get("hours", ())),
            "gaps": ", ".join(row.get("breaks", ())),
            "shorter": row.get("shorter"),
            "like": row.get("like"),
            "origin": row["origin"],
            "day_source": row.get("source"),
            "day_name": names.get(""),
            **{f"name.{code}": names.get(code) for code in NAME_LANGUAGES},
        }


def _meaning(value: Any) -> str:
    """A truth value as the word that stands for it."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _head(sheet: Worksheet, headings: Sequence[str]) -> None:
    for column, text in enumerate(headings, start=1):
        cell = sheet.cell(HEADING_ROW, column, text)
        if column > 1:
            cell.font, cell.fill, cell.alignment = _HEADING, _HEADING_FILL, _WRAP
    sheet.freeze_panes = f"C{FIRST_ROW}"


def _put(cell: Any, value: Any) -> None:
    """Writes a value; text stays text even where it looks like a formula."""
    if value in (None, ""):
        return
    if isinstance(value, str):
        if ILLEGAL_CHARACTERS_RE.search(value):
            raise InputError(
                "The contract holds characters that no workbook can hold.", "Take the control characters out."
            )
        cell.value = value
        cell.data_type = "s"
        cell.number_format = "@"
    else:
        cell.value = value
        cell.number_format = "yyyy-mm-dd" if isinstance(value, date) else "General"


def _offer(sheet: Worksheet, where: str, words: Sequence[str]) -> None:
    """A list to choose from."""
    offer = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
    sheet.add_data_validation(offer)
    offer.add(where)
