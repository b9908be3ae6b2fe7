"""How bad a group is: shown as icon, word and colour, changed with a reason."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QStyle, QStyleOption, QWidget

from keyuser.records import Criticality
from keyuser.ui import icons, theme, words
from keyuser.ui.models.badge import Badge
from keyuser.ui.widgets.badge import paint as paint_badge
from keyuser.ui.widgets.badge import size as badge_size
from keyuser.ui.widgets.canvas import Canvas

_CARET = 12


class CriticalityButton(QAbstractButton):
    """A badge that opens a menu of the four levels."""

    chosen = Signal(object)  # Criticality

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = Criticality.MEDIUM
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)

    def show_value(self, value: Criticality) -> None:
        self._value = value
        self.setAccessibleName(self.tr("Criticality: %1").replace("%1", words.criticality(value)))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        extent = badge_size(self._badge(), self.font())
        return QSize(extent.width() + _CARET + theme.HAIR, extent.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        badge = self._badge()
        width = paint_badge(Canvas(painter, self.font(), look, look.base), 0, self.height() // 2, badge)
        caret = QRect(width + theme.HAIR, (self.height() - _CARET) // 2, _CARET, _CARET)
        icons.paint(painter, caret, "unfold", look.quiet)
        if self.hasFocus():
            option = QStyleOption()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _badge(self) -> Badge:
        return Badge(words.criticality(self._value), self._value.value, self._value.value)

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for value in reversed(Criticality):
            action = menu.addAction(icons.icon(value.value, value.value), words.criticality(value))
            action.setCheckable(True)
            action.setChecked(value is self._value)
            action.triggered.connect(lambda _=False, value=value: self._choose(value))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _choose(self, value: Criticality) -> None:
        if value is not self._value:
            self.chosen.emit(value)
