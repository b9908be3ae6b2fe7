"""What goes wrong in real life: one clear message each, the right exit code, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from demo.desk import DeskProcess
from keyuser.clock import FileClock
from tests.journey.conftest import DEMO, Program, ProgramHere, configure, draft_bundle


def error_of(program_here: ProgramHere, *arguments: object) -> tuple[int, str, str]:
    """Exit code, message and hint."""
    code, data = program_here.fails(*arguments)
    return code, data["error"]["message"], data["error"]["hint"]


def import_failure(program_here: ProgramHere, path: Path) -> str:
    code, data = program_here.fails("intake", "import", path)
    assert code == 3
    assert len(data["failed"]) == 1
    assert data["failed"][0]["hint"]
    reason: str = data["failed"][0]["reason"]
    return reason


def test_an_empty_file(program_here: ProgramHere, tmp_path: Path) -> None:
    (tmp_path / "a.eml").touch()
    assert "empty" in import_failure(program_here, tmp_path / "a.eml")


def test_a_picture_called_a_mail(program_here: ProgramHere, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    assert "PNG picture" in import_failure(program_here, tmp_path / "a.eml")


def test_a_file_that_is_not_there(program_here: ProgramHere, tmp_path: Path) -> None:
    assert "no such file" in import_failure(program_here, tmp_path / "nowhere.eml")


def test_a_truncated_mbox_gives_what_it_has(program_here: ProgramHere, tmp_path: Path) -> None:
    whole = (DEMO / "mail" / "archive.mbox").read_bytes()
    (tmp_path / "cut.mbox").write_bytes(whole[: len(whole) * 2 // 3])
    code, data = program_here.fails("intake", "import", tmp_path / "cut.mbox")
    assert len(data["taken"]) > 10
    assert code == (3 if data["failed"] else 0)


def test_a_locked_database(program_here: ProgramHere) -> None:
    program_here.run("status")
    other = sqlite3.connect(program_here.profile / "keyuser.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    code, message, hint = error_of(program_here, "intake", "import", DEMO / "mail" / "001.eml")
    other.close()
    assert code == 4
    assert "Another program" in message
    assert hint


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine lets us mount no small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_keeps_what_was_stored(program_here: ProgramHere, small_disk: Path) -> None:
    full = ProgramHere(small_disk / "profile", program_here.environment)
    code, message, hint = error_of(full, "intake", "import", DEMO / "mail")
    assert code == 4
    assert "disk" in message.lower() or "space" in message.lower()
    assert hint
    subprocess.run(["mount", "-o", "remount,size=60m", str(small_disk)], check=True)
    rest = full.run("intake", "import", DEMO / "mail")
    assert rest["already"] >= 8
    assert full.run("status")["reports"] == 240


def test_a_profile_that_cannot_be_written(program_here: ProgramHere, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    closed = ProgramHere(small_disk / "profile", program_here.environment)
    code, message, hint = error_of(closed, "status")
    assert code == 4
    assert "cannot be written" in message
    assert "--profile" in hint


def test_a_clock_that_was_set_back(program_here: ProgramHere, file_clock: FileClock, tmp_path: Path) -> None:
    program_here.run("intake", "import", DEMO / "mail" / "001.eml")
    file_clock.set(datetime(2026, 11, 14, tzinfo=UTC))
    code, message, hint = error_of(program_here, "intake", "import", DEMO / "mail" / "002.eml")
    assert code == 4
    assert "clock" in message
    assert "accept-clock" in hint
    assert program_here.run("status")["reports"] == 1
    program_here.run("settings", "accept-clock")
    program_here.run("intake", "import", DEMO / "mail" / "002.eml")


@pytest.fixture
def frozen(program_here: ProgramHere, desk: DeskProcess) -> str:
    configure(program_here, desk)
    return draft_bundle(program_here, [DEMO / "mail" / "001.eml"], freeze=True)


def test_a_bundle_with_gaps_is_not_frozen_by_accident(program_here: ProgramHere, desk: DeskProcess) -> None:
    configure(program_here, desk)
    code, message, hint = error_of(
        program_here, "bundle", "freeze", draft_bundle(program_here, [DEMO / "mail" / "006.eml"])
    )
    assert code == 3
    assert "missing" in message
    assert hint


def test_the_desk_is_down(program_here: ProgramHere, desk: DeskProcess, frozen: str) -> None:
    desk.__exit__(None, None, None)
    code, submission = program_here.fails("submit", frozen)
    assert code == 5
    assert submission["state"] in ("pending", "unknown")
    assert submission["message"]
    assert submission["hint"]
    assert program_here.fails("sync")[0] == 5


def test_a_wrong_token(program_here: ProgramHere, desk: DeskProcess, frozen: str) -> None:
    program_here.run("vendor", "set", "vendor", "--token-stdin", stdin="wrong\n")
    code, submission = program_here.fails("submit", frozen)
    assert code == 6
    assert "token" in submission["message"] + submission["hint"]
    program_here.run("vendor", "set", "vendor", "--token-stdin", stdin=desk.token + "\n")
    assert program_here.run("outbox", "send")
    assert program_here.run("outbox", "list")[0]["state"] == "accepted"


@pytest.fixture
def broken_desk() -> Iterator[Callable[[int, str, bytes], str]]:
    """A server that answers everything the same; its address."""
    servers = []

    def start(status: int, media_type: str, body: bytes) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                self.send_response(status)
                self.send_header("Content-Type", media_type)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_PUT = do_GET

            def log_message(self, *_arguments: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "media_type", "body", "code"),
    [
        (500, "application/problem+json", b'{"title": "Internal error", "status": 500}', 5),
        (200, "text/html", b"<html><body>Please sign in to the Wi-Fi</body></html>", 8),
        (502, "text/html", b"<html><h1>502 Bad Gateway</h1></html>", 5),
        (
            422,
            "application/problem+json",
            b'{"title": "No", "status": 422, "errors": [{"pointer": "/a", "detail": "b"}]}',
            7,
        ),
    ],
)
def test_a_desk_that_answers_wrongly(
    program_here: ProgramHere,
    desk: DeskProcess,
    frozen: str,
    broken_desk: Callable[[int, str, bytes], str],
    status: int,
    media_type: str,
    body: bytes,
    code: int,
) -> None:
    program_here.run("vendor", "set", "vendor", "--url", broken_desk(status, media_type, body))
    got, submission = program_here.fails("submit", frozen)
    assert got == code
    assert submission["message"]
    if code != 7:
        program_here.run("vendor", "set", "vendor", "--url", desk.url)
        program_here.run("outbox", "send", "--now")
        assert program_here.run("outbox", "list")[0]["state"] == "accepted"


def test_ctrl_c_keeps_what_was_done(program: Program) -> None:
    process = program.start("intake", "import", DEMO / "mail")
    while not list((program.profile / "evidence").glob("*/*")):
        assert process.poll() is None
    process.send_signal(2)
    out, err = process.communicate(timeout=60)
    assert "Traceback" not in err
    assert process.returncode in (0, 130), out
    program.run("intake", "import", DEMO / "mail")
    assert program.run("status")["reports"] == 240


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["bundle"], ["group", "update", "G-0001", "--criticality", "huge"]]
)
def test_wrong_usage_is_exit_code_2(program: Program, arguments: list[str]) -> None:
    done = subprocess.run(program.arguments(*arguments), env=program.environment, capture_output=True, check=False)
    assert done.returncode == 2


def test_without_the_desk_extra_the_desk_says_so() -> None:
    code = "import sys; sys.modules['uvicorn'] = None; from keyuser.__main__ import main; sys.exit(main(['desk']))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, env=dict(os.environ)
    )
    assert done.returncode == 3
    assert "keyuser[desk]" in done.stderr
