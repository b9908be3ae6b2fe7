"""Importing files and grouping what came in: one task each, because the second goes on from what the first has stored."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from keyuser.ui.shell import Changed, Notice, Shell


class Importing(QObject):
    """Takes files in, says what came of it, and groups the new reports."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def start(self, paths: Sequence[Path]) -> None:
        """Imports files and folders; does nothing for none."""
        if not paths:
            return
        app = self._shell.app
        self._shell.tasks.run(
            lambda progress: app.intake.import_paths(list(paths), progress), self._taken, what=self.tr("Importing")
        )

    def _taken(self, result: Any) -> None:
        self._shell.tell(Changed.REPORTS)
        taken, already, failed = len(result.taken), len(result.already), len(result.failed)
        parts = [self.tr("%n report(s) taken in", "", taken)]
        if already:
            parts.append(self.tr("%n here already", "", already))
        if failed:
            parts.append(self.tr("%n could not be read", "", failed))
        self._shell.say(
            Notice(
                ", ".join(parts) + ".",
                "\n".join(f"{path}: {reason}" for path, reason in _failures(result)[:5]),
                glyph="warning" if failed else "check",
                tone="at_risk" if failed else "met",
                stays=bool(failed),
            )
        )
        if taken:
            app = self._shell.app
            self._shell.tasks.run(
                app.groups.run, self._grouped, what=self.tr("Looking for duplicates"), replaces="grouping"
            )

    def _grouped(self, _: Any) -> None:
        self._shell.tell(Changed.GROUPS)


def _failures(result: Any) -> list[tuple[str, str]]:
    return [(str(item.path), item.reason) for item in result.failed]
