"""One report as features: words, title words, sound keys, concepts, anchors and letter groups. Pure."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from keyuser.group import text as texts
from keyuser.group.anchors import find_anchors
from keyuser.group.restore import Restorer
from keyuser.group.stopwords import CYRILLIC_STOP_WORDS, LATIN_STOP_WORDS, STOP_WORDS
from keyuser.group.templates import without_politeness
from keyuser.group.terms import TermTable

#: Distinct words of one report that are analysed.
WORDS_ANALYSED = 1_500
TITLE_WEIGHT = 2
#: Characters (title included) whose letter groups are compared: enough for a typing mistake, cheap for a long log.
GRAM_TEXT = 600
GRAM_BITS = 18
_FIRST_LINE = 120


@dataclass(frozen=True, slots=True)
class GroupText:
    """What the engine needs to know of a report. ``text`` is the visible text (no quotes, no signature).

    ``pictures`` are SHA-256 sums of its pictures, ``anchors`` names known from elsewhere (file names of attachments).
    ``title`` and ``language`` may be empty; ``organisation`` is a BIN or empty.
    """

    id: int
    title: str = ""
    text: str = ""
    language: str = ""
    organisation: str = ""
    at: datetime | None = None
    pictures: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """The features of one report; the numbers are weights (1 + log of how often it stands there).

    ``concepts`` maps a concept to the words that named it, ``anchors`` a folded anchor to its kind and spelling,
    ``surfaces`` a stem to the first word it was made from.
    """

    language: str
    words: dict[str, float]
    title: dict[str, float]
    keys: dict[str, float]
    concepts: dict[str, str]
    anchors: dict[str, tuple[str, str]]
    grams: NDArray[np.int64]
    gram_weights: NDArray[np.float32]
    surfaces: dict[str, str] = field(default_factory=dict)


class Analyser:
    """Turns texts into features; holds the term table and what was made from it."""

    def __init__(self, terms: TermTable) -> None:
        self._terms = terms
        self._restorer = Restorer(terms.cyrillic_words + CYRILLIC_STOP_WORDS, terms.latin_words + LATIN_STOP_WORDS)

    def analyse(self, title: str, body: str, language: str = "", extra_anchors: tuple[str, ...] = ()) -> Analysis:
        """The features of a report. ``body`` has its template lines already left out."""
        title, body = texts.clip(title, texts.TITLE_LIMIT), without_politeness(texts.clip(body))
        if not title.strip():
            title = body.lstrip()[:_FIRST_LINE].split("\n")[0]
        anchors = find_anchors(f"{title}\n{body}")
        anchors |= {texts.fold(name): ("file", name) for name in extra_anchors if name}
        body = "\n".join((body, *extra_anchors))
        plain_title, plain_body = self._restorer.restore(title, body)
        language = texts.guess_language(f"{plain_title} {plain_body[:2000]}") or language
        title_words, body_words = _content(plain_title), _content(plain_body)
        latin = "polish" if language == "pl" else "english"
        title_stems = [texts.stem(word, latin) for word in title_words]
        body_stems = [texts.stem(word, latin) for word in body_words]
        surfaces: dict[str, str] = {}
        for stem, word in zip(title_stems + body_stems, title_words + body_words, strict=True):
            surfaces.setdefault(stem, word)
        counts = Counter(body_stems)
        for stem in title_stems:
            counts[stem] += TITLE_WEIGHT
        keys = Counter(texts.sound_key(word) for word in title_words * TITLE_WEIGHT + body_words)
        terms = self._terms.find(
            texts.words(texts.fold(f"{plain_title} . {plain_body}"))[: 2 * WORDS_ANALYSED], polish=language == "pl"
        )
        grams, gram_weights = letter_groups(" ".join(title_words), " ".join(body_words))
        return Analysis(
            language=language,
            words=_damped(counts),
            title=_damped(Counter(title_stems)),
            keys=_damped(keys),
            concepts={term.concept: term.surface for term in reversed(terms)},
            anchors=anchors,
            grams=grams,
            gram_weights=gram_weights,
            surfaces=surfaces,
        )


def _content(text: str) -> list[str]:
    """Folded words without stop words, words with inner capitals also in parts."""
    found = texts.words(texts.fold(text))
    found += [texts.fold(part) for word in texts.words(text) for part in texts.parts(word)]
    kept = [word for word in found if word and word not in STOP_WORDS and (len(word) > 1 or word.isdigit())]
    if len(kept) > WORDS_ANALYSED:
        allowed = set(list(dict.fromkeys(kept))[:WORDS_ANALYSED])
        kept = [word for word in kept if word in allowed]
    return kept


def _damped(counts: Counter[str]) -> dict[str, float]:
    return {feature: 1.0 + float(np.log(count)) for feature, count in counts.items() if feature}


def letter_groups(title: str, body: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Groups of three and four letters (hashed to ``GRAM_BITS``) of the title, twice, and the start of the body."""
    text = f" {title} {title} {body}"[:GRAM_TEXT] + " "
    codes = np.frombuffer(text.encode("utf-32-le", "replace"), dtype=np.uint32).astype(np.uint64)
    if len(codes) < 4:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.float32)
    three = codes[:-2] * np.uint64(0x9E3779B1) + codes[1:-1] * np.uint64(0x85EBCA6B) + codes[2:] * np.uint64(0xC2B2AE35)
    four = three[:-1] * np.uint64(0x27D4EB2F) + codes[3:] * np.uint64(0x165667B1)
    mixed = np.concatenate((three, four))
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    hashed = (mixed >> np.uint64(64 - GRAM_BITS)).astype(np.int64)
    groups, counts = np.unique(hashed, return_counts=True)
    return groups, (1.0 + np.log(counts)).astype(np.float32)
