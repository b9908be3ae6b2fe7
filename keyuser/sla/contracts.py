"""Contracts and calendars as files: read, checked against their published schemas, turned into records.

A file that cannot be used is refused with an ``InputError`` that names the file, the field and what is expected there.
Versions are hashes of the content that figures depend on, so that the same content is the same version wherever it lies.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date, time
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from keyuser.errors import InputError, MachineError
from keyuser.paths import resource
from keyuser.records import Calendar, Contract, Criticality, Interval, Metric, SlaPolicy, SlaTarget, UpdateMode
from keyuser.sla.calendars import WorkingTime

#: The name under which the shipped example contract is known in a vendor's profile.
SAMPLE = "sample"

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SECONDS_OF = {"min": 60, "h": 3600}
_VERSION_LENGTH = 12


def load_contract(name: str, vendor_id: str, folder: Path) -> Contract:
    """The contract ``NAME.json`` of the user's contract folder, or the shipped sample for ``SAMPLE``."""
    path = resource("contracts", "sample.json") if name == SAMPLE else folder / f"{name}.json"
    data = _read(path, "contract")
    calendar = load_calendar(data["calendar"], folder)
    pausing, closing = data.get("pausing_statuses", ()), frozenset(data["closing_statuses"])
    both = sorted(closing.intersection(pausing))
    if both:
        raise _refused(
            path, "closing_statuses", f'"{both[0]}" pauses and closes', "Keep the status in one of the two lists."
        )
    paused = frozenset(Metric(metric) for metric in data.get("paused_metrics", (Metric.RESOLUTION,)))
    version = _version({**data, "calendar": calendar.version})
    policy = SlaPolicy(
        name=data["name"],
        version=version,
        package="",
        targets=tuple(_targets(data["targets"])),
        closing_statuses=closing,
        pauses=dict.fromkeys(pausing, paused),
        update_mode=UpdateMode(data.get("update_mode", UpdateMode.ANSWER)),
    )
    return Contract(
        name=data["name"],
        version=version,
        client="",
        vendor_id=vendor_id,
        policy=policy,
        calendar=calendar,
        sample=data.get("sample", False),
        source=data.get("source", ""),
    )


def load_calendar(name: str, folder: Path) -> Calendar:
    """The calendar ``calendars/NAME.json`` of the user's contract folder, else the shipped one of that name."""
    own, shipped = folder / "calendars" / f"{name}.json", resource("calendars", f"{name}.json")
    path = shipped if shipped.exists() and not own.exists() else own
    data = _read(path, "calendar")
    rows = [(_date(path, number, row["date"]), row) for number, row in enumerate(data.get("dates", ()))]
    _refuse_twice(path, "dates", [day.isoformat() for day, _ in rows])
    _refuse_twice(path, "annual", [row["day"] for row in data.get("annual", ())])
    calendar = Calendar(
        name=data["name"],
        version=_version(data),
        zone=data["zone"],
        week={_WEEKDAYS.index(day): _intervals(hours) for day, hours in data["week"].items()},
        days={day: _intervals(row["hours"]) for day, row in rows if "hours" in row},
        day_names={day: row["name"] for day, row in rows},
        annual={(int(row["day"][:2]), int(row["day"][3:])): row["name"] for row in data.get("annual", ())},
        breaks={day: _intervals(row["breaks"]) for day, row in rows if "breaks" in row},
        daily_breaks=_intervals(data.get("breaks", ())),
        source=data.get("source", ""),
    )
    WorkingTime(calendar)  # refuses an unknown zone and a calendar without hours before anything is counted with it
    return calendar


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
    problem = min(
        _validator(kind).iter_errors(data), key=lambda found: [str(part) for part in found.path], default=None
    )
    if problem is not None:
        field = ".".join(str(part) for part in problem.absolute_path) or "the whole file"
        raise _refused(path, field, problem.message, _expectation(problem))
    return dict(data)


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(resource("schemas", f"{kind}.schema.json").read_text("utf-8")))


def _expectation(problem: ValidationError) -> str:
    """What the schema says about the field that is wrong."""
    schema = problem.schema
    return str(schema.get("description", "")) if isinstance(schema, Mapping) else ""


def _refused(path: Path, field: str, what: str, hint: str) -> InputError:
    return InputError(f'{path.name} cannot be used: field "{field}": {what}.', hint)


def _refuse_twice(path: Path, field: str, keys: list[str]) -> None:
    for number, key in enumerate(keys):
        if key in keys[:number]:
            raise _refused(path, f"{field}.{number}", f"{key} is there twice", "Keep one row for each date.")


def _date(path: Path, number: int, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _refused(
            path, f"dates.{number}.date", f"{text} is not a date", "Write a date such as 2026-12-16."
        ) from error


def _targets(promised: Mapping[str, Mapping[str, str]]) -> Iterable[SlaTarget]:
    for level in Criticality:
        for metric in Metric:
            amount = promised.get(level, {}).get(metric)
            if amount is not None:
                number, unit = amount.split(" ")
                yield SlaTarget(level, metric, int(number) * _SECONDS_OF[unit])


def _intervals(texts: Iterable[str]) -> tuple[Interval, ...]:
    return tuple((_wall(text[:5]), _wall(text[6:])) for text in texts)


def _wall(text: str) -> time:
    return time.min if text == "24:00" else time.fromisoformat(text)


def _version(data: Mapping[str, Any]) -> str:
    """A short hash of what figures depend on: not of the name of the schema or the note on the source."""
    content = {key: value for key, value in data.items() if key not in ("$schema", "source")}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode("utf-8")).hexdigest()[:_VERSION_LENGTH]
