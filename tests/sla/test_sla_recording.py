"""What the key user records by hand: written once, judged by the rules, taken back by a void alone."""

from datetime import timedelta

import pytest
from sla_build import HOUR, utc
from sla_store import SETTINGS, add_ticket, tell

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.records import Criticality, EventType, Measure, Metric, Outcome
from keyuser.sla.recording import SOURCE, RecordingService, SupportLine
from keyuser.sla.service import SlaService
from keyuser.store import Store

#: Monday, 10:00 in Almaty.
MORNING = utc("2026-11-16T05:00")
NOW = utc("2026-11-16T10:00")


@pytest.fixture
def events(store: Store) -> RecordingService:
    return RecordingService(store, FixedClock(NOW), lambda: "Key User")


@pytest.fixture
def ref(store: Store) -> str:
    return add_ticket(store, MORNING, Criticality.CRITICAL, Criticality.LOW)


def measures(store: Store, ref: str, item: int = 1) -> dict[Metric, Measure]:
    found = SlaService(store, FixedClock(NOW), SETTINGS).explain(ref, item)
    return {each.metric: each.measure for each in found}


def test_the_vendor_called(store: Store, events: RecordingService, ref: str) -> None:
    assert measures(store, ref)[Metric.FIRST_RESPONSE].outcome is Outcome.OVERDUE
    event = events.reply(ref, "Берём в работу", "звонок на +7 727 000, Анна", author="Анна", at=utc("2026-11-16T05:10"))
    assert (event.source, event.actor, event.recorded_at) == (SOURCE, "Key User", NOW)
    assert event.payload["evidence"] == "звонок на +7 727 000, Анна"
    first = measures(store, ref)[Metric.FIRST_RESPONSE]
    assert (first.outcome, first.elapsed) == (Outcome.MET, 600)
    void = events.void(ref, event.seq, "это был другой случай")
    assert measures(store, ref)[Metric.FIRST_RESPONSE].outcome is Outcome.OVERDUE
    logged = events.log(ref)
    assert [each.voided_by for each in logged] == [void.seq, None]
    assert all(len(each.hash) == 64 for each in logged)
    events.void(ref, void.seq, "и всё-таки этот")
    assert measures(store, ref)[Metric.FIRST_RESPONSE].outcome is Outcome.MET


def test_each_kind_does_what_the_rules_say(store: Store, events: RecordingService, ref: str) -> None:
    before = measures(store, ref)[Metric.RESOLUTION]
    events.exclude(ref, MORNING, MORNING + timedelta(hours=1), "у нас не было связи")
    assert measures(store, ref)[Metric.RESOLUTION].elapsed == before.elapsed - HOUR
    events.agree(ref, Metric.RESOLUTION, "письмо № 5", seconds=100 * HOUR, at=utc("2026-11-16T05:05"), item=1)
    assert measures(store, ref)[Metric.RESOLUTION].target == 100 * HOUR
    events.agree(ref, Metric.RESOLUTION, "письмо № 6", due=utc("2026-11-20T05:00"), item=1)
    assert measures(store, ref)[Metric.RESOLUTION].due_at == utc("2026-11-20T05:00")
    target = measures(store, ref, 2)[Metric.RESOLUTION].target
    events.criticality(ref, Criticality.HIGH, "весь филиал стоит", item=2)
    assert measures(store, ref, 2)[Metric.RESOLUTION].target != target
    events.level(ref, SupportLine.L2, "письмо поставщика от 16.11")
    events.note(ref, "спросили ещё раз")
    events.cancel(ref, "больше не нужно", item=2)
    assert measures(store, ref, 2)[Metric.RESOLUTION].outcome in (Outcome.MISSED, Outcome.CANCELLED)
    kinds = [each.event.type for each in events.log(ref)]
    assert kinds == [
        EventType.EXCLUDED, EventType.DUE_AGREED, EventType.DUE_AGREED, EventType.CRITICALITY, EventType.LEVEL,
        EventType.NOTE, EventType.CANCELLED,
    ]  # fmt: skip
    assert [each.event.source_id for each in events.log(ref)] == [str(number) for number in range(1, 8)]
    assert SlaService(store, FixedClock(NOW), SETTINGS).verify_log().fault is None


def test_what_cannot_be_is_refused_and_nothing_is_written(store: Store, events: RecordingService, ref: str) -> None:
    seq = tell(store, ref, "2026-11-16T05:10", EventType.VENDOR_REPLY)
    later, reason = NOW + timedelta(minutes=1), "причина"
    refused = (
        (lambda: events.note("T-99", "x"), "no ticket"),
        (lambda: events.note(ref, "x", item=3), "no item 3"),
        (lambda: events.note(ref, "  "), "not said"),
        (lambda: events.note(ref, "x", at=later), "still to come"),
        (lambda: events.note(ref, "x", at=MORNING - timedelta(days=1)), "was created at"),
        (lambda: events.exclude(ref, NOW, MORNING, reason), "ends before"),
        (lambda: events.exclude(ref, NOW, NOW + timedelta(days=400), reason), "more than a year"),
        (lambda: events.agree(ref, Metric.RESOLUTION, reason), "either a time"),
        (lambda: events.agree(ref, Metric.RESOLUTION, reason, seconds=5, business_days=1), "either a time"),
        (lambda: events.agree(ref, Metric.RESOLUTION, reason, due=NOW), "not after the agreement"),
        (lambda: events.reply(ref, "x", ""), "not said"),
        (lambda: events.reply(ref, "x", "y", kind=EventType.STATUS), "no answer"),
        (lambda: events.void(ref, 99, reason), "no event 99"),
        (lambda: events.void(ref, seq, " "), "not said"),
    )
    for attempt, what in refused:
        with pytest.raises(InputError, match=what):
            attempt()
    assert len(events.log(ref)) == 1
    events.void(ref, seq, reason)
    with pytest.raises(InputError, match="taken back already, by event 2"):
        events.void(ref, seq, reason)
    assert len(events.log(ref)) == 2


def test_a_number_that_two_vendors_gave(store: Store, events: RecordingService, ref: str) -> None:
    with store.read() as db:
        (first,) = db.tickets.named(ref)
    add_ticket(store, MORNING, vendor_id="other", remote_id=first.remote_id)
    with pytest.raises(InputError, match="Several vendors"):
        events.log(first.remote_id)
