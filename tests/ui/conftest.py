"""One dressed application for all window tests; unexpected Qt warnings fail a test (pyproject)."""

import io
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog

from keyuser.app import App, open_app
from keyuser.clock import FixedClock
from keyuser.records import Channel, Fold, FoldKind, Incoming, IncomingFile, Organisation
from keyuser.ui import start
from keyuser.ui.language import Speech
from keyuser.ui.main_window import MainWindow
from keyuser.ui.shell import Shell
from keyuser.ui.tasks import InlineExecutor, Tasks

#: The offscreen platform says this of windows with a least size and of menus; no other platform does.
_PLATFORM_TALK = r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)"
KAZPOST = Organisation("000140002217", "АО «Казпочта»", "Казпочта")

Take = Callable[..., int]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(_PLATFORM_TALK))


@pytest.fixture
def preferences(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def speech(qapp: QApplication, preferences: QSettings) -> Iterator[Speech]:
    made = start.dress(qapp, preferences, "en")
    yield made
    made.speak("en")


@pytest.fixture
def dressed(qapp: QApplication, speech: Speech) -> QApplication:
    return qapp


@pytest.fixture
def inline(qapp: QApplication) -> Iterator[Tasks]:
    """Tasks that are over when ``run`` returns; a bug in one of them fails the test."""
    tasks = Tasks(executor=InlineExecutor())
    yield tasks
    tasks.close()


@pytest.fixture(scope="session")
def fresh_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile that was made and closed: copying it is quicker than making it again for every test."""
    folder = tmp_path_factory.mktemp("fresh") / "profile"
    open_app(folder).close()
    return folder


@pytest.fixture
def app(tmp_path: Path, clock: FixedClock, fresh_profile: Path) -> Iterator[App]:
    shutil.copytree(fresh_profile, tmp_path / "profile")
    opened = open_app(tmp_path / "profile", clock)
    yield opened
    opened.close()


@pytest.fixture
def shell(app: App, inline: Tasks, preferences: QSettings, dressed: QApplication) -> Shell:
    def fail(error: BaseException) -> None:
        raise error

    inline.broke.connect(fail)
    return Shell(app, inline, preferences)


@pytest.fixture
def window(shell: Shell, speech: Speech, qtbot: object) -> Iterator[MainWindow]:
    opened = MainWindow(shell, speech, start.PAGES)
    opened.resize(1240, 780)
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    opened.begin()
    yield opened
    for dialog in opened.findChildren(QDialog):
        dialog.hide()  # one that is modal would keep its keys from the window of the next test
    opened.shell.tasks.close()


@pytest.fixture
def take(app: App, clock: FixedClock) -> Take:
    """Takes one mail in; its report id. Each is a minute younger than the one before."""
    made = [0]

    def _take(
        subject: str,
        text: str,
        *,
        sender: str = "Айгуль Сейтова",
        files: tuple[IncomingFile, ...] = (),
        quote: str = "",
    ) -> int:
        made[0] += 1
        folds = (Fold(FoldKind.QUOTE, len(text) + 1, len(text) + 1 + len(quote)),) if quote else ()
        report_id = app.intake.take(
            Incoming(
                channel=Channel.MAIL,
                identity=f"test-{made[0]}",
                source=f"{made[0]}.eml",
                subject=subject,
                text=f"{text}\n{quote}" if quote else text,
                folds=folds,
                sender_name=sender,
                sender_email="a.seitova@holding.example",
                sent_at=clock.now() - timedelta(days=1) + timedelta(minutes=made[0]),
                files=files,
            )
        )
        assert report_id is not None
        return report_id

    return _take


@pytest.fixture
def screenshot() -> IncomingFile:
    stream = io.BytesIO()
    Image.effect_noise((320, 200), 60).save(stream, "PNG")
    return IncomingFile("error.png", "image/png", stream.getvalue())


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
