"""A real desk process, and the program as a process of its own, as users run it."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from demo.desk import DeskProcess
from keyuser.__main__ import main
from keyuser.app import App, open_app
from keyuser.clock import CLOCK_FILE_VARIABLE, FileClock, FixedClock
from keyuser.settings import ClientCompany, Settings, VendorProfile

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources" / "demo"


@dataclass
class Program:
    """``python -m keyuser`` on one profile."""

    profile: Path
    environment: dict[str, str]

    def arguments(self, *arguments: object) -> list[str]:
        return [sys.executable, "-m", "keyuser", *map(str, arguments), "--profile", str(self.profile), "--json"]

    def start(self, *arguments: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.arguments(*arguments),
            env=self.environment,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def fails(self, *arguments: object, stdin: str = "") -> tuple[int, Any]:
        """The exit code and the JSON that was printed."""
        done = subprocess.run(
            self.arguments(*arguments),
            env=self.environment,
            cwd=ROOT,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=110,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, json.loads(done.stdout) if done.stdout.strip() else done.stderr

    def run(self, *arguments: object, stdin: str = "") -> Any:
        """The JSON of a command that succeeds."""
        code, data = self.fails(*arguments, stdin=stdin)
        assert code == 0, data
        return data


@pytest.fixture
def file_clock(tmp_path: Path) -> FileClock:
    clock = FileClock(tmp_path / "clock.txt")
    clock.set(datetime(2026, 11, 16, 4, 30, tzinfo=UTC))
    return clock


class ProgramHere(Program):
    """The same without a process of its own for each command, for what no process can change; many times as quick."""

    def fails(self, *arguments: object, stdin: str = "") -> tuple[int, Any]:
        out = io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out):
            patch.setattr(sys, "stdin", io.StringIO(stdin))
            for name, value in self.environment.items():
                patch.setenv(name, value)
            code = main(self.arguments(*arguments)[3:])
        return code, json.loads(out.getvalue())


@pytest.fixture
def environment(tmp_path: Path, file_clock: FileClock) -> dict[str, str]:
    return {**os.environ, CLOCK_FILE_VARIABLE: str(tmp_path / "clock.txt")}


@pytest.fixture
def program(tmp_path: Path, environment: dict[str, str]) -> Program:
    return Program(tmp_path / "profile", environment)


@pytest.fixture
def program_here(tmp_path: Path, environment: dict[str, str]) -> ProgramHere:
    return ProgramHere(tmp_path / "profile", environment)


@pytest.fixture
def make_desk(tmp_path: Path, file_clock: FileClock) -> Iterator[Callable[[str], DeskProcess]]:
    """Starts a desk in a folder of that name; all are closed at the end."""
    started: list[DeskProcess] = []

    def make(name: str) -> DeskProcess:
        started.append(DeskProcess(tmp_path / name, tmp_path / "clock.txt"))
        return started[-1]

    yield make
    for desk in started:
        desk.__exit__(None, None, None)


@pytest.fixture
def desk(make_desk: Callable[[str], DeskProcess]) -> DeskProcess:
    return make_desk("desk")


@contextmanager
def opened(program: Program) -> Iterator[App]:
    """The program's profile, opened in this process: for preparing what a test does not test."""
    app = open_app(program.profile, FixedClock(datetime(2026, 11, 16, 4, 30, tzinfo=UTC)))
    try:
        yield app
    finally:
        app.close()


def configure(program: Program, desk: DeskProcess) -> None:
    """The client company and the vendor that the desk plays."""
    with opened(program) as app:
        client = ClientCompany("АО «Пример»", "081140000436", "К. Пользователь", "key@example.com")
        vendor = VendorProfile("vendor", "Поставщик", base_url=desk.url, language="ru")
        app.change_settings(lambda _: Settings(client, (vendor,)))
        app.sign_in("vendor", desk.token)


def draft_bundle(program: Program, mails: Sequence[Path], *, freeze: bool = False) -> str:
    """A bundle of one complete group of all these mails; its reference."""
    with opened(program) as app:
        taken = app.intake.import_paths(mails).taken
        group = app.groups.create(taken, "Подпись")
        app.groups.update(group.id, description="Не подписывается", wanted_result="Подписывается")
        bundle = app.bundles.create([group.id])
        if freeze:
            app.bundles.freeze(bundle.id, allow_missing=True)
        return bundle.ref
