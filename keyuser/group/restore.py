"""Undoing a wrong keyboard layout and Latin transliteration of Russian. Pure.

Whether a text needs it is decided by letter pairs: which reading looks most like words that we know. The pairs are counted
over the term table's own words, so no language data has to be shipped.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable

#: Distinct words that are looked at before a text is changed, and how much better (mean log probability a letter) the other
#: reading must be.
SAMPLE = 40
MARGIN = 0.3

_CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_TO_CYRILLIC = str.maketrans(_LATIN_KEYS, _CYRILLIC_KEYS)
_TO_LATIN = str.maketrans(_CYRILLIC_KEYS, _LATIN_KEYS)

_LATIN_CHUNK = re.compile(r"[a-z\[\];',.`]+")
_CYRILLIC_CHUNK = re.compile(r"[а-яё]+")
_LATIN = re.compile(r"[a-z]")
_SOUNDS = (
    ("tsya", "тся"), ("shch", "щ"),
    ("sch", "щ"), ("zh", "ж"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("ju", "ю"),
    ("ya", "я"), ("ja", "я"), ("yo", "ё"), ("jo", "ё"),
)  # fmt: skip
_LETTERS = dict(zip("abvgdezijklmnoprstufhcywxq'", "абвгдезийклмнопрстуфхцывхкь", strict=True))
_SPELLING = dict(_SOUNDS) | _LETTERS
_SPELLED = re.compile("|".join([spelling for spelling, _ in _SOUNDS] + [re.escape(letter) for letter in _LETTERS]))
_IY = re.compile(r"(?<=[аеиоуыэюя])и(?![а-яё])|(?<=[аеиоуыэюя])ы")


def to_cyrillic_keys(text: str) -> str:
    """What the same keys give on the Russian layout (lower case)."""
    return text.lower().translate(_TO_CYRILLIC)


def to_latin_keys(text: str) -> str:
    """What the same keys give on the Latin layout (lower case)."""
    return text.lower().translate(_TO_LATIN)


def from_translit(word: str) -> str:
    """Russian letters for a word spelt with Latin ones ("schet" -> "щет"): near enough for stems and prefixes."""
    return _IY.sub("й", _SPELLED.sub(lambda match: _SPELLING[match.group()], word.lower()))


class Letters:
    """How much a word looks like the words it was made of, by pairs of letters."""

    def __init__(self, words: Iterable[str]) -> None:
        pairs: Counter[str] = Counter()
        firsts: Counter[str] = Counter()
        for word in words:
            framed = f" {word}"
            pairs.update(framed[i : i + 2] for i in range(len(framed) - 1))
            firsts.update(framed[:-1])
        self._log = {pair: math.log((count + 0.05) / (firsts[pair[0]] + 1.5)) for pair, count in pairs.items()}
        self._unseen = {first: math.log(0.05 / (count + 1.5)) for first, count in firsts.items()}

    def fit(self, word: str) -> float:
        """Mean log probability of the word's letters; higher is more alike. -9 for a letter never seen."""
        framed = f" {word}"
        log, unseen = self._log, self._unseen
        total = 0.0
        for i in range(len(framed) - 1):
            pair = framed[i : i + 2]
            total += log.get(pair) or unseen.get(pair[0], -9.0)
        return total / max(len(word), 1)


class Restorer:
    """Brings texts back to the alphabet they were meant in.

    ``cyrillic`` and ``latin`` are sample words (lower case) of the languages the texts are written in.
    """

    def __init__(self, cyrillic: Iterable[str], latin: Iterable[str]) -> None:
        self._cyrillic = Letters(cyrillic)
        self._latin = Letters(latin)

    def restore(self, *texts: str) -> tuple[str, ...]:
        """The texts of one report in the alphabet they were meant in, lower case where something was undone.

        Decided for all of them together: a short title alone says too little.
        """
        whole = " ".join(texts).lower()
        chunks = [chunk for chunk in _LATIN_CHUNK.findall(whole) if len(_LATIN.findall(chunk)) > 2]
        if not chunks or len(_CYRILLIC_CHUNK.findall(whole)) > len(chunks):
            return texts
        sample = list(dict.fromkeys(chunks))[:SAMPLE]
        plain = sum(map(self._fit_latin, sample)) + MARGIN * len(sample)
        keys, translit = sum(map(self._fit_keys, sample)), sum(map(self._fit_translit, sample))
        if keys > plain and keys >= translit:
            return tuple(self._replace(text, self._fit_keys, to_cyrillic_keys) for text in texts)
        if translit > plain and len(sample) > 2:
            return tuple(self._replace(text, self._fit_translit, from_translit) for text in texts)
        return texts

    def _replace(self, text: str, fit: Callable[[str], float], convert: Callable[[str], str]) -> str:
        def replaced(match: re.Match[str]) -> str:
            chunk = match.group()
            return convert(chunk) if fit(chunk) > self._fit_latin(chunk) - MARGIN else chunk

        return _LATIN_CHUNK.sub(replaced, text.lower())

    def _fit_latin(self, chunk: str) -> float:
        inner = chunk.strip("[];',.`")
        return self._latin.fit(inner) if inner else -9.0

    def _fit_keys(self, chunk: str) -> float:
        return self._cyrillic.fit(to_cyrillic_keys(chunk.rstrip(",.")))

    def _fit_translit(self, chunk: str) -> float:
        word = from_translit(chunk.strip("[];',.`"))
        return self._cyrillic.fit(word) if word else -9.0
