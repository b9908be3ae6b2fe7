"""Reads people, sites and departments from tables; the headings may be in any of five languages."""

import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from keyuser.errors import InputError
from keyuser.orgs.rules import check_id
from keyuser.orgs.tables.headings import SEARCHED_ROWS, Columns, Vocabulary, recognise, restore_id
from keyuser.orgs.tables.reading import Cell, Row, Sheet, read_sheets
from keyuser.records import Failure, IdKind, PersonEntry

_ORGANISATION_WORDS = (
    r"организац|компани|предприят|работодат|ұйым|мекеме|кәсіпорын|організац|підприємств|роботодав"
    r"|firma|organizacj|przedsiębior|pracodaw|company|organi[sz]ation|employer"
)
_SITE_WORDS = (
    r"площадк|филиал|объект|\bофис|местополож|рабочее место|алаң|филиалы|орналас|майданчик|філі|офіс|розташув"
    r"|oddział|lokaliz|zakład|\bsite\b|branch|location|office"
)
_DEPARTMENT_WORDS = (
    r"подраздел|отдел|департам|управлен|служб|цех|бөлім|басқарма|підрозділ|відділ|dział|wydział"
    r"|department|\bunit\b|division"
)
_BIN_WORDS = r"\bбин\b|\bбін\b|\bбсн\b|\bbin\b|edrpou|єдрпоу|\bnip\b|\bинн\b"
_ADDRESS_WORDS = r"адрес|мекен.?жай|address|adres"

_PEOPLE: Vocabulary = {
    "bin": _BIN_WORDS,
    "iin": r"\bиин\b|\bжсн\b|\biin\b|\bіін\b|индивидуальн\w* идентиф|жеке сәйкест",
    "email": r"e-?mail|\bmail\b|почт|пошт|poczt|эл\w* адрес",
    "phone": r"тел|phone|\bмоб|komórk|ұялы|mobile",
    "position": r"должност|лауазым|посад|stanowisk|position|job|\btitle\b",
    "department": _DEPARTMENT_WORDS,
    "organisation": _ORGANISATION_WORDS,
    "site": _SITE_WORDS,
    "name": r"фио|\bф и о\b|фамил\w*\W+имя|имя\W+\w?\W*фамил|аты.?жөні|тәж|т а ә|піб|п і б"
    r"|прізвищ\w*\W+\w*\W*ім|imi\w+ i nazw|nazwisko i imi"
    r"|full.?name|сотрудн|работник|пользовател|қызметкер|працівник|співробіт|pracownik|employee|person",
    "surname": r"фамил|\bтегі\b|прізвищ|nazwisk|surname|last.?name|family",
    "given": r"\bимя\b|\bаты\b|\bім я\b|\bімя\b|\bimi[eę]\b|first.?name|given",
    "patronymic": r"отчеств|әкесінің|по батьков|patronymic|middle",
    "plain_name": r"\bname\b|\bnazwa\b",
}
_SITES: Vocabulary = {
    "bin": _BIN_WORDS,
    "organisation": _ORGANISATION_WORDS,
    "address": _ADDRESS_WORDS,
    "site": f"{_SITE_WORDS}|наименов|назван|атауы|назва|nazwa|\\bname\\b",
}
_DEPARTMENTS: Vocabulary = {
    "bin": _BIN_WORDS,
    "organisation": _ORGANISATION_WORDS,
    "site": _SITE_WORDS,
    "department": f"{_DEPARTMENT_WORDS}|наименов|назван|атауы|назва|nazwa|\\bname\\b",
}
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row about a person. ``organisation_name`` is what the table calls the organisation where it gives no number;
    ``notes`` say what of the row had to be left out."""

    source: str
    entry: PersonEntry
    organisation_name: str = ""
    notes: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A row about a site or a department; ``site`` is the department's, ``address`` the site's."""

    source: str
    name: str
    organisation: str
    organisation_name: str
    site: str = ""
    address: str = ""


_Item = TypeVar("_Item", PersonRow, PlaceRow)
_Reader = Callable[[Row, Columns, str], _Item | Failure]


def read_people(path: Path) -> Iterator[PersonRow | Failure]:
    """The people of a table, row by row; a row that cannot be used is a ``Failure``.

    ``InputError`` where the file is no table or no row of headings names people.
    """
    return _read(path, _PEOPLE, _names_people, _person, "a name or a mail address")


def read_sites(path: Path) -> Iterator[PlaceRow | Failure]:
    """The sites of a table: organisation, name, address; see ``read_people``."""
    return _read(path, _SITES, lambda columns: "site" in columns and _names_organisation(columns), _site, "a site")


def read_departments(path: Path) -> Iterator[PlaceRow | Failure]:
    """The departments of a table: organisation, name, site; see ``read_people``."""
    return _read(
        path,
        _DEPARTMENTS,
        lambda columns: "department" in columns and _names_organisation(columns),
        _department,
        "a department",
    )


def _names_people(fields: frozenset[str]) -> bool:
    return len(fields) >= 2 and bool(fields & {"name", "surname", "plain_name", "email"})


def _names_organisation(fields: frozenset[str]) -> bool:
    return bool(fields & {"bin", "organisation"})


def _read(
    path: Path, vocabulary: Vocabulary, enough: Callable[[frozenset[str]], bool], reader: _Reader[_Item], wanted: str
) -> Iterator[_Item | Failure]:
    headed = False
    for sheet in read_sheets(path):
        headed = (yield from _sheet(sheet, path.name, vocabulary, enough, reader)) or headed
    if not headed:
        raise InputError(
            f"No row of this table has headings for {wanted} and its organisation.",
            "Name the columns in the first row, in any language of the program.",
        )


def _sheet(
    sheet: Sheet, file: str, vocabulary: Vocabulary, enough: Callable[[frozenset[str]], bool], reader: _Reader[_Item]
) -> Generator[_Item | Failure, None, bool]:
    """The rows below the headings; returns whether there were headings."""
    columns: Columns | None = None
    where = f"{file} [{sheet.name}]" if sheet.name else file
    for searched, row in enumerate(sheet.rows, 1):
        if columns is not None:
            yield reader(row, columns, f"{where}, row {row.number}")
        elif enough(frozenset((found := recognise(row.cells, vocabulary)).fields)):
            columns = found
        elif searched >= SEARCHED_ROWS:
            return False
    return columns is not None


def _person(row: Row, columns: Columns, source: str) -> PersonRow | Failure:
    notes: list[Failure] = []
    parts = [_line(columns.text(row.cells, field)) for field in ("surname", "given", "patronymic")]
    name = _line(columns.text(row.cells, "name")) or " ".join(filter(None, parts))
    name = name or _line(columns.text(row.cells, "plain_name"))
    email = _email(columns.text(row.cells, "email"), source, notes)
    if not name and not email:
        return Failure(
            source, "The row has neither a name nor a mail address.", "Fill in one of them or delete the row."
        )
    organisation = _organisation(row, columns, source, notes)
    entry = PersonEntry(
        name=name or email,
        email=email,
        phone=_line(columns.text(row.cells, "phone")),
        position=_line(columns.text(row.cells, "position")),
        organisation=organisation,
        site=_line(columns.text(row.cells, "site")),
        department=_line(columns.text(row.cells, "department")),
        iin=_iin(_cell(row, columns, "iin"), source, notes),
    )
    named = "" if organisation else _line(columns.text(row.cells, "organisation"))
    return PersonRow(source, entry, named, tuple(notes))


def _site(row: Row, columns: Columns, source: str) -> PlaceRow | Failure:
    return _place(row, columns, source, "site", address=_line(columns.text(row.cells, "address")))


def _department(row: Row, columns: Columns, source: str) -> PlaceRow | Failure:
    return _place(row, columns, source, "department", site=_line(columns.text(row.cells, "site")))


def _place(
    row: Row, columns: Columns, source: str, field: str, *, site: str = "", address: str = ""
) -> PlaceRow | Failure:
    name = _line(columns.text(row.cells, field))
    faults: list[Failure] = []
    organisation = _organisation(row, columns, source, faults)
    named = _line(columns.text(row.cells, "organisation"))
    if faults and not named:
        return faults[0]
    if not name:
        return Failure(source, f"The row names no {field}.", "Fill it in or delete the row.")
    if not organisation and not named:
        return Failure(source, f"The {field} “{name}” has no organisation.", "Fill in its BIN or its name.")
    return PlaceRow(source, name, organisation, named, site, address)


def _organisation(row: Row, columns: Columns, source: str, notes: list[Failure]) -> str:
    number = restore_id(_cell(row, columns, "bin"))
    if not number:
        return ""
    verdict = check_id(number)
    if verdict.valid:
        return verdict.value
    shown = "" if check_id(number, IdKind.IIN).valid else f" {number}"
    notes.append(Failure(source, f"The organisation's number{shown} is left out: {verdict.reason}", "Correct the BIN."))
    return ""


def _iin(cell: Cell, source: str, notes: list[Failure]) -> str:
    """The IIN; a wrong one is left out, and the note does not repeat it."""
    number = restore_id(cell)
    if not number:
        return ""
    verdict = check_id(number, IdKind.IIN)
    if verdict.valid:
        return verdict.value
    notes.append(Failure(source, f"The IIN is left out: {verdict.reason}", "Correct it and import the table again."))
    return ""


def _email(text: str, source: str, notes: list[Failure]) -> str:
    found = _EMAIL.search(text)
    if text and not found:
        notes.append(Failure(source, f"“{text[:80]}” is no mail address and is left out.", "Correct the address."))
    return found[0].lower() if found else ""


def _cell(row: Row, columns: Columns, field: str) -> Cell:
    position = columns.fields.get(field, -1)
    return row.cells[position] if 0 <= position < len(row.cells) else None


def _line(text: str) -> str:
    return " ".join(text.split())[:300]
