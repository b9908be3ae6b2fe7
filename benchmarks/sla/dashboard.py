"""From the database to what the SLA page shows, for a profile with a hundred thousand tickets; and the hash chain verified."""

import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from benchmarks.sla.tickets import NOW, VENDOR, YEAR, fill_profile, year_log
from benchmarks.sla.timing import timed
from keyuser.clock import Clock, FixedClock
from keyuser.paths import Profile
from keyuser.records import Activation, Contract, EventType, TicketEvent
from keyuser.settings import ClientCompany, Settings, VendorProfile
from keyuser.sla.contracts.service import Timeline
from keyuser.sla.service import SlaService
from keyuser.store import Store
from keyuser.ui.models.sla_queries import read_sla

if TYPE_CHECKING:
    from keyuser.app import App

_SETTINGS = Settings(client=ClientCompany(name="Bench"), vendors=(VendorProfile(VENDOR, "Acme"),))
_LAST_DAY = NOW - timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class _OneContract:
    """One contract, whenever."""

    only: Contract

    def contract(self, vendor_id: str = "") -> Contract:  # noqa: ARG002
        return self.only

    def timeline(self, vendor_id: str = "") -> Timeline:
        activation = Activation(1, vendor_id, 1, self.only.version, None, None, YEAR, "")
        return Timeline(((activation, self.only),))


@dataclass(frozen=True, slots=True)
class _Parts:
    """As much of ``App`` as the page asks."""

    settings: Settings
    clock: Clock
    sla: SlaService


def measure(contract: Contract, logs: Sequence[Sequence[TicketEvent]]) -> bool:
    """Prints how long the page takes to open, first and then; whether both show the same."""
    with tempfile.TemporaryDirectory() as folder:
        store, filling = timed(lambda: fill_profile(Profile(Path(folder)), logs))
        try:
            print(f"a profile of {len(logs):,} tickets ({filling:.0f} s to write)")
            return _measure(store, contract)
        finally:
            store.close()


def _measure(store: Store, contract: Contract) -> bool:
    clock = FixedClock(_LAST_DAY)
    first, unread = timed(lambda: read_sla(_app(store, clock, contract), VENDOR, None))
    app = _app(store, clock, contract)
    sla = app.sla
    started, cold = timed(lambda: read_sla(app, VENDOR, None))
    again, warm = timed(lambda: read_sla(app, VENDOR, None))
    assert first is not None, "there is a vendor"
    with store.write() as db:
        db.tickets.append(
            ticket_id=1,
            item=None,
            type_=EventType.NOTE,
            at=_LAST_DAY,
            recorded_at=_LAST_DAY,
            actor="",
            source="user",
            source_id="one more",
            payload={},
        )
    _, grown = timed(lambda: read_sla(app, VENDOR, None))
    _, figures = timed(lambda: sla.board(YEAR, NOW, VENDOR).summaries())
    report, records = timed(lambda: sla.report(YEAR, NOW, VENDOR))
    print(
        f"  page opened after a start    {cold:12.2f} s (goal 1); the first time ever {unread:.2f} s; "
        f"{len(first.report.rows):,} rows, {len(first.attention):,} need the user"
    )
    print(f"  opened again                 {warm:12.2f} s (goal 1); after one more event {grown:.2f} s")
    print(
        f"  figures of the year          {figures:12.2f} s; with a record of each of its {len(report.rows):,} items "
        f"{records:.2f} s"
    )
    return bool(first == started == again)


def _app(store: Store, clock: Clock, contract: Contract) -> "App":
    """As after a start: nothing was asked yet."""
    return cast("App", _Parts(_SETTINGS, clock, SlaService(store, clock, _SETTINGS, _OneContract(contract))))


def measure_verification(count: int) -> None:
    """Prints how long the hash chain over so many events takes."""
    log = year_log(random.Random(5), 1)
    events = (replace(log[number % len(log)], source_id=str(number)) for number in range(count))
    with tempfile.TemporaryDirectory() as folder:
        store = fill_profile(Profile(Path(folder)), [log], events)
        try:
            check, seconds = timed(SlaService(store, FixedClock(NOW), _SETTINGS).verify_log)
        finally:
            store.close()
    state = "whole" if check.fault is None else f"broken at {check.fault.seq}"
    print(f"hash chain of {check.events:,} events verified in {seconds:.1f} s: {state}")
