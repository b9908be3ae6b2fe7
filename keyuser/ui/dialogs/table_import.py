"""A table before it is taken in: what each column gives, how many rows are ready, what is wrong with the others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from keyuser.intake.channels.spreadsheet.fields import REPEATABLE, TableField, TableMapping
from keyuser.intake.spreadsheet.preview import TablePreview
from keyuser.intake.spreadsheet.service import TableResult
from keyuser.ui import theme
from keyuser.ui.dialogs.directory_import import sources
from keyuser.ui.models import table_words
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.table_rows import TableRows
from keyuser.ui.said import said
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.mapping_header import ColumnHead, MappingHeader
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.text import OneLine, Words

#: Issues that are listed; all of them are in the table of rows with problems.
_LISTED = 500
_ISSUES_SHOWN = 3
_DEEPEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class TableOrder:
    """Take this table in, with that mapping; it is remembered under the fingerprint."""

    path: Path
    mapping: TableMapping
    fingerprint: str


class TableDialog(QDialog):
    """Shows a ``TablePreview`` and lets the user correct it. ``left`` is how many other tables wait behind this one."""

    ordered = Signal(object)  # TableOrder
    directed = Signal(str)  # the kind of directory that it is, as ``directory_import.sources`` knows it

    def __init__(self, shell: Shell, preview: TablePreview, left: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._left = shell, left
        self._preview = preview
        self._changed: dict[int, TableField] = {}
        self._fields: dict[int, TableField] = {}
        self._result: TableResult | None = None
        self.sheet, self.heading_row = QComboBox(), QSpinBox()
        self.hidden_too = QCheckBox(self.tr("Also rows that are hidden"))
        self.guess_again = QPushButton(self.tr("Guess again"))
        self.rows = TableRows(self)
        self._table = QTableView()
        self.header = MappingHeader(self._table)
        self.verdict = Fact("running", wrap=True)
        self._issues = RecordsModel(table_words.issue_row, lambda issue: (issue.row, issue.column, issue.what), self)
        self._list = RecordList(self._issues, inset=theme.TIGHT, optional=True)
        self._more = Words(tone="quiet", size=theme.SMALL)
        self.save_rejected = QPushButton(self.tr("Save the rows with problems…"))
        self.directory = QPushButton(self.tr("No reports, but a directory"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._dress()
        self._lay_out()
        self._connect()
        self._show(preview)
        self._take.setFocus()

    @property
    def result_of_check(self) -> TableResult | None:
        """What the last check of every row said; ``None`` while one runs."""
        return self._result

    def mapping(self) -> TableMapping:
        """What is chosen now."""
        columns = tuple(
            replace(column, field=self._fields[column.position]) for column in self._preview.mapping.columns
        )
        return replace(self._preview.mapping, columns=columns, take_hidden=self.hidden_too.isChecked())

    def choose(self, section: int, field: TableField) -> None:
        """A column gives that field now; a column that gave it before becomes a detail."""
        position = self._preview.columns[section].position
        if field not in REPEATABLE:
            for other, given in self._fields.items():
                if given is field and other != position:
                    self._fields[other] = self._changed[other] = TableField.DETAIL
        self._fields[position] = self._changed[position] = field
        self._show_heads()
        self._check()

    # The preview

    def _show(self, preview: TablePreview, *, keep: Mapping[int, TableField] | None = None) -> None:
        self._preview = preview
        self._changed = dict(keep or {})
        self._fields = {column.position: column.field for column in preview.mapping.columns} | self._changed
        self.guess_again.setVisible(preview.remembered)
        self.hidden_too.setVisible(any(row.hidden for row in preview.rows))
        self.heading_row.blockSignals(True)
        self.heading_row.setValue(preview.heading_row)
        self.heading_row.blockSignals(False)
        self.sheet.blockSignals(True)
        self.sheet.clear()
        self.sheet.addItems(preview.sheets)
        self.sheet.setCurrentText(preview.sheet)
        self.sheet.blockSignals(False)
        self.rows.show(preview)
        self._show_heads()
        self.header.fit()
        self._check()

    def _show_heads(self) -> None:
        heads = []
        for guess in self._preview.columns:
            field = self._fields[guess.position]
            sure = table_words.sureness(
                guess, field, by_user=guess.position in self._changed, remembered=self._preview.remembered
            )
            heads.append(ColumnHead(guess.position, guess.heading, field, sure, said(guess.reason)))
        self.header.show_heads(heads)

    def _look_again(self) -> None:
        """Another sheet, or other headings."""
        path, app = self._preview.path, self._shell.app
        sheet, row = self.sheet.currentText(), self.heading_row.value()
        wanted_row = row if sheet == self._preview.sheet else None
        self._shell.tasks.run(
            lambda _: app.spreadsheets.preview(path, sheet, wanted_row),
            self._show,
            replaces="table.preview",
            otherwise=self._refuse,
        )

    def _forget(self) -> None:
        """The guesses again, instead of what was chosen the last time."""
        preview = self._preview
        columns = {guess.position: guess.field for guess in preview.columns}
        mapped = tuple(
            replace(column, field=columns.get(column.position, column.field)) for column in preview.mapping.columns
        )
        self._show(replace(preview, mapping=replace(preview.mapping, columns=mapped), remembered=False))

    # The check

    def _check(self) -> None:
        """Reads every row with the mapping of now; a check that still runs is given up."""
        self._result = None
        app, path, mapping = self._shell.app, self._preview.path, self.mapping()
        self.verdict.say(self.tr("Every row is being checked…"), tone="quiet", glyph="running")
        self._take.setText(self.tr("Take in"))
        self._shell.tasks.run(
            lambda progress: app.spreadsheets.check(path, mapping, progress),
            self._show_result,
            replaces="table.check",
            otherwise=self._refuse,
        )

    def _show_result(self, result: TableResult) -> None:
        self._result = result
        good = not result.rejected
        self.verdict.say(table_words.verdict(result), tone="met" if good else "at_risk", glyph=_glyph(result))
        self._show_issues(result.issues)
        self._take.setText(self.tr("Take %n report(s) in", "", result.ready))
        self._take.setEnabled(result.ready > 0)
        self.save_rejected.setVisible(not good)

    def _refuse(self, failure: Failure) -> None:
        """No report can be made like this: says why, and what to change."""
        self._result = None
        hint = self.tr("Choose “Subject” or “Description” above one of the columns.")
        several = failure.error.message.startswith("No column gives")
        text = f"{said(failure.error.message)} {hint if several else said(failure.error.hint)}"
        self.verdict.say(text, tone="missed", glyph="error")
        self._show_issues(())
        self._take.setEnabled(False)
        self.save_rejected.hide()

    def _show_issues(self, issues: Sequence[object]) -> None:
        worst_first = sorted(issues, key=lambda issue: issue.taken)
        listed = worst_first[:_LISTED]
        self._issues.show(listed)
        self.rows.show_issues(listed)
        self._list.setVisible(bool(listed))
        height = self._list.sizeHintForRow(0) if listed else 0
        self._list.setFixedHeight(min(_ISSUES_SHOWN, len(listed)) * height + 1)
        self._more.setText(self.tr("and %n more", "", len(issues) - len(listed)))
        self._more.setVisible(len(issues) > len(listed))

    # What the user orders

    def _order(self) -> None:
        self.ordered.emit(TableOrder(self._preview.path, self.mapping(), self._preview.fingerprint))
        self.accept()

    def _direct(self, kind: str) -> None:
        """It goes into the directory instead of the inbox."""
        self.directed.emit(kind)
        self.accept()

    def _save_rejected(self) -> None:
        result, mapping, path = self._result, self.mapping(), self._preview.path
        if result is None:
            return
        name = self.tr("%1 - rows with problems").replace("%1", path.stem) + ".xlsx"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.save_rejected.text(), str(path.with_name(name)), self.tr("Excel workbook (*.xlsx)")
        )
        if not chosen:
            return
        app, target = self._shell.app, Path(chosen)

        def saved(count: int) -> None:
            text = self.tr("%n row(s) to correct are in %1.", "", count).replace("%1", target.name)
            self._shell.say(Notice(text, glyph="check", tone="met"))
            self.verdict.say(text, glyph="check", tone="met")

        self._shell.tasks.run(lambda _: app.spreadsheets.export_rejected(path, mapping, result, target), saved)

    # The look

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Import of a table"))
        self.resize(980, 700)
        self.heading_row.setRange(0, _DEEPEST_HEADING)
        self.heading_row.setSpecialValueText(self.tr("none"))
        self.heading_row.setKeyboardTracking(False)
        self.hidden_too.setChecked(True)
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._table.setHorizontalHeader(self.header)
        self._table.setModel(self.rows)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._table.setAccessibleName(self.tr("The first rows of the table"))
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.SNUG)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._list.setAccessibleName(self.tr("Rows with problems"))
        self._take.setDefault(True)
        for button in (self.guess_again, self.save_rejected, self.directory):
            button.setAutoDefault(False)
        kinds = QMenu(self)
        for kind, source in sources(self._shell).items():
            kinds.addAction(source.title, lambda kind=kind: self._direct(kind))
        self.directory.setMenu(kinds)

    def _lay_out(self) -> None:
        title = OneLine(size=theme.TITLE, bold=True)
        title.setText(self._preview.path.name)
        about = self.tr("Nothing is taken in before you say so. Check what each column gives.")
        if self._left:
            about += " " + self.tr("%n more table(s) after this one.", "", self._left)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addWidget(title)
        column.addWidget(Words(about, tone="quiet"))
        column.addLayout(self._choices())
        column.addWidget(self._table, 1)
        column.addWidget(self.verdict)
        column.addWidget(self._list)
        column.addWidget(self._more)
        foot = QHBoxLayout()
        foot.addWidget(self.directory)
        foot.addWidget(self.save_rejected)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column.addLayout(foot)
        self.save_rejected.hide()
        self._list.hide()
        self._more.hide()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.TIGHT)
        if len(self._preview.sheets) > 1:
            row.addWidget(_label(self.tr("Sheet"), self.sheet))
            row.addWidget(self.sheet)
            row.addSpacing(theme.SNUG)
        row.addWidget(_label(self.tr("Headings in row"), self.heading_row))
        row.addWidget(self.heading_row)
        row.addSpacing(theme.SNUG)
        row.addWidget(self.hidden_too)
        row.addStretch(1)
        row.addWidget(self.guess_again)
        for field in (self.sheet, self.heading_row):
            field.setMinimumHeight(theme.LOOSE)
        return row

    def _connect(self) -> None:
        self.header.chosen.connect(self.choose)
        self.sheet.currentTextChanged.connect(lambda _: self._look_again())
        self.heading_row.valueChanged.connect(lambda _: self._look_again())
        self.hidden_too.toggled.connect(lambda _: self._check())
        self.guess_again.clicked.connect(self._forget)
        self.save_rejected.clicked.connect(self._save_rejected)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)


def _label(text: str, field: QWidget) -> Words:
    field.setAccessibleName(text)
    label = Words(text, wrap=False)
    label.setBuddy(field)
    return label


def _glyph(result: TableResult) -> str:
    return "warning" if result.rejected else "check"
