"""How the window tells of a clock at risk or missed: in the message bar, in the tray, on the Today page."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from keyuser.records import NoticeKind
from keyuser.sla.notices.service import NewNotices, Notice
from keyuser.ui import words
from keyuser.ui.models import sla_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.row import Row

_tr = QCoreApplication.translate


def sentence(notice: Notice) -> str:
    """``T-000121, resolution: 90 % of the time is used``."""
    if notice.kind is NoticeKind.MISSED:
        text = _tr("notices", "%1: %2 is missed")
    else:
        text = _tr("notices", "%1: %2, %3 % of the time is used").replace("%3", str(notice.threshold))
    ticket = notice.remote_id or notice.ticket_ref
    return text.replace("%1", ticket).replace("%2", words.metric(notice.metric).lower())


def told(new: NewNotices) -> tuple[str, str]:
    """Headline and details of everything that is new."""
    if new.known_before:
        text = _tr("notices", "%n clock(s) were at risk or missed before notices began", "", new.known_before)
        return text, _tr("notices", "They are on the SLA page. From now on each is told once.")
    if new.is_summary:
        return _tr("notices", "%n clock(s) are at risk or missed", "", new.count), sentence(new.notices[0])
    first, *rest = (sentence(notice) for notice in new.notices)
    return first, "\n".join(rest) or new.notices[0].title


def row(notice: Notice, now: datetime) -> Row:
    """A notice that was not looked at, on the Today page."""
    missed = _tr("notices", "missed %1").replace("%1", sla_words.day_and_time(notice.at, now))
    return Row(
        who=notice.title,
        what=f"{words.metric(notice.metric)}: {missed}",
        when=notice.remote_id or notice.ticket_ref,
        glyph=notice.criticality.value,
        tone=notice.criticality.value,
        badges=(Badge(_tr("sla", "Missed"), "missed", "missed"),),
        tip=notice.title,
    )
