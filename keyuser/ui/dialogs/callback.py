"""A call that somebody waits for: whom, which number, why; and what came of it."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import Callback, report_ref
from keyuser.ui import icons, theme, words
from keyuser.ui.dialogs.settings_form import finish, label
from keyuser.ui.models.today_words import callback_window
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words

#: Nobody is called again sooner than this unless the user says so.
_AGAIN = timedelta(hours=2)
_WIDTH = 500


class CallbackDialog(QDialog):
    """Tells the shell what came of the call, and closes."""

    def __init__(self, shell: Shell, callback: Callback, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self.callback = shell, callback
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Call back"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("For example: sends the screenshot today"))
        self.again = _moment(shell.app.clock.now() + _AGAIN)
        self.reached = _button(self.tr("Reached"))
        self.missed = _button(self.tr("Not reached, again then"))
        self.dropped = _button(self.tr("Nobody needs to call"))
        self.reached.clicked.connect(lambda: self._log(reached=True))
        self.missed.clicked.connect(lambda: self._log(reached=False))
        self.dropped.clicked.connect(self._drop)
        self._wrong = Words(tone="missed")
        self._wrong.hide()
        self._lay_out()
        self.note.setFocus()

    def _lay_out(self) -> None:
        callback, now = self.callback, self._shell.app.clock.now()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.TIGHT)
        column.addWidget(Words(callback.name or words.phone(callback.number), size=theme.TITLE, bold=True))
        column.addLayout(self._number_row())
        late = callback.is_overdue(now)
        when = Fact("running", wrap=True)
        when.say(
            callback_window(callback, now) + (" · " + self.tr("overdue") if late else ""),
            tone="missed" if late else "text",
            glyph="missed" if late else "running",
            tip=words.exactly(callback.due),
        )
        column.addWidget(when)
        for glyph, text in (("organisation", callback.organisation), ("question", callback.about)):
            fact = Fact(glyph, wrap=True)
            fact.say(text)
            column.addWidget(fact)
        for attempt in callback.attempts:
            fact = Fact("phone", wrap=True)
            fact.say(f"{words.exactly(attempt.at)}: {attempt.note or self.tr('not reached')}")
            column.addWidget(fact)
        if callback.report_id is not None:
            column.addWidget(self._report_button(callback.report_id), 0, Qt.AlignmentFlag.AlignLeft)
        form = QFormLayout()
        form.setContentsMargins(0, theme.SNUG, 0, 0)
        form.addRow(label(self.tr("What was said")), self.note)
        form.addRow(label(self.tr("Again")), self.again)
        finish(form)
        column.addLayout(form)
        column.addWidget(self._wrong)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(0, theme.TIGHT, 0, 0)
        self.reached.setDefault(True)
        for button in (self.reached, self.missed, self.dropped):
            deeds.addWidget(button)
        deeds.addStretch(1)
        column.addLayout(deeds)
        column.addStretch(1)
        self.setMinimumWidth(_WIDTH)

    def _number_row(self) -> QHBoxLayout:
        number = words.phone(self.callback.number)
        if self.callback.extension:
            number += " " + self.tr("ext. %1").replace("%1", self.callback.extension)
        shown = Words(number, size=theme.TITLE, wrap=False)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy, call = _button(self.tr("Copy"), "copy"), _button(self.tr("Call"), "phone")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.callback.number))
        call.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(f"tel:{self.callback.number}")))
        row = QHBoxLayout()
        row.addWidget(shown, 1)
        row.addWidget(call)
        row.addWidget(copy)
        return row

    def _report_button(self, report_id: int) -> QPushButton:
        button = _button(self.tr("Open the report %1").replace("%1", report_ref(report_id)), "inbox")

        def show() -> None:
            self._shell.go("inbox", report_id)
            self.reject()

        button.clicked.connect(show)
        return button

    def _log(self, *, reached: bool) -> None:
        app, number, note = self._shell.app, self.callback.id, self.note.text()
        again = None if reached else _instant(self.again)
        text = self.tr("The call is noted.") if reached else self.tr("The call comes back at the time you chose.")
        self._shell.tasks.run(
            lambda _: app.callbacks.tried(number, reached=reached, note=note, again_at=again),
            lambda _: self._end(text),
            otherwise=self._say_ill,
        )

    def _drop(self) -> None:
        app, number = self._shell.app, self.callback.id
        text = self.tr("Nobody calls any more.")
        self._shell.tasks.run(lambda _: app.callbacks.drop(number), lambda _: self._end(text), otherwise=self._say_ill)

    def _end(self, text: str) -> None:
        self._shell.tell(Changed.INTAKE)
        self._shell.say(Notice(text, glyph="check", tone="met"))
        self.accept()

    def _say_ill(self, failure: Failure) -> None:
        self._wrong.setText(f"{said(failure.error.message)} {said(failure.error.hint)}".strip())
        self._wrong.show()


def _button(text: str, glyph: str = "") -> QPushButton:
    button = QPushButton(text)
    if glyph:
        button.setIcon(icons.icon(glyph))
    button.setAutoDefault(False)
    button.setMinimumHeight(theme.LOOSE)
    return button


def _moment(at: datetime) -> QDateTimeEdit:
    edit = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(round(at.timestamp())))
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("dd.MM.yyyy HH:mm")
    return edit


def _instant(edit: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch(), UTC)
