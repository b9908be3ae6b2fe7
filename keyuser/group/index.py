"""The sparse index: which report holds which feature. Incremental, in memory, NumPy only.

A feature family is a :class:`Forward` (report -> its features) and, where candidates are looked up by it, a
:class:`Inverted` (feature -> its reports). Both hold pairs packed into 32 bits: 24 for the feature or the report's slot, 8
for the weight in sixteenths (0 to 15.9). Adding costs what the report has; nothing is ever rebuilt.
"""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]
Floats = NDArray[np.float32]

WEIGHT_STEPS = 16
#: Rarity is counted as if so many more reports, all about other things, were stored: else the first two alike would make
#: their words look common.
SUPPOSED_REPORTS = 100
_WEIGHT_BITS = 8
_WEIGHT_MASK = 255
_UNKNOWN = np.array([-1], dtype=np.int64)


def pack(high: Ids, weights: Floats) -> NDArray[np.uint32]:
    """``high`` (24 bits) and ``weights`` (0..15.9) in one array."""
    return (high.astype(np.uint32) << np.uint32(_WEIGHT_BITS)) | _steps(weights)


def _steps(weights: Floats) -> NDArray[np.uint32]:
    return np.clip(np.rint(weights * WEIGHT_STEPS), 1, _WEIGHT_MASK).astype(np.uint32)


def grown(values: NDArray, size: int) -> NDArray:  # type: ignore[type-arg]
    """The array with room for ``size`` entries (doubling, so that growing stays cheap); new ones are zero."""
    if size <= len(values):
        return values
    bigger = np.zeros(max(size, 2 * len(values)), dtype=values.dtype)
    bigger[: len(values)] = values
    return bigger


class Vocabulary:
    """Gives each feature of a family a small number, for ever."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def known(self, features: Iterable[str]) -> Ids:
        """The numbers, -1 for a feature never seen."""
        get = self._numbers.get
        return np.array([get(feature, -1) for feature in features], dtype=np.int64)

    def learn(self, features: Iterable[str]) -> Ids:
        """The numbers; new features get one."""
        numbers = self._numbers
        return np.array([numbers.setdefault(feature, len(numbers)) for feature in features], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Likeness:
    """One family's comparison of a query with stored reports, one number a report, all 0..1.

    ``cosine``: of the rarity-weighted features. ``cover``: how much of the query's features, by rarity, the report has.
    ``substance``: how much there is to compare, that is the rarity of all features of the query or of the report, whichever has
    less; a half where that is a single feature that stands nowhere else.
    """

    cosine: Floats
    cover: Floats
    substance: Floats


class Forward:
    """Report -> features with weights, and in how many reports each feature stands."""

    def __init__(self) -> None:
        self.count = 0
        self._df = np.zeros(1024, dtype=np.int32)
        self._start = np.zeros(256, dtype=np.int64)
        self._length = np.zeros(256, dtype=np.int32)
        self._arena = np.zeros(4096, dtype=np.uint32)
        self._used = 0
        self._wasted = 0
        self._scratch = np.zeros(1024, dtype=np.float32)
        self._rarity_count = -1
        self._rarity: Floats = np.zeros(0, dtype=np.float32)

    def add(self, slot: int, ids: Ids, weights: Floats) -> None:
        """Stores the features of the report in ``slot`` (free before). ``ids`` are distinct."""
        top = int(ids.max()) + 1 if len(ids) else 0
        self._df = grown(self._df, top)
        self._start = grown(self._start, slot + 1)
        self._length = grown(self._length, slot + 1)
        self._arena = grown(self._arena, self._used + len(ids))
        self._arena[self._used : self._used + len(ids)] = pack(ids, weights)
        self._start[slot], self._length[slot] = self._used, len(ids)
        self._used += len(ids)
        self._df[ids] += 1
        self.count += 1

    def remove(self, slot: int) -> Ids:
        """Forgets the report in ``slot``; returns the features it had."""
        ids = self.features(slot)
        self._df[ids] -= 1
        self._wasted += len(ids)
        self._length[slot] = 0
        self.count -= 1
        if self._wasted > self._used // 2:
            self._compact()
        return ids

    def features(self, slot: int) -> Ids:
        """The features of the report in ``slot``."""
        start = self._start[slot]
        return (self._arena[start : start + self._length[slot]] >> _WEIGHT_BITS).astype(np.int64)

    def rarity(self, ids: Ids) -> Floats:
        """Inverse document frequency of each feature, natural log, above 0; an unknown one (-1) counts as in no report."""
        self._refresh()
        known = (ids >= 0) & (ids < len(self._df))
        return self._rarity[np.where(known, self._df[np.where(known, ids, 0)], 0)]

    def _refresh(self) -> None:
        """Keeps the table "in so many reports -> rarity" within 1 % of the number of reports: a logarithm hardly moves."""
        if abs(self.count - self._rarity_count) * 100 <= self._rarity_count:
            return
        self._rarity_count = max(self.count, 1)
        supposed = self._rarity_count + SUPPOSED_REPORTS
        df = np.minimum(np.arange(self._rarity_count * 102 // 100 + 3), supposed)
        self._rarity = np.log1p((supposed - df + 0.5) / (df + 0.5)).astype(np.float32)

    def compare(self, ids: Ids, weights: Floats, slots: Ids) -> Likeness:
        """How alike the features ``ids`` and those of each report in ``slots`` are."""
        if not len(slots) or not len(ids):
            nothing = np.zeros(len(slots), dtype=np.float32)
            return Likeness(nothing, nothing, nothing)
        rarity = self.rarity(ids)
        known = (ids >= 0) & (ids < len(self._df))
        self._scratch = grown(self._scratch, len(self._df))
        self._scratch[ids[known]] = (weights * rarity)[known]
        packed, ends = self._gather(slots)
        features = (packed >> _WEIGHT_BITS).astype(np.int64)
        wanted = self._scratch[features]
        self._scratch[ids[known]] = 0
        stored_rarity = self._rarity[self._df[features]]
        stored = (packed & _WEIGHT_MASK) * stored_rarity
        norms = np.sqrt(_segment_sums(stored * stored, ends)) * np.linalg.norm(weights * rarity)
        products = _segment_sums(stored * wanted, ends)
        total = np.float32(rarity.sum())
        less = np.minimum(_segment_sums(stored_rarity, ends), total) / self.rarity(_UNKNOWN)[0]
        return Likeness(
            cosine=np.divide(products, norms, out=np.zeros_like(products), where=norms > 0),
            cover=_segment_sums(stored_rarity * (wanted > 0), ends) / total,
            substance=less / (less + np.float32(1.0)),
        )

    def shared(self, ids: Ids, slots: Ids) -> Floats:
        """Summed rarity of the features ``ids`` that each report in ``slots`` has too."""
        if not len(slots) or not len(ids):
            return np.zeros(len(slots), dtype=np.float32)
        known = ids[(ids >= 0) & (ids < len(self._df))]
        packed, ends = self._gather(slots)
        self._scratch = grown(self._scratch, len(self._df))
        self._scratch[known] = self.rarity(known)
        sums = _segment_sums(self._scratch[(packed >> _WEIGHT_BITS).astype(np.int64)], ends)
        self._scratch[known] = 0
        return sums

    def _gather(self, slots: Ids) -> tuple[NDArray[np.uint32], Ids]:
        """The stored pairs of all ``slots``, one after the other, and where each report's part ends."""
        lengths = self._length[slots].astype(np.int64)
        ends = np.cumsum(lengths)
        shift = np.repeat(self._start[slots] - (ends - lengths), lengths)
        return self._arena[shift + np.arange(ends[-1])], ends

    def _compact(self) -> None:
        live = np.flatnonzero(self._length)
        if not len(live):
            self._used = self._wasted = 0
            return
        packed, ends = self._gather(live)
        self._arena = packed.copy()
        self._start[live] = ends - self._length[live]
        self._used, self._wasted = len(packed), 0


def _segment_sums(values: Floats, ends: Ids) -> Floats:
    """Sums of consecutive stretches of ``values`` that end (exclusive) at ``ends``; empty stretches give 0."""
    starts = np.concatenate(([0], ends[:-1]))
    filled = ends > starts
    sums = np.zeros(len(ends), dtype=np.float32)
    if filled.any():
        sums[filled] = np.add.reduceat(values, starts[filled])
    return sums


class Inverted:
    """Feature -> reports."""

    def __init__(self) -> None:
        self._postings: list[array[int]] = []
        self._size = np.zeros(256, dtype=np.float32)
        self._total = 0.0

    def add(self, slot: int, ids: Ids, weights: Floats) -> None:
        """Notes that the report in ``slot`` has the features ``ids``."""
        missing = int(ids.max()) + 1 - len(self._postings) if len(ids) else 0
        self._postings.extend(array("I") for _ in range(missing))
        steps = _steps(weights).astype(np.int64)
        postings = self._postings
        for feature, entry in zip(ids.tolist(), ((slot << _WEIGHT_BITS) | steps).tolist(), strict=True):
            postings[feature].append(entry)
        self._size = grown(self._size, slot + 1)
        self._size[slot] = float(weights.sum())
        self._total += float(self._size[slot])

    def remove(self, slot: int, ids: Ids) -> None:
        """Takes the report in ``slot`` out of the lists of its features ``ids``."""
        for feature in ids.tolist():
            entries = np.frombuffer(self._postings[feature], dtype=np.uint32)
            kept = entries[(entries >> _WEIGHT_BITS) != slot].tobytes()
            del entries
            self._postings[feature] = array("I", kept)
        self._total -= float(self._size[slot])
        self._size[slot] = 0

    def accumulate(self, ids: Ids, gains: Floats, scores: Floats, budget: int, count: int) -> None:
        """Adds to ``scores[slot]`` what each feature gives (BM25, k1 = 1.2, b = 0.5), rarest first, until ``budget`` pairs
        were read: the most common words of a long text cost most and say least."""
        mean = max(self._total / max(count, 1), 1e-9)
        lists = sorted(
            (
                (len(self._postings[i]), i, g)
                for i, g in zip(ids.tolist(), gains.tolist(), strict=True)
                if 0 <= i < len(self._postings)
            ),
        )
        for length, feature, gain in lists:
            budget -= length
            if budget < 0:
                break
            entries = np.frombuffer(self._postings[feature], dtype=np.uint32)
            slots = (entries >> _WEIGHT_BITS).astype(np.int64)
            weight = (entries & _WEIGHT_MASK).astype(np.float32) / WEIGHT_STEPS
            scores[slots] += gain * 2.2 * weight / (weight + 0.6 + 0.6 * self._size[slots] / mean)
