"""Documents, activations and closings only grow; a notice is made once."""

import hashlib
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from keyuser.records import (
    Activation,
    Criticality,
    DocumentKind,
    EventType,
    Metric,
    NoticeKind,
    SealedTable,
    SealFault,
    TicketItem,
)
from keyuser.store import Store, UnitOfWork
from keyuser.store.tables import sla_activations, sla_closings, sla_documents
from keyuser.store.types import canonical_json

NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)


def document(db: UnitOfWork, **content: object) -> int:
    return db.sla_documents.add(
        DocumentKind.CONTRACT,
        name="Договор № 7",
        version="abc",
        content={"name": "Договор № 7", **content},
        source_file="contract.xlsx",
        added_at=NOW,
        added_by="user",
    ).id


def closing(db: UnitOfWork, month: str = "2026-10", head: tuple[int, str] = (0, "")) -> int:
    return db.sla_closings.add(
        vendor_id="v",
        month=month,
        contract_versions=["abc"],
        figures={"met": 3},
        last_event=head[0],
        head_hash=head[1],
        closed_at=NOW,
        actor="user",
    ).number


def ticket(db: UnitOfWork) -> int:
    group_id = db.groups.create(title="x", created_at=NOW)
    bundle_id = db.bundles.create(installation="A", vendor_id="v", title="t", group_ids=[group_id], created_at=NOW)
    submission_id = db.submissions.enqueue(bundle_id=bundle_id, ref="KU-A-0001", vendor_id="v", evidence=[], at=NOW)
    return db.tickets.add(
        vendor_id="v",
        remote_id="T-1",
        ref="KU-A-0001",
        submission_id=submission_id,
        status="new",
        url="",
        created_at=NOW,
        items=[TicketItem(1, group_id, "G-0001", "x", Criticality.HIGH)],
    )


def test_the_same_document_is_kept_once_and_comes_back_as_it_was(store: Store) -> None:
    with store.write() as db:
        assert document(db) == document(db) == 1
        assert document(db, source="Annex 2") == 2
    with store.read() as db:
        found = db.sla_documents.get(1)
        assert found is not None
        assert found.content == {"name": "Договор № 7"}
        assert (found.kind, found.added_at, found.source_file) == (DocumentKind.CONTRACT, NOW, "contract.xlsx")
        assert db.sla_documents.by_sha256(DocumentKind.CONTRACT, found.sha256) == found
        latest = db.sla_documents.contract("abc")
        assert latest is not None
        assert latest.id == 2
        assert [each.id for each in db.sla_documents.list(DocumentKind.CALENDAR)] == []
        assert db.sla_documents.faults() == ()


def test_an_activation_holds_from_its_first_instant_to_before_its_last(store: Store) -> None:
    with store.write() as db:
        made = db.sla_documents.activate(
            vendor_id="v",
            document_id=document(db),
            version="abc",
            valid_from=NOW,
            valid_to=NOW + timedelta(days=1),
            activated_at=NOW,
            actor="user",
            language="ru",
            sentences=("Одно.", "Другое."),
            sentences_sha256="0" * 64,
        )
    with store.read() as db:
        assert db.sla_documents.activations("v") == (made,)
        assert db.sla_documents.activations("w") == ()
    second = timedelta(seconds=1)
    edges = (NOW - second, NOW, NOW + timedelta(days=1) - second, NOW + timedelta(days=1))
    assert [made.covers(at) for at in edges] == [False, True, True, False]
    assert Activation(1, "v", 1, "abc", None, None, NOW, "").covers(datetime(1999, 1, 1, tzinfo=UTC))


def test_a_month_that_is_closed_again_gets_the_next_number(store: Store) -> None:
    with store.write() as db:
        assert [closing(db), closing(db), closing(db, "2026-11")] == [1, 2, 1]
    with store.read() as db:
        latest = db.sla_closings.latest("v", "2026-10")
        assert latest is not None
        assert (latest.number, latest.figures, latest.contract_versions) == (2, {"met": 3}, ("abc",))
        assert db.sla_closings.latest("v", "2026-09") is None
        assert len(db.sla_closings.list("v")) == 3
        assert db.sla_closings.list("w") == ()


@pytest.mark.parametrize("table", ["sla_documents", "sla_activations", "sla_closings"])
@pytest.mark.parametrize("change", ["UPDATE {} SET version = 'x'", "DELETE FROM {}"])
def test_what_was_promised_cannot_be_changed_whoever_opens_the_file(store: Store, table: str, change: str) -> None:
    with store.write() as db:
        db.sla_documents.activate(
            vendor_id="v",
            document_id=document(db),
            version="abc",
            valid_from=None,
            valid_to=None,
            activated_at=NOW,
            actor="",
        )
        closing(db)
    statement = change.format(table).replace("version", "month" if table == "sla_closings" else "version")
    raw = sqlite3.connect(store.profile.database)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)
    raw.close()


def filled(store: Store) -> None:
    """Two documents, two activations, two closings of a log of one event."""
    with store.write() as db:
        db.tickets.append(
            ticket_id=ticket(db),
            item=None,
            type_=EventType.NOTE,
            at=NOW,
            recorded_at=NOW,
            actor="",
            source="user",
            source_id="1",
            payload={},
        )
        documents = [document(db), document(db, source="Annex 2")]
        for each in documents:
            db.sla_documents.activate(
                vendor_id="v",
                document_id=each,
                version="abc",
                valid_from=NOW,
                valid_to=None,
                activated_at=NOW,
                actor="user",
            )
        closing(db, head=db.tickets.head())
        closing(db, head=db.tickets.head())


def tampered(store: Store, *statements: str) -> list[tuple[SealedTable, int, SealFault]]:
    """What is named after somebody took away what refuses changes, and changed."""
    raw = sqlite3.connect(store.profile.database)
    triggers = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for statement in (*(f"DROP TRIGGER {name}" for name in triggers), *statements):
        raw.execute(statement)
    raw.commit()
    raw.close()
    with store.read() as db:
        return [(each.table, each.id, each.fault) for each in db.sla_documents.faults()]


COLUMNS = [(table.name, column.name) for table in (sla_documents, sla_activations, sla_closings) for column in table.c]


@pytest.mark.parametrize(("table", "column"), [each for each in COLUMNS if each[1] != "id"])
@pytest.mark.parametrize("row", [1, 2])
def test_a_change_of_any_value_is_found_and_named(store: Store, table: str, column: str, row: int) -> None:
    filled(store)
    change = f"UPDATE {table} SET {column} = coalesce({column}, '') || '7' WHERE id = {row}"
    assert tampered(store, change) == [(SealedTable(table), row, SealFault.ALTERED)]


def test_a_document_with_a_new_hash_of_its_own_is_found_all_the_same(store: Store) -> None:
    filled(store)
    content = canonical_json({"name": "Договор № 8"})
    new = hashlib.sha256(content.encode()).hexdigest()
    found = tampered(store, f"UPDATE sla_documents SET content = '{content}', sha256 = '{new}' WHERE id = 1")
    assert found == [(SealedTable.DOCUMENTS, 1, SealFault.ALTERED)]
    with store.read() as db:
        assert db.sla_documents.faults()[0].name == "contract Договор № 7 abc"


@pytest.mark.parametrize("table", list(SealedTable))
def test_a_row_that_was_taken_out_or_put_in_is_found(store: Store, table: SealedTable) -> None:
    filled(store)
    assert tampered(store) == []
    columns = ", ".join(name for of, name in COLUMNS if of == table and name not in ("id", "number", "sha256"))
    more = {"sla_documents": ", sha256", "sla_closings": ", sha256, number"}.get(table, "")
    values = more.replace("number", "9")
    if table is SealedTable.DOCUMENTS:
        columns, values = columns.replace("kind, ", ""), f"{values}, 'copy'"
        more += ", kind"
    added = f"INSERT INTO {table} ({columns}{more}) SELECT {columns}{values} FROM {table} WHERE id = 2"
    assert tampered(store, added) == [(table, 3, SealFault.ADDED)]
    gone = tampered(store, f"DELETE FROM {table} WHERE id > 1")
    assert gone == [(table, 2, SealFault.REMOVED)]


def test_a_log_that_was_written_anew_is_not_the_one_that_was_closed(store: Store) -> None:
    filled(store)
    found = tampered(store, f"UPDATE ticket_events SET hash = '{'0' * 64}'")
    assert found == [(SealedTable.CLOSINGS, row, SealFault.LOG_REPLACED) for row in (1, 2)]


def test_rows_of_before_there_were_seals_have_their_own_hash(store: Store) -> None:
    filled(store)
    assert tampered(store, "DELETE FROM meta WHERE key LIKE 'seal:%'") == []
    found = tampered(store, "UPDATE sla_closings SET figures = replace(figures, '3', '4') WHERE id = 2")
    assert found == [(SealedTable.CLOSINGS, 2, SealFault.ALTERED)]


def notice(db: UnitOfWork, ticket_id: int, threshold: int = 75, started_at: datetime = NOW) -> bool:
    return db.sla_notices.add(
        ticket_id=ticket_id,
        item=1,
        metric=Metric.RESOLUTION,
        threshold=threshold,
        started_at=started_at,
        kind=NoticeKind.AT_RISK,
        noticed_at=NOW,
    )


def test_a_notice_happens_once_for_each_threshold_and_cycle(store: Store) -> None:
    with store.write() as db:
        ticket_id = ticket(db)
        later = NOW + timedelta(hours=1)
        asked = [(75, NOW), (75, NOW), (90, NOW), (75, later)]
        assert [notice(db, ticket_id, *each) for each in asked] == [True, False, True, True]
        assert (ticket_id, 1, Metric.RESOLUTION, 75, later, NoticeKind.AT_RISK) in db.sla_notices.known()
        db.sla_notices.mark_seen([1], later)
        db.sla_notices.mark_seen([1], NOW)
        assert [each.id for each in db.sla_notices.list(unseen=True)] == [2, 3]
        assert db.sla_notices.list()[0].seen_at == later


def test_a_notice_belongs_to_a_ticket(store: Store) -> None:
    with pytest.raises(IntegrityError), store.write() as db:
        notice(db, 99)
