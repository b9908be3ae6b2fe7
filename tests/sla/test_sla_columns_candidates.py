"""What is left out before it is read would not have been shown."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from test_sla_columns import Logs, items_of, log_of, plain_logs, renumbered, side_by_side
from test_sla_rule_laws import START, clocks, full_logs, minutes

from keyuser.records import Criticality
from keyuser.sla.columns.candidates import maybe_created
from keyuser.sla.columns.log import microseconds
from keyuser.sla.rules import SlaClock

PERIODS = st.tuples(st.integers(-120, 2880), st.integers(1, 2880)).map(
    lambda drawn: (
        microseconds(START + timedelta(minutes=drawn[0])),
        microseconds(START + timedelta(minutes=sum(drawn))),
    )
)
LOGS = st.lists(st.one_of(plain_logs(), full_logs()), min_size=1, max_size=4)


@given(LOGS, clocks(), minutes, minutes, PERIODS)
@settings(max_examples=200, deadline=None)
def test_what_was_created_in_a_period_is_among_what_may_have_been(
    logs: Logs, clock: SlaClock, now: int, received: int, period: tuple[int, int]
) -> None:
    logs, receipt = renumbered(logs), START + timedelta(minutes=received)
    maybe = maybe_created(log_of(logs).events, items_of(logs, Criticality.LOW, receipt), *period)
    shown = side_by_side(clock, logs, START + timedelta(minutes=now), receipt).created_in(*period)
    assert maybe[shown.rows].all()


def test_what_lies_elsewhere_is_left_out() -> None:
    logs = renumbered([[], []])
    day = microseconds(START), microseconds(START + timedelta(days=1))
    for received, maybe in ((START, True), (START - timedelta(seconds=1), False), (START + timedelta(days=1), False)):
        items = items_of(logs, Criticality.LOW, received)
        assert maybe_created(log_of(logs).events, items, *day).tolist() == [maybe, maybe]
