"""Today: what waits everywhere, the most pressing first, and the way to it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.records import Match, Reason
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.records_model import ROW
from keyuser.ui.models.row import Row
from keyuser.ui.models.today_queries import TodoKind, read_today
from keyuser.ui.pages.today import TodayPage
from keyuser.ui.shell import Changed
from tests.ui import vendor_ground as ground
from tests.ui.conftest import Take


@pytest.fixture
def today(window: MainWindow) -> TodayPage:
    page = window.pages["today"]
    assert isinstance(page, TodayPage)
    window.open_page("today")
    return page


def kinds(app: App) -> list[TodoKind]:
    return [todo.kind for todo in read_today(app).todos]


def rows(page: TodayPage) -> list[Row]:
    page.shell.tell(Changed.EVERYTHING)
    return [page._model.index(row).data(ROW) for row in range(page._model.rowCount())]


def test_the_first_day_begins_with_an_import(today: TodayPage) -> None:
    assert today._states.empty._title.text() == "Begin with what your staff wrote"
    assert today._states.empty._button.text() == "Import…"


def test_reports_and_pairs_wait(today: TodayPage, app: App, take: Take) -> None:
    first, second = take("Счёт не печатается", "Зависает."), take("Не печатается счёт", "Висит.")
    with app.store.write() as db:
        db.suggestions.replace(second, [Match(first, 0.9, (Reason("word", "печать", 1.0),))])
    assert kinds(app) == [TodoKind.PAIRS, TodoKind.INBOX]
    assert [row.who for row in rows(today)] == ["1 pair looks alike", "2 reports belong to no group yet"]


def test_return_goes_where_the_chosen_thing_is_done(
    today: TodayPage, window: MainWindow, take: Take, qtbot: QtBot
) -> None:
    take("Счёт не печатается", "Зависает.")
    rows(today)
    assert today._next.text() == "Read the reports"
    qtbot.keyClick(today._list, Qt.Key.Key_Return)
    assert window._current().key == "inbox"


def test_what_somebody_outside_waits_for_comes_first(app: App, window: MainWindow, today: TodayPage) -> None:
    ground.every_state(ground.set_up(app))
    found = kinds(app)
    assert found == sorted(found)
    assert {TodoKind.STUCK, TodoKind.QUESTION, TodoKind.DRAFT} <= set(found)
    shown = rows(today)
    assert shown[0].badges[0].word == "Refused"
    urgent = sum(kind.urgent for kind in found)
    assert next(place for place in window._navigation._places if place.key == "today")._waiting.count == urgent


def test_each_thing_leads_to_its_bundle(app: App, window: MainWindow, today: TodayPage) -> None:
    ground.every_state(ground.set_up(app))
    rows(today)
    todo = today._chosen()
    today._do()
    assert window._current().key == "bundles"
    assert window.pages["bundles"].chosen.bundle.id == todo.target


def test_when_all_is_done_it_says_so(app: App, today: TodayPage, take: Take) -> None:
    first = take("Счёт не печатается", "Зависает.")
    app.groups.create([first])
    rows(today)
    assert today._states.empty._title.text() == "Nothing waits for you"
