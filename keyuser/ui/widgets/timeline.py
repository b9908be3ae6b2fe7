"""What was said and when, one below the other along a line."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.models.badge import Badge
from keyuser.ui.widgets.text import Words

_DOT = 22


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: what, who said it, when (``exact`` in the tool tip), about which group, and the text."""

    look: Badge
    who: str
    when: str
    exact: str
    about: str
    text: str


class TimelineEntry(QWidget):
    """Icon on the line at the left, words at the right. The text can be selected and copied."""

    def __init__(self, item: Happening, *, first: bool, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item, self._first, self._last = item, first, last
        title = Words(item.look.word, bold=True, wrap=False)
        aside = Words(" · ".join(filter(None, [item.who, item.about])), tone="quiet", wrap=False)
        when = Words(item.when, tone="quiet", size=theme.SMALL, wrap=False)
        when.setToolTip(item.exact)
        head = QHBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(title)
        head.addWidget(aside, 1)
        head.addWidget(when)
        column = QVBoxLayout(self)
        column.setContentsMargins(_DOT + theme.SNUG, 2, 0, theme.GAP)
        column.setSpacing(theme.HAIR)
        column.addLayout(head)
        if item.text:
            text = Words(item.text)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(item.text)
            column.addWidget(text)
        self.setAccessibleName(", ".join(filter(None, [item.look.word, item.who, item.when, item.text])))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = _DOT / 2
        painter.setPen(QPen(QColor(look.line), 2))
        if not self._first:
            painter.drawLine(QPointF(x, 0), QPointF(x, 2))
        if not self._last:
            painter.drawLine(QPointF(x, _DOT + 2), QPointF(x, self.height()))
        colour = getattr(look, self._item.look.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tint(colour, look.base)))
        painter.drawEllipse(QRect(0, 1, _DOT, _DOT))
        icons.paint(painter, QRect(5, 6, 12, 12), self._item.look.glyph, colour)
