"""What was taken from mailboxes, and receipts."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mailbox_status",
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("last_success_at", sa.Text(), nullable=True),
        sa.Column("last_failure_at", sa.Text(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("next_try_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("mailbox_id", name=op.f("pk_mailbox_status")),
    )
    op.create_table(
        "mailbox_folders",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("uid_validity", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_mailbox_folders")),
    )
    op.create_table(
        "mailbox_mails",
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("uid_validity", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Integer(), nullable=False),
        sa.Column("marked", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("place", "uid_validity", "uid", name=op.f("pk_mailbox_mails")),
    )
    op.create_table(
        "receipts",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_receipts_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_receipts")),
    )
    op.create_index(op.f("ix_receipts_address"), "receipts", ["address"])
    op.create_index(op.f("ix_receipts_state"), "receipts", ["state"])


def downgrade() -> None:
    op.drop_table("receipts")
    op.drop_table("mailbox_mails")
    op.drop_table("mailbox_folders")
    op.drop_table("mailbox_status")
