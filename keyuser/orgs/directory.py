"""Reads the client's directory of organisations from a table."""

import re
from collections.abc import Generator, Iterator
from pathlib import Path

from keyuser.errors import InputError
from keyuser.orgs.rules import check_id
from keyuser.orgs.senders import PUBLIC_PROVIDERS
from keyuser.orgs.tables.headings import SEARCHED_ROWS, Columns, recognise, restore_id
from keyuser.orgs.tables.reading import Cell, Row, Sheet, read_sheets
from keyuser.records import Failure, IdKind, Organisation

_VOCABULARY = {
    "bin": r"\bбин\b|\bбін\b|\bбсн\b|\bbin\b|бизнес.?идентификац|бизнес.?сәйкестендіру|\bиин/бин|edrpou|єдрпоу|\bnip\b|\bинн\b",
    "short_name": r"кратк|сокращ|қысқа|скорочен|коротк|skrót|skrócon|short|abbrev",
    "name": r"наименован|назван|организац|компани|предприят|атауы|ұйым|мекеме|назва|організац|підприємств"
    r"|nazwa|firma|organizacja|\bname\b|company|organi[sz]ation",
    "mail_domain": r"домен|domain|e-?mail|эл\w* почт|почт\w* адрес|пошта|poczt|домені",
    "address": r"адрес|мекен.?жай|address|adres|siedziba|розташуван",
}


def read_directory(path: Path) -> Iterator[Organisation | Failure]:
    """The organisations of an .xlsx or .csv file, row by row; a row that cannot be used is a ``Failure``.

    ``InputError`` where the file is no table or no row of headings names a BIN and a name.
    """
    headed = False
    for sheet in read_sheets(path):
        headed = (yield from _read_sheet(sheet, path.name)) or headed
    if not headed:
        raise InputError(
            "No column of this table is headed as BIN and as name.",
            'Name the columns "BIN" and "Name" in the first row.',
        )


def _read_sheet(sheet: Sheet, file_name: str) -> Generator[Organisation | Failure, None, bool]:
    """The rows below the headings; returns whether there were headings."""
    columns: Columns | None = None
    searched = 0
    where = f"{file_name} [{sheet.name}]" if sheet.name else file_name
    for row in sheet.rows:
        if columns is None:
            searched += 1
            found = recognise(row.cells, _VOCABULARY)
            if {"bin", "name"} <= found.fields.keys() or {"bin", "short_name"} <= found.fields.keys():
                columns = found
            elif searched >= SEARCHED_ROWS:
                return False
            continue
        yield _read_row(row, columns, f"{where}, row {row.number}")
    return columns is not None


def _read_row(row: Row, columns: Columns, source: str) -> Organisation | Failure:
    position = columns.fields["bin"]
    cell: Cell = row.cells[position] if position < len(row.cells) else None
    number = restore_id(cell)
    short_name = columns.text(row.cells, "short_name")
    name = columns.text(row.cells, "name") or short_name
    if not number:
        return Failure(source, "The row has no BIN.", "Fill in the BIN or delete the row.")
    if not name:
        return Failure(source, f"The organisation {number} has no name.", "Fill in its name.")
    verdict = check_id(number, IdKind.BIN) if re.fullmatch(r"\d{12}", number) else check_id(number)
    if not verdict.valid:
        sole_trader = check_id(number, IdKind.IIN)  # a sole trader's number is the person's IIN
        if not sole_trader.valid:
            return Failure(source, f"{number} ({name}): {verdict.reason}", "Correct the BIN.")
    domain = mail_domain(columns.text(row.cells, "mail_domain"))
    return Organisation(verdict.value, name, short_name, columns.text(row.cells, "address"), domain)


def mail_domain(text: str) -> str:
    """The domain of "@kmg.kz", "info@kmg.kz" or "kmg.kz"; empty where there is none or anybody has addresses there."""
    found = re.search(r"(?:^|[@\s])((?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,20})(?=$|[\s,;])", text.strip().lower())
    domain = found[1].removeprefix("www.") if found else ""
    return "" if domain in PUBLIC_PROVIDERS else domain
