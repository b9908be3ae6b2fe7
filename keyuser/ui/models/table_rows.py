"""The first rows of a table that is about to be taken in, as Qt shows them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from keyuser.intake.channels.spreadsheet.rows import RowIssue
from keyuser.intake.spreadsheet.preview import TablePreview
from keyuser.ui import theme
from keyuser.ui.said import said

_Index = QModelIndex | QPersistentModelIndex


class TableRows(QAbstractTableModel):
    """A row for each row of a preview; cells with an issue are coloured and say which."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview: TablePreview | None = None
        self._issues: dict[tuple[int, str], RowIssue] = {}

    def show(self, preview: TablePreview) -> None:
        self.beginResetModel()
        self._preview = preview
        self._issues = {}
        self.endResetModel()

    def show_issues(self, issues: Sequence[RowIssue]) -> None:
        """Marks the cells that these are about; an issue of a whole row marks all its cells."""
        self._issues = {(issue.row, issue.column): issue for issue in reversed(issues)}
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._preview is None else len(self._preview.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() or self._preview is None else len(self._preview.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._preview is None or not index.isValid():
            return None
        row = self._preview.rows[index.row()]
        value = row.values[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(value.split())
        issue = self._issues.get((row.number, self._preview.columns[index.column()].heading))
        issue = issue or self._issues.get((row.number, ""))
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{value}\n{said(issue.what)}".strip() if issue else value or None
        if role == Qt.ItemDataRole.ForegroundRole:
            look = theme.colours(QApplication.palette())
            if issue:
                return QColor(look.at_risk if issue.taken else look.missed)
            return QColor(look.quiet) if row.hidden else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._preview is None:
            return None
        if orientation is Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return str(self._preview.rows[section].number)
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._preview.columns[section].heading
        return None
