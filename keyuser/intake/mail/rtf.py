"""The rich text body of Outlook's formats: unpacked, and turned back into the HTML or text it was made of.

Sources: [MS-OXRTFCP] compression, [MS-OXRTFEX] HTML and text inside RTF, RTF 1.9.1. Both written here: the libraries that
turn RTF back into HTML are under the LGPL, which a one-file installer cannot keep.
"""

import re
import struct
from dataclasses import dataclass, field

from keyuser.intake.mail.mapi import charset_of
from keyuser.orgs.tables.charsets import decode

#: Larger bodies are machine made; their plain text has to do.
MAX_RTF_BYTES = 4 * 1024 * 1024

_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbol"
    rb"ArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_COMPRESSED, _PLAIN = b"LZFu", b"MELA"


def decompress_rtf(data: bytes) -> bytes:
    """Undoes [MS-OXRTFCP]; what stands before a damage is kept, bytes of another kind give nothing."""
    if len(data) < 16:
        return b""
    kind = data[8:12]
    (size,) = struct.unpack_from("<I", data, 4)
    if kind == _PLAIN:
        return data[16 : 16 + min(size, MAX_RTF_BYTES)]
    return _inflate(data, min(size, MAX_RTF_BYTES)) if kind == _COMPRESSED else b""


def _inflate(data: bytes, size: int) -> bytes:
    """LZ77 over a ring of 4,096 bytes that begins with the words every RTF has."""
    out = bytearray(_DICTIONARY)
    begin = len(out)
    position, end = 16, len(data)
    while position < end and len(out) - begin < size:
        flags = data[position]
        position += 1
        for bit in range(8):
            if position >= end:
                break
            if not flags >> bit & 1:
                out.append(data[position])
                position += 1
                continue
            if position + 1 >= end:
                return bytes(out[begin:])
            token = data[position] << 8 | data[position + 1]
            position += 2
            back = (len(out) - (token >> 4)) % 4096  # the ring starts where the output does
            if back == 0:
                return bytes(out[begin:])
            for _ in range((token & 15) + 2):
                out.append(out[-back] if back <= len(out) else 32)
    return bytes(out[begin:])


_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\"
)
_SKIPPED = frozenset({
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer", b"headerl", b"headerr", b"footerl",
    b"footerr", b"footnote", b"listtable", b"listoverridetable", b"rsidtbl", b"themedata", b"datastore", b"generator",
    b"xmlnstbl", b"fldinst", b"objdata", b"mhtmltag", b"bkmkstart", b"bkmkend", b"filetbl", b"latentstyles",
})  # fmt: skip
_SYMBOLS = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"tab": "\t", b"cell": "\t",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"endash": "–", b"emdash": "—",
    b"zwnj": "\u200c", b"zwj": "\u200d", b"emspace": "\u2003", b"enspace": "\u2002",
}  # fmt: skip
_ESCAPED = {b"\\": "\\", b"{": "{", b"}": "}", b"~": "\u00a0", b"_": "\u2011", b"\n": "\n", b"\r": "\n"}
# \fcharset of a font to its code page (RTF 1.9.1, font table)
_FONT_CODEPAGES = {
    0: 1252, 77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250, 255: 437,
}  # fmt: skip
_DEEPEST = 500


@dataclass(slots=True)
class _State:
    """What a group inherits and gives back at its end."""

    skipped: bool = False
    html_tag: bool = False
    suppressed: bool = False  # \htmlrtf: this is only for RTF readers
    font: int = -1
    unicode_skip: int = 1


@dataclass(slots=True)
class _Reader:
    """Walks the tokens of an RTF document and collects its text, or the HTML that it encapsulates."""

    from_html: bool
    codepage: int = 1252
    fonts: dict[int, int] = field(default_factory=dict)
    in_fonts: int = 0  # depth of the group of the font table while inside it
    out: list[str] = field(default_factory=list)
    pending: bytearray = field(default_factory=bytearray)  # bytes of one code page whose characters may go on
    to_skip: int = 0  # characters after \u that repeat it for old readers
    high: int = 0  # the first half of a surrogate pair
    state: _State = field(default_factory=_State)
    stack: list[_State] = field(default_factory=list)
    group_starts: bool = False
    starred: bool = False

    def visible(self) -> bool:
        return not (self.state.skipped or (self.from_html and self.state.suppressed and not self.state.html_tag))

    def flush(self) -> None:
        if self.pending:
            codepage = self.fonts.get(self.state.font, self.codepage)
            self.out.append(decode(bytes(self.pending), charset_of(codepage)).text)
            self.pending.clear()

    def emit(self, text: str) -> None:
        if self.to_skip and len(text) == 1:
            self.to_skip -= 1
        elif self.visible():
            self.flush()
            self.out.append(text)

    def emit_bytes(self, raw: bytes) -> None:
        skipped = min(self.to_skip, len(raw))
        self.to_skip -= skipped
        if self.visible():
            self.pending += raw[skipped:]

    def unicode(self, value: int) -> None:
        code = value & 0xFFFF
        self.to_skip = 0
        if 0xD800 <= code < 0xDC00:
            self.high = code
        elif 0xDC00 <= code < 0xE000:
            if self.high:
                self.emit(chr(0x10000 + ((self.high - 0xD800) << 10) + code - 0xDC00))
            self.high = 0
        else:
            self.emit(chr(code))
        self.to_skip = self.state.unicode_skip

    def open(self) -> None:
        self.flush()
        self.to_skip = 0
        if len(self.stack) < _DEEPEST:
            state = self.state
            self.stack.append(state)
            self.state = _State(state.skipped, state.html_tag, state.suppressed, state.font, state.unicode_skip)
        self.group_starts = True

    def close(self) -> None:
        self.flush()
        self.to_skip = 0
        if self.in_fonts and len(self.stack) <= self.in_fonts:
            self.in_fonts = 0
        if self.stack:
            self.state = self.stack.pop()

    def word(self, name: bytes, value: int | None) -> None:
        if self.group_starts:
            self._destination(name)
        self._font_word(name, value)
        if name == b"u" and value is not None:
            self.unicode(value)
        elif name == b"uc":
            self.state.unicode_skip = max(0, min(value or 0, 8))
        elif name == b"htmlrtf":
            self.flush()
            self.state.suppressed = value != 0
        elif name == b"ansicpg" and value:
            self.codepage = value
        elif name in _SYMBOLS:
            self.emit(_SYMBOLS[name])

    def _destination(self, name: bytes) -> None:
        """The first word of a group says what the group is."""
        if name == b"htmltag":
            self.state.html_tag, self.state.skipped = True, not self.from_html
        elif name == b"fonttbl":
            self.in_fonts, self.state.skipped = len(self.stack), True
        elif self.starred or name in _SKIPPED:
            self.state.skipped = True
        self.group_starts = self.starred = False

    def _font_word(self, name: bytes, value: int | None) -> None:
        if name == b"f" and value is not None:
            self.flush()
            self.state.font = value
        elif name == b"fcharset" and self.in_fonts and value is not None and value in _FONT_CODEPAGES:
            self.fonts[self.state.font] = _FONT_CODEPAGES[value]
        elif name == b"plain":
            self.flush()
            self.state.font = -1


def read_rtf(rtf: bytes) -> tuple[str, bool]:
    """What an RTF document says, and whether that is HTML (which Outlook wrapped into RTF) instead of text."""
    head = rtf[:1_024]
    from_html = b"\\fromhtml" in head
    reader = _Reader(from_html)
    for match in _TOKEN.finditer(rtf[:MAX_RTF_BYTES]):
        name, number, byte, symbol, brace, text = match.groups()
        if brace == b"{":
            reader.open()
        elif brace == b"}":
            reader.close()
        elif name:
            reader.word(name, int(number) if number else None)
        elif symbol == b"*":
            reader.starred = True
        else:
            reader.group_starts = reader.starred = False
            if byte:
                reader.emit_bytes(bytes.fromhex(byte.decode("ascii")))
            elif text:
                reader.emit_bytes(text)
            elif symbol:
                reader.emit(_ESCAPED.get(symbol, ""))
    reader.flush()
    return "".join(reader.out).replace("\x00", ""), from_html
