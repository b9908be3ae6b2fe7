"""How the window says why a clock shows what it shows: intervals, marks, and the whole explanation as text."""

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from keyuser.records import (
    Calendar,
    ClockInterval,
    ClockMark,
    ClockRule,
    Criticality,
    EventType,
    Evidence,
    Explanation,
    Label,
    MarkKind,
)
from keyuser.sla.contracts.days import day_name
from keyuser.ui import words
from keyuser.ui.models import bundle_words, sla_words
from keyuser.ui.models.badge import Badge

_tr = QCoreApplication.translate


def label(value: Label) -> Badge:
    """What became of an interval: icon, word, colour."""
    return {
        Label.COUNTED: Badge(_tr("explain", "Counted"), "running", "accent"),
        Label.PAUSED: Badge(_tr("explain", "Paused"), "paused", "paused"),
        Label.EXCLUDED: Badge(_tr("explain", "Left out"), "close", "medium"),
        Label.OUTSIDE: Badge(_tr("explain", "Outside hours"), "outside", "quiet"),
    }[value]


def local(at: datetime, zone: str) -> datetime:
    """That instant on the wall of the vendor's office."""
    return at.astimezone(_zone(zone))


def moment(at: datetime, zone: str) -> str:
    """Date and time in the contract's zone: ``Mon 16 Nov, 09:00``; seconds only where there are some."""
    there = local(at, zone)
    return f"{day(there.date())}, {clock(there)}"


def day(on: date) -> str:
    """``Mon 16 Nov``."""
    return QLocale().toString(QDate(on.year, on.month, on.day), "ddd d MMM")


def clock(there: datetime) -> str:
    """``09:00``, or ``09:00:12``."""
    return f"{there:%H:%M:%S}" if there.second else f"{there:%H:%M}"


def exact(at: datetime, zone: str) -> str:
    """Date with year and time to the second, in the contract's zone."""
    there = local(at, zone)
    when = QDateTime(QDate(there.year, there.month, there.day), QTime(there.hour, there.minute, there.second))
    return QLocale().toString(when, "d MMM yyyy HH:mm:ss")


def between(start: datetime, end: datetime, zone: str) -> str:
    """``Mon 16 Nov, 09:00 – 13:00``; the second date only where it is another."""
    first, last = local(start, zone), local(end, zone)
    same = first.date() == last.date()
    return f"{moment(start, zone)} – {clock(last) if same else moment(end, zone)}"


def why(interval: ClockInterval, calendar: Calendar) -> str:
    """The rule behind an interval, in words."""
    name = _name_of(interval, calendar) or interval.detail
    status = sla_words.vendor_status(interval.detail)
    patterns = {
        ClockRule.OWED: (_tr("explain", "the vendor owes it"), ""),
        ClockRule.STATUS: (_tr("explain", "the vendor waits for you: status “%1”"), status),
        ClockRule.CLOSED: (_tr("explain", "it was closed, and reopened later: status “%1”"), status),
        ClockRule.AGREEMENT: (_tr("explain", "left out by agreement: %1"), interval.detail),
        ClockRule.HOURS: (_tr("explain", "outside the day's hours"), ""),
        ClockRule.BREAK: (_tr("explain", "break"), ""),
        ClockRule.WEEKDAY: (_tr("explain", "weekend: no hours on that weekday"), ""),
        ClockRule.HOLIDAY: (_tr("explain", "day off: %1"), name or sla_words.NONE),
    }
    pattern, value = patterns[interval.rule]
    text = pattern.replace("%1", value)
    return f"{text} ({name})" if interval.rule is ClockRule.HOURS and name else text


def by_event(evidence: Evidence | None) -> str:
    """The event that proves it: ``event #12``."""
    return _tr("explain", "event #%1").replace("%1", str(evidence.seq)) if evidence and evidence.seq else ""


def running_total(interval: ClockInterval, target: int | None) -> str:
    """``3 h 20 min of 4 h``."""
    used = sla_words.amount(interval.total)
    if target is None:
        return used
    return _tr("explain", "%1 of %2").replace("%1", used).replace("%2", sla_words.amount(target))


def sentence(interval: ClockInterval, explanation: Explanation, calendar: Calendar) -> str:
    """Everything about one interval, as the pointer and the screen reader get it."""
    zone, target = explanation.zone, target_at(explanation, interval.end)
    long = sla_words.amount(round((interval.end - interval.start).total_seconds()))
    parts = [
        f"{between(interval.start, interval.end, zone)} ({long})",
        f"{label(interval.label).word}: {why(interval, calendar)}",
        _tr("explain", "so far %1").replace("%1", running_total(interval, target)),
        by_event(interval.evidence) if interval.label is not Label.OUTSIDE else "",
    ]
    return " · ".join(filter(None, parts))


def mark(value: ClockMark) -> Badge:
    """What happened at one instant: icon, words, colour."""
    detail = value.detail
    level = words.criticality(Criticality(detail)) if detail in set(Criticality) else detail
    pattern, glyph, tone = {
        MarkKind.STARTED: (_tr("explain", "The clock starts"), "running", "accent"),
        MarkKind.TARGET: (_tr("explain", "Another criticality: %1"), "warning", "at_risk"),
        MarkKind.AGREED: (_tr("explain", "Agreed with the vendor: %1"), "check", "accent"),
        MarkKind.WARNING: (_tr("explain", "%1 % of the target used"), "at_risk", "at_risk"),
        MarkKind.CROSSED: (_tr("explain", "The target is missed from here on"), "missed", "missed"),
        MarkKind.FULFILLED: (_tr("explain", "What was owed came"), "met", "met"),
        MarkKind.CLOSED: (_tr("explain", "Closed: %1"), "check", "quiet"),
        MarkKind.REOPENED: (_tr("explain", "Reopened: %1"), "undo", "at_risk"),
        MarkKind.CANCELLED: (_tr("explain", "Cancelled: %1"), "close", "quiet"),
        MarkKind.LEVEL: (_tr("explain", "Support line %1 takes it"), "people", "quiet"),
        MarkKind.VOIDED: (_tr("explain", "Taken back: %1"), "undo", "quiet"),
    }[value.kind]
    if value.kind in (MarkKind.CLOSED, MarkKind.REOPENED):
        level = sla_words.vendor_status(detail)
    elif value.kind is MarkKind.VOIDED and detail in set(EventType):
        level = bundle_words.event_word(EventType(detail))
    word = pattern.replace("%1", level or sla_words.NONE)
    if value.kind in (MarkKind.STARTED, MarkKind.TARGET, MarkKind.AGREED):
        promise = sla_words.NONE if value.target is None else sla_words.amount(value.target)
        word += ", " + _tr("explain", "target %1").replace("%1", promise)
    return Badge(word, glyph, tone)


def mark_sentence(value: ClockMark, zone: str) -> str:
    """When, what, and by which event."""
    return " · ".join(filter(None, [moment(value.at, zone), mark(value).word, by_event(value.evidence)]))


def target_at(explanation: Explanation, at: datetime) -> int | None:
    """The target that was in force at that instant."""
    found = explanation.measure.target
    changes = [each for each in explanation.marks if each.kind in (MarkKind.STARTED, MarkKind.TARGET, MarkKind.AGREED)]
    for change in changes:
        if change.at < at:
            found = change.target
    return found


def headline(explanation: Explanation) -> str:
    """``Resolution: missed, 19 h 50 min of 4 h``."""
    measure = explanation.measure
    return f"{words.metric(explanation.metric)}: {sla_words.verdict_badge(measure).word}, {sla_words.used_of(measure)}"


def as_text(explanation: Explanation, calendar: Calendar, title: str) -> str:
    """The whole explanation for a mail or a letter: what was promised, every interval, every mark, versions and zone."""
    zone, measure = explanation.zone, explanation.measure
    facts = [
        f"{explanation.remote_id or explanation.ticket_ref} ({explanation.ticket_ref}, {explanation.item}): {title}",
        headline(explanation),
        _tr("explain", "Contract %1 (version %2)")
        .replace("%1", explanation.contract)
        .replace("%2", explanation.contract_version),
        calendar_line(explanation),
        _tr("explain", "As it stood on %1").replace("%1", exact(explanation.computed_at, zone)),
    ]
    for at, pattern in (
        (measure.due_at, _tr("sla", "Due %1")),
        (measure.stopped_at, _tr("sla", "Done %1")),
        (measure.missed_at, _tr("sla", "Missed %1")),
    ):
        if at is not None:
            facts.append(pattern.replace("%1", exact(at, zone)))
    lines = [(each.at.replace(microsecond=0), 0, f"* {mark_sentence(each, zone)}") for each in explanation.marks]
    lines += [(each.start, 1, sentence(each, explanation, calendar)) for each in explanation.intervals]
    return "\n".join([*facts, "", *(text for _, _, text in sorted(lines, key=lambda line: line[:2]))])


def calendar_line(explanation: Explanation) -> str:
    """Which calendar, which version of it, in whose time."""
    return (
        _tr("explain", "Calendar %1 (version %2), times of %3")
        .replace("%1", explanation.calendar)
        .replace("%2", explanation.calendar_version)
        .replace("%3", explanation.zone)
    )


def _name_of(interval: ClockInterval, calendar: Calendar) -> str:
    """The name of the interval's first named day, in the window's language."""
    if interval.rule not in (ClockRule.HOLIDAY, ClockRule.HOURS) or not interval.detail:
        return ""
    on = local(interval.start, calendar.zone).date()
    language = QLocale().name().partition("_")[0]
    return day_name(calendar, on, language) or day_name(calendar, on + timedelta(days=1), language)


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
