"""What every chart of the window shares: a title, a painted body, a summary for screen readers, tips under the pointer.

Painted by hand because QtCharts is not among the essentials; no figure stands without its number and its word.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from keyuser.ui import theme
from keyuser.ui.widgets.canvas import Canvas

#: A rectangle of a chart and what is said under the pointer there.
Tip = tuple[QRectF, str]


class Chart(QWidget):
    """Subclasses paint into ``body`` and return the tips of what they painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._tips: Sequence[Tip] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """The line above the chart."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    def body_height(self) -> int:
        """How high the chart is without its title."""
        raise NotImplementedError

    def paint_body(self, canvas: Canvas, body: QRect) -> Sequence[Tip]:
        """Paints the chart."""
        raise NotImplementedError

    def line_height(self) -> int:
        """The height of a line of text."""
        return QFontMetrics(self.font()).height()

    def sizeHint(self) -> QSize:
        return QSize(320, self.line_height() + theme.SNUG + self.body_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.colours(self.palette())
        painter = QPainter(self)
        canvas = Canvas(painter, self.font(), look, look.base)
        line = self.line_height()
        canvas.line(QRect(0, 0, self.width(), line), self._title, "text", bold=True)
        top = line + theme.SNUG
        self._tips = self.paint_body(canvas, QRect(0, top, self.width(), self.height() - top))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self.tip_at(event.pos())
            if tip:
                QToolTip.showText(event.globalPos(), tip, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def tip_at(self, place: QPoint) -> str:
        """What is said at that point of the widget."""
        return next((text for rect, text in self._tips if rect.contains(place)), "")


def bar(canvas: Canvas, rect: QRectF, share: float | None, colour: str) -> None:
    """A horizontal bar on its groove, filled from the left; ``None`` leaves the groove empty."""
    canvas.pill(rect, theme.mixed(canvas.look.edge, canvas.ground, 0.28))
    if share is not None and share > 0:
        width = max(rect.height(), rect.width() * min(1.0, share))
        canvas.pill(QRectF(rect.left(), rect.top(), width, rect.height()), colour)


def compliance_tone(compliance: float | None) -> str:
    """The colour token of a compliance: only a full one is green; a contract promises every single ticket."""
    if compliance is None:
        return "quiet"
    return "met" if compliance >= 1 else "at_risk" if compliance >= 0.8 else "missed"


def compliance_glyph(compliance: float | None) -> str:
    """The icon that goes with ``compliance_tone``."""
    return {"met": "met", "at_risk": "high", "missed": "missed"}.get(compliance_tone(compliance), "paused")
