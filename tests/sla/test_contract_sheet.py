"""The contract sheet: what is written is read again, and every cell that cannot be used is named."""

import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from contract_strategies import contracts
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from keyuser.errors import InputError, KeyuserError
from keyuser.records import Contract, Criticality, DayKind, DayOrigin, Metric
from keyuser.settings import LANGUAGES
from keyuser.sla.contracts.documents import contract_file
from keyuser.sla.contracts.files import SAMPLE, contract_of, load_contract
from keyuser.sla.contracts.holiday_tables import COUNTRIES
from keyuser.sla.contracts.sheet_reading import read_sheet
from keyuser.sla.contracts.sheet_writer import write_sheet, write_template

SHIPPED = load_contract(SAMPLE, "acme", Path())


@given(contracts(), st.sampled_from(LANGUAGES))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_contract_becomes_a_sheet_and_the_same_contract_again(contract: Contract, language: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contract.xlsx"
        write_sheet(path, contract, language)
        reading = read_sheet(path)
    assert reading.problems == ()
    assert reading.contract == contract


@given(contracts())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_contract_becomes_a_file_and_the_same_contract_again(contract: Contract) -> None:
    assert contract_of("file", contract_file(contract), contract.vendor_id, Path()) == contract


@pytest.mark.parametrize(("country", "off"), [*((each, False) for each in COUNTRIES), ("ua", True)])
def test_public_holidays_are_one_cell_of_the_sheet(tmp_path: Path, country: str, off: bool) -> None:
    own = {"date": "2026-12-16", "day": "working", "origin": "user", "name": "Инвентаризация", "like": "mon"}
    calendar = {"name": "x", "zone": "UTC", "holidays": country, "week": {"mon": ["09:00-18:00"]}, "dates": [own]}
    document = {**contract_file(SHIPPED), "calendar": calendar, "holidays_off": off}
    contract = contract_of("file", document, "acme", tmp_path)
    path = tmp_path / "contract.xlsx"
    write_sheet(path, contract, "kk")
    assert read_sheet(path).contract == contract
    workbook = load_workbook(path)
    assert workbook["Hours"]["C6"].value == country
    assert [cell.value for cell in workbook["Dates"]["C"]][3:5] == ["жұмыс күні", None]


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """A sheet with some cells changed, each given as Sheet!A1."""

    def changed(**cells: Any) -> Path:
        path = tmp_path / "contract.xlsx"
        write_sheet(path, SHIPPED, "en")
        workbook = load_workbook(path)
        for where, value in cells.items():
            name, cell = where.split("_")
            workbook[name][cell] = value
        workbook.save(path)
        return path

    return changed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_says_cell_by_cell_what_is_to_be_filled_in(tmp_path: Path, language: str) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language)
    reading = read_sheet(path)
    assert reading.contract is None
    assert [each.cell for each in reading.problems] == [
        "Contract!C4",
        "Hours!C4",
        "Hours!C5",
        "Targets!C4",
        "Statuses!C4",
    ]
    with pytest.raises(InputError, match=r"Contract!C4: it must be filled in\. And 4 more\."):
        reading.usable()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_filled_in_template_is_a_contract(tmp_path: Path, language: str) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language)
    workbook = load_workbook(path)
    filled = {
        "Contract": {
            "C4": "Договор № 7",
            "C5": "acme",
            "C7": "Full SLA",
            "C8": datetime(2026, 1, 1),
            "C9": "31.12.2026",
        },
        "Targets": {"C4": 30, "D4": "мин", "K4": "2", "L4": "dni roboczych"},
        "Statuses": {"B4": "Закрыто", "C4": "иә", "B5": "Ожидание", "H5": "x"},
        "Hours": {"C4": "Часы", "C5": "Asia/Almaty", "C6": "KZ", "C8": "9:00 - 18:00", "C15": "13:00–14:00"},
        "Dates": {
            "B4": datetime(2026, 12, 31),
            "C4": "off",
            "J4": "Inventory",
            "B5": "08-24",
            "C5": "off",
            "J5": "Our day",
        },
    }
    filled["Statuses"]["H5"] = "tak"
    for name, cells in filled.items():
        for cell, value in cells.items():
            workbook[name][cell] = value
    workbook.save(path)
    reading = read_sheet(path)
    assert reading.problems == ()
    contract = reading.usable()
    assert (contract.name, contract.vendor_id, contract.policy.package) == ("Договор № 7", "acme", "Full SLA")
    assert (contract.valid_from, contract.valid_to) == (date(2026, 1, 1), date(2026, 12, 31))
    assert [(each.criticality, each.metric, each.seconds, each.business_days) for each in contract.policy.targets] == [
        (Criticality.CRITICAL, Metric.FIRST_RESPONSE, 1800, 0),
        (Criticality.CRITICAL, Metric.RESOLUTION, 0, 2),
    ]
    assert contract.policy.pauses == {"Ожидание": {Metric.RESOLUTION}}
    last = next(row for row in contract.calendar.rows if row.date == date(2026, 12, 31))
    assert (last.kind, last.origin, last.names) == (DayKind.OFF, DayOrigin.CONTRACT, {"": "Inventory"})
    assert contract.calendar.annual == {(8, 24): "Our day"}
    assert contract.calendar.days[date(2026, 12, 16)] == ()


@pytest.mark.parametrize(
    ("cell", "value", "message"),
    [
        ("Contract_C8", "soon", "is not a date"),
        ("Contract_C11", "perhaps", "words to choose from"),
        ("Targets_C4", "half", "is not an amount"),
        ("Targets_C5", -1, "is not an amount"),
        ("Targets_C6", 1.5, "is not an amount"),
        ("Targets_D4", "days", "words to choose from"),
        ("Targets_D7", None, "belong together"),
        ("Statuses_B5", "closed", "is there twice"),
        ("Statuses_C6", "yes", "pauses and closes"),
        ("Statuses_B6", None, "names no status"),
        ("Flags_C4", "sometimes", "words to choose from"),
        ("Flags_C8", "75, 100", "share from 1 to 99"),
        ("Hours_C5", "Europe/Kiyv", "unknown time zone"),
        ("Hours_C6", "xx", "xx"),
        ("Hours_C8", "9-18", "is not an interval"),
        ("Hours_C15", "13:00", "is not an interval"),
        ("Dates_B4", "tomorrow", "is not a date"),
        ("Dates_C4", "half", "words to choose from"),
    ],
)
def test_what_is_wrong_is_named_by_its_cell(sheet: Callable[..., Path], cell: str, value: object, message: str) -> None:
    more = {"Dates_C4": "off"} if cell == "Dates_B4" else {}
    reading = read_sheet(sheet(**{**more, cell: value}))
    assert reading.contract is None
    assert (cell.replace("_", "!"), True) in [(each.cell, message in each.message) for each in reading.problems]


def test_hours_that_leave_no_working_time_are_refused(sheet: Callable[..., Path]) -> None:
    empty = {f"Hours_C{row}": None for row in (6, *range(8, 15))}
    (problem,) = read_sheet(sheet(**empty)).problems
    assert "no working time" in problem.message
    assert problem.cell.startswith("Hours!")


def test_a_sheet_for_another_vendor_is_refused(sheet: Callable[..., Path]) -> None:
    path = sheet()
    assert read_sheet(path, "acme").contract == SHIPPED
    (problem,) = read_sheet(path, "other").problems
    assert problem.cell == "Contract!C5"


def test_rows_may_be_moved_and_dates_given_twice_are_named(sheet: Callable[..., Path]) -> None:
    path = sheet(Dates_B4="2026-12-31", Dates_C4="off", Dates_B5=datetime(2026, 12, 31), Dates_C5="off")
    workbook = load_workbook(path)
    workbook["Hours"].insert_rows(4, 2)
    workbook["Targets"].insert_rows(4)
    workbook.save(path)
    (problem,) = read_sheet(path).problems
    assert (problem.cell, problem.message) == ("Dates!B5", "2026-12-31 is there twice.")


def test_files_that_are_no_contract_sheet(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "other.xlsx")
    (tmp_path / "text.xlsx").write_text("no workbook")
    for name in ("other.xlsx", "text.xlsx", "absent.xlsx"):
        with pytest.raises(KeyuserError):
            read_sheet(tmp_path / name)
