"""Topics and the fields of guided forms."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "report_forms",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("criticality", sa.Text(), nullable=False),
        sa.Column("hot", sa.Boolean(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("event_at", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("department", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_report_forms_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_forms")),
    )
    with op.batch_alter_table("report_forms", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_forms_topic"), ["topic"], unique=False)
    op.create_table(
        "report_answers",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["report_forms.report_id"], name=op.f("fk_report_answers_report_id")),
        sa.PrimaryKeyConstraint("report_id", "position", name=op.f("pk_report_answers")),
    )
    with op.batch_alter_table("report_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_report_answers_digest"), ["digest"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("report_answers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_answers_digest"))
    op.drop_table("report_answers")
    with op.batch_alter_table("report_forms", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_forms_topic"))
    op.drop_table("report_forms")
