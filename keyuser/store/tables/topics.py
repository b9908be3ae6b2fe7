"""What the guided forms asked: stored beside a report when it is registered, never changed."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table, Text

from keyuser.store.tables.basis import metadata
from keyuser.store.types import Instant, Json

report_forms = Table(
    "report_forms",
    metadata,
    Column("report_id", Integer, ForeignKey("reports.id"), primary_key=True),
    Column("topic", Text, nullable=False, index=True),
    Column("version", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("criticality", Text, nullable=False),
    Column("hot", Boolean, nullable=False),
    Column("route", Text, nullable=False),
    Column("event_at", Instant),
    Column("phone", Text, nullable=False),
    Column("department", Text, nullable=False),
)

#: The value of an IIN is sealed (see ``vault``) and its text empty; ``digest`` is its keyed hash, empty for all other answers.
report_answers = Table(
    "report_answers",
    metadata,
    Column("report_id", Integer, ForeignKey("report_forms.report_id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("field", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("value", Json, nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", Text, nullable=False, index=True),
)
