"""Queries on months whose figures were frozen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from keyuser.records import SealedTable, SlaClosing
from keyuser.store.sla_documents import document_sha256
from keyuser.store.sla_seals import seal_row
from keyuser.store.statements import insert_row
from keyuser.store.tables import sla_closings


class SlaClosings:
    """Closings; none is ever changed or removed. A month that is closed again gets the next number."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        *,
        vendor_id: str,
        month: str,
        contract_versions: Sequence[str],
        figures: Any,
        last_event: int,
        head_hash: str,
        closed_at: datetime,
        actor: str,
    ) -> SlaClosing:
        """Freezes a month's figures (JSON). Call inside a write unit."""
        columns = sla_closings.c
        latest = select(func.max(columns.number)).where(columns.vendor_id == vendor_id, columns.month == month)
        values: dict[str, Any] = {
            "vendor_id": vendor_id,
            "month": month,
            "number": (self._connection.scalar(latest) or 0) + 1,
            "contract_versions": tuple(contract_versions),
            "figures": figures,
            "sha256": document_sha256(figures),
            "last_event": last_event,
            "head_hash": head_hash,
            "closed_at": closed_at,
            "actor": actor,
        }
        row_id = insert_row(self._connection, sla_closings, **values)
        seal_row(self._connection, SealedTable.CLOSINGS, row_id)
        return SlaClosing(row_id, **values)

    def list(self, vendor_id: str | None = None, month: str | None = None) -> Sequence[SlaClosing]:
        """Closings in the order in which they were made; of one vendor, of one month."""
        query = select(sla_closings).order_by(sla_closings.c.id)
        if vendor_id is not None:
            query = query.where(sla_closings.c.vendor_id == vendor_id)
        if month is not None:
            query = query.where(sla_closings.c.month == month)
        return tuple(_closing(row) for row in self._connection.execute(query))

    def latest(self, vendor_id: str, month: str) -> SlaClosing | None:
        """The month's last closing."""
        return next(reversed(self.list(vendor_id, month)), None)

    def is_intact(self, closing_id: int) -> bool:
        """Whether its figures still give its hash."""
        return any(each.id == closing_id and document_sha256(each.figures) == each.sha256 for each in self.list())


def _closing(row: Row[Any]) -> SlaClosing:
    return SlaClosing(
        id=row.id,
        vendor_id=row.vendor_id,
        month=row.month,
        number=row.number,
        contract_versions=tuple(row.contract_versions),
        figures=row.figures,
        sha256=row.sha256,
        last_event=row.last_event,
        head_hash=row.head_hash,
        closed_at=row.closed_at,
        actor=row.actor,
    )
