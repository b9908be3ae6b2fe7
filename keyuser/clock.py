"""The only source of the current time, so that tests and the demonstration can set it.

All instants inside the program are aware ``datetime`` values in UTC; zones appear only where people read them.
"""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

#: Names a file that holds one ISO 8601 instant; the demonstration and the tests move a whole set of processes with it.
CLOCK_FILE_VARIABLE = "KEYUSER_CLOCK_FILE"


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The current instant, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is moved; for tests."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        return self._at

    def advance(self, **duration: float) -> None:
        """Moves the clock by ``timedelta(**duration)``."""
        self._at += timedelta(**duration)


class FileClock:
    """Reads the instant from a file each time, so that several processes share one simulated time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        return datetime.fromisoformat(self._path.read_text("ascii").strip()).astimezone(UTC)

    def set(self, at: datetime) -> None:
        """Sets the shared time; readers see the old or the new instant, never a torn one."""
        temporary = self._path.with_suffix(".new")
        temporary.write_text(at.astimezone(UTC).isoformat(), "ascii")
        temporary.replace(self._path)


def clock_from_environment() -> Clock:
    """The system clock, unless ``KEYUSER_CLOCK_FILE`` names a file with a simulated instant."""
    name = os.environ.get(CLOCK_FILE_VARIABLE)
    return FileClock(Path(name)) if name else SystemClock()
