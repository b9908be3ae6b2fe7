"""The outbox with vendors that are less kind than the reference desk."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from delivery_ground import MakeBundle
from fake_vendor import FakeVendor

from keyuser.clock import FixedClock
from keyuser.errors import KeyuserError, Unavailable
from keyuser.records import EventType, SubmissionState
from keyuser.store import Store
from keyuser.submission.port import RemoteChange, RemoteTicket, VendorHealth
from keyuser.submission.service import Outbox


@pytest.fixture
def vendor(clock: FixedClock) -> FakeVendor:
    return FakeVendor(clock)


@pytest.fixture
def outbox(store: Store, clock: FixedClock, vendor: FakeVendor) -> Outbox:
    return Outbox(store, clock, lambda _vendor_id: vendor, random=lambda: 0.0)


def fail_once(name: str, error: KeyuserError):
    left = [error]

    def hook(called: str) -> None:
        if called == name and left:
            raise left.pop()

    return hook


def test_several_tickets_of_one_reference_follow_the_oldest(
    outbox: Outbox, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    vendor.after = fail_once("submit", Unavailable("lost", outcome_unknown=True))
    outbox.drain()
    vendor.tickets["V2"] = vendor.tickets["V1"]
    clock.advance(hours=1)
    (accepted,) = outbox.drain().accepted
    assert "2 tickets" in accepted.message
    assert "V1" in accepted.message
    assert "close V2" in accepted.message


def test_a_lost_answer_is_not_looked_up_before_the_vendor_has_settled(
    outbox: Outbox, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    vendor.settle_seconds = 120
    outbox.enqueue(make_bundle().id)
    vendor.after = fail_once("submit", Unavailable("lost", outcome_unknown=True))
    assert outbox.drain().next_attempt_at == clock.now() + timedelta(seconds=120)
    clock.advance(seconds=119)
    assert outbox.drain().tried == ()
    clock.advance(seconds=1)
    assert outbox.drain().accepted
    assert list(vendor.tickets) == ["V1"]


def test_what_a_killed_process_left_behind_settles_too(
    outbox: Outbox, store: Store, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    vendor.settle_seconds = 120
    queued = outbox.enqueue(make_bundle().id)
    with store.write() as db:
        db.submissions.update(queued.id, at=clock.now(), state=SubmissionState.SENDING)
    result = outbox.drain()
    assert result.next_attempt_at == clock.now() + timedelta(seconds=120)
    assert outbox.list()[0].state is SubmissionState.UNKNOWN
    assert vendor.tickets == {}
    clock.advance(seconds=120)
    assert outbox.drain().accepted


def test_a_vendor_that_forgets_evidence_gets_it_again(
    outbox: Outbox, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    queued = outbox.enqueue(make_bundle({"a.txt": b"a", "b.txt": b"b"}).id)
    attached: list[str] = []

    def forget(name: str) -> None:
        attached.append(name)
        if attached == ["attach", "attach"]:
            vendor.tickets["V1"].received.popitem()

    vendor.after = lambda name: forget(name) if name == "attach" else None
    assert outbox.drain().tried[0].state is SubmissionState.PARTIAL
    assert [file.delivered for file in outbox.evidence(queued.id)].count(False) == 1
    clock.advance(hours=1)
    assert outbox.drain().accepted
    assert len(attached) == 3


def test_a_vendor_that_begins_to_count_anew_is_noticed(
    outbox: Outbox, vendor: FakeVendor, make_bundle: MakeBundle
) -> None:
    for _ in range(2):
        outbox.enqueue(make_bundle().id)
        (submission,) = outbox.drain().tried
        vendor.tickets.clear()
    assert submission.state is SubmissionState.REJECTED
    assert "gave the number V1 before" in submission.message


def test_one_vendor_that_is_down_does_not_hold_up_another(
    store: Store, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    vendors = {"down": FakeVendor(clock), "up": FakeVendor(clock)}
    vendors["down"].before = lambda name: fail_once(name, Unavailable("down"))(name)
    outbox = Outbox(store, clock, vendors.__getitem__)
    for vendor_id in ("down", "down", "up"):
        outbox.enqueue(make_bundle(vendor_id=vendor_id).id)
    result = outbox.drain()
    assert [(each.vendor_id, each.state) for each in result.tried] == [
        ("down", SubmissionState.PENDING),
        ("up", SubmissionState.ACCEPTED),
    ]
    pulled = outbox.sync()
    assert [pull.vendor_id for pull in pulled.pulls] == ["up"]
    assert list(pulled.failures) == ["down"]


def test_eight_hours_offline_then_everything_in_order(
    outbox: Outbox, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    bundles = []

    def offline(_name: str) -> None:
        raise Unavailable("no network")

    vendor.before = offline
    for hour in range(8):
        if hour % 2 == 0:
            bundles.append(make_bundle({"a.txt": b"%d" % hour}))
            outbox.enqueue(bundles[-1].id)
        assert outbox.drain().accepted == ()
        clock.advance(hours=1)
    vendor.before = lambda _name: None
    assert len(outbox.drain().accepted) == 4
    assert [ticket.ref for ticket in vendor.tickets.values()] == [bundle.ref for bundle in bundles]


def change(vendor: FakeVendor, number: int, **fields: object) -> RemoteChange:
    at = vendor.clock.now()
    plain = RemoteChange(
        f"c{number}", "V1", "KU-TEST22-0001", None, "reply", at.isoformat(), at, "Anna", "vendor", f"text {number}", "",
        automatic=False, public=True,
    )  # fmt: skip
    return replace(plain, **fields)


def test_what_the_vendor_says_is_kept_as_it_is(
    outbox: Outbox, store: Store, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    vendor.changes_to_tell = [
        change(vendor, 1, type="created", text=""),
        change(vendor, 2, type="teleported", status="Ожидание поставщика", at_raw="gestern", at=None),
        change(vendor, 3, remote_id="V77", ref="KU-OTHER2-0001"),
        change(vendor, 4, type="workaround", item=1),
        change(vendor, 5, type="preliminary_answer"),
        change(vendor, 6, type="level", level="L2", text=""),
    ]
    clock.advance(minutes=10)
    assert outbox.sync().new_events == 4
    with store.read() as db:
        created, unknown, workaround, preliminary, level = db.tickets.events()
        assert db.tickets.list()[0].status == "offen"
    assert created.type is EventType.CREATED
    assert unknown.type is EventType.STATUS
    assert unknown.payload["status"] == "Ожидание поставщика"
    assert unknown.payload["vendor_type"] == "teleported"
    assert unknown.payload["at"] == "gestern"
    assert unknown.at == unknown.recorded_at == clock.now()
    assert (workaround.type, workaround.item, workaround.payload["text"]) == (EventType.WORKAROUND, 1, "text 4")
    assert workaround.recorded_at - workaround.at == timedelta(minutes=10)
    assert preliminary.type is EventType.PRELIMINARY_ANSWER
    assert (level.type, level.payload["level"]) == (EventType.LEVEL, "L2")
    assert "level" not in preliminary.payload


def test_each_pull_reads_the_last_page_again(
    outbox: Outbox, store: Store, vendor: FakeVendor, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    vendor.changes_to_tell = [change(vendor, number) for number in range(5)]
    assert outbox.sync().new_events == 5
    vendor.changes_to_tell[4:4] = [change(vendor, 99)]  # appears late, before one that was pulled already
    assert outbox.sync().new_events == 1
    assert outbox.sync().new_events == 0
    with store.read() as db:
        assert db.tickets.cursor("vendor") == "3"


def test_changes_of_a_number_that_the_vendor_gave_twice_are_not_taken_for_ours(
    outbox: Outbox, vendor: FakeVendor, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    ours = change(vendor, 1)
    vendor.changes_to_tell = [ours, replace(ours, id="2", ref="KU-ZZZZZZ-0001"), replace(ours, id="3", ref="")]
    assert outbox.sync().new_events == 2


def test_changes_of_a_ticket_whose_acceptance_was_lost_are_not_missed(
    outbox: Outbox, store: Store, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    vendor.after = fail_once("submit", Unavailable("lost", outcome_unknown=True))
    outbox.drain()
    vendor.changes_to_tell = [change(vendor, number) for number in range(7)]
    assert outbox.sync().new_events == 0
    clock.advance(hours=1)
    outbox.drain()
    assert outbox.sync().new_events == 7


def test_a_ticket_that_the_vendor_deleted_does_not_stop_the_pull(
    outbox: Outbox, store: Store, vendor: FakeVendor, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    vendor.changes_to_tell = [change(vendor, 1)]
    vendor.tickets.clear()
    result = outbox.sync()
    assert (result.new_events, result.failures) == (1, {})
    with store.read() as db:
        assert db.tickets.list()[0].status == "offen"


def test_a_killed_pull_goes_on_where_it_stopped(
    outbox: Outbox, store: Store, vendor: FakeVendor, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    vendor.changes_to_tell = [change(vendor, number) for number in range(8)]
    calls = []

    def die_at_the_second_page(name: str) -> None:
        calls.append(name)
        if calls.count("changes") == 2:
            raise KeyboardInterrupt

    vendor.before = die_at_the_second_page
    with pytest.raises(KeyboardInterrupt):
        outbox.sync()
    vendor.before = lambda _name: None
    assert outbox.sync().new_events == 5
    with store.read() as db:
        assert len(db.tickets.events()) == 9


def test_a_vendor_that_promises_more_for_ever_is_left(
    outbox: Outbox, vendor: FakeVendor, make_bundle: MakeBundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    real = vendor.changes
    monkeypatch.setattr(vendor, "changes", lambda cursor: replace(real(cursor), next=cursor, more=True))
    vendor.changes_to_tell = [change(vendor, 1)]
    assert outbox.sync().new_events == 1


@pytest.mark.parametrize(("minutes", "warned"), [(0, False), (5, False), (6, True), (-90, True)])
def test_a_wrong_clock_is_told(
    outbox: Outbox,
    store: Store,
    vendor: FakeVendor,
    clock: FixedClock,
    make_bundle: MakeBundle,
    monkeypatch: pytest.MonkeyPatch,
    minutes: int,
    warned: bool,
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    monkeypatch.setattr(vendor, "health", lambda: VendorHealth(clock.now() + timedelta(minutes=minutes)))
    result = outbox.sync()
    assert result.pulls[0].skew == timedelta(minutes=minutes)
    with store.read() as db:
        assert db.meta.get("clock_skew:vendor") == f"{minutes * 60}.000"
    assert bool(result.warnings) is warned
    assert all(f"{abs(minutes)} minutes" in warning for warning in result.warnings)


def test_a_ticket_time_that_cannot_be_read_is_replaced_by_ours(
    outbox: Outbox, store: Store, vendor: FakeVendor, clock: FixedClock, make_bundle: MakeBundle, monkeypatch
) -> None:
    real = vendor.fetch

    def without_time(remote_id: str) -> RemoteTicket:
        return replace(real(remote_id), created_at_raw="neulich", created_at=None)

    monkeypatch.setattr(vendor, "fetch", without_time)
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    with store.read() as db:
        (event,) = db.tickets.events()
    assert event.at == clock.now() > datetime(2026, 1, 1, tzinfo=UTC)
    assert event.payload["at"] == "neulich"
