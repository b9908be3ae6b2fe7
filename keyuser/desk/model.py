"""The desk's words: statuses, kinds of changes, and the frozen records its modules exchange."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum


class Status(StrEnum):
    """Where an item stands, in the order of the work."""

    NEW = "new"
    OPEN = "open"
    IN_PROGRESS = "in_progress"
    WAITING_FOR_CLIENT = "waiting_for_client"
    RESOLVED = "resolved"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        return self.value.replace("_", " ")


class ChangeType(StrEnum):
    """What a change says; one change says one thing."""

    CREATED = "created"
    STATUS = "status"
    REPLY = "reply"
    QUESTION = "question"
    PRELIMINARY_ANSWER = "preliminary_answer"
    WORKAROUND = "workaround"
    SOLUTION = "solution"
    CLIENT_MESSAGE = "client_message"

    @property
    def label(self) -> str:
        return self.value.replace("_", " ")


class Role(StrEnum):
    """Who speaks."""

    VENDOR = "vendor"
    CLIENT = "client"
    SYSTEM = "system"


#: What an advisor can say, and the status that usually follows (the form proposes it).
ANSWERS: dict[ChangeType, Status | None] = {
    ChangeType.REPLY: None,
    ChangeType.QUESTION: Status.WAITING_FOR_CLIENT,
    ChangeType.PRELIMINARY_ANSWER: None,
    ChangeType.WORKAROUND: None,
    ChangeType.SOLUTION: Status.RESOLVED,
    ChangeType.STATUS: None,
}

#: Order of the queue; a criticality that is not listed comes after "high".
CRITICALITY_ORDER = {"critical": 0, "high": 1, "medium": 3, "low": 4}


@dataclass(frozen=True, slots=True)
class Client:
    """A client company that may send tickets."""

    id: int
    name: str
    enabled: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One group of the bundle inside a ticket."""

    item: int
    group: str
    title: str
    kind: str
    criticality: str
    status: Status


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """A file that the manifest announced; ``received`` once its bytes are stored and checked."""

    sha256: str
    name: str
    media_type: str
    size: int
    received: bool


@dataclass(frozen=True, slots=True)
class Ticket:
    """One bundle of one client. ``manifest_sha256`` is the hash of the body that created it."""

    id: int
    number: str
    client: str
    ref: str
    title: str
    created_at: str
    manifest_sha256: str
    items: tuple[Item, ...]
    missing: tuple[str, ...]

    @property
    def status(self) -> Status:
        return overall_status([item.status for item in self.items])

    @property
    def criticality(self) -> str:
        """The most urgent one among the items that still wait for the vendor, else among all."""
        waiting = [item for item in self.items if not is_finished(item.status)]
        return min((item.criticality for item in waiting or self.items), key=criticality_order)


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the desk's log, as it goes to the client. ``item`` is ``None`` for the whole ticket."""

    id: int
    ticket: str
    ref: str
    item: int | None
    at: str
    type: ChangeType
    author: str
    role: Role
    text: str
    status: Status | None
    automatic: bool


def criticality_order(criticality: str) -> int:
    """Smaller is more urgent; a level that only client and vendor know stands between high and medium."""
    return CRITICALITY_ORDER.get(criticality, 2)


def is_finished(status: Status) -> bool:
    """Nothing more is expected from the vendor."""
    return status in {Status.RESOLVED, Status.CLOSED}


def overall_status(statuses: Sequence[Status]) -> Status:
    """A ticket's status from its items': the one they share; else where the vendor works, waits or has to begin."""
    present = set(statuses)
    if len(present) == 1:
        return statuses[0]
    for status in (Status.IN_PROGRESS, Status.OPEN):
        if status in present:
            return status
    unfinished = [status for status in statuses if not is_finished(status)]
    if not unfinished:
        return Status.RESOLVED
    return Status.WAITING_FOR_CLIENT if Status.NEW not in unfinished else Status.OPEN


def instant(at: datetime) -> str:
    """RFC 3339 in UTC with milliseconds: how the desk stores and writes every time."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
