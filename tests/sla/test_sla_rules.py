"""What a ticket's log says: pauses, reopening, change of criticality, breaches that stay, messages that do not count."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sla_build import HOUR, always, contract, created, criticality, event, message, reply, status, utc

from keyuser.records import (
    Contract,
    Criticality,
    EventType,
    Measure,
    Metric,
    Outcome,
    SlaTarget,
    TicketEvent,
    UpdateMode,
)
from keyuser.sla.rules import SlaClock, events_of_item

LOG = tuple[TicketEvent, ...]
MINUTE = 60


def measure(
    metric: Metric, log: LOG, now: str, terms: Contract | None = None, level: Criticality = Criticality.HIGH
) -> Measure:
    clock = SlaClock(terms or contract())
    at = utc(now if "-" in now else f"2026-11-16T{now}")
    history = clock.history(log, level, at)
    assert history is not None
    return clock.replay(metric, history).measure()


def first_response(log: LOG, now: str, terms: Contract | None = None) -> Measure:
    return measure(Metric.FIRST_RESPONSE, log, now, terms)


def resolution(log: LOG, now: str, terms: Contract | None = None) -> Measure:
    return measure(Metric.RESOLUTION, log, now, terms)


def at(text: str) -> datetime:
    return utc(f"2026-11-16T{text}")


# first response


def test_an_answer_at_the_instant_the_target_is_used_up_is_in_time() -> None:
    log = (created("10:00"), reply("11:00"))
    assert first_response(log, "15:00") == Measure(
        Metric.FIRST_RESPONSE,
        Outcome.MET,
        HOUR,
        HOUR,
        at("10:00"),
        at("11:00"),
        at("11:00"),
        None,
        0,
        HOUR,
        ended_at=at("11:00"),
    )
    late = first_response((created("10:00"), reply("11:00:01")), "15:00")
    assert (late.outcome, late.missed_at, late.elapsed) == (Outcome.MISSED, at("11:00"), HOUR + 1)


@pytest.mark.parametrize("what", [EventType.VENDOR_REPLY, EventType.QUESTION, EventType.WORKAROUND, EventType.SOLUTION])
def test_every_message_of_a_person_is_a_response(what: EventType) -> None:
    assert first_response((created("10:00"), event("10:20", what)), "12:00").outcome is Outcome.MET


@pytest.mark.parametrize("payload", [{"automatic": True}, {"private": True}, {"public": False}])
def test_automatic_and_private_messages_are_no_response(payload: dict[str, bool]) -> None:
    found = first_response((created("10:00"), reply("10:01", **payload)), "10:30")
    assert (found.outcome, found.stopped_at, found.due_at) == (Outcome.RUNNING, None, at("11:00"))


def test_changing_the_status_or_writing_ourselves_is_no_response() -> None:
    log = (created("10:00"), status("10:05", "in_progress"), message("10:10"))
    assert first_response(log, "10:30").outcome is Outcome.RUNNING


def test_waiting_does_not_pause_the_first_response_unless_the_contract_says_so() -> None:
    log = (created("10:00"), status("10:10", "waiting"), status("10:40", "open"))
    assert first_response(log, "10:50").due_at == at("11:00")
    pausing = contract(pauses={"waiting": frozenset(Metric)})
    assert first_response(log, "10:50", pausing).due_at == at("11:30")
    assert first_response(log, "10:50", pausing).paused == 30 * MINUTE


def test_closing_without_a_word_stops_the_clock_and_is_neither_met_nor_missed() -> None:
    log = (created("10:00"), status("10:30", "closed"))
    silent = first_response(log, "17:00")
    assert (silent.outcome, silent.no_reply, silent.elapsed) == (Outcome.PAUSED, True, 30 * MINUTE)
    again = first_response((*log, status("14:00", "open")), "14:10")
    assert (again.outcome, again.no_reply, again.due_at) == (Outcome.RUNNING, False, at("14:30"))
    late = first_response((created("10:00"), status("11:30", "closed")), "17:00")
    assert (late.outcome, late.no_reply) == (Outcome.MISSED, False)


def test_a_status_that_comes_with_a_message_counts() -> None:
    log = (created("10:00"), event("10:20", EventType.SOLUTION, status="resolved", text="Fixed."))
    assert first_response(log, "12:00").outcome is Outcome.MET
    assert resolution(log, "12:00").stopped_at == at("10:20")


# resolution


def test_a_pause_moves_the_due_time_and_hides_it_while_it_lasts() -> None:
    log = (created("09:00"), status("11:00", "waiting"))
    assert resolution(log, "10:00").due_at == at("17:00")
    paused = resolution(log, "12:00")
    assert (paused.outcome, paused.due_at, paused.elapsed, paused.paused) == (Outcome.PAUSED, None, 2 * HOUR, HOUR)
    resumed = resolution((*log, status("14:00", "open")), "15:00")
    assert (resumed.outcome, resumed.due_at) == (Outcome.RUNNING, utc("2026-11-17T11:00"))
    assert (resumed.elapsed, resumed.paused) == (3 * HOUR, 3 * HOUR)


def test_a_pause_outside_hours_moves_nothing() -> None:
    log = (created("17:00"), status("18:30", "waiting"), status("23:00", "open"))
    found = resolution(log, "2026-11-17T10:00")
    assert (found.due_at, found.paused) == (utc("2026-11-17T16:00"), 0)


def test_one_status_over_another_pause_is_one_pause() -> None:
    log = (created("09:00"), status("11:00", "waiting"), status("12:00", "waiting"), status("13:00", "open"))
    assert resolution(log, "13:00").paused == 2 * HOUR


def test_reopened_goes_on_with_the_closed_time_left_out() -> None:
    log = (created("09:00"), status("12:00", "resolved"))
    assert resolution(log, "2026-11-30T12:00").elapsed == 3 * HOUR
    assert resolution(log, "2026-11-30T12:00").outcome is Outcome.MET
    log = (*log, status("15:00", "open"))
    again = resolution(log, "16:00")
    assert (again.outcome, again.elapsed, again.paused, again.stopped_at) == (Outcome.RUNNING, 4 * HOUR, 3 * HOUR, None)
    assert again.due_at == utc("2026-11-17T11:00")
    log = (*log, status("2026-11-17T11:00", "closed"))
    closed = resolution(log, "2026-11-18T11:00")
    assert (closed.outcome, closed.elapsed, closed.stopped_at) == (Outcome.MET, 8 * HOUR, utc("2026-11-17T11:00"))


def test_resolved_then_closed_keeps_the_first_instant() -> None:
    log = (created("09:00"), status("12:00", "resolved"), status("15:00", "closed"))
    assert resolution(log, "16:00").stopped_at == at("12:00")


def test_reopened_too_late_is_missed_for_good() -> None:
    log = (created("09:00"), status("16:00", "resolved"), status("17:00", "open"), status("2026-11-18T10:00", "closed"))
    found = resolution(log, "2026-11-20T10:00")
    assert (found.outcome, found.missed_at) == (Outcome.MISSED, utc("2026-11-17T09:00"))


def test_the_instant_of_crossing_is_the_next_opening_where_the_target_ends_with_the_day() -> None:
    log = (created("10:00"),)
    assert resolution(log, "18:00").outcome is Outcome.RUNNING
    assert resolution(log, "2026-11-17T09:00").outcome is Outcome.RUNNING
    assert resolution(log, "2026-11-17T09:00").due_at == at("18:00")
    overdue = resolution(log, "2026-11-17T09:00:01")
    assert (overdue.outcome, overdue.due_at, overdue.missed_at) == (
        Outcome.OVERDUE,
        at("18:00"),
        utc("2026-11-17T09:00"),
    )


def test_overdue_stays_overdue_through_a_pause_and_is_missed_when_closed() -> None:
    log = (created("09:00"), status("17:30", "waiting"))
    assert resolution(log, "2026-11-18T12:00").outcome is Outcome.OVERDUE
    assert resolution((*log, status("2026-11-19T10:00", "closed")), "2026-11-20T10:00").outcome is Outcome.MISSED


def test_closed_twice_leaves_both_times_out_once() -> None:
    log = (created("09:00"), status("10:00", "closed"), status("11:00", "open"), status("12:00", "closed"))
    log = (*log, status("14:00", "open"))
    found = resolution(log, "15:00")
    assert (found.elapsed, found.paused) == (3 * HOUR, 3 * HOUR)
    answered = (created("09:00"), reply("09:30"), *log[1:])
    assert (first_response(answered, "15:00").paused, first_response(answered, "15:00").elapsed) == (0, HOUR // 2)


# criticality


def test_a_raised_criticality_keeps_what_has_elapsed() -> None:
    log = (created("09:00"), criticality("13:00", Criticality.HIGH))
    found = measure(Metric.RESOLUTION, log, "13:00", level=Criticality.MEDIUM)
    assert (found.target, found.elapsed, found.due_at) == (8 * HOUR, 4 * HOUR, at("17:00"))


def test_a_raise_past_the_new_target_misses_at_that_instant() -> None:
    log = (created("09:00"), criticality("2026-11-17T10:00", Criticality.HIGH))
    found = measure(Metric.RESOLUTION, log, "2026-11-17T10:00", level=Criticality.MEDIUM)
    assert (found.outcome, found.missed_at) == (Outcome.OVERDUE, utc("2026-11-17T10:00"))
    assert found.due_at == at("17:00")


@pytest.mark.parametrize("later", [Criticality.MEDIUM, Criticality.LOW])
def test_lowering_after_the_breach_cleans_nothing(later: Criticality) -> None:
    log = (created("09:00"), criticality("2026-11-17T10:00", later))
    found = measure(Metric.RESOLUTION, (*log, status("2026-11-17T11:00", "closed")), "2026-11-18T10:00")
    assert (found.outcome, found.missed_at) == (Outcome.MISSED, at("17:00"))


def test_lowering_before_the_breach_gives_the_longer_target() -> None:
    log = (created("09:00"), criticality("16:59", Criticality.MEDIUM))
    assert resolution(log, "17:30").due_at == utc("2026-11-17T16:00")


def test_without_a_target_nothing_is_due_or_missed() -> None:
    log = (created("09:00"), criticality("09:30", Criticality.LOW))
    found = resolution(log, "2026-12-16T12:00")
    assert (found.outcome, found.target, found.due_at, found.missed_at) == (Outcome.RUNNING, None, None, None)


def test_a_level_that_is_not_ours_changes_nothing() -> None:
    log = (created("09:00"), event("10:00", EventType.CRITICALITY, criticality="Sev 1"))
    assert resolution(log, "11:00").target == 8 * HOUR


def test_a_change_after_closing_says_nothing_until_it_is_reopened() -> None:
    log = (created("09:00"), status("2026-11-17T10:00", "closed"), criticality("2026-11-17T11:00", Criticality.HIGH))
    closed = measure(Metric.RESOLUTION, log, "2026-11-18T10:00", level=Criticality.MEDIUM)
    assert (closed.outcome, closed.target, closed.elapsed) == (Outcome.MET, 16 * HOUR, 10 * HOUR)
    log = (*log, status("2026-11-18T10:00", "open"))
    again = measure(Metric.RESOLUTION, log, "2026-11-18T10:00", level=Criticality.MEDIUM)
    assert (again.outcome, again.target) == (Outcome.OVERDUE, 8 * HOUR)
    assert again.missed_at == utc("2026-11-18T10:00")


def test_a_raise_after_the_answer_says_nothing_about_it() -> None:
    log = (created("09:00"), reply("10:30"), criticality("11:00", Criticality.HIGH))
    found = measure(Metric.FIRST_RESPONSE, log, "12:00", level=Criticality.MEDIUM)
    assert (found.outcome, found.target, found.missed_at) == (Outcome.MET, 2 * HOUR, None)


def test_an_event_that_closes_and_raises_is_judged_by_the_target_before_it() -> None:
    last = event("2026-11-17T10:00", EventType.STATUS, status="closed", criticality="high")
    found = measure(Metric.RESOLUTION, (created("09:00"), last), "2026-11-18T10:00", level=Criticality.MEDIUM)
    assert (found.outcome, found.target) == (Outcome.MET, 16 * HOUR)
    born_closed = resolution((created("09:00", "closed"),), "12:00")
    assert (born_closed.outcome, born_closed.target, born_closed.elapsed) == (Outcome.MET, 8 * HOUR, 0)


def test_a_raise_while_closed_without_a_word_counts_only_once_it_is_reopened() -> None:
    log = (created("09:00"), status("10:30", "closed"), criticality("11:00", Criticality.HIGH))
    closed = measure(Metric.FIRST_RESPONSE, log, "12:00", level=Criticality.MEDIUM)
    assert (closed.no_reply, closed.missed_at) == (True, None)
    answered = measure(Metric.FIRST_RESPONSE, (*log, reply("11:30")), "12:00", level=Criticality.MEDIUM)
    assert (answered.outcome, answered.target, answered.elapsed) == (Outcome.MET, 2 * HOUR, 1.5 * HOUR)
    again = measure(Metric.FIRST_RESPONSE, (*log, status("14:00", "open")), "15:00", level=Criticality.MEDIUM)
    assert (again.outcome, again.missed_at) == (Outcome.OVERDUE, at("14:00"))


# update

DAY_AND_NIGHT = contract(
    always(),
    targets=(SlaTarget(Criticality.HIGH, Metric.UPDATE, 2 * HOUR),),
    pauses={"waiting": frozenset({Metric.UPDATE})},
)
CADENCE = replace(DAY_AND_NIGHT, policy=replace(DAY_AND_NIGHT.policy, update_mode=UpdateMode.CADENCE))


def test_the_update_clock_waits_for_the_oldest_unanswered_message() -> None:
    log = (created("08:00"), message("09:00"), message("10:00"))
    assert measure(Metric.UPDATE, log[:1], "12:00", DAY_AND_NIGHT).outcome is Outcome.PAUSED
    assert measure(Metric.UPDATE, log[:1], "12:00", DAY_AND_NIGHT).due_at is None
    assert measure(Metric.UPDATE, log, "10:30", DAY_AND_NIGHT).due_at == at("11:00")
    answered = measure(Metric.UPDATE, (*log, reply("10:45")), "20:00", DAY_AND_NIGHT)
    assert (answered.outcome, answered.elapsed, answered.due_at) == (Outcome.MET, 105 * MINUTE, None)


def test_one_late_answer_is_missed_and_the_longest_exchange_is_kept() -> None:
    log = (created("08:00"), message("09:00"), reply("12:00"), message("13:00"))
    waiting = measure(Metric.UPDATE, log, "13:30", DAY_AND_NIGHT)
    assert (waiting.outcome, waiting.due_at, waiting.missed_at) == (Outcome.OVERDUE, at("15:00"), at("11:00"))
    assert (waiting.elapsed, waiting.longest, waiting.started_at) == (30 * MINUTE, 3 * HOUR, at("13:00"))
    answered = measure(Metric.UPDATE, (*log, reply("13:40")), "20:00", DAY_AND_NIGHT)
    assert (answered.outcome, answered.elapsed, answered.longest) == (Outcome.MISSED, 40 * MINUTE, 3 * HOUR)


def test_cadence_asks_for_news_whether_or_not_anybody_wrote() -> None:
    log = (created("08:00"), reply("09:30"))
    assert measure(Metric.UPDATE, log, "10:00", CADENCE).due_at == at("11:30")
    paused = (*log, status("10:30", "waiting"), status("11:30", "open"))
    assert measure(Metric.UPDATE, paused, "12:00", CADENCE).due_at == at("12:30")
    closed = (*paused, status("12:20", "closed"))
    found = measure(Metric.UPDATE, closed, "20:00", CADENCE)
    assert (found.outcome, found.stopped_at, found.longest) == (Outcome.MET, at("12:20"), 110 * MINUTE)
    thanked = measure(Metric.UPDATE, (*closed, reply("13:00")), "20:00", CADENCE)
    assert (thanked.outcome, thanked.stopped_at, thanked.elapsed) == (Outcome.MET, at("12:20"), 110 * MINUTE)
    assert measure(Metric.UPDATE, (*closed, status("20:00", "open")), "20:30", CADENCE).missed_at == at("20:10")


# logs


def test_events_of_the_whole_ticket_concern_every_item() -> None:
    mine = replace(status("12:00", "closed"), item=2)
    log = [created("09:00"), mine]
    assert events_of_item(log, 2) == log
    assert events_of_item(log, 1) == log[:1]


def test_an_item_that_does_not_exist_yet_has_no_reading() -> None:
    clock = SlaClock(contract())
    assert clock.read([created("10:00")], Criticality.HIGH, at("09:59")) is None
    reading = clock.read([created("10:00"), status("10:30", "open")], Criticality.HIGH, at("10:10"))
    assert reading is not None
    assert (reading.status, reading.created_at, reading.criticality) == ("new", at("10:00"), Criticality.HIGH)
    assert [found.metric for found in reading.measures] == [Metric.FIRST_RESPONSE, Metric.RESOLUTION]


def test_events_of_one_instant_follow_the_numbers_of_their_source() -> None:
    moment = at("12:00")
    nine = replace(status(moment, "closed"), source_id="change-9", seq=40)
    ten = replace(status(moment, "open"), source_id="change-10", seq=39)
    assert resolution((created("09:00"), ten, nine), "13:00").outcome is Outcome.RUNNING


def test_a_time_before_the_creation_is_a_wrong_clock_and_counts_as_the_creation() -> None:
    log = (reply("09:58"), created("10:00"))
    found = first_response(log, "12:00")
    assert (found.outcome, found.elapsed, found.stopped_at) == (Outcome.MET, 0, at("10:00"))


def test_what_happens_later_is_not_known_now() -> None:
    log = (created("10:00"), reply("10:30"))
    assert first_response(log, "10:29").outcome is Outcome.RUNNING
    assert first_response(log, "10:30").outcome is Outcome.MET


def test_parts_of_a_second_never_miss() -> None:
    answered = reply(at("11:00") + timedelta(milliseconds=900))
    assert first_response((created("10:00"), answered), "12:00").outcome is Outcome.MET
