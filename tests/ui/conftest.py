"""One dressed application for all window tests; unexpected Qt warnings fail a test (pyproject)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from keyuser.ui.start import dress
from keyuser.ui.tasks import InlineExecutor, Tasks

#: The offscreen platform says this for every window with a least size; no other platform does.
_PLATFORM_TALK = r"This plugin does not support propagateSizeHints\(\)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_PLATFORM_TALK))


@pytest.fixture
def preferences(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def dressed(qapp: QApplication, preferences: QSettings) -> QApplication:
    dress(qapp, preferences, "en")
    return qapp


@pytest.fixture
def inline(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks(executor=InlineExecutor())
    yield tasks
    tasks.close()
