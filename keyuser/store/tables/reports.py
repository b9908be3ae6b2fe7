"""Reports, what was found in them, and where they stand: in whose conversation, in which tray."""

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
    Column("site", Text, nullable=False, server_default=""),
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

#: ``value`` of an IIN is sealed (see ``vault``) and ``digest`` its keyed hash; other numbers stand as they are, without one.
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
    Column("digest", Text, nullable=False, server_default="", index=True),
)

#: What a mail's header says about its conversation and its writer; the rest of it stands in ``reports``.
report_mails = Table(
    "report_mails",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("thread_index", Text, nullable=False, index=True),
    Column("thread_topic", Text, nullable=False),
    Column("token", Text, nullable=False),
    Column("recipients", Json, nullable=False),
    Column("automatic", Text, nullable=False),
)

#: The messages that a report answers, by their ids: found from either end, whichever comes in first.
report_references = Table(
    "report_references",
    metadata,
    Column("message_id", Text, primary_key=True),
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
)

#: The one conversation that a report goes on with: ``answers`` is the report that began it and answers none itself.
report_replies = Table(
    "report_replies",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("answers", Integer, ForeignKey("reports.id"), nullable=False, index=True),
)

#: Reports that lie in another tray than the inbox.
report_trays = Table(
    "report_trays",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("tray", Text, nullable=False, index=True),
)
