"""What a mail is once it is read, whatever format it came in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from keyuser.intake.mail.names import extension_of, safe_name


@dataclass(frozen=True, slots=True)
class MailFile:
    """A part that is not read as text.

    ``declared_name`` is what the mail says to the letter: a path or nothing included, and U+FFFD for bytes that are neither
    encoded nor UTF-8 (RFC 2231, RFC 6532) and too few to tell their charset. ``guessed_name`` is what those bytes were
    probably meant to be; ``name`` is made of it.
    """

    declared_name: str
    media_type: str
    data: bytes
    inline: bool = False
    content_id: str = ""
    guessed_name: str = ""

    @property
    def name(self) -> str:
        """A name without a path; from the content id or the type where the mail gives none."""
        name = safe_name(self.guessed_name or self.declared_name)
        if name:
            return name
        stem, extension = safe_name(self.content_id.split("@")[0]) or "file", extension_of(self.media_type)
        return stem if stem.lower().endswith(extension) else stem + extension


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail.

    ``sent_at`` is aware UTC, ``None`` where the header has no usable date. ``forwarded`` are the mails inside it; the source of
    those that have bytes of their own is among ``files`` too. ``warnings`` are sentences about what had to be repaired.
    ``recipients`` are the addresses it names under To and Cc. ``header`` holds the fields, by lower-case name, that tell a
    machine's mail from a person's (see ``automatic``).
    """

    subject: str
    sender_name: str
    sender_email: str
    sent_at: datetime | None
    message_id: str
    references: tuple[str, ...]
    text: str
    files: tuple[MailFile, ...]
    forwarded: tuple["Mail", ...] = ()
    warnings: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    header: Mapping[str, str] = field(default_factory=dict, repr=False, hash=False)


def all_texts(mail: Mail) -> Iterator[str]:
    """The texts of a mail and of the mails inside it, outermost first."""
    yield mail.text
    for inner in mail.forwarded:
        yield from all_texts(inner)
