"""The report out of a real store."""

from datetime import datetime
from typing import Any

import pytest
from sla_build import HOUR, utc

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.records import Channel, Criticality, EventType, Incoming, Metric, OperationKind, Outcome, TicketItem
from keyuser.settings import ClientCompany, Settings, VendorProfile
from keyuser.sla.service import SlaService
from keyuser.store import Store, UnitOfWork

SETTINGS = Settings(
    client=ClientCompany(name="Клиент"),
    vendors=(VendorProfile("acme", "Acme", language="ru"), VendorProfile("other", "Other")),
)
START, END = utc("2026-11-01"), utc("2026-12-01")
#: Monday, 10:00 in Almaty.
MORNING = utc("2026-11-16T05:00")


@pytest.fixture
def service(store: Store) -> SlaService:
    return SlaService(store, FixedClock(utc("2026-11-20T10:00")), SETTINGS)


def add_ticket(db: UnitOfWork, created_at: datetime = MORNING, vendor_id: str = "acme") -> int:
    """A ticket with two items: critical and low; its row id."""
    made = [db.groups.create(title=f"Case {level}", created_at=created_at) for level in ("critical", "low")]
    bundle_id = db.bundles.create(
        installation="TEST", vendor_id=vendor_id, title="t", group_ids=made, created_at=created_at
    )
    bundle = db.bundles.get(bundle_id)
    assert bundle is not None
    submission = db.submissions.enqueue(
        bundle_id=bundle_id, ref=bundle.ref, vendor_id=vendor_id, evidence=[], at=created_at
    )
    items = [
        TicketItem(number, group_id, "", f"Case {level}", level)
        for number, group_id, level in zip((1, 2), made, (Criticality.CRITICAL, Criticality.LOW), strict=True)
    ]
    return db.tickets.add(
        vendor_id=vendor_id,
        remote_id=f"T-{bundle_id}",
        ref=bundle.ref,
        submission_id=submission,
        status="new",
        url="",
        created_at=created_at,
        items=items,
    )


def tell(db: UnitOfWork, ticket_id: int, at: str, what: EventType, item: int | None = None, **payload: Any) -> None:
    moment = utc(f"2026-11-{at}")
    assert db.tickets.append(
        ticket_id=ticket_id,
        item=item,
        type_=what,
        at=moment,
        recorded_at=utc("2026-11-20T09:00"),
        actor="advisor",
        source="acme",
        source_id=f"{at}/{item}",
        payload=payload,
    )


def test_a_report_from_the_log(store: Store, service: SlaService) -> None:
    with store.write() as db:
        ticket_id = add_ticket(db)
        tell(db, ticket_id, "16T05:20", EventType.VENDOR_REPLY, text="Принято", status="in_progress")
        tell(db, ticket_id, "16T06:00", EventType.SOLUTION, 2, text="Готово", status="resolved")
        tell(db, ticket_id, "16T05:00", EventType.CREATED, status="new")
    report = service.report(START, END, "acme")
    assert (report.client_name, report.vendor_name, report.contract.sample) == ("Клиент", "Acme", True)
    assert (report.last_event, report.computed_at) == (3, utc("2026-11-20T10:00"))
    critical, low = report.rows
    assert (critical.item, critical.status, critical.criticality) == (1, "in_progress", Criticality.CRITICAL)
    assert (critical.ticket_ref, critical.remote_id, critical.group_ref) == ("KU-TEST-0001", "T-1", "G-0001")
    assert [found.outcome for found in critical.measures] == [Outcome.MET, Outcome.OVERDUE]
    assert (low.item, low.status, low.title) == (2, "resolved", "Case low")
    assert [found.outcome for found in low.measures] == [Outcome.MET, Outcome.MET]
    assert low.measures[1].elapsed == HOUR
    overall = {item.metric: item for item in report.summaries if item.criticality is None}
    assert (overall[Metric.FIRST_RESPONSE].compliance, overall[Metric.RESOLUTION].compliance) == (1.0, 0.5)


def test_the_clock_runs_from_the_receipt_until_the_vendors_own_event_is_known(
    store: Store, service: SlaService
) -> None:
    with store.write() as db:
        add_ticket(db)
    first, _ = service.report(START, END, "acme").rows
    assert (first.created_at, first.status) == (MORNING, "new")
    assert [found.outcome for found in first.measures] == [Outcome.OVERDUE, Outcome.OVERDUE]


def test_the_period_takes_its_start_and_leaves_its_end(store: Store, service: SlaService) -> None:
    with store.write() as db:
        for day in ("2026-11-01", "2026-11-10", "2026-12-01"):
            add_ticket(db, utc(day))
    later = SlaService(store, FixedClock(utc("2026-12-15")), SETTINGS)
    assert [row.remote_id for row in later.report(START, END, "acme").rows] == ["T-1", "T-1", "T-2", "T-2"]
    assert len(service.report(utc("2026-12-01"), utc("2026-12-02"), "acme").rows) == 0  # not created yet
    with pytest.raises(InputError, match="ends before"):
        service.report(END, START, "acme")


def test_only_the_vendor_that_was_asked_for(store: Store, service: SlaService) -> None:
    with store.write() as db:
        add_ticket(db, vendor_id="other")
    assert service.report(START, END, "acme").rows == ()
    assert len(service.report(START, END, "other").rows) == 2
    with pytest.raises(InputError, match="No vendor was named"):
        service.report(START, END)
    alone = SlaService(store, FixedClock(END), Settings(vendors=SETTINGS.vendors[1:]))
    assert len(alone.report(START, END).rows) == 2


def test_an_empty_store_has_figures_without_values(service: SlaService) -> None:
    report = service.report(START, END, "acme")
    assert (report.rows, report.last_event) == ((), 0)
    assert {item.compliance for item in report.summaries} == {None}


def test_regrouping_changes_no_figure(store: Store, service: SlaService) -> None:
    def incoming(identity: str) -> Incoming:
        return Incoming(Channel.MAIL, identity, "test", "s", "text")

    with store.write() as db:
        ticket_id = add_ticket(db)
        tell(db, ticket_id, "16T05:20", EventType.VENDOR_REPLY)
        for identity in "ab":
            db.reports.add(
                incoming(identity),
                registered_at=MORNING,
                language="ru",
                organisation=identity,
                original_sha256="",
                attachments=[],
                found=[],
            )
        db.groups.apply(OperationKind.JOIN, [(1, None, 1), (2, None, 1)], actor="user", at=MORNING)
    before = service.report(START, END, "acme")
    assert [(row.reports, row.organisations) for row in before.rows] == [(2, 2), (0, 0)]
    with store.write() as db:
        db.groups.apply(OperationKind.MOVE, [(1, 1, 2)], actor="user", at=MORNING)
    after = service.report(START, END, "acme")
    assert after.summaries == before.summaries
    assert [row.measures for row in after.rows] == [row.measures for row in before.rows]


def test_a_contract_that_is_named_but_missing(store: Store) -> None:
    settings = Settings(vendors=(VendorProfile("acme", "Acme", contract="signed"),))
    with pytest.raises(InputError, match='no contract "signed"'):
        SlaService(store, FixedClock(END), settings).contract("acme")
