"""The file with a copy of the log's columns: the same figures with it, without it, and when it is damaged or out of date."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from test_sla_columns_store import append, report
from test_sla_service import END, MORNING, SETTINGS, START, add_ticket

from keyuser.clock import FixedClock
from keyuser.records import EventType, SlaReport
from keyuser.sla.columns import ticket_log
from keyuser.sla.service import SlaService
from keyuser.store import Store

NOW = MORNING + timedelta(days=4)


def started(store: Store) -> SlaService:
    return SlaService(store, FixedClock(NOW), SETTINGS)


def figures(store: Store) -> SlaReport:
    return started(store).report(START, END, "acme")


@pytest.fixture
def kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(ticket_log, "_MANY", 1)
    with store.write() as db:
        ticket = add_ticket(db)
    append(store, ticket, 30, EventType.VENDOR_REPLY, item=2, status="open")
    figures(store)
    return store.profile.ticket_columns


def test_after_a_start_only_what_is_new_is_read(store: Store, kept: Path) -> None:
    assert kept.exists()
    with sqlite3.connect(store.profile.database) as database:
        database.execute("DROP TRIGGER ticket_events_no_update")
        database.execute("""UPDATE ticket_events SET payload = '{"status":"unseen"}'""")
    append(store, 1, 60, EventType.STATUS, item=1, status="resolved")
    assert [row.status for row in figures(store).rows] == ["resolved", "open"]


def test_without_it_all_is_the_same(store: Store, kept: Path) -> None:
    found = figures(store)
    kept.unlink()
    assert figures(store) == found
    report(started(store))


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "no archive"])
def test_a_damaged_one_is_not_used(store: Store, kept: Path, damage: str) -> None:
    found, content = figures(store), kept.read_bytes()
    middle = len(content) // 2
    damaged = {
        "empty": b"",
        "cut": content[:middle],
        "flipped": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
        "no archive": b"something else",
    }
    kept.write_bytes(damaged[damage])
    assert figures(store) == found


def test_one_of_another_log_is_not_used(store: Store, kept: Path) -> None:
    with sqlite3.connect(store.profile.database) as database:
        database.execute("DROP TRIGGER ticket_events_no_update")
        database.execute("""UPDATE ticket_events SET payload = '{"status":"other"}', hash = 'x' || substr(hash, 2)""")
    assert figures(store).rows[1].status == "other"


def test_verifying_the_log_reads_it_anew(store: Store, kept: Path) -> None:
    started(store).verify_log()
    assert not kept.exists()


def test_one_that_cannot_be_written_is_done_without(store: Store, kept: Path) -> None:
    found = figures(store)
    kept.unlink()
    kept.mkdir()
    (kept / "in the way").touch()
    assert figures(store) == found
