"""What the deeds of the inbox do: with groups, organisations, conversations and the tray of automatic mails."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from keyuser.group.service import GroupService
from keyuser.records import Group, Organisation, Report, Tray
from keyuser.ui import queries
from keyuser.ui.queries import InboxLine
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.undoing import done_with_undo

_tr = QCoreApplication.translate
#: Reports that a notice names.
_NAMED = 3


def change_groups(shell: Shell, change: Callable[[GroupService], Group], refs: Sequence[str]) -> None:
    """Carries a change of groups out and offers to take it back; ``refs`` are the reports that it moves."""
    app = shell.app

    def done(group: Group) -> None:
        text = _tr("inbox", "%1 is in %2 now.") if len(refs) == 1 else _tr("inbox", "%1 are in %2 now.")
        text = text.replace("%1", ", ".join(refs[:_NAMED]) + ("…" if len(refs) > _NAMED else ""))
        done_with_undo(shell, text.replace("%2", f"{group.ref} · {group.title}"))

    shell.tasks.run(lambda _: change(app.groups), done)


def attribute(shell: Shell, ids: Sequence[int], organisation: Organisation) -> None:
    """Says which organisation reports come from."""

    def done(_: object) -> None:
        shell.tell(Changed.REPORTS)
        text = _tr("inbox", "%n report(s) come from %1 now.", "", len(ids))
        shell.say(Notice(text.replace("%1", organisation.name or organisation.bin), glyph="check", tone="met"))

    app = shell.app
    shell.tasks.run(lambda _: app.reports.attribute(ids, organisation.bin), done)


def detach(shell: Shell, reply_id: int) -> None:
    """A reply, with what answers it, becomes a report of its own."""

    def done(report: Report) -> None:
        done_with_undo(shell, _tr("inbox", "%1 is a report of its own now.").replace("%1", report.ref))

    app = shell.app
    shell.tasks.run(lambda _: app.conversations.detach(reply_id), done)


def attach(shell: Shell, report_id: int, to: InboxLine) -> None:
    """A report goes on with the conversation of another."""

    def done(report: Report) -> None:
        text = _tr("inbox", "%1 belongs to %2 now.").replace("%1", report.ref)
        done_with_undo(shell, text.replace("%2", to.line.ref))

    app = shell.app
    shell.tasks.run(lambda _: app.conversations.attach(report_id, to.line.id), done)


def to_tray(shell: Shell, items: Sequence[InboxLine], tray: Tray, *, remember: bool) -> None:
    """Reports go among the automatic mails with their conversations, or mails come back from there."""

    def done(_: object) -> None:
        automatic = tray is Tray.AUTOMATIC
        if automatic:
            text = _tr("inbox", "%n report(s) lie among the automatic mails now.", "", len(items))
        else:
            text = _tr("inbox", "%n mail(s) lie in the inbox now.", "", len(items))
        if remember:
            senders = ", ".join(dict.fromkeys(item.line.sender_email for item in items if item.line.sender_email))
            always = _tr("inbox", "From now on all mails from %1 do.").replace("%1", senders)
            text = f"{text} {always}"
        done_with_undo(shell, text)

    app, ids = shell.app, [item.line.id for item in items]
    shell.tasks.run(lambda _: queries.put_into_tray(app, ids, tray, remember=remember), done)
