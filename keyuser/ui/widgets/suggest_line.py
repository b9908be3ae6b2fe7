"""A line that offers what fits while one types, asked off the GUI thread; Down and Enter choose."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from keyuser.ui import theme
from keyuser.ui.shell import Shell

_PAUSE_MS = 120
_FEWEST = 2


class SuggestLine(QLineEdit):
    """``find`` answers what was typed, ``label`` is how one answer is offered, ``name`` keeps its questions apart from others'.

    Emits ``picked`` with the record; what stands in the line then is the receiver's to decide.
    """

    picked = Signal(object)

    def __init__(
        self,
        shell: Shell,
        name: str,
        find: Callable[[str], Sequence[Any]],
        label: Callable[[Any], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._name, self._find, self._label = shell, name, find, label
        self._records: Sequence[Any] = ()
        self._typing = False
        self.setMinimumHeight(theme.LOOSE)
        self.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated[QModelIndex].connect(self._take)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(self._later)

    def keyPressEvent(self, event: Any) -> None:
        """Return chooses what is marked in the list, and does nothing else while the list is open."""
        popup = self._completer.popup()
        if popup.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = popup.currentIndex()
            popup.hide()
            self._take(index if index.isValid() else self._completer.completionModel().index(0, 0))
            return
        super().keyPressEvent(event)

    def choose(self, record: Any) -> None:
        """Takes a record as if it had been offered."""
        self._stop()
        self._completer.popup().hide()
        self.picked.emit(record)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is found after the user went on is not offered any more."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self._typing = False

    def _later(self, text: str) -> None:
        self._records, self._typing = (), True
        if len(text.strip()) >= _FEWEST:
            self._timer.start()
        else:
            self._timer.stop()
            self._completer.popup().hide()

    def _ask(self) -> None:
        text, find = self.text().strip(), self._find
        self._shell.tasks.run(lambda _: find(text), self._offer, replaces=f"suggest.{self._name}")

    def _offer(self, records: Sequence[Any]) -> None:
        self._records = records
        self._offered.setStringList([self._label(record) for record in records])
        if records and self._typing:
            self._completer.complete()
        else:
            self._completer.popup().hide()

    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._records):
            self.choose(self._records[index.row()])
