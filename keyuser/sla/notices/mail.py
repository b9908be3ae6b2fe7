"""One mail about what is new among the notices, to the address in the settings. Texts in ``resources/mail/notices.json``."""

import json
from collections.abc import Callable
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import make_msgid
from functools import cache
from typing import Protocol
from zoneinfo import ZoneInfo

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.paths import resource
from keyuser.settings import Settings
from keyuser.sla.contracts import sheet_form
from keyuser.sla.notices.service import NewNotices, Notice

#: More lines than these do not help anybody; the window and the command line have them all.
_MOST_LINES = 50


class Sender(Protocol):
    """Sends one mail (``smtp.Mailer``)."""

    def send(self, message: EmailMessage) -> None: ...


class NoticeMail:
    """Sends notices. ``zone_of``: the zone of a vendor's contract, in which its times are written."""

    def __init__(
        self,
        clock: Clock,
        settings: Callable[[], Settings],
        sender: Callable[[], Sender],
        zone_of: Callable[[str], str],
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._sender = sender
        self._zone_of = zone_of

    @property
    def wanted(self) -> bool:
        """Whether the settings name an address."""
        return bool(self._settings().notice_address)

    def check(self) -> None:
        """``InputError`` where no mail can be sent, because the settings name no address or no server: before ``take``."""
        if not self.wanted:
            raise InputError(
                "The settings name no address for notices.", 'Set it: "keyuser settings set --notice-address ADDRESS".'
            )
        self._sender()

    def send(self, new: NewNotices) -> bool:
        """One mail about what ``take`` returned; false where there is nothing new. The errors of ``smtp.Mailer``; what could
        not be sent is not sent again: the notices are kept, and seen in the window."""
        self.check()
        if not new.count:
            return False
        self._sender().send(self._compose(new))
        return True

    def _compose(self, new: NewNotices) -> EmailMessage:
        settings = self._settings()
        language = settings.language or "en"
        words, outgoing = _texts()[language], settings.outgoing_mail
        message = EmailMessage()
        message["From"] = Address(outgoing.from_name, addr_spec=outgoing.from_address)
        message["To"] = Address(addr_spec=settings.notice_address)
        message["Subject"] = self._subject(new, words, language)
        message["Date"] = self._clock.now()
        message["Message-ID"] = make_msgid("keyuser-notice", outgoing.from_address.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: whoever answers by itself keeps silent
        zones = sorted({self._zone_of(each.vendor_id) for each in new.notices})
        lines = [self._line(each, words, language) for each in new.notices[:_MOST_LINES]]
        if len(new.notices) > _MOST_LINES:
            lines.append("...")
        lines += [words["known"].format(count=new.known_before)] if new.known_before else []
        lines.append(words["end"].format(zone=", ".join(zones) or "UTC"))
        message.set_content("\n\n".join(lines) + "\n")
        return message

    def _subject(self, new: NewNotices, words: dict[str, str], language: str) -> str:
        if new.count > 1 or not new.notices:
            return words["subject_many"].format(count=new.count)
        (only,) = new.notices
        return words["subject_one"].format(
            ticket=only.ticket_ref, metric=sheet_form.label(only.metric, language), what=_what(only, words)
        )

    def _line(self, notice: Notice, words: dict[str, str], language: str) -> str:
        return words["line"].format(
            ticket=notice.ticket_ref,
            remote=notice.remote_id,
            item=notice.item,
            criticality=sheet_form.label(notice.criticality, language),
            title=" ".join(notice.title.split()),
            metric=sheet_form.label(notice.metric, language),
            what=_what(notice, words),
            due=self._moment(notice.due_at, notice.vendor_id),
        )

    def _moment(self, at: datetime | None, vendor_id: str) -> str:
        return "-" if at is None else f"{at.astimezone(ZoneInfo(self._zone_of(vendor_id))):%Y-%m-%d %H:%M}"


def _what(notice: Notice, words: dict[str, str]) -> str:
    return words[notice.kind].format(threshold=notice.threshold)


@cache
def _texts() -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = json.loads(resource("mail", "notices.json").read_text("utf-8"))
    return texts
