"""Asks in one line what an IIN is to be shown for; the ledger keeps it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from keyuser.ui import theme
from keyuser.ui.widgets.text import Words


class PurposeDialog(QDialog):
    """Emits the purpose and closes. ``whose`` names the person."""

    given = Signal(str)

    def __init__(self, whose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("What is the IIN needed for?")
        self.setWindowTitle(title)
        self._line = QLineEdit()
        self._line.setMinimumHeight(theme.LOOSE)
        self._line.setMaxLength(500)
        self._line.setAccessibleName(title)
        self._line.setPlaceholderText(self.tr("For example: access request for the portal"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Show for 30 seconds"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        self._line.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addWidget(Words(title, size=theme.TITLE, bold=True))
        text = self.tr("%1. Your name, the time and this purpose go into the ledger.").replace("%1", whose)
        column.addWidget(Words(text, tone="quiet"))
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
