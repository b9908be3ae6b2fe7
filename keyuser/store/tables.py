"""The tables, private to ``store``. Migrations bring a database to this shape; a test compares the two."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from keyuser.store.types import Instant, Json

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _row_id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

blobs = Table(
    "blobs",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
)

organisations = Table(
    "organisations",
    metadata,
    Column("bin", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("short_name", Text, nullable=False),
    Column("address", Text, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    _row_id(),
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
    _row_id(),
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False, index=True),
    Column("field", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("value", Text, nullable=False),
    Column("valid", Boolean, nullable=False),
    Column("confidence", Text, nullable=False),
)

groups = Table(
    "groups",
    metadata,
    _row_id(),
    Column("title", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("criticality", Text, nullable=False),
    Column("criticality_reason", Text, nullable=False),
    Column("description", Text, nullable=False),
    Column("wanted_result", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
)

#: The one link a report has now. The history stands in ``group_operations`` and ``group_moves``.
group_links = Table(
    "group_links",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("group_id", Integer, ForeignKey("groups.id"), nullable=False, index=True),
)

group_operations = Table(
    "group_operations",
    metadata,
    _row_id(),
    Column("kind", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("undoes", Integer, ForeignKey("group_operations.id"), unique=True),
)

group_moves = Table(
    "group_moves",
    metadata,
    Column("operation_id", Integer, ForeignKey("group_operations.id"), primary_key=True),
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("from_group", Integer, ForeignKey("groups.id")),
    Column("to_group", Integer, ForeignKey("groups.id")),
)

group_constraints = Table(
    "group_constraints",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("other_report_id", Integer, ForeignKey("reports.id"), primary_key=True, index=True),
    Column("at", Instant, nullable=False),
    CheckConstraint("report_id < other_report_id", name="ordered"),
)

group_suggestions = Table(
    "group_suggestions",
    metadata,
    _row_id(),
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False),
    Column("other_report_id", Integer, ForeignKey("reports.id"), nullable=False, index=True),
    Column("score", Float, nullable=False),
    Column("reasons", Json, nullable=False),
    UniqueConstraint("report_id", "other_report_id"),
    Index(None, "score"),
)

bundles = Table(
    "bundles",
    metadata,
    _row_id(),
    Column("ref", Text, nullable=False, unique=True),
    Column("vendor_id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("frozen_at", Instant),
    Column("file_name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("manifest_sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
)

bundle_groups = Table(
    "bundle_groups",
    metadata,
    Column("bundle_id", Integer, ForeignKey("bundles.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("group_id", Integer, ForeignKey("groups.id"), nullable=False, index=True),
    UniqueConstraint("bundle_id", "group_id"),
)

submissions = Table(
    "submissions",
    metadata,
    _row_id(),
    Column("bundle_id", Integer, ForeignKey("bundles.id"), nullable=False, unique=True),
    Column("ref", Text, nullable=False, unique=True),
    Column("vendor_id", Text, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt_at", Instant, nullable=False),
    Column("message", Text, nullable=False),
    Column("hint", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
)

submission_evidence = Table(
    "submission_evidence",
    metadata,
    Column("submission_id", Integer, ForeignKey("submissions.id"), primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("delivered", Boolean, nullable=False),
)

vendor_tickets = Table(
    "vendor_tickets",
    metadata,
    _row_id(),
    Column("vendor_id", Text, nullable=False),
    Column("remote_id", Text, nullable=False),
    Column("ref", Text, nullable=False),
    Column("submission_id", Integer, ForeignKey("submissions.id"), nullable=False, unique=True),
    Column("status", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("vendor_id", "remote_id"),
)

ticket_items = Table(
    "ticket_items",
    metadata,
    Column("ticket_id", Integer, ForeignKey("vendor_tickets.id"), primary_key=True),
    Column("item", Integer, primary_key=True),
    Column("group_id", Integer, ForeignKey("groups.id"), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("criticality", Text, nullable=False),
)

#: Append-only: triggers refuse UPDATE and DELETE; each row's hash covers the row before it.
ticket_events = Table(
    "ticket_events",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("ticket_id", Integer, ForeignKey("vendor_tickets.id"), nullable=False, index=True),
    Column("item", Integer),
    Column("type", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("recorded_at", Instant, nullable=False),
    Column("actor", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("source_id", Text, nullable=False),
    Column("payload", Json, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("ticket_id", "source", "source_id"),
)

vendor_cursors = Table(
    "vendor_cursors",
    metadata,
    Column("vendor_id", Text, primary_key=True),
    Column("cursor", Text, nullable=False),
    Column("pulled_at", Instant, nullable=False),
)
