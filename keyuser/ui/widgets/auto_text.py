"""Text that is edited where it is read, and saved by itself: when the focus leaves, or when the writer pauses."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from keyuser.ui import theme

_PAUSE_MS = 1_500


class _Saving(QObject):
    """Knows what was saved, and tells when there is something else."""

    edited = Signal(str)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._saved = ""
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def dirty(self) -> bool:
        return self._text != self._saved

    def begin(self, text: str) -> None:
        self._timer.stop()
        self._saved = self._text = text

    def typed(self, text: str) -> None:
        self._text = text
        if self.dirty:
            self._timer.start()

    def flush(self) -> None:
        self._timer.stop()
        if self.dirty:
            self._saved = self._text
            self.edited.emit(self._text)


class AutoLine(QLineEdit):
    """One line in a title's type, without a frame until it is edited."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(-2, 2, 0, 4)
        self.setFont(theme.scaled(self.font(), theme.TITLE, bold=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._saving = _Saving(self)
        self._saving.edited.connect(self.edited)
        self.textEdited.connect(self._saving.typed)
        self.returnPressed.connect(self.clearFocus)

    def show_text(self, text: str) -> None:
        """Sets what is stored; what the user is typing stays."""
        if not self._saving.dirty:
            self._saving.begin(text)
            if text != self.text():
                self.setText(text)
                self.setCursorPosition(0)

    def flush(self) -> None:
        """Saves now."""
        self._saving.flush()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self.underMouse():
            look = theme.colours(self.palette())
            painter = QPainter(self)
            painter.setPen(QColor(look.accent if self.hasFocus() else look.line))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class AutoText(QPlainTextEdit):
    """Paragraphs in a field that grows with its text, up to ``MOST`` lines."""

    edited = Signal(str)
    LEAST, MOST = 2, 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(theme.TIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._saving = _Saving(self)
        self._saving.edited.connect(self.edited)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_text(self, text: str) -> None:
        """Sets what is stored; what the user is typing stays."""
        if not self._saving.dirty:
            self._saving.begin(text)
            if text != self.toPlainText():
                self.setPlainText(text)

    def flush(self) -> None:
        """Saves now."""
        self._saving.flush()

    def sizeHint(self) -> QSize:
        lines = max(self.LEAST, min(self.MOST, round(self.document().size().height())))
        return QSize(200, lines * self.fontMetrics().lineSpacing() + 2 * theme.TIGHT + theme.HAIR)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._frame()
        super().paintEvent(event)

    def _frame(self) -> None:
        look = theme.colours(self.palette())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(look.accent if self.hasFocus() else look.line))
        painter.setBrush(QColor(look.base if self.hasFocus() else look.raised))
        rect = self.viewport().rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)

    def _changed(self) -> None:
        self._saving.typed(self.toPlainText())
        self._grow()

    def _grow(self) -> None:
        """As high as the text; a scroll bar only beyond the most."""
        over = self.document().size().height() > self.MOST
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.updateGeometry()
