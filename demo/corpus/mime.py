"""A small writer of Internet mail with full control: fixed boundaries, and the habits and defects of real mail programs."""

import base64
import quopri
from dataclasses import dataclass
from email.header import Header
from email.utils import encode_rfc2231
from typing import Literal

EOL = b"\r\n"
Encoding = Literal["8bit", "base64", "quoted-printable"]


@dataclass(frozen=True, slots=True)
class Part:
    """A MIME entity: header fields already encoded, and the body in its transfer encoding."""

    fields: tuple[tuple[str, bytes], ...]
    body: bytes

    def as_bytes(self) -> bytes:
        return b"".join(name.encode() + b": " + value + EOL for name, value in self.fields) + EOL + self.body


def field(name: str, value: str) -> tuple[str, bytes]:
    """A header field of plain ASCII."""
    return name, value.encode("ascii")


def words(text: str, charset: str) -> bytes:
    """Encoded words of RFC 2047, folded; plain ASCII stays as it is."""
    if text.isascii():
        return text.encode()
    return Header(text, charset).encode(linesep="\r\n").encode("ascii")


def text(content: str, subtype: str, charset: str, encoding: Encoding, label: str | None = None) -> Part:
    """Readable text. ``label`` is the charset that the header claims, when that is not the true one."""
    flowed = "; format=flowed" if subtype == "plain" and encoding == "8bit" and charset == "utf-8" else ""
    data = content.replace("\n", "\r\n").encode(charset) + EOL
    return Part(
        (
            field("Content-Type", f'text/{subtype}; charset="{label or charset}"{flowed}'),
            field("Content-Transfer-Encoding", encoding),
        ),
        _transfer(data, encoding),
    )


def file(name: str, data: bytes, kind: str, *, place: str = "attachment", cid: str = "", naming: str = "2231") -> Part:
    """A file. ``place`` is its Content-Disposition ("" leaves the header out); ``naming``: "2231", "2047" or "plain"."""
    fields = [("Content-Type", kind.encode() + _parameter("name", name, naming))]
    fields.append(field("Content-Transfer-Encoding", "base64"))
    if cid:
        fields.append(field("Content-ID", f"<{cid}>"))
    if place:
        fields.append(("Content-Disposition", place.encode() + _parameter("filename", name, naming)))
    return Part(tuple(fields), _transfer(data, "base64"))


def message(inner: bytes) -> Part:
    """Another mail carried whole (``message/rfc822``)."""
    return Part((field("Content-Type", "message/rfc822"), field("Content-Disposition", "attachment")), inner)


def multipart(subtype: str, boundary: str, parts: list[Part]) -> Part:
    """Several entities in one, parted by ``boundary``, which the caller keeps unique in the mail."""
    mark = b"--" + boundary.encode()
    body = b"".join(mark + EOL + part.as_bytes() + EOL for part in parts) + mark + b"--" + EOL
    return Part((field("Content-Type", f'multipart/{subtype}; boundary="{boundary}"'),), body)


def _parameter(key: str, name: str, naming: str) -> bytes:
    if name.isascii():
        return f'; {key}="{name}"'.encode()
    if naming == "2231":
        return f";\r\n {key}*={encode_rfc2231(name, 'utf-8')}".encode()
    return b";\r\n " + key.encode() + b'="' + words(name, "utf-8") + b'"'


def _transfer(data: bytes, encoding: Encoding) -> bytes:
    if encoding == "base64":
        return base64.encodebytes(data).replace(b"\n", EOL)
    if encoding == "quoted-printable":
        return quopri.encodestring(data.replace(EOL, b"\n")).replace(b"\n", EOL)
    return data
