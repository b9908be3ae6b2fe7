"""List models: Qt's own model tester, keyset pages, selection over refreshes, and how records look."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from keyuser.errors import MachineError
from keyuser.ui.models.records_model import RECORD, QueryModel, RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.tasks import Failure, Tasks
from keyuser.ui.widgets.actions import sequences
from keyuser.ui.widgets.record_list import RecordList


@dataclass(frozen=True)
class Thing:
    id: int
    name: str = ""


def describe(thing: Thing) -> Row:
    return Row(f"thing {thing.id}", thing.name)


def things(count: int, first: int = 0) -> list[Thing]:
    return [Thing(number) for number in range(first, first + count)]


class Query:
    """Keyset pages over a list of things."""

    def __init__(self, count: int) -> None:
        self.all = things(count)
        self.asked: list[tuple[int | None, int]] = []

    def __call__(self, after: Thing | None, limit: int) -> Sequence[Thing]:
        self.asked.append((after.id if after else None, limit))
        start = after.id + 1 if after else 0
        return self.all[start : start + limit]


@pytest.fixture
def records(qapp: object) -> RecordsModel:
    return RecordsModel(describe, lambda thing: thing.id)


def test_records_model_is_a_good_model(records: RecordsModel, qtmodeltester: ModelTester) -> None:
    records.show(things(5))
    qtmodeltester.check(records)
    records.show(things(3, first=2))
    records.show([])


def test_query_model_is_a_good_model(inline: Tasks, qtmodeltester: ModelTester) -> None:
    model = QueryModel(inline, describe, lambda thing: thing.id, "test")
    model.ask(Query(450))
    qtmodeltester.check(model)


def test_query_model_fetches_page_by_page(inline: Tasks) -> None:
    query = Query(450)
    model = QueryModel(inline, describe, lambda thing: thing.id, "test")
    model.ask(query)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 450
    assert query.asked == [(None, 200), (199, 200), (399, 200)]
    assert [model.record(row).id for row in range(450)] == list(range(450))


def test_a_second_fetch_waits_for_the_first(qtbot: QtBot) -> None:
    tasks = Tasks()
    go_on = threading.Event()
    go_on.set()

    def slow(after: Thing | None, limit: int) -> Sequence[Thing]:
        go_on.wait(10)
        start = after.id + 1 if after else 0
        return things(limit, first=start)

    model = QueryModel(tasks, describe, lambda thing: thing.id, "test")
    model.ask(slow)
    qtbot.waitUntil(lambda: model.rowCount() == 200)
    go_on.clear()
    for _ in range(5):
        model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert model.rowCount() == 400
    tasks.close()


def test_a_refresh_reads_what_is_shown(inline: Tasks) -> None:
    query = Query(1_000)
    model = QueryModel(inline, describe, lambda thing: thing.id, "test")
    model.ask(query)
    model.fetchMore(QModelIndex())
    model.again()
    assert query.asked[-1] == (None, 400)
    assert model.rowCount() == 400
    assert model.canFetchMore(QModelIndex())


def test_a_failed_query_is_told_and_can_be_asked_again(inline: Tasks) -> None:
    failures: list[Failure] = []
    broken = [True]

    def query(after: Thing | None, limit: int) -> Sequence[Thing]:
        if broken:
            raise MachineError("The database is locked.")
        return things(3)

    model = QueryModel(inline, describe, lambda thing: thing.id, "test")
    model.failed.connect(failures.append)
    model.ask(query)
    assert failures[0].error.message == "The database is locked."
    broken.clear()
    failures[0].again()
    assert model.rowCount() == 3


def test_same_rows_keep_the_selection_without_a_reset(records: RecordsModel, qtbot: QtBot) -> None:
    resets: list[int] = []
    records.show(things(3))
    records.modelReset.connect(lambda: resets.append(1))
    records.show([Thing(0, "new words"), Thing(1), Thing(2)])
    assert resets == []
    assert records.index(0).data(RECORD).name == "new words"


def test_a_row_is_spoken_whole(records: RecordsModel) -> None:
    records.show([Thing(7, "cannot print")])
    assert records.index(0).data() == "thing 7, cannot print"


@pytest.fixture
def shown(records: RecordsModel, qtbot: QtBot, dressed: object) -> RecordList:
    view = RecordList(records)
    qtbot.addWidget(view)
    view.resize(320, 400)
    view.show()
    return view


def test_the_selected_record_stays_selected_when_others_come(records: RecordsModel, shown: RecordList) -> None:
    records.show(things(5))
    shown.select_key(3)
    records.show([Thing(99), *things(5)])
    assert [thing.id for thing in shown.selected()] == [3]


def test_the_neighbour_follows_a_record_that_left(records: RecordsModel, shown: RecordList) -> None:
    records.show(things(5))
    shown.select_key(3)
    records.show([thing for thing in things(5) if thing.id != 3])
    assert [thing.id for thing in shown.selected()] == [4]


def test_an_empty_list_tells_that_nothing_is_selected(records: RecordsModel, shown: RecordList) -> None:
    picked: list[tuple[Thing, ...]] = []
    records.show(things(2))
    shown.select_key(0)
    shown.picked.connect(picked.append)
    records.show([])
    assert picked[-1] == ()


def test_a_record_is_selected_as_soon_as_it_is_here(inline: Tasks, qtbot: QtBot, dressed: object) -> None:
    model = QueryModel(inline, describe, lambda thing: thing.id, "test")
    view = RecordList(model)
    qtbot.addWidget(view)
    model.ask(Query(300))
    view.select_key(250)
    model.fetchMore(QModelIndex())
    assert [thing.id for thing in view.selected()] == [250]


@pytest.mark.parametrize(("keys", "expected"), [("jj", 2), ("jjk", 1), ("kkk", 0)])
def test_j_and_k_move(keys: str, expected: int, records: RecordsModel, shown: RecordList, qtbot: QtBot) -> None:
    records.show(things(5))
    shown.select_first()
    shown.activateWindow()
    shown.setFocus()
    qtbot.waitUntil(shown.hasFocus)
    for letter in keys:
        qtbot.keyClicks(shown, letter)
    assert [thing.id for thing in shown.selected()] == [expected]


def test_enter_opens(records: RecordsModel, shown: RecordList, qtbot: QtBot) -> None:
    opened: list[Thing] = []
    shown.opened.connect(opened.append)
    records.show(things(2))
    shown.select_key(1)
    qtbot.keyClick(shown, "\r")
    assert [thing.id for thing in opened] == [1]


def test_keys_work_while_the_keyboard_is_in_cyrillic() -> None:
    assert [keys.toString() for keys in sequences("J")] == ["J", "О"]
    assert [keys.toString() for keys in sequences("Ctrl+Z")] == ["Ctrl+Z", "Ctrl+Я"]
    assert [keys.toString() for keys in sequences("S")] == ["S", "Ы", "І"]
    assert [keys.toString() for keys in sequences("Del")] == ["Del"]
