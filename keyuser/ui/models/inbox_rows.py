"""How a report looks in a list of the inbox."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from keyuser.records import AutomaticKind, Tray, report_ref
from keyuser.ui import words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.row import Row
from keyuser.ui.queries import InboxLine

_tr = QCoreApplication.translate


def automatic(kind: AutomaticKind | None) -> str:
    """What machine's mail it is; one without a kind was put there by the user."""
    if kind is None:
        return _tr("automatic", "put here by you")
    return {
        AutomaticKind.LOOP: _tr("automatic", "our own mail that came back"),
        AutomaticKind.BOUNCE: _tr("automatic", "undelivered mail"),
        AutomaticKind.READ_RECEIPT: _tr("automatic", "read receipt"),
        AutomaticKind.OUT_OF_OFFICE: _tr("automatic", "out-of-office answer"),
        AutomaticKind.AUTO_REPLY: _tr("automatic", "automatic answer"),
        AutomaticKind.CALENDAR_RESPONSE: _tr("automatic", "answer to an invitation"),
        AutomaticKind.MAILING_LIST: _tr("automatic", "mailing list"),
        AutomaticKind.NOTIFICATION: _tr("automatic", "notification of a system"),
    }[kind]


def inbox_row(item: InboxLine, now: datetime) -> Row:
    """Who and where, the subject; badges for files, replies, and the group it is in or looks like."""
    line = item.line
    who = line.sender_name or line.sender_email or _tr("inbox", "Sender unknown")
    organisation = item.organisation
    if organisation is not None:
        who += f" · {organisation.short_name or organisation.name}"
    return Row(
        who=who,
        what=line.subject.strip() or _tr("inbox", "(no subject)"),
        when=words.when(line.at, now),
        glyph="automatic" if line.place.tray is Tray.AUTOMATIC else line.channel.value,
        hot=line.group_id is None and line.place.tray is Tray.INBOX,
        badges=_badges(item, now),
        tip=line.subject,
    )


def _badges(item: InboxLine, now: datetime) -> tuple[Badge, ...]:
    line = item.line
    badges = [Badge("", "attachment", plain=True)] if line.attachments else []
    if line.place.tray is Tray.AUTOMATIC:
        return (*badges, Badge(automatic(line.automatic), "information", plain=True))
    if line.replies:
        latest = f" · {words.when(line.latest_at, now)}" if line.latest_at else ""
        badges.append(Badge(f"{line.replies}{latest}", "reply", plain=True))
    if line.group_id is not None:
        badges.append(Badge(f"G-{line.group_id:04d}", "groups", plain=True))
    elif item.suggestion is not None:
        target = item.suggestion.group_id
        name = f"G-{target:04d}" if target else report_ref(item.suggestion.other_report_id)
        badges.append(Badge(f"{name} · {words.whole_percent(item.suggestion.score)}", "alike", "accent"))
    return tuple(badges)
