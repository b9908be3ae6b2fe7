"""The sheets that prove a report: every breach explained to the second, every event with its hash, the closing beside it."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import proof_month
import pypdfium2
import pytest

from keyuser.app import App
from keyuser.export import proof_sheets, sheets
from keyuser.export.excel_values import with_stored_values
from keyuser.export.words import LANGUAGES, duration, words_in
from keyuser.records import ClockRule, Criticality, Label, Metric, SlaReport, SlaSummary
from keyuser.sla.proof import SlaProof


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[App, SlaReport, SlaProof]]:
    app = proof_month.open_month(tmp_path_factory.mktemp("month") / "profile")
    yield app, *proof_month.report_with_proof(app)
    app.close()


def by_titles(workbook: Path, sheet: int) -> list[dict[str, Any]]:
    page = openpyxl.load_workbook(workbook, data_only=True).worksheets[sheet]
    head, *rows = page.iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def test_each_breach_is_explained_and_adds_up(month: tuple[App, SlaReport, SlaProof]) -> None:
    _, report, proof = month
    broken = {
        (row.ticket_ref, row.item, measure.metric): sheets.worked_time(measure)
        for row in report.rows
        for measure in row.measures
        if measure.missed_at is not None
    }
    assert {(each.ticket_ref, each.item, each.metric) for each in proof.explanations} == set(broken)
    assert (len(broken), proof.left) == (5, 0)
    for each in proof.explanations:
        cycle = proof_sheets.longest_cycle(each)
        counted = sum(i.seconds for i in each.intervals if i.label is Label.COUNTED and i.cycle == cycle)
        assert counted == broken[each.ticket_ref, each.item, each.metric]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_shows_where_each_figure_comes_from(
    month: tuple[App, SlaReport, SlaProof], tmp_path: Path, language: str
) -> None:
    app, report, proof = month
    words, path = words_in(language), tmp_path / "sla.xlsx"
    app.exports.sla(report, xlsx=path, language=language, proof=proof)
    book = openpyxl.load_workbook(path)
    keys = ("summary", "tickets", "breaches", "explanation", "closing", "events", "dictionary")
    assert book.sheetnames == [words(key) for key in keys]
    sheet = sheets.tickets_sheet(report, words)
    worked = sheet.position("resolution_worked") + 1
    formula = book.worksheets[1].cell(2, worked).value
    assert str(formula).startswith(f"=SUMIFS(Explanation[{words('col_counted')}],")
    stored = openpyxl.load_workbook(path, data_only=True).worksheets[1].cell(2, worked).value
    assert round(stored.total_seconds()) == sheets.worked_time(report.rows[0].measures[1])
    lines = by_titles(path, 3)
    total = sum(
        round(line[words("col_counted")].total_seconds())
        for line in lines
        if line[words("col_ticket")] == "KU-DEMO-0001" and line[words("col_counted")]
    )
    assert total == sheets.worked_time(report.rows[0].measures[1])
    events = by_titles(path, 5)
    assert [line[words("col_hash")] for line in events] == [each.hash for each in proof.events]
    assert events[-1][words("col_hash")] == proof.head[1]
    assert "=1+1" in str([line[words("col_says")] for line in events])
    assert len(by_titles(path, 4)) == len(proof.comparison.differences if proof.comparison else ())
    told = [str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell]
    assert any(proof.head[1] in cell for cell in told)
    assert proof.comparison is not None
    assert any(proof.comparison.closing.sha256 in cell for cell in told)


def test_a_holiday_is_named_in_the_readers_language(month: tuple[App, SlaReport, SlaProof]) -> None:
    _, report, proof = month
    found = {
        language: proof_sheets.reason(
            next(i for i in proof.explanations[0].intervals if i.rule is ClockRule.HOLIDAY),
            proof_sheets.DayNames(report.contract.calendar, language),
            sheets.zone_of(report),
            words_in(language),
        )
        for language in LANGUAGES
    }
    assert found["en"] == "Day off: Republic Day"
    assert found["ru"] == "Выходной: День Республики"
    assert len(set(found.values())) == len(LANGUAGES)


def test_what_was_learned_after_the_closing(month: tuple[App, SlaReport, SlaProof]) -> None:
    _, report, proof = month
    sheet = proof_sheets.closing_sheet(report, proof, words_in("en"))
    assert sheet is not None
    rows = [dict(zip((column.key for column in sheet.columns), row, strict=True)) for row in sheet.rows]
    verdict = next(row for row in rows if row["ticket"] == "KU-DEMO-0002" and row["figure"] == "Verdict")
    assert (verdict["frozen"], verdict["now"]) == ("Overdue", "Met")
    assert {row["late_events"] for row in rows} == {f"#{proof.head[0]}"}


def test_the_paper_explains_each_breach(month: tuple[App, SlaReport, SlaProof], tmp_path: Path) -> None:
    app, report, proof = month
    app.exports.sla(report, pdf=tmp_path / "sla.pdf", language="uk", proof=proof)
    document = pypdfium2.PdfDocument(tmp_path / "sla.pdf")
    text = " ".join("".join(page.get_textpage().get_text_bounded() for page in document).split())
    document.close()
    words = words_in("uk")
    assert words("why_breached") in text
    for each in proof.explanations:
        worked, target = sheets.worked_time(each.measure), each.measure.target
        assert words("worked_of", elapsed=duration(worked), target=duration(target or 0)) in text
    assert proof.head[1] in text.replace(" ", "")


def test_without_proof_there_is_none(month: tuple[App, SlaReport, SlaProof], tmp_path: Path) -> None:
    app, report, _ = month
    app.exports.sla(report, xlsx=tmp_path / "sla.xlsx", language="en")
    assert openpyxl.load_workbook(tmp_path / "sla.xlsx").sheetnames == [
        "Summary",
        "Tickets",
        "Breaches",
        "Data dictionary",
    ]


def test_a_dispute_as_a_workbook(month: tuple[App, SlaReport, SlaProof], tmp_path: Path) -> None:
    app, _, _ = month
    table = tmp_path / "vendor.csv"
    table.write_text(
        "ticket;metric;elapsed\nKU-DEMO-0001;resolution;16:10:42\nKU-DEMO-0004;resolution;8:00:00\n", encoding="utf-8"
    )
    dispute = app.sla_disputes.compare(table)
    assert (dispute.compared, dispute.agreed) == (2, 1)
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    for path in (first, second):
        app.exports.dispute(dispute, path, "ru")
    assert first.read_bytes() == second.read_bytes()
    (line,) = by_titles(first, 0)
    assert line["Разница, с"] == -8 * 3600
    both = dataclasses.replace(month[2], dispute=dispute)
    app.exports.sla(month[1], xlsx=tmp_path / "sla.xlsx", language="ru", proof=both)
    assert [each["Разница, с"] for each in by_titles(tmp_path / "sla.xlsx", 5)] == [-8 * 3600]
    assert line["Почему"] == "Выходной: День Республики (перенесённый выходной)"


def test_business_days_are_said_as_such() -> None:
    summary = SlaSummary(Criticality.LOW, Metric.RESOLUTION, None, 0, 0, 0, None, None, None, target_days=2)
    assert sheets.promised(summary, words_in("en")) == "2 business days"
    one = dataclasses.replace(summary, target_days=1)
    assert sheets.promised(one, words_in("ru")) == "1 рабочий день"
    assert sheets.promised(dataclasses.replace(summary, target_days=None), words_in("en")) is None


def test_stored_values_are_put_in_whatever_the_blocks() -> None:
    rows = b"".join(
        b'<row r="%d"><c r="A%d" t="n"><v>1</v></c><c r="B%d" s="3"><f>SUM(A1)</f><v/></c></row>' % (n, n, n)
        for n in range(1, 40)
    )
    part = b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>"
    values = {f"B{n}": n / 7 for n in range(1, 40) if n != 5}
    for size in (1, 7, 50, len(part)):
        blocks = (part[at : at + size] for at in range(0, len(part), size))
        found = b"".join(with_stored_values(blocks, values))
        assert found.count(b"<v/>") == 1
        assert repr(3 / 7).encode() in found
        assert found.replace(b"<v/>", b"").count(b"<f>SUM(A1)</f><v>") == 38
