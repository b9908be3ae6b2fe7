"""Imports organisations, sites, departments or people from a table, and shows what came of it row by row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from keyuser.orgs.people_import import PeopleResult
from keyuser.orgs.service import DirectoryResult
from keyuser.records import Failure, Progress
from keyuser.ui import theme
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.text import Words

_tr = QCoreApplication.translate

Result = DirectoryResult | PeopleResult
Import = Callable[[Path, Progress], Result]


@dataclass(frozen=True, slots=True)
class Source:
    """What a table may hold: the ``title`` of asking for it, the ``columns`` it needs, and the service that takes it."""

    title: str
    columns: str
    running: str
    take: Import


def sources(shell: Shell) -> dict[str, Source]:
    """By the key that the page's menu uses."""
    app = shell.app
    return {
        "organisations": Source(
            _tr("directory", "Import organisations"),
            _tr("directory", "Tables with BIN and name (*.xlsx *.xls *.ods *.csv);;All files (*)"),
            _tr("directory", "Importing organisations"),
            app.organisations.import_directory,
        ),
        "people": Source(
            _tr("directory", "Import people"),
            _tr("directory", "Tables with name, mail, organisation, IIN (*.xlsx *.xls *.ods *.csv);;All files (*)"),
            _tr("directory", "Importing people"),
            app.people.import_people,
        ),
        "sites": Source(
            _tr("directory", "Import sites"),
            _tr("directory", "Tables with organisation, site, address (*.xlsx *.xls *.ods *.csv);;All files (*)"),
            _tr("directory", "Importing sites"),
            app.people.import_sites,
        ),
        "departments": Source(
            _tr("directory", "Import departments"),
            _tr("directory", "Tables with organisation, department, site (*.xlsx *.xls *.ods *.csv);;All files (*)"),
            _tr("directory", "Importing departments"),
            app.people.import_departments,
        ),
    }


def choose_and_import(shell: Shell, kind: str, parent: QWidget) -> None:
    """Asks which table, then takes it in."""
    source = sources(shell)[kind]
    file, _ = QFileDialog.getOpenFileName(parent, source.title, "", source.columns)
    if file:
        import_table(shell, kind, Path(file), parent)


def import_table(shell: Shell, kind: str, path: Path, parent: QWidget | None) -> None:
    """Takes a table into the directory; rows that were of no use are listed in a dialog, else a line says what was done."""
    source, app = sources(shell)[kind], shell.app

    def work(progress: Progress) -> tuple[Result, str]:
        result = source.take(path, progress)
        return result, app.keys.state().notice if kind == "people" else ""

    def done(answer: tuple[Result, str]) -> None:
        result, notice = answer
        shell.tell(Changed.DIRECTORY | Changed.REPORTS | Changed.GROUPS)
        rows = _rows(result)
        if rows:
            ImportResultDialog(path.name, summary(result), rows, notice, parent).open()
        else:
            shell.say(Notice(f"{path.name}: {summary(result)}", notice, glyph="check", tone="met", stays=bool(notice)))

    shell.tasks.run(work, done, what=source.running, replaces="directory.import")


def summary(result: Result) -> str:
    """The counts in one sentence."""
    figures = [QLocale().toString(count) for count in (result.added, result.changed, result.unchanged)]
    text = _tr("directory", "%1 added, %2 changed, %3 as they were.")
    for number, figure in enumerate(figures, 1):
        text = text.replace(f"%{number}", figure)
    return text


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    row: Row


def _rows(result: Result) -> list[_Line]:
    notes: Sequence[Failure] = result.notes if isinstance(result, PeopleResult) else ()
    lines = [(item, "error", "missed") for item in result.failed] + [(item, "warning", "at_risk") for item in notes]
    return [
        _Line(number, Row(said(item.reason), f"{item.source} · {said(item.hint)}", glyph=glyph, tone=tone, hot=True))
        for number, (item, glyph, tone) in enumerate(lines)
    ]


class ImportResultDialog(QDialog):
    """The rows of a table that could not be used, each with why; the others are stored."""

    def __init__(
        self, name: str, counts: str, rows: Sequence[_Line], notice: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.resize(680, 480)
        self.model = RecordsModel(lambda line: line.row, lambda line: line.number, self)
        self.model.show(rows)
        listing = RecordList(self.model, optional=True)
        title = self.tr("%n row(s) need your eyes", "", len(rows))
        listing.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        head = QVBoxLayout()
        head.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.SNUG)
        head.setSpacing(theme.TIGHT)
        head.addWidget(Words(title, size=theme.TITLE, bold=True))
        text = self.tr("%1 The rows below were left out or only partly used; correct them and import the table again.")
        head.addWidget(Words(text.replace("%1", counts), tone="quiet"))
        if notice:
            head.addWidget(Words(said(notice), tone="quiet"))
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.GAP)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(listing, 1)
        column.addLayout(foot)
