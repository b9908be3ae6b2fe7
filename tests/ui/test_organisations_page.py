"""The directory in the window: lists, search, reading panes, editors, imports, the ledger, IINs for a purpose."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.records import LedgerAction, Organisation, Person
from keyuser.ui.dialogs.directory_import import ImportResultDialog, import_table
from keyuser.ui.dialogs.ledger import LedgerDialog
from keyuser.ui.dialogs.organisation_editor import OrganisationEditor
from keyuser.ui.dialogs.organisation_picker import OrganisationPicker
from keyuser.ui.dialogs.person_editor import PersonEditor
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.records_model import ROW
from keyuser.ui.models.row import Row
from keyuser.ui.pages.organisations import OrganisationsPage
from keyuser.ui.shell import Changed
from keyuser.ui.widgets.purpose import PurposeDialog
from tests.ui import directory_ground as ground
from tests.ui import vendor_ground

MASK = "••••••••6776"
RAILWAYS = vendor_ground.ORGANISATIONS[0].bin


@pytest.fixture
def page(window: MainWindow, app: App) -> OrganisationsPage:
    ground.set_up(app)
    opened = window.pages["organisations"]
    assert isinstance(opened, OrganisationsPage)
    window.open_page("organisations")
    return opened


def rows(page: OrganisationsPage) -> list[Row]:
    return [page._model.index(row).data(ROW) for row in range(page._model.rowCount())]


def search(page: OrganisationsPage, text: str) -> list[str]:
    page._pane.search.setText(text)
    page._pane.search._tell()
    return [row.who for row in rows(page)]


def dialog(window: MainWindow, kind: type) -> object:
    (found,) = (item for item in window.findChildren(kind) if item.isVisible())
    return found


def test_without_a_directory_it_says_what_it_is_for(window: MainWindow) -> None:
    window.open_page("organisations")
    page = window.pages["organisations"]
    assert page._whole.empty._title.text() == "Whose reports are these?"
    assert page._whole.empty._button.text() == "Import organisations…"


def test_organisations_are_found_by_words_in_either_alphabet_and_by_number(page: OrganisationsPage) -> None:
    assert len(rows(page)) == 4
    assert search(page, "kazpoch") == ["АО «Казпочта»"]
    assert search(page, "0001 казп") == ["АО «Казпочта»"]
    assert search(page, "nobody at all") == []
    assert page._pane.states.empty._title.text() == "No such organisation"
    page._pane.states.empty._button.click()
    assert len(rows(page)) == 4


def test_a_wrong_number_offers_the_nearest_entry(page: OrganisationsPage) -> None:
    assert search(page, "000140002271") == ["АО «Казпочта»"]
    assert rows(page)[0].badges[0].word == "two digits swapped"


def test_the_pane_tells_of_an_organisation(page: OrganisationsPage) -> None:
    page.open_organisation(RAILWAYS)
    reading = page._organisation.reading
    assert reading.organisation.bin == RAILWAYS
    assert reading.verdict.valid
    assert (reading.people_count, len(reading.people)) == (5, 5)
    assert [site.name for site in reading.sites] == sorted(ground.SITES)
    assert reading.report_count == 8 == len(reading.reports)
    assert "the check digit is right" in page._organisation._number.accessibleName()


def test_from_organisation_to_person_to_report(page: OrganisationsPage, window: MainWindow, qtbot: QtBot) -> None:
    page.open_organisation(RAILWAYS)
    listing = page._organisation._people_list
    listing.setCurrentIndex(listing.model().index(0, 0))
    qtbot.keyClick(listing, Qt.Key.Key_Return)
    assert page._pane.segments.current == 1
    assert page._person.reading.person.organisation == RAILWAYS
    page.open_person(1)
    assert page._person.reading.report_count == 4
    reports = page._person._reports_list
    reports.setCurrentIndex(reports.model().index(0, 0))
    qtbot.keyClick(reports, Qt.Key.Key_Return)
    assert window._current().key == "inbox"


def test_people_are_found_by_phone_place_and_whole_iin(page: OrganisationsPage) -> None:
    page._pane.segments.choose(1)
    assert len(rows(page)) == len(ground.NAMES)
    assert search(page, "seitova") == ["Сейтова Айгуль Маратовна"]
    assert search(page, ground.IIN) == ["Сейтова Айгуль Маратовна"]
    assert search(page, "701 555 03") == ["Петренко Олександр"]


def test_an_iin_is_shown_for_a_purpose_and_masked_again(
    page: OrganisationsPage, window: MainWindow, app: App, qtbot: QtBot
) -> None:
    page.open_person(1)
    line = page._person.iin
    assert MASK in line._fact.accessibleName()
    qtbot.mouseClick(line._button, Qt.MouseButton.LeftButton)
    purpose = dialog(window, PurposeDialog)
    assert not purpose._ok.isEnabled()
    assert app.ledger.list() == ()
    qtbot.keyClicks(purpose._line, "access request")
    qtbot.keyClick(purpose._line, Qt.Key.Key_Return)
    assert ground.IIN in line._fact.accessibleName()
    (entry,) = app.ledger.list()
    assert (entry.action, entry.purpose) == (LedgerAction.REVEALED, "access request")
    assert line._timer.isActive()
    page.shell.tell(Changed.EVERYTHING)
    assert ground.IIN in line._fact.accessibleName()
    line._timer.timeout.emit()
    assert ground.IIN not in line._fact.accessibleName()
    assert MASK in line._fact.accessibleName()


def test_an_iin_that_is_shown_does_not_stay_behind(page: OrganisationsPage, window: MainWindow) -> None:
    page.open_person(1)
    page._person.iin._ask("purpose")
    assert ground.IIN in page._person.iin._fact.accessibleName()
    window.open_page("inbox")
    assert ground.IIN not in page._person.iin._fact.accessibleName()
    window.open_page("organisations")
    page._person.iin._ask("purpose")
    page.open_person(2)
    assert page._person.iin._fact.accessibleName() == "IIN ••••••••7909"


def test_a_new_organisation(page: OrganisationsPage, window: MainWindow, app: App, qtbot: QtBot) -> None:
    page._add.trigger()
    editor = dialog(window, OrganisationEditor)
    qtbot.keyClicks(editor.bin, "981240000954")
    assert "check digit" in editor._verdict.accessibleName()
    editor.save()
    assert "cannot be right" in editor._wrong.accessibleName()
    editor.bin.setText("9812 4000 0953")
    editor.name.setText("ТОО  «Новое»")
    editor.mail_domain.setText("gmail.com")
    editor.save()
    assert "no mail domain" in editor._wrong.accessibleName()
    editor.mail_domain.setText("info@new.example")
    editor.save()
    assert app.organisations.get("981240000953") == Organisation(
        "981240000953", "ТОО «Новое»", mail_domain="new.example"
    )
    assert page._organisation.reading.organisation.name == "ТОО «Новое»"


def test_the_editor_offers_the_entry_that_was_meant(
    page: OrganisationsPage, window: MainWindow, app: App, qtbot: QtBot
) -> None:
    page._new_entry()
    editor = dialog(window, OrganisationEditor)
    editor.bin.setText("000140002271")
    editor.bin.editingFinished.emit()
    (offer,) = editor.offers.findChildren(QPushButton)
    assert offer.text() == "Use 000140002217 Казпочта (two digits swapped)"
    offer.click()
    editor.address.setText("Астана, Бейбітшілік 37")
    editor.save()
    assert app.organisations.get("000140002217").address == "Астана, Бейбітшілік 37"


def test_a_number_that_is_there_already_is_not_overwritten(page: OrganisationsPage, window: MainWindow) -> None:
    page._new_entry()
    editor = dialog(window, OrganisationEditor)
    editor.bin.setText("000140002217")
    editor.name.setText("Другое")
    editor.save()
    assert "in the directory already" in editor._wrong.accessibleName()


def test_a_person_is_corrected_and_keeps_the_iin(page: OrganisationsPage, window: MainWindow, app: App) -> None:
    page.open_person(1)
    page._correct()
    editor = dialog(window, PersonEditor)
    assert editor.iin.placeholderText() == f"{MASK} is stored; empty keeps it"
    editor.position.setText("Главный бухгалтер")
    editor.save()
    assert page._person.reading.person.position == "Главный бухгалтер"
    assert app.people.mask(1) == MASK


def test_the_organisation_of_a_person_is_chosen_by_name(
    page: OrganisationsPage, window: MainWindow, app: App, qtbot: QtBot
) -> None:
    page._pane.segments.choose(1)
    page._new_entry()
    editor = dialog(window, PersonEditor)
    editor.name.setText("Новая Анна")
    line = editor.organisation
    line.edit.setFocus()
    qtbot.keyClicks(line.edit, "kazpo")
    line.edit._ask()
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert line.bin == "000140002217"
    editor.save()
    (found,) = app.people.search("новая анна")
    assert found.organisation == "000140002217"


def test_each_deed_of_people_has_its_key(page: OrganisationsPage, window: MainWindow, app: App, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page._pane.segments.choose(1)
    page._list.select_first()
    page._list.setFocus()
    for key, kind in ((Qt.Key.Key_E, PersonEditor), (Qt.Key.Key_A, PersonEditor), (Qt.Key.Key_L, LedgerDialog)):
        qtbot.keyClick(page._list, key)
        opened = dialog(window, kind)
        assert isinstance(opened, kind)
        opened.reject()
    qtbot.keyClick(page._list, Qt.Key.Key_I)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 4
    menu.close()
    qtbot.keyClick(page._list, Qt.Key.Key_P)  # the key of organisations does nothing here
    assert page._shows_people
    qtbot.keyClick(page._list, Qt.Key.Key_Delete)
    assert app.people.count() == len(ground.NAMES) - 1


def test_the_key_for_the_people_of_an_organisation(page: OrganisationsPage, window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.open_organisation(RAILWAYS)
    page._list.setFocus()
    qtbot.keyClick(page._list, Qt.Key.Key_P)
    assert page._shows_people
    assert len(rows(page)) == len(ground.NAMES) // 2


def test_removing_a_person(page: OrganisationsPage, app: App) -> None:
    page.open_person(3)
    page._remove_person()
    assert app.people.count() == len(ground.NAMES) - 1


def test_an_import_says_what_came_of_every_row(
    page: OrganisationsPage, window: MainWindow, app: App, tmp_path: Path
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("ФИО;E-mail;ИИН\nЛи Олег;li@x.example;\nЦой;c@x.example;123\n", "utf-8")
    import_table(window.shell, "people", table, window)
    assert app.people.search("ли олег")
    shown = dialog(window, ImportResultDialog)
    assert isinstance(shown, ImportResultDialog)
    assert shown.model.rowCount() == 1
    shown.reject()
    table.write_text("ФИО;E-mail\nЛи Олег;li@x.example\n", "utf-8")
    import_table(window.shell, "people", table, window)
    assert "0 added, 0 changed, 1 as they were" in window.messages.notice.text


def test_the_ledger_is_read_verified_and_exported(
    page: OrganisationsPage, window: MainWindow, app: App, tmp_path: Path
) -> None:
    page.show_ledger()
    empty = dialog(window, LedgerDialog)
    assert empty.states.empty.isVisible()
    empty.reject()
    QApplication.processEvents()
    app.people.reveal(1, "Первый раз")
    app.people.reveal(2, "Второй раз")
    page.show_ledger()
    ledger = next(item for item in window.findChildren(LedgerDialog) if item.isVisible())
    ModelTester(ledger.model)
    assert ledger.verdict.accessibleName() == "2 entries, each exactly as it was written."
    assert [ledger.model.index(row, 4).data() for row in range(2)] == ["Второй раз", "Первый раз"]
    assert ledger.model.index(0, 2).data() == "••••••••7909"
    ledger.export(tmp_path / "ledger.csv")
    assert "Второй раз" in (tmp_path / "ledger.csv").read_text("utf-8-sig")


def test_the_picker_offers_the_nearest_for_a_wrong_number(window: MainWindow, app: App, qtbot: QtBot) -> None:
    ground.set_up(app)
    picker = OrganisationPicker(window.shell, window)
    chosen: list[Organisation] = []
    picker.chosen.connect(chosen.append)
    picker.open()
    qtbot.keyClicks(picker._search, "000140002271")
    picker._search._tell()
    qtbot.keyClick(picker._search, Qt.Key.Key_Return)
    assert [item.bin for item in chosen] == ["000140002217"]


def test_it_speaks_the_language_of_the_window(page: OrganisationsPage, window: MainWindow) -> None:
    page.open_organisation(RAILWAYS)
    window._choose_language("ru")
    QApplication.processEvents()
    assert page.name() == "Организации"
    assert "Новая организация" in [deed.text() for deed in page._list.deeds]


def test_people_of_one_organisation(page: OrganisationsPage) -> None:
    page.open_organisation(RAILWAYS)
    page._show_staff()
    assert len(rows(page)) == 5
    assert all(isinstance(page._model.record(row).person, Person) for row in range(5))
