"""Calls a function in a process of its own, which can be ended in the middle: the only way to stop a parser that hangs.

The process is started when it is first needed, answers one call after the other, ends itself when it is idle for a while and
is started anew when a call ended it.
"""

import contextlib
import multiprocessing
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TypeVar, cast

T = TypeVar("T")

_START_SECONDS = 60.0  # for the interpreter and the imports, on a slow machine with a virus scanner
_IDLE_SECONDS, _STALE_SECONDS = (
    90.0,
    60.0,
)  # the process ends itself after the first, and is not asked again after the second
_SPAWN = multiprocessing.get_context("spawn")  # the only way on Windows, and safe beside threads elsewhere
_lock = threading.Lock()
_running: "list[_Worker]" = []


class Stopped(Exception):
    """The call took too long or ended its process; the message goes on after "because"."""


class _Worker:
    """The other process and the pipe to it."""

    def __init__(self) -> None:
        self._pipe, other = _SPAWN.Pipe()
        self._process: SpawnProcess = _SPAWN.Process(target=_serve, args=(other,), daemon=True, name="keyuser-mail")
        try:
            self._process.start()
        finally:
            other.close()
        self._used = time.monotonic()

    def wait_until_started(self) -> None:
        if not self._pipe.poll(_START_SECONDS):
            raise Stopped("no second process could be started")
        self._pipe.recv()

    def is_fresh(self) -> bool:
        return self._process.is_alive() and time.monotonic() - self._used < _STALE_SECONDS

    def ask(
        self, function: Callable[..., object], arguments: tuple[object, ...], seconds: float
    ) -> tuple[bool, object]:
        """Whether the function came to its end, and what it gave back or the name of its exception."""
        self._pipe.send((function, arguments))
        if not self._pipe.poll(seconds):
            raise Stopped(f"reading it takes longer than {seconds:.0f} seconds")
        answer = self._pipe.recv()
        self._used = time.monotonic()
        return cast("tuple[bool, object]", answer)

    def close(self) -> None:
        self._pipe.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def call_apart(function: Callable[..., T], *arguments: object, seconds: float) -> T:
    """What ``function`` gives back; it must be a module's own, and its arguments and result must be picklable.

    ``Stopped`` where that takes longer than ``seconds``, raises, or ends the process (out of memory, a fault in a library).
    Waits for its turn where another thread is calling.
    """
    with _lock:
        if _running and not _running[0].is_fresh():
            _end()
        try:
            if not _running:
                _running.append(_Worker())
                _running[0].wait_until_started()
            ended, value = _running[0].ask(function, arguments, seconds)
        except Stopped:
            _end()
            raise
        except (EOFError, OSError) as error:
            _end()
            raise Stopped("reading it ended the process that read it") from error
    if not ended:
        raise Stopped(f"reading it failed ({value})")
    return cast("T", value)


def _end() -> None:
    while _running:
        _running.pop().close()


def _serve(pipe: Connection) -> None:
    """The other process: answers until nobody asks any more."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        pipe.send("started")
        while pipe.poll(_IDLE_SECONDS):
            function, arguments = pipe.recv()
            try:
                answer = (True, function(*arguments))
            except Exception as error:  # noqa: BLE001 - whatever it is, the caller is told and keeps the original
                answer = (False, type(error).__name__)
            pipe.send(answer)
