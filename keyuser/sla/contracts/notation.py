"""How hours and promised amounts are written, in files, sheets and on the command line. Pure."""

import re
from collections.abc import Iterable
from datetime import time

from keyuser.records import Criticality, Interval, Metric, SlaTarget

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: Units of working time in seconds, the largest first. A bare "day" is none of them: business days are said as such.
SECONDS_OF = {"h": 3600, "min": 60, "s": 1}
BUSINESS_DAYS = "business days"

_INTERVAL = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*[-–—]\s*(?:([01]?\d|2[0-3]):([0-5]\d)|24:00)")
_AMOUNT = re.compile(r"([1-9]\d{0,8}) (s|min|h|business days?)")


def interval_of(text: str) -> Interval:
    """The interval written as 09:00-18:00 (24:00 is the end of the date); ``ValueError`` for anything else."""
    found = _INTERVAL.fullmatch(text.strip())
    if found is None:
        raise ValueError(f'"{text}" is not an interval such as 09:00-18:00')
    end = time.min if found[3] is None else time(int(found[3]), int(found[4]))
    return time(int(found[1]), int(found[2])), end


def intervals_of(text: str) -> tuple[Interval, ...]:
    """Intervals with commas or semicolons between them; ``ValueError`` names the one that is none."""
    return tuple(interval_of(part) for part in re.split(r"[,;]", text) if part.strip())


def interval_text(interval: Interval) -> str:
    """09:00-18:00; midnight as an end is 24:00."""
    start, end = interval
    return f"{start:%H:%M}-{'24:00' if end == time.min else f'{end:%H:%M}'}"


def intervals_text(intervals: Iterable[Interval]) -> str:
    """Intervals with commas between them."""
    return ", ".join(map(interval_text, intervals))


def target_of(criticality: Criticality, metric: Metric, text: str) -> SlaTarget:
    """The target that promises an amount such as "30 min", "8 h", "2 business days"; ``ValueError`` for anything else."""
    found = _AMOUNT.fullmatch(" ".join(text.split()))
    if found is None:
        raise ValueError(f'"{text}" is not an amount such as 30 min, 8 h or 2 business days')
    number, unit = int(found[1]), found[2]
    if unit in SECONDS_OF:
        return SlaTarget(criticality, metric, seconds=number * SECONDS_OF[unit])
    return SlaTarget(criticality, metric, business_days=number)


def amount_of(target: SlaTarget) -> tuple[int, str]:
    """Number and unit of a target, in the largest unit that holds it whole."""
    if target.business_days:
        return target.business_days, BUSINESS_DAYS
    unit = next(unit for unit, seconds in SECONDS_OF.items() if target.seconds % seconds == 0)
    return target.seconds // SECONDS_OF[unit], unit
