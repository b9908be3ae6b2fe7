"""What the key user records by hand: what the vendor said by telephone, what was agreed, what was recorded wrongly.

Each entry is an event of the append-only log with source ``SOURCE``; nothing is ever changed or deleted. What was wrong is taken
back by a void with a reason, and recorded anew.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.records import Criticality, EventType, Metric, TicketEvent, VendorTicket
from keyuser.sla.rules import in_force
from keyuser.store import Store, UnitOfWork

#: The source of events that a person recorded.
SOURCE = "user"
#: How far beyond now an excluded interval (planned works) and an agreed due time may reach: beyond it is a slip of the pen.
LONGEST_OUTLOOK = timedelta(days=366)

#: What a vendor's word outside its system can be.
REPLIES = frozenset(
    {
        EventType.VENDOR_REPLY,
        EventType.QUESTION,
        EventType.PRELIMINARY_ANSWER,
        EventType.WORKAROUND,
        EventType.SOLUTION,
    }
)


class SupportLine(StrEnum):
    """Which line of the vendor's support has the ticket."""

    L1 = "L1"
    L2 = "L2"
    L3 = "L3"


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An event with its seal in the log. ``voided_by`` is the seq of the void in force that took it back, ``None`` for none."""

    event: TicketEvent
    hash: str
    voided_by: int | None


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is about to be recorded."""

    ticket: VendorTicket
    item: int | None
    what: EventType
    at: datetime
    payload: dict[str, Any]


class RecordingService:
    """Records what happened outside the vendor's system. ``actor`` says who works here.

    ``ticket``: our reference (KU-...) or the vendor's number. ``item``: ``None`` for the whole ticket. ``at``: when it happened,
    ``None`` for now. ``InputError`` for an unknown ticket or item, for a time to come or before the ticket was created, and
    where words are missing. Each returns the event as it was written.
    """

    def __init__(self, store: Store, clock: Clock, actor: Callable[[], str]) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor

    def criticality(
        self, ticket: str, level: Criticality, reason: str, *, at: datetime | None = None, item: int | None = None
    ) -> TicketEvent:
        """The ticket is of another criticality from then on."""
        payload = {"criticality": level.value, "reason": _words(reason, "Why the criticality changed")}
        return self._record(ticket, EventType.CRITICALITY, payload, at, item)

    def level(
        self, ticket: str, line: SupportLine, evidence: str, *, at: datetime | None = None, item: int | None = None
    ) -> TicketEvent:
        """Another support line has it. ``evidence``: from what the vendor said or wrote that is known."""
        payload = {"level": line.value, "evidence": _words(evidence, "What shows the support line")}
        return self._record(ticket, EventType.LEVEL, payload, at, item)

    def agree(
        self,
        ticket: str,
        metric: Metric,
        reason: str,
        *,
        due: datetime | None = None,
        seconds: int = 0,
        business_days: int = 0,
        at: datetime | None = None,
        item: int | None = None,
    ) -> TicketEvent:
        """Another target for one metric was agreed with the vendor: exactly one of an instant, working seconds, business days."""
        payload: dict[str, Any] = {"metric": metric.value, "reason": _words(reason, "What was agreed, with whom")}
        if (due is not None) + (seconds > 0) + (business_days > 0) != 1 or min(seconds, business_days) < 0:
            raise InputError(
                "What was agreed is either a time, or an amount of working time, or of business days.",
                "Give exactly one of the three.",
            )
        if due is not None:
            if due <= (at or self._clock.now()):
                raise InputError(
                    "The agreed time is not after the agreement.", "Give a later time, or when it was agreed."
                )
            payload["due"] = _text(self._foreseeable(due))
        elif seconds:
            payload["seconds"] = seconds
        else:
            payload["business_days"] = business_days
        return self._record(ticket, EventType.DUE_AGREED, payload, at, item)

    def exclude(
        self, ticket: str, start: datetime, end: datetime, reason: str, *, item: int | None = None
    ) -> TicketEvent:
        """No clock counts in [start, end); planned works may lie ahead."""
        if end <= start:
            raise InputError("The excluded interval ends before it begins.", "Give an end after the start.")
        payload = {
            "from": _text(start),
            "to": _text(self._foreseeable(end)),
            "reason": _words(reason, "Why the time does not count"),
        }
        return self._record(ticket, EventType.EXCLUDED, payload, None, item)

    def reply(
        self,
        ticket: str,
        text: str,
        evidence: str,
        *,
        kind: EventType = EventType.VENDOR_REPLY,
        author: str = "",
        at: datetime | None = None,
        item: int | None = None,
    ) -> TicketEvent:
        """A person at the vendor answered outside its system. ``evidence``: how that can be shown (call, letter, chat)."""
        if kind not in REPLIES:
            raise InputError(f'"{kind}" is no answer of a vendor.', f"Choose one of: {', '.join(sorted(REPLIES))}.")
        payload = {
            "text": _words(text, "What the vendor said"),
            "evidence": _words(evidence, "How the answer can be shown"),
            "author": author.strip(),
            "automatic": False,
            "public": True,
            "off_protocol": True,
        }
        return self._record(ticket, kind, payload, at, item)

    def note(self, ticket: str, text: str, *, at: datetime | None = None, item: int | None = None) -> TicketEvent:
        """Words that change no figure."""
        return self._record(ticket, EventType.NOTE, {"text": _words(text, "The note")}, at, item)

    def cancel(self, ticket: str, reason: str, *, at: datetime | None = None, item: int | None = None) -> TicketEvent:
        """It was called off: all its clocks end. Only the void of this event takes it back."""
        payload = {"reason": _words(reason, "Why it was called off")}
        return self._record(ticket, EventType.CANCELLED, payload, at, item)

    def void(self, ticket: str, seq: int, reason: str) -> TicketEvent:
        """Takes back an event of the ticket for all time; of a void: brings back what it took. It stays in the log."""
        payload = {"seq": seq, "reason": _words(reason, "Why the event is taken back")}
        now = self._clock.now()
        with self._store.write() as db:
            found = find_ticket(db, ticket)
            events = db.tickets.events(found.id)
            victim = next((event for event in events if event.seq == seq), None)
            if victim is None:
                raise InputError(f"Ticket {ticket} has no event {seq}.", f'See them with "keyuser sla log {ticket}".')
            for voided, by in in_force(events)[1]:
                if voided.seq == seq:
                    raise InputError(
                        f"Event {seq} was taken back already, by event {by.seq}.",
                        f"To bring it back, take back event {by.seq}.",
                    )
            return self._append(db, _Entry(found, victim.item, EventType.VOID, now, payload), now)

    def log(self, ticket: str) -> tuple[LoggedEvent, ...]:
        """All events of a ticket in the order in which they were recorded."""
        with self._store.read() as db:
            found = find_ticket(db, ticket)
            return logged(db, db.tickets.events(found.id))

    def _record(
        self, ticket: str, what: EventType, payload: dict[str, Any], at: datetime | None, item: int | None
    ) -> TicketEvent:
        now = self._clock.now()
        at = now if at is None else at
        if at > now:
            raise InputError(f"{at.astimezone():%Y-%m-%d %H:%M} is still to come.", "Record it once it has happened.")
        with self._store.write() as db:
            found = find_ticket(db, ticket)
            if item is not None and all(each.item != item for each in found.items):
                raise InputError(f"Ticket {ticket} has no item {item}.", f"It has the items 1 to {len(found.items)}.")
            if at < found.created_at:
                raise InputError(
                    f"Ticket {ticket} was created at {found.created_at.astimezone():%Y-%m-%d %H:%M}, after that time.",
                    "Give a time since then.",
                )
            return self._append(db, _Entry(found, item, what, at, payload), now)

    def _append(self, db: UnitOfWork, entry: "_Entry", now: datetime) -> TicketEvent:
        """Numbered among what was recorded for the ticket, so that of one instant the later entry is the later event."""
        ticket = entry.ticket.id
        number = 1 + sum(event.source == SOURCE for event in db.tickets.events(ticket))
        db.tickets.append(
            ticket_id=ticket,
            item=entry.item,
            type_=entry.what,
            at=entry.at,
            recorded_at=now,
            actor=self._actor(),
            source=SOURCE,
            source_id=str(number),
            payload=entry.payload,
        )
        return db.tickets.events(ticket)[-1]

    def _foreseeable(self, at: datetime) -> datetime:
        if at > self._clock.now() + LONGEST_OUTLOOK:
            raise InputError(f"{at.astimezone():%Y-%m-%d} is more than a year ahead.", "Check the year.")
        return at


def find_ticket(db: UnitOfWork, name: str) -> VendorTicket:
    """The ticket of that reference (KU-...) or vendor's number; ``InputError`` where none or several are called so."""
    found = db.tickets.named(name)
    if not found:
        raise InputError(f'There is no ticket "{name}".', "Give its reference (KU-...) or the vendor's number.")
    if len(found) > 1:
        raise InputError(f'Several vendors have a ticket "{name}".', "Give its reference (KU-...).")
    return found[0]


def logged(db: UnitOfWork, events: Sequence[TicketEvent]) -> tuple[LoggedEvent, ...]:
    """These events with their seals; of each ticket, all its events or none."""
    tickets = {event.ticket_id for event in events}
    hashes = db.tickets.hashes(next(iter(tickets)) if len(tickets) == 1 else None)
    by_ticket: dict[int, list[TicketEvent]] = {}
    for event in events:
        by_ticket.setdefault(event.ticket_id, []).append(event)
    voided = {victim.seq: void.seq for each in by_ticket.values() for victim, void in in_force(each)[1]}
    return tuple(LoggedEvent(event, hashes[event.seq], voided.get(event.seq)) for event in events)


def _words(text: str, what: str) -> str:
    if not text.strip():
        raise InputError(f"{what} is not said.", "Say it in a few words: it is shown to the vendor.")
    return text.strip()


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
