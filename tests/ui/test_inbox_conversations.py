"""Conversations and automatic mails in the inbox: read as one thread, put right with one key, taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.records import AutomaticKind, Channel, Incoming, IncomingFile, Tray
from keyuser.ui.dialogs.report_picker import ReportPicker
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.inbox_rows import automatic, inbox_row
from keyuser.ui.pages.inbox import InboxPage
from keyuser.ui.shell import Changed
from keyuser.ui.widgets.report_text import ReportText

_AUTOMATIC = 2

Write = Callable[..., int]


@pytest.fixture
def write(app: App, clock: FixedClock) -> Write:
    """Takes one mail in by its name; it answers the mail of the name ``to``."""

    def _write(name: str, to: str = "", *, minute: int = 0, kind: AutomaticKind | None = None, **more: object) -> int:
        report_id = app.intake.take(
            Incoming(
                Channel.MAIL,
                name,
                f"{name}.eml",
                str(more.get("subject", f"Re: {to}" if to else name)),
                f"text of {name}",
                message_id=name,
                references=(to,) if to else (),
                sender_name=name.title(),
                sender_email="robot@mail.example" if kind else "a.seitova@holding.example",
                sent_at=clock.now() - timedelta(hours=5) + timedelta(minutes=minute),
                automatic=kind,
                tray=Tray.AUTOMATIC if kind else Tray.INBOX,
                files=more.get("files", ()),
            )
        )
        assert report_id is not None
        return report_id

    return _write


@pytest.fixture
def inbox(window: MainWindow) -> InboxPage:
    page = window.pages["inbox"]
    assert isinstance(page, InboxPage)
    window.open_page("inbox")
    return page


def look_again(page: InboxPage) -> None:
    page.shell.tell(Changed.EVERYTHING)


def press(page: InboxPage, key: str, qtbot: QtBot, *, shift: bool = False) -> None:
    page.window().activateWindow()
    page._list.setFocus()
    qtbot.waitUntil(page._list.hasFocus)
    qtbot.keyClick(page._list, key, Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier)


def offered(page: InboxPage) -> list[str]:
    return [button.deed.text() for button in page._deeds._buttons if button.deed.isVisible()]


def counts(page: InboxPage) -> list[int | None]:
    return [page._pane.segments._group.button(number).number for number in range(3)]


def shown(page: InboxPage) -> list[int]:
    return [page._model.record(row).line.id for row in range(page._model.rowCount())]


def opened(page: InboxPage) -> list[str]:
    return [block.message.report.message_id for block in page._view.thread.blocks if block.head.open]


def test_a_conversation_is_one_line_that_counts_its_replies(app: App, write: Write, inbox: InboxPage) -> None:
    first = write("printing")
    write("second", "printing", minute=1)
    write("third", "printing", minute=2)
    look_again(inbox)
    assert shown(inbox) == [first]
    row = inbox_row(inbox._model.record(0), app.clock.now())
    reply = next(badge for badge in row.badges if badge.glyph == "reply")
    assert reply.word.startswith("2 · ")
    assert counts(inbox) == [1, 1, 0]


def test_a_conversation_is_read_as_one_thread_the_newest_first(
    write: Write, inbox: InboxPage, screenshot: IncomingFile
) -> None:
    write("printing")
    write("second", "printing", minute=1)
    write("third", "printing", minute=2, files=(screenshot,))
    look_again(inbox)
    thread = inbox._view.thread
    assert [block.message.report.message_id for block in thread.blocks] == ["third", "second", "printing"]
    assert opened(inbox) == ["third", "printing"]
    assert "text of third" in thread.blocks[0].findChild(ReportText).toPlainText()
    assert "text of second" in thread.blocks[1].head.accessibleName()
    assert thread.blocks[0].head._badges()[0].word == "1"
    thread.blocks[1].head.click()
    assert opened(inbox) == ["third", "second", "printing"]
    assert inbox._view._subject.text() == "printing"


def test_the_thread_is_walked_with_the_arrows(write: Write, inbox: InboxPage, qtbot: QtBot) -> None:
    write("printing")
    write("second", "printing", minute=1)
    look_again(inbox)
    newest, first = inbox._view.thread.blocks
    inbox.window().activateWindow()
    newest.head.setFocus()
    qtbot.waitUntil(newest.head.hasFocus)
    assert "A report of its own" in offered(inbox)
    qtbot.keyClick(newest.head, Qt.Key.Key_Down)
    assert first.head.hasFocus()
    assert "A report of its own" not in offered(inbox)
    qtbot.keyClick(first.head, Qt.Key.Key_Return)
    assert not first.head.open


def test_a_reply_that_comes_later_is_open_and_the_rest_stays_as_it_was(write: Write, inbox: InboxPage) -> None:
    write("printing")
    write("second", "printing", minute=1)
    look_again(inbox)
    inbox._view.thread.blocks[1].head.click()
    assert opened(inbox) == ["second"]
    write("third", "printing", minute=2)
    look_again(inbox)
    assert opened(inbox) == ["third", "second"]


def test_a_reply_becomes_a_report_of_its_own_and_goes_back(
    app: App, write: Write, inbox: InboxPage, window: MainWindow, qtbot: QtBot
) -> None:
    first = write("printing")
    reply = write("second", "printing", minute=1)
    look_again(inbox)
    press(inbox, "d", qtbot)
    assert sorted(shown(inbox)) == [first, reply]
    assert app.reports.get(reply).place.answers is None
    assert inbox._view._text.toPlainText() == "text of printing"
    assert not inbox._view._text.isHidden()
    window.undo()
    assert shown(inbox) == [first]
    assert app.reports.get(reply).place.answers == first


def test_a_report_is_put_to_the_one_it_belongs_to(
    app: App, write: Write, inbox: InboxPage, window: MainWindow, qtbot: QtBot
) -> None:
    first = write("printing")
    other = write("another", minute=1)
    look_again(inbox)
    assert shown(inbox) == [other, first]
    press(inbox, "l", qtbot)
    picker = window.findChild(ReportPicker)
    assert [picker._model.record(row).line.id for row in range(picker._model.rowCount())] == [first]
    picker._search.setText(app.reports.get(first).ref)
    qtbot.waitUntil(lambda: picker._model.rowCount() == 1)
    qtbot.keyClick(picker._search, Qt.Key.Key_Return)
    assert app.reports.get(other).place.answers == first
    assert shown(inbox) == [first]
    notice = window.messages.notice
    assert notice is not None
    notice.act()
    assert shown(inbox) == [other, first]


def test_automatic_mails_lie_apart_and_say_why(write: Write, inbox: InboxPage, app: App) -> None:
    first = write("printing")
    away = write("away", kind=AutomaticKind.OUT_OF_OFFICE)
    look_again(inbox)
    assert counts(inbox) == [1, 1, 1]
    assert shown(inbox) == [first]
    inbox._pane.segments.choose(_AUTOMATIC)
    assert shown(inbox) == [away]
    assert "out-of-office answer" in inbox._view._automatic._text
    assert inbox_row(inbox._model.record(0), app.clock.now()).badges[-1].word == "out-of-office answer"
    assert offered(inbox) == ["Not automatic", "Not automatic, never from this sender"]


def test_a_mail_is_brought_back_from_the_automatic_ones(
    app: App, write: Write, inbox: InboxPage, window: MainWindow, qtbot: QtBot
) -> None:
    away = write("away", kind=AutomaticKind.NOTIFICATION)
    look_again(inbox)
    inbox._pane.segments.choose(_AUTOMATIC)
    press(inbox, "m", qtbot)
    assert counts(inbox) == [1, 1, 0]
    assert app.conversations.remembered_senders() == {}
    window.undo()
    assert counts(inbox) == [0, 0, 1]
    assert shown(inbox) == [away]


def test_mails_of_a_sender_are_automatic_for_good(
    app: App, write: Write, inbox: InboxPage, window: MainWindow, qtbot: QtBot
) -> None:
    write("letter")
    reply = write("more", "letter", minute=1)
    look_again(inbox)
    press(inbox, "M", qtbot, shift=True)
    assert app.conversations.remembered_senders() == {"a.seitova@holding.example": Tray.AUTOMATIC}
    assert app.reports.get(reply).place.tray is Tray.AUTOMATIC
    assert counts(inbox) == [0, 0, 2]
    notice = window.messages.notice
    assert notice is not None
    assert "a.seitova@holding.example" in notice.text
    window.undo()
    assert app.conversations.remembered_senders() == {}
    assert counts(inbox) == [1, 1, 0]


def test_a_reply_is_opened_in_its_conversation(write: Write, inbox: InboxPage, window: MainWindow) -> None:
    first = write("printing")
    reply = write("second", "printing", minute=1)
    away = write("away", "printing", minute=2, kind=AutomaticKind.OUT_OF_OFFICE)
    look_again(inbox)
    window.shell.go("inbox", reply)
    assert inbox._offers._ids() == [first]
    window.shell.go("inbox", away)
    assert inbox._pane.segments.current == _AUTOMATIC
    assert inbox._offers._ids() == [away]
    current = inbox._view.thread.current
    assert current is not None
    assert current.id == away


def test_without_automatic_mails_the_view_says_what_it_is_for(write: Write, inbox: InboxPage) -> None:
    write("printing")
    look_again(inbox)
    inbox._pane.segments.choose(_AUTOMATIC)
    assert inbox._pane.states.empty._title.text() == "No automatic mails"
    assert not inbox._whole.empty.isVisible()


def test_a_long_conversation_shows_its_ends_first(write: Write, inbox: InboxPage) -> None:
    write("printing")
    for number in range(40):
        write(f"reply{number}", "printing", minute=number + 1)
    look_again(inbox)
    thread = inbox._view.thread
    assert len(thread.blocks) == 30
    assert thread.blocks[-1].message.report.message_id == "printing"
    assert thread._more.text() == "Show 11 messages more"
    thread._more.click()
    assert len(thread.blocks) == 41
    assert thread._more.isHidden()


@pytest.mark.parametrize("kind", [None, *AutomaticKind])
def test_every_kind_has_words(kind: AutomaticKind | None) -> None:
    assert automatic(kind)
