"""Correcting where reports stand: on whose conversation, in which tray. Each change is one logged operation that can be undone
with ``GroupService.undo``, like those on groups."""

from collections.abc import Sequence

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.group.lookup import existing_reports
from keyuser.intake import threads
from keyuser.records import OperationKind, Place, PlaceChange, Report, Tray
from keyuser.store import Store, UnitOfWork


class ConversationService:
    """What the program placed on its own, placed otherwise by the key user; that is never changed again by itself."""

    def __init__(self, store: Store, clock: Clock, *, actor: str = "key user") -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def attach(self, report_id: int, to: int) -> Report:
        """ "This belongs to that report": the report and what answers it go on with the conversation that ``to`` stands in.

        They leave their groups; where the conversation is in none, it takes the place of the report. ``InputError`` where
        that is the report itself or an answer to it, or lies in the tray of machines' mails.
        """
        with self._store.write() as db:
            report, other = self._reports(db, [report_id, to])
            root = other.place.answers or other.id
            if root == report.id:
                what = "itself" if other.id == report.id else f"its own answer {other.ref}"
                raise InputError(f"{report.ref} cannot belong to {what}.", "Name the report that was there first.")
            (first,) = self._reports(db, [root])
            if first.place.tray is not Tray.INBOX:
                raise InputError(
                    f"{first.ref} lies among the automatic mails, where nobody would see {report.ref}.",
                    f"Bring {first.ref} to the inbox first.",
                )
            moving = (report.id, *db.conversations.replies([report.id]))
            changes = threads.hang(moving, root, db.conversations.places(moving))
            if changes:
                moves = threads.follow(db.groups.links([*moving, root]), moving, root)
                self._apply(db, OperationKind.ATTACH, changes, moves)
            return self._reports(db, [report_id])[0]

    def detach(self, report_id: int) -> Report:
        """ "This is a report of its own": it leaves its conversation with the messages that answer it, and waits in no group.

        ``InputError`` where it stands on its own already.
        """
        with self._store.write() as db:
            (report,) = self._reports(db, [report_id])
            if report.place.answers is None:
                raise InputError(f"{report.ref} is a report of its own already.", "Choose a reply in a conversation.")
            messages = db.conversations.with_ids(db.conversations.replies([report.place.answers]))
            beneath = threads.below(report_id, messages)
            places = db.conversations.places([report_id, *beneath])
            changes = (*threads.hang([report_id], None, places), *threads.hang(beneath, report_id, places))
            self._apply(db, OperationKind.DETACH, changes)
            return self._reports(db, [report_id])[0]

    def to_tray(self, report_ids: Sequence[int], tray: Tray, *, remember: bool = False) -> Sequence[Report]:
        """Puts reports among the automatic mails, where they leave their groups and are not counted; or back into the inbox.

        ``remember``: from now on mails of their senders go into that tray whatever they look like.
        """
        with self._store.write() as db:
            reports = self._reports(db, report_ids)
            changes = tuple(
                PlaceChange(report.id, report.place, Place(report.place.answers, tray))
                for report in reports
                if report.place.tray is not tray
            )
            links = db.groups.links([change.report_id for change in changes])
            moves = tuple((report_id, group_id, None) for report_id, group_id in sorted(links.items()))
            senders = [report.sender_email for report in reports] if remember else []
            if changes or any(senders):
                operation_id = self._apply(db, OperationKind.TRAY, changes, moves)
                db.conversations.remember_sender(operation_id, senders, tray)
            return self._reports(db, report_ids)

    def remembered_senders(self) -> dict[str, Tray]:
        """Address to the tray that the key user said its mails belong into."""
        with self._store.read() as db:
            return db.conversations.remembered_senders()

    def _apply(
        self,
        db: UnitOfWork,
        kind: OperationKind,
        changes: Sequence[PlaceChange],
        moves: Sequence[threads.Move] = (),
    ) -> int:
        return db.groups.apply(kind, moves, actor=self._actor, at=self._clock.now(), places=changes)

    def _reports(self, db: UnitOfWork, report_ids: Sequence[int]) -> Sequence[Report]:
        found = {report.id: report for report in existing_reports(db, report_ids)}
        return tuple(found[report_id] for report_id in report_ids)
