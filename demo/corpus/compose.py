"""Turns a mail of the source into the bytes that its author's mail program would have sent."""

import html
import io
import textwrap
from dataclasses import dataclass
from datetime import timedelta, timezone
from email.utils import format_datetime
from pathlib import PurePath
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from demo.corpus import dialogs, mime, sheets
from demo.corpus.source import Corpus, Mail

TO = "ores.support@holding.example"
NESTED = "%%"
SHOT = "[[shot]]"
SIGN = "[[sign]]"


@dataclass(frozen=True, slots=True)
class Client:
    """The habits of a mail program: which charsets it tries in turn, how it encodes, lays out, names and places things."""

    mailer: str
    charsets: tuple[str, ...]
    encoding: mime.Encoding
    shape: str
    naming: str
    place: str
    picture: str
    wrap: int = 0


CLIENTS = {
    "outlook": Client(
        "Microsoft Outlook 16.0", ("windows-1251", "utf-8"), "quoted-printable", "alternative", "2047", "", "image001"
    ),
    "bat": Client(
        "The Bat! (v10.5) Professional", ("koi8-r", "utf-8"), "8bit", "plain", "2047", "attachment", "Снимок", 70
    ),
    "gmail": Client("", ("utf-8",), "base64", "alternative", "2231", "inline", "image"),
    "phone": Client("iPhone Mail (22H217)", ("utf-8",), "quoted-printable", "plain", "2231", "inline", "IMG_{n}"),
    "web": Client("Web mail 7", ("utf-8",), "base64", "html", "2047", "inline", "Снимок экрана 2026-11-{d}"),
    "bird": Client("Thunderbird 140.4", ("utf-8",), "8bit", "plain", "2231", "attachment", "Screenshot 2026-11-{d}"),
    "lotus": Client(
        "Lotus Notes 9.0", ("windows-1251", "utf-8"), "base64", "plain", "2047", "attachment", "ошибка_{n}", 76
    ),
    "middle": Client(
        "Outlook Express", ("iso-8859-2", "utf-8"), "quoted-printable", "plain", "2231", "attachment", "zrzut_{n}"
    ),
    "ukrnet": Client("Web mail 3", ("koi8-u", "utf-8"), "base64", "html", "2047", "", "знімок_{n}"),
}


def compose(mail: Mail, corpus: Corpus) -> bytes:
    """The whole mail, CRLF line ends."""
    client = CLIENTS[mail.by.client]
    outer, _, inner = mail.text.partition(f"\n{NESTED}\n")
    content = _signed(outer, mail.by.sign if mail.sign else "")
    charset = _charset(content.replace(SHOT, ""), client)
    parts = [_body(mail, content, charset, client, corpus)]
    if mail.shot and client.shape == "plain":
        parts.append(_shot(mail, client, corpus))
    parts += [_attached(name, corpus.files[name], client) for name in mail.files]
    if inner:
        parts.append(mime.message(_forwarded(inner)))
    whole = parts[0] if len(parts) == 1 else mime.multipart("mixed", _boundary(mail, "m"), parts)
    fields = (*_header(mail, charset, client), *whole.fields)
    return mime.Part(fields, whole.body).as_bytes()


def _signed(text: str, sign: str) -> str:
    """The signature at the author's mark (above the quoted history), else at the end."""
    below = f"\n{sign}" if sign else ""
    if SIGN in text:
        return text.replace(f"\n{SIGN}", below and f"\n{below}")
    return text + (below and f"\n{below}")


def _charset(text: str, client: Client) -> str:
    for charset in client.charsets:
        try:
            text.encode(charset)
        except UnicodeEncodeError:
            continue
        return charset
    raise ValueError(f"no charset of {client.mailer} can carry: {text[:60]}")


def _header(mail: Mail, charset: str, client: Client) -> list[tuple[str, bytes]]:
    when = mail.at.astimezone(timezone(timedelta(hours=mail.by.hours))) + timedelta(
        seconds=int(mail.token[:2], 16) % 60
    )
    host = mail.by.mail.partition("@")[2]
    came = format_datetime(mail.at + timedelta(minutes=1, seconds=7))
    coded = _header_charset(mail.by.name + mail.subject, charset)
    fields = [mime.field("Received", f"from mail.{host} by mx.holding.example;\r\n\t{came}")]
    if mail.oddity == "raw-headers":
        fields += [("From", f"{mail.by.name} <{mail.by.mail}>".encode(coded)), ("Subject", mail.subject.encode(coded))]
    else:
        fields += [("From", mime.words(mail.by.name, coded) + f" <{mail.by.mail}>".encode())]
        fields += [("Subject", mime.words(mail.subject, coded))]
    fields.append(mime.field("To", TO))
    if mail.oddity != "no-date":
        fields.append(mime.field("Date", format_datetime(when)))
    fields.append(mime.field("Message-ID", mail.message_id))
    if mail.answers:
        fields += [mime.field("In-Reply-To", f"<{mail.answers}>"), mime.field("References", f"<{mail.answers}>")]
    if client.mailer:
        fields.append(mime.field("X-Mailer", client.mailer))
    return [*fields, mime.field("MIME-Version", "1.0")]


def _header_charset(text: str, charset: str) -> str:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return "utf-8"
    return charset


def _body(mail: Mail, content: str, charset: str, client: Client, corpus: Corpus) -> mime.Part:
    label = "windows-cp1251x" if mail.oddity == "bad-charset" else None
    readable = _wrapped(content.replace(SHOT, ""), client.wrap).strip("\n")
    plain = mime.text(readable, "plain", charset, client.encoding, label)
    if client.shape == "plain":
        return plain
    pictured = bool(mail.shot)
    page = mime.text(_html(mail, content, pictured=pictured), "html", charset, client.encoding, label)
    body = page if client.shape == "html" else mime.multipart("alternative", _boundary(mail, "a"), [plain, page])
    if not pictured:
        return body
    return mime.multipart("related", _boundary(mail, "r"), [body, _shot(mail, client, corpus, cid=_cid(mail))])


def _html(mail: Mail, content: str, *, pictured: bool) -> str:
    """Paragraphs, quoted lines as block quotes, and the picture where the author put it (at the end by default)."""
    if pictured and SHOT not in content:
        content += f"\n{SHOT}"
    lines: list[str] = []
    quoting = False
    for line in content.split("\n"):
        quoted = line.startswith(">")
        if quoted != quoting:
            lines.append("<blockquote>" if quoted else "</blockquote>")
            quoting = quoted
        shown = html.escape(line.lstrip("> ") if quoted else line, quote=False) or "&nbsp;"
        lines.append(f'<p class="MsoNormal">{shown}</p>' if mail.by.client == "outlook" else f"<div>{shown}</div>")
    if quoting:
        lines.append("</blockquote>")
    page = "\n".join(lines).replace(SHOT, f'<img src="cid:{_cid(mail)}" width="660">' if pictured else "")
    return f"<html><head><style>p.MsoNormal {{ margin: 0; font-family: Calibri }}</style></head><body>\n{page}\n</body></html>"


def _shot(mail: Mail, client: Client, corpus: Corpus, cid: str = "") -> mime.Part:
    data, kind = dialogs.draw(corpus.dialogs[mail.shot], mail.shot_as)
    name = client.picture.format(n=int(mail.token[:4], 16) % 9000 + 1000, d=f"{mail.at:%d}")
    ending = "jpg" if kind == "image/jpeg" else "png"
    return mime.file(f"{name}.{ending}", data, kind, place=client.place, cid=cid, naming=client.naming)


def _attached(name: str, spec: dict[str, Any], client: Client) -> mime.Part:
    ending = PurePath(name).suffix
    if ending == ".xlsx":
        headings, *rows = spec["rows"]
        data, kind = (
            sheets.workbook("Лист1", headings, rows),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        )
    elif ending == ".pdf":
        data, kind = _pdf(spec["lines"]), "application/pdf"
    else:
        data, kind = spec["text"].encode(spec.get("charset", "utf-8")), "text/plain"
    return mime.file(name, data, kind, naming=client.naming)


def _pdf(lines: list[str]) -> bytes:
    out = io.BytesIO()
    page = Canvas(out, pagesize=A4, invariant=1)
    for number, line in enumerate(lines):
        page.drawString(72, 760 - 18 * number, line)
    page.save()
    return out.getvalue()


def _forwarded(inner: str) -> bytes:
    """The mail after the ``%%`` line: header lines, an empty line, text."""
    head, _, body = inner.partition("\n\n")
    part = mime.text(body, "plain", "koi8-r", "8bit")
    named = []
    for line in head.split("\n"):
        name, _, value = line.partition(": ")
        shown, bracket, address = value.partition(" <") if name == "From" else (value, "", "")
        named.append((name, mime.words(shown, "koi8-r") + (bracket + address).encode()))
    return mime.Part((*named, mime.field("MIME-Version", "1.0"), *part.fields), part.body).as_bytes()


def _wrapped(text: str, width: int) -> str:
    """Hard-wrapped, as the older programs send; quoted lines stay as they are."""
    if not width:
        return text
    lines = [
        line if line.startswith(">") else textwrap.fill(line, width, break_long_words=False)
        for line in text.split("\n")
    ]
    return "\n".join(lines)


def _boundary(mail: Mail, mark: str) -> str:
    return f"----=_{mark}_{mail.token[20:44]}"


def _cid(mail: Mail) -> str:
    return f"image001.{mail.token[44:60]}@ores.example"
