"""One question of a guided form: its label, the editor of its type, its help, advice to the answer, and what is wrong."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from keyuser.intake.topics.values import words_in
from keyuser.records import FieldFault, FieldProblem, FieldType, FieldValue, FormFile, Organisation, TopicField
from keyuser.ui import theme
from keyuser.ui.models import form_moments
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.form_files import FormFiles, PutFile
from keyuser.ui.widgets.offers import Offers
from keyuser.ui.widgets.text import Words

_LONG_LINES = 4
_SAMPLES = {
    FieldType.COORDINATES: "43.238949, 76.889709",
    FieldType.MAIL: "name@company.kz",
    FieldType.PHONE: "+7 701 123 45 67",
    FieldType.DATE: "31.12.2026",
    FieldType.TIME: "10:40",
    FieldType.DATE_TIME: "31.12.2026 10:40",
}


def holds_files() -> bool:
    """Whether the clipboard holds a picture or files, and no text to paste into a line."""
    mime = QGuiApplication.clipboard().mimeData()
    local = any(url.isLocalFile() for url in mime.urls())
    return local or (mime.hasImage() and not mime.hasText())


class FormField(QWidget):
    """Emits ``changed`` with every change and ``left`` when the user goes on; the form decides what is shown then."""

    changed = Signal()
    left = Signal(str)  # field id
    pasted = Signal()

    def __init__(
        self,
        shell: Shell,
        field: TopicField,
        language: str,
        pool: dict[str, PutFile],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self.field, self._language = shell, field, language
        label = words_in(field.label, language)
        self._label = Words(label, bold=True)
        self._optional = Words(self.tr("optional"), tone="quiet", size=theme.SMALL, wrap=False)
        self._help = Words(words_in(field.help, language), tone="quiet", size=theme.SMALL)
        self._help.setVisible(bool(field.help))
        self._advice = Fact("information", wrap=True)
        self._advice.say("")
        self._problem = Fact("error", wrap=True)
        self._problem.say("")
        self._editor = _editor_for(self, shell, field, language, pool)
        self._editor.name(label, words_in(field.help, language))
        self.offers = Offers(shell, f"field.{field.id}") if field.type is FieldType.BIN else None
        self._lay_out()

    def take_files(self) -> bool:
        """Takes what is in the clipboard, where this is a field of files; whether there was any."""
        return isinstance(self._editor, _Files) and self._editor.files.take(QGuiApplication.clipboard().mimeData())

    def files(self) -> tuple[FormFile, ...]:
        """The files that were put in."""
        return self._editor.files.files() if isinstance(self._editor, _Files) else ()

    def value(self) -> FieldValue:
        """What is filled in, in the form that the rules take."""
        return self._editor.value()

    def show_value(self, value: FieldValue) -> None:
        """Fills it in without telling anybody."""
        self.blockSignals(True)
        self._editor.show_value(value)
        self.blockSignals(False)

    def now_word(self) -> str:
        """What the button beside a date or time says."""
        return self.tr("Today") if self.field.type is FieldType.DATE else self.tr("Now")

    def show_required(self, *, required: bool) -> None:
        """Marks what may stay empty."""
        self._optional.setVisible(not required)

    def show_fault(self, fault: FieldFault | None, sentence: str) -> None:
        """Says what is wrong below the field; nothing for ``None``. A mistyped BIN gets the nearest entries offered."""
        if fault is not None and fault.problem is FieldProblem.PATTERN and self.field.pattern_hint:
            sentence = words_in(self.field.pattern_hint, self._language)
        self._problem.say(sentence if fault else "", tone="missed")
        self._editor.explain(sentence if fault else words_in(self.field.help, self._language))
        if self.offers is not None:
            mistyped = fault is not None and fault.problem not in (FieldProblem.REQUIRED, FieldProblem.UNANSWERED)
            self.offers.ask(str(self.value()) if mistyped else "")

    def show_advice(self) -> None:
        """What to try first, for the answer that is chosen."""
        chosen = self.value()
        held = (chosen,) if isinstance(chosen, str) else chosen
        advice = [words_in(choice.advice, self._language) for choice in self.field.choices if choice.id in held]
        self._advice.say(" ".join(filter(None, advice)), tone="at_risk")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(self._label, 1)
        head.addWidget(self._optional, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.HAIR)
        column.addLayout(head)
        column.addWidget(self._help)
        column.addWidget(self._editor)
        column.addWidget(self._problem)
        if self.offers is not None:
            column.addWidget(self.offers)
            self.offers.chosen.connect(self._take)
        column.addWidget(self._advice)
        self.setFocusProxy(self._editor)
        self._editor.changed.connect(self.changed)
        self._editor.left.connect(lambda: self.left.emit(self.field.id))
        self._editor.pasted.connect(self.pasted)

    def _take(self, organisation: Organisation) -> None:
        self._editor.show_value(organisation.bin)
        self._editor.changed.emit()
        self.left.emit(self.field.id)


class _Editor(QWidget):
    """What is typed, ticked or put in. ``pasted``: what is in the clipboard is no text."""

    changed = Signal()
    left = Signal()
    pasted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.HAIR)

    def value(self) -> FieldValue:
        raise NotImplementedError

    def show_value(self, value: FieldValue) -> None:
        raise NotImplementedError

    def name(self, label: str, description: str) -> None:
        """For a screen reader."""
        self.setAccessibleName(label)
        target = self.focusProxy() or self
        target.setAccessibleName(label)
        target.setAccessibleDescription(description)

    def explain(self, text: str) -> None:
        """What is wrong, for a screen reader."""
        (self.focusProxy() or self).setAccessibleDescription(text)

    def watch(self, *widgets: QWidget) -> None:
        """Emits ``left`` when the focus goes from one of them to another place."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.left.emit()
        if event.type() is QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste) and holds_files():
            self.pasted.emit()
            return True
        return super().eventFilter(watched, event)


class _Line(_Editor):
    def __init__(self, parent: QWidget, type_: FieldType, now: Callable[[], str], now_word: str) -> None:
        super().__init__(parent)
        self._type = type_
        self.edit = QLineEdit()
        self.edit.setMinimumHeight(theme.LOOSE)
        self.edit.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
        self.edit.setPlaceholderText(_SAMPLES.get(type_, ""))
        self.edit.textChanged.connect(self.changed)
        self.setFocusProxy(self.edit)
        self.watch(self.edit)
        if type_ not in form_moments.TYPES:
            self.column.addWidget(self.edit)
            return
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        self.edit.setMaximumWidth(200)
        button = QPushButton(now_word)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.show_value(now()))
        button.setMinimumHeight(theme.LOOSE)
        row.addWidget(self.edit)
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def value(self) -> FieldValue:
        text = self.edit.text()
        return form_moments.from_typed(self._type, text) if self._type in form_moments.TYPES else text

    def show_value(self, value: FieldValue) -> None:
        text = str(value)
        text = form_moments.to_typed(self._type, text) if self._type in form_moments.TYPES else text
        if text != self.edit.text():
            self.edit.setText(text)


class _Text(_Editor):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(_LONG_LINES * self.edit.fontMetrics().lineSpacing() + theme.GAP)
        self.edit.textChanged.connect(self.changed)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.watch(self.edit)

    def value(self) -> FieldValue:
        return self.edit.toPlainText()

    def show_value(self, value: FieldValue) -> None:
        if str(value) != self.edit.toPlainText():
            self.edit.setPlainText(str(value))


class _Choices(_Editor):
    """Radio buttons, or boxes to tick where many may be chosen."""

    def __init__(self, parent: QWidget, field: TopicField, language: str) -> None:
        super().__init__(parent)
        self._many = field.type.takes_many
        self._group = QButtonGroup(self)
        self._group.setExclusive(not self._many)
        self.buttons = {}
        for choice in field.choices:
            label = words_in(choice.label, language)
            button = QCheckBox(label) if self._many else QRadioButton(label)
            button.toggled.connect(lambda _: self.changed.emit())
            self._group.addButton(button)
            self.buttons[choice.id] = button
            self.column.addWidget(button)
        self.setFocusProxy(next(iter(self.buttons.values())))
        self.watch(*self.buttons.values())

    def value(self) -> FieldValue:
        chosen = tuple(id_ for id_, button in self.buttons.items() if button.isChecked())
        return chosen if self._many else "".join(chosen[:1])

    def show_value(self, value: FieldValue) -> None:
        held = (value,) if isinstance(value, str) else value
        self._group.setExclusive(False)
        for id_, button in self.buttons.items():
            button.setChecked(id_ in held)
        self._group.setExclusive(not self._many)

    def name(self, label: str, description: str) -> None:
        self.setAccessibleName(label)
        for button in self.buttons.values():
            button.setAccessibleName(f"{label} {button.text()}")
            button.setAccessibleDescription(description)


class _Files(_Editor):
    def __init__(self, parent: QWidget, shell: Shell, field: str, pool: dict[str, PutFile]) -> None:
        super().__init__(parent)
        self.files = FormFiles(shell, field, pool)
        self.files.changed.connect(self.changed)
        self.column.addWidget(self.files)
        self.setFocusProxy(self.files)

    def value(self) -> FieldValue:
        return self.files.names()

    def show_value(self, value: FieldValue) -> None:
        self.files.show_names((value,) if isinstance(value, str) else value)


def _editor_for(parent: FormField, shell: Shell, field: TopicField, language: str, pool: dict[str, PutFile]) -> _Editor:
    match field.type:
        case FieldType.LONG_TEXT:
            return _Text(parent)
        case FieldType.CHOICE | FieldType.MULTI_CHOICE:
            return _Choices(parent, field, language)
        case FieldType.FILE:
            return _Files(parent, shell, field.id, pool)
    return _Line(parent, field.type, lambda: form_moments.now_of(field.type, shell.app.clock.now()), parent.now_word())
