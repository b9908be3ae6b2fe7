"""What comes in while the window is open: real servers, real threads, a real window that closes while it watches."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.credentials import FileCredentials
from keyuser.errors import InputError
from keyuser.ui import start
from keyuser.ui.connection import mail as mail_connection
from keyuser.ui.language import Speech
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.records_model import ROW
from keyuser.ui.models.today_queries import TodoKind, read_today
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.tasks import PATIENCE, Tasks
from keyuser.ui.watching import MailState
from tests.intake.imap_script import Script, served
from tests.ui import intake_ground as ground

_LONG = 20_000


def mail(number: int) -> bytes:
    return (
        f"From: user{number}@client.example\r\nSubject: Invoice {number} does not print\r\n"
        f"Date: Mon, 16 Nov 2026 09:00:0{number} +0500\r\nMessage-ID: <{number}@client.example>\r\n\r\n"
        f"The printer says nothing about invoice {number}.\r\n"
    ).encode()


@pytest.fixture
def script() -> Iterator[Script]:
    script = Script(capabilities="IMAP4rev1 IDLE")
    with served(script):
        yield script


@pytest.fixture
def busy(app: App, preferences: QSettings, speech: Speech, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window with real threads; nothing is watched yet."""
    app.credentials = FileCredentials(app.profile)
    app.load()
    tasks = Tasks()
    broken: list[BaseException] = []
    tasks.broke.connect(broken.append)
    opened = MainWindow(Shell(app, tasks, preferences), speech, start.PAGES)
    qtbot.addWidget(opened)
    opened.show()
    yield opened
    tasks.close()
    assert not broken


def subjects(window: MainWindow) -> set[str]:
    model = window.pages["inbox"]._list.model()
    return {f"{row.who} {row.what}" for row in (model.index(n, 0).data(ROW) for n in range(model.rowCount()))}


def in_inbox(window: MainWindow, text: str) -> bool:
    return any(text in subject for subject in subjects(window))


def test_a_new_mail_stands_in_the_inbox_by_itself(busy: MainWindow, app: App, script: Script, qtbot: QtBot) -> None:
    script.add(mail(1))
    script.arrives_at_idle.append(mail(2))
    ground.add_mailbox(app, ground.mailbox(script.port))
    busy.begin()
    busy.open_page("inbox")
    qtbot.waitUntil(lambda: in_inbox(busy, "Invoice 1") and in_inbox(busy, "Invoice 2"), timeout=_LONG)
    qtbot.waitUntil(lambda: "last mail" in busy.status._state.text(), timeout=_LONG)


def test_a_window_that_watches_closes_soon(busy: MainWindow, app: App, script: Script, qtbot: QtBot) -> None:
    ground.add_mailbox(app, ground.mailbox(script.port))
    busy.begin()
    qtbot.waitUntil(lambda: script.carried_out("IDLE") > 0, timeout=_LONG)
    begun = time.monotonic()
    busy.close()
    qtbot.waitUntil(lambda: not busy.isVisible(), timeout=_LONG)
    assert time.monotonic() - begun < 5  # a second or two; the limit is for a busy machine
    qtbot.waitUntil(lambda: script.carried_out("LOGOUT") > 0, timeout=_LONG)


def test_a_mailbox_waits_for_its_password_and_goes_on(busy: MainWindow, app: App, script: Script, qtbot: QtBot) -> None:
    script.add(mail(1))
    box = ground.mailbox(script.port)
    ground.add_mailbox(app, box, password="")
    busy.begin()
    qtbot.waitUntil(lambda: "waits for its password" in busy.status._state.text(), timeout=_LONG)
    assert [todo.kind for todo in read_today(app).todos] == [TodoKind.MAILBOX]
    app.mailboxes.sign_in(box, "secret")
    qtbot.waitUntil(lambda: "last mail" in busy.status._state.text(), timeout=_LONG)
    assert TodoKind.MAILBOX not in {todo.kind for todo in read_today(app).todos}


def test_a_mailbox_that_is_changed_or_removed_is_let_go(
    busy: MainWindow, app: App, script: Script, qtbot: QtBot
) -> None:
    box = ground.mailbox(script.port)
    ground.add_mailbox(app, box)
    busy.begin()
    qtbot.waitUntil(lambda: script.carried_out("IDLE") == 1, timeout=_LONG)
    app.change_settings(lambda known: replace(known, mailboxes=(replace(box, since="2026-11-01"),)))
    busy.shell.tell(Changed.SETTINGS)
    qtbot.waitUntil(lambda: script.carried_out("IDLE") == 2, timeout=_LONG)
    app.change_settings(lambda known: replace(known, mailboxes=()))
    busy.shell.tell(Changed.SETTINGS)
    qtbot.waitUntil(lambda: not busy.watching._watched, timeout=_LONG)
    assert script.carried_out("LOGOUT") == 2


def test_a_complete_file_of_a_watched_folder_becomes_a_report(
    window: MainWindow, app: App, tmp_path: Path, clock: FixedClock
) -> None:
    folder = tmp_path / "drop"
    ground.watch_folder(app, folder)
    (folder / "one.eml").write_bytes(mail(1))
    window.watching.look()
    assert not app.reports.count()
    window.watching.look()
    assert app.reports.count() == 1
    window.open_page("inbox")
    assert in_inbox(window, "Invoice 1")


def test_a_folder_that_is_gone_stands_under_today(window: MainWindow, app: App, tmp_path: Path) -> None:
    folder = tmp_path / "drop"
    ground.watch_folder(app, folder)
    folder.rmdir()
    window.watching.look()
    window.open_page("today")
    page = window.pages["today"]
    assert page._chosen().kind is TodoKind.FOLDER
    folder.mkdir()
    window.watching.look()
    assert page._chosen() is None


def test_the_status_line_tells_the_worst_of_mailboxes_and_outbox(app: App, window: MainWindow, tmp_path: Path) -> None:
    ground.everything(app, tmp_path)
    window.watching.ask()
    assert "waits for its password" in window.status._state.text()
    assert window.status._picture._connection.tone == "missed"
    assert mail_connection(MailState(), app.clock.now()).text == ""


def test_a_watcher_tells_and_ends(qapp: object, qtbot: QtBot) -> None:
    tasks = Tasks()
    heard: list[object] = []
    ended: list[object] = []

    def watch(tell, stop) -> None:
        tell(1)
        while not stop():
            time.sleep(0.01)
        raise InputError("There is no such mailbox.")

    number = tasks.watch(watch, heard.append, ended=ended.append)
    qtbot.waitUntil(lambda: heard == [1])
    assert tasks.busy
    tasks.unwatch(number)
    qtbot.waitUntil(lambda: bool(ended))
    assert str(ended[0]) == "There is no such mailbox."
    assert not tasks.busy
    tasks.close()


def test_a_watcher_that_does_not_hear_is_left_behind(qapp: object, qtbot: QtBot) -> None:
    tasks = Tasks()
    hung = threading.Event()
    tasks.watch(lambda tell, stop: hung.wait(30) and None, lambda _: None, ended=lambda _: None)
    begun = time.monotonic()
    with qtbot.waitSignal(tasks.idle, timeout=_LONG):
        tasks.finish()
    assert time.monotonic() - begun >= PATIENCE * 0.9
    tasks.close()
    hung.set()
