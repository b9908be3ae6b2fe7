"""Importing the directory of organisations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from keyuser.orgs.service import DirectoryResult
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.taken import with_failures

_tr = QCoreApplication.translate


def choose_directory(shell: Shell, parent: QWidget) -> None:
    """Asks for the table of organisations, then takes it into the directory."""
    file, _ = QFileDialog.getOpenFileName(
        parent,
        _tr("importing", "Import the directory of organisations"),
        "",
        _tr("importing", "Tables with BIN and name (*.xlsx *.csv);;All files (*)"),
    )
    if file:
        import_directory(shell, Path(file))


def import_directory(shell: Shell, path: Path) -> None:
    """Takes organisations into the directory, and says how many are known now and which rows were of no use."""

    def done(result: DirectoryResult) -> None:
        shell.tell(Changed.REPORTS | Changed.GROUPS)
        count = result.added + result.changed + result.unchanged
        text = _tr("importing", "%n organisation(s) in the file: %1 new, %2 changed.", "", count)
        text = text.replace("%1", QLocale().toString(result.added)).replace("%2", QLocale().toString(result.changed))
        shell.say(with_failures(text, result.failed))

    app = shell.app
    shell.tasks.run(
        lambda progress: app.organisations.import_directory(path, progress),
        done,
        what=_tr("importing", "Importing organisations"),
    )
