"""What somebody may have meant by a wrong number: the nearest entries of the directory as buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from keyuser.records import Nearby
from keyuser.ui import icons, theme
from keyuser.ui.models import directory_words
from keyuser.ui.shell import Shell


class Offers(QWidget):
    """``ask`` looks off the GUI thread; emits ``chosen`` with the organisation."""

    chosen = Signal(object)  # Organisation

    def __init__(self, shell: Shell, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self._name = shell, name
        self._asked = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.HAIR)
        self.hide()

    def ask(self, number: str) -> None:
        """Offers entries for a number that is wrong; nothing for an empty one."""
        number = number.strip()
        if number == self._asked:
            return
        self._asked = number
        if not number:
            self._show(())
            return
        app = self._shell.app
        self._shell.tasks.run(lambda _: app.organisations.nearby(number), self._show, replaces=f"offers.{self._name}")

    def clear(self) -> None:
        """Offers nothing."""
        self.ask("")

    def _show(self, found: Sequence[Nearby]) -> None:
        while self.column.count():
            widget = self.column.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for item in found if self._asked else ():
            self.column.addWidget(self._button(item))
        self.setVisible(self.column.count() > 0)

    def _button(self, item: Nearby) -> QPushButton:
        organisation = item.organisation
        text = self.tr("Use %1 %2 (%3)").replace("%1", organisation.bin)
        text = text.replace("%2", organisation.short_name or organisation.name)
        text = text.replace("%3", directory_words.likeness(item.likeness))
        button = QPushButton(icons.icon("question", "at_risk"), text)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(organisation))
        return button
