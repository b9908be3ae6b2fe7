"""What the status line says of the outbox and of the mailboxes."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from keyuser.records import Submission, SubmissionState
from keyuser.ui import words
from keyuser.ui.said import said
from keyuser.ui.watching import MailState
from keyuser.ui.widgets.status_line import Connection

_tr = QCoreApplication.translate
_ON_THE_WAY = (SubmissionState.PENDING, SubmissionState.SENDING, SubmissionState.PARTIAL, SubmissionState.UNKNOWN)


def outbox(submissions: Sequence[Submission]) -> Connection:
    """Rejected deliveries first, then what had trouble, then what waits."""
    rejected = sum(item.state is SubmissionState.REJECTED for item in submissions)
    waiting = [item for item in submissions if item.state in _ON_THE_WAY]
    troubled = next((item for item in waiting if item.message), None)
    if rejected:
        return Connection(
            "missed", "missed", _tr("connection", "%n delivery(ies) rejected by the vendor", "", rejected)
        )
    if troubled is not None:
        text = _tr("connection", "%n waiting to be sent", "", len(waiting))
        return Connection("offline", "at_risk", f"{text} · {said(troubled.message)}")
    if waiting:
        return Connection("waiting", "quiet", _tr("connection", "%n waiting to be sent", "", len(waiting)))
    if submissions:
        return Connection("online", "quiet", _tr("connection", "Everything is sent"))
    return Connection("online", "quiet", _tr("connection", "Nothing was sent yet"))


def mail(state: MailState, now: datetime) -> Connection:
    """A mailbox that waits for its password first, then one that fails, else when the latest mail came; nothing without any."""
    troubled = [status for status in state.statuses if status.message]
    waiting = next((status for status in troubled if status.waits_for_sign_in), None)
    if waiting is not None:
        text = _tr("connection", "the mailbox %1 waits for its password").replace("%1", waiting.mailbox_id)
        return Connection("missed", "missed", text)
    if troubled:
        return Connection("offline", "at_risk", f"{troubled[0].mailbox_id}: {said(troubled[0].message)}")
    if state.latest is not None and state.statuses:
        latest = words.when(state.latest, now)
        return Connection("online", "quiet", _tr("connection", "last mail: %1").replace("%1", latest))
    if any(status.last_success_at for status in state.statuses):
        return Connection("online", "quiet", _tr("connection", "no mail yet"))
    return Connection("online", "quiet", "")
