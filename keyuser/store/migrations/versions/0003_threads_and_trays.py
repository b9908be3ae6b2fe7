"""Replies that follow their report, and the tray of automatic mail."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report_mails",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("thread_index", sa.Text(), nullable=False),
        sa.Column("thread_topic", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("recipients", sa.Text(), nullable=False),
        sa.Column("automatic", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_mails_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_mails")),
    )
    op.create_index(op.f("ix_report_mails_thread_index"), "report_mails", ["thread_index"])
    op.create_table(
        "report_references",
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_references_report_id")),
        sa.PrimaryKeyConstraint("message_id", "report_id", name=op.f("pk_report_references")),
    )
    op.create_table(
        "report_replies",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["answers"], ["reports.id"], name=op.f("fk_report_replies_answers")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_replies_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_replies")),
    )
    op.create_index(op.f("ix_report_replies_answers"), "report_replies", ["answers"])
    op.create_table(
        "report_trays",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("tray", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_trays_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_trays")),
    )
    op.create_index(op.f("ix_report_trays_tray"), "report_trays", ["tray"])
    op.create_table(
        "group_place_changes",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("from_answers", sa.Integer(), nullable=True),
        sa.Column("to_answers", sa.Integer(), nullable=True),
        sa.Column("from_tray", sa.Text(), nullable=False),
        sa.Column("to_tray", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["from_answers"], ["reports.id"], name=op.f("fk_group_place_changes_from_answers")),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["group_operations.id"], name=op.f("fk_group_place_changes_operation_id")
        ),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_group_place_changes_report_id")),
        sa.ForeignKeyConstraint(["to_answers"], ["reports.id"], name=op.f("fk_group_place_changes_to_answers")),
        sa.PrimaryKeyConstraint("operation_id", "report_id", name=op.f("pk_group_place_changes")),
    )
    op.create_index(op.f("ix_group_place_changes_report_id"), "group_place_changes", ["report_id"])
    op.create_table(
        "group_sender_trays",
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("tray", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["group_operations.id"], name=op.f("fk_group_sender_trays_operation_id")
        ),
        sa.PrimaryKeyConstraint("operation_id", "address", name=op.f("pk_group_sender_trays")),
    )
    # What is stored already can be answered from now on, and stays where it is itself.
    op.execute(
        "INSERT INTO report_references (message_id, report_id) "
        "SELECT DISTINCT reference.value, reports.id FROM reports, json_each(reports.reply_to) AS reference"
    )


def downgrade() -> None:
    for table in (
        "group_sender_trays",
        "group_place_changes",
        "report_trays",
        "report_replies",
        "report_references",
        "report_mails",
    ):
        op.drop_table(table)
