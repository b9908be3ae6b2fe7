"""The list of a page: two lines a row, J and K move, the selection survives a refresh."""

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from keyuser.ui import icons, theme
from keyuser.ui.models.records_model import ROW, RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.widgets import badge as badges
from keyuser.ui.widgets.actions import sequences
from keyuser.ui.widgets.canvas import Canvas

_Index = QModelIndex | QPersistentModelIndex
_METER = 44


class TwoLines(QStyledItemDelegate):
    """Paints a ``Row``; ``inset`` is the margin at both sides."""

    def __init__(self, inset: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._inset = inset

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(200, 2 * QFontMetrics(option.font).height() + theme.HAIR + 2 * theme.SNUG)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row | None = index.data(ROW)
        if row is None:
            return
        painter.save()
        canvas = self._ground(painter, option)
        body = option.rect.adjusted(self._inset, theme.SNUG, -self._inset, -theme.SNUG)
        colour = getattr(canvas.look, row.tone)
        icons.paint(painter, QRect(body.left(), body.top() + 1, theme.ICON, theme.ICON), row.glyph, colour)
        left = body.left() + theme.ICON + theme.SNUG
        line = QFontMetrics(option.font).height()
        first = QRect(left, body.top(), body.right() - left + 1, line)
        self._first_line(canvas, row, first)
        self._second_line(canvas, row, first.translated(0, line + theme.HAIR))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> Canvas:
        look = theme.colours(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = look.selected if selected else look.raised if over else look.base
        rect = option.rect
        painter.fillRect(rect, QColor(ground))
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(look.accent))
        painter.setPen(QColor(look.line))
        painter.drawLine(
            rect.left() + self._inset + theme.ICON + theme.SNUG, rect.bottom(), rect.right(), rect.bottom()
        )
        return Canvas(painter, option.font, look, ground)

    def _first_line(self, canvas: Canvas, row: Row, rect: QRect) -> None:
        canvas.line(rect, row.when, "quiet", size=theme.SMALL, right=True)
        room = rect.width() - canvas.width(row.when, size=theme.SMALL) - theme.SNUG
        canvas.line(QRect(rect.topLeft(), QSize(room, rect.height())), row.who, "text", bold=row.hot)

    def _second_line(self, canvas: Canvas, row: Row, rect: QRect) -> None:
        right = rect.right() + 1
        if row.meter is not None:
            right = self._meter(canvas, row.meter, rect)
        for badge in reversed(row.badges):
            right -= badges.size(badge, canvas.font).width()
            badges.paint(canvas, right, rect.center().y() + 1, badge)
            right -= theme.TIGHT
        tone = "text" if row.hot and row.meter is None else "quiet"
        canvas.line(QRect(rect.topLeft(), QSize(right - rect.left(), rect.height())), row.what, tone)

    def _meter(self, canvas: Canvas, meter: tuple[float, str], rect: QRect) -> int:
        """A short bar with its figure; the left edge of both."""
        share, word = meter
        canvas.line(rect, word, "quiet", size=theme.SMALL, right=True)
        width = canvas.width(word, size=theme.SMALL)
        bar = QRectF(rect.right() - width - theme.TIGHT - _METER, rect.center().y() - 1, _METER, 5)
        paint_meter(canvas, bar, share)
        return round(bar.left()) - theme.SNUG


def paint_meter(canvas: Canvas, bar: QRectF, share: float) -> None:
    """A bar filled from the left: green when complete, the accent on the way."""
    canvas.pill(bar, theme.mixed(canvas.look.edge, canvas.ground, 0.35))
    if share > 0:
        filled = QRectF(bar.left(), bar.top(), max(bar.height(), bar.width() * min(1.0, share)), bar.height())
        canvas.pill(filled, canvas.look.met if share >= 1 else canvas.look.accent)


class RecordList(QListView):
    """Shows a ``RecordsModel``. Something is always selected, unless that is ``optional``: then only what the user selects."""

    picked = Signal(object)  # tuple of records that are selected
    opened = Signal(object)  # record under Enter or a double click

    def __init__(
        self, model: RecordsModel, parent: QWidget | None = None, *, inset: int = theme.GAP, optional: bool = False
    ) -> None:
        super().__init__(parent)
        self._records = model
        self._wanted: Hashable | None = None
        self._at = 0
        self._optional = optional
        self.deeds: Sequence[QAction] = ()
        self.setModel(model)
        self.setItemDelegate(TwoLines(inset, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.verticalScrollBar().setSingleStep(24)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.rowsInserted.connect(self._arrived)
        self.activated.connect(lambda index: self.opened.emit(self._records.record(index.row())))
        self._step_action("J", 1)
        self._step_action("K", -1)

    def selected(self) -> tuple[Any, ...]:
        """The selected records from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._records.record(row) for row in rows)

    def select_key(self, key: Hashable) -> None:
        """Selects the record with that key, as soon as it is here."""
        row = self._records.row_of(key)
        self._wanted = None if row >= 0 else key
        if row >= 0:
            self._select(row)

    def select_first(self) -> None:
        if self._records.rowCount():
            self._select(0)

    def step(self, rows: int) -> None:
        """Moves the selection by so many rows."""
        current = self.currentIndex().row()
        self._select(max(0, min(self._records.rowCount() - 1, current + rows)))

    def contextMenuEvent(self, event: Any) -> None:
        menu = QMenu(self)
        menu.addActions([deed for deed in self.deeds if deed.isVisible()])
        if not menu.isEmpty():
            menu.exec(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A list that becomes lower still shows what is selected."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and self.selectionModel().hasSelection():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, also where the platform's own key for that is another."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self._records.record(self.currentIndex().row()))
            return
        super().keyPressEvent(event)

    def _step_action(self, letter: str, rows: int) -> None:
        action = QAction(self)
        action.setShortcuts(sequences(letter))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.step(rows))
        self.addAction(action)

    def _select(self, row: int) -> None:
        index = self._records.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def _selection_changed(self) -> None:
        self.picked.emit(self.selected())

    def _remember(self) -> None:
        """Before other rows come: which one was selected, and where it stood, so that its neighbour can follow it."""
        selected = self.selected()
        self._at = self.currentIndex().row()
        if selected and self._wanted is None:
            self._wanted = self._records.key_of(selected[0])
        self._offset = QPoint(0, self.verticalScrollBar().value())

    def _restore(self) -> None:
        """After the rows came: the same record, else the one that now stands where it stood."""
        count = self._records.rowCount()
        row = -1 if self._wanted is None else self._records.row_of(self._wanted)
        if row < 0 and count and not self._optional:
            row = max(0, min(self._at, count - 1))
        self._wanted = None
        if row >= 0:
            self.verticalScrollBar().setValue(self._offset.y())
            self._select(row)
        else:
            self.picked.emit(())

    def _arrived(self) -> None:
        if self._wanted is not None:
            self.select_key(self._wanted)
