"""How the window says working time: amounts, what is left, and when it is due, exact in the tool tip."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from keyuser.records import Contract, Measure, Outcome
from keyuser.ui import words
from keyuser.ui.models.badge import Badge
from keyuser.ui.models.sla_queries import Month, Need, need_of, seconds_left, vendors_clock

_tr = QCoreApplication.translate

#: What stands for a figure that does not exist (0/0, no target).
NONE = "–"


def amount(seconds: int) -> str:
    """Working time, short: ``2 h 10 min``. Seconds show only below a minute, so that nothing over zero looks like zero."""
    hours, rest = divmod(abs(seconds), 3600)
    minutes = rest // 60
    if hours and minutes:
        text = _tr("sla", "%1 h %2 min")
    elif hours:
        text = _tr("sla", "%1 h")
    elif minutes or not rest:
        text = _tr("sla", "%2 min")
    else:
        return _tr("sla", "%1 s").replace("%1", str(rest))
    return text.replace("%1", QLocale().toString(hours)).replace("%2", str(minutes))


def share(compliance: float | None) -> str:
    """Compliance in percent, as the exports write it; a dash for 0/0."""
    return NONE if compliance is None else words.percent(compliance)


def day_and_time(at: datetime, now: datetime) -> str:
    """``today 16:40``, ``tomorrow 09:30``, ``24 Nov, 10:00``: as the user's own clock shows it."""
    local, today = at.astimezone(), now.astimezone().date()
    clock = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    patterns = {
        today: _tr("sla", "today %1"),
        today + timedelta(days=1): _tr("sla", "tomorrow %1"),
        today - timedelta(days=1): _tr("sla", "yesterday %1"),
    }
    pattern = patterns.get(local.date())
    if pattern is None:
        day = QDate(local.year, local.month, local.day)
        return QLocale().toString(QDateTime(day, QTime(local.hour, local.minute)), "d MMM, HH:mm")
    return pattern.replace("%1", clock)


def due(measure: Measure, now: datetime) -> str:
    """What the clock says to the reader: how long is left or how long it is over, and when."""
    left = amount(seconds_left(measure))
    if measure.outcome is Outcome.RUNNING and measure.target is not None:
        text = _tr("sla", "in %1 of working time")
        when = f", {day_and_time(measure.due_at, now)}" if measure.due_at else ""
        return text.replace("%1", left) + when
    if measure.outcome in (Outcome.OVERDUE, Outcome.MISSED) and measure.target is not None:
        return _tr("sla", "late by %1 of working time").replace("%1", left)
    if measure.no_reply:
        return _tr("sla", "closed without an answer")
    if measure.outcome is Outcome.PAUSED:
        return _tr("sla", "paused: the vendor waits for you")
    return ""


def exact(measure: Measure, contract: Contract) -> str:
    """The whole truth about one clock, for the tool tip."""
    lines = [_tr("sla", "Worked %1 of %2").replace("%1", amount(measure.elapsed)).replace("%2", target(measure))]
    zone = contract.calendar.zone
    for at, pattern in (
        (measure.started_at, _tr("sla", "Started %1")),
        (measure.due_at, _tr("sla", "Due %1")),
        (measure.stopped_at, _tr("sla", "Done %1")),
        (measure.missed_at, _tr("sla", "Missed %1")),
    ):
        if at is not None:
            there = vendors_clock(contract, at).strftime("%H:%M")
            office = _tr("sla", "%1 in %2").replace("%1", there).replace("%2", zone)
            lines.append(f"{pattern.replace('%1', words.exactly(at))} ({office})")
    if measure.paused:
        lines.append(_tr("sla", "Paused for %1 of working time").replace("%1", amount(measure.paused)))
    return "\n".join(lines)


def target(measure: Measure) -> str:
    """The promised working time."""
    return NONE if measure.target is None else amount(measure.target)


def used_of(measure: Measure) -> str:
    """What is used of the target: ``1 h 22 min / 4 h``; only the verdict's word where nothing is promised."""
    if measure.target is None:
        return verdict_badge(measure).word
    used, promised = amount(measure.elapsed), target(measure)
    # Strict to the second: what is late by less than is shown must not look as if it were in time.
    over = "> " if used == promised and measure.elapsed > measure.target else ""
    return f"{over}{used} / {promised}"


def need_badge(need: Need) -> Badge:
    """Why something needs the user: icon, word and colour."""
    return {
        Need.OVERDUE: Badge(_tr("sla", "Overdue"), "missed", "missed"),
        Need.AT_RISK: Badge(_tr("sla", "At risk"), "at_risk", "at_risk"),
        Need.MISSED: Badge(_tr("sla", "Missed"), "missed", "missed"),
    }[need]


def verdict_badge(measure: Measure) -> Badge:
    """The verdict on one clock now."""
    need = need_of(measure)
    if need is not None:
        return need_badge(need)
    if measure.no_reply:
        return Badge(_tr("sla", "No answer"), "paused", "paused")
    if measure.target is None:
        return Badge(_tr("sla", "No target"), "information", "quiet")
    glyph, tone = {
        Outcome.MET: ("met", "met"),
        Outcome.PAUSED: ("paused", "paused"),
        Outcome.CANCELLED: ("close", "quiet"),
    }.get(measure.outcome, ("running", "quiet"))
    return Badge(words.outcome(measure.outcome), glyph, tone)


def advice(need: Need) -> str:
    """What to do about it."""
    return {
        Need.OVERDUE: _tr("sla", "Call the vendor: ask for a date"),
        Need.AT_RISK: _tr("sla", "Remind the vendor"),
        Need.MISSED: _tr("sla", "Ask the vendor for the cause"),
    }[need]


def month_name(month: Month) -> str:
    """``November 2026``."""
    return f"{QLocale().standaloneMonthName(month.month)} {month.year}".strip().capitalize()


def month_short(month: Month) -> str:
    """``Nov``."""
    return QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat).rstrip(".")


def vendor_status(status: str) -> str:
    """The vendor's own word, made readable: statuses that we know are translated, others stay as they are."""
    return {
        "new": _tr("sla", "New"),
        "open": _tr("sla", "Open"),
        "in_progress": _tr("sla", "In progress"),
        "waiting_for_client": _tr("sla", "Waiting for you"),
        "resolved": _tr("sla", "Resolved"),
        "closed": _tr("sla", "Closed"),
        "rejected": _tr("sla", "Rejected"),
    }.get(status, status.replace("_", " ")) or NONE
