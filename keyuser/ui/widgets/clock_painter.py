"""Paints one clock of a ticket on a time axis: counted, paused, left out and outside hours, each with its own pattern."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from keyuser.records import ClockInterval, ClockMark, Explanation, Label, MarkKind
from keyuser.ui import icons, theme
from keyuser.ui.models import explain_words
from keyuser.ui.models.time_axis import TimeAxis
from keyuser.ui.widgets.canvas import Canvas

#: Colour token, brush pattern and strength of the ground of each label: told apart without colour.
LOOKS = {
    Label.COUNTED: ("accent", Qt.BrushStyle.SolidPattern, 1.0),
    Label.PAUSED: ("paused", Qt.BrushStyle.BDiagPattern, 0.12),
    Label.EXCLUDED: ("medium", Qt.BrushStyle.DiagCrossPattern, 0.12),
    Label.OUTSIDE: ("edge", Qt.BrushStyle.NoBrush, 0.16),
}
BAR = 22
_ICON = 13
#: Which marks keep their place where several stand close together: the first of these.
_RANK = (
    MarkKind.CROSSED,
    MarkKind.FULFILLED,
    MarkKind.AGREED,
    MarkKind.TARGET,
    MarkKind.REOPENED,
    MarkKind.CANCELLED,
    MarkKind.CLOSED,
    MarkKind.WARNING,
    MarkKind.STARTED,
    MarkKind.LEVEL,
    MarkKind.VOIDED,
)


@dataclass(frozen=True, slots=True)
class Lane:
    """Where one clock is painted: ``left`` is the pixel of the axis at the left edge of the viewport."""

    axis: TimeAxis
    left: float
    width: int
    marks: QRectF
    bar: QRectF


def paint_intervals(canvas: Canvas, lane: Lane, explanation: Explanation) -> None:
    """The intervals that are seen; of those narrower than a pixel one for each pixel, so that a year costs what a day does."""
    axis, intervals, crossed = lane.axis, explanation.intervals, explanation.crossed_at
    number = _first_seen(lane, intervals)
    while number < len(intervals):
        interval = intervals[number]
        x, end = axis.x(interval.start) - lane.left, axis.x(interval.end) - lane.left
        if x > lane.width:
            break
        counted = interval.label is Label.COUNTED and crossed is not None
        late = counted and interval.start >= crossed
        paint_interval(
            canvas, QRectF(x, lane.bar.top(), max(1.0, end - x), lane.bar.height()), interval.label, late=late
        )
        if counted and interval.start < crossed < interval.end:
            x = axis.x(crossed) - lane.left
            paint_interval(canvas, QRectF(x, lane.bar.top(), end - x, lane.bar.height()), interval.label, late=True)
        number += 1
        if end - x < 1:
            number = bisect_left(intervals, axis.at(lane.left + x + 1), lo=number, key=_end)


def paint_interval(canvas: Canvas, rect: QRectF, label: Label, *, late: bool = False) -> None:
    """One stretch. What counts beyond the target is framed and lined, in the colour of what was missed."""
    token, pattern, strength = LOOKS[label]
    colour = QColor(getattr(canvas.look, "missed" if late else token))
    if label is Label.OUTSIDE:
        middle = rect.center().y()
        canvas.painter.fillRect(rect, QColor(theme.mixed(colour.name(), canvas.ground, strength)))
        canvas.painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
        canvas.painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
        return
    if late:
        canvas.painter.fillRect(rect, QColor(theme.mixed(colour.name(), canvas.ground, 0.35)))
        canvas.painter.fillRect(rect, QBrush(colour, Qt.BrushStyle.VerPattern))
    else:
        canvas.painter.fillRect(rect, QColor(theme.mixed(colour.name(), canvas.ground, strength)))
        canvas.painter.fillRect(rect, QBrush(colour, pattern))
    if rect.width() > 3:
        canvas.painter.setPen(QPen(colour, 1))
        canvas.painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_marks(canvas: Canvas, lane: Lane, explanation: Explanation) -> list[tuple[QRectF, ClockMark]]:
    """Lines through the bar with an icon above each; where two icons would touch, the more telling one is drawn."""
    placed: list[tuple[QRectF, ClockMark]] = []
    for mark in sorted(explanation.marks, key=lambda each: _RANK.index(each.kind)):
        x = lane.axis.x(mark.at) - lane.left
        if not -_ICON <= x <= lane.width + _ICON:
            continue
        look = explain_words.mark(mark)
        colour = QColor(getattr(canvas.look, look.tone))
        strong = mark.kind is MarkKind.CROSSED
        style = Qt.PenStyle.DashLine if mark.kind is MarkKind.WARNING else Qt.PenStyle.SolidLine
        canvas.painter.setPen(QPen(colour, 2.5 if strong else 1.2, style))
        canvas.painter.drawLine(
            QPointF(x, lane.marks.bottom() - 1), QPointF(x, lane.bar.bottom() + (4 if strong else 1))
        )
        spot = min(max(x - _ICON / 2, 0), lane.width - _ICON)
        place = QRectF(spot, lane.marks.top() + 1, _ICON, _ICON)
        if not any(place.adjusted(-1, 0, 1, 0).intersects(other) for other, _ in placed):
            canvas.painter.fillRect(place.adjusted(-1, 0, 1, 0), QColor(canvas.ground))
            icons.paint(canvas.painter, place, look.glyph, colour)
            placed.append((place.adjusted(-2, -2, 2, BAR // 2), mark))
    return placed


def paint_due(canvas: Canvas, lane: Lane, explanation: Explanation, word: str) -> None:
    """A flag where the target is used up, and the word beside it where there is room."""
    due = explanation.measure.due_at
    if due is None or not lane.axis.edges[0] <= due <= lane.axis.edges[-1]:
        return
    x = lane.axis.x(due) - lane.left
    if not 0 <= x <= lane.width:
        return
    colour = QColor(canvas.look.text)
    canvas.painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashDotLine))
    canvas.painter.drawLine(QPointF(x, lane.bar.top() - 3), QPointF(x, lane.bar.bottom() + 8))
    wide = canvas.width(word, size=theme.SMALL)
    left = x + 3 if x + 3 + wide <= lane.width else x - 3 - wide
    canvas.line(QRect(round(left), round(lane.bar.bottom()) + 1, wide + 2, 14), word, "text", size=theme.SMALL)


def seen_at(lane: Lane, intervals: tuple[ClockInterval, ...], x: float) -> int | None:
    """Which interval stands at that pixel of the viewport."""
    at = lane.axis.at(x + lane.left)
    for number in range(max(0, _first_seen(lane, intervals)), len(intervals)):
        if intervals[number].start > at:
            return None
        if intervals[number].start <= at < intervals[number].end:
            return number
    return None


def _first_seen(lane: Lane, intervals: tuple[ClockInterval, ...]) -> int:
    return bisect_left(intervals, lane.axis.at(lane.left), key=_end)


def _end(interval: ClockInterval) -> datetime:
    return interval.end
