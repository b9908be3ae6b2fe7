"""What the channels other than mail remember: mappings of tables, callbacks, files of watched folders."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from keyuser.store.tables.basis import metadata, row_id
from keyuser.store.types import Instant, Json

table_mappings = Table(
    "table_mappings",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("columns", Json, nullable=False),
    Column("used_at", Instant, nullable=False),
)

callbacks = Table(
    "callbacks",
    metadata,
    row_id(),
    Column("number", Text, nullable=False),
    Column("extension", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("report_id", Integer, ForeignKey("reports.id"), index=True),
    Column("window_start", Instant),
    Column("window_end", Instant),
    Column("due", Instant, nullable=False),
    Column("state", Text, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Index(None, "state", "due"),
)

callback_attempts = Table(
    "callback_attempts",
    metadata,
    row_id(),
    Column("callback_id", Integer, ForeignKey("callbacks.id"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("reached", Boolean, nullable=False),
    Column("note", Text, nullable=False),
)

folder_looks = Table(
    "folder_looks",
    metadata,
    Column("folder", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("modified_at", Instant, nullable=False),
    Column("arrived_at", Instant, nullable=False),
)

folder_files = Table(
    "folder_files",
    metadata,
    row_id(),
    Column("folder", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("modified_at", Instant, nullable=False),
    Column("arrived_at", Instant, nullable=False),
    Column("taken_at", Instant, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("report_ids", Json, nullable=False),
    UniqueConstraint("folder", "name", "sha256", "modified_at"),
    Index(None, "folder", "sha256"),
)

folder_alerts = Table(
    "folder_alerts",
    metadata,
    Column("folder", Text, primary_key=True),
    Column("due", Instant, primary_key=True),
    Column("pattern", Text, primary_key=True),
    Column("raised_at", Instant, nullable=False),
    Column("closed_at", Instant),
    Column("closed_by", Text, nullable=False),
)
