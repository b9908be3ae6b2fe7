"""The hash chain of the event log: how a row is sealed when it is appended, and how a row that is not as it was is found.

Each row's hash covers its content and the hash before it; rows are numbered from 1 without a gap. The number and the hash of the
last row are kept once more beside the log, so that a last row that was changed, removed or added is found too.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, LargeBinary, cast, select, type_coerce

from keyuser.records import LogCheck, LogFault, LogFaultKind
from keyuser.store.meta import Meta
from keyuser.store.tables import ticket_events, vendor_tickets
from keyuser.store.types import canonical_json

#: The hash "before" the first event.
GENESIS = "0" * 64

_HASHED = ("ticket_id", "item", "type", "at", "recorded_at", "actor", "source", "source_id", "payload")
_NUMBERS = ("seq", "ticket_id", "item")
_SEAL = "event_log_seal"


def event_hash(previous: str, values: Any) -> str:
    """The hash of a row with these values after the row with that hash."""
    return _hash(previous, [_plain(values[name]) for name in _HASHED])


def seal(connection: Connection, seq: int, own_hash: str) -> None:
    """Keeps the last row's number and hash; in the transaction that appended it."""
    Meta(connection).set(_SEAL, f"{seq}:{own_hash}")


def check_log(connection: Connection) -> LogCheck:
    """The first row that is not as it was appended. Reads bytes, so that no damage of a value can stop it."""
    sealed_seq, sealed_hash = _sealed(connection)
    count, previous, fault = 0, GENESIS, None
    for row in _raw_rows(connection):
        count += 1
        own = _hash_of(previous, row)
        if _number(row["seq"]) != count:
            # A number beyond: rows are missing here, or this row was renumbered; either way its place is not its own.
            fault = _fault(connection, LogFaultKind.MOVED, count, row)
        elif own is None or (row["previous_hash"], row["hash"]) != (previous.encode(), own.encode()):
            fault = _fault(connection, LogFaultKind.ALTERED, count, row)
        elif sealed_seq is not None and count > sealed_seq:
            fault = _fault(connection, LogFaultKind.ADDED, count, row)
        elif count == sealed_seq and own != sealed_hash:
            fault = _fault(connection, LogFaultKind.ALTERED, count, row)
        if fault is not None or own is None:
            break
        previous = own
    if fault is None and sealed_seq is not None and count < sealed_seq:
        fault = LogFault(LogFaultKind.REMOVED, count + 1, "", "")
    return LogCheck(count, previous if count else "", sealed_seq is not None or count == 0, fault)


def _sealed(connection: Connection) -> tuple[int | None, str]:
    """What was kept beside the log; (``None``, "") for a log that was begun before there was a seal."""
    kept = Meta(connection).get(_SEAL)
    if kept is None:
        return None, ""
    seq, _, own_hash = kept.partition(":")
    number = _number(seq.encode())
    return (-1 if number is None else number), own_hash


def _raw_rows(connection: Connection) -> Iterator[dict[str, bytes | None]]:
    columns = [type_coerce(cast(column, LargeBinary), LargeBinary).label(column.name) for column in ticket_events.c]
    for row in connection.execute(select(*columns).order_by(ticket_events.c.seq)).mappings():
        yield dict(row)


def _hash_of(previous: str, row: dict[str, bytes | None]) -> str | None:
    """The hash that the row must have; ``None`` where a value is not one that we would have written."""
    content: list[Any] = []
    for name in _HASHED:
        value = row[name]
        if value is None:
            content.append(None)
            continue
        try:
            text = value.decode("utf-8", "surrogatepass")
            read = json.loads(text) if name == "payload" else int(text) if name in _NUMBERS else text
        except ValueError:
            return None
        if (canonical_json(read) if name == "payload" else str(read)) != text:
            return None
        content.append(read)
    return _hash(previous, content)


def _fault(connection: Connection, kind: LogFaultKind, place: int, row: dict[str, bytes | None]) -> LogFault:
    columns = vendor_tickets.c
    ref = connection.scalar(select(columns.ref).where(columns.id == _number(row["ticket_id"])))
    return LogFault(kind, place, ref or "", (row["at"] or b"").decode("utf-8", "replace"))


def _number(value: bytes | None) -> int | None:
    return int(value) if value is not None and value.isdigit() else None


def _hash(previous: str, content: list[Any]) -> str:
    return hashlib.sha256((previous + canonical_json(content)).encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:
    return value.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(value, datetime) else value
