"""The user's calendars: shown, filled from files of days, written out for editing by hand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keyuser.errors import InputError, MachineError
from keyuser.records import Calendar, DayOrigin, DayRow, Failure
from keyuser.sla.contracts.day_events import read_events
from keyuser.sla.contracts.day_files import DayReading, day_table, merged, read_day_table
from keyuser.sla.contracts.documents import day_entry
from keyuser.sla.contracts.files import calendar_names, calendar_path, load_calendar, read_calendar_file, save_calendar
from keyuser.sla.contracts.holiday_tables import holiday_rows

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True)
class DayImport:
    """What an import did: the calendar as it is now, the rows that were added or changed, and what could not be used."""

    calendar: Calendar
    changed: tuple[DayRow, ...]
    failed: tuple[Failure, ...]


class CalendarService:
    """Calendars by the name of their file."""

    def __init__(self, folder: Path) -> None:
        """``folder``: where the user's contracts lie; calendars are in ``calendars`` within it."""
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        """All calendars: the user's own and those that ship with the program."""
        return calendar_names(self._folder)

    def is_own(self, name: str) -> bool:
        """Whether the calendar is a file of the user's."""
        return calendar_path(name, self._folder).is_relative_to(self._folder)

    def load(self, name: str) -> Calendar:
        """A calendar; ``InputError`` says what is wrong with its file."""
        return load_calendar(name, self._folder)

    def import_days(
        self, path: Path, name: str, *, like: str = "", origin: DayOrigin = DayOrigin.USER, language: str = "en"
    ) -> DayImport:
        """Adds the days of an .ics, .csv or .xlsx to a calendar, or replaces those of the same date and origin.

        A calendar that does not exist yet is made ``like`` another one. What the user imports becomes a file of the user's; a
        shipped calendar is never changed. ``language``: that of the names, as ``export_days`` wrote them. A contract that is
        in force keeps the calendar that it was confirmed with.
        """
        if not _NAME.fullmatch(name):
            raise InputError(
                f'"{name}" cannot be the name of a calendar.', "Use small letters, digits, dashes and underscores."
            )
        new = bool(like) and name not in self.names()
        base = like if new else name
        data, known = read_calendar_file(base, self._folder), load_calendar(base, self._folder)
        reading = self._read(path, known.zone, origin)
        rows = merged(known.rows, reading.rows, language)
        before = set(map(str, known.rows))
        changed = tuple(row for row in rows if str(row) not in before)
        if new:
            data = {key: value for key, value in data.items() if key not in ("$schema", "sample")} | {"name": name}
        if new or changed:
            save_calendar(name, {**data, "dates": _own_entries(data, rows)}, self._folder)
        return DayImport(self.load(name), changed, reading.failed)

    def export_days(self, name: str, path: Path, language: str = "en") -> int:
        """Writes all rows of a calendar as .csv that a spreadsheet program opens; how many there are."""
        rows = self.load(name).rows
        try:
            path.write_text(day_table(rows, language), "utf-8-sig", newline="")
        except OSError as error:
            raise MachineError(f"{path} cannot be written: {error.strerror or error}.") from error
        return len(rows)

    def _read(self, path: Path, zone: str, origin: DayOrigin) -> DayReading:
        return read_events(path, zone, origin) if path.suffix.lower() == ".ics" else read_day_table(path, origin)


def _own_entries(data: dict[str, Any], rows: Sequence[DayRow]) -> list[dict[str, Any]]:
    """The rows that a calendar's file must hold: those that its shipped table does not."""
    shipped = {str(day_entry(row)) for row in (holiday_rows(data["holidays"]) if "holidays" in data else ())}
    entries = [day_entry(row) for row in rows]
    return [entry for entry in entries if str(entry) not in shipped]
