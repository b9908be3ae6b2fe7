"""A conversation as one thread: the newest message first, each foldable, one of them marked as the one that deeds are about."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from keyuser.records import Report, Tray
from keyuser.ui import icons, theme, words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.inbox_rows import automatic
from keyuser.ui.models.passages import marks_of_numbers
from keyuser.ui.queries import ThreadMessage
from keyuser.ui.shell import Shell
from keyuser.ui.widgets import badge as badges
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.evidence_strip import EvidenceStrip
from keyuser.ui.widgets.report_text import ReportText
from keyuser.ui.widgets.translated import Translated

#: Messages that are shown at once; older ones come with a click.
_SHOWN = 30
_BAR = 3


class _Head(QAbstractButton):
    """Who wrote when; open from which address, folded how it begins. Up and Down go to the next one."""

    focused = Signal()
    stepped = Signal(int)

    def __init__(self, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        self.open = self.current = False
        self._begins = " ".join(report.visible_text.split())[:200]
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, who: str) -> None:
        """Sets who wrote it, and what a screen reader says."""
        self.setText(who)
        parts = [who, words.exactly(self.report.at), *(badge.word for badge in self._badges())]
        self.setAccessibleName(", ".join(filter(None, (*parts, "" if self.open else self._begins))))
        self.setToolTip(f"{who}\n{words.exactly(self.report.at)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2 * theme.TIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        look = theme.colours(self.palette())
        ground = look.selected if self.current else look.hover if self.underMouse() else look.raised
        painter.fillRect(self.rect(), QColor(ground))
        if self.current:
            painter.fillRect(QRect(0, 0, _BAR, self.height()), QColor(look.accent))
        canvas = Canvas(painter, self.font(), look, ground)
        room = self.rect().adjusted(theme.TIGHT + _BAR, 0, -theme.TIGHT, 0)
        sign = QRect(room.left(), (self.height() - 12) // 2, 12, 12)
        icons.paint(painter, sign, "unfold" if self.open else "fold", look.quiet)
        room.setLeft(sign.right() + theme.TIGHT)
        when = words.exactly(self.report.at)
        canvas.line(room, when, "quiet", size=theme.SMALL, right=True)
        room.setRight(room.right() - canvas.width(when, size=theme.SMALL) - theme.TIGHT)
        for badge in reversed(self._badges()):
            width = badges.size(badge, self.font()).width()
            badges.paint(canvas, room.right() - width, self.height() // 2, badge)
            room.setRight(room.right() - width - theme.TIGHT)
        canvas.line(room, self.text(), "text", bold=self.open)
        address = self.report.sender_email if self.text() != self.report.sender_email else ""
        room.setLeft(
            room.left()
            + QFontMetrics(theme.scaled(self.font(), theme.BODY, bold=self.open)).horizontalAdvance(self.text())
        )
        canvas.line(room.adjusted(theme.SNUG, 0, 0, 0), address if self.open else self._begins, "quiet")
        if self.hasFocus():
            option = QStyleOption()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)

    def _badges(self) -> list[Badge]:
        found = []
        if self.report.attachments:
            found.append(Badge(str(len(self.report.attachments)), "attachment", plain=True))
        if self.report.place.tray is Tray.AUTOMATIC:
            found.append(Badge(automatic(self.report.automatic), "automatic", plain=True))
        return found


class _Block(QWidget):
    """A head and, once it was opened, the text and the files below it."""

    def __init__(self, shell: Shell, message: ThreadMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell, self.message = shell, message
        self.head = _Head(message.report, self)
        self._body: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)

    def turn(self, *, unfold: bool) -> None:
        """Opens or folds it; what was opened once stays as it was read."""
        self.head.open = unfold
        if unfold and self._body is None:
            self._body = self._make_body()
            self.layout().addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(unfold)
        self.head.tell(self.head.text())

    def _make_body(self) -> QWidget:
        report = self.message.report
        text, files = ReportText(), EvidenceStrip(self._shell, f"message.{report.id}")
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.TIGHT + _BAR, theme.SNUG, 0, theme.TIGHT)
        column.setSpacing(theme.SNUG)
        column.addWidget(text)
        column.addWidget(files)
        text.show_text(report.text, report.folds, marks_of_numbers(self.message.found))
        files.show_files(report.attachments)
        return body


class Conversation(Translated, QWidget):
    """Shows the messages of a ``Reading``. The newest and the one that was asked for are open."""

    current_changed = Signal(object)  # Report

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._messages: tuple[ThreadMessage, ...] = ()
        self._blocks: list[_Block] = []
        self._current: int | None = None
        self._more = QPushButton()
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self._show_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.TIGHT)
        self._column.addWidget(self._more)

    @property
    def current(self) -> Report | None:
        """The message that deeds are about."""
        return next((block.message.report for block in self._blocks if block.message.report.id == self._current), None)

    @property
    def blocks(self) -> Sequence[_Block]:
        """The messages that are shown, the newest first."""
        return self._blocks

    def show_thread(self, messages: Sequence[ThreadMessage], asked: int) -> None:
        """Another conversation, or the same one after something changed: what is open, and which is marked, stays."""
        same = self._messages == tuple(messages)
        if same:
            return
        known = {message.report.id for message in self._messages}
        opened = {block.message.report.id for block in self._blocks if block.head.open}
        goes_on = asked in known
        self._messages = tuple(messages)
        newest, first = messages[0].report, messages[-1].report
        fresh = {newest.id, first.id, asked} if not goes_on else {each.report.id for each in messages} - known
        if not goes_on or self._current not in {each.report.id for each in messages}:
            self._current = newest.id if asked == first.id else asked
        self._build(opened & known | fresh)

    def mark(self, report_id: int) -> None:
        """Makes a message the one that deeds are about."""
        if report_id == self._current:
            return
        self._current = report_id
        for block in self._blocks:
            block.head.current = block.message.report.id == report_id
            block.head.update()
        self.current_changed.emit(self.current)

    def retranslate(self) -> None:
        for block in self._blocks:
            report = block.message.report
            block.head.tell(report.sender_name or report.sender_email or self.tr("Sender unknown"))
        hidden = len(self._messages) - len(self._blocks)
        self._more.setText(self.tr("Show %n message(s) more", "", hidden))
        self._more.setVisible(hidden > 0)

    def _build(self, opened: set[int], *, everything: bool = False) -> None:
        for block in self._blocks:
            self._column.removeWidget(block)
            block.hide()
            block.setParent(None)
            block.deleteLater()
        messages = self._messages
        shown = messages if everything or len(messages) <= _SHOWN else (*messages[: _SHOWN - 1], messages[-1])
        self._blocks = [self._make(message) for message in shown]
        for place, block in enumerate(self._blocks):
            beyond = place == len(self._blocks) - 1 and len(shown) < len(messages)
            self._column.insertWidget(self._column.count() if beyond else place, block)
            block.head.current = block.message.report.id == self._current
            block.turn(unfold=block.message.report.id in opened)
        self.retranslate()

    def _make(self, message: ThreadMessage) -> _Block:
        block = _Block(self._shell, message, self)
        report_id = message.report.id
        block.head.focused.connect(lambda: self.mark(report_id))
        block.head.clicked.connect(lambda: self._turn(block))
        block.head.stepped.connect(lambda step: self._step(block, step))
        return block

    def _turn(self, block: _Block) -> None:
        self.mark(block.message.report.id)
        block.turn(unfold=not block.head.open)

    def _step(self, block: _Block, step: int) -> None:
        place = self._blocks.index(block) + step
        if 0 <= place < len(self._blocks):
            self._blocks[place].head.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_all(self) -> None:
        opened = {block.message.report.id for block in self._blocks if block.head.open}
        self._build(opened, everything=True)
