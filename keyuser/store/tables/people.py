"""People of the directory with their sites and departments, and the ledger of shown and released IINs."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from keyuser.store.tables.basis import metadata, row_id
from keyuser.store.types import Instant

#: ``organisation`` is a BIN here and below; empty where it is unknown, and it need not be in the directory.
sites = Table(
    "sites",
    metadata,
    row_id(),
    Column("organisation", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("address", Text, nullable=False),
    UniqueConstraint("organisation", "name"),
)

departments = Table(
    "departments",
    metadata,
    row_id(),
    Column("organisation", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("site_id", Integer, ForeignKey("sites.id"), index=True),
    UniqueConstraint("organisation", "name"),
)

#: ``iin`` is sealed (see ``vault``), ``iin_digest`` its keyed hash; both empty where the person's IIN is unknown.
people = Table(
    "people",
    metadata,
    row_id(),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False, index=True),
    Column("mail_domain", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("position", Text, nullable=False),
    Column("organisation", Text, nullable=False, index=True),
    Column("site_id", Integer, ForeignKey("sites.id"), index=True),
    Column("department_id", Integer, ForeignKey("departments.id"), index=True),
    Column("iin", Text, nullable=False),
    Column("iin_digest", Text, nullable=False, index=True),
    Index(None, "name", "id"),
    Index(None, "mail_domain", "organisation"),
)

#: Append-only: triggers refuse UPDATE and DELETE; each row's hash covers the row before it.
iin_ledger = Table(
    "iin_ledger",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("action", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("whose", Text, nullable=False, index=True),
    Column("mask", Text, nullable=False),
    Column("vendor_id", Text, nullable=False),
    Column("bundle_ref", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
