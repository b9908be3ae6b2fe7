"""What the Today page asks: everything that waits for the user, the most pressing first. No Qt here.

To add a source: a function that yields ``Todo`` records, named in ``SOURCES``; its kind at its place in ``TodoKind``, its words
in ``today_words``.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from keyuser.records import BundleState
from keyuser.ui.models.bundle_queries import WAITING_FOR_CLIENT, bundle_lines
from keyuser.ui.models.sla_queries import Need, pressing
from keyuser.ui.queries import group_lines

if TYPE_CHECKING:
    from keyuser.app import App

#: From this criticality on a group that nobody has sent is a thing of its own.
_HIGH = 2


class TodoKind(IntEnum):
    """Why something waits for the user, the most pressing first."""

    STUCK = 0
    OVERDUE = 1
    QUESTION = 2
    AT_RISK = 3
    UNSENT = 4
    DRAFT = 5
    PAIRS = 6
    INBOX = 7

    @property
    def urgent(self) -> bool:
        """Whether somebody outside waits, or will soon."""
        return self <= TodoKind.AT_RISK


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do on ``page``, at ``target`` there (``None``: at what waits). ``subject`` is the record that the row speaks
    of: an ``Attention``, a ``BundleLine``, a ``GroupLine``, or ``None`` where only ``count`` counts."""

    kind: TodoKind
    page: str
    target: int | None = None
    subject: Any = None
    count: int = 1

    @property
    def key(self) -> tuple[int, int]:
        """Tells it from the others, also after they were read again."""
        return int(self.kind), -1 if self.target is None else self.target


@dataclass(frozen=True, slots=True)
class Today:
    """What waits, and whether there is anything at all yet that could."""

    todos: tuple[Todo, ...]
    begun: bool


def read_today(app: "App") -> Today:
    """Everything that waits for the user."""
    found = [todo for source in SOURCES for todo in source(app)]
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
            yield Todo(kind, "bundles", bundles[item.row.ticket_ref], item)


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


SOURCES: tuple[Callable[["App"], Iterable[Todo]], ...] = (_tickets, _bundles, _groups, _pairs, _inbox)
