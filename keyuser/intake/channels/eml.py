"""One mail in one file (.eml)."""

import re
from collections.abc import Iterator
from pathlib import Path

from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.records import Failure, Incoming

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
    (b"\xd0\xcf\x11\xe0", "an Outlook message (.msg) or old Office document"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"MZ", "a program"),
)


def read_eml(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The mail in a file, or why it is none. ``source`` names the file for people."""
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            yield Failure(
                source, f"The file is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.", "Take its text in by hand."
            )
            return
        raw = path.read_bytes()
    except OSError as error:
        yield Failure(
            source, f"The file cannot be read: {error.strerror or error}.", "Check that it is there and allowed."
        )
        return
    reason = why_no_mail(raw)
    yield Failure(source, reason, _hint(reason)) if reason else incoming_from_mail(raw, source, path.name)


def why_no_mail(raw: bytes) -> str:
    """Why these bytes are no mail; an empty string where they are one."""
    head = raw[:8_192].lstrip(b"\xef\xbb\xbf\r\n\t ")
    if not head:
        return "The file is empty."
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            return f"This is not a mail: it is {what}."
    header = _BLANK_LINE.split(head, maxsplit=1)[0]
    if b"\x00" in header:
        return "This is not a mail: it holds binary data."
    if not _KNOWN_FIELD.search(header):
        return "This is not a mail: it has no sender, subject or date in its header."
    return ""


def _hint(reason: str) -> str:
    if "Outlook message" in reason:
        return "In Outlook save the mail as .eml, or forward it."
    return "Export the mail again from the mail program."
