"""One mail in one file (.eml), as it is or compressed by gzip."""

import gzip
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.msg import holds_no_message, is_compound_file
from keyuser.intake.mail.tnef import SIGNATURE
from keyuser.records import Failure, Incoming

#: What reading a file may raise: the disk, and compressed data that is damaged or cut off.
UNREADABLE = (OSError, EOFError, zlib.error)
_GZIP = b"\x1f\x8b"
#: Above this even the original is not kept.
MAX_FILE_BYTES = 200 * 1024 * 1024

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
    raw = read_whole(path, source)
    if isinstance(raw, Failure):
        yield raw
        return
    reason = why_no_mail(raw)
    if reason:
        yield Failure(source, reason, "Export the mail again from the mail program.")
    else:
        yield incoming_from_mail(raw, source, path.name)


def read_whole(path: Path, source: str) -> bytes | Failure:
    """All bytes of a file, decompressed, or why they are not to be had."""
    try:
        with open_plain(path) as file:
            raw = file.read(MAX_FILE_BYTES + 1)
    except UNREADABLE as error:
        reason = f"The file cannot be read: {getattr(error, 'strerror', '') or error}."
        return Failure(source, reason, "Check that it is there and allowed.")
    if len(raw) > MAX_FILE_BYTES:
        reason = f"The file is larger than {MAX_FILE_BYTES // 1024 // 1024} MB."
        return Failure(source, reason, "Take its text in by hand.")
    return raw


def open_plain(path: Path) -> BinaryIO:
    """Opens a file for reading its bytes; of one that gzip compressed, as mail servers do, what is in it."""
    file = path.open("rb")
    if file.peek(2)[:2] != _GZIP:
        return file
    file.close()
    return cast("BinaryIO", gzip.open(path))


def why_no_mail(raw: bytes) -> str:
    """Why these bytes are no mail; an empty string where they are one."""
    head = raw[:8_192].lstrip(b"\xef\xbb\xbf\r\n\t ")
    if not head:
        return "The file is empty."
    if head.startswith(SIGNATURE):
        return ""  # a winmail.dat that somebody saved
    if is_compound_file(head) and not holds_no_message(raw):
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
