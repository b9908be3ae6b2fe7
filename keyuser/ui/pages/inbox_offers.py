"""The deeds of the inbox: which can be done with what is chosen, in words that say exactly what they will do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from keyuser.group.service import GroupService
from keyuser.records import Group, Report, Tray
from keyuser.ui.dialogs.group_picker import GroupPicker
from keyuser.ui.dialogs.organisation_picker import OrganisationPicker
from keyuser.ui.dialogs.report_picker import ReportPicker
from keyuser.ui.pages import inbox_deeds
from keyuser.ui.queries import InboxLine, Likeness, Reading
from keyuser.ui.shell import Shell
from keyuser.ui.undoing import refuse
from keyuser.ui.widgets.actions import Deed


class InboxOffers(QObject):
    """``deeds`` in the order in which they are shown; their keys work on the whole ``page``."""

    def __init__(self, page: QWidget, shell: Shell) -> None:
        super().__init__(page)
        self._page, self._shell = page, shell
        self._chosen: tuple[InboxLine, ...] = ()
        self._shown: Reading | None = None
        self._current: Report | None = None
        self._accept = Deed(page, "join", "A", self._accept_guess)
        self._refuse = Deed(page, "not_alike", "N", self._refuse_guess)
        self._back = Deed(page, "inbox", "M", lambda: self._to_tray(Tray.INBOX))
        self._back_always = Deed(page, "inbox", "Shift+M", lambda: self._to_tray(Tray.INBOX, remember=True))
        self._open_group = Deed(page, "groups", "O", self._go_to_group)
        self._new = Deed(page, "new_group", "G", self._new_group)
        self._add = Deed(page, "join", "T", self._choose_group)
        self._organisation = Deed(page, "organisation", "B", self._choose_organisation)
        self._own = Deed(page, "own", "D", self._detach)
        self._belongs = Deed(page, "reply", "L", self.choose_report)
        self._take_out = Deed(page, "split", "X", self._split)
        self._away = Deed(page, "automatic", "M", lambda: self._to_tray(Tray.AUTOMATIC))
        self._away_always = Deed(page, "automatic", "Shift+M", lambda: self._to_tray(Tray.AUTOMATIC, remember=True))
        first = [self._accept, self._refuse, self._back, self._back_always, self._open_group, self._new, self._add]
        then = [self._organisation, self._own, self._belongs, self._take_out, self._away, self._away_always]
        self.deeds: Sequence[Deed] = (*first, *then)

    def offer(
        self, chosen: tuple[InboxLine, ...], shown: Reading | None, current: Report | None, *, automatic: bool
    ) -> None:
        """Sets what can be done: ``shown`` is what is read of the one that is chosen, ``current`` the message that is marked in
        it; ``automatic`` where those chosen lie among the automatic mails."""
        self._chosen, self._shown, self._current = chosen, shown, current
        one, people = len(chosen) == 1, bool(chosen) and not automatic
        self._offer_guess()
        self._offer_places(one=one, people=people)
        grouped = self._groups_of_chosen()
        ref = f"G-{next(iter(grouped)):04d}" if grouped else ""
        self._open_group.offer(self.tr("Open %1").replace("%1", ref), possible=one and bool(grouped))
        self._new.offer(self.tr("New group"), possible=people and not (one and grouped))
        self._add.offer(self.tr("Add to group…"), possible=people)
        self._organisation.offer(self.tr("Organisation…"), possible=people)
        self._take_out.offer(self.tr("Take out of %1").replace("%1", ref), possible=one and bool(grouped))

    def choose_report(self) -> None:
        """Asks which report the chosen one belongs to."""
        (report_id,) = self._ids()
        picker = ReportPicker(self._shell, {report_id}, self._page.window())
        picker.chosen.connect(lambda to: inbox_deeds.attach(self._shell, report_id, to))
        picker.open()

    def _offer_guess(self) -> None:
        likeness = self._likeness()
        if likeness is not None:
            group = likeness.group
            self._accept.offer(self.tr("Join %1").replace("%1", group.ref) if group else self.tr("Group both"))
        else:
            self._accept.offer("", possible=False)
        self._refuse.offer(self.tr("Not a duplicate"), possible=likeness is not None)

    def _offer_places(self, *, one: bool, people: bool) -> None:
        """The deeds that say where reports stand. ``people``: those chosen are no machines' mails."""
        machines = bool(self._chosen) and not people
        senders = any(item.line.sender_email for item in self._chosen)
        self._own.offer(self.tr("A report of its own"), possible=self._reply() is not None)
        self._belongs.offer(self.tr("Belongs to…"), possible=one and people)
        self._away.offer(self.tr("Automatic"), possible=people)
        self._away_always.offer(self.tr("Automatic, always from this sender"), possible=people and senders)
        self._back.offer(self.tr("Not automatic"), possible=machines)
        self._back_always.offer(self.tr("Not automatic, never from this sender"), possible=machines and senders)

    def _reply(self) -> int | None:
        """The reply that is marked in the conversation which is read."""
        current = self._current
        return None if current is None or current.place.answers is None else current.id

    def _likeness(self) -> Likeness | None:
        """The guess about the one report that is chosen and shown."""
        return self._shown.likenesses[0] if self._shown is not None and self._shown.likenesses else None

    def _groups_of_chosen(self) -> set[int]:
        return {item.line.group_id for item in self._chosen if item.line.group_id is not None}

    def _accept_guess(self) -> None:
        likeness = self._likeness()
        if likeness is not None:
            number = likeness.suggestion.id
            self._change(lambda groups: groups.accept(number))

    def _refuse_guess(self) -> None:
        likeness = self._likeness()
        if likeness is not None:
            refuse(self._shell, likeness.suggestion)

    def _new_group(self) -> None:
        ids = self._ids()
        self._change(lambda groups: groups.create(ids))

    def _choose_group(self) -> None:
        picker = GroupPicker(self._shell, self._page.window())
        ids = self._ids()
        picker.chosen.connect(lambda line: self._change(lambda groups: groups.join(ids, line.group.id)))
        picker.open()

    def _choose_organisation(self) -> None:
        picker = OrganisationPicker(self._shell, self._page.window())
        ids = self._ids()
        picker.chosen.connect(lambda organisation: inbox_deeds.attribute(self._shell, ids, organisation))
        picker.open()

    def _detach(self) -> None:
        reply = self._reply()
        if reply is not None:
            inbox_deeds.detach(self._shell, reply)

    def _to_tray(self, tray: Tray, *, remember: bool = False) -> None:
        inbox_deeds.to_tray(self._shell, self._chosen, tray, remember=remember)

    def _split(self) -> None:
        ids = self._ids()
        self._change(lambda groups: groups.split(ids))

    def _go_to_group(self) -> None:
        self._shell.go("groups", next(iter(self._groups_of_chosen())))

    def _change(self, change: Callable[[GroupService], Group]) -> None:
        inbox_deeds.change_groups(self._shell, change, [item.line.ref for item in self._chosen])

    def _ids(self) -> list[int]:
        return [item.line.id for item in self._chosen]
