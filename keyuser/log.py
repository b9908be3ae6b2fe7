"""The log file of a profile: technical detail for support, without personal data."""

import logging
from logging.handlers import RotatingFileHandler

from keyuser.paths import Profile

LOGGER = logging.getLogger("keyuser")


def log_to(profile: Profile) -> None:
    """Sends the program's log to ``logs/keyuser.log`` of the profile (three files of 1 MB)."""
    handler = RotatingFileHandler(
        profile.logs / "keyuser.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    LOGGER.handlers[:] = [handler]
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
