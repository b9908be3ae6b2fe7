"""A section of a reading pane: a heading with something quieter beside it, and what stands below."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keyuser.ui import theme
from keyuser.ui.widgets.text import Words


class Section(QWidget):
    """Add widgets to ``column``; ``clear`` takes them out again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Words(bold=True, wrap=False)
        self._aside = Words(tone="quiet")
        head = QHBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(self._title)
        head.addWidget(self._aside, 1)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.TIGHT)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.TIGHT)
        outer.addLayout(head)
        outer.addLayout(self.column)

    def head(self, title: str, aside: str = "") -> None:
        """Sets the heading."""
        self._title.setText(title)
        self._aside.setText(aside)
        for words, text in ((self._title, title), (self._aside, aside)):
            words.setHidden(not title and not text)

    def clear(self) -> None:
        """Removes what stands below the heading."""
        while self.column.count():
            widget = self.column.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
