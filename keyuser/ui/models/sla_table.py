"""The tickets of a month as a table: one line per ticket item, sortable by what a column means, not by how it reads."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from keyuser.records import Contract, Measure, Metric, SlaRow
from keyuser.ui import words
from keyuser.ui.models import sla_words
from keyuser.ui.models.records_model import RECORD
from keyuser.ui.models.sla_queries import need_of

_tr = QCoreApplication.translate
_Index = QModelIndex | QPersistentModelIndex

#: A role beside Qt's own: the measure of a clock's column.
MEASURE = Qt.ItemDataRole.UserRole + 3


class Column(IntEnum):
    """The columns before the clocks; the status stands behind them."""

    CRITICALITY = 0
    TICKET = 1
    TITLE = 2
    REPORTS = 3
    STATUS = 4
    FIRST_CLOCK = 5


class SlaTable(QAbstractTableModel):
    """``SlaRow`` records; a column of its own for each metric that the contract promises."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[SlaRow] = ()
        self._metrics: tuple[Metric, ...] = ()
        self._contract: Contract | None = None
        self._now: datetime | None = None

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The promised metrics in the order of their columns."""
        return self._metrics

    def show(self, rows: Sequence[SlaRow], contract: Contract, now: datetime) -> None:
        """Shows other rows; ``now`` is the instant for which they were computed."""
        self.beginResetModel()
        self._rows, self._contract, self._now = rows, contract, now
        self._metrics = contract.metrics
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else Column.FIRST_CLOCK + len(self._metrics)

    def row(self, number: int) -> SlaRow:
        return self._rows[number]

    def short_text(self, number: int, column: int) -> str:
        """What a cell writes beside its marks."""
        if column >= Column.FIRST_CLOCK:
            measure = self._measure(self._rows[number], column)
            return sla_words.NONE if measure is None else sla_words.used_of(measure)
        return _texts(self._rows[number])[column]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts the rows, stable; what is selected stays selected."""
        if column < 0 or column >= self.columnCount():
            return
        self.layoutAboutToBeChanged.emit()
        places = sorted(range(len(self._rows)), key=lambda place: self._sort_key(self._rows[place], column))
        if order is Qt.SortOrder.DescendingOrder:
            places.reverse()
        moved = {old: new for new, old in enumerate(places)}
        self._rows = [self._rows[place] for place in places]
        before = self.persistentIndexList()
        self.changePersistentIndexList(before, [self.index(moved[item.row()], item.column()) for item in before])
        self.layoutChanged.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == Column.REPORTS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section >= Column.FIRST_CLOCK:
            return words.metric(self._metrics[section - Column.FIRST_CLOCK])
        return {
            Column.CRITICALITY: _tr("SlaTable", "Criticality"),
            Column.TICKET: _tr("SlaTable", "Ticket"),
            Column.TITLE: _tr("SlaTable", "Title"),
            Column.REPORTS: _tr("SlaTable", "Reports"),
            Column.STATUS: _tr("SlaTable", "Vendor's status"),
        }[Column(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == RECORD:
            return row
        if column >= Column.FIRST_CLOCK:
            return self._clock_data(self._measure(row, column), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(row)[column]
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.TITLE:
            return f"{row.group_ref}: {row.title}"
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.REPORTS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _sort_key(self, row: SlaRow, column: int) -> Any:
        return _urgency(self._measure(row, column)) if column >= Column.FIRST_CLOCK else _sort_keys(row)[column]

    def _measure(self, row: SlaRow, column: int) -> Measure | None:
        """That clock of the item; ``None`` where another month decided it, or its own contract does not promise it."""
        metric = self._metrics[column - Column.FIRST_CLOCK]
        return next((measure for measure in row.measures if measure.metric is metric), None)

    def _clock_data(self, measure: Measure | None, role: int) -> Any:
        if measure is None:
            return sla_words.NONE if role == Qt.ItemDataRole.DisplayRole else None
        if role == MEASURE:
            return measure
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{sla_words.verdict_badge(measure).word}, {sla_words.used_of(measure)}"
        if role == Qt.ItemDataRole.ToolTipRole and self._contract is not None and self._now is not None:
            tip = [sla_words.due(measure, self._now), sla_words.exact(measure, self._contract)]
            return "\n".join(filter(None, tip))
        return None


def _texts(row: SlaRow) -> tuple[str, ...]:
    status = sla_words.vendor_status(row.status)
    ticket = f"{row.remote_id or row.ticket_ref} · {row.item}"
    return words.criticality(row.criticality), ticket, row.title, str(row.reports), status


def _sort_keys(row: SlaRow) -> tuple[Any, ...]:
    return row.criticality.rank, (row.remote_id, row.item), row.title.casefold(), row.reports, row.status


def _urgency(measure: Measure | None) -> tuple[int, float]:
    """What needs the user first, then by the share of the target that is used up."""
    if measure is None:
        return (-2, 0.0)
    need = need_of(measure)
    used = measure.elapsed / measure.target if measure.target else -1.0
    return (-1 if need is None else 2 - need, used)
