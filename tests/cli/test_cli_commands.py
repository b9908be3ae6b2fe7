"""The command line in process: what a careless or unlucky user types."""

import io
import json
import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from keyuser.__main__ import main as program
from keyuser.app import App
from keyuser.cli.main import main
from keyuser.paths import Profile
from keyuser.records import Criticality, EventType, TicketItem
from keyuser.store import Store
from keyuser.submission.port import VendorHealth

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Exit code, standard output and standard error of a command on a fresh profile."""

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main([*arguments, "--profile", str(tmp_path / "profile")])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return command


@pytest.fixture
def two_reports(run: Run, tmp_path: Path) -> None:
    for number in (1, 2):
        mail = f"From: a@client.example\nDate: Mon, 2 Nov 2026 09:00:00 +0000\nMessage-ID: <{number}@x>\n"
        (tmp_path / f"{number}.eml").write_text(f"{mail}Subject: Report {number}\n\nPrint form {number} is empty.\n")
    assert run("intake", "import", str(tmp_path / "1.eml"), str(tmp_path / "2.eml"))[0] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("group", "show", "G-99999999999999999999"),
        ("report", "show", "99999999999999999999"),
        ("group", "why", "R-000001", "1"),
        ("sla", "show", "--month", "9999-12"),
        ("sla", "show", "--from", "0001-01-01"),
        ("export", "sla", "--xlsx", "report", "--pdf", "./report"),
        ("vendor", "set", ""),
        ("vendor", "set", "a/../b"),
        ("vendor", "set", "acme", "--url", "file:///etc/passwd"),
        ("settings", "set", "--bin", "12"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_hint(run: Run, two_reports: None, arguments: tuple[str, ...]) -> None:
    assert run("vendor", "set", "other", "--url", "http://vendor.example")[0] == 0
    code, out, _ = run(*arguments, "--json")
    error = json.loads(out)["error"]
    assert code == error["exit_code"] == 3
    assert error["message"]
    assert error["hint"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("group", "accept", "99999999999999999999"),
        ("group", "suggestions", "--limit", "-1"),
        ("group", "update", "G-0001", "--criticality", "wrong"),
        ("intake", "import", ""),
        ("export", "sla", "--pdf", ""),
        ("nonsense",),
        (),
    ],
)
def test_wrong_usage_is_one_json_document_too(run: Run, arguments: tuple[str, ...]) -> None:
    code, out, err = run(*arguments, "--json")
    error = json.loads(out)["error"]
    assert (code, error["exit_code"], error["kind"], err) == (2, 2, "WrongUsage", "")
    assert "usage: keyuser" in error["hint"]
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert "usage: keyuser" in err


def test_a_preview_that_cannot_be_written(run: Run, two_reports: None, tmp_path: Path) -> None:
    run("vendor", "set", "acme", "--url", "http://vendor.example")
    run("settings", "set", "--company", "АО «Пример»", "--bin", "0811 4000 0436")
    run("group", "create", "1", "2")
    ref = json.loads(run("bundle", "create", "1", "--json")[1])["bundle"]["ref"]
    assert run("bundle", "preview", ref, str(tmp_path / "page.html"))[0] == 0
    for place in (tmp_path, tmp_path / "nowhere" / "page.html"):
        code, _, err = run("bundle", "preview", ref, str(place))
        assert code == 4
        assert f"{place} was not written" in err
    assert json.loads(run("settings", "show", "--json")[1])["client"]["bin"] == "081140000436"


def test_a_subject_cannot_command_the_terminal(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "reports.csv"
    table.write_text('subject;text\n"\x1b]0;owned\x07 \u202egnp.exe";The form is empty\n', "utf-8")
    assert run("intake", "import", str(table))[0] == 0
    for arguments in (("report", "list"), ("report", "show", "1")):
        out = run(*arguments)[1]
        assert "owned" in out
        assert not {"\x1b", "\x07", "\u202e"} & set(out)


def test_times_are_read_in_the_zone_of_the_computer(
    run: Run, two_reports: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(__import__("time"), "tzset"):
        pytest.skip("this system has one zone for all processes")
    import time

    monkeypatch.setenv("TZ", "Asia/Almaty")
    time.tzset()
    try:
        assert "2026-11-02 14:00" in run("report", "list")[1]
        assert "2026-11-02 14:00" in run("report", "show", "1")[1]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_nothing_found_is_not_the_same_as_nothing_there(run: Run, two_reports: None) -> None:
    assert "No report is like that" in run("report", "list", "--search", "zzz")[1]


def test_nothing_to_undo_is_said(run: Run) -> None:
    assert run("group", "undo")[:2] == (0, "There is nothing to undo.\n")


def test_a_bug_is_logged_without_what_it_quotes(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: App) -> None:
        raise ValueError("Иванов, 850101300123")

    monkeypatch.setattr(App, "groups", property(broken))
    code, _, err = run("group", "list")
    log = (tmp_path / "profile" / "logs" / "keyuser.log").read_text("utf-8")
    assert code == 1
    assert "ValueError" in log
    assert "broken" in log
    assert "850101300123" not in log + err


@pytest.mark.skipif(os.name == "nt", reason="rights are inherited on Windows")
def test_a_new_profile_is_closed_to_others(run: Run, tmp_path: Path) -> None:
    run("status")
    assert stat.S_IMODE((tmp_path / "profile").stat().st_mode) == 0o700


def test_a_missing_token_changes_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert run("vendor", "set", "acme", "--url", "http://vendor.example", "--token-stdin")[0] == 3
    assert json.loads(run("vendor", "list", "--json")[1]) == []


def test_an_empty_profile_is_not_the_present_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert program(["status", "--profile", ""]) == 2
    assert program(["--profile", ""]) == 2
    assert program(["--profile="]) == 2
    assert "the path is empty" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_group_that_left_before_is_named(run: Run, two_reports: None) -> None:
    run("vendor", "set", "acme", "--url", "http://vendor.example")
    run("settings", "set", "--company", "АО «Пример»")
    run("group", "create", "1", "2")
    first = json.loads(run("bundle", "create", "1", "1", "--json")[1])
    assert first["earlier"] == {}
    ref = first["bundle"]["ref"]
    assert run("bundle", "freeze", ref, "--allow-missing")[0] == 0
    code, out, _ = run("bundle", "create", "1", "1")
    assert code == 0
    assert "draft with 1 groups" in out
    assert f"G-0001 is in {ref} already" in out


def test_a_summary_says_of_what_it_is(run: Run) -> None:
    assert run("vendor", "set", "acme", "--name", "Acme", "--url", "http://vendor.example")[0] == 0
    out = run("sla", "show", "--month", "2026-02")[1]
    assert "SAMPLE" in out
    assert "Acme, items of 2026-02-01 to 2026-02-28, as of " in out
    assert "(Asia/Almaty)" in out
    header = next(line for line in out.splitlines() if line.startswith("criticality"))
    assert header.split("  ")[-1].strip() == "kept"
    assert " n " in header


def test_two_vendors_ask_for_a_name(run: Run) -> None:
    for name in ("acme", "other"):
        run("vendor", "set", name, "--url", "http://vendor.example")
    code, _, err = run("sla", "show")
    assert code == 3
    assert "Name one of these: acme, other." in err


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "as ours does"), (120, "120 minutes ahead of ours"), (-3, "3 minutes behind ours")]
)
def test_the_vendors_clock_is_judged(run: Run, monkeypatch: pytest.MonkeyPatch, minutes: int, words: str) -> None:
    def healthy(self: App, _vendor_id: str) -> VendorHealth:
        return VendorHealth(self.clock.now() + timedelta(minutes=minutes))

    monkeypatch.setattr(App, "vendor_health", healthy)
    run("vendor", "set", "acme", "--url", "http://vendor.example")
    assert words in run("vendor", "test")[1]


def test_a_token_is_taken_without_the_mark_of_powershell(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\ufefftoken \r\n"))
    kept: list[tuple[str, str]] = []
    monkeypatch.setattr(App, "sign_in", lambda _self, vendor_id, token: kept.append((vendor_id, token)))
    assert run("vendor", "set", "acme", "--url", "http://vendor.example", "--token-stdin")[0] == 0
    assert kept == [("acme", "token")]


@pytest.fixture
def ticket(run: Run, tmp_path: Path) -> str:
    """A ticket of one item that the vendor answered after twenty minutes; its reference."""
    assert run("vendor", "set", "acme", "--url", "http://vendor.example")[0] == 0
    at = datetime(2026, 11, 16, 5, 0, tzinfo=UTC)
    store = Store(Profile(tmp_path / "profile"))
    with store.write() as db:
        group = db.groups.create(title="x", created_at=at)
        bundle_id = db.bundles.create(installation="T", vendor_id="acme", title="t", group_ids=[group], created_at=at)
        bundle = db.bundles.get(bundle_id)
        assert bundle is not None
        submission = db.submissions.enqueue(bundle_id=bundle_id, ref=bundle.ref, vendor_id="acme", evidence=[], at=at)
        number = db.tickets.add(
            vendor_id="acme",
            remote_id="T-1",
            ref=bundle.ref,
            submission_id=submission,
            status="new",
            url="",
            created_at=at,
            items=[TicketItem(1, group, "", "x", Criticality.CRITICAL)],
        )
        assert db.tickets.append(
            ticket_id=number,
            item=1,
            type_=EventType.VENDOR_REPLY,
            at=at + timedelta(minutes=20),
            recorded_at=at,
            actor="",
            source="vendor",
            source_id="c-1",
            payload={"text": "x"},
        )
    store.close()
    return bundle.ref


def test_a_clock_explains_itself_in_text_and_in_json(run: Run, ticket: str) -> None:
    code, out, _ = run("sla", "explain", "T-1", "--metric", "first_response", "--as-of", "2026-11-16T12:00+00:00")
    assert code == 0
    assert f"{ticket} (T-1), item 1, first_response: met" in out
    assert "0:20:00 counted, 0:00:00 left out, target 0:30:00" in out
    (row,) = (line.split() for line in out.splitlines() if "counted" in line and "the vendor owes it" in line)
    assert row[:7] == ["2026-11-16", "10:00:00", "2026-11-16", "10:20:00", "counted", "0:20:00", "0:20:00"]
    assert "#1 vendor c-1" in out
    head = json.loads(run("sla", "verify", "--json")[1])["log"]["head"]
    assert f"log up to event 1 {head}" in out
    both = json.loads(run("sla", "explain", ticket, "--json", "--as-of", "2026-11-17")[1])
    assert [(each["metric"], each["measure"]["outcome"]) for each in both] == [
        ("first_response", "met"),
        ("resolution", "overdue"),
    ]
    assert run("sla", "explain", "T-1", "--item", "2")[0] == 3
    assert run("sla", "explain", "T-1", "--as-of", "soon")[0] == 3


def test_a_log_that_was_tampered_with_is_an_exit_code(run: Run, ticket: str, tmp_path: Path) -> None:
    code, out, _ = run("sla", "verify")
    assert code == 0
    assert "1 events, each as it was written." in out
    with sqlite3.connect(Profile(tmp_path / "profile").database) as raw:
        raw.execute("DROP TRIGGER ticket_events_no_update")
        raw.execute("UPDATE ticket_events SET actor = 'x'")
    raw.close()
    code, out, _ = run("sla", "verify")
    assert code == 1
    assert f"Event 1 was changed after it was written (ticket {ticket} 2026-11-16T05:20" in out


def test_a_closing_that_was_tampered_with_is_named(run: Run, ticket: str, tmp_path: Path) -> None:
    del ticket
    assert run("sla", "close", "2026-10")[0] == 0
    code, out, _ = run("sla", "verify")
    assert (code, "closed months are as they were taken in." in out) == (0, True)
    with sqlite3.connect(Profile(tmp_path / "profile").database) as raw:
        raw.execute("DROP TRIGGER sla_closings_no_update")
        raw.execute("UPDATE sla_closings SET actor = 'x'")
    raw.close()
    code, out, _ = run("sla", "verify", "--json")
    assert code == 1
    assert '"fault": "altered"' in out
    assert "Closing 1 (acme 2026-10 1) was changed after it was written." in run("sla", "verify")[1]


def test_figures_by_the_month_of_the_decision(run: Run, ticket: str) -> None:
    out = run("sla", "show", "--month", "2026-11", "--by", "decided")[1]
    assert "met or missed in 2026-11-01 to 2026-11-30" in out
