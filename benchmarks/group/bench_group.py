"""Measures the grouping engine on public trackers: recall@10, cost of a search and of adding, beside SQLite FTS5 in the same run.

    python benchmarks/group/bench_group.py [--data FOLDER] [--trackers rails hadoop] [--limit N]

The trackers (CSV files ``id,created,title,body,lang,group,dup_of``, sorted by time) are not part of the project. They are
looked for in ``../shared/bench/dedup/data`` beside the repository; what is absent is skipped, saying so.

recall@10: every report that has an earlier duplicate is searched before it is added; the share of those for which a report of
its own group is among the first ten groups found.
"""

import argparse
import csv
import re
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "bench" / "dedup" / "data"
TRACKERS = ("seamonkey", "hadoop", "rails")
DEPTH = 100
FTS_TERMS = 12
Row = dict[str, str]


class Method(Protocol):
    """What is measured: rows in, row numbers out."""

    name: str

    def add(self, number: int, row: Row, /) -> None: ...

    def search(self, number: int, row: Row, k: int, /) -> list[int]: ...


class Keyuser:
    """The product's engine."""

    name = "keyuser"

    def __init__(self) -> None:
        sys.path.insert(0, str(ROOT))
        from keyuser.group.engine import Engine, GroupText

        self._text = GroupText
        self._engine = Engine()

    def add(self, number: int, row: Row) -> None:
        self._engine.add(self._report(number, row))

    def search(self, number: int, row: Row, k: int) -> list[int]:
        return [match.report_id for match in self._engine.search(self._report(number, row), k)]

    def _report(self, number: int, row: Row):  # type: ignore[no-untyped-def]
        at = datetime.fromisoformat(row["created"][:19]).replace(tzinfo=UTC)
        return self._text(number, row["title"], row["body"], row["lang"], at=at)


class Fts5:
    """SQLite's full-text index asked for the rarest words of the report: the incremental method that costs nothing to have."""

    name = "FTS5"

    def __init__(self) -> None:
        self._db = sqlite3.connect(":memory:")
        self._db.execute("CREATE VIRTUAL TABLE found USING fts5(title, body, tokenize='unicode61')")
        self._counts: Counter[str] = Counter()

    def add(self, number: int, row: Row) -> None:
        self._db.execute("INSERT INTO found (rowid, title, body) VALUES (?, ?, ?)", (number, row["title"], row["body"]))
        self._counts.update(set(_words(row)))

    def search(self, _number: int, row: Row, k: int) -> list[int]:
        known = sorted((word for word in set(_words(row)) if word in self._counts), key=lambda word: self._counts[word])
        if not known:
            return []
        query = " OR ".join(f'"{word}"' for word in known[:FTS_TERMS])
        rank = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY bm25(found, 3.0, 1.0) LIMIT ?"
        return [found for (found,) in self._db.execute(rank, (query, k))]


def _words(row: Row) -> list[str]:
    return re.findall(r"[^\W_]{2,}", f"{row['title']} {row['body']}".lower())


@dataclass
class Figures:
    """What one method did on one tracker; times in seconds."""

    hits: int = 0
    queries: int = 0
    add: list[float] = field(default_factory=list)
    search: list[float] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.hits / max(self.queries, 1)


def load(path: Path, limit: int | None) -> list[Row]:
    """The reports of a tracker in order of time."""
    csv.field_size_limit(10**8)
    with path.open(newline="", encoding="utf-8") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: row["created"])
    return rows[:limit]


def replay(rows: Sequence[Row], method: Method) -> Figures:
    """Every report in order: searched where an earlier duplicate exists, and every tenth other one for its cost; then added."""
    figures, seen = Figures(), set[str]()
    for number, row in enumerate(rows, 1):
        is_query = row["group"] in seen
        if is_query or number % 10 == 0:
            begun = time.perf_counter()
            found = method.search(number, row, 10)
            figures.search.append(time.perf_counter() - begun)
            if is_query:
                deeper = method.search(number, row, DEPTH)
                figures.queries += 1
                figures.hits += row["group"] in first_groups([rows[item - 1]["group"] for item in deeper or found])
        begun = time.perf_counter()
        method.add(number, row)
        figures.add.append(time.perf_counter() - begun)
        seen.add(row["group"])
    return figures


def first_groups(groups: Sequence[str], k: int = 10) -> list[str]:
    """The first ``k`` different groups."""
    return list(dict.fromkeys(groups))[:k]


def percentile(values: Sequence[float], share: float) -> float:
    """Nearest rank, in milliseconds."""
    ordered = sorted(values) or [0.0]
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000


def line(tracker: str, count: int, name: str, figures: Figures) -> str:
    """One row of the printed table."""
    times = [percentile(values, share) for values in (figures.search, figures.add) for share in (0.5, 0.95)]
    shown = " ".join(f"{value:9.2f}" for value in times)
    return f"{tracker:12s} {count:7d} {name:8s} {figures.recall:6.3f} ({figures.queries:4d}) {shown}"


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the table; 0 also where there was nothing to measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--trackers", nargs="+", default=list(TRACKERS))
    parser.add_argument("--limit", type=int, help="only the first N reports of each tracker")
    options = parser.parse_args(argv)
    print("tracker      reports method   recall@10 (n)  search p50       p95   add p50       p95  (ms)")
    for tracker in options.trackers:
        path = options.data / f"{tracker}.csv"
        if not path.is_file():
            print(f"{tracker:12s} skipped: {path} is not there")
            continue
        rows = load(path, options.limit)
        ours, theirs = replay(rows, Keyuser()), replay(rows, Fts5())
        print(line(tracker, len(rows), "keyuser", ours))
        print(line(tracker, len(rows), "FTS5", theirs))
        ratios = [
            percentile(mine, 0.5) / max(percentile(other, 0.5), 1e-6)
            for mine, other in ((ours.search, theirs.search), (ours.add, theirs.add))
        ]
        print(
            f"{tracker:12s} keyuser / FTS5: recall {ours.recall / max(theirs.recall, 1e-9):.2f},"
            f" search time {ratios[0]:.1f}, add time {ratios[1]:.1f}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
