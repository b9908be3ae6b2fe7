"""Compliance month by month: a column per month and metric, and on how many decisions they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from keyuser.ui import theme, words
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.chart import Chart, Tip

_BODY = 196
_COLUMN = 18


@dataclass(frozen=True, slots=True)
class Stroke:
    """One column: ``compliance`` in 0..1 or ``None`` for 0/0, ``label`` its figure, ``tip`` the whole sentence."""

    compliance: float | None
    label: str
    tip: str


@dataclass(frozen=True, slots=True)
class Period:
    """The columns of one month, one per metric, with ``name`` and ``count`` below. The chosen month is ``bold``."""

    name: str
    count: str
    strokes: tuple[Stroke, ...]
    bold: bool = False


class TrendChart(Chart):
    """Columns over months. Metrics differ in filling, not in colour alone: the first is solid, the next is an outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._periods: Sequence[Period] = ()
        self._names: Sequence[str] = ()

    def add_choice(self) -> QComboBox:
        """A choice of what the columns are about, at the right of the title."""
        choice = QComboBox()
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        return choice

    def show_periods(self, names: Sequence[str], periods: Sequence[Period]) -> None:
        """``names`` are the metrics, in the order of the strokes."""
        self._names, self._periods = names, periods
        spoken = [stroke.tip for period in periods for stroke in period.strokes]
        self.setAccessibleDescription(". ".join(spoken))
        self.update()

    def body_height(self) -> int:
        return _BODY + 3 * self.line_height()

    def paint_body(self, canvas: Canvas, body: QRect) -> Sequence[Tip]:
        line = self.line_height()
        self._paint_legend(canvas, QRect(body.left(), body.top(), body.width(), line))
        axis = canvas.width(words.whole_percent(1), size=theme.SMALL) + theme.TIGHT
        plot = QRectF(body.left() + axis, body.top() + line + theme.GAP, body.width() - axis, _BODY - theme.GAP - line)
        for share in (0.0, 0.5, 1.0):
            y = plot.bottom() - plot.height() * share
            canvas.painter.setPen(QPen(QColor(canvas.look.line), 1))
            canvas.painter.drawLine(QPointF(plot.left(), round(y) + 0.5), QPointF(plot.right(), round(y) + 0.5))
            label = QRect(body.left(), round(y) - line // 2, axis - theme.TIGHT, line)
            canvas.line(label, words.whole_percent(share), "quiet", size=theme.SMALL, right=True)
        if not self._periods:
            return ()
        step = plot.width() / len(self._periods)
        tips: list[Tip] = []
        for number, period in enumerate(self._periods):
            cell = QRectF(plot.left() + number * step, plot.top(), step, plot.height())
            tips += self._paint_period(canvas, period, cell)
        return tips

    def _paint_legend(self, canvas: Canvas, row: QRect) -> None:
        x = row.left()
        for number, name in enumerate(self._names):
            box = QRectF(x, row.center().y() - 5, 11, 11)
            self._column(canvas, box, number)
            x += 11 + theme.TIGHT
            canvas.line(QRect(x, row.top(), row.right() - x, row.height()), name, "quiet", size=theme.SMALL)
            x += canvas.width(name, size=theme.SMALL) + theme.GAP

    def _paint_period(self, canvas: Canvas, period: Period, cell: QRectF) -> list[Tip]:
        line = self.line_height()
        name = QRect(round(cell.left()), round(cell.bottom()) + theme.HAIR, round(cell.width()), line)
        self._centred(canvas, name, period.name, "text" if period.bold else "quiet", bold=period.bold)
        self._centred(canvas, name.translated(0, line), period.count, "quiet", bold=False)
        width = min(_COLUMN, (cell.width() - theme.TIGHT) / max(1, len(period.strokes)) - 3)
        gap = 3.0
        left = cell.center().x() - (width * len(period.strokes) + gap * (len(period.strokes) - 1)) / 2
        tips = []
        for number, stroke in enumerate(period.strokes):
            x = left + number * (width + gap)
            tips.append((QRectF(x - 1, cell.top() - line, width + 2, cell.height() + line), stroke.tip))
            if stroke.compliance is None:
                dash = QRectF(x, cell.bottom() - 2, width, 2)
                canvas.painter.fillRect(dash, QColor(theme.mixed(canvas.look.edge, canvas.ground, 0.6)))
                continue
            height = max(2.0, cell.height() * stroke.compliance)
            self._column(canvas, QRectF(x, cell.bottom() - height, width, height), number)
        return tips

    def _column(self, canvas: Canvas, rect: QRectF, number: int) -> None:
        accent = canvas.look.accent
        painter = canvas.painter
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        fills = (accent, theme.mixed(accent, canvas.ground, 0.35), theme.mixed(accent, canvas.ground, 0.12))
        painter.setPen(QPen(QColor(accent), 1.2) if number else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fills[number % len(fills)]))
        inset = 0.6 if number else 0.0
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 2, 2)
        painter.restore()

    def _centred(self, canvas: Canvas, rect: QRect, text: str, tone: str, *, bold: bool) -> None:
        width = min(rect.width(), canvas.width(text, size=theme.SMALL) + 6)
        place = QRect(rect.center().x() - width // 2, rect.top(), width, rect.height())
        canvas.line(place, text, tone, size=theme.SMALL, bold=bold)
