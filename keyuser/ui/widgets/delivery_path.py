"""The way of a bundle as a line of steps: what is done, where it stands, what is still to come."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.widgets.canvas import Canvas

_DOT = 24


class StepState(Enum):
    """DONE lies behind, NOW is where it stands (in ``Step.tone``), AHEAD is to come."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``detail`` stands small below the word; ``glyph`` and ``tone`` are those of the step that it stands at."""

    word: str
    detail: str
    state: StepState
    glyph: str = "check"
    tone: str = "accent"


class DeliveryPath(QWidget):
    """Dots on a line, evenly spread, words below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[Step] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        self.setAccessibleName("; ".join(f"{step.word} {step.detail}".strip() for step in steps))
        self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).height()
        return QSize(360, _DOT + theme.TIGHT + 2 * line + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if not self._steps:
            return
        look = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        canvas = Canvas(painter, self.font(), look, look.base)
        width = self.width() / len(self._steps)
        middle = _DOT / 2
        for number, step in enumerate(self._steps[1:], start=1):
            reached = step.state is not StepState.AHEAD
            painter.setPen(QPen(QColor(look.accent if reached else look.line), 2))
            start, end = (number - 1) * width + _DOT + theme.HAIR, number * width - theme.HAIR
            painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        for number, step in enumerate(self._steps):
            self._paint_step(canvas, step, number * width, width - theme.TIGHT)

    def _paint_step(self, canvas: Canvas, step: Step, left: float, width: float) -> None:
        look, line = canvas.look, QFontMetrics(self.font()).height()
        dot = QRectF(left, 0, _DOT, _DOT)
        colour = {
            StepState.DONE: look.accent,
            StepState.NOW: getattr(look, step.tone),
            StepState.AHEAD: look.line,
        }[step.state]
        if step.state is StepState.AHEAD:
            canvas.painter.setPen(QPen(QColor(theme.mixed(look.edge, canvas.ground, 0.7)), 1.5))
            canvas.painter.setBrush(QColor(canvas.ground))
            canvas.painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        else:
            canvas.pill(dot, colour)
            glyph = "check" if step.state is StepState.DONE else step.glyph
            icons.paint(canvas.painter, dot.adjusted(5, 5, -5, -5), glyph, look.base)
        tone = "quiet" if step.state is StepState.AHEAD else "text"
        top = _DOT + theme.TIGHT
        room = QRect(round(left), top, round(width), line)
        canvas.line(room, step.word, tone, bold=step.state is StepState.NOW)
        canvas.line(room.translated(0, line + 2), step.detail, "quiet", size=theme.SMALL)
