"""A reading pane: a column that scrolls, on the ground of what is read, with comfortable margins."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from keyuser.ui import theme


class Pane(QScrollArea):
    """Add widgets to ``column``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setBackgroundRole(self.palette().ColorRole.Base)
        content.setAutoFillBackground(True)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        self.column.setSpacing(theme.GAP)
        self.setWidget(content)
        self.viewport().setBackgroundRole(self.palette().ColorRole.Base)

    def to_top(self) -> None:
        """Shows the beginning."""
        self.verticalScrollBar().setValue(0)
