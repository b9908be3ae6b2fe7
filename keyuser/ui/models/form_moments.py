"""Dates and times of a form as people type them, and as the rules want them (ISO 8601). Pure."""

import re
from datetime import datetime

from keyuser.records import FieldType

_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})?")

TYPES = frozenset((FieldType.DATE, FieldType.TIME, FieldType.DATE_TIME))


def from_typed(type_: FieldType, text: str) -> str:
    """The value of what was typed ("2.11.2026 9:05" becomes "2026-11-02T09:05"); what is no date stays as it is, to be told."""
    text = " ".join(text.replace("T", " ").split())
    day, _, clock = text.partition(" ")
    if type_ is FieldType.TIME:
        return _clock(text) or text
    if type_ is FieldType.DATE:
        return _day(text) or text
    found, at = _day(day), _clock(clock)
    return f"{found}T{at}" if found and at else text


def to_typed(type_: FieldType, value: str) -> str:
    """A value as it is typed: "02.11.2026 09:05"; what is no value stays as it is."""
    day, _, clock = value.partition("T")
    if type_ is FieldType.TIME or not _ISO_DAY.fullmatch(day):
        return value
    return " ".join(part for part in (".".join(reversed(day.split("-"))), clock) if part)


def now_of(type_: FieldType, now: datetime) -> str:
    """The value for now, by the clock on the wall."""
    local = now.astimezone()
    return {
        FieldType.DATE: f"{local:%Y-%m-%d}",
        FieldType.TIME: f"{local:%H:%M}",
        FieldType.DATE_TIME: f"{local:%Y-%m-%dT%H:%M}",
    }[type_]


def _day(text: str) -> str:
    if match := _DAY.fullmatch(text):
        return f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    if match := _ISO_DAY.fullmatch(text):
        return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    return ""


def _clock(text: str) -> str:
    match = _CLOCK.fullmatch(text)
    return f"{int(match[1]):02}:{match[2]}" if match else ""
