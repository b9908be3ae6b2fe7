"""The outbox's state machine and its waiting times. Pure.

PENDING --start--> SENDING --accepted--> PARTIAL --all evidence there--> ACCEPTED
                      |  \\--surely not carried out--> PENDING
                      |  \\--refused--> REJECTED
                      \\--answer lost, process killed--> UNKNOWN --found--> PARTIAL
                                                           \\--not found--> SENDING, same reference
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from keyuser.errors import AuthorisationFailed, KeyuserError, Rejected, Unavailable
from keyuser.records import EventType, SubmissionState
from keyuser.submission.port import RemoteChange, RemoteTicket

#: First wait after a failure, its longest, and the longest wish of a vendor that is taken seriously; seconds.
FIRST_WAIT = 5.0
LONGEST_WAIT = 15 * 60.0
LONGEST_WISH = 24 * 3600.0

#: "Not before the user has done something": signed in again, or asked for another try.
NEVER = datetime(9999, 1, 1, tzinfo=UTC)

#: States in which there is something left to do.
WAITING = (
    SubmissionState.PENDING,
    SubmissionState.SENDING,
    SubmissionState.PARTIAL,
    SubmissionState.UNKNOWN,
)

#: A vendor's clock that differs more than this from ours makes its times doubtful.
TOLERATED_SKEW = timedelta(minutes=5)

#: Source of the events that repeat what a vendor told, and the id of the one that acceptance and the feed both tell.
VENDOR_SOURCE = "vendor"
CREATED_ID = "created"

_EVENT_TYPES = {
    "created": EventType.CREATED,
    "status": EventType.STATUS,
    "reply": EventType.VENDOR_REPLY,
    "question": EventType.QUESTION,
    "preliminary_answer": EventType.PRELIMINARY_ANSWER,
    "workaround": EventType.WORKAROUND,
    "solution": EventType.SOLUTION,
    "level": EventType.LEVEL,
    "client_message": EventType.CLIENT_MESSAGE,
}

_MAY_START = {SubmissionState.PENDING, SubmissionState.UNKNOWN}


def started(state: SubmissionState) -> SubmissionState:
    """The state while the create request is out; ``ValueError`` where nothing may be sent."""
    if state not in _MAY_START:
        raise ValueError(f"a submission that is {state} must not be sent")
    return SubmissionState.SENDING


def interrupted(state: SubmissionState) -> SubmissionState:
    """What a state left behind by a killed process means: the request may have been carried out."""
    return SubmissionState.UNKNOWN if state is SubmissionState.SENDING else state


def accepted(ticket: RemoteTicket) -> SubmissionState:
    """The state once the vendor has the ticket."""
    return SubmissionState.PARTIAL if ticket.missing else SubmissionState.ACCEPTED


def failed(state: SubmissionState, error: KeyuserError) -> SubmissionState:
    """The state after an error. What is not known for sure is UNKNOWN: it is looked up before anything is sent again."""
    if isinstance(error, Rejected) and state is not SubmissionState.PARTIAL:
        return SubmissionState.REJECTED
    if state is not SubmissionState.SENDING:
        return state
    surely_not_done = isinstance(error, AuthorisationFailed) or (
        isinstance(error, Unavailable) and not error.outcome_unknown
    )
    return SubmissionState.PENDING if surely_not_done else SubmissionState.UNKNOWN


def next_attempt(
    now: datetime, error: KeyuserError, attempts: int, random: float, *, settle_seconds: float = 0.0
) -> datetime:
    """When to try again after an error; ``attempts`` made so far, ``random`` in 0..1.

    The wait doubles from try to try up to a limit, spread over its upper half so that clients do not come back together.
    A vendor's ``Retry-After`` and the time that its system needs to settle are never undercut.
    """
    if isinstance(error, (AuthorisationFailed, Rejected)):
        return NEVER
    wait = min(FIRST_WAIT * 2.0 ** min(max(attempts - 1, 0), 20), LONGEST_WAIT) * (0.5 + random / 2)
    wish = min(error.retry_after or 0.0, LONGEST_WISH) if isinstance(error, Unavailable) else 0.0
    return now + timedelta(seconds=max(wait, wish, settle_seconds))


def event_type(change: RemoteChange) -> EventType:
    """Our word for a change. One that we do not know is kept as a status change: it must not count as an answer."""
    return _EVENT_TYPES.get(change.type, EventType.STATUS)


def event_id(change: RemoteChange) -> str:
    """What makes the change one event of its ticket. A ticket is created once, so our own record of it is the same event."""
    return CREATED_ID if event_type(change) is EventType.CREATED else change.id


def event_payload(change: RemoteChange) -> dict[str, Any]:
    """The change as it came; ``vendor_type`` and ``at`` are the vendor's own words."""
    payload: dict[str, Any] = {
        "text": change.text,
        "author": change.author,
        "automatic": change.automatic,
        "public": change.public,
        "vendor_type": change.type,
        "at": change.at_raw,
    }
    if change.status:
        payload["status"] = change.status
    if change.level:
        payload["level"] = change.level
    return payload


def skew_warning(vendor_id: str, skew: timedelta) -> str:
    """A sentence where the vendor's clock differs too much from ours; ``skew`` is theirs minus ours."""
    if abs(skew) <= TOLERATED_SKEW:
        return ""
    minutes = round(abs(skew).total_seconds() / 60)
    direction = "ahead of" if skew > timedelta(0) else "behind"
    return f"The clock of vendor {vendor_id} is {minutes} minutes {direction} ours; its times are kept as they came."


def difference(ticket: RemoteTicket, ref: str, manifest_sha256: str) -> str:
    """What the vendor's ticket has that we did not send; empty where it is ours."""
    if ticket.ref != ref:
        return f"its reference is {ticket.ref or 'empty'}, not {ref}"
    if ticket.manifest_sha256 and ticket.manifest_sha256 != manifest_sha256:
        return "its content is not the bundle's"
    return ""
