"""The public holidays that ship with the program: read from our own files, never asked of a library at run time."""

import json
from datetime import date
from functools import cache

from keyuser.paths import resource
from keyuser.records import DayKind, DayOrigin, DayRow
from keyuser.sla.contracts.days import with_holidays_off

#: Countries with a table, by their code in lower case.
COUNTRIES = ("kz", "ru", "ua", "pl")


@cache
def holiday_rows(country: str, *, holidays_off: bool = False) -> tuple[DayRow, ...]:
    """The table of one of ``COUNTRIES``, by date. ``holidays_off`` makes holidays on which people work (Ukraine under martial
    law) days off."""
    data = json.loads(resource("calendars", "days", f"{country}.json").read_text("utf-8"))
    sources, names = data["sources"], data["names"]
    rows = tuple(
        DayRow(
            date=date.fromisoformat(row["date"]),
            kind=DayKind(row["kind"]),
            origin=DayOrigin(row["origin"]),
            names={"en": row["name"], **names[row["name"]]},
            source=sources[row.get("source", 0)],
            shorter=row.get("shorter", 0),
            like=row.get("like"),
        )
        for row in data["rows"]
    )
    return with_holidays_off(rows) if holidays_off else rows
