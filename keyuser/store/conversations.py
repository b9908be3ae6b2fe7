"""Queries on where reports stand: whose conversation they go on with, which tray they lie in, and what their headers say."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, Row, Select, delete, exists, select

from keyuser.records import FoldKind, Incoming, Message, Place, PlaceChange, Tray
from keyuser.store.statements import upsert
from keyuser.store.tables import (
    group_operations,
    group_place_changes,
    group_sender_trays,
    report_mails,
    report_references,
    report_replies,
    report_trays,
    reports,
)

_BATCH = 500
_ADD_MAIL = report_mails.insert()
#: Characters (hex) of a Thread-Index that all messages of one conversation share: 22 bytes, see [MS-OXOMSG] 2.2.1.3.
CONVERSATION_LENGTH = 44


class Conversations:
    """Places of reports. Where one belongs is decided by ``intake.threads`` or by the key user; this only keeps it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, report_id: int, incoming: Incoming, place: Place) -> None:
        """Stores what the header of a new report says, where it has one, and where the report stands."""
        row = {
            "thread_index": incoming.thread_index,
            "thread_topic": incoming.thread_topic,
            "token": incoming.token,
            "recipients": list(incoming.recipients),
            "automatic": incoming.automatic or "",
        }
        if any(row.values()):
            self._connection.execute(_ADD_MAIL, {"report_id": report_id, **row})
        rows = [{"message_id": item, "report_id": report_id} for item in dict.fromkeys(incoming.references)]
        if rows:
            self._connection.execute(report_references.insert(), rows)
        if place != Place():
            self._put(report_id, place)

    def places(self, report_ids: Iterable[int]) -> dict[int, Place]:
        """Where each of the reports stands."""
        wanted = list(report_ids)
        places = dict.fromkeys(wanted, Place())
        for start in range(0, len(wanted), _BATCH):
            for row in self._connection.execute(_PLACES.where(reports.c.id.in_(wanted[start : start + _BATCH]))):
                places[row.id] = Place(row.answers, Tray(row.tray or Tray.INBOX))
        return places

    def replies(self, report_ids: Iterable[int], *, automatic: bool = True) -> Sequence[int]:
        """Ids of all messages that go on with the conversations of these reports, in order of time; without machines' mails
        where ``automatic`` is false."""
        wanted, found = list(report_ids), []
        for start in range(0, len(wanted), _BATCH):
            query = (
                select(reports.c.at, reports.c.id)
                .join(report_replies, report_replies.c.report_id == reports.c.id)
                .where(report_replies.c.answers.in_(wanted[start : start + _BATCH]))
            )
            if not automatic:
                query = query.where(~exists().where(report_trays.c.report_id == reports.c.id))
            found += [(row.at, row.id) for row in self._connection.execute(query)]
        return tuple(report_id for _, report_id in sorted(found))

    def people_replies(self) -> dict[int, tuple[int, ...]]:
        """What people wrote in each conversation after its first report, by that report: the same order whichever came first."""
        query = (
            select(report_replies.c.answers, reports.c.id)
            .join(reports, reports.c.id == report_replies.c.report_id)
            .where(~exists().where(report_trays.c.report_id == reports.c.id))
            .order_by(reports.c.at, reports.c.identity)
        )
        found: dict[int, list[int]] = {}
        for row in self._connection.execute(query):
            found.setdefault(row.answers, []).append(row.id)
        return {root: tuple(replies) for root, replies in found.items()}

    def change(self, operation_id: int, changes: Sequence[PlaceChange]) -> None:
        """Carries the changes out as part of a logged operation.

        ``ValueError`` where a report does not stand where its change begins: the caller computed on stale places.
        """
        current = self.places(change.report_id for change in changes)
        for change in changes:
            if current[change.report_id] != change.before:
                raise ValueError(f"report {change.report_id} stands in {current[change.report_id]}")
            self._put(change.report_id, change.after)
        if changes:
            self._connection.execute(
                group_place_changes.insert(),
                [
                    {
                        "operation_id": operation_id,
                        "report_id": change.report_id,
                        "from_answers": change.before.answers,
                        "to_answers": change.after.answers,
                        "from_tray": change.before.tray,
                        "to_tray": change.after.tray,
                    }
                    for change in changes
                ],
            )

    def changes(self, operation_ids: Sequence[int]) -> Mapping[int, tuple[PlaceChange, ...]]:
        """What each of the operations did to places."""
        columns = group_place_changes.c
        query = select(group_place_changes).where(columns.operation_id.in_(operation_ids)).order_by(columns.report_id)
        found: dict[int, tuple[PlaceChange, ...]] = {}
        for row in self._connection.execute(query):
            before, after = Place(row.from_answers, Tray(row.from_tray)), Place(row.to_answers, Tray(row.to_tray))
            found[row.operation_id] = (*found.get(row.operation_id, ()), PlaceChange(row.report_id, before, after))
        return found

    def decided(self, report_ids: Iterable[int], but_by: str) -> set[int]:
        """Those of the reports whose place was changed by anyone but that actor."""
        columns = group_place_changes.c
        query = (
            select(columns.report_id)
            .join(group_operations, group_operations.c.id == columns.operation_id)
            .where(columns.report_id.in_(list(report_ids)), group_operations.c.actor != but_by)
        )
        return set(self._connection.scalars(query))

    def remember_sender(self, operation_id: int, addresses: Iterable[str], tray: Tray) -> None:
        """From now on mails of these senders go into that tray, while the operation stands."""
        rows = [
            {"operation_id": operation_id, "address": address, "tray": tray}
            for address in sorted({address.lower() for address in addresses if address})
        ]
        if rows:
            self._connection.execute(group_sender_trays.insert(), rows)

    def remembered_senders(self) -> dict[str, Tray]:
        """Address (lower case) to the tray that was last said for it."""
        undo = group_operations.alias("undo")
        columns = group_sender_trays.c
        query = (
            select(columns.address, columns.tray)
            .where(~exists().where(undo.c.undoes == columns.operation_id))
            .order_by(columns.operation_id)
        )
        return {row.address: Tray(row.tray) for row in self._connection.execute(query)}

    # Finding what belongs together

    def with_message_ids(self, message_ids: Sequence[str]) -> Sequence[Message]:
        """Stored reports that have one of these ids, in order of arrival."""
        return self._mails(_MAILS.where(reports.c.message_id.in_(message_ids))) if message_ids else ()

    def referring_to(self, message_id: str) -> Sequence[Message]:
        """Stored reports that answer that message, in order of arrival."""
        answering = select(report_references.c.report_id).where(report_references.c.message_id == message_id)
        return self._mails(_MAILS.where(reports.c.id.in_(answering))) if message_id else ()

    def with_thread_index(self, thread_index: str) -> Sequence[Message]:
        """Stored reports of the same Outlook conversation, in order of arrival."""
        header = thread_index[:CONVERSATION_LENGTH]
        if len(header) < CONVERSATION_LENGTH:
            return ()
        column = report_mails.c.thread_index
        return self._mails(_MAILS.where(column >= header, column < header + "g"))

    def with_ids(self, report_ids: Iterable[int]) -> Sequence[Message]:
        """The stored reports, in order of arrival."""
        return self._mails(_MAILS.where(reports.c.id.in_(list(report_ids))))

    def _mails(self, query: Select[tuple[object, ...]]) -> Sequence[Message]:
        return tuple(_mail(row) for row in self._connection.execute(query.order_by(reports.c.id)))

    def _put(self, report_id: int, place: Place) -> None:
        replies, trays = report_replies, report_trays
        if place.answers is None:
            self._connection.execute(delete(replies).where(replies.c.report_id == report_id))
        else:
            row = {"report_id": report_id, "answers": place.answers}
            self._connection.execute(upsert(replies, row, ["report_id"]))
        if place.tray is Tray.INBOX:
            self._connection.execute(delete(trays).where(trays.c.report_id == report_id))
        else:
            self._connection.execute(upsert(trays, {"report_id": report_id, "tray": place.tray}, ["report_id"]))


_PLACES = (
    select(reports.c.id, report_replies.c.answers, report_trays.c.tray)
    .outerjoin(report_replies, report_replies.c.report_id == reports.c.id)
    .outerjoin(report_trays, report_trays.c.report_id == reports.c.id)
)

_MAILS = select(
    reports.c.id,
    reports.c.message_id,
    reports.c.reply_to,
    reports.c.subject,
    reports.c.sender_email,
    reports.c.folds,
    report_mails.c.token,
    report_mails.c.thread_index,
    report_mails.c.thread_topic,
    report_mails.c.recipients,
    report_trays.c.tray,
).select_from(
    reports.outerjoin(report_mails, report_mails.c.report_id == reports.c.id).outerjoin(
        report_trays, report_trays.c.report_id == reports.c.id
    )
)


def _mail(row: Row[tuple[object, ...]]) -> Message:
    return Message(
        id=row.id,
        message_id=row.message_id,
        references=tuple(row.reply_to),
        token=row.token or "",
        subject=row.subject,
        thread_index=row.thread_index or "",
        thread_topic=row.thread_topic or "",
        sender=row.sender_email,
        recipients=tuple(row.recipients or ()),
        quotes=any(kind == FoldKind.QUOTE for kind, _, _ in row.folds),
        automatic=row.tray is not None,
    )
