"""What a page shows where there is nothing to show: why, and the one thing to do about it. Also the loading and error states."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.said import said
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.text import Words

#: Work that is quicker than this shows no sign of waiting: it would only flicker.
_PATIENCE_MS = 150
#: The words take so many parts of the width, the margins at both sides one each.
_WORDS_SHARE = 6


class _Picture(QWidget):
    def __init__(self, glyph: str, tone: str) -> None:
        super().__init__()
        self.glyph, self.tone = glyph, tone
        self.setFixedSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours(self.palette())
        colour = getattr(look, self.tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tint(colour, look.base)))
        painter.drawEllipse(self.rect())
        icons.paint(painter, QRect(20, 20, 32, 32), self.glyph, colour)


class Empty(QWidget):
    """A picture, a sentence of what this place is for, and one button to begin."""

    def __init__(self, glyph: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._picture = _Picture(glyph, "accent")
        self._title = Words(size=theme.TITLE, bold=True)
        self._text = Words(tone="quiet")
        self._button = QPushButton()
        self._button.setDefault(True)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.LOOSE, theme.LOOSE, theme.LOOSE, theme.LOOSE)
        column.setSpacing(theme.TIGHT)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.TIGHT)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, _WORDS_SHARE)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(theme.SNUG)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def explain(
        self,
        title: str,
        text: str,
        action: str = "",
        act: Callable[[], None] | None = None,
        *,
        glyph: str = "",
        tone: str = "",
    ) -> None:
        """Sets the words and the button."""
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setFocusProxy(self._button if action else None)
        self._act = act
        self._picture.glyph = glyph or self._picture.glyph
        self._picture.tone = tone or self._picture.tone
        self._picture.update()

    def _do(self) -> None:
        if self._act is not None:
            self._act()


class _Loading(QWidget):
    """Something that moves, but only where the wait can be felt."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 4)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._bar.show)

    def wait(self) -> None:
        if not self._bar.isVisible():
            self._timer.start()

    def rest(self) -> None:
        self._timer.stop()
        self._bar.hide()


class States(QWidget):
    """Content with its other states: empty, loading and error. Exactly one is seen, and that one has the keyboard.

    Whoever had the focus in what goes away hands it on: to the content, to the button, or (while loading) to nobody but this.
    """

    def __init__(self, content: QWidget, glyph: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self.empty = Empty(glyph)
        self._broken = Empty("error")
        self._loading = _Loading()
        self._stack = QStackedLayout(self)
        for widget in (content, self.empty, self._loading, self._broken):
            self._stack.addWidget(widget)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)

    def show_content(self) -> None:
        self._turn_to(self.content)

    def show_empty(self) -> None:
        self._turn_to(self.empty)

    def show_loading(self, *, first: bool = False) -> None:
        """Content that is there already stays until the new one comes, unless this is the ``first``."""
        if first or self._stack.currentWidget() is not self.content:
            self._turn_to(self._loading)
            self._loading.wait()

    def show_failure(self, failure: Failure) -> None:
        """What happened, what to do, and a button to try again."""
        self._broken.explain(
            said(failure.error.message),
            said(failure.error.hint),
            self.tr("Try again"),
            failure.again,
            glyph="error",
            tone="missed",
        )
        self._turn_to(self._broken)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._hand_on(event.reason())

    def _turn_to(self, widget: QWidget) -> None:
        if widget is not self._loading:
            self._loading.rest()
        left, focused = self._stack.currentWidget(), self.window().focusWidget()
        mine = focused is self or (focused is not None and left.isAncestorOf(focused))
        self._stack.setCurrentWidget(widget)
        if mine and (left is not widget or focused is self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._hand_on(Qt.FocusReason.OtherFocusReason)  # a window in the background gets no event for it

    def _hand_on(self, reason: Qt.FocusReason) -> None:
        shown = self._stack.currentWidget()
        if shown.focusProxy() is not None or shown.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            shown.setFocus(reason)
