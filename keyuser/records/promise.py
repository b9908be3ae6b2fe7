"""What the store keeps of promises: documents that never change, when each was put in force, closed months, notices."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from keyuser.records.sla import Metric


class DocumentKind(StrEnum):
    """A contract names its policy and calendar by the hashes of their documents."""

    CALENDAR = "calendar"
    POLICY = "policy"
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True)
class SlaDocument:
    """A calendar, policy or contract as it was taken in. ``sha256`` is of its canonical text, ``version`` of what figures depend
    on; ``source_file`` is the name of the file that it came from."""

    id: int
    kind: DocumentKind
    name: str
    version: str
    sha256: str
    content: dict[str, Any]
    source_file: str
    added_at: datetime
    added_by: str


@dataclass(frozen=True, slots=True)
class Activation:
    """A contract put in force for tickets created in [valid_from, valid_to); ``None`` is open. Of two that cover an instant the
    later activation holds. ``sentences`` are what the user confirmed, none where the program put it in force by itself."""

    id: int
    vendor_id: str
    document_id: int
    version: str
    valid_from: datetime | None
    valid_to: datetime | None
    activated_at: datetime
    actor: str
    language: str = ""
    sentences: tuple[str, ...] = ()
    sentences_sha256: str = ""

    def covers(self, at: datetime) -> bool:
        """Whether a ticket created at that instant falls under it."""
        return (self.valid_from is None or self.valid_from <= at) and (self.valid_to is None or at < self.valid_to)


@dataclass(frozen=True, slots=True)
class SlaClosing:
    """A month's figures, frozen. ``month`` is YYYY-MM, ``number`` counts its closings from 1. ``last_event`` and ``head_hash``
    name the end of the event log that they were computed from; ``sha256`` is of the canonical text of ``figures``."""

    id: int
    vendor_id: str
    month: str
    number: int
    contract_versions: tuple[str, ...]
    figures: Any
    sha256: str
    last_event: int
    head_hash: str
    closed_at: datetime
    actor: str


class SealedTable(StrEnum):
    """What is kept with a seal for each row."""

    DOCUMENTS = "sla_documents"
    ACTIVATIONS = "sla_activations"
    CLOSINGS = "sla_closings"


class SealFault(StrEnum):
    """How a sealed row differs from what was added. LOG_REPLACED: the event log does not hold the event that a closing names."""

    ALTERED = "altered"
    ADDED = "added"
    REMOVED = "removed"
    LOG_REPLACED = "log_replaced"


@dataclass(frozen=True, slots=True)
class RecordFault:
    """A document, activation or closing that is not as it was added: its row ``id``, and what people call it as far as it can
    be read ("" where the row is gone)."""

    table: SealedTable
    id: int
    name: str
    fault: SealFault


class NoticeKind(StrEnum):
    """AT_RISK: a warning threshold was reached. MISSED: the target was crossed (threshold 100)."""

    AT_RISK = "at_risk"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class SlaNotice:
    """Something about a clock that the user is told once. ``threshold`` in percent of the target; ``started_at`` tells the
    cycles of one clock apart; ``seen_at`` is ``None`` until the user looked at it."""

    id: int
    ticket_id: int
    item: int
    metric: Metric
    threshold: int
    started_at: datetime
    kind: NoticeKind
    noticed_at: datetime
    seen_at: datetime | None = None
