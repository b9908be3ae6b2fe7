"""Queries on the directory of organisations."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from keyuser.records import Organisation
from keyuser.store.name_keys import matcher
from keyuser.store.statements import upsert
from keyuser.store.tables import organisations


class Organisations:
    """The directory."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, organisation: Organisation) -> None:
        """Adds the organisation or replaces the entry with the same BIN."""
        values = {
            "bin": organisation.bin,
            "name": organisation.name,
            "short_name": organisation.short_name,
            "address": organisation.address,
            "mail_domain": organisation.mail_domain,
        }
        self._connection.execute(upsert(organisations, values, ["bin"]))

    def get(self, bin_: str) -> Organisation | None:
        """The entry with that BIN."""
        row = self._connection.execute(select(organisations).where(organisations.c.bin == bin_)).first()
        return None if row is None else _record(row)

    def get_many(self, bins: Iterable[str]) -> dict[str, Organisation]:
        """The entries that exist, by BIN."""
        wanted = sorted(set(bins))
        rows = self._connection.execute(select(organisations).where(organisations.c.bin.in_(wanted)))
        return {row.bin: _record(row) for row in rows}

    def list(self, containing: str = "", limit: int | None = None) -> Sequence[Organisation]:
        """Entries by name; those where every word of ``containing`` begins a word of BIN or names, in either alphabet."""
        query = select(organisations).order_by(organisations.c.name, organisations.c.bin)
        if not containing.strip():
            return tuple(_record(row) for row in self._connection.execute(query.limit(limit)))
        fits = matcher(containing)
        rows = self._connection.execute(query).all()
        return tuple(_record(row) for row in rows if fits(row.bin, row.name, row.short_name))[:limit]

    def count(self) -> int:
        """How many entries there are."""
        return self._connection.scalar(select(func.count()).select_from(organisations)) or 0


def _record(row: Row[Any]) -> Organisation:
    return Organisation(row.bin, row.name, row.short_name, row.address, row.mail_domain)
