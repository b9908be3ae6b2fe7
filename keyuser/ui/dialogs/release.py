"""Asks whether the writers' IINs may leave with a bundle, naming each of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from keyuser.bundle.iins import Release
from keyuser.records import IdKind
from keyuser.ui import theme, words
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.text import Words

#: Names that are seen without scrolling.
_ROWS = 5


class ReleaseDialog(QDialog):
    """Emits ``True`` to let the IINs leave, ``False`` to freeze without them; nothing where the user turns back."""

    decided = Signal(bool)

    def __init__(self, vendor: str, releases: Sequence[Release], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("%n IIN(s) will leave with this bundle", "", len(releases))
        self.setWindowTitle(title)
        self.model = RecordsModel(_row, lambda item: (item.name, item.mask), self)
        self.model.show(releases)
        names = RecordList(self.model, inset=theme.TIGHT, optional=True)
        names.setAccessibleName(title)
        names.setFixedHeight(min(_ROWS, len(releases)) * names.sizeHintForRow(0) + 2)
        text = self.tr(
            "%1 requires the IINs of the writers. They leave in full, and the ledger notes whose, when and to whom. "
            "Without them the bundle is frozen with that field missing."
        )
        buttons = QDialogButtonBox()
        self.release = buttons.addButton(self.tr("Let them leave"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.without = buttons.addButton(self.tr("Freeze without IINs"), QDialogButtonBox.ButtonRole.ActionRole)
        back = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.release.clicked.connect(lambda: self._decide(released=True))
        self.without.clicked.connect(lambda: self._decide(released=False))
        buttons.rejected.connect(self.reject)
        for button in (self.release, self.without):
            button.setAutoDefault(False)
        back.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addWidget(Words(title, size=theme.TITLE, bold=True))
        column.addWidget(Words(text.replace("%1", vendor), tone="quiet"))
        column.addWidget(names)
        column.addSpacing(theme.TIGHT)
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        back.setFocus()

    def _decide(self, *, released: bool) -> None:
        self.accept()
        self.decided.emit(released)


def _row(item: Release) -> Row:
    return Row(item.name, f"{words.id_kind(IdKind.IIN)} {item.mask}", glyph="person", hot=True)
