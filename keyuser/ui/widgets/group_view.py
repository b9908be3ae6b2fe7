"""The reading pane of one group: edited in place; what is missing, whom it affects, its reports and files."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keyuser.records import IdKind
from keyuser.report.rules import is_icon
from keyuser.ui import theme, words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.queries import GroupReading, InboxLine
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.auto_text import AutoLine, AutoText
from keyuser.ui.widgets.badge import BadgeLabel
from keyuser.ui.widgets.completeness import Completeness
from keyuser.ui.widgets.criticality_button import CriticalityButton
from keyuser.ui.widgets.evidence_strip import EvidenceStrip
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.pane import Pane
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

#: Reports shown without scrolling inside the pane.
_ROWS = 6
#: Organisations named before they are counted.
_NAMED = 5


class GroupView(Translated, Pane):
    """Shows a ``GroupReading``. Emits what the user changed; the page saves it."""

    edited = Signal(object)  # dict of fields for GroupService.update
    criticality_chosen = Signal(object)  # Criticality, still without its reason
    members_picked = Signal(object)  # tuple of InboxLine
    member_opened = Signal(object)  # InboxLine

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._reading: GroupReading | None = None
        self._title = AutoLine()
        self._criticality = CriticalityButton()
        self._badges = [BadgeLabel() for _ in range(4)]
        self._why = Fact("information")
        self._completeness = Completeness()
        self._description_label, self._description = _caption(), AutoText()
        self._wanted_label, self._wanted = _caption(), AutoText()
        self._organisations_label = _caption()
        self._organisations = [Fact("organisation") for _ in range(_NAMED + 1)]
        self._files = EvidenceStrip(shell, "group")
        self._reports_label = _caption()
        self._model = RecordsModel(self._row, lambda item: item.line.id, self)
        self._list = RecordList(self._model, inset=theme.TIGHT, optional=True)
        self._list.selectionModel().selectionChanged.connect(lambda: self.members_picked.emit(self.members()))
        self._list.opened.connect(self.member_opened)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._lay_out()
        self._title.edited.connect(lambda text: self.edited.emit({"title": text}))
        self._description.edited.connect(lambda text: self.edited.emit({"description": text}))
        self._wanted.edited.connect(lambda text: self.edited.emit({"wanted_result": text}))
        self._criticality.chosen.connect(self.criticality_chosen)

    @property
    def reading(self) -> GroupReading | None:
        return self._reading

    def members(self) -> tuple[InboxLine, ...]:
        """The reports that are selected in the group."""
        return self._list.selected()

    def show_reading(self, reading: GroupReading) -> None:
        """Another group, or the same one after something changed; what is being typed stays."""
        other = self._reading is None or self._reading.case.group.id != reading.case.group.id
        if other:
            self.flush()
            self.to_top()
        self._reading = reading
        group = reading.case.group
        self._title.show_text(group.title)
        self._description.show_text(group.description)
        self._wanted.show_text(group.wanted_result)
        self._criticality.show_value(group.criticality)
        self._completeness.show_fields(reading.required, [item.field for item in reading.missing])
        self._model.show(reading.lines)
        if other:
            self._list.clearSelection()
        self._list.setFixedHeight(min(_ROWS, len(reading.lines)) * self._list.sizeHintForRow(0) + 1)
        files = [file for report in reading.case.reports for file in report.attachments if not is_icon(file)]
        self._files.show_files(files)
        self.retranslate()

    def flush(self) -> None:
        """Saves what is being typed."""
        for field in (self._title, self._description, self._wanted):
            field.flush()

    def write_wanted_result(self) -> None:
        """Puts the cursor where the next thing is missing that can be written here."""
        (self._wanted if self._description.toPlainText().strip() else self._description).setFocus()

    def retranslate(self) -> None:
        self._description_label.setText(self.tr("Description"))
        self._description.setPlaceholderText(self.tr("What was done, what happened, since when"))
        self._description.setAccessibleName(self.tr("Description"))
        self._wanted_label.setText(self.tr("Wanted result"))
        self._wanted.setPlaceholderText(self.tr("What the vendor is asked to achieve"))
        self._wanted.setAccessibleName(self.tr("Wanted result"))
        self._title.setAccessibleName(self.tr("Title"))
        if self._reading is None:
            return
        group = self._reading.case.group
        self._badges[0].show_badge(Badge(group.ref, "groups"))
        self._badges[1].show_badge(Badge(words.kind(group.kind), "kind"))
        self._badges[2].show_badge(Badge(words.reports(group.report_count), "mail"))
        draft = self._reading.draft
        self._badges[3].show_badge(Badge(draft, "bundles", "accent") if draft else None)
        proposal = self._reading.proposal
        text = group.criticality_reason
        if not text and proposal.criticality is not group.criticality:
            text = self.tr("Proposed: %1").replace("%1", words.criticality(proposal.criticality))
        aside = "" if group.criticality_reason else words.proposal(proposal)
        self._why.say(text or aside, aside if text else "")
        self._reports_label.setText(words.reports(group.report_count))
        self._list.setAccessibleName(self.tr("Reports of this group"))
        self._say_organisations()

    def _say_organisations(self) -> None:
        case = self._reading.case
        known = [(item.name, item.bin) for item in case.organisations]
        unknown = [(self.tr("Not in the directory"), bin_) for bin_ in case.unknown_bins]
        affected = known + unknown
        self._organisations_label.setText(words.organisations(len(affected)))
        self._organisations_label.setVisible(bool(affected))
        for fact, (name, bin_) in zip(self._organisations, affected[:_NAMED], strict=False):
            fact.say(name, f"{words.id_kind(IdKind.BIN)} {bin_}")
        for fact in self._organisations[len(affected[:_NAMED]) :]:
            fact.say("")
        if len(affected) > _NAMED:
            self._organisations[_NAMED].say(
                self.tr("and %n more", "", len(affected) - _NAMED), glyph="more", tone="quiet"
            )

    def _row(self, item: InboxLine) -> Row:
        line, organisation = item.line, item.organisation
        who = line.sender_name or line.sender_email or self.tr("Sender unknown")
        if organisation is not None:
            who += f" · {organisation.short_name or organisation.name}"
        badges = (Badge("", "attachment", plain=True),) if line.attachments else ()
        return Row(
            who,
            line.subject.strip() or line.ref,
            words.when(line.at, self._shell.app.clock.now()),
            glyph=line.channel.value,
            badges=badges,
        )

    def _lay_out(self) -> None:
        badges = QHBoxLayout()
        badges.setSpacing(theme.TIGHT)
        badges.addWidget(self._criticality)
        for badge in self._badges:
            badges.addWidget(badge)
        badges.addStretch(1)
        head = _block(self._title, badges, self._why)
        people = QVBoxLayout()
        people.setSpacing(theme.HAIR + 2)
        people.addWidget(self._organisations_label)
        for fact in self._organisations:
            people.addWidget(fact)
        for block in (
            head,
            _block(self._completeness),
            _block(self._description_label, self._description),
            _block(self._wanted_label, self._wanted),
            people,
            _block(self._files),
            _block(self._reports_label, self._list),
        ):
            self.column.addLayout(block)
        self.column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 200)


def _caption() -> Words:
    return Words(size=theme.SMALL, bold=True, tone="quiet")


def _block(*parts: Any) -> QVBoxLayout:
    block = QVBoxLayout()
    block.setSpacing(theme.TIGHT)
    for part in parts:
        if isinstance(part, QWidget):
            block.addWidget(part)
        else:
            block.addLayout(part)
    return block
