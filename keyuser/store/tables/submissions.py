"""Bundles, their deliveries, the vendor's tickets and the event log."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text, UniqueConstraint

from keyuser.store.tables.basis import metadata, row_id
from keyuser.store.types import Instant, Json

bundles = Table(
    "bundles",
    metadata,
    row_id(),
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
    row_id(),
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
    row_id(),
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
