"""How the window names what the records hold: enums, times and sizes, in the user's language."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from keyuser.intake.phones import Phone
from keyuser.records import (
    Attachment,
    Channel,
    Criticality,
    FoldKind,
    GroupState,
    IdKind,
    Metric,
    OperationKind,
    Outcome,
    ReportKind,
    SubmissionState,
)
from keyuser.report.rules import CriticalitySuggestion
from keyuser.report.words import Urgency

_tr = QCoreApplication.translate


def criticality(value: Criticality) -> str:
    """How bad it is."""
    return {
        Criticality.LOW: _tr("words", "Low"),
        Criticality.MEDIUM: _tr("words", "Medium"),
        Criticality.HIGH: _tr("words", "High"),
        Criticality.CRITICAL: _tr("words", "Critical"),
    }[value]


def kind(value: ReportKind) -> str:
    """What the writer wants."""
    return {
        ReportKind.INCIDENT: _tr("words", "Incident"),
        ReportKind.SERVICE_REQUEST: _tr("words", "Service request"),
        ReportKind.CHANGE_REQUEST: _tr("words", "Change request"),
        ReportKind.CONSULTATION: _tr("words", "Consultation"),
        ReportKind.WISH: _tr("words", "Improvement request"),
    }[value]


def channel(value: Channel) -> str:
    """How a report came in."""
    return {
        Channel.MAIL: _tr("words", "E-mail"),
        Channel.WEB_FORM: _tr("words", "Form"),
        Channel.PHONE: _tr("words", "Phone call"),
        Channel.CHAT: _tr("words", "Chat"),
        Channel.SPREADSHEET: _tr("words", "Spreadsheet"),
        Channel.FOLDER: _tr("words", "Folder"),
    }[value]


def group_state(value: GroupState) -> str:
    """Where a group stands."""
    return {
        GroupState.OPEN: _tr("words", "Open"),
        GroupState.BUNDLED: _tr("words", "In a bundle"),
        GroupState.CLOSED: _tr("words", "Closed"),
    }[value]


def submission_state(value: SubmissionState) -> str:
    """Where a delivery stands."""
    return {
        SubmissionState.PENDING: _tr("words", "Waiting to be sent"),
        SubmissionState.SENDING: _tr("words", "Being sent"),
        SubmissionState.ACCEPTED: _tr("words", "Accepted"),
        SubmissionState.PARTIAL: _tr("words", "Accepted, evidence is still being sent"),
        SubmissionState.REJECTED: _tr("words", "Rejected"),
        SubmissionState.UNKNOWN: _tr("words", "No answer, being looked up"),
    }[value]


def metric(value: Metric) -> str:
    """What is measured."""
    return {
        Metric.FIRST_RESPONSE: _tr("words", "First response"),
        Metric.PRELIMINARY_ANSWER: _tr("words", "Preliminary answer"),
        Metric.UPDATE: _tr("words", "Update"),
        Metric.WORKAROUND: _tr("words", "Workaround"),
        Metric.RESOLUTION: _tr("words", "Resolution"),
    }[value]


def outcome(value: Outcome) -> str:
    """The verdict on a metric."""
    return {
        Outcome.RUNNING: _tr("words", "Running"),
        Outcome.PAUSED: _tr("words", "Clock paused"),
        Outcome.MET: _tr("words", "Met"),
        Outcome.MISSED: _tr("words", "Missed"),
        Outcome.OVERDUE: _tr("words", "Overdue"),
        Outcome.CANCELLED: _tr("words", "Cancelled"),
    }[value]


def fold(value: FoldKind) -> str:
    """Why a part of a text is folded."""
    return {FoldKind.QUOTE: _tr("words", "Quoted text"), FoldKind.SIGNATURE: _tr("words", "Signature")}[value]


def id_kind(value: IdKind) -> str:
    """Numbers that have a name in every language; the rest are called what they are called at home."""
    return {IdKind.BIN: _tr("words", "BIN"), IdKind.IIN: _tr("words", "IIN")}.get(value, value.value.upper())


def feature(value: str) -> str:
    """A family of reasons, as ``group`` names it."""
    return {
        "code": _tr("words", "Error code"),
        "file": _tr("words", "File"),
        "number": _tr("words", "Number"),
        "name": _tr("words", "Name"),
        "screen": _tr("words", "Screen"),
        "term": _tr("words", "Same term"),
        "word": _tr("words", "Word"),
        "phrase": _tr("words", "Phrase"),
        "picture": _tr("words", "Same picture"),
        "time": _tr("words", "Close in time"),
        "spelling": _tr("words", "Similar spelling"),
        "other": _tr("words", "Other words"),
    }.get(value, value)


def field(value: str) -> str:
    """A field that a vendor profile can require."""
    return {
        "organisation": _tr("words", "Organisation"),
        "bin": _tr("words", "BIN"),
        "screenshot": _tr("words", "Screenshot"),
        "description": _tr("words", "Description"),
        "wanted_result": _tr("words", "Wanted result"),
    }.get(value, value)


def ask_for(value: str) -> str:
    """What to do about a required field that is missing."""
    return {
        "organisation": _tr("words", "Say which organisation is affected, or ask a writer."),
        "bin": _tr("words", "Add the BIN of the organisation, or ask a writer for it."),
        "screenshot": _tr("words", "Ask a writer for a screenshot of the error."),
        "description": _tr("words", "Describe what was done, what happened and since when, in two or three sentences."),
        "wanted_result": _tr("words", "Say what the vendor is asked to achieve."),
    }.get(value, "")


def proposal(value: CriticalitySuggestion) -> str:
    """Why the rules propose a criticality: how many it reaches and what the writers say."""
    reach = _tr("words", "%n user(s)", "", value.users)
    if value.organisations:
        reach += ", " + organisations(value.organisations)
    said = {
        Urgency.CAN_WAIT: _tr("words", "the writers can wait"),
        Urgency.NORMAL: _tr("words", "nobody says that it is urgent"),
        Urgency.URGENT: _tr("words", "the writers say that it is urgent"),
        Urgency.STANDSTILL: _tr("words", "work has stopped or a deadline is at hand"),
    }[value.urgency]
    quoted = f" (“{value.word}”)" if value.word else ""
    return f"{reach}; {said}{quoted}"


def operation(value: OperationKind, reports: int) -> str:
    """A logged change of groups, as the Undo button names it."""
    return {
        OperationKind.AUTOMATIC: _tr("words", "automatic grouping of %n report(s)", "", reports),
        OperationKind.CREATE: _tr("words", "new group of %n report(s)", "", reports),
        OperationKind.JOIN: _tr("words", "join of %n report(s)", "", reports),
        OperationKind.MOVE: _tr("words", "move of %n report(s)", "", reports),
        OperationKind.MERGE: _tr("words", "merge of %n report(s)", "", reports),
        OperationKind.SPLIT: _tr("words", "split of %n report(s)", "", reports),
        OperationKind.ATTACH: _tr("words", "attachment of %n report(s) to a conversation", "", reports),
        OperationKind.DETACH: _tr("words", "detachment of %n report(s) from a conversation", "", reports),
        OperationKind.TRAY: _tr("words", "another tray for %n mail(s)", "", reports),
        OperationKind.UNDO: _tr("words", "undo", "", reports),
    }[value]


def reports(count: int) -> str:
    """A number of reports."""
    return _tr("words", "%n report(s)", "", count)


def organisations(count: int) -> str:
    """A number of organisations."""
    return _tr("words", "%n organisation(s)", "", count)


def percent(share: float) -> str:
    """0..1 with one decimal, as the exports write it: never rounded up to a full 100 or down to 0."""
    tenths = round(share * 1000)
    if share < 1:
        tenths = min(tenths, 999)
    if share > 0:
        tenths = max(tenths, 1)
    return _percent(QLocale().toString(100) if tenths == 1000 else QLocale().toString(tenths / 10, "f", 1))


def whole_percent(share: float) -> str:
    """0..1 as whole percent, for an axis and for a likeness: more digits would promise what a likeness does not know."""
    whole = round(share * 100)
    return _percent(QLocale().toString(whole if share >= 1 else min(99, whole)))


def when(at: datetime, now: datetime) -> str:
    """Short, as mail clients write it: the time today, the weekday this week, else the date."""
    local, today = at.astimezone(), now.astimezone().date()
    day = local.date()
    if day == today:
        return f"{local:%H:%M}"
    if day == today - timedelta(days=1):
        return _tr("words", "Yesterday")
    if timedelta(0) < today - day < timedelta(days=7):
        return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    date = QDate(day.year, day.month, day.day)
    return QLocale().toString(date, "d MMM" if day.year == today.year else "d MMM yyyy")


def exactly(at: datetime) -> str:
    """Date and time in full, for a tool tip or a header."""
    local = at.astimezone()
    moment = QDateTime(QDate(local.year, local.month, local.day), _time(local))
    return QLocale().toString(moment, "d MMMM yyyy, HH:mm")


def size_of(attachment: Attachment) -> str:
    """A file's size."""
    return QLocale().formattedDataSize(attachment.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _percent(number: str) -> str:
    return _tr("words", "%1%").replace("%1", number)


def _time(local: datetime) -> QTime:
    return QTime(local.hour, local.minute)


def phone(number: str) -> str:
    """A stored number (E.164) as people read it."""
    return Phone(number, "", "").shown
