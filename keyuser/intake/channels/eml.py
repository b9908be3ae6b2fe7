"""One mail in one file (.eml), as it is or compressed by gzip."""

import gzip
import re
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from keyuser.intake.mail.incoming import incoming_from_file
from keyuser.intake.mail.msg import holds_no_message, is_compound_file
from keyuser.intake.mail.parse import MAX_KEPT_BYTES
from keyuser.intake.mail.tnef import SIGNATURE
from keyuser.records import Failure, Incoming

#: What reading a file may raise: the disk, and compressed data that is damaged or cut off.
UNREADABLE = (OSError, EOFError, zlib.error)
_GZIP = b"\x1f\x8b"
_PIECE = 1024 * 1024
_LOOKED_AT = 8_192

_KNOWN_FIELD = re.compile(
    rb"^(?:from|to|cc|date|subject|received|message-id|mime-version|content-type|return-path|delivered-to|reply-to|sender"
    rb"|x-[\w-]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n|\r\r")
_SIGNATURES = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a zip archive or Office document"),
    (b"%PDF", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"MZ", "a program"),
)


def read_eml(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The mail in a file, or why it is none. ``source`` names the file for people."""
    yield from read_mail_file(path, source, why_no_mail)


def read_mail_file(path: Path, source: str, reason_against: Callable[[Path], str]) -> Iterator[Incoming | Failure]:
    """The mail in a file, decompressed, or why it is none by ``reason_against`` or cannot be read."""
    try:
        with plain_file(path) as plain:
            reason = too_large(plain.stat().st_size) or reason_against(plain)
            if reason:
                yield Failure(source, reason, "Export the mail again from the mail program.")
            else:
                yield incoming_from_file(plain, source, path.name)
    except UNREADABLE as error:
        reason = f"The file cannot be read: {getattr(error, 'strerror', '') or error}."
        yield Failure(source, reason, "Check that it is there and allowed.")


def too_large(size: int) -> str:
    """Why a mail of so many bytes is not even kept; an empty string where it is."""
    if size <= MAX_KEPT_BYTES:
        return ""
    return f"The mail is larger than {MAX_KEPT_BYTES // 1024 // 1024} MB: take its text in by hand."


@contextmanager
def plain_file(path: Path) -> Iterator[Path]:
    """The file, or for the block one with what is in it where gzip compressed it (a little more than is kept at most)."""
    with path.open("rb") as file:
        if file.peek(2)[:2] != _GZIP:
            yield path
            return
    with tempfile.TemporaryDirectory() as folder:
        plain, left = Path(folder) / "mail", MAX_KEPT_BYTES + 1
        with gzip.open(path) as packed, plain.open("wb") as copy:
            while left > 0 and (piece := packed.read(min(left, _PIECE))):
                copy.write(piece)
                left -= len(piece)
        yield plain


def open_plain(path: Path) -> BinaryIO:
    """Opens a file for reading its bytes; of one that gzip compressed, as mail servers do, what is in it."""
    file = path.open("rb")
    if file.peek(2)[:2] != _GZIP:
        return file
    file.close()
    return cast("BinaryIO", gzip.open(path))


def why_no_mail(mail: bytes | Path) -> str:
    """Why these bytes, or those of a file, are no mail; an empty string where they are one."""
    head = (mail[:_LOOKED_AT] if isinstance(mail, bytes) else _beginning(mail)).lstrip(b"\xef\xbb\xbf\r\n\t ")
    if not head:
        return "The file is empty."
    if head.startswith(SIGNATURE):
        return ""  # a winmail.dat that somebody saved
    if is_compound_file(head) and not holds_no_message(mail):
        return ""  # an Outlook message under the wrong name
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            return f"This is not a mail: it is {what}."
    header = _BLANK_LINE.split(head, maxsplit=1)[0]
    if b"\x00" in header:
        return "This is not a mail: it holds binary data."
    if not _KNOWN_FIELD.search(header):
        return "This is not a mail: it has no sender, subject or date in its header."
    return ""


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LOOKED_AT)
