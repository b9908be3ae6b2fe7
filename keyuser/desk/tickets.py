"""Tickets and their log of changes: every rule of the desk that touches its data."""

import hashlib
import json
import sqlite3
from datetime import datetime
from typing import Any

from keyuser.desk.contract import Manifest, NewComment
from keyuser.desk.database import Database
from keyuser.desk.model import ANSWERS, Change, ChangeType, Client, EvidenceFile, Item, Role, Status, Ticket, instant
from keyuser.errors import InputError

_SYSTEM = "desk"
_TICKET = (
    "SELECT tickets.id, ref, title, tickets.created_at, manifest_sha256, clients.name AS client"
    " FROM tickets JOIN clients ON clients.id = client_id"
)
_CHANGE = "SELECT changes.*, tickets.ref FROM changes JOIN tickets ON tickets.id = ticket_id"


class KeyReused(Exception):
    """The idempotency key belongs to a request with another body."""


class Tickets:
    """The desk's tickets. Methods with a ``client`` see only that client's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def create(self, client: Client, manifest: Manifest, body: bytes, at: datetime) -> tuple[Ticket, bool]:
        """The ticket of this manifest and whether it is new; ``KeyReused`` where the reference had another body."""
        sha256 = hashlib.sha256(body).hexdigest()
        with self._database.write() as connection:
            known = connection.execute(
                "SELECT id, manifest_sha256 FROM tickets WHERE client_id = ? AND ref = ?", (client.id, manifest.ref)
            ).fetchone()
            if known and known["manifest_sha256"] != sha256:
                raise KeyReused
            ticket_id = known["id"] if known else _insert(connection, client, manifest, body, at)
            return _ticket(connection, ticket_id), known is None

    def find(self, client: Client, ref: str) -> list[Ticket]:
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT id FROM tickets WHERE client_id = ? AND ref = ? ORDER BY id", (client.id, ref)
            ).fetchall()
            return [_ticket(connection, row["id"]) for row in rows]

    def get(self, number: str, client: Client | None = None) -> Ticket | None:
        """The ticket with this number; ``None`` where there is none or it is another client's."""
        with self._database.read() as connection:
            ticket_id = _id_of(connection, number, client)
            return None if ticket_id is None else _ticket(connection, ticket_id)

    def queue(self) -> list[Ticket]:
        """All tickets, newest first."""
        with self._database.read() as connection:
            rows = connection.execute("SELECT id FROM tickets ORDER BY id DESC").fetchall()
            return [_ticket(connection, row["id"]) for row in rows]

    def manifest(self, number: str) -> dict[str, Any]:
        """The manifest that created the ticket, as it came."""
        with self._database.read() as connection:
            row = connection.execute(
                "SELECT manifest FROM tickets WHERE id = ?", (_id_of(connection, number),)
            ).fetchone()
        manifest: dict[str, Any] = json.loads(row["manifest"])
        return manifest

    def evidence(self, ticket: Ticket) -> list[EvidenceFile]:
        """In the manifest's order."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT * FROM evidence WHERE ticket_id = ? ORDER BY position", (ticket.id,)
            ).fetchall()
        return [
            EvidenceFile(row["sha256"], row["name"], row["media_type"], row["size"], bool(row["received"]))
            for row in rows
        ]

    def mark_received(self, ticket: Ticket, sha256: str) -> None:
        """The bytes are on disk; also for the same file in other tickets of the same client."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE evidence SET received = 1 WHERE sha256 = ? AND ticket_id IN (SELECT id FROM tickets"
                " WHERE client_id = (SELECT client_id FROM tickets WHERE id = ?))",
                (sha256, ticket.id),
            )

    def comment(
        self, client: Client, ticket: Ticket, comment: NewComment, *, key: str, body: bytes, at: datetime
    ) -> tuple[Change, bool]:
        """The comment as a change and whether it is new; work that waited for the client goes on."""
        sha256 = hashlib.sha256(body).hexdigest()
        with self._database.write() as connection:
            known = connection.execute(
                "SELECT * FROM comment_keys WHERE client_id = ? AND key = ?", (client.id, key)
            ).fetchone()
            if known and (known["body_sha256"], known["ticket_id"]) != (sha256, ticket.id):
                raise KeyReused
            if known:
                return _change(connection, known["change_id"]), False
            change = _log(
                connection, ticket.id, comment.item, at, ChangeType.CLIENT_MESSAGE,
                author=comment.author or client.name, role=Role.CLIENT, text=comment.text,
            )  # fmt: skip
            connection.execute(
                "INSERT INTO comment_keys VALUES (?, ?, ?, ?, ?)", (client.id, key, ticket.id, sha256, change)
            )
            for item in ticket.items:
                if item.status is Status.WAITING_FOR_CLIENT and comment.item in {None, item.item}:
                    _set_status(
                        connection, ticket.id, item.item, Status.IN_PROGRESS, at, author=_SYSTEM, role=Role.SYSTEM
                    )
            return _change(connection, change), True

    def answer(
        self,
        number: str,
        *,
        item: int | None,
        kind: ChangeType,
        text: str,
        status: Status | None,
        author: str,
        at: datetime,
    ) -> None:
        """An advisor's answer to one item or the whole ticket; ``status`` is set in the same transaction.

        ``InputError`` where there is no such ticket or item, or nothing was said.
        """
        if kind not in ANSWERS:
            raise InputError(
                f"{kind.label} is not an answer.",
                "Choose reply, question, preliminary answer, workaround, solution or status.",
            )
        text = text.strip()
        if kind is ChangeType.STATUS and status is None:
            raise InputError("No status was chosen.", "Choose the new status.")
        if kind is not ChangeType.STATUS and not text:
            raise InputError("The answer has no text.", "Write what the client should read.")
        with self._database.write() as connection:
            ticket_id = _id_of(connection, number)
            if ticket_id is None:
                raise InputError(f"There is no ticket {number}.", "Choose one from the queue.")
            if item is not None and item not in {each.item for each in _items(connection, ticket_id)}:
                raise InputError(f"Ticket {number} has no item {item}.", "Choose an item of this ticket.")
            if kind is not ChangeType.STATUS:
                _log(connection, ticket_id, item, at, kind, author=author, role=Role.VENDOR, text=text)
                text = ""
            if status is not None:
                _set_status(connection, ticket_id, item, status, at, author=author, role=Role.VENDOR, text=text)

    def changes(self, client: Client, after: int, limit: int) -> tuple[list[Change], bool]:
        """Up to ``limit`` changes of the client's tickets after a change's id, and whether there are more."""
        with self._database.read() as connection:
            rows = connection.execute(
                f"{_CHANGE} WHERE tickets.client_id = ? AND changes.id > ? ORDER BY changes.id LIMIT ?",
                (client.id, after, limit + 1),
            ).fetchall()
        return [_as_change(row) for row in rows[:limit]], len(rows) > limit

    def history(self, ticket: Ticket) -> list[Change]:
        with self._database.read() as connection:
            rows = connection.execute(f"{_CHANGE} WHERE ticket_id = ? ORDER BY changes.id", (ticket.id,)).fetchall()
        return [_as_change(row) for row in rows]


def ticket_number(ticket_id: int) -> str:
    """What people call a ticket."""
    return f"T-{ticket_id:06d}"


def _id_of(connection: sqlite3.Connection, number: str, client: Client | None = None) -> int | None:
    digits = number.removeprefix("T-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 15 and ticket_number(int(digits)) == number):
        return None
    row = connection.execute("SELECT id, client_id FROM tickets WHERE id = ?", (int(digits),)).fetchone()
    if row is None or (client is not None and row["client_id"] != client.id):
        return None
    return int(row["id"])


def _insert(connection: sqlite3.Connection, client: Client, manifest: Manifest, body: bytes, at: datetime) -> int:
    ticket_id = connection.execute(
        "INSERT INTO tickets (client_id, ref, title, created_at, manifest, manifest_sha256) VALUES (?, ?, ?, ?, ?, ?)",
        (client.id, manifest.ref, manifest.title, instant(at), body, hashlib.sha256(body).hexdigest()),
    ).lastrowid
    if ticket_id is None:
        raise AssertionError("an insert into a table with a key gives one")
    connection.executemany(
        "INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (ticket_id, item.item, item.group, item.title, item.kind, item.criticality, Status.NEW)
            for item in manifest.items
        ],
    )
    # A file that this client delivered before is not asked for again; another client's is, or its hash would be a key to it.
    connection.executemany(
        "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, EXISTS (SELECT 1 FROM evidence JOIN tickets"
        " ON tickets.id = ticket_id WHERE client_id = ? AND sha256 = ? AND size = ? AND received = 1))",
        [
            (ticket_id, position, file.sha256, file.name, file.media_type, file.size, client.id, file.sha256, file.size)
            for position, file in enumerate(manifest.evidence)
        ],
    )
    _log(
        connection, ticket_id, None, at, ChangeType.CREATED,
        author=_SYSTEM, role=Role.SYSTEM, status=Status.NEW, automatic=True,
    )  # fmt: skip
    return ticket_id


def _set_status(
    connection: sqlite3.Connection,
    ticket_id: int,
    item: int | None,
    status: Status,
    at: datetime,
    *,
    author: str,
    role: Role,
    text: str = "",
) -> None:
    connection.execute(
        "UPDATE items SET status = ? WHERE ticket_id = ? AND item = COALESCE(?, item)", (status, ticket_id, item)
    )
    _log(
        connection, ticket_id, item, at, ChangeType.STATUS,
        author=author, role=role, text=text, status=status, automatic=role is Role.SYSTEM,
    )  # fmt: skip


def _log(
    connection: sqlite3.Connection,
    ticket_id: int,
    item: int | None,
    at: datetime,
    kind: ChangeType,
    *,
    author: str,
    role: Role,
    text: str = "",
    status: Status | None = None,
    automatic: bool = False,
) -> int:
    change_id = connection.execute(
        "INSERT INTO changes (ticket_id, item, at, type, author, role, text, status, automatic)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (ticket_id, item, instant(at), kind, author, role, text, status, automatic),
    ).lastrowid
    if change_id is None:
        raise AssertionError("an insert into a table with a key gives one")
    return change_id


def _items(connection: sqlite3.Connection, ticket_id: int) -> tuple[Item, ...]:
    rows = connection.execute("SELECT * FROM items WHERE ticket_id = ? ORDER BY item", (ticket_id,))
    return tuple(
        Item(row["item"], row["group_ref"], row["title"], row["kind"], row["criticality"], Status(row["status"]))
        for row in rows
    )


def _ticket(connection: sqlite3.Connection, ticket_id: int) -> Ticket:
    row = connection.execute(f"{_TICKET} WHERE tickets.id = ?", (ticket_id,)).fetchone()
    missing = connection.execute(
        "SELECT sha256 FROM evidence WHERE ticket_id = ? AND received = 0 ORDER BY position", (ticket_id,)
    )
    return Ticket(
        id=row["id"],
        number=ticket_number(row["id"]),
        client=row["client"],
        ref=row["ref"],
        title=row["title"],
        created_at=row["created_at"],
        manifest_sha256=row["manifest_sha256"],
        items=_items(connection, ticket_id),
        missing=tuple(each["sha256"] for each in missing),
    )


def _change(connection: sqlite3.Connection, change_id: int) -> Change:
    return _as_change(connection.execute(f"{_CHANGE} WHERE changes.id = ?", (change_id,)).fetchone())


def _as_change(row: sqlite3.Row) -> Change:
    return Change(
        id=row["id"],
        ticket=ticket_number(row["ticket_id"]),
        ref=row["ref"],
        item=row["item"],
        at=row["at"],
        type=ChangeType(row["type"]),
        author=row["author"],
        role=Role(row["role"]),
        text=row["text"],
        status=Status(row["status"]) if row["status"] else None,
        automatic=bool(row["automatic"]),
    )
