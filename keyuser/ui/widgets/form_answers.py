"""What a report's form was told: a small labelled list. An IIN in it is masked until it is shown for a purpose."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from keyuser.records import FieldType, FormAnswer, FormAnswers, Report
from keyuser.ui import theme, words
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.widgets.iin_line import IinLine
from keyuser.ui.widgets.section import Section
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

_LABEL_WIDTH = 220


class FormAnswersView(Translated, Section):
    """Hidden for a report that did not come through a form."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._report_id = 0
        self._form: FormAnswers | None = None
        self.hide()

    def show_report(self, report: Report) -> None:
        """Asks what its form said, off the GUI thread; the same report keeps what is shown."""
        if report.id == self._report_id:
            return
        self._report_id = report.id
        self._show(None)
        app = self._shell.app
        self._shell.tasks.run(lambda _: app.topics.fields_of(report.id), self._show, replaces="report.form")

    def retranslate(self) -> None:
        form = self._form
        if form is None:
            return
        urgent = self.tr("urgent") if form.hot else ""
        happened = self.tr("happened %1").replace("%1", words.exactly(form.event_at)) if form.event_at else ""
        aside = " · ".join(part for part in (form.title, urgent, happened) if part)
        self.head(self.tr("Answers of the form"), aside)

    def _show(self, form: FormAnswers | None) -> None:
        self._form = form
        self.clear()
        self.setVisible(form is not None and bool(form.answers))
        if form is None:
            return
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(1, 1)
        for row, answer in enumerate(form.answers):
            label = Words(answer.label, tone="quiet")
            label.setFixedWidth(_LABEL_WIDTH)
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._value(answer), row, 1)
        self.column.addWidget(holder)
        self.retranslate()

    def _value(self, answer: FormAnswer) -> QWidget:
        if answer.type is not FieldType.IIN:
            value = Words(answer.text)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{answer.label} {answer.text}")
            return value
        app, report_id = self._shell.app, self._report_id
        line = IinLine(self._shell)
        line.show_mask(
            answer.text, answer.label, lambda purpose: app.people.reveal_answer(report_id, answer.field, purpose)
        )
        line.revealed.connect(lambda: self._shell.tell(Changed.DIRECTORY))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(line)
        return box
