"""A dialog that edits one entry of the directory: labelled lines, what is wrong below them, Save."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from keyuser.ui import theme
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words


class EntryDialog(QDialog):
    """Add lines with ``line``, then call ``finish``. Emits ``saved`` with what the service stored."""

    saved = Signal(object)

    def __init__(self, shell: Shell, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.rows = QFormLayout()
        self.rows.setHorizontalSpacing(theme.GAP)
        self.rows.setVerticalSpacing(theme.SNUG)
        self._title = Words(title, size=theme.TITLE, bold=True)
        self._wrong = Fact("error", wrap=True)
        self._wrong.say("")

    def line(self, label: str, text: str, edit: QLineEdit | None = None) -> QLineEdit:
        """A labelled line."""
        edit = edit or QLineEdit()
        edit.setText(text)
        edit.setCursorPosition(0)
        edit.setMinimumHeight(theme.LOOSE)
        edit.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
        edit.setAccessibleName(label)
        edit.textChanged.connect(lambda: self._wrong.say(""))
        self.rows.addRow(label, edit)
        return edit

    def finish(self) -> None:
        """Lays everything out; call it once, after the lines."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(self._title)
        column.addLayout(self.rows)
        column.addWidget(self._wrong)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(520)

    def save(self) -> None:
        """Stores the entry; what is wrong with it is said here."""
        raise NotImplementedError

    def store(self, work: Callable[[], Any]) -> None:
        """Runs the service's ``save``."""
        self.shell.tasks.run(lambda _: work(), self._stored, replaces="directory.save", otherwise=self._refused)

    def _stored(self, entry: Any) -> None:
        self.saved.emit(entry)
        self.accept()

    def _refused(self, failure: Failure) -> None:
        self._wrong.say(f"{said(failure.error.message)} {said(failure.error.hint)}".strip(), tone="missed")
