"""Work off the GUI thread: the only place that starts threads.

One ``ThreadPoolExecutor`` and one queued ``Signal`` on an object that the GUI thread owns; this pattern was measured to
be clean over thousands of tasks, cancel, and shutdown while busy (pools of QRunnables were not). Work is Qt-free, gets a
``progress`` callable that raises ``Cancelled``, and returns records; its result arrives in the GUI thread.
"""

import itertools
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from keyuser.errors import Cancelled, KeyuserError
from keyuser.records import Progress

#: Reads stay quick although an import and a grouping run beside them.
WORKERS = 4
#: Seconds between two reports of progress that reach the window; a quicker flow would only repaint.
PROGRESS_PAUSE = 0.05

#: Seconds that a watcher has to hear that it is to stop. One that waits for a server which does not answer hears it late; it
#: is left behind then, which loses nothing: what a watcher takes in is stored whole or not at all.
PATIENCE = 2.0

#: Seconds after which a busy worker hands the interpreter on. Python's usual 5 ms adds up to pauses that are felt when several
#: workers compute; a benchmark (window) showed the longest ones about halved.
SWITCH_INTERVAL = 0.001

#: Tasks that have watched are kept for good: a watcher that is left behind must not be the last that knows them, because it
#: would destroy Qt's objects outside the GUI thread.
_KEPT: "list[Tasks]" = []

Work = Callable[[Progress], Any]
#: Gets a callable that tells the window something, and one that says whether to stop.
Watch = Callable[[Callable[[Any], None], Callable[[], bool]], None]


@dataclass(frozen=True, slots=True)
class Running:
    """A task as the status line shows it. ``what`` is empty for work that is too quick to be shown; ``total`` may be unknown."""

    id: int
    what: str
    step: str = ""
    done: int = 0
    total: int | None = None
    cancelling: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """A task that ended with an expected error; ``again`` starts the same work once more."""

    error: KeyuserError
    again: Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Stepped:
    task: int
    done: int
    total: int | None
    step: str


@dataclass(frozen=True, slots=True)
class _Told:
    task: int
    value: Any


@dataclass(frozen=True, slots=True)
class _Ended:
    task: int
    value: Any = None
    error: BaseException | None = None


@dataclass(slots=True)
class _Task:
    running: Running
    stop: threading.Event
    work: Work
    then: Callable[[Any], None] | None
    otherwise: Callable[[Failure], None] | None
    replaces: str


@dataclass(slots=True)
class _Watcher:
    thread: threading.Thread
    stop: threading.Event
    told: Callable[[Any], None]
    ended: Callable[[KeyuserError | None], None]


class Tasks(QObject):
    """Starts work and brings its results back. Owned by the window; every method is for the GUI thread."""

    changed = Signal(object)  # tuple[Running, ...] that the status line shows
    failed = Signal(object)  # Failure that no caller took care of
    broke = Signal(object)  # Exception that is a bug
    idle = Signal()
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._executor = executor or ThreadPoolExecutor(WORKERS, thread_name_prefix="keyuser")
        inline = isinstance(executor, InlineExecutor)
        self._arrived.connect(
            self._receive, Qt.ConnectionType.DirectConnection if inline else Qt.ConnectionType.QueuedConnection
        )
        self._inline = inline
        self._tasks: dict[int, _Task] = {}
        self._post: deque[_Stepped | _Told | _Ended] = deque()
        self._watchers: dict[int, _Watcher] = {}
        self._numbers = itertools.count(1)
        self._closed = self._finishing = False

    @property
    def busy(self) -> bool:
        return bool(self._tasks or self._watchers)

    @property
    def shown(self) -> tuple[Running, ...]:
        """What the status line shows, the oldest first."""
        return tuple(task.running for task in self._tasks.values() if task.running.what)

    def run(
        self,
        work: Work,
        then: Callable[[Any], None] | None = None,
        *,
        what: str = "",
        replaces: str = "",
        otherwise: Callable[[Failure], None] | None = None,
    ) -> int:
        """Starts ``work(progress)`` and calls ``then(result)`` in the GUI thread; the task's number, for ``cancel``, or 0 where
        the window is closing and no work is taken any more.

        ``what`` names it in the status line. A task with the same ``replaces`` that still runs is cancelled and its result
        dropped: the latest question wins. ``otherwise`` takes an expected error instead of the window's message bar.
        """
        if self._closed or self._finishing:
            return 0
        if replaces:
            self._drop(replaces)
        number = next(self._numbers)
        task = _Task(Running(number, what), threading.Event(), work, then, otherwise, replaces)
        self._tasks[number] = task
        if what:
            self._show()
        self._executor.submit(self._carry_out, number)
        return number

    def cancel(self, number: int) -> None:
        """Asks a task to stop; what it has finished is kept by the service that did it."""
        task = self._tasks.get(number)
        if task is not None:
            task.stop.set()
            task.running = _cancelling(task.running)
            self._show()

    def watch(
        self,
        watch: Watch,
        told: Callable[[Any], None],
        *,
        ended: Callable[[KeyuserError | None], None],
    ) -> int:
        """Starts ``watch(tell, stop)`` on a thread of its own, because it lasts as long as the window; its number, for
        ``unwatch``, or 0 where nothing is started: while the window closes, and where work is done inline.

        What it tells arrives at ``told`` in the GUI thread; ``ended`` gets the expected error that ended it, ``None`` where it
        was told to stop.
        """
        if self._closed or self._finishing or self._inline:
            return 0
        number, stop = next(self._numbers), threading.Event()
        thread = threading.Thread(
            target=self._look_out, args=(number, watch, stop), name=f"keyuser-watch-{number}", daemon=True
        )
        if self not in _KEPT:
            _KEPT.append(self)
        self._watchers[number] = _Watcher(thread, stop, told, ended)
        thread.start()
        return number

    def unwatch(self, number: int) -> None:
        """Asks a watcher to stop; ``ended`` tells when it has."""
        if number in self._watchers:
            self._watchers[number].stop.set()

    def finish(self) -> None:
        """Asks everything to stop and takes no new work: the window wants to close. ``idle`` tells when it may."""
        self._finishing = True
        for number in tuple(self._tasks):
            self.cancel(number)
        for number in self._watchers:
            self.unwatch(number)
        if self._watchers:
            QTimer.singleShot(round(PATIENCE * 1_000), self, self._leave_watchers)

    def close(self) -> None:
        """Cancels everything and waits for it; results that arrive later are dropped."""
        self._closed = True
        for task in self._tasks.values():
            task.stop.set()
        for watcher in self._watchers.values():
            watcher.stop.set()
        self._executor.shutdown(wait=True, cancel_futures=True)
        until = time.monotonic() + PATIENCE
        for watcher in self._watchers.values():
            watcher.thread.join(max(0.0, until - time.monotonic()))
        self._tasks.clear()
        self._watchers.clear()

    def _carry_out(self, number: int) -> None:
        """Runs in the worker thread."""
        self._send(self._outcome(number))

    def _outcome(self, number: int) -> _Ended:
        task = self._tasks[number]
        try:
            return _Ended(number, task.work(_Reporter(number, task.stop, self._send)))
        except BaseException as error:  # noqa: BLE001 - it is handed to the GUI thread, which shows it
            return _Ended(number, error=error)

    def _look_out(self, number: int, watch: Watch, stop: threading.Event) -> None:
        """Runs in the watcher's thread."""
        try:
            watch(lambda value: self._send(_Told(number, value)), stop.is_set)
            ended = _Ended(number)
        except BaseException as error:  # noqa: BLE001 - it is handed to the GUI thread, which shows it
            ended = _Ended(number, error=error)
        self._send(ended)

    def _send(self, message: _Stepped | _Told | _Ended) -> None:
        """Hands a message over to the GUI thread, whole: whatever it holds of Qt must not end with the thread that sent it."""
        self._post.append(message)
        del message
        try:
            self._arrived.emit()
        except RuntimeError:
            # The window was destroyed without close(), at interpreter exit: nobody is left to be told.
            return

    def _receive(self) -> None:
        message = self._post.popleft()
        watcher = self._watchers.get(message.task)
        if watcher is not None:
            self._hear(watcher, message)
            return
        task = self._tasks.get(message.task)
        if task is None:
            return
        if isinstance(message, _Stepped):
            old = task.running
            task.running = Running(old.id, old.what, message.step, message.done, message.total, old.cancelling)
            self._show()
            return
        del self._tasks[message.task]
        if task.running.what:
            self._show()
        self._finish(task, message)
        if not self.busy:
            self.idle.emit()

    def _hear(self, watcher: _Watcher, message: _Stepped | _Told | _Ended) -> None:
        """What a watcher says; one that was told to stop is not heard any more but for its end."""
        if isinstance(message, _Told):
            if not self._closed and not self._finishing:
                watcher.told(message.value)
            return
        if not isinstance(message, _Ended):
            return
        del self._watchers[message.task]
        if not self._closed and not self._finishing:
            expected = message.error is None or isinstance(message.error, KeyuserError)
            if expected:
                watcher.ended(message.error)
            else:
                self.broke.emit(message.error)
        if not self.busy:
            self.idle.emit()

    def _leave_watchers(self) -> None:
        """Waits no longer for those that have not heard."""
        if self._watchers:
            self._watchers.clear()
            if not self.busy:
                self.idle.emit()

    def _finish(self, task: _Task, ended: _Ended) -> None:
        if self._closed or isinstance(ended.error, Cancelled):
            return
        if ended.error is None:
            if task.then is not None:
                task.then(ended.value)
            return
        if not isinstance(ended.error, KeyuserError):
            self.broke.emit(ended.error)
            return
        failure = Failure(ended.error, lambda: self._again(task))
        if task.otherwise is not None:
            task.otherwise(failure)
        else:
            self.failed.emit(failure)

    def _again(self, task: _Task) -> None:
        self.run(task.work, task.then, what=task.running.what, replaces=task.replaces, otherwise=task.otherwise)

    def _drop(self, replaces: str) -> None:
        for number, task in tuple(self._tasks.items()):
            if task.replaces == replaces:
                task.stop.set()
                task.then = task.otherwise = None
                task.replaces = ""
                task.running = _cancelling(self._tasks[number].running)

    def _show(self) -> None:
        self.changed.emit(self.shown)


class InlineExecutor(Executor):
    """Does the work at once, in the caller's thread; for tests and pictures."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


class _Reporter:
    """The ``progress`` that work gets: tells the window how far it is, not more often than it can be seen."""

    def __init__(self, number: int, stop: threading.Event, send: Callable[[_Stepped], None]) -> None:
        self._number, self._stop, self._send = number, stop, send
        self._next = 0.0

    def __call__(self, done: int, total: int | None, what: str) -> None:
        if self._stop.is_set():
            raise Cancelled("The work was stopped.", "What was finished before is kept.")
        now = time.monotonic()
        if now >= self._next or done == total:
            self._next = now + PROGRESS_PAUSE
            self._send(_Stepped(self._number, done, total, what))


def _cancelling(running: Running) -> Running:
    return Running(running.id, running.what, running.step, running.done, running.total, cancelling=True)
