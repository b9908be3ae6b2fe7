"""Queries on the append-only, hash-chained ledger of IINs that were shown in full or left the machine."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from keyuser.records import LedgerAction, LedgerEntry
from keyuser.store.tables import iin_ledger
from keyuser.store.types import canonical_json

#: The hash "before" the first entry.
GENESIS = "0" * 64


class Ledger:
    """Only grows: triggers refuse changes, whoever opens the file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(
        self,
        *,
        action: LedgerAction,
        at: datetime,
        whose: str,
        mask: str,
        vendor_id: str = "",
        bundle_ref: str = "",
        actor: str,
        purpose: str,
    ) -> int:
        """Adds an entry; its number. Call inside the write unit of what it is about."""
        columns = iin_ledger.c
        last = self._connection.execute(select(columns.seq, columns.hash).order_by(columns.seq.desc()).limit(1)).first()
        values = {
            "seq": 1 if last is None else last.seq + 1,
            "action": action.value,
            "at": at,
            "whose": whose,
            "mask": mask,
            "vendor_id": vendor_id,
            "bundle_ref": bundle_ref,
            "actor": actor,
            "purpose": purpose,
            "previous_hash": GENESIS if last is None else last.hash,
        }
        self._connection.execute(iin_ledger.insert().values(**values, hash=_hash_of(values)))
        return int(str(values["seq"]))

    def list(self, *, whose: Sequence[str] | None = None) -> Sequence[LedgerEntry]:
        """All entries in order, or those about these owners (``Iins.whose``)."""
        query = select(iin_ledger).order_by(iin_ledger.c.seq)
        if whose is not None:
            query = query.where(iin_ledger.c.whose.in_(list(whose)))
        return tuple(_record(row) for row in self._connection.execute(query).mappings())

    def first_altered(self) -> int | None:
        """The number of the first entry that is not as it was written or follows a removed one; ``None`` where all are sound.

        Entries cut off at the end cannot be noticed from the ledger alone: compare the last hash with an exported copy.
        """
        previous, expected = GENESIS, 1
        for row in self._connection.execute(select(iin_ledger).order_by(iin_ledger.c.seq)).mappings():
            if row["seq"] != expected or row["previous_hash"] != previous or row["hash"] != _hash_of(row):
                return int(row["seq"])
            previous, expected = row["hash"], expected + 1
        return None


_HASHED = (
    "seq", "action", "at", "whose", "mask", "vendor_id", "bundle_ref", "actor", "purpose", "previous_hash",
)  # fmt: skip


def _hash_of(row: RowMapping | dict[str, Any]) -> str:
    content = {name: row[name] for name in _HASHED} | {
        "at": row["at"].astimezone(UTC).isoformat(timespec="microseconds")
    }
    return hashlib.sha256(canonical_json(content).encode("utf-8")).hexdigest()


def _record(row: RowMapping) -> LedgerEntry:
    return LedgerEntry(
        seq=row["seq"],
        action=LedgerAction(row["action"]),
        at=row["at"],
        whose=row["whose"],
        mask=row["mask"],
        vendor_id=row["vendor_id"],
        bundle_ref=row["bundle_ref"],
        actor=row["actor"],
        purpose=row["purpose"],
        hash=row["hash"],
    )
