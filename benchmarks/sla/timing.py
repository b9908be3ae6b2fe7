"""How long something takes, whatever else the machine does."""

import time
from collections.abc import Callable
from typing import TypeVar

_Found = TypeVar("_Found")


def timed(work: Callable[[], _Found]) -> tuple[_Found, float]:
    """What it returns, and its processor seconds."""
    started = time.process_time()
    found = work()
    return found, time.process_time() - started
