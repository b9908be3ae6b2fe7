"""The header of a table that is about to be taken in: above each column what it gives, and how sure that is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableView

from keyuser.intake.channels.spreadsheet.fields import TableField
from keyuser.intake.channels.spreadsheet.rows import column_letters
from keyuser.ui import theme
from keyuser.ui.models import table_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.widgets import badge as badges
from keyuser.ui.widgets.canvas import Canvas

_FIELD = Qt.ItemDataRole.UserRole + 1
_LEAST, _MOST = 192, 300


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """What stands above a column. ``position`` counts from 0 in the sheet; ``reason`` says where the guess comes from."""

    position: int
    heading: str
    field: TableField
    sure: Badge
    reason: str


class MappingHeader(QHeaderView):
    """A heading, a choice of fields and a badge for each column."""

    chosen = Signal(int, object)  # section, TableField

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self._heads: tuple[ColumnHead, ...] = ()
        self._boxes: list[QComboBox] = []
        self._fields = QStandardItemModel(self)
        for value in TableField:
            item = QStandardItem(table_words.field(value))
            item.setData(value.value, _FIELD)
            self._fields.appendRow(item)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.sectionResized.connect(lambda *_: self._place())
        table.horizontalScrollBar().valueChanged.connect(lambda _: self._place())

    @property
    def boxes(self) -> Sequence[QComboBox]:
        """The choices from left to right."""
        return self._boxes

    def show_heads(self, heads: Sequence[ColumnHead]) -> None:
        """Other columns, or the same with other choices: then the boxes, and the focus in one, stay."""
        same = [head.position for head in heads] == [head.position for head in self._heads] and len(self._boxes) > 0
        self._heads = tuple(heads)
        if not same:
            self._make_boxes()
        for box, head in zip(self._boxes, self._heads, strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(list(TableField).index(head.field))
            box.blockSignals(False)
            box.setToolTip(head.reason)
            box.setAccessibleName(f"{_name(head)}, {head.sure.word}")
        self.viewport().update()

    def fit(self) -> None:
        """Gives each column the room that its first values and its choice need."""
        for section in range(self.count()):
            wanted = self._table.sizeHintForColumn(section) + theme.SNUG
            self.resizeSection(section, max(_LEAST, min(_MOST, wanted)))
        self._place()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(super().sizeHint().width(), 2 * theme.TIGHT + 2 * line + self._box_height() + 2 * theme.HAIR)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        look = theme.colours(self.palette())
        painter.fillRect(rect, QColor(look.raised))
        painter.setPen(QColor(look.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        head = self._heads[section]
        canvas = Canvas(painter, self.font(), look, look.raised)
        line = self.fontMetrics().height()
        body = rect.adjusted(theme.TIGHT, theme.TIGHT, -theme.TIGHT, -theme.TIGHT)
        title = QRect(body.left(), body.top(), body.width(), line)
        letters = column_letters(head.position)
        canvas.line(title, letters, "quiet", right=True, size=theme.SMALL)
        title.setWidth(title.width() - canvas.width(letters) - theme.HAIR)
        canvas.line(title, head.heading or letters, "text" if head.heading else "quiet", bold=bool(head.heading))
        badges.paint(canvas, body.left(), body.bottom() - line // 2, head.sure)
        painter.restore()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The column whose choice has the focus is in sight; the wheel scrolls the table and changes no choice."""
        if watched in self._boxes:
            if event.type() is QEvent.Type.FocusIn:
                section = self._boxes.index(watched)
                self._table.scrollTo(self._table.model().index(0, section), QTableView.ScrollHint.EnsureVisible)
            elif event.type() is QEvent.Type.Wheel:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _make_boxes(self) -> None:
        for box in self._boxes:
            box.hide()
            box.deleteLater()
        self._boxes = [QComboBox(self.viewport()) for _ in self._heads]
        for section, box in enumerate(self._boxes):
            box.setModel(self._fields)
            box.setMaxVisibleItems(self._fields.rowCount())
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.installEventFilter(self)
            box.currentIndexChanged.connect(lambda index, at=section: self.chosen.emit(at, list(TableField)[index]))
            box.show()
        self._place()

    def _place(self) -> None:
        top = theme.TIGHT + self.fontMetrics().height() + theme.HAIR
        for section, box in enumerate(self._boxes):
            if section >= self.count():
                continue
            left = self.sectionViewportPosition(section)
            box.setGeometry(left + theme.HAIR, top, self.sectionSize(section) - 2 * theme.HAIR, self._box_height())

    def _box_height(self) -> int:
        return self.fontMetrics().height() + theme.SNUG


def _name(head: ColumnHead) -> str:
    return head.heading or column_letters(head.position)
