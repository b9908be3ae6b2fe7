"""Receipts: a reporter learns that the report came in and under which number. At most one for each report.

A receipt is written down as "sending" before it is sent. Where the program dies there, it may or may not have gone out and is
never sent again: a missing receipt is a pity, two are noise, and two programs that thank each other are a disaster.
"""

import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from functools import cache
from typing import Protocol

from keyuser.clock import Clock
from keyuser.errors import KeyuserError, Rejected, Unavailable
from keyuser.paths import resource
from keyuser.records import Channel, Progress, Report, Tray, find_reply_token, no_progress, reply_token
from keyuser.settings import Settings
from keyuser.store import Store
from keyuser.store.receipts import DUE, REFUSED, SENDING, SENT

#: Nobody gets more receipts than this in a day, whatever comes in: a loop with another program ends here.
MOST_PER_DAY = 5
#: What is older than this when it comes in was told otherwise long ago (the first look into an old mailbox).
OLDEST = timedelta(days=2)

#: Told by the prefix of their Message-ID, by their field, by their token: a receipt that comes back is recognised by any.
_ID_PREFIX = "keyuser-receipt."
_SUBJECT_LENGTH = 120
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]+@[^\s@<>()\[\],;:\"\\]+\.[^\s@<>()\[\],;:\"\\.]+")
_MESSAGE_ID = re.compile(r"[!-;=?-~]{1,250}", re.ASCII)


class Sender(Protocol):
    """Sends one mail (``smtp.Mailer``)."""

    def send(self, message: EmailMessage) -> None: ...


class Receipts:
    """Thinks of receipts when reports come in, sends them afterwards."""

    def __init__(
        self, store: Store, clock: Clock, settings: Callable[[], Settings], sender: Callable[[], Sender]
    ) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self._sender = sender

    @property
    def wanted(self) -> bool:
        return self._settings().outgoing_mail.receipts

    def note(self, report_ids: Sequence[int]) -> None:
        """These reports just came in from a mailbox; those whose writer may be answered get a receipt later."""
        if not self.wanted:
            return
        now, own = self._clock.now(), self._own_addresses()
        with self._store.write() as db:
            for report in db.reports.get_many(report_ids):
                recent = db.receipts.sent_to(report.sender_email, now - timedelta(days=1))
                if may_answer(report, own, now) and recent < MOST_PER_DAY:
                    db.receipts.add(report.id, report.sender_email, now)

    def send_due(self, progress: Progress = no_progress) -> int:
        """Sends what is due; how many went out. ``progress`` may stop it between two.

        ``VendorError`` or ``InputError`` where one could not be sent (or may have been: then it is not repeated); the others
        stay due. One that the server refuses for good is given up, and the rest goes on.
        """
        with self._store.read() as db:
            due = db.receipts.due() if self.wanted else ()
        sent = 0
        for number, report_id in enumerate(due):
            progress(number, len(due), "receipts")
            sent += self._send(report_id)
        return sent

    def _send(self, report_id: int) -> bool:
        sender = self._sender()
        with self._store.write() as db:
            if not db.receipts.claim(report_id):
                return False
            report = next(iter(db.reports.get_many([report_id])))
            installation = db.meta.installation()
        try:
            sender.send(compose(report, self._settings(), installation, self._clock.now()))
        except Rejected as error:
            self._settle(report_id, REFUSED, error.message)
            return False
        except KeyuserError as error:
            unknown = isinstance(error, Unavailable) and error.outcome_unknown
            self._settle(report_id, SENDING if unknown else DUE, error.message)
            raise
        self._settle(report_id, SENT)
        return True

    def _settle(self, report_id: int, state: str, message: str = "") -> None:
        with self._store.write() as db:
            db.receipts.settle(report_id, state, message)

    def _own_addresses(self) -> frozenset[str]:
        settings = self._settings()
        users = (mailbox.user for mailbox in settings.mailboxes)
        return frozenset(name.lower() for name in (settings.outgoing_mail.from_address, *users) if "@" in name)


def may_answer(report: Report, own_addresses: frozenset[str], now: datetime) -> bool:
    """Whether a person wrote a new report by mail just now, from an address that an answer reaches."""
    address = report.sender_email
    return (
        report.channel is Channel.MAIL
        and report.automatic is None
        and report.place.tray is Tray.INBOX
        and report.place.answers is None
        and not find_reply_token(report.subject)
        and not report.message_id.startswith(_ID_PREFIX)
        and address.isascii()
        and bool(_ADDRESS.fullmatch(address))
        and address.lower() not in own_addresses
        and report.sent_at is not None
        and abs(now - report.sent_at) <= OLDEST
    )


def compose(report: Report, settings: Settings, installation: str, at: datetime) -> EmailMessage:
    """The receipt for a report, in its language (else the user's)."""
    texts = _texts()
    words = texts.get(report.language) or texts.get(settings.language) or texts["en"]
    outgoing = settings.outgoing_mail
    subject = " ".join(report.subject.split())[:_SUBJECT_LENGTH] or words["no_subject"]
    sender = outgoing.from_name or settings.client.contact_name or settings.client.name or outgoing.from_address
    message = EmailMessage()
    message["From"] = Address(outgoing.from_name, addr_spec=outgoing.from_address)
    message["To"] = Address(addr_spec=report.sender_email)
    message["Subject"] = words["subject"].format(token=reply_token(report.ref), subject=subject)
    message["Date"] = at
    domain = outgoing.from_address.rpartition("@")[2]
    message["Message-ID"] = f"<{_ID_PREFIX}{report.ref}.{installation}@{domain}>"
    answered = report.message_id.strip("<>")
    if _MESSAGE_ID.fullmatch(answered):
        message["In-Reply-To"] = f"<{answered}>"
        message["References"] = f"<{answered}>"
    message["Auto-Submitted"] = "auto-replied"  # RFC 3834: whoever answers by itself keeps silent
    message["X-Auto-Response-Suppress"] = "All"  # the same for Exchange
    message["X-KeyUser-Receipt"] = report.ref
    message.set_content(words["text"].format(subject=subject, ref=report.ref, sender=sender))
    return message


@cache
def _texts() -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = json.loads(resource("mail", "receipts.json").read_text("utf-8"))
    return texts
