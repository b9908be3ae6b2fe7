"""Taking the last change of groups back, from wherever the user is."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from keyuser.ui import words
from keyuser.ui.shell import Changed, Notice, Shell


def undo_groups(shell: Shell) -> None:
    """Undoes the last change that a person made to groups, and says which it was."""

    def done(operation: Any) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        shell.say(Notice(_sentence(operation), glyph="undo", tone="accent"))

    shell.tasks.run(lambda _: shell.app.groups.undo(), done)


def _sentence(operation: Any) -> str:
    text = QCoreApplication.translate("undoing", "Taken back: %1.")
    if operation is None:
        return QCoreApplication.translate("undoing", "There is nothing to take back.")
    return text.replace("%1", words.operation(operation.kind, len(operation.moves)))
