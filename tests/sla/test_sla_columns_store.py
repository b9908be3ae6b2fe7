"""What is kept of the log between two questions grows with it, and never outlives it."""

import sqlite3
from datetime import timedelta

import pytest
from sla_build import utc
from test_sla_service import END, MORNING, SETTINGS, START, add_ticket

from keyuser.clock import FixedClock
from keyuser.records import Criticality, EventType, SlaReport
from keyuser.sla.rules import SlaClock, events_of_item
from keyuser.sla.service import SlaService
from keyuser.store import Store


@pytest.fixture
def service(store: Store) -> SlaService:
    return SlaService(store, FixedClock(utc("2026-11-20T10:00")), SETTINGS)


def append(
    store: Store, ticket_id: int, minute: int, kind: EventType, item: int | None = None, **payload: object
) -> None:
    at = MORNING + timedelta(minutes=minute)
    with store.write() as db:
        count = len(db.tickets.events())
        db.tickets.append(
            ticket_id=ticket_id,
            item=item,
            type_=kind,
            at=at,
            recorded_at=at,
            actor="",
            source="vendor",
            source_id=f"event {count}",
            payload=payload,
        )


def report(service: SlaService) -> SlaReport:
    """What a service says that has asked before; the same as one that asks for the first time, and as the replay."""
    found = service.report(START, END, "acme")
    assert SlaService(service._store, service._clock, SETTINGS).report(START, END, "acme") == found
    clock = SlaClock(service.contract("acme"))
    with service._store.read() as db:
        tickets = {ticket.ref: ticket for ticket in db.tickets.list("acme")}
        for row in found.rows:
            ticket = tickets[row.ticket_ref]
            log = events_of_item(db.tickets.events(ticket.id), row.item)
            level = next(item.criticality for item in ticket.items if item.item == row.item)
            reading = clock.read(log, level, found.computed_at, ticket.created_at)
            assert reading is not None
            assert (row.measures, row.created_at, row.criticality) == (
                reading.measures,
                reading.created_at,
                reading.criticality,
            )
    return found


def test_new_events_and_tickets_are_seen(store: Store, service: SlaService) -> None:
    assert report(service).rows == ()
    with store.write() as db:
        first = add_ticket(db)
    assert len(report(service).rows) == 2
    append(store, first, 30, EventType.VENDOR_REPLY, item=2, status="open", text="one\ntwo, three")
    assert [row.status for row in report(service).rows] == ["new", "open"]
    append(
        store,
        first,
        45,
        EventType.EXCLUDED,
        reason="r",
        **{"from": "2026-11-16T05:10+00:00", "to": "2026-11-16T05:20+00:00"},
    )
    report(service)
    append(store, first, 60, EventType.CRITICALITY, criticality="critical")
    assert {row.criticality for row in report(service).rows} == {Criticality.CRITICAL}
    with store.write() as db:
        add_ticket(db, MORNING + timedelta(hours=1))
    assert len(report(service).rows) == 4


def test_events_of_one_instant_are_in_their_sources_order(store: Store, service: SlaService) -> None:
    with store.write() as db:
        ticket = add_ticket(db)
    for status in ("open", "waiting_for_client", "resolved"):
        append(store, ticket, 30, EventType.STATUS, status=status)
        assert {row.status for row in report(service).rows} == {status}


def test_a_log_that_is_not_the_one_that_was_read_is_read_again(store: Store, service: SlaService) -> None:
    with store.write() as db:
        ticket = add_ticket(db)
    append(store, ticket, 30, EventType.STATUS, status="open")
    assert {row.status for row in report(service).rows} == {"open"}
    with sqlite3.connect(store.profile.database) as database:
        database.execute("DROP TRIGGER ticket_events_no_update")
        database.execute(
            """UPDATE ticket_events SET payload = '{"status":"resolved"}', hash = 'x' || substr(hash, 2)"""
        )
    assert {row.status for row in report(service).rows} == {"resolved"}
