"""The directory of organisations and the questions that other stages ask about their numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from keyuser.errors import InputError
from keyuser.orgs import finding
from keyuser.orgs.directory import mail_domain, read_directory
from keyuser.orgs.naming import NameIndex
from keyuser.orgs.nearby import rank_nearby
from keyuser.orgs.rules import bare_number, check_id
from keyuser.records import Failure, FoundId, IdCheck, Nearby, Organisation, Progress, no_progress
from keyuser.store import Store

_BATCH = 500


@dataclass(frozen=True, slots=True)
class DirectoryResult:
    """What an import did: counts of organisations, and the rows that could not be used."""

    added: int
    changed: int
    unchanged: int
    failed: tuple[Failure, ...] = ()


class OrganisationService:
    """Organisations by BIN."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def import_directory(self, path: Path, progress: Progress = no_progress) -> DirectoryResult:
        """Adds and updates entries from a table; nothing is deleted. ``InputError`` where the file is no such table.

        Stored in batches: ``Cancelled`` keeps those that are done.
        """
        failed: list[Failure] = []
        batch: dict[str, Organisation] = {}
        counts = [0, 0, 0]
        done = 0
        for item in read_directory(path):
            done += 1
            if isinstance(item, Failure):
                failed.append(item)
            else:
                batch[item.bin] = item
            if len(batch) >= _BATCH:
                counts = _sum(counts, self._put(batch))
                batch = {}
            if done % 100 == 0:
                progress(done, None, path.name)
        counts = _sum(counts, self._put(batch))
        progress(done, done, path.name)
        added, changed, unchanged = counts
        return DirectoryResult(added, changed, unchanged, tuple(failed))

    def check(self, text: str) -> IdCheck:
        """The verdict on one number of any register."""
        return check_id(text)

    def find(self, text: str) -> tuple[FoundId, ...]:
        """The identifiers in a text."""
        return finding.find_ids(text)

    def nearest(self, bin_text: str, limit: int = 3, text: str = "") -> tuple[Organisation, ...]:
        """The entries of ``nearby`` alone."""
        return tuple(item.organisation for item in self.nearby(bin_text, text, limit))

    def nearby(self, number: str, text: str = "", limit: int = 3) -> tuple[Nearby, ...]:
        """Directory entries that somebody may have meant by a wrong number, the likeliest first, each with why.

        At most two slips away (a wrong, missing, doubled or swapped digit is one), or named in ``text``, which is what
        stands around the number.
        """
        with self._store.read() as db:
            entries = db.organisations.list()
        return rank_nearby(number, entries, NameIndex(entries).find(text) if text else frozenset(), limit)

    def get(self, bin_: str) -> Organisation:
        """One entry; ``InputError`` where there is none."""
        with self._store.read() as db:
            found = db.organisations.get(bin_)
        if found is None:
            raise InputError(f"{bin_} is not in the directory.", "Add it, or import the directory again.")
        return found

    def save(self, organisation: Organisation, *, new: bool = False) -> Organisation:
        """Adds an entry or replaces the one with its number, as it is stored then.

        ``InputError`` for a number that cannot be right, without a name, for what is no mail domain of its own, and for a
        ``new`` entry whose number is there already.
        """
        entry = _checked(organisation)
        if new:
            with self._store.read() as db:
                known = db.organisations.get(entry.bin)
            if known is not None:
                raise InputError(f"{entry.bin} is in the directory already: {known.name}.", "Open that entry instead.")
        self._put({entry.bin: entry})
        return entry

    def _put(self, batch: dict[str, Organisation]) -> list[int]:
        """Stores a batch; how many were added, changed, unchanged."""
        if not batch:
            return [0, 0, 0]
        with self._store.write() as db:
            before = db.organisations.get_many(batch)
            for organisation in batch.values():
                if before.get(organisation.bin) != organisation:
                    db.organisations.put(organisation)
            # people are found by the names of their organisations
            db.people.index(db.people.of_organisations(bin_ for bin_ in batch if before.get(bin_) != batch[bin_]))
        changed = sum(before[bin_] != batch[bin_] for bin_ in before)
        return [len(batch) - len(before), changed, len(before) - changed]

    def list(self, containing: str = "", limit: int | None = None) -> Sequence[Organisation]:
        """The directory by name."""
        with self._store.read() as db:
            return db.organisations.list(containing, limit)


def _checked(entry: Organisation) -> Organisation:
    number, name = bare_number(entry.bin), " ".join(entry.name.split())
    verdict = check_id(number)
    if not verdict.valid:
        raise InputError(f"This number cannot be right: {verdict.reason}", "Correct it.")
    if not name:
        raise InputError("An organisation needs a name.", "Fill it in.")
    domain = mail_domain(entry.mail_domain)
    if entry.mail_domain.strip() and not domain:
        raise InputError(
            f'"{entry.mail_domain.strip()}" is no mail domain of one organisation.', 'Write it like "company.kz".'
        )
    short_name, address = " ".join(entry.short_name.split()), " ".join(entry.address.split())
    return Organisation(verdict.value, name, short_name, address, domain)


def _sum(first: Sequence[int], second: Sequence[int]) -> list[int]:
    return [one + other for one, other in zip(first, second, strict=True)]
