"""Counts, compliance and ranks, with nothing to count too."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sla_build import HOUR, contract, summarised, utc

from keyuser.records import Criticality, Measure, Metric, Outcome, SlaRow, SlaSummary, SlaTarget
from keyuser.sla.figures import compliance, mean, nearest_rank

AT = utc("2026-11-16T09:00")


def row(
    outcome: Outcome, elapsed: int = HOUR, level: Criticality = Criticality.HIGH, target: int | None = HOUR
) -> SlaRow:
    missed = AT if outcome in (Outcome.MISSED, Outcome.OVERDUE) else None
    measure = Measure(Metric.FIRST_RESPONSE, outcome, target, elapsed, AT, None, None, missed)
    return SlaRow("KU-1", "1", 1, "G-0001", "t", level, "open", AT, 1, 1, (measure,))


def only(rows: list[SlaRow], level: Criticality | None = None) -> SlaSummary:
    found = summarised(rows, contract())
    return next(item for item in found if item.metric is Metric.FIRST_RESPONSE and item.criticality is level)


def test_overdue_is_missed_and_open_is_beside_it() -> None:
    outcomes = [Outcome.MET, Outcome.MET, Outcome.MISSED, Outcome.OVERDUE, Outcome.RUNNING, Outcome.PAUSED]
    found = only([row(outcome) for outcome in outcomes])
    assert (found.met, found.missed, found.open, found.compliance) == (2, 2, 2, 0.5)


def test_nothing_decided_has_no_compliance() -> None:
    assert compliance(0, 0) is None
    assert only([]).compliance is None
    assert only([row(Outcome.RUNNING)]) == SlaSummary(None, Metric.FIRST_RESPONSE, None, 0, 0, 1, None, None, None)
    assert only([row(Outcome.MISSED)]).compliance == 0.0


def test_all_first_then_from_critical_to_low_where_something_was_promised_or_counted() -> None:
    rows = [row(Outcome.MET), row(Outcome.MET, level=Criticality.CRITICAL)]
    found = [(item.metric, item.criticality, item.target, item.met) for item in summarised(rows, contract())]
    first, high, medium = Metric.FIRST_RESPONSE, Criticality.HIGH, Criticality.MEDIUM
    assert found == [
        (first, None, None, 2),
        (first, Criticality.CRITICAL, None, 1),
        (first, high, HOUR, 1),
        (first, medium, 2 * HOUR, 0),
        (Metric.RESOLUTION, None, None, 0),
        (Metric.RESOLUTION, high, 8 * HOUR, 0),
        (Metric.RESOLUTION, medium, 16 * HOUR, 0),
    ]


def test_what_has_no_target_is_not_counted_unless_it_was_missed_before() -> None:
    rows = [row(Outcome.MET, target=None), row(Outcome.RUNNING, target=None), row(Outcome.MISSED, target=None)]
    found = only(rows)
    assert (found.met, found.missed, found.open) == (0, 1, 0)


def test_closed_without_a_reply_is_counted_apart() -> None:
    silent = row(Outcome.PAUSED)
    silent = replace(silent, measures=(replace(silent.measures[0], no_reply=True),))
    found = only([silent, row(Outcome.MET)])
    assert (found.met, found.missed, found.open, found.no_reply, found.compliance) == (1, 0, 0, 1, 1.0)


def test_ranks_are_of_finished_measures_and_of_their_longest_exchange() -> None:
    rows = [row(Outcome.MET, minutes * 60) for minutes in (50, 10, 30, 20)]
    rows += [row(Outcome.MISSED, 90 * 60), row(Outcome.RUNNING, 1), row(Outcome.OVERDUE, 10**6)]
    found = only(rows)
    assert (found.median, found.p90) == (30 * 60, 90 * 60)
    again = rows[0]
    again = replace(again, measures=(replace(again.measures[0], longest=2 * HOUR),))
    assert only([again]).median == 2 * HOUR


@pytest.mark.parametrize(
    ("count", "median", "p90"), [(1, 1, 1), (2, 1, 2), (3, 2, 3), (4, 2, 4), (10, 5, 9), (11, 6, 10)]
)
def test_nearest_rank(count: int, median: int, p90: int) -> None:
    values = list(range(1, count + 1))
    assert (nearest_rank(values, 50), nearest_rank(values, 90)) == (median, p90)


@given(st.lists(st.integers(0, 50), min_size=1).map(sorted), st.integers(1, 100))
def test_a_rank_is_a_value_that_enough_do_not_exceed(values: list[int], percent: int) -> None:
    found = nearest_rank(values, percent)
    assert found in values
    assert found is not None
    assert sum(value <= found for value in values) * 100 >= percent * len(values)
    assert sum(value < found for value in values) * 100 < percent * len(values)


def test_the_mean_is_rounded_half_up_and_of_the_same_measures() -> None:
    assert [mean(values) for values in ([], [3], [1, 2], [1, 1, 2], [10, 11, 13])] == [None, 3, 2, 1, 11]
    found = only([row(Outcome.MET, 100), row(Outcome.MISSED, 201), row(Outcome.RUNNING, 9)])
    assert (found.mean, found.n) == (151, 2)


def test_what_was_cancelled_counts_nowhere_and_a_target_may_be_in_days() -> None:
    found = only([row(Outcome.CANCELLED), row(Outcome.MET)])
    assert (found.met, found.missed, found.open, found.no_reply) == (1, 0, 0, 0)
    days = contract(targets=(SlaTarget(Criticality.HIGH, Metric.FIRST_RESPONSE, business_days=2),))
    high = next(item for item in summarised([row(Outcome.MET)], days) if item.criticality is Criticality.HIGH)
    assert (high.target, high.target_days) == (None, 2)


def test_metrics_that_another_contract_promised_are_shown_too() -> None:
    resolution = contract(targets=(SlaTarget(Criticality.HIGH, Metric.RESOLUTION, HOUR),))
    assert {item.metric for item in summarised([row(Outcome.MET)], resolution)} == {
        Metric.FIRST_RESPONSE,
        Metric.RESOLUTION,
    }
