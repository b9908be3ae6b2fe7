"""What a worksheet says about its cells after all its rows: which are merged, which are links."""

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from keyuser.orgs.tables.model import Cell
from keyuser.orgs.tables.xml_stream import attribute, elements, local

_AREA = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?")
_CHUNK = 1 << 20
#: Areas and links beyond this many are no table that a person made; the rows are read without them.
_MOST = 200_000


@dataclass(slots=True)
class Overlays:
    """Cells merged over several rows (by their first row: column and last row), and links by row and column.

    It follows the rows as they are read: ``remember`` a row, then ask for what reaches into it from ``above``.
    """

    links: Mapping[int, Mapping[int, str]]
    _starts: Mapping[int, tuple[tuple[int, int], ...]]
    _reaching: dict[int, tuple[int, Cell]] = field(default_factory=dict)

    def remember(self, number: int, cells: Mapping[int, Cell]) -> None:
        """Takes note of the merged cells that begin in this row."""
        for column, last in self._starts.get(number, ()):
            self._reaching[column] = (last, cells.get(column))

    def above(self, number: int) -> Mapping[int, Cell]:
        """The values that reach into this row, by column."""
        over = [column for column, (last, _) in self._reaching.items() if last < number]
        for column in over:
            del self._reaching[column]
        return {column: value for column, (_, value) in self._reaching.items()}


def read_overlays(archive: zipfile.ZipFile, part: str, relations: Mapping[str, tuple[str, str]]) -> Overlays:
    """The overlays of a worksheet; the part is walked only where it has some."""
    links: dict[int, dict[int, str]] = {}
    starts: dict[int, list[tuple[int, int]]] = {}
    found = 0
    if _mentions(archive, part):
        for element in elements(archive, part, ["row", "mergeCell", "hyperlink"]):
            area = None if local(element) == "row" else _area(attribute(element, "ref"))
            if area is None or found >= _MOST:
                continue
            found += 1
            row, column, last_row = area
            if local(element) == "mergeCell":
                if last_row > row:
                    starts.setdefault(row, []).append((column, last_row))
            elif target := relations.get(attribute(element, "id"), ("", ""))[1]:
                links.setdefault(row, {})[column] = target
    return Overlays(links, {row: tuple(areas) for row, areas in starts.items()})


def _mentions(archive: zipfile.ZipFile, part: str) -> bool:
    """Whether the part has merged cells or links, without parsing it."""
    if part not in archive.namelist():
        return False
    end = b""
    try:
        with archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                if b"mergeCell" in end + chunk or b"hyperlink" in end + chunk:
                    return True
                end = chunk[-10:]
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError):
        return False  # reading the rows says what is wrong
    return False


def _area(reference: str) -> tuple[int, int, int] | None:
    """First row (from 1), first column (from 0) and last row of ``B2:C5``."""
    match = _AREA.fullmatch(reference.replace("$", "").upper())
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column - 1, int(match[4] or match[2])
