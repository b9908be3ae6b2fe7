"""Chooses one thing by typing a few letters and pressing Enter."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from keyuser.ui import theme
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.search import SearchField


class Picker(QDialog):
    """Emits the record that was chosen and closes. ``find`` answers what was typed, off the GUI thread."""

    chosen = Signal(object)

    def __init__(
        self,
        shell: Shell,
        find: Callable[[str], Sequence[Any]],
        describe: Callable[[Any], Row],
        key: Callable[[Any], Hashable],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(540, 480)
        self._shell, self._find = shell, find
        self._model = RecordsModel(describe, key, self)
        self._list = RecordList(self._model)
        self._states = States(self._list, "search")
        self._states.show_loading(first=True)
        self._search = SearchField()
        self._search.searched.connect(self._ask)
        self._list.opened.connect(self._choose)
        self._list.clicked.connect(lambda index: self._choose(self._model.record(index.row())))
        head = QVBoxLayout()
        head.setContentsMargins(theme.GAP, theme.SNUG, theme.GAP, theme.SNUG)
        head.addWidget(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._states, 1)
        self._ask("")

    def explain(
        self,
        title: str,
        placeholder: str,
        nothing: str,
        advice: str,
        *,
        action: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """The words of this picker: its title, what can be typed, and what to do where nothing is found."""
        self.setWindowTitle(title)
        self._search.setPlaceholderText(placeholder)
        self._states.empty.explain(nothing, advice, action, act)
        self._search.setAccessibleName(placeholder)
        self._list.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Enter work from the search field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for record in self._list.selected()[:1]:
                self._choose(record)
        else:
            super().keyPressEvent(event)

    def _ask(self, text: str) -> None:
        find = self._find
        self._shell.tasks.run(lambda _: find(text), self._show, replaces="picker", otherwise=self._states.show_failure)

    def _show(self, records: Sequence[Any]) -> None:
        self._model.show(records)
        if records:
            self._states.show_content()
            self._list.select_first()
        else:
            self._states.show_empty()

    def _choose(self, record: Any) -> None:
        self.chosen.emit(record)
        self.accept()
