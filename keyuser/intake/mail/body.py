"""From a body part to readable text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from urllib.parse import unquote_to_bytes

from keyuser.intake.mail import fields
from keyuser.intake.mail.html import html_to_text
from keyuser.intake.mail.model import MailFile
from keyuser.intake.mail.names import extension_of
from keyuser.intake.mail.rtf import read_rtf
from keyuser.intake.mail.structure import Part
from keyuser.intake.mail.transfer import decode_base64, find_uuencoded
from keyuser.orgs.tables.charsets import decode

_MOST_FILES = 200  # uuencoded in one text; more stay in the text as they are
_SMALLEST_PICTURE = 4_000  # bytes of base64; below that it is an icon or a line
_DATA_PICTURE = re.compile(
    rb"data:(image/[\w.+-]{1,40});base64,\s*([A-Za-z0-9+/=%%\s]{%d,})" % _SMALLEST_PICTURE, re.IGNORECASE
)
_IS_HTML = re.compile(rb"\s*(?:<!doctype html|<html[\s>])", re.IGNORECASE)
_LONGEST_STUB = 1_500  # bytes of a text that says nothing but that there is another one
_STUB_WORDS = re.compile(
    r"html|browser|mail client|mail reader|браузер|почтов\w+ (?:клиент|программ)|przeglądar", re.IGNORECASE
)
_ENRICHED = re.compile(r"<<|<param>[^<]{0,200}</param>|</?[A-Za-z][\w-]{0,60}>", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


def body_text(part: Part) -> tuple[str, list[MailFile], str]:
    """The readable text of a body part, the files that stand uuencoded in it, and a warning where it had to be repaired."""
    data = part.content()
    label = part.parameters.get("charset", "")
    if part.media_type == "text/html" or _IS_HTML.match(data):
        text, repaired, charset = html_bytes_to_text(data, label)
        return text, [], _charset_warning(repaired, label, charset)
    files: list[MailFile] = []
    if b"begin " in data:
        data, files = _without_uuencoded(data)
    if part.media_type == "text/rtf":
        return read_rtf(data)[0].strip("\n"), [], ""
    decoded = decode(data, label)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    if part.parameters.get("format", "").lower() == "flowed":
        text = "\n".join(_unflow(text.split("\n"), delete_space=part.parameters.get("delsp", "").lower() == "yes"))
    if part.media_type in ("text/enriched", "text/richtext"):  # RFC 1896
        text = _ENRICHED.sub(lambda match: match[0][:1] if match[0] == "<<" else "", text)
    return text, files, _charset_warning(decoded.repaired, label, decoded.charset)


def is_stub(plain: Sequence[Part], rich: Sequence[Part]) -> bool:
    """Whether the plain text only says that the mail is in HTML: short, and most of its words are not in the HTML."""
    if sum(body.end - body.body for body in plain) > _LONGEST_STUB:
        return False
    text = " ".join(body_text(body)[0] for body in plain if body.media_type != "text/html")
    if not _STUB_WORDS.search(text):
        return False
    words = re.findall(r"\w{3,}", text.lower())
    there = set(re.findall(r"\w{3,}", " ".join(body_text(body)[0] for body in rich).lower()))
    return sum(word in there for word in words) * 2 < len(words)


def embedded_pictures(part: Part) -> list[MailFile]:
    """Screenshots that a web mailer pasted into the HTML itself (RFC 2397) instead of attaching them; icons are left out."""
    if part.end - part.body < _SMALLEST_PICTURE:
        return []
    files = []
    for match in islice(_DATA_PICTURE.finditer(part.content()), _MOST_FILES):
        data = decode_base64(unquote_to_bytes(match[2]))
        media_type = match[1].decode("ascii").lower()
        files.append(MailFile(f"picture{extension_of(media_type)}", media_type, data, inline=True))
    return files


def html_bytes_to_text(data: bytes, label: str) -> tuple[str, bool, str]:
    """The readable text of HTML bytes, whether their charset had to be guessed, and which it is."""
    meta = None if label else _META_CHARSET.search(data, 0, 4_096)
    decoded = decode(data, meta[1].decode("ascii", "replace") if meta else label)
    return html_to_text(decoded.text), decoded.repaired, decoded.charset


def _charset_warning(repaired: bool, label: str, charset: str) -> str:
    if not repaired:
        return ""
    if charset == "utf-8" and label.lower() in ("", "utf-8", "utf8"):
        return "The text was encoded twice on its way; that was undone."
    return f"The text is not in the charset it names ({label or 'none'}); it was read as {charset}."


def _without_uuencoded(data: bytes) -> tuple[bytes, list[MailFile]]:
    files: list[MailFile] = []
    kept: list[bytes] = []
    position = 0
    for start, end, raw_name, content in islice(find_uuencoded(data), _MOST_FILES):
        files.append(MailFile(fields.decode_text(raw_name), "application/octet-stream", content))
        kept.append(data[position:start])
        position = end
    return b"".join((*kept, data[position:])), files


def _unflow(lines: Iterable[str], *, delete_space: bool) -> Iterator[str]:
    """Joins lines that the mailer broke (RFC 3676): a line that ends with a blank goes on in the next of the same quote depth."""
    pending: str | None = None
    for line in lines:
        depth = len(line) - len(line.lstrip(">"))
        content = line[depth:].removeprefix(" ") if depth or line.startswith(" ") else line
        if pending is not None and depth == len(pending) - len(pending.lstrip(">")):
            pending = (pending[:-1] if delete_space else pending) + content
        else:
            if pending is not None:
                yield pending
            pending = line[:depth] + (" " if depth else "") + content
        if not pending.endswith(" ") or content == "-- ":
            yield pending
            pending = None
    if pending is not None:
        yield pending
