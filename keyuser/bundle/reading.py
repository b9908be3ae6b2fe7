"""Opening a ``.kub`` file that may come from anybody: nothing is unpacked to disk, nothing grows beyond what it declares."""

import json
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, Final

from keyuser.bundle.kub import README_NAME, SUMS_NAME
from keyuser.bundle.manifest import MANIFEST_NAME
from keyuser.bundle.page import PAGE_NAME
from keyuser.bundle.schema import check_manifest
from keyuser.errors import InputError, MachineError

#: Limits of what is opened at all, in bytes and entries.
MANIFEST_LIMIT: Final = 256 << 20
TOTAL_LIMIT: Final = 64 << 30
ENTRIES_LIMIT: Final = 5_004

TEXT_NAMES: Final = frozenset({MANIFEST_NAME, PAGE_NAME, README_NAME, SUMS_NAME})
_EVIDENCE_NAME: Final = re.compile(r"evidence/[0-9a-f]{64}\.[a-z]{3,4}")
_ENCRYPTED: Final = 0x1

#: Everything that ``zipfile`` and ``zlib`` let out for archives that are damaged or made to harm.
DAMAGE: Final = (
    zipfile.BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, RuntimeError, ValueError, OverflowError,
    OSError,  # a seek to where no file goes
)  # fmt: skip


class OpenBundle:
    """A bundle being read; valid inside ``open_bundle``."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.manifest_bytes: bytes = archive.read(MANIFEST_NAME)
        self.manifest: dict[str, Any] = json.loads(self.manifest_bytes)
        check_manifest(self.manifest)
        self._paths: dict[str, str] = {file["sha256"]: file["path"] for file in self.manifest["evidence"]}
        self._check_evidence()

    @property
    def page(self) -> bytes:
        """``index.html`` as it stands in the file."""
        return self._archive.read(PAGE_NAME)

    @contextmanager
    def evidence(self, sha256: str) -> Iterator[IO[bytes]]:
        """One evidence file as a stream; ``InputError`` for a hash that the manifest does not name, or a damaged stream."""
        if sha256 not in self._paths:
            raise InputError(f"The bundle has no evidence {sha256[:12]}.", "Look the hash up in its manifest.")
        try:
            with self._archive.open(self._paths[sha256]) as file:
                yield file
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise InputError("The bundle's evidence is damaged.", "Ask for the bundle again.", repr(error)) from error

    def _check_evidence(self) -> None:
        sizes = {info.filename: info.file_size for info in self._archive.infolist()}
        for file in self.manifest["evidence"]:
            if sizes.get(file["path"]) != file["size"]:
                raise InputError(
                    f"The bundle's evidence “{file['name']}” is missing or not as large as its manifest says.",
                    "Ask for the bundle again.",
                )


@contextmanager
def open_bundle(path: Path) -> Iterator[OpenBundle]:
    """The bundle's content, checked for form and limits; ``verification.verify`` checks the hashes.

    ``InputError`` for what is no bundle, is damaged, has other entries than a bundle has, or is larger than the limits.
    """
    with ExitStack() as stack:
        with _as_input_error(path.name):
            archive = stack.enter_context(open_archive(path))
            check_entries(archive)
            bundle = OpenBundle(archive)
        yield bundle


@contextmanager
def open_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """The zip archive, with a clear ``MachineError`` where the file itself cannot be read."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise MachineError(
            f"The bundle {path} cannot be read: {error.strerror or error}.", "Check the path."
        ) from error
    with file, zipfile.ZipFile(file) as archive:
        yield archive


def check_entries(archive: zipfile.ZipFile) -> None:
    """``InputError`` that names the first entry that no bundle has."""
    entries = archive.infolist()
    names = Counter(info.filename for info in entries)
    if MANIFEST_NAME not in names:
        raise InputError("The file is no bundle: manifest.json is missing.", "Choose a .kub file.")
    if too_large(archive):
        raise InputError("The bundle is larger than any real one.", "Do not open it; ask the sender.")
    for info in entries:
        if info.filename not in TEXT_NAMES and not _EVIDENCE_NAME.fullmatch(info.filename):
            raise _foreign(info.filename, "does not belong into a bundle")
        if names[info.filename] > 1:
            raise _foreign(info.filename, "stands in it twice")
        if info.flag_bits & _ENCRYPTED or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _foreign(info.filename, "is encrypted or packed in a way that bundles do not use")


def too_large(archive: zipfile.ZipFile) -> bool:
    """Whether it promises more than any real bundle holds, before anything is unpacked."""
    entries = archive.infolist()
    texts = (info.file_size for info in entries if info.filename in TEXT_NAMES)
    return (
        len(entries) > ENTRIES_LIMIT
        or sum(info.file_size for info in entries) > TOTAL_LIMIT
        or max(texts, default=0) > MANIFEST_LIMIT
    )


def _foreign(name: str, why: str) -> InputError:
    return InputError(f"The bundle was not made by keyuser: {name[:200]!r} {why}.", "Do not open it; ask the sender.")


@contextmanager
def _as_input_error(name: str) -> Iterator[None]:
    try:
        yield
    except DAMAGE as error:
        raise InputError(
            f"{name} is no bundle, or it is damaged.", "Ask for it again, or choose another file.", repr(error)
        ) from error
