"""Chooses a group: type a few letters, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from keyuser.ui import queries, theme
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.rows import group_row
from keyuser.ui.queries import GroupLine
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.search import SearchField


class GroupPicker(QDialog):
    """Emits the group and closes. ``without`` leaves one out."""

    chosen = Signal(object)  # Group

    def __init__(self, shell: Shell, parent: QWidget | None = None, *, without: int | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a group"))
        self.resize(520, 460)
        self._lines: Sequence[GroupLine] = ()
        self._without = without
        self._model = RecordsModel(
            lambda item: group_row(item, shell.app.clock.now()), lambda item: item.group.id, self
        )
        self._list = RecordList(self._model)
        self._states = States(self._list, "groups")
        self._states.empty.explain(
            self.tr("No such group"), self.tr("Choose other words, or make a new group of the reports instead.")
        )
        self._states.show_loading(first=True)
        self._search = SearchField()
        self._search.setPlaceholderText(self.tr("Title or number of the group"))
        self._search.searched.connect(self._filter)
        self._list.opened.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SNUG, 0, 0)
        column.setSpacing(theme.SNUG)
        top = QVBoxLayout()
        top.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        top.addWidget(self._search)
        column.addLayout(top)
        column.addWidget(self._states, 1)
        shell.tasks.run(
            lambda _: queries.group_lines(shell.app), self._show, replaces="picker", otherwise=self._states.show_failure
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Enter work from the search field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for item in self._list.selected()[:1]:
                self._choose(item)
        else:
            super().keyPressEvent(event)

    def _show(self, lines: Sequence[GroupLine]) -> None:
        self._lines = [line for line in lines if line.group.id != self._without]
        self._filter(self._search.text())

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = [
            line
            for line in self._lines
            if all(word in f"{line.group.ref} {line.group.title}".casefold() for word in words)
        ]
        self._model.show(found)
        self._list.select_first()
        if found:
            self._states.show_content()
        else:
            self._states.show_empty()

    def _choose(self, item: GroupLine) -> None:
        self.chosen.emit(item.group)
        self.accept()
