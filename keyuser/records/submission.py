"""Submissions (our attempts to deliver), the vendor's tickets and what happened to them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from keyuser.records.report import Criticality


class SubmissionState(StrEnum):
    """The outbox's states. PARTIAL: the vendor has the ticket, some evidence is still to be sent. UNKNOWN: the request may
    have been carried out; it is looked up by reference before anything is sent again."""

    PENDING = "pending"
    SENDING = "sending"
    ACCEPTED = "accepted"
    PARTIAL = "partial"
    REJECTED = "rejected"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Submission:
    """The delivery of one frozen bundle to one vendor. ``message`` is the last thing that went wrong, for the user."""

    id: int
    bundle_id: int
    ref: str
    vendor_id: str
    state: SubmissionState
    attempts: int
    next_attempt_at: datetime
    ticket_id: int | None
    message: str
    hint: str
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class EvidenceDelivery:
    """One evidence file of a submission and whether the vendor has acknowledged it."""

    sha256: str
    name: str
    media_type: str
    size: int
    delivered: bool


@dataclass(frozen=True, slots=True)
class TicketItem:
    """One group inside a vendor ticket. ``item`` is its position in the bundle, from 1."""

    item: int
    group_id: int
    group_ref: str
    title: str
    criticality: Criticality


@dataclass(frozen=True, slots=True)
class VendorTicket:
    """The vendor's ticket. ``remote_id``, ``status`` and ``url`` are kept as the vendor wrote them."""

    id: int
    vendor_id: str
    remote_id: str
    ref: str
    submission_id: int
    status: str
    url: str
    created_at: datetime
    items: tuple[TicketItem, ...] = ()


class EventType(StrEnum):
    """What can happen to a vendor ticket; the SLA is computed from these alone. What each carries: see ``TicketEvent``."""

    CREATED = "created"
    STATUS = "status"
    VENDOR_REPLY = "vendor_reply"
    QUESTION = "question"
    PRELIMINARY_ANSWER = "preliminary_answer"
    WORKAROUND = "workaround"
    SOLUTION = "solution"
    CLIENT_MESSAGE = "client_message"
    CRITICALITY = "criticality"
    LEVEL = "level"
    POLICY_ATTACHED = "policy_attached"
    DUE_AGREED = "due_agreed"
    EXCLUDED = "excluded"
    CANCELLED = "cancelled"
    NOTE = "note"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class TicketEvent:
    """One row of the append-only log. ``item`` is ``None`` where it concerns the whole ticket.

    ``at`` is when it happened (vendor's clock for vendor events), ``recorded_at`` when we learned of it; ``source_id`` makes
    it unique per ticket and source, so that an overlapping pull adds nothing twice. ``payload`` is JSON; every event may carry
    ``status`` (the vendor's status from then on), ``text`` and ``reason``. Instants in it are ISO 8601 with their offset.

    * messages: ``text``, ``author``, ``automatic`` and ``public``, as they came
    * CRITICALITY: ``criticality``, one of ``Criticality``. LEVEL: ``level``, the support line that has it: L1, L2 or L3
    * POLICY_ATTACHED: ``contract``, the version of the contract by which the whole ticket is judged
    * DUE_AGREED: ``metric`` and one of ``due`` (an instant), ``seconds`` (working time), ``business_days``
    * EXCLUDED: ``from`` and ``to``, instants between which no clock counts
    * VOID: ``seq``, or ``source`` and ``source_id``, of the event of this ticket that it takes back
    """

    seq: int
    ticket_id: int
    item: int | None
    type: EventType
    at: datetime
    recorded_at: datetime
    actor: str
    source: str
    source_id: str
    payload: dict[str, Any] = field(default_factory=dict)


class LogFaultKind(StrEnum):
    """How the event log differs from what was appended. MOVED: a row stands in another's place, renumbered or after a gap."""

    ALTERED = "altered"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class LogFault:
    """The first place where the event log is not as it was written: ``seq`` is the row that should be there. ``ticket_ref`` and
    ``at`` are those of the row that is, as far as they can be read; empty where there is none."""

    kind: LogFaultKind
    seq: int
    ticket_ref: str
    at: str


@dataclass(frozen=True, slots=True)
class LogCheck:
    """What checking the event log came to. ``events`` rows were checked; ``head`` is the hash of the last of them.

    ``sealed``: the last row could be compared with what is kept beside the log. A log that was begun by an earlier version is
    sealed by its next event.
    """

    events: int
    head: str
    sealed: bool
    fault: LogFault | None
