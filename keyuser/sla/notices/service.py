"""Notices about clocks at risk and missed: each once per ticket item, metric, threshold and cycle, never at night, never a flood.

A clock reaches a threshold in working time only; but the user need not be there, and an answer that was pulled on a Sunday can
tell of a miss on Friday. So what is new outside the vendor's hours waits for the next opening (24/7 is always open). Of several
thresholds of one clock only the highest is told. What was past when notices were first asked for is noted and told as a number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from keyuser.clock import Clock
from keyuser.records import Criticality, Measure, Metric, NoticeKind, SlaNotice, SlaRow
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.columns.log import NONE
from keyuser.sla.service import SlaService
from keyuser.store import Store, UnitOfWork

#: More than so many at once are told as one.
MANY = 5
#: The threshold of a miss, in percent of the target.
MISSED_AT = 100

_BEGUN = "sla_notices_begun"
_EPOCH = datetime(1971, 2, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Notice:
    """A clock that the user should look at. ``at``: when the threshold was crossed (of a risk: when it was noticed),
    ``due_at`` as in ``Measure``; ``id`` is that of the stored notice, 0 before it is stored."""

    id: int
    ticket_id: int
    ticket_ref: str
    remote_id: str
    item: int
    group_ref: str
    title: str
    criticality: Criticality
    metric: Metric
    kind: NoticeKind
    threshold: int
    started_at: datetime
    at: datetime
    due_at: datetime | None
    vendor_id: str


@dataclass(frozen=True, slots=True)
class NewNotices:
    """What ``take`` found, the most pressing first. ``known_before``: how many clocks were past a threshold already when
    notices were first asked for; then ``notices`` is empty."""

    notices: tuple[Notice, ...] = ()
    known_before: int = 0

    @property
    def is_summary(self) -> bool:
        """Whether to tell it as one notice with a count."""
        return len(self.notices) > MANY or self.known_before > 0

    @property
    def count(self) -> int:
        """How many clocks it is about; 0: nothing to tell."""
        return len(self.notices) or self.known_before


class NoticeService:
    """Tells once what needs the user. One unit of work writes; nothing is sent from here."""

    def __init__(self, store: Store, clock: Clock, sla: SlaService) -> None:
        self._store = store
        self._clock = clock
        self._sla = sla

    def pending(self, now: datetime | None = None) -> tuple[Notice, ...]:
        """What ``take`` would tell now (``None``: the clock's now), without noting anything."""
        now = now or self._clock.now()
        reached = tuple(self._reached(now, at_any_hour=False))
        with self._store.read() as db:
            return _told(_new(reached, db.sla_notices.list()))

    def take(self, now: datetime | None = None) -> NewNotices:
        """Notes and returns what is new. The first call ever notes all that is past, seen, and returns its number."""
        now = now or self._clock.now()
        with self._store.read() as db:
            first = db.meta.get(_BEGUN) is None
        reached = tuple(self._reached(now, at_any_hour=first))
        with self._store.write() as db:
            first = db.meta.get(_BEGUN) is None
            new = _new(reached, db.sla_notices.list())
            for notice in new:
                _add(db, notice, now)
            ids = {_key(each): each.id for each in db.sla_notices.list(unseen=True)}
            told = _told([replace(notice, id=ids[_key(notice)]) for notice in new])
            if first:
                db.meta.set(_BEGUN, now.isoformat())
                db.sla_notices.mark_seen((notice.id for notice in told), now)
        return NewNotices(known_before=len(told)) if first else NewNotices(told)

    def unseen(self) -> tuple[Notice, ...]:
        """What was told and not looked at, the most pressing first; a risk that is over (answered, missed) is not there."""
        with self._store.read() as db:
            stored = db.sla_notices.list(unseen=True)
        if not stored:
            return ()
        by_clock = {_clock_of(each): each for each in self._clocks(self._clock.now())}
        found = []
        for each in stored:
            clock = by_clock.get(_clock_of(each))
            if clock is not None and clock.threshold and clock.kind is each.kind:
                at = clock.at if each.kind is NoticeKind.MISSED else each.noticed_at
                found.append(replace(clock, id=each.id, threshold=each.threshold, started_at=each.started_at, at=at))
        return tuple(sorted(found, key=_pressing))

    def mark_seen(self, notice_ids: Sequence[int]) -> None:
        """The user has seen these."""
        with self._store.write() as db:
            db.sla_notices.mark_seen(notice_ids, self._clock.now())

    def _reached(self, now: datetime, *, at_any_hour: bool) -> Iterator[Notice]:
        """All thresholds that are reached, with vendors whose offices are open now."""
        for notice in self._clocks(now, only_open=not at_any_hour):
            if notice.threshold:
                yield notice

    def _clocks(self, now: datetime, *, only_open: bool = False) -> Iterator[Notice]:
        """Every clock of the items of which one is past a threshold, with the highest that it passed (0: none)."""
        for vendor in self._sla.settings.vendors:
            board = self._sla.board(_EPOCH, now + timedelta(seconds=1), vendor.id, as_of=now)
            if only_open and not WorkingTime(board.contract.calendar).is_open(now):
                continue
            # Of a hundred thousand items only those past a threshold become records.
            rows = board.having(lambda measures: (measures.missed_at != NONE) | (measures.risk > 0)).rows()
            with self._store.read() as db:
                ids = {ticket.ref: ticket.id for ticket in db.tickets.list(vendor.id)}
            for row in rows:
                for measure in row.measures:
                    yield _notice(vendor.id, ids[row.ticket_ref], row, measure, now)


def _notice(vendor_id: str, ticket_id: int, row: SlaRow, measure: Measure, now: datetime) -> Notice:
    missed_at, started_at, threshold = measure.missed_at, measure.started_at, measure.risk
    kind, at = NoticeKind.AT_RISK, now
    if missed_at is not None:
        kind, threshold, at = NoticeKind.MISSED, MISSED_AT, missed_at
        again = measure.target is not None and measure.elapsed > measure.target
        if missed_at < started_at and not again:
            started_at = missed_at  # an earlier cycle was missed, and this one is not; see _new
    return Notice(
        id=0,
        ticket_id=ticket_id,
        ticket_ref=row.ticket_ref,
        remote_id=row.remote_id,
        item=row.item,
        group_ref=row.group_ref,
        title=row.title,
        criticality=row.criticality,
        metric=measure.metric,
        kind=kind,
        threshold=threshold,
        started_at=started_at,
        at=at,
        due_at=measure.due_at,
        vendor_id=vendor_id,
    )


def _new(reached: Sequence[Notice], stored: Sequence[SlaNotice]) -> tuple[Notice, ...]:
    """Those that were not made before. A miss whose cycle is over counts as told where any miss of that clock was told that
    began before it."""
    known = {_key(each) for each in stored}
    misses: dict[tuple[int, int, Metric], list[datetime]] = {}
    for each in stored:
        if each.kind is NoticeKind.MISSED:
            misses.setdefault(_clock_of(each), []).append(each.started_at)
    return tuple(
        notice
        for notice in reached
        if _key(notice) not in known
        and not (
            notice.kind is NoticeKind.MISSED
            and notice.started_at == notice.at
            and any(begun <= notice.at for begun in misses.get(_clock_of(notice), ()))
        )
    )


def _told(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    return tuple(sorted(notices, key=_pressing))


def _pressing(notice: Notice) -> tuple[bool, int, int, datetime, str, int]:
    """Missed before at risk, the most critical first, then the fullest, then the longest missed."""
    missed = notice.kind is NoticeKind.MISSED
    return not missed, -notice.criticality.rank, -notice.threshold, notice.at, notice.ticket_ref, notice.item


def _add(db: UnitOfWork, notice: Notice, now: datetime) -> None:
    db.sla_notices.add(
        ticket_id=notice.ticket_id,
        item=notice.item,
        metric=notice.metric,
        threshold=notice.threshold,
        started_at=notice.started_at,
        kind=notice.kind,
        noticed_at=now,
    )


def _key(notice: Notice | SlaNotice) -> tuple[int, int, Metric, int, datetime, NoticeKind]:
    return (*_clock_of(notice), notice.threshold, notice.started_at, notice.kind)


def _clock_of(notice: Notice | SlaNotice) -> tuple[int, int, Metric]:
    return notice.ticket_id, notice.item, notice.metric
