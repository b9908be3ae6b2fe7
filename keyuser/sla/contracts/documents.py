"""Calendars, policies and contracts as JSON documents: what the store keeps for ever, and what versions are hashes of.

A document holds everything: a calendar's rows stand in it even where they came from a table that ships with the program, so
that a later release changes no figure. ``calendar_from`` and ``contract_from`` read the same form that users write in files.

A version covers what figures depend on and the name that people read; not notes, sources and the names of days.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from keyuser.records import (
    Calendar,
    Contract,
    Criticality,
    DayKind,
    DayOrigin,
    DayRow,
    Interval,
    Metric,
    Reopening,
    SlaPolicy,
    SlaTarget,
    UpdateMode,
)
from keyuser.sla.contracts.days import resolve, with_holidays_off
from keyuser.sla.contracts.holiday_tables import COUNTRIES, holiday_rows
from keyuser.sla.contracts.notation import WEEKDAYS, amount_of, interval_of, interval_text, target_of

#: Without these fields a policy's flags are so.
DEFAULT_WARNINGS = (75, 90)

_VERSION_LENGTH = 12

Document = dict[str, Any]


def sha256_of(document: Any) -> str:
    """The hash of a document's canonical text (sorted keys, no spaces)."""
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def calendar_document(calendar: Calendar) -> Document:
    """The calendar with all its rows."""
    annual = [{"day": f"{month:02}-{day:02}", "name": name} for (month, day), name in sorted(calendar.annual.items())]
    document = {
        "name": calendar.name,
        "source": calendar.source,
        "zone": calendar.zone,
        "week": {WEEKDAYS[day]: _texts(hours) for day, hours in sorted(calendar.week.items()) if hours},
        "breaks": _texts(calendar.daily_breaks),
        "annual": annual,
        "dates": [day_entry(row) for row in sorted(calendar.rows, key=lambda row: (row.date, row.origin.rank))],
    }
    return _filled(document)


def calendar_from(document: Mapping[str, Any], *, holidays_off: bool = False) -> Calendar:
    """The calendar of a document or file that follows the schema. A row of the file replaces the shipped row of the same date
    and origin; ``holidays_off`` makes holidays on which people work days off. ``ValueError`` for a date that does not exist."""
    rows = [day_row(entry) for entry in document.get("dates", ())]
    own = {(row.date, row.origin) for row in rows}
    shipped = holiday_rows(document["holidays"]) if "holidays" in document else ()
    table = sorted(
        (*(row for row in shipped if (row.date, row.origin) not in own), *rows),
        key=lambda row: (row.date, row.origin.rank),
    )
    week = {WEEKDAYS.index(day): _intervals(hours) for day, hours in document["week"].items() if hours}
    calendar = Calendar(
        name=document["name"],
        version="",
        zone=document["zone"],
        week=week,
        days={},
        day_names={},
        annual={(int(row["day"][:2]), int(row["day"][3:])): row["name"] for row in document.get("annual", ())},
        daily_breaks=_intervals(document.get("breaks", ())),
        source=document.get("source", ""),
    )
    return with_rows(calendar, with_holidays_off(table) if holidays_off else table)


def with_rows(calendar: Calendar, rows: Iterable[DayRow]) -> Calendar:
    """The calendar with these rows instead of its own, and the version that follows from them."""
    table = tuple(rows)
    days = resolve(calendar.week, table)
    changed = replace(calendar, days=days.hours, day_names=days.names, breaks=days.breaks, rows=table)
    return replace(changed, version=_calendar_version(changed))


def day_entry(row: DayRow) -> Document:
    """One row as an entry of ``dates``."""
    entry = {
        "date": row.date.isoformat(),
        "day": row.kind.value,
        "origin": row.origin.value,
        "name": row.names[""] if set(row.names) == {""} else dict(row.names),
        "hours": _texts(row.hours),
        "breaks": _texts(row.breaks),
        "shorter": row.shorter,
        "source": row.source,
    }
    return {**_filled(entry), **({} if row.like is None else {"like": WEEKDAYS[row.like]})}


def day_row(entry: Mapping[str, Any]) -> DayRow:
    """The row of an entry of ``dates``; one without "day" is told by its hours. ``ValueError`` for a date that does not exist."""
    name = entry.get("name", {})
    like = entry.get("like")
    hours = _intervals(entry.get("hours", ()))
    return DayRow(
        date=date.fromisoformat(entry["date"]),
        kind=DayKind(entry["day"]) if "day" in entry else _kind(entry, hours),
        origin=DayOrigin(entry.get("origin", DayOrigin.USER)),
        names={"": name} if isinstance(name, str) else dict(name),
        source=entry.get("source", ""),
        hours=hours,
        shorter=entry.get("shorter", 0),
        like=None if like is None else WEEKDAYS.index(like),
        breaks=_intervals(entry.get("breaks", ())),
    )


def policy_document(policy: SlaPolicy) -> Document:
    """The policy with every flag."""
    promised: dict[str, dict[str, str]] = {}
    for target in policy.targets:
        number, unit = amount_of(target)
        promised.setdefault(target.criticality.value, {})[target.metric.value] = f"{number} {unit}"
    return {
        "name": policy.name,
        "package": policy.package,
        "targets": promised,
        "closing_statuses": sorted(policy.closing_statuses),
        "pauses": {status: sorted(metrics) for status, metrics in sorted(policy.pauses.items())},
        "update_mode": policy.update_mode.value,
        "reopening": policy.reopening.value,
        "restart_on_priority": policy.restart_on_priority,
        "silence_is_missed": policy.silence_is_missed,
        "warnings": list(policy.warnings),
    }


def policy_from(document: Mapping[str, Any]) -> SlaPolicy:
    """The policy of a document, or of a contract's file that follows the schema."""
    paused = document.get("paused_metrics", (Metric.RESOLUTION,))
    pauses = {
        **{status: _metrics(paused) for status in document.get("pausing_statuses", ())},
        **{status: _metrics(metrics) for status, metrics in document.get("pauses", {}).items()},
    }
    policy = SlaPolicy(
        name=document["name"],
        version="",
        package=document.get("package", ""),
        targets=tuple(_targets(document["targets"])),
        closing_statuses=frozenset(document["closing_statuses"]),
        pauses={status: metrics for status, metrics in pauses.items() if metrics},
        update_mode=UpdateMode(document.get("update_mode", UpdateMode.ANSWER)),
        reopening=Reopening(document.get("reopening", Reopening.RESUME)),
        restart_on_priority=document.get("restart_on_priority", False),
        silence_is_missed=document.get("silence_is_missed", False),
        warnings=tuple(sorted(document.get("warnings", DEFAULT_WARNINGS))),
    )
    return replace(policy, version=_version(policy_document(policy)))


def contract_document(contract: Contract) -> Document:
    """The contract, naming its policy and calendar by the hashes of their documents."""
    return {
        **_binding(contract),
        "source": contract.source,
        "policy": sha256_of(policy_document(contract.policy)),
        "calendar": sha256_of(calendar_document(contract.calendar)),
    }


def contract_from(document: Mapping[str, Any], vendor_id: str, policy: SlaPolicy, calendar: Calendar) -> Contract:
    """The contract of a document or file, bound to that policy and calendar. ``ValueError`` for a date that does not exist."""
    contract = Contract(
        name=document["name"],
        version="",
        client=document.get("client", ""),
        vendor_id=vendor_id,
        policy=policy,
        calendar=calendar,
        valid_from=_day(document.get("valid_from")),
        valid_to=_day(document.get("valid_to")),
        sample=document.get("sample", False),
        source=document.get("source", ""),
    )
    content = {**_binding(contract), "policy": policy.version, "calendar": calendar.version}
    return replace(contract, version=_version(content))


def contract_file(contract: Contract) -> Document:
    """The contract in the form of a user's file, its calendar inside; public holidays by the country's table where the calendar
    holds all of them."""
    calendar = calendar_document(contract.calendar)
    for country, off in ((country, off) for country in COUNTRIES for off in (False, True)):
        table = holiday_rows(country, holidays_off=off)
        if set(map(_row_key, table)) <= set(map(_row_key, contract.calendar.rows)):
            shipped = set(map(_row_key, table))
            rest = [row for row in contract.calendar.rows if _row_key(row) not in shipped]
            others = with_rows(contract.calendar, rest)
            calendar = {**calendar_document(others), "holidays": country}
            break
    else:
        off = False
    policy = policy_document(contract.policy)
    document = {**_binding(contract), "source": contract.source, **policy, "name": contract.name, "calendar": calendar}
    return {key: value for key, value in {**document, "holidays_off": off}.items() if value is not None}


def _row_key(row: DayRow) -> str:
    return json.dumps(day_entry(row), sort_keys=True)


def _binding(contract: Contract) -> Document:
    """Whom the contract binds and when; not the vendor's id, which is ours and may change."""
    return {
        "name": contract.name,
        "client": contract.client,
        "valid_from": contract.valid_from.isoformat() if contract.valid_from else None,
        "valid_to": contract.valid_to.isoformat() if contract.valid_to else None,
        "sample": contract.sample,
    }


def _calendar_version(calendar: Calendar) -> str:
    content = {
        "name": calendar.name,
        "zone": calendar.zone,
        "week": {str(day): _texts(hours) for day, hours in calendar.week.items() if hours},
        "days": {day.isoformat(): _texts(hours) for day, hours in calendar.days.items()},
        "annual": [f"{month:02}-{day:02}" for month, day in sorted(calendar.annual)],
        "breaks": {day.isoformat(): _texts(gaps) for day, gaps in calendar.breaks.items()},
        "daily_breaks": _texts(calendar.daily_breaks),
    }
    return _version(content)


def _version(content: Any) -> str:
    return sha256_of(content)[:_VERSION_LENGTH]


def _kind(entry: Mapping[str, Any], hours: tuple[Interval, ...]) -> DayKind:
    if "hours" not in entry:
        return DayKind.NAMED
    return DayKind.HOURS if hours else DayKind.OFF


def _targets(promised: Mapping[str, Mapping[str, str]]) -> Iterable[SlaTarget]:
    for level in Criticality:
        for metric in Metric:
            amount = promised.get(level, {}).get(metric)
            if amount is not None:
                yield target_of(level, metric, amount)


def _metrics(names: Iterable[str]) -> frozenset[Metric]:
    return frozenset(Metric(name) for name in names)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _texts(intervals: Iterable[Interval]) -> list[str]:
    return [interval_text(each) for each in intervals]


def _intervals(texts: Iterable[str]) -> tuple[Interval, ...]:
    return tuple(interval_of(text) for text in texts)


def _filled(document: Document) -> Document:
    """Without the fields that say nothing."""
    return {key: value for key, value in document.items() if value not in ("", [], {}, 0)}
