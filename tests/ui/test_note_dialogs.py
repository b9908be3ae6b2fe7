"""Phone notes and pasted chats: one key opens, Enter saves, no mouse is needed."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, Qt, QTime
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.records import Channel, Criticality
from keyuser.ui.dialogs.chat_note import ChatNoteDialog
from keyuser.ui.dialogs.phone_note import PhoneNoteDialog, _window
from keyuser.ui.main_window import MainWindow
from tests.ui.conftest import KAZPOST

CHAT = """[14.11.2026, 09:12] Asel: The invoice does not print
[14.11.2026, 09:13] Dana: Which one?
[14.11.2026, 09:15] Asel: Number 214, since Monday
"""


@pytest.fixture
def phone(window: MainWindow) -> PhoneNoteDialog:
    window._phone.trigger()
    found = window.findChild(PhoneNoteDialog)
    assert found is not None
    return found


def chat(window: MainWindow, text: str) -> ChatNoteDialog:
    QApplication.clipboard().setText(text)
    window._chat.trigger()
    found = window.findChild(ChatNoteDialog)
    assert found is not None
    return found


def test_a_phone_note_is_written_without_a_mouse(
    app: App, window: MainWindow, phone: PhoneNoteDialog, qtbot: QtBot
) -> None:
    with app.store.write() as db:
        db.organisations.put(KAZPOST)
    phone.activateWindow()
    qtbot.waitUntil(phone.caller.hasFocus)
    qtbot.keyClicks(phone.caller, "Asel")
    qtbot.keyClick(phone.caller, Qt.Key.Key_Tab)
    qtbot.keyClicks(phone.number, "8 701 222 33 44")
    qtbot.keyClick(phone.number, Qt.Key.Key_Tab)
    qtbot.keyClicks(phone.organisation, KAZPOST.bin)
    qtbot.keyClick(phone.organisation, Qt.Key.Key_Tab)
    qtbot.keyClicks(phone.text, "The invoice does not print")
    qtbot.keyClick(phone.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(phone.text, "since Monday")
    qtbot.keyClick(phone.text, Qt.Key.Key_Return)
    (line,) = app.reports.page()
    report = app.reports.get(line.id)
    assert report.channel is Channel.PHONE
    assert report.sender_name == "Asel"
    assert report.organisation == KAZPOST.bin
    assert report.text.startswith("The invoice does not print\nsince Monday")
    assert "+7 701 222 3344" in report.text
    assert app.callbacks.queue() == ()
    notice = window.messages.notice
    assert notice is not None
    notice.act()
    assert window.pages["inbox"]._offers._ids() == [report.id]


def test_a_note_is_opened_once_and_has_its_keys(window: MainWindow, phone: PhoneNoteDialog) -> None:
    window._phone.trigger()
    assert len(window.findChildren(PhoneNoteDialog)) == 1
    assert "Ctrl+P" in [keys.toString() for keys in window._phone.shortcuts()]
    assert "Ctrl+Shift+V" in [keys.toString() for keys in window._chat.shortcuts()]


def test_the_organisation_is_offered_while_one_types(
    app: App, window: MainWindow, phone: PhoneNoteDialog, qtbot: QtBot
) -> None:
    with app.store.write() as db:
        db.organisations.put(KAZPOST)
    field = phone.organisation
    phone.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, "00014")
    qtbot.waitUntil(lambda: bool(field._records))
    field.choose(field._records[0])
    assert KAZPOST.short_name in field.text()
    assert field.value() == KAZPOST.bin


def test_a_criticality_that_was_said_stands_in_the_note(app: App, phone: PhoneNoteDialog) -> None:
    phone.text.setPlainText("It does not print")
    phone.criticality.setCurrentIndex(phone.criticality.findData(Criticality.HIGH))
    phone.save()
    assert "Criticality: High" in app.reports.get(app.reports.page()[0].id).text


def test_an_empty_note_says_what_is_missing(app: App, phone: PhoneNoteDialog, qtbot: QtBot) -> None:
    phone.activateWindow()
    phone.save()
    assert phone._error._text == "Write what the caller said."
    qtbot.waitUntil(phone.text.hasFocus)
    assert app.reports.count() == 0


def test_a_complaint_goes_when_the_user_writes_on(phone: PhoneNoteDialog) -> None:
    phone.save()
    assert phone._error.isVisibleTo(phone)
    phone.text.setPlainText("It does not print.")
    assert not phone._error.isVisibleTo(phone)


def test_a_callback_goes_into_the_queue_with_its_window(app: App, phone: PhoneNoteDialog) -> None:
    phone.caller.setText("Asel")
    phone.number.setText("8 701 222 33 44")
    phone.text.setPlainText("It does not print")
    phone.call.setChecked(True)
    phone.start.setTime(QTime(14, 0))
    phone.end.setTime(QTime(16, 30))
    assert phone.due.time() == QTime(16, 30)
    phone.save()
    (callback,) = app.callbacks.queue()
    assert callback.number == "+77012223344"
    assert callback.name == "Asel"
    assert callback.report_id == app.reports.page()[0].id
    assert callback.window_end - callback.window_start == timedelta(hours=2, minutes=30)
    assert callback.due == callback.window_end


@pytest.mark.parametrize(
    ("number", "start", "end", "due", "complaint"),
    [
        ("", 14, 16, 16, "Whom to call? Write the number."),
        ("8 701 222 33 44", 16, 14, 16, "The window ends before it begins."),
        ("8 701 222 33 44", 14, 16, 13, "The call is due before the window begins."),
        ("12", 14, 16, 16, "“12” is no telephone number that can be called."),
    ],
)
def test_a_callback_that_cannot_be_leaves_nothing_behind(
    app: App, phone: PhoneNoteDialog, number: str, start: int, end: int, due: int, complaint: str
) -> None:
    phone.number.setText(number)
    phone.text.setPlainText("It does not print")
    phone.call.setChecked(True)
    phone.start.setTime(QTime(start, 0))
    phone.end.setTime(QTime(end, 0))
    phone.due.setDateTime(QDateTime(phone.day.date(), QTime(due, 0)))
    phone.save()
    assert phone._error._text.startswith(complaint)
    assert phone.isVisible()
    assert app.reports.count() == 0


def test_the_window_begins_at_the_next_quarter_and_ends_the_same_day() -> None:
    assert _window(datetime(2026, 11, 16, 9, 7, tzinfo=UTC)) == (
        datetime(2026, 11, 16, 9, 15, tzinfo=UTC),
        datetime(2026, 11, 16, 13, 15, tzinfo=UTC),
    )
    start, end = _window(datetime(2026, 11, 16, 23, 50, tzinfo=UTC))
    assert start < end
    assert end.date() == start.date()


def test_a_chat_in_the_clipboard_is_there_when_the_dialog_opens(
    app: App, window: MainWindow, clock: FixedClock, qtbot: QtBot
) -> None:
    shown = chat(window, CHAT)
    assert shown.messages.rowCount() == 3
    assert shown._save.text() == "Take 3 messages in"
    assert "Asel, Dana" in shown._about._text
    shown.activateWindow()
    shown._list.setFocus()
    qtbot.waitUntil(shown._list.hasFocus)
    shown._list.setCurrentIndex(shown.messages.index(1, 0))
    qtbot.keyClick(shown._list, Qt.Key.Key_Space)
    assert shown.chosen() == [0, 2]
    qtbot.keyClick(shown._list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (line,) = app.reports.page()
    report = app.reports.get(line.id)
    assert report.channel is Channel.CHAT
    assert report.sender_name == "Asel"
    assert "Which one?" not in report.visible_text
    assert "Which one?" in report.text


def test_other_things_in_the_clipboard_are_not_taken(window: MainWindow) -> None:
    shown = chat(window, "a password or a shopping list")
    assert shown.paste.toPlainText() == ""
    assert not shown._save.isEnabled()


def test_text_that_is_no_chat_becomes_a_report_as_it_stands(app: App, window: MainWindow, qtbot: QtBot) -> None:
    shown = chat(window, "")
    shown.paste.setPlainText("It does not print since Monday")
    qtbot.waitUntil(shown._save.isEnabled)
    assert shown._about._text.startswith("No messages were recognised")
    shown.subject.setText("Printing")
    shown._save.click()
    assert app.reports.page()[0].subject == "Printing"


def test_all_and_none_are_one_click_and_none_cannot_be_taken(window: MainWindow) -> None:
    shown = chat(window, CHAT)
    shown._all.click()
    assert shown.chosen() == []
    assert not shown._save.isEnabled()
    shown._all.click()
    assert len(shown.chosen()) == 3


def test_the_same_chat_twice_is_refused_and_said(app: App, window: MainWindow) -> None:
    chat(window, CHAT).save()
    QApplication.processEvents()
    again = next((item for item in window.findChildren(ChatNoteDialog) if item.isVisible()), None)
    assert again is None
    window._chat.trigger()
    again = next(item for item in window.findChildren(ChatNoteDialog) if item.isVisible())
    again.save()
    assert "These messages are here already." in again._about._text
    assert app.reports.count() == 1
