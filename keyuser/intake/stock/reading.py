"""Reads ledgers of stock from tables, whatever their columns are called in ru, kk, uk, pl and en."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from keyuser.errors import InputError
from keyuser.intake.channels.spreadsheet.dates import read_moment
from keyuser.intake.numbers import read_amount
from keyuser.intake.stock.model import StockIssue, StockLine
from keyuser.orgs.tables.headings import SEARCHED_ROWS, Columns, cell_text, recognise
from keyuser.orgs.tables.reading import Row, Sheet, read_sheets

_AMOUNTS = ("opening", "receipts", "shipments", "closing")
#: The stronger ones first: "остаток на начало" is an opening, "склад отгрузки" a warehouse.
_VOCABULARY: Mapping[str, str] = {
    "opening": (
        r"начальн|на начало|вход\w* остат|\bсальдо нач|бастапқы|басына|басындағы|початков|на початок|początk|otwarci|opening"
    ),
    "closing": r"конечн|на конец|исход\w* остат|\bсальдо кон|соңғы|соңына|соңындағы|кінцев|на кінець|końcow|zamkn|closing",
    "day": r"\bдата|\bдень\b|\bкүні\b|\bкүн\b|\bdata\b|\bdzień\b|\bdate|\bday\b",
    "warehouse": r"\bсклад|қойма|magazyn|warehouse|storage|\bstore\b",
    "document": r"документ|накладн|құжат|dokument|document|invoice",
    "receipts": r"приход|поступл|кіріс|түсім|прихід|надходж|przych|przyję|receipt|received|incoming|^in$",
    "shipments": r"расход|отгруз|реализ|шығыс|жөнелт|видат|відвантаж|витрат|rozch|wyda|shipm|shipped|issued|outgoing|^out$",
    "name": r"наименован|назван|атауы|\bназва|nazwa|\bname|description",
    "item": (
        r"артикул|номенклатур|код\b|\bкод|\bтовар|позиц|\bsku\b|\bтауар|өнім|towar|indeks|\bitem|product|article|\bcode\b"
    ),
}


def read_ledger(path: Path) -> Iterator[StockLine | StockIssue]:
    """The lines of every sheet that has the headings of a ledger. ``InputError`` where none has, or the file is no table."""
    headed = False
    for sheet in read_sheets(path):
        source = f"{path.name} [{sheet.name}]" if sheet.name else path.name
        for each in _lines(sheet, source):
            headed = True
            if each is not None:
                yield each
    if not headed:
        raise InputError(
            f"{path.name} is no ledger of stock: no row is headed with an item, a date and an amount.",
            'Name the columns, for instance "Item", "Date", "Opening", "Receipts", "Shipments", "Closing".',
        )


def _lines(sheet: Sheet, source: str) -> Iterator[StockLine | StockIssue | None]:
    """The lines below the headings, and one ``None`` for the headings themselves."""
    columns: Columns | None = None
    for searched, row in enumerate(sheet.rows):
        if columns is not None:
            yield from _line(row, columns, source)
            continue
        found = recognise(row.cells, _VOCABULARY)
        names = set(found.fields)
        if "item" not in names and "name" in names:
            found = Columns({**found.fields, "item": found.fields["name"]}, found.headings)
            names.add("item")
        if {"item", "day"} <= names and names & set(_AMOUNTS):
            columns = found
            yield None
        elif searched + 1 >= SEARCHED_ROWS:
            return


def _line(row: Row, columns: Columns, source: str) -> Iterator[StockLine | StockIssue]:
    """The row's line, or what is wrong with each of its cells; nothing for a row that sums up others."""
    item = columns.text(row.cells, "item")
    day_text = columns.text(row.cells, "day")
    if not item and not day_text:
        return
    issues = []
    for position in row.unsaved:
        heading = columns.headings[position] if position < len(columns.headings) else ""
        if position in columns.fields.values():
            issues.append(StockIssue(source, row.number, heading, "A formula without a saved result."))
    if not item:
        issues.append(StockIssue(source, row.number, _heading(columns, "item"), "The item is missing."))
    day = _day(row, columns)
    if day is None:
        issues.append(StockIssue(source, row.number, _heading(columns, "day"), f"“{day_text[:40]}” is no date."))
    amounts: dict[str, Decimal | None] = {}
    for name in _AMOUNTS:
        position = columns.fields.get(name, -1)
        cell = row.cells[position] if 0 <= position < len(row.cells) else None
        try:
            amounts[name] = read_amount(cell)
        except ValueError:
            what = f"“{cell_text(cell)[:40]}” is no amount."
            issues.append(StockIssue(source, row.number, _heading(columns, name), what))
    if issues or day is None:
        yield from issues
        return
    yield StockLine(
        source=source,
        row=row.number,
        item=item,
        warehouse=columns.text(row.cells, "warehouse"),
        day=day,
        name=columns.text(row.cells, "name"),
        document=columns.text(row.cells, "document"),
        **amounts,
    )


def _day(row: Row, columns: Columns) -> date | None:
    position = columns.fields["day"]
    at = read_moment(row.cells[position] if position < len(row.cells) else None)
    return at.date() if at else None


def _heading(columns: Columns, name: str) -> str:
    return columns.headings[columns.fields[name]] if name in columns.fields else name
