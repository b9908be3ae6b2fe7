"""Reports and what was found in them."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from keyuser.store.tables.basis import metadata, row_id
from keyuser.store.types import Instant, Json

reports = Table(
    "reports",
    metadata,
    row_id(),
    Column("identity", Text, nullable=False, unique=True),
    Column("channel", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("folds", Json, nullable=False),
    Column("language", Text, nullable=False),
    Column("sender_name", Text, nullable=False),
    Column("sender_email", Text, nullable=False),
    Column("sent_at", Instant),
    Column("registered_at", Instant, nullable=False),
    Column("at", Instant, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("reply_to", Json, nullable=False),
    Column("source", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("original_sha256", Text, ForeignKey("blobs.sha256")),
    Column("warnings", Json, nullable=False),
    Index(None, "at", "id"),
    Index(None, "message_id"),
)

report_attachments = Table(
    "report_attachments",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("sha256", Text, ForeignKey("blobs.sha256"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("inline", Boolean, nullable=False),
)

report_ids = Table(
    "report_ids",
    metadata,
    row_id(),
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("value", Text, nullable=False),
    Column("valid", Boolean, nullable=False),
    Column("confidence", Text, nullable=False),
)
