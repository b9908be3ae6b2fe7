"""keyuser mailbox, as it is typed."""

import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from keyuser.__main__ import main
from tests.intake.imap_script import Script, served
from tests.intake.smtp_sink import Sink, listening

MAIL = b"From: a@client.example\r\nSubject: x\r\nDate: Mon, 16 Nov 2026 04:00:00 +0000\r\nMessage-ID: <1@client.example>\r\n\r\ntext\r\n"  # fmt: skip  # noqa: E501

Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*words: object, stdin: str = "") -> tuple[int, Any]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        code = main(["mailbox", *map(str, words), "--json", "--profile", str(tmp_path / "profile")])
        return code, json.loads(capsys.readouterr().out)

    return command


@pytest.fixture
def script() -> Iterator[Script]:
    script = Script()
    script.add(MAIL)
    with served(script):
        yield script


def set_up(run: Run, script: Script, name: str = "help", *more: object) -> None:
    server = ("--host", "127.0.0.1", "--port", script.port, "--user", "intake", "--security", "none")
    code, _ = run("set", name, *server, *more, "--password-stdin", stdin="\ufeffsecret\r\n")
    assert code == 0


def test_from_nothing_to_the_first_report(run: Run, script: Script) -> None:
    set_up(run, script)
    assert run("folders") == (0, [{"name": "INBOX", "role": "", "selectable": True}])
    code, health = run("test")
    assert (code, health["waiting"], health["marks"], health["watches"]) == (0, 1, "keyword", False)
    code, fetched = run("fetch")
    assert (code, fetched["fetched"]["help"]["taken"], fetched["failed"]) == (0, [1], {})
    (listed,) = run("list")[1]
    assert listed["status"]["error"] == ""
    assert listed["status"]["last_success_at"]
    assert "secret" not in json.dumps(listed)


def test_settings_are_changed_one_by_one(run: Run, script: Script) -> None:
    set_up(run, script, "help", "--taken", "move:Принятые")
    assert run("set", "help", "--folder", "Заявки", "--since", "2026-11-01")[0] == 0
    (listed,) = run("list")[1]
    assert (listed["folder"], listed["move_to"], listed["since"]) == ("Заявки", "Принятые", "2026-11-01")
    run("set", "help", "--taken", "keyword", "--since", "")
    assert run("list")[1][0]["move_to"] == ""
    assert run("set", "help", "--taken", "delete")[0] == 2
    assert run("set", "help", "--since", "yesterday")[0] == 3
    assert run("set", "help", "--password-stdin", stdin="\n")[0] == 3
    assert run("set", "far", "--host", "imap.client.example", "--user", "x", "--security", "none")[0] == 3


def test_one_mailbox_that_fails_does_not_keep_the_others_waiting(run: Run, script: Script) -> None:
    set_up(run, script, "bad")
    run("set", "bad", "--folder", "Нет")
    script.refusals['SELECT "&'] = "NO [NONEXISTENT] unknown"
    set_up(run, script, "help")
    code, fetched = run("fetch")
    assert code == 3
    assert "no folder" in fetched["failed"]["bad"]["message"]
    assert fetched["fetched"]["help"]["taken"] == [1]


def test_a_wrong_password_waits_for_another(run: Run, script: Script) -> None:
    script.refusals["LOGIN"] = "NO [AUTHENTICATIONFAILED] no"
    set_up(run, script)
    assert run("fetch", "help")[0] == 6
    script.refusals.clear()
    assert run("fetch", "help")[0] == 6
    set_up(run, script)
    assert run("fetch", "help")[0] == 0


def test_removing(run: Run, script: Script) -> None:
    set_up(run, script)
    run("fetch")
    assert run("remove", "help")[0] == 0
    assert run("list") == (0, [])
    assert run("fetch")[0] == 3
    assert run("remove", "help")[0] == 3


def test_the_server_that_sends(run: Run) -> None:
    sink = Sink()
    with listening(sink, auth=False):
        server = ("--host", "127.0.0.1", "--port", sink.port, "--security", "none", "--from", "help@client.example")
        code, outgoing = run("outgoing", *server, "--receipts", "on", "--test")
    assert (code, outgoing["receipts"]) == (0, True)
    assert run("outgoing", "--test")[0] == 5
    assert run("outgoing", "--host", "")[0] == 3
    assert run("outgoing", "--host", "", "--receipts", "off")[0] == 0
    assert run("outgoing", "--test")[0] == 3
