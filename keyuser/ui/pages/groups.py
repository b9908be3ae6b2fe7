"""Groups: what the open groups still need, and pairs of reports that wait for a yes or a no."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from keyuser.records import Bundle, Criticality, Group
from keyuser.report.rules import CriticalitySuggestion
from keyuser.ui import queries, words
from keyuser.ui.dialogs.reason import ReasonDialog
from keyuser.ui.dialogs.settings import open_settings
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.rows import group_row, pair_row
from keyuser.ui.pages.base import Waiting
from keyuser.ui.pages.reading_page import ReadingPage
from keyuser.ui.queries import GroupLine, GroupReading, Groups, InboxLine, Likeness
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.taken import group_new_reports
from keyuser.ui.undoing import done_with_undo, refuse, undo_groups
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.compare_view import CompareView
from keyuser.ui.widgets.group_view import GroupView
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.record_list import RecordList

_OPEN, _PAIRS = 0, 1
#: Pairs read at once; deciding them brings the next.
_PAIRS_SHOWN = 200


class GroupsPage(ReadingPage):
    """Groups or pairs at the left, the one that is looked at at the right."""

    key = "groups"
    glyph = "groups"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._state: Groups | None = None
        self._chosen: tuple[Any, ...] = ()
        now = shell.app.clock.now
        self._models = (
            RecordsModel(lambda item: group_row(item, now()), lambda item: item.group.id, self),
            RecordsModel(lambda item: pair_row(item, now()), lambda item: item.suggestion.id, self),
        )
        self._lists = tuple(RecordList(model) for model in self._models)
        self._both = QStackedWidget()
        for records in self._lists:
            self._both.addWidget(records)
        self._both.setFocusProxy(self._lists[_OPEN])
        self._group = GroupView(shell)
        self._compare = CompareView(shell)
        self._views = QStackedWidget()
        self._views.addWidget(self._group)
        self._views.addWidget(self._compare)
        self._lay_out(ListPane(self._both, self.glyph, views=2, searchable=False), self._views, self._make_deeds())
        for records in self._lists:
            records.picked.connect(lambda chosen, records=records: self._pick_from(records, chosen))
            records.opened.connect(lambda _: self._panes.open_second())
        self._pane.segments.chosen.connect(self._turn_to)
        self._group.edited.connect(self._save)
        self._group.criticality_chosen.connect(self._ask_reason)
        self._group.members_picked.connect(lambda _: self._offer())
        self._group.member_opened.connect(lambda item: self.shell.go("inbox", item.line.id))

    def name(self) -> str:
        return self.tr("Groups")

    def concerns(self) -> Changed:
        return Changed.GROUPS | Changed.REPORTS | Changed.BUNDLES | Changed.SETTINGS

    def refresh(self) -> None:
        app = self.shell.app
        self._whole.show_loading()
        self.shell.tasks.run(
            lambda _: queries.groups(app, _PAIRS_SHOWN),
            self._show,
            replaces="groups.list",
            otherwise=self._whole.show_failure,
        )

    def count(self) -> None:
        app = self.shell.app
        self.shell.tasks.run(
            lambda _: app.groups.suggestion_count(),
            lambda count: self.waiting.emit(Waiting(count)),
            replaces="groups.count",
        )

    def open(self, target: int) -> None:
        """Shows one group."""
        self._pane.segments.choose(_OPEN)
        self._lists[_OPEN].select_key(target)
        self.refresh()

    def show_waiting(self) -> None:
        self._pane.segments.choose(_PAIRS)

    def leave(self) -> None:
        self._group.flush()

    def retranslate(self) -> None:
        self._pane.segments.name(_OPEN, self.tr("Open"))
        self._pane.segments.name(_PAIRS, self.tr("To confirm"))
        self._lists[_OPEN].setAccessibleName(self.tr("Open groups"))
        self._lists[_PAIRS].setAccessibleName(self.tr("Pairs to confirm"))
        self._whole.empty.explain(
            self.tr("No groups yet"),
            self.tr(
                "A group holds reports with one suspected cause, so that the vendor hears of it once. "
                "Look for duplicates among your reports, or make a group in the inbox."
            ),
            self.tr("Look for duplicates"),
            lambda: group_new_reports(self.shell),
        )
        self._explain_empty_list()
        self._offer()

    # The lists

    def _show(self, state: Groups) -> None:
        self._state = state
        self._models[_OPEN].show(state.lines)
        self._models[_PAIRS].show(state.pairs)
        self._pane.segments.count(_OPEN, len(state.lines))
        self._pane.segments.count(_PAIRS, state.pair_count)
        if not state.lines and not state.pairs:
            self._whole.show_empty()
            return
        self._whole.show_content()
        if not state.lines and self._pane.segments.current == _OPEN:
            self._pane.segments.choose(_PAIRS)
        self._settle()

    def _turn_to(self, view: int) -> None:
        self._group.flush()
        self._turn_lists(self._lists[view])
        self._explain_empty_list()
        self._settle()

    def _settle(self) -> None:
        """Shows the list or why it is empty, and looks at something."""
        view = self._pane.segments.current
        records = self._lists[view]
        self._turn_lists(records)
        if not self._models[view].rowCount():
            self._pane.states.show_empty()
            self._pick(())
            return
        self._pane.states.show_content()
        if records.selected():
            self._pick(records.selected())
        else:
            records.select_first()

    def _turn_lists(self, records: RecordList) -> None:
        """Brings one of the lists to the front; the keyboard goes along."""
        had_focus = self._both.isAncestorOf(self.window().focusWidget() or self)
        self._both.setCurrentWidget(records)
        self._both.setFocusProxy(records)
        if had_focus:
            records.setFocus()

    def _explain_empty_list(self) -> None:
        empty = self._pane.states.empty
        if self._pane.segments.current == _PAIRS:
            text = self.tr("Every pair that looked alike is decided. New reports bring new ones.")
            empty.explain(self.tr("Nothing to confirm"), text, glyph="check")
        else:
            text = self.tr("Confirm pairs that look alike, or make a group in the inbox.")
            empty.explain(self.tr("No open groups"), text, glyph="groups")

    # The reading pane

    def _pick_from(self, records: RecordList, chosen: tuple[Any, ...]) -> None:
        """What the list behind selects after a refresh concerns nobody."""
        if records is self._both.currentWidget():
            self._pick(chosen)

    def _pick(self, chosen: tuple[Any, ...]) -> None:
        self._chosen = chosen
        if len(chosen) == 1 and isinstance(chosen[0], GroupLine):
            self._read(chosen[0].group.id)
        elif len(chosen) == 1 and isinstance(chosen[0], Likeness):
            self._compare.show_likeness(chosen[0])
            self._views.setCurrentWidget(self._compare)
            self._reading.show_content()
        else:
            self._say_selected(len(chosen))
        self._offer()

    def _say_selected(self, count: int) -> None:
        pairs = self._pane.segments.current == _PAIRS
        if not count:
            self._reading.empty.explain("", "")
        elif pairs:
            self._reading.empty.explain(self.tr("%n pair(s) selected", "", count), self.tr("Choose one to compare it."))
        else:
            text = self.tr("Merge them into one group, or put all of them into the bundle.")
            self._reading.empty.explain(self.tr("%n group(s) selected", "", count), text)
        self._reading.show_empty()

    def _read(self, group_id: int) -> None:
        app = self.shell.app
        self._reading.show_loading()
        self.shell.tasks.run(
            lambda _: queries.read_group(app, group_id),
            self._show_reading,
            replaces="groups.reading",
            otherwise=self._reading.show_failure,
        )

    def _show_reading(self, reading: GroupReading) -> None:
        if [line.group.id for line in self._lines()] != [reading.case.group.id]:
            return  # it was read for a group that the user has left since
        self._group.show_reading(reading)
        self._views.setCurrentWidget(self._group)
        self._reading.show_content()
        self._offer()

    def _save(self, fields: dict[str, Any]) -> None:
        """Saves what was edited in place; the group is the one that was shown while it was typed."""
        reading, app = self._group.reading, self.shell.app
        if reading is None:
            return
        group_id = reading.case.group.id
        self.shell.tasks.run(lambda _: app.groups.update(group_id, **fields), lambda _: self.shell.tell(Changed.GROUPS))

    def _ask_reason(self, value: Criticality) -> None:
        proposal = self._group.reading.proposal
        text = words.proposal(proposal) if proposal.criticality is value else ""
        dialog = ReasonDialog(value, text, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(lambda reason: self._save({"criticality": value, "reason": reason}))
        dialog.open()

    # The deeds

    def _make_deeds(self) -> DeedRow:
        self._accept = Deed(self, "join", "A", self._accept_pair)
        self._refuse = Deed(self, "not_alike", "N", self._refuse_pair)
        self._skip = Deed(self, "skip", "S", lambda: self._lists[_PAIRS].step(1))
        self._bundle = Deed(self, "bundles", "B", self._add_to_bundle)
        self._open_bundle = Deed(self, "open", "O", self._go_to_bundle)
        self._split = Deed(self, "split", "X", self._split_members)
        self._merge = Deed(self, "join", "M", self._merge_groups)
        self._propose = Deed(self, "check", "P", self._take_proposal)
        self._undo = Deed(self, "undo", "", lambda: undo_groups(self.shell))
        pair, group = (
            [self._accept, self._refuse, self._skip],
            [self._merge, self._bundle, self._open_bundle, self._split, self._propose],
        )
        deeds = [*pair, *group, self._undo]
        for records in self._lists:
            records.deeds = deeds
        return DeedRow(deeds)

    def _offer(self) -> None:
        """Sets which deeds can be done now, in words that say exactly what they will do."""
        pair = self._pair()
        self._accept.offer(self._accept_words(pair), possible=pair is not None)
        self._refuse.offer(self.tr("Not a duplicate"), possible=pair is not None)
        self._skip.offer(self.tr("Skip"), possible=pair is not None)
        lines = self._lines()
        members = self._members() if len(lines) == 1 else ()
        self._split.offer(self.tr("Split off %n report(s)", "", len(members)), possible=bool(members))
        self._merge.offer(self.tr("Merge %n groups", "", len(lines)), possible=len(lines) > 1)
        free = bool(lines) and not any(line.draft for line in lines)
        self._bundle.offer(self.tr("Add to bundle"), possible=free)
        drafts = {line.draft for line in lines}
        ref = next(iter(drafts)) if len(drafts) == 1 else ""
        self._open_bundle.offer(self.tr("Open %1").replace("%1", ref), possible=bool(ref))
        proposal = self._proposal()
        level = words.criticality(proposal.criticality) if proposal else ""
        self._propose.offer(self.tr("Set “%1”").replace("%1", level), possible=proposal is not None)
        last = self._state.last if self._state else None
        text = words.operation(last.kind, len(last.places or last.moves)) if last else ""
        self._undo.offer(self.tr("Undo: %1").replace("%1", text), possible=last is not None)
        self._deeds.setVisible(bool(self._chosen) or last is not None)

    def _accept_words(self, pair: Likeness | None) -> str:
        if pair is None or pair.group is None:
            return self.tr("Same: group both")
        return self.tr("Same: join %1").replace("%1", pair.group.ref)

    def _pair(self) -> Likeness | None:
        pairs = [item for item in self._chosen if isinstance(item, Likeness)]
        return pairs[0] if len(pairs) == 1 else None

    def _lines(self) -> list[GroupLine]:
        return [item for item in self._chosen if isinstance(item, GroupLine)]

    def _members(self) -> tuple[InboxLine, ...]:
        """Selected members, where splitting them off would leave something."""
        members, reading = self._group.members(), self._group.reading
        return members if reading is not None and 0 < len(members) < len(reading.lines) else ()

    def _proposal(self) -> CriticalitySuggestion | None:
        """What the rules propose for the one group that is shown, where nobody has set its criticality yet."""
        lines, reading = self._lines(), self._group.reading
        if len(lines) != 1 or reading is None or reading.case.group.id != lines[0].group.id:
            return None
        group, proposal = reading.case.group, reading.proposal
        return proposal if not group.criticality_reason and proposal.criticality is not group.criticality else None

    def _take_proposal(self) -> None:
        proposal = self._proposal()
        if proposal is not None:
            self._save({"criticality": proposal.criticality, "reason": words.proposal(proposal)})

    def _accept_pair(self) -> None:
        pair = self._pair()
        if pair is not None:
            self._change(lambda groups: groups.accept(pair.suggestion.id), pair.report.ref)

    def _refuse_pair(self) -> None:
        pair = self._pair()
        if pair is not None:
            refuse(self.shell, pair.suggestion)

    def _split_members(self) -> None:
        ids = [item.line.id for item in self._members()]
        if ids:
            self._change(lambda groups: groups.split(ids), words.reports(len(ids)))

    def _merge_groups(self) -> None:
        ids = [line.group.id for line in self._lines()]
        if len(ids) > 1:
            refs = ", ".join(line.group.ref for line in self._lines()[1:])
            self._change(lambda groups: groups.merge(ids), refs)

    def _add_to_bundle(self) -> None:
        """For the only vendor at once; where there are several, the user says for which."""
        vendors = self.shell.app.settings.vendors
        if not vendors:
            self._ask_for_vendor()
        elif len(vendors) == 1:
            self._put_into_bundle(vendors[0].id)
        else:
            menu = QMenu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            for vendor in vendors:
                menu.addAction(vendor.name or vendor.id, lambda vendor_id=vendor.id: self._put_into_bundle(vendor_id))
            menu.popup(self._deeds.mapToGlobal(self._deeds.rect().topLeft()))

    def _ask_for_vendor(self) -> None:
        self.shell.say(
            Notice(
                self.tr("Name the vendor first."),
                self.tr("A bundle goes to one vendor; tell where that is and what the vendor wants in it."),
                action=self.tr("Company and vendor…"),
                act=lambda: open_settings(self.shell, self.window()),
                stays=True,
            )
        )

    def _put_into_bundle(self, vendor_id: str) -> None:
        ids, app = [line.group.id for line in self._lines()], self.shell.app

        def done(bundle: Bundle) -> None:
            self.shell.tell(Changed.BUNDLES)
            text = self.tr("%n group(s) in the bundle %1.", "", len(bundle.group_ids)).replace("%1", bundle.ref)
            open_it = self.tr("Open bundle")
            self.shell.say(
                Notice(text, glyph="bundles", tone="met", action=open_it, act=lambda: self._show_bundle(bundle))
            )

        self._group.flush()
        self.shell.tasks.run(lambda _: queries.add_to_bundle(app, ids, vendor_id), done)

    def _go_to_bundle(self) -> None:
        """Where the group goes on: the draft that it is in."""
        app, ref = self.shell.app, self._lines()[0].draft
        self.shell.tasks.run(lambda _: app.bundles.by_ref(ref), self._show_bundle)

    def _show_bundle(self, bundle: Bundle) -> None:
        self.shell.go("bundles", bundle.id)

    def _change(self, change: Callable[[Any], Group], what: str) -> None:
        """Carries a change of groups out and offers to take it back."""
        app = self.shell.app
        self._group.flush()

        def done(group: Group) -> None:
            text = self.tr("%1: now in %2.").replace("%1", what)
            done_with_undo(self.shell, text.replace("%2", f"{group.ref} · {group.title}"))

        self.shell.tasks.run(lambda _: change(app.groups), done)
