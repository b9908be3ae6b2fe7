"""All stored reports as feature families: candidates for a query and their similarities to it."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from keyuser.group.analysis import Analysis, GroupText
from keyuser.group.anchors import EXACT_KINDS
from keyuser.group.index import Floats, Forward, Ids, Inverted, Vocabulary, grown
from keyuser.group.scoring import Features

#: Pairs (feature, report) read at most when candidates of one family are gathered.
READ_BUDGET = 100_000
#: A picture in more reports than this (and in 2 % of all) is a logo, not evidence.
COMMON_PICTURE = 5
_NEVER = np.iinfo(np.int64).min // 2
_HOUR = 3600.0
_UNSEEN = np.array([-1])


@dataclass(frozen=True, slots=True)
class Query:
    """A query's features of one family as numbers (-1: never seen) and weights."""

    ids: Ids
    weights: Floats


class Family:
    """One kind of named features, looked up in both directions."""

    def __init__(self) -> None:
        self.vocabulary = Vocabulary()
        self.forward = Forward()
        self.inverted = Inverted()

    def add(self, slot: int, features: dict[str, float]) -> Ids:
        ids = self.vocabulary.learn(features)
        weights = _weights(features)
        self.forward.add(slot, ids, weights)
        self.inverted.add(slot, ids, weights)
        return ids

    def remove(self, slot: int) -> None:
        self.inverted.remove(slot, self.forward.remove(slot))

    def gather(self, query: Query, scores: Floats, share: float) -> None:
        """Adds ``share`` times each report's part of the best possible word score to ``scores``."""
        gains = query.weights * self.forward.rarity(query.ids)
        total = float(gains.sum())
        if total > 0:
            self.inverted.accumulate(query.ids, gains * (share / total), scores, READ_BUDGET, self.forward.count)


@dataclass(frozen=True, slots=True)
class Asked:
    """A report that is searched for, with its features looked up once. ``rarity`` is that of ``analysis.words``, in order."""

    report: GroupText
    analysis: Analysis
    words: Query
    title: Query
    keys: Query
    concepts: Query
    exact: Query
    named: Query
    rarity: Floats


@dataclass(frozen=True, slots=True)
class Stored:
    """What is kept of a stored report beside its features."""

    report_id: int
    language: str
    concepts: dict[str, str]
    anchors: dict[str, tuple[str, str]]
    pictures: tuple[str, ...]
    organisation: str


class Corpus:
    """Stored reports by slot. A slot is a row number, given again after a report was removed."""

    def __init__(self) -> None:
        self.words = Family()
        self.keys = Family()
        self.concepts = Family()
        self.anchors = Family()
        self._title = Forward()
        self._grams = Forward()
        self._pictures: dict[str, set[int]] = {}
        self._slots: dict[int, int] = {}
        self._free: list[int] = []
        self._stored: list[Stored | None] = []
        self._at = np.full(256, _NEVER, dtype=np.int64)

    def __len__(self) -> int:
        return len(self._slots)

    def __contains__(self, report_id: int) -> bool:
        return report_id in self._slots

    def ids(self) -> frozenset[int]:
        return frozenset(self._slots)

    def stored(self, slot: int) -> Stored:
        """The report in a slot that is in use."""
        found = self._stored[slot]
        if found is None:
            raise KeyError(slot)
        return found

    def slot_of(self, report_id: int) -> int:
        return self._slots[report_id]

    def add(self, report: GroupText, analysis: Analysis) -> None:
        """Stores a report that is not stored yet."""
        slot = self._free.pop() if self._free else len(self._stored)
        if slot == len(self._stored):
            self._stored.append(None)
        self._slots[report.id] = slot
        self._stored[slot] = Stored(
            report.id, analysis.language, analysis.concepts, analysis.anchors, report.pictures, report.organisation
        )
        self.words.add(slot, analysis.words)
        self._title.add(slot, self.words.vocabulary.learn(analysis.title), _weights(analysis.title))
        self.keys.add(slot, analysis.keys)
        self.concepts.add(slot, dict.fromkeys(analysis.concepts, 1.0))
        self.anchors.add(slot, dict.fromkeys(analysis.anchors, 1.0))
        self._grams.add(slot, analysis.grams, analysis.gram_weights)
        for picture in report.pictures:
            self._pictures.setdefault(picture, set()).add(slot)
        self._at = grown(self._at, slot + 1)
        self._at[slot] = _seconds(report.at)

    def remove(self, report_id: int) -> None:
        """Forgets a stored report."""
        slot = self._slots.pop(report_id)
        for family in (self.words, self.keys, self.concepts, self.anchors):
            family.remove(slot)
        self._title.remove(slot)
        self._grams.remove(slot)
        for picture in self.stored(slot).pictures:
            self._pictures[picture].discard(slot)
        self._stored[slot] = None
        self._free.append(slot)

    def ask(self, report: GroupText, analysis: Analysis) -> Asked:
        """Looks the features of a report up, stored or not."""
        words = _query(self.words.vocabulary, analysis.words)
        kinds = analysis.anchors.items()
        return Asked(
            report,
            analysis,
            words=words,
            title=_query(self.words.vocabulary, analysis.title),
            keys=_query(self.keys.vocabulary, analysis.keys),
            concepts=_query(self.concepts.vocabulary, dict.fromkeys(analysis.concepts, 1.0)),
            exact=_query(self.anchors.vocabulary, {key: 1.0 for key, (kind, _) in kinds if kind in EXACT_KINDS}),
            named=_query(self.anchors.vocabulary, {key: 1.0 for key, (kind, _) in kinds if kind not in EXACT_KINDS}),
            rarity=self.words.forward.rarity(words.ids),
        )

    def candidates(self, asked: Asked, limit: int) -> Ids:
        """Slots of the reports most worth a closer look, without the report itself: mostly by words, anchors and pictures, a
        quarter by concepts, so that another language is never crowded out."""
        scores = np.zeros(len(self._stored), dtype=np.float32)
        self.words.gather(asked.words, scores, 1.0)
        self.keys.gather(asked.keys, scores, 0.5)
        self.anchors.gather(asked.exact, scores, 0.3)
        self.anchors.gather(asked.named, scores, 0.3)
        for picture in asked.report.pictures:
            scores[list(self._pictures.get(picture, ()))] += 1.0
        by_concept = np.zeros(len(self._stored), dtype=np.float32)
        self.concepts.gather(asked.concepts, by_concept, 1.0)
        own = self._slots.get(asked.report.id)
        if own is not None:
            scores[own] = by_concept[own] = 0
        return np.union1d(_best(scores, limit - limit // 4), _best(by_concept, limit // 4))

    def features(self, asked: Asked, slots: Ids) -> Features:
        """Similarities of the report to the stored ones in ``slots``.

        What two texts share counts less where one of them says next to nothing: "does not work" is like everything.
        """
        report, analysis = asked.report, asked.analysis
        word = self.words.forward.compare(asked.words.ids, asked.words.weights, slots)
        concept = self.concepts.forward.compare(asked.concepts.ids, asked.concepts.weights, slots)
        enough = word.substance
        found = {
            "word": enough * word.cosine,
            "title": enough * self._title.compare(asked.title.ids, asked.title.weights, slots).cosine,
            "key": enough * self.keys.forward.compare(asked.keys.ids, asked.keys.weights, slots).cosine,
            "gram": enough * self._grams.compare(analysis.grams, analysis.gram_weights, slots).cosine,
            "concept": concept.substance * concept.cosine,
        }
        alike = np.minimum(1.0, 1.5 * np.max(np.stack(list(found.values())), axis=0))
        return Features(
            **found,
            exact=self._shared_anchors(asked.exact, slots),
            named=self._shared_anchors(asked.named, slots),
            cover=enough * word.cover,
            picture=self._same_picture(report, slots),
            near=self._near(report.at, slots) * alike,
            foreign=self._foreign(analysis.language, slots),
        )

    def _shared_anchors(self, anchors: Query, slots: Ids) -> Floats:
        shared = self.anchors.forward.shared(anchors.ids, slots)
        return _saturated(shared, float(self.anchors.forward.rarity(_UNSEEN)[0]))

    def _same_picture(self, report: GroupText, slots: Ids) -> Floats:
        common = max(COMMON_PICTURE, len(self) // 50)
        holders: set[int] = set()
        for picture in report.pictures:
            slots_with = self._pictures.get(picture, set())
            if len(slots_with) <= common:
                holders |= slots_with
        return np.isin(slots, list(holders)).astype(np.float32)

    def _near(self, at: datetime | None, slots: Ids) -> Floats:
        moment = _seconds(at)
        if moment == _NEVER:
            return np.zeros(len(slots), dtype=np.float32)
        hours = np.abs(self._at[slots] - moment) / _HOUR
        return np.where(self._at[slots] == _NEVER, 0.0, 1.0 / (1.0 + np.log1p(hours / 24.0))).astype(np.float32)

    def _foreign(self, language: str, slots: Ids) -> Floats:
        others = [self.stored(slot).language for slot in slots.tolist()]
        return np.array([bool(language and other and other != language) for other in others], dtype=np.float32)


def _weights(features: dict[str, float]) -> Floats:
    return np.fromiter(features.values(), dtype=np.float32, count=len(features))


def _query(vocabulary: Vocabulary, features: dict[str, float]) -> Query:
    return Query(vocabulary.known(features), _weights(features))


def _saturated(rarity: Floats, rarest: float) -> Floats:
    """Shared rarity as 0..1: one anchor that stands nowhere else is worth a half, whatever the number of reports."""
    return rarity / (rarity + max(rarest, 1e-9))


def _seconds(at: datetime | None) -> int:
    return int(at.timestamp()) if at else _NEVER


def _best(scores: Floats, limit: int) -> Ids:
    """The slots of the highest scores above 0, at most ``limit``."""
    best = np.argpartition(scores, len(scores) - limit)[-limit:] if len(scores) > limit else np.arange(len(scores))
    return best[scores[best] > 0]
