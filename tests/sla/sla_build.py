"""Builders of calendars, contracts and event logs for the suites of this folder."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import numpy as np

from keyuser.records import (
    Calendar,
    Contract,
    Criticality,
    EventType,
    Interval,
    Metric,
    SlaPolicy,
    SlaRow,
    SlaSummary,
    SlaTarget,
    TicketEvent,
)
from keyuser.sla.columns.log import CODE_OF_LEVEL, NONE, microseconds
from keyuser.sla.columns.measures import MeasureColumns
from keyuser.sla.columns.readings import Readings, summarise_readings

MON_FRI = range(5)
ALWAYS = range(7)
OFFICE: tuple[Interval, ...] = ((time(9), time(18)),)
AROUND_THE_CLOCK: tuple[Interval, ...] = ((time.min, time.min),)
HOUR = 3600


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def interval(text: str) -> Interval:
    start, end = text.split("-")
    return time.fromisoformat(start), time.min if end == "24:00" else time.fromisoformat(end)


def calendar(
    zone: str = "UTC",
    week: Mapping[int, tuple[Interval, ...]] | None = None,
    days: Mapping[date, tuple[Interval, ...]] | None = None,
    **more: Any,
) -> Calendar:
    pattern = dict.fromkeys(MON_FRI, OFFICE) if week is None else week
    return Calendar(name="test", version="1", zone=zone, week=pattern, days=days or {}, day_names={}, **more)


def always(zone: str = "UTC") -> Calendar:
    return calendar(zone, dict.fromkeys(ALWAYS, AROUND_THE_CLOCK))


def policy(**more: Any) -> SlaPolicy:
    """First response 1 h and resolution 8 h for high, twice as much for medium, nothing for low."""
    targets = tuple(
        SlaTarget(level, metric, seconds * factor)
        for level, factor in ((Criticality.HIGH, 1), (Criticality.MEDIUM, 2))
        for metric, seconds in ((Metric.FIRST_RESPONSE, HOUR), (Metric.RESOLUTION, 8 * HOUR))
    )
    fields: dict[str, Any] = {
        "name": "test",
        "version": "1",
        "package": "Full SLA",
        "targets": targets,
        "closing_statuses": frozenset({"resolved", "closed"}),
        "pauses": {"waiting": frozenset({Metric.RESOLUTION})},
    }
    return SlaPolicy(**{**fields, **more})


def contract(hours: Calendar | None = None, **more: Any) -> Contract:
    """That policy, changed by what is given, on the calendar (office hours, UTC)."""
    return Contract(
        name="test", version="1", client="c", vendor_id="v", policy=policy(**more), calendar=hours or calendar()
    )


def event(at: str | datetime, what: EventType, **payload: Any) -> TicketEvent:
    """Times without a date are on Monday, 2026-11-16."""
    if isinstance(at, str):
        at = utc(at if "-" in at else f"2026-11-16T{at}")
    late = at + timedelta(minutes=7)
    return TicketEvent(1, 1, None, what, at, late, "vendor", "vendor", at.isoformat(), payload)


def created(at: str | datetime, status: str = "new") -> TicketEvent:
    return event(at, EventType.CREATED, status=status)


def status(at: str | datetime, to: str) -> TicketEvent:
    return event(at, EventType.STATUS, status=to)


def reply(at: str | datetime, **payload: Any) -> TicketEvent:
    return event(at, EventType.VENDOR_REPLY, text="...", **payload)


def message(at: str | datetime) -> TicketEvent:
    return event(at, EventType.CLIENT_MESSAGE, text="...")


def criticality(at: str | datetime, to: Criticality) -> TicketEvent:
    return event(at, EventType.CRITICALITY, criticality=to.value)


def instant(at: str | datetime) -> datetime:
    """As in ``event``."""
    return at if isinstance(at, datetime) else utc(at if "-" in at else f"2026-11-16T{at}")


def agreed(at: str | datetime, metric: Metric, **amount: Any) -> TicketEvent:
    return event(at, EventType.DUE_AGREED, metric=metric.value, reason="by telephone", **amount)


def excluded(begin: str | datetime, end: str | datetime, at: str | datetime | None = None) -> TicketEvent:
    """Agreed at its end unless told otherwise."""
    span = {"from": instant(begin).isoformat(), "to": instant(end).isoformat()}
    return event(at or end, EventType.EXCLUDED, reason="our network was down", **span)


def void(at: str | datetime, victim: TicketEvent) -> TicketEvent:
    moment = instant(at)
    return TicketEvent(
        victim.seq + 1000,
        1,
        None,
        EventType.VOID,
        moment,
        moment,
        "user",
        "user",
        f"void of {victim.source_id}",
        {"source": victim.source, "source_id": victim.source_id, "reason": "a mistake"},
    )


def summarised(rows: Sequence[SlaRow], terms: Contract) -> tuple[SlaSummary, ...]:
    """The figures of those rows."""
    parts = [
        Readings(
            contract=terms,
            rows=np.array([0]),
            status=np.array([NONE]),
            level=np.array([CODE_OF_LEVEL[row.criticality]]),
            created=np.array([microseconds(row.created_at)]),
            measures=tuple(MeasureColumns.of(measure.metric, [measure]) for measure in row.measures),
            shown=tuple(np.array([True]) for _ in row.measures),
        )
        for row in rows
    ]
    return summarise_readings(parts, terms)
