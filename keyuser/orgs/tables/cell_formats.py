"""What the number formats of a workbook make of its numbers."""

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

from keyuser.orgs.tables.xml_stream import attribute, elements, local

_ZEROS = re.compile(r"0{2,20}(?:;.*)?")


@dataclass(frozen=True, slots=True)
class CellFormats:
    """By the style number of a cell: which show dates, which durations, and how many digits those show that pad with zeros."""

    dates: frozenset[int]
    durations: frozenset[int]
    zeros: Mapping[int, int]


def read_formats(archive: zipfile.ZipFile, part: str) -> CellFormats:
    """The formats of ``xl/styles.xml``; none where ``part`` is empty."""
    codes = dict(BUILTIN_FORMATS)
    styles: list[int] = []
    if part:
        for element in elements(archive, part, ["numFmt", "cellXfs"]):
            if local(element) == "numFmt":
                codes[_whole(attribute(element, "numFmtId"))] = attribute(element, "formatCode")
            else:
                styles = [_whole(attribute(each, "numFmtId")) for each in element if local(each) == "xf"]
    shown = {index: codes.get(number, "General") for index, number in enumerate(styles)}
    durations = frozenset(index for index, code in shown.items() if is_timedelta_format(code))
    dates = frozenset(index for index, code in shown.items() if is_date_format(code)) - durations
    zeros = {index: len(code.partition(";")[0]) for index, code in shown.items() if _ZEROS.fullmatch(code)}
    return CellFormats(dates, durations, zeros)


def duration_text(days: float) -> str:
    """A duration as ``[h]:mm:ss`` shows it: hours may be more than 24."""
    seconds = round(days * 86_400)
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _whole(text: str) -> int:
    return int(text) if text.isdigit() and len(text) < 9 else 0
