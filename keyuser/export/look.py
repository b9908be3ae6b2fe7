"""How meaning looks: a symbol, a word and a colour together, so that black-and-white paper loses nothing.

Colours are RRGGBB and reach a contrast of 4.5:1 on white; fills are pale enough for dark text.
"""

from dataclasses import dataclass
from enum import StrEnum

from keyuser.records import Measure

INK = "1F2933"
QUIET = "5B6773"
LINE = "CBD2D9"
PALE = "F3F5F7"
HEADER = "22405C"
WHITE = "FFFFFF"
SAMPLE_FILL = "FFF3CD"
SAMPLE_INK = "6B4E00"


@dataclass(frozen=True, slots=True)
class Look:
    """One verdict: ``symbol`` where a font has it, ``ink`` for text and marks, ``fill`` behind them."""

    symbol: str
    ink: str
    fill: str


class Verdict(StrEnum):
    """A measure's ``Outcome`` as it is printed, so that counting the printed words gives the figures.

    A clock that stands still because the ticket was closed without what the metric asks for is not a pause (``NO_REPLY``), and
    what was promised nothing is not counted (``NO_TARGET``), unless it was missed while it had a target.
    """

    MET = "met"
    MISSED = "missed"
    OVERDUE = "overdue"
    RUNNING = "running"
    PAUSED = "paused"
    NO_REPLY = "no_reply"
    CANCELLED = "cancelled"
    NO_TARGET = "no_target"


#: What broke its target, what has ended (in time or late), and what is open and not yet due.
BROKEN = (Verdict.MISSED, Verdict.OVERDUE)
FINISHED = (Verdict.MET, Verdict.MISSED)
OPEN = (Verdict.RUNNING, Verdict.PAUSED)

LOOKS = {
    Verdict.MET: Look("✓", "1B6E3C", "DDF2E3"),
    Verdict.MISSED: Look("✗", "B3261E", "FBE3E1"),
    Verdict.OVERDUE: Look("▲", "9A3412", "FFE8D6"),
    Verdict.RUNNING: Look("◔", "1D5FA7", "E1EDF9"),
    Verdict.PAUSED: Look("‖", "5B6773", "E9ECEF"),
    Verdict.NO_REPLY: Look("–", "5B6773", "F3F5F7"),
    Verdict.CANCELLED: Look("⊘", "5B6773", "F3F5F7"),
    Verdict.NO_TARGET: Look("○", "5B6773", "F3F5F7"),
}


def verdict_of(measure: Measure) -> Verdict:
    """What to print for a measure."""
    if measure.target is None and measure.missed_at is None:
        return Verdict.NO_TARGET
    return Verdict.NO_REPLY if measure.no_reply else Verdict(measure.outcome.value)
