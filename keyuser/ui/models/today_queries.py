"""What the Today page asks: everything that waits for the user, the most pressing first. No Qt here.

To add a source: a function that yields ``Todo`` records, named in ``SOURCES``; its kind at its place in ``TodoKind``, its words
in ``today_words``.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from keyuser.intake.folders.service import FolderLook
from keyuser.records import BundleState, FileOutcome, NoticeKind
from keyuser.ui.models.bundle_queries import WAITING_FOR_CLIENT, bundle_lines
from keyuser.ui.models.sla_queries import Need, pressing
from keyuser.ui.queries import group_lines

if TYPE_CHECKING:
    from keyuser.app import App

#: From this criticality on a group that nobody has sent is a thing of its own.
_HIGH = 2
#: A mailbox that fails is told of after so many failures in a row: networks come and go.
_FAILURES = 3
#: How long a file with errors is told of, and how many reports behind it are looked for.
_FILES_KEPT = timedelta(days=7)
_WAITING = 1_000


class TodoKind(IntEnum):
    """Why something waits for the user, the most pressing first."""

    STUCK = 0
    MAILBOX = 1
    OVERDUE = 2
    CALL_LATE = 3
    QUESTION = 4
    MISSING_FILE = 5
    AT_RISK = 6
    MISSED = 7
    CALL_TODAY = 8
    FOLDER = 9
    BAD_FILE = 10
    UNSENT = 11
    DRAFT = 12
    PAIRS = 13
    INBOX = 14

    @property
    def urgent(self) -> bool:
        """Whether somebody outside waits, or will soon."""
        return self <= TodoKind.AT_RISK


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do on ``page`` (empty: in a dialog), at ``target`` there (``None``: at what waits).

    ``subject`` is the record that the row speaks of: an ``Attention``, a ``BundleLine``, a ``GroupLine``, a ``MailboxStatus``, a
    ``Callback``, a ``FolderAlert``, a ``FolderLook``, a ``FolderFile``, or ``None`` where only ``count`` counts. ``name`` tells
    things without a number apart."""

    kind: TodoKind
    page: str
    target: int | None = None
    subject: Any = None
    count: int = 1
    name: str = ""

    @property
    def key(self) -> Hashable:
        """Tells it from the others, also after they were read again."""
        return int(self.kind), self.target, self.name


@dataclass(frozen=True, slots=True)
class Today:
    """What waits, and whether there is anything at all yet that could."""

    todos: tuple[Todo, ...]
    begun: bool


def read_today(app: "App", looks: Sequence[FolderLook] = ()) -> Today:
    """Everything that waits for the user; ``looks`` are the last ones at the watched folders."""
    found = [todo for source in SOURCES for todo in source(app)]
    found += [Todo(TodoKind.FOLDER, "", None, look, name=look.folder) for look in looks if look.problem]
    begun = bool(found or app.settings.vendors or app.reports.count())
    return Today(tuple(sorted(found, key=lambda todo: todo.kind)), begun)


def _tickets(app: "App") -> Iterator[Todo]:
    """Tickets whose clocks are late or will be soon; each ticket once, for its worst clock."""
    bundles = {bundle.ref: bundle.id for bundle in app.bundles.list()}
    seen: set[tuple[str, int]] = set()
    for item in pressing(app):
        ticket = (item.row.ticket_ref, item.row.item)
        if ticket not in seen and item.row.ticket_ref in bundles:
            seen.add(ticket)
            kind = TodoKind.OVERDUE if item.need is Need.OVERDUE else TodoKind.AT_RISK
            yield Todo(kind, "sla", bundles[item.row.ticket_ref], item)


def _missed(app: "App") -> Iterator[Todo]:
    """What was missed and is over, as long as nobody has looked at it; what is still open is among the tickets."""
    unseen = [notice for notice in app.sla_notices.unseen() if notice.kind is NoticeKind.MISSED]
    if not unseen:
        return
    bundles = {bundle.ref: bundle.id for bundle in app.bundles.list()}
    pressed = {(item.row.ticket_ref, item.row.item) for item in pressing(app)}
    for notice in unseen:
        ticket = (notice.ticket_ref, notice.item)
        if ticket not in pressed and notice.ticket_ref in bundles:
            pressed.add(ticket)
            yield Todo(TodoKind.MISSED, "sla", bundles[notice.ticket_ref], notice)


def _bundles(app: "App") -> Iterator[Todo]:
    """Deliveries that need help, questions of the vendor, drafts to complete and send."""
    for line in bundle_lines(app):
        if line.stuck:
            yield Todo(TodoKind.STUCK, "bundles", line.bundle.id, line)
        elif line.ticket is not None and line.ticket.status == WAITING_FOR_CLIENT:
            yield Todo(TodoKind.QUESTION, "bundles", line.bundle.id, line)
        elif line.bundle.state is BundleState.DRAFT or line.submission is None:
            yield Todo(TodoKind.DRAFT, "bundles", line.bundle.id, line)


def _groups(app: "App") -> Iterator[Todo]:
    """Groups of high criticality that are in no bundle."""
    for line in group_lines(app):
        if line.group.criticality.rank >= _HIGH and not line.draft:
            yield Todo(TodoKind.UNSENT, "groups", line.group.id, line)


def _pairs(app: "App") -> Iterator[Todo]:
    count = app.groups.suggestion_count()
    if count:
        yield Todo(TodoKind.PAIRS, "groups", count=count)


def _inbox(app: "App") -> Iterator[Todo]:
    count = app.reports.count(ungrouped=True)
    if count:
        yield Todo(TodoKind.INBOX, "inbox", count=count)


def _mailboxes(app: "App") -> Iterator[Todo]:
    """Mailboxes that wait for a password, or fail again and again."""
    for mailbox in app.settings.mailboxes:
        status = app.mailboxes.status(mailbox.id)
        if status.waits_for_sign_in or status.failures >= _FAILURES:
            yield Todo(TodoKind.MAILBOX, "", None, status, name=mailbox.id)


def _callbacks(app: "App") -> Iterator[Todo]:
    """Calls that somebody waits for longer than promised, and those of today."""
    now = app.clock.now()
    today = now.astimezone().date()
    for callback in app.callbacks.queue():
        if callback.is_overdue(now):
            yield Todo(TodoKind.CALL_LATE, "", callback.id, callback)
        elif callback.due.astimezone().date() == today:
            yield Todo(TodoKind.CALL_TODAY, "", callback.id, callback)


def _missing_files(app: "App") -> Iterator[Todo]:
    for alert in app.folders.alerts():
        yield Todo(TodoKind.MISSING_FILE, "", None, alert, name=f"{alert.folder} {alert.pattern} {alert.due}")


def _bad_files(app: "App") -> Iterator[Todo]:
    """Files with errors whose report waits in the inbox, and files that could not be read."""
    since = app.clock.now() - _FILES_KEPT
    bad = [
        file
        for folder in app.settings.folders
        for file in app.folders.files(folder.id)
        if file.outcome in (FileOutcome.BAD, FileOutcome.FAILED) and file.taken_at >= since
    ]
    waiting = {line.id for line in app.reports.page(ungrouped=True, limit=_WAITING)} if bad else set()
    for file in bad:
        report_id = next((each for each in file.report_ids if each in waiting), None)
        if report_id is not None or file.outcome is FileOutcome.FAILED:
            yield Todo(TodoKind.BAD_FILE, "inbox", report_id, file, name=f"{file.folder}/{file.name} {file.taken_at}")


SOURCES: tuple[Callable[["App"], Iterable[Todo]], ...] = (
    _tickets,
    _missed,
    _bundles,
    _groups,
    _pairs,
    _inbox,
    _mailboxes,
    _callbacks,
    _missing_files,
    _bad_files,
)
