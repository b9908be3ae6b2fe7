"""The clocks of one ticket as lines on one time axis, folded at night, zoomed with + and -, read with the arrow keys."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from keyuser.records import Calendar, Explanation, Label
from keyuser.ui import icons, theme, words
from keyuser.ui.models import explain_words, sla_words
from keyuser.ui.models.time_axis import TimeAxis, largest_zoom, time_axis
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.clock_painter import (
    BAR,
    Lane,
    paint_due,
    paint_interval,
    paint_intervals,
    paint_marks,
    seen_at,
)

_STEP = 1.5
_FOLD_FROM = timedelta(hours=30)
_DAY_HOURS = 24
_BOX = 22
_NARROW_TICK, _CLOSEST_TICK = 46, 12
#: Hours between two ticks: within a day, days, weeks.
_TICK_HOURS = (1, 2, 4, 6, 12, 24, 48, 168, 336, 672, 1344, 2688, 8736)


class ClockLines(QAbstractScrollArea):
    """``picked`` says which clock and which of its intervals is chosen."""

    picked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explanations: Sequence[Explanation] = ()
        self._calendar: Calendar | None = None
        self._axis: TimeAxis | None = None
        self._zoom, self._fold = 1.0, True
        self._chosen = (0, 0)
        self._tips: list[tuple[QRectF, str]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.horizontalScrollBar().valueChanged.connect(lambda _: self.viewport().update())

    @property
    def folded(self) -> bool:
        """Whether nights and days off are folded."""
        return self._fold

    @property
    def chosen(self) -> tuple[int, int]:
        """The clock and its interval that are chosen."""
        return self._chosen

    def show_clocks(self, explanations: Sequence[Explanation], calendar: Calendar) -> None:
        """Shows the clocks of a ticket; the chosen one stays where it is the same ticket."""
        self._explanations, self._calendar = explanations, calendar
        clock = min(self._chosen[0], max(0, len(explanations) - 1))
        count = len(explanations[clock].intervals) if explanations else 0
        self._chosen = (clock, min(self._chosen[1], max(0, count - 1)))
        self._layout()
        self.updateGeometry()

    def choose(self, clock: int, interval: int) -> None:
        """Chooses an interval and brings it into view."""
        if not self._explanations:
            return
        clock = min(max(clock, 0), len(self._explanations) - 1)
        intervals = self._explanations[clock].intervals
        interval = min(max(interval, 0), max(0, len(intervals) - 1))
        if (clock, interval) == self._chosen:
            return
        self._chosen = (clock, interval)
        if intervals:
            self._bring(intervals[interval].start, intervals[interval].end)
        self.setAccessibleDescription(self.spoken())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.viewport().update()
        self.picked.emit(clock, interval)

    def spoken(self) -> str:
        """The sentence of the chosen interval."""
        if not self._explanations or self._calendar is None:
            return ""
        explanation = self._explanations[self._chosen[0]]
        if not explanation.intervals:
            return explain_words.headline(explanation)
        return explain_words.sentence(explanation.intervals[self._chosen[1]], explanation, self._calendar)

    def fold(self, folded: bool) -> None:
        """Folds nights and days off, or shows every hour as wide as the others."""
        self._fold = folded
        self._layout()

    def zoom(self, factor: float) -> None:
        """Magnifies by that factor around the chosen interval; 0 shows the whole again."""
        if self._axis is None:
            return
        limit = largest_zoom(self._axis, self._zoom)
        self._zoom = min(limit, max(1.0, self._zoom * factor)) if factor else 1.0
        self._layout()
        clock, number = self._chosen
        intervals = self._explanations[clock].intervals
        if intervals:
            self._bring(intervals[number].start, intervals[number].end)

    def sizeHint(self) -> QSize:
        return QSize(480, self._lanes_height() + self.horizontalScrollBar().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        clock, interval = self._chosen
        keys = {
            Qt.Key.Key_Left: (clock, interval - 1),
            Qt.Key.Key_Right: (clock, interval + 1),
            Qt.Key.Key_Up: (clock - 1, 0),
            Qt.Key.Key_Down: (clock + 1, 0),
            Qt.Key.Key_Home: (clock, 0),
            Qt.Key.Key_End: (clock, 10**9),
        }
        zooms = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP, Qt.Key.Key_0: 0.0}
        if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.choose(*keys[Qt.Key(event.key())])
        elif event.key() in zooms:
            self.zoom(zooms[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._interval_at(event.position().toPoint())
        if found is not None:
            self.choose(*found)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), tip, self.viewport()) if tip else QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, place: QPoint) -> str:
        """What is said under the pointer: the mark there, else the interval."""
        for rect, text in self._tips:
            if rect.contains(QPointF(place)):
                return text
        found = self._interval_at(place)
        if found is None or self._calendar is None:
            return ""
        explanation = self._explanations[found[0]]
        return explain_words.sentence(explanation.intervals[found[1]], explanation, self._calendar).replace(" · ", "\n")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.colours(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(look.base))
        if self._axis is None or self._calendar is None:
            return
        canvas = Canvas(painter, self.font(), look, look.base)
        self._tips = []
        self._paint_axis(canvas)
        for number, explanation in enumerate(self._explanations):
            self._paint_clock(canvas, number, explanation)

    def _paint_clock(self, canvas: Canvas, number: int, explanation: Explanation) -> None:
        lane, line = self._lane(number), self.fontMetrics().height()
        verdict = sla_words.verdict_badge(explanation.measure)
        top = round(lane.marks.top()) - line
        colour = getattr(canvas.look, verdict.tone)
        icons.paint(canvas.painter, QRect(0, top + (line - 14) // 2, 14, 14), verdict.glyph, colour)
        chosen = number == self._chosen[0]
        name = words.metric(explanation.metric)
        canvas.line(QRect(20, top, lane.width, line), name, "text", bold=chosen)
        wide = canvas.width(name) + 20 + theme.SNUG + (8 if chosen else 0)
        rest = f"{verdict.word} · {sla_words.used_of(explanation.measure)}"
        canvas.line(
            QRect(wide, top, lane.width - wide, line), rest, verdict.tone if verdict.tone != "quiet" else "quiet"
        )
        paint_intervals(canvas, lane, explanation)
        if chosen and explanation.intervals:
            self._paint_chosen(canvas, lane, explanation)
        paint_due(canvas, lane, explanation, self.tr("due"))
        for rect, mark in paint_marks(canvas, lane, explanation):
            self._tips.append((rect, explain_words.mark_sentence(mark, explanation.zone).replace(" · ", "\n")))

    def _paint_chosen(self, canvas: Canvas, lane: Lane, explanation: Explanation) -> None:
        interval = explanation.intervals[self._chosen[1]]
        x, end = lane.axis.x(interval.start) - lane.left, lane.axis.x(interval.end) - lane.left
        left, right = max(1.0, x - 2), min(lane.width - 1.0, max(end + 2, x + 4))
        frame = QRectF(left, lane.bar.top() - 3, right - left, lane.bar.height() + 6)
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        canvas.painter.setPen(QPen(QColor(canvas.look.text), 2 if self.hasFocus() else 1))
        canvas.painter.drawRect(frame)

    def _paint_axis(self, canvas: Canvas) -> None:
        """Dates below all clocks, hours between them where there is room, folds as two strokes."""
        axis, zone = self._axis, self._explanations[0].zone
        assert axis is not None  # noqa: S101 - painted only with one
        left, width = self.horizontalScrollBar().value(), self.viewport().width()
        line = self.fontMetrics().height()
        y = self._lanes_height() - line - 2
        painter = canvas.painter
        painter.setPen(QPen(QColor(canvas.look.line), 1))
        painter.drawLine(0, y, width, y)
        taken: list[tuple[float, float]] = []
        for at, is_day in sorted(self._ticks(axis.at(left), axis.at(left + width), zone), key=lambda tick: not tick[1]):
            x = axis.x(at) - left
            text = explain_words.day(at.date()) if is_day else explain_words.clock(at)
            end = x + canvas.width(text, size=theme.SMALL) + theme.SNUG
            if end > width + theme.SNUG or any(x < last and first < end for first, last in taken):
                continue
            painter.setPen(QPen(QColor(canvas.look.edge if is_day else canvas.look.line), 1))
            painter.drawLine(QPointF(x, y), QPointF(x, y + 4))
            place = QRect(round(x) + 2, y + 2, round(end - x), line)
            canvas.line(place, text, "text" if is_day else "quiet", size=theme.SMALL)
            taken.append((x, end))

    def _ticks(self, first: datetime, last: datetime, zone: str) -> Iterator[tuple[datetime, bool]]:
        """Where each stretch of working time begins, and full hours within where there is room, as times of the vendor's office;
        true where a date begins. Unfolded, the whole time is one stretch."""
        axis = self._axis
        assert axis is not None  # noqa: S101 - asked only with one
        step = self._hours_between_ticks(axis)
        seen: set[date] = set()
        for opens, closes in self._stretches(axis, first, last):
            there, end = explain_words.local(max(opens, first), zone), explain_words.local(min(closes, last), zone)
            if there.date() in seen and step >= _DAY_HOURS:
                continue
            yield there, there.date() not in seen
            seen.add(there.date())
            hour = there.hour // step * step if step < _DAY_HOURS else 0
            there = there.replace(hour=hour, minute=0, second=0, microsecond=0)
            while (there := there + timedelta(hours=step)) < end:
                yield there, there.hour == 0 and there.date() not in seen
                seen.add(there.date())

    def _stretches(self, axis: TimeAxis, first: datetime, last: datetime) -> Iterator[tuple[datetime, datetime]]:
        """What is not folded and seen, no two of them closer together than their labels would be."""
        if not axis.folded:
            yield axis.edges[0], axis.edges[-1]
            return
        number, end = axis.number_at(first), axis.number_at(last)
        while number <= end:
            following = number + 1
            if not axis.closed[number]:
                yield axis.edges[number], axis.edges[number + 1]
                following = max(following, bisect_left(axis.places, axis.places[number] + _CLOSEST_TICK))
            number = following

    def _hours_between_ticks(self, axis: TimeAxis) -> int:
        number = axis.closed.index(False) if axis.folded else 0
        hours = (axis.edges[number + 1] - axis.edges[number]) / timedelta(hours=1)
        wide = (axis.places[number + 1] - axis.places[number]) / hours
        return next((step for step in _TICK_HOURS if step * wide >= _NARROW_TICK), _TICK_HOURS[-1])

    def _lane(self, number: int) -> Lane:
        assert self._axis is not None  # noqa: S101 - asked only with one
        line = self.fontMetrics().height()
        top = number * self._lane_height() + line
        marks = QRectF(0, top, self.viewport().width(), 17)
        bar = QRectF(0, marks.bottom(), self.viewport().width(), BAR)
        return Lane(self._axis, self.horizontalScrollBar().value(), self.viewport().width(), marks, bar)

    def _lane_height(self) -> int:
        return self.fontMetrics().height() + 17 + BAR + 18

    def _lanes_height(self) -> int:
        return max(1, len(self._explanations)) * self._lane_height() + self.fontMetrics().height() + 6

    def _interval_at(self, place: QPoint) -> tuple[int, int] | None:
        if self._axis is None:
            return None
        for number, explanation in enumerate(self._explanations):
            lane = self._lane(number)
            if lane.bar.adjusted(0, -4, 0, 4).contains(QPointF(place)):
                found = seen_at(lane, explanation.intervals, place.x())
                return None if found is None else (number, found)
        return None

    def _bring(self, start: datetime, end: datetime) -> None:
        if self._axis is None:
            return
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        x, last = self._axis.x(start), self._axis.x(end)
        if x < bar.value() or last > bar.value() + width:
            bar.setValue(round((x + min(last, x + width)) / 2 - width / 2))

    def _layout(self) -> None:
        """Makes the axis for the present width; the instant at the left edge stays there."""
        started = [each.intervals[0].start for each in self._explanations if each.intervals]
        if not started:
            self._axis = None
            self.viewport().update()
            return
        ends = [each.intervals[-1].end for each in self._explanations if each.intervals]
        dues = [each.measure.due_at for each in self._explanations if each.measure.due_at]
        first, last = min(started), max(ends)
        span = max(last - first, timedelta(minutes=10))
        last = max([last, *(due for due in dues if due <= last + span / 2)]) + span * 0.01
        outside = [(i.start, i.end) for each in self._explanations for i in each.intervals if i.label is Label.OUTSIDE]
        width = self.viewport().width() - 2
        fold = self._fold and last - first > _FOLD_FROM
        self._axis = time_axis(outside, first, last, width, self._zoom, fold=fold)
        bar = self.horizontalScrollBar()
        bar.setPageStep(width)
        bar.setSingleStep(max(1, width // 12))
        bar.setRange(0, max(0, round(self._axis.width) - width))
        self.viewport().update()


class Legend(QWidget):
    """What the patterns mean, on as many lines as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        lines = self._places()[-1][0].y() // self._line() + 1
        return QSize(300, lines * self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.colours(self.palette())
        canvas = Canvas(QPainter(self), self.font(), look, look.base)
        for place, word, label, late in self._places():
            box = QRectF(place.x() + 0.5, place.y() + (self._line() - 12) / 2, _BOX, 12)
            paint_interval(canvas, box, label, late=late)
            left = place.x() + _BOX + 6
            text = QRect(left, place.y(), self.width() - left, self._line())
            canvas.line(text, word, "quiet", size=theme.SMALL)

    def _places(self) -> list[tuple[QPoint, str, Label, bool]]:
        """Where each pattern stands, with its word."""
        looks = [(explain_words.label(label).word, label, False) for label in Label]
        looks.insert(1, (self.tr("Counted beyond the target"), Label.COUNTED, True))
        metrics = QFontMetrics(theme.scaled(self.font(), theme.SMALL))
        found, x, y = [], 0, 0
        for word, label, late in looks:
            wide = _BOX + 6 + metrics.horizontalAdvance(word)
            if x and x + wide > self.width():
                x, y = 0, y + self._line()
            found.append((QPoint(x, y), word, label, late))
            x += wide + theme.GAP
        return found

    def _line(self) -> int:
        return self.fontMetrics().height() + 2
