"""The command line of the channels other than mail: tables, notes, callbacks, folders, formats, stock."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from keyuser.cli.main import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Exit code, standard output and standard error of a command on a fresh profile."""

    def command(*arguments: object) -> tuple[int, str, str]:
        code = main([*map(str, arguments), "--profile", str(tmp_path / "profile")])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return command


def test_a_table_is_seen_mapped_and_taken_in(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Что;БИН;Почта\nпечать;981240000953;a@x.example\n;981240000953;\n", "utf-8")
    code, out, _ = run("intake", "table", table, "--preview", "--map", "Что=subject")
    assert (code, "Что" in out, "subject" in out, "95%" in out) == (0, True, True, True)
    code, out, err = run("intake", "table", table)
    assert (code, "No column gives" in err) == (3, True)
    code, out, _ = run("intake", "table", table, "--map", "Что=subject", "--errors", tmp_path / "bad.xlsx")
    assert (code, "1 reports taken in" in out, "row 3: The row has neither" in out) == (3, True, True)
    assert (tmp_path / "bad.xlsx").exists()
    assert "mapped as the last time" in run("intake", "table", table, "--preview")[1]
    code, out, _ = run("intake", "table", table, "--json")
    assert json.loads(out)["already"] == 1


def test_notes_and_chats(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = run("note", "phone", "Не печатает", "--number", "87012223344", "--at", "2026-11-02T10:40")
    assert (code, out) == (0, "R-000001 taken in.\n")
    chat = tmp_path / "chat.txt"
    chat.write_text("[02.11.2026, 10:40] Анна: Касса\n[02.11.2026, 10:41] Болат: Какая?\n", "cp1251")
    assert "Болат" in run("note", "chat", chat, "--list")[1]
    assert run("note", "chat", chat, "--choose", "1-2")[:2] == (0, "R-000002 taken in.\n")
    assert run("note", "chat", chat, "--choose", "x")[0] == 2
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Текст из чата".encode())))
    assert run("note", "chat")[1] == "R-000003 taken in.\n"
    assert run("note", "phone", "x", "--at", "вчера")[0] == 2
    assert run("note", "chat", tmp_path / "gone.txt")[0] == 4


def test_callbacks(run: Run) -> None:
    run("note", "phone", "Перезвоните")
    code, out, _ = run("callback", "add", "87012223344", "--name", "Анна", "--report", "1", "--due", "2020-01-01T10:00")
    assert (code, "+77012223344, open" in out) == (0, True)
    assert "OVERDUE" in run("callback", "list", "--overdue")[1]
    assert "R-000001" in run("callback", "list")[1]
    assert run("callback", "tried", 1, "--note", "занято", "--again", "2030-01-01T10:00")[0] == 0
    assert run("callback", "list", "--overdue")[1] == "Nobody waits for a call.\n"
    assert "done" in run("callback", "tried", 1, "--reached")[1]
    assert run("callback", "drop", 1)[0] == 3
    assert run("callback", "add", "123")[0] == 3
    run("callback", "add", "87012223344")
    assert run("callback", "link", 2, "R-000001")[0] == 0
    assert {each["state"] for each in json.loads(run("callback", "list", "--all", "--json")[1])} == {"open", "done"}


def test_folders(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "in"
    assert run("folder", "add", "branch", folder)[0] == 4
    folder.mkdir()
    assert run("folder", "add", "branch", folder, "--check", "nothing")[0] == 3
    assert run("folder", "add", "branch", folder, "--move")[0] == 0
    code, out, _ = run("folder", "expect", "branch", "*.csv", "06:00", "--zone", "Asia/Almaty", "--grace", 30)
    assert (code, "expected in branch by 06:00" in out) == (0, True)
    assert run("folder", "expect", "branch", "*.csv", "6 утра")[0] == 3
    assert run("folder", "expect", "branch", "*.csv", "06:00", "--days", "вс")[0] == 3
    assert "*.csv by 06:00 (mon tue wed thu fri)" in run("folder", "list")[1]
    (folder / "t.csv").write_text("Тема\nпечать\n", "utf-8")
    monkeypatch.setattr("keyuser.cli.commands.folder._SETTLE", 0)
    code, out, _ = run("folder", "look")
    assert (code, "branch: t.csv: reports. 1 reports taken in" in out) == (0, True)
    assert run("folder", "look")[1] == "Nothing new.\n"
    assert "reports" in run("folder", "files", "branch")[1]
    assert run("folder", "alerts")[1] == "No expected file is missing.\n"
    assert run("folder", "remove", "branch")[0] == 0
    assert run("folder", "files", "branch")[0] == 3
    assert (folder / "taken" / "t.csv").exists()


def test_formats(run: Run, tmp_path: Path) -> None:
    assert "sample-sales" in run("format", "list")[1]
    (tmp_path / "profile" / "formats").mkdir()
    profile = {"id": "p", "name": "P", "kind": "csv", "columns": [{"name": "n", "type": "integer"}]}
    (tmp_path / "profile" / "formats" / "p.json").write_text(json.dumps(profile), "utf-8")
    (tmp_path / "t.csv").write_text("n\nx\n", "utf-8")
    code, out, _ = run("format", "check", tmp_path / "t.csv", "p", "--draft")
    assert (code, "It is no whole number." in out, "R-000001 taken in." in out) == (3, True, True)
    assert "reported already" in run("format", "check", tmp_path / "t.csv", "p", "--draft")[1]
    (tmp_path / "t.csv").write_text("n\n1\n", "utf-8")
    assert run("format", "check", tmp_path / "t.csv", "p")[0] == 0


def test_stock(run: Run, tmp_path: Path) -> None:
    ledger = tmp_path / "stock.csv"
    head = "Дата;Код товара;Документ;Остаток на начало;Приход;Расход;Остаток на конец\n"
    ledger.write_text(f"{head}02.11.2026;A1;;5;;1;7\n02.11.2026;A1;N-1;;2;;\n", "utf-8")
    code, out, _ = run("stock", "check", ledger, "--draft")
    assert (code, "5 + 2 - 1 is 6, not 7." in out, "R-000001 taken in." in out) == (3, True, True)
    assert "N-1" in run("stock", "check", ledger, "--item", "A1")[1]
    assert run("stock", "check", ledger, "--item", "B")[0] == 3
    assert run("stock", "check", ledger, "--tolerance", "1")[0] == 0
    assert run("stock", "check", ledger, "--tolerance", "x")[0] == 2
