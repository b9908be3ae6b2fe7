"""One Outlook message in one file (.msg)."""

from collections.abc import Iterator
from pathlib import Path

from keyuser.intake.channels.eml import read_mail_file, why_no_mail
from keyuser.intake.mail.msg import MAGIC, holds_no_message
from keyuser.records import Failure, Incoming


def read_outlook(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The message in a file, or why there is none. A damaged one comes in with its file attached; a mail that only has the
    wrong extension is read as what it is."""
    yield from read_mail_file(path, source, _why_no_message)


def _why_no_message(path: Path) -> str:
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return why_no_mail(path)
    if holds_no_message(path):
        return "This is not an Outlook message: it is another document of the same old file format."
    return ""
