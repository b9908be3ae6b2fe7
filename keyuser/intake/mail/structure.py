"""The skeleton of a mail: header fields and the tree of its parts, as slices of one buffer.

Written for this product instead of the standard library's parser because that one gives back a nested mail only
re-generated (other bytes, other hash), drops what its state machine does not expect, and has no limits. Source of the
grammar: RFC 5322, RFC 2045 and 2046; where a mail breaks them, what the writer meant is read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from keyuser.intake.mail.fields import Parameters, parse_parameters
from keyuser.intake.mail.transfer import decode_transfer

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
_BLANK_LINES = re.compile(rb"(?:[ \t]*\r*\n)+")
_KNOWN_FIELD = re.compile(
    rb"(?:from|to|cc|date|subject|sender|reply-to|message-id|in-reply-to|references|received|mime-version"
    rb"|content-[a-z-]{2,30}|x-[\w-]{2,60})[ \t]*:",
    re.IGNORECASE,
)
_LONGEST_LINE = 2_000  # bytes of a line that are looked at
_OFTEN_MISFOLDED = frozenset({"subject", "from", "to", "cc", "references", "content-type", "content-disposition"})
_PARAMETER_LINE = re.compile(rb"(?:boundary|charset|name|filename|format|type)(?:\*\d{0,2}\*?)?=", re.IGNORECASE)
_SHORTEST_FOLDED = 60  # bytes of a value that some mailers begin a new line after
_LONGEST_STRAY = 3  # lines in a header that are no fields, one after the other


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
        """The raw value of the first header field of that (lower-case) name that says anything, unfolded; else empty."""
        return next((value for value in self.headers.get(name, ()) if value.strip()), b"")

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
    blank = _BLANK_LINES.match(raw, start)
    start = blank.end() if blank else start
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
        if not slices:
            part.end = _before_end_mark(part)
        for inner in slices:
            part.children.append(_parse(raw, inner, child_type, budget, depth + 1))
    return part


def _before_end_mark(part: Part) -> int:
    """Where the text of a multipart without parts ends: it may have nothing but its closing delimiter."""
    boundary = part.parameters.get("boundary", "")
    found = (
        part.raw.find(b"--" + boundary.encode("latin-1", "replace") + b"--", part.body, part.end) if boundary else -1
    )
    return found if found >= 0 else part.end


def _is_encoded(part: Part) -> bool:
    return part.first("content-transfer-encoding").strip().lower() in (b"base64", b"quoted-printable")


def _headers(raw: bytes, start: int, end: int) -> tuple[dict[str, list[bytes]], int]:
    """The header fields by lower-case name and where the body begins. A line that is no header ends the header."""
    headers: dict[str, list[bytes]] = {}
    current: list[bytes] | None = None
    name, position = "", start
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
            name = (found[1] or found[2]).decode("ascii").lower()
            current = headers.setdefault(name, [])
            current.append(line[found.end() :])
        elif position == start and line[:5] in (b"From ", b">From"):
            pass  # the line with which an mbox marks a mail
        elif current and name in _OFTEN_MISFOLDED and _goes_on(current[-1], line, raw, (following, end)):
            current[-1] += b" " + line  # folded without the blank that says so
        else:
            return headers, position
        position = following
    return headers, end


def _continues(raw: bytes, position: int, end: int) -> bool:
    """Whether the header goes on after a line of blanks (some mailers fold into one)."""
    return raw[position : min(position + 1, end)] in (b" ", b"\t")


def _goes_on(value: bytes, line: bytes, raw: bytes, after: tuple[int, int]) -> bool:
    """Whether a line that is no field belongs to the field above: a parameter, or where a mailer would have folded (the line
    above is full, or goes on by its grammar) and the header is not over yet."""
    open_end = value.rstrip().endswith((b",", b";"))
    if open_end and _PARAMETER_LINE.match(line):
        return True
    return (open_end or len(value) >= _SHORTEST_FOLDED) and _field_follows(raw, *after)


def _field_follows(raw: bytes, position: int, end: int) -> bool:
    """Whether a well-known field stands in the next lines, before a blank one: then the header is not over yet."""
    for _ in range(_LONGEST_STRAY):
        line = _LINE.match(raw, position, min(end, position + _LONGEST_LINE))
        if line is None or not line.group().strip():
            return False
        if _KNOWN_FIELD.match(line.group()):
            return True
        position = line.end()
    return False


def _typed(values: list[bytes] | None, default: str, *, slash: bool = True) -> tuple[str, Parameters]:
    if not values:
        return default, {}
    value, parameters = parse_parameters(next((value for value in values if value.strip()), b""))
    value = value.lower()
    if slash and not re.fullmatch(r"[^/\s]+/[^/\s]+", value):
        value = "text/plain" if value == "text" else default
    return value, parameters


def _slices(raw: bytes, start: int, end: int, boundary: str) -> Iterator[tuple[int, int]]:
    """Where the parts of a multipart stand. An unclosed last part reaches to the end; parts after the closing delimiter count,
    for some mailers use one boundary for the whole and for a part of it."""
    marker = _delimiter(raw, start, end, boundary.rstrip())
    if not marker:
        return
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


def _delimiter(raw: bytes, start: int, end: int, boundary: str) -> bytes:
    """What stands between the parts: the boundary announced, also where a comment or single quotes are around it; else one
    that nobody announced. Empty where there is none."""
    for announced in (boundary, boundary.partition(" (")[0].rstrip(), boundary.strip("'")):
        marker = b"--" + announced.encode("latin-1", "replace")
        if announced and raw.find(marker, start, end) >= 0:
            return marker
    guess = _ANY_DELIMITER.search(raw, start, end)
    return guess[1] if guess else b""


def _before_newline(raw: bytes, position: int) -> int:
    """The newline before a delimiter belongs to it, not to the part."""
    if raw[position - 1 : position] == b"\n":
        position -= 1
    return position - 1 if raw[position - 1 : position] == b"\r" else position


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
