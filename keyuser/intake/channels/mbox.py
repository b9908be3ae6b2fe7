"""Many mails in one file (mbox), read one after the other in flat memory.

A mail begins at a line "From " that follows a blank line or the start and is followed by a header field; ">From " inside a
mail is an escaped "From " (formats mboxo and mboxrd, RFC 4155).
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from keyuser.intake.channels.eml import MAX_FILE_BYTES, UNREADABLE, open_plain, why_no_mail
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.structure import is_cut_off
from keyuser.records import Failure, Incoming

_FIELD = re.compile(rb"[!-9;-~]+[ \t]*:|>From ")
_LONGEST_LINE = 1_000_000  # bytes that are held at once where no line ends
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read_mbox(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The mails of a file in order. A file that ends in the middle of a mail gives what there is of it and a failure."""
    try:
        with open_plain(path) as file:
            yield from _read(file, path, source)
    except UNREADABLE as error:
        reason = f"The file cannot be read to its end: {getattr(error, 'strerror', '') or error}."
        yield Failure(source, reason, "Check the disk or share; what could be read was taken in.")


def _read(file: BinaryIO, path: Path, source: str) -> Iterator[Incoming | Failure]:
    number = 0
    pending: bytes | None = None
    for mail in _mails(file):
        if pending is not None:
            number += 1
            yield _mail(pending, f"{source}, mail {number}", f"{path.stem}-{number}.eml")
        pending = mail
    if pending is None:
        yield Failure(source, "This is not an mbox: no line in it begins a mail.", "Export the mailbox again.")
        return
    number += 1
    where, name = f"{source}, mail {number}", f"{path.stem}-{number}.eml"
    if not is_cut_off(pending):
        yield _mail(pending, where, name)
        return
    yield incoming_from_mail(pending, where, name, damaged="The file ended in the middle of this mail.")
    yield Failure(
        where, "The file ends in the middle of this mail.", "Export the mailbox again and import it once more."
    )


def _mail(raw: bytes, source: str, name: str) -> Incoming | Failure:
    if len(raw) > MAX_FILE_BYTES:
        return Failure(
            source, f"The mail is larger than {MAX_FILE_BYTES // 1024 // 1024} MB.", "Take its text in by hand."
        )
    reason = why_no_mail(raw)
    return Failure(source, reason, "Export the mailbox again.") if reason else incoming_from_mail(raw, source, name)


def _mails(file: BinaryIO) -> Iterator[bytes]:
    """The bytes of each mail without its "From " line, unescaped."""
    lines: list[bytes] | None = None
    held: bytes | None = None  # a "From " line that only counts if a header field follows
    after_blank, size = True, 0
    for line in iter(lambda: file.readline(_LONGEST_LINE), b""):
        if held is not None:
            if _FIELD.match(line):
                if lines is not None:
                    yield _unescaped(lines)
                lines, size = [], 0
            elif lines is not None:
                lines.append(held)
            held = None
        if after_blank and line.startswith(b"From "):
            held = line
        elif lines is not None and size <= MAX_FILE_BYTES:  # one byte more than allowed tells that it was too large
            lines.append(line)
            size += len(line)
        after_blank = not line.strip()
    if lines is not None:
        yield _unescaped(lines)


def _unescaped(lines: list[bytes]) -> bytes:
    if lines and not lines[-1].strip():  # the blank line before the next "From " belongs to the mbox
        lines = lines[:-1]
    return _ESCAPED.sub(rb"\1", b"".join(lines))
