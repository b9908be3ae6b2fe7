"""What was promised, closed months, notices. All but ``sla_notices`` are append-only: triggers refuse UPDATE and DELETE."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from keyuser.store.tables.basis import metadata, row_id
from keyuser.store.types import Instant, Json

sla_documents = Table(
    "sla_documents",
    metadata,
    row_id(),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("content", Json, nullable=False),
    Column("source_file", Text, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("added_by", Text, nullable=False),
    UniqueConstraint("kind", "sha256"),
)

sla_activations = Table(
    "sla_activations",
    metadata,
    row_id(),
    Column("vendor_id", Text, nullable=False, index=True),
    Column("document_id", Integer, ForeignKey("sla_documents.id"), nullable=False),
    Column("version", Text, nullable=False),
    Column("valid_from", Instant),
    Column("valid_to", Instant),
    Column("activated_at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("sentences", Json, nullable=False),
    Column("sentences_sha256", Text, nullable=False),
)

sla_closings = Table(
    "sla_closings",
    metadata,
    row_id(),
    Column("vendor_id", Text, nullable=False),
    Column("month", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("contract_versions", Json, nullable=False),
    Column("figures", Json, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("last_event", Integer, nullable=False),
    Column("head_hash", Text, nullable=False),
    Column("closed_at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    UniqueConstraint("vendor_id", "month", "number"),
)

#: A notice happens once; only ``seen_at`` ever changes.
sla_notices = Table(
    "sla_notices",
    metadata,
    row_id(),
    Column("ticket_id", Integer, ForeignKey("vendor_tickets.id"), nullable=False),
    Column("item", Integer, nullable=False),
    Column("metric", Text, nullable=False),
    Column("threshold", Integer, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("kind", Text, nullable=False),
    Column("noticed_at", Instant, nullable=False),
    Column("seen_at", Instant),
    UniqueConstraint("ticket_id", "item", "metric", "threshold", "started_at", "kind"),
    Index(None, "seen_at"),
)
