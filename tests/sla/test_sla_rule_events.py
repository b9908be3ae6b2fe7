"""Voids, excluded time, agreements, cancellations, business days, the other metrics, and every flag of a policy."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from sla_build import (
    HOUR,
    agreed,
    contract,
    created,
    criticality,
    event,
    excluded,
    instant,
    message,
    reply,
    status,
    utc,
    void,
)

from keyuser.records import (
    Contract,
    Criticality,
    EventType,
    Measure,
    Metric,
    Outcome,
    Reopening,
    SlaTarget,
    TicketEvent,
    UpdateMode,
)
from keyuser.sla.rules import SlaClock, in_force, policy_attached

MINUTE = 60
HIGH, MEDIUM = Criticality.HIGH, Criticality.MEDIUM


def promising(metric: Metric, **amount: int) -> tuple[SlaTarget, ...]:
    return tuple(SlaTarget(level, metric, **amount) for level in (HIGH, MEDIUM))


def measure(
    log: tuple[TicketEvent, ...],
    now: str,
    metric: Metric = Metric.RESOLUTION,
    terms: Contract | None = None,
    level: Criticality = HIGH,
    **policy: Any,
) -> Measure:
    clock = SlaClock(terms or contract(**policy))
    history = clock.history(log, level, instant(now))
    assert history is not None
    return clock.replay(metric, history).measure()


def at(text: str) -> datetime:
    return instant(text)


# voids


def test_a_void_takes_its_victim_out_wherever_both_stand() -> None:
    wrong = status("11:00", "closed")
    log = (created("09:00"), wrong)
    assert measure(log, "15:00").outcome is Outcome.MET
    for order in ((*log, void("14:00", wrong)), (void("14:00", wrong), wrong, created("09:00"))):
        assert measure(order, "15:00") == measure(log[:1], "15:00")
    # Known to have been wrong, it was wrong at noon too.
    assert measure((*log, void("14:00", wrong)), "12:00") == measure(log[:1], "12:00")


def test_a_void_of_a_void_restores() -> None:
    closed = status("11:00", "closed")
    first = void("12:00", closed)
    log = (created("09:00"), closed, first, void("13:00", first))
    assert measure(log, "15:00") == measure(log[:2], "15:00")
    third = void("14:00", log[3])
    assert measure((*log, third), "15:00") == measure(log[:1], "15:00")


def test_voids_of_each_other_do_nothing() -> None:
    closed = status("11:00", "closed")
    first = void("12:00", closed)
    second = replace(void("13:00", first), source_id="second")
    mutual = replace(first, payload={**first.payload, "source": second.source, "source_id": "second"})
    assert in_force((closed, mutual, second)) == ([closed], [])
    itself = replace(first, payload={"source": first.source, "source_id": first.source_id})
    assert in_force((closed, itself)) == ([closed], [])


def test_a_void_names_by_row_or_by_source() -> None:
    closed = replace(status("11:00", "closed"), seq=7)
    by_row = replace(void("12:00", closed), payload={"seq": 7})
    assert in_force((created("09:00"), closed, by_row)) == ([created("09:00")], [(closed, by_row)])
    nobody = replace(void("12:00", closed), payload={"seq": 8})
    assert in_force((closed, nobody)) == ([closed], [])


def test_a_void_of_one_item_leaves_the_others() -> None:
    closed = status("11:00", "closed")
    of_item = replace(void("12:00", closed), item=2)
    log = [created("09:00"), closed, of_item]
    clock = SlaClock(contract())
    assert measure(tuple(each for each in log if each.item in (None, 1)), "15:00").outcome is Outcome.MET
    assert clock.read(log, HIGH, at("15:00")) == clock.read(log[:1], HIGH, at("15:00"))


def test_the_creation_can_be_corrected() -> None:
    wrong, right = created("09:00"), replace(created("10:00"), source_id="right")
    assert measure((wrong, void("12:00", wrong), right), "12:00").started_at == at("10:00")
    clock = SlaClock(contract())
    reading = clock.read((wrong, void("12:00", wrong)), HIGH, at("12:00"), received_at=at("09:30"))
    assert reading is not None
    assert reading.created_at == at("09:30")


# excluded time


def test_excluded_time_counts_for_no_clock() -> None:
    log = (created("09:00"), excluded("10:00", "12:00"))
    found = measure(log, "15:00")
    assert (found.elapsed, found.paused, found.due_at) == (4 * HOUR, 2 * HOUR, utc("2026-11-17T10:00"))
    first = measure(log, "15:00", Metric.FIRST_RESPONSE)
    assert (first.missed_at, first.elapsed) == (at("12:00"), 4 * HOUR)


def test_excluded_time_may_overlap_pauses_and_other_excluded_time_and_reach_over_the_ends() -> None:
    log = (
        created("09:00"),
        excluded("08:00", "10:00"),
        excluded("09:30", "11:00"),
        status("10:30", "waiting"),
        status("12:00", "open"),
        excluded("16:00", "2026-12-24T00:00"),
    )
    found = measure(log, "2026-11-18T12:00")
    assert (found.elapsed, found.outcome) == (4 * HOUR, Outcome.PAUSED)
    assert found.elapsed + found.paused == (9 + 9 + 3) * HOUR


def test_excluded_time_holds_from_its_very_first_instant() -> None:
    log = (created("09:00"), excluded("10:00", "12:00", at="09:30"))
    states = {at: measure(log, at).outcome for at in ("09:59", "10:00", "11:59", "12:00")}
    running, paused = Outcome.RUNNING, Outcome.PAUSED
    assert states == {"09:59": running, "10:00": paused, "11:59": paused, "12:00": running}


def test_time_excluded_afterwards_takes_a_miss_back_and_its_void_brings_it_again() -> None:
    log = (created("09:00"), reply("10:30"))
    assert measure(log, "12:00", Metric.FIRST_RESPONSE).outcome is Outcome.MISSED
    span = excluded("09:15", "10:00", at="2026-11-20T09:00")
    assert measure((*log, span), "12:00", Metric.FIRST_RESPONSE).outcome is Outcome.MET
    assert measure((*log, span, void("13:00", span)), "12:00", Metric.FIRST_RESPONSE).outcome is Outcome.MISSED


@pytest.mark.parametrize(
    "payload",
    [{}, {"from": "soon", "to": "later"}, {"from": "2026-11-16T10:00", "to": "2026-11-16T12:00"}, {"from": 1, "to": 2}],
)
def test_an_interval_that_cannot_be_read_excludes_nothing(payload: dict[str, Any]) -> None:
    log = (created("09:00"), event("12:00", EventType.EXCLUDED, **payload))
    assert measure(log, "15:00") == measure(log[:1], "15:00")


# agreements


def test_an_agreed_instant_is_the_time_used_plus_the_time_to_it() -> None:
    log = (created("09:00"), status("10:00", "waiting"), status("11:00", "open"))
    found = measure((*log, agreed("12:00", Metric.RESOLUTION, due="2026-11-18T12:00:00+00:00")), "13:00")
    assert (found.target, found.due_at) == (2 * HOUR + 18 * HOUR, utc("2026-11-18T12:00"))
    # It moves with a later pause, and a change of criticality does not move it.
    log = (*log, agreed("12:00", Metric.RESOLUTION, due="2026-11-18T12:00:00+00:00"))
    log = (*log, status("13:00", "waiting"), status("14:00", "open"), criticality("15:00", MEDIUM))
    assert measure(log, "16:00").due_at == utc("2026-11-18T13:00")


def test_an_agreed_amount_replaces_every_promise_of_that_metric() -> None:
    log = (created("09:00"), agreed("10:00", Metric.RESOLUTION, seconds=12 * HOUR), criticality("11:00", MEDIUM))
    assert measure(log, "12:00").target == 12 * HOUR
    assert measure(log, "12:00", Metric.FIRST_RESPONSE).target == 2 * HOUR
    days = (*log, agreed("12:00", Metric.RESOLUTION, business_days=3))
    # Thursday at nine, which is the same position as the closing before it.
    assert measure(days, "13:00").due_at == utc("2026-11-18T18:00")


def test_an_agreement_cleans_nothing_and_can_be_missed_at_once() -> None:
    log = (created("09:00"), agreed("2026-11-17T12:00", Metric.RESOLUTION, seconds=100 * HOUR))
    assert measure(log, "2026-11-17T13:00").missed_at == at("17:00")
    sooner = (created("09:00"), agreed("12:00", Metric.RESOLUTION, seconds=2 * HOUR))
    assert measure(sooner, "12:00").missed_at == at("12:00")
    past = (created("09:00"), agreed("12:00", Metric.RESOLUTION, due="2026-11-16T10:00:00+00:00"))
    assert measure(past, "12:00").outcome is Outcome.RUNNING
    assert measure(past, "12:01").missed_at == at("12:00")


def test_what_is_done_cannot_be_agreed_upon_but_an_amount_holds_once_it_is_reopened() -> None:
    log = (created("09:00"), status("11:00", "closed"))
    amount = agreed("12:00", Metric.RESOLUTION, seconds=HOUR)
    assert measure((*log, amount), "13:00") == measure(log, "13:00")
    assert measure((*log, amount, status("14:00", "open")), "14:00").missed_at == at("14:00")
    instant_ = agreed("12:00", Metric.RESOLUTION, due="2026-11-16T12:30:00+00:00")
    assert measure((*log, instant_, status("14:00", "open")), "15:00").target == 8 * HOUR


@pytest.mark.parametrize("amount", [{}, {"seconds": -1}, {"seconds": "8"}, {"due": "tomorrow"}, {"due": "2026-11-18"}])
def test_what_cannot_be_read_agrees_nothing(amount: dict[str, Any]) -> None:
    log = (created("09:00"), agreed("10:00", Metric.RESOLUTION, **amount))
    assert measure(log, "12:00") == measure(log[:1], "12:00")


# cancellations


def test_a_cancelled_item_is_decided_by_what_was_before() -> None:
    cancelled = event("11:00", EventType.CANCELLED, reason="twice")
    found = measure((created("09:00"), cancelled, status("12:00", "open")), "2026-11-18T12:00")
    assert (found.outcome, found.elapsed, found.ended_at) == (Outcome.CANCELLED, 2 * HOUR, at("11:00"))
    assert (found.due_at, found.risk, found.no_reply) == (None, 0, False)
    missed = measure((created("09:00"), cancelled), "12:00", Metric.FIRST_RESPONSE)
    assert (missed.outcome, missed.elapsed) == (Outcome.MISSED, 2 * HOUR)
    answered = measure((created("09:00"), reply("09:30"), cancelled), "12:00", Metric.FIRST_RESPONSE)
    assert answered.outcome is Outcome.MET
    log = (created("09:00"), cancelled, void("12:00", cancelled))
    assert measure(log, "13:00") == measure(log[:1], "13:00")


# business days


def test_business_days_are_the_same_clock_time_so_many_working_days_later() -> None:
    terms = contract(targets=promising(Metric.RESOLUTION, business_days=2))
    found = measure((created("2026-11-19T15:00"),), "2026-11-19T16:00", terms=terms)  # Thursday
    assert (found.due_at, found.target) == (utc("2026-11-23T15:00"), 18 * HOUR)
    night = measure((created("2026-11-19T22:00"),), "2026-11-20T10:00", terms=terms)
    assert (night.due_at, night.target) == (utc("2026-11-23T18:00"), 18 * HOUR)


def test_a_pause_moves_business_days_by_its_own_working_time() -> None:
    terms = contract(targets=promising(Metric.RESOLUTION, business_days=2))
    log = (created("10:00"), status("12:00", "waiting"), status("2026-11-17T11:00", "open"))
    found = measure(log, "2026-11-17T12:00", terms=terms)
    assert (found.paused, found.due_at) == (8 * HOUR, utc("2026-11-18T18:00"))
    assert measure(log[:1], "2026-11-18T10:00", terms=terms).outcome is Outcome.RUNNING
    assert measure(log[:1], "2026-11-18T10:00:01", terms=terms).missed_at == utc("2026-11-18T10:00")


@pytest.mark.parametrize(("seconds", "days"), [(0, 0), (60, 1), (-60, 0), (0, -1)])
def test_a_target_is_one_amount(seconds: int, days: int) -> None:
    with pytest.raises(ValueError, match="working seconds or of business days"):
        SlaTarget(HIGH, Metric.RESOLUTION, seconds, days)


# the other metrics


@pytest.mark.parametrize("what", [EventType.PRELIMINARY_ANSWER, EventType.WORKAROUND, EventType.SOLUTION])
def test_a_preliminary_answer_is_more_than_a_reply(what: EventType) -> None:
    terms = contract(targets=promising(Metric.PRELIMINARY_ANSWER, seconds=2 * HOUR))
    log = (created("09:00"), reply("09:30"), event("10:00", EventType.QUESTION))
    assert measure(log, "10:30", Metric.PRELIMINARY_ANSWER, terms).outcome is Outcome.RUNNING
    found = measure((*log, event("10:30", what)), "12:00", Metric.PRELIMINARY_ANSWER, terms)
    assert (found.outcome, found.elapsed) == (Outcome.MET, 90 * MINUTE)
    quiet = (*log, event("10:30", what, public=False))
    assert measure(quiet, "12:00", Metric.PRELIMINARY_ANSWER, terms).outcome is Outcome.OVERDUE


def test_a_workaround_is_given_for_good_while_closing_alone_ends_it_until_it_is_reopened() -> None:
    terms = contract(targets=promising(Metric.WORKAROUND, seconds=4 * HOUR))
    given = (created("09:00"), event("10:00", EventType.WORKAROUND), status("11:00", "closed"), status("12:00", "open"))
    assert measure(given, "17:00", Metric.WORKAROUND, terms).elapsed == HOUR
    assert measure(given, "17:00", Metric.WORKAROUND, terms).outcome is Outcome.MET
    closed = (created("09:00"), event("10:00", EventType.SOLUTION, status="closed"))
    assert measure(closed, "17:00", Metric.WORKAROUND, terms).outcome is Outcome.MET
    again = measure((*closed, status("12:00", "open")), "13:00", Metric.WORKAROUND, terms)
    assert (again.outcome, again.elapsed) == (Outcome.RUNNING, 2 * HOUR)


def test_each_status_pauses_the_metrics_that_it_names() -> None:
    pauses = {"waiting": frozenset({Metric.RESOLUTION}), "at the client": frozenset(Metric)}
    log = (created("09:00"), status("09:10", "waiting"), status("09:30", "at the client"), status("10:00", "open"))
    assert measure(log, "10:30", pauses=pauses).paused == 50 * MINUTE
    assert measure(log, "10:30", Metric.FIRST_RESPONSE, pauses=pauses).paused == 30 * MINUTE


def test_before_anybody_asked_no_update_is_promised() -> None:
    terms = contract(targets=promising(Metric.UPDATE, seconds=2 * HOUR))
    log = (created("09:00"), reply("09:30"))
    idle = measure(log, "17:00", Metric.UPDATE, terms)
    assert (idle.target, idle.outcome, idle.ended_at) == (None, Outcome.PAUSED, None)
    assert measure((*log, message("10:00")), "11:00", Metric.UPDATE, terms).target == 2 * HOUR


# what a policy says of reopening


def test_reopened_in_a_new_cycle_begins_at_zero_and_keeps_what_was_missed() -> None:
    log = (created("09:00"), status("15:00", "closed"), status("16:00", "open"))
    found = measure(log, "17:00", reopening=Reopening.NEW_CYCLE)
    assert (found.elapsed, found.longest, found.started_at, found.paused) == (HOUR, 6 * HOUR, at("16:00"), 0)
    assert found.due_at == utc("2026-11-17T15:00")
    late = (created("09:00"), status("2026-11-17T10:00", "closed"), status("2026-11-17T11:00", "open"))
    again = measure((*late, status("2026-11-17T12:00", "closed")), "2026-11-18T12:00", reopening=Reopening.NEW_CYCLE)
    assert (again.outcome, again.missed_at) == (Outcome.MISSED, at("17:00"))


def test_the_first_closing_may_be_final() -> None:
    log = (created("09:00"), status("15:00", "closed"), status("16:00", "open"))
    found = measure((*log, status("2026-11-20T10:00", "closed")), "2026-11-21T10:00", reopening=Reopening.FINAL)
    assert (found.outcome, found.elapsed, found.stopped_at) == (Outcome.MET, 6 * HOUR, at("15:00"))


@pytest.mark.parametrize("reopening", Reopening)
def test_what_closing_did_not_end_resumes_under_every_flag(reopening: Reopening) -> None:
    log = (created("09:00"), status("09:30", "closed"), status("12:00", "open"), reply("12:10"))
    found = measure(log, "17:00", Metric.FIRST_RESPONSE, reopening=reopening)
    assert (found.outcome, found.elapsed, found.paused) == (Outcome.MET, 40 * MINUTE, 150 * MINUTE)


def test_reopened_three_times_the_time_used_adds_up_to_the_second() -> None:
    log: tuple[TicketEvent, ...] = (created("09:00"),)
    for closed, opened in (("09:59:59", "11:00"), ("11:00:01", "11:00:02"), ("12:00", "2026-11-17T09:00")):
        log = (*log, status(closed, "resolved"), status(opened, "open"))
    used = (HOUR - 1) + 1 + (HOUR - 2)
    found = measure(log, "2026-11-17T10:00")
    assert (found.elapsed, found.elapsed + found.paused) == (used + HOUR, 10 * HOUR)
    assert found.due_at == utc("2026-11-17T15:00:02")


def test_a_pause_that_lasts_over_the_closing_goes_on_when_it_is_reopened() -> None:
    log = (created("09:00"), status("10:00", "waiting"), status("11:00", "closed"), status("12:00", "waiting"))
    found = measure((*log, status("13:00", "open")), "14:00")
    assert (found.elapsed, found.paused) == (2 * HOUR, 3 * HOUR)


# what it says of criticality, silence and warnings


def test_a_change_of_criticality_may_begin_anew() -> None:
    log = (created("09:00"), criticality("13:00", MEDIUM), criticality("14:00", MEDIUM))
    kept, anew = measure(log, "15:00"), measure(log, "15:00", restart_on_priority=True)
    assert (kept.elapsed, kept.target) == (6 * HOUR, 16 * HOUR)
    assert (anew.elapsed, anew.started_at, anew.longest) == (2 * HOUR, at("13:00"), 4 * HOUR)
    answered = (created("09:00"), reply("09:30"), criticality("13:00", MEDIUM))
    found = measure(answered, "15:00", Metric.FIRST_RESPONSE, restart_on_priority=True)
    assert (found.outcome, found.elapsed) == (Outcome.MET, HOUR // 2)


def test_beginning_anew_cleans_no_miss() -> None:
    log = (created("09:00"), criticality("2026-11-17T10:00", MEDIUM))
    found = measure(log, "2026-11-17T11:00", restart_on_priority=True)
    assert (found.outcome, found.missed_at, found.elapsed) == (Outcome.OVERDUE, at("17:00"), HOUR)


def test_up_and_down_again_keeps_every_second_and_every_miss() -> None:
    log = (created("09:00"), criticality("11:00", HIGH), criticality("12:00", MEDIUM))
    found = measure(log, "2026-11-17T14:00", level=MEDIUM)
    assert (found.elapsed, found.outcome, found.due_at) == (14 * HOUR, Outcome.RUNNING, utc("2026-11-17T16:00"))
    raised = (created("09:00"), criticality("17:30", HIGH), criticality("17:30:01", MEDIUM))
    assert measure(raised, "17:40", level=MEDIUM).missed_at == at("17:30")
    exactly = (created("09:00"), criticality("17:00", HIGH), criticality("17:00:00", MEDIUM))
    assert measure(exactly, "17:40", level=MEDIUM).missed_at is None


def test_a_change_while_it_waits_is_judged_at_once() -> None:
    log = (created("09:00"), status("11:00", "waiting"), criticality("12:00", HIGH))
    terms = contract(targets=(SlaTarget(MEDIUM, Metric.RESOLUTION, 8 * HOUR), SlaTarget(HIGH, Metric.RESOLUTION, HOUR)))
    found = measure(log, "13:00", terms=terms, level=MEDIUM)
    assert (found.missed_at, found.outcome, found.elapsed) == (at("12:00"), Outcome.OVERDUE, 2 * HOUR)


def test_silence_may_be_a_miss_at_the_closing() -> None:
    log = (created("09:00"), status("09:30", "closed"))
    found = measure(log, "17:00", Metric.FIRST_RESPONSE, silence_is_missed=True)
    assert (found.outcome, found.missed_at, found.no_reply) == (Outcome.MISSED, at("09:30"), False)
    late_but_answered = (*log, reply("16:00"))
    found = measure(late_but_answered, "17:00", Metric.FIRST_RESPONSE, silence_is_missed=True)
    assert (found.outcome, found.elapsed, found.stopped_at) == (Outcome.MET, HOUR // 2, at("16:00"))
    apart = measure(log, "17:00", Metric.FIRST_RESPONSE)
    assert (apart.no_reply, apart.ended_at, apart.decided_at) == (True, at("09:30"), at("09:30"))


def test_at_risk_from_each_warning_on_while_it_is_open_and_not_missed() -> None:
    log = (created("10:00"),)
    risks = [
        measure(log, now, Metric.FIRST_RESPONSE).risk for now in ("10:44:59", "10:45", "10:54", "11:00", "11:00:01")
    ]
    assert risks == [0, 75, 90, 90, 0]
    waiting = (created("09:00"), status("16:00", "waiting"))
    assert measure(waiting, "17:00").risk == 75
    assert measure((*waiting, status("17:00", "closed")), "17:00").risk == 0
    assert measure(log, "10:30", Metric.FIRST_RESPONSE, warnings=(50,)).risk == 50


def test_the_support_line_and_notes_decide_nothing() -> None:
    log = (created("09:00"), event("10:00", EventType.LEVEL, level="L3"), event("10:30", EventType.NOTE, text="called"))
    assert measure(log, "12:00") == measure(log[:1], "12:00")


def test_cadence_in_a_new_cycle_after_reopening() -> None:
    terms = contract(targets=promising(Metric.UPDATE, seconds=2 * HOUR), update_mode=UpdateMode.CADENCE)
    log = (created("09:00"), reply("10:00"), status("11:00", "closed"), status("14:00", "open"))
    resumed = measure(log, "14:30", Metric.UPDATE, terms)
    assert (resumed.elapsed, resumed.due_at) == (90 * MINUTE, at("15:00"))


# contracts


def test_the_last_policy_attached_names_the_contract() -> None:
    first = event("10:00", EventType.POLICY_ATTACHED, contract="aaa")
    second = event("11:00", EventType.POLICY_ATTACHED, contract="bbb")
    log = [second, first, created("09:00")]
    assert [policy_attached(log, at(now)) for now in ("09:30", "10:30", "11:30")] == ["", "aaa", "bbb"]
    assert policy_attached([*log, void("12:00", second)], at("11:30")) == "aaa"
