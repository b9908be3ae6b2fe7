"""Taking the last change of groups back, from wherever the user is."""

from PySide6.QtCore import QCoreApplication

from keyuser.group.service import UndoResult
from keyuser.ui import words
from keyuser.ui.shell import Changed, Notice, Shell

_tr = QCoreApplication.translate


def undo_groups(shell: Shell) -> None:
    """Undoes the last change that a person made to groups, and says which it was."""

    def done(result: UndoResult | None) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        shell.say(_notice(result))

    shell.tasks.run(lambda _: shell.app.groups.undo(), done)


def done_with_undo(shell: Shell, text: str) -> None:
    """Tells that groups were changed, and offers to take it back."""
    shell.tell(Changed.GROUPS | Changed.REPORTS)
    shell.say(Notice(text, glyph="check", tone="met", action=_tr("undoing", "Undo"), act=lambda: undo_groups(shell)))


def _notice(result: UndoResult | None) -> Notice:
    if result is None:
        return Notice(_tr("undoing", "There is nothing to take back."))
    text = _tr("undoing", "Taken back: %1.").replace("%1", words.operation(result.kind, len(result.moves)))
    hint = _tr("undoing", "%n report(s) were moved since and stay where they are.", "", len(result.stay))
    return Notice(text, hint if result.stay else "", glyph="undo")
