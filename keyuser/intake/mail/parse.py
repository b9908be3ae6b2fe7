"""From the bytes of a mail to what a person would have read: subject, sender, text, files, and the mails inside it."""

import codecs
import re
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from keyuser.intake.mail import smime
from keyuser.intake.mail.body import body_text, embedded_pictures, is_stub
from keyuser.intake.mail.header import read_header
from keyuser.intake.mail.kinds import (
    has_html,
    is_body,
    is_other_format,
    is_technical,
    may_be_mail,
    named_texts,
    says_something,
)
from keyuser.intake.mail.mapi import MapiMessage
from keyuser.intake.mail.model import Mail, MailFile
from keyuser.intake.mail.msg import NotOutlook, is_compound_file, read_msg, read_msg_header
from keyuser.intake.mail.named import file_of, given_name
from keyuser.intake.mail.names import safe_name
from keyuser.intake.mail.outlook import InnerReader, header_from_mapi, mail_from_mapi, text_size
from keyuser.intake.mail.structure import Budget, OverLimit, Part, parse_structure
from keyuser.intake.mail.tnef import SIGNATURE, NotTnef, read_tnef

#: A mail above this is not taken apart: its header is read, and its source is kept whole.
MAX_MAIL_BYTES = 25 * 1024 * 1024
#: Above this not even its source is kept.
MAX_KEPT_BYTES = 1024 * 1024 * 1024

_HEAD_BYTES = 16_384
_NOT_TAKEN_APART = "This mail was not taken apart because {}; its original is attached."
_MAIL_TYPES = frozenset({"message/rfc822", "message/global"})
_STATUS = "message/delivery-status"
_ENCRYPTED = "This mail is encrypted; its text cannot be read here."
_UNREADABLE = {
    "message/partial": "This is one of several pieces of a mail that was cut up on its way; ask the sender to send it again.",
    "application/pgp-encrypted": _ENCRYPTED,
}


@dataclass(slots=True)
class _Content:
    """What a walk over the parts has gathered: parts that are text to read, files, mails inside."""

    bodies: list[Part] = field(default_factory=list)
    files: list[MailFile] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    winmail: list[Mail] = field(default_factory=list)

    def add(self, other: "_Content", *, bodies: bool = True) -> None:
        self.bodies += other.bodies if bodies else []
        self.files += other.files
        self.mails += other.mails
        self.warnings += other.warnings
        self.winmail += other.winmail


def parse_mail(raw: bytes, budget: Budget | None = None) -> Mail:
    """Reads any bytes as a mail; never fails, except with ``TooMuchText`` where ``budget`` sets a limit to that. A mail over
    the other limits keeps its header, says so in ``warnings`` and has its whole source as its only file. Outlook's format
    (.msg), a winmail.dat and what a text editor saved in UTF-16 are told by their first bytes."""
    budget = budget or Budget()
    if len(raw) > MAX_MAIL_BYTES:
        return header_only(raw, f"it is larger than {MAX_MAIL_BYTES // 1024 // 1024} MB")
    if is_compound_file(raw):
        return _outlook_mail(raw, budget)
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    try:
        return (_winmail(raw, budget, 0) if raw.startswith(SIGNATURE) else None) or _parse(raw, budget, 0)
    except OverLimit as limit:
        return header_only(raw, str(limit))


def _outlook_mail(raw: bytes, budget: Budget) -> Mail:
    try:
        return _read_mapi(read_msg(raw, budget), budget, 0)
    except OverLimit as limit:
        reason = str(limit)
    except NotOutlook as error:
        reason = f"it is no Outlook message ({error})"
    return _outlook_file(raw, reason)


def _outlook_file(raw: bytes, reason: str) -> Mail:
    whole = MailFile("mail.msg", "application/vnd.ms-outlook", raw)
    return Mail("", "", "", None, "", (), "", (whole,), warnings=(_NOT_TAKEN_APART.format(reason),))


def _read_mapi(message: MapiMessage, budget: Budget, depth: int) -> Mail:
    budget.spend(text_size(message))
    return mail_from_mapi(message, _inner_reader(budget, depth))


def _inner_reader(budget: Budget, depth: int) -> InnerReader:
    """Reads a file that is a mail itself; the limits count for all of it together."""

    def read(file: MailFile) -> Mail | None:
        if is_compound_file(file.data):
            try:
                return _read_mapi(read_msg(file.data, budget), budget, depth + 1)
            except NotOutlook:
                return None
        is_mail = file.media_type in _MAIL_TYPES or file.name.lower().endswith(".eml")
        signed = smime.signed_content(file.data) if file.name.lower().endswith(".p7m") else None
        return _parse(signed or file.data, budget, depth + 1) if (is_mail and file.data) or signed else None

    budget.take(depth)
    return read


def header_only(raw: bytes, reason: str) -> Mail:
    """What the first bytes of the header say, the whole source as the only file, and a warning that goes on after "because"."""
    if is_compound_file(raw):
        return _outlook_file(raw, reason)
    return _untouched(_header_of(raw[:_HEAD_BYTES]), raw, reason)


def large_mail(file: BinaryIO) -> Mail:
    """The same for a mail in a file that is too large to be taken apart; its only file has a name and no bytes."""
    head = file.read(_HEAD_BYTES)
    reason = f"it is larger than {MAX_MAIL_BYTES // 1024 // 1024} MB"
    if not is_compound_file(head):
        return _untouched(_header_of(head), b"", reason)
    file.seek(0)
    try:
        mail = header_from_mapi(read_msg_header(file))
    except NotOutlook:
        return _outlook_file(b"", reason)
    whole = MailFile(f"{safe_name(mail.subject) or 'mail'}.msg", "application/vnd.ms-outlook", b"")
    return replace(mail, files=(whole,), warnings=(_NOT_TAKEN_APART.format(reason),))


def _header_of(head: bytes) -> Mail:
    head = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    try:
        part = parse_structure(re.sub(rb"(?im)^content-type:", b"X-Content-Type:", head) + b"\n\n")
        return _with_header(part, _Content(), "")
    except OverLimit:
        return Mail("", "", "", None, "", (), "", ())


def _untouched(mail: Mail, raw: bytes, reason: str) -> Mail:
    whole = MailFile(f"{safe_name(mail.subject) or 'mail'}.eml", "message/rfc822", raw)
    return replace(mail, files=(whole,), warnings=(*mail.warnings, _NOT_TAKEN_APART.format(reason)))


def _parse(raw: bytes, budget: Budget, depth: int) -> Mail:
    part = parse_structure(raw, budget, depth)
    if part.media_type in _MAIL_TYPES:  # nothing but a mail inside a mail
        return _with_header(part, _Content(mails=[_parse(part.content(), budget, depth + 1)]), "")
    content = _collect(part, budget, depth)
    texts = []
    for body in content.bodies or named_texts(part):
        budget.spend(body.end - body.body)
        text, files, warning = body_text(body)
        content.files += files
        content.warnings += [warning] if warning else []
        if text.strip():
            texts.append(text.strip("\n"))
    texts = texts or [mail.text for mail in content.winmail if mail.text.strip()]
    return _with_header(part, content, "\n\n".join(texts))


def _with_header(part: Part, content: _Content, text: str) -> Mail:
    hint = next((body.parameters["charset"] for body in content.bodies if body.parameters.get("charset")), "")
    return replace(
        read_header(part, hint),
        text=text,
        files=tuple(content.files),
        forwarded=tuple(content.mails),
        warnings=tuple(dict.fromkeys(content.warnings)),
    )


def _collect(part: Part, budget: Budget, depth: int) -> _Content:
    content = _Content()
    if part.media_type == "multipart/alternative" and part.children:
        return _collect_alternative(part, budget, depth)
    if part.is_multipart:
        for child in part.children:
            content.add(_collect(child, budget, depth + 1))
        if part.media_type == "multipart/report":
            content.mails.clear()  # a bounce carries our own mail back: a file, not something to read
            content.bodies += (
                [] if content.bodies else [child for child in part.children if child.media_type == _STATUS]
            )
    elif part.media_type in _MAIL_TYPES:
        _add_mail(part, content, budget, depth)
    elif is_body(part):
        content.bodies.append(part)
        content.files += embedded_pictures(part) if part.media_type == "text/html" else []
    elif part.media_type in _UNREADABLE:
        content.warnings.append(_UNREADABLE[part.media_type])
        if not is_technical(part):
            _add_file(file_of(part), content, budget, depth)
    elif not is_technical(part):
        file = file_of(part)
        _add_file(file, content, budget, depth)
        if part.media_type in smime.MEDIA_TYPES:
            _add_signed(file.data, content, budget, depth)
    return content


def _add_signed(data: bytes, content: _Content, budget: Budget, depth: int) -> None:
    """What was signed, as if it stood in the mail itself."""
    signed = smime.signed_content(data)
    if signed is None:
        content.warnings += [] if smime.is_signed(data) else [_ENCRYPTED]
    else:
        content.add(_collect(parse_structure(signed, budget, depth + 1), budget, depth + 1))


def _collect_alternative(part: Part, budget: Budget, depth: int) -> _Content:
    """One text of several that say the same: plain if it says anything, else HTML; both where plain only says that there is
    another one. Files of all of them are kept."""
    children = [child for child in part.children if not is_other_format(child)]
    choices = [_collect(child, budget, depth + 1) for child in children]
    with_text = [choice for choice in choices if choice.bodies]
    rich = next((choice for choice in with_text if has_html(choice.bodies)), None)
    plain = next((choice for choice in with_text if says_something(choice.bodies)), None)
    chosen = plain or rich
    chosen = chosen or next(iter(with_text), None)
    content = _Content()
    for choice in choices:
        is_other = choice is rich and plain is not None and is_stub(plain.bodies, rich.bodies)
        content.add(choice, bodies=choice is chosen or is_other)
    return content


def _add_mail(part: Part, content: _Content, budget: Budget, depth: int) -> None:
    source = part.content()
    mail = _parse(source, budget, depth + 1)
    name = given_name(part) or f"{safe_name(mail.subject) or 'mail'}.eml"
    content.files.append(MailFile(name, "message/rfc822", source))
    content.mails.append(mail)


def _add_file(file: MailFile, content: _Content, budget: Budget, depth: int) -> None:
    """Adds a file; of winmail.dat what is in it, and beside an Outlook message the mail that it is."""
    if file.data.startswith(SIGNATURE):
        inside = _winmail(file.data, budget, depth)
        if inside is not None:
            content.winmail.append(inside)
            content.files += inside.files
            content.mails += inside.forwarded
            content.warnings += inside.warnings
            return
    content.files.append(file)
    if may_be_mail(file):
        mail = _inner_reader(budget, depth)(file)
        content.mails += [mail] if mail else []


def _winmail(raw: bytes, budget: Budget, depth: int) -> Mail | None:
    """The mail in a winmail.dat; ``None`` where there is nothing in it."""
    try:
        inside = _read_mapi(read_tnef(raw, budget, depth), budget, depth)
    except NotTnef:
        return None
    return inside if inside.files or inside.forwarded or inside.text else None
