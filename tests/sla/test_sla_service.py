"""The report out of a real store."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from sla_build import HOUR, utc

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.group.service import GroupService
from keyuser.records import (
    Channel,
    Contract,
    Criticality,
    EventType,
    Incoming,
    Metric,
    OperationKind,
    Outcome,
    SlaTarget,
    SlaView,
    TicketEvent,
    TicketItem,
)
from keyuser.settings import ClientCompany, Settings, VendorProfile
from keyuser.sla.rules import policy_attached
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


def test_what_the_key_user_does_with_groups_changes_no_figure(store: Store, service: SlaService) -> None:
    with store.write() as db:
        ticket_id = add_ticket(db)
        tell(db, ticket_id, "16T05:20", EventType.VENDOR_REPLY)
        tell(db, ticket_id, "17T05:20", EventType.STATUS, status="resolved")
        for identity in "abcd":
            db.reports.add(
                Incoming(Channel.MAIL, identity, "test", f"s {identity}", "text"),
                registered_at=MORNING,
                language="ru",
                organisation=identity,
                original_sha256="",
                attachments=[],
                found=[],
            )
        db.groups.apply(OperationKind.JOIN, [(1, None, 1), (2, None, 1), (3, None, 2)], actor="user", at=MORNING)
    groups = GroupService(store, FixedClock(utc("2026-11-20T10:00")))

    def figures() -> tuple[Any, ...]:
        report = service.report(START, END, "acme")
        decided = service.report(START, END, "acme", SlaView.DECIDED)
        explained = [service.explain("T-1", item) for item in (1, 2)]
        return [row.measures for row in report.rows], report.summaries, decided.summaries, explained

    before = figures()
    groups.split([2])
    assert figures() == before
    groups.merge([1, 2])
    assert figures() == before
    groups.join([4], 1)
    assert figures() == before
    for _ in range(3):
        groups.undo()
        assert figures() == before


# views, other times


def test_as_it_stood_at_any_instant(store: Store, service: SlaService) -> None:
    with store.write() as db:
        tell(db, add_ticket(db), "16T05:20", EventType.VENDOR_REPLY)
    stood = service.report(START, END, "acme", as_of=utc("2026-11-16T05:15"))
    assert [found.outcome for found in stood.rows[0].measures] == [Outcome.RUNNING, Outcome.RUNNING]
    assert stood.computed_at == utc("2026-11-16T05:15")
    assert service.report(START, END, "acme", as_of=utc("2026-11-16T04:00")).rows == ()


def test_what_broke_counts_in_its_month_and_what_was_open_is_beside_it(store: Store) -> None:
    with store.write() as db:
        ticket_id = add_ticket(db, utc("2026-11-30T05:00"))  # Monday, 10:00 in Almaty: critical and low
        tell(db, ticket_id, "30T05:20", EventType.VENDOR_REPLY)
    with store.write() as db:
        assert db.tickets.append(
            ticket_id=ticket_id,
            item=None,
            type_=EventType.STATUS,
            at=utc("2026-12-20T05:00"),
            recorded_at=utc("2026-12-20T05:00"),
            actor="",
            source="acme",
            source_id="closed",
            payload={"status": "closed"},
        )
    later = SlaService(store, FixedClock(utc("2027-01-15")), SETTINGS)
    november, december, january = utc("2026-11-30T19:00"), utc("2026-12-31T19:00"), utc("2027-01-14T19:00")

    def counts(start: datetime, end: datetime) -> dict[Metric, tuple[int, int, int]]:
        found = later.report(start, end, "acme", SlaView.DECIDED).summaries
        return {item.metric: (item.met, item.missed, item.open) for item in found if item.criticality is None}

    # The critical item broke on the day it was created, the low one is late by the time it is closed in December.
    first, last = Metric.FIRST_RESPONSE, Metric.RESOLUTION
    assert counts(START, november) == {first: (2, 0, 0), last: (0, 1, 1)}
    assert counts(november, december) == {first: (0, 0, 0), last: (0, 1, 0)}
    assert counts(december, january) == {first: (0, 0, 0), last: (0, 0, 0)}
    # By creation they all belong to November, as they stand now.
    created = later.report(START, november, "acme").summaries
    assert [item.n for item in created if item.criticality is None] == [2, 2]
    assert all(item.n == item.met + item.missed for item in created)


def test_an_event_at_the_very_end_belongs_to_the_next_month(store: Store) -> None:
    with store.write() as db:
        tell(db, add_ticket(db), "16T05:20", EventType.VENDOR_REPLY)
    later = SlaService(store, FixedClock(utc("2026-12-15")), SETTINGS)
    answered = utc("2026-11-16T05:20")
    (row, *_) = later.report(START, answered, "acme", SlaView.DECIDED).rows
    assert row.measures[0].outcome is Outcome.RUNNING
    (row, *_) = later.report(answered, END, "acme", SlaView.DECIDED).rows
    assert row.measures[0].outcome is Outcome.MET


# explanations, the log


def test_an_explanation_is_found_by_either_number(store: Store, service: SlaService) -> None:
    with store.write() as db:
        ticket_id = add_ticket(db)
        tell(db, ticket_id, "16T05:20", EventType.VENDOR_REPLY)
    first, last = service.explain("T-1")
    assert (first.metric, last.metric) == (Metric.FIRST_RESPONSE, Metric.RESOLUTION)
    report = service.report(START, END, "acme")
    assert (first.measure, last.measure) == report.rows[0].measures
    assert service.explain("KU-TEST-0001", 1, (Metric.RESOLUTION,)) == (last,)
    assert service.explain("T-1", 2)[1].measure == report.rows[1].measures[1]
    earlier = service.explain("T-1", 1, (), utc("2026-11-16T05:10"))[0].measure
    assert (earlier.outcome, earlier.elapsed) == (Outcome.RUNNING, 600)
    for wrong, what in (
        (("T-9",), 'no ticket "T-9"'),
        (("T-1", 3), "no item 3"),
        (("T-1", 1, (), utc("2026-11-01")), "did not exist"),
    ):
        with pytest.raises(InputError, match=what):
            service.explain(*wrong)  # type: ignore[arg-type] # tuples of different lengths


def test_the_log_is_checked_and_the_row_named(store: Store, service: SlaService) -> None:
    with store.write() as db:
        ticket_id = add_ticket(db)
        tell(db, ticket_id, "16T05:20", EventType.VENDOR_REPLY)
        tell(db, ticket_id, "16T06:20", EventType.VENDOR_REPLY)
    assert service.verify_log().fault is None
    with sqlite3.connect(store.profile.database) as raw:
        raw.execute("DROP TRIGGER ticket_events_no_update")
        raw.execute("UPDATE ticket_events SET at = replace(at, '06:20', '05:10') WHERE seq = 2")
    raw.close()
    fault = service.verify_log().fault
    assert fault is not None
    assert (fault.seq, fault.ticket_ref, fault.at) == (2, "KU-TEST-0001", "2026-11-16T05:10:00.000000+00:00")


# several contracts


class TwoContracts:
    """The sample until the 20th; from then on one that promises a first response alone. Before November there was none."""

    def __init__(self, service: SlaService) -> None:
        self.old = service.contract("acme")
        targets = tuple(SlaTarget(level, Metric.FIRST_RESPONSE, 10 * HOUR) for level in Criticality)
        self.new = replace(self.old, version="new", policy=replace(self.old.policy, targets=targets))

    def contract(self, vendor_id: str = "") -> Contract:
        return self.new

    def timeline(self, vendor_id: str = "") -> "TwoContracts":
        return self

    def at(self, at: datetime) -> Contract | None:
        return None if at < START else self.old if at < utc("2026-11-20") else self.new

    def changes(self) -> Sequence[datetime]:
        return (START, utc("2026-11-20"))

    def judge(self, at: datetime, log: Sequence[TicketEvent], now: datetime) -> Contract | None:
        return self.new if policy_attached(log, now) == "new" else self.at(at)


def test_each_ticket_is_judged_by_its_own_contract(store: Store, service: SlaService) -> None:
    with store.write() as db:
        for day in ("2026-10-20", "2026-11-16", "2026-11-17", "2026-11-25"):
            add_ticket(db, utc(f"{day}T05:00"))
        tell(db, 3, "18T05:00", EventType.POLICY_ATTACHED, contract="new", reason="agreed by letter")
    two = TwoContracts(service)
    several = SlaService(store, FixedClock(utc("2026-12-15")), SETTINGS, two)
    report = several.report(utc("2026-10-01"), END, "acme")
    assert report.contract == two.new
    found = {row.remote_id: (row.contract, len(row.measures)) for row in report.rows}
    assert found == {"T-1": ("", 0), "T-2": (two.old.version, 2), "T-3": ("new", 1), "T-4": ("new", 1)}
    assert [item.missed for item in report.summaries if item.criticality is None] == [6, 2]
    with pytest.raises(InputError, match="No contract was in force"):
        several.explain("T-1")
    assert [each.contract_version for each in several.explain("T-4")] == ["new"]


def test_a_contract_that_is_named_but_missing(store: Store) -> None:
    settings = Settings(vendors=(VendorProfile("acme", "Acme", contract="signed"),))
    with pytest.raises(InputError, match='no contract "signed"'):
        SlaService(store, FixedClock(END), settings).contract("acme")
