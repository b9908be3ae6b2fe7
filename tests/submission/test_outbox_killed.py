"""The process dies after every single step; the next one finishes the work and never makes a second ticket."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from delivery_ground import MakeBundle, assert_delivered_once
from fake_vendor import FakeVendor

from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk
from keyuser.paths import Profile
from keyuser.records import SubmissionState
from keyuser.store import Store
from keyuser.store.store import UnitOfWork
from keyuser.submission.port import VendorPort
from keyuser.submission.service import Outbox
from keyuser.submission.vendors.keyuser_api import KeyuserApi


class Killed(BaseException):
    """Stands for SIGKILL: nothing of the program catches it."""


class Wire:
    """Kills at the step number ``at``; counts steps and remembers what was cut."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.steps = 0
        self.cut = ""

    def step(self, name: str) -> None:
        self.steps += 1
        if self.steps == self.at:
            self.cut = name
            raise Killed(name)


class WiredStore(Store):
    """A store whose transactions are steps: before they begin, before they commit, and after."""

    wire: Wire

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        self.wire.step("before a transaction")
        with super().write() as unit:
            yield unit
            self.wire.step("before a commit")
        self.wire.step("after a commit")


class WiredApi(KeyuserApi):
    """The real adapter, killed before a request and after its answer."""

    wire: Wire

    def submit(self, *arguments):
        return self._around("submit", super().submit, *arguments)

    def fetch(self, *arguments):
        return self._around("fetch", super().fetch, *arguments)

    def find_by_ref(self, *arguments):
        return self._around("find_by_ref", super().find_by_ref, *arguments)

    def attach(self, *arguments):
        return self._around("attach", super().attach, *arguments)

    def _around(self, name, call, *arguments):
        self.wire.step(f"before {name}")
        answer = call(*arguments)
        self.wire.step(f"after {name}")
        return answer


@pytest.fixture
def wired_store(profile: Profile, store: Store) -> Iterator[WiredStore]:
    opened = WiredStore(profile)
    yield opened
    opened.close()


def drain_killed_once(store: WiredStore, clock: FixedClock, vendor: VendorPort, wire: Wire) -> None:
    store.wire = wire
    with pytest.raises(Killed):
        Outbox(store, clock, lambda _vendor_id: vendor).drain()
    wire.at = 0


def test_around_every_request_to_the_desk(
    store: Store, clock: FixedClock, desk: BackgroundDesk, token: str, make_bundle: MakeBundle
) -> None:
    vendor = WiredApi(desk.url, token)
    outbox = Outbox(store, clock, lambda _vendor_id: vendor)
    cuts = []
    for at in range(1, 100):
        files = {"a.txt": b"a%d" % at, "b.txt": b"b%d" % at}
        bundle = make_bundle(files)
        outbox.enqueue(bundle.id)
        vendor.wire = wire = Wire(at)
        try:
            outbox.drain()
            break
        except Killed:
            cuts.append(wire.cut)
        outbox.drain()
        assert outbox.list()[-1].state is SubmissionState.ACCEPTED, f"killed {wire.cut}"
        assert_delivered_once(desk, bundle, files)
    calls = ["submit", "fetch", "attach", "attach", "fetch"]
    assert cuts == [f"{when} {call}" for call in calls for when in ("before", "after")]


def test_around_every_step_with_a_vendor_that_would_make_a_second_ticket(
    wired_store: WiredStore, store: Store, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    vendor = FakeVendor(clock)
    for at in range(1, 100):
        bundle = make_bundle({"a.txt": b"a", "b.txt": b"b"})
        Outbox(store, clock, lambda _vendor_id: vendor).enqueue(bundle.id)
        wire = Wire(at)
        vendor.before = vendor.after = wire.step
        try:
            drain_killed_once(wired_store, clock, vendor, wire)
        except pytest.fail.Exception:
            break
        Outbox(store, clock, lambda _vendor_id: vendor).drain()
        assert store_state(store) is SubmissionState.ACCEPTED, f"killed {wire.cut}"
        assert [ticket.ref for ticket in vendor.tickets.values()].count(bundle.ref) == 1, f"killed {wire.cut}"
        assert len(vendor.tickets) == at
        assert sorted(vendor.tickets[f"V{at}"].received.values()) == [b"a", b"b"]
    assert at > 15


def store_state(store: Store) -> SubmissionState:
    with store.read() as db:
        return db.submissions.list()[-1].state
