"""Waiting for the disk: what these return from survives a power cut."""

import os
from pathlib import Path


def sync_file(path: Path) -> None:
    """The file's content is on the disk. Opened for writing because Windows flushes only such a handle."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Names that were given or changed in the folder are on the disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
