"""Reads a contract sheet: every cell that cannot be used is named, and what is right becomes a contract."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from keyuser.errors import InputError, KeyuserError
from keyuser.orgs.tables.archive import check_archive
from keyuser.orgs.tables.headings import cell_text
from keyuser.records import Contract, Criticality, Metric
from keyuser.sla.contracts.day_files import date_of
from keyuser.sla.contracts.files import check_against_schema, contract_of
from keyuser.sla.contracts.notation import WEEKDAYS, interval_text, intervals_of, target_of
from keyuser.sla.contracts.sheet_form import (
    CHOICE_OF,
    COLUMN_CHOICES,
    COLUMNS,
    FIELDS,
    FIRST_ROW,
    KEY_ROW,
    NAME_LANGUAGES,
    SHEETS,
    UNIT,
    meaning_of,
)

_MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class SheetProblem:
    """A cell that cannot be used: "Targets!C4", what is wrong with it, what to write there."""

    cell: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SheetReading:
    """What a sheet says: the contract where nothing is wrong, else the problems."""

    contract: Contract | None
    problems: tuple[SheetProblem, ...]

    def usable(self) -> Contract:
        """The contract; ``InputError`` names the first problem where there are some."""
        if self.contract is None:
            first, more = self.problems[0], len(self.problems) - 1
            text = f"{first.cell}: {first.message}" + (f" And {more} more." if more else "")
            raise InputError(text, first.hint)
        return self.contract


def read_sheet(path: Path, vendor_id: str = "") -> SheetReading:
    """The contract of a filled-in sheet, or what is wrong with it, cell by cell. ``vendor_id``: for whom it is read; empty takes
    the vendor that the sheet names. ``InputError`` where the file is no contract sheet."""
    reader = _Reader(path.name, _opened(path))
    document = reader.document()
    named = str(document.pop("vendor", ""))
    if vendor_id and named and named != vendor_id:
        reader.problem("Contract", "vendor", f'the sheet is for the vendor "{named}", not "{vendor_id}"')
    if not reader.problems:
        try:
            check_against_schema(path.name, document, "contract")
            contract = contract_of(path.name, document, vendor_id or named, path.parent)
            return SheetReading(contract, ())
        except InputError as error:
            reader.problems.append(SheetProblem(reader.blamed(error.message), error.message, error.hint))
    return SheetReading(None, tuple(reader.problems))


def _opened(path: Path) -> Workbook:
    check_archive(path)
    try:
        workbook = load_workbook(path, data_only=True)
    except KeyuserError:
        raise
    except Exception as error:  # openpyxl has no common error for a damaged workbook
        raise InputError(f"{path.name} is not a workbook that can be read.", "Save it again as .xlsx.") from error
    missing = [name for name in SHEETS if name not in workbook.sheetnames]
    if missing:
        raise InputError(
            f"{path.name} is not a contract sheet: it has no sheet {missing[0]}.",
            'Make one with "keyuser contract template OUT.xlsx" and fill it in.',
        )
    return workbook


@dataclass(slots=True)
class _Reader:
    """Goes through the sheets, keeps what it understands, and notes the rest."""

    file: str
    workbook: Workbook
    problems: list[SheetProblem] = field(default_factory=list)
    places: dict[str, str] = field(default_factory=dict)

    def document(self) -> dict[str, Any]:
        """The content as a contract's file has it; fields that were left empty are absent."""
        fields = {key: value for name in FIELDS for key, value in self._fields(name)}
        week = {day: fields.pop(day) for day in WEEKDAYS if day in fields}
        calendar: dict[str, Any] = {
            "name": fields.pop("calendar", ""),
            "source": fields.pop("calendar_source", ""),
            "zone": fields.pop("zone", ""),
            "week": week,
            "breaks": fields.pop("breaks", []),
            **self._dates(),
        }
        if "holidays" in fields:
            calendar["holidays"] = fields.pop("holidays").lower()
        fields.setdefault("warnings", [])  # an empty cell says that there are none
        document = {**fields, "calendar": calendar, "targets": self._targets(), **self._statuses()}
        self._check_filled(document)
        return document

    def problem(self, sheet: str, key: str, message: str, hint: str = "") -> None:
        """Notes what is wrong with the cell of a field."""
        self.problems.append(SheetProblem(self.places.get(key, sheet), f"{message}.", hint))

    def blamed(self, message: str) -> str:
        """The cell of the field that an error about the whole contract is about, as well as that can be told."""
        for word, key in (
            ("zone", "zone"),
            ("holidays", "holidays"),
            ("valid_to", "valid_to"),
            ("working time", "mon"),
        ):
            if word in message:
                return self.places.get(key, "Hours")
        return "Statuses" if "closing_statuses" in message else "Contract"

    def _check_filled(self, document: Mapping[str, Any]) -> None:
        calendar = document["calendar"]
        for key, value in (("name", document.get("name")), ("calendar", calendar["name"]), ("zone", calendar["zone"])):
            if not value:
                self.problem("Contract" if key == "name" else "Hours", key, "it must be filled in")
        if not document["targets"]:
            self.problems.append(SheetProblem(f"Targets!C{FIRST_ROW}", "Nothing is promised.", "Enter a target."))
        if not document["closing_statuses"]:
            self.problems.append(
                SheetProblem(f"Statuses!C{FIRST_ROW}", "No status closes a problem.", "Mark one that does.")
            )

    def _fields(self, name: str) -> Iterator[tuple[str, Any]]:
        sheet: Worksheet = self.workbook[name]
        for row in sheet.iter_rows(min_row=FIRST_ROW, max_row=min(sheet.max_row, _MOST_ROWS), max_col=3):
            key = _text(row[0])
            if key not in FIELDS[name]:
                continue
            self.places[key] = f"{name}!{row[2].coordinate}"
            value = self._value(self.places[key], row[2].value, partial(_field, key))
            if value is not None:
                yield key, value

    def _value(self, where: str, cell: Any, read: Callable[[Any], Any]) -> Any:
        """What a cell means; ``None`` where it is empty or cannot be used, which is noted."""
        if cell is None or cell_text(cell) == "":
            return None
        try:
            return read(cell)
        except ValueError as error:
            self.problems.append(SheetProblem(where, f"{error}."))
            return None

    def _rows(self, name: str) -> Iterator[tuple[str, dict[str, Any], dict[str, str]]]:
        """Key of the row, values and cells of the filled rows, by the keys of the columns."""
        sheet: Worksheet = self.workbook[name]
        keys = {cell.column: _text(cell) for cell in sheet[KEY_ROW] if _text(cell) in COLUMNS[name]}
        for row in sheet.iter_rows(min_row=FIRST_ROW, max_row=min(sheet.max_row, _MOST_ROWS)):
            values: dict[str, Any] = {}
            cells: dict[str, str] = {}
            for cell in row:
                key = keys.get(cell.column, "")
                cells[key] = f"{name}!{cell.coordinate}"
                if not key or not _text(cell):
                    continue
                group = COLUMN_CHOICES[name].get(key)
                found = self._value(cells[key], cell.value, partial(_choice, group)) if group else cell.value
                if found is not None:
                    values[key] = found
            if values:
                yield _text(row[0]), values, cells

    def _targets(self) -> dict[str, dict[str, str]]:
        promised: dict[str, dict[str, str]] = {}
        for level, values, cells in self._rows("Targets"):
            if level not in tuple(Criticality):
                continue
            for metric in Metric:
                amount, unit = values.get(metric.value), values.get(f"{metric.value}{UNIT}")
                if amount is None and unit is None:
                    continue
                if amount is None or unit is None:
                    key = metric.value if amount is None else f"{metric.value}{UNIT}"
                    self.problems.append(SheetProblem(cells[key], "An amount and its unit belong together."))
                    continue
                text = f"{cell_text(amount)} {unit}"
                if self._value(cells[metric.value], text, lambda cell: target_of(Criticality.LOW, Metric.UPDATE, cell)):
                    promised.setdefault(level, {})[metric.value] = text
        return promised

    def _statuses(self) -> dict[str, Any]:
        closing: list[str] = []
        pauses: dict[str, list[str]] = {}
        for _, values, cells in self._rows("Statuses"):
            status = cell_text(values.get("status"))
            metrics = [metric.value for metric in Metric if values.get(metric.value)]
            if not status:
                self.problems.append(SheetProblem(cells["status"], "The row names no status."))
            elif status in closing or status in pauses:
                self.problems.append(SheetProblem(cells["status"], f'"{status}" is there twice.'))
            elif values.get("closes") and metrics:
                self.problems.append(SheetProblem(cells["closes"], f'"{status}" pauses and closes.', "Choose one."))
            elif values.get("closes"):
                closing.append(status)
            elif metrics:
                pauses[status] = metrics
        return {"closing_statuses": closing, "pauses": pauses}

    def _dates(self) -> dict[str, Any]:
        annual: list[dict[str, str]] = []
        dates: list[dict[str, Any]] = []
        seen: set[tuple[Any, ...]] = set()
        for _, values, cells in self._rows("Dates"):
            entry = self._value(cells["date"], values, _day_entry)
            if entry is None:
                continue
            key = (entry.get("day"), None) if "date" not in entry else (entry["date"], entry["origin"])
            if key in seen:
                self.problems.append(SheetProblem(cells["date"], f"{key[0]} is there twice."))
            seen.add(key)
            (dates if "date" in entry else annual).append(entry)
        return {"annual": annual, "dates": dates}


def _text(cell: Any) -> str:
    """The text of a cell of a worksheet."""
    return cell_text(cell.value)


def _field(key: str, cell: Any) -> Any:
    """A field's value as a contract's file has it; ``ValueError`` says what is wrong."""
    if key in CHOICE_OF:
        return _choice(CHOICE_OF[key], cell)
    if key in ("valid_from", "valid_to"):
        return _day(cell).isoformat()
    text = cell_text(cell)
    if key in WEEKDAYS or key == "breaks":
        return [interval_text(each) for each in intervals_of(text)]
    if key == "warnings":
        return [_percent(part) for part in text.replace(";", ",").split(",") if part.strip()]
    return text


def _choice(group: str, cell: Any) -> Any:
    meaning = meaning_of(group, cell_text(cell))
    if meaning is None:
        raise ValueError(f'"{cell_text(cell)}" is not one of the words to choose from')
    return meaning == "yes" if group == "truth" else meaning


def _day(cell: Any) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else date_of(cell_text(cell))


def _percent(text: str) -> int:
    bare = text.strip().rstrip("% ")
    if not bare.isdecimal() or not 1 <= int(bare) <= 99:
        raise ValueError(f'"{text.strip()}" is not a share from 1 to 99 percent')
    return int(bare)


def _day_entry(values: Mapping[str, Any]) -> dict[str, Any]:
    """A row of the sheet Dates as an entry of ``dates``, or of ``annual`` for MM-DD; ``ValueError`` says what is wrong."""
    if "date" not in values:
        raise ValueError("the row has no date")
    if "day" not in values:
        raise ValueError("the row does not say what the date is")
    names = {code: cell_text(values[f"name.{code}"]) for code in NAME_LANGUAGES if f"name.{code}" in values}
    if "day_name" in values:
        names[""] = cell_text(values["day_name"])
    if isinstance(values["date"], str) and len(values["date"].strip()) == len("12-16"):
        day = date_of(f"2024-{values['date'].strip()}")
        return {"day": f"{day:%m-%d}", "name": names.get("") or next(iter(names.values()), "-")}
    entry: dict[str, Any] = {
        "date": _day(values["date"]).isoformat(),
        "day": values["day"],
        "origin": values.get("origin", "contract"),
    }
    for key, column in (("hours", "hours"), ("breaks", "gaps")):
        if column in values:
            entry[key] = [interval_text(each) for each in intervals_of(cell_text(values[column]))]
    if "shorter" in values:
        text = cell_text(values["shorter"])
        if not text.isdecimal():
            raise ValueError(f'"{text}" is not a number of minutes')
        entry["shorter"] = int(text)
    if "like" in values:
        entry["like"] = values["like"]
    if "day_source" in values:
        entry["source"] = cell_text(values["day_source"])
    if names:
        entry["name"] = names[""] if set(names) == {""} else names
    return entry
