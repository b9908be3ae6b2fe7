"""Opening the SQLite database: WAL, foreign keys, and explicit transactions.

Writers begin with BEGIN IMMEDIATE: a transaction that reads first and writes later cannot be upgraded safely when another
writer came in between ("database is locked", which no timeout cures).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, DBAPIError

from keyuser.errors import MachineError

#: How long a writer waits for another one before it gives up, in milliseconds.
BUSY_TIMEOUT_MS = 5_000
_WRITE = "keyuser_write"


def make_engine(database: Path, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> Engine:
    """An engine on that file; the file is made at the first write."""
    # Values would stand in the messages of errors, and those in the log, which holds no personal data.
    engine = create_engine(URL.create("sqlite", database=str(database)), hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves
        connection.execute(f"PRAGMA busy_timeout = {busy_timeout_ms}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        write = connection.get_execution_options().get(_WRITE, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


@contextmanager
def transaction(engine: Engine, database: Path, *, write: bool) -> Iterator[Connection]:
    """One transaction, committed at the end of the block, rolled back on any exception."""
    with (
        database_errors(database),
        engine.connect().execution_options(**{_WRITE: write}) as connection,
        connection.begin(),
    ):
        yield connection


@contextmanager
def database_errors(database: Path) -> Iterator[None]:
    """Turns the driver's errors into sentences; a bug in our own SQL stays a bug."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        reason = str(error.orig if isinstance(error, DBAPIError) else error)
        known = _known_reason(reason)
        if known is None:
            raise
        raise MachineError(f"{known[0]} ({database})", known[1], reason) from error


_KNOWN = {
    "database is locked": (
        "Another program is using the data for longer than we can wait.",
        "Close other windows of keyuser or tools that have the file open, then try again.",
    ),
    "database or disk is full": (
        "The disk is full; nothing of this step was stored.",
        "Free disk space, then start the same work again: it continues where it stopped.",
    ),
    "disk i/o error": (
        "The disk refused to read or write; nothing of this step was stored.",
        "Check free space and the disk, then start the same work again.",
    ),
    "readonly database": (
        "The data may be read but not written.",
        "Give your account write permission in the profile folder, or choose another one with --profile.",
    ),
    "unable to open database file": (
        "The data file cannot be opened.",
        "Check that the profile folder exists and that your account may write there.",
    ),
    "malformed": (
        "The data file is damaged.",
        "Keep a copy of the profile folder and restore the last backup.",
    ),
    "file is not a database": (
        "The data file is damaged or is not ours.",
        "Keep a copy of the profile folder and restore the last backup.",
    ),
}


def _known_reason(reason: str) -> tuple[str, str] | None:
    lowered = reason.lower()
    return next((words for key, words in _KNOWN.items() if key in lowered), None)
