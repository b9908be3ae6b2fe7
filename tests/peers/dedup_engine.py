"""The product's engine behind the protocol of the outside measurements (``add``, ``search``, ``assign`` on plain dicts)."""

import itertools
from datetime import UTC, datetime
from typing import Any

from keyuser.group.engine import AUTOMATIC_THRESHOLD, Engine, GroupText


class DedupEngine:
    """Maps the measurement's keys (any string) to row numbers and back."""

    def __init__(self, threshold: float = AUTOMATIC_THRESHOLD) -> None:
        self.engine = Engine(threshold=threshold)
        self._numbers: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._next = itertools.count(1)

    def add(self, report: dict[str, Any]) -> None:
        number = next(self._next)
        self._numbers[report["id"]], self._keys[number] = number, report["id"]
        self.engine.add(_text(number, report))

    def search(self, report: dict[str, Any], k: int) -> list[tuple[str, float]]:
        return [(self._keys[match.report_id], match.score) for match in self.engine.search(_text(0, report), k)]

    def assign(self, report: dict[str, Any]) -> str | None:
        match = self.engine.assign(_text(0, report))
        return self._keys[match.report_id] if match else None


def _text(number: int, report: dict[str, Any]) -> GroupText:
    at = datetime.fromisoformat(report["created"][:19]).replace(tzinfo=UTC) if report.get("created") else None
    return GroupText(number, report.get("title", ""), report.get("body", ""), report.get("lang", ""), at=at)


def make_engine(threshold: float = AUTOMATIC_THRESHOLD) -> DedupEngine:
    """What the measurements call."""
    return DedupEngine(threshold)
