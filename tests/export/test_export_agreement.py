"""The service, the command line, the workbook and the paper say the same, to the second."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import proof_month
import pypdfium2
import pytest
from test_export_recalculation import SOFFICE, recalculated

from keyuser.app import App
from keyuser.cli.main import main
from keyuser.export import sheets
from keyuser.export.words import duration, words_in
from keyuser.records import Metric, SlaReport
from keyuser.settings import save_settings
from keyuser.sla.proof import SlaProof

Figures = dict[tuple[str, int, str], int]


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[App, SlaReport, SlaProof]]:
    app = proof_month.open_month(tmp_path_factory.mktemp("month") / "profile")
    save_settings(app.profile.settings_file, proof_month.SETTINGS)
    yield app, *proof_month.report_with_proof(app)
    app.close()


def of_service(report: SlaReport) -> Figures:
    return {
        (row.ticket_ref, row.item, measure.metric.value): sheets.worked_time(measure)
        for row in report.rows
        for measure in row.measures
    }


def of_workbook(path: Path, language: str) -> Figures:
    words = words_in(language)
    page = openpyxl.load_workbook(path, data_only=True)[words("tickets")]
    head, *rows = page.iter_rows(values_only=True)
    found: Figures = {}
    for row in rows:
        line = dict(zip(head, row, strict=True))
        for metric in Metric:
            worked = line.get(words("col_metric_worked", metric=words(metric.value)))
            if isinstance(worked, timedelta):
                found[str(line[words("col_ticket")]), int(str(line[words("col_item")])), metric.value] = round(
                    worked.total_seconds()
                )
    return found


def test_the_command_line_says_what_the_service_says(
    month: tuple[App, SlaReport, SlaProof], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    app, report, _ = month
    at = app.profile.root.parent / "now"
    at.write_text(report.computed_at.isoformat(), "utf-8")
    monkeypatch.setenv("KEYUSER_CLOCK_FILE", str(at))
    shared = ["--month", "2026-10", "--json", "--profile", str(app.profile.root)]
    assert main(["sla", "show", *shared]) == 0
    shown = json.loads(capsys.readouterr().out)
    said = {
        (row["ticket_ref"], row["item"], measure["metric"]): max(measure["elapsed"], measure["longest"])
        for row in shown["rows"]
        for measure in row["measures"]
    }
    assert said == of_service(report)
    assert [(each["met"], each["missed"], each["mean"], each["p90"]) for each in shown["summaries"]] == [
        (each.met, each.missed, each.mean, each.p90) for each in report.summaries
    ]
    for row in report.rows:
        assert main(["sla", "explain", row.ticket_ref, "--json", "--profile", str(app.profile.root)]) == 0
        for found, measure in zip(json.loads(capsys.readouterr().out), row.measures, strict=True):
            assert found["measure"]["elapsed"] == measure.elapsed
            counted = sum(each["seconds"] for each in found["intervals"] if each["label"] == "counted")
            assert counted == measure.elapsed


def test_the_paper_says_what_the_service_says(month: tuple[App, SlaReport, SlaProof], tmp_path: Path) -> None:
    app, report, proof = month
    app.exports.sla(report, pdf=tmp_path / "sla.pdf", language="en", proof=proof)
    document = pypdfium2.PdfDocument(tmp_path / "sla.pdf")
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    amounts = set(re.findall(r"\d+:\d\d:\d\d", text))
    assert {duration(worked) for worked in of_service(report).values()} <= amounts
    assert {duration(m.target or 0) for row in report.rows for m in row.measures} <= amounts


def test_the_stored_values_say_what_the_service_says(month: tuple[App, SlaReport, SlaProof], tmp_path: Path) -> None:
    app, report, proof = month
    app.exports.sla(report, xlsx=tmp_path / "sla.xlsx", language="en", proof=proof)
    assert of_workbook(tmp_path / "sla.xlsx", "en") == of_service(report)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed, so nothing can recompute the workbook")
@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_spreadsheet_program_comes_to_the_same(
    month: tuple[App, SlaReport, SlaProof], tmp_path: Path, language: str
) -> None:
    """The worked times of what is explained are not stored in this copy: whatever is read was added up by the other program."""
    app, report, proof = month
    ours, bare = tmp_path / "ours.xlsx", tmp_path / "bare.xlsx"
    app.exports.sla(report, xlsx=ours, language=language, proof=proof)
    emptied = 0
    with ZipFile(ours) as old, ZipFile(bare, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part, count = re.subn(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
                emptied += count
            new.writestr(name, part)
    assert emptied >= len(proof.explanations)
    assert of_workbook(recalculated(bare, tmp_path), language) == of_service(report)
