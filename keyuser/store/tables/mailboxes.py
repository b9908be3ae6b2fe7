"""Which mails were taken from which mailbox, how the mailboxes are, and the receipts that reporters got."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text

from keyuser.store.tables.basis import metadata
from keyuser.store.types import Instant

mailbox_status = Table(
    "mailbox_status",
    metadata,
    Column("mailbox_id", Text, primary_key=True),
    Column("last_success_at", Instant),
    Column("last_failure_at", Instant),
    Column("failures", Integer, nullable=False),
    Column("error", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("hint", Text, nullable=False),
    Column("next_try_at", Instant),
)

#: The UIDVALIDITY under which a folder was gone through completely.
mailbox_folders = Table(
    "mailbox_folders",
    metadata,
    Column("place", Text, primary_key=True),
    Column("uid_validity", Integer, nullable=False),
)

#: Mails that are stored as reports; ``marked``: the server was told so.
mailbox_mails = Table(
    "mailbox_mails",
    metadata,
    Column("place", Text, primary_key=True),
    Column("uid_validity", Integer, primary_key=True),
    Column("uid", Integer, primary_key=True),
    Column("marked", Boolean, nullable=False),
)

#: At most one for each report: the row is there, in the state "sending", before anything is sent.
receipts = Table(
    "receipts",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("address", Text, nullable=False, index=True),
    Column("state", Text, nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("message", Text, nullable=False),
)
