"""A spreadsheet program recomputes the whole workbook and comes to our figures."""

import re
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
import sla_samples

from keyuser.export.excel import write_sla_workbook
from keyuser.export.words import LANGUAGES, words_in

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
SUMMARY = "xl/worksheets/sheet1.xml"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.filterwarnings(
        "ignore:.*extension is not supported:UserWarning"
    ),  # the data bar, as LibreOffice writes it
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed, so nothing can recompute the workbook"),
]


def without_stored_values(source: Path, target: Path) -> None:
    """A copy whose formulas have no values, so that whatever is read later was computed by the other program."""
    with ZipFile(source) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == SUMMARY:
                part, count = re.subn(rb"(</f>)<v>[^<]*</v>", rb"\1", part)
                assert count > 0
            new.writestr(name, part)


def recalculated(workbook: Path, folder: Path) -> Path:
    out = folder / "out"
    command = [str(SOFFICE), "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    subprocess.run(
        [*command, "--convert-to", "xlsx", "--outdir", str(out), str(workbook)],
        check=True,
        capture_output=True,
        timeout=240,
    )
    return out / workbook.name


def plain(value: object) -> object:
    """Durations in seconds, so that 1.9999999 hours are 2."""
    if isinstance(value, timedelta):
        return round(value.total_seconds())
    return round(value, 9) if isinstance(value, float) else value


def figures(workbook: Path) -> list[list[object]]:
    book = openpyxl.load_workbook(workbook, data_only=True, read_only=True)
    rows = [[plain(value) for value in row] for row in book.worksheets[0].iter_rows(values_only=True)]
    book.close()
    start = next(number for number, row in enumerate(rows) if "n" in row)
    return [row for row in rows[start + 1 :] if len(row) > 3 and isinstance(row[3], int)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_libreoffice_computes_the_same_figures(tmp_path: Path, language: str) -> None:
    report = sla_samples.three_metrics() if language == "kk" else sla_samples.long_month()
    ours, bare = tmp_path / "ours.xlsx", tmp_path / "bare.xlsx"
    write_sla_workbook(report, ours, language)
    without_stored_values(ours, bare)
    computed = figures(recalculated(bare, tmp_path))
    assert len(computed) == len(report.summaries)
    assert computed == figures(ours)
    first = next(s for s in report.summaries if s.criticality is None)
    assert computed[0][1] == words_in(language)("all")
    assert computed[0][3] == first.met


def test_an_empty_month_recalculates_to_dashes(tmp_path: Path) -> None:
    ours, bare = tmp_path / "ours.xlsx", tmp_path / "bare.xlsx"
    write_sla_workbook(sla_samples.empty_month(), ours, "ru")
    without_stored_values(ours, bare)
    computed = figures(recalculated(bare, tmp_path))
    assert computed == figures(ours)
    assert {tuple(row[3:]) for row in computed} == {(0, 0, 0, 0, 0, 0, "-", "-", "-", "-")}
