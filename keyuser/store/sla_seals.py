"""Seals of what was promised and frozen: documents, activations and closings, each row by itself.

Triggers refuse to change these rows, but a stranger with the file can drop them. So the hash of each row is kept once more
beside its table, as the event log keeps its last one: a row that was changed, added or removed is found and named. Rows of
before there were seals still have their own hash of what they hold. A closing also names an event and its hash: a log that was
written anew as a whole does not have that event any more.
"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, LargeBinary, Table, cast, select, type_coerce

from keyuser.records import RecordFault, SealedTable, SealFault
from keyuser.store.meta import Meta
from keyuser.store.tables import meta, sla_activations, sla_closings, sla_documents, ticket_events

_TABLES = {
    SealedTable.DOCUMENTS: sla_documents,
    SealedTable.ACTIVATIONS: sla_activations,
    SealedTable.CLOSINGS: sla_closings,
}
#: What the row's own hash is of; the seal takes that hash for it, so that a seal costs as much for a year as for a line.
_HASHED = {
    SealedTable.DOCUMENTS: ("content", "sha256"),
    SealedTable.ACTIVATIONS: ("", ""),
    SealedTable.CLOSINGS: ("figures", "sha256"),
}
#: What a person calls the row.
_NAMES = {
    SealedTable.DOCUMENTS: ("kind", "name", "version"),
    SealedTable.ACTIVATIONS: ("vendor_id", "version", "activated_at"),
    SealedTable.CLOSINGS: ("vendor_id", "month", "number"),
}
_Raw = dict[str, bytes | None]


def seal_row(connection: Connection, name: SealedTable, row_id: int) -> None:
    """Keeps the hash of the row; in the transaction that added it."""
    row = next(_raw_rows(connection, _TABLES[name], row_id))
    Meta(connection).set(f"{_prefix(name)}{row_id}", _row_hash(name, row))


def check_rows(connection: Connection) -> tuple[RecordFault, ...]:
    """Every row that is not as it was added. Reads bytes, so that no damage of a value can stop it."""
    return tuple(fault for name in SealedTable for fault in _faults(connection, name))


def _faults(connection: Connection, name: SealedTable) -> Iterator[RecordFault]:
    prefix = _prefix(name)
    seals = {
        key.removeprefix(prefix): value
        for key, value in connection.execute(
            select(meta.c.key, meta.c.value).where(meta.c.key.startswith(prefix, autoescape=True))
        )
    }
    first = min(map(int, seals), default=None)
    for row in _raw_rows(connection, _TABLES[name]):
        number = _text(row["id"])
        kind = _fault_of(name, row, seals.pop(number, None), first)
        if kind is None and name is SealedTable.CLOSINGS and not _log_holds(connection, row):
            kind = SealFault.LOG_REPLACED
        if kind is not None:
            yield RecordFault(name, int(number), " ".join(_text(row[column]) for column in _NAMES[name]), kind)
    for number in sorted(seals, key=int):
        yield RecordFault(name, int(number), "", SealFault.REMOVED)


def _fault_of(name: SealedTable, row: _Raw, seal: str | None, first: int | None) -> SealFault | None:
    content, own_hash = _HASHED[name]
    if content and hashlib.sha256(row[content] or b"").hexdigest() != _text(row[own_hash]):
        return SealFault.ALTERED
    if seal is None:
        return SealFault.ADDED if first is not None and int(_text(row["id"])) > first else None
    return None if seal == _row_hash(name, row) else SealFault.ALTERED


def _log_holds(connection: Connection, closing: _Raw) -> bool:
    """Whether the event that the closing names has the hash that it names; a month without any event names none."""
    last = _text(closing["last_event"])
    if last == "0":
        return True
    column = ticket_events.c.hash
    found = connection.scalar(select(cast(column, LargeBinary)).where(ticket_events.c.seq == last))
    return bool(found == closing["head_hash"])


def _raw_rows(connection: Connection, table: Table, row_id: int | None = None) -> Iterator[_Raw]:
    columns = [type_coerce(cast(column, LargeBinary), LargeBinary).label(column.name) for column in table.c]
    query = select(*columns).order_by(table.c.id)
    for row in connection.execute(query if row_id is None else query.where(table.c.id == row_id)).mappings():
        yield dict(row)


def _row_hash(name: SealedTable, row: _Raw) -> str:
    """Of every column but the one whose own hash stands for it. Lengths keep the columns apart."""
    left_out = _HASHED[name][0]
    digest = hashlib.sha256()
    for column, value in row.items():
        if column != left_out:
            digest.update(b"-" if value is None else b"%d:%b" % (len(value), value))
    return digest.hexdigest()


def _prefix(name: SealedTable) -> str:
    return f"seal:{name.value}:"


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")
