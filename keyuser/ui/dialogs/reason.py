"""Asks for the reason of a changed criticality: the vendor will read it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from keyuser.records import Criticality
from keyuser.ui import theme, words
from keyuser.ui.widgets.text import Words


class ReasonDialog(QDialog):
    """Emits the reason and closes; ``proposal`` is what the rules say, offered as a beginning."""

    given = Signal(str)

    def __init__(self, value: Criticality, proposal: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Why is the criticality “%1”?").replace("%1", words.criticality(value))
        self.setWindowTitle(title)
        self.setFixedWidth(460)
        self._line = QLineEdit(proposal)
        self._line.setMinimumHeight(theme.LOOSE)
        self._line.setPlaceholderText(self.tr("For example: 40 users cannot sign documents today"))
        self._line.selectAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Set criticality"))
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        self._line.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addWidget(Words(title, size=theme.TITLE, bold=True))
        column.addWidget(Words(self.tr("The reason stands in the bundle, where the vendor reads it."), tone="quiet"))
        column.addWidget(self._line)
        column.addSpacing(theme.TIGHT)
        column.addWidget(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self.resize(460, column.heightForWidth(460))
        self._check()

    def _check(self) -> None:
        self._ok.setEnabled(bool(self._line.text().strip()))

    def _give(self) -> None:
        self.given.emit(self._line.text().strip())
        self.accept()
