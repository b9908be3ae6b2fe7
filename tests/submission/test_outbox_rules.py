"""The outbox's rules, for every state, error and number."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import (
    AuthorisationFailed,
    InputError,
    KeyuserError,
    MachineError,
    ProtocolError,
    Rejected,
    Unavailable,
)
from keyuser.records import SubmissionState
from keyuser.submission.rules import (
    FIRST_WAIT,
    LONGEST_WAIT,
    LONGEST_WISH,
    NEVER,
    failed,
    interrupted,
    next_attempt,
    started,
)

NOW = datetime(2026, 11, 16, tzinfo=UTC)
PENDING, SENDING, PARTIAL, UNKNOWN, REJECTED = (
    SubmissionState.PENDING,
    SubmissionState.SENDING,
    SubmissionState.PARTIAL,
    SubmissionState.UNKNOWN,
    SubmissionState.REJECTED,
)


@pytest.mark.parametrize(
    ("state", "error", "expected"),
    [
        (SENDING, Unavailable("", outcome_unknown=True), UNKNOWN),
        (SENDING, Unavailable(""), PENDING),
        (SENDING, AuthorisationFailed(""), PENDING),
        (SENDING, ProtocolError(""), UNKNOWN),
        (SENDING, MachineError(""), UNKNOWN),
        (SENDING, Rejected(""), REJECTED),
        (PENDING, InputError(""), PENDING),
        (PENDING, Unavailable("", outcome_unknown=True), PENDING),
        (UNKNOWN, Unavailable(""), UNKNOWN),
        (UNKNOWN, Rejected(""), REJECTED),
        (PARTIAL, Rejected(""), PARTIAL),
        (PARTIAL, Unavailable("", outcome_unknown=True), PARTIAL),
    ],
)
def test_a_failure_never_claims_more_than_is_known(
    state: SubmissionState, error: KeyuserError, expected: SubmissionState
) -> None:
    assert failed(state, error) is expected


@pytest.mark.parametrize("state", SubmissionState)
def test_only_what_is_not_at_the_vendor_is_sent(state: SubmissionState) -> None:
    if state in {PENDING, UNKNOWN}:
        assert started(state) is SENDING
    else:
        with pytest.raises(ValueError, match="must not be sent"):
            started(state)


@pytest.mark.parametrize("state", SubmissionState)
def test_only_an_open_request_becomes_unknown(state: SubmissionState) -> None:
    assert interrupted(state) is (UNKNOWN if state is SENDING else state)


waits = st.floats(0, 1, allow_nan=False)


@given(st.integers(0, 10_000), waits)
def test_the_wait_grows_up_to_its_limit(attempts: int, random: float) -> None:
    wait = (next_attempt(NOW, Unavailable(""), attempts, random) - NOW).total_seconds()
    after = (next_attempt(NOW, Unavailable(""), attempts + 1, random) - NOW).total_seconds()
    assert FIRST_WAIT / 2 <= wait <= after <= LONGEST_WAIT


@given(st.floats(0, 1e9), st.floats(0, 3600), st.integers(0, 50), waits)
def test_neither_wish_nor_settling_is_undercut(wish: float, settle: float, attempts: int, random: float) -> None:
    until = next_attempt(NOW, Unavailable("", retry_after=wish), attempts, random, settle_seconds=settle)
    assert until + timedelta(milliseconds=1) >= NOW + timedelta(seconds=max(min(wish, LONGEST_WISH), settle))
    assert until <= NOW + timedelta(seconds=max(LONGEST_WISH, LONGEST_WAIT, settle))


@pytest.mark.parametrize("error", [AuthorisationFailed(""), Rejected("")])
def test_what_only_the_user_can_change_waits_for_the_user(error: KeyuserError) -> None:
    assert next_attempt(NOW, error, 1, 0.5) == NEVER
