"""The groups page on a real profile: editing in place, pairs, split, merge, undo, bundle."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.records import Criticality, IncomingFile, Match, Reason
from keyuser.settings import VendorProfile
from keyuser.ui.dialogs.reason import ReasonDialog
from keyuser.ui.dialogs.settings import SettingsDialog
from keyuser.ui.main_window import MainWindow
from keyuser.ui.pages.groups import GroupsPage
from keyuser.ui.shell import Changed
from tests.ui.conftest import Take


@pytest.fixture
def groups(window: MainWindow) -> GroupsPage:
    page = window.pages["groups"]
    assert isinstance(page, GroupsPage)
    window.open_page("groups")
    return page


@pytest.fixture
def with_vendor(app: App) -> App:
    app.change_settings(
        lambda known: known.with_vendor(VendorProfile("acme", "Acme", base_url="http://vendor.example"))
    )
    return app


def look_again(page: GroupsPage) -> None:
    page.shell.tell(Changed.EVERYTHING)


def press(page: GroupsPage, key: str, qtbot: QtBot) -> None:
    page.window().activateWindow()
    records = page._lists[page._pane.segments.current]
    records.setFocus()
    qtbot.waitUntil(records.hasFocus)
    qtbot.keyClicks(records, key)


def type_into(page: GroupsPage, field: QWidget, text: str, qtbot: QtBot) -> None:
    """Typing needs the focus, and the focus an active window."""
    page.window().activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, text)


def offered(page: GroupsPage) -> list[str]:
    return [button.deed.text() for button in page._deeds._buttons if button.deed.isVisible()]


def pair(app: App, take: Take, *, grouped: bool = False) -> tuple[int, int]:
    first, second = take("Печать", "не работает печать договора"), take("Принтер", "печать пустая")
    if grouped:
        app.groups.create([first])
    with app.store.write() as db:
        db.suggestions.replace(second, [Match(first, 0.8, (Reason("word", "печать", 1.0),))])
    return first, second


def test_without_groups_it_says_what_a_group_is_for(groups: GroupsPage) -> None:
    assert groups._whole.empty.isVisible()
    assert groups._whole.empty._button.text() == "Look for duplicates"


def test_a_group_is_read_with_what_it_lacks(app: App, take: Take, screenshot: IncomingFile, groups: GroupsPage) -> None:
    app.groups.create([take("Печать", "не работает печать договора", files=(screenshot,))])
    look_again(groups)
    view = groups._group
    assert view.isVisible()
    assert view._title.text() == "Печать"
    assert view._completeness._missing == ("organisation", "bin", "wanted_result")
    assert [tile.file.name for tile in view._files._tiles] == ["error.png"]


def test_title_and_texts_are_saved_by_themselves(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    group = app.groups.create([take("Печать", "не работает печать договора")])
    look_again(groups)
    view = groups._group
    type_into(groups, view._wanted, "Print again", qtbot)
    view._title.setFocus()
    qtbot.waitUntil(view._title.hasFocus)
    assert app.groups.get(group.id).wanted_result == "Print again"
    view._title.selectAll()
    qtbot.keyClicks(view._title, "Printing")
    groups.leave()
    assert app.groups.get(group.id).title == "Printing"


def test_what_is_being_typed_survives_a_refresh(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    app.groups.create([take("Печать", "не работает печать договора")])
    look_again(groups)
    view = groups._group
    type_into(groups, view._wanted, "Print ag", qtbot)
    look_again(groups)
    assert view._wanted.toPlainText() == "Print ag"


def test_what_is_being_typed_is_saved_to_the_group_it_was_typed_in(
    app: App, take: Take, groups: GroupsPage, qtbot: QtBot
) -> None:
    one = app.groups.create([take("Печать", "не работает печать договора")])
    other = app.groups.create([take("Пароль", "не приходит код подтверждения")])
    look_again(groups)
    groups._lists[0].select_key(one.id)
    type_into(groups, groups._group._wanted, "Print", qtbot)
    groups._lists[0].select_key(other.id)
    assert app.groups.get(one.id).wanted_result == "Print"
    assert app.groups.get(other.id).wanted_result == ""


def test_an_empty_title_is_refused_with_words(app: App, take: Take, window: MainWindow, groups: GroupsPage) -> None:
    app.groups.create([take("Печать", "не работает печать договора")])
    look_again(groups)
    groups._group.edited.emit({"title": " "})
    assert window.messages.notice is not None
    assert window.messages.notice.text == "A group needs a title."
    assert window.messages.notice.action == ""


def test_a_changed_criticality_asks_for_the_reason(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    group = app.groups.create([take("Печать", "не работает печать договора")])
    look_again(groups)
    groups._group._criticality.chosen.emit(Criticality.HIGH)
    dialog = groups.window().findChild(ReasonDialog)
    assert not dialog._ok.isEnabled()
    qtbot.keyClicks(dialog._line, "40 users")
    dialog._ok.click()
    assert app.groups.get(group.id).criticality is Criticality.HIGH
    assert app.groups.get(group.id).criticality_reason == "40 users"
    assert groups._models[0].record(0).group.criticality is Criticality.HIGH


def test_a_pair_is_compared_and_accepted(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    first, second = pair(app, take)
    look_again(groups)
    assert groups._pane.segments.current == 1
    assert groups._compare.isVisible()
    assert offered(groups)[:3] == ["Same: group both", "Not a duplicate", "Skip"]
    press(groups, "a", qtbot)
    assert [report.id for report in app.groups.members(app.groups.list()[0].id)] == [first, second]


def test_a_pair_with_a_group_says_which(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    pair(app, take, grouped=True)
    look_again(groups)
    groups._pane.segments.choose(1)
    assert offered(groups)[0] == "Same: join G-0001"
    press(groups, "n", qtbot)
    assert app.groups.suggestions() == ()
    assert groups._pane.states.empty._title.text() == "Nothing to confirm"


def test_skip_goes_on_to_the_next_pair(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    pair(app, take)
    pair(app, take)
    look_again(groups)
    before = groups._compare.likeness
    press(groups, "s", qtbot)
    assert groups._compare.likeness != before
    assert len(app.groups.suggestions()) == 2


def test_reports_are_split_off_and_brought_back(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    ids = [take(f"Печать {number}", "не работает печать договора") for number in range(3)]
    group = app.groups.create(ids)
    look_again(groups)
    groups._group._list.select_key(ids[1])
    assert "Split off 1 report" in offered(groups)
    press(groups, "x", qtbot)
    assert app.groups.get(group.id).report_count == 2
    assert any(words.startswith("Undo: split of 1 report") for words in offered(groups))
    groups.window().undo()
    assert app.groups.get(group.id).report_count == 3


def test_groups_are_merged(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    kept = app.groups.create([take("Печать", "не работает"), take("Печать", "совсем не работает")])
    app.groups.create([take("Принтер", "печать пустая")])
    look_again(groups)
    groups._lists[0].selectAll()
    assert "Merge 2 groups" in offered(groups)
    press(groups, "m", qtbot)
    assert app.groups.get(kept.id).report_count == 3
    assert len(app.groups.list()) == 1


def test_groups_go_into_one_draft(
    with_vendor: App, take: Take, window: MainWindow, groups: GroupsPage, qtbot: QtBot
) -> None:
    app = with_vendor
    one = app.groups.create([take("Печать", "не работает печать договора")])
    other = app.groups.create([take("Пароль", "не приходит код подтверждения")])
    look_again(groups)
    for group in (one, other):
        groups._lists[0].select_key(group.id)
        press(groups, "b", qtbot)
    drafts = app.bundles.list()
    assert [set(draft.group_ids) for draft in drafts] == [{one.id, other.id}]
    assert "Add to bundle" not in offered(groups)
    assert drafts[0].ref in groups._models[0].record(0).draft


def test_each_vendor_has_its_own_draft(with_vendor: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    app = with_vendor
    app.change_settings(
        lambda known: known.with_vendor(VendorProfile("other", "Other", base_url="http://other.example"))
    )
    app.groups.create([take("Печать", "не работает печать договора")])
    look_again(groups)
    press(groups, "b", qtbot)
    menu = groups.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Acme", "Other"]
    menu.actions()[1].trigger()
    menu.close()
    assert [bundle.vendor_id for bundle in app.bundles.list()] == ["other"]


def test_without_a_vendor_the_bundle_says_what_to_do(
    app: App, take: Take, window: MainWindow, groups: GroupsPage, qtbot: QtBot
) -> None:
    app.groups.create([take("Печать", "не работает печать договора")])
    look_again(groups)
    press(groups, "b", qtbot)
    notice = window.messages.notice
    assert notice is not None
    assert (notice.text, notice.action) == ("Name the vendor first.", "Company and vendor…")
    notice.act()
    assert window.findChild(SettingsDialog) is not None


def test_the_critical_stands_first(app: App, take: Take, groups: GroupsPage) -> None:
    app.groups.create([take("Мелочь", "а"), take("Мелочь", "б")])
    hot = app.groups.create([take("Стоп", "всё встало")])
    app.groups.update(hot.id, criticality=Criticality.CRITICAL, reason="everything stands still")
    look_again(groups)
    assert groups._models[0].record(0).group.id == hot.id


def test_required_fields_are_those_of_the_vendor(app: App, take: Take, groups: GroupsPage) -> None:
    vendor = VendorProfile("acme", "Acme", base_url="http://vendor.example", required_fields=("wanted_result",))
    app.change_settings(lambda known: replace(known, vendors=(vendor,)))
    app.groups.create([take("Печать", "не работает печать договора")])
    look_again(groups)
    assert groups._group._completeness._required == ("wanted_result",)


def test_the_proposed_criticality_is_taken_with_one_key(app: App, take: Take, groups: GroupsPage, qtbot: QtBot) -> None:
    group = app.groups.create([take("Мелочь", "когда-нибудь, не срочно, поправьте подпись")])
    look_again(groups)
    assert "Set “Low”" in offered(groups)
    press(groups, "p", qtbot)
    assert app.groups.get(group.id).criticality is Criticality.LOW
    assert app.groups.get(group.id).criticality_reason.startswith("1 user")
    assert "Set “Low”" not in offered(groups)
