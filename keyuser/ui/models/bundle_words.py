"""How the window says where a bundle stands: a badge, a headline and what it means, in the user's words."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from keyuser.records import (
    BundleState,
    EventType,
    EvidenceDelivery,
    Submission,
    SubmissionState,
    TicketEvent,
    VendorTicket,
)
from keyuser.ui import words
from keyuser.ui.models import sla_words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.bundle_queries import WAITING_FOR_CLIENT, BundleLine, BundleReading, is_paused
from keyuser.ui.models.row import Row
from keyuser.ui.said import said

_tr = QCoreApplication.translate

#: The vendor's statuses, in the words of the published API, under which it holds the matter for solved.
SOLVED = frozenset({"resolved", "closed"})


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a delivery stands: an icon in a colour token, a headline, and what it means or what to do."""

    glyph: str
    tone: str
    title: str
    text: str


def field_name(field: str) -> str:
    """A field that a vendor may require."""
    return {
        "organisation": _tr("bundles", "Organisation's name"),
        "bin": _tr("bundles", "BIN"),
        "screenshot": _tr("bundles", "Screenshot"),
        "description": _tr("bundles", "Description"),
        "wanted_result": _tr("bundles", "Wanted result"),
        "iin": _tr("bundles", "IIN of the reporter"),
    }.get(field, field.replace("_", " "))


def ask(field: str) -> str:
    """What to do about a field that is missing."""
    return {
        "organisation": _tr("bundles", "Say which organisation is affected, or ask the reporter for its name."),
        "bin": _tr("bundles", "Add the organisation's BIN, or ask the reporter for it."),
        "screenshot": _tr("bundles", "Add a picture of the error, or ask the reporter for one."),
        "description": _tr("bundles", "What was done, what happened, since when: two or three sentences."),
        "wanted_result": _tr("bundles", "What the vendor is asked to achieve."),
        "iin": _tr("bundles", "Enter the reporter's IIN under Organisations, People; it leaves only for this vendor."),
    }.get(field, "")


def withheld(kind: str, count: int) -> str:
    """Personal data of one kind that is masked."""
    return {
        "e-mail": _tr("bundles", "%n e-mail address(es)", "", count),
        "phone": _tr("bundles", "%n phone number(s)", "", count),
        "IIN": _tr("bundles", "%n IIN(s)", "", count),
        "card": _tr("bundles", "%n card number(s)", "", count),
        "IBAN": _tr("bundles", "%n bank account(s)", "", count),
        "name": _tr("bundles", "%n name(s)", "", count),
        "signature": _tr("bundles", "%n signature(s)", "", count),
    }.get(kind, f"{QLocale().toString(count)} {kind}")


def bytes_of(size: int) -> str:
    """A file's size."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def groups(count: int) -> str:
    """A number of groups."""
    return _tr("bundles", "%n group(s)", "", count)


def files(count: int) -> str:
    """A number of files."""
    return _tr("bundles", "%n file(s)", "", count)


def badge(line: BundleLine) -> Badge:
    """Where a bundle stands, in one word."""
    if line.bundle.state is BundleState.DRAFT:
        if line.missing:
            return Badge(_tr("bundles", "%n missing", "", line.missing), "warning", "at_risk")
        return Badge(_tr("bundles", "Ready to send"), "draft", "accent")
    submission = line.submission
    if submission is None:
        return Badge(_tr("bundles", "Not sent yet"), "freeze", "accent")
    if is_paused(submission):
        return Badge(_tr("bundles", "Needs you"), "paused", "at_risk")
    if line.ticket is not None and submission.state is SubmissionState.ACCEPTED:
        return _ticket_badge(line)
    return {
        SubmissionState.PENDING: Badge(_tr("bundles", "Waiting"), "waiting", "quiet"),
        SubmissionState.SENDING: Badge(_tr("bundles", "Sending"), "send", "accent"),
        SubmissionState.ACCEPTED: Badge(_tr("bundles", "Delivered"), "met", "met"),
        SubmissionState.PARTIAL: Badge(_tr("bundles", "Partly delivered"), "at_risk", "at_risk"),
        SubmissionState.REJECTED: Badge(_tr("bundles", "Refused"), "missed", "missed"),
        SubmissionState.UNKNOWN: Badge(_tr("bundles", "No answer"), "question", "at_risk"),
    }[submission.state]


def _ticket_badge(line: BundleLine) -> Badge:
    """What became of a delivered bundle: the vendor's status, where it says more than "delivered"."""
    status = line.ticket.status if line.ticket else ""
    if status == WAITING_FOR_CLIENT:
        return Badge(_tr("bundles", "Waits for you"), "question", "at_risk")
    if status in SOLVED:
        return Badge(sla_words.vendor_status(status), "met", "met")
    if line.last_answer is not None:
        return Badge(_tr("bundles", "Answered"), "chat", "accent")
    return Badge(_tr("bundles", "Delivered"), "met", "met")


def row(line: BundleLine, now: datetime) -> Row:
    """A bundle in the list."""
    bundle = line.bundle
    facts = [bundle.ref, groups(len(bundle.group_ids))]
    if line.ticket is not None:
        facts.append(line.ticket.remote_id)
    at = line.last_answer.at if line.last_answer else bundle.frozen_at or bundle.created_at
    look = badge(line)
    return Row(
        who=bundle.title,
        what=" · ".join(facts),
        when=words.when(at, now),
        glyph="draft" if bundle.state is BundleState.DRAFT else "bundles",
        tone="accent" if bundle.state is BundleState.DRAFT else "quiet",
        hot=line.waits,
        badges=(look,),
        tip=f"{bundle.title}\n{words.exactly(at)}",
    )


def standing(reading: BundleReading, now: datetime) -> Standing:
    """Where the delivery of a frozen bundle stands, and what the vendor waits for."""
    submission = reading.submission
    if submission is None:
        text = _tr("bundles", "The file is ready. Nothing has left yet.")
        return Standing("freeze", "accent", _tr("bundles", "Frozen, not sent"), text)
    if submission.state is SubmissionState.REJECTED:
        refused = _tr("bundles", "%1 will not take it as it is: %2").replace("%1", reading.vendor_name)
        text = f"{refused.replace('%2', said(submission.message))} {said(submission.hint)}".strip()
        return Standing("missed", "missed", _tr("bundles", "Refused by the vendor"), text)
    if is_paused(submission):
        text = f"{said(submission.message)} {said(submission.hint)}".strip()
        return Standing("paused", "at_risk", _tr("bundles", "Waiting for you"), text)
    if submission.state is SubmissionState.ACCEPTED and reading.ticket is not None:
        return _answered(reading.ticket, reading.vendor_name)
    return _going_on(submission, reading.evidence, reading.vendor_name, now)


def _answered(ticket: VendorTicket, vendor: str) -> Standing:
    if ticket.status == WAITING_FOR_CLIENT:
        text = _tr("bundles", "Read the question below and answer it in the vendor's ticket.")
        return Standing("question", "at_risk", _tr("bundles", "The vendor waits for you"), text)
    if ticket.status in SOLVED:
        text = _tr("bundles", "Check it with the reporters before you close the groups.")
        return Standing("met", "met", _tr("bundles", "The vendor says that it is solved"), text)
    text = _tr("bundles", "The vendor (%1) has everything.").replace("%1", vendor)
    return Standing("met", "met", _tr("bundles", "Delivered"), text)


def _going_on(submission: Submission, evidence: tuple[EvidenceDelivery, ...], vendor: str, now: datetime) -> Standing:
    state, done = submission.state, sum(item.delivered for item in evidence)
    trouble = f"{said(submission.message)} {said(submission.hint)}".strip()
    again = next_try(submission, now)
    if state is SubmissionState.ACCEPTED:
        text = _tr("bundles", "The vendor (%1) has everything.").replace("%1", vendor)
        return Standing("met", "met", _tr("bundles", "Delivered"), text)
    if state is SubmissionState.PARTIAL:
        title = _tr("bundles", "Partly delivered: %1 of %2 files")
        title = title.replace("%1", QLocale().toString(done)).replace("%2", QLocale().toString(len(evidence)))
        text = _tr("bundles", "The ticket is made. The files that are missing follow; nothing is sent twice.")
        return Standing("at_risk", "at_risk", title, _sentences(text, trouble, again))
    if state is SubmissionState.UNKNOWN:
        text = _tr("bundles", "The vendor may have it. It is looked up there before anything is sent again.")
        return Standing("question", "at_risk", _tr("bundles", "No answer came"), _sentences(text, trouble, again))
    if state is SubmissionState.SENDING:
        return Standing("send", "accent", _tr("bundles", "Being sent"), "")
    if trouble:
        return Standing("waiting", "at_risk", _tr("bundles", "Waiting to be sent"), _sentences(trouble, again))
    return Standing("waiting", "quiet", _tr("bundles", "Waiting to be sent"), again)


def next_try(submission: Submission, now: datetime) -> str:
    """When the outbox tries again, and how often it has."""
    if is_paused(submission):
        return ""
    left = submission.next_attempt_at - now
    if left <= timedelta(seconds=5):
        text = _tr("bundles", "Next try: now.")
    else:
        text = _tr("bundles", "Next try in %1, %2.").replace("%1", sla_words.amount(round(left.total_seconds())))
        text = text.replace("%2", sla_words.day_and_time(submission.next_attempt_at, now))
    tried = _tr("bundles", "Tried %n time(s).", "", submission.attempts) if submission.attempts else ""
    return _sentences(tried, text)


def event(item: TicketEvent) -> Badge:
    """What happened at the vendor, as icon and word."""
    word, glyph, tone = _event(item.type)
    if item.payload.get("automatic"):
        word = _tr("bundles", "%1, automatic").replace("%1", word)
    return Badge(word, glyph, tone)


def event_word(kind: EventType) -> str:
    """What that kind of event is called."""
    return _event(kind)[0]


def _event(kind: EventType) -> tuple[str, str, str]:
    """Word, icon and colour token."""
    return {
        EventType.CREATED: (_tr("bundles", "Ticket made"), "vendor", "quiet"),
        EventType.STATUS: (_tr("bundles", "Status"), "information", "quiet"),
        EventType.VENDOR_REPLY: (_tr("bundles", "Answer"), "chat", "accent"),
        EventType.QUESTION: (_tr("bundles", "Question to you"), "question", "at_risk"),
        EventType.PRELIMINARY_ANSWER: (_tr("bundles", "Preliminary answer"), "chat", "accent"),
        EventType.WORKAROUND: (_tr("bundles", "Workaround"), "memos", "accent"),
        EventType.SOLUTION: (_tr("bundles", "Solution"), "met", "met"),
        EventType.CLIENT_MESSAGE: (_tr("bundles", "You wrote"), "person", "quiet"),
        EventType.CRITICALITY: (_tr("bundles", "Criticality"), "warning", "quiet"),
        EventType.LEVEL: (_tr("bundles", "Support line"), "people", "quiet"),
        EventType.POLICY_ATTACHED: (_tr("bundles", "Contract attached"), "document", "quiet"),
        EventType.DUE_AGREED: (_tr("bundles", "Due time agreed"), "sla", "quiet"),
        EventType.EXCLUDED: (_tr("bundles", "Time that does not count"), "paused", "quiet"),
        EventType.CANCELLED: (_tr("bundles", "Cancelled"), "close", "quiet"),
        EventType.NOTE: (_tr("bundles", "Note"), "edit", "quiet"),
        EventType.VOID: (_tr("bundles", "Taken back"), "undo", "quiet"),
    }[kind]


def _sentences(*parts: str) -> str:
    return " ".join(filter(None, parts))


def step(name: str) -> str:
    """A step of a bundle's way."""
    return {
        "frozen": _tr("bundles", "Frozen"),
        "ticket": _tr("bundles", "Ticket"),
        "evidence": _tr("bundles", "Evidence"),
        "answer": _tr("bundles", "Answer"),
    }[name]
