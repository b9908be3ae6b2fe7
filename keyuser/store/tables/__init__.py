"""The tables, private to ``store``, a module for each part. Migrations give a database this shape; a test compares the two."""

from keyuser.store.tables.basis import blobs, meta, metadata
from keyuser.store.tables.channels import (
    callback_attempts,
    callbacks,
    folder_alerts,
    folder_files,
    folder_looks,
    table_mappings,
)
from keyuser.store.tables.groups import (
    group_constraints,
    group_links,
    group_moves,
    group_operations,
    group_place_changes,
    group_sender_trays,
    group_suggestions,
    groups,
)
from keyuser.store.tables.mailboxes import mailbox_folders, mailbox_mails, mailbox_status, receipts
from keyuser.store.tables.organisations import organisations
from keyuser.store.tables.people import departments, iin_ledger, people, sites
from keyuser.store.tables.reports import (
    report_attachments,
    report_ids,
    report_mails,
    report_references,
    report_replies,
    report_trays,
    reports,
)
from keyuser.store.tables.sla import sla_activations, sla_closings, sla_documents, sla_notices
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
from keyuser.store.tables.topics import report_answers, report_forms

__all__ = [
    "blobs",
    "bundle_groups",
    "bundles",
    "callback_attempts",
    "callbacks",
    "departments",
    "folder_alerts",
    "folder_files",
    "folder_looks",
    "group_constraints",
    "group_links",
    "group_moves",
    "group_operations",
    "group_place_changes",
    "group_sender_trays",
    "group_suggestions",
    "groups",
    "iin_ledger",
    "mailbox_folders",
    "mailbox_mails",
    "mailbox_status",
    "meta",
    "metadata",
    "organisations",
    "people",
    "receipts",
    "report_answers",
    "report_attachments",
    "report_forms",
    "report_ids",
    "report_mails",
    "report_references",
    "report_replies",
    "report_trays",
    "reports",
    "sites",
    "sla_activations",
    "sla_closings",
    "sla_documents",
    "sla_notices",
    "submission_evidence",
    "submissions",
    "table_mappings",
    "ticket_events",
    "ticket_items",
    "vendor_cursors",
    "vendor_tickets",
]
