"""The settings about mail: the mailboxes that reports come from, and the server that takes what we write."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from keyuser.errors import InputError
from keyuser.settings.reading import between, one_of, required
from keyuser.tls import Security, check_security

#: Ports where the settings name none (RFC 8314, RFC 3501, RFC 6409).
IMAP_PORTS = {Security.SSL: 993, Security.STARTTLS: 143, Security.NONE: 143}
SMTP_PORTS = {Security.SSL: 465, Security.STARTTLS: 587, Security.NONE: 25}

_HIGHEST_PORT = 65_535
_MAILBOX_ID = re.compile(r"[\w.-]{1,100}")
_ADDRESS = re.compile(r"[^\s@<>,;]{1,64}@[^\s@<>,;]{1,250}")
_HOST = re.compile(r"[\w.:-]{1,253}")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One folder of one IMAP mailbox that reports are taken from.

    ``port`` 0 means the usual one. A mail that was taken gets a keyword on the server, or moves to the folder ``move_to``.
    ``since`` (ISO date, empty: all) leaves out what the server received earlier.
    """

    id: str = field(metadata=required("a mailbox needs an id"))
    host: str = ""
    user: str = ""
    port: int = field(default=0, metadata=between(0, _HIGHEST_PORT))
    security: str = field(default=Security.SSL.value, metadata=one_of(*Security))
    folder: str = "INBOX"
    move_to: str = ""
    since: str = ""

    @property
    def place(self) -> str:
        """Names the folder itself: settings that differ in anything else speak of the same mails."""
        return f"{self.user}@{self.host.lower()}/{self.folder}"

    @property
    def secret_name(self) -> str:
        """The name of its password among the credentials; no vendor's id has a colon."""
        return f"mailbox:{self.id}"


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """The server that sends our mail (none: nothing is sent), and in whose name. ``receipts``: reporters get one each."""

    host: str = ""
    port: int = field(default=0, metadata=between(0, _HIGHEST_PORT))
    security: str = field(default=Security.STARTTLS.value, metadata=one_of(*Security))
    user: str = ""
    from_address: str = ""
    from_name: str = ""
    receipts: bool = False

    secret_name = "smtp:outgoing"  # noqa: S105 (the name of a password among the credentials, not a password)


def find_mailbox(mailboxes: Sequence[Mailbox], mailbox_id: str) -> Mailbox:
    """The mailbox of that id, or the only one for an empty id; ``InputError`` where there is none."""
    if not mailbox_id and len(mailboxes) == 1:
        return mailboxes[0]
    for mailbox in mailboxes:
        if mailbox.id == mailbox_id:
            return mailbox
    what = f'There is no mailbox "{mailbox_id}".' if mailbox_id else "No mailbox was named."
    known = ", ".join(mailbox.id for mailbox in mailboxes)
    add = 'Add one in the settings or with "keyuser mailbox set ID --host HOST --user USER".'
    raise InputError(what, f"Name one of these: {known}. {add}" if known else add)


def with_mailbox(mailboxes: Sequence[Mailbox], mailbox: Mailbox) -> tuple[Mailbox, ...]:
    """The mailboxes with that one added, or replaced where it stands."""
    if all(each.id != mailbox.id for each in mailboxes):
        return (*mailboxes, mailbox)
    return tuple(mailbox if each.id == mailbox.id else each for each in mailboxes)


def without_mailbox(mailboxes: Sequence[Mailbox], mailbox_id: str) -> tuple[Mailbox, ...]:
    """The mailboxes but for that one."""
    return tuple(each for each in mailboxes if each.id != mailbox_id)


def check_mailbox(mailbox: Mailbox) -> Mailbox:
    """The mailbox itself where it can be used; ``InputError`` names what cannot."""
    if not _MAILBOX_ID.fullmatch(mailbox.id):
        raise InputError(
            f'"{mailbox.id}" cannot be the id of a mailbox.', "Use letters, digits, dots, dashes and underscores."
        )
    _check_server(mailbox.host, mailbox.security)
    if not mailbox.user:
        raise InputError(f"The mailbox {mailbox.id} has no user name.", "It is often the whole mail address.")
    for name in (mailbox.user, mailbox.folder, mailbox.move_to):
        if not name.isprintable():
            raise InputError(f"{name!r} holds characters that no name has.", "Type it again.")
    if not mailbox.folder:
        raise InputError(f"The mailbox {mailbox.id} names no folder.", "The usual one is INBOX.")
    if mailbox.move_to == mailbox.folder:
        raise InputError("Taken mails cannot move to the folder they are taken from.", "Choose another folder.")
    if mailbox.since:
        try:
            date.fromisoformat(mailbox.since)
        except ValueError as error:
            raise InputError(f'"{mailbox.since}" is not a date.', "Write it like 2026-11-01.") from error
    return mailbox


def check_outgoing(outgoing: OutgoingMail) -> OutgoingMail:
    """The settings themselves where mail can be sent with them, or where none is to be sent; ``InputError`` otherwise."""
    if not outgoing.host:
        if outgoing.receipts:
            raise InputError("Receipts need a server that sends them.", "Enter the server for outgoing mail first.")
        return outgoing
    _check_server(outgoing.host, outgoing.security)
    name, _at, domain = outgoing.from_address.rpartition("@")
    usable = name and domain and outgoing.from_address.isprintable() and " " not in outgoing.from_address
    if not usable:
        raise InputError(
            f'"{outgoing.from_address}" is not a mail address to send from.', "Write it like help@company.kz."
        )
    return outgoing


def check_address(address: str) -> str:
    """An address to send to, or none; ``InputError`` for anything else."""
    if address and not _ADDRESS.fullmatch(address):
        raise InputError(f'"{address}" is not a mail address.', "Write it like help@company.kz.")
    return address


def _check_server(host: str, security: str) -> None:
    if not _HOST.fullmatch(host):
        raise InputError(f'"{host}" is not the name of a server.', "Write it like imap.company.kz, without https://.")
    check_security(host, Security(security))
