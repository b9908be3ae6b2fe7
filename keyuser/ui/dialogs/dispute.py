"""The vendor's own figures beside ours: only what differs, each with its cause."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from keyuser.errors import MachineError
from keyuser.sla.disputes.cases import Difference, DisputedClock, DisputeSheet
from keyuser.ui import theme
from keyuser.ui.models import dispute_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.said import said
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.fact_table import FactTable, Line
from keyuser.ui.widgets.text import Words


class DisputeDialog(QDialog):
    """Asks for the vendor's table, shows what differs, and writes it as a sheet for the vendor."""

    ticket_wanted = Signal(str, int, str)

    def __init__(self, shell: Shell, vendor_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._vendor_id = shell, vendor_id
        self.sheet: DisputeSheet | None = None
        self.setWindowTitle(self.tr("The vendor's figures and ours"))
        self.resize(1040, 620)
        self._heading = Words(size=theme.TITLE, bold=True)
        self._fault = Fact("warning", wrap=True)
        self._fault.say("")
        self.table = FactTable()
        self.table.setAccessibleName(self.tr("What differs"))
        self.table.opened.connect(self._open)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.SNUG)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self._heading)
        column.addWidget(self._fault)
        column.addWidget(self.table, 1)
        self._states = States(content, "scales")
        self._states.empty.explain(
            self.tr("Compare with the vendor's table"),
            self.tr(
                "Choose the table (.xlsx, .csv) in which the vendor says how long each ticket took. "
                "You see only what differs, and why."
            ),
            self.tr("Choose the table…"),
            self._choose,
        )
        self._states.show_empty()
        self._another = Deed(self, "import", "N", self._choose)
        self._save = Deed(self, "export", "E", self._choose_target)
        self._close = Deed(self, "close", "", self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._states, 1)
        outer.addWidget(DeedRow([self._another, self._save, self._close]))
        self._offer()

    def compare(self, path: Path) -> None:
        """Reads the vendor's table and compares."""
        app, vendor_id = self._shell.app, self._vendor_id
        self._states.show_loading()
        self._shell.tasks.run(
            lambda _: app.sla_disputes.compare(path, vendor_id),
            self._show,
            replaces="dispute",
            otherwise=self._states.show_failure,
        )

    def save(self, path: Path) -> None:
        """Writes the sheet (.csv)."""
        sheet = self.sheet
        if sheet is None:
            return
        text = dispute_words.as_csv(sheet)
        self._shell.tasks.run(lambda _: _write(path, text), lambda _: self._saved(path))

    def _show(self, sheet: DisputeSheet) -> None:
        self.sheet = sheet
        self._states.show_content()
        compared = self.tr("%n figure(s) compared", "", sheet.compared)
        differ = self.tr("%n differ(s)", "", len(sheet.clocks)) if sheet.clocks else self.tr("none differs")
        self._heading.setText(f"{sheet.source_file}: {compared}, {differ}")
        faults = [f"{fault.line}: {said(fault.problem)}" for fault in sheet.faults[:4]]
        more = self.tr("%n row(s) of the table cannot be compared", "", len(sheet.faults))
        self._fault.say(f"{more} · {' · '.join(faults)}" if faults else "", tone="at_risk")
        self.table.setVisible(bool(sheet.clocks))
        self.table.show_lines(dispute_words.heads(), tuple(dispute_words.rows(sheet)), _line, wide=6)
        self._offer()

    def _open(self, row: tuple[DisputedClock, Difference | None]) -> None:
        clock = row[0]
        self.ticket_wanted.emit(clock.ticket_ref, clock.item, clock.figure.metric.value)

    def _offer(self) -> None:
        self._another.offer(self.tr("Choose the table…"))
        self._save.offer(self.tr("Save as a sheet…"), possible=bool(self.sheet and self.sheet.clocks))
        self._close.offer(self.tr("Close"))

    def _choose(self) -> None:
        title = self.tr("The vendor's table")
        name, _ = QFileDialog.getOpenFileName(self, title, "", f"{self.tr('Tables')} (*.xlsx *.csv)")
        if name:
            self.compare(Path(name))

    def _choose_target(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as a sheet"), "dispute.csv", "CSV (*.csv)")
        if name:
            self.save(Path(name))

    def _saved(self, path: Path) -> None:
        self._shell.say(
            Notice(self.tr("Saved: %1").replace("%1", path.name), str(path.parent), glyph="check", tone="met")
        )


def _line(row: tuple[DisputedClock, Difference | None]) -> Line:
    cells = dispute_words.cells(row)
    verdict = row[0].verdict_differs
    look = Badge(cells[6], "missed" if verdict else "scales", "missed" if verdict else "quiet")
    return Line(cells, look, row[0].title, strong=verdict)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8-sig", newline="")
    except OSError as error:
        raise MachineError(f"{path} cannot be written: {error.strerror or error}.", "Choose another folder.") from error
