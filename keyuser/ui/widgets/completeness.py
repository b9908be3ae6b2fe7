"""What the vendor requires of a group: what is there, what is missing, and what to do about the first thing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keyuser.ui import theme, words
from keyuser.ui.models.badge import Badge
from keyuser.ui.widgets.badge import BadgeLabel
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.flow import Flow
from keyuser.ui.widgets.record_list import paint_meter
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated


class _Meter(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setFixedSize(QSize(96, 6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        look = theme.colours(self.palette())
        paint_meter(Canvas(QPainter(self), self.font(), look, look.base), QRectF(self.rect()), self.share)


class Completeness(Translated, QWidget):
    """A meter, a badge for each field, and the next step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._required: tuple[str, ...] = ()
        self._missing: tuple[str, ...] = ()
        self._title = Words(size=theme.SMALL, bold=True, tone="quiet", wrap=False)
        self._meter = _Meter()
        self._fields = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._fields.setSizePolicy(policy)
        self._flow = Flow(self._fields, theme.TIGHT)
        self._next = Fact("open")
        head = QHBoxLayout()
        head.setSpacing(theme.SNUG)
        head.addWidget(self._title)
        head.addWidget(self._meter)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addLayout(head)
        column.addWidget(self._fields)
        column.addWidget(self._next)

    def show_fields(self, required: Sequence[str], missing: Sequence[str]) -> None:
        """Field names as a vendor profile has them."""
        self._required, self._missing = tuple(required), tuple(missing)
        self.setVisible(bool(required))
        self.retranslate()

    def retranslate(self) -> None:
        there = len(self._required) - len(self._missing)
        self._meter.share = there / len(self._required) if self._required else 1.0
        self._meter.update()
        text = (
            self.tr("What the vendor needs: %1 of %2").replace("%1", str(there)).replace("%2", str(len(self._required)))
        )
        self._title.setText(text)
        self._flow.clear()
        for field in self._required:
            label = BadgeLabel(self._fields)
            lacks = field in self._missing
            label.show_badge(Badge(words.field(field), "add" if lacks else "met", "at_risk" if lacks else "met"))
            label.setToolTip(words.ask_for(field) if lacks else "")
            self._flow.addWidget(label)
        self._next.say(words.ask_for(self._missing[0]) if self._missing else "", tone="at_risk")
