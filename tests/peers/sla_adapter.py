"""Maps the peers' SLA cases onto keyuser.sla; see the head of the cases' runner for the shapes. Keep it thin."""

import json
from datetime import date, datetime, time
from functools import cache
from typing import Any

from keyuser.records import (
    Calendar,
    Contract,
    Criticality,
    EventType,
    Interval,
    Measure,
    Metric,
    SlaPolicy,
    SlaTarget,
    TicketEvent,
    UpdateMode,
)
from keyuser.sla.calendars import WorkingTime
from keyuser.sla.rules import SlaClock

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
METRICS = {"first_response": Metric.FIRST_RESPONSE, "update": Metric.UPDATE, "solution": Metric.RESOLUTION}
TYPES = {
    "created": EventType.CREATED,
    "state": EventType.STATUS,
    "agent_reply": EventType.VENDOR_REPLY,
    "customer_message": EventType.CLIENT_MESSAGE,
    "priority": EventType.CRITICALITY,
}


def add_working_time(calendar: dict[str, Any], start: datetime, seconds: int) -> datetime:
    return working_time(calendar).add_working_seconds(start, seconds)


def working_time_between(calendar: dict[str, Any], a: datetime, b: datetime) -> int:
    return working_time(calendar).working_seconds(a, b)


def add_working_days(calendar: dict[str, Any], start: datetime, days: int, end_of_day: bool = False) -> datetime:
    return working_time(calendar).add_working_days(start, days, end_of_day=end_of_day)


def evaluate_ticket(
    sla: dict[str, Any], events: list[dict[str, Any]], now: datetime, policy: dict[str, Any]
) -> dict[str, dict[str, Any]]:
    levels = _levels(sla, events)
    clock = SlaClock(_contract(sla, policy, levels), working_time(sla["calendar"]))
    found = {}
    for name, metric in METRICS.items():
        # A peer may say that a reply counts for some of its clocks only.
        log = [event for event in events if name in event.get("counts", METRICS)]
        history = clock.history(_log(log, levels), Criticality.LOW, now)
        assert history is not None
        asked = any(step.event.type is EventType.CLIENT_MESSAGE for step in history.steps)
        found[name] = _answer(clock.replay(metric, history).measure(), asked)
    return found


def _answer(measure: Measure, asked: bool) -> dict[str, Any]:
    idle = measure.metric is Metric.UPDATE and (measure.stopped_at is not None or not asked)
    state = "no_target" if measure.target is None else "idle" if idle else measure.outcome.value
    return {
        "due": None if measure.stopped_at else measure.due_at,
        "elapsed": measure.elapsed,
        "remaining": None if measure.target is None else measure.target - measure.elapsed,
        "percent_used": measure.elapsed / measure.target * 100 if measure.target else None,
        "breached": measure.missed_at is not None,
        "state": state,
        "paused": measure.paused,
        "worst": measure.longest,
    }


def _levels(sla: dict[str, Any], events: list[dict[str, Any]]) -> dict[str, Criticality]:
    """The peers' free priority names on our four levels, in the order in which they appear; "" where none was given."""
    named = [
        event.get("priority") or event.get("to") or "" for event in events if event["type"] in ("created", "priority")
    ]
    names = dict.fromkeys(name for name in (*named, *sla["targets"]) if name != "*")
    return dict(zip(names, Criticality, strict=False))


def _contract(sla: dict[str, Any], policy: dict[str, Any], levels: dict[str, Criticality]) -> Contract:
    everywhere = sla["targets"].get("*", {})
    promised = {level: {**everywhere, **sla["targets"].get(name, {})} for name, level in levels.items()}
    paused = frozenset(METRICS[name] for name in policy.get("pause_affects", ["solution"]))
    return Contract(
        name="peer",
        version="",
        client="",
        vendor_id="",
        policy=SlaPolicy(
            name="peer",
            version="",
            package="",
            targets=tuple(
                SlaTarget(level, METRICS[name], seconds)
                for level, row in promised.items()
                for name, seconds in row.items()
            ),
            closing_statuses=frozenset({"closed", "resolved"}),
            pauses={"pending": paused, "waiting": paused},
            update_mode=(
                UpdateMode.ANSWER if policy.get("update_from", "customer") == "customer" else UpdateMode.CADENCE
            ),
        ),
        calendar=working_time(sla["calendar"]).calendar,
    )


def _log(events: list[dict[str, Any]], levels: dict[str, Criticality]) -> list[TicketEvent]:
    log = []
    for number, event in enumerate(events, 1):
        payload = {"status": event.get("state") or event.get("to", ""), "automatic": event.get("automatic", False)}
        priority = event.get("priority") or event.get("to")
        if event["type"] in ("created", "priority") and priority in levels:
            payload["criticality"] = levels[priority].value
        log.append(
            TicketEvent(
                number, 1, None, TYPES[event["type"]], event["at"], event["at"], "", "peer", str(number), payload
            )
        )
    return log


def working_time(calendar: dict[str, Any]) -> WorkingTime:
    return _working_time(json.dumps(calendar, sort_keys=True))


@cache
def _working_time(text: str) -> WorkingTime:
    data = json.loads(text)
    days = {date.fromisoformat(day): _intervals(hours) for day, hours in data.get("overrides", {}).items()}
    days |= {date.fromisoformat(day): () for day in data.get("holidays", [])}
    return WorkingTime(
        Calendar(
            name="peer",
            version="",
            zone=data["tz"],
            week={WEEKDAYS.index(day): _intervals(hours) for day, hours in data["week"].items()},
            days=days,
            day_names={},
            annual={(int(day[:2]), int(day[3:])): "" for day in data.get("annual_holidays", [])},
            breaks={date.fromisoformat(day): _intervals(hours) for day, hours in data.get("breaks", {}).items()},
        )
    )


def _intervals(pairs: list[list[str]]) -> tuple[Interval, ...]:
    return tuple((_wall(start), _wall(end)) for start, end in pairs)


def _wall(text: str) -> time:
    """ "29:00" is 05:00 of the next date: our intervals say that by ending before they begin."""
    hours, minutes, *seconds = (int(part) for part in text.split(":"))
    return time(hours % 24, minutes, *seconds)
