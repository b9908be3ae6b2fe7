"""Labels of the type scale."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from keyuser.ui import theme

#: Tones that the palette itself carries, so that a label follows every change of scheme.
_ROLES = {
    "": QPalette.ColorRole.WindowText,
    "quiet": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "missed": QPalette.ColorRole.BrightText,
}


class Words(QLabel):
    """Plain text of one of the type sizes; never interprets markup. ``tone``: quiet, accent or missed."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = theme.BODY,
        bold: bool = False,
        tone: str = "",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(theme.scaled(self.font(), size, bold=bold))
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        self.setForegroundRole(_ROLES[tone])


class OneLine(QWidget):
    """Text on one line that ends in an ellipsis where it does not fit; the whole of it is the tool tip."""

    def __init__(
        self, *, size: float = theme.BODY, bold: bool = False, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._quiet = "", quiet
        self.setFont(theme.scaled(self.font(), size, bold=bold))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self.setToolTip(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        painter.setFont(self.font())
        painter.setPen(QColor(look.quiet if self._quiet else look.text))
        shown = QFontMetrics(self.font()).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
