"""A table of words: rows that are read, compared and copied. 100,000 rows cost what is seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from keyuser.ui import icons, theme
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.records_model import RECORD, ROW
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.clock_bars import FlatHeader

_Index = QModelIndex | QPersistentModelIndex
_MEASURED = 200


@dataclass(frozen=True, slots=True)
class Line:
    """``cells`` by column. ``look`` gives the icon of the first cell and, where ``toned``, the colour of all of them."""

    cells: tuple[str, ...]
    look: Badge | None = None
    tip: str = ""
    strong: bool = False
    struck: bool = False
    toned: bool = False

    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(filter(None, [self.look.word if self.look else "", *self.cells]))


class Lines(QAbstractTableModel):
    """Records as lines; ``describe`` is asked only for what is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: Sequence[str] = ()
        self._records: Sequence[Any] = ()
        self._describe: Callable[[Any], Line] = lambda record: record

    def show(self, heads: Sequence[str], records: Sequence[Any], describe: Callable[[Any], Line]) -> None:
        """Shows other records."""
        self.beginResetModel()
        self.heads, self._records, self._describe = heads, records, describe
        self.endResetModel()

    def record(self, row: int) -> Any:
        """The record of that row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def line(self, row: int) -> Line:
        """How that row is said."""
        return self._describe(self._records[row])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section] if section < len(self.heads) else None
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._records):
            return None
        if role == RECORD:
            return self._records[index.row()]
        if role not in (
            ROW,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        line = self.line(index.row())
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.tip or line.cells[index.column()] or None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return line.spoken()
        return line.cells[index.column()]


class _Cells(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(60, option.fontMetrics.height() + theme.SNUG)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: Line | None = index.data(ROW)
        if line is None:
            return
        painter.save()
        look = theme.colours(option.palette)
        ground = look.selected if option.state & QStyle.StateFlag.State_Selected else look.base
        rect = option.rect
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom())
        font = option.font
        font.setStrikeOut(line.struck)
        canvas = Canvas(painter, font, look, ground)
        body = rect.adjusted(theme.TIGHT, 0, -theme.TIGHT, 0)
        if index.column() == 0 and line.look is not None:
            place = QRect(body.left(), body.center().y() - 7, 14, 14)
            icons.paint(painter, place, line.look.glyph, getattr(look, line.look.tone))
            body.setLeft(body.left() + 14 + theme.TIGHT)
        tone = line.look.tone if line.toned and line.look else "text" if index.column() == 0 or line.strong else "quiet"
        canvas.line(body, line.cells[index.column()], tone, bold=line.strong)
        painter.restore()


class FactTable(QTableView):
    """Columns as wide as their words; the column ``wide`` takes what is left."""

    picked = Signal(int)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Lines(self)
        self._wide = -1
        self.setHorizontalHeader(FlatHeader(self))
        self.setModel(self.lines)
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.SNUG)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSortIndicatorShown(False)
        self.selectionModel().currentRowChanged.connect(lambda index, _: self.picked.emit(index.row()))
        self.activated.connect(lambda index: self.opened.emit(self.lines.record(index.row())))

    def show_lines(
        self, heads: Sequence[str], records: Sequence[Any], describe: Callable[[Any], Line], wide: int = -1
    ) -> None:
        """Shows other records; a negative ``wide`` counts from the right."""
        self._wide = wide % max(1, len(heads))
        self.lines.show(heads, records, describe)
        self.fit()

    def selected(self) -> Any:
        """The chosen record, or ``None``."""
        index = self.currentIndex()
        return self.lines.record(index.row()) if index.isValid() else None

    def fit(self) -> None:
        """Gives the columns their widths."""
        count = self.lines.columnCount()
        body = self.fontMetrics()
        bold = QFontMetrics(theme.scaled(self.font(), theme.BODY, bold=True))
        widths = [body.horizontalAdvance(head) + theme.GAP for head in self.lines.heads]
        for row in range(min(_MEASURED, self.lines.rowCount())):
            line = self.lines.line(row)
            metrics = bold if line.strong else body
            for column, cell in enumerate(line.cells):
                icon = 14 + theme.TIGHT if column == 0 and line.look else 0
                widths[column] = max(widths[column], metrics.horizontalAdvance(cell) + icon + theme.GAP + 4)
        if count:
            rest = self.viewport().width() - sum(width for column, width in enumerate(widths) if column != self._wide)
            widths[self._wide] = max(min(widths[self._wide], 180), rest)
        for column, width in enumerate(widths):
            self.horizontalHeader().resizeSection(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
