"""keyuser topic answers and reveal: what a report's form was told, its IIN masked until there is a purpose."""

import json
from pathlib import Path

import pytest

from keyuser.app import open_app
from keyuser.cli.main import main
from keyuser.records import Reporter

IIN = "850615206776"


def test_answers_are_masked_and_revealed_for_a_purpose(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = tmp_path / "profile"
    app = open_app(profile)
    values = {
        "action": "new",
        "employee_name": "Ли Олег",
        "employee_iin": IIN,
        "role": "Склад",
        "approved_by": "Ким А.",
    }
    app.topics.submit("access_rights", values, [], Reporter("Ким Анна"))
    app.notes.phone("Не печатает")
    app.close()

    def run(*arguments: str) -> tuple[int, str]:
        code = main([*arguments, "--profile", str(profile)])
        return code, capsys.readouterr().out

    code, shown = run("topic", "answers", "R-000001")
    assert code == 0
    assert "••••••••6776" in shown
    assert IIN not in shown + run("topic", "answers", "1", "--json")[1] + run("report", "show", "1", "--json")[1]
    assert run("topic", "answers", "2") == (3, "The report did not come through a form.\n")
    assert run("topic", "reveal", "1", "role", "--purpose", "x")[0] == 3
    assert run("topic", "reveal", "1", "employee_iin", "--purpose", "Доступ") == (0, f"{IIN}\n")
    assert [entry["purpose"] for entry in json.loads(run("ledger", "list", "--json")[1])] == ["Доступ"]
