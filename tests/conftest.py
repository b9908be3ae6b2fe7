"""What every suite shares: a fixed clock and a fresh store."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Never the keychain of the person who runs the tests; set before keyring is first imported, and seen by child processes.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keyuser.clock import FixedClock
from keyuser.paths import Profile
from keyuser.store import Store


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write golden files anew instead of comparing")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 16, 4, 0, tzinfo=UTC))


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def store(profile: Profile) -> Iterator[Store]:
    opened = Store(profile)
    yield opened
    opened.close()
