"""Inbox: reports that wait, each with the best guess about it; one key decides. Machines' mails lie apart."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from keyuser.group.service import GroupService
from keyuser.records import Group, Tray
from keyuser.ui import queries
from keyuser.ui.dialogs.group_picker import GroupPicker
from keyuser.ui.dialogs.organisation_picker import OrganisationPicker
from keyuser.ui.dialogs.report_picker import ReportPicker
from keyuser.ui.importing import choose_and_import
from keyuser.ui.models.inbox_rows import inbox_row
from keyuser.ui.models.records_model import QueryModel
from keyuser.ui.pages import inbox_deeds
from keyuser.ui.pages.base import Waiting
from keyuser.ui.pages.reading_page import ReadingPage
from keyuser.ui.queries import InboxLine, Likeness, Reading
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.undoing import refuse
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.report_view import ReportView

_WAITING, _ALL, _AUTOMATIC = range(3)


class InboxPage(ReadingPage):
    """Reports at the left, the one that is read at the right."""

    key = "inbox"
    glyph = "inbox"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._search = ""
        self._total = 0
        self._chosen: tuple[InboxLine, ...] = ()
        self._model = QueryModel(
            shell.tasks,
            lambda item: inbox_row(item, shell.app.clock.now()),
            lambda item: item.line.id,
            "inbox.list",
            self,
        )
        self._list = RecordList(self._model)
        self._view = ReportView(shell)
        self._lay_out(ListPane(self._list, self.glyph, views=3, searchable=True), self._view, self._make_deeds())
        self._list.picked.connect(self._pick)
        self._list.opened.connect(lambda _: self._panes.open_second())
        self._pane.search.searched.connect(self._search_for)
        self._pane.segments.chosen.connect(lambda _: self._ask())
        self._view.thread.current_changed.connect(lambda _: self._offer())
        self._model.loaded.connect(self._loaded)
        self._model.failed.connect(self._whole.show_failure)

    def name(self) -> str:
        return self.tr("Inbox")

    def concerns(self) -> Changed:
        return Changed.REPORTS | Changed.GROUPS | Changed.SETTINGS

    def refresh(self) -> None:
        if self._model.rowCount():
            self._model.again()
        else:
            self._ask()
        self._read_again()

    def count(self) -> None:
        app = self.shell.app
        self.shell.tasks.run(
            lambda _: (
                app.reports.count(ungrouped=True),
                app.reports.count(),
                app.reports.count(tray=Tray.AUTOMATIC),
            ),
            self._counted,
            replaces="inbox.count",
        )

    def open(self, target: int) -> None:
        """Shows one report wherever it lies; a reply in its conversation."""
        app = self.shell.app

        def show(found: tuple[Tray, int]) -> None:
            tray, line = found
            self._pane.segments.choose(_AUTOMATIC if tray is Tray.AUTOMATIC else _ALL)
            self._list.select_key(line)

        self.shell.tasks.run(lambda _: queries.line_of(app, target), show, replaces="inbox.open")

    def show_waiting(self) -> None:
        self._pane.segments.choose(_WAITING)

    def retranslate(self) -> None:
        self._pane.search.setPlaceholderText(self.tr("Search subject, text and sender"))
        self._pane.search.setAccessibleName(self.tr("Search subject, text and sender"))
        self._pane.segments.name(_WAITING, self.tr("Waiting"))
        self._pane.segments.name(_ALL, self.tr("All"))
        self._pane.segments.name(_AUTOMATIC, self.tr("Automatic"))
        self._list.setAccessibleName(self.tr("Reports"))
        self._whole.empty.explain(
            self.tr("No reports yet"),
            self.tr(
                "Import what your staff wrote: mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. "
                "You can also drop files anywhere onto this window."
            ),
            self.tr("Import…"),
            lambda: choose_and_import(self.shell, self),
        )
        self._explain_empty_list()
        self._offer()

    # The list

    def _ask(self) -> None:
        view, search, app = self._pane.segments.current, self._search, self.shell.app
        waiting, tray = view == _WAITING, Tray.AUTOMATIC if view == _AUTOMATIC else Tray.INBOX
        self._model.ask(
            lambda after, limit: queries.inbox_page(
                app, waiting=waiting, tray=tray, search=search, after=after, limit=limit
            )
        )

    def _search_for(self, text: str) -> None:
        self._search = text
        self._ask()

    def _loaded(self) -> None:
        if self._model.rowCount():
            self._whole.show_content()
            self._pane.states.show_content()
            if not self._list.selected():
                self._list.select_first()
            return
        self._explain_empty_list()
        self._pane.states.show_empty()
        if not self._total and not self._search:
            self._whole.show_empty()
        else:
            self._whole.show_content()
        self._pick(())

    def _counted(self, counts: tuple[int, int, int]) -> None:
        waiting, total, automatic = counts
        had_none, self._total = not self._total, total + automatic
        self.waiting.emit(Waiting(waiting))
        self._pane.segments.count(_WAITING, waiting)
        self._pane.segments.count(_ALL, total)
        self._pane.segments.count(_AUTOMATIC, automatic)
        if had_none and self._total and not self._model.rowCount():
            self._whole.show_content()

    def _explain_empty_list(self) -> None:
        empty = self._pane.states.empty
        if self._search:
            title = self.tr("Nothing found")
            text = self.tr("No report has words that begin like “%1”.").replace("%1", self._search)
            empty.explain(title, text, self.tr("Clear search"), self._pane.search.clear, glyph="search")
        elif self._pane.segments.current == _AUTOMATIC:
            text = self.tr(
                "Out-of-office answers, undelivered mail and newsletters lie here, apart from what people write."
            )
            empty.explain(self.tr("No automatic mails"), text, glyph="automatic")
        else:
            text = self.tr("Every report is in a group. See what the groups still need.")
            empty.explain(
                self.tr("Nothing is waiting"),
                text,
                self.tr("Open groups"),
                lambda: self.shell.go("groups"),
                glyph="check",
            )

    # The reading pane

    def _pick(self, chosen: tuple[InboxLine, ...]) -> None:
        self._chosen = chosen
        if len(chosen) == 1:
            self._read(chosen[0].line.id)
            return
        if chosen:
            text = self.tr("Put them into one new group, or add all of them to a group that exists.")
            self._reading.empty.explain(self.tr("%n report(s) selected", "", len(chosen)), text, glyph="groups")
        else:
            self._reading.empty.explain("", "", glyph="inbox")
        self._reading.show_empty()
        self._offer()

    def _read(self, report_id: int) -> None:
        app = self.shell.app
        self._reading.show_loading()
        self.shell.tasks.run(
            lambda _: queries.read_report(app, report_id),
            self._show_reading,
            replaces="inbox.reading",
            otherwise=self._reading.show_failure,
        )

    def _read_again(self) -> None:
        if len(self._chosen) == 1:
            self._read(self._chosen[0].line.id)

    def _show_reading(self, reading: Reading) -> None:
        self._view.show_reading(reading)
        self._reading.show_content()
        self._offer()

    # The deeds

    def _make_deeds(self) -> DeedRow:
        self._accept = Deed(self, "join", "A", self._accept_guess)
        self._refuse = Deed(self, "not_alike", "N", self._refuse_guess)
        self._open_group = Deed(self, "groups", "O", self._go_to_group)
        self._new = Deed(self, "new_group", "G", self._new_group)
        self._add = Deed(self, "join", "T", self._choose_group)
        self._take_out = Deed(self, "split", "X", self._split)
        self._organisation = Deed(self, "organisation", "B", self._choose_organisation)
        self._back = Deed(self, "inbox", "M", lambda: self._to_tray(Tray.INBOX))
        self._back_always = Deed(self, "inbox", "Shift+M", lambda: self._to_tray(Tray.INBOX, remember=True))
        self._own = Deed(self, "own", "D", self._detach)
        self._belongs = Deed(self, "reply", "L", self._choose_report)
        self._away = Deed(self, "automatic", "M", lambda: self._to_tray(Tray.AUTOMATIC))
        self._away_always = Deed(self, "automatic", "Shift+M", lambda: self._to_tray(Tray.AUTOMATIC, remember=True))
        deeds = [self._accept, self._refuse, self._back, self._back_always, self._open_group, self._new, self._add]
        deeds += [self._organisation, self._own, self._belongs, self._take_out, self._away, self._away_always]
        self._list.deeds = deeds
        return DeedRow(deeds)

    def _offer(self) -> None:
        """Sets which deeds can be done now, in words that say exactly what they will do."""
        likeness, grouped = self._likeness(), self._groups_of_chosen()
        some, one = bool(self._chosen), len(self._chosen) == 1
        people = some and self._pane.segments.current != _AUTOMATIC
        self._offer_places(one=one, people=people)
        if likeness is not None:
            group = likeness.group
            text = self.tr("Join %1").replace("%1", group.ref) if group else self.tr("Group both")
            self._accept.offer(text)
        else:
            self._accept.offer("", possible=False)
        self._refuse.offer(self.tr("Not a duplicate"), possible=likeness is not None)
        ref = f"G-{next(iter(grouped)):04d}" if grouped else ""
        self._open_group.offer(self.tr("Open %1").replace("%1", ref), possible=one and bool(grouped))
        self._new.offer(self.tr("New group"), possible=people and not (one and grouped))
        self._add.offer(self.tr("Add to group…"), possible=people)
        self._organisation.offer(self.tr("Organisation…"), possible=people)
        self._take_out.offer(self.tr("Take out of %1").replace("%1", ref), possible=one and bool(grouped))
        self._deeds.setVisible(some)

    def _offer_places(self, *, one: bool, people: bool) -> None:
        """The deeds that say where reports stand. ``people``: those chosen are no machines' mails."""
        machines = bool(self._chosen) and not people
        senders = any(item.line.sender_email for item in self._chosen)
        self._own.offer(self.tr("A report of its own"), possible=one and self._reply() is not None)
        self._belongs.offer(self.tr("Belongs to…"), possible=one and people)
        self._away.offer(self.tr("Automatic"), possible=people)
        self._away_always.offer(self.tr("Automatic, always from this sender"), possible=people and senders)
        self._back.offer(self.tr("Not automatic"), possible=machines)
        self._back_always.offer(self.tr("Not automatic, never from this sender"), possible=machines and senders)

    def _reply(self) -> int | None:
        """The reply that is marked in the conversation which is read."""
        reading = self._shown()
        current = self._view.thread.current if reading is not None else None
        if current is None or current.place.answers is None:
            return None
        return current.id

    def _shown(self) -> Reading | None:
        """What is read of the one report that is chosen."""
        reading = self._view.reading
        if len(self._chosen) != 1 or reading is None or reading.report.id != self._chosen[0].line.id:
            return None
        return reading

    def _likeness(self) -> Likeness | None:
        """The guess about the one report that is chosen and shown."""
        reading = self._shown()
        return reading.likenesses[0] if reading is not None and reading.likenesses else None

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
            refuse(self.shell, likeness.suggestion)

    def _new_group(self) -> None:
        ids = self._chosen_ids()
        self._change(lambda groups: groups.create(ids))

    def _choose_group(self) -> None:
        picker = GroupPicker(self.shell, self.window())
        ids = self._chosen_ids()
        picker.chosen.connect(lambda line: self._change(lambda groups: groups.join(ids, line.group.id)))
        picker.open()

    def _choose_organisation(self) -> None:
        picker = OrganisationPicker(self.shell, self.window())
        ids = self._chosen_ids()
        picker.chosen.connect(lambda organisation: inbox_deeds.attribute(self.shell, ids, organisation))
        picker.open()

    def _detach(self) -> None:
        reply = self._reply()
        if reply is not None:
            inbox_deeds.detach(self.shell, reply)

    def _choose_report(self) -> None:
        (report_id,) = self._chosen_ids()
        picker = ReportPicker(self.shell, {report_id}, self.window())
        picker.chosen.connect(lambda to: inbox_deeds.attach(self.shell, report_id, to))
        picker.open()

    def _to_tray(self, tray: Tray, *, remember: bool = False) -> None:
        inbox_deeds.to_tray(self.shell, self._chosen, tray, remember=remember)

    def _split(self) -> None:
        ids = self._chosen_ids()
        self._change(lambda groups: groups.split(ids))

    def _go_to_group(self) -> None:
        self.shell.go("groups", next(iter(self._groups_of_chosen())))

    def _change(self, change: Callable[[GroupService], Group]) -> None:
        inbox_deeds.change_groups(self.shell, change, [item.line.ref for item in self._chosen])

    def _chosen_ids(self) -> list[int]:
        return [item.line.id for item in self._chosen]
