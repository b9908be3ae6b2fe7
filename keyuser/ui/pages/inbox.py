"""Inbox: reports that wait, each with the best guess about it; one key decides."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from keyuser.records import Group, Organisation, report_ref
from keyuser.ui import queries, words
from keyuser.ui.dialogs.group_picker import GroupPicker
from keyuser.ui.dialogs.organisation_picker import OrganisationPicker
from keyuser.ui.importing import choose_and_import
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.records_model import QueryModel
from keyuser.ui.models.row import Row
from keyuser.ui.pages.base import Waiting
from keyuser.ui.pages.reading_page import ReadingPage
from keyuser.ui.queries import InboxLine, Likeness, Reading
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.undoing import done_with_undo, refuse
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.report_view import ReportView

_WAITING, _ALL = 0, 1


class InboxPage(ReadingPage):
    """Reports at the left, the one that is read at the right."""

    key = "inbox"
    glyph = "inbox"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._search = ""
        self._total = 0
        self._chosen: tuple[InboxLine, ...] = ()
        self._model = QueryModel(shell.tasks, self._row, lambda item: item.line.id, "inbox.list", self)
        self._list = RecordList(self._model)
        self._view = ReportView(shell)
        self._lay_out(ListPane(self._list, self.glyph, views=2, searchable=True), self._view, self._make_deeds())
        self._list.picked.connect(self._pick)
        self._list.opened.connect(lambda _: self._panes.open_second())
        self._pane.search.searched.connect(self._search_for)
        self._pane.segments.chosen.connect(lambda _: self._ask())
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
            lambda _: (app.reports.count(ungrouped=True), app.reports.count()), self._counted, replaces="inbox.count"
        )

    def open(self, target: int) -> None:
        """Shows one report, whether it waits or not."""
        self._pane.segments.choose(_ALL)
        self._list.select_key(target)

    def retranslate(self) -> None:
        self._pane.search.setPlaceholderText(self.tr("Search subject, text and sender"))
        self._pane.search.setAccessibleName(self.tr("Search subject, text and sender"))
        self._pane.segments.name(_WAITING, self.tr("Waiting"))
        self._pane.segments.name(_ALL, self.tr("All"))
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
        waiting, search, app = self._pane.segments.current == _WAITING, self._search, self.shell.app
        self._model.ask(
            lambda after, limit: queries.inbox_page(app, waiting=waiting, search=search, after=after, limit=limit)
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
        everything = not self._search and self._pane.segments.current == _ALL
        if everything or not self._total:
            self._whole.show_empty()
        else:
            self._whole.show_content()
        self._pick(())

    def _counted(self, counts: tuple[int, int]) -> None:
        waiting, total = counts
        had_none, self._total = not self._total, total
        self.waiting.emit(Waiting(waiting))
        self._pane.segments.count(_WAITING, waiting)
        self._pane.segments.count(_ALL, total)
        if had_none and total and not self._model.rowCount():
            self._whole.show_content()

    def _row(self, item: InboxLine) -> Row:
        line = item.line
        badges = []
        if line.attachments:
            badges.append(Badge("", "attachment", plain=True))
        if line.group_id is not None:
            badges.append(Badge(f"G-{line.group_id:04d}", "groups", plain=True))
        elif item.suggestion is not None:
            target = item.suggestion.group_id
            name = f"G-{target:04d}" if target else report_ref(item.suggestion.other_report_id)
            badges.append(Badge(f"{name} · {words.whole_percent(item.suggestion.score)}", "alike", "accent"))
        who = line.sender_name or line.sender_email or self.tr("Sender unknown")
        organisation = item.organisation
        if organisation is not None:
            who += f" · {organisation.short_name or organisation.name}"
        return Row(
            who=who,
            what=line.subject.strip() or self.tr("(no subject)"),
            when=words.when(line.at, self.shell.app.clock.now()),
            glyph=line.channel.value,
            hot=line.group_id is None,
            badges=tuple(badges),
            tip=line.subject,
        )

    def _explain_empty_list(self) -> None:
        empty = self._pane.states.empty
        if self._search:
            title = self.tr("Nothing found")
            text = self.tr("No report has words that begin like “%1”.").replace("%1", self._search)
            empty.explain(title, text, self.tr("Clear search"), self._pane.search.clear, glyph="search")
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
        deeds = [self._accept, self._refuse, self._open_group, self._new, self._add, self._organisation, self._take_out]
        self._list.deeds = deeds
        return DeedRow(deeds)

    def _offer(self) -> None:
        """Sets which deeds can be done now, in words that say exactly what they will do."""
        likeness, grouped = self._likeness(), self._groups_of_chosen()
        some, one = bool(self._chosen), len(self._chosen) == 1
        if likeness is not None:
            group = likeness.group
            text = self.tr("Join %1").replace("%1", group.ref) if group else self.tr("Group both")
            self._accept.offer(text)
        else:
            self._accept.offer("", possible=False)
        self._refuse.offer(self.tr("Not a duplicate"), possible=likeness is not None)
        ref = f"G-{next(iter(grouped)):04d}" if grouped else ""
        self._open_group.offer(self.tr("Open %1").replace("%1", ref), possible=one and bool(grouped))
        self._new.offer(self.tr("New group"), possible=some and not (one and grouped))
        self._add.offer(self.tr("Add to group…"), possible=some)
        self._organisation.offer(self.tr("Organisation…"), possible=some)
        self._take_out.offer(self.tr("Take out of %1").replace("%1", ref), possible=one and bool(grouped))
        self._deeds.setVisible(some)

    def _likeness(self) -> Likeness | None:
        """The guess about the one report that is chosen and shown."""
        reading = self._view.reading
        if len(self._chosen) != 1 or reading is None or reading.report.id != self._chosen[0].line.id:
            return None
        return reading.likenesses[0] if reading.likenesses else None

    def _groups_of_chosen(self) -> set[int]:
        return {item.line.group_id for item in self._chosen if item.line.group_id is not None}

    def _accept_guess(self) -> None:
        likeness = self._likeness()
        if likeness is not None:
            number = likeness.suggestion.id
            self._change(lambda groups: groups.accept(number), [likeness.report.ref])

    def _refuse_guess(self) -> None:
        likeness = self._likeness()
        if likeness is not None:
            refuse(self.shell, likeness.suggestion)

    def _new_group(self) -> None:
        ids = self._chosen_ids()
        self._change(lambda groups: groups.create(ids), self._refs())

    def _choose_group(self) -> None:
        picker = GroupPicker(self.shell, self.window())
        ids, refs = self._chosen_ids(), self._refs()
        picker.chosen.connect(lambda line: self._change(lambda groups: groups.join(ids, line.group.id), refs))
        picker.open()

    def _choose_organisation(self) -> None:
        picker = OrganisationPicker(self.shell, self.window())
        ids = self._chosen_ids()
        picker.chosen.connect(lambda organisation: self._attribute(ids, organisation))
        picker.open()

    def _attribute(self, ids: Sequence[int], organisation: Organisation) -> None:
        app = self.shell.app

        def done(_: object) -> None:
            self.shell.tell(Changed.REPORTS)
            text = self.tr("%n report(s) come from %1 now.", "", len(ids))
            self.shell.say(Notice(text.replace("%1", organisation.name or organisation.bin), glyph="check", tone="met"))

        self.shell.tasks.run(lambda _: app.reports.attribute(ids, organisation.bin), done)

    def _split(self) -> None:
        ids = self._chosen_ids()
        self._change(lambda groups: groups.split(ids), self._refs())

    def _go_to_group(self) -> None:
        self.shell.go("groups", next(iter(self._groups_of_chosen())))

    def _change(self, change: Any, refs: Sequence[str]) -> None:
        """Carries a change of groups out and offers to take it back."""
        app = self.shell.app

        def done(group: Group) -> None:
            text = self.tr("%1 is in %2 now.") if len(refs) == 1 else self.tr("%1 are in %2 now.")
            text = text.replace("%1", ", ".join(refs[:3]) + ("…" if len(refs) > 3 else ""))
            done_with_undo(self.shell, text.replace("%2", f"{group.ref} · {group.title}"))

        self.shell.tasks.run(lambda _: change(app.groups), done)

    def _chosen_ids(self) -> list[int]:
        return [item.line.id for item in self._chosen]

    def _refs(self) -> list[str]:
        return [item.line.ref for item in self._chosen]
