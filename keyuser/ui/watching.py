"""What comes in by itself while the window is open: mailboxes are watched, watched folders are looked at every minute."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from keyuser.errors import KeyuserError
from keyuser.intake.folders.service import FolderLook
from keyuser.intake.service import ImportResult
from keyuser.records import Channel, Failure, MailboxStatus
from keyuser.settings.mail import Mailbox
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.taken import group_new_reports
from keyuser.ui.tasks import Failure as TaskFailure

if TYPE_CHECKING:
    from keyuser.app import App

#: How often the window asks how it goes with the mailboxes, and looks into the folders; milliseconds.
_ASK = 5_000
_LOOK = 60_000
#: Lines among which the latest mail is looked for.
_LATEST = 50


@dataclass(frozen=True, slots=True)
class MailState:
    """How it goes with the mailboxes, and when the latest mail was written (``None``: there is none)."""

    statuses: tuple[MailboxStatus, ...] = ()
    latest: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Watched:
    """A mailbox as it was when its watcher began."""

    mailbox: Mailbox
    number: int


class Watching(QObject):
    """One per window. A watcher for each mailbox of the settings; one without a password waits for it."""

    stated = Signal(object)  # MailState

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._watched: dict[str, _Watched] = {}
        self._told: set[Failure] = set()
        self._state = MailState()
        self._looking = False
        self._ask_timer, self._look_timer = _timer(self, self.ask), _timer(self, self.look)
        shell.changed.connect(self._follow_settings)

    def begin(self) -> None:
        """Starts to watch, and goes on until the tasks end."""
        self._follow()
        self.ask()
        self.look()

    def ask(self) -> None:
        """Asks how it goes with the mailboxes."""
        app = self._shell.app
        if not app.settings.mailboxes:
            self._learn(MailState())
            return
        self._shell.tasks.run(
            lambda _: _mail_state(app),
            self._learn,
            replaces="watching.ask",
            otherwise=lambda _: self._learn(self._state),
        )

    def look(self) -> None:
        """Looks into the watched folders, unless that is being done."""
        app = self._shell.app
        if self._looking:
            return
        if not app.settings.folders:
            self._looked(())
            return
        self._looking = True
        started = self._shell.tasks.run(app.folders.look_all, self._looked, otherwise=self._not_looked)
        self._looking = self._looking and bool(started)

    def _follow_settings(self, changed: Changed) -> None:
        if changed & Changed.SETTINGS:
            self._follow()
            self.ask()
            self.look()

    def _follow(self) -> None:
        """Watches what the settings name now; a mailbox that was changed is watched anew when its old watcher has ended."""
        wanted = {mailbox.id: mailbox for mailbox in self._shell.app.settings.mailboxes}
        for name, watched in self._watched.items():
            if wanted.get(name) != watched.mailbox:
                self._shell.tasks.unwatch(watched.number)
        for name, mailbox in wanted.items():
            if name not in self._watched:
                self._watch(mailbox)

    def _watch(self, mailbox: Mailbox) -> None:
        service = self._shell.app.mailboxes
        number = self._shell.tasks.watch(
            lambda tell, stop: service.watch(mailbox.id, tell, stop),
            self._take,
            ended=partial(self._ended, mailbox.id),
        )
        if number:
            self._watched[mailbox.id] = _Watched(mailbox, number)

    def _ended(self, name: str, error: KeyuserError | None) -> None:
        """A watcher that was stopped makes room for the next one; one that failed waits for the user."""
        del self._watched[name]
        known = any(mailbox.id == name for mailbox in self._shell.app.settings.mailboxes)
        if error is None:
            self._follow()
        elif known:
            self._shell.fail(TaskFailure(error, self._follow))

    def _take(self, result: ImportResult) -> None:
        """New mails came in; what is wrong with one is said once, however often it is looked at."""
        if result.taken:
            self._shell.tell(Changed.REPORTS)
            group_new_reports(self._shell)
        fresh = [failure for failure in result.failed if failure not in self._told]
        self._told.update(fresh)
        if fresh:
            first = fresh[0]
            self._shell.say(
                Notice(
                    f"{first.source}: {said(first.reason)}",
                    said(first.hint),
                    glyph="warning",
                    tone="at_risk",
                    stays=True,
                )
            )
        self.ask()

    def _learn(self, state: MailState) -> None:
        if _troubles(state) != _troubles(self._state):
            self._shell.tell(Changed.INTAKE)
        self._state = state
        self.stated.emit(state)
        self._ask_timer.start(_ASK)

    def _looked(self, looks: tuple[FolderLook, ...]) -> None:
        self._looking = False
        before = {look.folder: look.problem for look in self._shell.looks}
        self._shell.looks = looks
        changed = Changed(0)
        if any(file.report_ids for look in looks for file in look.files):
            changed |= Changed.REPORTS
        if {look.folder: look.problem for look in looks} != before or any(
            look.files or look.raised or look.closed for look in looks
        ):
            changed |= Changed.INTAKE
        if changed:
            self._shell.tell(changed)
        if changed & Changed.REPORTS:
            group_new_reports(self._shell)
        self._look_timer.start(_LOOK)

    def _not_looked(self, failure: TaskFailure) -> None:
        """The store failed: that is said, and tried again at the next look."""
        self._looking = False
        self._shell.fail(failure)
        self._look_timer.start(_LOOK)


def _mail_state(app: "App") -> MailState:
    statuses = tuple(app.mailboxes.status(mailbox.id) for mailbox in app.mailboxes.mailboxes())
    lines = app.reports.page(limit=_LATEST)
    return MailState(
        statuses, next((line.latest_at or line.at for line in lines if line.channel is Channel.MAIL), None)
    )


def _troubles(state: MailState) -> list[tuple[str, str]]:
    return [(status.mailbox_id, status.message) for status in state.statuses]


def _timer(parent: QObject, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent, singleShot=True)
    timer.timeout.connect(act)
    return timer
