"""The reading pane of one report: who wrote what when, the guess about it, the text and the files, or the whole conversation."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keyuser.records import IdKind, Tray
from keyuser.ui import theme, words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.inbox_rows import automatic
from keyuser.ui.models.passages import marks_of_numbers
from keyuser.ui.queries import Reading
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.badge import BadgeLabel
from keyuser.ui.widgets.conversation import Conversation
from keyuser.ui.widgets.evidence_strip import EvidenceStrip
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.form_answers import FormAnswersView
from keyuser.ui.widgets.likeness import LikenessCard
from keyuser.ui.widgets.pane import Pane
from keyuser.ui.widgets.report_text import ReportText
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated


class ReportView(Translated, Pane):
    """Shows a ``Reading``."""

    group_wanted = Signal(int)  # group id

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._subject = Words(size=theme.TITLE, bold=True)
        self._badges = [BadgeLabel() for _ in range(3)]
        self._sender = Fact("person")
        self._organisation = Fact("organisation")
        self._automatic = Fact("automatic", wrap=True)
        self._warning = Fact("warning")
        self._likeness = LikenessCard()
        self.answers = FormAnswersView(shell)
        self._text = ReportText()
        self._files = EvidenceStrip(shell, "report")
        self.thread = Conversation(shell)
        head = QVBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(self._subject)
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        for badge in self._badges:
            row.addWidget(badge)
        row.addStretch(1)
        head.addLayout(row)
        head.addSpacing(theme.HAIR)
        for fact in (self._sender, self._organisation, self._automatic, self._warning):
            head.addWidget(fact)
        self.column.addLayout(head)
        for widget in (self._likeness, self.answers, self._text, self._files, self.thread):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    @property
    def reading(self) -> Reading | None:
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Another report, or the same one after something changed: then the place in the text stays."""
        before, several = self._reading, len(reading.thread) > 1
        same = before is not None and before.report == reading.report and (len(before.thread) > 1) is several
        self._reading = reading
        report = reading.report
        self.answers.show_report(report)
        self.thread.show_thread(reading.thread, report.id)
        if not same:
            self._text.show_text("" if several else report.text, report.folds, marks_of_numbers(reading.found))
            self._files.show_files(() if several else report.attachments)
            self.to_top()
        self._text.setVisible(not several)
        self.thread.setVisible(several)
        self._likeness.show_likeness(reading.likenesses[0] if reading.likenesses else None)
        self.retranslate()

    def retranslate(self) -> None:
        if self._reading is None:
            return
        report, group = self._reading.report, self._reading.group
        self._subject.setText(report.subject.strip() or self.tr("(no subject)"))
        self._badges[0].show_badge(Badge(report.ref, report.channel.value, "quiet"))
        self._badges[1].show_badge(Badge(words.kind(report.kind), "kind", "quiet"))
        self._badges[2].show_badge(Badge(f"{group.ref} · {group.title}"[:60], "groups", "accent") if group else None)
        address = f" <{report.sender_email}>" if report.sender_email and report.sender_name else report.sender_email
        self._sender.say(f"{report.sender_name}{address}" or self.tr("Sender unknown"), _written(report.at))
        if len(self._reading.thread) > 1:
            self._sender.say("")
        self._say_organisation()
        self._say_automatic()
        self._warning.say(" ".join(map(said, report.warnings)), tone="at_risk")

    def _say_organisation(self) -> None:
        report, organisation = self._reading.report, self._reading.organisation
        if organisation is not None:
            self._organisation.say(organisation.name, f"{words.id_kind(IdKind.BIN)} {organisation.bin}")
        elif report.organisation:
            text = self.tr("BIN %1 is not in the directory").replace("%1", report.organisation)
            self._organisation.say(text, tone="at_risk")
        else:
            self._organisation.say(self.tr("Organisation unknown"), tone="at_risk")

    def _say_automatic(self) -> None:
        """Why a mail lies among the automatic ones; or that it looks like one, where that is not sure enough."""
        report = self._reading.report
        if report.place.tray is Tray.AUTOMATIC:
            text = self.tr("Automatic mail: %1. It is not counted and not grouped.")
        elif report.automatic is not None:
            text = self.tr("Looks like an automatic mail (%1), but that is not sure.")
        else:
            text = ""
        self._automatic.say(text.replace("%1", automatic(report.automatic)), tone="quiet")


def _written(at: datetime) -> str:
    return words.exactly(at)
