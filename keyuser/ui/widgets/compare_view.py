"""Two reports side by side, with what they share marked in both."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from keyuser.records import Group, Reason, Report
from keyuser.ui import theme, words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.passages import marks_of_reasons
from keyuser.ui.queries import Likeness
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.badge import BadgeLabel
from keyuser.ui.widgets.evidence_strip import EvidenceStrip
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.likeness import Reasons
from keyuser.ui.widgets.pane import Pane
from keyuser.ui.widgets.report_text import ReportText
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

_BESIDE_FROM = 560


class _Side(Translated, QWidget):
    """One of the two."""

    def __init__(self, shell: Shell, name: str) -> None:
        super().__init__()
        self._report: Report | None = None
        self._group: Group | None = None
        self._where = BadgeLabel()
        self._subject = Words(bold=True)
        self._sender = Fact("person")
        self._text = ReportText()
        self._files = EvidenceStrip(shell, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        for widget in (self._where, self._subject, self._sender):
            column.addWidget(widget)
        column.addSpacing(theme.TIGHT)
        column.addWidget(self._text)
        column.addSpacing(theme.TIGHT)
        column.addWidget(self._files)
        column.addStretch(1)

    def show_report(self, report: Report, group: Group | None, reasons: tuple[Reason, ...]) -> None:
        self._report, self._group = report, group
        self._text.show_text(report.text, report.folds, marks_of_reasons(report.text, reasons))
        self._files.show_files(report.attachments)
        self.retranslate()

    def retranslate(self) -> None:
        if self._report is None:
            return
        report, group = self._report, self._group
        where = f"{group.ref} · {words.reports(group.report_count)}" if group else report.ref
        self._where.show_badge(
            Badge(where, "groups" if group else report.channel.value, "accent" if group else "quiet")
        )
        self._subject.setText(report.subject.strip() or self.tr("(no subject)"))
        self._sender.say(
            report.sender_name or report.sender_email or self.tr("Sender unknown"), words.exactly(report.at)
        )


class CompareView(Translated, Pane):
    """Shows a ``Likeness``."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._likeness: Likeness | None = None
        self._question = Words(size=theme.TITLE, bold=True)
        self._sure = BadgeLabel()
        self._reasons = Reasons()
        self._left, self._right = _Side(shell, "compare.left"), _Side(shell, "compare.right")
        head = QHBoxLayout()
        head.addWidget(self._question, 1)
        head.addWidget(self._sure)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.LOOSE)
        self._sides.addWidget(self._left, 1)
        self._sides.addWidget(self._right, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._reasons)
        self.column.addLayout(self._sides, 1)

    @property
    def likeness(self) -> Likeness | None:
        return self._likeness

    def show_likeness(self, likeness: Likeness) -> None:
        if likeness == self._likeness:
            return
        self._likeness = likeness
        reasons = likeness.suggestion.reasons
        self._reasons.show_reasons(reasons)
        self._left.show_report(likeness.report, None, reasons)
        self._right.show_report(likeness.other, likeness.group, reasons)
        self.to_top()
        self.retranslate()

    def retranslate(self) -> None:
        self._question.setText(self.tr("Are these two about the same thing?"))
        if self._likeness is not None:
            self._sure.show_badge(Badge(words.whole_percent(self._likeness.suggestion.score), "alike", "accent"))
            self._reasons.show_reasons(self._likeness.suggestion.reasons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= _BESIDE_FROM
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
