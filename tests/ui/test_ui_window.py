"""The frame: navigation, import by drop, notices, languages, colours, closing while busy, bugs."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.errors import MachineError
from keyuser.log import places
from keyuser.records import Progress, Submission, SubmissionState
from keyuser.ui import start, theme
from keyuser.ui.connection import outbox
from keyuser.ui.dialogs.crash import CrashDialog, report_text
from keyuser.ui.language import Speech, language_to_begin_with
from keyuser.ui.main_window import MainWindow
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.tasks import Running, Tasks
from tests.ui.conftest import Take

MAIL = b"From: Asel <asel@holding.example>\r\nSubject: Printing\r\nMessage-ID: <1@x>\r\n\r\nIt does not print.\r\n"


def test_ctrl_and_a_number_open_a_page(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()  # a window of the test before may still be the active one
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.pages["inbox"].isVisible()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.pages["today"].isVisible()


def test_the_page_of_last_time_is_opened_again(window: MainWindow, preferences: QSettings) -> None:
    window.open_page("groups")
    assert preferences.value("page") == "groups"
    window.begin()
    assert window.pages["groups"].isVisible()


def test_dropped_files_are_imported(app: App, window: MainWindow, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.eml", tmp_path / "bad.eml"
    good.write_bytes(MAIL)
    bad.write_bytes(bytes(range(256)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (good, bad)])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert app.reports.count() == 1
    notice = window.messages.notice
    assert notice is not None
    assert notice.text == "1 report taken in, 1 could not be read."
    assert "bad.eml" in notice.hint
    assert notice.stays


def test_notices_about_the_same_stand_one_behind_the_other(window: MainWindow) -> None:
    opened: list[str] = []
    window.shell.say(Notice("Another matter."))
    window.shell.say(
        Notice(
            "One table.",
            "Row 2.",
            tone="at_risk",
            action="Look",
            act=lambda: opened.append("one"),
            stays=True,
            topic="taken",
        )
    )
    window.shell.say(Notice("Another table.", topic="taken"))
    notice = window.messages.notice
    assert notice is not None
    assert (notice.text, notice.hint, notice.tone, notice.stays) == (
        "One table. Another table.",
        "Row 2.",
        "at_risk",
        True,
    )
    window.messages._button.click()
    assert opened == ["one"]
    window.shell.say(Notice("A third table.", topic="taken"))
    assert window.messages.notice.text == "A third table."


def test_an_error_of_a_task_is_told_with_a_way_to_try_again(window: MainWindow) -> None:
    attempts: list[int] = []

    def work(_: Progress) -> None:
        attempts.append(1)
        if len(attempts) == 1:
            raise MachineError("The disk is full.", "Free some space.")

    window.shell.tasks.run(work)
    notice = window.messages.notice
    assert notice is not None
    assert (notice.text, notice.hint, notice.action) == ("The disk is full.", "Free some space.", "Try again")
    window.messages._button.click()
    assert len(attempts) == 2
    assert window.messages.notice is None


def test_a_notice_leaves_by_itself_unless_it_must_be_read(window: MainWindow, qtbot: QtBot) -> None:
    window.messages._timer.setInterval(1)
    window.shell.say(Notice("Saved."))
    qtbot.waitUntil(lambda: window.messages.notice is None)
    window.shell.say(Notice("Broken.", stays=True))
    assert not window.messages._timer.isActive()


def test_the_status_line_counts_and_cancels(window: MainWindow, qtbot: QtBot) -> None:
    cancelled: list[int] = []
    window.status.cancelled.connect(cancelled.append)
    window.status.show_work((Running(7, "Importing", "a.eml", 1_204, 2_000), Running(8, "Exporting")))
    assert window.status._work.text() == "Importing · 1,204 of 2,000 · and 1 more"
    window.status._cancel.click()
    assert cancelled == [7]


def test_the_window_waits_for_running_work_before_it_closes(
    app: App, preferences: QSettings, speech: Speech, qtbot: QtBot
) -> None:
    tasks = Tasks()
    window = MainWindow(Shell(app, tasks, preferences), speech, start.PAGES)
    qtbot.addWidget(window)
    window.show()
    began, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        began.set()
        go_on.wait(10)
        progress(1, 2, "")

    tasks.run(work, what="Importing")
    began.wait(10)
    window.close()
    assert window.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    tasks.close()


def test_what_is_being_typed_is_saved_when_the_window_closes(
    app: App, take: Take, window: MainWindow, qtbot: QtBot
) -> None:
    group = app.groups.create([take("Печать", "не работает печать договора")])
    window.refresh()
    window.open_page("groups")
    field = window.pages["groups"].findChildren(QPlainTextEdit)[1]
    field.setFocus()
    qtbot.keyClicks(field, "Print again")
    window.closeEvent(QCloseEvent())
    assert app.groups.get(group.id).wanted_result == "Print again"


def test_colours_change_while_the_window_is_open(window: MainWindow, dressed: QApplication) -> None:
    window._choose_scheme(theme.Scheme.DARK)
    dressed.processEvents()
    assert theme.colours(window.palette()) is theme.DARK
    assert window.pages["inbox"].palette().color(QPalette.ColorRole.Base).name() == theme.DARK.base
    window._choose_scheme(theme.Scheme.LIGHT)
    dressed.processEvents()
    assert theme.colours(window.palette()) is theme.LIGHT


def test_geometry_is_remembered(app: App, inline: Tasks, preferences: QSettings, speech: Speech, qtbot: QtBot) -> None:
    first = MainWindow(Shell(app, inline, preferences), speech, start.PAGES)
    qtbot.addWidget(first)
    first.resize(720, 640)
    first.show()
    first.closeEvent(QCloseEvent())
    second = MainWindow(Shell(app, inline, preferences), speech, start.PAGES)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (720, 640)


def test_the_languages_of_the_system_are_followed() -> None:
    assert language_to_begin_with("kk") == "kk"
    assert language_to_begin_with("xx") in {"en", "ru", "kk", "uk", "pl"}


def test_a_bug_is_told_without_personal_data(tmp_path: Path, qtbot: QtBot, dressed: QApplication) -> None:
    log = tmp_path / "keyuser.log"
    log.write_text("started\n", "utf-8")
    with pytest.raises(ValueError) as caught:
        raise ValueError("Айгуль Сейтова, ИИН 900101300123")
    text = report_text(caught.value, log)
    assert places(caught.value)[0] == "builtins.ValueError"
    assert "test_ui_window.py" in text
    assert "started" in text
    assert "Айгуль" not in text
    dialog = CrashDialog(text)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._report.toPlainText() == text


@pytest.mark.parametrize(
    ("states", "glyph"),
    [
        ([], "online"),
        ([SubmissionState.ACCEPTED], "online"),
        ([SubmissionState.PENDING], "waiting"),
        ([SubmissionState.ACCEPTED, SubmissionState.REJECTED], "missed"),
    ],
)
def test_the_outbox_in_the_status_line(states: list[SubmissionState], glyph: str, now: object) -> None:
    submissions = [
        Submission(number, number, f"KU-{number}", "acme", state, 1, now, None, "", "", now, now)
        for number, state in enumerate(states)
    ]
    assert outbox(submissions).glyph == glyph


def test_the_program_opens_its_window_and_ends_cleanly(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from keyuser.app import open_app
from keyuser.ui import start

application = QApplication(["keyuser"])
app = open_app(Path(sys.argv[1]))
QTimer.singleShot(0, application.closeAllWindows)
code = start.run(app)
app.close()
sys.exit(code)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script, str(tmp_path / "profile")],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


def test_a_closing_window_takes_no_new_work(inline: Tasks) -> None:
    results: list[int] = []
    inline.finish()
    assert inline.run(lambda _: 1, results.append) == 0
    assert results == []
