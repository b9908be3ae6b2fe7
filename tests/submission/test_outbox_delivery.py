"""The outbox against a real desk: what is sent, what is stored, what is pulled."""

import pytest
from delivery_ground import FILES, VENDOR, MakeBundle, assert_delivered_once

from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk
from keyuser.desk.model import ChangeType, Status
from keyuser.errors import Cancelled, InputError, MachineError
from keyuser.records import EventType, SubmissionState
from keyuser.store import Store
from keyuser.submission.lock import exclusive
from keyuser.submission.service import Outbox
from keyuser.submission.vendors.keyuser_api import KeyuserApi


def test_a_bundle_arrives_once_and_completely(
    outbox: Outbox, desk: BackgroundDesk, store: Store, make_bundle: MakeBundle
) -> None:
    bundle = make_bundle()
    queued = outbox.enqueue(bundle.id)
    assert queued.state is SubmissionState.PENDING
    assert outbox.enqueue(bundle.id).id == queued.id

    result = outbox.drain()

    assert [each.state for each in result.tried] == [SubmissionState.ACCEPTED]
    assert result.failures == {}
    assert_delivered_once(desk, bundle)
    assert all(file.delivered for file in outbox.evidence(queued.id))
    with store.read() as db:
        (ticket,) = db.tickets.list(VENDOR)
        assert (ticket.remote_id, ticket.ref, ticket.status) == ("T-000001", bundle.ref, "new")
        assert [(item.item, item.group_id) for item in ticket.items] == [(1, bundle.group_ids[0])]
        assert [event.type for event in db.tickets.events()] == [EventType.CREATED]
    assert outbox.drain().tried == ()


def test_progress_counts_the_bytes_of_all_files(outbox: Outbox, make_bundle: MakeBundle) -> None:
    outbox.enqueue(make_bundle().id)
    steps: list[tuple[int, int | None, str]] = []
    outbox.drain(lambda done, total, what: steps.append((done, total, what)))
    counted = [(done, total) for done, total, _ in steps if total is not None]
    total = sum(map(len, FILES.values()))
    assert counted == sorted(counted)
    assert counted[-1] == (total, total)
    assert {what for _, whole, what in steps if whole} == {name for name, data in FILES.items() if data}


def test_evidence_that_the_vendor_has_is_not_sent_again(
    outbox: Outbox, desk: BackgroundDesk, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    bundle = make_bundle(FILES | {"новое.txt": b"new"})
    outbox.enqueue(bundle.id)
    names: list[str] = []
    outbox.drain(lambda done, total, what: names.append(what) if total else None)
    assert set(names) == {"новое.txt"}
    assert_delivered_once(desk, bundle, FILES | {"новое.txt": b"new"})


def test_cancelling_keeps_what_was_sent_and_goes_on_later(
    outbox: Outbox, desk: BackgroundDesk, make_bundle: MakeBundle
) -> None:
    bundle = make_bundle()
    queued = outbox.enqueue(bundle.id)

    def stop_at_the_journal(_done: int, _total: int | None, what: str) -> None:
        if what == "журнал.txt":
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        outbox.drain(stop_at_the_journal)
    assert outbox.list()[0].state is SubmissionState.PARTIAL
    assert {file.name for file in outbox.evidence(queued.id) if file.delivered} == {"снимок экрана.png"}

    names: list[str] = []
    outbox.drain(lambda done, total, what: names.append(what) if total else None)
    assert set(names) == {"журнал.txt"}
    assert outbox.list()[0].state is SubmissionState.ACCEPTED
    assert_delivered_once(desk, bundle)


def test_only_a_frozen_bundle_can_be_queued(outbox: Outbox, store: Store, clock: FixedClock) -> None:
    with store.write() as db:
        draft = db.bundles.create(
            installation="TEST22", vendor_id=VENDOR, title="t", group_ids=[], created_at=clock.now()
        )
    for bundle_id in (draft, 999):
        with pytest.raises(InputError, match="frozen"):
            outbox.enqueue(bundle_id)


def test_a_changed_file_is_not_sent(
    outbox: Outbox, desk: BackgroundDesk, store: Store, make_bundle: MakeBundle
) -> None:
    first, second = make_bundle(), make_bundle()
    for bundle in (first, second):
        outbox.enqueue(bundle.id)
    (store.profile.bundles / first.file_name).write_bytes((store.profile.bundles / second.file_name).read_bytes())

    result = outbox.drain()

    assert [each.state for each in result.tried] == [SubmissionState.PENDING, SubmissionState.ACCEPTED]
    assert isinstance(result.failures[result.tried[0].id], MachineError)
    assert [ticket.ref for ticket in desk.office.tickets.queue()] == [second.ref]


def test_two_drains_never_run_at_once(outbox: Outbox, store: Store, make_bundle: MakeBundle) -> None:
    outbox.enqueue(make_bundle().id)
    with exclusive(store.profile.outbox_lock), pytest.raises(MachineError, match="sending"):
        outbox.drain()
    assert outbox.drain().accepted


def test_answers_come_into_the_log_once(
    outbox: Outbox, desk: BackgroundDesk, store: Store, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    clock.advance(hours=2)
    desk.office.tickets.answer(
        "T-000001", item=1, kind=ChangeType.QUESTION, text="Какая версия?", status=Status.WAITING_FOR_CLIENT,
        author="Советник", at=clock.now(),
    )  # fmt: skip
    clock.advance(hours=1)

    first = outbox.sync()
    again = outbox.sync()

    assert (first.new_events, again.new_events) == (2, 0)
    assert first.failures == {}
    with store.read() as db:
        events = db.tickets.events()
        assert db.tickets.list()[0].status == "waiting_for_client"
        assert db.tickets.check_log().fault is None
    assert [event.type for event in events] == [EventType.CREATED, EventType.QUESTION, EventType.STATUS]
    question = events[1]
    assert (question.item, question.actor, question.payload["author"]) == (1, "vendor", "Советник")
    assert question.payload["text"] == "Какая версия?"
    assert (clock.now() - question.at).total_seconds() == 3600
    assert question.recorded_at == clock.now()
    assert events[2].payload["status"] == "waiting_for_client"


def test_many_changes_come_page_by_page(
    outbox: Outbox, desk: BackgroundDesk, token: str, store: Store, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    outbox.enqueue(make_bundle().id)
    outbox.drain()
    for number in range(7):
        desk.office.tickets.answer(
            "T-000001", item=None, kind=ChangeType.REPLY, text=str(number), status=None, author="A", at=clock.now()
        )
    small_pages = Outbox(store, clock, lambda _vendor_id: KeyuserApi(desk.url, token, page_size=3))
    assert small_pages.sync().new_events == 7
    with store.read() as db:
        assert [event.payload["text"] for event in db.tickets.events()[1:]] == [str(number) for number in range(7)]
    assert small_pages.sync().new_events == 0
