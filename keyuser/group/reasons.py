"""Why two reports look alike, in words of the reports themselves. Pure."""

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from keyuser.group.analysis import Analysis
from keyuser.group.corpus import Asked, Corpus
from keyuser.group.scoring import FEATURE_NAMES
from keyuser.group.text import fold, words
from keyuser.records import Reason

#: Reasons shown for one match; the rest are summed up in the last one.
REASONS = 8
_COLUMN = {name: number for number, name in enumerate(FEATURE_NAMES)}
_Key = tuple[str, str]


def explain(corpus: Corpus, asked: Asked, slot: int, parts: NDArray[np.float32]) -> tuple[Reason, ...]:
    """The reasons for one candidate, the weightiest first. Their shares add up to 1.

    ``parts`` are the contributions of each feature to its score. Similarities of words, titles and sound keys are divided
    among the words that both have; letter groups go with the words too, or stand for words that only look alike.
    """
    gains: dict[_Key, float] = defaultdict(float)
    analysis = asked.analysis
    shared = _shared(corpus, asked, slot)
    lexical = float(parts[[_COLUMN[name] for name in ("word", "title", "key", "cover")]].sum())
    letters = float(parts[_COLUMN["gram"]])
    total = sum(shared.values())
    if total > 0:
        for word, gain in shared.items():
            gains["word", word] += (lexical + 0.7 * letters) * gain / total
        gains["spelling", ""] += 0.3 * letters
    else:
        gains["spelling", ""] += lexical + letters
    _divide(gains, float(parts[_COLUMN["concept"]]), _concepts(corpus, analysis, slot))
    _divide(gains, float(parts[[_COLUMN["exact"], _COLUMN["named"]]].sum()), _anchors(corpus, analysis, slot))
    _gather_anchors(gains)
    gains["picture", ""] += float(parts[_COLUMN["picture"]])
    gains["time", ""] += float(parts[_COLUMN["near"]])
    return _ranked(gains)


def _ranked(gains: dict[_Key, float]) -> tuple[Reason, ...]:
    total = sum(gains.values())
    if total <= 0:
        return ()
    ordered = sorted(((gain, key) for key, gain in gains.items() if gain > 0), key=lambda item: (-item[0], item[1]))
    shown, rest = ordered[:REASONS], ordered[REASONS:]
    reasons = [Reason(feature, text, gain / total) for gain, (feature, text) in shown]
    if rest:
        reasons.append(Reason("other", "", sum(gain for gain, _ in rest) / total))
    return tuple(reasons)


def _gather_anchors(gains: dict[_Key, float]) -> None:
    """Gives what the words inside an anchor add to the anchor: nobody wants to read "E-1107", "e" and "1107"."""
    for kind, surface in [key for key in gains if key[0] not in {"word", "term", "spelling"}]:
        for part in words(fold(surface)):
            gains[kind, surface] += gains.pop(("word", part), 0.0)


def _divide(gains: dict[_Key, float], amount: float, among: dict[_Key, float]) -> None:
    total = sum(among.values())
    for key, weight in among.items():
        gains[key] += amount * weight / total


def _shared(corpus: Corpus, asked: Asked, slot: int) -> dict[str, float]:
    """Words of the query that the stored report has too, by rarity; written as in the query."""
    held = np.isin(asked.words.ids, corpus.words.forward.features(slot))
    stems, surfaces = list(asked.analysis.words), asked.analysis.surfaces
    return {
        surfaces.get(stems[number], stems[number]): float(asked.rarity[number]) ** 2
        for number in np.flatnonzero(held).tolist()
    }


def _concepts(corpus: Corpus, analysis: Analysis, slot: int) -> dict[_Key, float]:
    """Concepts both have, with the words that name them on either side."""
    stored = corpus.stored(slot).concepts
    shared = [concept for concept in analysis.concepts if concept in stored]
    rarity = corpus.concepts.forward.rarity(corpus.concepts.vocabulary.known(shared))
    named: dict[_Key, float] = defaultdict(float)
    for concept, weight in zip(shared, rarity.tolist(), strict=True):
        mine, theirs = analysis.concepts[concept], stored[concept]
        named["term", mine if mine == theirs else f"{mine} = {theirs}"] += weight * weight
    return named


def _anchors(corpus: Corpus, analysis: Analysis, slot: int) -> dict[_Key, float]:
    stored = corpus.stored(slot).anchors
    shared = [anchor for anchor in analysis.anchors if anchor in stored]
    rarity = corpus.anchors.forward.rarity(corpus.anchors.vocabulary.known(shared))
    return {analysis.anchors[anchor]: weight for anchor, weight in zip(shared, rarity.tolist(), strict=True)}
