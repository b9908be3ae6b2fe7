"""Mailboxes: what is known of one, what a look at it showed, its folders."""

from dataclasses import dataclass
from datetime import UTC, datetime

#: "Not before the user has done something": a mailbox whose password was refused waits for a new one.
UNTIL_SIGN_IN = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class MailboxStatus:
    """How it went with a mailbox lately.

    ``failures`` counts those since the last success; ``error`` names the class of the last one (empty after a success),
    ``message`` and ``hint`` are its words. ``next_try_at`` is when it is looked at again by itself, ``None`` where nothing
    failed, ``UNTIL_SIGN_IN`` where it waits for a password.
    """

    mailbox_id: str
    last_success_at: datetime | None = None
    last_failure_at: datetime | None = None
    failures: int = 0
    error: str = ""
    message: str = ""
    hint: str = ""
    next_try_at: datetime | None = None

    @property
    def waits_for_sign_in(self) -> bool:
        return self.next_try_at == UNTIL_SIGN_IN


@dataclass(frozen=True, slots=True)
class MailFolder:
    """A folder of a mailbox. ``role`` is what the server says it is for ("sent", "trash", ...; RFC 6154), mostly empty."""

    name: str
    role: str = ""
    selectable: bool = True


@dataclass(frozen=True, slots=True)
class MailboxHealth:
    """What a look at a mailbox showed.

    ``mails`` lie in the folder, ``waiting`` of them are to be taken, ``elsewhere`` bear our mark although this profile did not
    take them (another installation did, or this profile is older). ``marks`` says how a taken mail is told on the server:
    "keyword", "move", or "memory" where the server allows neither. ``watches``: new mails are told at once (IDLE).
    """

    mails: int
    waiting: int
    elsewhere: int
    marks: str
    watches: bool
