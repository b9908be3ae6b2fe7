"""Finding duplicates and working with groups, over the store. Every change is one transaction and one logged operation."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.group import rules
from keyuser.group.engine import AUTOMATIC_THRESHOLD, SUGGESTION_THRESHOLD
from keyuser.group.grouping import Decider, ever_moved, title_of
from keyuser.group.lookup import wanted_group, wanted_reports, wanted_suggestion
from keyuser.group.stored import StoredReports
from keyuser.group.undoing import take_back
from keyuser.records import (
    Criticality,
    Group,
    GroupState,
    Match,
    OperationKind,
    PlaceChange,
    Progress,
    Report,
    ReportKind,
    Suggestion,
    no_progress,
)
from keyuser.store import Store, UnitOfWork

#: Reports that one transaction of ``run`` decides on: what a cancelled run has done stays.
BATCH = 25


@dataclass(frozen=True, slots=True)
class GroupingResult:
    """What a run did: reports ``joined`` to others without asking, and new ``suggested`` pairs that wait."""

    joined: int
    suggested: int


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What was taken back: the ``kind`` of the operation, the ``moves`` and changes of ``places`` carried out, and the reports
    that ``stay`` because they were moved since."""

    operation_id: int
    kind: OperationKind
    moves: rules.Moves
    stay: tuple[int, ...]
    places: tuple[PlaceChange, ...] = ()


class GroupService:
    """Safe to call from several threads: one call at a time."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        actor: str = "key user",
        automatic_threshold: float | None = None,
        suggestion_threshold: float = SUGGESTION_THRESHOLD,
    ) -> None:
        """``automatic_threshold`` is the score (0..1) from which reports are joined without asking, ``None`` the default."""
        self._store = store
        self._clock = clock
        self._actor = actor
        self._automatic = AUTOMATIC_THRESHOLD if automatic_threshold is None else automatic_threshold
        self._suggest = suggestion_threshold
        self._stored = StoredReports(store, self._automatic)
        self._lock = threading.RLock()

    # Finding

    def run(self, progress: Progress = no_progress) -> GroupingResult:
        """Searches for every report that is in no group and was not searched yet, in order of time.

        ``Cancelled`` (raised by ``progress``) keeps what was decided; the next run goes on from there.
        """
        with self._lock:
            self._stored.bring_up_to_date(progress)
            with self._store.read() as db:
                waiting = [item for item in db.reports.ids(ungrouped=True) if item not in self._stored.searched]
                handled = ever_moved(db)
            joined = suggested = 0
            later = set(waiting)
            for start in range(0, len(waiting), BATCH):
                progress(start, len(waiting), "Looking for duplicates")
                found = self._stored.search(waiting[start : start + BATCH], later)
                with self._store.write() as db:
                    decider = Decider(db, handled, self._automatic, self._suggest, self._clock.now())
                    for report, matches in found:
                        joined += decider.decide(report, matches)
                    suggested += decider.suggested
                self._stored.searched.update(report.id for report, _ in found)
            progress(len(waiting), len(waiting), "")
            return GroupingResult(joined, suggested)

    def suggestions(self, limit: int | None = None) -> Sequence[Suggestion]:
        """Pairs that wait for a decision, the most certain first."""
        with self._store.read() as db:
            return db.suggestions.list(limit=limit)

    def suggestion_count(self) -> int:
        """How many pairs wait."""
        with self._store.read() as db:
            return db.suggestions.count()

    def why(self, report_a: int, report_b: int) -> Match:
        """How alike two stored reports are and what they share; ``report_id`` is ``report_b``."""
        with self._lock:
            with self._store.read() as db:
                wanted_reports(db, [report_a, report_b])
            self._stored.bring_up_to_date(no_progress)
            return self._stored.compare(report_a, report_b)

    # Deciding

    def accept(self, suggestion_id: int) -> Group:
        """Puts the two reports (or the groups they are in) together."""
        with self._lock, self._store.write() as db:
            item = wanted_suggestion(db, suggestion_id)
            pair = (item.report_id, item.other_report_id)
            db.groups.allow_together(*pair)
            links = db.groups.links(pair)
            own, other = links.get(item.report_id), links.get(item.other_report_id)
            if own is not None and other is not None:
                return self._merge(db, [other, own])
            if own is None and other is None:
                return self._create(db, sorted(pair), "")
            return self._join(db, pair, own or other or 0)

    def refuse(self, suggestion_id: int) -> None:
        """Remembers for ever that the two reports are not duplicates."""
        with self._lock, self._store.write() as db:
            item = wanted_suggestion(db, suggestion_id)
            db.groups.keep_apart(item.report_id, item.other_report_id, self._clock.now())
            db.suggestions.remove_pair(item.report_id, item.other_report_id)

    def create(self, report_ids: Sequence[int], title: str = "") -> Group:
        """A new group of these reports, wherever they were; without a title it gets the first report's subject."""
        with self._lock, self._store.write() as db:
            return self._create(db, report_ids, title)

    def join(self, report_ids: Sequence[int], group_id: int) -> Group:
        """Puts the reports into the group, taking them out of others."""
        with self._lock, self._store.write() as db:
            return self._join(db, report_ids, group_id)

    def split(self, report_ids: Sequence[int]) -> Group:
        """Takes reports of one group out into a new group of their own."""
        with self._lock, self._store.write() as db:
            reports = wanted_reports(db, report_ids)
            links = db.groups.links()
            rules.split(links, report_ids, 0)
            new = self._new_group(db, reports, "")
            return self._apply(db, OperationKind.SPLIT, rules.split(links, report_ids, new), new)

    def merge(self, group_ids: Sequence[int]) -> Group:
        """Moves the reports of all groups into the first one."""
        with self._lock, self._store.write() as db:
            return self._merge(db, group_ids)

    def undo(self, operation_id: int | None = None) -> UndoResult | None:
        """Takes an operation back (``None``: the last one of a person that stands); ``None`` where there is none.

        Reports that were moved since stay where they are; the result names them. ``InputError`` for a named operation that
        does not exist, was taken back already, or of which nothing stands any more.
        """
        with self._lock, self._store.write() as db:
            operation = db.groups.last_undoable() if operation_id is None else db.groups.operation(operation_id)
            if operation is None and operation_id is None:
                return None
            if operation is None:
                raise InputError(
                    f"There is no operation {operation_id}.", "Look the number up in the list of operations."
                )
            if operation.undone_by is not None:
                raise InputError(f"Operation {operation.id} was taken back already.", "Choose another one.")
            back = take_back(db, operation)
            if operation_id is not None and back.stay and not (back.moves or back.places):
                raise InputError(
                    f"All reports of operation {operation.id} were moved since.",
                    "Take the later operations back first.",
                )
            db.groups.apply(
                OperationKind.UNDO,
                back.moves,
                actor=self._actor,
                at=self._clock.now(),
                undoes=operation.id,
                places=back.places,
            )
            return UndoResult(operation.id, operation.kind, back.moves, back.stay, back.places)

    def update(
        self,
        group_id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        wanted_result: str | None = None,
        criticality: Criticality | None = None,
        reason: str | None = None,
        kind: ReportKind | None = None,
    ) -> Group:
        """Sets the fields that are given. A changed criticality needs a ``reason``; ``InputError`` without one."""
        with self._lock, self._store.write() as db:
            group = wanted_group(db, group_id)
            if criticality is not None and criticality != group.criticality and not (reason or "").strip():
                raise InputError(
                    "A changed criticality needs a reason.", "Say in a few words why it is not the proposed one."
                )
            if title is not None and not title.strip():
                raise InputError("A group needs a title.", "Write what the problem is in a few words.")
            given = {
                "title": None if title is None else _one_line(title),
                "description": description,
                "wanted_result": wanted_result,
                "criticality": criticality,
                "criticality_reason": reason,
                "kind": kind,
            }
            fields = {name: value for name, value in given.items() if value is not None}
            if fields:
                db.groups.update(group_id, **fields)
            return wanted_group(db, group_id)

    # Reading

    def list(self, state: GroupState | None = None) -> Sequence[Group]:
        """Groups that have reports, the largest and latest first."""
        with self._store.read() as db:
            return db.groups.list(state)

    def get(self, group_id: int) -> Group:
        """The group; ``InputError`` where there is none."""
        with self._store.read() as db:
            return wanted_group(db, group_id)

    def members(self, group_id: int) -> Sequence[Report]:
        """The reports of a group in order of time."""
        with self._store.read() as db:
            wanted_group(db, group_id)
            return db.reports.get_many(db.groups.members(group_id))

    # Inside

    def _create(self, db: UnitOfWork, report_ids: Sequence[int], title: str) -> Group:
        reports = wanted_reports(db, report_ids)
        new = self._new_group(db, reports, title)
        return self._apply(db, OperationKind.CREATE, rules.moves_to(db.groups.links(report_ids), report_ids, new), new)

    def _join(self, db: UnitOfWork, report_ids: Sequence[int], group_id: int) -> Group:
        wanted_group(db, group_id)
        wanted_reports(db, report_ids)
        moves = rules.moves_to(db.groups.links(report_ids), report_ids, group_id)
        moved = any(source is not None for _, source, _ in moves)
        return self._apply(db, OperationKind.MOVE if moved else OperationKind.JOIN, moves, group_id)

    def _merge(self, db: UnitOfWork, group_ids: Sequence[int]) -> Group:
        for group_id in group_ids:
            wanted_group(db, group_id)
        kept, moves = rules.merge(db.groups.links(), group_ids)
        return self._apply(db, OperationKind.MERGE, moves, kept)

    def _new_group(self, db: UnitOfWork, reports: Sequence[Report], title: str) -> int:
        first = min(reports, key=lambda report: (report.at, report.id))
        return db.groups.create(
            title=_one_line(title).strip() or title_of(first),
            created_at=self._clock.now(),
            kind=first.kind,
            description=first.visible_text,
        )

    def _apply(self, db: UnitOfWork, kind: OperationKind, moves: rules.Moves, group_id: int) -> Group:
        if moves:
            db.groups.apply(kind, moves, actor=self._actor, at=self._clock.now())
        return wanted_group(db, group_id)


def _one_line(title: str) -> str:
    """A title as lists can show it. Its spaces stay: somebody may be typing."""
    return " ".join(title.splitlines())
