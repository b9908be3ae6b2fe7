"""Importing files and grouping what came in: one task each, because the second goes on from what the first has stored."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from keyuser.group.service import GroupingResult
from keyuser.intake.channels.files import is_table, list_files
from keyuser.intake.service import ImportResult
from keyuser.orgs.service import DirectoryResult
from keyuser.records import Failure, Report
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell

if TYPE_CHECKING:
    from keyuser.ui.table_queue import TableQueue

_tr = QCoreApplication.translate
#: Failures named in the message bar; the rest are counted.
_NAMED = 3


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
            _queue(shell).add(tables, parent)

    shell.tasks.run(lambda _: _sorted(paths), sorted_)


def _sorted(paths: Sequence[Path]) -> tuple[list[Path], bool]:
    """The tables among files and folders, and whether there is anything else."""
    files = [path for path, _ in list_files(paths)]
    tables = [path for path in files if is_table(path)]
    return tables, len(tables) < len(files) or not files


def _queue(shell: Shell) -> "TableQueue":
    from keyuser.ui.table_queue import table_queue  # noqa: PLC0415  (its dialogs group what they take in, by this module)

    return table_queue(shell)


def _import_all_but_tables(shell: Shell, paths: Sequence[Path]) -> None:
    def taken(result: ImportResult) -> None:
        shell.tell(Changed.REPORTS)
        notice = _notice(result)
        shell.say(notice)
        if result.taken:
            group_new_reports(shell, notice)

    app = shell.app
    shell.tasks.run(
        lambda progress: app.intake.import_paths(list(paths), progress, tables=False),
        taken,
        what=_tr("importing", "Importing"),
    )


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


def group_new_reports(shell: Shell, before: Notice | None = None) -> None:
    """Looks for duplicates among the reports that were not looked at yet; what was said ``before`` stays said."""

    def grouped(result: GroupingResult) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        if not result.joined and not result.suggested:
            return
        sentences = [before.text] if before else []
        own = before is not None and before.act is not None
        if result.joined:
            sentences.append(_tr("importing", "%n report(s) grouped without asking.", "", result.joined))
        if result.suggested:
            sentences.append(_tr("importing", "%n suggestion(s) wait for you.", "", result.suggested))
        shell.say(
            Notice(
                " ".join(sentences),
                before.hint if before else "",
                glyph=before.glyph if before and before.stays else "groups",
                tone=before.tone if before and before.stays else "accent",
                action=before.action if own else _tr("importing", "Look at them"),
                act=before.act if own else lambda: shell.go("groups", waiting=bool(result.suggested)),
                stays=bool(before and before.stays),
            )
        )

    shell.tasks.run(shell.app.groups.run, grouped, what=_tr("importing", "Looking for duplicates"), replaces="grouping")


def say_taken(shell: Shell, report: Report, text: str) -> None:
    """Tells of one report that the user has written down, offers to open it, and looks for its duplicates."""
    shell.tell(Changed.REPORTS)
    notice = Notice(
        text,
        glyph="check",
        tone="met",
        action=_tr("importing", "Open"),
        act=lambda: shell.go("inbox", report.id),
    )
    shell.say(notice)
    group_new_reports(shell, notice)


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


def with_failures(text: str, failures: Sequence[Failure]) -> Notice:
    """A notice of what went well, and below it what did not, each with its reason; that stays until it is read."""
    reasons = [f"{failure.source}: {said(failure.reason)}" for failure in failures[:_NAMED]]
    if len(failures) > _NAMED:
        reasons.append(_tr("importing", "and %n more", "", len(failures) - _NAMED))
    failed = bool(failures)
    return Notice(
        text,
        "\n".join(reasons),
        glyph="warning" if failed else "check",
        tone="at_risk" if failed else "met",
        stays=failed,
    )
