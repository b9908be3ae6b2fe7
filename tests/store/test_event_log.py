"""Whoever changes one byte of the event log behind our back is found, and the row is named."""

import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from keyuser.records import Criticality, EventType, LogCheck, LogFaultKind, TicketItem
from keyuser.store import Store, UnitOfWork

NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
COLUMNS = (
    "ticket_id",
    "item",
    "type",
    "at",
    "recorded_at",
    "actor",
    "source",
    "source_id",
    "payload",
    "previous_hash",
    "hash",
)
COUNT = 4

Raw = Callable[..., None]


def _ticket(db: UnitOfWork) -> int:
    group_id = db.groups.create(title="x", created_at=NOW)
    bundle_id = db.bundles.create(installation="T", vendor_id="v", title="t", group_ids=[group_id], created_at=NOW)
    bundle = db.bundles.get(bundle_id)
    assert bundle is not None
    submission = db.submissions.enqueue(bundle_id=bundle_id, ref=bundle.ref, vendor_id="v", evidence=[], at=NOW)
    items = [TicketItem(1, group_id, "G-0001", "x", Criticality.HIGH)]
    return db.tickets.add(
        vendor_id="v",
        remote_id="T-1",
        ref=bundle.ref,
        submission_id=submission,
        status="new",
        url="",
        created_at=NOW,
        items=items,
    )


def _tell(db: UnitOfWork, ticket_id: int, number: int) -> None:
    assert db.tickets.append(
        ticket_id=ticket_id,
        item=1,
        type_=EventType.VENDOR_REPLY,
        at=NOW + timedelta(hours=number),
        recorded_at=NOW + timedelta(hours=number, minutes=5),
        actor="консультант",
        source="v",
        source_id=("apple", "berry", "cherry", "date", "elder")[number - 1],
        payload={"text": "принято", "share": 1e22, "public": True},
    )


@pytest.fixture
def log(store: Store) -> Store:
    with store.write() as db:
        ticket_id = _ticket(db)
        for number in range(1, COUNT + 1):
            _tell(db, ticket_id, number)
    assert checked(store) == LogCheck(COUNT, checked(store).head, sealed=True, fault=None)
    return store


@pytest.fixture
def raw(log: Store) -> Iterator[Raw]:
    """Writes into the file as no program of ours would."""
    connection = sqlite3.connect(log.profile.database)
    connection.execute("PRAGMA synchronous = OFF")
    for action in ("update", "delete"):
        connection.execute(f"DROP TRIGGER ticket_events_no_{action}")

    def change(statement: str, *values: object) -> None:
        with connection:
            connection.execute(statement, values)

    yield change
    connection.close()


def checked(store: Store) -> LogCheck:
    with store.read() as db:
        return db.tickets.check_log()


def _bytes(store: Store, column: str, seq: int) -> bytes:
    connection = sqlite3.connect(store.profile.database)
    (value,) = connection.execute(f"SELECT CAST({column} AS BLOB) FROM ticket_events WHERE seq = ?", (seq,)).fetchone()
    connection.close()
    return bytes(value)


@pytest.mark.parametrize("seq", [2, COUNT])
def test_any_one_byte_of_any_column_is_found_and_its_row_named(log: Store, raw: Raw, seq: int) -> None:
    for column in COLUMNS:
        _flip_each_byte(log, raw, column, seq)


def _flip_each_byte(log: Store, raw: Raw, column: str, seq: int) -> None:
    value = _bytes(log, column, seq)
    for place in range(len(value)):
        changed = bytearray(value)
        changed[place] ^= 1 << (place + seq) % 8
        # As text, even where it is no UTF-8 any more: that is how the bytes of a file change.
        raw(f"UPDATE ticket_events SET {column} = CAST(? AS TEXT) WHERE seq = {seq}", bytes(changed))
        fault = checked(log).fault
        assert fault is not None, (column, place)
        assert (fault.kind, fault.seq) == (LogFaultKind.ALTERED, seq)
        assert fault.ticket_ref == ("" if column == "ticket_id" else "KU-T-0001")
    raw(f"UPDATE ticket_events SET {column} = CAST(? AS TEXT) WHERE seq = {seq}", value)
    assert checked(log).fault is None


@pytest.mark.parametrize("seq", [1, 2, COUNT])
def test_the_number_of_a_row_is_part_of_it(log: Store, raw: Raw, seq: int) -> None:
    for bit in range(8):
        changed = seq ^ (1 << bit)
        if changed not in range(1, COUNT + 1):
            raw(f"UPDATE ticket_events SET seq = {changed} WHERE seq = {seq}")
            fault = checked(log).fault
            assert fault is not None, changed
            assert fault.seq == (1 if changed < 1 else seq)
            raw(f"UPDATE ticket_events SET seq = {seq} WHERE seq = {changed}")
    assert checked(log).fault is None


def test_nothing_and_something_are_not_the_same(log: Store, raw: Raw) -> None:
    raw("UPDATE ticket_events SET item = NULL WHERE seq = 3")
    fault = checked(log).fault
    assert fault is not None
    assert (fault.seq, fault.at) == (3, (NOW + timedelta(hours=3)).isoformat(timespec="microseconds"))


def test_what_says_the_same_in_other_bytes_is_another_thing(log: Store, raw: Raw) -> None:
    for same in ('{"public":true,"share":1E+22,"text":"принято"}', '{"share":1e+22,"public":true,"text":"принято"}'):
        raw("UPDATE ticket_events SET payload = ? WHERE seq = 2", same)
        fault = checked(log).fault
        assert fault is not None
        assert fault.seq == 2


@pytest.mark.parametrize(
    ("gone", "kind", "seq"),
    [(1, LogFaultKind.MOVED, 1), (2, LogFaultKind.MOVED, 2), (COUNT, LogFaultKind.REMOVED, COUNT)],
)
def test_a_row_that_was_removed_is_missed(log: Store, raw: Raw, gone: int, kind: LogFaultKind, seq: int) -> None:
    raw(f"DELETE FROM ticket_events WHERE seq = {gone}")
    fault = checked(log).fault
    assert fault is not None
    assert (fault.kind, fault.seq) == (kind, seq)


def test_a_log_that_was_emptied_is_missed(log: Store, raw: Raw) -> None:
    raw("DELETE FROM ticket_events")
    fault = checked(log).fault
    assert fault is not None
    assert (fault.kind, fault.seq, fault.ticket_ref) == (LogFaultKind.REMOVED, 1, "")


def test_a_last_row_that_fits_the_chain_but_was_not_appended_by_us_is_found(log: Store, raw: Raw) -> None:
    """Somebody who knows how the hashes are made writes the last row anew, or adds one."""
    with log.read() as db:
        before = db.meta.get("event_log_seal")
        ticket_id = db.tickets.list()[0].id
    with log.write() as db:
        _tell(db, ticket_id, COUNT + 1)
    raw("UPDATE meta SET value = ? WHERE key = 'event_log_seal'", before)
    fault = checked(log).fault
    assert fault is not None
    assert (fault.kind, fault.seq) == (LogFaultKind.ADDED, COUNT + 1)
    raw(f"UPDATE meta SET value = '{COUNT + 1}:{'0' * 64}' WHERE key = 'event_log_seal'")
    rewritten = checked(log).fault
    assert rewritten is not None
    assert (rewritten.kind, rewritten.seq) == (LogFaultKind.ALTERED, COUNT + 1)
    raw("UPDATE meta SET value = 'broken' WHERE key = 'event_log_seal'")
    assert checked(log).fault is not None


def test_a_log_from_before_there_was_a_seal_says_so_and_is_sealed_by_the_next_event(log: Store, raw: Raw) -> None:
    raw("DELETE FROM meta WHERE key = 'event_log_seal'")
    found = checked(log)
    assert (found.events, found.sealed, found.fault) == (COUNT, False, None)
    with log.write() as db:
        _tell(db, db.tickets.list()[0].id, COUNT + 1)
    assert checked(log).sealed


def test_an_event_that_is_rolled_back_leaves_the_seal_as_it_was(log: Store) -> None:
    def give_up(db: UnitOfWork) -> None:
        _tell(db, db.tickets.list()[0].id, COUNT + 1)
        raise KeyError

    with pytest.raises(KeyError), log.write() as db:
        give_up(db)
    assert checked(log).fault is None
    assert checked(log).events == COUNT


def test_an_empty_log_is_as_it_was_written(store: Store) -> None:
    assert checked(store) == LogCheck(0, "", sealed=True, fault=None)
