"""The files of a folder: which count, whether they are complete, a copy that nobody changes while it is read."""

import contextlib
import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from keyuser.errors import MachineError
from keyuser.intake.folders.schedule import fits

#: What programs call a file that they are still writing, or that is only theirs.
_TEMPORARY_ENDS = (
    ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".opdownload", ".swp", ".lock", ".lck",
    ".writing", ".incomplete", ".aria2", ".!ut", "~",
)  # fmt: skip
_PROGRAMS_OWN = frozenset({"thumbs.db", "desktop.ini", "icon\r"})
TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as a look saw it."""

    path: Path
    size: int
    modified_at: datetime


def is_temporary(name: str) -> bool:
    """Whether a name says that its file is not for us: hidden, half written, a program's own."""
    lowered = name.casefold()
    return lowered.startswith((".", "~")) or lowered.endswith(_TEMPORARY_ENDS) or lowered in _PROGRAMS_OWN


def list_folder(folder: Path, pattern: str) -> Sequence[SeenFile]:
    """The files directly in the folder that fit the pattern, by name. ``MachineError`` where it cannot be looked into."""
    try:
        names = sorted(path for path in folder.iterdir() if not is_temporary(path.name) and fits(path.name, pattern))
    except OSError as error:
        raise MachineError(
            f"The folder {folder} cannot be looked into: {error.strerror or error}.",
            "Check that it is there and may be read.",
        ) from error
    return [seen for path in names if (seen := look_at(path)) is not None]


def look_at(path: Path) -> SeenFile | None:
    """Size and time of a file; ``None`` where it is gone or no file."""
    try:
        stat = path.stat()
        if not path.is_file():
            return None
    except OSError:
        return None
    microseconds = stat.st_mtime_ns // 1000
    return SeenFile(
        path,
        stat.st_size,
        datetime.fromtimestamp(microseconds // 1_000_000, UTC).replace(microsecond=microseconds % 1_000_000),
    )


@contextlib.contextmanager
def steady_copy(seen: SeenFile) -> Iterator[tuple[Path, str] | None]:
    """A copy under the same name and its SHA-256, for the length of the block; ``None`` where the file is locked, gone, or not as
    it was seen: then it is not complete."""
    with tempfile.TemporaryDirectory(prefix="keyuser-") as folder:
        copy = Path(folder) / seen.path.name
        try:
            shutil.copyfile(seen.path, copy)
        except OSError:
            yield None
            return
        if look_at(seen.path) != seen or copy.stat().st_size != seen.size:
            yield None
            return
        with copy.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        yield copy, digest


def move_to_taken(path: Path) -> None:
    """Moves a file into the folder ``taken`` beside it, under a name that is free there. ``MachineError`` where that fails."""
    target = path.parent / TAKEN / path.name
    try:
        target.parent.mkdir(exist_ok=True)
        number = 1
        while target.exists():
            number += 1
            target = target.with_name(f"{path.stem} ({number}){path.suffix}")
        path.rename(target)
    except OSError as error:
        raise MachineError(f"{path} cannot be moved: {error.strerror or error}.", "Check the permission.") from error
