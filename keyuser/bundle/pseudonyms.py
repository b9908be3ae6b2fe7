"""Reporters under numbers: the vendor can tell people apart and ask about one, without knowing who they are. Pure."""

import re
from collections.abc import Iterable
from typing import Final

from keyuser.records import Report
from keyuser.report.rules import reporter_key

#: A sender that is called like one of these is an office, not a person; its name may stay.
_OFFICE: Final = re.compile(
    r"\b(?:тоо|ао|ооо|жшс|тов|llp|llc|ltd|jsc|sp|отдел|департамент|служба|бөлім\w*|відділ|dział|department|office|support)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_KEY: Final = 3
_LETTER: Final = r"[^\W\d_]"
#: Between the words of a name, in texts and in names of files.
_BETWEEN: Final = r"[\s_.,-]{1,3}"


class Pseudonyms:
    """ "Reporter 1", "Reporter 2" ... in the order of the first report of each person."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self._numbers: dict[str, int] = {}
        self._names: dict[str, list[tuple[frozenset[str], re.Pattern[str], str]]] = {}
        for report in reports:
            key = reporter_key(report)
            if key not in self._numbers:
                self._numbers[key] = len(self._numbers) + 1
            self._learn(report.sender_name, self.of(report))

    def of(self, report: Report) -> str:
        """The pseudonym of the report's writer."""
        return f"Reporter {self._numbers[reporter_key(report)]}"

    def hide(self, text: str) -> tuple[str, int]:
        """The text with every reporter's full name (either order, inflected) replaced, and how many there were.

        A single first name or surname stays: it may be any word of the text.
        """
        beginnings = {_beginning(word) for word in _WORD.findall(text)}
        hidden = 0
        for beginning in sorted(beginnings & self._names.keys()):
            for others, pattern, pseudonym in self._names[beginning]:
                if others <= beginnings:
                    text, count = pattern.subn(pseudonym, text)
                    hidden += count
        return text, hidden

    def _learn(self, name: str, pseudonym: str) -> None:
        words = _WORD.findall(name)
        if not 2 <= len(words) <= 4 or _OFFICE.search(name):
            return
        beginnings = frozenset(map(_beginning, words))
        stems = [rf"{re.escape(word[:-1] if len(word) > _KEY else word)}{_LETTER}{{0,3}}" for word in words]
        orders = (_BETWEEN.join(order) for order in (stems, stems[::-1]))
        pattern = re.compile(rf"(?<!{_LETTER})(?:{'|'.join(orders)})(?!{_LETTER})", re.IGNORECASE)
        known = self._names.setdefault(_beginning(words[0]), [])
        if all(pattern != other for _, other, _ in known):
            known.append((beginnings, pattern, pseudonym))


def _beginning(word: str) -> str:
    """What all inflected forms of a word share, at most; cheap to look up before any pattern is tried."""
    return word[: _KEY if len(word) > _KEY else _KEY - 1].casefold()
