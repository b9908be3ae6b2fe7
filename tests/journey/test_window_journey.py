"""The whole way through the real window: files dropped, keys pressed, real worker threads, a real desk process."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from demo.desk import Advisor, DeskProcess
from keyuser.app import App, open_app
from keyuser.clock import FileClock
from keyuser.records import BundleState, SubmissionState
from keyuser.settings import ClientCompany, Settings, VendorProfile
from keyuser.ui import start
from keyuser.ui.dialogs.export_sla import ExportDialog
from keyuser.ui.main_window import MainWindow
from keyuser.ui.shell import Shell
from keyuser.ui.table_queue import table_queue
from keyuser.ui.tasks import Tasks
from tests.journey.conftest import DEMO

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support propagateSizeHints\(\)")
PATIENCE_MS = 90_000


@pytest.fixture
def app(tmp_path: Path, file_clock: FileClock, desk: DeskProcess) -> Iterator[App]:
    opened = open_app(tmp_path / "profile", file_clock)
    opened.change_settings(
        lambda _: Settings(
            ClientCompany("АО «Пример»", "081140000436", "К. Пользователь", "key@example.com"),
            (VendorProfile("vendor", "Поставщик", base_url=desk.url, language="ru"),),
        )
    )
    opened.sign_in("vendor", desk.token)
    opened.organisations.import_directory(DEMO / "organisations.xlsx")
    opened.load()
    yield opened
    opened.close()


@pytest.fixture
def window(app: App, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    preferences = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    speech = start.dress(qapp, preferences, "en")
    tasks = Tasks()
    opened = MainWindow(Shell(app, tasks, preferences), speech, start.PAGES)
    broken: list[BaseException] = []
    tasks.broke.connect(broken.append)
    opened.resize(1240, 780)
    qtbot.addWidget(opened)
    opened.show()
    opened.begin()
    yield opened
    tasks.close()
    assert broken == []


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until everything that was started has come back."""
    tasks = window.shell.tasks
    qtbot.waitUntil(lambda: not tasks.busy, timeout=PATIENCE_MS)


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    window.activateWindow()  # offscreen there is no window manager that would do it
    qtbot.waitUntil(window.isActiveWindow)
    target = window.focusWidget() or window
    qtbot.keyClick(target, key, modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier)
    settle(window, qtbot)


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)  # the platform that finds the window under the pointer is not there offscreen


def test_from_dropped_mails_to_the_pdf(
    app: App, window: MainWindow, qtbot: QtBot, desk: DeskProcess, file_clock: FileClock, tmp_path: Path
) -> None:
    control = Qt.KeyboardModifier.ControlModifier

    # Inbox: drop the mails and the spreadsheet; they are taken in and grouped.
    drop(window, DEMO / "mail", DEMO / "reports.xlsx")
    settle(window, qtbot)
    assert app.reports.count() == 240
    table = table_queue(window.shell).dialog  # a table is seen before it is taken in
    qtbot.waitUntil(table._take.isEnabled)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert app.reports.count() == 258
    assert app.reports.count(ungrouped=True) < 258

    # Groups: decide on pairs with one key each, take one decision back.
    press(window, qtbot, Qt.Key.Key_3, control)
    groups = window.pages["groups"]
    groups._pane.segments.choose(1)
    settle(window, qtbot)
    waiting = app.groups.suggestion_count()
    for _ in range(4):
        press(window, qtbot, Qt.Key.Key_A)
    press(window, qtbot, Qt.Key.Key_N)
    assert app.groups.suggestion_count() <= waiting - 5
    joined = app.reports.count(ungrouped=True)
    press(window, qtbot, Qt.Key.Key_Z, control)
    press(window, qtbot, Qt.Key.Key_Z, control)
    assert app.reports.count(ungrouped=True) != joined or app.groups.suggestion_count() > waiting - 5

    # One group is completed and put into a bundle.
    largest = max(app.groups.list(), key=lambda group: group.report_count)
    app.groups.update(largest.id, description="Не подписывается", wanted_result="Подписывается")
    groups.open(largest.id)
    settle(window, qtbot)
    groups.setFocus()
    press(window, qtbot, Qt.Key.Key_B)
    (bundle,) = app.bundles.list()
    assert bundle.group_ids == (largest.id,)

    # Bundles: freeze, then send.
    window.open_page("bundles")
    settle(window, qtbot)
    page = window.pages["bundles"]
    page.open(bundle.id)
    settle(window, qtbot)
    if app.bundles.missing(bundle.id):
        press(window, qtbot, Qt.Key.Key_F)
    press(window, qtbot, Qt.Key.Key_S)
    qtbot.waitUntil(
        lambda: [item.state for item in app.outbox.list()] == [SubmissionState.ACCEPTED], timeout=PATIENCE_MS
    )
    assert app.bundles.get(bundle.id).state is BundleState.FROZEN
    settle(window, qtbot)

    # The advisor answers; the answers are fetched.
    file_clock.set(datetime(2026, 11, 16, 5, 0, tzinfo=UTC))
    advisor = Advisor(desk)
    advisor.answer("T-000001", 1, "reply", "Принято", "in_progress")
    file_clock.set(datetime(2026, 11, 16, 8, 0, tzinfo=UTC))
    advisor.answer("T-000001", 1, "solution", "Исправлено в версии 4.12.1")
    press(window, qtbot, Qt.Key.Key_A)
    with app.store.read() as db:
        assert "Исправлено в версии 4.12.1" in [event.payload.get("text") for event in db.tickets.events()]

    # SLA: export the month.
    window.open_page("sla")
    settle(window, qtbot)
    press(window, qtbot, Qt.Key.Key_E)
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.folder.setText(str(tmp_path / "export"))
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    qtbot.mouseClick(
        next(
            button
            for button in dialog.findChild(QDialogButtonBox).buttons()
            if button.isDefault()  # "Export"
        ),
        Qt.MouseButton.LeftButton,
    )
    settle(window, qtbot)
    (pdf,) = (tmp_path / "export").glob("*.pdf")
    (xlsx,) = (tmp_path / "export").glob("*.xlsx")
    document = pypdfium2.PdfDocument(pdf)
    first_page = document[0].get_textpage().get_text_range()
    document.close()
    assert "100" in first_page
    assert "ОБРАЗЕЦ" in first_page
    assert len(load_workbook(xlsx).sheetnames) >= 4


def test_closing_while_importing_loses_nothing(app: App, window: MainWindow, qtbot: QtBot) -> None:
    drop(window, DEMO / "mail")
    qtbot.waitUntil(lambda: app.reports.count() > 0, timeout=PATIENCE_MS)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    before = app.reports.count(tray=None)
    result = app.intake.import_paths([DEMO / "mail"])
    assert len(result.taken) == 244 - before
    assert app.reports.count(tray=None) == 244
