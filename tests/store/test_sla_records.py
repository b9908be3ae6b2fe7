"""Documents, activations and closings only grow; a notice is made once."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from keyuser.records import Activation, Criticality, DocumentKind, Metric, NoticeKind, TicketItem
from keyuser.store import Store, UnitOfWork

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


def closing(db: UnitOfWork, month: str = "2026-10") -> int:
    return db.sla_closings.add(
        vendor_id="v",
        month=month,
        contract_versions=["abc"],
        figures={"met": 3},
        last_event=7,
        head_hash="f" * 64,
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
        assert db.sla_documents.first_altered() is None


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
        assert db.sla_closings.first_altered() is None


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


def test_tampering_with_a_document_or_a_closing_is_found(store: Store) -> None:
    with store.write() as db:
        document(db)
        document(db, source="Annex 2")
        closing(db)
    raw = sqlite3.connect(store.profile.database)
    for table in ("sla_documents", "sla_closings"):
        raw.execute(f"DROP TRIGGER {table}_no_update")
    raw.execute("UPDATE sla_documents SET content = replace(content, 'Annex 2', 'Annex 3')")
    raw.execute("UPDATE sla_closings SET figures = replace(figures, '3', '4')")
    raw.commit()
    raw.close()
    with store.read() as db:
        assert db.sla_documents.first_altered() == 2
        assert db.sla_closings.first_altered() == 1


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
