"""Files by content: each stands under its SHA-256, is written once and never changed.

A file is complete on disk before any row names it: written to a temporary name, fsynced, renamed. A crash leaves at most a
temporary file that nothing refers to.
"""

import hashlib
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from keyuser.durable import sync_file, sync_folder
from keyuser.errors import MachineError

#: Bytes that are held while a file is copied.
_PIECE = 1024 * 1024


class Blobs:
    """The content-addressed folder of a profile."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, sha256: str) -> Path:
        """Where the bytes of that hash are (or would be)."""
        return self._root / sha256[:2] / sha256

    def put(self, data: bytes) -> str:
        """Stores the bytes durably; returns their SHA-256 in hex. Storing the same bytes again costs a look."""
        return self.put_many([data])[0]

    def put_many(self, contents: Sequence[bytes]) -> list[str]:
        """Stores several files durably, in about the time that one takes; their SHA-256 in the same order."""
        hashes = [hashlib.sha256(data).hexdigest() for data in contents]
        new = {
            self.path(sha256): data
            for sha256, data in zip(hashes, contents, strict=True)
            if not _is_complete(self.path(sha256), len(data))
        }
        if new:
            with _disk_errors(self._root):
                _write_durably(new)
        return hashes

    def put_file(self, source: Path) -> tuple[str, int]:
        """Stores a file of any size durably, piece by piece; its SHA-256 and size. ``MachineError`` where it cannot be copied."""
        with _disk_errors(self._root):
            self._root.mkdir(parents=True, exist_ok=True)
            temporary, sha256, size = _copy_aside(source, self._root)
            try:
                target = self.path(sha256)
                if not _is_complete(target, size):
                    target.parent.mkdir(parents=True, exist_ok=True)
                    sync_file(temporary)
                    temporary.replace(target)
                    sync_folder(target.parent)
            finally:
                temporary.unlink(missing_ok=True)
        return sha256, size

    @contextmanager
    def open(self, sha256: str) -> Iterator[BinaryIO]:
        """The stored bytes as a stream; ``MachineError`` where the file is gone."""
        try:
            file = self.path(sha256).open("rb")
        except OSError as error:
            raise MachineError(
                f"A stored file is missing or cannot be read ({sha256[:12]}).",
                "Restore the evidence folder of the profile from a backup.",
                str(error),
            ) from error
        with file:
            yield file

    def read(self, sha256: str) -> bytes:
        """The stored bytes."""
        with self.open(sha256) as file:
            return file.read()


def _is_complete(target: Path, size: int) -> bool:
    try:
        return target.stat().st_size == size
    except OSError:
        return False


def _write_durably(contents: Mapping[Path, bytes]) -> None:
    """Writes all aside, waits for the disk once for all (it has the later ones in hand already), then names them."""
    aside: dict[Path, Path] = {}
    try:
        for target, data in contents.items():
            aside[target] = _write_aside(target, data)
        for temporary in aside.values():
            sync_file(temporary)
        for target, temporary in aside.items():
            temporary.replace(target)
    except BaseException:
        for temporary in aside.values():
            temporary.unlink(missing_ok=True)
        raise
    for folder in {target.parent for target in contents}:
        sync_folder(folder)


def _write_aside(target: Path, data: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _copy_aside(source: Path, folder: Path) -> tuple[Path, str, int]:
    """A copy under a temporary name, its SHA-256 and size."""
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=".new-")
    temporary, digest, size = Path(name), hashlib.sha256(), 0
    try:
        with os.fdopen(descriptor, "wb") as copy, source.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                copy.write(piece)
                size += len(piece)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary, digest.hexdigest(), size


@contextmanager
def _disk_errors(root: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise MachineError(
            f"A file could not be stored in {root}: {error.strerror or error}.",
            "Free disk space or correct the permission, then start the same work again: it continues where it stopped.",
        ) from error
