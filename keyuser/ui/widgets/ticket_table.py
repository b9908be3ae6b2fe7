"""The tickets of a month, where columns are compared: sortable, the clocks as bars, the title takes what room is left."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from keyuser.records import Contract, SlaRow
from keyuser.ui import theme
from keyuser.ui.models.sla_table import Column, SlaTable
from keyuser.ui.widgets.clock_bars import FlatHeader, SlaCells, clock_width

#: So many rows are shown before the table scrolls by itself.
_ROWS_SHOWN = 12
#: So many rows are measured for the widths of the columns; a longer text ends in an ellipsis.
_ROWS_MEASURED = 300
_LEAST_TITLE = 140


class TicketTable(QTableView):
    """Shows a ``SlaTable``. The last clock is sorted first: there stands what is late."""

    opened = Signal(object)  # SlaRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tickets = SlaTable(self)
        self.setHorizontalHeader(FlatHeader(self))
        self.setModel(self.tickets)
        self.setItemDelegate(SlaCells(self))
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
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.TIGHT + 2)
        self.horizontalHeader().setSortIndicator(Column.FIRST_CLOCK + 1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.activated.connect(lambda index: self.opened.emit(self.tickets.row(index.row())))

    def show_tickets(self, rows: Sequence[SlaRow], contract: Contract, now: datetime) -> None:
        """Shows other rows in the order that the user has chosen."""
        self.tickets.show(rows, contract, now)
        order = self.horizontalHeader()
        self.tickets.sort(order.sortIndicatorSection(), order.sortIndicatorOrder())
        self.fit()

    def fit(self) -> None:
        """Gives every column what its texts need and the title the rest; as high as its rows, up to a limit.

        Where the title would get too little, the number of reports is left out: it matters least.
        """
        others = [column for column in range(self.tickets.columnCount()) if column != Column.TITLE]
        widths = {column: self._wanted_width(column) for column in others}
        left = self.viewport().width() - sum(widths.values())
        spare = left < _LEAST_TITLE
        self.setColumnHidden(Column.REPORTS, spare)
        left += widths[Column.REPORTS] if spare else 0
        for column, width in widths.items():
            self.horizontalHeader().resizeSection(column, width)
        self.horizontalHeader().resizeSection(Column.TITLE, max(_LEAST_TITLE, left))
        rows = min(_ROWS_SHOWN, max(1, self.tickets.rowCount()))
        height = rows * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().sizeHint().height() + 1
        if left < _LEAST_TITLE:
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _wanted_width(self, column: int) -> int:
        tickets = self.tickets
        small = column >= Column.FIRST_CLOCK or column == Column.CRITICALITY
        body = self.fontMetrics()
        metrics = QFontMetrics(theme.scaled(self.font(), theme.SMALL, bold=True)) if small else body
        texts = {tickets.short_text(row, column) for row in range(min(tickets.rowCount(), _ROWS_MEASURED))}
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        if column >= Column.FIRST_CLOCK:
            width = clock_width(widest)
        else:
            width = widest + 2 * theme.TIGHT + 2 + (theme.GAP if small else 0)
        title = str(tickets.headerData(column, Qt.Orientation.Horizontal))
        return max(width, body.horizontalAdvance(title) + 2 * theme.TIGHT + theme.GAP)
