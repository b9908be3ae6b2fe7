"""The first day: an empty profile, the first import, and a keyboard that is always where the next thing is to be done."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.settings import VendorProfile
from keyuser.ui import icons
from keyuser.ui.dialogs.directory_import import ImportResultDialog
from keyuser.ui.dialogs.settings import SettingsDialog
from keyuser.ui.importing import import_files
from keyuser.ui.language import Speech
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models import bundle_words
from keyuser.ui.shell import Changed
from tests.ui.conftest import KAZPOST, Take

MAIL = "From: {name} <a@holding.example>\r\nSubject: {subject}\r\nMessage-ID: <{name}@x>\r\n\r\n{subject}.\r\n"


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window in front, as a user has it: only there does Qt send what tells of the focus."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def mails(tmp_path: Path) -> list[Path]:
    """Two mails on two matters, and a file that is none."""
    made = [tmp_path / "one.eml", tmp_path / "two.eml", tmp_path / "none.eml"]
    for path, name, subject in (
        (made[0], "Asel", "The invoice cannot be signed"),
        (made[1], "Dana", "Where do I find last year's timetable"),
    ):
        path.write_bytes(MAIL.format(name=name, subject=subject).encode())
    made[2].write_bytes(bytes(range(256)))
    return made


def test_the_keyboard_follows_from_the_first_button_to_the_list(active: MainWindow, mails: list[Path]) -> None:
    inbox = active.pages["inbox"]
    assert active.focusWidget() is active.pages["today"]._states.empty._button
    import_files(active.shell, mails)
    assert active.focusWidget() is active.pages["today"]._list
    active.open_page("inbox")
    assert active.focusWidget() is inbox._list


def test_the_keyboard_follows_to_the_other_list_of_groups(active: MainWindow, app: App, take: Take) -> None:
    app.groups.create([take("Printing", "The contract does not print.")])
    active.open_page("groups")
    groups = active.pages["groups"]
    assert active.focusWidget() is groups._lists[0]
    groups.show_waiting()
    assert (
        active.focusWidget() is groups._pane.states
    )  # there is nothing to confirm, and the keys of the page still work
    groups._pane.segments.choose(0)
    assert active.focusWidget() is groups._lists[0]


@pytest.mark.parametrize("page", ["groups", "bundles", "sla"])
def test_an_empty_page_has_its_button_under_the_keyboard(active: MainWindow, page: str) -> None:
    active.open_page(page)
    focused = active.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    assert focused.text()


def test_what_could_not_be_read_stays_said_after_the_grouping(window: MainWindow, mails: list[Path]) -> None:
    import_files(window.shell, mails)
    notice = window.messages.notice
    assert notice is not None
    assert "2 reports taken in, 1 could not be read." in notice.text
    assert "none.eml" in notice.hint
    assert notice.stays


def test_the_notice_of_an_import_leads_to_the_pairs(window: MainWindow) -> None:
    window.shell.go("groups", waiting=True)
    assert window.pages["groups"]._pane.segments.current == 1


def test_no_report_of_a_group_is_selected_until_the_user_does(window: MainWindow, app: App, take: Take) -> None:
    group = app.groups.create([take("Printing", "It does not print."), take("Printer", "It does not print.")])
    window.open_page("groups")
    groups = window.pages["groups"]
    groups.open(group.id)
    window.shell.tell(Changed.GROUPS)
    assert groups._group.members() == ()
    assert groups._bundle.isVisible()
    assert not groups._split.isVisible()


def test_a_group_that_is_read_late_does_not_cover_the_pair(window: MainWindow, app: App, take: Take) -> None:
    app.groups.create([take("Printing", "It does not print."), take("Printer", "It does not print.")])
    window.open_page("groups")
    groups = window.pages["groups"]
    late = groups._group.reading
    assert late is not None
    groups.show_waiting()
    groups._reading.show_empty()
    groups._show_reading(late)  # as a task that ends after the user has turned to the pairs
    assert not groups._group.isVisible()
    window.shell.tell(Changed.GROUPS)  # the list of groups behind selects again what was selected
    assert groups._chosen == ()


def test_a_group_in_a_draft_leads_on_to_the_bundle(window: MainWindow, app: App, take: Take, qtbot: QtBot) -> None:
    app.change_settings(lambda known: known.with_vendor(VendorProfile("erp", "Vendor", base_url="http://localhost:1")))
    group = app.groups.create([take("Printing", "It does not print.")])
    bundle = app.bundles.create([group.id], "erp")
    window.open_page("groups")
    window.activateWindow()
    assert window.pages["groups"]._open_bundle.text() == f"Open {bundle.ref}"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_O)
    assert window.pages["bundles"].isVisible()
    assert window.pages["bundles"].chosen.bundle.ref == bundle.ref


def test_the_directory_comes_in_through_the_window(
    window: MainWindow, app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, path = Workbook(), tmp_path / "organisations.xlsx"
    for row in (("BIN", "Name"), (KAZPOST.bin, KAZPOST.name), ("000140002218", "Mistyped")):
        table.active.append(row)
    table.save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window._directory.trigger()
    assert [item.name for item in app.organisations.list()] == [KAZPOST.name]
    (shown,) = window.findChildren(ImportResultDialog)  # the row that was of no use is named
    assert shown.model.rowCount() == 1


def test_settings_begin_at_the_first_field_in_the_language_of_the_window(window: MainWindow, speech: Speech) -> None:
    speech.speak("ru")
    dialog = SettingsDialog(window.shell, window)
    dialog.open()
    assert dialog.focusWidget() is dialog.company.company
    assert dialog.vendors.language.currentData() == "ru"
    dialog.reject()


@pytest.mark.parametrize(("count", "words"), [(1, "1 имя"), (3, "3 имени"), (5, "5 имён")])
def test_what_is_masked_is_counted_in_the_right_form(count: int, words: str, speech: Speech) -> None:
    speech.speak("ru")
    assert bundle_words.withheld("name", count) == words


def test_icons_are_there_before_the_first_paint(speech: Speech) -> None:
    assert icons._shape.cache_info().currsize
