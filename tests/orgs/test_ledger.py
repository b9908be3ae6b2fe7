"""The ledger: nothing leaves or is shown without an entry, entries cannot be changed, a person can ask what happened."""

import csv
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from keyuser.clock import FixedClock
from keyuser.errors import InputError, MachineError
from keyuser.orgs.keys import KeyService
from keyuser.orgs.ledger import LedgerService
from keyuser.orgs.people import PeopleService
from keyuser.records import LedgerAction, PersonEntry
from keyuser.store import Store

IIN, OTHER_IIN = "850615206776", "950228507909"


@pytest.fixture
def revealed(store: Store, clock: FixedClock) -> LedgerService:
    """Three entries about two people."""
    people = PeopleService(store, clock, lambda: "Айгерім")
    anna, oleg = (
        people.save(PersonEntry(name, iin=iin)).id for name, iin in (("Ким Анна", IIN), ("Ли Олег", OTHER_IIN))
    )
    for person, purpose in ((anna, "Сверка с  кадрами"), (oleg, "=cmd()"), (anna, "Запрос суда")):
        assert people.reveal(person, purpose)
    return LedgerService(store)


def test_every_look_at_a_whole_iin_is_entered(revealed: LedgerService, clock: FixedClock) -> None:
    entries = revealed.list()
    assert [(item.seq, item.action, item.mask, item.actor, item.purpose) for item in entries] == [
        (1, LedgerAction.REVEALED, "••••••••6776", "Айгерім", "Сверка с кадрами"),
        (2, LedgerAction.REVEALED, "••••••••7909", "Айгерім", "=cmd()"),
        (3, LedgerAction.REVEALED, "••••••••6776", "Айгерім", "Запрос суда"),
    ]
    assert {item.at for item in entries} == {clock.now()}
    assert revealed.first_altered() is None


def test_without_a_purpose_or_an_iin_nothing_is_shown(store: Store, clock: FixedClock) -> None:
    people = PeopleService(store, clock, lambda: "me")
    person = people.save(PersonEntry("Ким Анна"))
    with pytest.raises(InputError, match="No IIN of Ким Анна"):
        people.reveal(person.id, "нужно")
    with pytest.raises(InputError, match="for a purpose"):
        people.reveal(person.id, " ")
    assert LedgerService(store).list() == ()


def test_a_person_can_ask_what_happened_even_after_a_new_key(
    revealed: LedgerService, store: Store, clock: FixedClock
) -> None:
    assert [entry.seq for entry in revealed.about(IIN)] == [1, 3]
    KeyService(store).renew()
    PeopleService(store, clock, lambda: "me").reveal(1, "ещё раз")
    assert [entry.seq for entry in revealed.about(f"{IIN[:6]} {IIN[6:]}")] == [1, 3, 4]
    assert revealed.first_altered() is None
    with pytest.raises(InputError):
        revealed.about("123")


@pytest.mark.parametrize("statement", ["UPDATE iin_ledger SET purpose = 'x'", "DELETE FROM iin_ledger WHERE seq = 2"])
def test_entries_cannot_be_changed_through_the_database(revealed: LedgerService, store: Store, statement: str) -> None:
    connection = sqlite3.connect(store.profile.database)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(statement)
    connection.close()
    assert len(revealed.list()) == 3


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("UPDATE iin_ledger SET purpose = 'Проверка' WHERE seq = 1", 1),
        ("UPDATE iin_ledger SET at = '2020-01-01T00:00:00.000000+00:00' WHERE seq = 3", 3),
        ("DELETE FROM iin_ledger WHERE seq = 2", 3),
        ("DELETE FROM iin_ledger WHERE seq = 1", 2),
    ],
)
def test_what_was_changed_past_the_triggers_is_named(
    revealed: LedgerService, store: Store, statement: str, named: int
) -> None:
    connection = sqlite3.connect(store.profile.database)
    for trigger in ("iin_ledger_no_update", "iin_ledger_no_delete"):
        connection.execute(f"DROP TRIGGER {trigger}")
    connection.execute(statement)
    connection.commit()
    connection.close()
    assert revealed.first_altered() == named


def test_an_auditor_gets_a_table_without_formulas(revealed: LedgerService, tmp_path: Path) -> None:
    assert revealed.export_csv(tmp_path / "ledger.csv") == 3
    rows = list(csv.reader((tmp_path / "ledger.csv").read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0][:5] == ["No", "Action", "At (UTC)", "Whose", "Shown as"]
    assert rows[2][8] == "'=cmd()"
    assert IIN not in str(rows)
    with pytest.raises(MachineError):
        revealed.export_csv(tmp_path / "no" / "ledger.csv")


def test_a_purpose_is_entered_with_the_deed_or_not_at_all(store: Store, clock: FixedClock) -> None:
    people = PeopleService(store, clock, lambda: "me")
    person = people.save(PersonEntry("Ким", iin=IIN))
    with pytest.raises(IntegrityError), store.write() as db:
        db.ledger.append(
            action=LedgerAction.REVEALED, at=clock.now(), whose=db.iins.whose(IIN), mask="x", actor="me", purpose="a"
        )
        db.ledger.append(
            action=LedgerAction.REVEALED,
            at=clock.now(),
            whose="x",
            mask="x",
            actor=None,
            purpose="a",  # type: ignore[arg-type]
        )
    assert LedgerService(store).list() == ()
    assert people.get(person.id).has_iin
