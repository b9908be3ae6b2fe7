"""Tells the mails that machines write from those of people: nobody is to be answered there, and nothing was reported.

Sources: RFC 3834 (Auto-Submitted), RFC 3464, RFC 6522 and RFC 8098 (delivery and read reports), RFC 5546 (answers to an
invitation), RFC 2369, RFC 2919 and RFC 8058 (lists), [MS-OXCMAIL] (X-Auto-Response-Suppress), and the subjects that Exchange,
Yandex and mail.ru put before an automatic answer.

A machine's mail in the inbox is a nuisance, a report among the machines' mails is lost. So only a sure sign takes a mail out of
the inbox; a ticket system that hands on what a person wrote, a gateway that adds list fields below everybody's signature, a
distribution list of the company's own have weak signs, and what has only those is left where it is, with a remark.
"""

import re
from dataclasses import dataclass

from keyuser.intake.mail.header import TICKET_SYSTEMS
from keyuser.intake.mail.model import Mail
from keyuser.records import AutomaticKind


@dataclass(frozen=True, slots=True)
class Automatic:
    """What machine's mail it is. ``sure``: it says so in a way that no person's mail and no handed-on report does."""

    kind: AutomaticKind
    sure: bool


# What Exchange puts before the subject, colon included: no person begins a subject so.
_EXCHANGE = re.compile(
    r"(?:automatic reply|out of office autoreply|автоматический ответ|автоматты (?:түрдегі )?жауап|автоматична відповідь"
    r"|odpowied[źz] automatyczna)\s*:",
    re.IGNORECASE,
)
# The same of its older versions. "Нет на месте: кассира" may also be a person's, who answers nothing then.
_OLD_EXCHANGE = re.compile(
    r"(?:out of office|вне офиса|нет на месте|кеңседе жоқ|орнында жоқ|поза офісом|немає на місці|poza biurem)\s*:",
    re.IGNORECASE,
)
# Looser words, which a person may use too: they count beside another sign of a machine.
_OUT_OF_OFFICE = re.compile(
    r"\W?(?:out of (?:the )?office|away from (?:the )?office|вне офиса|нет на (?:рабочем )?месте|отсутству[юе]"
    r"|отсутствие на (?:рабочем )?месте|(?:я )?в отпуске|поза офісом|немає на (?:робочому )?місці|у відпустці|poza biurem"
    r"|nieobecno[śs][ćc]|jestem na urlopie|кеңседе жоқ|жұмыс орнында жоқ|демалыстамын)",
    re.IGNORECASE,
)
_AUTO_REPLY = re.compile(
    r"\W?(?:auto(?:matic)?[- ]?(?:reply|response|answer)|auto:\s|авто(?:матический)?[- ]?ответ"
    r"|автоматты (?:түрдегі )?жауап|авто(?:матична)?[- ]?відповідь|odpowied[źz] automatyczna|automatyczna odpowied[źz]"
    r"|autoodpowied[źz]|autoresponder)",
    re.IGNORECASE,
)
_BOUNCE = re.compile(
    r"(?:undeliver(?:able|ed)|delivery (?:status notification|failure|has failed|problem)|mail delivery (?:failed|failure)"
    r"|mail delivery subsystem|returned mail|failure notice|warning: could not send|message (?:not delivered|delayed)"
    r"|не ?(?:удалось доставить|доставлен)|недоставлен|сообщение не доставлено|жеткізілмеді|жеткізу мүмкін"
    r"|не вдалося доставити|недоставлено|не доставлено|niedostarczaln|nie dostarczon|niedostarczon)",
    re.IGNORECASE,
)
_READ = re.compile(
    r"(?:read|not read|прочитано|не прочитано|оқылды|оқылмады|przeczytano|nie przeczytano)\s*:", re.IGNORECASE
)
_DAEMON = re.compile(r"(?:mailer-daemon|postmaster|mail-?daemon|maildelivery)@|^mailer-daemon$", re.IGNORECASE)
_NOBODY = re.compile(r"(?:no-?_?reply|do-?_?not-?_?reply|donotreply|notifications?|robot)[^@]*@", re.IGNORECASE)
_NOT_SAID = ("", "no", "false", "0")
_MEETING = re.compile(rb"^METHOD[ \t]*:[ \t]*(?:REPLY|COUNTER)\b", re.IGNORECASE | re.MULTILINE)
# Of Gmail, cPanel, Domain Technologie Control, FirstClass, LogSat and others.
_ANSWERING_FIELDS = (
    "x-autoreply", "x-autoreply-from", "x-autorespond", "x-autoresponder", "x-autoresponse", "x-fc-machinegenerated",
    "x-mail-autoreply", "x-yandex-autoreply",
)  # fmt: skip
_ANSWERING_PRECEDENCE = ("auto_reply", "auto-reply", "autoreply")
_SUBJECT_LENGTH = 200
_CALENDAR_HEAD = 4_096


def recognise(mail: Mail) -> Automatic | None:
    """What machine's mail this is; ``None`` for a person's."""
    subject = mail.subject[:_SUBJECT_LENGTH]
    if "x-keyuser-receipt" in mail.header:
        return Automatic(AutomaticKind.LOOP, sure=True)
    report = _report_kind(mail)
    if report:
        return Automatic(report, sure=True)
    answers = _says_that_it_answers(mail)
    if answers or _was_made_by_a_rule(mail):
        kind = AutomaticKind.OUT_OF_OFFICE if _OUT_OF_OFFICE.match(subject) else AutomaticKind.AUTO_REPLY
        return Automatic(kind, sure=answers and not (_hands_on(mail) and kind is AutomaticKind.AUTO_REPLY))
    if _BOUNCE.match(subject) and (_DAEMON.search(mail.sender_email) or _no_way_back(mail)):
        return Automatic(AutomaticKind.BOUNCE, sure=True)
    return _sent_to_many(mail)


def _report_kind(mail: Mail) -> AutomaticKind | None:
    """Delivery and read reports and answers to invitations, by their form; of Outlook by its message class."""
    content_type = mail.header.get("content-type", "").lower()
    message_class = mail.header.get("x-message-class", "").lower()
    if "disposition-notification" in content_type or message_class.endswith((".ipnrn", ".ipnnrn")):
        return AutomaticKind.READ_RECEIPT
    if "x-failed-recipients" in mail.header or message_class.endswith((".ndr", ".dr")):
        return AutomaticKind.BOUNCE
    if content_type.startswith("multipart/report") and "feedback-report" not in content_type:
        return AutomaticKind.READ_RECEIPT if _READ.match(mail.subject) else AutomaticKind.BOUNCE
    if message_class.startswith("ipm.schedule.meeting.resp") or _answers_an_invitation(mail, content_type):
        return AutomaticKind.CALENDAR_RESPONSE
    return None


def _answers_an_invitation(mail: Mail, content_type: str) -> bool:
    """Whether it is the calendar's "accepted" or "declined". A word that its owner added makes it hers."""
    if mail.text.strip() and "calendar.google.com" not in mail.text:
        return False
    calendars = (file.data for file in mail.files if file.media_type in ("text/calendar", "application/ics"))
    answers = any(_MEETING.search(data[:_CALENDAR_HEAD]) for data in calendars)
    return answers or ("text/calendar" in content_type and "method=reply" in content_type.replace('"', ""))


def _says_that_it_answers(mail: Mail) -> bool:
    """Written by a machine in answer to somebody: it says so in a field of its own, or in front of its subject."""
    header, subject = mail.header, mail.subject[:_SUBJECT_LENGTH]
    if (
        _submitted(mail) == "auto-replied"
        or _precedence(mail) in _ANSWERING_PRECEDENCE
        or header.get("delivered-to", "").strip().lower() == "autoresponder"  # qmail
        or header.get("x-post-messageclass", "").strip().startswith("9")  # Mailtraq
        or header.get("x-autogenerated", "").strip().lower() == "reply"
        or "ooftemplate" in header.get("x-message-class", "").lower()
        or any(header.get(name, "").strip().lower() not in _NOT_SAID for name in _ANSWERING_FIELDS)
        or _EXCHANGE.match(subject)
    ):
        return True
    machine = (
        _submitted(mail) not in _NOT_SAID
        or _no_way_back(mail)
        or _was_made_by_a_rule(mail)
        or "x-auto-response-suppress" in header
    )
    if _OLD_EXCHANGE.match(subject) and (machine or mail.references):
        return True
    return machine and bool(_OUT_OF_OFFICE.match(subject) or _AUTO_REPLY.match(subject))


def _was_made_by_a_rule(mail: Mail) -> bool:
    """Exchange's mark of what a rule of a mailbox sent: answers, but also people's mails that it forwards or redirects."""
    source = mail.header.get("x-ms-exchange-generated-message-source", "").lower()
    return "mailbox rules agent" in source or "x-ms-exchange-inbox-rules-loop" in mail.header


def _hands_on(mail: Mail) -> bool:
    """Whether a ticket system sent it: what it carries may be a person's words."""
    return any(name.startswith(("rt-ticket", *TICKET_SYSTEMS)) for name in mail.header)


def _sent_to_many(mail: Mail) -> Automatic | None:
    """Lists and notifications. Sure is only what came from outside to everybody and what nobody handed on."""
    header, precedence = mail.header, _precedence(mail)
    nobody, handed_on = bool(_NOBODY.match(mail.sender_email)), _hands_on(mail)
    newsletter = "list-unsubscribe-post" in header  # one click takes you off it (RFC 8058)
    if precedence == "list" or any(name in header for name in ("list-id", "list-post", "mailing-list")):
        listed = "list-post" in header or precedence in ("list", "bulk") or newsletter
        strange = "list-id" in header and not _is_of_the_house(mail)
        return Automatic(AutomaticKind.MAILING_LIST, sure=listed and strange and not handed_on)
    bulk = precedence in ("bulk", "junk") or "list-unsubscribe" in header
    if newsletter and bulk and nobody:
        return Automatic(AutomaticKind.MAILING_LIST, sure=not handed_on)
    unwanted = any(name in header for name in ("x-auto-response-suppress", "feedback-id"))
    notified = _submitted(mail) not in _NOT_SAID or bulk or _no_way_back(mail) or handed_on
    return Automatic(AutomaticKind.NOTIFICATION, sure=False) if notified or (unwanted and nobody) else None


def _is_of_the_house(mail: Mail) -> bool:
    """A list of the sender's or the receiver's own company: how staff reach a shared mailbox, not a newsletter."""
    lists = f"{mail.header.get('list-id', '')} {mail.header.get('list-post', '')}".lower()
    homes = {address.rpartition("@")[2].lower() for address in (mail.sender_email, mail.header.get("delivered-to", ""))}
    return any(home and re.search(rf"[@.<]{re.escape(home)}(?![\w.-]*\w)", lists) for home in homes)


def _submitted(mail: Mail) -> str:
    """The keyword of Auto-Submitted, without parameters and comments (RFC 3834, 5)."""
    return re.split(r"[;(\s]", mail.header.get("auto-submitted", "").strip().lower())[0]


def _precedence(mail: Mail) -> str:
    return (mail.header.get("precedence", "") or mail.header.get("x-precedence", "")).strip().lower()


def _no_way_back(mail: Mail) -> bool:
    """An empty return path: whoever sent it does not want to hear of it again (RFC 5321, 4.5.5)."""
    return mail.header.get("return-path", "").replace(" ", "") == "<>"
