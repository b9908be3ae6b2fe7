"""Queries on suggestions: pairs of reports that look alike and wait for the key user."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, delete, exists, func, or_, select

from keyuser.iin import hide_iins
from keyuser.records import Match, Reason, Suggestion
from keyuser.store.tables import group_links, group_suggestions, report_replies, report_trays


class Suggestions:
    """Waiting suggestions. A pair that stands together already is not shown, nor one with a reply or a machine's mail."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def replace(self, report_id: int, matches: Sequence[Match]) -> None:
        """Makes these the suggestions of that report."""
        self._connection.execute(delete(group_suggestions).where(group_suggestions.c.report_id == report_id))
        rows = [
            {
                "report_id": report_id,
                "other_report_id": match.report_id,
                "score": match.score,
                "reasons": [[reason.feature, hide_iins(reason.text), reason.share] for reason in match.reasons],
            }
            for match in matches
        ]
        if rows:
            self._connection.execute(group_suggestions.insert(), rows)

    def get(self, suggestion_id: int) -> Suggestion | None:
        """One suggestion."""
        row = self._connection.execute(_WAITING.where(group_suggestions.c.id == suggestion_id)).mappings().first()
        return None if row is None else _record(row)

    def list(self, *, report_id: int | None = None, limit: int | None = None) -> Sequence[Suggestion]:
        """The best first; of one report (either side) or of all."""
        query = _WAITING.order_by(group_suggestions.c.score.desc(), group_suggestions.c.id).limit(limit)
        if report_id is not None:
            columns = group_suggestions.c
            query = query.where(or_(columns.report_id == report_id, columns.other_report_id == report_id))
        return tuple(_record(row) for row in self._connection.execute(query).mappings())

    def count(self) -> int:
        """How many wait."""
        return self._connection.scalar(select(func.count()).select_from(_WAITING.subquery())) or 0

    def remove(self, suggestion_id: int) -> None:
        """Takes one off the list."""
        self._connection.execute(delete(group_suggestions).where(group_suggestions.c.id == suggestion_id))

    def remove_pair(self, report_id: int, other_report_id: int) -> None:
        """Takes the suggestions between two reports off the list, whichever was asked about."""
        pair = (report_id, other_report_id)
        columns = group_suggestions.c
        self._connection.execute(
            delete(group_suggestions).where(columns.report_id.in_(pair), columns.other_report_id.in_(pair))
        )


def _is_report_of_its_own(report_id: ColumnElement[int]) -> ColumnElement[bool]:
    return and_(
        ~exists().where(report_replies.c.report_id == report_id), ~exists().where(report_trays.c.report_id == report_id)
    )


_own = group_links.alias("own")
_other = group_links.alias("other")

_WAITING = (
    select(*group_suggestions.c, _other.c.group_id.label("group_id"))
    .outerjoin(_own, _own.c.report_id == group_suggestions.c.report_id)
    .outerjoin(_other, _other.c.report_id == group_suggestions.c.other_report_id)
    .where(or_(_own.c.group_id.is_(None), _other.c.group_id.is_(None), _own.c.group_id != _other.c.group_id))
    .where(_is_report_of_its_own(group_suggestions.c.report_id))
    .where(_is_report_of_its_own(group_suggestions.c.other_report_id))
)


def _record(row: RowMapping) -> Suggestion:
    return Suggestion(
        id=row["id"],
        report_id=row["report_id"],
        other_report_id=row["other_report_id"],
        group_id=row["group_id"],
        score=row["score"],
        reasons=tuple(Reason(feature, words, share) for feature, words, share in row["reasons"]),
    )
