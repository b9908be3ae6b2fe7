"""The outbox at work: freezing, sending and fetching as tasks, and the next try by itself when it is due."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from keyuser.errors import Cancelled, KeyuserError
from keyuser.records import Bundle, Progress, SubmissionState
from keyuser.submission.service import DrainResult, SyncResult
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.tasks import Failure, Running

#: The window looks for itself at least so often whether something is due; milliseconds.
_LONGEST_NAP = 60_000
_SHORTEST_NAP = 1_000
_STARTING = -1


@dataclass(frozen=True, slots=True)
class Freezing:
    """How a draft is frozen: with fields missing, and with the writers' IINs, which the key user confirmed by name."""

    allow_missing: bool = False
    confirm_release: bool = False


@dataclass(frozen=True, slots=True)
class _Sent:
    """What came of one bundle: frozen at least, and what stopped it on its way, if anything did."""

    bundle: Bundle
    drain: DrainResult | None
    stopped: KeyuserError | None
    cancelled: bool = False


class Sending(QObject):
    """One per window. ``progressed`` tells how far the delivery is that the user sees; ``None`` when it ended."""

    progressed = Signal(object)  # Running or None
    ended = Signal(int)  # bundle id

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._task = 0
        self.bundle_id: int | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wake)
        shell.tasks.changed.connect(self._watch)

    @property
    def busy(self) -> bool:
        return bool(self._task)

    def freeze(self, bundle_id: int, how: "Freezing | None" = None) -> None:
        """Freezes without sending."""
        self._start(bundle_id, self.tr("Freezing"), how or Freezing(), send=False)

    def send(self, bundle_id: int, how: "Freezing | None" = None) -> None:
        """Sends a bundle now; a draft is frozen first, as ``how`` says."""
        self._start(bundle_id, self.tr("Freezing and sending") if how else self.tr("Sending"), how, send=True)

    def fetch(self) -> None:
        """Sends what is due and fetches the vendors' answers."""
        app = self._shell.app

        def work(progress: Progress) -> tuple[DrainResult, SyncResult]:
            app.check_clock()
            return app.outbox.drain(progress), app.outbox.sync(progress)

        self._shell.tasks.run(work, self._fetched, what=self.tr("Fetching answers"), replaces="outbox.fetch")

    def begin(self) -> None:
        """Looks for what is due, now and from then on."""
        self._wake()

    def _start(self, bundle_id: int, what: str, how: "Freezing | None", *, send: bool) -> None:
        if self._task:
            return
        app = self._shell.app

        def work(progress: Progress) -> _Sent | None:
            bundle = app.bundles.get(bundle_id)
            try:
                app.check_clock()
                if how:
                    bundle = app.bundles.freeze(
                        bundle_id, progress, allow_missing=how.allow_missing, confirm_release=how.confirm_release
                    )
                if not send:
                    return _Sent(bundle, None, None)
                submission = app.outbox.enqueue(bundle_id)
                app.outbox.send_now(submission.id)
                result = app.outbox.drain(progress)
                return _Sent(bundle, result, result.failures.get(submission.id))
            except Cancelled:
                return _Sent(app.bundles.get(bundle_id), None, None, cancelled=True)

        self.bundle_id, self._task = bundle_id, _STARTING
        number = self._shell.tasks.run(work, self._done, what=what, otherwise=self._failed)
        if self._task == _STARTING:  # an inline executor has ended it already
            self._task = number

    def _done(self, sent: _Sent) -> None:
        self._end(sent.bundle.id)
        if sent.cancelled:
            text = self.tr("Stopped. What was done so far is kept; send it again to go on.")
            self._shell.say(Notice(text, glyph="paused", tone="at_risk"))
        elif sent.drain is None:
            text = self.tr("%1 is frozen. Nothing has left yet.").replace("%1", sent.bundle.ref)
            self._shell.say(Notice(text, glyph="freeze", tone="met"))
        elif sent.stopped is not None:
            self._say_stopped(sent.stopped, sent.bundle.id)
        elif any(item.state is SubmissionState.ACCEPTED for item in sent.drain.tried):
            text = self.tr("%1 is delivered.").replace("%1", sent.bundle.ref)
            self._shell.say(Notice(text, glyph="check", tone="met"))
        if sent.drain is not None:
            self._nap(sent.drain)

    def _failed(self, failure: Failure) -> None:
        self._end(self.bundle_id or 0)
        self._shell.fail(failure)

    def _end(self, bundle_id: int) -> None:
        self._task, self.bundle_id = 0, None
        self.progressed.emit(None)
        self._shell.tell(Changed.BUNDLES | Changed.GROUPS | Changed.OUTBOX | Changed.TICKETS)
        self.ended.emit(bundle_id)

    def _say_stopped(self, error: KeyuserError, bundle_id: int) -> None:
        self._shell.say(
            Notice(
                error.message,
                error.hint,
                glyph="warning",
                tone="at_risk",
                action=self.tr("Send now"),
                act=lambda: self.send(bundle_id),
                stays=True,
            )
        )

    def _fetched(self, results: tuple[DrainResult, SyncResult]) -> None:
        drain, sync = results
        self._shell.tell(Changed.OUTBOX | Changed.TICKETS)
        self._nap(drain)
        failures = [*drain.failures.values(), *sync.failures.values()]
        if failures:
            error = failures[0]
            self._shell.say(
                Notice(
                    error.message,
                    error.hint,
                    glyph="warning",
                    tone="at_risk",
                    action=self.tr("Try again"),
                    act=self.fetch,
                    stays=True,
                )
            )
            return
        new = sync.new_events
        text = self.tr("%n new event(s) from the vendor.", "", new) if new else self.tr("Nothing new from the vendor.")
        self._shell.say(Notice(text, " ".join(sync.warnings), glyph="check", tone="met"))

    def _wake(self) -> None:
        """Tries quietly what is due: failures stand at the bundle, a bar would interrupt the user."""
        if self._task or not self._shell.app.settings.vendors:
            self._timer.start(_LONGEST_NAP)
            return
        app = self._shell.app

        def work(progress: Progress) -> DrainResult | None:
            now = app.clock.now()
            waiting = {
                SubmissionState.PENDING,
                SubmissionState.PARTIAL,
                SubmissionState.UNKNOWN,
                SubmissionState.SENDING,
            }
            if not any(item.state in waiting and item.next_attempt_at <= now for item in app.outbox.list()):
                return None
            return app.outbox.drain(progress)

        self._shell.tasks.run(work, self._woken, replaces="outbox.wake", otherwise=lambda _: self._nap(None))

    def _woken(self, result: DrainResult | None) -> None:
        if result is not None and result.tried:
            self._shell.tell(Changed.OUTBOX | Changed.TICKETS)
        self._nap(result)

    def _nap(self, result: DrainResult | None) -> None:
        pause = _LONGEST_NAP
        if result is not None and result.next_attempt_at is not None:
            left = (result.next_attempt_at - self._shell.app.clock.now()).total_seconds() * 1000
            pause = round(min(_LONGEST_NAP, max(_SHORTEST_NAP, left)))
        self._timer.start(pause)

    def _watch(self, running: Any) -> None:
        if self._task:
            mine: Running | None = next((item for item in running if item.id == self._task), None)
            if mine is not None:
                self.progressed.emit(mine)
