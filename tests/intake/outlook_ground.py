"""Makes Outlook's files for tests: compound files (.msg) and winmail.dat, with any properties."""

import struct

_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_SECTOR, _MINI, _CUTOFF = 512, 64, 4096

Tree = dict[str, "bytes | Tree"]

TEXT8, TEXT16, BINARY, NUMBER, FLAG, TIME, OBJECT = 0x001E, 0x001F, 0x0102, 0x0003, 0x000B, 0x0040, 0x000D
SUBJECT, BODY, HTML, RTF, CLASS, HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x001A, 0x007D
DATA, NAME, CONTENT_ID, METHOD, LOCALE = 0x3701, 0x3707, 0x3712, 0x3705, 0x3FF1
IID_MESSAGE = bytes.fromhex("0703020000000000c000000000000046")

Properties = dict[tuple[int, int], "bytes | int"]


def text16(text: str) -> bytes:
    return text.encode("utf-16-le")


def filetime(unix: int) -> int:
    return (unix + 11_644_473_600) * 10_000_000


def storage(properties: Properties, header: int = 8, **children: "Tree") -> Tree:
    """A storage of .msg: short values in its properties stream, the others in a stream each."""
    entries, tree = b"", dict(children)
    for (number, kind), value in properties.items():
        if isinstance(value, int):
            entries += struct.pack("<HHIQ", kind, number, 6, value)
        else:
            entries += struct.pack("<HHIII", kind, number, 6, len(value), 0)
            tree[f"__substg1.0_{number:04X}{kind:04X}"] = value
    tree["__properties_version1.0"] = bytes(header) + entries
    return tree


def message(properties: Properties, *attachments: Tree, nested: bool = False) -> Tree:
    children = {f"__attach_version1.0_#{number:08X}": item for number, item in enumerate(attachments)}
    return storage(properties, 24 if nested else 32, **children)


def attachment(properties: Properties, inside: Tree | None = None) -> Tree:
    tree = storage(properties)
    if inside is not None:
        tree["__substg1.0_3701000D"] = inside
    return tree


def compound_file(tree: Tree) -> bytes:
    """A version 3 compound file ([MS-CFB]) with small streams in a mini stream, as Outlook writes it."""
    entries: list[dict] = [{"name": "Root Entry", "type": 5, "data": b"", "child": _FREE, "right": _FREE}]
    _add_children(tree, 0, entries)
    mini, mini_fat, sectors, fat = bytearray(), [], [], []

    def store(data: bytes) -> int:
        if not data:
            return _END
        first = len(sectors)
        pieces = [data[at : at + _SECTOR].ljust(_SECTOR, b"\x00") for at in range(0, len(data), _SECTOR)]
        sectors.extend(pieces)
        fat.extend([*range(first + 1, first + len(pieces)), _END])
        return first

    for entry in entries[1:]:
        data = entry["data"]
        if entry["type"] != 2 or not data:
            entry["start"] = _END if entry["type"] == 2 else 0
        elif len(data) < _CUTOFF:
            entry["start"] = len(mini_fat)
            count = -(-len(data) // _MINI)
            mini_fat.extend([*range(len(mini_fat) + 1, len(mini_fat) + count), _END])
            mini += data.ljust(count * _MINI, b"\x00")
        else:
            entry["start"] = store(data)
    entries[0]["start"], entries[0]["data"] = store(bytes(mini)), bytes(mini)
    mini_start = store(b"".join(struct.pack("<I", item) for item in mini_fat))
    mini_count = -(-len(mini_fat) * 4 // _SECTOR)
    directory = store(b"".join(_entry(entry) for entry in entries).ljust(_SECTOR, b"\x00"))
    fat_count = 1
    while (len(sectors) + fat_count) * 4 > fat_count * _SECTOR:
        fat_count += 1
    fat_first = len(sectors)
    fat.extend([_FAT] * fat_count)
    table = b"".join(struct.pack("<I", item) for item in fat).ljust(fat_count * _SECTOR, b"\xff")
    difat = [*range(fat_first, fat_first + fat_count)]
    header = struct.pack(
        "<8s16sHHHHH6x9I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6, 0, fat_count,
        directory, 0, _CUTOFF, mini_start if mini_fat else _END, mini_count, _END, 0,
    )  # fmt: skip
    header += b"".join(struct.pack("<I", item) for item in difat) + struct.pack("<I", _FREE) * (109 - len(difat))
    return header + b"".join(sectors) + table


def _add_children(tree: Tree, parent: int, entries: list[dict]) -> None:
    previous = None
    for name, value in sorted(tree.items(), key=lambda item: (len(item[0]), item[0].upper())):
        number = len(entries)
        is_stream = isinstance(value, bytes)
        entries.append(
            {"name": name, "type": 2 if is_stream else 1, "data": value if is_stream else b"", "child": _FREE}
        )
        entries[-1]["right"] = _FREE
        if previous is None:
            entries[parent]["child"] = number
        else:
            entries[previous]["right"] = number
        previous = number
        if not is_stream:
            _add_children(value, number, entries)


def _entry(entry: dict) -> bytes:
    name = entry["name"].encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ", name, len(name) + 2, entry["type"], 1, _FREE, entry["right"], entry["child"], bytes(16), 0, 0, 0,
        entry["start"], len(entry["data"]),
    )  # fmt: skip


def attribute(number: int, data: bytes, level: int = 1) -> bytes:
    """One attribute of winmail.dat with its checksum."""
    return struct.pack("<BHHI", level, number, 6, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def winmail(*attributes: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(attributes)


def property_list(properties: Properties) -> bytes:
    packed = struct.pack("<I", len(properties))
    for (number, kind), value in properties.items():
        packed += struct.pack("<HH", kind, number)
        if isinstance(value, int):
            packed += struct.pack("<Q", value) if kind == TIME else struct.pack("<I", value)
        else:
            packed += struct.pack("<II", 1, len(value)) + value + bytes(-len(value) % 4)
    return packed


def compressed(rtf: bytes) -> bytes:
    """[MS-OXRTFCP] with nothing but literals and the end mark; enough for a reader."""
    body = b""
    for at in range(0, len(rtf), 8):
        body += b"\x00" + rtf[at : at + 8]
    return struct.pack("<II4sI", len(body) + 12, len(rtf), b"LZFu", 0) + body
