"""From a log to the steps that clocks take: voids, order, and what holds after each event. Rules 1, 2, 7 and 9."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from keyuser.records import Criticality, EventType, TicketEvent
from keyuser.sla.calendars import WorkingTime

#: What a message of a person at the vendor says, as bits: each is an answer, and some are more.
ANSWER, PRELIMINARY, WORKAROUND, SOLUTION = 1, 2, 4, 8

_SAYS = {
    EventType.VENDOR_REPLY: ANSWER,
    EventType.QUESTION: ANSWER,
    EventType.PRELIMINARY_ANSWER: ANSWER | PRELIMINARY,
    EventType.WORKAROUND: ANSWER | WORKAROUND,
    EventType.SOLUTION: ANSWER | SOLUTION,
}
_LEVELS = {level.value: level for level in Criticality}
#: (begin, end) in seconds since the epoch, and the event that excludes them.
_Exclusion = tuple[int, int, TicketEvent]


@dataclass(slots=True)
class Step:
    """An event of a ticket item, or an edge of an excluded interval, and what holds from it on, until the next step.

    ``second`` since the epoch, ``position`` in working time. ``said``: bits of what a person at the vendor says by it.
    """

    at: datetime
    second: int
    position: int
    event: TicketEvent
    status: str
    criticality: Criticality
    closed: bool
    said: int
    excluded: TicketEvent | None


@dataclass(slots=True)
class History:
    """The (not empty) steps of one ticket item up to ``now``. ``voided``: what was taken back, with the void that did."""

    steps: list[Step]
    now: datetime
    second: int
    position: int
    voided: Sequence[tuple[TicketEvent, TicketEvent]]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What steps are made with: the contract's working time and the statuses that close."""

    hours: WorkingTime
    closing: frozenset[str]


def events_of_item(events: Iterable[TicketEvent], item: int) -> list[TicketEvent]:
    """The events that concern the item: its own and those of the whole ticket."""
    return [event for event in events if event.item is None or event.item == item]


def is_answer(event: TicketEvent) -> bool:
    """Whether a person at the vendor told the client something."""
    return said_by(event) > 0


def said_by(event: TicketEvent) -> int:
    """What a person at the vendor told the client by it, as bits; 0 for what is automatic, not public or no message."""
    said = _SAYS.get(event.type, 0)
    if said:
        payload = event.payload
        if payload.get("automatic") or payload.get("private") or payload.get("public") is False:
            return 0
    return said


def in_force(events: Sequence[TicketEvent]) -> tuple[list[TicketEvent], list[tuple[TicketEvent, TicketEvent]]]:
    """The events of one ticket that nobody took back, without the voids; and each victim with the void that took it."""
    voids = [event for event in events if event.type is EventType.VOID]
    if not voids:
        return list(events), []
    holds = _voids_that_hold(voids)
    left, voided = [], []
    for event in events:
        void = next((void for void in holds if _names(void, event)), None)
        if void is not None:
            voided.append((event, void))
        elif event.type is not EventType.VOID:
            left.append(event)
    return left, voided


def policy_attached(events: Sequence[TicketEvent], now: datetime) -> str:
    """The version of the contract that the ticket's last "policy attached" names; empty where there is none."""
    attached = [event for event in events if event.type is EventType.POLICY_ATTACHED and event.at <= now]
    if not attached:
        return ""
    attached = [event for event in in_force(events)[0] if event in attached]
    return str(max(attached, key=_order).payload.get("contract", "")) if attached else ""


def known_at(
    events: Sequence[TicketEvent], now: datetime, received_at: datetime | None
) -> tuple[list[TicketEvent], list[TicketEvent], Sequence[tuple[TicketEvent, TicketEvent]]]:
    """What had happened to the item by ``now``, in order; what excludes time; what was taken back, with its void."""
    voided: Sequence[tuple[TicketEvent, TicketEvent]] = ()
    kinds = {event.type for event in events}
    if EventType.VOID in kinds:
        events, voided = in_force(events)
    excluding = [event for event in events if event.type is EventType.EXCLUDED] if EventType.EXCLUDED in kinds else []
    known = [event for event in events if event.at <= now and event.type is not EventType.EXCLUDED]
    known.sort(key=_time)
    if any(first.at == second.at for first, second in pairwise(known)):
        known.sort(key=_order)
    if len(known) > 1 and known[1].type is EventType.CREATED:
        # Told twice: only the first creation comes before all else, or time would run backwards.
        known[1:] = sorted(known[1:], key=lambda event: _order(event)[1:])
    if received_at is not None and received_at <= now and not (known and known[0].type is EventType.CREATED):
        known.insert(0, _receipt(received_at))
    return known, excluding, voided


def read_history(
    events: Sequence[TicketEvent], criticality: Criticality, now: datetime, received_at: datetime | None, of: Grounds
) -> History | None:
    """The steps of one ticket item at ``now``; ``None`` where it did not exist yet. See ``SlaClock.history``."""
    known, excluding, voided = known_at(events, now, received_at)
    if not known:
        return None
    second = int(now.timestamp())
    steps = _steps(known, criticality, of)
    if excluding:
        steps = _with_exclusions(steps, _exclusions(excluding, steps[0].second, second), second, of.hours)
    return History(steps, now, second, of.hours.position_of(second), voided)


def _steps(known: Sequence[TicketEvent], criticality: Criticality, of: Grounds) -> list[Step]:
    closing, position_of = of.closing, of.hours.position_of
    steps: list[Step] = []
    status = ""
    closed = False
    created_at = known[0].at
    for event in known:
        at = max(event.at, created_at)
        payload = event.payload
        new_status = payload.get("status")
        if new_status:
            status = new_status
            closed = status in closing
        if "criticality" in payload:
            criticality = _LEVELS.get(payload["criticality"], criticality)
        second = int(at.timestamp())
        position = position_of(second)
        steps.append(Step(at, second, position, event, status, criticality, closed, said_by(event), None))
    return steps


def _exclusions(events: Iterable[TicketEvent], first: int, last: int) -> list[_Exclusion]:
    """The excluded intervals that meet the life of the item; one that cannot be read excludes nothing."""
    found = []
    for event in sorted(events, key=_order):
        begin, end = instant_in(event, "from"), instant_in(event, "to")
        if begin is not None and end is not None:
            span = max(int(begin.timestamp()), first), int(end.timestamp())
            if span[0] < span[1] and span[0] <= last:
                found.append((*span, event))
    return found


def _with_exclusions(steps: list[Step], exclusions: list[_Exclusion], last: int, hours: WorkingTime) -> list[Step]:
    """The steps, with one more at each edge of an excluded interval up to the ``last`` second."""
    edges = [(second, event) for begin, end, event in exclusions for second in (begin, end) if second <= last]
    merged: list[Step] = []
    rest = iter(sorted(edges, key=lambda edge: edge[0]))
    edge = next(rest, None)
    for index, step in enumerate(steps):
        merged.append(step)
        following = steps[index + 1].second if index + 1 < len(steps) else None
        while edge is not None and (following is None or edge[0] < following):
            at = datetime.fromtimestamp(edge[0], UTC)
            merged.append(
                Step(
                    at,
                    edge[0],
                    hours.position_of(edge[0]),
                    edge[1],
                    step.status,
                    step.criticality,
                    step.closed,
                    0,
                    None,
                )
            )
            edge = next(rest, None)
    for step in merged:
        step.excluded = next((event for begin, end, event in exclusions if begin <= step.second < end), None)
    return merged


def instant_in(event: TicketEvent, key: str) -> datetime | None:
    """The instant that the payload names; ``None`` where there is none that can be read."""
    try:
        at = datetime.fromisoformat(event.payload[key])
    except (KeyError, TypeError, ValueError):
        return None
    return at if at.tzinfo is not None else None


def _voids_that_hold(voids: Sequence[TicketEvent]) -> list[TicketEvent]:
    """The voids that no void in force takes back. What cannot be decided, because they take back each other, does not hold."""
    holds: list[TicketEvent] = []
    open_ = [(void, [other for other in voids if _names(other, void)]) for void in voids]
    gone: list[TicketEvent] = []
    decided = True
    while decided:
        decided = False
        undecided = []
        for void, takers in open_:
            if any(taker in holds for taker in takers):
                gone.append(void)
            elif all(taker in gone for taker in takers):
                holds.append(void)
            else:
                undecided.append((void, takers))
                continue
            decided = True
        open_ = undecided
    return sorted(holds, key=_order)


def _names(void: TicketEvent, event: TicketEvent) -> bool:
    """Whether the void is about the event."""
    payload = void.payload
    if payload.get("seq") is not None:
        return bool(payload["seq"] == event.seq)
    return (payload.get("source"), payload.get("source_id")) == (event.source, event.source_id)


def _receipt(at: datetime) -> TicketEvent:
    """The vendor's receipt, which stands for the creation until the vendor's own event was pulled."""
    return TicketEvent(0, 0, None, EventType.CREATED, at, at, "", "receipt", "")


def _time(event: TicketEvent) -> tuple[bool, datetime]:
    return event.type is not EventType.CREATED, event.at


def source_order(source: str, source_id: str) -> tuple[str, list[tuple[int, str]], str]:
    """Rule 1: the order of events of one instant, by source and the number that the source gave (9 before 10)."""
    parts = re.findall(r"\d+|\D+", source_id)
    return source, [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], source_id


def _order(event: TicketEvent) -> tuple[bool, datetime, str, list[tuple[int, str]], str]:
    """Creation first, then by time; of one instant as their source has them."""
    return event.type is not EventType.CREATED, event.at, *source_order(event.source, event.source_id)
