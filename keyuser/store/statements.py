"""SQL that several tables need in the same form."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, select
from sqlalchemy.dialects.sqlite import Insert, insert


def upsert(table: Table, values: Mapping[str, Any], key: Sequence[str]) -> Insert:
    """Inserts the row, or replaces the other columns where the key is there already."""
    statement = insert(table).values(**values)
    changed = {name: statement.excluded[name] for name in values if name not in key}
    return statement.on_conflict_do_update(index_elements=list(key), set_=changed)


def upsert_many(table: Table, key: Sequence[str]) -> Insert:
    """The same for the many rows, all with every column, that it is executed with."""
    statement = insert(table)
    changed = {column.name: statement.excluded[column.name] for column in table.columns if column.name not in key}
    return statement.on_conflict_do_update(index_elements=list(key), set_=changed)


def insert_new(table: Table) -> Insert:
    """Inserts rows, leaving alone those that are there already."""
    return insert(table).on_conflict_do_nothing()


def one_of(column: ColumnElement[Any], numbers: Sequence[int]) -> ColumnElement[bool]:
    """Whether the column is one of those numbers; of any amount of them, where ``in_`` has a variable for each."""
    return column.in_(select(func.json_each(json.dumps(list(numbers))).table_valued("value").c.value))


def insert_row(connection: Connection, table: Table, **values: Any) -> int:
    """Inserts one row; its id."""
    row_id: int = connection.execute(table.insert().values(**values).returning(table.c.id)).scalar_one()
    return row_id
