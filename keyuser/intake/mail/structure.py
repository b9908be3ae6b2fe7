"""The skeleton of a mail: header fields and the tree of its parts, as slices of one buffer.

Written for this product instead of the standard library's parser because that one gives back a nested mail only
re-generated (other bytes, other hash), drops what its state machine does not expect, and has no limits. Source of the
grammar: RFC 5322, RFC 2045 and 2046; where a mail breaks them, what the writer meant is read.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from keyuser.intake.mail.fields import Parameters, parse_parameters

MAX_HEADER_BYTES = 64 * 1024
MAX_PARTS = 2_000
MAX_DEPTH = 50

# A blank before the colon is obsolete syntax (RFC 5322, 4.5): taken for a field of a known name, else the line is prose.
_FIELD = re.compile(
    rb"([!-9;-~]{1,200}):|((?:from|to|cc|bcc|date|subject|sender|reply-to|message-id|in-reply-to|references|received"
    rb"|return-path|delivered-to|mime-version|content-[a-z-]+|x-[\w-]+))[ \t]+:",
    re.IGNORECASE,
)
# A delimiter that nobody announced: a ruler in a text has no field of a part below it.
_ANY_DELIMITER = re.compile(rb"^(--\S{4,70})[ \t]*\r?\n(?=content-)", re.MULTILINE | re.IGNORECASE)
_DELIMITER_END = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")
_NEWLINE = ord("\n")
_LINE = re.compile(rb"[^\n]*\n?")
# What bytes above 127 do not have beside them where quoted-printable is no lie: encoded ones and soft line breaks.
_QUOTED_PRINTABLE = re.compile(rb"=(?:[ \t]*\r?\n|3D|20|[89A-F][0-9A-F])")
_BASE64_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\t"
_FOOTER = re.compile(rb"^(?:--[ \t]*\r?$|[-_]{5,})", re.MULTILINE)  # which a mailing list put below
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


class OverLimit(Exception):
    """The mail is larger, deeper or more split than anything a person sends; the message says in what."""


class TooMuchText(Exception):
    """The mail has more text than the budget allows: it may be an ordinary one, but reading it may take its time."""


@dataclass(slots=True)
class Budget:
    """What reading one mail may cost, nested mails included: counts parts, and bytes of header and text down from ``text``
    (``None``: any number)."""

    parts: int = 0
    text: int | None = None

    def take(self, depth: int) -> None:
        self.parts += 1
        if self.parts > MAX_PARTS:
            raise OverLimit(f"it has more than {MAX_PARTS:,} parts")
        if depth > MAX_DEPTH:
            raise OverLimit(f"its parts are nested deeper than {MAX_DEPTH}")

    def spend(self, size: int) -> None:
        if self.text is None:
            return
        self.text -= size
        if self.text < 0:
            raise TooMuchText


@dataclass(slots=True)
class Part:
    """One part: ``raw[start:end]`` with its header, ``raw[body:end]`` without. ``media_type`` is lower case."""

    raw: bytes
    start: int
    body: int
    end: int
    headers: dict[str, list[bytes]]
    media_type: str
    parameters: Parameters
    disposition: str
    disposition_parameters: Parameters
    children: list["Part"] = field(default_factory=list)

    @property
    def is_multipart(self) -> bool:
        return bool(self.children)

    def first(self, name: str) -> bytes:
        """The raw value of the first header field of that (lower-case) name, unfolded; empty where there is none."""
        values = self.headers.get(name)
        return values[0] if values else b""

    def content(self) -> bytes:
        """The body with its transfer encoding undone."""
        return decode_transfer(self.raw[self.body : self.end], self.first("content-transfer-encoding"))

    def source(self) -> bytes:
        """Header and body as they stand in the mail."""
        return self.raw[self.start : self.end]


def parse_structure(raw: bytes, budget: Budget | None = None, depth: int = 0) -> Part:
    """The tree of a mail; ``OverLimit`` where it is beyond the limits. Never fails for anything else."""
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    start = 3 if raw.startswith(b"\xef\xbb\xbf") else 0
    while raw[start : start + 1] in (b"\n", b"\r"):
        start += 1
    return _parse(raw, (start, len(raw)), "text/plain", budget or Budget(), depth)


def _parse(raw: bytes, span: tuple[int, int], default_type: str, budget: Budget, depth: int) -> Part:
    start, end = span
    budget.take(depth)
    headers, body = _headers(raw, start, end)
    budget.spend(body - start)
    media_type, parameters = _typed(headers.get("content-type"), default_type)
    disposition, disposition_parameters = _typed(headers.get("content-disposition"), "", slash=False)
    part = Part(raw, start, body, end, headers, media_type, parameters, disposition, disposition_parameters)
    if media_type.startswith("multipart/"):
        child_type = "message/rfc822" if media_type == "multipart/digest" else "text/plain"
        slices = list(_slices(raw, body, end, parameters.get("boundary", "")))
        if not slices and _is_encoded(part):
            raw = part.content()  # against RFC 2045 a multipart was encoded as a whole
            slices = list(_slices(raw, 0, len(raw), parameters.get("boundary", "")))
        for inner in slices:
            part.children.append(_parse(raw, inner, child_type, budget, depth + 1))
    return part


def _is_encoded(part: Part) -> bool:
    return part.first("content-transfer-encoding").strip().lower() in (b"base64", b"quoted-printable")


def _headers(raw: bytes, start: int, end: int) -> tuple[dict[str, list[bytes]], int]:
    """The header fields by lower-case name and where the body begins. A line that is no header ends the header."""
    headers: dict[str, list[bytes]] = {}
    current: list[bytes] | None = None
    position = start
    while position < end:
        if position - start > MAX_HEADER_BYTES:
            raise OverLimit(f"a header is longer than {MAX_HEADER_BYTES // 1024} kB")
        match = _LINE.match(raw, position, end)
        line = match.group().rstrip(b"\r\n") if match else b""
        following = match.end() if match else end
        found = _FIELD.match(line)
        if not line.strip() and not (line and current is not None and _continues(raw, following, end)):
            return headers, following
        if line[:1] in (b" ", b"\t") and current is not None:
            current[-1] += line
        elif found:
            current = headers.setdefault((found[1] or found[2]).decode("ascii").lower(), [])
            current.append(line[found.end() :])
        elif position == start and line[:5] in (b"From ", b">From"):
            pass  # the line with which an mbox marks a mail
        else:
            return headers, position
        position = following
    return headers, end


def _continues(raw: bytes, position: int, end: int) -> bool:
    """Whether the header goes on after a line of blanks (some mailers fold into one)."""
    return raw[position : min(position + 1, end)] in (b" ", b"\t")


def _typed(values: list[bytes] | None, default: str, *, slash: bool = True) -> tuple[str, Parameters]:
    if not values:
        return default, {}
    value, parameters = parse_parameters(values[0])
    value = value.lower()
    if slash and not re.fullmatch(r"[^/\s]+/[^/\s]+", value):
        value = "text/plain" if value == "text" else default
    return value, parameters


def _slices(raw: bytes, start: int, end: int, boundary: str) -> Iterator[tuple[int, int]]:
    """Where the parts of a multipart stand. An unclosed last part reaches to the end; parts after the closing delimiter count,
    for some mailers use one boundary for the whole and for a part of it."""
    boundary = boundary.rstrip()
    marker = b"--" + boundary.encode("latin-1", "replace")
    if not boundary or raw.find(marker, start, end) < 0:
        guess = _ANY_DELIMITER.search(raw, start, end)
        if guess is None:
            return
        marker = guess[1]
    opened: int | None = None
    found = raw.find(marker, start, end)
    while found >= 0:
        following = found + 1
        rest = (
            _DELIMITER_END.match(raw, found + len(marker), end)
            if found == start or raw[found - 1] == _NEWLINE
            else None
        )
        if rest:
            if opened is not None:
                yield opened, max(opened, _before_newline(raw, found))
            following = rest.end()
            opened = None if rest[1] else following
        found = raw.find(marker, following, end)
    if opened is not None and opened < end:
        yield opened, end


def _before_newline(raw: bytes, position: int) -> int:
    """The newline before a delimiter belongs to it, not to the part."""
    if raw[position - 1 : position] == b"\n":
        position -= 1
    return position - 1 if raw[position - 1 : position] == b"\r" else position


def decode_transfer(data: bytes, encoding: bytes) -> bytes:
    """Undoes a Content-Transfer-Encoding; an unknown one leaves the bytes as they are."""
    name = encoding.split(b";")[0].strip().lower().replace(b" ", b"")
    if name == b"base64":
        return decode_base64(data)
    if name == b"quoted-printable":
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


def is_cut_off(raw: bytes) -> bool:
    """Whether a mail ends before it is complete: inside its header, or before the closing boundary of a multipart."""
    try:
        part = parse_structure(raw)
    except OverLimit:
        return False
    if part.body >= part.end and not raw.rstrip(b" \t").endswith((b"\n\n", b"\r\n\r\n")):
        return True
    boundary = part.parameters.get("boundary", "")
    if not part.media_type.startswith("multipart/") or not boundary:
        return False
    return b"--" + boundary.encode("latin-1", "replace") + b"--" not in raw[part.body :]
