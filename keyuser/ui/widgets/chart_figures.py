"""Headline figures: what share of the promises was kept, in large digits, with the counts that it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.widgets import chart
from keyuser.ui.widgets.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Figure:
    """``value`` is what stands large (``92 %``), ``compliance`` what its bar shows, ``lines`` explain it."""

    name: str
    value: str
    compliance: float | None
    lines: tuple[str, ...]


class Figures(QWidget):
    """Figures side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: Sequence[Figure] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        self._figures = figures
        spoken = [", ".join([item.name, item.value, *item.lines]) for item in figures]
        self.setAccessibleName(". ".join(spoken))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        large = QFontMetrics(theme.scaled(self.font(), theme.FIGURE)).height()
        line = QFontMetrics(self.font()).height()
        lines = max((len(item.lines) for item in self._figures), default=1)
        return QSize(
            180 * max(1, len(self._figures)), line + large + theme.TIGHT + 6 + theme.TIGHT + lines * (line + 2)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(150 * max(1, len(self._figures)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self._figures:
            return
        look = theme.colours(self.palette())
        painter = QPainter(self)
        canvas = Canvas(painter, self.font(), look, look.base)
        width = (self.width() - theme.WIDE * (len(self._figures) - 1)) // len(self._figures)
        for number, figure in enumerate(self._figures):
            self._paint(canvas, figure, QRect(number * (width + theme.WIDE), 0, width, self.height()))

    def _paint(self, canvas: Canvas, figure: Figure, rect: QRect) -> None:
        line = QFontMetrics(self.font()).height()
        large = QFontMetrics(theme.scaled(self.font(), theme.FIGURE)).height()
        tone = chart.compliance_tone(figure.compliance)
        canvas.line(QRect(rect.left(), rect.top(), rect.width(), line), figure.name, "text", bold=True)
        y = rect.top() + line
        value = QRect(rect.left(), y, rect.width(), large)
        canvas.line(value, figure.value, "text", size=theme.FIGURE, bold=True)
        if figure.compliance is not None:
            metrics = QFontMetrics(theme.scaled(self.font(), theme.FIGURE, bold=True))
            left = rect.left() + metrics.horizontalAdvance(figure.value) + theme.SNUG
            glyph = chart.compliance_glyph(figure.compliance)
            icons.paint(canvas.painter, QRect(left, value.center().y() - 9, 20, 20), glyph, getattr(canvas.look, tone))
        y += large + theme.TIGHT
        colour = getattr(canvas.look, tone)
        chart.bar(canvas, QRectF(rect.left(), y, min(rect.width(), 220), 6), figure.compliance, colour)
        y += 6 + theme.TIGHT
        for text in figure.lines:
            canvas.line(QRect(rect.left(), y, rect.width(), line), text, "quiet")
            y += line + 2
