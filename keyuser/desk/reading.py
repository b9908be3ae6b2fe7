"""What is stored, made ready for the ticket page: items with their reports and pictures, the history. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from keyuser.desk.model import Change, ChangeType, EvidenceFile, Item, Ticket


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One group as the advisor reads it; ``body`` is the manifest's own item."""

    item: Item
    body: dict[str, Any]
    evidence: tuple[EvidenceFile, ...]


@dataclass(frozen=True, slots=True)
class ReadBundle:
    """A bundle as the advisor reads it. ``withheld`` names the personal data that was left out, ``other_evidence`` belongs
    to no single item.
    """

    client: dict[str, Any]
    withheld: str
    items: tuple[ReadItem, ...]
    other_evidence: tuple[EvidenceFile, ...]


def read_bundle(manifest: dict[str, Any], ticket: Ticket, evidence: Sequence[EvidenceFile]) -> ReadBundle:
    """The ticket's (checked) manifest, with the present state of items and evidence."""
    items = []
    shown: set[str] = set()
    for item, body in zip(ticket.items, manifest["items"], strict=True):
        named = {sha256 for report in body.get("reports", ()) for sha256 in report.get("evidence", ())}
        shown |= named
        items.append(ReadItem(item, body, tuple(file for file in evidence if file.sha256 in named)))
    other = tuple(file for file in evidence if file.sha256 not in shown)
    withheld = ", ".join(f"{entry['kind']} ({entry['count']})" for entry in manifest.get("withheld", ()))
    return ReadBundle(manifest["client"], withheld, tuple(items), other)


def read_history(changes: Sequence[Change]) -> list[Change]:
    """The log as a person reads it: an answer and the status that was set with it are one entry."""
    entries: list[Change] = []
    for change in changes:
        last = entries[-1] if entries else None
        if last is not None and last.status is None and _belongs_to(change, last):
            entries[-1] = replace(last, status=change.status)
        else:
            entries.append(change)
    return entries


def _belongs_to(change: Change, answer: Change) -> bool:
    same = (change.author, change.at, change.item) == (answer.author, answer.at, answer.item)
    return same and change.type is ChangeType.STATUS and not change.text


def day_and_time(text: str | None) -> str:
    """An instant as a person reads it, in UTC and to the minute; what cannot be read stays as it is."""
    if not text:
        return ""
    try:
        at = datetime.fromisoformat(text.upper())
    except ValueError:
        return text
    return at.astimezone(UTC).strftime("%d %b %Y, %H:%M UTC")


def size_text(size: int) -> str:
    """A file size in the unit that leaves up to four digits."""
    value = float(size)
    for unit in ("B", "KB", "MB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "B" else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} GB"
