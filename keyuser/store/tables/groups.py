"""Groups: links, their history, constraints, suggestions."""

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from keyuser.store.tables.basis import metadata, row_id
from keyuser.store.types import Instant, Json

groups = Table(
    "groups",
    metadata,
    row_id(),
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
    row_id(),
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

#: What an operation did to the places of reports (see ``report_replies`` and ``report_trays``).
group_place_changes = Table(
    "group_place_changes",
    metadata,
    Column("operation_id", Integer, ForeignKey("group_operations.id"), primary_key=True),
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True, index=True),
    Column("from_answers", Integer, ForeignKey("reports.id")),
    Column("to_answers", Integer, ForeignKey("reports.id")),
    Column("from_tray", Text, nullable=False),
    Column("to_tray", Text, nullable=False),
)

#: "Mails of this sender belong into that tray", said with an operation and true while that is not taken back.
group_sender_trays = Table(
    "group_sender_trays",
    metadata,
    Column("operation_id", Integer, ForeignKey("group_operations.id"), primary_key=True),
    Column("address", Text, primary_key=True),
    Column("tray", Text, nullable=False),
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
    row_id(),
    Column("report_id", Integer, ForeignKey("reports.id"), nullable=False),
    Column("other_report_id", Integer, ForeignKey("reports.id"), nullable=False, index=True),
    Column("score", Float, nullable=False),
    Column("reasons", Json, nullable=False),
    UniqueConstraint("report_id", "other_report_id"),
    Index(None, "score"),
)
