"""Queries on remembered mappings of tables."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select

from keyuser.store.statements import upsert
from keyuser.store.tables import table_mappings

#: The position, the heading and the field of a column.
ColumnRow = tuple[int, str, str]


class Mappings:
    """What the columns of tables with the same headings meant the last time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, fingerprint: str) -> Sequence[ColumnRow] | None:
        """The columns that were last used for these headings; ``None`` where there were none."""
        rows = self._connection.scalar(
            select(table_mappings.c.columns).where(table_mappings.c.fingerprint == fingerprint)
        )
        return None if rows is None else tuple((position, heading, field) for position, heading, field in rows)

    def put(self, fingerprint: str, columns: Sequence[ColumnRow], at: datetime) -> None:
        """Remembers the columns in place of what was used before."""
        values: Mapping[str, object] = {
            "fingerprint": fingerprint,
            "columns": [list(column) for column in columns],
            "used_at": at,
        }
        self._connection.execute(upsert(table_mappings, values, ["fingerprint"]))

    def forget(self, fingerprint: str) -> None:
        """Removes what is remembered for these headings."""
        self._connection.execute(delete(table_mappings).where(table_mappings.c.fingerprint == fingerprint))
