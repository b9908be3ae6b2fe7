"""Watched folders: the files that were taken from them, and expected files that are missing."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FileOutcome(StrEnum):
    """What became of a file: ``REPORTS`` were taken from it, it was ``GOOD`` or ``BAD`` by its format profile, ``SAME`` as a
    file that came before, or it ``FAILED`` to be read."""

    REPORTS = "reports"
    GOOD = "good"
    BAD = "bad"
    SAME = "same"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FolderFile:
    """A file of a watched folder that was dealt with, once. ``modified_at`` is what its disk says, ``arrived_at`` when it was
    first seen, ``report_ids`` the reports that came of it."""

    folder: str
    name: str
    sha256: str
    size: int
    modified_at: datetime
    arrived_at: datetime
    taken_at: datetime
    outcome: FileOutcome
    summary: str = ""
    report_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderAlert:
    """A file that was expected in a folder by ``due`` and did not come; ``closed_by`` is the file that came late."""

    folder: str
    due: datetime
    pattern: str
    raised_at: datetime
    closed_at: datetime | None = None
    closed_by: str = ""
