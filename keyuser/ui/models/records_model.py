"""List models of records: a fixed list, and one that a query feeds page by page."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from keyuser.ui.models.row import Row
from keyuser.ui.tasks import Failure, Tasks

#: Roles beside Qt's own: the record itself, and how a list shows it.
RECORD = Qt.ItemDataRole.UserRole + 1
ROW = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex
#: Gives the records after that one (``None``: the first), at most so many.
Fetch = Callable[[Any, int], Sequence[Any]]


class RecordsModel(QAbstractListModel):
    """Records as rows. ``describe`` says how a record looks, ``key`` what makes it the same record after a refresh."""

    def __init__(
        self, describe: Callable[[Any], Row], key: Callable[[Any], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._describe, self._key = describe, key
        self._records: list[Any] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._records):
            return None
        record = self._records[index.row()]
        if role == RECORD:
            return record
        if role == ROW:
            return self._describe(record)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._describe(record).spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._describe(record).tip or None
        return None

    def record(self, row: int) -> Any:
        """The record of that row, or ``None``."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def key_of(self, record: Any) -> Hashable:
        """What makes that record the same after a refresh."""
        return self._key(record)

    def row_of(self, key: Hashable) -> int:
        """The row of the record with that key, -1 where it is not (yet) here."""
        return next((row for row, record in enumerate(self._records) if self._key(record) == key), -1)

    def show(self, records: Sequence[Any]) -> None:
        """Replaces all rows; where they are the same ones, only what they say changes and the selection stays."""
        if [self._key(item) for item in records] == [self._key(item) for item in self._records]:
            self._records = list(records)
            if records:
                self.dataChanged.emit(self.index(0), self.index(len(records) - 1))
            return
        self.beginResetModel()
        self._records = list(records)
        self.endResetModel()

    def _append(self, records: Sequence[Any]) -> None:
        if records:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(records) - 1)
            self._records.extend(records)
            self.endInsertRows()


class QueryModel(RecordsModel):
    """Rows of a query, fetched page by page off the GUI thread while the user scrolls; 100,000 rows cost what is seen."""

    loaded = Signal()
    failed = Signal(object)  # Failure
    PAGE = 200
    #: A refresh reads again what is shown, but no more than this at once.
    AGAIN = 1_000

    def __init__(
        self,
        tasks: Tasks,
        describe: Callable[[Any], Row],
        key: Callable[[Any], Hashable],
        name: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(describe, key, parent)
        self._tasks, self._name = tasks, name
        self._fetch: Fetch | None = None
        self._exhausted = True
        self._fetching = False

    def ask(self, fetch: Fetch) -> None:
        """Shows the answer to another question; the rows of the old one stay until the new ones come."""
        self._fetch = fetch
        self._load(self.PAGE)

    def again(self) -> None:
        """Asks the same question once more."""
        self._load(min(self.AGAIN, max(self.PAGE, len(self._records))))

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._exhausted and not self._fetching

    def fetchMore(self, parent: _Index) -> None:
        """Guarded: Qt calls it again from inside, and while the last page is still on its way."""
        if not self.canFetchMore(parent) or self._fetch is None:
            return
        self._fetching = True
        fetch, last = self._fetch, self._records[-1] if self._records else None
        self._tasks.run(lambda _: fetch(last, self.PAGE), self._more, replaces=self._name, otherwise=self._fail)

    def _load(self, rows: int) -> None:
        fetch = self._fetch
        if fetch is None:
            return
        self._fetching = True

        def first(records: Sequence[Any]) -> None:
            self._fetching = False
            self._exhausted = len(records) < rows
            self.show(records)
            self.loaded.emit()

        self._tasks.run(lambda _: fetch(None, rows), first, replaces=self._name, otherwise=self._fail)

    def _more(self, records: Sequence[Any]) -> None:
        self._exhausted = len(records) < self.PAGE
        self._append(records)
        self._fetching = False

    def _fail(self, failure: Failure) -> None:
        self._fetching = False
        self._exhausted = True
        self.failed.emit(failure)
