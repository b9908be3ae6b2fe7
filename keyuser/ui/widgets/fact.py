"""A line of a header: an icon and what it says."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.widgets.canvas import Canvas

_WRAP = Qt.TextFlag.TextWordWrap


class Fact(QWidget):
    """Icon, text, and at the right something quieter. ``tone`` colours the icon and the text.

    One line that ends in an ellipsis, or with ``wrap`` (and then without anything at the right) as many as it takes.
    """

    def __init__(self, glyph: str, parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(parent)
        self._wrap = wrap
        self._glyph, self._text, self._aside, self._tone = glyph, "", "", "text"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str, aside: str = "", *, tone: str = "text", tip: str = "", glyph: str = "") -> None:
        """Sets what it says; nothing is shown for an empty text."""
        self._text, self._aside, self._tone = " ".join(text.split()), aside, tone
        self._glyph = glyph or self._glyph
        self.setVisible(bool(text))
        self.setToolTip(tip or self._text)
        self.setAccessibleName(f"{self._text} {aside}".strip())
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, max(theme.ICON, self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        canvas = Canvas(painter, self.font(), look, look.base)
        middle = (self._line() if self._wrap else self.height()) // 2
        colour = look.quiet if self._tone == "text" else getattr(look, self._tone)
        icons.paint(painter, QRect(0, middle - theme.ICON // 2, theme.ICON, theme.ICON), self._glyph, colour)
        left = theme.ICON + theme.TIGHT
        if self._wrap:
            painter.setPen(QColor(getattr(look, self._tone)))
            painter.drawText(self._body(), _WRAP, self._text)
            return
        canvas.line(
            QRect(left, 0, self.width() - left, self.height()), self._aside, "quiet", size=theme.SMALL, right=True
        )
        room = self.width() - left - canvas.width(self._aside, size=theme.SMALL) - (theme.SNUG if self._aside else 0)
        canvas.line(QRect(left, 0, room, self.height()), self._text, self._tone)

    def _fit(self) -> None:
        if self._wrap:
            self.setFixedHeight(
                max(self._line(), self.fontMetrics().boundingRect(self._body(), _WRAP, self._text).height())
            )

    def _body(self) -> QRect:
        """Where wrapped text stands; its height is not a limit."""
        left = theme.ICON + theme.TIGHT
        return QRect(left, 0, max(1, self.width() - left), 10_000)

    def _line(self) -> int:
        return self.sizeHint().height()
