"""Reports: what one staff member wrote, as it came in and as it is stored."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyuser.records.topic import FormAnswers  # which speaks of kinds and levels itself


class Channel(StrEnum):
    """How a report reached the key user."""

    MAIL = "mail"
    WEB_FORM = "web_form"
    PHONE = "phone"
    CHAT = "chat"
    SPREADSHEET = "spreadsheet"
    FOLDER = "folder"


class ReportKind(StrEnum):
    """What the writer wants (ITIL classes, and the wish that has no SLA clock)."""

    INCIDENT = "incident"
    SERVICE_REQUEST = "service_request"
    CHANGE_REQUEST = "change_request"
    CONSULTATION = "consultation"
    WISH = "wish"


class Criticality(StrEnum):
    """Exactly four levels unless a vendor profile says otherwise."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for low to 3 for critical."""
        return list(Criticality).index(self)


class Tray(StrEnum):
    """Where a mail lies: among what people wrote, or among what machines wrote, which is not grouped and not counted."""

    INBOX = "inbox"
    AUTOMATIC = "automatic"


class AutomaticKind(StrEnum):
    """What a machine's mail is."""

    LOOP = "loop"
    BOUNCE = "bounce"
    READ_RECEIPT = "read_receipt"
    OUT_OF_OFFICE = "out_of_office"
    AUTO_REPLY = "auto_reply"
    CALENDAR_RESPONSE = "calendar_response"
    MAILING_LIST = "mailing_list"
    NOTIFICATION = "notification"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a report stands: the report whose conversation it goes on with (``None``: a report of its own) and its tray."""

    answers: int | None = None
    tray: Tray = Tray.INBOX


class FoldKind(StrEnum):
    """Why a part of a text is folded away (never deleted)."""

    QUOTE = "quote"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Fold:
    """A stretch ``text[start:end]`` of a report's text (code points) that a reader may skip."""

    kind: FoldKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that came with a report. ``name`` is safe to write to disk (no path in it). What is too large for memory stands
    at ``path`` and not in ``data``; it need not stay there longer than until the report is handed over."""

    name: str
    media_type: str
    data: bytes
    inline: bool = False
    content_id: str = ""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a channel read from the world, before it is stored.

    ``identity`` is what makes it the same report when it comes in again (see ``intake.rules``). ``original`` holds the bytes
    it was read from, kept as they are, or ``original_path`` names the file that holds them (too large for memory, or shared by
    many reports); ``original_name`` is the file's name. ``sent_at`` is what the sender's clock said
    (aware, UTC), ``None`` where it said nothing usable. ``warnings`` are sentences about what had to be repaired.

    Its conversation is told by ``message_id`` and ``references`` (of a bounce also those of the mail that came back),
    ``thread_index`` (Outlook's, in hex) with ``thread_topic``, ``token`` (the report that our token in its subject names) and
    ``recipients`` (addresses under To and Cc). ``automatic`` says what machine's mail it is, ``tray`` whether that is sure.
    ``form`` is what a guided form asked and was told.
    """

    channel: Channel
    identity: str
    source: str
    subject: str
    text: str
    folds: tuple[Fold, ...] = ()
    sender_name: str = ""
    sender_email: str = ""
    sent_at: datetime | None = None
    message_id: str = ""
    references: tuple[str, ...] = ()
    files: tuple[IncomingFile, ...] = ()
    original: bytes = b""
    original_path: Path | None = None
    original_name: str = ""
    organisation_hint: str = ""
    kind: ReportKind = ReportKind.INCIDENT
    warnings: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    thread_index: str = ""
    thread_topic: str = ""
    token: str = ""
    automatic: AutomaticKind | None = None
    tray: Tray = Tray.INBOX
    form: "FormAnswers | None" = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A stored file of a report; the bytes stand under ``sha256`` in the evidence folder."""

    sha256: str
    name: str
    media_type: str
    size: int
    inline: bool = False

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")


@dataclass(frozen=True, slots=True)
class Report:
    """A stored report; immutable but for its ``place`` and ``organisation``. ``ref`` is what people read, ``id`` the row.

    ``registered_at`` is when we took it in; ``organisation`` the BIN it is attributed to, empty where unknown; ``source``
    says which file (and row) it was read from; ``automatic`` is what machine's mail it looks like, wherever it lies; ``site`` is
    where its writer sat when it came in, as far as the directory of people knew.
    """

    id: int
    ref: str
    channel: Channel
    kind: ReportKind
    subject: str
    text: str
    folds: tuple[Fold, ...]
    language: str
    sender_name: str
    sender_email: str
    sent_at: datetime | None
    registered_at: datetime
    message_id: str
    organisation: str
    original_sha256: str
    attachments: tuple[Attachment, ...] = ()
    warnings: tuple[str, ...] = ()
    source: str = ""
    place: Place = Place()
    automatic: AutomaticKind | None = None
    site: str = ""

    @property
    def at(self) -> datetime:
        """When it happened as far as we know: the sender's time, else our own."""
        return self.sent_at or self.registered_at

    @property
    def visible_text(self) -> str:
        """The text without its folded parts: what the writer said this time."""
        parts, position = [], 0
        for fold in sorted(self.folds, key=lambda item: item.start):
            parts.append(self.text[position : fold.start])
            position = max(position, fold.end)
        parts.append(self.text[position:])
        return "".join(parts).strip()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """What a list shows of a report, without its text. ``group_id`` is ``None`` while it waits in the inbox.

    ``replies`` counts the later messages of its conversation (machines' mails left out); the latest of all is from
    ``latest_at``.
    """

    id: int
    ref: str
    channel: Channel
    kind: ReportKind
    subject: str
    sender_name: str
    sender_email: str
    at: datetime
    organisation: str
    language: str
    attachments: int
    group_id: int | None
    suggestion_score: float | None = None
    place: Place = Place()
    automatic: AutomaticKind | None = None
    replies: int = 0
    latest_at: datetime | None = None
