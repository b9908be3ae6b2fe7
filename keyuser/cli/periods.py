"""The period of a report: a month or two dates, in the contract's zone."""

import re
from argparse import Namespace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from keyuser.errors import InputError
from keyuser.sla.calendars import FIRST_YEAR, LAST_YEAR


def add_period(parser: Any) -> None:
    """Adds ``--month``, ``--from``, ``--to`` and ``--vendor``."""
    parser.add_argument("--month", metavar="YYYY-MM", help="a calendar month (default: this one)")
    parser.add_argument("--from", dest="first", metavar="YYYY-MM-DD", help="first day")
    parser.add_argument("--to", dest="last", metavar="YYYY-MM-DD", help="last day, included")
    parser.add_argument("--vendor", default="", metavar="ID")


def period_of(arguments: Namespace, zone: str, now: datetime) -> tuple[datetime, datetime]:
    """The instants [start, end) of the period asked for; this month where nothing was."""
    first, last = _days(arguments, now.astimezone(ZoneInfo(zone)).date())
    if last < first:
        raise InputError("The period ends before it begins.", "Give --from a day that is not after --to.")
    return _midnight(first, zone), _midnight(last + timedelta(days=1), zone)


def _days(arguments: Namespace, today: date) -> tuple[date, date]:
    if arguments.first or arguments.last:
        return day_of(arguments.first or arguments.last), day_of(arguments.last or today.isoformat())
    first = _month(arguments.month) if arguments.month else today.replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return first, following - timedelta(days=1)


def _month(text: str) -> date:
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text):
        raise InputError(f'"{text}" is not a month.', "Write it like 2026-11.")
    return day_of(f"{text}-01")


def day_of(text: str) -> date:
    """The day written as 2026-11-30; ``InputError`` for anything else."""
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise InputError(f'"{text}" is not a day.', "Write it like 2026-11-30.") from error
    if not FIRST_YEAR < day.year < LAST_YEAR:
        raise InputError(
            f"Working time can be computed from {FIRST_YEAR + 1} to {LAST_YEAR - 1} only.", "Choose another period."
        )
    return day


def time_of(text: str) -> datetime:
    """The instant written as 2026-11-30T18:00, in this computer's zone unless it names one; a date alone is its end."""
    try:
        at = datetime.fromisoformat(text)
        return (at + timedelta(days=1) if len(text) <= len("2026-11-30") else at).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise InputError(f'"{text}" is not a time.', "Write it like 2026-11-30T18:00.") from error


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(zone)).astimezone(UTC)
