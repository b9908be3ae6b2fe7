"""The directory."""

from sqlalchemy import Column, Table, Text

from keyuser.store.tables.basis import metadata

organisations = Table(
    "organisations",
    metadata,
    Column("bin", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("short_name", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("mail_domain", Text, nullable=False, server_default="", index=True),
)
