"""A part of a mail as a file, under the name that the mail gives it."""

import re
from urllib.parse import unquote

from keyuser.intake.mail import fields
from keyuser.intake.mail.model import MailFile
from keyuser.intake.mail.names import picture_type
from keyuser.intake.mail.structure import Part
from keyuser.orgs.tables.charsets import plausibility

_ANY_TYPE = "application/octet-stream"
_FILE_NAME = re.compile(r"[^/\\:]{1,100}\.[A-Za-z]\w{1,4}")
_ENOUGH_LETTERS, _CERTAIN = 4, 0.7


def file_of(part: Part) -> MailFile:
    """The part's bytes with all that the mail says of them."""
    content_id = fields.decode_text(part.first("content-id")).strip("<> ")
    inline = part.disposition == "inline" or (bool(content_id) and part.disposition != "attachment")
    guessed = given_name(part) or _location_name(part)
    data, media_type = part.content(), part.media_type
    if media_type == _ANY_TYPE and not guessed:  # a screenshot whose mailer says nothing of it
        media_type = picture_type(data) or media_type
    return MailFile(_literal_name(part), media_type, data, inline, content_id, guessed)


def _literal_name(part: Part) -> str:
    disposition, content_type = part.first("content-disposition"), part.first("content-type")
    given = given_name(part)
    if (disposition.isascii() and content_type.isascii()) or _is_certain(given):
        return given
    _, named = fields.parse_parameters(disposition, literal=True)
    return named.get("filename") or fields.parse_parameters(content_type, literal=True)[1].get("name") or ""


def _is_certain(name: str) -> bool:
    """Whether a name made of raw bytes is words of our users' languages; one or two letters do not tell a charset."""
    return sum(char > "\x7f" for char in name) >= _ENOUGH_LETTERS and plausibility(name) >= _CERTAIN


def _location_name(part: Part) -> str:
    """The last step of a Content-Location, or a description that is a file name, which some mailers give instead of a name."""
    description = fields.decode_text(part.first("content-description"))
    if _FILE_NAME.fullmatch(description):
        return description
    location = fields.decode_text(part.first("content-location"))
    name = unquote(location.split("?")[0].rsplit("/", 1)[-1])
    return name if "." in name else ""


def given_name(part: Part) -> str:
    """The name under which the part was attached; empty where it has none."""
    name, other = part.disposition_parameters.get("filename", ""), part.parameters.get("name", "")
    return other if other and (not name or ("??" in name and "??" not in other)) else name
