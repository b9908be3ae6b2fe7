"""Importing files and grouping what came in: one task each, because the second goes on from what the first has stored."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from keyuser.group.service import GroupingResult
from keyuser.intake.service import ImportResult
from keyuser.ui.shell import Changed, Notice, Shell

_tr = QCoreApplication.translate
#: Failures named in the message bar; the rest are counted.
_NAMED = 3


def choose_and_import(shell: Shell, parent: QWidget) -> None:
    """Asks which files, then imports them."""
    files, _ = QFileDialog.getOpenFileNames(
        parent,
        _tr("importing", "Import reports"),
        "",
        _tr("importing", "Mail and spreadsheets (*.eml *.msg *.mbox *.xlsx *.csv);;All files (*)"),
    )
    import_files(shell, [Path(file) for file in files])


def import_files(shell: Shell, paths: Sequence[Path]) -> None:
    """Takes files and folders in, says what came of it, and groups the new reports. Does nothing for none."""
    if not paths:
        return

    def taken(result: ImportResult) -> None:
        shell.tell(Changed.REPORTS)
        shell.say(_notice(result))
        if result.taken:
            group_new_reports(shell)

    app = shell.app
    shell.tasks.run(
        lambda progress: app.intake.import_paths(list(paths), progress), taken, what=_tr("importing", "Importing")
    )


def group_new_reports(shell: Shell) -> None:
    """Looks for duplicates among the reports that were not looked at yet."""

    def grouped(result: GroupingResult) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        if not result.joined and not result.suggested:
            return
        sentences = []
        if result.joined:
            sentences.append(_tr("importing", "%n report(s) grouped without asking.", "", result.joined))
        if result.suggested:
            sentences.append(_tr("importing", "%n suggestion(s) wait for you.", "", result.suggested))
        shell.say(
            Notice(
                " ".join(sentences),
                glyph="groups",
                action=_tr("importing", "Look at them"),
                act=lambda: shell.go("groups"),
            )
        )

    shell.tasks.run(shell.app.groups.run, grouped, what=_tr("importing", "Looking for duplicates"), replaces="grouping")


def _notice(result: ImportResult) -> Notice:
    parts = [_tr("importing", "%n report(s) taken in", "", len(result.taken))]
    if result.already:
        parts.append(_tr("importing", "%n here already", "", result.already))
    if result.failed:
        parts.append(_tr("importing", "%n could not be read", "", len(result.failed)))
    reasons = [f"{failure.source}: {failure.reason}" for failure in result.failed[:_NAMED]]
    if len(result.failed) > _NAMED:
        reasons.append(_tr("importing", "and %n more", "", len(result.failed) - _NAMED))
    failed = bool(result.failed)
    return Notice(
        ", ".join(parts) + ".",
        "\n".join(reasons),
        glyph="warning" if failed else "check",
        tone="at_risk" if failed else "met",
        stays=failed,
    )
