"""Whether a ``.kub`` file is, byte for byte, what was frozen; if not, the first thing that was altered, missing or added."""

import hashlib
import os
import re
import zipfile
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from keyuser.bundle.kub import CHUNK, SEAL_LENGTH, SUMS_NAME, hash_file, seal
from keyuser.bundle.manifest import MANIFEST_NAME
from keyuser.bundle.reading import DAMAGE, OpenBundle, check_entries, open_archive, too_large
from keyuser.errors import InputError

ARCHIVE: Final = "archive"
_SUM: Final = re.compile(r"([0-9a-f]{64})  (\S+)")


class Problem(StrEnum):
    """What can be wrong."""

    NONE = ""
    ALTERED = "altered"
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict. ``part`` is the entry's name, or "archive" where the parts are right but the file around them is not."""

    problem: Problem
    part: str
    message: str

    @property
    def intact(self) -> bool:
        return self.problem is Problem.NONE


def verify(path: Path) -> Verification:
    """Checks every part against ``SHA256SUMS``, the manifest against its schema and the whole file against its seal.

    It proves that nothing changed since the file was made, not who made it. ``MachineError`` where it cannot be read at all.
    """
    try:
        with open_archive(path) as archive:
            found = _first_fault(archive) or _manifest_fault(archive)
    except DAMAGE:
        return _fault(Problem.ALTERED, ARCHIVE)
    return (
        found or _seal_fault(path) or Verification(Problem.NONE, "", "Nothing was altered since the bundle was made.")
    )


def _first_fault(archive: zipfile.ZipFile) -> Verification | None:
    names = Counter(archive.namelist())
    if too_large(archive):
        return _fault(Problem.ALTERED, ARCHIVE)
    if SUMS_NAME not in names:
        return _fault(Problem.MISSING, SUMS_NAME)
    sums_bytes = _read(archive, SUMS_NAME)
    if sums_bytes is None or hashlib.sha256(sums_bytes).hexdigest() != _sealed_sums(archive.comment, sums_bytes):
        return _fault(Problem.ALTERED, SUMS_NAME)
    lines = sums_bytes.decode("ascii", "replace").splitlines()
    listed = {match[2]: match[1] for line in lines if (match := _SUM.fullmatch(line))}
    if missing := sorted(listed.keys() - names.keys()):
        return _fault(Problem.MISSING, missing[0])
    if added := sorted(names.keys() - listed.keys() - {SUMS_NAME}):
        return _fault(Problem.ADDED, added[0])
    if doubled := sorted(name for name, count in names.items() if count > 1):
        return _fault(Problem.ADDED, doubled[0])
    return next(
        (_fault(Problem.ALTERED, name) for name in sorted(listed) if _hash(archive, name) != listed[name]), None
    )


def _sealed_sums(comment: bytes, sums_bytes: bytes) -> str:
    """The hash of ``SHA256SUMS`` that the seal names; without a readable seal its own, so that the parts are still compared."""
    match = re.search(rb"sums=([0-9a-f]{64}) ", comment)
    return match[1].decode("ascii") if match else hashlib.sha256(sums_bytes).hexdigest()


def _manifest_fault(archive: zipfile.ZipFile) -> Verification | None:
    """The hashes are right, but a bundle of ours would not say this."""
    try:
        check_entries(archive)
        OpenBundle(archive)
    except InputError as error:
        return Verification(Problem.ALTERED, MANIFEST_NAME, f"{error.message} {error.detail}".strip())
    return None


def _seal_fault(path: Path) -> Verification | None:
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END) - SEAL_LENGTH
        file.seek(0)
        everything = hash_file(file, size).hexdigest()
        comment = file.read()
    match = re.search(rb"sums=([0-9a-f]{64}) ", comment)
    if match and comment == seal(match[1].decode("ascii"), everything):
        return None
    return Verification(
        Problem.ALTERED, ARCHIVE, "The parts are unaltered, but the file around them was changed or packed again."
    )


def _hash(archive: zipfile.ZipFile, name: str) -> str:
    """The entry's SHA-256; empty where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with archive.open(name) as file:
            while chunk := file.read(CHUNK):
                digest.update(chunk)
    except DAMAGE:
        return ""
    return digest.hexdigest()


def _read(archive: zipfile.ZipFile, name: str) -> bytes | None:
    try:
        return archive.read(name)
    except DAMAGE:
        return None


def _fault(problem: Problem, part: str) -> Verification:
    if part == ARCHIVE:
        return Verification(problem, part, "The file is no bundle, or its structure is damaged.")
    return Verification(problem, part, f"{part} is {problem.value}: the file is not what was frozen.")
