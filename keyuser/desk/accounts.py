"""Who may do what: clients with tokens, advisors with access keys, the advisors' browser sessions.

Tokens and keys are 256 random bits made by the desk, so a plain SHA-256 is enough to store them by: there is no password
to guess.
"""

import hashlib
import secrets
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from keyuser.desk.database import Database
from keyuser.desk.model import Client, instant
from keyuser.errors import InputError

SESSION_DURATION = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Session:
    """A signed-in advisor; ``csrf`` must come back with every form."""

    advisor: str
    csrf: str


class Accounts:
    """Clients, advisors and sessions in the desk's database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_client(self, name: str, at: datetime) -> str:
        """Makes a client and returns its token, which is shown only now; ``InputError`` where the name is taken."""
        return self._add("INSERT INTO clients (name, token_sha256, created_at) VALUES (?, ?, ?)", "kuc", name, at)

    def add_advisor(self, name: str, at: datetime) -> str:
        """Makes an advisor and returns the access key, which is shown only now; ``InputError`` where the name is taken."""
        return self._add("INSERT INTO advisors (name, key_sha256, created_at) VALUES (?, ?, ?)", "kua", name, at)

    def set_enabled(self, name: str, enabled: bool) -> None:
        """Locks a client out or lets it in again; its tickets stay."""
        with self._database.write() as connection:
            changed = connection.execute("UPDATE clients SET enabled = ? WHERE name = ?", (enabled, name)).rowcount
        if not changed:
            raise InputError(f"There is no client {name!r}.", "List them with: keyuser desk client list")

    def clients(self) -> list[Client]:
        with self._database.read() as connection:
            rows = connection.execute("SELECT id, name, enabled FROM clients ORDER BY name").fetchall()
        return [Client(row["id"], row["name"], bool(row["enabled"])) for row in rows]

    def client_of(self, token: str) -> Client | None:
        """The client that the token belongs to."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT id, name, enabled FROM clients WHERE token_sha256 = ?", (_digest(token),)
            ).fetchone()
        return Client(row["id"], row["name"], bool(row["enabled"])) if row else None

    def sign_in(self, key: str, at: datetime) -> str | None:
        """Starts a session and returns its cookie; ``None`` for a wrong access key."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM sessions WHERE expires_at <= ?", (instant(at),))
            row = connection.execute("SELECT id FROM advisors WHERE key_sha256 = ?", (_digest(key.strip()),)).fetchone()
            if row is None:
                return None
            cookie = secrets.token_urlsafe(32)
            connection.execute(
                "INSERT INTO sessions VALUES (?, ?, ?, ?)",
                (_digest(cookie), row["id"], secrets.token_urlsafe(32), instant(at + SESSION_DURATION)),
            )
        return cookie

    def session(self, cookie: str, at: datetime) -> Session | None:
        """The session behind a cookie, ``None`` where it is unknown or over."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT name, csrf FROM sessions JOIN advisors ON advisors.id = advisor_id"
                " WHERE token_sha256 = ? AND expires_at > ?",
                (_digest(cookie), instant(at)),
            ).fetchone()
        return Session(row["name"], row["csrf"]) if row else None

    def sign_out(self, cookie: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM sessions WHERE token_sha256 = ?", (_digest(cookie),))

    def _add(self, statement: str, prefix: str, name: str, at: datetime) -> str:
        if not name.strip() or not name.isprintable():
            raise InputError("A name must not be empty or contain control characters.")
        secret = f"{prefix}_{secrets.token_urlsafe(32)}"
        try:
            with self._database.write() as connection:
                connection.execute(statement, (name.strip(), _digest(secret), instant(at)))
        except sqlite3.IntegrityError as error:
            raise InputError(f"The name {name.strip()!r} is already taken.", "Choose another one.") from error
        return secret


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
