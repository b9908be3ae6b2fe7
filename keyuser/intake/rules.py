"""What makes two incoming reports the same one, and which tray one belongs into: pure functions of their content."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from keyuser.records import AutomaticKind, Incoming, Tray


def mail_identity(message_id: str, sender: str, sent_at: datetime) -> str:
    """The identity of a mail that has a Message-ID and a date.

    Sender and date belong to it because some mailers use one Message-ID again and again; the file, mailbox or way it took
    do not, so that the same mail from two mailboxes is one report.
    """
    return _digest("mail", message_id.strip(), sender.lower(), sent_at.isoformat())


def content_identity(sender: str, sent_at: datetime | None, subject: str, text: str, files: Iterable[str]) -> str:
    """The identity of a mail without Message-ID or date: everything in it; ``files`` are the SHA-256 of its files."""
    return _digest(
        "content", sender.lower(), sent_at.isoformat() if sent_at else "", subject, _one_spaced(text), *files
    )


def row_identity(cells: Sequence[tuple[str, str]], occurrence: int) -> str:
    """The identity of a spreadsheet row: its headings and values, and its number among the equal rows of its file (from 1).

    Neither the file's name nor the row's number count: the same table sent again under another name adds nothing, two
    equal rows in one table stay two reports.
    """
    return _digest("row", str(occurrence), *(part for cell in cells for part in cell))


def form_identity(form: Mapping[str, Any]) -> str:
    """The identity of a saved form: which form it was and what it says.

    Not when it was saved and which mail brought it: the same form sent twice is one report, a corrected one is another.
    """
    said = {name: form[name] for name in ("form_id", "topic", "reporter", "answers", "files")}
    return _digest("form", json.dumps(said, sort_keys=True))


def tray_of(incoming: Incoming, senders: Mapping[str, Tray]) -> Tray:
    """Where a mail lies: what the key user said of its sender (``senders``: address in lower case to tray) counts more than its
    signs, but a mail of our own that came back stays out of the inbox."""
    if incoming.automatic is AutomaticKind.LOOP:
        return incoming.tray
    return senders.get(incoming.sender_email.lower(), incoming.tray)


def _one_spaced(text: str) -> str:
    """Line ends and blanks change on a mail's way; they are no difference."""
    return " ".join(text.split())


def _digest(*parts: str) -> str:
    packed = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(packed.encode("ascii")).hexdigest()
