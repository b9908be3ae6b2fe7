"""Queries on callbacks."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, select, update

from keyuser.records import Callback, CallbackAttempt, CallbackState
from keyuser.store.statements import insert_row
from keyuser.store.tables import callback_attempts, callbacks


class Callbacks:
    """The calls that were asked for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, callback: Callback) -> int:
        """Stores a new callback (its ``id`` and ``attempts`` do not count); its row id."""
        return insert_row(
            self._connection,
            callbacks,
            number=callback.number,
            extension=callback.extension,
            name=callback.name,
            organisation=callback.organisation,
            about=callback.about,
            report_id=callback.report_id,
            window_start=callback.window_start,
            window_end=callback.window_end,
            due=callback.due,
            state=callback.state,
            created_at=callback.created_at,
            closed_at=callback.closed_at,
        )

    def get(self, callback_id: int) -> Callback | None:
        """The callback with all its attempts."""
        query = select(callbacks).where(callbacks.c.id == callback_id)
        row = self._connection.execute(query).mappings().first()
        return None if row is None else self._records([row])[0]

    def list(
        self,
        *,
        state: CallbackState | None = None,
        overdue_at: datetime | None = None,
        report_id: int | None = None,
        limit: int = 1_000,
    ) -> Sequence[Callback]:
        """Callbacks, those that are due first in front; ``overdue_at`` leaves open ones whose time had passed then."""
        query = select(callbacks).order_by(callbacks.c.due, callbacks.c.id).limit(limit)
        if state is not None:
            query = query.where(callbacks.c.state == state)
        if overdue_at is not None:
            query = query.where(callbacks.c.state == CallbackState.OPEN, callbacks.c.due < overdue_at)
        if report_id is not None:
            query = query.where(callbacks.c.report_id == report_id)
        return self._records(list(self._connection.execute(query).mappings()))

    def count_overdue(self, now: datetime) -> int:
        """How many open callbacks were due before ``now``."""
        query = select(func.count()).where(callbacks.c.state == CallbackState.OPEN, callbacks.c.due < now)
        return self._connection.scalar(query) or 0

    def add_attempt(self, callback_id: int, attempt: CallbackAttempt) -> None:
        """Logs a call; attempts are never changed."""
        self._connection.execute(
            callback_attempts.insert().values(
                callback_id=callback_id, at=attempt.at, reached=attempt.reached, note=attempt.note
            )
        )

    def close(self, callback_id: int, state: CallbackState, at: datetime) -> None:
        """Takes the callback out of the queue."""
        self._connection.execute(
            update(callbacks).where(callbacks.c.id == callback_id).values(state=state, closed_at=at)
        )

    def postpone(self, callback_id: int, due: datetime) -> None:
        """Gives an open callback another time."""
        self._connection.execute(update(callbacks).where(callbacks.c.id == callback_id).values(due=due))

    def link(self, callback_id: int, report_id: int | None) -> None:
        """Says which report the callback belongs to."""
        self._connection.execute(update(callbacks).where(callbacks.c.id == callback_id).values(report_id=report_id))

    def _records(self, rows: Sequence[RowMapping]) -> Sequence[Callback]:
        attempts = self._attempts([row["id"] for row in rows])
        return tuple(_record(row, attempts.get(row["id"], ())) for row in rows)

    def _attempts(self, callback_ids: Sequence[int]) -> dict[int, tuple[CallbackAttempt, ...]]:
        query = select(callback_attempts).where(callback_attempts.c.callback_id.in_(callback_ids))
        found: dict[int, tuple[CallbackAttempt, ...]] = {}
        for row in self._connection.execute(query.order_by(callback_attempts.c.id)):
            found[row.callback_id] = (
                *found.get(row.callback_id, ()),
                CallbackAttempt(row.at, row.reached, row.note),
            )
        return found


def _record(row: RowMapping, attempts: tuple[CallbackAttempt, ...]) -> Callback:
    return Callback(
        id=row["id"],
        number=row["number"],
        extension=row["extension"],
        name=row["name"],
        organisation=row["organisation"],
        about=row["about"],
        report_id=row["report_id"],
        window_start=row["window_start"],
        window_end=row["window_end"],
        due=row["due"],
        state=CallbackState(row["state"]),
        created_at=row["created_at"],
        closed_at=row["closed_at"],
        attempts=attempts,
    )
