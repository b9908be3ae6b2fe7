"""Writing a file so that its old version stays until the new one is complete."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from keyuser.durable import sync_file
from keyuser.errors import MachineError


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yields a name beside ``target`` to write to; on success the file is flushed to disk and takes the target's name.

    Whatever goes wrong, the target keeps its old content and nothing is left beside it. A link stays a link to what is
    written. ``MachineError`` says why the computer refused: open in another program, read-only, no such folder, disk full,
    something in its place that is no file.
    """
    if target.is_symlink():
        target = target.resolve()
    if target.exists() and not target.is_file():
        raise _no_file(target)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        try:
            yield temporary
            sync_file(temporary)
            temporary.replace(target)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise _refusal(target, error) from error


def _no_file(target: Path) -> MachineError:
    what = "a folder" if target.is_dir() else "no file but a device or a connection"
    return MachineError(f"{target} is {what}: no file was written.", "Give the file another name.")


def _refusal(target: Path, error: OSError) -> MachineError:
    detail = f"{type(error).__name__} {error.errno}: {error}"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return MachineError(f"The disk is full: {target} was not written.", "Free some space and try again.", detail)
    if isinstance(error, IsADirectoryError):
        return _no_file(target)
    if isinstance(error, PermissionError) and target.exists():
        return MachineError(
            f"{target.name} cannot be replaced: it is open in another program (Excel, a PDF viewer) or write-protected.",
            "Close it there and try again, or choose another name.",
            detail,
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return MachineError(
            f"The folder {target.parent} does not let you write: {target.name} was not written.",
            "Choose another folder.",
            detail,
        )
    if isinstance(error, FileNotFoundError) and not target.parent.is_dir():
        return MachineError(
            f"There is no folder {target.parent}: {target.name} was not written.",
            "Make the folder or choose another.",
            detail,
        )
    return MachineError(
        f"{target.name} could not be written: {error.strerror or error}.",
        "Try again, or choose another folder.",
        detail,
    )
