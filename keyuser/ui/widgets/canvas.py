"""What everything that is painted by hand needs: the painter, the font, the scheme's colours and the ground beneath."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from keyuser.ui import theme


@dataclass(frozen=True, slots=True)
class Canvas:
    """``ground`` is the colour that is painted on, so that tints can be mixed with it."""

    painter: QPainter
    font: QFont
    look: theme.Colours
    ground: str

    def line(
        self, rect: QRect, text: str, colour: str, *, size: float = theme.BODY, bold: bool = False, right: bool = False
    ) -> None:
        """One line of text in the middle of a rectangle, cut with an ellipsis; ``colour`` is a token."""
        font = theme.scaled(self.font, size, bold=bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(getattr(self.look, colour)))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)

    def width(self, text: str, *, size: float = theme.BODY) -> int:
        """How wide that text is."""
        return QFontMetrics(theme.scaled(self.font, size)).horizontalAdvance(text) + 1 if text else 0

    def pill(self, rect: QRect | QRectF, colour: str, radius: float | None = None) -> None:
        """A filled rectangle with round corners; ``colour`` is ``#rrggbb``."""
        rect = QRectF(rect)
        radius = rect.height() / 2 if radius is None else radius
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(rect, radius, radius)
        self.painter.restore()
