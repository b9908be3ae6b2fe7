"""One drain at a time: an exclusive lock on a file of the profile, over threads and processes, gone with its holder."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from keyuser.errors import MachineError


@contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Holds the lock for the block; ``MachineError`` at once where somebody else holds it."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise MachineError(
            f"The lock file {path} cannot be opened: {error.strerror or error}.",
            "Check the profile folder's permissions.",
        ) from error
    try:
        if not _lock(descriptor):
            raise MachineError(
                "Another window or command of keyuser is sending from this profile right now.",
                "Wait until it is done; what is queued will be sent by it.",
            )
        yield
    finally:
        os.close(descriptor)  # lets go of the lock


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
