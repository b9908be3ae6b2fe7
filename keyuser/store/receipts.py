"""Queries on receipts: at most one for each report."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from keyuser.store.statements import insert_new
from keyuser.store.tables import receipts

#: It will be sent; it is being sent (or was, when the program died: it is never sent again); it is sent; it cannot be.
DUE, SENDING, SENT, REFUSED = "due", "sending", "sent", "refused"


class Receipts:
    """One row for each report that was thought of."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, report_id: int, address: str, at: datetime) -> None:
        """The report's writer is to get a receipt; nothing changes where one was thought of already."""
        values = {"report_id": report_id, "address": address.lower(), "state": DUE, "at": at, "message": ""}
        self._connection.execute(insert_new(receipts).values(**values))

    def sent_to(self, address: str, since: datetime) -> int:
        """How many receipts went, or are about to go, to that address since then."""
        query = select(func.count()).where(receipts.c.address == address.lower(), receipts.c.at >= since)
        return self._connection.scalar(query) or 0

    def due(self) -> Sequence[int]:
        """The reports whose receipt is still to be sent, oldest first."""
        query = select(receipts.c.report_id).where(receipts.c.state == DUE).order_by(receipts.c.report_id)
        return tuple(self._connection.scalars(query))

    def claim(self, report_id: int) -> bool:
        """Takes the receipt into one's hands; false where another process did, or it was sent."""
        statement = (
            update(receipts)
            .where(receipts.c.report_id == report_id, receipts.c.state == DUE)
            .values(state=SENDING)
            .returning(receipts.c.report_id)
        )
        return self._connection.scalar(statement) is not None

    def settle(self, report_id: int, state: str, message: str = "") -> None:
        """How it ended; ``DUE`` again where it surely did not go out."""
        statement = update(receipts).where(receipts.c.report_id == report_id)
        self._connection.execute(statement.values(state=state, message=message))

    def state(self, report_id: int) -> str:
        """The state of a report's receipt; empty where there is none."""
        return self._connection.scalar(select(receipts.c.state).where(receipts.c.report_id == report_id)) or ""
