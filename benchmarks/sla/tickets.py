"""Invented tickets: the logs of a year, and a profile that holds them, written straight into its database."""

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table

from keyuser.paths import Profile
from keyuser.records import Criticality, EventType, GroupState, ReportKind, TicketEvent
from keyuser.store import Store
from keyuser.store.engine import make_engine, transaction
from keyuser.store.event_log import GENESIS, event_hash, seal
from keyuser.store.tables import (
    bundles,
    group_links,
    groups,
    reports,
    submissions,
    ticket_events,
    ticket_items,
    vendor_tickets,
)

YEAR = datetime(2026, 1, 1, tzinfo=UTC)
NOW = datetime(2027, 1, 1, tzinfo=UTC)
VENDOR = "acme"
#: Rows that one statement inserts.
_MANY = 20_000
_TEXT = "Проверили на стенде, ошибка воспроизводится; исправление войдёт в ближайшее обновление. "


def year_log(chance: random.Random, ticket_id: int) -> list[TicketEvent]:
    """A creation, a reply, and for some a pause, a change of criticality, a closing and a reopening. What was created before
    December is closed by now; in one of a hundred an event was taken back, time excluded or a due time agreed."""
    at = YEAR + timedelta(minutes=chance.randrange(364 * 1440))
    log: list[TicketEvent] = []

    def add(what: EventType, within_hours: int, **payload: Any) -> None:
        nonlocal at
        at += timedelta(minutes=1 + chance.randrange(within_hours * 60))
        log.append(TicketEvent(0, ticket_id, None, what, at, at, "", "vendor", str(len(log)), payload))

    add(EventType.CREATED, 1, status="new")
    recent = at > NOW - timedelta(days=30)
    add(
        EventType.VENDOR_REPLY,
        1 if chance.random() < 0.9 else 24,
        status="in_progress",
        text=_TEXT * chance.randrange(1, 5),
    )
    if chance.random() < 0.4:
        add(EventType.QUESTION, 24, status="waiting_for_client", text=_TEXT)
        add(EventType.CLIENT_MESSAGE, 48, status="in_progress", text=_TEXT)
        add(EventType.VENDOR_REPLY, 3, text=_TEXT)
    if chance.random() < 0.1:
        add(EventType.CRITICALITY, 24, criticality=chance.choice(list(Criticality)).value)
    if chance.random() < 0.01:
        _add_rare(add, chance, at)
    if not recent or chance.random() < 0.6:
        add(EventType.SOLUTION, 24 if chance.random() < 0.9 else 240, status="resolved", text=_TEXT)
        if chance.random() < 0.1:
            add(EventType.STATUS, 96, status="open")
            add(EventType.STATUS, 48, status="closed")
    return log


def _add_rare(add: Any, chance: random.Random, at: datetime) -> None:
    kind = chance.choice((EventType.VOID, EventType.EXCLUDED, EventType.DUE_AGREED))
    if kind is EventType.VOID:
        add(kind, 1, source="vendor", source_id="1", reason="recorded twice")
    elif kind is EventType.EXCLUDED:
        span = {"from": at.isoformat(), "to": (at + timedelta(hours=5)).isoformat()}
        add(kind, 1, reason="our network was down", **span)
    else:
        add(kind, 1, metric="resolution", seconds=20 * 3600, reason="by telephone")


def year_logs(count: int, seed: int = 2) -> list[list[TicketEvent]]:
    """The logs of so many tickets, numbered from 1, events in the order in which they happened."""
    chance = random.Random(seed)
    return [year_log(chance, number) for number in range(1, count + 1)]


def fill_profile(
    profile: Profile, logs: Sequence[Sequence[TicketEvent]], events: Iterable[TicketEvent] | None = None
) -> Store:
    """A profile with a report, a group, a bundle and a ticket of one item for each log, and its events (or those), sealed."""
    store = Store(profile)
    engine = make_engine(profile.database)
    with transaction(engine, profile.database, write=True) as connection:
        for table, rows in (
            (groups, _groups(logs)),
            (reports, _reports(logs)),
            (group_links, ({"report_id": n, "group_id": n} for n in range(1, len(logs) + 1))),
            (bundles, _bundles(logs)),
            (submissions, _submissions(logs)),
            (vendor_tickets, _tickets(logs)),
            (ticket_items, _items(logs)),
        ):
            _insert(connection, table, rows)
        fill_log(connection, events or sorted((event for log in logs for event in log), key=lambda event: event.at))
    engine.dispose()
    return store


def fill_log(connection: Connection, events: Iterable[TicketEvent]) -> None:
    """The events as they would have been appended in that order, to a log that is empty."""
    events = iter(events)
    seq, previous = 0, GENESIS
    while rows := [_values(event) for event in islice(events, _MANY)]:
        for row in rows:
            seq, own = seq + 1, event_hash(previous, row)
            row.update(seq=seq, previous_hash=previous, hash=own)
            previous = own
        connection.execute(ticket_events.insert(), rows)
    seal(connection, seq, previous)


def _values(event: TicketEvent) -> dict[str, Any]:
    return {
        "ticket_id": event.ticket_id,
        "item": event.item,
        "type": event.type,
        "at": event.at,
        "recorded_at": event.recorded_at,
        "actor": event.actor,
        "source": event.source,
        "source_id": event.source_id,
        "payload": event.payload,
    }


def _insert(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    rows = iter(rows)
    while part := list(islice(rows, _MANY)):
        connection.execute(table.insert(), part)


def _groups(logs: Sequence[Sequence[TicketEvent]]) -> Iterator[dict[str, Any]]:
    for number, log in enumerate(logs, start=1):
        yield {
            "id": number,
            "title": f"Не открывается отчёт {number}",
            "kind": ReportKind.INCIDENT,
            "criticality": Criticality.HIGH,
            "criticality_reason": "",
            "description": "",
            "wanted_result": "",
            "state": GroupState.OPEN,
            "created_at": log[0].at,
        }


def _reports(logs: Sequence[Sequence[TicketEvent]]) -> Iterator[dict[str, Any]]:
    for number, log in enumerate(logs, start=1):
        yield {
            "id": number,
            "identity": f"report {number}",
            "channel": "mail",
            "kind": ReportKind.INCIDENT,
            "subject": f"Не открывается отчёт {number}",
            "text": _TEXT,
            "folds": [],
            "language": "ru",
            "sender_name": "",
            "sender_email": "",
            "registered_at": log[0].at,
            "at": log[0].at,
            "message_id": "",
            "reply_to": [],
            "source": "",
            "organisation": f"Филиал {number % 40}",
            "site": "",
            "warnings": [],
        }


def _bundles(logs: Sequence[Sequence[TicketEvent]]) -> Iterator[dict[str, Any]]:
    for number, log in enumerate(logs, start=1):
        yield {
            "id": number,
            "ref": f"KU-BENCH-{number:06}",
            "vendor_id": VENDOR,
            "title": "",
            "state": "accepted",
            "created_at": log[0].at,
            "file_name": "",
            "sha256": "",
            "manifest_sha256": "",
            "size": 0,
        }


def _submissions(logs: Sequence[Sequence[TicketEvent]]) -> Iterator[dict[str, Any]]:
    for number, log in enumerate(logs, start=1):
        yield {
            "id": number,
            "bundle_id": number,
            "ref": f"KU-BENCH-{number:06}",
            "vendor_id": VENDOR,
            "state": "accepted",
            "attempts": 1,
            "next_attempt_at": log[0].at,
            "message": "",
            "hint": "",
            "created_at": log[0].at,
            "updated_at": log[0].at,
        }


def _tickets(logs: Sequence[Sequence[TicketEvent]]) -> Iterator[dict[str, Any]]:
    for number, log in enumerate(logs, start=1):
        yield {
            "id": number,
            "vendor_id": VENDOR,
            "remote_id": f"SD-{number}",
            "ref": f"KU-BENCH-{number:06}",
            "submission_id": number,
            "status": "new",
            "url": "",
            "created_at": log[0].at + timedelta(seconds=3),
        }


def _items(logs: Sequence[Sequence[TicketEvent]]) -> Iterator[dict[str, Any]]:
    for number in range(1, len(logs) + 1):
        yield {
            "ticket_id": number,
            "item": 1,
            "group_id": number,
            "title": f"Не открывается отчёт {number}",
            "criticality": Criticality.HIGH,
        }
