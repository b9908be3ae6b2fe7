"""The grouping engine: which stored reports look like this one, how sure that is, and why.

It holds everything in memory, is filled report by report and never rebuilt. It is not thread-safe: the service locks.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from keyuser.group.analysis import Analyser, Analysis, GroupText
from keyuser.group.corpus import Asked, Corpus
from keyuser.group.reasons import explain
from keyuser.group.scoring import contributions, scores
from keyuser.group.templates import TemplateLines
from keyuser.group.terms import TermTable
from keyuser.group.text import clip
from keyuser.paths import resource
from keyuser.records import Match

__all__ = ["AUTOMATIC_THRESHOLD", "SUGGESTION_THRESHOLD", "Engine", "GroupText"]

#: A wrong join is worse than a missed one: only near-certain pairs are joined without asking.
AUTOMATIC_THRESHOLD = 0.8
#: Below this a pair is not worth a person's look.
SUGGESTION_THRESHOLD = 0.3
#: Candidates that get a closer look in one search.
CANDIDATES = 240


@lru_cache(maxsize=1)
def shipped_terms() -> TermTable:
    """The term table that ships with the program."""
    return TermTable(resource("terms", "terms.tsv").read_text("utf-8").splitlines())


class Engine:
    """Finds stored reports with the same suspected cause."""

    def __init__(self, *, threshold: float = AUTOMATIC_THRESHOLD, terms: TermTable | None = None) -> None:
        """``threshold`` is the score from which ``assign`` answers, 0..1."""
        self.threshold = threshold
        self._analyser = Analyser(terms or shipped_terms())
        self._corpus = Corpus()
        self._templates = TemplateLines()
        self._lines: dict[int, tuple[int, ...]] = {}
        self._last: tuple[GroupText, Analysis] | None = None

    def __len__(self) -> int:
        return len(self._corpus)

    def __contains__(self, report_id: int) -> bool:
        return report_id in self._corpus

    def ids(self) -> frozenset[int]:
        """The reports that are stored."""
        return self._corpus.ids()

    def add(self, report: GroupText) -> None:
        """Stores a report; one with the same id is replaced."""
        if report.id in self._corpus:
            self.remove(report.id)
        analysis = self._analyse(report)
        self._lines[report.id] = self._templates.add(clip(report.text).splitlines())
        self._corpus.add(report, analysis)
        self._last = None

    def remove(self, report_id: int) -> None:
        """Forgets a report; nothing happens where it is not stored."""
        if report_id in self._corpus:
            self._corpus.remove(report_id)
            self._templates.remove(self._lines.pop(report_id))
            self._last = None

    def search(self, report: GroupText, k: int) -> tuple[Match, ...]:
        """The ``k`` stored reports most alike, best first, each with its reasons; the report itself is left out."""
        asked = self._corpus.ask(report, self._analyse(report))
        slots = self._corpus.candidates(asked, max(CANDIDATES, k))
        if not len(slots) or k < 1:
            return ()
        parts = contributions(self._corpus.features(asked, slots))
        certainty = scores(parts)
        best = np.argsort(-certainty, kind="stable")[:k]
        return tuple(self._match(asked, int(slots[row]), parts[row], float(certainty[row])) for row in best)

    def assign(self, report: GroupText) -> Match | None:
        """The report it should be joined to without asking, ``None`` where nothing is certain enough."""
        best = self.search(report, 1)
        return best[0] if best and best[0].score >= self.threshold else None

    def compare(self, report: GroupText, stored_id: int) -> Match:
        """How alike the report and one stored report are, whether or not a search would have found it; ``KeyError`` where
        that one is not stored."""
        asked = self._corpus.ask(report, self._analyse(report))
        slot = self._corpus.slot_of(stored_id)
        parts = contributions(self._corpus.features(asked, np.array([slot])))
        return self._match(asked, slot, parts[0], float(scores(parts)[0]))

    def _match(self, asked: Asked, slot: int, parts: NDArray[np.float32], score: float) -> Match:
        return Match(self._corpus.stored(slot).report_id, score, explain(self._corpus, asked, slot, parts))

    def _analyse(self, report: GroupText) -> Analysis:
        if self._last is not None and self._last[0] == report:
            return self._last[1]
        body = "\n".join(self._templates.strip(clip(report.text).splitlines()))
        analysis = self._analyser.analyse(clip(report.title), body, report.language, report.anchors)
        self._last = (report, analysis)
        return analysis
