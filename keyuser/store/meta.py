"""Small facts about the whole database."""

import base64
import secrets
from datetime import datetime

from sqlalchemy import Connection, select

from keyuser.store.statements import upsert
from keyuser.store.tables import meta

_INSTALLATION = "installation"
_LATEST = "latest_instant"


class Meta:
    """Key and value pairs, and what is made of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        """The value, ``None`` where it was never set."""
        return self._connection.scalar(select(meta.c.value).where(meta.c.key == key))

    def set(self, key: str, value: str) -> None:
        """Sets or replaces the value."""
        self._connection.execute(upsert(meta, {"key": key, "value": value}, ["key"]))

    def installation(self) -> str:
        """Six characters that tell this installation from others, drawn once; part of every client reference."""
        known = self.get(_INSTALLATION)
        if known is None:
            known = base64.b32encode(secrets.token_bytes(4)).decode("ascii")[:6]
            self.set(_INSTALLATION, known)
        return known

    def latest_instant(self) -> datetime | None:
        """The latest instant at which something was recorded; a clock before it was set back."""
        value = self.get(_LATEST)
        return None if value is None else datetime.fromisoformat(value)

    def note_instant(self, at: datetime) -> None:
        """Remembers ``at`` where it is later than all before."""
        latest = self.latest_instant()
        if latest is None or at > latest:
            self.set_latest_instant(at)

    def set_latest_instant(self, at: datetime) -> None:
        """Sets it, even back: the user says that the clock was wrongly ahead."""
        self.set(_LATEST, at.isoformat())
