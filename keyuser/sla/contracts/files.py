"""Contracts and calendars as files: read, checked against their published schemas, turned into records.

A file that cannot be used is refused with an ``InputError`` that names the file, the field and what is expected there. What a
file means is in ``documents``.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from keyuser.errors import InputError, MachineError
from keyuser.paths import resource
from keyuser.records import Calendar, Contract
from keyuser.settings.private_file import write_private_json
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.contracts.documents import calendar_from, contract_from, policy_from

#: The name under which the shipped example contract is known in a vendor's profile.
SAMPLE = "sample"


def contract_path(name: str, folder: Path) -> Path:
    """Where the contract of that name is kept: ``NAME.json`` of the user's contract folder, or the shipped sample."""
    return resource("contracts", "sample.json") if name == SAMPLE else folder / f"{name}.json"


def load_contract(name: str, vendor_id: str, folder: Path) -> Contract:
    """The contract ``NAME.json`` of the user's contract folder, or the shipped sample for ``SAMPLE``."""
    return read_contract(contract_path(name, folder), vendor_id, folder)


def read_contract(path: Path, vendor_id: str, folder: Path) -> Contract:
    """The contract of a file; calendars that it names lie in ``folder`` or ship with the program."""
    data = _read(path, "contract")
    check_against_schema(path.name, data, "contract")
    return contract_of(path.name, data, vendor_id, folder)


def contract_of(where: str, data: Mapping[str, Any], vendor_id: str, folder: Path) -> Contract:
    """The contract of a file's content that follows the schema; ``InputError`` names ``where`` and the field."""
    for status in sorted({*data.get("pausing_statuses", ()), *data.get("pauses", {})}):
        if status in data["closing_statuses"]:
            what = f'"{status}" pauses and closes'
            raise refused(where, "closing_statuses", what, "Keep the status in one of the two lists.")
    days = {field: _date(where, field, data[field]) for field in ("valid_from", "valid_to") if data.get(field)}
    if len(days) == 2 and days["valid_to"] < days["valid_from"]:
        raise refused(where, "valid_to", "the contract ends before it begins", "Write a later date.")
    given, off = data["calendar"], data.get("holidays_off", False)
    if isinstance(given, str):
        calendar = load_calendar(given, folder, holidays_off=off)
    else:
        check_against_schema(where, given, "calendar", "calendar.")
        calendar = calendar_of(where, given, "calendar.", holidays_off=off)
    policy = policy_from({**data, "name": data.get("package") or data["name"]})
    return contract_from(data, vendor_id, policy, calendar)


def calendar_path(name: str, folder: Path) -> Path:
    """Where the calendar of that name lies: the user's own before the shipped one."""
    own, shipped = folder / "calendars" / f"{name}.json", resource("calendars", f"{name}.json")
    return shipped if shipped.exists() and not own.exists() else own


def calendar_names(folder: Path) -> tuple[str, ...]:
    """The calendars that can be named: the user's own and the shipped ones, sorted."""
    shipped = {path.stem for path in resource("calendars").glob("*.json")} - {"holiday-names"}
    return tuple(sorted(shipped | {path.stem for path in (folder / "calendars").glob("*.json")}))


def load_calendar(name: str, folder: Path, *, holidays_off: bool = False) -> Calendar:
    """The calendar ``calendars/NAME.json`` of the user's contract folder, else the shipped one of that name."""
    path = calendar_path(name, folder)
    return calendar_of(path.name, read_calendar_file(name, folder), holidays_off=holidays_off)


def read_calendar_file(name: str, folder: Path) -> dict[str, Any]:
    """The content of a calendar's file, checked against the schema."""
    path = calendar_path(name, folder)
    data = _read(path, "calendar")
    check_against_schema(path.name, data, "calendar")
    return data


def calendar_of(where: str, data: Mapping[str, Any], prefix: str = "", *, holidays_off: bool = False) -> Calendar:
    """The calendar of a file's content that follows the schema; one without working time is refused."""
    keys = []
    for number, row in enumerate(data.get("dates", ())):
        day = _date(where, f"{prefix}dates.{number}.date", row["date"])
        _check_hours(where, f"{prefix}dates.{number}", row)
        keys.append(f"{day.isoformat()} ({row['origin']})" if row.get("origin", "user") != "user" else day.isoformat())
    _refuse_twice(where, f"{prefix}dates", keys)
    _refuse_twice(where, f"{prefix}annual", [row["day"] for row in data.get("annual", ())])
    calendar = calendar_from(data, holidays_off=holidays_off)
    WorkingTime(calendar)  # refuses an unknown zone and a calendar without hours before anything is counted with it
    return calendar


def save_calendar(name: str, data: Mapping[str, Any], folder: Path) -> Path:
    """Writes a calendar into the user's folder, checked before; the shipped one of that name is hidden by it."""
    path = folder / "calendars" / f"{name}.json"
    check_against_schema(path.name, data, "calendar")
    calendar_of(path.name, data)
    path.parent.mkdir(exist_ok=True)
    write_private_json(path, data)
    return path


def check_against_schema(where: str, data: Any, kind: str, prefix: str = "") -> None:
    """``InputError`` for the first field that the schema of a "contract" or "calendar" does not allow."""
    problems: Iterable[ValidationError] = _validator(kind).iter_errors(data)
    problem = min(problems, key=lambda found: [str(part) for part in found.path], default=None)
    if problem is not None:
        field = ".".join(str(part) for part in problem.absolute_path)
        raise refused(where, f"{prefix}{field}".rstrip(".") or "the whole file", problem.message, _expectation(problem))


def refused(where: str, field: str, what: str, hint: str) -> InputError:
    """The error that says which field of which file cannot be used."""
    return InputError(f'{where} cannot be used: field "{field}": {what}.', hint)


def _read(path: Path, kind: str) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError as error:
        raise InputError(
            f'There is no {kind} "{path.stem}".', f"Put the file {path.name} into {path.parent}."
        ) from error
    except OSError as error:
        raise MachineError(f"The {kind} {path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise InputError(
            f"The {kind} {path.name} is not a JSON file.", "Correct it in a text editor.", str(error)
        ) from error
    if not isinstance(data, dict):
        raise refused(path.name, "the whole file", "it is not an object", f"See the schema of a {kind}.")
    return data


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(resource("schemas", f"{kind}.schema.json").read_text("utf-8")))


def _expectation(problem: ValidationError) -> str:
    """What the schema says about the field that is wrong."""
    schema = problem.schema
    return str(schema.get("description", "")) if isinstance(schema, Mapping) else ""


def _check_hours(where: str, field: str, row: Mapping[str, Any]) -> None:
    """A row says one thing: hours belong to a day of that kind, and to one that does not say its kind."""
    kind = row.get("day")
    if kind == "hours" and not row.get("hours"):
        raise refused(where, field, "a day with hours of its own has none", "Write its hours, or: off.")
    if kind not in (None, "hours") and row.get("hours"):
        raise refused(where, field, f'a day that is "{kind}" has hours of its own', "Write as day: hours.")
    if row.get("shorter") and kind != "working":
        raise refused(where, field, "only a working day can be shorter", "Write as day: working.")


def _refuse_twice(where: str, field: str, keys: Sequence[str]) -> None:
    seen: set[str] = set()
    for number, key in enumerate(keys):
        if key in seen:
            raise refused(where, f"{field}.{number}", f"{key} is there twice", "Keep one row for each date.")
        seen.add(key)


def _date(where: str, field: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise refused(where, field, f"{text} is not a date", "Write a date such as 2026-12-16.") from error
