"""File-format profiles: data files that say what an incoming file must look like."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema

from keyuser.errors import InputError, MachineError
from keyuser.orgs.tables.charsets import known_charset
from keyuser.paths import resource


class FileKind(StrEnum):
    """How a data file is written."""

    CSV = "csv"
    XLSX = "xlsx"
    FIXED = "fixed"
    XML = "xml"
    JSONL = "jsonl"


class ValueType(StrEnum):
    """What the values of a column are."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    DATETIME = "datetime"
    BOOLEAN = "boolean"
    BIN = "bin"
    IIN = "iin"


@dataclass(frozen=True, slots=True)
class Reference:
    """The column ``column`` of the list ``list`` holds every allowed code."""

    list: str
    column: str


@dataclass(frozen=True, slots=True)
class FormatColumn:
    """A column of a profile; the schema ``format-profile`` says what each field means."""

    name: str
    type: ValueType = ValueType.TEXT
    required: bool = False
    min_length: int = 0
    max_length: int = 0
    pattern: str = ""
    values: tuple[str, ...] = ()
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    decimals: int | None = None
    format: str = ""
    unique: bool = False
    start: int = 0
    width: int = 0
    path: str = ""
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class FormatProfile:
    """What a data file must look like."""

    id: str
    name: str
    kind: FileKind
    columns: tuple[FormatColumn, ...]
    encoding: str = "utf-8"
    delimiter: str = ";"
    header: bool = True
    decimal: str = "."
    sheet: str = ""
    record: str = ""
    extra_columns: bool = False
    min_rows: int = 0
    key: tuple[str, ...] = ()


def load_profile(path: Path) -> FormatProfile:
    """The profile of a file; ``InputError`` names what cannot be used in it."""
    try:
        data = json.loads(path.read_text("utf-8"), parse_float=Decimal)
    except OSError as error:
        raise MachineError(f"{path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise InputError(f"The format profile {path.name} is no JSON.", "Correct it.", str(error)) from error
    fault = jsonschema.exceptions.best_match(_validator().iter_errors(data))
    if fault is not None:
        where = "/".join(map(str, fault.absolute_path)) or "the whole file"
        raise InputError(f"The format profile {path.name} cannot be used: {where}: {fault.message}.", "Correct it.")
    profile = _profile(data)
    _check(profile, path.name)
    return profile


@lru_cache(maxsize=1)
def _validator() -> Any:
    schema = json.loads(resource("schemas", "format-profile.schema.json").read_text("utf-8"))
    return jsonschema.Draft202012Validator(schema)


def _profile(data: Mapping[str, Any]) -> FormatProfile:
    known = {each.name for each in fields(FormatProfile)}
    values = {name: value for name, value in data.items() if name in known and name not in ("columns", "kind", "key")}
    columns = tuple(_column(each) for each in data["columns"])
    return FormatProfile(kind=FileKind(data["kind"]), columns=columns, key=tuple(data.get("key", ())), **values)


def _column(data: Mapping[str, Any]) -> FormatColumn:
    plain = {
        name: value for name, value in data.items() if name not in ("type", "values", "reference", "minimum", "maximum")
    }
    reference = data.get("reference")
    return FormatColumn(
        type=ValueType(data.get("type", "text")),
        values=tuple(data.get("values", ())),
        minimum=Decimal(data["minimum"]) if "minimum" in data else None,
        maximum=Decimal(data["maximum"]) if "maximum" in data else None,
        reference=Reference(reference["list"], reference["column"]) if reference else None,
        **plain,
    )


def _check(profile: FormatProfile, file_name: str) -> None:
    """What a schema cannot say."""
    names = [column.name for column in profile.columns]
    for column in profile.columns:
        try:
            re.compile(column.pattern)
        except re.error as error:
            raise _wrong(file_name, f"the pattern of “{column.name}” is no regular expression ({error})") from error
    faults = (
        (len(set(names)) < len(names), "two columns have one name"),
        (not set(profile.key) <= set(names), "the key names a column that is not listed"),
        (not known_charset(profile.encoding), f"the encoding “{profile.encoding}” is not known"),
        (
            profile.kind is FileKind.FIXED and not all(column.start and column.width for column in profile.columns),
            "every column of a fixed file has a start and a width",
        ),
        (profile.kind is FileKind.XML and not profile.record, "an XML file has a record"),
    )
    for wrong, what in faults:
        if wrong:
            raise _wrong(file_name, what)


def _wrong(file_name: str, what: str) -> InputError:
    return InputError(f"The format profile {file_name} cannot be used: {what}.", "Correct it.")
