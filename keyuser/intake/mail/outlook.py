"""From a message as Outlook holds it (.msg, winmail.dat) to a mail like any other."""

import mimetypes
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from keyuser.intake.mail.body import html_bytes_to_text
from keyuser.intake.mail.header import read_header
from keyuser.intake.mail.html import html_to_text
from keyuser.intake.mail.mapi import MapiFile, MapiMessage, Properties, charset_of
from keyuser.intake.mail.model import Mail, MailFile
from keyuser.intake.mail.names import extension_of, picture_type
from keyuser.intake.mail.rtf import decompress_rtf, read_rtf
from keyuser.intake.mail.structure import OverLimit, parse_structure

#: Reads a file of a message as a mail, where it is one.
InnerReader = Callable[[MailFile], Mail | None]

# Property ids, named as in [MS-OXPROPS] without "PidTag".
_SUBJECT, _SUBJECT_PREFIX, _NORMALIZED_SUBJECT, _CLASS = 0x0037, 0x003D, 0x0E1D, 0x001A
_CONVERSATION_TOPIC, _CONVERSATION_INDEX = 0x0070, 0x0071
_TRANSPORT_HEADERS, _MESSAGE_ID, _REFERENCES, _IN_REPLY_TO = 0x007D, 0x1035, 0x1039, 0x1042
_NAMES = (0x0042, 0x0C1A)  # SentRepresentingName, SenderName
_ADDRESSES = (0x5D02, 0x5D01, 0x0065, 0x0C1F)  # SentRepresenting- and SenderSmtpAddress, -EmailAddress
_TIMES = (0x0039, 0x0E06, 0x3007)  # ClientSubmitTime, MessageDeliveryTime, CreationTime
_BODY, _HTML, _RTF, _INTERNET_CODEPAGE = 0x1000, 0x1013, 0x1009, 0x3FDE
_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME, _PATHS = 0x3707, 0x3704, 0x3001, (0x370D, 0x3708)
_MEDIA_TYPE, _CONTENT_ID, _HIDDEN, _FLAGS, _METAFILE, _EXTENSION = 0x370E, 0x3712, 0x7FFE, 0x3714, 0x3709, 0x3703
_RECIPIENT_ADDRESSES = (0x39FE, 0x3003)  # SmtpAddress, EmailAddress

_RENDERED_IN_BODY = 4
_RTF_GROWTH = 4  # times; ordinary rich text is compressed to a quarter
_SIGNED = "ipm.note.smime.multipartsigned"
_ANY_TYPE = "application/octet-stream"
_SUBJECT_MARK = re.compile(r"^\x01.", re.DOTALL)  # how long the prefix is, in subjects out of a .pst
_LOST_LETTERS = re.compile(r"\?{3,}|\?+ \?+ \?+")


@dataclass(slots=True)
class _Content:
    files: list[MailFile] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def mail_from_mapi(message: MapiMessage, read_inner: InnerReader) -> Mail:
    """The mail that this message is. ``read_inner`` reads the mails among its files; it may raise ``OverLimit``."""
    props = message.properties
    mail = header_from_mapi(message)
    content = _Content(warnings=list(message.warnings))
    for file in message.files:
        _add(file, content, read_inner)
    mail = replace(
        mail,
        text=body_text(props),
        files=tuple(content.files),
        forwarded=tuple(content.mails),
        warnings=tuple(dict.fromkeys(content.warnings)),
    )
    if props.text(_CLASS).lower() == _SIGNED and len(content.files) == 1:
        return _unsigned(mail, read_inner(replace(content.files[0], media_type="message/rfc822")))
    return mail


def text_size(message: MapiMessage) -> int:
    """Bytes of text in a message and in those inside it; compressed text counts for what it may become."""
    props = message.properties
    own = len(props.data(_BODY)) + len(props.data(_HTML)) + len(props.data(_RTF)) * _RTF_GROWTH
    return own + sum(text_size(file.message) for file in message.files if file.message)


def body_text(props: Properties) -> str:
    """The text: plain if it says anything and lost no letters on its way through a code page, else from HTML or rich text."""
    plain = props.text(_BODY).replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    garbled = props.is_eight_bit(_BODY) and _LOST_LETTERS.search(plain)
    if plain.strip() and not garbled:
        return plain
    rich = _html_text(props) or _rich_text(props)
    return rich if rich.strip() else plain


def _html_text(props: Properties) -> str:
    as_text = props.text(_HTML)
    if as_text:
        return html_to_text(as_text)
    data = props.data(_HTML)
    return html_bytes_to_text(data, charset_of(props.number(_INTERNET_CODEPAGE)))[0] if data else ""


def _rich_text(props: Properties) -> str:
    text, is_html = read_rtf(decompress_rtf(props.data(_RTF)))
    return html_to_text(text) if is_html else text.strip("\n")


def header_from_mapi(message: MapiMessage) -> Mail:
    """The header that the mail arrived with, where it is kept; and what Outlook itself noted."""
    props = message.properties
    mail = _transport_header(props)
    address = mail.sender_email or next((text for number in _ADDRESSES if "@" in (text := props.text(number))), "")
    recipients = (row.text(number) for row in message.recipients for number in _RECIPIENT_ADDRESSES)
    return replace(
        mail,
        subject=_SUBJECT_MARK.sub(
            "", _one_line(props.text(_SUBJECT) or props.text(_SUBJECT_PREFIX) + props.text(_NORMALIZED_SUBJECT))
        )
        or mail.subject,
        sender_name=mail.sender_name or _one_line(_name(props, address)),
        sender_email=_one_line(address),
        sent_at=mail.sent_at or props.moment(*_TIMES),
        message_id=mail.message_id or props.text(_MESSAGE_ID).strip(" <>\r\n"),
        references=mail.references or _ids(props.text(_REFERENCES) + " " + props.text(_IN_REPLY_TO)),
        recipients=tuple(dict.fromkeys((*mail.recipients, *(text for text in recipients if "@" in text)))),
        header={**_telling(props), **mail.header},
    )


def _telling(props: Properties) -> dict[str, str]:
    """What Outlook keeps as properties, as the header fields that say the same."""
    said = {
        "x-message-class": props.text(_CLASS),
        "thread-topic": _one_line(props.text(_CONVERSATION_TOPIC)),
        "thread-index": b64encode(props.data(_CONVERSATION_INDEX)).decode("ascii"),
    }
    return {name: value for name, value in said.items() if value}


def _transport_header(props: Properties) -> Mail:
    text = props.text(_TRANSPORT_HEADERS)
    text = re.sub(r"^Microsoft Mail Internet Headers[^\n]*\n", "", text.lstrip())
    head = re.split(r"\r?\n\r?\n", text, maxsplit=1)[0]
    head = re.sub(r"(?im)^content-transfer-encoding:", "X-Content-Transfer-Encoding:", head)
    try:
        return read_header(parse_structure(head.encode("utf-8", "replace") + b"\n\n"))
    except OverLimit:
        return read_header(parse_structure(b"\n"))


def _name(props: Properties, address: str) -> str:
    """The sender's name; never the address again."""
    name = props.text(*_NAMES)
    return "" if name.strip("'\"<> ").lower() == address.lower() else name


def _ids(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.findall(r"<([^<>\s]+)>", text)))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _add(file: MapiFile, content: _Content, read_inner: InnerReader) -> None:
    props = file.properties
    name = props.text(_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME)
    if not name and props.text(_EXTENSION):
        name = f"file{props.text(_EXTENSION)}"
    if file.message is not None:
        content.mails.append(mail_from_mapi(file.message, read_inner))
        return
    media_type = props.text(_MEDIA_TYPE).lower().split(";")[0].strip() or _guess_type(name)
    data = file.data
    if not data and props.data(_METAFILE):
        data, media_type = props.data(_METAFILE), "image/wmf"
        name = name if name.lower().endswith(".wmf") else f"{name or 'picture'}.wmf"
    path = props.text(*_PATHS)
    if not data and path:
        content.warnings.append(f"The file {name or path} is not in the mail, only a link to it: {path}")
        return
    content_id = props.text(_CONTENT_ID).strip("<> ")
    inline = bool(content_id) and bool((props.number(_FLAGS) or 0) & _RENDERED_IN_BODY or props.number(_HIDDEN))
    picture = picture_type(data)
    if picture and media_type == _ANY_TYPE:
        media_type, name = picture, name if "." in name else f"{name or 'picture'}{extension_of(picture)}"
    item = MailFile(name, media_type, data, inline, content_id)
    content.files.append(item)
    inner = read_inner(item)
    if inner is not None:
        content.mails.append(inner)


def _guess_type(name: str) -> str:
    return mimetypes.guess_type(name)[0] or _ANY_TYPE


def _unsigned(mail: Mail, signed: Mail | None) -> Mail:
    """A signed message holds the whole mail as its only file: text and files are in there."""
    if signed is None:
        return mail
    return replace(mail, text=mail.text or signed.text, files=signed.files, forwarded=signed.forwarded)
