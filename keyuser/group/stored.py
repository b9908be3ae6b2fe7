"""The engine over everything that is stored: filled from the store and kept up to date with it, whoever stored the reports."""

from collections.abc import Iterator, Mapping, Sequence

from keyuser.group.analysis import GroupText
from keyuser.group.engine import Engine
from keyuser.group.grouping import group_text
from keyuser.records import Match, Progress, Report
from keyuser.store import Store, UnitOfWork

#: Reports between two looks whether the work is to stop.
STEP = 25
#: Matches looked at for one report.
MATCHES = 30

Replies = Mapping[int, tuple[int, ...]]


class StoredReports:
    """The reports that the engine has read, each with what its conversation adds, and those that were ``searched`` for.

    Not thread-safe: the service locks.
    """

    def __init__(self, store: Store, threshold: float) -> None:
        self._store = store
        self._engine = Engine(threshold=threshold)
        self._replies: dict[int, tuple[int, ...]] = {}
        self.searched: set[int] = set()

    def bring_up_to_date(self, progress: Progress) -> None:
        """Reads what is new or was answered since, and forgets what is no report of its own any more."""
        with self._store.read() as db:
            wanted, replies = db.reports.ids(), db.conversations.people_replies()
            for gone in self._engine.ids() - set(wanted):  # it became a reply, or a machine's mail
                self._engine.remove(gone)
                self._replies.pop(gone, None)
                self.searched.discard(gone)
            answered = {item for item in self._engine.ids() if self._replies.get(item, ()) != replies.get(item, ())}
            reading = [item for item in wanted if item not in self._engine or item in answered]
            for done, (report, words) in enumerate(_texts(db, reading, replies)):
                if done % STEP == 0:
                    progress(done, len(reading), "Reading reports")
                self._engine.add(words)
                self._replies[report.id] = replies.get(report.id, ())
                if report.id in answered:
                    self._search_again(words)

    def search(self, report_ids: Sequence[int], later: set[int]) -> Sequence[tuple[Report, tuple[Match, ...]]]:
        """Each report with its matches, without those that are still ``later`` in this run: they will find this one."""
        with self._store.read() as db:
            texts = list(_texts(db, report_ids, self._replies))
        found = []
        for report, words in texts:
            later.discard(report.id)
            matches = self._engine.search(words, MATCHES)
            found.append((report, tuple(match for match in matches if match.report_id not in later)))
        return found

    def compare(self, report_a: int, report_b: int) -> Match:
        """How alike two reports are that the engine has read, and what they share."""
        with self._store.read() as db:
            ((_, words),) = _texts(db, [report_a], self._replies)
        return self._engine.compare(words, report_b)

    def _search_again(self, words: GroupText) -> None:
        """What an answer added may make it like others: it is searched for again, and from those that are like it now."""
        self.searched.discard(words.id)
        self.searched -= {match.report_id for match in self._engine.search(words, MATCHES)}


def _texts(db: UnitOfWork, report_ids: Sequence[int], replies: Replies) -> Iterator[tuple[Report, GroupText]]:
    for report in db.reports.each(report_ids):
        yield report, group_text(report, db.reports.get_many(replies.get(report.id, ())))
