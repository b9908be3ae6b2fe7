"""keyuser sla: recording by hand, the log, closing months, notices, disputes."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from keyuser.cli.main import main
from keyuser.paths import Profile
from keyuser.records import Criticality, TicketItem
from keyuser.store import Store

Run = Callable[..., tuple[int, str]]
CREATED = datetime(2026, 11, 16, 5, tzinfo=UTC)
REF = "KU-TEST-0001"


@pytest.fixture
def clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[datetime], None]]:
    file = tmp_path / "clock"

    def put(at: datetime) -> None:
        file.write_text(at.isoformat(), "utf-8")

    put(CREATED + timedelta(hours=3))
    monkeypatch.setenv("KEYUSER_CLOCK_FILE", str(file))
    return put


@pytest.fixture
def run(tmp_path: Path, clock: Callable[[datetime], None], capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> tuple[int, str]:
        code = main([*arguments, "--profile", str(tmp_path / "profile")])
        shown = capsys.readouterr()
        return code, shown.out or shown.err

    assert command("vendor", "set", "acme", "--url", "http://vendor.example")[0] == 0
    store = Store(Profile(tmp_path / "profile"))
    with store.write() as db:
        group = db.groups.create(title="Счёт не печатается", created_at=CREATED)
        bundle = db.bundles.create(
            installation="TEST", vendor_id="acme", title="t", group_ids=[group], created_at=CREATED
        )
        submission = db.submissions.enqueue(bundle_id=bundle, ref=REF, vendor_id="acme", evidence=[], at=CREATED)
        db.tickets.add(
            vendor_id="acme", remote_id="T-1", ref=REF, submission_id=submission, status="new", url="",
            created_at=CREATED, items=[TicketItem(1, group, "", "Счёт не печатается", Criticality.CRITICAL)],
        )  # fmt: skip
    store.close()
    return command


def recorded(run: Run, *arguments: str) -> dict[str, object]:
    code, out = run("sla", "record", REF, *arguments, "--json")
    assert code == 0, out
    found: dict[str, object] = json.loads(out)
    return found


def test_every_kind_can_be_recorded(run: Run) -> None:
    at = ("--at", "2026-11-16T05:10+00:00")
    kinds = [
        recorded(run, "reply", "Берём", "--evidence", "звонок Анне", *at)["type"],
        recorded(run, "reply", "Причина в драйвере", "--as", "preliminary", "--evidence", "письмо")["type"],
        recorded(run, "criticality", "high", "--reason", "обошли", "--item", "1")["type"],
        recorded(run, "level", "L2", "--evidence", "письмо")["type"],
        recorded(run, "agree", "resolution", "--amount", "2 business days", "--reason", "письмо № 5")["type"],
        recorded(run, "agree", "resolution", "--due", "2026-11-20T05:00+00:00", "--reason", "письмо № 6")["type"],
        recorded(
            run, "exclude", "--from", "2026-11-16T05:00+00:00", "--to", "2026-11-16T06:00+00:00", "--reason", "связь"
        )["type"],
        recorded(run, "note", "спросили")["type"],
        recorded(run, "cancel", "--reason", "не нужно")["type"],
        recorded(run, "void", "9", "--reason", "нужно")["type"],
    ]
    assert kinds == [
        "vendor_reply", "preliminary_answer", "criticality", "level", "due_agreed", "due_agreed", "excluded", "note",
        "cancelled", "void",
    ]  # fmt: skip
    log = json.loads(run("sla", "log", "T-1", "--json")[1])
    assert [each["event"]["seq"] for each in log] == list(range(1, 11))
    assert log[8]["voided_by"] == 10
    text = run("sla", "log", REF)[1]
    assert "cancelled (taken back by 10)" in text
    assert log[0]["hash"][:12] in text
    assert "звонок Анне" in text


def test_what_is_wrong_is_said(run: Run) -> None:
    for arguments, words in (
        (("T-9", "note", "x"), "no ticket"),
        ((REF, "note", "x", "--at", "2026-11-16"), "no time of day"),
        ((REF, "note", "x", "--at", "soon"), "no time of day"),
        ((REF, "agree", "resolution", "--amount", "2 days", "--reason", "r"), "not an amount"),
        ((REF, "void", "5", "--reason", "r"), "no event 5"),
    ):
        code, out = run("sla", "record", *arguments)
        assert (code, words in out) == (3, True), out
    assert "Nothing was recorded" in run("sla", "log", REF)[1]


def test_a_month_is_closed_and_compared(run: Run, clock: Callable[[datetime], None]) -> None:
    code, out = run("sla", "close", "2026-11")
    assert (code, "not over" in out) == (3, True)
    assert "No month was closed" in run("sla", "closings")[1]
    clock(datetime(2026, 12, 2, tzinfo=UTC))
    code, out = run("sla", "close", "2026-11")
    assert (code, "last fetched: never" in out) == (0, True)
    assert "no figure is another one" in run("sla", "compare", "2026-11")[1]
    recorded(run, "reply", "да", "--evidence", "звонок", "--at", "2026-11-16T05:10+00:00")
    out = run("sla", "compare", "2026-11")[1]
    assert "#1" in out
    assert "overdue" in out
    (closing,) = json.loads(run("sla", "closings", "--month", "2026-11", "--json")[1])
    assert closing["sha256"][:16] in run("sla", "closings")[1]


def test_notices(run: Run, clock: Callable[[datetime], None]) -> None:
    clock(CREATED + timedelta(minutes=1))
    assert "Nothing new" in run("sla", "notices")[1]
    clock(CREATED + timedelta(minutes=25))
    code, out = run("sla", "notices", "--mail")
    assert (code, "no address" in out) == (3, True)
    out = run("sla", "notices")[1]
    assert (REF in out, "75 % used" in out) == (True, True)
    assert "Nothing new" in run("sla", "notices")[1]
    assert run("settings", "set", "--notice-address", "nobody")[0] == 3
    assert run("settings", "set", "--notice-address", "it@client.example")[0] == 0
    code, out = run("sla", "notices", "--mail")
    assert (code, "no server" in out) == (3, True)


def test_a_dispute(run: Run, tmp_path: Path) -> None:
    recorded(run, "reply", "да", "--evidence", "звонок", "--at", "2026-11-16T05:10+00:00")
    table = tmp_path / "vendor.csv"
    table.write_text(f"ticket;metric;elapsed\n{REF};first response;0:25:00\nT-9;resolution;1:00:00\n", encoding="utf-8")
    code, out = run("sla", "dispute", str(table), "--xlsx", str(tmp_path / "d.xlsx"))
    assert code == 0
    assert "1 figures compared, 0 agree, 1 differ" in out
    assert "-900" in out
    assert "unexplained" in out
    assert "Row 3" in out
    assert (tmp_path / "d.xlsx").exists()
