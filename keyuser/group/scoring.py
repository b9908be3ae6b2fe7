"""From similarities to one score in 0..1. Pure.

Each feature is a similarity in 0..1 and stays separate (:class:`Features`), so that trained weights can replace these.
``score`` is a logistic curve over their weighted sum: it can be compared between queries, and reads as how likely it is that
the two reports are about the same thing.
"""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

Column = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Features:
    """One column of similarities a family, one row a candidate.

    ``word``, ``title``, ``key``, ``gram``: cosines of rarity-weighted words (title counted more), title words, sound keys and
    letter groups. ``concept``: cosine of the concepts. ``exact`` and ``named``: the rarity of shared
    anchors (codes, numbers and files; identifiers and screens), saturating. ``cover``: how much of
    the query's words (by rarity) the candidate has. ``picture``: 1 where a picture is the same. ``near``: 1 for the same hour,
    falling with the time between, and only as far as the words are alike.
    ``foreign``: 1 where the two are in different languages.
    """

    word: Column
    title: Column
    key: Column
    gram: Column
    concept: Column
    exact: Column
    named: Column
    cover: Column
    picture: Column
    near: Column
    foreign: Column

    def table(self) -> NDArray[np.float32]:
        """All columns side by side, in the order of the fields."""
        return np.stack([getattr(self, item.name) for item in fields(self)], axis=1)


FEATURE_NAMES = tuple(item.name for item in fields(Features))


#: What each similarity counts. Chosen on public trackers (fitted on two, checked on the third) and rounded: nothing here
#: depends on one data set.
WEIGHTS = {
    "word": 4.0,
    "title": 3.5,
    "key": 4.5,
    "gram": 7.0,
    "concept": 1.5,
    "exact": 4.0,
    "named": 1.0,
    "cover": 2.0,
    "picture": 2.0,
    "near": 4.5,
    "foreign": 0.0,
}
#: What the concepts count on top where the two texts are in different languages and words can hardly agree.
FOREIGN_CONCEPT = 18.0
#: The weighted sum at which two reports are as likely as not the same, and how fast that changes.
MIDPOINT = 9.0
SLOPE = 0.6


def contributions(features: Features) -> NDArray[np.float32]:
    """What each feature adds to the weighted sum: one row a candidate, columns as ``FEATURE_NAMES``."""
    table = features.table() * np.array([WEIGHTS[name] for name in FEATURE_NAMES], dtype=np.float32)
    table[:, FEATURE_NAMES.index("concept")] += FOREIGN_CONCEPT * features.foreign * features.concept
    result: NDArray[np.float32] = table
    return result


def scores(parts: NDArray[np.float32]) -> NDArray[np.float64]:
    """The score in 0..1 of each row of contributions."""
    result: NDArray[np.float64] = 1.0 / (1.0 + np.exp(-SLOPE * (parts.sum(axis=1, dtype=np.float64) - MIDPOINT)))
    return result
