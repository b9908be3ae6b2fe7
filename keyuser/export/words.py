"""Words, numbers and dates on paper in five languages.

The texts are data (``resources/i18n/export.json``: key, language, text) so that a translator needs no Python; terms follow the
project's glossary. Separate from the window's translations because the reader of an export need not be its user.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from keyuser.errors import InputError
from keyuser.paths import resource

LANGUAGES = ("en", "ru", "kk", "uk", "pl")

#: Keeps a number and its unit on one line.
NO_BREAK_SPACE = "\u00a0"


@cache
def texts() -> dict[str, dict[str, str]]:
    """Every text by key and language."""
    loaded: dict[str, dict[str, str]] = json.loads(resource("i18n", "export.json").read_text("utf-8"))
    return loaded


@dataclass(frozen=True, slots=True)
class Words:
    """Speaks one language. Build it with ``words_in``, which knows which languages exist."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """The text of ``key`` with its places filled."""
        return texts()[key][self.language].format(**values)

    def percent(self, share: float | None) -> str:
        """A share of 0..1 with one decimal, "-" for none; never rounded up to a full 100 or down to 0."""
        if share is None:
            return "-"
        tenths = round(share * 1000)
        if share < 1:
            tenths = min(tenths, 999)
        if share > 0:
            tenths = max(tenths, 1)
        number = "100" if tenths == 1000 else f"{tenths / 10:.1f}"
        return f"{number}%" if self.language == "en" else f"{number.replace('.', ',')}{NO_BREAK_SPACE}%"

    def date(self, day: date) -> str:
        return day.strftime(self._date_pattern)

    def instant(self, at: datetime, *, seconds: bool = False) -> str:
        """A wall time as given (convert to the reader's zone before)."""
        return at.strftime(f"{self._date_pattern} {'%H:%M:%S' if seconds else '%H:%M'}")

    def long_duration(self, seconds: int) -> str:
        """For sentences: "4 h 05 min", under a minute "12 s"; cut, never rounded up."""
        minutes, rest = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        if hours:
            text = self("hours_minutes", hours=hours, minutes=f"{minutes:02}")
        elif minutes:
            text = self("minutes_only", minutes=minutes)
        else:
            text = self("seconds_only", seconds=rest)
        return text.replace(" ", NO_BREAK_SPACE)

    @property
    def excel_date(self) -> str:
        """The number format of a day in a workbook."""
        return "yyyy-mm-dd" if self.language == "en" else "dd.mm.yyyy"

    @property
    def _date_pattern(self) -> str:
        return "%Y-%m-%d" if self.language == "en" else "%d.%m.%Y"


def duration(seconds: int) -> str:
    """For tables: h:mm:ss, hours unbounded, the same in every language and in the workbook."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def words_in(language: str) -> Words:
    """The words of one of ``LANGUAGES``; ``InputError`` for another."""
    if language not in LANGUAGES:
        raise InputError(
            f"There are no texts in the language “{language}”.",
            f"Choose one of: {', '.join(LANGUAGES)}.",
            detail=language,
        )
    return Words(language)
