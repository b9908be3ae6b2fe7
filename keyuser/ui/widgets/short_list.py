"""A short list inside a reading pane: as high as its rows, nothing in it selected until the user does so."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from keyuser.ui import theme
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.widgets.record_list import RecordList


class ShortList(RecordList):
    """Emits ``followed`` with the record that was clicked or opened with Enter."""

    followed = Signal(object)

    def __init__(
        self, describe: Callable[[Any], Row], key: Callable[[Any], Hashable], parent: QWidget | None = None
    ) -> None:
        self._rows = RecordsModel(describe, key)
        super().__init__(self._rows, parent, inset=theme.TIGHT, optional=True)
        self._rows.setParent(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.followed.emit(self._rows.record(index.row())))
        self.opened.connect(self.followed)

    def show_records(self, records: Sequence[Any]) -> None:
        """Replaces the rows."""
        self._rows.show(records)
        self.clearSelection()
        self.setVisible(bool(records))
        self.setFixedHeight(len(records) * self.sizeHintForRow(0) + 1 if records else 0)
