"""Tables of days as files: .csv and .xlsx to read, .csv to write for editing by hand; .ics is in ``day_events``."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from keyuser.errors import InputError
from keyuser.orgs.tables.headings import SEARCHED_ROWS, Columns, cell_text, recognise
from keyuser.orgs.tables.reading import Row, read_sheets
from keyuser.records import DayKind, DayOrigin, DayRow, Failure
from keyuser.sla.contracts.days import name_in
from keyuser.sla.contracts.notation import WEEKDAYS, intervals_of, intervals_text

#: The columns that are written; read are also their words in the users' languages.
HEADINGS = ("date", "day", "hours", "breaks", "shorter", "like", "origin", "name", "source")

_VOCABULARY = {
    "shorter": r"\bshorter|короче|қысқа|коротш|krócej",
    "like": r"^like|как день|күн сияқты|як день|^jak ",
    "origin": r"^origin|кто|^who|кім|хто|^kto",
    "source": r"^source|источник|дереккөз|джерело|źródło",
    "breaks": r"^break|перерыв|үзіліс|перерв|przerw",
    "hours": r"^hours|часы|сағат|години|godziny",
    "name": r"^name|назван|наименован|атауы|назва|nazwa|праздник|holiday",
    "date": r"^date|дата|күні|data",
    "day": r"^day|^what|день|күн|dzień|тип",
}
_KINDS = {
    DayKind.OFF: ("off", "day off", "выходной", "нерабочий", "демалыс", "вихідний", "неробочий", "wolny", "wolne"),
    DayKind.HOURS: ("hours", "часы", "сағаттар", "години", "godziny"),
    DayKind.WORKING: ("working", "рабочий", "жұмыс күні", "робочий", "pracujący", "roboczy"),
    DayKind.NAMED: ("named", "название", "атауы", "назва", "nazwa"),
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words}
_DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y")


@dataclass(frozen=True, slots=True)
class DayReading:
    """The rows of a file, by date and origin, and what could not be used."""

    rows: tuple[DayRow, ...]
    failed: tuple[Failure, ...] = ()


def read_day_table(path: Path, origin: DayOrigin = DayOrigin.USER) -> DayReading:
    """The rows of a .csv or .xlsx with the headings date, day (off, hours, working, named), hours, name; a row that cannot be
    used is a ``Failure``. ``origin`` holds for rows that do not name theirs. ``InputError`` where no headings are found."""
    rows: dict[tuple[date, DayOrigin], DayRow] = {}
    failed: list[Failure] = []
    headed = False
    for sheet in read_sheets(path):
        columns: Columns | None = None
        for row in sheet.rows:
            if columns is None:
                found = recognise(row.cells, _VOCABULARY)
                if {"date", "day"} <= found.fields.keys():
                    columns, headed = found, True
                elif row.number > SEARCHED_ROWS:
                    break
                continue
            where = f"{path.name}{f' [{sheet.name}]' if sheet.name else ''}, row {row.number}"
            try:
                _keep(rows, _row(row, columns, origin))
            except ValueError as error:
                failed.append(Failure(where, f"{error}.", "Correct the row and import the file again."))
    if not headed:
        raise InputError(
            "No columns of this table are headed as date and as day.",
            f"Name the columns in the first row: {', '.join(HEADINGS)}.",
        )
    return DayReading(tuple(rows[key] for key in sorted(rows, key=lambda key: (key[0], key[1].rank))), tuple(failed))


def day_table(rows: Iterable[DayRow], language: str) -> str:
    """The rows as .csv text with ``HEADINGS``, names in that language where they are known in it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for row in rows:
        writer.writerow(
            (
                row.date.isoformat(),
                row.kind.value,
                intervals_text(row.hours),
                intervals_text(row.breaks),
                row.shorter or "",
                "" if row.like is None else WEEKDAYS[row.like],
                row.origin.value,
                _harmless(name_in(row.names, language)),
                _harmless(row.source),
            )
        )
    return out.getvalue()


def merged(known: Iterable[DayRow], read: Iterable[DayRow], language: str) -> tuple[DayRow, ...]:
    """The known rows with those that were read added, or in place of the row of the same date and origin. One that says the
    same as the known row leaves it alone, and with it its names in the other languages."""
    rows = {(row.date, row.origin): row for row in known}
    for row in read:
        before = rows.get((row.date, row.origin))
        if before is None or not _same(before, row, language):
            rows[row.date, row.origin] = row
    return tuple(rows[key] for key in sorted(rows, key=lambda key: (key[0], key[1].rank)))


def _same(known: DayRow, read: DayRow, language: str) -> bool:
    name = _harmless(name_in(known.names, language))
    same_name = not read.names or read.names == {"": name}
    bare = replace(known, names={}, source="") == replace(read, names={}, source="")
    return bare and same_name and read.source in ("", _harmless(known.source))


def _keep(rows: dict[tuple[date, DayOrigin], DayRow], row: DayRow) -> None:
    if (row.date, row.origin) in rows:
        raise ValueError(f"{row.date} is there twice")
    rows[row.date, row.origin] = row


def _row(row: Row, columns: Columns, origin: DayOrigin) -> DayRow:
    """``ValueError`` says what is wrong with the row."""
    cells = {field: columns.text(row.cells, field) for field in _VOCABULARY}
    kind = _KIND_OF.get(cells["day"].lower())
    if kind is None:
        raise ValueError(f'"{cells["day"]}" is none of off, hours, working, named')
    hours = intervals_of(cells["hours"])
    if (kind is DayKind.HOURS) != bool(hours):
        raise ValueError("hours belong to a day of the kind hours, and to no other")
    return DayRow(
        date=_date(row, columns),
        kind=kind,
        origin=_origin(cells["origin"], origin),
        names={"": cells["name"]} if cells["name"] else {},
        source=cells["source"],
        hours=hours,
        shorter=_minutes(cells["shorter"], kind),
        like=_weekday(cells["like"]),
        breaks=intervals_of(cells["breaks"]),
    )


def _date(row: Row, columns: Columns) -> date:
    position = columns.fields["date"]
    cell = row.cells[position] if position < len(row.cells) else None
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    return date_of(cell_text(cell))


def date_of(text: str) -> date:
    """The date written as 2026-12-16, 16.12.2026 or 16/12/2026; ``ValueError`` for anything else."""
    for pattern in _DATES:
        try:
            return datetime.strptime(text, pattern).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
    raise ValueError(f'"{text}" is not a date such as 2026-12-16')


def _origin(text: str, default: DayOrigin) -> DayOrigin:
    if not text:
        return default
    if text.lower() not in tuple(DayOrigin):
        raise ValueError(f'"{text}" is none of {", ".join(DayOrigin)}')
    return DayOrigin(text.lower())


def _minutes(text: str, kind: DayKind) -> int:
    if not text:
        return 0
    if not re.fullmatch(r"\d{1,4}", text) or int(text) >= 24 * 60:
        raise ValueError(f'"{text}" is not a number of minutes')
    if int(text) and kind is not DayKind.WORKING:
        raise ValueError("only a working day can be shorter")
    return int(text)


def _weekday(text: str) -> int | None:
    if not text:
        return None
    if text.lower() not in WEEKDAYS:
        raise ValueError(f'"{text}" is none of {", ".join(WEEKDAYS)}')
    return WEEKDAYS.index(text.lower())


def _harmless(text: str) -> str:
    """Text that no spreadsheet program takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
