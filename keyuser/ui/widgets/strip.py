"""A tinted line above a page's content that states one lasting fact about it, with a link to act on it."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.widgets.text import Words


class Strip(QWidget):
    """``tone`` is a colour token; the icon stands at the left."""

    pressed = Signal()

    def __init__(self, glyph: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._tone = glyph, tone
        self._text = Words(size=theme.SMALL)
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.setFont(theme.scaled(self.font(), theme.SMALL))
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE + theme.ICON + theme.TIGHT, theme.HAIR, theme.GAP, theme.HAIR)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    def set_text(self, text: str, action: str = "") -> None:
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.colours(self.palette())
        tone = getattr(look, self._tone)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tint(tone, look.base)))
        icons.paint(
            painter, QRect(theme.WIDE, (self.height() - theme.ICON) // 2, theme.ICON, theme.ICON), self._glyph, tone
        )
