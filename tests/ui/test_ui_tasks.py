"""Work off the GUI thread: results, progress, cancel, errors, replacement and shutdown while busy."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from keyuser.errors import Cancelled, MachineError
from keyuser.records import Progress
from keyuser.ui.tasks import Failure, InlineExecutor, Running, Tasks


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_a_result_arrives_in_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    arrived: list[tuple[str, bool]] = []
    here = threading.get_ident()

    def then(worker: int) -> None:
        arrived.append(("then", worker != here and threading.get_ident() == here))

    tasks.run(lambda _: threading.get_ident(), then)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [("then", True)]
    assert not tasks.busy


def test_progress_reaches_the_status_line(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[Running, ...]] = []
    tasks.changed.connect(seen.append)

    def work(progress: Progress) -> None:
        for done in range(5):
            progress(done + 1, 5, f"step {done + 1}")

    tasks.run(work, what="Importing")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert seen[0][0].what == "Importing"
    assert any(shown and (shown[0].done, shown[0].total, shown[0].step) == (5, 5, "step 5") for shown in seen)
    assert seen[-1] == ()


def test_progress_is_not_told_more_often_than_it_can_be_seen(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[object] = []
    tasks.changed.connect(seen.append)

    def work(progress: Progress) -> None:
        for done in range(10_000):
            progress(done, None, "")

    tasks.run(work, what="Counting")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert len(seen) < 1_000


def test_cancel_stops_at_the_next_step(tasks: Tasks, qtbot: QtBot) -> None:
    began, go_on = threading.Event(), threading.Event()
    results: list[object] = []

    def work(progress: Progress) -> str:
        began.set()
        go_on.wait(10)
        progress(1, 2, "never shown")
        return "finished"

    number = tasks.run(work, results.append, what="Importing", otherwise=results.append)
    began.wait(10)
    tasks.cancel(number)
    assert tasks.shown[0].cancelling
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert results == []


def test_an_expected_error_comes_with_a_way_to_try_again(tasks: Tasks, qtbot: QtBot) -> None:
    attempts: list[int] = []
    failures: list[Failure] = []
    results: list[str] = []

    def work(_: Progress) -> str:
        attempts.append(1)
        if len(attempts) == 1:
            raise MachineError("The disk is full.", "Free some space.")
        return "stored"

    tasks.failed.connect(failures.append)
    tasks.run(work, results.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].error.message == "The disk is full."
    failures[0].again()
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["stored"]


def test_a_caller_can_take_care_of_its_own_errors(inline: Tasks) -> None:
    own: list[Failure] = []
    everyone: list[Failure] = []
    inline.failed.connect(everyone.append)

    def work(_: Progress) -> None:
        raise MachineError("No.")

    inline.run(work, otherwise=own.append)
    assert len(own) == 1
    assert everyone == []


def test_any_other_exception_is_a_bug(inline: Tasks) -> None:
    bugs: list[BaseException] = []
    inline.broke.connect(bugs.append)
    inline.run(lambda _: 1 // 0)
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_the_latest_question_wins(tasks: Tasks, qtbot: QtBot) -> None:
    began, go_on = threading.Event(), threading.Event()
    results: list[str] = []

    def slow(_: Progress) -> str:
        began.set()
        go_on.wait(10)
        return "old"

    tasks.run(slow, results.append, replaces="reading")
    began.wait(10)
    tasks.run(lambda _: "new", results.append, replaces="reading")
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert results == ["new"]


def test_closing_while_busy_waits_and_drops_what_comes_later(qtbot: QtBot) -> None:
    tasks = Tasks()
    began = threading.Event()
    ended: list[str] = []

    def work(progress: Progress) -> None:
        began.set()
        try:
            while True:
                progress(0, None, "")
        except Cancelled:
            ended.append("kept what was done")
            raise

    results: list[object] = []
    tasks.run(work, results.append, what="Importing")
    began.wait(10)
    tasks.close()
    qtbot.wait(0)
    assert ended == ["kept what was done"]
    assert results == []
    assert tasks.run(lambda _: 1, results.append) == 0


def test_a_thousand_tasks(tasks: Tasks, qtbot: QtBot) -> None:
    results: list[int] = []
    for number in range(1_000):
        tasks.run(lambda _, number=number: number, results.append)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)
    assert sorted(results) == list(range(1_000))


def test_inline_tasks_are_over_when_run_returns(qapp: object) -> None:
    tasks = Tasks(executor=InlineExecutor())
    results: list[int] = []
    tasks.run(lambda _: 7, results.append)
    assert results == [7]
    assert not tasks.busy
    tasks.close()
