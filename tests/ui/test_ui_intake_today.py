"""Calls, files and mailboxes under Today, the callback dialog and the stock check."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.records import CallbackState
from keyuser.ui.dialogs.callback import CallbackDialog
from keyuser.ui.dialogs.settings import SettingsDialog
from keyuser.ui.dialogs.stock import StockDialog, check_files
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.today_queries import TodoKind, read_today
from keyuser.ui.pages.today import TodayPage
from keyuser.ui.shell import Changed
from tests.ui import intake_ground as ground
from tests.ui.conftest import Take


@pytest.fixture
def today(window: MainWindow) -> TodayPage:
    page = window.pages["today"]
    assert isinstance(page, TodayPage)
    window.open_page("today")
    return page


def choose(page: TodayPage, kind: TodoKind) -> None:
    page.shell.tell(Changed.EVERYTHING)
    keys = [page._model.record(row).kind for row in range(page._model.rowCount())]
    page._list.setCurrentIndex(page._model.index(keys.index(kind)))


def call(app: App, clock: FixedClock, hours: float, **more: object) -> int:
    return app.callbacks.add("8 701 222 33 44", name="Aigul", due=clock.now() + timedelta(hours=hours), **more).id


def test_what_comes_in_by_itself_stands_under_today(app: App, today: TodayPage, tmp_path: Path) -> None:
    ground.everything(app, tmp_path)
    kinds = [todo.kind for todo in read_today(app).todos]
    assert kinds.count(TodoKind.MAILBOX) == 2
    assert {TodoKind.CALL_LATE, TodoKind.MISSING_FILE} <= set(kinds)
    assert len({todo.key for todo in read_today(app).todos}) == len(kinds)


def test_a_call_of_another_day_does_not_stand_there(app: App, clock: FixedClock) -> None:
    call(app, clock, 48)
    assert not read_today(app).todos


def test_reached_ends_the_call(app: App, today: TodayPage, window: MainWindow, clock: FixedClock, qtbot: QtBot) -> None:
    number = call(app, clock, -1)
    choose(today, TodoKind.CALL_LATE)
    qtbot.keyClick(today._list, Qt.Key.Key_Return)
    dialog = window.findChild(CallbackDialog)
    qtbot.keyClicks(dialog.note, "sends it")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    done = app.callbacks.get(number)
    assert done.state is CallbackState.DONE
    assert done.attempts[0].note == "sends it"
    assert today._chosen() is None


def test_not_reached_comes_back_when_it_was_chosen(app: App, window: MainWindow, clock: FixedClock) -> None:
    number = call(app, clock, -1)
    dialog = CallbackDialog(window.shell, app.callbacks.get(number), window)
    dialog.missed.click()
    kept = app.callbacks.get(number)
    assert kept.state is CallbackState.OPEN
    assert kept.due == clock.now() + timedelta(hours=2)
    assert not kept.attempts[0].reached


def test_a_call_can_be_dropped_and_its_report_opened(
    app: App, window: MainWindow, clock: FixedClock, take: Take
) -> None:
    report = take("Invoice", "does not print")
    number = call(app, clock, -1, report_id=report)
    dialog = CallbackDialog(window.shell, app.callbacks.get(number), window)
    texts = {button.text(): button for button in dialog.findChildren(QPushButton)}
    texts["Copy"].click()
    assert QGuiApplication.clipboard().text() == "+77012223344"
    next(button for text, button in texts.items() if text.startswith("Open the report")).click()
    assert window._current().key == "inbox"
    dialog = CallbackDialog(window.shell, app.callbacks.get(number), window)
    dialog.dropped.click()
    assert app.callbacks.get(number).state is CallbackState.DROPPED


def test_a_call_that_somebody_ended_meanwhile_says_so(app: App, window: MainWindow, clock: FixedClock) -> None:
    number = call(app, clock, -1)
    dialog = CallbackDialog(window.shell, app.callbacks.get(number), window)
    app.callbacks.drop(number)
    dialog.reached.click()
    assert "dropped already" in dialog._wrong.text()


def test_a_mailbox_leads_to_its_settings(
    app: App, today: TodayPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    ground.everything(app, tmp_path)
    choose(today, TodoKind.MAILBOX)
    qtbot.keyClick(today._list, Qt.Key.Key_O)
    dialog = window.findChild(SettingsDialog)
    assert dialog._stack.currentWidget() is dialog.mailboxes
    assert dialog.mailboxes.user.text() == "support@client.example"
    assert "app password" in dialog.mailboxes._status._text


def test_a_missing_file_is_given_up(app: App, today: TodayPage, tmp_path: Path, qtbot: QtBot) -> None:
    ground.everything(app, tmp_path)
    choose(today, TodoKind.MISSING_FILE)
    assert today._give_up.isVisible()
    qtbot.keyClick(today._list, Qt.Key.Key_X)
    assert not app.folders.alerts()
    assert TodoKind.MISSING_FILE not in {todo.kind for todo in read_today(app).todos}


def test_a_file_that_was_given_up_is_waited_for_again(
    app: App, today: TodayPage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    ground.everything(app, tmp_path)
    choose(today, TodoKind.MISSING_FILE)
    before = app.folders.alerts()
    qtbot.keyClick(today._list, Qt.Key.Key_X)
    window.messages._button.click()
    assert app.folders.alerts() == before
    assert window.messages.notice.text.endswith("is waited for again.")


def test_a_file_with_errors_leads_to_its_report(app: App, today: TodayPage, window: MainWindow, tmp_path: Path) -> None:
    profile = app.formats.profiles()[0][0]
    folder, lists = tmp_path / "drop", app.profile.root / "references"
    lists.mkdir()
    for name in ("outlets", "items"):
        (lists / f"{name}.csv").write_text("code\nA1\n", "utf-8")
    ground.watch_folder(app, folder, action="check", profile=profile.id)
    (folder / "day.csv").write_text("wrong;headings\n1;2\n", "utf-8")
    app.folders.look_all()
    app.folders.look_all()
    choose(today, TodoKind.BAD_FILE)
    today._do()
    assert window._current().key == "inbox"
    report = app.reports.page(limit=1)[0]
    app.groups.create([report.id])
    assert TodoKind.BAD_FILE not in {todo.kind for todo in read_today(app).todos}


def test_stock_that_does_not_add_up_is_shown_and_reported(
    app: App, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    check_files(window.shell, [ground.ledger(tmp_path)], window)
    dialog = window.findChild(StockDialog)
    tree = dialog.tree
    assert tree.topLevelItemCount() == 2
    assert "100-1" in tree.topLevelItem(0).text(0)
    day = tree.topLevelItem(0).child(0)
    assert (day.text(1), day.text(4), day.text(5)) == ("140", "120", "-5")
    dialog.everything.setChecked(True)
    assert tree.topLevelItemCount() == 3
    assert tree.topLevelItem(0).childCount() == 3
    dialog.draft.click()
    assert window._current().key == "inbox"
    assert "Stock does not add up" in app.reports.page(limit=1)[0].subject
    check_files(window.shell, [ground.ledger(tmp_path)], window)
    again = next(each for each in window.findChildren(StockDialog) if each is not dialog)
    again.take_in()
    assert again._wrong.text() == "These mismatches are reported already."


def test_movements_stand_below_their_day(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "moves.csv"
    file.write_text(
        "Item,Date,Opening,Receipts,Shipments,Closing,Document\nA,2026-11-09,5,2,0,7,\nA,2026-11-09,,1,,,Receipt 7\n",
        "utf-8",
    )
    check_files(window.shell, [file], window)
    dialog = window.findChild(StockDialog)
    day = dialog.tree.topLevelItem(0).child(0)
    assert day.childCount() == 1
    assert (day.child(0).text(0), day.child(0).text(2)) == ("Receipt 7", "1")


def test_stock_that_adds_up_says_so(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "good.csv"
    file.write_text("Item,Date,Opening,Receipts,Shipments,Closing\nA,2026-11-09,5,2,0,7\n", "utf-8")
    check_files(window.shell, [file], window)
    dialog = window.findChild(StockDialog)
    assert dialog._headline() == "The stock adds up."
    assert not dialog.draft.isEnabled()


def test_a_file_that_is_no_ledger_is_told(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "letter.csv"
    file.write_text("Hello,World\n1,2\n", "utf-8")
    check_files(window.shell, [file], window)
    assert window.findChild(StockDialog) is None
    assert window.messages.notice is not None
