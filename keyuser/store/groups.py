"""Queries on groups, the links of reports to them, and the log of operations on those links."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, delete, exists, func, or_, select, update

from keyuser.iin import hide_iins
from keyuser.records import (
    Constraint,
    Criticality,
    Group,
    GroupOperation,
    GroupState,
    OperationKind,
    PlaceChange,
    ReportKind,
    group_ref,
)
from keyuser.store.conversations import Conversations
from keyuser.store.statements import insert_new, insert_row, one_of
from keyuser.store.tables import (
    group_constraints,
    group_links,
    group_moves,
    group_operations,
    groups,
    report_replies,
    report_trays,
    reports,
)

#: One report's step from a group (or none) to a group (or none).
Move = tuple[int, int | None, int | None]


_TEXTS = frozenset({"title", "description", "wanted_result", "criticality_reason"})


class Groups:
    """Groups and links. What may be linked is decided by ``group.rules``; this only keeps it consistent."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(
        self,
        *,
        title: str,
        created_at: datetime,
        kind: ReportKind = ReportKind.INCIDENT,
        criticality: Criticality = Criticality.MEDIUM,
        criticality_reason: str = "",
        description: str = "",
        wanted_result: str = "",
    ) -> int:
        """A new, empty group's row id. IINs in its texts are masked: these are shown everywhere, and are no originals."""
        return insert_row(
            self._connection,
            groups,
            title=hide_iins(title),
            kind=kind,
            criticality=criticality,
            criticality_reason=criticality_reason,
            description=hide_iins(description),
            wanted_result=hide_iins(wanted_result),
            state=GroupState.OPEN,
            created_at=created_at,
        )

    def update(self, group_id: int, **fields: Any) -> None:
        """Sets columns of one group (``title``, ``kind``, ``criticality``, ``state`` ...); IINs in texts are masked."""
        texts = {name: hide_iins(fields[name]) for name in _TEXTS & fields.keys()}
        self._connection.execute(update(groups).where(groups.c.id == group_id).values(**fields | texts))

    def get(self, group_id: int) -> Group | None:
        """The group with its counts, empty ones too."""
        row = self._connection.execute(_GROUPS.where(groups.c.id == group_id)).mappings().first()
        return None if row is None else _record(row)

    def list(self, state: GroupState | None = None) -> Sequence[Group]:
        """Groups that have reports: the largest and latest first."""
        query = _GROUPS if state is None else _GROUPS.where(groups.c.state == state)
        query = query.having(func.count(group_links.c.report_id) > 0)
        query = query.order_by(func.count(group_links.c.report_id).desc(), func.max(reports.c.at).desc(), groups.c.id)
        return tuple(_record(row) for row in self._connection.execute(query).mappings())

    def sizes(self, group_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
        """How many organisations and reports stand in those groups, by id; for lists that show nothing else of a group."""
        query = select(
            groups.c.id,
            _ORGANISATIONS.scalar_subquery(),
            select(func.count()).where(group_links.c.group_id == groups.c.id).scalar_subquery(),
        ).where(one_of(groups.c.id, group_ids))
        return {group: (organisations, count) for group, organisations, count in self._connection.execute(query).all()}

    def members(self, group_id: int) -> Sequence[int]:
        """Report ids of a group in order of time."""
        query = (
            select(group_links.c.report_id)
            .join(reports, reports.c.id == group_links.c.report_id)
            .where(group_links.c.group_id == group_id)
            .order_by(reports.c.at, reports.c.id)
        )
        return tuple(self._connection.scalars(query))

    def links(self, report_ids: Iterable[int] | None = None) -> dict[int, int]:
        """Report id to group id, for those reports (``None``: all) that are in a group."""
        query = select(group_links.c.report_id, group_links.c.group_id)
        if report_ids is not None:
            query = query.where(group_links.c.report_id.in_(list(report_ids)))
        return {row.report_id: row.group_id for row in self._connection.execute(query)}

    def apply(
        self,
        kind: OperationKind,
        moves: Sequence[Move],
        *,
        actor: str,
        at: datetime,
        undoes: int | None = None,
        places: Sequence[PlaceChange] = (),
    ) -> int:
        """Carries the moves and the changes of places out and logs them as one operation; its row id.

        ``ValueError`` where a report does not stand where its move begins: the caller computed on stale links.
        """
        operation_id = insert_row(self._connection, group_operations, kind=kind, actor=actor, at=at, undoes=undoes)
        current = self.links([report_id for report_id, _, _ in moves])
        for report_id, from_group, to_group in moves:
            if current.get(report_id) != from_group:
                raise ValueError(f"report {report_id} is in {current.get(report_id)}, not in {from_group}")
            self._link(report_id, to_group)
        if moves:
            self._connection.execute(
                group_moves.insert(),
                [
                    {"operation_id": operation_id, "report_id": report, "from_group": source, "to_group": target}
                    for report, source, target in moves
                ],
            )
        Conversations(self._connection).change(operation_id, places)
        return operation_id

    def operation(self, operation_id: int) -> GroupOperation | None:
        """One logged operation."""
        return next(iter(self._operations(select(group_operations).where(group_operations.c.id == operation_id))), None)

    def operations(self, limit: int | None = None) -> Sequence[GroupOperation]:
        """Logged operations, the latest first."""
        return self._operations(select(group_operations).order_by(group_operations.c.id.desc()).limit(limit))

    def last_undoable(self) -> GroupOperation | None:
        """The latest operation by a person that is not undone and is no undo itself."""
        undone = select(group_operations.c.undoes).where(group_operations.c.undoes.is_not(None))
        query = (
            select(group_operations)
            .where(
                group_operations.c.kind.not_in([OperationKind.UNDO, OperationKind.AUTOMATIC]),
                group_operations.c.id.not_in(undone),
            )
            .order_by(group_operations.c.id.desc())
            .limit(1)
        )
        return next(iter(self._operations(query)), None)

    def keep_apart(self, report_id: int, other_report_id: int, at: datetime) -> None:
        """Remembers for ever that the two are not duplicates."""
        low, high = sorted((report_id, other_report_id))
        self._connection.execute(
            insert_new(group_constraints).values(report_id=low, other_report_id=high, at=at),
        )

    def allow_together(self, report_id: int, other_report_id: int) -> None:
        """Takes that back, where the user undoes the refusal."""
        low, high = sorted((report_id, other_report_id))
        columns = group_constraints.c
        self._connection.execute(
            delete(group_constraints).where(and_(columns.report_id == low, columns.other_report_id == high))
        )

    def constraints(self, report_ids: Iterable[int] | None = None) -> Sequence[Constraint]:
        """Every pair kept apart, or those that touch one of the reports."""
        columns = group_constraints.c
        query = select(group_constraints).order_by(columns.report_id, columns.other_report_id)
        if report_ids is not None:
            wanted = list(report_ids)
            query = query.where(or_(columns.report_id.in_(wanted), columns.other_report_id.in_(wanted)))
        return tuple(Constraint(row.report_id, row.other_report_id, row.at) for row in self._connection.execute(query))

    def _link(self, report_id: int, group_id: int | None) -> None:
        self._connection.execute(delete(group_links).where(group_links.c.report_id == report_id))
        if group_id is not None:
            self._connection.execute(group_links.insert().values(report_id=report_id, group_id=group_id))

    def _operations(self, query: Select[Any]) -> Sequence[GroupOperation]:
        rows = list(self._connection.execute(query))
        ids = [row.id for row in rows]
        moves: dict[int, list[Move]] = {}
        for move in self._connection.execute(
            select(group_moves).where(group_moves.c.operation_id.in_(ids)).order_by(group_moves.c.report_id)
        ):
            moves.setdefault(move.operation_id, []).append((move.report_id, move.from_group, move.to_group))
        undone = {
            row.undoes: row.id
            for row in self._connection.execute(
                select(group_operations.c.id, group_operations.c.undoes).where(group_operations.c.undoes.in_(ids))
            )
        }
        places = Conversations(self._connection).changes(ids)
        return tuple(
            GroupOperation(
                id=row.id,
                kind=OperationKind(row.kind),
                actor=row.actor,
                at=row.at,
                moves=tuple(moves.get(row.id, ())),
                undoes=row.undoes,
                undone_by=undone.get(row.id),
                places=places.get(row.id, ()),
            )
            for row in rows
        )


_link, _reply, _naming = group_links.alias("link"), report_replies.alias("reply"), reports.alias("naming")
#: The organisations of a group's reports and of what people answered later in their conversations.
_ORGANISATIONS = (
    select(func.count(func.distinct(func.nullif(_naming.c.organisation, ""))))
    .select_from(_link)
    .outerjoin(
        _reply,
        and_(
            _reply.c.answers == _link.c.report_id,
            ~exists().where(report_trays.c.report_id == _reply.c.report_id),
        ),
    )
    .join(_naming, _naming.c.id.in_([_link.c.report_id, _reply.c.report_id]))
    .where(_link.c.group_id == groups.c.id)
)

_GROUPS = (
    select(
        *groups.c,
        func.count(group_links.c.report_id).label("report_count"),
        _ORGANISATIONS.scalar_subquery().label("organisation_count"),
        func.min(reports.c.at, type_=reports.c.at.type).label("first_seen"),
        func.max(reports.c.at, type_=reports.c.at.type).label("last_seen"),
    )
    .select_from(groups)
    .outerjoin(group_links, group_links.c.group_id == groups.c.id)
    .outerjoin(reports, reports.c.id == group_links.c.report_id)
    .group_by(groups.c.id)
)


def _record(row: RowMapping) -> Group:
    return Group(
        id=row["id"],
        ref=group_ref(row["id"]),
        title=row["title"],
        kind=ReportKind(row["kind"]),
        criticality=Criticality(row["criticality"]),
        criticality_reason=row["criticality_reason"],
        description=row["description"],
        wanted_result=row["wanted_result"],
        state=GroupState(row["state"]),
        created_at=row["created_at"],
        report_count=row["report_count"],
        organisation_count=row["organisation_count"],
        first_seen=row["first_seen"],
        last_seen=row["last_seen"],
    )
