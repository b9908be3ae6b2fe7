"""Queries on what the user was told about clocks."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from keyuser.records import Metric, NoticeKind, SlaNotice
from keyuser.store.statements import insert_new
from keyuser.store.tables import sla_notices

#: What makes a notice the same one: ticket, item, metric, threshold, start of the cycle, kind.
NoticeKey = tuple[int, int, Metric, int, datetime, NoticeKind]


class SlaNotices:
    """Notices, each made once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        ticket_id: int,
        item: int,
        metric: Metric,
        threshold: int,
        started_at: datetime,
        kind: NoticeKind,
        noticed_at: datetime,
    ) -> bool:
        """Keeps a notice; false where it was made before."""
        values = {
            "ticket_id": ticket_id,
            "item": item,
            "metric": metric,
            "threshold": threshold,
            "started_at": started_at,
            "kind": kind,
            "noticed_at": noticed_at,
        }
        return bool(self._connection.execute(insert_new(sla_notices).values(**values)).rowcount)

    def known(self) -> frozenset[NoticeKey]:
        """The keys of all notices that were made."""
        return frozenset(
            (each.ticket_id, each.item, each.metric, each.threshold, each.started_at, each.kind) for each in self.list()
        )

    def list(self, *, unseen: bool = False) -> Sequence[SlaNotice]:
        """All notices in the order in which they were made, or those that the user has not seen."""
        query = select(sla_notices).order_by(sla_notices.c.id)
        if unseen:
            query = query.where(sla_notices.c.seen_at.is_(None))
        return tuple(_notice(row) for row in self._connection.execute(query))

    def mark_seen(self, notice_ids: Iterable[int], at: datetime) -> None:
        """The user has seen these; those that were seen before keep their time."""
        columns = sla_notices.c
        changed = update(sla_notices).where(columns.id.in_(tuple(notice_ids)), columns.seen_at.is_(None))
        self._connection.execute(changed.values(seen_at=at))


def _notice(row: Row[Any]) -> SlaNotice:
    return SlaNotice(
        id=row.id,
        ticket_id=row.ticket_id,
        item=row.item,
        metric=Metric(row.metric),
        threshold=row.threshold,
        started_at=row.started_at,
        kind=NoticeKind(row.kind),
        noticed_at=row.noticed_at,
        seen_at=row.seen_at,
    )
