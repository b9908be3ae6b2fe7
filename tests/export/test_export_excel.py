"""The workbook as a reader's program finds it: types, tables, print set-up, hostile text, equal bytes."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
import sla_samples
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import Cancelled
from keyuser.export.cell_text import CELL_LIMIT, REPLACEMENT, CellText
from keyuser.export.excel import write_sla_workbook
from keyuser.export.look import Verdict
from keyuser.export.words import LANGUAGES, words_in
from keyuser.records import SlaReport


def written(report: SlaReport, folder: Path, language: str = "en") -> Path:
    target = folder / f"sla-{language}.xlsx"
    write_sla_workbook(report, target, language)
    return target


def column(page: Any, title: str) -> list[Any]:
    headings = [cell.value for cell in page[1]]
    return [row[headings.index(title)] for row in page.iter_rows(min_row=2)]


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return openpyxl.load_workbook(written(sla_samples.rich_month(), tmp_path_factory.mktemp("rich")))


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    first = written(sla_samples.rich_month(), tmp_path).read_bytes()
    assert written(sla_samples.rich_month(), tmp_path).read_bytes() == first
    with ZipFile(tmp_path / "sla-en.xlsx") as package:
        assert package.testzip() is None
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_values_have_their_types(rich: Any) -> None:
    page = rich["Tickets"]
    row = sla_samples.rich_month().rows[0]
    number = column(page, "Vendor's number")[0]
    assert (number.value, number.data_type) == ("004100", "s")
    assert column(page, "Item")[0].value == 1
    created = column(page, "Created (Asia/Almaty)")[0]
    assert created.is_date
    assert created.value == row.created_at.replace(tzinfo=None) + timedelta(hours=5)
    assert created.number_format == "yyyy-mm-dd hh:mm"
    worked = column(page, "Resolution – worked time")[0]
    assert worked.number_format == "[h]:mm:ss"
    assert isinstance(worked.value, timedelta)
    assert round(worked.value.total_seconds()) == row.measures[1].elapsed
    assert column(page, "Resolution")[0].value == "✗ Missed"


def test_tables_filters_panes_and_print_set_up(rich: Any) -> None:
    assert rich.sheetnames == ["Summary", "Tickets", "Breaches", "Data dictionary"]
    for page in rich.worksheets[1:]:
        (table,) = page.tables.values()
        assert table.ref == f"A1:{page.cell(1, page.max_column).column_letter}{page.max_row}"
        assert table.autoFilter.ref == table.ref
        assert [entry.name for entry in table.tableColumns] == [cell.value for cell in page[1]]
        assert page.freeze_panes in ("A2", "C2")
        assert page.print_title_rows == "$1:$1"
    for page in rich.worksheets:
        assert page.page_setup.orientation == "landscape"
        assert page.page_setup.fitToWidth in (1, 2)
        assert page.sheet_properties.pageSetUpPr.fitToPage
        assert page.oddFooter.right.text == "Page &P of &N"
        assert page.oddHeader.center.text == "SAMPLE"
    assert rich.calculation.fullCalcOnLoad
    assert rich.properties.created == datetime(2026, 11, 2, 4, 30)  # the file format has no zone
    assert rich.properties.language == "en"


def test_each_verdict_is_a_symbol_a_word_and_a_colour(rich: Any) -> None:
    rules = [rule for ranges in rich["Tickets"].conditional_formatting for rule in ranges.rules]
    assert len(rules) == 2 * len(Verdict)
    assert {rule.formula[0] for rule in rules} >= {'"✓ Met"', '"✗ Missed"', '"▲ Overdue"', '"◔ Running"', '"‖ Paused"'}
    assert all(rule.dxf.font.color is not None and rule.dxf.fill is not None for rule in rules)


@pytest.mark.parametrize("language", LANGUAGES)
def test_summary_formulas_carry_our_values(tmp_path: Path, language: str) -> None:
    report = sla_samples.rich_month()
    target = written(report, tmp_path, language)
    formulas = openpyxl.load_workbook(target).worksheets[0]
    values = openpyxl.load_workbook(target, data_only=True).worksheets[0]
    heading = next(row for row in range(1, 40) if formulas.cell(row, 9).value == "n")
    total = next(s for s in report.summaries if s.criticality is None)
    assert str(formulas.cell(heading + 1, 4).value).startswith("=COUNTIFS(Tickets[")
    assert "SMALL(IF(" in formulas.cell(heading + 1, 12).value.text
    assert values.cell(heading + 1, 4).value == total.met
    assert values.cell(heading + 1, 10).value == total.compliance
    assert round(values.cell(heading + 1, 11).value.total_seconds()) == total.mean
    assert round(values.cell(heading + 1, 12).value.total_seconds()) == total.median


def test_charts_are_native_and_hold_their_values(tmp_path: Path) -> None:
    with ZipFile(written(sla_samples.three_metrics(), tmp_path)) as package:
        charts = [name for name in package.namelist() if name.startswith("xl/charts/")]
        assert len(charts) == 3
        part = package.read(charts[0]).decode()
    assert "<numCache>" in part
    assert "pattFill" in part
    assert 'sourceLinked="0"' in part


def test_an_empty_month_opens_with_blank_tables_and_says_so(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(sla_samples.empty_month(), tmp_path))
    assert book["Tickets"].tables["Tickets"].ref.endswith("2")
    texts = [cell.value for row in book["Summary"].iter_rows() for cell in row if cell.value]
    assert "No ticket was created in this period." in texts
    assert not book["Summary"]._charts


def test_a_contract_that_is_no_sample_says_nothing_of_samples(tmp_path: Path) -> None:
    with ZipFile(written(sla_samples.long_month(), tmp_path)) as package:
        assert all(b"SAMPLE" not in package.read(name) for name in package.namelist())


def test_hostile_text_is_text(tmp_path: Path) -> None:
    page = openpyxl.load_workbook(written(sla_samples.hostile_month(), tmp_path))["Tickets"]
    titles = column(page, "Title")
    for cell, text in zip(titles, sla_samples.HOSTILE, strict=True):
        assert cell.data_type in ("s", "inlineStr") or text == ""
        if text.isprintable() and len(text) < 1000 and "_x" not in text:
            assert (cell.value or "") == text
    values = [cell.value for cell in titles]
    assert f"control {REPLACEMENT * 4} characters" in values
    assert f"lone {REPLACEMENT} surrogate and {REPLACEMENT} another" in values
    assert "first line\nsecond\nthird\n" in values
    assert "right \u202eto left\u202c and \u200fmarks\u200e" in values
    assert "_x005F_x0041_ stays as typed" in values  # Excel shows _x0041_
    assert any(value and value.endswith(" … [cut: 100000 characters]") and len(value) == CELL_LIMIT for value in values)


def test_what_was_changed_in_texts_is_told(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(sla_samples.hostile_month(), tmp_path))
    notes = [str(row[0].value) for row in book["Summary"].iter_rows()]
    assert any("replaced by “\ufffd”" in note for note in notes)
    assert any(note.startswith("Texts cut to what a cell can hold: ") for note in notes)


@given(st.text(st.characters(), max_size=200))
def test_any_text_becomes_valid_xml_and_changes_only_where_told(text: str) -> None:
    guard = CellText(words_in("en"))
    cleaned = guard(text)
    cleaned.encode("utf-8")
    allowed = text.replace("\r\n", "\n").replace("\r", "\n")
    if "_x" not in text:
        assert sum(a != b for a, b in zip(cleaned, allowed, strict=True)) == guard.replaced


@given(st.integers(CELL_LIMIT - 3, CELL_LIMIT + 40), st.sampled_from("aд😀"))
def test_a_cell_never_gets_more_than_it_holds(length: int, letter: str) -> None:
    guard = CellText(words_in("kk"))
    cleaned = guard(letter * length)
    assert len(cleaned.encode("utf-16-le")) // 2 <= CELL_LIMIT
    assert guard.cut == (length * len(letter.encode("utf-16-le")) // 2 > CELL_LIMIT)


def test_cancelling_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "sla.xlsx"
    target.write_bytes(b"old")

    def stop(done: int, total: int | None, what: str) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_sla_workbook(sla_samples.rich_month(), target, "en", stop)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
