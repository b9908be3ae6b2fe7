"""What every suite shares: a fixed clock and a fresh store."""

import gc
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


def pytest_sessionstart() -> None:
    """Closed windows are garbage, and a thread of a later test must not be the one that collects it (``ui.garbage``)."""
    gc.disable()


def pytest_collection_finish() -> None:
    """What all tests share is not looked through again and again."""
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Between two tests, in the main thread."""
    gc.collect(2 if gc.get_count()[2] > gc.get_threshold()[2] else 1)


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
