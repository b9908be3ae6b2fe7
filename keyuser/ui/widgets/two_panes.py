"""A list and its reading pane: side by side; in a narrow window one below the other; in a small one, one behind the other."""

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

_BESIDE_FROM = 820
_BELOW_FROM = 520


class Arrangement(Enum):
    """Where the reading pane is."""

    BESIDE = "beside"
    BELOW = "below"
    BEHIND = "behind"


class TwoPanes(QWidget):
    """``first`` is the list. Behind one another, ``open_second`` shows the reading pane and Escape returns."""

    arranged = Signal(object)  # Arrangement

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(first)
        self._splitter.addWidget(second)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.arrangement = Arrangement.BESIDE
        first.setMinimumWidth(260)
        second.setMinimumWidth(300)
        self._splitter.setSizes([380, 640])
        second.installEventFilter(self)

    @property
    def splitter(self) -> QSplitter:
        """For remembering its state."""
        return self._splitter

    def open_second(self) -> None:
        """Brings the reading pane to the front where it is behind the list."""
        if self.arrangement is Arrangement.BEHIND:
            self._first.hide()
            self._second.show()
            self._second.setFocus()

    def open_first(self) -> None:
        """Back to the list."""
        if self.arrangement is Arrangement.BEHIND:
            self._second.hide()
            self._first.show()
            self._first.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._second
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.arrangement is Arrangement.BEHIND
        ):
            self.open_first()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        if width >= _BESIDE_FROM:
            self._arrange(Arrangement.BESIDE)
        elif width >= _BELOW_FROM:
            self._arrange(Arrangement.BELOW)
        else:
            self._arrange(Arrangement.BEHIND)

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement is self.arrangement:
            return
        self.arrangement = arrangement
        self._first.show()
        self._second.setVisible(arrangement is not Arrangement.BEHIND)
        beside = arrangement is not Arrangement.BELOW
        self._splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        self._splitter.setSizes([380, 640] if beside else [280, 420])
        self.arranged.emit(arrangement)
