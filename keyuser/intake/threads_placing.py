"""Finding the conversation of a mail among everything stored, whichever of its messages comes in first."""

from collections.abc import Iterable
from datetime import datetime

from keyuser.intake import threads
from keyuser.records import (
    AUTOMATIC_ACTOR,
    FoldKind,
    Incoming,
    Message,
    OperationKind,
    Place,
    Tray,
    id_from_ref,
)
from keyuser.store import UnitOfWork


class Placing:
    """Places the mails of one unit of work, in the order in which they are stored."""

    def __init__(self, db: UnitOfWork, now: datetime) -> None:
        self._db = db
        self._now = now

    def place(self, incoming: Incoming, tray: Tray) -> Place:
        """Where a mail that is not stored yet belongs."""
        return self._place(_message(0, incoming, tray), tray)

    def keep(self, report_id: int, incoming: Incoming, place: Place) -> None:
        """Puts a report that was just stored into its place, and behind it what came in before and answers it.

        What somebody moved by hand stays where it was put. The change is logged, since reports are seen to move.
        """
        self._db.conversations.add(report_id, incoming, place)
        waiting, seen = self._waiting_for(_message(report_id, incoming, place.tray)), {report_id}
        while waiting:
            decided = self._db.conversations.decided(waiting, AUTOMATIC_ACTOR)
            moved = [item for item in waiting if item not in seen | decided and self._place_again(item)]
            seen |= set(waiting)
            messages = self._db.conversations.with_ids(moved) if moved else ()
            waiting = sorted({item for message in messages for item in self._waiting_for(message)} - seen)

    def _waiting_for(self, message: Message) -> list[int]:
        """Stored reports that answer the message."""
        conversations = self._db.conversations
        found = [*conversations.referring_to(message.message_id)]
        found += [
            other
            for other in conversations.with_thread_index(message.thread_index)
            if len(other.thread_index) > len(message.thread_index)
        ]
        return sorted({other.id for other in found} - {message.id})

    def _place_again(self, report_id: int) -> bool:
        """Hangs a stored report where it belongs by now, with what answers it; whether it moved."""
        conversations = self._db.conversations
        (message,) = conversations.with_ids([report_id])
        old = conversations.places([report_id])[report_id]
        root = self._place(message, old.tray).answers
        if root is None or root in (report_id, old.answers):
            return False
        moving = (report_id, *conversations.replies([report_id]))
        changes = threads.hang(moving, root, conversations.places(moving))
        moves = threads.follow(self._db.groups.links([*moving, root]), moving, root)
        self._db.groups.apply(OperationKind.AUTOMATIC, moves, actor=AUTOMATIC_ACTOR, at=self._now, places=changes)
        return True

    def _place(self, message: Message, tray: Tray) -> Place:
        found = threads.answered(message, self._earlier(message))
        if found is None:
            return threads.place_of(None, {}, tray)
        places = self._db.conversations.places([found.id])
        root = places[found.id].answers
        return threads.place_of(found, places | self._db.conversations.places([root] if root else []), tray)

    def _earlier(self, message: Message) -> Iterable[Message]:
        conversations = self._db.conversations
        token = [id_from_ref(message.token, "R")] if message.token else []
        return (
            *conversations.with_message_ids(message.references),
            *(conversations.with_ids(token) if token else ()),
            *conversations.with_thread_index(message.thread_index),
        )


def _message(report_id: int, incoming: Incoming, tray: Tray) -> Message:
    return Message(
        id=report_id,
        message_id=incoming.message_id,
        references=incoming.references,
        token=incoming.token,
        subject=incoming.subject,
        thread_index=incoming.thread_index,
        thread_topic=incoming.thread_topic,
        sender=incoming.sender_email,
        recipients=incoming.recipients,
        quotes=any(fold.kind is FoldKind.QUOTE for fold in incoming.folds),
        automatic=tray is not Tray.INBOX,
    )
