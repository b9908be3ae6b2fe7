"""Delimited text (.csv) of any delimiter and encoding."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from keyuser.errors import InputError, MachineError
from keyuser.orgs.tables.charsets import decode
from keyuser.orgs.tables.model import Row
from keyuser.orgs.tables.width import within_columns

#: The longest cell of a .csv in characters; Python's own limit is less than a mail that somebody pasted.
csv.field_size_limit(10_000_000)

_DELIMITERS = ",;\t|^~"
_SNIFFED_LINES = 30


def read_csv(path: Path) -> Iterator[Row]:
    """The rows that are not empty; the numbers are those of the lines they begin on."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MachineError(
            f"{path} cannot be read: {error.strerror or error}.", "Name a table and check its permission."
        ) from error
    text = _decode_csv(data)
    if text.count("\x00") or (
        len(text) > 20 and sum(not char.isprintable() and char not in "\r\n\t" for char in text[:2_000]) > 20
    ):
        raise InputError("This is not a table: the file holds binary data.", "Export the table as .csv or .xlsx.")
    first, _, rest = text.partition("\n")
    declared = ""
    if first.lower().startswith("sep=") and len(first.rstrip("\r\n")) == 5:
        declared, text = first[4], rest
    delimiter = declared or _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
    while True:
        number = reader.line_num + (2 if declared else 1)
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise InputError(f"Line {number} cannot be read as .csv.", "Export the table again.", str(error)) from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield Row(number, within_columns(cells))


def _decode_csv(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace").lstrip("\ufeff")
    sample = data[:2_000]
    if sample.count(b"\x00") * 3 > len(sample):  # UTF-16 without a mark: every other byte of ASCII is zero
        little = sample[1::2].count(0) >= sample[0::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    if _little_cyrillic(sample):
        return data.decode("utf-16-le", "replace")
    return decode(data).text.lstrip("\ufeff")


def _little_cyrillic(sample: bytes) -> bool:
    """UTF-16 of Cyrillic text without a mark: the high byte of nearly every character is 0x04 or 0x00."""
    high = sample[1::2]
    return len(high) > 10 and sum(byte in (0, 4) for byte in high) > 0.9 * len(high)


def _delimiter(text: str) -> str:
    """The delimiter that cuts the first lines into the same number of columns, and into the most."""
    sample = "\n".join(text.splitlines()[:_SNIFFED_LINES])

    def regularity(delimiter: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample), delimiter=delimiter) if row]
        except csv.Error:
            return 0.0, 0
        width = _most_common([width for width in widths if width > 1])
        return (widths.count(width) / len(widths), width) if width else (0.0, 0)

    return max(_DELIMITERS, key=regularity)


def _most_common(widths: Sequence[int]) -> int:
    return max(set(widths), key=lambda width: (widths.count(width), width)) if widths else 0
