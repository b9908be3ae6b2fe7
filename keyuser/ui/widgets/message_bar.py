"""The bar above a page that says what happened, what it means and what to do. Never modal."""

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.said import said
from keyuser.ui.shell import Notice
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.translated import Translated

_STAYS_MS = 8_000
#: Characters after which nothing is added to a notice any more.
_FULL = 300


class MessageBar(Translated, QWidget):
    """Shows the latest notice, and those before it that are about the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._text = Words(bold=True)
        self._hint = Words(tone="quiet")
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setIcon(icons.icon("close"))
        self._close.setAutoRaise(True)
        self._close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP + theme.ICON + theme.SNUG, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        row.setSpacing(theme.SNUG)
        row.addLayout(words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.hide)
        self.retranslate()
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is shown now."""
        return self._notice if not self.isHidden() else None

    def show_notice(self, notice: Notice) -> None:
        shown = self.notice
        if shown is not None and notice.topic and notice.topic == shown.topic and len(shown.text) < _FULL:
            notice = notice.after(shown)
        self._notice = notice
        text, hint = said(notice.text), said(notice.hint)
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(notice.hint))
        self._button.setText(notice.action)
        self._button.setVisible(bool(notice.action))
        self.setAccessibleName(f"{text} {hint}")
        self.show()
        self.update()
        self._timer.stop()
        if not notice.stays:
            self._timer.start()

    def retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._notice is None:
            return
        look = theme.colours(self.palette())
        tone = getattr(look, self._notice.tone)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.tint(tone, look.base)))
        painter.fillRect(QRect(0, 0, 3, self.height()), QColor(tone))
        painter.setPen(QColor(look.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        icons.paint(painter, QRect(theme.GAP, (self.height() - 18) // 2, 18, 18), self._notice.glyph, tone)

    def _act(self) -> None:
        notice = self._notice
        self.hide()
        if notice is not None and notice.act is not None:
            notice.act()
