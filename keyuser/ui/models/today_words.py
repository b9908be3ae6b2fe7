"""How the Today page says what waits: a row of the list, and what its deed is called."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from keyuser.intake.folders.service import FolderLook
from keyuser.records import Callback, FileOutcome, FolderAlert, FolderFile, MailboxStatus
from keyuser.ui import words
from keyuser.ui.models import bundle_words, notice_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.row import Row
from keyuser.ui.models.rows import group_row, need_row
from keyuser.ui.models.today_queries import Todo, TodoKind
from keyuser.ui.said import said

_tr = QCoreApplication.translate


def row(todo: Todo, now: datetime) -> Row:
    """A thing to do in the list."""
    if todo.kind in (TodoKind.OVERDUE, TodoKind.AT_RISK):
        return need_row(todo.subject, now)
    if todo.kind is TodoKind.MISSED:
        return notice_words.row(todo.subject, now)
    if todo.kind is TodoKind.UNSENT:
        return group_row(todo.subject, now)
    if todo.kind in _ROWS:
        return _ROWS[todo.kind](todo.subject, now)
    if todo.subject is not None:
        return bundle_words.row(todo.subject, now)
    who, what, glyph = {
        TodoKind.PAIRS: (
            _tr("today", "%n pair(s) look alike", "", todo.count),
            _tr("today", "One key each: the same problem, or not a duplicate."),
            "alike",
        ),
        TodoKind.INBOX: (
            _tr("today", "%n report(s) belong to no group yet", "", todo.count),
            _tr("today", "Read them, and put those of one cause together."),
            "inbox",
        ),
    }[todo.kind]
    return Row(who=who, what=what, glyph=glyph, tone="accent")


def deed(kind: TodoKind) -> str:
    """What the user does about it."""
    return {
        TodoKind.STUCK: _tr("today", "Help the delivery on"),
        TodoKind.MAILBOX: _tr("today", "Look at the mailbox"),
        TodoKind.CALL_LATE: _tr("today", "Call back"),
        TodoKind.CALL_TODAY: _tr("today", "Call back"),
        TodoKind.MISSING_FILE: _tr("today", "Open the folder"),
        TodoKind.FOLDER: _tr("today", "Look at the folder's settings"),
        TodoKind.BAD_FILE: _tr("today", "Look at the report"),
        TodoKind.OVERDUE: _tr("today", "Ask the vendor for a date"),
        TodoKind.QUESTION: _tr("today", "Answer the vendor"),
        TodoKind.AT_RISK: _tr("today", "Remind the vendor"),
        TodoKind.MISSED: _tr("today", "See why it was missed"),
        TodoKind.UNSENT: _tr("today", "Complete the group"),
        TodoKind.DRAFT: _tr("today", "Complete and send"),
        TodoKind.PAIRS: _tr("today", "Decide the pairs"),
        TodoKind.INBOX: _tr("today", "Read the reports"),
    }[kind]


def callback_window(callback: Callback, now: datetime) -> str:
    """When the caller can be reached, or by when the call is due."""
    start, end = callback.window_start, callback.window_end
    if start and end and start.astimezone().date() == end.astimezone().date():
        day = words.when(start, now) if start.astimezone().date() != now.astimezone().date() else ""
        return f"{day} {start.astimezone():%H:%M}–{end.astimezone():%H:%M}".strip()
    return _tr("today", "by %1").replace("%1", words.when(callback.due, now))


def _mailbox(status: MailboxStatus, now: datetime) -> Row:
    if status.waits_for_sign_in:
        badge = Badge(_tr("today", "No mail comes in"), "missed", "missed")
    else:
        badge = Badge(_tr("today", "Tried again by itself"), "waiting", "at_risk")
    return Row(
        who=_tr("today", "Mailbox %1").replace("%1", status.mailbox_id),
        what=said(status.message),
        when=words.when(status.last_failure_at, now) if status.last_failure_at else "",
        glyph="mail",
        tone="missed" if status.waits_for_sign_in else "at_risk",
        hot=status.waits_for_sign_in,
        badges=(badge,),
        tip=f"{said(status.message)} {said(status.hint)}",
    )


def _callback(callback: Callback, now: datetime) -> Row:
    late = callback.is_overdue(now)
    tries = len(callback.attempts)
    parts = [
        callback.about,
        _tr("today", "called %n time(s)", "", tries) if tries else "",
        words.phone(callback.number),
    ]
    return Row(
        who=callback.name or words.phone(callback.number),
        what=" · ".join(part for part in parts if part),
        when=callback_window(callback, now),
        glyph="phone",
        tone="missed" if late else "accent",
        hot=late,
        badges=(Badge(_tr("today", "Call overdue"), "missed", "missed"),) if late else (),
        tip=callback.about,
    )


def _missing_file(alert: FolderAlert, now: datetime) -> Row:
    return Row(
        who=alert.pattern,
        what=_tr("today", "Expected in “%1” and not there").replace("%1", alert.folder),
        when=_tr("today", "by %1").replace("%1", words.when(alert.due, now)),
        glyph="file",
        tone="missed",
        hot=True,
        badges=(Badge(_tr("today", "File missing"), "missed", "missed"),),
    )


def _folder(look: FolderLook, now: datetime) -> Row:  # noqa: ARG001 - as the other rows are made
    problem = look.problem.splitlines()[0]
    return Row(
        who=_tr("today", "Watched folder “%1”").replace("%1", look.folder),
        what=said(problem),
        glyph="folder",
        tone="at_risk",
        badges=(Badge(_tr("today", "Nothing comes in"), "warning", "at_risk"),),
        tip=said(problem),
    )


def _bad_file(file: FolderFile, now: datetime) -> Row:
    if file.outcome is FileOutcome.FAILED:
        badge = Badge(_tr("today", "Not readable"), "missed", "missed")
    else:
        badge = Badge(_tr("today", "Errors in the file"), "warning", "at_risk")
    return Row(
        who=file.name,
        what=f"{file.folder} · {said(file.summary)}",
        when=words.when(file.taken_at, now),
        glyph="file",
        tone=badge.tone,
        badges=(badge,),
        tip=said(file.summary),
    )


_ROWS: dict[TodoKind, Callable[[Any, datetime], Row]] = {
    TodoKind.MAILBOX: _mailbox,
    TodoKind.CALL_LATE: _callback,
    TodoKind.CALL_TODAY: _callback,
    TodoKind.MISSING_FILE: _missing_file,
    TodoKind.FOLDER: _folder,
    TodoKind.BAD_FILE: _bad_file,
}
