"""The desk's SQLite file: one small schema, one connection per unit of work, every commit on disk before it is answered."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from keyuser.errors import InputError

#: Raised with every change of the schema; a file with a higher number was written by a newer desk and is refused.
SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE clients (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  token_sha256 TEXT NOT NULL UNIQUE,
  enabled INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
);
CREATE TABLE advisors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  key_sha256 TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
);
CREATE TABLE sessions (
  token_sha256 TEXT PRIMARY KEY,
  advisor_id INTEGER NOT NULL REFERENCES advisors(id) ON DELETE CASCADE,
  csrf TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE TABLE tickets (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id INTEGER NOT NULL REFERENCES clients(id),
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at TEXT NOT NULL,
  manifest BLOB NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  UNIQUE (client_id, ref)
);
CREATE TABLE items (
  ticket_id INTEGER NOT NULL REFERENCES tickets(id),
  item INTEGER NOT NULL,
  group_ref TEXT NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  criticality TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (ticket_id, item)
);
CREATE TABLE evidence (
  ticket_id INTEGER NOT NULL REFERENCES tickets(id),
  position INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  received INTEGER NOT NULL,
  PRIMARY KEY (ticket_id, sha256)
);
CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ticket_id INTEGER NOT NULL REFERENCES tickets(id),
  item INTEGER,
  at TEXT NOT NULL,
  type TEXT NOT NULL,
  author TEXT NOT NULL,
  role TEXT NOT NULL,
  text TEXT NOT NULL,
  status TEXT,
  automatic INTEGER NOT NULL
);
CREATE INDEX changes_of_ticket ON changes (ticket_id, id);
CREATE TABLE comment_keys (
  client_id INTEGER NOT NULL REFERENCES clients(id),
  key TEXT NOT NULL,
  ticket_id INTEGER NOT NULL REFERENCES tickets(id),
  body_sha256 TEXT NOT NULL,
  change_id INTEGER NOT NULL REFERENCES changes(id),
  PRIMARY KEY (client_id, key)
);
"""


class Database:
    """Opens the file, making it where it is absent. Safe to share between threads and processes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with closing(self._connect()) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("BEGIN IMMEDIATE")
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version > SCHEMA_VERSION:
                raise InputError(
                    f"{path} was written by a newer version of the desk.", "Update keyuser; the file was not touched."
                )
            if version == 0:
                for statement in _SCHEMA.split(";\n"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
            connection.execute("COMMIT")

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """One consistent view of the data."""
        with closing(self._connect()) as connection:
            connection.execute("BEGIN")
            yield connection

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction that nobody else writes beside; on disk when the block ends, gone when it raises."""
        with closing(self._connect()) as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=10, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys=ON")
        # In WAL mode only FULL survives a power cut after the answer was given.
        connection.execute("PRAGMA synchronous=FULL")
        return connection
