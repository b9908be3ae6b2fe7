"""What a part of a mail is to its reader: text, a file, another mail, or something for programs."""

import re
from collections.abc import Iterable

from keyuser.intake.mail.body import body_text
from keyuser.intake.mail.model import MailFile
from keyuser.intake.mail.msg import is_compound_file
from keyuser.intake.mail.named import given_name
from keyuser.intake.mail.structure import Part

_TEXT_FILES = frozenset(
    {"text/calendar", "text/csv", "text/vcard", "text/x-vcard", "text/directory", "text/rfc822-headers"}
)
_MAIL_HEADER = re.compile(
    rb"\s*(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*){0,60}?(?:from|subject|date|received)[ \t]*:", re.IGNORECASE
)
_BINARY = re.compile(rb"[^\t\n\f\r -~]")
_FEWEST_LINES = 3  # of a text that stands under a picture's type
_LONGEST_NOTHING = 500  # bytes of a text that may be nothing but blanks of some kind
_BLANKS = " \t\n\u00a0\u200b\u200c\u200d\u2060\ufeff"
_TECHNICAL = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/pgp-encrypted",
        "message/delivery-status",
        "message/partial",
        "message/disposition-notification",
        "message/feedback-report",
        "text/rfc822-headers",
    }
)


def named_texts(part: Part) -> list[Part]:
    """The first text of a mail without any other: some mailers give a name to what somebody wrote. It is a file as well."""
    if part.children:
        return next(filter(None, map(named_texts, part.children)), [])
    is_text = part.media_type in ("text/plain", "text/html") and part.disposition != "attachment"
    return [part] if is_text else []


def says_something(bodies: Iterable[Part]) -> bool:
    """Whether there is plain text among these with more in it than blanks."""
    plain = (body for body in bodies if body.media_type != "text/html")
    return any(
        len(content := body.content()) > _LONGEST_NOTHING or _is_more_than_blanks(body, content) for body in plain
    )


def _is_more_than_blanks(body: Part, content: bytes) -> bool:
    return bool(content.strip()) and bool(body_text(body)[0].strip(_BLANKS))


def has_html(bodies: Iterable[Part]) -> bool:
    """Whether one of these is HTML."""
    return any(body.media_type == "text/html" for body in bodies)


def is_body(part: Part) -> bool:
    """Whether this is text to be read in the mail itself, not a file."""
    if part.disposition == "attachment" or part.media_type in _TEXT_FILES or given_name(part):
        return False
    return part.media_type.startswith(("text/", "multipart/")) or _is_text_called_picture(part)


def _is_text_called_picture(part: Part) -> bool:
    """Whether a nameless part under a picture's type is a text of several lines, which no format of pictures is but SVG: no
    program would open it, and what somebody wrote would not be read."""
    if not part.media_type.startswith("image/") or part.media_type.startswith("image/svg"):
        return False
    if part.disposition or part.first("content-id"):
        return False
    data = part.content()
    return data.isascii() and data.count(b"\n") >= _FEWEST_LINES and not _BINARY.search(data)


def is_other_format(part: Part) -> bool:
    """The same text once more in a format of some program, below multipart/alternative. The original keeps it."""
    nameless = not (part.disposition or given_name(part) or part.first("content-id"))
    return nameless and part.media_type.startswith("application/x-")


def is_technical(part: Part) -> bool:
    """A part for programs, which nobody attached: signatures, delivery reports. The original keeps them."""
    if part.disposition or given_name(part):
        return False
    return part.media_type in _TECHNICAL or part.media_type.startswith("signature/")


def may_be_mail(file: MailFile) -> bool:
    """A mail that somebody attached as a file. Old Office documents begin with the same bytes as Outlook's messages."""
    name = file.name.lower()
    if is_compound_file(file.data):
        nameless = not (file.declared_name or file.guessed_name)
        return file.media_type == "application/vnd.ms-outlook" or name.endswith(".msg") or nameless
    return name.endswith(".eml") and _MAIL_HEADER.match(file.data) is not None
