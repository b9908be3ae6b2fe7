"""SIGKILL at random moments: nothing is lost, nothing is half there, never a second vendor ticket."""

import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests

from demo.desk import DeskProcess
from keyuser.paths import Profile
from keyuser.store import Store
from tests.journey.conftest import DEMO, Program, configure, draft_bundle

#: How often each step is killed: a few times for every commit, at 30 moments in the slow suite.
KILLS = [2, pytest.param(30, marks=[pytest.mark.slow, pytest.mark.timeout(1200)])]


def duration(program: Program, *arguments: object) -> float:
    began = time.monotonic()
    program.run(*arguments)
    return time.monotonic() - began


def kill_once(program: Program, seconds: float, *arguments: object) -> None:
    process = program.start(*arguments)
    time.sleep(seconds)
    process.kill()
    process.communicate()


def check_reports(profile: Path, expected: int) -> None:
    """Every report once, every file that a row names whole on disk."""
    store = Store(Profile(profile))
    try:
        with store.read() as db:
            reports = db.reports.get_many(db.reports.ids(tray=None))
        assert len(reports) == expected
        assert len({report.message_id for report in reports}) == expected
        for report in reports:
            for sha256 in (report.original_sha256, *(item.sha256 for item in report.attachments)):
                store.blobs.read(sha256)
    finally:
        store.close()
    with sqlite3.connect(profile / "keyuser.db") as raw:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()


@pytest.fixture
def mails(tmp_path: Path) -> Path:
    folder = tmp_path / "mails"
    folder.mkdir()
    for file in sorted((DEMO / "mail").glob("*.eml"))[:90]:
        shutil.copy(file, folder)
    return folder


@pytest.mark.parametrize("kills", KILLS)
def test_killed_while_importing(program: Program, mails: Path, tmp_path: Path, kills: int) -> None:
    whole = duration(program, "intake", "import", mails)
    moments = random.Random(kills)
    for number in range(kills):
        other = Program(tmp_path / f"profile-{number}", program.environment)
        kill_once(other, moments.uniform(0.3 * whole, whole), "intake", "import", mails)
        other.run("intake", "import", mails)
        check_reports(other.profile, 90)
        shutil.rmtree(other.profile)


def post(folder: Path, count: int) -> None:
    """So many mails: every third answers the one before, every tenth a mail that comes later, every twentieth is a machine's."""
    folder.mkdir()
    for number in range(count):
        answers = number - 1 if number % 3 == 2 else number + 7 if number % 10 == 1 and number + 7 < count else None
        subject = number if answers is None else answers
        lines = [
            f"From: Reporter {number} <user{number}@client.example>",
            "To: help@client.example",
            f"Subject: {'' if answers is None else 'RE: '}Invoice {subject % 97} is not printed",
            f"Message-ID: <{number}@client.example>",
            f"Date: Mon, 02 Nov 2026 {8 + number // 3600:02}:{number // 60 % 60:02}:{number % 60:02} +0500",
            *([f"In-Reply-To: <{answers}@client.example>"] if answers is not None else []),
            *(["Auto-Submitted: auto-replied"] if number % 20 == 19 else []),
        ]
        text = f"Since this morning number {number} stays empty."
        (folder / f"{number:05}.eml").write_text("\n".join([*lines, "", text]), "utf-8")


def standing(profile: Path) -> dict[str, tuple[str, str]]:
    """Message-ID to the Message-ID of the report that began its conversation and to its tray."""
    store = Store(Profile(profile))
    try:
        with store.read() as db:
            reports = {report.id: report for report in db.reports.get_many(db.reports.ids(tray=None))}
        return {
            report.message_id: (reports[report.place.answers or report.id].message_id, report.place.tray)
            for report in reports.values()
        }
    finally:
        store.close()


@pytest.mark.parametrize(
    ("count", "kills"),
    [(150, 2), pytest.param(2_000, 50, marks=[pytest.mark.slow, pytest.mark.timeout(1200)])],
)
def test_one_import_killed_again_and_again(program: Program, tmp_path: Path, count: int, kills: int) -> None:
    """One profile: each start goes on where the last was killed, and conversations come out as without kills."""
    post(tmp_path / "post", count)
    whole = Program(tmp_path / "whole", program.environment)
    seconds = duration(whole, "intake", "import", tmp_path / "post")
    start = duration(whole, "status")
    moments = random.Random(kills)
    for _ in range(kills):
        kill_once(program, start + moments.uniform(0, 2 * seconds / kills), "intake", "import", tmp_path / "post")
    program.run("intake", "import", tmp_path / "post")
    check_reports(program.profile, count)
    placed = standing(program.profile)
    assert placed == standing(whole.profile)
    assert len({root for root, _ in placed.values()}) < count * 0.75
    assert sum(tray == "automatic" for _, tray in placed.values()) == count // 20


@pytest.fixture
def draft(program: Program, desk: DeskProcess, mails: Path) -> str:
    """A profile with one complete draft; its reference."""
    configure(program, desk)
    return draft_bundle(program, [mails])


def copy_of(program: Program, target: Path) -> Program:
    shutil.copytree(program.profile, target)
    return Program(target, program.environment)


@pytest.mark.parametrize("kills", KILLS)
def test_killed_while_freezing(program: Program, draft: str, tmp_path: Path, kills: int) -> None:
    whole = duration(copy_of(program, tmp_path / "measured"), "bundle", "freeze", draft, "--allow-missing")
    moments = random.Random(kills)
    for number in range(kills):
        other = copy_of(program, tmp_path / f"profile-{number}")
        kill_once(other, moments.uniform(0.5 * whole, whole), "bundle", "freeze", draft, "--allow-missing")
        frozen = other.run("bundle", "freeze", draft, "--allow-missing")
        verified = other.run("bundle", "verify", frozen["file"])
        assert verified["intact"]
        assert [path.name for path in (other.profile / "bundles").iterdir()] == [f"{draft}.kub"]
        shutil.rmtree(other.profile)


@pytest.mark.parametrize("kills", KILLS)
def test_killed_while_sending(
    program: Program, draft: str, make_desk: Callable[[str], DeskProcess], tmp_path: Path, kills: int
) -> None:
    program.run("bundle", "freeze", draft, "--allow-missing")
    measured = copy_of(program, tmp_path / "measured")
    whole = duration(measured, "submit", draft)
    moments = random.Random(kills)
    for number in range(kills):
        desk = make_desk(f"desk-{number}")
        other = copy_of(program, tmp_path / f"profile-{number}")
        configure(other, desk)
        kill_once(other, moments.uniform(0.5 * whole, whole), "submit", draft)
        assert other.run("submit", draft)["state"] == "accepted"
        ticket = the_only_ticket(desk, draft)
        assert ticket["missing"] == []
        desk.__exit__(None, None, None)
        shutil.rmtree(other.profile)


def the_only_ticket(desk: DeskProcess, ref: str) -> dict[str, Any]:
    with requests.Session() as session:
        session.trust_env = False
        answer = session.get(
            f"{desk.url}/v1/tickets", params={"ref": ref}, headers={"Authorization": f"Bearer {desk.token}"}, timeout=10
        )
    tickets = answer.json()["tickets"]
    assert len(tickets) == 1
    found: dict[str, Any] = tickets[0]
    return found
