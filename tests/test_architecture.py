"""Promises about the whole that no single stage can keep. The import contracts themselves stand in pyproject.toml."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def modules_after(code: str) -> set[str]:
    script = f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "code", ["import keyuser.cli.main", "import keyuser.app, keyuser.cli.main", "import keyuser.desk.main"]
)
def test_the_command_line_and_the_desk_load_no_qt(code: str) -> None:
    assert not {name for name in modules_after(code) if name.startswith(("PySide6", "qtpy", "qtawesome"))}


def test_help_does_not_load_the_stages() -> None:
    loaded = modules_after("import keyuser.cli.main as m; m.build_parser()")
    assert not {name for name in loaded if name.split(".")[0] in ("sqlalchemy", "numpy", "openpyxl", "reportlab")}


def source_files() -> list[Path]:
    return sorted((ROOT / "keyuser").rglob("*.py"))


def test_only_the_task_runner_of_the_window_starts_threads() -> None:
    """And the services that lock: a thread may be waited for anywhere, started in one place."""
    starters = {
        path.relative_to(ROOT).as_posix()
        for path in source_files()
        if path.parts[-2] != "desk"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute | ast.Name)
        and (node.attr if isinstance(node, ast.Attribute) else node.id) in ("Thread", "ThreadPoolExecutor", "QThread")
    }
    assert starters <= {"keyuser/ui/tasks.py"}


def test_nobody_reads_the_clock_past_the_clock() -> None:
    offenders = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in source_files()
        if path.name != "clock.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in ("now", "utcnow", "today")
        and isinstance(node.value, ast.Name)
        and node.value.id in ("datetime", "date", "dt")
    ]
    assert offenders == []


def test_folders_are_named_after_what_they_do() -> None:
    vague = {"utils", "helpers", "manager", "common", "misc"}
    assert not [path for path in source_files() if vague & {part.removesuffix(".py") for part in path.parts}]
