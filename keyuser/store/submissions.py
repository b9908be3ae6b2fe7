"""Queries on the outbox."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, select, update

from keyuser.records import EvidenceDelivery, Submission, SubmissionState
from keyuser.store.statements import insert_new
from keyuser.store.tables import submission_evidence, submissions, vendor_tickets


class Submissions:
    """One submission per bundle, and which of its evidence the vendor has acknowledged."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def enqueue(
        self, *, bundle_id: int, ref: str, vendor_id: str, evidence: Sequence[EvidenceDelivery], at: datetime
    ) -> int:
        """The row id of the bundle's submission: a new PENDING one, or the one it has already."""
        self._connection.execute(
            insert_new(submissions).values(
                bundle_id=bundle_id,
                ref=ref,
                vendor_id=vendor_id,
                state=SubmissionState.PENDING,
                attempts=0,
                next_attempt_at=at,
                message="",
                hint="",
                created_at=at,
                updated_at=at,
            )
        )
        submission_id: int | None = self._connection.scalar(
            select(submissions.c.id).where(submissions.c.bundle_id == bundle_id)
        )
        if submission_id is None:
            raise LookupError(f"no submission for bundle {bundle_id}")
        rows = [
            {
                "submission_id": submission_id,
                "sha256": item.sha256,
                "name": item.name,
                "media_type": item.media_type,
                "size": item.size,
                "delivered": item.delivered,
            }
            for item in evidence
        ]
        if rows:
            self._connection.execute(insert_new(submission_evidence), rows)
        return submission_id

    def update(self, submission_id: int, *, at: datetime, **fields: Any) -> None:
        """Sets columns of one submission (``state``, ``attempts``, ``next_attempt_at``, ``message``, ``hint``)."""
        self._connection.execute(
            update(submissions).where(submissions.c.id == submission_id).values(updated_at=at, **fields)
        )

    def get(self, submission_id: int) -> Submission | None:
        """One submission."""
        return next(iter(self._records(_SUBMISSIONS.where(submissions.c.id == submission_id))), None)

    def of_bundle(self, bundle_id: int) -> Submission | None:
        """The submission of that bundle."""
        return next(iter(self._records(_SUBMISSIONS.where(submissions.c.bundle_id == bundle_id))), None)

    def list(self, states: Sequence[SubmissionState] | None = None) -> Sequence[Submission]:
        """Submissions in the order they were queued; of some states or of all."""
        query = _SUBMISSIONS.order_by(submissions.c.id)
        if states is not None:
            query = query.where(submissions.c.state.in_(states))
        return self._records(query)

    def evidence(self, submission_id: int) -> Sequence[EvidenceDelivery]:
        """The submission's files in a fixed order."""
        columns = submission_evidence.c
        query = select(submission_evidence).where(columns.submission_id == submission_id).order_by(columns.sha256)
        return tuple(
            EvidenceDelivery(row.sha256, row.name, row.media_type, row.size, row.delivered)
            for row in self._connection.execute(query)
        )

    def mark_delivered(self, submission_id: int, sha256: str, *, delivered: bool = True) -> None:
        """Remembers that the vendor has (or, found by reading back, has not) that file."""
        self._connection.execute(
            update(submission_evidence)
            .where(
                submission_evidence.c.submission_id == submission_id,
                submission_evidence.c.sha256 == sha256,
            )
            .values(delivered=delivered)
        )

    def _records(self, query: Select[Any]) -> Sequence[Submission]:
        return tuple(_record(row) for row in self._connection.execute(query).mappings())


_SUBMISSIONS = select(*submissions.c, vendor_tickets.c.id.label("ticket_id")).outerjoin(
    vendor_tickets, vendor_tickets.c.submission_id == submissions.c.id
)


def _record(row: RowMapping) -> Submission:
    return Submission(
        id=row["id"],
        bundle_id=row["bundle_id"],
        ref=row["ref"],
        vendor_id=row["vendor_id"],
        state=SubmissionState(row["state"]),
        attempts=row["attempts"],
        next_attempt_at=row["next_attempt_at"],
        ticket_id=row["ticket_id"],
        message=row["message"],
        hint=row["hint"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
    )
