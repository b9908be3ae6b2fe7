"""Importing files: tables are seen by the user first, everything else goes straight in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from keyuser.intake.channels.files import is_table, list_files
from keyuser.intake.service import ImportResult
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.table_queue import table_queue
from keyuser.ui.taken import group_new_reports, with_failures

_tr = QCoreApplication.translate


def choose_and_import(shell: Shell, parent: QWidget) -> None:
    """Asks which files, then imports them."""
    files, _ = QFileDialog.getOpenFileNames(
        parent,
        _tr("importing", "Import reports"),
        "",
        _tr("importing", "Mail and tables (*.eml *.msg *.mbox *.xlsx *.xls *.ods *.csv);;All files (*)"),
    )
    import_files(shell, [Path(file) for file in files], parent.window())


def import_files(shell: Shell, paths: Sequence[Path], parent: QWidget | None = None) -> None:
    """Takes files and folders in, says what came of it, and groups the new reports. Does nothing for none.

    Tables are shown to the user first, in dialogs of ``parent``, unless their columns are known from the last time.
    """
    if not paths:
        return

    def sorted_(found: tuple[Sequence[Path], bool]) -> None:
        tables, others = found
        if others:
            _import_all_but_tables(shell, paths)
        if tables:
            table_queue(shell).add(tables, parent)

    shell.tasks.run(lambda _: _sorted(paths), sorted_)


def _sorted(paths: Sequence[Path]) -> tuple[list[Path], bool]:
    """The tables among files and folders, and whether there is anything else."""
    files = [path for path, _ in list_files(paths)]
    tables = [path for path in files if is_table(path)]
    return tables, len(tables) < len(files) or not files


def _import_all_but_tables(shell: Shell, paths: Sequence[Path]) -> None:
    def taken(result: ImportResult) -> None:
        shell.tell(Changed.REPORTS)
        shell.say(_notice(result))
        if result.taken:
            group_new_reports(shell)

    app = shell.app
    shell.tasks.run(
        lambda progress: app.intake.import_paths(list(paths), progress, tables=False),
        taken,
        what=_tr("importing", "Importing"),
    )


def _notice(result: ImportResult) -> Notice:
    parts = [_tr("importing", "%n report(s) taken in", "", len(result.taken))]
    if result.replies:
        parts.append(_tr("importing", "%n of them replies", "", result.replies))
    if result.automatic:
        parts.append(_tr("importing", "%n automatic", "", result.automatic))
    if result.already:
        parts.append(_tr("importing", "%n here already", "", result.already))
    if result.failed:
        parts.append(_tr("importing", "%n could not be read", "", len(result.failed)))
    return with_failures(", ".join(parts) + ".", result.failed)
