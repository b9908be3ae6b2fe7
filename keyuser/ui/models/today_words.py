"""How the Today page says what waits: a row of the list, and what its deed is called."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from keyuser.ui.models import bundle_words
from keyuser.ui.models.row import Row
from keyuser.ui.models.rows import group_row, need_row
from keyuser.ui.models.today_queries import Todo, TodoKind

_tr = QCoreApplication.translate


def row(todo: Todo, now: datetime) -> Row:
    """A thing to do in the list."""
    if todo.kind in (TodoKind.OVERDUE, TodoKind.AT_RISK):
        return need_row(todo.subject, now)
    if todo.kind is TodoKind.UNSENT:
        return group_row(todo.subject, now)
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
        TodoKind.OVERDUE: _tr("today", "Ask the vendor for a date"),
        TodoKind.QUESTION: _tr("today", "Answer the vendor"),
        TodoKind.AT_RISK: _tr("today", "Remind the vendor"),
        TodoKind.UNSENT: _tr("today", "Complete the group"),
        TodoKind.DRAFT: _tr("today", "Complete and send"),
        TodoKind.PAIRS: _tr("today", "Decide the pairs"),
        TodoKind.INBOX: _tr("today", "Read the reports"),
    }[kind]
