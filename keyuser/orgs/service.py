"""The directory of organisations and the questions that other stages ask about their numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from keyuser.orgs import finding
from keyuser.orgs.directory import read_directory
from keyuser.orgs.rules import bare_number, check_id, unfold_look_alikes
from keyuser.records import Failure, FoundId, IdCheck, Organisation, Progress, no_progress
from keyuser.store import Store

_BATCH = 500
_FARTHEST = 3


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

    def nearest(self, bin_text: str, limit: int = 3) -> tuple[Organisation, ...]:
        """Directory entries whose BIN is what the user may have meant, the nearest first: at most 3 slips away, where a
        wrong, missing, doubled or swapped digit is one slip."""
        wanted = unfold_look_alikes(bare_number(bin_text))
        with self._store.read() as db:
            entries = db.organisations.list()
        ranked = ((_distance(wanted, entry.bin), entry.bin, entry) for entry in entries)
        return tuple(entry for _, _, entry in sorted(item for item in ranked if item[0] <= _FARTHEST)[:limit])

    def _put(self, batch: dict[str, Organisation]) -> list[int]:
        """Stores a batch; how many were added, changed, unchanged."""
        if not batch:
            return [0, 0, 0]
        with self._store.write() as db:
            before = db.organisations.get_many(batch)
            for organisation in batch.values():
                if before.get(organisation.bin) != organisation:
                    db.organisations.put(organisation)
        changed = sum(before[bin_] != batch[bin_] for bin_ in before)
        return [len(batch) - len(before), changed, len(before) - changed]

    def list(self, containing: str = "", limit: int | None = None) -> Sequence[Organisation]:
        """The directory by name."""
        with self._store.read() as db:
            return db.organisations.list(containing, limit)


def _sum(first: Sequence[int], second: Sequence[int]) -> list[int]:
    return [one + other for one, other in zip(first, second, strict=True)]


def _distance(first: str, second: str) -> int:
    """Edit distance with swaps of neighbours (optimal string alignment); stops early beyond ``_FARTHEST``."""
    if abs(len(first) - len(second)) > _FARTHEST:
        return _FARTHEST + 1
    before: list[int] = []
    last = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        row = [i]
        for j, other in enumerate(second, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one != other))
            if i > 1 and j > 1 and one == second[j - 2] and first[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > _FARTHEST:
            return _FARTHEST + 1
        before, last = last, row
    return last[-1]
