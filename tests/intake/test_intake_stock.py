"""Stock reconciliation: a consistent ledger says nothing, any changed cell is found and named."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import InputError
from keyuser.intake.numbers import read_amount
from keyuser.intake.service import IntakeService
from keyuser.intake.stock.model import FaultKind, StockLine
from keyuser.intake.stock.rules import check_lines, plain
from keyuser.intake.stock.service import StockService
from keyuser.orgs.tables.reading import read_sheets

DAY = date(2026, 11, 2)


@pytest.fixture
def service(store, clock):
    return StockService(IntakeService(store, clock))


def line(day, opening, receipts, shipments, closing, item="A", warehouse="W", row=1, **more):
    amounts = (None if amount is None else Decimal(amount) for amount in (opening, receipts, shipments, closing))
    return StockLine("t.csv", row, item, warehouse, DAY + timedelta(days=day), *amounts, **more)


def kinds(lines, **options):
    return [fault.kind for item in check_lines(lines, **options) for day in item.days for fault in day.faults]


def test_each_fault_has_its_kind():
    assert kinds([line(0, 5, 2, 1, 6), line(1, 6, 0, 0, 6)]) == []
    assert kinds([line(0, 5, 2, 1, 7), line(1, 7, 0, 0, 7)]) == [FaultKind.BALANCE]
    assert kinds([line(0, 5, 2, 1, 6), line(1, 7, 0, 0, 7)]) == [FaultKind.CHAIN]
    assert kinds([line(0, 5, 0, 6, -1)]) == [FaultKind.NEGATIVE]
    assert kinds([line(0, 5, -2, 0, 3)]) == [FaultKind.NEGATIVE]
    assert kinds([line(0, 5, 0, 0, 5), line(0, 5, 0, 0, 5)]) == [FaultKind.DUPLICATE]
    gap = [
        line(0, 5, 0, 0, 5),
        line(2, 5, 0, 0, 5),
        line(1, 1, 0, 0, 1, "B"),
        line(0, 0, 1, 0, 1, "B"),
        line(2, 1, 0, 1, 0, "B"),
    ]
    assert kinds(gap) == [FaultKind.MISSING_DAY]
    assert kinds(gap, every_day=False) == []


def test_an_item_that_vanishes_with_its_stock_is_missed():
    whole = [line(day, 3, 0, 0, 3) for day in range(3)]
    assert kinds([*whole, line(0, 2, 0, 0, 2, "B")]) == [FaultKind.MISSING_DAY] * 2
    assert kinds([*whole, line(2, 2, 0, 0, 2, "B")]) == [FaultKind.MISSING_DAY] * 2
    assert kinds([*whole, line(0, 2, 0, 2, 0, "B")]) == []


def test_the_tolerance_is_exact():
    ledger = [line(0, "0.1", "0.2", 0, "0.31")]
    assert kinds(ledger) == [FaultKind.BALANCE]
    assert kinds(ledger, tolerance=Decimal("0.01")) == []
    assert kinds(ledger, tolerance=Decimal("0.009")) == [FaultKind.BALANCE]


def test_single_movements_are_the_days_sums():
    moves = [line(0, None, 2, None, None, document="N-1"), line(0, None, 3, 1, None, document="N-2")]
    (item,) = check_lines([line(0, 1, None, None, 5), *moves])
    assert (item.faults, item.days[0].receipts, item.days[0].shipments) == (0, 5, 1)
    assert [move.document for move in item.days[0].movements] == ["N-1", "N-2"]
    assert kinds([line(0, 1, 4, 1, 4), *moves]) == [FaultKind.MOVEMENTS]


AMOUNTS = st.decimals(0, 10_000, places=3)


@st.composite
def ledgers(draw):
    """Items with a balance for every one of some days, all consistent."""
    days = draw(st.lists(st.integers(0, 40), min_size=1, max_size=5, unique=True).map(sorted))
    lines = []
    for item in draw(st.lists(st.text("ABC", min_size=1, max_size=3), min_size=1, max_size=3, unique=True)):
        stock = draw(AMOUNTS)
        for day in days:
            receipts = draw(AMOUNTS)
            shipments = draw(st.decimals(0, stock + receipts, places=3))
            lines.append(line(day, stock, receipts, shipments, stock + receipts - shipments, item, row=len(lines) + 2))
            stock = stock + receipts - shipments
    return lines


@given(ledgers(), st.randoms())
def test_a_consistent_ledger_says_nothing_in_any_order(lines, chance):
    chance.shuffle(lines)
    assert kinds(lines) == []


@given(ledgers(), st.data())
def test_any_changed_amount_is_found_and_named(lines, data):
    index = data.draw(st.integers(0, len(lines) - 1))
    name = data.draw(st.sampled_from(["opening", "receipts", "shipments", "closing"]))
    by = data.draw(AMOUNTS.filter(bool))
    before = getattr(lines[index], name)
    lines[index] = replace(lines[index], **{name: before + by})
    faults = [fault for item in check_lines(lines) for day in item.days for fault in day.faults]
    (balance,) = [fault for fault in faults if fault.kind is FaultKind.BALANCE]
    assert (balance.item, balance.day, balance.lines) == (lines[index].item, lines[index].day, (lines[index],))
    assert abs(balance.difference) == by
    assert all(fault.item == lines[index].item for fault in faults)


@given(ledgers(), st.data())
def test_a_row_that_is_doubled_is_found(lines, data):
    doubled = data.draw(st.sampled_from(lines))
    assert kinds([*lines, doubled]) == [FaultKind.DUPLICATE]


@given(ledgers(), st.data())
def test_a_row_that_is_lost_in_the_middle_is_found(lines, data):
    lost = data.draw(st.sampled_from(lines))
    own = [each.day for each in lines if each.item == lost.item]
    others = {each.day for each in lines if each.item != lost.item}
    found = kinds([each for each in lines if each is not lost])
    if min(own) < lost.day < max(own):
        assert (FaultKind.MISSING_DAY in found) == (lost.day in others)
        assert set(found) <= {FaultKind.MISSING_DAY, FaultKind.CHAIN}


HEADINGS = [
    ("Дата", "Склад", "Код товара", "Наименование", "Остаток на начало", "Приход", "Расход", "Остаток на конец"),
    ("Күні", "Қойма", "Тауар коды", "Атауы", "Бастапқы қалдық", "Кіріс", "Шығыс", "Соңғы қалдық"),
    ("Дата", "Склад", "Артикул", "Назва", "Початковий залишок", "Надходження", "Видаток", "Кінцевий залишок"),
    ("Data", "Magazyn", "Indeks", "Nazwa", "Stan początkowy", "Przychód", "Rozchód", "Stan końcowy"),
    ("Date", "Warehouse", "Item", "Name", "Opening", "Receipts", "Shipments", "Closing"),
]


@pytest.mark.parametrize("headings", HEADINGS)
def test_ledgers_in_five_languages_and_one_report_of_all(tmp_path, store, service, headings):
    rows = [
        ["Отчёт"],
        list(headings),
        ["02.11.2026", "С1", "00017", "Болт", "1 200,50", "0,1", "0,2", "1 200,4"],
        ["03.11.2026", "С1", "00017", "Болт", "1 200,4", "", "-", "1 200,4"],
        ["03.11.2026", "С1", "00018", "Гайка", "5", "x", "1", "4"],
        ["", "", "", "Итого", "", "", "", ""],
    ]
    path = tmp_path / "stock.csv"
    path.write_text("\n".join(";".join(row) for row in rows), "utf-8")
    check = service.check([path])
    assert (check.lines, [issue.what for issue in check.issues]) == (2, ["“x” is no amount."])
    assert (check.faults, check.agrees) == ((), False)
    with pytest.raises(InputError, match="adds up"):
        service.draft(check)


def test_the_drafted_report_has_all_rows_attached(tmp_path, store, service):
    book = openpyxl.Workbook()
    book.active.append(HEADINGS[0])
    for number in range(30):
        book.active.append([DAY, "С1", f"000{number}", "Болт", 0.1, 0.2, 0, 0.4])
    book.save(tmp_path / "остатки.xlsx")
    check = service.check([tmp_path / "остатки.xlsx"])
    assert [plain(fault.difference) for fault in check.faults] == ["0.1"] * 30
    report_id = service.draft(check, language="ru", organisation="000140002217")
    with store.read() as db:
        report = db.reports.get(report_id)
    assert report.subject == "Остатки не сходятся: позиций 30, расхождений 30, 2026-11-02 – 2026-11-02"
    assert report.organisation == "000140002217"
    assert report.text.count("\n- ") + 1 == 20
    assert "... и ещё 10." in report.text
    (attachment,) = report.attachments
    (tmp_path / "back.xlsx").write_bytes(store.blobs.read(attachment.sha256))
    rows = [row.cells for sheet in read_sheets(tmp_path / "back.xlsx") for row in sheet.rows]
    assert (len(rows), rows[1][0], rows[1][5:8]) == (31, "0000", (0.3, 0.4, 0.1))
    assert service.draft(check, language="ru") is None, "the same mismatches are one report"


def test_what_is_no_ledger_says_so(tmp_path, service):
    (tmp_path / "t.csv").write_text("Тема;Описание\na;b\n", "utf-8")
    with pytest.raises(InputError, match="no ledger"):
        service.check([tmp_path / "t.csv"])
    with pytest.raises(InputError, match="below zero"):
        service.check([], tolerance=Decimal(-1))


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        (5, "5"), (0.1 + 0.2, "0.3"), ("1 234,50", "1234.50"), ("1\u00a0234,5", "1234.5"), ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"), ("1,234,567", "1234567"), ("(12,5)", "-12.5"), ("12-", "-12"), ("−3", "-3"), ("1e3", "1000"),
        ("+7", "7"), (".5", "0.5"),
    ],
)  # fmt: skip
def test_amounts_as_people_write_them(cell, amount):
    assert read_amount(cell) == Decimal(amount)


@pytest.mark.parametrize("cell", [None, "", " ", "-", "—"])
def test_no_amount_is_none(cell):
    assert read_amount(cell) is None


@pytest.mark.parametrize("cell", ["x", "1 2 3 шт", "1.2.3,4.5", "NaN", "inf", True, "١٢", "9" * 70])
def test_what_is_no_amount(cell):
    with pytest.raises(ValueError):
        read_amount(cell)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_amounts_survive_both_ways_of_writing(amount):
    english = f"{amount:,}"
    assert read_amount(english) == amount
    assert read_amount(english.replace(",", " ").replace(".", ",")) == amount
