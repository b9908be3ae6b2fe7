"""The vendor port: what the outbox needs from a vendor's system, whatever that system is.

Adapters raise the vendor errors of ``keyuser.errors`` and nothing else: ``Rejected`` for content that will never be taken,
``AuthorisationFailed``, ``Unavailable`` (with ``outcome_unknown`` where the request may have been carried out) and
``ProtocolError``. Texts of the vendor are passed on, never matched on.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Protocol

from keyuser.records import Progress


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a vendor's system can do.

    ``idempotent_create``: the same reference never makes a second ticket. ``settle_seconds``: how long a request whose answer
    was lost may still be at work before a look-up tells the truth.
    """

    idempotent_create: bool
    comments: bool
    settle_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """One evidence file; ``open`` gives its bytes from the start, each time it is called."""

    sha256: str
    name: str
    media_type: str
    size: int
    open: Callable[[], AbstractContextManager[IO[bytes]]]


@dataclass(frozen=True, slots=True)
class OutgoingBundle:
    """A frozen bundle as it is sent; ``manifest`` are the bytes of its ``manifest.json``."""

    ref: str
    title: str
    manifest: bytes
    manifest_sha256: str
    files: tuple[OutgoingFile, ...]


@dataclass(frozen=True, slots=True)
class RemoteTicket:
    """The vendor's ticket as the vendor describes it now.

    ``created_at_raw`` is the vendor's text, ``created_at`` what could be read from it. ``manifest_sha256`` is empty where the
    vendor cannot tell. ``missing`` are the hashes of evidence that the vendor does not have.
    """

    remote_id: str
    ref: str
    url: str
    status: str
    created_at_raw: str
    created_at: datetime | None
    manifest_sha256: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemoteChange:
    """One thing that happened at the vendor. ``id`` is unique for the vendor; ``type``, ``status`` and ``level`` (the
    support line, where it tells one) are its own words."""

    id: str
    remote_id: str
    ref: str
    item: int | None
    type: str
    at_raw: str
    at: datetime | None
    author: str
    role: str
    text: str
    status: str
    automatic: bool
    public: bool
    level: str = ""


@dataclass(frozen=True, slots=True)
class ChangePage:
    """Changes after a cursor, oldest first. ``next`` is where to go on, ``more`` whether there is more already."""

    changes: tuple[RemoteChange, ...]
    next: str
    more: bool


@dataclass(frozen=True, slots=True)
class VendorHealth:
    """The vendor answered and accepts our credentials; ``time`` is its clock, ``None`` where it does not tell."""

    time: datetime | None


class VendorPort(Protocol):
    """One vendor's system, with our credentials for it."""

    @property
    def capabilities(self) -> Capabilities: ...

    def submit(self, bundle: OutgoingBundle) -> RemoteTicket:
        """Creates the ticket, or finds that it exists already, where the system can (``idempotent_create``)."""
        ...

    def find_by_ref(self, ref: str) -> tuple[RemoteTicket, ...]:
        """Our tickets that carry this client reference, oldest first."""
        ...

    def fetch(self, remote_id: str) -> RemoteTicket:
        """The ticket as it stands now."""
        ...

    def attach(self, remote_id: str, file: OutgoingFile, progress: Progress) -> None:
        """Sends one evidence file; ``progress`` counts bytes and may raise ``Cancelled``."""
        ...

    def comment(self, remote_id: str, item: int | None, text: str, key: str) -> str:
        """Says something on the ticket; the vendor's id of it. ``key`` is unique per comment."""
        ...

    def changes(self, cursor: str) -> ChangePage:
        """What happened after the cursor (empty: from the beginning). May repeat changes, must not leave any out."""
        ...

    def health(self) -> VendorHealth:
        """Whether the vendor answers and accepts us."""
        ...
