"""How good the grouping was, against the groups that the authors of the mails had in mind."""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PairQuality:
    """Of all pairs of reports: how many stand together rightly, wrongly, and how many should but do not."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of the joined pairs that belong together; 1 where none is joined."""
        joined = self.right + self.wrong
        return self.right / joined if joined else 1.0

    @property
    def recall(self) -> float:
        """Share of the pairs that belong together which are joined; 1 where none does."""
        true = self.right + self.missed
        return self.right / true if true else 1.0


def pair_quality(links: Mapping[int, int], problems: Mapping[int, str]) -> PairQuality:
    """``links``: report to group; ``problems``: report to its true problem (reports absent here are not judged)."""
    judged = {report: group for report, group in links.items() if report in problems}
    together = _pairs(judged.values())
    right = _pairs((group, problems[report]) for report, group in judged.items())
    true = _pairs(problems.values())
    return PairQuality(right, together - right, true - right)


def read_truth(path: Path) -> dict[str, str]:
    """Source (a Message-ID, or ``reports.xlsx#row``) to problem."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["source"]: row["problem"] for row in csv.DictReader(file)}


def _pairs(labels: Iterable[object]) -> int:
    return sum(count * (count - 1) // 2 for count in Counter(labels).values())
