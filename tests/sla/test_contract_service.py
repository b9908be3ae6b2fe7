"""Contracts over time: a file that changes alters no figure until the user has confirmed what it says."""

import json
import sqlite3
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sla_build import HOUR, utc
from test_sla_service import add_ticket

from keyuser.clock import FixedClock
from keyuser.errors import InputError, MachineError
from keyuser.records import Contract, DocumentKind, EventType, Metric, Outcome
from keyuser.settings import LANGUAGES, Settings, VendorProfile
from keyuser.sla.contracts.sentences import CONFIRMATION_LENGTH, sentences, sentences_sha256
from keyuser.sla.contracts.service import ContractService
from keyuser.sla.contracts.sheet_writer import write_sheet
from keyuser.sla.service import SlaService
from keyuser.store import Store

NOW = utc("2026-11-16T04:00")
FILE: dict[str, Any] = {
    "name": "Договор № 7",
    "package": "Full SLA",
    "calendar": "kz-sample",
    "targets": {"critical": {"resolution": "4 h"}, "low": {"resolution": "8 h"}},
    "closing_statuses": ["resolved"],
    "valid_from": "2026-01-01",
}


@pytest.fixture
def service(store: Store, clock: FixedClock) -> ContractService:
    return ContractService(store, clock, settings("main"))


def settings(contract: str) -> Settings:
    return Settings(vendors=(VendorProfile("acme", "Acme", contract=contract),))


def put(store: Store, name: str = "main", **changes: Any) -> Path:
    path = store.profile.contracts / f"{name}.json"
    path.write_text(json.dumps({**FILE, **changes}, ensure_ascii=False), "utf-8")
    return path


def code(service: ContractService, path: Path, language: str = "ru") -> str:
    """What the user confirms after reading."""
    return sentences_sha256(sentences(service.read_file(path, "acme").usable(), language))[:CONFIRMATION_LENGTH]


def targets(contract: Contract | None) -> list[int]:
    assert contract is not None
    return [target.seconds // HOUR for target in contract.policy.targets]


def test_the_sample_is_in_force_without_a_step_and_says_what_it_is(store: Store, service: ContractService) -> None:
    service.settings = settings("sample")
    contract = service.contract()
    assert contract.sample
    assert service.contract_at("acme", utc("1999-01-01")) == contract
    assert service.pending() is None
    assert len(service.activations("acme")) == 1
    assert len(service.activations()) == 1, "the second look puts nothing in force"


def test_the_first_use_of_a_file_puts_it_in_force_for_its_validity(store: Store, service: ContractService) -> None:
    put(store, valid_to="2026-12-31")
    assert service.contract().name == "Договор № 7"
    (activation,) = service.activations("acme")
    assert (activation.actor, activation.sentences) == ("", ())
    edges = ("2025-12-31T18:59:59", "2025-12-31T19:00", "2026-12-31T18:59:59", "2026-12-31T19:00")
    assert [service.contract_at("acme", utc(at)) is not None for at in edges] == [False, True, True, False]
    with store.read() as db:
        kinds = [document.kind for document in db.sla_documents.list()]
        assert kinds == [DocumentKind.CALENDAR, DocumentKind.POLICY, DocumentKind.CONTRACT]
        assert db.sla_documents.faults() == ()


def test_what_comes_back_from_the_documents_is_the_contract_that_went_in(
    store: Store, clock: FixedClock, service: ContractService
) -> None:
    path = put(store)
    contract = service.contract()
    assert ContractService(store, clock, settings("main")).contract() == contract
    assert contract == service.read_file(path, "acme").contract
    assert service.document(contract.version).policy == contract.policy
    with pytest.raises(InputError, match="No contract has the version"):
        service.document("abc")


def test_a_changed_file_waits_and_changes_nothing(store: Store, service: ContractService) -> None:
    put(store)
    before = service.contract()
    put(store, targets={"critical": {"resolution": "1 h"}})
    assert service.contract() == before
    waiting = service.pending()
    assert targets(waiting) == [1]
    (store.profile.contracts / "main.json").unlink()
    assert service.contract() == before, "what was promised does not need the file any more"
    assert service.pending() is None


def test_a_changed_calendar_waits_too(store: Store, service: ContractService) -> None:
    folder = store.profile.contracts / "calendars"
    folder.mkdir()
    week = {"name": "Ours", "zone": "UTC", "week": {"mon": ["09:00-18:00"]}}
    (folder / "ours.json").write_text(json.dumps(week))
    put(store, calendar="ours")
    before = service.contract()
    (folder / "ours.json").write_text(json.dumps({**week, "breaks": ["13:00-14:00"]}))
    assert service.contract() == before
    waiting = service.pending()
    assert waiting is not None
    assert waiting.policy.version == before.policy.version
    assert waiting.calendar.version != before.calendar.version


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_confirmed_version_holds_from_now_on(
    store: Store, clock: FixedClock, service: ContractService, language: str
) -> None:
    put(store)
    service.contract()
    clock.advance(days=1)
    path = put(store, targets={"critical": {"resolution": "1 h"}})
    activation = service.activate(path, "acme", code(service, path, language))
    assert (activation.valid_from, activation.language, activation.actor) == (clock.now(), language, "user")
    assert activation.sentences == sentences(service.contract(), language)
    just_before = clock.now() - timedelta(seconds=1)
    assert targets(service.contract_at("acme", just_before)) == [8, 4]
    assert targets(service.contract_at("acme", clock.now())) == [1]
    assert service.pending() is None


def test_only_the_very_text_that_was_read_can_be_confirmed(store: Store, service: ContractService) -> None:
    path = put(store)
    read = code(service, path)
    put(store, targets={"critical": {"resolution": "5 h"}})
    for wrong in (read, "", "0" * 64, code(service, path)[:-1]):
        with pytest.raises(InputError, match="is not what the contract says now"):
            service.activate(path, "acme", wrong)
    assert service.activations() == ()


def test_a_version_may_be_put_in_force_for_the_past_on_purpose(
    store: Store, clock: FixedClock, service: ContractService
) -> None:
    put(store)
    service.contract()
    path = put(store, targets={"critical": {"resolution": "1 h"}})
    activation = service.activate(path, "acme", code(service, path), valid_from=date(2026, 11, 1))
    assert activation.valid_from == utc("2026-10-31T19:00")  # midnight in Almaty
    assert targets(service.contract_at("acme", utc("2026-11-05"))) == [1]
    assert targets(service.contract_at("acme", utc("2026-10-05"))) == [8, 4]


def test_a_contract_that_is_over_cannot_be_put_in_force(store: Store, service: ContractService) -> None:
    put(store)
    service.contract()
    path = put(store, valid_to="2026-10-31")
    with pytest.raises(InputError, match="before it would be in force"):
        service.activate(path, "acme", code(service, path))


def test_a_sheet_takes_the_place_of_the_sample(store: Store, service: ContractService, tmp_path: Path) -> None:
    path = put(store, "other")
    service.settings = settings("sample")
    assert service.contract().sample
    sheet = tmp_path / "contract.xlsx"
    write_sheet(sheet, service.read_file(path, "acme").usable(), "uk")
    service.activate(sheet, "acme", code(service, sheet))
    assert not service.contract().sample
    assert service.contract_at("acme", utc("2025-11-05")) is None, "a sample judges nothing once there is a contract"
    assert service.contract().valid_from == date(2026, 1, 1)


def test_old_tickets_keep_the_contract_of_their_creation(
    store: Store, clock: FixedClock, service: ContractService
) -> None:
    put(store)
    service.contract()
    with store.write() as db:
        add_ticket(db, utc("2026-11-10T05:00"))
    clock.advance(days=1)
    path = put(store, targets={"critical": {"resolution": "1 h"}})
    service.activate(path, "acme", code(service, path))
    clock.advance(days=1)
    with store.write() as db:
        add_ticket(db, utc("2026-11-18T05:00"))
    figures = SlaService(store, FixedClock(utc("2026-11-20T10:00")), service.settings, service)
    rows = figures.report(utc("2026-11-01"), utc("2026-12-01"), "acme").rows
    found = [measure.target for row in rows if row.item == 1 for measure in row.measures]
    assert found == [4 * HOUR, HOUR]


def test_before_it_is_used_a_version_says_what_it_would_change(
    store: Store, clock: FixedClock, service: ContractService
) -> None:
    put(store)
    service.contract()
    with store.write() as db:
        ticket_id = add_ticket(db, utc("2026-11-10T05:00"))
        db.tickets.append(
            ticket_id=ticket_id,
            item=1,
            type_=EventType.SOLUTION,
            at=utc("2026-11-10T07:00"),
            recorded_at=NOW,
            actor="advisor",
            source="acme",
            source_id="1",
            payload={"status": "resolved"},
        )
    path = put(store, targets={"critical": {"resolution": "1 h"}, "low": {"resolution": "8 h"}})
    stricter = service.read_file(path, "acme").usable()
    assert service.would_change(stricter, "acme") == (), "from now on: nothing that is there"
    (change,) = service.would_change(stricter, "acme", date(2026, 11, 1))
    assert (change.item, change.metric, change.changed) == (1, Metric.RESOLUTION, ("outcome", "target", "due"))
    assert change.before is not None
    assert change.after is not None
    assert (change.before.outcome, change.after.outcome) == (Outcome.MET, Outcome.MISSED)
    assert service.what_if(stricter) == (change,)
    assert len(service.activations()) == 1, "asking puts nothing in force"


def test_another_calendar_and_other_promises_are_seen_in_a_what_if(store: Store, service: ContractService) -> None:
    put(store)
    service.contract()
    with store.write() as db:
        add_ticket(db, utc("2026-11-10T05:00"))
    path = put(store, calendar={"name": "24/7", "zone": "UTC", "week": {day: ["00:00-24:00"] for day in WEEK}})
    found = service.what_if(service.read_file(path, "acme").usable(), "acme", utc("2026-11-12"))
    assert [(each.item, each.changed) for each in found] == [(1, ("elapsed", "due")), (2, ("elapsed", "due"))]
    path = put(store, targets={"low": {"update": "8 h"}})
    found = service.what_if(service.read_file(path, "acme").usable(), "acme")
    assert {(each.metric, each.changed) for each in found} == {
        (Metric.RESOLUTION, ("promised",)),
        (Metric.UPDATE, ("promised",)),
    }


WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def test_no_figure_rests_on_a_document_that_was_altered(store: Store, service: ContractService) -> None:
    put(store)
    service.contract()
    raw = sqlite3.connect(store.profile.database)
    raw.execute("DROP TRIGGER sla_documents_no_update")
    raw.execute("UPDATE sla_documents SET content = replace(content, '18:00', '19:00') WHERE kind = 'calendar'")
    assert raw.total_changes == 1
    raw.commit()
    raw.close()
    anew = ContractService(store, FixedClock(NOW), settings("main"))
    with pytest.raises(MachineError, match=r'calendar ".+" in the database is not as it was taken in'):
        anew.contract()
