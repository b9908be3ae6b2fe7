"""What the status line says of the outbox."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from keyuser.records import Submission, SubmissionState
from keyuser.ui.said import said
from keyuser.ui.widgets.status_line import Connection

_tr = QCoreApplication.translate
_ON_THE_WAY = (SubmissionState.PENDING, SubmissionState.SENDING, SubmissionState.PARTIAL, SubmissionState.UNKNOWN)


def connection(submissions: Sequence[Submission]) -> Connection:
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
