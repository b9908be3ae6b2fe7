"""Writing a ``.kub`` file: a zip archive whose bytes depend on its content alone.

Sorted entries, one time stamp, one permission, media stored and text deflated. (The deflated bytes also depend on the zlib of
the machine; the hashes of the parts never do.) The archive's comment seals it: the hash of ``SHA256SUMS`` and of everything
before the comment, so that not one byte can change unseen. The file is written under a temporary name, made durable and then
renamed: under its own name it is always complete.
"""

import hashlib
import os
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final

from keyuser.bundle.manifest import MANIFEST_NAME, manifest_bytes
from keyuser.bundle.page import PAGE_NAME, build_page
from keyuser.bundle.texts import readme
from keyuser.durable import sync_folder
from keyuser.errors import MachineError
from keyuser.records import Progress, no_progress

README_NAME: Final = "README.txt"
SUMS_NAME: Final = "SHA256SUMS"
CHUNK: Final = 1 << 20

_TIME: Final = (1980, 1, 1, 0, 0, 0)
_REGULAR_FILE: Final = 0o100644 << 16
_UNIX: Final = 3
#: What gains nothing from being compressed again.
_STORED: Final = re.compile(r"\.(?:png|jpg|gif|webp|pdf|zip|xlsx|docx)$")
_SEAL: Final = "keyuser-bundle/1 sums={sums} all={all}"

#: Opens an evidence file by its SHA-256 (``Blobs.open``).
OpenEvidence = Callable[[str], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True, slots=True)
class Written:
    """A complete bundle file: its hash, its manifest's hash and its size in bytes."""

    sha256: str
    manifest_sha256: str
    size: int


def write_bundle(
    path: Path, manifest: Mapping[str, Any], open_evidence: OpenEvidence, progress: Progress = no_progress
) -> Written:
    """Writes the bundle of a checked manifest to ``path``, replacing what is there; memory use does not grow with evidence.

    Progress is in bytes of evidence. ``MachineError`` where the disk refuses, or a stored file is not what its hash says.
    """
    with _written_aside(path) as file:
        manifest_hash, sums = _write_zip(file, dict(manifest), open_evidence, progress)
        return Written(_seal(file, sums), manifest_hash, file.seek(0, os.SEEK_END))


def seal(sums: str, everything: str) -> bytes:
    """The archive's comment for two hashes in hex; always of the same length."""
    return _SEAL.format(sums=sums, all=everything).encode("ascii")


#: Length of every seal in bytes.
SEAL_LENGTH: Final = len(seal("0" * 64, "0" * 64))


def hash_file(file: BinaryIO, size: int) -> Any:
    """SHA-256 (an open hash object) of the next ``size`` bytes."""
    digest = hashlib.sha256()
    while size > 0 and (chunk := file.read(min(CHUNK, size))):
        digest.update(chunk)
        size -= len(chunk)
    return digest


def _write_zip(
    file: BinaryIO, manifest: dict[str, Any], open_evidence: OpenEvidence, progress: Progress
) -> tuple[str, str]:
    """Writes all entries in order of name; the hashes of the manifest and of ``SHA256SUMS``."""
    files = {entry["path"]: entry for entry in manifest["evidence"]}
    texts = {
        MANIFEST_NAME: manifest_bytes(manifest),
        PAGE_NAME: build_page(manifest),
        README_NAME: readme(manifest["language"], manifest["ref"], manifest["title"]).encode("utf-8"),
    }
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in texts.items()}
    sums |= {name: entry["sha256"] for name, entry in files.items()}
    texts[SUMS_NAME] = "".join(f"{sums[name]}  {name}\n" for name in sorted(sums)).encode("ascii")
    total, done = sum(entry["size"] for entry in files.values()), 0
    with zipfile.ZipFile(file, "w", compresslevel=6) as archive:
        archive.comment = seal("0" * 64, "0" * 64)
        for name in sorted([*texts, *files]):
            if name in texts:
                archive.writestr(_entry(name, len(texts[name])), texts[name])
                continue
            progress(done, total, files[name]["name"])
            _write_evidence(archive, files[name], open_evidence, lambda more: progress(more, total, ""), done)
            done += files[name]["size"]
        progress(total, total, "")
    return sums[MANIFEST_NAME], hashlib.sha256(texts[SUMS_NAME]).hexdigest()


def _write_evidence(
    archive: zipfile.ZipFile,
    entry: Mapping[str, Any],
    open_evidence: OpenEvidence,
    progress: Callable[[int], None],
    before: int,
) -> None:
    digest, size = hashlib.sha256(), 0
    with open_evidence(entry["sha256"]) as source, archive.open(_entry(entry["path"], entry["size"]), "w") as target:
        while chunk := source.read(CHUNK):
            size += len(chunk)
            if size > entry["size"]:
                break
            digest.update(chunk)
            target.write(chunk)
            progress(before + size)
    if size != entry["size"] or digest.hexdigest() != entry["sha256"]:
        raise MachineError(
            f"The stored file “{entry['name']}” is damaged ({entry['sha256'][:12]}).",
            "Restore the evidence folder of the profile from a backup.",
        )


def _entry(name: str, size: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.create_system = _UNIX
    info.external_attr = _REGULAR_FILE
    info.compress_type = zipfile.ZIP_STORED if _STORED.search(name) else zipfile.ZIP_DEFLATED
    info.file_size = size
    return info


def _seal(file: BinaryIO, sums: str) -> str:
    """Puts the true hashes into the comment at the end; the hash of the whole file."""
    size = file.seek(0, os.SEEK_END) - SEAL_LENGTH
    file.seek(0)
    digest = hash_file(file, size)
    comment = seal(sums, digest.hexdigest())
    file.seek(size)
    file.write(comment)
    digest.update(comment)
    return str(digest.hexdigest())


@contextmanager
def _written_aside(path: Path) -> Iterator[BinaryIO]:
    """A temporary file that becomes ``path`` at the end of the block, or nothing where the block fails."""
    with _disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".new-{path.name}-")
        try:
            with os.fdopen(descriptor, "w+b") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            put_in_place(Path(temporary), path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise


def put_in_place(temporary: Path, path: Path) -> None:
    """Gives a complete file its name, durably; whoever looks sees the old file or the new one."""
    with _disk_errors(path):
        temporary.replace(path)
        sync_folder(path.parent)


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise MachineError(
            f"The bundle {path.name} could not be written: {error.strerror or error}.",
            "Free disk space or correct the permission, then freeze the bundle again.",
            str(path),
        ) from error
