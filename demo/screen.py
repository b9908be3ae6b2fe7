"""What the demonstration prints: numbered steps, a progress line where a person watches, and Ctrl-C."""

import sys
import time

from keyuser.errors import Cancelled


class Screen:
    """The terminal."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._cancelled = False
        self._watched = sys.stderr.isatty()
        self._width = 0

    def cancel(self) -> None:
        """Ctrl-C: the next step or progress report stops the work."""
        self._cancelled = True

    def check(self) -> None:
        """Raises ``Cancelled`` after Ctrl-C."""
        if self._cancelled:
            raise Cancelled("Stopped.")

    def step(self, number: int, total: int, title: str) -> None:
        """Begins a step."""
        self.check()
        self._clear()
        print(f"\n[{number}/{total}] {title}   ({time.monotonic() - self._started:.0f} s)", flush=True)

    def say(self, text: str) -> None:
        """Prints lines under the current step."""
        self._clear()
        print("\n".join(f"      {line}" if line else "" for line in text.split("\n")), flush=True)

    def progress(self, done: int, total: int | None, what: str) -> None:
        """The ``Progress`` that services are given."""
        self.check()
        if self._watched:
            line = f"      {what} {done}" + (f" of {total}" if total else "")
            sys.stderr.write("\r" + line[:100].ljust(self._width))
            sys.stderr.flush()
            self._width = len(line[:100])

    def _clear(self) -> None:
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            self._width = 0
