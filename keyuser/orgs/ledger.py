"""The ledger of IINs that were shown in full or left the machine: reading, checking, handing a copy to an auditor."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

from keyuser.errors import InputError, MachineError
from keyuser.orgs.rules import check_id
from keyuser.records import IdKind, LedgerEntry
from keyuser.store import Store

_HEADINGS = ("No", "Action", "At (UTC)", "Whose", "Shown as", "Vendor", "Bundle", "By", "Purpose", "Hash")


class LedgerService:
    """Reads the ledger; entries are written where an IIN is revealed (``PeopleService``) or released (``BundleService``)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> Sequence[LedgerEntry]:
        """All entries, the earliest first."""
        with self._store.read() as db:
            return db.ledger.list()

    def about(self, iin: str) -> Sequence[LedgerEntry]:
        """The entries about one person, who may ask for them. ``InputError`` for what is no IIN; ``MachineError`` where a key
        that entries were made with is not on this computer."""
        verdict = check_id(iin, IdKind.IIN)
        if not verdict.valid:
            raise InputError(f"This is no IIN: {verdict.reason}", "Correct the number.")
        with self._store.read() as db:
            entries = db.ledger.list()
            keys = {entry.whose.partition(".")[0] for entry in entries}
            whose = {f"{key}.{self._store.vault.key(key).digest(verdict.value)}" for key in keys}
            return tuple(entry for entry in entries if entry.whose in whose)

    def first_altered(self) -> int | None:
        """The number of the first entry that is not as it was written; ``None`` where the whole chain is sound."""
        with self._store.read() as db:
            return db.ledger.first_altered()

    def export_csv(self, path: Path) -> int:
        """Writes all entries as .csv (UTF-8 with its mark, for spreadsheet programs); how many. ``MachineError`` where the file
        cannot be written."""
        entries = self.list()
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";")
        writer.writerow(_HEADINGS)
        writer.writerows(_row(entry) for entry in entries)
        try:
            path.write_bytes(text.getvalue().encode("utf-8-sig"))
        except OSError as error:
            raise MachineError(
                f"{path} was not written: {error.strerror or error}.", "Name a file in a folder where you may write."
            ) from error
        return len(entries)


def _row(entry: LedgerEntry) -> tuple[str, ...]:
    at = entry.at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
    return (
        str(entry.seq),
        entry.action.value,
        at,
        entry.whose,
        entry.mask,
        *(_harmless(text) for text in (entry.vendor_id, entry.bundle_ref, entry.actor, entry.purpose)),
        entry.hash,
    )


def _harmless(text: str) -> str:
    """Text that no spreadsheet program takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
