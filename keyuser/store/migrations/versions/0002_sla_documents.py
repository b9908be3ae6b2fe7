"""Contracts, calendars, closed months and notices of the SLA clock."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: What each table that only grows answers to a change.
APPEND_ONLY = {
    "sla_documents": "contracts, policies and calendars are append-only",
    "sla_activations": "activations are append-only",
    "sla_closings": "closed months are append-only",
}


def upgrade() -> None:
    _documents()
    _closings_and_notices()
    for table, message in APPEND_ONLY.items():
        for action in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{action.lower()} BEFORE {action} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
            )
    _seal_event_log()


def _seal_event_log() -> None:
    """Number and hash of the last event beside the log, as ``store.event_log`` keeps them from now on."""
    op.execute(
        "INSERT INTO meta (key, value) "
        "SELECT 'event_log_seal', seq || ':' || hash FROM ticket_events ORDER BY seq DESC LIMIT 1"
    )


def _documents() -> None:
    op.create_table(
        "sla_documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("source_file", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sla_documents")),
        sa.UniqueConstraint("kind", "sha256", name=op.f("uq_sla_documents_kind_sha256")),
    )
    op.create_table(
        "sla_activations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("activated_at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sentences", sa.Text(), nullable=False),
        sa.Column("sentences_sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["sla_documents.id"], name=op.f("fk_sla_activations_document_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sla_activations")),
    )
    op.create_index(op.f("ix_sla_activations_vendor_id"), "sla_activations", ["vendor_id"])


def _closings_and_notices() -> None:
    op.create_table(
        "sla_closings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("contract_versions", sa.Text(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("last_event", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sla_closings")),
        sa.UniqueConstraint("vendor_id", "month", "number", name=op.f("uq_sla_closings_vendor_id_month_number")),
    )
    op.create_table(
        "sla_notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ticket_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("metric", sa.Text(), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("noticed_at", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["vendor_tickets.id"], name=op.f("fk_sla_notices_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sla_notices")),
        sa.UniqueConstraint(
            "ticket_id",
            "item",
            "metric",
            "threshold",
            "started_at",
            "kind",
            name=op.f("uq_sla_notices_ticket_id_item_metric_threshold_started_at_kind"),
        ),
    )
    op.create_index(op.f("ix_sla_notices_seen_at"), "sla_notices", ["seen_at"])


def downgrade() -> None:
    op.execute("DELETE FROM meta WHERE key = 'event_log_seal'")
    for table in ("sla_notices", "sla_closings", "sla_activations", "sla_documents"):
        op.drop_table(table)
