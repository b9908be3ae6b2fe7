"""A choice between a few views of the same place, as one row of words with counts."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QStyle, QStyleOption, QWidget

from keyuser.ui import theme
from keyuser.ui.widgets.canvas import Canvas


class _Segment(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.number: int | None = None
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def words(self) -> str:
        return self.text() if self.number is None else f"{self.text()}  {self.locale().toString(self.number)}"

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.words()) + 2 * theme.SNUG + 2, metrics.height() + theme.TIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        canvas = Canvas(painter, self.font(), look, look.base)
        if self.isChecked() or self.underMouse():
            canvas.pill(self.rect(), look.selected if self.isChecked() else look.hover)
        text = QRect(theme.SNUG, 0, self.width() - theme.SNUG, self.height())
        canvas.line(text, self.words(), "accent" if self.isChecked() else "quiet")
        if self.hasFocus():
            option = QStyleOption()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)


class Segments(QWidget):
    """Exactly one is chosen."""

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.HAIR)
        for number in range(count):
            segment = _Segment(self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        row.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    @property
    def current(self) -> int:
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Chooses one, as a click would."""
        if number != self.current:
            self._group.button(number).setChecked(True)
            self.chosen.emit(number)

    def name(self, number: int, text: str) -> None:
        self._change(number, text, self._group.button(number).number)

    def count(self, number: int, count: int | None) -> None:
        """The number behind the word; ``None`` for none."""
        self._change(number, self._group.button(number).text(), count)

    def _change(self, number: int, text: str, count: int | None) -> None:
        segment = self._group.button(number)
        segment.number = count
        segment.setText(text)
        segment.setAccessibleName(segment.words())
        segment.updateGeometry()
        segment.update()
