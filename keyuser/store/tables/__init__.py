"""The tables, private to ``store``, a module for each part. Migrations give a database this shape; a test compares the two."""

from keyuser.store.tables.basis import blobs, meta, metadata
from keyuser.store.tables.groups import (
    group_constraints,
    group_links,
    group_moves,
    group_operations,
    group_suggestions,
    groups,
)
from keyuser.store.tables.organisations import organisations
from keyuser.store.tables.reports import report_attachments, report_ids, reports
from keyuser.store.tables.submissions import (
    bundle_groups,
    bundles,
    submission_evidence,
    submissions,
    ticket_events,
    ticket_items,
    vendor_cursors,
    vendor_tickets,
)

__all__ = [
    "blobs",
    "bundle_groups",
    "bundles",
    "group_constraints",
    "group_links",
    "group_moves",
    "group_operations",
    "group_suggestions",
    "groups",
    "meta",
    "metadata",
    "organisations",
    "report_attachments",
    "report_ids",
    "reports",
    "submission_evidence",
    "submissions",
    "ticket_events",
    "ticket_items",
    "vendor_cursors",
    "vendor_tickets",
]
