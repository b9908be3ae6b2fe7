"""One Outlook message in one file (.msg)."""

from collections.abc import Iterator
from pathlib import Path

from keyuser.intake.channels.eml import read_eml, read_whole
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.msg import holds_no_message, is_compound_file
from keyuser.records import Failure, Incoming


def read_outlook(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The message in a file, or why there is none. A damaged one comes in with its file attached; a mail that only has the
    wrong extension is read as what it is."""
    raw = read_whole(path, source)
    if isinstance(raw, Failure):
        yield raw
    elif not is_compound_file(raw):
        yield from read_eml(path, source)
    elif holds_no_message(raw):
        reason = "This is not an Outlook message: it is another document of the same old file format."
        yield Failure(source, reason, "In Outlook save the message again, or forward it.")
    else:
        yield incoming_from_mail(raw, source, path.name)
