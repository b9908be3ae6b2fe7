"""keyuser contract and keyuser calendar, from an empty sheet to a contract in force."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from keyuser.cli.main import main

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> tuple[int, str]:
        code = main([*arguments, "--profile", str(tmp_path / "profile")])
        return code, capsys.readouterr().out

    assert command("vendor", "set", "acme", "--url", "http://vendor.example")[0] == 0
    return command


def test_from_a_sheet_to_a_contract_in_force(run: Run, tmp_path: Path) -> None:
    sheet = str(tmp_path / "contract.xlsx")
    assert run("contract", "template", sheet, "--language", "ru")[0] == 0
    code, out = run("contract", "read", sheet)
    assert (code, out.splitlines()[0]) == (3, "Contract!C4: it must be filled in.")

    assert run("contract", "show", "--xlsx", sheet)[0] == 0
    workbook = load_workbook(sheet)
    workbook["Contract"]["C4"] = "Договор № 7"
    workbook["Contract"]["C11"] = "нет"
    workbook["Targets"]["C4"] = 15
    workbook.save(sheet)
    code, out = run("contract", "read", sheet, "--language", "ru")
    assert code == 0
    assert "Критическая проблема получает первый ответ в течение 15 рабочих минут." in out
    document = json.loads(run("contract", "read", sheet, "--language", "ru", "--json")[1])

    assert run("contract", "activate", sheet, "--confirm", "0" * 16)[0] == 3
    code, out = run("contract", "activate", sheet, "--vendor", "acme", "--confirm", document["confirm"])
    assert (code, f"version {document['version']}" in out) == (0, True)
    listed = json.loads(run("contract", "list", "--json")[1])
    assert listed["activations"][-1]["sentences"] == document["sentences"]
    assert "15 working minutes" in run("contract", "show")[1]
    assert document["version"] in run("contract", "show", "--version", document["version"])[1]
    assert "SAMPLE contract" not in run("sla", "show")[1]


def test_what_a_contract_would_change(run: Run, tmp_path: Path) -> None:
    sheet = str(tmp_path / "contract.xlsx")
    assert run("contract", "show", "--xlsx", sheet)[0] == 0
    for how in ((), ("--what-if",), ("--from", "2026-01-01")):
        code, out = run("contract", "compare", sheet, *how)
        assert (code, out.strip()) == (0, "No figure of any ticket would change.")


def test_a_file_that_changed_is_listed_as_waiting(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "profile" / "contracts" / "main.json"
    content = {
        "name": "x",
        "calendar": "pl-sample",
        "targets": {"high": {"resolution": "2 business days"}},
        "closing_statuses": ["done"],
    }
    path.write_text(json.dumps(content))
    assert run("vendor", "set", "acme", "--contract", "main")[0] == 0
    assert "waits" not in run("contract", "list")[1]
    path.write_text(json.dumps({**content, "closing_statuses": ["done", "closed"]}))
    assert '"main" waits: read and activate it.' in run("contract", "list")[1]


def test_calendars_are_listed_shown_exported_and_imported(run: Run, tmp_path: Path) -> None:
    assert {each["name"] for each in json.loads(run("calendar", "list", "--json")[1])} >= {"kz-sample", "ua-sample"}
    shown = run("calendar", "show", "kz-sample", "--year", "2026", "--language", "kk")[1]
    assert "2026-12-16 Wed  off  holiday  Тәуелсіздік күні" in shown
    table = tmp_path / "days.csv"
    assert run("calendar", "export", "kz-sample", str(table))[0] == 0
    table.write_text("date;day;hours;name\n2026-12-31;hours;09:00-15:00;Short\n2026-12-99;off;;\n")
    code, out = run("calendar", "import", str(table), "--into", "ours", "--like", "kz-sample")
    assert (code, "ours: 1 hours;" in out, "days.csv, row 3:" in out) == (3, True, True)
    assert "2026-12-31 Thu  hours 09:00-15:00  user" in run("calendar", "show", "ours", "--year", "2026")[1]
    assert run("calendar", "show", "nowhere")[0] == 3
