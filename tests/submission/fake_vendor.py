"""A vendor in memory without idempotent create: every request that reaches it makes another ticket."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from keyuser.clock import Clock
from keyuser.errors import Rejected
from keyuser.records import Progress
from keyuser.submission.port import (
    Capabilities,
    ChangePage,
    OutgoingBundle,
    OutgoingFile,
    RemoteChange,
    RemoteTicket,
    VendorHealth,
)


@dataclass
class _Ticket:
    ref: str
    announced: tuple[str, ...]
    manifest_sha256: str
    received: dict[str, bytes] = field(default_factory=dict)


class FakeVendor:
    """Implements the vendor port. ``before`` and ``after`` are called with a method's name around its effect."""

    def __init__(self, clock: Clock, *, settle_seconds: float = 0.0) -> None:
        self.clock = clock
        self.settle_seconds = settle_seconds
        self.tickets: dict[str, _Ticket] = {}
        self.changes_to_tell: list[RemoteChange] = []
        self.before: Callable[[str], None] = lambda _name: None
        self.after: Callable[[str], None] = lambda _name: None

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(idempotent_create=False, comments=False, settle_seconds=self.settle_seconds)

    def submit(self, bundle: OutgoingBundle) -> RemoteTicket:
        self.before("submit")
        remote_id = f"V{len(self.tickets) + 1}"
        hashes = tuple(file.sha256 for file in bundle.files)
        self.tickets[remote_id] = _Ticket(bundle.ref, hashes, hashlib.sha256(bundle.manifest).hexdigest())
        self.after("submit")
        return self._remote(remote_id)

    def find_by_ref(self, ref: str) -> tuple[RemoteTicket, ...]:
        self.before("find_by_ref")
        return tuple(self._remote(each) for each, ticket in self.tickets.items() if ticket.ref == ref)

    def fetch(self, remote_id: str) -> RemoteTicket:
        self.before("fetch")
        if remote_id not in self.tickets:
            raise Rejected("no such ticket")
        return self._remote(remote_id)

    def attach(self, remote_id: str, file: OutgoingFile, progress: Progress) -> None:
        self.before("attach")
        assert file.sha256 not in self.tickets[remote_id].received, "sent although it was there"
        with file.open() as stream:
            self.tickets[remote_id].received[file.sha256] = stream.read()
        self.after("attach")

    def comment(self, remote_id: str, item: int | None, text: str, key: str) -> str:
        raise NotImplementedError

    def changes(self, cursor: str) -> ChangePage:
        self.before("changes")
        start = int(cursor or 0)
        page = self.changes_to_tell[start : start + 3]
        end = start + len(page)
        return ChangePage(tuple(page), str(end), end < len(self.changes_to_tell))

    def health(self) -> VendorHealth:
        self.before("health")
        return VendorHealth(self.clock.now())

    def _remote(self, remote_id: str) -> RemoteTicket:
        ticket = self.tickets[remote_id]
        missing = tuple(sha256 for sha256 in ticket.announced if sha256 not in ticket.received)
        at = self.clock.now()
        return RemoteTicket(remote_id, ticket.ref, "", "offen", at.isoformat(), at, ticket.manifest_sha256, missing)
