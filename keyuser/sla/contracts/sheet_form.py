"""The contract sheet's form: which field stands where, and its words in five languages (``resources/i18n/contract_sheet.json``).

A sheet's name, and the keys in the narrow first column or in the hidden second row, are the same in every language: by them a
sheet is read, whatever language it was made in and wherever its rows were moved.
"""

import json
from functools import cache
from typing import Any

from keyuser.paths import resource
from keyuser.records import Criticality, Metric
from keyuser.sla.contracts.notation import WEEKDAYS

#: Rows of every sheet: its title, the hidden keys of its columns, the headings, and the first row to fill in.
TITLE_ROW, KEY_ROW, HEADING_ROW, FIRST_ROW = 1, 2, 3, 4
#: Empty rows that a template offers for statuses and dates, beyond those that are filled.
SPARE_ROWS = 12

#: Sheets of fields, one below the other: key in the first column, value in the third.
FIELDS = {
    "Contract": ("name", "vendor", "client", "package", "valid_from", "valid_to", "source", "sample"),
    "Flags": ("update_mode", "reopening", "restart_on_priority", "silence_is_missed", "warnings"),
    "Hours": ("calendar", "zone", "holidays", "holidays_off", *WEEKDAYS, "breaks", "calendar_source"),
}
#: Fields that take one of a group of words.
CHOICE_OF = {
    "sample": "truth",
    "holidays_off": "truth",
    "restart_on_priority": "truth",
    "silence_is_missed": "truth",
    "update_mode": "update_mode",
    "reopening": "reopening",
}
LEVELS = tuple(sorted(Criticality, key=lambda level: -level.rank))
UNIT = ".unit"
NAME_LANGUAGES = ("en", "ru", "kk", "uk", "pl")

#: Sheets of rows: the keys of their columns, from the second column on.
COLUMNS = {
    "Targets": ("criticality", *(f"{metric.value}{part}" for metric in Metric for part in ("", UNIT))),
    "Statuses": ("status", "closes", *(metric.value for metric in Metric)),
    "Dates": (
        "date",
        "day",
        "hours",
        "gaps",
        "shorter",
        "like",
        "origin",
        "day_source",
        "day_name",
        *(f"name.{code}" for code in NAME_LANGUAGES),
    ),
}
#: Columns that take one of a group of words.
COLUMN_CHOICES = {
    "Targets": {f"{metric.value}{UNIT}": "unit" for metric in Metric},
    "Statuses": dict.fromkeys(("closes", *(metric.value for metric in Metric)), "truth"),
    "Dates": {"day": "day", "like": "like", "origin": "origin"},
}
#: The order of the sheets in the workbook.
SHEETS = ("Contract", "Targets", "Statuses", "Flags", "Hours", "Dates")


def label(key: str, language: str, **places: str) -> str:
    """A word of the form."""
    return str(_texts()["labels"][key][language]).format(**places)


def note(key: str, language: str) -> str:
    """What to enter into a field; "" where its label says it."""
    return str(_texts()["notes"].get(key, {}).get(language, ""))


def choices(group: str, language: str) -> dict[str, str]:
    """The words of a group by what they mean."""
    return {meaning: words[language] for meaning, words in _texts()["choices"][group].items()}


def meaning_of(group: str, word: str) -> str | None:
    """What a word of a group means, in whichever language it is; ``None`` where it is none of them."""
    wanted = " ".join(word.split()).casefold().rstrip(".")
    for meaning, words in _texts()["choices"][group].items():
        if wanted == meaning or wanted in {each.casefold().rstrip(".") for each in words.values()}:
            return str(meaning)
    return None


def column_label(sheet: str, key: str, language: str) -> str:
    """The heading of a column."""
    if sheet == "Targets" and key != "criticality":
        metric, unit = key.removesuffix(UNIT), key.endswith(UNIT)
        return f"{label(metric, language)}, {label('unit' if unit else 'amount', language)}"
    if sheet == "Statuses" and key in tuple(Metric):
        return label("pauses", language, metric=label(key, language))
    if key.startswith("name."):
        return label("in_language", language, code=key.removeprefix("name."))
    return label(key, language)


@cache
def _texts() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(resource("i18n", "contract_sheet.json").read_text("utf-8"))
    return loaded
