"""``keyuser desk`` as a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from keyuser.desk.background import BackgroundDesk
from keyuser.desk.database import SCHEMA_VERSION, Database
from keyuser.desk.main import main


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_accounts_and_answers(tmp_path: Path, clock, capsys: pytest.CaptureFixture[str]) -> None:
    data = ["--data", str(tmp_path / "desk")]
    token = run(capsys, "client", "add", "АО Пример", *data)["token"]
    assert run(capsys, "advisor", "add", "Анна", *data)["key"]
    assert run(capsys, "client", "list", *data) == {"clients": [{"name": "АО Пример", "enabled": True}]}
    with BackgroundDesk(tmp_path / "desk", clock) as desk:
        health = f"{desk.url}/v1/health"
        bearer = {"Authorization": f"Bearer {token}"}
        assert requests.get(health, headers=bearer, timeout=10).status_code == 200
        run(capsys, "client", "lock", "АО Пример", *data)
        assert requests.get(health, headers=bearer, timeout=10).status_code == 403
        run(capsys, "client", "unlock", "АО Пример", *data)
        assert requests.get(health, headers=bearer, timeout=10).status_code == 200
    for mistake in (
        ["client", "add", "АО Пример"],
        ["client", "add", " "],
        ["client", "lock", "nobody"],
        ["answer", "T-000001", "--text", "a"],
    ):
        assert main([*mistake, *data]) == 3
        assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="sends SIGTERM")
def test_serving(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "keyuser", "desk", "serve", "--data", str(tmp_path), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        said = json.loads(process.stdout.readline())
        assert said["pid"] == process.pid
        assert requests.get(f"{said['url']}/sign-in", timeout=10).status_code == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0


def test_a_port_that_is_taken(tmp_path: Path, clock, capsys: pytest.CaptureFixture[str]) -> None:
    with BackgroundDesk(tmp_path / "a", clock) as desk:
        assert main(["serve", "--data", str(tmp_path / "b"), "--port", str(desk.port)]) == 4
    assert "cannot listen" in capsys.readouterr().err
    assert main(["serve", "--data", str(tmp_path / "b"), "--port", "70000"]) == 4


def test_a_folder_that_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert main(["serve", "--data", str(tmp_path / "file")]) == 4
    newer = Database(tmp_path / "desk.db")
    with newer.write() as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    assert main(["client", "list", "--data", str(tmp_path)]) == 3
    assert "newer version" in capsys.readouterr().err
    (tmp_path / "desk.db").write_bytes(b"not a database at all, but longer than the header of one" * 10)
    assert main(["client", "list", "--data", str(tmp_path)]) == 4


def test_an_error_is_one_json_document_as_everywhere(tmp_path, capsys):
    assert main(["client", "lock", "Nobody", "--data", str(tmp_path), "--json"]) == 3
    printed = capsys.readouterr()
    error = json.loads(printed.out)["error"]
    assert (error["kind"], error["exit_code"], printed.err) == ("InputError", 3, "")
    assert "Nobody" in error["message"]
    assert error["hint"]


@pytest.mark.skipif(os.name == "nt", reason="rights are inherited on Windows")
def test_a_new_desk_is_closed_to_others(tmp_path):
    assert main(["client", "list", "--data", str(tmp_path / "desk")]) == 0
    assert (tmp_path / "desk").stat().st_mode & 0o777 == 0o700
