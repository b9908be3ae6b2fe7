"""A year as twelve small months: what differs has a letter and a colour, and its name under the pointer and by keyboard."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from keyuser.ui import theme
from keyuser.ui.models.year_days import Day, Sort, YearDays
from keyuser.ui.widgets.canvas import Canvas

_tr = QCoreApplication.translate
_GAP = 16
_LEAST_CELL, _MOST_CELL = 24, 40
#: Colour token of each sort, and how strong its ground is.
_LOOKS = {
    Sort.USUAL: ("text", 0.0),
    Sort.WEEKEND: ("quiet", 0.07),
    Sort.OFF: ("missed", 0.16),
    Sort.SHORT: ("at_risk", 0.16),
    Sort.OTHER: ("medium", 0.16),
    Sort.MOVED: ("met", 0.16),
    Sort.NAMED: ("accent", 0.10),
}


def letter(sort: Sort) -> str:
    """The letter beside the number of a date that differs."""
    return {
        Sort.OFF: _tr("year", "O"),
        Sort.SHORT: _tr("year", "S"),
        Sort.OTHER: _tr("year", "H"),
        Sort.MOVED: _tr("year", "W"),
        Sort.NAMED: _tr("year", "N"),
    }.get(sort, "")


def word(sort: Sort) -> str:
    """What a date is."""
    return {
        Sort.USUAL: _tr("year", "working day"),
        Sort.WEEKEND: _tr("year", "weekend"),
        Sort.OFF: _tr("year", "day off"),
        Sort.SHORT: _tr("year", "shortened day"),
        Sort.OTHER: _tr("year", "other hours"),
        Sort.MOVED: _tr("year", "moved working day"),
        Sort.NAMED: _tr("year", "working day with a name"),
    }[sort]


def hours_text(day: Day) -> str:
    """``09:00–13:00, 14:00–18:00``."""
    return ", ".join(
        f"{start:%H:%M}–{'24:00' if f'{end:%H:%M}' == '00:00' else f'{end:%H:%M}'}" for start, end in day.hours
    )


class YearView(QWidget):
    """``picked`` says which date is chosen."""

    picked = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: YearDays | None = None
        self._year = 2026
        self.chosen = date(2026, 1, 1)
        self._cells: dict[date, Day] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_year(self, days: YearDays, year: int) -> None:
        """Shows another year or calendar."""
        self._days, self._year = days, year
        begin = date(year, 1, 1)
        count = (date(year + 1, 1, 1) - begin).days if year < date.max.year else 365
        self._cells = {on: days.day(on) for on in (begin + timedelta(days=number) for number in range(count))}
        if self.chosen.year != year:
            self.chosen = begin
        self.updateGeometry()
        self.update()
        self.choose(self.chosen)

    def choose(self, on: date) -> None:
        """Chooses a date of this year."""
        if on in self._cells:
            self.chosen = on
            self.setAccessibleDescription(self.said(on))
            self.update()
            self.picked.emit(on)

    def day(self, on: date) -> Day | None:
        """What that date of the year is."""
        return self._cells.get(on)

    def said(self, on: date) -> str:
        """The date in words."""
        day = self._cells.get(on)
        if day is None:
            return ""
        when = QLocale().toString(QDate(on.year, on.month, on.day), "dddd, d MMMM yyyy")
        return " · ".join(filter(None, [when, word(day.sort), day.name, hours_text(day)]))

    def sizeHint(self) -> QSize:
        columns = self._columns()
        rows = -(-12 // columns)
        return QSize(4 * 7 * _LEAST_CELL + 3 * _GAP, rows * self._month_height() + (rows - 1) * _GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(7 * _LEAST_CELL, self.sizeHint().height())

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if event.key() in steps:
            self.choose(self.chosen + timedelta(days=steps[Qt.Key(event.key())]))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            step = 1 if event.key() == Qt.Key.Key_PageDown else -1
            special = [on for on, day in self._cells.items() if day.rows or day.sort is Sort.OFF]
            beyond = [on for on in special if (on > self.chosen) == (step > 0) and on != self.chosen]
            if beyond:
                self.choose(min(beyond) if step > 0 else max(beyond))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._date_at(event.position().toPoint())
        if found is not None:
            self.choose(found)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._date_at(event.pos())
            QToolTip.showText(event.globalPos(), self.said(found), self) if found else QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.colours(self.palette())
        painter = QPainter(self)
        canvas = Canvas(painter, self.font(), look, look.base)
        line = self._line()
        for month in range(1, 13):
            corner = self._corner(month)
            name = QLocale().standaloneMonthName(month).capitalize()
            canvas.line(QRect(corner.x() + 2, corner.y(), self._cell() * 7, line), name, "text", bold=True)
            for column in range(7):
                short = QLocale().standaloneDayName(column + 1, QLocale.FormatType.ShortFormat)[:2]
                place = QRect(corner.x() + column * self._cell() + 2, corner.y() + line, self._cell(), line)
                canvas.line(place, short, "quiet", size=0.8)
        for on, day in self._cells.items():
            self._paint_day(canvas, day, self._place(on))

    def _paint_day(self, canvas: Canvas, day: Day, place: QRectF) -> None:
        token, strength = _LOOKS[day.sort]
        colour = getattr(canvas.look, token)
        inner = place.adjusted(1, 1, -1, -1)
        if strength:
            canvas.pill(inner, theme.mixed(colour, canvas.ground, strength), 3)
        mark = letter(day.sort)
        strong = bool(mark)
        canvas.line(inner.toRect().adjusted(3, 0, 0, 0), str(day.date.day), token, size=0.85, bold=strong)
        if mark:
            canvas.line(inner.toRect().adjusted(0, 0, -2, 0), mark, token, size=0.7, right=True, bold=True)
        if day.date == self.chosen:
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
            canvas.painter.setPen(QPen(QColor(canvas.look.text), 2 if self.hasFocus() else 1))
            canvas.painter.drawRect(inner)

    def _columns(self) -> int:
        for columns in (4, 3, 2):
            if self.width() >= columns * 7 * _LEAST_CELL + (columns - 1) * _GAP:
                return columns
        return 1

    def _cell(self) -> int:
        columns = self._columns()
        return max(_LEAST_CELL, min(_MOST_CELL, (self.width() - (columns - 1) * _GAP) // (columns * 7)))

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _month_height(self) -> int:
        return 2 * self._line() + 6 * (self._line() + 4)

    def _corner(self, month: int) -> QPoint:
        columns = self._columns()
        row, column = divmod(month - 1, columns)
        return QPoint(column * (7 * self._cell() + _GAP), row * (self._month_height() + _GAP))

    def _place(self, on: date) -> QRectF:
        corner = self._corner(on.month)
        first = date(on.year, on.month, 1).weekday()
        row, column = divmod(first + on.day - 1, 7)
        high = self._line() + 4
        return QRectF(
            corner.x() + column * self._cell(), corner.y() + 2 * self._line() + row * high, self._cell(), high
        )

    def _date_at(self, place: QPoint) -> date | None:
        return next((on for on in self._cells if self._place(on).contains(place)), None)
