"""A phone note while the caller still speaks: a few lines, Enter saves. A callback is one tick away."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import Criticality, Report
from keyuser.ui import icons, theme, words
from keyuser.ui.models.note_taking import CallWindow, PhoneNote, take_phone_note
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.taken import say_taken
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.organisation_field import OrganisationField
from keyuser.ui.widgets.text import Words

_WIDTH = 520
_TEXT_LINES = 5
_WINDOW = timedelta(hours=4)
#: A window that nobody changed begins at the next such part of an hour.
_STEP = timedelta(minutes=15)


def open_phone_note(shell: Shell, parent: QWidget) -> None:
    """Opens the dialog, once."""
    open_one = parent.findChild(PhoneNoteDialog)
    if open_one is None:
        PhoneNoteDialog(shell, parent).open()


class NoteText(QPlainTextEdit):
    """Enter is done, Shift+Enter is a new line, Tab leaves."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(theme.HAIR + 2)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _TEXT_LINES + theme.GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)


class PhoneNoteDialog(QDialog):
    """Saves one report of the channel "phone"."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell = shell
        self.caller, self.number = QLineEdit(), QLineEdit()
        self.organisation = OrganisationField(shell, "phone")
        self.text = NoteText()
        self.criticality = QComboBox()
        self.call = QCheckBox(self.tr("Call back"))
        self.day, self.start, self.end, self.due = QDateEdit(), QTimeEdit(), QTimeEdit(), QDateTimeEdit()
        self._when = QWidget()
        self._error = Fact("warning", wrap=True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = self._buttons.addButton(self.tr("Save note"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill()
        self._lay_out()
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        self.text.entered.connect(self.save)
        for typed in (self.text.textChanged, self.number.textChanged, self.call.toggled, self.end.timeChanged):
            typed.connect(lambda *_: self._error.say(""))
        self.call.toggled.connect(lambda wanted: self._turn_call(wanted=wanted))
        self.end.timeChanged.connect(lambda _: self._follow_window())
        self.day.dateChanged.connect(lambda _: self._follow_window())
        self._turn_call(wanted=False)
        self._save.setDefault(True)
        self.caller.setFocus()

    def note(self) -> PhoneNote:
        """What is written now."""
        level: Criticality | None = self.criticality.currentData()
        text = self.text.toPlainText().strip()
        if text and level is not None:
            text += f"\n\n{self.tr('Criticality')}: {words.criticality(level)}"
        window = CallWindow(self._at(self.start), self._at(self.end), _aware(self.due.dateTime()))
        return PhoneNote(
            text,
            self.caller.text().strip(),
            self.number.text().strip(),
            self.organisation.value(),
            window if self.call.isChecked() else None,
        )

    def save(self) -> None:
        """Stores the note, or says what is missing and puts the cursor there."""
        note = self.note()
        if not note.text:
            self._complain(self.tr("Write what the caller said."), self.text)
        elif note.call and not note.number:
            self._complain(self.tr("Whom to call? Write the number."), self.number)
        elif note.call and note.call.end <= note.call.start:
            self._complain(self.tr("The window ends before it begins."), self.end)
        elif note.call and note.call.due < note.call.start:
            self._complain(self.tr("The call is due before the window begins."), self.due)
        else:
            app = self._shell.app
            self._save.setEnabled(False)
            self._shell.tasks.run(lambda _: take_phone_note(app, note), self._saved, otherwise=self._failed)

    def _saved(self, report: Report) -> None:
        self.accept()
        text = self.tr("%1 is written down.").replace("%1", report.ref)
        if self.call.isChecked():
            text += " " + self.tr("The callback is in the queue.")
        say_taken(self._shell, report, text)

    def _failed(self, failure: Failure) -> None:
        self._save.setEnabled(True)
        hint = said(failure.error.hint)
        self._complain(f"{said(failure.error.message)} {hint}".strip(), self.number if self.call.isChecked() else None)

    def _complain(self, text: str, field: QWidget | None) -> None:
        self._error.say(text, tone="missed")
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_call(self, *, wanted: bool) -> None:
        self._when.setVisible(wanted)
        self.adjustSize()
        if wanted and not self.number.text().strip():
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_window(self) -> None:
        """A call is due when the window ends, until the user says otherwise."""
        self.due.setDateTime(QDateTime(self.day.date(), self.end.time()))

    def _at(self, clock: QTimeEdit) -> datetime:
        return _aware(QDateTime(self.day.date(), clock.time()))

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Phone note"))
        self.criticality.addItem(self.tr("Not said"), None)
        for level in reversed(Criticality):
            self.criticality.addItem(
                icons.icon(icons.glyph_of_criticality(level), level.value), words.criticality(level), level
            )
        start, end = _window(self._shell.app.clock.now().astimezone())
        self.day.setDate(QDate(start.year, start.month, start.day))
        self.start.setTime(QTime(start.hour, start.minute))
        self.end.setTime(QTime(end.hour, end.minute))
        self._follow_window()
        for clock in (self.start, self.end):
            clock.setDisplayFormat("HH:mm")
        self.due.setDisplayFormat("dd.MM.yyyy HH:mm")
        self.day.setDisplayFormat("dd.MM.yyyy")
        for field in (self.day, self.due):
            field.setCalendarPopup(True)
        self.caller.setPlaceholderText(self.tr("Name of the caller"))
        self.number.setPlaceholderText(self.tr("For example 8 701 222 33 44"))
        self.organisation.setPlaceholderText(self.tr("Name or BIN"))
        self.text.setPlaceholderText(
            self.tr("What happened, where, since when. Enter saves, Shift+Enter begins a line.")
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.SNUG)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Caller"), self.caller),
            (self.tr("Number"), self.number),
            (self.tr("Organisation"), self.organisation),
            (self.tr("What was said"), self.text),
            (self.tr("Criticality"), self.criticality),
        ]
        for label, field in rows:
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.addRow("", self.call)
        self._lay_out_window(form)
        for line in (
            self.caller,
            self.number,
            self.organisation,
            self.criticality,
            self.day,
            self.start,
            self.end,
            self.due,
        ):
            line.setMinimumHeight(theme.LOOSE)
        for line in (self.caller, self.number):
            line.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(form)
        column.addWidget(self._error)
        column.addWidget(self._buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self._error.hide()
        self.setMinimumWidth(_WIDTH)

    def _lay_out_window(self, form: QFormLayout) -> None:
        window = QHBoxLayout()
        window.setContentsMargins(0, 0, 0, 0)
        window.setSpacing(theme.TIGHT)
        for field in (self.day, self.start, Words("–", wrap=False), self.end):
            window.addWidget(field)
        window.addStretch(1)
        inside = QFormLayout(self._when)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setHorizontalSpacing(theme.GAP)
        inside.setVerticalSpacing(theme.SNUG)
        inside.addRow(self.tr("Can be reached"), window)
        inside.addRow(self.tr("Call by"), self.due)
        self.day.setAccessibleName(self.tr("Can be reached on"))
        self.start.setAccessibleName(self.tr("Can be reached from"))
        self.end.setAccessibleName(self.tr("Can be reached until"))
        self.due.setAccessibleName(self.tr("Call by"))
        form.addRow("", self._when)


def _window(now: datetime) -> tuple[datetime, datetime]:
    """From the next quarter of an hour for four hours, within the day."""
    midnight = datetime.combine(now.date(), time(), now.tzinfo)
    start = midnight + ((now - midnight) // _STEP + 1) * _STEP
    last = midnight + timedelta(hours=23, minutes=59)
    return min(start, last - _STEP), min(start + _WINDOW, last)


def _aware(moment: QDateTime) -> datetime:
    """The user's local time as an instant."""
    day, clock = moment.date(), moment.time()
    local = datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()))
    return local.astimezone()
