"""What a command says: text for people or one JSON document for programs, progress on the side."""

import dataclasses
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, TextIO

from keyuser.errors import Cancelled, KeyuserError
from keyuser.iin import hide_iins

#: What could make a terminal do or show something else than the words: controls but for tab and line feed, and the marks that
#: turn the direction of what follows. Subjects of mails come from strangers.
_COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Output:
    """Collects a command's result; ``result`` is printed once at the end."""

    def __init__(self, *, as_json: bool, quiet: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._show_progress = not quiet and not as_json and self._err.isatty()
        self._progress_width = 0
        self._cancelled = False

    def cancel(self) -> None:
        """Makes the next step of the running work stop (Ctrl-C)."""
        self._cancelled = True

    def progress(self, done: int, total: int | None, what: str) -> None:
        """The ``Progress`` that commands hand to services."""
        if self._cancelled:
            raise Cancelled("Stopped.", "What was finished is kept; start the same command again to go on.")
        if self._show_progress:
            line = harmless(f"{what} {done}" + ("" if total is None else f" of {total}"))
            self._err.write("\r" + line[:110].ljust(self._progress_width))
            self._progress_width = len(line[:110])
            self._err.flush()

    def result(self, data: Any, text: str, *, bare: bool = False) -> None:
        """Prints the result: ``data`` (records, mappings, sequences) as JSON, or ``text``; IINs in it are masked.

        ``bare``: they are not, because the command's purpose is the number that the user gave or asked for.
        """
        self._end_progress()
        shown = (lambda words: words) if bare else hide_iins
        if self._as_json:
            print(json.dumps(_each_text(plain(data), shown), ensure_ascii=False, indent=1), file=self._out)
        else:
            print(shown(harmless(text)), file=self._out)

    def error(self, error: KeyuserError) -> None:
        """Prints what happened and what to do."""
        self._end_progress()
        if self._as_json:
            print(json.dumps({"error": plain(error)}, ensure_ascii=False, indent=1), file=self._out)
            return
        print(harmless(error.message), file=self._err)
        if error.hint:
            print(harmless(error.hint), file=self._err)

    def _end_progress(self) -> None:
        if self._progress_width:
            self._err.write("\r" + " " * self._progress_width + "\r")
            self._progress_width = 0


def harmless(text: str) -> str:
    """The text without anything that a terminal would obey."""
    return _COMMANDS.sub("\ufffd", text)


def moment(at: datetime) -> str:
    """An instant as people here read it: in the computer's zone."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def plain(value: Any) -> Any:
    """Records, enums, instants and paths as JSON knows them."""
    match value:
        case Enum():
            return value.value
        case KeyuserError():
            return {
                "kind": type(value).__name__,
                "message": value.message,
                "hint": value.hint,
                "exit_code": value.exit_code,
            }
        case datetime() | date() | time():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case Path():
            return str(value)
        case bytes():
            return value.hex()
        case Mapping():
            return {str(plain(key)): plain(item) for key, item in value.items()}
        case set() | frozenset():
            return sorted(plain(item) for item in value)
        case list() | tuple():
            return [plain(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value


def _each_text(value: Any, change: Callable[[str], str]) -> Any:
    """A JSON value with every text in it changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_each_text(item, change) for item in value]
    return {key: _each_text(item, change) for key, item in value.items()} if isinstance(value, dict) else value


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows as aligned columns; a cell is one line."""
    if not rows:
        return ""
    rows = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines)
