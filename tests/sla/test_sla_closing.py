"""Months are closed, stay as they were, and what was learned later is shown beside them."""

import sqlite3
from datetime import timedelta

import pytest
from sla_build import utc
from sla_store import SETTINGS, add_ticket, tell

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.records import Criticality, EventType, SlaView
from keyuser.sla.closings.service import ClosingService
from keyuser.sla.recording import RecordingService
from keyuser.sla.service import SlaService
from keyuser.store import Store
from keyuser.store.sla_documents import document_sha256

MORNING = utc("2026-11-16T05:00")
DECEMBER = utc("2026-12-02T05:00")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(DECEMBER)


@pytest.fixture
def closings(store: Store, clock: FixedClock) -> ClosingService:
    return ClosingService(store, clock, SlaService(store, clock, SETTINGS), lambda: "Key User")


def test_a_closed_month_is_the_month(store: Store, closings: ClosingService) -> None:
    ref = add_ticket(store, MORNING, Criticality.CRITICAL, Criticality.LOW)
    seq = tell(store, ref, "2026-11-16T05:20", EventType.VENDOR_REPLY)
    closed = closings.close("2026-11")
    closing = closed.closing
    assert (closing.number, closing.last_event, closing.actor, closed.stale) == (1, seq, "Key User", True)
    assert closing.sha256 == document_sha256(closing.figures)
    assert closing.figures["start"] == "2026-10-31T19:00:00+00:00"  # midnight in Almaty
    sla = SlaService(store, FixedClock(DECEMBER), SETTINGS)
    for view in SlaView:
        report = sla.report(*closings.period("2026-11"), "acme", view, DECEMBER)
        frozen = closing.figures["views"][view.value]
        assert [row["ticket"] for row in frozen["rows"]] == [row.ticket_ref for row in report.rows]
        for row, own in zip(frozen["rows"], report.rows, strict=True):
            assert {name: each["elapsed"] for name, each in row["measures"].items()} == {
                each.metric: each.elapsed for each in own.measures
            }
        assert [(each["met"], each["missed"], each["open"]) for each in frozen["summaries"]] == [
            (each.met, each.missed, each.open) for each in report.summaries
        ]
    same = closings.compare("2026-11")
    assert (same.differences, same.intact, same.late_events) == ((), True, 0)


def test_what_was_learned_later_is_named_with_its_event(
    store: Store, closings: ClosingService, clock: FixedClock
) -> None:
    ref, other = add_ticket(store, MORNING), add_ticket(store, MORNING)
    tell(store, other, "2026-11-16T05:20", EventType.VENDOR_REPLY)
    closings.close("2026-11")
    clock.advance(days=3)
    called = RecordingService(store, clock, lambda: "u").reply(ref, "да", "звонок", at=utc("2026-11-16T05:10"))
    tell(store, other, clock.now(), EventType.STATUS, status="closed")  # after the closing: changes nothing of it
    found = closings.compare("2026-11")
    assert found.late_events == 2
    assert {each.ticket_ref for each in found.differences} == {ref, ""}
    outcome = next(each for each in found.differences if each.figure == "outcome" and each.view is SlaView.CREATED)
    assert (outcome.metric, outcome.before, outcome.after) == ("first_response", "overdue", "met")
    assert all(each.events == (called.seq,) for each in found.differences)
    counts = [each for each in found.differences if not each.ticket_ref and each.view is SlaView.DECIDED]
    assert ("", "met", 1, 2) in {(each.criticality, each.figure, each.before, each.after) for each in counts}

    again = closings.close("2026-11").closing
    assert again.number == 2
    assert closings.compare("2026-11").differences == ()
    assert closings.compare("2026-11", number=1).differences == found.differences
    assert [each.number for each in closings.closings("acme", "2026-11")] == [1, 2]


def test_only_a_month_that_is_over_in_the_contracts_zone(store: Store, clock: FixedClock) -> None:
    early = FixedClock(utc("2026-11-30T18:59:59"))  # a second before midnight in Almaty
    service = ClosingService(store, early, SlaService(store, early, SETTINGS), lambda: "u")
    with pytest.raises(InputError, match="not over"):
        service.close("2026-11")
    early.advance(seconds=1)
    assert service.close("2026-11").closing.month == "2026-11"
    for wrong in ("2026-13", "november", "2026-1", ""):
        with pytest.raises(InputError, match="not a month"):
            service.close(wrong)
    with pytest.raises(InputError, match="was not closed"):
        service.compare("2026-10")
    with pytest.raises(InputError, match="not closed"):
        service.compare("2026-11", number=2)


def test_whether_the_answers_were_fetched_after_the_month(store: Store, closings: ClosingService) -> None:
    for at, stale in ((utc("2026-11-30T18:00"), True), (utc("2026-11-30T19:00"), False)):
        with store.write() as db:
            db.tickets.set_cursor("acme", "1", at)
        closed = closings.close("2026-11")
        assert (closed.stale, closed.synced_at) == (stale, at)


def test_a_forged_closing_and_a_forged_log_are_told(store: Store, closings: ClosingService) -> None:
    ref = add_ticket(store, MORNING)
    tell(store, ref, "2026-11-16T05:20", EventType.VENDOR_REPLY)
    closings.close("2026-11")
    with sqlite3.connect(store.profile.database) as raw:
        for trigger in ("sla_closings_no_update", "ticket_events_no_update"):
            raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute("UPDATE sla_closings SET figures = replace(figures, '\"met\":1', '\"met\":0')")
        raw.execute("UPDATE ticket_events SET actor = 'somebody'")
    raw.close()
    assert not closings.compare("2026-11").intact
    closed = closings.close("2026-11")
    assert (closed.log_fault, closed.closing.figures["log_fault"]) == (1, 1)


def test_closing_again_gives_the_same_figures(store: Store, closings: ClosingService, clock: FixedClock) -> None:
    tell(store, add_ticket(store, MORNING), "2026-11-16T05:20", EventType.VENDOR_REPLY)
    first = closings.close("2026-11").closing
    clock.advance(days=20)
    assert timedelta(0) < clock.now() - first.closed_at
    decided = SlaView.DECIDED.value
    assert closings.close("2026-11").closing.figures["views"][decided] == first.figures["views"][decided]
