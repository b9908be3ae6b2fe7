"""Many mails in one file (mbox), read one after the other in flat memory.

A mail begins at a line "From " that follows a blank line or the start and is followed by a header field; ">From " inside a
mail is an escaped "From " (formats mboxo and mboxrd, RFC 4155).
"""

import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from keyuser.intake.channels.eml import UNREADABLE, open_plain, too_large, why_no_mail
from keyuser.intake.mail.incoming import incoming_from_file, incoming_from_mail
from keyuser.intake.mail.parse import MAX_KEPT_BYTES, MAX_MAIL_BYTES
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
    pending: _Member | None = None
    with tempfile.TemporaryDirectory() as folder:
        for mail in _mails(file, Path(folder)):
            if pending is not None:
                number += 1
                yield _mail(pending, f"{source}, mail {number}", f"{path.stem}-{number}.eml")
                pending.remove()
            pending = mail
        if pending is None:
            yield Failure(source, "This is not an mbox: no line in it begins a mail.", "Export the mailbox again.")
            return
        number += 1
        yield from _last_mail(pending, f"{source}, mail {number}", f"{path.stem}-{number}.eml")


def _last_mail(mail: "_Member", where: str, name: str) -> Iterator[Incoming | Failure]:
    if not mail.is_cut_off():
        yield _mail(mail, where, name)
        return
    yield mail.incoming(where, name, damaged="The file ended in the middle of this mail.")
    yield Failure(
        where, "The file ends in the middle of this mail.", "Export the mailbox again and import it once more."
    )


def _mail(mail: "_Member", source: str, name: str) -> Incoming | Failure:
    reason = too_large(mail.size) or why_no_mail(mail.content)
    return Failure(source, reason, "Export the mailbox again.") if reason else mail.incoming(source, name)


class _Member:
    """One mail of the file: in memory, or in a file of its own from the size on at which it is not taken apart.

    Of what is larger than anything that is kept only the size is told.
    """

    def __init__(self, path: Path) -> None:
        self.size = 0
        self.content: bytes | Path = b""
        self._path = path
        self._lines: list[bytes] = []
        self._held = 0
        self._file: BinaryIO | None = None

    def add(self, line: bytes) -> None:
        self.size += len(line)
        if self.size > MAX_KEPT_BYTES:
            return
        if self._held + len(line) > MAX_MAIL_BYTES:
            self._spill()
        self._lines.append(line)
        self._held += len(line)

    def close(self) -> None:
        """All lines are added: the blank one before the next "From " belongs to the mbox."""
        if self._lines and not self._lines[-1].strip():
            self._lines.pop()
        if self._file:
            self._spill()
            self._file.close()
            self.content = self._path
        else:
            self.content = _unescaped(self._lines)
            self._lines = []

    def incoming(self, source: str, name: str, *, damaged: str = "") -> Incoming:
        if isinstance(self.content, Path):
            return incoming_from_file(self.content, source, name, damaged=damaged)
        return incoming_from_mail(self.content, source, name, damaged=damaged)

    def is_cut_off(self) -> bool:
        return is_cut_off(self.content if isinstance(self.content, bytes) else _ends(self.content))

    def remove(self) -> None:
        """The report is handed over."""
        self._path.unlink(missing_ok=True)

    def _spill(self) -> None:
        if self._file is None:
            self._file = self._path.open("wb")
        self._file.write(_unescaped(self._lines))
        self._lines, self._held = [], 0


def _ends(path: Path) -> bytes:
    """The beginning and the end of a long mail: what tells whether it is complete."""
    with path.open("rb") as file:
        head = file.read(_LONGEST_LINE)
        file.seek(-min(_LONGEST_LINE, path.stat().st_size - len(head)), os.SEEK_END)
        return head + file.read()


def _mails(file: BinaryIO, folder: Path) -> Iterator[_Member]:
    """Each mail without its "From " line, unescaped; large ones are written into the folder."""
    mail: _Member | None = None
    held: bytes | None = None  # a "From " line that only counts if a header field follows
    after_blank, number = True, 0
    for line in iter(lambda: file.readline(_LONGEST_LINE), b""):
        if held is not None:
            if _FIELD.match(line):
                if mail is not None:
                    mail.close()
                    yield mail
                number += 1
                mail = _Member(folder / f"{number}.eml")
            elif mail is not None:
                mail.add(held)
            held = None
        if after_blank and line.startswith(b"From "):
            held = line
        elif mail is not None:
            mail.add(line)
        after_blank = not line.strip()
    if mail is not None:
        mail.close()
        yield mail


def _unescaped(lines: list[bytes]) -> bytes:
    return _ESCAPED.sub(rb"\1", b"".join(lines))
