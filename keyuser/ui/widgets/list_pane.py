"""The left half of a page: search, views, the list and its states."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keyuser.ui import theme
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.search import SearchField
from keyuser.ui.widgets.segments import Segments


class ListPane(QWidget):
    """``views`` words above the list, a search field where ``searchable``."""

    def __init__(
        self, records: QWidget, glyph: str, *, views: int, searchable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.segments = Segments(views)
        self.search = SearchField()
        self.search.setVisible(searchable)
        self.states = States(records, glyph)
        head = QVBoxLayout()
        head.setContentsMargins(theme.GAP, theme.SNUG, theme.GAP, theme.SNUG)
        head.setSpacing(theme.TIGHT)
        if searchable:
            head.addWidget(self.search)
        head.addWidget(self.segments)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.states, 1)
        self.setFocusProxy(self.states)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        painter.fillRect(self.rect(), QColor(look.base))
        painter.setPen(QColor(look.line))
        painter.drawLine(0, self.states.y() - 1, self.width(), self.states.y() - 1)
