"""A heat map: lines by columns, each cell with icon, figure and count; colour only repeats what they say."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QWidget

from keyuser.ui import icons, theme
from keyuser.ui.widgets import chart
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.chart import Chart, Tip

_CELL = 34
_GAP = 3
_ICON = 13


@dataclass(frozen=True, slots=True)
class Heat:
    """One cell. ``compliance`` is ``None`` for 0/0, ``absent`` where nothing is promised."""

    compliance: float | None
    value: str
    count: str
    tip: str
    absent: bool = False


@dataclass(frozen=True, slots=True)
class HeatLine:
    """One line: its name with an icon in a colour token, and its cells."""

    name: str
    glyph: str
    tone: str
    cells: tuple[Heat, ...]


class HeatMap(Chart):
    """Criticality by metric."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[str] = ()
        self._lines: Sequence[HeatLine] = ()

    def show_heat(self, columns: Sequence[str], lines: Sequence[HeatLine]) -> None:
        self._columns, self._lines = columns, lines
        self.setAccessibleDescription(". ".join(cell.tip for line in lines for cell in line.cells))
        self.updateGeometry()
        self.update()

    def body_height(self) -> int:
        return self.line_height() + theme.HAIR + max(1, len(self._lines)) * (_CELL + _GAP)

    def paint_body(self, canvas: Canvas, body: QRect) -> Sequence[Tip]:
        if not self._columns:
            return ()
        names = max((canvas.width(line.name) for line in self._lines), default=0) + 16 + theme.TIGHT + theme.GAP
        width = (body.width() - names) / len(self._columns)
        head = self.line_height()
        for number, column in enumerate(self._columns):
            left = body.left() + names + number * width
            canvas.line(QRect(round(left), body.top(), round(width) - _GAP, head), column, "quiet", size=theme.SMALL)
        tips: list[Tip] = []
        y = body.top() + head + theme.HAIR
        for line in self._lines:
            middle = y + _CELL // 2
            icons.paint(
                canvas.painter, QRect(body.left(), middle - 7, 14, 14), line.glyph, getattr(canvas.look, line.tone)
            )
            left = body.left() + 14 + theme.TIGHT
            canvas.line(QRect(left, y, names, _CELL), line.name, "text")
            for number, cell in enumerate(line.cells):
                place = QRectF(body.left() + names + number * width, y, width - _GAP, _CELL)
                self._paint_cell(canvas, cell, place)
                tips.append((place, cell.tip))
            y += _CELL + _GAP
        return tips

    def _paint_cell(self, canvas: Canvas, cell: Heat, place: QRectF) -> None:
        tone = chart.compliance_tone(cell.compliance)
        colour = getattr(canvas.look, tone)
        share = 0.05 if cell.compliance is None else 0.14
        ground = theme.mixed(colour, canvas.ground, share)
        canvas.pill(place, ground, 4)
        inner = place.toRect().adjusted(theme.TIGHT, 0, -theme.TIGHT, 0)
        if cell.compliance is not None:
            mark = QRect(inner.left(), inner.center().y() - _ICON // 2, _ICON, _ICON)
            icons.paint(canvas.painter, mark, chart.compliance_glyph(cell.compliance), colour)
            inner.setLeft(inner.left() + _ICON + 6)
        canvas.line(
            inner, cell.value, tone if cell.compliance is not None else "quiet", bold=cell.compliance is not None
        )
        room = inner.width() - canvas.width(cell.value) - theme.TIGHT
        if canvas.width(cell.count, size=theme.SMALL) <= room:
            canvas.line(inner, cell.count, "quiet", size=theme.SMALL, right=True)
