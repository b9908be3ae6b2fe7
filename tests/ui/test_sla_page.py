"""The SLA page: figures of a month, what needs the user, the table, reminders and the export."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.export.words import words_in
from keyuser.records import Criticality, Measure, Metric, Outcome
from keyuser.ui.dialogs.export_sla import ExportDialog, Order
from keyuser.ui.dialogs.ticket_clock import TicketDialog
from keyuser.ui.language import LANGUAGES, Speech
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models import sla_words
from keyuser.ui.models.records_model import RECORD
from keyuser.ui.models.sla_queries import Month, Need, need_of, read_sla
from keyuser.ui.models.sla_table import Column, SlaTable
from keyuser.ui.pages.sla import SlaPage
from keyuser.ui.shell import Changed
from tests.ui import vendor_ground as ground

ZONE = "Asia/Almaty"
START = datetime(2026, 11, 2, 4, tzinfo=UTC)


def measure(outcome: Outcome, elapsed: int, target: int | None = 3600, *, no_reply: bool = False) -> Measure:
    due = START + timedelta(seconds=target or 0)
    risk = 75 if target and outcome in (Outcome.RUNNING, Outcome.PAUSED) and elapsed * 100 >= target * 75 else 0
    return Measure(Metric.RESOLUTION, outcome, target, elapsed, START, due, None, None, no_reply=no_reply, risk=risk)


@pytest.fixture(scope="module")
def half_a_year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with half a year of tickets, made once and copied for each test."""
    app, _ = ground.open_ground(tmp_path_factory.mktemp("half a year") / "profile")
    ground.months_of_tickets(app)
    app.close()
    return app.profile.root


@pytest.fixture
def months(app: App, clock: FixedClock, half_a_year: Path) -> App:
    """Half a year of tickets, seen on a Wednesday afternoon."""
    clock.advance(seconds=(ground.NOW - clock.now()).total_seconds())
    app.store.close()
    shutil.copytree(half_a_year, app.profile.root, dirs_exist_ok=True)
    return ground.set_up(app)


@pytest.fixture
def page(window: MainWindow) -> SlaPage:
    opened = window.pages["sla"]
    assert isinstance(opened, SlaPage)
    window.open_page("sla")
    return opened


def look_again(page: SlaPage) -> None:
    page.shell.tell(Changed.EVERYTHING)


# What is asked


def test_a_months_figures_are_those_of_the_service(months: App) -> None:
    for month in (Month(2026, 11), Month(2026, 10), Month(2026, 7)):
        view = read_sla(months, "", month)
        assert view is not None
        direct = months.sla.report(month.start(ZONE), month.moved(1).start(ZONE))
        assert view.report == direct
        assert view.trend[-1].month == month


def test_the_month_is_the_vendors_month(months: App) -> None:
    assert Month.of(datetime(2026, 10, 31, 20, tzinfo=UTC), ZONE) == Month(2026, 11)
    assert Month(2026, 11).start(ZONE) == datetime(2026, 10, 31, 19, tzinfo=UTC)
    assert Month(2026, 1).moved(-1) == Month(2025, 12)
    assert Month(2026, 12).moved(1) == Month(2027, 1)


def test_no_month_after_this_one(months: App) -> None:
    view = read_sla(months, "", Month(2030, 1))
    assert view is not None
    assert view.month == view.latest == Month(2026, 11)


@pytest.mark.parametrize(
    ("case", "need"),
    [
        (measure(Outcome.OVERDUE, 4000), Need.OVERDUE),
        (measure(Outcome.MISSED, 4000), Need.MISSED),
        (measure(Outcome.RUNNING, 2700), Need.AT_RISK),
        (measure(Outcome.RUNNING, 2699), None),
        (measure(Outcome.RUNNING, 9999, None), None),
        (measure(Outcome.PAUSED, 3500), None),
        (measure(Outcome.MET, 3600), None),
    ],
)
def test_what_needs_the_user(case: Measure, need: Need | None) -> None:
    assert need_of(case) is need


def test_overdue_comes_first_then_at_risk_then_missed(months: App) -> None:
    view = read_sla(months, "", None)
    assert view is not None
    needs = [item.need for item in view.attention]
    assert needs == sorted(needs)
    assert {Need.OVERDUE, Need.AT_RISK, Need.MISSED} == set(needs)


# How it is said


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 min"),
        (12, "12 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h"),
        (7800, "2 h 10 min"),
        (-7800, "2 h 10 min"),
    ],
)
def test_amounts_of_working_time(speech: Speech, seconds: int, text: str) -> None:
    assert sla_words.amount(seconds) == text


def test_due_says_how_long_and_when(speech: Speech) -> None:
    now = datetime(2026, 11, 2, 8, 30).astimezone()
    running = replace(measure(Outcome.RUNNING, 0, 7800), due_at=now.replace(hour=16, minute=40))
    assert sla_words.due(running, now) == "in 2 h 10 min of working time, today 16:40"
    assert sla_words.due(measure(Outcome.OVERDUE, 3612), now) == "late by 12 s of working time"
    assert sla_words.due(measure(Outcome.PAUSED, 10, no_reply=True), now) == "closed without an answer"


def test_late_by_seconds_does_not_look_in_time(speech: Speech) -> None:
    assert sla_words.used_of(measure(Outcome.MET, 3600)) == "1 h / 1 h"
    assert sla_words.used_of(measure(Outcome.MISSED, 3601)) == "> 1 h / 1 h"


def test_nothing_of_nothing_is_a_dash(speech: Speech) -> None:
    assert sla_words.share(None) == "–"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("share", [0.0, 0.0001, 1 / 3, 2 / 3, 0.9996, 1.0])
def test_a_percentage_is_the_one_of_the_exports(share: float, language: str, speech: Speech) -> None:
    speech.speak(language)
    assert sla_words.share(share) == words_in(language).percent(share)


# The table


def test_the_table_is_a_good_model(months: App, qtmodeltester: ModelTester) -> None:
    view = read_sla(months, "", Month(2026, 10))
    assert view is not None
    table = SlaTable()
    qtmodeltester.check(table)
    table.show(view.report.rows, view.contract, view.report.computed_at)
    qtmodeltester.check(table)
    table.sort(Column.FIRST_CLOCK, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(table)


@pytest.mark.parametrize("column", range(Column.FIRST_CLOCK + 2))
def test_sorting_keeps_rows_and_the_selection(months: App, page: SlaPage, column: int) -> None:
    look_again(page)
    page.show_month(Month(2026, 10))
    table = page.board.table
    chosen = table.tickets.index(3, 0)
    table.setCurrentIndex(chosen)
    record = chosen.data(RECORD)
    before = {table.tickets.row(number).ticket_ref for number in range(table.tickets.rowCount())}
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table.sortByColumn(column, order)
        assert table.currentIndex().data(RECORD) == record
        assert {table.tickets.row(number).ticket_ref for number in range(table.tickets.rowCount())} == before


def test_criticality_is_sorted_by_rank(months: App, page: SlaPage) -> None:
    look_again(page)
    page.show_month(Month(2026, 10))
    tickets = page.board.table.tickets
    tickets.sort(Column.CRITICALITY, Qt.SortOrder.DescendingOrder)
    ranks = [tickets.row(number).criticality.rank for number in range(tickets.rowCount())]
    assert ranks == sorted(ranks, reverse=True)
    assert ranks[0] == Criticality.CRITICAL.rank


# The page


def test_without_a_vendor_it_leads_to_the_settings(page: SlaPage) -> None:
    assert page.states.empty.isVisible()
    assert page.states.empty._button.text() == "Set up the vendor…"
    assert not page._sample.isVisible()


def test_without_tickets_it_leads_to_the_bundles(app: App, page: SlaPage, qtbot: QtBot) -> None:
    ground.set_up(app)
    look_again(page)
    assert page.states.empty._title.text() == "Nothing to measure yet"
    qtbot.mouseClick(page.states.empty._button, Qt.MouseButton.LeftButton)
    assert page.window()._current().key == "bundles"


def test_a_sample_contract_is_called_sample(months: App, page: SlaPage) -> None:
    look_again(page)
    assert page._sample.isVisible()
    assert "SAMPLE" in page._sample.accessibleName()


def test_the_navigation_counts_what_is_late_or_will_be(months: App, page: SlaPage) -> None:
    counts = []
    page.waiting.connect(counts.append)
    look_again(page)
    view = read_sla(months, "", None)
    assert view is not None
    late = [item for item in view.attention if item.need is not Need.MISSED]
    assert (counts[-1].count, counts[-1].urgent) == (len(late), True)


def test_months_are_turned_by_key(months: App, page: SlaPage, qtbot: QtBot) -> None:
    look_again(page)
    page.window().activateWindow()
    page.board.list.setFocus()
    qtbot.waitUntil(page.board.list.hasFocus)
    assert page._month_name.text() == "November 2026"
    assert not page._later.isEnabled()
    qtbot.keyClick(page.board.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page._month_name.text() == "October 2026"
    assert page._later.isEnabled()
    page._step(1)
    page._step(1)
    assert page._month_name.text() == "November 2026"


def test_the_reminder_names_ticket_and_promise(months: App, page: SlaPage, qtbot: QtBot) -> None:
    look_again(page)
    page.board.list.select_first()
    page._copy.trigger()
    item = page.board.list.selected()[0]
    text = QApplication.clipboard().text()
    assert item.row.remote_id in text
    assert item.row.ticket_ref in text
    assert sla_words.target(item.measure) in text


def test_enter_opens_the_clocks_of_the_ticket_and_they_lead_to_its_bundle(
    months: App, page: SlaPage, qtbot: QtBot
) -> None:
    look_again(page)
    page.board.list.select_first()
    item = page.board.list.selected()[0]
    qtbot.keyClick(page.board.list, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TicketDialog)
    assert dialog.clocks.ticket.ref == item.row.ticket_ref
    dialog._bundle.trigger()
    window = page.window()
    assert window._current().key == "bundles"
    assert window.pages["bundles"].chosen.bundle.ref == item.row.ticket_ref


def test_charts_say_their_figures(months: App, page: SlaPage) -> None:
    look_again(page)
    page.board.grab()
    heat = page.board._heat
    tips = [text for _, text in heat._tips]
    assert len(tips) == len(Criticality) * 2
    assert any("Promised: 4 h of working time" in text for text in tips)
    rect, text = heat._tips[0]
    assert heat.tip_at(rect.center().toPoint()) == text
    assert heat.tip_at(QPoint(-5, -5)) == ""
    assert "November 2026, First response" in page.board._trend.accessibleDescription()


def test_a_narrow_window_shows_what_needs_the_user_first(months: App, page: SlaPage) -> None:
    look_again(page)
    page.window().resize(600, 760)
    QApplication.processEvents()
    assert page.board._left.itemAt(0).widget() is page.board._todo
    page.window().resize(1240, 780)
    QApplication.processEvents()
    assert page.board._right.itemAt(0).widget() is page.board._todo


def test_every_language_has_its_months(months: App, page: SlaPage, speech: Speech) -> None:
    look_again(page)
    names = set()
    for language in ("ru", "kk", "uk", "pl", "en"):
        speech.speak(language)
        QApplication.processEvents()
        names.add(page._month_name.text())
    assert len(names) == 5


def test_of_two_vendors_each_has_its_figures(months: App, page: SlaPage) -> None:
    look_again(page)
    assert not page._vendors.isVisible()
    months.change_settings(lambda known: known.with_vendor(replace(ground.VENDOR, id="other", name="Other")))
    look_again(page)
    assert page._vendors.isVisible()
    page._vendors.setCurrentIndex(page._vendors.findData("other"))
    page._vendors.activated.emit(1)
    assert page.states.empty.isVisible()
    assert page._vendors.currentData() == "other"
    page._vendors.setCurrentIndex(page._vendors.findData("vendor"))
    page._vendors.activated.emit(0)
    assert page.board.isVisible()


# Export


def test_the_export_writes_both_files(months: App, page: SlaPage, tmp_path: Path) -> None:
    look_again(page)
    folder = tmp_path / "new folder"
    page.export(Order(folder, folder / "SLA.xlsx", folder / "SLA.pdf", "ru"))
    assert (folder / "SLA.xlsx").read_bytes().startswith(b"PK")
    assert (folder / "SLA.pdf").read_bytes().startswith(b"%PDF")
    shown = page.window().messages.notice
    assert shown is not None
    assert shown.action == "Show in folder"


def test_the_dialog_orders_what_is_chosen_and_remembers(
    months: App, page: SlaPage, tmp_path: Path, qtbot: QtBot
) -> None:
    look_again(page)
    view = read_sla(months, "", None)
    assert view is not None
    dialog = ExportDialog(page.shell, view)
    qtbot.addWidget(dialog)
    dialog.folder.setText(str(tmp_path))
    dialog.pdf.setChecked(False)
    dialog.language.setCurrentIndex(dialog.language.findData("kk"))
    with qtbot.waitSignal(dialog.ordered) as ordered:
        dialog._order()
    order = ordered.args[0]
    assert order.pdf is None
    assert order.xlsx == tmp_path / "SLA 2026-11 ТОО «Поставщик систем».xlsx"
    assert order.language == "kk"
    again = ExportDialog(page.shell, view)
    qtbot.addWidget(again)
    assert again.order().folder == tmp_path
    again.pdf.setChecked(False)
    again.xlsx.setChecked(False)
    assert not again._write.isEnabled()


def test_a_folder_that_cannot_be_written_is_told(months: App, page: SlaPage, tmp_path: Path) -> None:
    look_again(page)
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    page.export(Order(blocked, blocked / "SLA.xlsx", None, "en"))
    shown = page.window().messages.notice
    assert shown is not None
    assert shown.tone == "missed"
