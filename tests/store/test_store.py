"""The store keeps its promises: atomic units, no lost update, clear errors, a schema that matches the migrations."""

import gzip
import os
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.exc import DatabaseError, IntegrityError

from keyuser.clock import FixedClock
from keyuser.errors import InputError, MachineError
from keyuser.paths import Profile
from keyuser.records import (
    Attachment,
    Channel,
    Criticality,
    EventType,
    Fold,
    FoldKind,
    FoundId,
    IdKind,
    Incoming,
    LogFaultKind,
    Match,
    OperationKind,
    Organisation,
    Reason,
    SubmissionState,
    TicketItem,
)
from keyuser.store import Store, UnitOfWork
from keyuser.store.engine import make_engine, transaction
from keyuser.store.schema import HEAD, MIGRATIONS, alembic_config
from keyuser.store.tables import metadata

OLD_DATABASES = Path(__file__).parent / "old_databases"
NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)


def incoming(identity: str = "a", **fields: object) -> Incoming:
    values = {
        "channel": Channel.MAIL,
        "identity": identity,
        "source": "a.eml",
        "subject": "Счёт-фактура не печатается",
        "text": "Қайырлы күн! Печать зависает.",
        **fields,
    }
    return Incoming(**values)  # type: ignore[arg-type]


def add(db: UnitOfWork, identity: str = "a", **fields: object) -> int | None:
    return db.reports.add(
        incoming(identity, **fields),
        registered_at=NOW,
        language="ru",
        organisation="",
        original_sha256="",
        attachments=[],
        found=[],
    )


def test_the_migrations_give_the_tables(store: Store) -> None:
    engine = make_engine(store.profile.database)
    with transaction(engine, store.profile.database, write=False) as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _is_ours})
        assert compare_metadata(context, metadata) == []
        assert ScriptDirectory.from_config(alembic_config(connection)).get_current_head() == HEAD
    engine.dispose()


def _is_ours(_item: object, name: str | None, kind: str, *_rest: object) -> bool:
    return not (kind == "table" and (name or "").startswith(("report_search", "people_search")))


def test_every_migration_is_reachable_and_reversible(profile: Profile) -> None:
    from alembic import command

    profile.prepare()
    engine = make_engine(profile.database)
    for target in ("head", "base", "head"):
        with transaction(engine, profile.database, write=True) as connection:
            config = alembic_config(connection)
            (command.downgrade if target == "base" else command.upgrade)(config, target)
    engine.dispose()
    assert len(list((MIGRATIONS / "versions").glob("*.py"))) >= 1


@pytest.mark.parametrize("old", sorted(OLD_DATABASES.glob("*.db.gz")), ids=lambda path: path.name[:4])
def test_a_database_of_every_earlier_version_is_brought_up_to_date_with_all_it_holds(
    profile: Profile, old: Path
) -> None:
    profile.prepare()
    profile.database.write_bytes(gzip.decompress(old.read_bytes()))
    store = Store(profile)
    with store.read() as db:
        assert db.reports.count() == 12
        assert {group.ref: group.report_count for group in db.groups.list()} == {"G-0001": 2, "G-0002": 3}
        assert [len(db.organisations.list()), len(db.tickets.events())] == [14, 7]
        check = db.tickets.check_log()
        assert (check.events, check.sealed, check.fault) == (7, True, None)
    store.close()


def test_a_newer_database_is_refused_and_not_touched(store: Store) -> None:
    store.close()
    with sqlite3.connect(store.profile.database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = store.profile.database.read_bytes()
    with pytest.raises(InputError, match="newer version"):
        Store(store.profile)
    assert store.profile.database.read_bytes() == before


def test_a_report_comes_back_as_it_was_stored(store: Store) -> None:
    data = b"\x89PNG"
    picture = Attachment(store.blobs.put(data), "экран.png", "image/png", len(data), inline=True)
    found = FoundId(IdKind.BIN, 3, 15, "080340008471", True, "high")
    with store.write() as db:
        report_id = db.reports.add(
            incoming(folds=(Fold(FoldKind.QUOTE, 13, 20),), sent_at=NOW, references=("x@y",), warnings=("w",)),
            registered_at=NOW,
            language="kk",
            organisation="080340008471",
            original_sha256="",
            attachments=[picture],
            found=[("text", found)],
        )
    assert report_id == 1
    with store.read() as db:
        report = db.reports.get(1)
        assert report is not None
        assert report.ref == "R-000001"
        assert report.folds == (Fold(FoldKind.QUOTE, 13, 20),)
        assert report.attachments == (picture,)
        assert report.sent_at == report.at == NOW
        assert report.warnings == ("w",)
        assert db.reports.found_ids(1) == (("text", found),)
    assert store.blobs.read(picture.sha256) == data


def test_the_same_identity_is_stored_once(store: Store) -> None:
    with store.write() as db:
        assert add(db) == 1
        assert add(db) is None
        assert db.reports.known(["a", "b"]) == {"a"}
        assert db.reports.count() == 1


def test_pages_go_back_in_time_without_gaps(store: Store) -> None:
    with store.write() as db:
        for day in range(1, 8):
            add(db, str(day), sent_at=datetime(2026, 11, day, tzinfo=UTC))
    with store.read() as db:
        first = db.reports.page(limit=3)
        second = db.reports.page(limit=10, before=(first[-1].at, first[-1].id))
    assert [line.id for line in (*first, *second)] == [7, 6, 5, 4, 3, 2, 1]


@pytest.mark.parametrize("words", ["печать завис", "ҚАЙЫРЛЫ", "счет-фактура", "СЧЁТ"])
def test_search_finds_beginnings_of_words_in_any_case(store: Store, words: str) -> None:
    with store.write() as db:
        add(db)
        add(db, "b", subject="другое", text="совсем")
        assert [line.id for line in db.reports.page(search=words)] == [1]


@pytest.mark.parametrize("words", ['"', "*", "AND OR (", "a:b -c", "'; DROP TABLE reports", "\x00"])
def test_search_takes_any_text(store: Store, words: str) -> None:
    with store.write() as db:
        add(db)
        assert db.reports.count(search=words) in (0, 1)


def test_a_failed_unit_leaves_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.write() as db:
        add(db)
        raise ZeroDivisionError
    with store.read() as db:
        assert db.reports.count() == 0


def test_groups_count_reports_organisations_and_time(store: Store) -> None:
    with store.write() as db:
        for day in (1, 2, 3):
            add(db, str(day), sent_at=datetime(2026, 11, day, tzinfo=UTC))
        db.reports.attribute(1, "080340008471")
        group_id = db.groups.create(title="Печать", created_at=NOW)
        db.groups.apply(OperationKind.CREATE, [(1, None, group_id), (3, None, group_id)], actor="user", at=NOW)
        group = db.groups.get(group_id)
    assert group is not None
    assert (group.ref, group.report_count, group.organisation_count) == ("G-0001", 2, 1)
    assert (group.first_seen, group.last_seen) == (datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 3, tzinfo=UTC))
    with store.read() as db:
        assert [line.id for line in db.reports.page(ungrouped=True)] == [2]
        assert db.groups.members(group_id) == (1, 3)


def test_moves_from_a_stale_place_are_refused(store: Store) -> None:
    with store.write() as db:
        add(db)
        group_id = db.groups.create(title="x", created_at=NOW)
    with pytest.raises(ValueError, match="not in"), store.write() as db:
        db.groups.apply(OperationKind.JOIN, [(1, group_id, None)], actor="user", at=NOW)
    with store.read() as db:
        assert db.groups.operations() == ()


def test_suggestions_of_joined_pairs_disappear_and_come_back_with_undo(store: Store) -> None:
    with store.write() as db:
        add(db, "1")
        add(db, "2")
        db.suggestions.replace(2, [Match(1, 0.8, (Reason("word", "печать", 1.0),))])
        group_id = db.groups.create(title="x", created_at=NOW)
        moves = [(1, None, group_id), (2, None, group_id)]
        assert db.suggestions.count() == 1
        db.groups.apply(OperationKind.JOIN, moves, actor="user", at=NOW)
        assert db.suggestions.count() == 0
        operation = db.groups.last_undoable()
        assert operation is not None
        db.groups.apply(
            OperationKind.UNDO, [(r, b, a) for r, a, b in operation.moves], actor="user", at=NOW, undoes=operation.id
        )
        assert db.suggestions.list()[0].reasons == (Reason("word", "печать", 1.0),)
        assert db.groups.last_undoable() is None


def test_constraints_are_remembered_in_either_order(store: Store) -> None:
    with store.write() as db:
        add(db, "1")
        add(db, "2")
        db.groups.keep_apart(2, 1, NOW)
        db.groups.keep_apart(1, 2, NOW)
        assert [(item.report_id, item.other_report_id) for item in db.groups.constraints([2])] == [(1, 2)]
        db.groups.allow_together(2, 1)
        assert db.groups.constraints() == ()


def ticket(db: UnitOfWork) -> int:
    add(db)
    group_id = db.groups.create(title="x", created_at=NOW)
    bundle_id = db.bundles.create(
        installation=db.meta.installation(), vendor_id="v", title="t", group_ids=[group_id], created_at=NOW
    )
    bundle = db.bundles.get(bundle_id)
    assert bundle is not None
    assert bundle.ref.endswith("-0001")
    submission_id = db.submissions.enqueue(bundle_id=bundle_id, ref=bundle.ref, vendor_id="v", evidence=[], at=NOW)
    again = db.submissions.enqueue(bundle_id=bundle_id, ref=bundle.ref, vendor_id="v", evidence=[], at=NOW)
    assert again == submission_id
    return db.tickets.add(
        vendor_id="v",
        remote_id="T-1",
        ref=bundle.ref,
        submission_id=submission_id,
        status="new",
        url="",
        created_at=NOW,
        items=[TicketItem(1, group_id, "G-0001", "x", Criticality.HIGH)],
    )


def event(db: UnitOfWork, ticket_id: int, source_id: str) -> bool:
    return db.tickets.append(
        ticket_id=ticket_id,
        item=1,
        type_=EventType.VENDOR_REPLY,
        at=NOW,
        recorded_at=NOW,
        actor="advisor",
        source="v",
        source_id=source_id,
        payload={"text": "принято"},
    )


def test_events_are_taken_once_and_cannot_be_changed(store: Store) -> None:
    with store.write() as db:
        ticket_id = ticket(db)
        assert event(db, ticket_id, "1")
        assert event(db, ticket_id, "2")
        assert not event(db, ticket_id, "1")
        assert db.tickets.check_log().fault is None
        assert db.submissions.list([SubmissionState.PENDING])[0].ticket_id == ticket_id
    for statement in ("UPDATE ticket_events SET actor = 'x'", "DELETE FROM ticket_events"):
        with sqlite3.connect(store.profile.database) as raw, pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)
        raw.close()


def test_tampering_behind_our_back_is_found(store: Store) -> None:
    with store.write() as db:
        ticket_id = ticket(db)
        for number in "123":
            event(db, ticket_id, number)
    with sqlite3.connect(store.profile.database) as raw:
        raw.execute("DROP TRIGGER ticket_events_no_update")
        raw.execute("UPDATE ticket_events SET at = replace(at, '04:00', '03:00') WHERE seq = 2")
    raw.close()
    with store.read() as db:
        fault = db.tickets.check_log().fault
        assert fault is not None
        assert (fault.kind, fault.seq) == (LogFaultKind.ALTERED, 2)


def test_concurrent_writers_lose_no_update(store: Store) -> None:
    def work() -> None:
        for _ in range(20):
            with store.write() as db:
                db.meta.set("n", str(int(db.meta.get("n") or 0) + 1))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as db:
        assert db.meta.get("n") == "80"


def test_a_locked_database_is_a_sentence(store: Store) -> None:
    impatient = Store(store.profile, busy_timeout_ms=20)
    with (
        store.write() as db,
        pytest.raises(MachineError, match="Another program"),
        impatient.write() as other,
    ):
        add(db)
        add(other)
    impatient.close()


def test_a_file_that_is_no_database_is_a_sentence(profile: Profile) -> None:
    profile.prepare()
    profile.database.write_bytes(b"not a database, " * 1000)
    with pytest.raises(MachineError, match="damaged"):
        Store(profile)


def test_our_own_mistakes_stay_bugs(store: Store) -> None:
    with pytest.raises(DatabaseError), store.write() as db:
        db._connection.exec_driver_sql("SELECT nonsense")


def test_organisations_are_replaced_by_bin(store: Store) -> None:
    with store.write() as db:
        db.organisations.put(Organisation("080340008471", "Old"))
        db.organisations.put(Organisation("080340008471", "АО «Пример»", "Пример"))
        assert db.organisations.count() == 1
        assert db.organisations.list("Прим")[0].name == "АО «Пример»"
        assert set(db.organisations.get_many(["080340008471", "x"])) == {"080340008471"}


def test_the_clock_only_goes_forward_in_memory(store: Store, clock: FixedClock) -> None:
    with store.write() as db:
        db.meta.note_instant(clock.now())
        clock.advance(days=-1)
        db.meta.note_instant(clock.now())
        assert db.meta.latest_instant() == NOW


def test_blobs_survive_a_torn_write(store: Store) -> None:
    sha256 = store.blobs.put(b"whole")
    path: Path = store.blobs.path(sha256)
    path.write_bytes(b"wh")
    assert store.blobs.put(b"whole") == sha256
    assert store.blobs.read(sha256) == b"whole"
    assert [item.name for item in path.parent.iterdir()] == [sha256]


def test_a_missing_blob_is_a_sentence(store: Store) -> None:
    with pytest.raises(MachineError, match="missing"):
        store.blobs.read("0" * 64)


@pytest.mark.parametrize("name", ["what?", "100%20", "a#b", "Ключ 'қолданушы'"])
def test_a_profile_of_any_name_holds_its_own_data(tmp_path: Path, name: str) -> None:
    if os.name == "nt" and "?" in name:
        pytest.skip("no file of Windows is called so")
    with closing(Store(Profile(tmp_path / name))) as store, store.read() as db:
        assert db.reports.count() == 0
    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert (tmp_path / name / "keyuser.db").is_file()


def test_the_message_of_a_database_error_quotes_no_values(store: Store) -> None:
    with pytest.raises(IntegrityError) as caught, store.write() as db:
        db.groups.keep_apart(10**6, 850101300005, datetime(2026, 11, 16, tzinfo=UTC))
    assert "850101300005" not in str(caught.value)
