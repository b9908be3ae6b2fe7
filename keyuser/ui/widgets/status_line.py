"""The line at the bottom: vendor, outbox and mailboxes at the left, running work with cancel at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from keyuser.ui import icons, theme
from keyuser.ui.tasks import Running
from keyuser.ui.widgets.text import OneLine
from keyuser.ui.widgets.translated import Translated


@dataclass(frozen=True, slots=True)
class Connection:
    """What the status line tells of the outside world: a glyph, its colour token and a sentence."""

    glyph: str
    tone: str
    text: str


#: The tones of what is told, the worst first: its picture is shown.
_WORST_FIRST = ("missed", "at_risk", "quiet")


class _Picture(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self._connection = Connection("information", "quiet", "")
        self.setFixedSize(theme.ICON, theme.ICON)

    def show_connection(self, connection: Connection) -> None:
        self._connection = connection
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._connection.text:
            look = theme.colours(self.palette())
            icons.paint(QPainter(self), self.rect(), self._connection.glyph, getattr(look, self._connection.tone))


class StatusLine(Translated, QWidget):
    """Tells; never asks."""

    cancelled = Signal(int)  # task number

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running: tuple[Running, ...] = ()
        self._outbox = self._mail = Connection("online", "quiet", "")
        self._picture = _Picture()
        self._state = OneLine(size=theme.SMALL, quiet=True)
        self._work = QLabel()
        self._work.setTextFormat(Qt.TextFormat.PlainText)
        self._work.setFont(theme.scaled(self.font(), theme.SMALL))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(QSize(140, 6))
        self._cancel = QToolButton()
        self._cancel.setIcon(icons.icon("close"))
        self._cancel.setAutoRaise(True)
        self._cancel.setIconSize(QSize(12, 12))
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, 0, theme.TIGHT, 0)
        row.setSpacing(theme.TIGHT)
        row.addWidget(self._picture)
        row.addWidget(self._state, 1)
        for widget in (self._work, self._bar, self._cancel):
            row.addWidget(widget)
        self.setFixedHeight(30)
        self.retranslate()
        self.show_work(())

    def show_connection(self, connection: Connection) -> None:
        """Of the vendor and the outbox."""
        self._outbox = connection
        self._tell()

    def show_mail(self, connection: Connection) -> None:
        """Of the mailboxes; nothing for an empty text."""
        self._mail = connection
        self._tell()

    def show_work(self, running: tuple[Running, ...]) -> None:
        """Shows the oldest task that runs, and how many more there are."""
        self._running = running
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(bool(running))
        if not running:
            return
        first = running[0]
        self._work.setText(self._sentence(first, len(running) - 1))
        if first.total:
            self._bar.setRange(0, first.total)
            self._bar.setValue(min(first.done, first.total))
        else:
            self._bar.setRange(0, 0)
        self._cancel.setEnabled(not first.cancelling)

    def retranslate(self) -> None:
        self._cancel.setToolTip(self.tr("Stop; what is done so far is kept"))
        self._cancel.setAccessibleName(self.tr("Stop"))
        self.show_work(self._running)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setPen(QColor(theme.colours(self.palette()).line))
        painter.drawLine(0, 0, self.width(), 0)

    def _tell(self) -> None:
        told = sorted((self._outbox, self._mail), key=lambda each: _WORST_FIRST.index(each.tone))
        told = [each for each in told if each.text]
        if told:
            self._picture.show_connection(told[0])
        text = " · ".join(each.text for each in told)
        self._state.setText(text[:1].upper() + text[1:])

    def _sentence(self, task: Running, more: int) -> str:
        if task.cancelling:
            return self.tr("Stopping: %1").replace("%1", task.what)
        text = task.what
        if task.total:
            of = self.tr("%1 of %2")
            numbers = (self.locale().toString(task.done), self.locale().toString(task.total))
            text += " · " + of.replace("%1", numbers[0]).replace("%2", numbers[1])
        if more:
            text += " · " + self.tr("and %n more", "", more)
        return text

    def _stop(self) -> None:
        if self._running:
            self.cancelled.emit(self._running[0].id)
