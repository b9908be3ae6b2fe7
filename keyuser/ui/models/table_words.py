"""How the window names what a table's columns give, and how sure that is."""

from PySide6.QtCore import QCoreApplication, QLocale

from keyuser.intake.channels.spreadsheet.fields import TableField
from keyuser.intake.channels.spreadsheet.guess import ColumnGuess
from keyuser.intake.channels.spreadsheet.rows import RowIssue
from keyuser.intake.spreadsheet.service import TableResult
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.row import Row
from keyuser.ui.said import said

_tr = QCoreApplication.translate

#: From here on a guess is sure, or at least likely.
_SURE, _LIKELY = 0.9, 0.6


def field(value: TableField) -> str:
    """What a column gives."""
    return {
        TableField.SUBJECT: _tr("table", "Subject"),
        TableField.TEXT: _tr("table", "Description"),
        TableField.SENDER_NAME: _tr("table", "Reporter's name"),
        TableField.SENDER_EMAIL: _tr("table", "Reporter's e-mail"),
        TableField.SENDER_PHONE: _tr("table", "Reporter's phone"),
        TableField.ORGANISATION: _tr("table", "Organisation"),
        TableField.BIN: _tr("table", "BIN"),
        TableField.IIN: _tr("table", "IIN"),
        TableField.DATE: _tr("table", "Date"),
        TableField.TIME: _tr("table", "Time"),
        TableField.KIND: _tr("table", "Kind of report"),
        TableField.CRITICALITY: _tr("table", "Criticality"),
        TableField.TOPIC: _tr("table", "Topic or module"),
        TableField.REFERENCE: _tr("table", "Number of the request"),
        TableField.DETAIL: _tr("table", "Detail below the text"),
        TableField.IGNORE: _tr("table", "Leave out"),
    }[value]


def sureness(guess: ColumnGuess, chosen: TableField, *, by_user: bool, remembered: bool) -> Badge:
    """How sure it is that a column gives what is chosen for it."""
    if by_user:
        return Badge(_tr("table", "your choice"), "edit", "accent", plain=True)
    if remembered:
        return Badge(_tr("table", "as the last time"), "refresh", "accent", plain=True)
    if chosen in (TableField.DETAIL, TableField.IGNORE):
        return Badge(_tr("table", "not recognised"), "question", "quiet", plain=True)
    if guess.confidence >= _SURE:
        return Badge(_tr("table", "sure"), "check", "met", plain=True)
    if guess.confidence >= _LIKELY:
        return Badge(_tr("table", "likely"), "check", "quiet", plain=True)
    return Badge(_tr("table", "please check"), "warning", "at_risk", plain=True)


def verdict(result: TableResult) -> str:
    """212 rows: 209 ready, 3 with problems."""
    text = _tr("table", "%n row(s): %1 ready, %2 with problems.", "", result.rows)
    text = text.replace("%1", _number(result.ready)).replace("%2", _number(result.rejected))
    if result.hidden:
        text += " " + _tr("table", "%n hidden row(s) left out.", "", result.hidden)
    return text


def issue_row(issue: RowIssue) -> Row:
    """What is wrong with a row, and what to do about it."""
    where = _tr("table", "Row %1").replace("%1", _number(issue.row))
    return Row(
        who=f"{where} · {issue.column}" if issue.column else where,
        what=f"{said(issue.what)} {said(issue.hint)}".strip(),
        when=_tr("table", "goes in") if issue.taken else _tr("table", "stays out"),
        glyph="warning" if issue.taken else "error",
        tone="at_risk" if issue.taken else "missed",
        hot=not issue.taken,
        tip=f"{said(issue.what)}\n{said(issue.hint)}".strip(),
    )


def told(name: str, result: TableResult) -> str:
    """What an import of a table did, as one sentence."""
    parts = [_tr("table", "%1: %n report(s) taken in", "", len(result.taken)).replace("%1", name)]
    if result.already:
        parts.append(_tr("table", "%n here already", "", result.already))
    if result.rejected:
        parts.append(_tr("table", "%n row(s) did not go in", "", result.rejected))
    return ", ".join(parts) + "."


def _number(value: int) -> str:
    return QLocale().toString(value)
