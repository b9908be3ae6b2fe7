"""The navigation at the left: a place per line, with how much waits there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.widgets.canvas import Canvas

WIDTH, NARROW = 208, 56
_HEIGHT = 36
_ICON = 18


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits for the user on a page; ``urgent`` makes the count stand out."""

    count: int
    urgent: bool = False


class _Place(QAbstractButton):
    """One line: icon, word, count. ``name`` gives the word in the language of the moment."""

    def __init__(self, key: str, glyph: str, name: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.key, self._glyph, self._name = key, glyph, name
        self.narrow = False
        self._waiting = Waiting(0)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retranslate()

    def set_waiting(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self.retranslate()

    def retranslate(self) -> None:
        name = self._name()
        self.setText(name)
        count = self._waiting.count
        self.setAccessibleName(self.tr("%1, %n waiting", "", count).replace("%1", name) if count else name)
        self.setToolTip(self.accessibleName() if self.narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW if self.narrow else WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        canvas = Canvas(painter, self.font(), look, look.window)
        body = self.rect().adjusted(theme.TIGHT, 2, -theme.TIGHT, -2)
        if self.isChecked() or self.underMouse():
            canvas.pill(body, look.selected if self.isChecked() else look.hover, theme.RADIUS)
        left = body.left() + ((body.width() - _ICON) // 2 if self.narrow else theme.TIGHT + 2)
        tone = "accent" if self.isChecked() else "text"
        picture = QRect(left, body.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        icons.paint(painter, picture, self._glyph, getattr(look, tone))
        if not self.narrow:
            self._paint_words(canvas, body, picture.right() + 1 + theme.TIGHT + 2)
        elif self._waiting.count:
            canvas.pill(
                QRect(picture.right() - 3, picture.top() - 4, 8, 8),
                look.missed if self._waiting.urgent else look.accent,
            )
        if self.hasFocus():
            option = QStyleOption()
            option.initFrom(self)
            option.rect = body
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _paint_words(self, canvas: Canvas, body: QRect, left: int) -> None:
        tone = "accent" if self.isChecked() else "text"
        room = QRect(left, body.top(), body.right() - theme.TIGHT - left, body.height())
        if self._waiting.count:
            count = self.locale().toString(self._waiting.count)
            urgent = self._waiting.urgent
            canvas.line(
                room, count, "missed" if urgent else tone if self.isChecked() else "quiet", bold=True, right=True
            )
            room.setRight(room.right() - canvas.width(count) - theme.TIGHT - 2)
            if urgent:
                sign = QRect(room.right() - 12, room.center().y() - 6, 13, 13)
                icons.paint(canvas.painter, sign, "high", canvas.look.missed)
                room.setRight(sign.left() - theme.HAIR)
        canvas.line(room, self.text(), tone, bold=self.isChecked())


class Navigation(QWidget):
    """All places. Arrow keys move between them while one has the focus."""

    chosen = Signal(str)  # key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[_Place] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.SNUG, 0, theme.SNUG)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setFixedWidth(WIDTH)

    def add(self, key: str, glyph: str, name: Callable[[], str]) -> None:
        """Adds a place at the end."""
        place = _Place(key, glyph, name, self)
        place.clicked.connect(lambda: self.chosen.emit(place.key))
        self._group.addButton(place)
        self._places.append(place)
        self._column.insertWidget(self._column.count() - 1, place)

    def set_waiting(self, key: str, waiting: Waiting) -> None:
        """Shows how much waits at a place."""
        for place in self._places:
            if place.key == key:
                place.set_waiting(waiting)

    def add_above(self, widget: QWidget) -> None:
        """Adds something at the top."""
        self._column.insertWidget(0, widget)

    def add_below(self, widget: QWidget) -> None:
        """Adds something at the bottom."""
        self._column.addWidget(widget)

    def mark(self, key: str) -> None:
        """Shows which page is open."""
        for place in self._places:
            place.setChecked(place.key == key)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, where the window has little room."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
        for place in self._places:
            place.narrow = narrow
            place.retranslate()

    def retranslate(self) -> None:
        for place in self._places:
            place.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = next((i for i, place in enumerate(self._places) if place.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        self._places[(focused + step) % len(self._places)].setFocus(Qt.FocusReason.TabFocusReason)
