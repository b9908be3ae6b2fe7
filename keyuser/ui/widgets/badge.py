"""Badges: icon, word and colour together; painted by lists and shown as widgets."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.models.badge import Badge
from keyuser.ui.widgets.canvas import Canvas

_ICON = 12
_PAD = 6


def size(badge: Badge, font: QFont) -> QSize:
    """The room a badge needs beside text of that font."""
    metrics = QFontMetrics(theme.scaled(font, theme.SMALL))
    pad = 0 if badge.plain else 2 * _PAD
    words = metrics.horizontalAdvance(badge.word) + theme.HAIR if badge.word else 0
    return QSize(_ICON + words + pad, max(_ICON, metrics.height()) + theme.HAIR)


def paint(canvas: Canvas, x: int, middle: int, badge: Badge) -> int:
    """Paints the badge with its left edge at ``x``, centred on ``middle``; its width."""
    extent = size(badge, canvas.font)
    rect = QRect(x, middle - extent.height() // 2, extent.width(), extent.height())
    colour = getattr(canvas.look, badge.tone)
    pad = 0 if badge.plain else _PAD
    if not badge.plain:
        canvas.pill(rect, theme.tint(colour, canvas.ground))
    icons.paint(canvas.painter, QRect(rect.left() + pad, middle - _ICON // 2, _ICON, _ICON), badge.glyph, colour)
    left = rect.left() + pad + _ICON + theme.HAIR
    canvas.line(
        QRect(left, rect.top(), rect.right() - left + 2, rect.height()), badge.word, badge.tone, size=theme.SMALL
    )
    return extent.width()


class BadgeLabel(QWidget):
    """A badge as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge: Badge | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_badge(self, badge: Badge | None) -> None:
        """Shows that badge, or nothing."""
        self._badge = badge
        self.setVisible(badge is not None)
        self.setAccessibleName(badge.word if badge else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return size(self._badge, self.font()) if self._badge else QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._badge is None:
            return
        look = theme.colours(self.palette())
        painter = QPainter(self)
        paint(Canvas(painter, self.font(), look, look.base), 0, self.height() // 2, self._badge)
