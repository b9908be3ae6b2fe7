"""A section of several things of one kind: which one, a form for it, "new" and "remove"."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from keyuser.ui import theme
from keyuser.ui.dialogs.settings_form import Section, beside
from keyuser.ui.shell import Shell


class SeveralSection(Section):
    """Keeps what is entered while the user goes from one thing to the next. Things are records with an ``id``; one that nobody
    has named yet has an empty one."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.items: list[Any] = []
        self._shown = -1
        self.chooser = QComboBox()
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAutoDefault(False)
        self.remove.setMinimumHeight(theme.LOOSE)
        self.remove.clicked.connect(self.remove_shown)
        self.choice = beside(self.chooser, self.remove)

    def known(self) -> Sequence[Any]:
        """Those of the settings."""
        raise NotImplementedError

    def blank(self) -> Any:
        """A new one, of which nothing is entered."""
        raise NotImplementedError

    def fill(self, item: Any) -> None:
        """Shows one in the form."""
        raise NotImplementedError

    def read(self, item: Any) -> Any:
        """That one as the form has it now."""
        raise NotImplementedError

    def title(self, item: Any) -> str:
        """What one is called in the choice."""
        raise NotImplementedError

    def new_words(self) -> str:
        """What stands for a new one in the choice."""
        raise NotImplementedError

    def begin(self) -> None:
        """Shows the first one; called when the form is there."""
        self.chooser.currentIndexChanged.connect(self._turn_to)
        self.kept()

    def choose(self, item_id: str) -> None:
        """Turns to that one."""
        self.chooser.setCurrentIndex(next((row for row, item in enumerate(self.items) if item.id == item_id), 0))

    def entered_items(self) -> list[Any]:
        """All as they are entered now, without an untouched new one."""
        if self._shown >= 0:
            self.items[self._shown] = self.read(self.items[self._shown])
        return [item for item in self.items if item != self.blank()]

    def turn_to(self, item: Any) -> None:
        """Shows the entered thing that is equal to that one."""
        self.chooser.setCurrentIndex(self.items.index(item))

    def remove_shown(self) -> None:
        """Takes the shown one away; it is kept until everything is saved."""
        row = self._shown
        self._shown = -1
        del self.items[row]
        self._list_items(min(row, len(self.items) - 1))

    def kept(self) -> None:
        chosen = self.items[self._shown].id if self._shown >= 0 else ""
        self._shown = -1
        self.items = list(self.known())
        self._list_items(next((row for row, item in enumerate(self.items) if item.id == chosen), 0))

    def _list_items(self, row: int) -> None:
        """Fills the choice; a new one stands at its end."""
        blank = self.blank()
        if blank not in self.items:
            self.items.append(blank)
        self.chooser.blockSignals(True)
        self.chooser.clear()
        self.chooser.addItems([self.title(item) if item != blank else self.new_words() for item in self.items])
        self.chooser.setCurrentIndex(max(0, row))
        self.chooser.blockSignals(False)
        self._show(max(0, row))

    def _turn_to(self, row: int) -> None:
        self.entered_items()
        if self._shown >= 0:
            entered = self.items[self._shown]
            self.chooser.setItemText(self._shown, self.title(entered) if entered != self.blank() else self.new_words())
        self._show(row)

    def _show(self, row: int) -> None:
        self._shown = -1
        self.fill(self.items[row])
        self._shown = row
        self.remove.setEnabled(self.items[row] != self.blank())
