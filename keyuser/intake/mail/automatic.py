"""Tells the mails that machines write from those of people: nobody is to be answered there, and nothing was reported.

Sources: RFC 3834 (Auto-Submitted), RFC 3464 and RFC 8098 (delivery and read reports), RFC 2919 (List-Id), [MS-OXCMAIL]
(X-Auto-Response-Suppress), and the subjects that Exchange, Yandex and mail.ru put before an automatic answer. In doubt a mail
is a person's: a machine's mail in the inbox is a nuisance, a report among the machines' mails is lost.
"""

import re
from collections.abc import Collection
from enum import StrEnum

from keyuser.intake.mail.model import Mail


class AutomaticKind(StrEnum):
    """What a machine's mail is."""

    LOOP = "loop"
    BOUNCE = "bounce"
    READ_RECEIPT = "read_receipt"
    OUT_OF_OFFICE = "out_of_office"
    AUTO_REPLY = "auto_reply"
    MAILING_LIST = "mailing_list"
    NOTIFICATION = "notification"


# What Exchange puts before the subject, colon included: no person begins a subject so.
_EXCHANGE = re.compile(
    r"(?:automatic reply|out of office(?: autoreply)?|автоматический ответ|вне офиса|нет на месте|автоматты (?:түрдегі )?жауап"
    r"|кеңседе жоқ|автоматична відповідь|поза офісом|odpowied[źz] automatyczna|poza biurem)\s*:",
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
_SUBJECT_LENGTH = 200


def automatic_kind(mail: Mail, own_addresses: Collection[str] = ()) -> AutomaticKind | None:
    """What kind of machine's mail this is; ``None`` for a person's.

    ``own_addresses`` (lower case) are those that we send from: a mail from one of them came back to us. A mailing list is
    reported as such although people write there: whether a list is the staff's own is for its reader to decide.
    """
    header, subject = mail.header, mail.subject[:_SUBJECT_LENGTH]
    if "x-keyuser-receipt" in header or (mail.sender_email and mail.sender_email.lower() in own_addresses):
        return AutomaticKind.LOOP
    report = _report_kind(mail)
    if report:
        return report
    submitted = re.split(r"[;(\s]", header.get("auto-submitted", "").strip().lower())[0]
    precedence = header.get("precedence", "").strip().lower()
    if _is_answer(mail, submitted, precedence):
        return AutomaticKind.OUT_OF_OFFICE if _OUT_OF_OFFICE.match(subject) else AutomaticKind.AUTO_REPLY
    if _BOUNCE.match(subject) and (_DAEMON.search(mail.sender_email) or _no_way_back(mail)):
        return AutomaticKind.BOUNCE
    if precedence == "list" or any(name in header for name in ("list-id", "list-post", "mailing-list")):
        return AutomaticKind.MAILING_LIST
    if submitted not in ("", "no") or precedence in ("bulk", "junk") or _no_way_back(mail):
        return AutomaticKind.NOTIFICATION
    unwanted = any(name in header for name in ("x-auto-response-suppress", "list-unsubscribe", "feedback-id"))
    return AutomaticKind.NOTIFICATION if unwanted and _NOBODY.match(mail.sender_email) else None


def _report_kind(mail: Mail) -> AutomaticKind | None:
    """Delivery and read reports, by their form; of Outlook by its message class."""
    content_type = mail.header.get("content-type", "").lower()
    message_class = mail.header.get("x-message-class", "").lower()
    if "disposition-notification" in content_type or message_class.endswith((".ipnrn", ".ipnnrn")):
        return AutomaticKind.READ_RECEIPT
    if "x-failed-recipients" in mail.header or message_class.endswith((".ndr", ".dr")):
        return AutomaticKind.BOUNCE
    if content_type.startswith("multipart/report") and "feedback-report" not in content_type:
        return AutomaticKind.READ_RECEIPT if _READ.match(mail.subject) else AutomaticKind.BOUNCE
    return None


def _is_answer(mail: Mail, submitted: str, precedence: str) -> bool:
    """Written by a machine in answer to somebody: it says so in a field of its own, or in front of its subject."""
    header, subject = mail.header, mail.subject[:_SUBJECT_LENGTH]
    if (
        submitted == "auto-replied"
        or precedence == "auto_reply"
        or "ooftemplate" in header.get("x-message-class", "").lower()
    ):
        return True
    names = ("x-autoreply", "x-autorespond", "x-autoresponse", "x-yandex-autoreply", "x-ms-exchange-inbox-rules-loop")
    if any(header.get(name, "no").strip().lower() not in ("no", "false", "0") for name in names):
        return True
    if "mailbox rules agent" in header.get("x-ms-exchange-generated-message-source", "").lower():
        return True
    if _EXCHANGE.match(subject):
        return True
    machine = submitted not in ("", "no") or _no_way_back(mail) or "x-auto-response-suppress" in header
    return machine and bool(_OUT_OF_OFFICE.match(subject) or _AUTO_REPLY.match(subject))


def _no_way_back(mail: Mail) -> bool:
    """An empty return path: whoever sent it does not want to hear of it again (RFC 5321, 4.5.5)."""
    return mail.header.get("return-path", "").replace(" ", "") == "<>"
