"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blobs",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blobs")),
    )
    op.create_table(
        "bundles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("frozen_at", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("manifest_sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundles")),
        sa.UniqueConstraint("ref", name=op.f("uq_bundles_ref")),
    )
    op.create_table(
        "group_operations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["undoes"], ["group_operations.id"], name=op.f("fk_group_operations_undoes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_operations")),
        sa.UniqueConstraint("undoes", name=op.f("uq_group_operations_undoes")),
    )
    op.create_table(
        "groups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("criticality", sa.Text(), nullable=False),
        sa.Column("criticality_reason", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("wanted_result", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_groups")),
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "organisations",
        sa.Column("bin", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("bin", name=op.f("pk_organisations")),
    )
    op.create_table(
        "vendor_cursors",
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Text(), nullable=False),
        sa.Column("pulled_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("vendor_id", name=op.f("pk_vendor_cursors")),
    )
    op.create_table(
        "bundle_groups",
        sa.Column("bundle_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["bundle_id"], ["bundles.id"], name=op.f("fk_bundle_groups_bundle_id")),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name=op.f("fk_bundle_groups_group_id")),
        sa.PrimaryKeyConstraint("bundle_id", "position", name=op.f("pk_bundle_groups")),
        sa.UniqueConstraint("bundle_id", "group_id", name=op.f("uq_bundle_groups_bundle_id_group_id")),
    )
    with op.batch_alter_table("bundle_groups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bundle_groups_group_id"), ["group_id"], unique=False)

    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identity", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("folds", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sender_name", sa.Text(), nullable=False),
        sa.Column("sender_email", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.Text(), nullable=True),
        sa.Column("registered_at", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("reply_to", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("original_sha256", sa.Text(), nullable=True),
        sa.Column("warnings", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["original_sha256"], ["blobs.sha256"], name=op.f("fk_reports_original_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("identity", name=op.f("uq_reports_identity")),
    )
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reports_at_id"), ["at", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_reports_message_id"), ["message_id"], unique=False)

    op.create_table(
        "submissions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bundle_id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["bundle_id"], ["bundles.id"], name=op.f("fk_submissions_bundle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submissions")),
        sa.UniqueConstraint("bundle_id", name=op.f("uq_submissions_bundle_id")),
        sa.UniqueConstraint("ref", name=op.f("uq_submissions_ref")),
    )
    with op.batch_alter_table("submissions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_submissions_state"), ["state"], unique=False)

    op.create_table(
        "group_constraints",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("other_report_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.CheckConstraint("report_id < other_report_id", name=op.f("ck_group_constraints_ordered")),
        sa.ForeignKeyConstraint(["other_report_id"], ["reports.id"], name=op.f("fk_group_constraints_other_report_id")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_group_constraints_report_id")),
        sa.PrimaryKeyConstraint("report_id", "other_report_id", name=op.f("pk_group_constraints")),
    )
    with op.batch_alter_table("group_constraints", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_constraints_other_report_id"), ["other_report_id"], unique=False)

    op.create_table(
        "group_links",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name=op.f("fk_group_links_group_id")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_group_links_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_group_links")),
    )
    with op.batch_alter_table("group_links", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_links_group_id"), ["group_id"], unique=False)

    op.create_table(
        "group_moves",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("from_group", sa.Integer(), nullable=True),
        sa.Column("to_group", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["from_group"], ["groups.id"], name=op.f("fk_group_moves_from_group")),
        sa.ForeignKeyConstraint(["operation_id"], ["group_operations.id"], name=op.f("fk_group_moves_operation_id")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_group_moves_report_id")),
        sa.ForeignKeyConstraint(["to_group"], ["groups.id"], name=op.f("fk_group_moves_to_group")),
        sa.PrimaryKeyConstraint("operation_id", "report_id", name=op.f("pk_group_moves")),
    )
    op.create_table(
        "group_suggestions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("other_report_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["other_report_id"], ["reports.id"], name=op.f("fk_group_suggestions_other_report_id")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_group_suggestions_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_suggestions")),
        sa.UniqueConstraint(
            "report_id", "other_report_id", name=op.f("uq_group_suggestions_report_id_other_report_id")
        ),
    )
    with op.batch_alter_table("group_suggestions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_suggestions_other_report_id"), ["other_report_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_suggestions_score"), ["score"], unique=False)

    op.create_table(
        "report_attachments",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("inline", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_attachments_report_id")),
        sa.ForeignKeyConstraint(["sha256"], ["blobs.sha256"], name=op.f("fk_report_attachments_sha256")),
        sa.PrimaryKeyConstraint("report_id", "position", name=op.f("pk_report_attachments")),
    )
    with op.batch_alter_table("report_attachments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_attachments_sha256"), ["sha256"], unique=False)

    op.create_table(
        "report_ids",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("valid", sa.Boolean(), nullable=False),
        sa.Column("confidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_ids_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_ids")),
    )
    with op.batch_alter_table("report_ids", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_ids_report_id"), ["report_id"], unique=False)

    op.create_table(
        "submission_evidence",
        sa.Column("submission_id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("delivered", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submissions.id"], name=op.f("fk_submission_evidence_submission_id")
        ),
        sa.PrimaryKeyConstraint("submission_id", "sha256", name=op.f("pk_submission_evidence")),
    )
    op.create_table(
        "vendor_tickets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("submission_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["submission_id"], ["submissions.id"], name=op.f("fk_vendor_tickets_submission_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vendor_tickets")),
        sa.UniqueConstraint("submission_id", name=op.f("uq_vendor_tickets_submission_id")),
        sa.UniqueConstraint("vendor_id", "remote_id", name=op.f("uq_vendor_tickets_vendor_id_remote_id")),
    )
    op.create_table(
        "ticket_events",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=True),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["vendor_tickets.id"], name=op.f("fk_ticket_events_ticket_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_ticket_events")),
        sa.UniqueConstraint(
            "ticket_id", "source", "source_id", name=op.f("uq_ticket_events_ticket_id_source_source_id")
        ),
    )
    with op.batch_alter_table("ticket_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_events_ticket_id"), ["ticket_id"], unique=False)

    op.create_table(
        "ticket_items",
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("criticality", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name=op.f("fk_ticket_items_group_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["vendor_tickets.id"], name=op.f("fk_ticket_items_ticket_id")),
        sa.PrimaryKeyConstraint("ticket_id", "item", name=op.f("pk_ticket_items")),
    )
    with op.batch_alter_table("ticket_items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_items_group_id"), ["group_id"], unique=False)

    _append_only()
    _full_text_search()


def _append_only() -> None:
    """The event log can be added to and nothing else, whoever opens the file."""
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER ticket_events_no_{action.lower()} BEFORE {action} ON ticket_events "
            "BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END"
        )


def _full_text_search() -> None:
    """Words of reports without their text a second time; rowid is the report's id."""
    op.execute(
        "CREATE VIRTUAL TABLE report_search USING fts5("
        "subject, text, sender, content='', tokenize='unicode61 remove_diacritics 2')"
    )


def downgrade() -> None:
    op.execute("DROP TABLE report_search")
    with op.batch_alter_table("ticket_items", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_items_group_id"))

    op.drop_table("ticket_items")
    with op.batch_alter_table("ticket_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_events_ticket_id"))

    op.drop_table("ticket_events")
    op.drop_table("vendor_tickets")
    op.drop_table("submission_evidence")
    with op.batch_alter_table("report_ids", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_ids_report_id"))

    op.drop_table("report_ids")
    with op.batch_alter_table("report_attachments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_attachments_sha256"))

    op.drop_table("report_attachments")
    with op.batch_alter_table("group_suggestions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_suggestions_score"))
        batch_op.drop_index(batch_op.f("ix_group_suggestions_other_report_id"))

    op.drop_table("group_suggestions")
    op.drop_table("group_moves")
    with op.batch_alter_table("group_links", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_links_group_id"))

    op.drop_table("group_links")
    with op.batch_alter_table("group_constraints", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_constraints_other_report_id"))

    op.drop_table("group_constraints")
    with op.batch_alter_table("submissions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_submissions_state"))

    op.drop_table("submissions")
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reports_message_id"))
        batch_op.drop_index(batch_op.f("ix_reports_at_id"))

    op.drop_table("reports")
    with op.batch_alter_table("bundle_groups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_bundle_groups_group_id"))

    op.drop_table("bundle_groups")
    op.drop_table("vendor_cursors")
    op.drop_table("organisations")
    op.drop_table("meta")
    op.drop_table("groups")
    op.drop_table("group_operations")
    op.drop_table("bundles")
    op.drop_table("blobs")
