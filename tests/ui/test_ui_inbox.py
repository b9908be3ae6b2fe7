"""The inbox on a real profile: reading, deciding with one key, searching, and its states."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.errors import MachineError
from keyuser.records import IncomingFile, Match, Reason
from keyuser.ui import queries
from keyuser.ui.dialogs.group_picker import GroupPicker
from keyuser.ui.dialogs.organisation_picker import OrganisationPicker
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.inbox_rows import inbox_row
from keyuser.ui.models.row import Row
from keyuser.ui.pages.inbox import InboxPage
from keyuser.ui.shell import Changed
from keyuser.ui.widgets.evidence_strip import EvidenceStrip
from keyuser.ui.widgets.report_text import ReportText
from tests.ui.conftest import KAZPOST, Take


@pytest.fixture
def inbox(window: MainWindow) -> InboxPage:
    page = window.pages["inbox"]
    assert isinstance(page, InboxPage)
    window.open_page("inbox")
    return page


def suggest(app: App, report: int, other: int, score: float = 0.91) -> None:
    with app.store.write() as db:
        db.suggestions.replace(report, [Match(other, score, (Reason("word", "печать", 1.0),))])


def look_again(window: MainWindow) -> None:
    window.shell.tell(Changed.EVERYTHING)


def rows(page: InboxPage) -> list[Row]:
    model = page._model
    return [inbox_row(model.record(row), page.shell.app.clock.now()) for row in range(model.rowCount())]


def press(page: InboxPage, key: str, qtbot: QtBot) -> None:
    page.window().activateWindow()
    page._list.setFocus()
    qtbot.waitUntil(page._list.hasFocus)
    qtbot.keyClicks(page._list, key)


def offered(page: InboxPage) -> list[str]:
    return [button.deed.text() for button in page._deeds._buttons if button.deed.isVisible()]


def test_without_reports_it_says_how_to_begin(window: MainWindow, inbox: InboxPage) -> None:
    empty = inbox._whole.empty
    assert empty.isVisible()
    assert empty._title.text() == "No reports yet"
    assert empty._button.text() == "Import…"


def test_a_report_is_read_with_everything_about_it(
    app: App, take: Take, screenshot: IncomingFile, window: MainWindow, inbox: InboxPage
) -> None:
    with app.store.write() as db:
        db.organisations.put(KAZPOST)
    take(
        "Печать", f"БИН {KAZPOST.bin}. Счёт-фактура не печатается.", files=(screenshot,), quote="> раньше\n> печаталось"
    )
    look_again(window)
    assert inbox._view.isVisible()
    assert inbox._view._subject.text() == "Печать"
    text = inbox._view.findChild(ReportText)
    assert "Счёт-фактура не печатается." in text.toPlainText()
    assert "раньше" not in text.toPlainText()
    assert "▸ Quoted text" in text.toPlainText()
    strip = inbox._view.findChild(EvidenceStrip)
    assert [tile.file.name for tile in strip._tiles] == ["error.png"]
    assert strip._tiles[0]._pixmap is not None
    assert inbox._view._organisation._text == KAZPOST.name


def test_a_fold_opens_and_closes(take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot) -> None:
    take("Печать", "Не печатает.", quote="> раньше печаталось")
    look_again(window)
    text = inbox._view.findChild(ReportText)
    text.anchorClicked.emit("fold:0")
    assert "раньше печаталось" in text.toPlainText()
    text.anchorClicked.emit("fold:0")
    assert "раньше печаталось" not in text.toPlainText()


def test_the_guess_is_accepted_with_one_key_and_taken_back(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    first, second = take("Печать", "не печатает"), take("Принтер", "печать пустая")
    suggest(app, second, first)
    look_again(window)
    assert rows(inbox)[0].badges[-1].word == "R-000001 · 91%"
    assert offered(inbox)[:3] == ["Group both", "Not a duplicate", "New group"]
    press(inbox, "a", qtbot)
    group = app.groups.list()[0]
    assert [report.id for report in app.groups.members(group.id)] == [first, second]
    assert inbox._model.rowCount() == 0
    notice = window.messages.notice
    assert notice is not None
    assert notice.action == "Undo"
    notice.act()
    assert app.groups.list() == ()
    assert inbox._model.rowCount() == 2


def test_a_guess_about_a_group_names_it(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    first, second = take("Печать", "не печатает"), take("Принтер", "печать пустая")
    group = app.groups.create([first])
    suggest(app, second, first)
    look_again(window)
    assert offered(inbox)[0] == f"Join {group.ref}"
    press(inbox, "a", qtbot)
    assert app.groups.get(group.id).report_count == 2


def test_a_refused_guess_is_gone_for_good(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    first, second = take("Печать", "не печатает"), take("Принтер", "печать пустая")
    suggest(app, second, first)
    look_again(window)
    press(inbox, "n", qtbot)
    assert app.groups.suggestions() == ()
    assert offered(inbox)[0] == "New group"
    assert inbox._model.rowCount() == 2


def test_several_reports_become_one_group(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    ids = [take(f"Печать {number}", "не печатает") for number in range(3)]
    look_again(window)
    inbox._list.selectAll()
    assert inbox._reading.empty._title.text() == "3 reports selected"
    press(inbox, "g", qtbot)
    assert app.groups.list()[0].report_count == 3
    assert sorted(report.id for report in app.groups.members(app.groups.list()[0].id)) == ids


def test_after_a_decision_the_next_report_is_read(
    take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    for number in range(3):
        take(f"Тема {number}", "текст")
    look_again(window)
    inbox._list.step(1)
    press(inbox, "g", qtbot)
    assert inbox._view._subject.text() == "Тема 0"


def test_all_reports_are_shown_with_their_group(app: App, take: Take, window: MainWindow, inbox: InboxPage) -> None:
    group = app.groups.create([take("Печать", "не печатает")])
    look_again(window)
    assert inbox._pane.states.empty._title.text() == "Nothing is waiting"
    inbox._pane.segments.choose(1)
    assert rows(inbox)[0].badges[-1].word == group.ref
    assert offered(inbox)[:5] == [
        f"Open {group.ref}", "Add to group…", "Organisation…", "Belongs to…", f"Take out of {group.ref}"
    ]  # fmt: skip


def test_search_finds_beginnings_of_words(take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot) -> None:
    take("Печать", "Счёт-фактура не печатается")
    take("Пароль", "не приходит код")
    look_again(window)
    qtbot.keyClicks(inbox._pane.search, "0")
    inbox._pane.search.setText("счет")
    qtbot.waitUntil(lambda: inbox._model.rowCount() == 1)
    assert rows(inbox)[0].what == "Печать"
    inbox._pane.search.setText("нет такого")
    qtbot.waitUntil(lambda: inbox._model.rowCount() == 0)
    assert inbox._pane.states.empty._title.text() == "Nothing found"
    inbox._pane.states.empty._button.click()
    assert inbox._model.rowCount() == 2


def test_letters_typed_into_the_search_are_no_deeds(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    take("Печать", "не печатает")
    look_again(window)
    inbox._pane.search.setFocus()
    qtbot.waitUntil(inbox._pane.search.hasFocus)
    qtbot.keyClicks(inbox._pane.search, "gang")
    assert app.groups.list() == ()
    assert inbox._pane.search.text() == "gang"


def test_counts_say_what_waits(app: App, take: Take, window: MainWindow, inbox: InboxPage) -> None:
    seen: list[int] = []
    inbox.waiting.connect(lambda waiting: seen.append(waiting.count))
    take("Печать", "не печатает")
    look_again(window)
    assert seen[-1] == 1


def test_an_error_says_what_to_do_and_tries_again(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    take("Печать", "не печатает")
    with monkeypatch.context() as patch:

        def broken() -> None:
            raise MachineError("The database is locked.", "Close the other window.")

        patch.setattr(type(app.store), "read", lambda _: broken())
        window.refresh()
        assert inbox._whole._broken.isVisible()
        assert inbox._whole._broken._title.text() == "The database is locked."
    inbox._whole._broken._button.click()
    assert inbox._view._subject.text() == "Печать"


def test_a_broken_picture_is_a_tile_that_says_so(take: Take, window: MainWindow, inbox: InboxPage) -> None:
    take("Печать", "не печатает", files=(IncomingFile("screen.png", "image/png", b"\x89PNG\r\n\x1a\n no picture"),))
    look_again(window)
    tile = inbox._view.findChild(EvidenceStrip)._tiles[0]
    assert tile._pixmap is None
    assert tile._refused


def test_a_file_is_saved_where_the_user_wants(
    take: Take, window: MainWindow, inbox: InboxPage, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    take("Отчёт", "во вложении", files=(IncomingFile("rows.csv", "text/csv", b"a;b\n1;2\n"),))
    look_again(window)
    target = tmp_path / "copy.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    inbox._view.findChild(EvidenceStrip)._tiles[0].click()
    assert target.read_bytes() == b"a;b\n1;2\n"


def test_text_of_a_report_is_never_markup_and_loads_nothing(take: Take, window: MainWindow, inbox: InboxPage) -> None:
    take("<b>x</b>", '<img src="http://tracker.example/pixel.png"> <script>alert(1)</script>')
    look_again(window)
    text = inbox._view.findChild(ReportText)
    assert "<script>alert(1)</script>" in text.toPlainText()
    assert inbox._view._subject.textFormat() is Qt.TextFormat.PlainText
    assert text.loadResource(2, "http://tracker.example/pixel.png") is None


def test_in_a_small_window_reading_hides_the_list_and_escape_returns(
    take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    take("Печать", "не печатает")
    window.resize(430, 600)
    look_again(window)
    QApplication.processEvents()
    assert inbox._pane.isVisible()
    assert not inbox._view.isVisible()
    qtbot.keyClick(inbox._list, Qt.Key.Key_Return)
    assert inbox._view.isVisible()
    assert not inbox._pane.isVisible()
    qtbot.keyClick(inbox._panes._second, Qt.Key.Key_Escape)
    assert inbox._pane.isVisible()


def test_a_report_is_attributed_to_an_organisation(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    with app.store.write() as db:
        db.organisations.put(KAZPOST)
    report = take("Печать", "не печатает")
    look_again(window)
    press(inbox, "b", qtbot)
    picker = window.findChild(OrganisationPicker)
    picker._search.setText("казпочт")
    qtbot.waitUntil(lambda: picker._model.rowCount() == 1)
    picker._list.opened.emit(picker._model.record(0))
    assert app.reports.get(report).organisation == KAZPOST.bin
    assert inbox._view._organisation._text == KAZPOST.name


def test_a_valid_bin_that_nobody_knows_is_offered(app: App, take: Take, window: MainWindow, inbox: InboxPage) -> None:
    found = queries.find_organisations(app, KAZPOST.bin)
    assert [(item.bin, item.name) for item in found] == [(KAZPOST.bin, "")]
    assert queries.find_organisations(app, "000140002218") == ()


def test_a_report_is_added_to_a_chosen_group(
    app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot
) -> None:
    group = app.groups.create([take("Печать", "не печатает")])
    other = app.groups.create([take("Пароль", "не приходит")])
    report = take("Принтер", "печать пустая")
    look_again(window)
    press(inbox, "t", qtbot)
    picker = window.findChild(GroupPicker)
    assert picker._model.rowCount() == 2
    picker._search.setText(group.ref)
    qtbot.waitUntil(lambda: picker._model.rowCount() == 1)
    qtbot.keyClick(picker._search, Qt.Key.Key_Return)
    assert report in [item.id for item in app.groups.members(group.id)]
    assert app.groups.get(other.id).report_count == 1


def test_a_persons_number_is_masked_until_the_user_asks(take: Take, window: MainWindow, inbox: InboxPage) -> None:
    take("Пароль", "ИИН 781128300416, не приходит код")
    look_again(window)
    text = inbox._view.findChild(ReportText)
    assert "••••••••0416" in text.toPlainText()
    text.anchorClicked.emit("personal:")
    assert "781128300416" in text.toPlainText()


def test_a_refusal_is_taken_back(app: App, take: Take, window: MainWindow, inbox: InboxPage, qtbot: QtBot) -> None:
    first, second = take("Печать", "не печатает"), take("Принтер", "печать пустая")
    suggest(app, second, first)
    look_again(window)
    press(inbox, "n", qtbot)
    window.undo()
    assert [(item.report_id, item.other_report_id, item.score) for item in app.groups.suggestions()] == [
        (second, first, 0.91)
    ]
    assert offered(inbox)[0] == "Group both"
    window.undo()
    notice = window.messages.notice
    assert notice is not None
    assert notice.text == "There is nothing to take back."
