"""The contract with a vendor: what is in force since when, what it says, and how another one is put in force."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import Activation, Contract
from keyuser.sla.contracts.files import contract_path
from keyuser.sla.contracts.sentences import sentences, sentences_sha256
from keyuser.sla.contracts.sheet_reading import SheetProblem, SheetReading
from keyuser.ui import theme
from keyuser.ui.models import explain_words
from keyuser.ui.models.what_if_queries import WhatIf, would_change
from keyuser.ui.said import said
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.differences import DifferenceView
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.fact_table import FactTable, Line
from keyuser.ui.widgets.segments import Segments
from keyuser.ui.widgets.strip import Strip
from keyuser.ui.widgets.text import Words

if TYPE_CHECKING:
    from keyuser.app import App

_Entry = tuple[Activation, Contract]
_SHEETS = "*.xlsx *.json"


class ContractDialog(QDialog):
    """Left as it is until the user confirms the very sentences that are shown."""

    activated = Signal()

    def __init__(self, shell: Shell, vendor_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._vendor_id = shell, vendor_id
        self._entries: tuple[_Entry, ...] = ()
        self._path: Path | None = None
        self._new: Contract | None = None
        vendor = shell.app.settings.vendor(vendor_id)
        self.setWindowTitle(self.tr("Contract with %1").replace("%1", vendor.name))
        self.resize(960, 720)
        self._make_parts()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Reads what is in force, and whether a changed file waits."""
        app, vendor_id = self._shell.app, self._vendor_id
        self._shell.tasks.run(lambda _: _read(app, vendor_id), self._show, replaces="contracts")

    def read(self, path: Path) -> None:
        """Reads a filled-in sheet (.xlsx) or contract file (.json): nothing is in force by that."""
        app, vendor_id = self._shell.app, self._vendor_id
        self._path = path
        self._shell.tasks.run(lambda _: app.contracts.read_file(path, vendor_id), self._show_reading, replaces="sheet")

    def save_template(self, path: Path, language: str) -> None:
        """An empty sheet to fill in."""
        app = self._shell.app
        self._shell.tasks.run(lambda _: app.contracts.write_template(path, language), lambda _: self._saved(path))

    def put_in_force(self) -> None:
        """Confirms the text that is shown."""
        contract, path = self._new, self._path
        if contract is None or path is None or not self.agreed.isChecked():
            return
        app, vendor_id, first = self._shell.app, self._vendor_id, self._first_day()
        confirmed = sentences_sha256(sentences(contract, _language()))
        self._shell.tasks.run(
            lambda _: app.contracts.activate(
                path, vendor_id, confirmed, valid_from=first, actor=app.settings.client.key_user or "user"
            ),
            self._in_force,
        )

    def _make_parts(self) -> None:
        self._pending = Strip("document", "at_risk")
        self._pending.pressed.connect(self._read_pending)
        self.table = FactTable()
        self.table.setAccessibleName(self.tr("Contracts in force"))
        self.table.picked.connect(self._pick)
        self._heading = Words(bold=True)
        self._fault = Fact("error", wrap=True)
        self._tabs = Segments(2)
        self._tabs.chosen.connect(self._turn)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("What the contract says"))
        self.problems = FactTable()
        self.problems.setAccessibleName(self.tr("What is wrong in the sheet"))
        self.changes = DifferenceView()
        self._stack = QStackedWidget()
        for widget in (self.text, self.problems, self.changes):
            self._stack.addWidget(widget)
        self.since = QDateEdit()
        self.since.setCalendarPopup(True)
        self.since.setDisplayFormat("dd.MM.yyyy")
        self.since.setDate(QDate.currentDate())
        self.since.dateChanged.connect(lambda _: self._ask_changes())
        self.since.setAccessibleName(self.tr("First day"))
        self.dated = QCheckBox(self.tr("For tickets created from"))
        self.dated.toggled.connect(self.since.setEnabled)
        self.dated.toggled.connect(lambda _: self._ask_changes())
        self.since.setEnabled(False)
        self.agreed = QCheckBox(self.tr("I have read these sentences: this is what was agreed"))
        self._ok = QPushButton(self.tr("Put in force"))
        self._ok.setAutoDefault(False)
        self._ok.clicked.connect(self.put_in_force)
        self.agreed.toggled.connect(self._ok.setEnabled)
        self._ok.setEnabled(False)

    def _lay_out(self) -> None:
        confirm = QHBoxLayout()
        confirm.setSpacing(theme.TIGHT)
        confirm.addWidget(self.agreed, 1)
        for widget in (self.dated, self.since, self._ok):
            confirm.addWidget(widget)
        self._confirm = QWidget()
        self._confirm.setLayout(confirm)
        confirm.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(self.palette().ColorRole.Base)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.SNUG)
        column.setSpacing(theme.TIGHT)
        for widget in (self.table, self._heading, self._fault, self._tabs, self._stack, self._confirm):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        self._fault.say("")
        self._deeds = [
            Deed(self, "import", "N", self._choose_sheet),
            Deed(self, "spreadsheet", "", self._choose_template),
            Deed(self, "export", "", self._choose_copy),
            Deed(self, "close", "", self.close),
        ]
        names = (
            self.tr("Read a sheet…"),
            self.tr("Save an empty sheet…"),
            self.tr("Save as a sheet…"),
            self.tr("Close"),
        )
        for deed, name in zip(self._deeds, names, strict=True):
            deed.offer(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._pending)
        outer.addWidget(content, 1)
        outer.addWidget(DeedRow(self._deeds))
        self._show_candidate(None)

    def _show(self, found: tuple[tuple[_Entry, ...], bool]) -> None:
        entries, pending = found
        self._entries = tuple(reversed(entries))
        heads = [self.tr("In force since"), self.tr("Until"), self.tr("Contract"), self.tr("Confirmed")]
        self.table.show_lines(heads, self._entries, self._entry_line, wide=2)
        height = self.table.verticalHeader().defaultSectionSize() * min(4, len(self._entries))
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 2)
        self._pending.set_text(
            self.tr(
                "The file of this contract says something else than what is in force. Nothing changes until you confirm it."
            ),
            self.tr("Read it"),
        )
        self._pending.setVisible(pending)
        if self._entries and self._new is None:
            self.table.selectRow(0)
            self._pick(0)

    def _entry_line(self, entry: _Entry) -> Line:
        activation, contract = entry
        zone = contract.calendar.zone
        since = self.tr("always") if activation.valid_from is None else _day(activation.valid_from, zone)
        until = self.tr("open") if activation.valid_to is None else _day(activation.valid_to, zone)
        by = (
            f"{_day(activation.activated_at, zone)}, {activation.actor}"
            if activation.sentences
            else self.tr("by itself")
        )
        return Line((since, until, f"{contract.name} ({contract.version})", by), strong=entry is self._entries[0])

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            self._show_candidate(None)
            contract = self._entries[row][1]
            self._heading.setText(self.tr("What it says: %1").replace("%1", contract.name))
            self._say(contract)

    def _say(self, contract: Contract) -> None:
        lines = sentences(contract, _language())
        self.text.setPlainText("\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1)))
        self._stack.setCurrentWidget(self.text)

    def _show_reading(self, reading: SheetReading) -> None:
        assert self._path is not None  # noqa: S101 - set before it was read
        self._show_candidate(reading.contract)
        name = self._path.name
        if reading.contract is None:
            self._heading.setText(self.tr("%1 cannot be used yet").replace("%1", name))
            heads = [self.tr("Cell"), self.tr("What is wrong"), self.tr("What to do")]
            self.problems.show_lines(heads, reading.problems, _problem_line, wide=1)
            self._stack.setCurrentWidget(self.problems)
            return
        self._heading.setText(self.tr("What %1 says").replace("%1", name))
        self._say(reading.contract)
        self._ask_changes()

    def _show_candidate(self, contract: Contract | None) -> None:
        """A contract that is not in force yet, with what confirms it; ``None``: none."""
        self._new = contract
        self._tabs.setVisible(contract is not None)
        self._confirm.setVisible(contract is not None)
        self.agreed.setChecked(False)
        self._tabs.choose(0)
        self._tabs.name(0, self.tr("What it says"))
        self._tabs.name(1, self.tr("What it would change"))
        self._tabs.count(1, None)
        self._fault.say("")

    def _ask_changes(self) -> None:
        contract, app, vendor_id, first = self._new, self._shell.app, self._vendor_id, self._first_day()
        if contract is not None:
            self._shell.tasks.run(
                lambda _: would_change(app, contract, vendor_id, first),
                self._show_changes,
                replaces="would change",
                otherwise=lambda failure: self._fault.say(
                    f"{said(failure.error.message)} {said(failure.error.hint)}", tone="missed"
                ),
            )

    def _show_changes(self, found: WhatIf) -> None:
        self._fault.say("")
        self._tabs.count(1, len(found.differences))
        self.changes.show_what_if(found)

    def _turn(self, tab: int) -> None:
        self._stack.setCurrentWidget(self.changes if tab else self.text)

    def _first_day(self) -> date | None:
        return self.since.date().toPython() if self.dated.isChecked() else None

    def _in_force(self, _: Activation) -> None:
        self._show_candidate(None)
        self.refresh()
        self.activated.emit()
        self._shell.say(Notice(self.tr("The contract is in force."), glyph="check", tone="met"))

    def _read_pending(self) -> None:
        app = self._shell.app
        self.read(contract_path(app.settings.vendor(self._vendor_id).contract, app.contracts.folder))

    def _choose_sheet(self) -> None:
        title = self.tr("Read a contract sheet")
        name, _ = QFileDialog.getOpenFileName(self, title, "", f"{self.tr('Contract sheets')} ({_SHEETS})")
        if name:
            self.read(Path(name))

    def _choose_template(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save an empty sheet"), "contract.xlsx", "Excel (*.xlsx)")
        if name:
            self.save_template(Path(name), _language())

    def _choose_copy(self) -> None:
        entry = self.table.selected()
        contract = self._new or (entry[1] if entry else None)
        if contract is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as a sheet"), "contract.xlsx", "Excel (*.xlsx)")
        if name:
            app, path, language = self._shell.app, Path(name), _language()
            self._shell.tasks.run(
                lambda _: app.contracts.write_sheet(path, contract, language), lambda _: self._saved(path)
            )

    def _saved(self, path: Path) -> None:
        self._shell.say(
            Notice(self.tr("Saved: %1").replace("%1", path.name), str(path.parent), glyph="check", tone="met")
        )


def _read(app: "App", vendor_id: str) -> tuple[tuple[_Entry, ...], bool]:
    return app.contracts.timeline(vendor_id).entries, app.contracts.pending(vendor_id) is not None


def _problem_line(problem: SheetProblem) -> Line:
    return Line((problem.cell, said(problem.message), said(problem.hint)))


def _day(at: object, zone: str) -> str:
    there = explain_words.local(at, zone)  # type: ignore[arg-type] - an instant of a record
    return QLocale().toString(QDate(there.year, there.month, there.day), "d MMM yyyy")


def _language() -> str:
    return QLocale().name().partition("_")[0]
