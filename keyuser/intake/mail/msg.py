"""Outlook's message file (.msg): a compound file whose storages hold a message, its recipients and its attachments.

Source: [MS-OXMSG]. The compound file is read by olefile; the properties are read here, because what reads them elsewhere
stops at the first text in a national code page and does not open messages inside a message.
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import BinaryIO

import olefile

from keyuser.intake.mail.mapi import (
    FIXED_SIZES,
    TYPE_OBJECT,
    MapiFile,
    MapiMessage,
    Properties,
    codepage_of_locale,
    is_multiple,
)
from keyuser.intake.mail.structure import MAX_DEPTH, MAX_HEADER_BYTES, Budget, OverLimit

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_ROOT_HEADER, _NESTED_HEADER, _OTHER_HEADER = 32, 24, 8  # bytes before the entries of a properties stream
_ENTRY = 16
_PROPERTIES = "__properties_version1.0"
_VALUE = "__substg1.0_"
_CODEPAGE, _LOCALE = 0x3FFD, 0x3FF1  # PidTagMessageCodepage, PidTagMessageLocaleId
_LARGEST_GROWTH = 4  # times the file's size; streams that share their sectors could give back more than was ever sent
_DATA = 0x3701

Path = tuple[str, ...]
_DAMAGE = (
    OSError,
    ValueError,
    IndexError,
    KeyError,
    TypeError,
    AttributeError,
    struct.error,
    RecursionError,
    OverflowError,
)


class NotOutlook(ValueError):
    """These bytes are no Outlook message, or are too damaged to be read."""


@dataclass(slots=True)
class _Reader:
    """An open compound file. Streams that cannot be read are counted and left out, and so are those of more than ``largest``
    bytes."""

    ole: "olefile.OleFileIO"
    allowed: int
    budget: Budget
    unreadable: int = 0
    largest: int | None = None
    storages: dict[Path, list[str]] = field(default_factory=dict)
    streams: dict[Path, list[str]] = field(default_factory=dict)

    def read(self, path: Path) -> bytes:
        try:
            if self.largest is not None and self.ole.get_size(list(path)) > self.largest:
                return b""
            with self.ole.openstream(list(path)) as stream:
                data: bytes = stream.read()
        except _DAMAGE:
            self.unreadable += 1
            return b""
        self.allowed -= len(data)
        if self.allowed < 0:
            raise OverLimit("its streams overlap")
        return data


def is_compound_file(raw: bytes) -> bool:
    """Whether these bytes are what Outlook messages and old Office documents are stored in."""
    return raw.startswith(MAGIC)


def holds_no_message(raw: bytes | FilePath) -> bool:
    """Whether this is a sound compound file without a message in it: an old Word, Excel or PowerPoint document."""
    try:
        with olefile.OleFileIO(io.BytesIO(raw) if isinstance(raw, bytes) else str(raw)) as ole:
            return not any(name[0].startswith(_PROPERTIES) for name in ole.listdir() if name)
    except _DAMAGE:
        return False


def read_msg(raw: bytes, budget: Budget | None = None) -> MapiMessage:
    """The message in a .msg file. ``NotOutlook`` where there is none, ``OverLimit`` where it is beyond the limits."""
    if not is_compound_file(raw):
        raise NotOutlook("no compound file")
    try:
        with olefile.OleFileIO(io.BytesIO(raw)) as ole:
            reader = _Reader(ole, len(raw) * _LARGEST_GROWTH, budget or Budget())
            _list(reader)
            message = _message(reader, (), _ROOT_HEADER, 0) if _is_message(reader, ()) else None
    except _DAMAGE as error:
        raise NotOutlook(f"damaged: {error}") from error
    if message is None:
        raise NotOutlook("a compound file, but no message")
    if reader.unreadable:
        message.warnings = ("Parts of this Outlook message are damaged and could not be read.",)
    return message


def read_msg_header(file: BinaryIO) -> MapiMessage:
    """What a .msg file of any size says about its message, without text and files. ``NotOutlook`` where there is none."""
    try:
        with olefile.OleFileIO(file) as ole:
            reader = _Reader(ole, MAX_HEADER_BYTES * _LARGEST_GROWTH, Budget(), largest=MAX_HEADER_BYTES)
            _list(reader)
            if _is_message(reader, ()):
                return MapiMessage(_properties(reader, (), _ROOT_HEADER))
    except (*_DAMAGE, OverLimit) as error:
        raise NotOutlook(f"damaged: {error}") from error
    raise NotOutlook("a compound file, but no message")


def _list(reader: _Reader) -> None:
    """Sorts all entries by the storage they stand in."""
    for target, names in (
        (reader.streams, reader.ole.listdir(streams=True, storages=False)),
        (reader.storages, reader.ole.listdir(streams=False, storages=True)),
    ):
        for name in names:
            target.setdefault(tuple(name[:-1]), []).append(name[-1])


def _is_message(reader: _Reader, where: Path) -> bool:
    return any(name.startswith(_PROPERTIES) for name in reader.streams.get(where, []))


def _message(reader: _Reader, where: Path, header: int, depth: int) -> MapiMessage:
    reader.budget.take(depth)
    properties = _properties(reader, where, header)
    storages = sorted(reader.storages.get(where, []))
    recipients = [
        _properties(reader, (*where, name), _OTHER_HEADER, properties.codepage)
        for name in storages
        if name.lower().startswith("__recip_version1.0_")
    ]
    files = [
        _file(reader, (*where, name), properties.codepage, depth)
        for name in storages
        if name.lower().startswith("__attach_version1.0_")
    ]
    return MapiMessage(properties, recipients, files)


def _file(reader: _Reader, where: Path, codepage: int | None, depth: int) -> MapiFile:
    reader.budget.take(depth)
    properties = _properties(reader, where, _OTHER_HEADER, codepage)
    inside = next(
        (
            name
            for name in reader.storages.get(where, [])
            if name.upper() == f"{_VALUE}{_DATA:04X}{TYPE_OBJECT:04X}".upper()
        ),
        None,
    )
    if inside is None:
        return MapiFile(properties, properties.data(_DATA))
    path = (*where, inside)
    if _is_message(reader, path):
        if depth >= MAX_DEPTH:
            raise OverLimit(f"its messages are nested deeper than {MAX_DEPTH}")
        return MapiFile(properties, message=_message(reader, path, _NESTED_HEADER, depth + 1))
    return MapiFile(properties, _picture(reader, path))


def _picture(reader: _Reader, where: Path) -> bytes:
    """The picture of an OLE object: what becomes of a screenshot pasted into a rich text mail. Empty where there is none."""
    for name in sorted(reader.streams.get(where, []), key=lambda name: name.upper() != "CONTENTS"):
        data = reader.read((*where, name))
        if data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM")):
            return data
        if data.startswith(b"\x28\x00\x00\x00"):
            return _with_bitmap_header(data)
    return b""


def _with_bitmap_header(data: bytes) -> bytes:
    """A device independent bitmap as the .bmp file that any viewer opens."""
    depth, compression, used = struct.unpack_from("<14xHI12xI", data) if len(data) >= 36 else (24, 0, 0)
    colours = used or (1 << depth if depth <= 8 else 0)
    offset = 14 + 40 + colours * 4 + (12 if compression == 3 else 0)
    return struct.pack("<2sIHHI", b"BM", 14 + len(data), 0, 0, min(offset, 14 + len(data))) + data


def _properties(reader: _Reader, where: Path, header: int, codepage: int | None = None) -> Properties:
    """All properties of a storage: short ones from its properties stream, the others from a stream each."""
    found = Properties(codepage=codepage)
    for name in reader.streams.get(where, []):
        if name.startswith(_PROPERTIES):
            found.values.update(_fixed(reader.read((*where, name)), header))
    if found.codepage is None:
        found.codepage = _codepage(found)
    for name in reader.streams.get(where, []):
        tag = name[len(_VALUE) :]
        if name.startswith(_VALUE) and len(tag) == 8:
            try:
                number, kind = int(tag[:4], 16), int(tag[4:], 16)
            except ValueError:
                continue
            if not is_multiple(kind):
                found.values[number] = (kind, reader.read((*where, name)))
    return found


def _codepage(properties: Properties) -> int | None:
    """Of 8-bit text. Not PidTagInternetCodepage: that is the one in which the mail travels (koi8-r, iso-2022-jp)."""
    page, locale = properties.number(_CODEPAGE), properties.number(_LOCALE)
    return page or (codepage_of_locale(locale) if locale else None)


def _fixed(stream: bytes, header: int) -> Iterator[tuple[int, tuple[int, bytes]]]:
    for start in range(header, len(stream) - _ENTRY + 1, _ENTRY):
        kind, number = struct.unpack_from("<HH", stream, start)
        size = FIXED_SIZES.get(kind, 0)
        if 0 < size <= 8:
            yield number, (kind, stream[start + 8 : start + 8 + size])
