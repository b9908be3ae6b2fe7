"""Content transfer encodings undone, as mailers and the servers between them leave them. Source: RFC 2045, 6."""

import binascii
import re
from collections.abc import Iterator

# What bytes above 127 do not have beside them where quoted-printable is no lie: encoded ones and soft line breaks.
_QUOTED_PRINTABLE = re.compile(rb"=(?:[ \t]*\r?\n|3D|20|[89A-F][0-9A-F])")
_BASE64_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\t"
_FOOTER = re.compile(rb"^(?:--[ \t]*\r?$|[-_]{5,})", re.MULTILINE)  # which a mailing list put below
_NO_ENCODING = re.compile(rb"\([^()]*\)|[\s\"',]")  # what stands around the name of an encoding
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


def decode_transfer(data: bytes, encoding: bytes) -> bytes:
    """Undoes a Content-Transfer-Encoding; an unknown one leaves the bytes as they are."""
    name = _NO_ENCODING.sub(b"", encoding.split(b";")[0].lower()).replace(b"_", b"-")
    if name == b"base64":
        return decode_base64(data)
    if name in (b"quoted-printable", b"quotedprintable"):
        if not data.isascii() and not _QUOTED_PRINTABLE.search(data):
            return data
        return binascii.a2b_qp(re.sub(rb"[ \t]+(?=\r?\n|\Z)", b"", data))
    if name in (b"uuencode", b"x-uuencode", b"uue", b"x-uue"):
        found = next(iter(find_uuencoded(data)), None)
        return found[3] if found else data
    return data


def decode_base64(data: bytes) -> bytes:
    """Base64 with anything between its letters and with a wrong or missing end; text that only says it is stays as it is."""
    if len(data.translate(None, _BASE64_LETTERS)) > max(3, len(data) // 12):
        return data
    footer = _FOOTER.search(data)
    if footer:
        data = data[: footer.start()]
    try:
        if b"=" not in data[:-8]:
            return binascii.a2b_base64(data)
    except binascii.Error:
        pass  # the slow way below repairs it
    decoded = bytearray()
    for piece in re.split(rb"=+", data):  # text after padding belongs to a second block
        letters = _NOT_BASE64.sub(b"", piece)
        if len(letters) % 4 == 1:
            letters = letters[:-1]
        decoded += binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    return bytes(decoded)


_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]+)\r?\n", re.MULTILINE)
_UU_END = re.compile(rb"^(?:`?[ \t]*\r?\n)?end[ \t]*\r?$", re.MULTILINE)


def find_uuencoded(data: bytes) -> Iterator[tuple[int, int, bytes, bytes]]:
    """Files that stand uuencoded inside a text: start, end, raw name, content."""
    position = 0
    while match := _UU_BEGIN.search(data, position):
        ending = _UU_END.search(data, match.end())
        if ending is None:
            return
        content = _uu_lines(data[match.end() : ending.start()])
        position = ending.end()
        if content is not None:
            yield match.start(), ending.end(), match[1].strip(), content


def _uu_lines(lines: bytes) -> bytes | None:
    decoded = bytearray()
    for line in lines.splitlines():
        if not line:
            continue
        try:
            decoded += binascii.a2b_uu(line)
        except binascii.Error:
            try:  # some encoders leave garbage at the end of a line
                decoded += binascii.a2b_uu(line[: (((line[0] - 32) & 63) * 4 + 5) // 3 + 1])
            except binascii.Error:
                return None
    return bytes(decoded)
