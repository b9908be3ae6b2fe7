"""Callbacks: somebody asked to be called, in a window of time, and whether that was done."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class CallbackState(StrEnum):
    """``DROPPED``: nobody is to call any more (the question is answered, the request was made twice)."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class CallbackAttempt:
    """One call that was made; ``reached`` says whether somebody answered."""

    at: datetime
    reached: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class Callback:
    """A request to call ``number`` (E.164, ``+77012223344``) back by ``due``.

    ``extension`` is dialled after the number. The caller can be reached between ``window_start`` and ``window_end`` (``None``
    where any time will do). ``report_id`` is the report it belongs to, ``None`` where there is none yet.
    """

    id: int
    number: str
    extension: str
    name: str
    organisation: str
    about: str
    report_id: int | None
    window_start: datetime | None
    window_end: datetime | None
    due: datetime
    state: CallbackState
    created_at: datetime
    closed_at: datetime | None = None
    attempts: tuple[CallbackAttempt, ...] = ()

    def is_overdue(self, now: datetime) -> bool:
        """Whether it is open although its time has passed."""
        return self.state is CallbackState.OPEN and now > self.due
