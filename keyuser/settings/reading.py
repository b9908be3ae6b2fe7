"""Reads a settings file into records, and names the field that cannot be used.

A record's annotations say what is expected: ``str``, ``bool``, ``int``, ``float | None``, another record, or a tuple of one of
these. What the type cannot say stands in the field's metadata: ``one_of``, ``some_of``, ``between``, ``required``.
"""

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from keyuser.errors import InputError, MachineError

Record = TypeVar("Record")

_START_AFRESH = "Correct it, or move it away to start with fresh settings; reports and bundles are not touched by that."
_TYPE_NAMES = {str: "a text", bool: "true or false", int: "a whole number", float: "a number"}


def one_of(*values: str) -> Mapping[str, Any]:
    """The field takes one of these."""
    return {"one_of": values}


def some_of(*values: str) -> Mapping[str, Any]:
    """The field is a list of some of these."""
    return {"some_of": values}


def between(low: float, high: float) -> Mapping[str, Any]:
    """The number lies in [low, high]."""
    return {"between": (low, high)}


def required(why: str) -> Mapping[str, Any]:
    """The field cannot be absent or empty."""
    return {"required": why}


def read_settings_file(path: Path, record: type[Record]) -> Record:
    """The file as a record; one of defaults where there is no file yet. ``InputError`` names what cannot be used."""
    try:
        return _record(json.loads(path.read_text("utf-8")), record, "")
    except FileNotFoundError:
        return record()
    except OSError as error:
        raise MachineError(f"The settings {path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise InputError(f"The settings file {path} is damaged.", _START_AFRESH, str(error)) from error
    except _Unusable as error:
        raise InputError(f"The settings file {path} cannot be used: {error}.", error.hint) from error


class _Unusable(Exception):
    """A field that cannot be used: its place in the file, what is wrong with it, what to do."""

    def __init__(self, place: str, what: str, hint: str = _START_AFRESH) -> None:
        super().__init__(f'field "{place}": {what}')
        self.hint = hint


def _record(data: Any, record: type[Record], place: str) -> Record:
    if not isinstance(data, dict):
        raise _Unusable(place.rstrip(".") or "the whole file", "an object is expected")
    known = {each.name: each for each in fields(record)}  # type: ignore[arg-type]  # every record is a dataclass
    unknown = sorted(data.keys() - known.keys())
    if unknown:
        raise _Unusable(
            f"{place}{unknown[0]}",
            "it is not known",
            "If a newer version of keyuser wrote the file, install that version; else take the field out.",
        )
    for name, each in known.items():
        must_be = each.metadata.get("required") or (_has_no_default(each) and "it is missing")
        if must_be and not data.get(name):
            raise _Unusable(f"{place}{name}", str(must_be))
    types = get_type_hints(record)
    return record(**{name: _checked(value, types[name], known[name], place + name) for name, value in data.items()})


def _has_no_default(each: Field[Any]) -> bool:
    return each.default is MISSING and each.default_factory is MISSING


def _checked(value: Any, wanted: Any, each: Field[Any], place: str) -> Any:
    """The value in the record's type, inside the bounds that the field's metadata gives."""
    read = _value(value, wanted, place)
    rule = each.metadata
    if "one_of" in rule and read not in rule["one_of"]:
        raise _Unusable(place, f"one of {', '.join(filter(None, rule['one_of']))} is expected")
    if "some_of" in rule and not set(read) <= set(rule["some_of"]):
        raise _Unusable(place, f"a list of some of {', '.join(rule['some_of'])} is expected")
    if "between" in rule and read is not None and not rule["between"][0] <= read <= rule["between"][1]:
        low, high = rule["between"]
        raise _Unusable(place, f"a number from {low} to {high} is expected")
    return read


def _value(value: Any, wanted: Any, place: str) -> Any:
    if isinstance(wanted, UnionType):
        if value is None and NoneType in get_args(wanted):
            return None
        return _value(value, next(one for one in get_args(wanted) if one is not NoneType), place)
    if get_origin(wanted) is tuple:
        if not isinstance(value, list):
            raise _Unusable(place, "a list is expected")
        return tuple(_value(one, get_args(wanted)[0], f"{place}.{number}") for number, one in enumerate(value))
    if is_dataclass(wanted):
        return _record(value, wanted, f"{place}.")  # type: ignore[arg-type]  # a class, as annotations hold classes
    if type(value) is wanted or (wanted is float and type(value) is int):
        return value
    raise _Unusable(place, f"{_TYPE_NAMES[wanted]} is expected")
