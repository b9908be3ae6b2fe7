"""The ledger of IINs: who saw or released whose, when, for what; whether it is as it was written; a copy for an auditor."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import LedgerEntry
from keyuser.ui import icons, theme, words
from keyuser.ui.models import directory_words
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words

#: Columns are as wide as their content, up to this.
_WIDEST = 300

_Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    """Entries, the latest first. ``vendors`` are names by id."""

    def __init__(self, vendors: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vendors = vendors
        self._entries: Sequence[LedgerEntry] = ()

    def show(self, entries: Sequence[LedgerEntry]) -> None:
        self.beginResetModel()
        self._entries = tuple(reversed(entries))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("When"),
            self.tr("What happened"),
            self.tr("Whose IIN"),
            self.tr("By"),
            self.tr("Purpose"),
            self.tr("Vendor"),
            self.tr("Bundle"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        entry = self._entries[index.row()]
        return (
            words.exactly(entry.at),
            directory_words.ledger_action(entry.action),
            entry.mask,
            entry.actor,
            entry.purpose,
            self._vendors.get(entry.vendor_id, entry.vendor_id),
            entry.bundle_ref,
        )[index.column()]


@dataclass(frozen=True, slots=True)
class _Ledger:
    entries: Sequence[LedgerEntry]
    altered: int | None


class LedgerDialog(QDialog):
    """Reads and verifies the ledger when it opens."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ledger of personal data"))
        self.resize(980, 560)
        self.verdict = Fact("information", wrap=True)
        self.verdict.say("")
        vendors = {vendor.id: vendor.name for vendor in shell.app.settings.vendors}
        self.model = LedgerModel(vendors, self)
        self._table = self._make_table()
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        around.addWidget(self._table)
        holder.setFocusProxy(self._table)
        self.states = States(holder, "ledger")
        self.states.show_loading(first=True)
        self.states.empty.explain(
            self.tr("No IIN was shown or sent"),
            self.tr(
                "Each time an IIN is shown in full or leaves with a bundle, it is noted here and cannot be removed."
            ),
        )
        self._export = QPushButton(icons.icon("export"), self.tr("Export as CSV…"))
        self._export.setEnabled(False)
        self._export.clicked.connect(self._choose_file)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self._lay_out(close)
        app = shell.app
        shell.tasks.run(
            lambda _: _Ledger(app.ledger.list(), app.ledger.first_altered()),
            self._show,
            replaces="ledger.read",
            otherwise=self.states.show_failure,
        )

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.windowTitle())
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        return table

    def _lay_out(self, close: QPushButton) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.SNUG)
        head.setSpacing(theme.TIGHT)
        head.addWidget(Words(self.windowTitle(), size=theme.TITLE, bold=True))
        head.addWidget(self.verdict)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.GAP)
        foot.addWidget(self._export)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.states, 1)
        column.addLayout(foot)

    def _show(self, ledger: _Ledger) -> None:
        if ledger.altered is not None:
            text = self.tr(
                "Entry %1 is not as it was written. Keep this profile as it is and tell your data protection officer."
            )
            self.verdict.say(text.replace("%1", str(ledger.altered)), tone="missed", glyph="missed")
        elif ledger.entries:
            text = self.tr("%n entry(ies), each exactly as it was written.", "", len(ledger.entries))
            self.verdict.say(text, tone="met", glyph="met")
        self.model.show(ledger.entries)
        self._export.setEnabled(bool(ledger.entries))
        if not ledger.entries:
            self.states.show_empty()
            return
        self.states.show_content()
        self._table.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            width = self._table.columnWidth(column) + theme.SNUG
            self._table.setColumnWidth(column, min(width, _WIDEST))
        self._table.horizontalHeader().setStretchLastSection(True)

    def _choose_file(self) -> None:
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Export the ledger"), "ledger.csv", "CSV (*.csv)")
        if file:
            self.export(Path(file))

    def export(self, path: Path) -> None:
        """Writes the copy and says so."""
        app = self._shell.app

        def done(count: int) -> None:
            text = self.tr("%n entry(ies) written to %1.", "", count).replace("%1", path.name)
            self._shell.say(Notice(text, glyph="check", tone="met"))
            self.verdict.say(text, tone="met", glyph="met")

        self._shell.tasks.run(lambda _: app.ledger.export_csv(path), done, replaces="ledger.export")
