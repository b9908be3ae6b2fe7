"""The mail that a delivery or read report is about: its header comes back inside the report."""

import re

from keyuser.intake.mail.fields import parse_message_ids
from keyuser.intake.mail.header import read_header
from keyuser.intake.mail.model import Mail
from keyuser.intake.mail.structure import OverLimit, Part, parse_structure

_RETURNED = frozenset({"message/rfc822", "message/global", "text/rfc822-headers", "message/rfc822-headers"})
_STATUS = frozenset({"message/disposition-notification", "message/delivery-status"})
_ORIGINAL_ID = re.compile(rb"^(?:X-)?Original-Message-ID[ \t]*:([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_DEPTH = 4


def returned_mail(raw: bytes) -> Mail | None:
    """Header fields of the mail that came back in a report (RFC 3462, RFC 3464); ``None`` where it holds none."""
    try:
        part = _find(parse_structure(raw), _RETURNED, _DEPTH)
        return read_header(parse_structure(part.content())) if part else None
    except OverLimit:
        return None


def original_message_ids(raw: bytes) -> tuple[str, ...]:
    """The ids of the mails that a read or delivery report names as its cause (RFC 8098, 3.2.5)."""
    try:
        part = _find(parse_structure(raw), _STATUS, _DEPTH)
    except OverLimit:
        return ()
    found = _ORIGINAL_ID.search(part.content()) if part else None
    return parse_message_ids(found[1]) if found else ()


def _find(part: Part, types: frozenset[str], depth: int) -> Part | None:
    """The first part of one of these types, the whole mail itself left out."""
    for child in part.children:
        found = child if child.media_type in types else _find(child, types, depth - 1) if depth else None
        if found:
            return found
    return None
