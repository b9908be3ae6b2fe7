"""Evidence bytes on disk, each file under its SHA-256: written beside, synced, renamed, never changed."""

import hashlib
import os
import tempfile
from pathlib import Path
from types import TracebackType

from keyuser.durable import sync_folder


class WrongBytes(Exception):
    """What came is not the file that was announced."""


class EvidenceFolder:
    """A content-addressed folder; safe for several writers of the same file."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._root.mkdir(parents=True, exist_ok=True)

    def path(self, sha256: str) -> Path:
        """Where the file with this (checked) hash is or will be."""
        return self._root / sha256[:2] / sha256

    def receive(self, sha256: str, size: int) -> "Receiving":
        """Starts taking in the file; a context manager that throws away what was not finished."""
        return Receiving(self.path(sha256), sha256, size)


class Receiving:
    """One file on its way in. ``write`` what arrives, then ``finish``."""

    def __init__(self, target: Path, sha256: str, size: int) -> None:
        self._target = target
        self._sha256 = sha256
        self._left = size
        self._hash = hashlib.sha256()

    def __enter__(self) -> "Receiving":
        self._target.parent.mkdir(exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=".receiving-", dir=self._target.parent)
        self._temporary = Path(name)
        self._stream = os.fdopen(descriptor, "wb")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()
        self._temporary.unlink(missing_ok=True)

    def write(self, chunk: bytes) -> None:
        """Appends; ``WrongBytes`` as soon as it is more than was announced."""
        self._left -= len(chunk)
        if self._left < 0:
            raise WrongBytes("the body is longer than the size in the manifest")
        self._hash.update(chunk)
        self._stream.write(chunk)

    def finish(self) -> None:
        """Checks size and hash and puts the file in its place, durably."""
        if self._left:
            raise WrongBytes("the body is shorter than the size in the manifest")
        if self._hash.hexdigest() != self._sha256:
            raise WrongBytes("the SHA-256 of the body is not the one in the address")
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()
        self._temporary.replace(self._target)
        sync_folder(self._target.parent)
