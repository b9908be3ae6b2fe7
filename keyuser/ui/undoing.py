"""Taking decisions back, from wherever the user is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from keyuser.group.service import UndoResult
from keyuser.records import Suggestion
from keyuser.ui import queries, words
from keyuser.ui.shell import Changed, Notice, Shell

_tr = QCoreApplication.translate


def undo_groups(shell: Shell) -> None:
    """Undoes the last change that a person made to groups, and says which it was."""

    def done(result: UndoResult | None) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        shell.say(_notice(result))

    shell.tasks.run(lambda _: shell.app.groups.undo(), done)


def undo_last(shell: Shell, otherwise: Callable[[], None]) -> None:
    """Takes back what was decided last: a refusal, or else whatever the open page takes back."""
    take_back, shell.take_back = shell.take_back, None
    (take_back or otherwise)()


def done_with_undo(shell: Shell, text: str) -> None:
    """Tells that groups were changed, and offers to take it back."""
    shell.take_back = None
    shell.tell(Changed.GROUPS | Changed.REPORTS)
    shell.say(Notice(text, glyph="check", tone="met", action=_tr("undoing", "Undo"), act=lambda: undo_groups(shell)))


def refuse(shell: Shell, suggestion: Suggestion) -> None:
    """Remembers that two reports are not duplicates, and offers to take that back."""

    def done(_: object) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        shell.take_back = take_back
        text = _tr("undoing", "Remembered: these two are not duplicates.")
        undo = _tr("undoing", "Undo")
        shell.say(
            Notice(text, glyph="not_alike", action=undo, act=lambda: undo_last(shell, lambda: undo_groups(shell)))
        )

    def take_back() -> None:
        shell.tasks.run(lambda _: queries.allow_again(shell.app, suggestion), taken_back)

    def taken_back(_: object) -> None:
        shell.tell(Changed.GROUPS | Changed.REPORTS)
        shell.say(Notice(_tr("undoing", "Taken back: the two may be duplicates."), glyph="undo"))

    shell.tasks.run(lambda _: shell.app.groups.refuse(suggestion.id), done)


def _notice(result: UndoResult | None) -> Notice:
    if result is None:
        return Notice(_tr("undoing", "There is nothing to take back."))
    text = _tr("undoing", "Taken back: %1.").replace(
        "%1", words.operation(result.kind, len(result.places or result.moves))
    )
    hint = _tr("undoing", "%n report(s) were moved since and stay where they are.", "", len(result.stay))
    return Notice(text, hint if result.stay else "", glyph="undo")
