"""MAPI properties: what Outlook's message files (.msg) and winmail.dat (TNEF) have in common.

Sources: [MS-OXPROPS] property ids, [MS-OXCDATA] 2.11.1 types, [MS-OXCMSG] attachments.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from keyuser.orgs.tables.charsets import decode

Value = tuple[int, bytes]

TYPE_TEXT8 = 0x001E
TYPE_TEXT16 = 0x001F
TYPE_OBJECT = 0x000D
TYPE_BINARY = 0x0102
#: Bytes of the types whose values have a fixed size.
FIXED_SIZES = {
    0x0002: 2, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 2, 0x0014: 8, 0x0040: 8, 0x0048: 16,
}  # fmt: skip

_MULTIPLE = 0x1000
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_CHARSETS = {
    1200: "utf-16-le", 10007: "mac-cyrillic", 20127: "ascii", 20866: "koi8-r", 21866: "koi8-u", 50220: "iso-2022-jp",
    50221: "iso-2022-jp", 50222: "iso-2022-jp", 51932: "euc-jp", 51949: "euc-kr", 52936: "hz", 54936: "gb18030",
    65000: "utf-7", 65001: "utf-8", **{28590 + part: f"iso-8859-{part}" for part in (1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 15)},
}  # fmt: skip


# Primary language of a locale id to the code page of its Windows ([MS-LCID]); Chinese by the whole id.
_LANGUAGE_CODEPAGES = {
    0x01: 1256, 0x02: 1251, 0x05: 1250, 0x08: 1253, 0x0D: 1255, 0x0E: 1250, 0x11: 932, 0x12: 949, 0x15: 1250, 0x18: 1250,
    0x19: 1251, 0x1A: 1250, 0x1B: 1250, 0x1C: 1250, 0x1E: 874, 0x1F: 1254, 0x22: 1251, 0x23: 1251, 0x24: 1250, 0x25: 1257,
    0x26: 1257, 0x27: 1257, 0x28: 1251, 0x29: 1256, 0x2A: 1258, 0x2C: 1254, 0x2F: 1251, 0x3F: 1251, 0x40: 1251, 0x42: 1250,
    0x43: 1254, 0x44: 1251, 0x50: 1251,
}  # fmt: skip
_CHINESE = {0x0404: 950, 0x0C04: 950, 0x1404: 950, 0x0804: 936, 0x1004: 936}


def codepage_of_locale(locale: int) -> int:
    """The code page of 8-bit text that a Windows of this locale writes."""
    return _CHINESE.get(locale) or _LANGUAGE_CODEPAGES.get(locale & 0x3FF, 1252)


def charset_of(codepage: int | None) -> str:
    """The charset label of a Windows code page; empty where there is none."""
    return _CHARSETS.get(codepage, f"cp{codepage}") if codepage else ""


@dataclass(slots=True)
class Properties:
    """The properties of one message, recipient or attachment: raw values by id, read on demand.

    ``codepage`` is the one of 8-bit text; ``None`` where the file does not say, then it is guessed.
    """

    values: dict[int, Value] = field(default_factory=dict)
    codepage: int | None = None

    def text(self, *ids: int) -> str:
        """The first of these that is a text and not empty."""
        for number in ids:
            kind, raw = self.values.get(number, (0, b""))
            if kind == TYPE_TEXT16:
                text = raw[: len(raw) // 2 * 2].decode("utf-16-le", "replace")
            elif kind == TYPE_TEXT8:
                text = decode(raw.rstrip(b"\x00"), charset_of(self.codepage)).text
            else:
                continue
            text = text.rstrip("\x00")
            if text:
                return text
        return ""

    def is_eight_bit(self, number: int) -> bool:
        """Whether this text went through a code page, which may have lost letters."""
        return self.values.get(number, (0, b""))[0] == TYPE_TEXT8

    def data(self, *ids: int) -> bytes:
        """The bytes of the first of these that is there, whatever its type."""
        return next((self.values[number][1] for number in ids if number in self.values), b"")

    def number(self, number: int) -> int | None:
        """A 16 or 32 bit number or truth value."""
        kind, raw = self.values.get(number, (0, b""))
        size = FIXED_SIZES.get(kind, 0)
        return int.from_bytes(raw[:size], "little") if 0 < size <= 4 and len(raw) >= size else None

    def moment(self, *ids: int) -> datetime | None:
        """The first of these points in time (100 ns since 1601, UTC) that lies within reason."""
        for number in ids:
            kind, raw = self.values.get(number, (0, b""))
            if kind == 0x0040 and len(raw) >= 8:
                ticks = struct.unpack("<Q", raw[:8])[0]
                seconds = ticks // 10_000_000
                if 11_960_000_000 < seconds < 18_900_000_000:  # 1980 to 2199
                    return _EPOCH + timedelta(seconds=seconds)
        return None


@dataclass(slots=True)
class MapiFile:
    """An attachment: bytes, or a message of its own."""

    properties: Properties
    data: bytes = b""
    message: "MapiMessage | None" = None


@dataclass(slots=True)
class MapiMessage:
    """A message as Outlook holds it."""

    properties: Properties
    recipients: Sequence[Properties] = ()
    files: Sequence[MapiFile] = ()
    warnings: Sequence[str] = ()


def is_multiple(kind: int) -> bool:
    """Whether a property type is a list of values."""
    return bool(kind & _MULTIPLE)
