"""Queries on mailboxes: which mails are taken, and how it went lately."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict

from sqlalchemy import Connection, delete, select

from keyuser.records import MailboxStatus
from keyuser.store.statements import upsert, upsert_many
from keyuser.store.tables import mailbox_folders, mailbox_mails, mailbox_status

_BATCH = 500


class Mailboxes:
    """A mail's number (UID) means something only in its folder (``place``) and under the folder's UIDVALIDITY."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def status(self, mailbox_id: str) -> MailboxStatus:
        """How it went lately; the empty status for a mailbox that was never looked at."""
        query = select(mailbox_status).where(mailbox_status.c.mailbox_id == mailbox_id)
        row = self._connection.execute(query).mappings().first()
        return MailboxStatus(**row) if row else MailboxStatus(mailbox_id)

    def set_status(self, status: MailboxStatus) -> None:
        """Replaces what was known."""
        self._connection.execute(upsert(mailbox_status, asdict(status), ["mailbox_id"]))

    def forget_status(self, mailbox_id: str) -> None:
        """The mailbox is no longer set up; which mails were taken from it stays known."""
        self._connection.execute(delete(mailbox_status).where(mailbox_status.c.mailbox_id == mailbox_id))

    def finished_validity(self, place: str) -> int | None:
        """The UIDVALIDITY under which the folder was gone through; ``None`` before the first time."""
        return self._connection.scalar(select(mailbox_folders.c.uid_validity).where(mailbox_folders.c.place == place))

    def finish(self, place: str, uid_validity: int) -> None:
        """The folder was gone through under that UIDVALIDITY: numbers of older ones mean nothing any more."""
        self._connection.execute(upsert(mailbox_folders, {"place": place, "uid_validity": uid_validity}, ["place"]))
        columns = mailbox_mails.c
        self._connection.execute(
            delete(mailbox_mails).where(columns.place == place, columns.uid_validity != uid_validity)
        )

    def taken(self, place: str, uid_validity: int, uids: Sequence[int]) -> set[int]:
        """Those of the mails that are stored as reports."""
        columns, found = mailbox_mails.c, set[int]()
        for start in range(0, len(uids), _BATCH):
            query = select(columns.uid).where(
                columns.place == place,
                columns.uid_validity == uid_validity,
                columns.uid.in_(uids[start : start + _BATCH]),
            )
            found.update(self._connection.scalars(query))
        return found

    def unmarked(self, place: str, uid_validity: int) -> Sequence[int]:
        """Mails that are stored, but the server was not told yet."""
        columns = mailbox_mails.c
        query = select(columns.uid).where(
            columns.place == place, columns.uid_validity == uid_validity, columns.marked.is_(False)
        )
        return tuple(self._connection.scalars(query.order_by(columns.uid)))

    def remember(self, place: str, uid_validity: int, uids: Iterable[int], *, marked: Collection[int]) -> None:
        """These mails are stored; the server was told of those in ``marked``."""
        rows = [{"place": place, "uid_validity": uid_validity, "uid": uid, "marked": uid in marked} for uid in uids]
        if rows:
            self._connection.execute(upsert_many(mailbox_mails, ["place", "uid_validity", "uid"]), rows)
