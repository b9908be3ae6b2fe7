"""Days and times as people type them into tables, in ru, kk, uk, pl and en. Pure rules."""

import re
from datetime import date, datetime, time, timedelta

from keyuser.orgs.tables.model import Cell

#: Bare numbers that can stand for a day (1954 to 2119 where they count from 1900): what a spreadsheet shows with no format.
_SERIALS = range(20_000, 80_500)
_FROM_1900, _FROM_1904 = date(1899, 12, 30), date(1904, 1, 1)

#: The beginnings of the months' names; a longer one is tried before a shorter one.
_MONTHS = {
    1: "янв січ қаң қант sty jan",
    2: "фев лют ақп lut feb",
    3: "мар берез бер нау mar",
    4: "апр квіт кві сәу kwi apr",
    5: "май мая трав тра мам maj may",
    6: "июн черв чер мау cze jun",
    7: "июл лип шіл lip jul",
    8: "авг серп сер там sie aug",
    9: "сен вер қыр wrz sep",
    10: "окт жовт жов қаз paź paz oct",
    11: "ноя лист лис қар lis nov",
    12: "дек груд гру жел gru dec",
}
_STEMS = sorted(
    ((stem, month) for month, stems in _MONTHS.items() for stem in stems.split()), key=lambda pair: -len(pair[0])
)

_TIME = re.compile(
    r"(?<![\d.,:/-])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([ap]\.?m\.?)?(?![\d:])", re.IGNORECASE
)
_ISO_TIME = re.compile(r"(?<=\d)T(?=\d{2}:\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s.,-]+([^\W\d_]{3,})[\s.,-]+(\d{4})")
_NAME_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_YEAR_NAMED = re.compile(r"(\d{4})\s*(?:ж|жыл\w*|г|год\w*|р|рік|року|r)?\.?,?\s+(\d{1,2})[\s-]+([^\W\d_]{3,})")
_LEFT_OVER = re.compile(
    r"\b(?:г|год|года|ж|жыл|жылы|жылғы|р|рік|року|r|roku|в|о|у|at|o|godz|сағ|сағат|час|часов|utc|gmt|z|мск|алматы)\b"
    r"|\b(?:пн|вт|ср|чт|пт|сб|вс|нд|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|[\s.,;()]+",
    re.IGNORECASE,
)


def read_moment(cell: Cell, *, counts_from_1904: bool = False) -> datetime | None:
    """The instant of a cell without a zone (local time is meant); midnight where only a day is said; ``None`` for no date."""
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=None)
    if isinstance(cell, date):
        return datetime.combine(cell, time.min)
    if isinstance(cell, bool) or cell is None or isinstance(cell, time):
        return None
    text = str(cell).strip()
    if re.fullmatch(r"\d{5}(?:[.,]\d{1,12})?", text):
        return _serial(float(text.replace(",", ".")), _FROM_1904 if counts_from_1904 else _FROM_1900)
    return _text(_ISO_TIME.sub(" ", text)) if len(text) <= 60 else None


def read_time(cell: Cell) -> time | None:
    """The time of day of a cell: a time, a fraction of a day, or text like 10:40."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell.replace(tzinfo=None)
    if isinstance(cell, float) and 0 <= cell < 1:
        seconds = round(cell * 86_400)
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60) if seconds < 86_400 else None
    match = _TIME.search(str(cell)) if isinstance(cell, str) else None
    return _time(match) if match and not _LEFT_OVER.sub("", _TIME.sub(" ", str(cell))) else None


def _serial(days: float, start: date) -> datetime | None:
    """The day that a bare number counts; rounded to the second, which is what a spreadsheet's fractions hold."""
    if int(days) not in _SERIALS:
        return None
    return datetime.combine(start, time.min) + timedelta(seconds=round(days * 86_400))


def _text(text: str) -> datetime | None:
    """A date with or without a time around it; words that neither know make it none."""
    at = time.min
    match = _TIME.search(text)
    if match:
        read = _time(match)
        if read is None:
            return None
        at = read
        text = f"{text[: match.start()]} {re.sub(r'^ *[+-]0?0:?00', ' ', text[match.end() :])}"
    for pattern, order in (
        (_YEAR_FIRST, "ymd"),
        (_DAY_FIRST, "dmy"),
        (_NAMED, "dny"),
        (_NAME_FIRST, "ndy"),
        (_YEAR_NAMED, "ydn"),
    ):
        found = pattern.search(text)
        if found and not _LEFT_OVER.sub("", f"{text[: found.start()]} {text[found.end() :]}"):
            day = _day(dict(zip(order, found.groups(), strict=True)))
            return None if day is None else datetime.combine(day, at)
    return None


def _day(said: dict[str, str]) -> date | None:
    """The day of its parts: y(ear), m(onth), n(ame of the month), d(ay). 25/12 and 12/25 are the same where only one can be."""
    year = int(said["y"]) + (2000 if len(said["y"]) == 2 else 0)
    month = int(said["m"]) if "m" in said else _month(said["n"])
    day = int(said["d"])
    if "m" in said and month > 12 >= day:
        month, day = day, month
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    """The month of its name or the name's beginning; 0 for other words. Case endings differ, so the stem decides."""
    lowered = name.lower()
    return next((month for stem, month in _STEMS if lowered.startswith(stem)), 0)


def _time(match: re.Match[str]) -> time | None:
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4].lower().startswith("p") else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None
