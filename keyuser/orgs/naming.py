"""Recognises organisations of the directory by their names in a text."""

import re
from collections.abc import Iterable, Mapping

from keyuser.records import Organisation

_LONGEST_NAME = 8  # words
_SHORTEST_WORD = 5  # letters of a name of one word: shorter ones are too often something else
_LEGAL_FORMS = frozenset({
    "ао", "оао", "зао", "пао", "нао", "ооо", "тоо", "ип", "нк", "нак", "гп", "ргп", "кх", "фх", "ақ", "жшс", "жк", "ұк",
    "тов", "прат", "пат", "фоп", "llp", "llc", "jsc", "ltd", "inc", "sa", "sp", "z", "o", "oo",
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


class NameIndex:
    """The names of a directory, ready to be looked up in many texts."""

    def __init__(self, organisations: Iterable[Organisation]) -> None:
        names: dict[tuple[str, ...], set[str]] = {}
        for organisation in organisations:
            for name in {_key(organisation.name), _key(organisation.short_name)}:
                if _is_telling(name):
                    names.setdefault(name, set()).add(organisation.bin)
        # a name that two organisations share names neither
        self._names: Mapping[tuple[str, ...], str] = {
            name: bins.pop() for name, bins in names.items() if len(bins) == 1
        }

    def find(self, text: str) -> frozenset[str]:
        """The BINs of the organisations that a text names. One-word names count only where they are capitalised."""
        if not self._names:
            return frozenset()
        words = [word for word in _WORD.findall(text) if word.casefold() not in _LEGAL_FORMS]
        keys = [word.casefold() for word in words]
        found = set()
        for start, word in enumerate(words):
            for length in range(1, min(_LONGEST_NAME, len(words) - start) + 1):
                bin_ = self._names.get(tuple(keys[start : start + length]))
                if bin_ and (length > 1 or word[0].isupper()):
                    found.add(bin_)
        return frozenset(found)


def _key(name: str) -> tuple[str, ...]:
    """A name's words without its legal form and quotes."""
    return tuple(word for word in map(str.casefold, _WORD.findall(name)) if word not in _LEGAL_FORMS)


def _is_telling(name: tuple[str, ...]) -> bool:
    return 0 < len(name) <= _LONGEST_NAME and (len(name) > 1 or len(name[0]) >= _SHORTEST_WORD)
