"""What the window asks of a page.

To add one: subclass ``Page`` in a new module, give it ``key``, ``glyph`` and the five methods, and name it in
``start.PAGES``. Pages never touch each other: they tell the shell what changed, and the shell tells everyone.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from keyuser.ui.shell import Changed, Shell
from keyuser.ui.undoing import undo_groups
from keyuser.ui.widgets.navigation import Waiting
from keyuser.ui.widgets.translated import Translated

__all__ = ["Page", "Waiting"]


class Page(Translated, QWidget):
    """One place of the navigation. ``key`` is its stable name, ``glyph`` its icon."""

    key = ""
    glyph = "inbox"
    waiting = Signal(object)  # Waiting

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self._stale = Changed.EVERYTHING
        shell.changed.connect(self._note)

    def name(self) -> str:
        """The word in the navigation, translated."""
        raise NotImplementedError

    def concerns(self) -> Changed:
        """The changes after which this page must look again."""
        return Changed.EVERYTHING

    def refresh(self) -> None:
        """Asks the services again, through the tasks; keeps what is selected."""
        raise NotImplementedError

    def count(self) -> None:
        """Asks how much is waiting and emits ``waiting``; also called while another page is shown."""

    def retranslate(self) -> None:
        """Sets every text of the page again; called once at the start and at each change of language."""

    def open(self, target: int) -> None:
        """Shows one thing of this page."""

    def show_waiting(self) -> None:
        """Turns to what waits for the user, where the page also shows other things."""

    def leave(self) -> None:
        """Called before another page comes to the front and before the window closes: save what is being typed."""

    def undo(self) -> None:
        """Takes the last decision back: the last change of groups, unless the page has a way of its own."""
        undo_groups(self.shell)

    def show_now(self) -> None:
        """Called when the page comes to the front."""
        if self._stale:
            self._stale = Changed(0)
            self.refresh()

    def _note(self, changed: Changed) -> None:
        if not changed & self.concerns():
            return
        self.count()
        if self.isVisible():
            self.refresh()
        else:
            self._stale |= changed
