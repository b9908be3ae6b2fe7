"""The layout of most pages: a list at the left, what is read at the right, the deeds below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from keyuser.ui.pages.base import Page
from keyuser.ui.widgets.actions import DeedRow
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.two_panes import TwoPanes


class ReadingPage(Page):
    """A page that calls ``_lay_out`` once with its parts, and then turns the states of the whole and of the reading pane."""

    def _lay_out(self, pane: ListPane, view: QWidget, deeds: DeedRow) -> None:
        self._pane, self._deeds = pane, deeds
        self._reading = States(view, self.glyph)
        self._panes = TwoPanes(pane, _above(self._reading, deeds))
        self._panes.setFocusProxy(pane)
        self._whole = States(self._panes, self.glyph)
        self._whole.show_loading(first=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._whole)
        self.setFocusProxy(self._whole)


def _above(reading: QWidget, deeds: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(reading, 1)
    column.addWidget(deeds)
    return both
