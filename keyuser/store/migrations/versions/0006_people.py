"""People, sites and the ledger of released personal data."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _places()
    _people()
    _ledger()
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("mail_domain", sa.Text(), server_default="", nullable=False))
        batch_op.create_index(batch_op.f("ix_organisations_mail_domain"), ["mail_domain"], unique=False)
    with op.batch_alter_table("reports", schema=None) as batch_op:
        batch_op.add_column(sa.Column("site", sa.Text(), server_default="", nullable=False))
    with op.batch_alter_table("report_ids", schema=None) as batch_op:
        batch_op.add_column(sa.Column("digest", sa.Text(), server_default="", nullable=False))
        batch_op.create_index(batch_op.f("ix_report_ids_digest"), ["digest"], unique=False)


def _places() -> None:
    op.create_table(
        "sites",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sites")),
        sa.UniqueConstraint("organisation", "name", name=op.f("uq_sites_organisation_name")),
    )
    op.create_table(
        "departments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name=op.f("fk_departments_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_departments")),
        sa.UniqueConstraint("organisation", "name", name=op.f("uq_departments_organisation_name")),
    )
    with op.batch_alter_table("departments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_departments_site_id"), ["site_id"], unique=False)


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("mail_domain", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("iin", sa.Text(), nullable=False),
        sa.Column("iin_digest", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["department_id"], ["departments.id"], name=op.f("fk_people_department_id")),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"], name=op.f("fk_people_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
    )
    with op.batch_alter_table("people", schema=None) as batch_op:
        for columns in (
            ["email"],
            ["organisation"],
            ["site_id"],
            ["department_id"],
            ["iin_digest"],
            ["name", "id"],
            ["mail_domain", "organisation"],
        ):
            batch_op.create_index(batch_op.f(f"ix_people_{'_'.join(columns)}"), columns, unique=False)
    # The words of people as they are searched for (see store/name_keys.py); rowid is the person's id.
    op.execute(
        "CREATE VIRTUAL TABLE people_search USING fts5(name, other, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
    )


def _ledger() -> None:
    op.create_table(
        "iin_ledger",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("whose", sa.Text(), nullable=False),
        sa.Column("mask", sa.Text(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=False),
        sa.Column("bundle_ref", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_iin_ledger")),
    )
    with op.batch_alter_table("iin_ledger", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_iin_ledger_whose"), ["whose"], unique=False)
    for action in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER iin_ledger_no_{action.lower()} BEFORE {action} ON iin_ledger "
            "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        )


def downgrade() -> None:
    with op.batch_alter_table("report_ids", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_report_ids_digest"))
        batch_op.drop_column("digest")
    with op.batch_alter_table("organisations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_organisations_mail_domain"))
        batch_op.drop_column("mail_domain")
    op.execute("ALTER TABLE reports DROP COLUMN site")  # not by a copy: other tables refer to this one
    op.execute("DELETE FROM meta WHERE key = 'iins_sealed'")
    op.drop_table("iin_ledger")
    op.execute("DROP TABLE people_search")
    op.drop_table("people")
    op.drop_table("departments")
    op.drop_table("sites")
