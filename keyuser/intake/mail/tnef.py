"""winmail.dat: what Outlook sends instead of attachments when it believes the other side has Outlook too (TNEF).

Source: [MS-OXTNEF]. Written here because the reader that exists for Python is not free to ship in a closed installer.
"""

import struct
from collections.abc import Iterator

from keyuser.intake.mail.mapi import (
    FIXED_SIZES,
    TYPE_BINARY,
    TYPE_OBJECT,
    TYPE_TEXT8,
    TYPE_TEXT16,
    MapiFile,
    MapiMessage,
    Properties,
    Value,
    is_multiple,
)
from keyuser.intake.mail.structure import MAX_DEPTH, Budget, OverLimit

SIGNATURE = b"\x78\x9f\x3e\x22"

_MESSAGE_PROPERTIES, _RECIPIENTS, _CODEPAGE = 0x9003, 0x9004, 0x9007
_SUBJECT, _BODY, _MESSAGE_ID, _MESSAGE_CLASS = 0x8004, 0x800C, 0x8009, 0x8008
_NEW_FILE, _FILE_TITLE, _FILE_DATA, _FILE_PROPERTIES = 0x9002, 0x8010, 0x800F, 0x9005
_PLAIN = {_SUBJECT: 0x0037, _BODY: 0x1000, _MESSAGE_CLASS: 0x001A}  # attribute to the property that says the same
_DATA, _NAME = 0x3701, 0x3707
_IID_MESSAGE = bytes.fromhex("0703020000000000c000000000000046")
_MOST_VALUES = 100_000
_VARIABLE = (TYPE_TEXT8, TYPE_TEXT16, TYPE_BINARY, TYPE_OBJECT)


class NotTnef(ValueError):
    """These bytes are no winmail.dat."""


def read_tnef(raw: bytes, budget: Budget | None = None, depth: int = 0) -> MapiMessage:
    """The message in a winmail.dat; of a damaged one what stands before the damage. ``NotTnef`` where it is none."""
    if not raw.startswith(SIGNATURE):
        raise NotTnef("no TNEF signature")
    budget = budget or Budget()
    budget.take(depth)
    properties = Properties()
    files: list[MapiFile] = []
    recipients: list[Properties] = []
    warnings: list[str] = []
    attributes = list(_attributes(raw, warnings))
    for number, data in attributes:
        if number == _CODEPAGE and len(data) >= 4:
            properties.codepage = struct.unpack("<I", data[:4])[0] or None
    for number, data in attributes:
        if number == _NEW_FILE:
            budget.take(depth)
            files.append(MapiFile(Properties(codepage=properties.codepage)))
        elif number == _MESSAGE_PROPERTIES:
            properties.values.update(_property_list(data, warnings))
        elif number == _RECIPIENTS:
            recipients = _rows(data, properties.codepage, warnings)
        elif number in _PLAIN:
            properties.values.setdefault(_PLAIN[number], (TYPE_TEXT8, data))
        elif number in (_FILE_TITLE, _FILE_DATA, _FILE_PROPERTIES) and files:
            _add_to_file(files[-1], number, data, (budget, depth), warnings)
    return MapiMessage(properties, recipients, files, tuple(dict.fromkeys(warnings)))


_DAMAGED = "A part of winmail.dat is damaged; what could be read of it was taken."


def _attributes(raw: bytes, warnings: list[str]) -> Iterator[tuple[int, bytes]]:
    """Number and bytes of each attribute, until the end or the damage."""
    position = 6
    while position + 9 <= len(raw):
        level, number, _, length = struct.unpack_from("<BHHI", raw, position)
        if level not in (1, 2):
            warnings.append(_DAMAGED)
            return
        start = position + 9
        if start + length > len(raw):
            warnings.append(_DAMAGED)
        yield number, raw[start : start + length]
        position = start + length + 2  # a checksum follows, which says nothing that could be done about


def _add_to_file(file: MapiFile, number: int, data: bytes, nesting: tuple[Budget, int], warnings: list[str]) -> None:
    if number == _FILE_TITLE:
        file.properties.values.setdefault(_NAME, (TYPE_TEXT8, data))
    elif number == _FILE_DATA:
        file.data = data
    else:
        file.properties.values.update(_property_list(data, warnings))
        kind, inside = file.properties.values.pop(_DATA, (0, b""))
        if kind == TYPE_OBJECT and inside.startswith(_IID_MESSAGE):
            budget, depth = nesting
            if depth >= MAX_DEPTH:
                raise OverLimit(f"its messages are nested deeper than {MAX_DEPTH}")
            try:
                file.message = read_tnef(inside[16:], budget, depth + 1)
            except NotTnef:
                file.data = inside[16:]
        elif inside and not file.data:
            file.data = inside[16:] if kind == TYPE_OBJECT else inside


def _property_list(data: bytes, warnings: list[str]) -> dict[int, Value]:
    found, _, whole = _properties(data, 0)
    if not whole:
        warnings.append(_DAMAGED)
    return found


def _rows(data: bytes, codepage: int | None, warnings: list[str]) -> list[Properties]:
    if len(data) < 4:
        return []
    rows: list[Properties] = []
    position = 4
    for _ in range(min(struct.unpack_from("<I", data)[0], 2_000)):
        found, position, whole = _properties(data, position)
        if not whole:
            warnings.append(_DAMAGED)
            break
        rows.append(Properties(found, codepage))
    return rows


def _properties(data: bytes, position: int) -> tuple[dict[int, Value], int, bool]:
    """Properties from ``position``, where they end, and whether they were all there. Named ones are read over."""
    found: dict[int, Value] = {}
    try:
        (count,) = struct.unpack_from("<I", data, position)
        position += 4
        for _ in range(min(count, _MOST_VALUES)):
            kind, number = struct.unpack_from("<HH", data, position)
            position += 4
            if number >= 0x8000:
                position = _after_name(data, position)
            value, position = _value(data, position, kind)
            if number < 0x8000 and not is_multiple(kind):
                found[number] = (kind, value)
    except (struct.error, IndexError):
        return found, len(data), False
    return found, position, True


def _after_name(data: bytes, position: int) -> int:
    (named,) = struct.unpack_from("<I", data, position + 16)
    if not named:
        return position + 24
    (length,) = struct.unpack_from("<I", data, position + 20)
    return position + 24 + _padded(length)


def _value(data: bytes, position: int, kind: int) -> tuple[bytes, int]:
    """The last value of a property (only lists have several) and where the next property begins."""
    single = kind & ~0x1000
    values = 1
    if is_multiple(kind) or single in _VARIABLE:
        (values,) = struct.unpack_from("<I", data, position)
        position += 4
    value = b""
    for _ in range(min(values, _MOST_VALUES)):
        length = FIXED_SIZES.get(single, 4)
        if single in _VARIABLE:
            (length,) = struct.unpack_from("<I", data, position)
            position += 4
        if position + length > len(data):
            raise IndexError
        value = data[position : position + length]
        position += _padded(length)
    return value, position


def _padded(length: int) -> int:
    return (length + 3) // 4 * 4
