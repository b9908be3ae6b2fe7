"""The log file of a profile: technical detail for support, without personal data."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from keyuser.paths import Profile

LOGGER = logging.getLogger("keyuser")


def log_to(profile: Profile) -> None:
    """Sends the program's log to ``logs/keyuser.log`` of the profile (three files of 1 MB)."""
    handler = RotatingFileHandler(
        profile.logs / "keyuser.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    for former in LOGGER.handlers:
        former.close()
    LOGGER.handlers[:] = [handler]
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False


def places(error: BaseException) -> list[str]:
    """The exception's class and the lines it came through. Its message is left out: it may quote personal data."""
    frames = traceback.extract_tb(error.__traceback__)
    return [
        f"{type(error).__module__}.{type(error).__qualname__}",
        *(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames),
    ]


def log_bug(where: str, error: BaseException) -> None:
    """Notes what broke and the lines it came through."""
    LOGGER.error("bug in %s: %s", where, "; ".join(places(error)))
