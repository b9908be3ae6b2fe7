"""What tells the conversation of a mail: small enough to compare many."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """``id`` is its report's row (0: not stored yet); the other fields are those of ``Incoming``, ``references`` with the nearest
    last. ``quotes``: it repeats older text; ``automatic``: it lies in the tray of machines' mails."""

    id: int
    message_id: str
    references: tuple[str, ...]
    token: str
    subject: str
    thread_index: str
    thread_topic: str
    sender: str
    recipients: tuple[str, ...]
    quotes: bool
    automatic: bool
