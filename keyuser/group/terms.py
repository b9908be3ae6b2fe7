"""The term table: words of five languages that mean the same thing in a business system. Pure; the file is read elsewhere.

Format (UTF-8, one concept a line, tab-separated): ``concept``, then the words of ru, kk, uk, pl, en, alternatives divided by
``|``. A word ends in ``*`` where only its beginning counts; an alternative may be several words, which must stand in this
order with at most one other word between two of them. Lines that start with ``#`` are comments.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from keyuser.errors import InputError
from keyuser.group.text import fold

LANGUAGES = ("ru", "kk", "uk", "pl", "en")
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class Term:
    """A concept that was found, ``surface`` being the words that named it."""

    concept: str
    surface: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    words: tuple[tuple[str, bool], ...]
    concept: str
    polish: bool


class TermTable:
    """Finds concepts in words. ``rows`` are the lines of the file."""

    def __init__(self, rows: Iterable[str]) -> None:
        self._exact: dict[str, list[_Pattern]] = defaultdict(list)
        self._prefix: dict[str, list[_Pattern]] = defaultdict(list)
        self._starting_with = lru_cache(maxsize=50_000)(self._look_up)
        self.concepts: tuple[str, ...] = ()
        self.cyrillic_words: list[str] = []
        self.latin_words: list[str] = []
        concepts = []
        for number, row in enumerate(rows, 1):
            line = row.rstrip("\r\n")
            if line.strip() and not line.startswith("#"):
                concepts.append(self._learn(line, number))
        self.concepts = tuple(concepts)

    def _learn(self, line: str, number: int) -> str:
        concept, *columns = line.split("\t")
        if len(columns) != len(LANGUAGES):
            raise InputError(
                f"Line {number} of the term table has {len(columns)} language columns instead of {len(LANGUAGES)}.",
                "Give each concept a column for ru, kk, uk, pl and en, divided by tabs; a column may be empty.",
            )
        for language, column in zip(LANGUAGES, columns, strict=True):
            for alternative in filter(None, (part.strip() for part in column.split("|"))):
                self._learn_alternative(concept, language, alternative)
        return concept

    def _learn_alternative(self, concept: str, language: str, alternative: str) -> None:
        words = tuple((word.rstrip("*"), word.endswith("*")) for word in fold(alternative).replace("-", " ").split())
        (self.latin_words if language in {"pl", "en"} else self.cyrillic_words).extend(word for word, _ in words)
        first, is_prefix = words[0]
        polish = language == "pl"
        (self._prefix if is_prefix else self._exact)[first].append(_Pattern(words, concept, polish))

    def find(self, words: list[str], *, polish: bool = False) -> list[Term]:
        """The concepts named by folded ``words``, in order of appearance; at each place the reading with most words, then most
        letters wins.

        Polish words count only in Polish texts: too many look like the beginning of an English one.
        """
        found: list[Term] = []
        position = 0
        while position < len(words):
            best = (position + 1, 0)
            concepts: set[str] = set()
            for pattern in self._starting_with(words[position]):
                end = None if pattern.polish and not polish else _match_end(pattern.words, words, position)
                reading = (end or 0, len(pattern.words[0][0]))
                if reading > best:
                    best, concepts = reading, set()
                if reading == best:
                    concepts.add(pattern.concept)
            best_end = best[0]
            surface = " ".join(words[position:best_end])
            found.extend(Term(concept, surface) for concept in sorted(concepts))
            position = best_end if concepts else position + 1
        return found

    def _look_up(self, word: str) -> tuple[_Pattern, ...]:
        patterns = list(self._exact.get(word, ()))
        for length in range(min(len(word), _LONGEST), 1, -1):
            longer = self._prefix.get(word[:length])
            if longer:
                patterns.extend(longer)
        return tuple(patterns)


def _match_end(pattern: tuple[tuple[str, bool], ...], words: list[str], start: int) -> int | None:
    """Where the pattern that begins at ``start`` ends (exclusive), ``None`` where it does not stand there."""
    position = start + 1
    for wanted, is_prefix in pattern[1:]:
        for candidate in (position, position + 1):
            if candidate < len(words) and (
                words[candidate].startswith(wanted) if is_prefix else words[candidate] == wanted
            ):
                position = candidate + 1
                break
        else:
            return None
    return position
