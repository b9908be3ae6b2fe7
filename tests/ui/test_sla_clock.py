"""The SLA clock in the window: why a ticket's clock shows what it shows, what is recorded by hand, closings, contracts."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.records import (
    Calendar,
    ClockInterval,
    ClockRule,
    Criticality,
    DayKind,
    DayOrigin,
    DayRow,
    EventType,
    Evidence,
    Explanation,
    Label,
    MarkKind,
    Measure,
    Metric,
    Outcome,
)
from keyuser.sla.contracts.days import resolve
from keyuser.sla.contracts.sheet_reading import read_sheet
from keyuser.ui.dialogs.record_event import Deedable
from keyuser.ui.dialogs.ticket_clock import TicketDialog
from keyuser.ui.language import LANGUAGES, Speech
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models import explain_words
from keyuser.ui.models.sla_queries import Month
from keyuser.ui.models.time_axis import time_axis
from keyuser.ui.models.today_queries import TodoKind, read_today
from keyuser.ui.models.year_days import Sort, YearDays
from keyuser.ui.pages.sla import SlaPage
from keyuser.ui.shell import Changed
from keyuser.ui.widgets.clock_lines import ClockLines
from tests.ui import vendor_ground as ground

START = datetime(2026, 11, 2, 4, tzinfo=UTC)


@pytest.fixture(scope="module")
def court(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with one ticket on which nearly everything happened, made once and copied for each test."""
    app, _ = ground.open_ground(tmp_path_factory.mktemp("court") / "profile")
    ground.court_case(app)
    app.close()
    return app.profile.root


@pytest.fixture
def case(app: App, clock: FixedClock, court: Path) -> App:
    clock.advance(seconds=(ground.NOW - clock.now()).total_seconds())
    app.store.close()
    shutil.copytree(court, app.profile.root, dirs_exist_ok=True)
    return ground.set_up(app)


@pytest.fixture
def page(case: App, window: MainWindow) -> SlaPage:
    opened = window.pages["sla"]
    assert isinstance(opened, SlaPage)
    window.open_page("sla")
    opened.shell.tell(Changed.EVERYTHING)
    opened.show_month(Month(2026, 10))
    return opened


@pytest.fixture
def ticket(page: SlaPage) -> TicketDialog:
    return page.ways.explain(ground.COURT_CASE, 1, "resolution")


def rows(dialog: TicketDialog) -> list[str]:
    return [dialog.table.lines.line(row).spoken() for row in range(dialog.table.lines.rowCount())]


# The time axis


def test_an_axis_goes_there_and_back() -> None:
    nights = [(START + timedelta(hours=24 * day + 9), START + timedelta(hours=24 * (day + 1))) for day in range(5)]
    for fold in (True, False):
        axis = time_axis(nights, START, START + timedelta(days=5), 900, 1.0, fold=fold)
        assert axis.width == pytest.approx(900)
        assert list(axis.places) == sorted(axis.places)
        for hours in (1, 30, 50.5, 97):
            at = START + timedelta(hours=hours)
            assert abs(axis.at(axis.x(at)) - at) < timedelta(seconds=1)


def test_folded_nights_are_narrow_and_the_days_share_the_rest() -> None:
    night = (START + timedelta(hours=9), START + timedelta(hours=24))
    axis = time_axis([night, night], START, START + timedelta(hours=33), 400, 1.0, fold=True)
    assert axis.closed == (False, True, False)
    assert axis.places[2] - axis.places[1] < 20
    assert axis.places[1] == pytest.approx(axis.places[3] - axis.places[2])


def test_an_axis_without_working_time_is_not_folded_away() -> None:
    axis = time_axis([(START, START + timedelta(days=2))], START, START + timedelta(days=2), 300, 1.0, fold=True)
    assert not axis.folded
    assert axis.width == pytest.approx(300)


# Explain


def test_the_explanation_names_pause_holiday_and_crossing(ticket: TicketDialog) -> None:
    said = "\n".join(rows(ticket))
    assert "Paused: the vendor waits for you: status “Waiting for you”" in said
    assert "Left out: left out by agreement: Плановые работы, письмо № 14." in said
    assert "The target is missed from here on" in said
    assert "75 % of the target used" in said
    assert "Outside hours: break" in said
    assert "Another criticality: High, target 8 h" in said
    assert any("day off" in row and "Republic" in row for row in rows(ticket))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_holiday_has_the_windows_language(case: App, page: SlaPage, speech: Speech, language: str) -> None:
    speech.speak(language)
    opened = page.ways.explain(ground.COURT_CASE, 1, "resolution")
    day = YearDays(opened.clocks.calendar, language).day(date(2026, 10, 26))
    assert day.name
    assert any(day.name in row for row in rows(opened))


def test_the_arrow_keys_walk_the_intervals_and_say_them(ticket: TicketDialog, qtbot: QtBot) -> None:
    lines = ticket.lines
    explanation = ticket.clocks.explanations[1]
    assert lines.chosen == (1, 0)
    spoken = []
    for number in range(1, len(explanation.intervals)):
        qtbot.keyClick(lines, Qt.Key.Key_Right)
        assert lines.chosen == (1, number)
        assert ticket.table.selected() is explanation.intervals[number]
        spoken.append(lines.accessibleDescription())
    assert len(set(spoken)) == len(spoken)
    qtbot.keyClick(lines, Qt.Key.Key_Up)
    assert lines.chosen == (0, 0)
    qtbot.keyClick(lines, Qt.Key.Key_Down)
    qtbot.keyClick(lines, Qt.Key.Key_End)
    assert lines.chosen == (1, len(explanation.intervals) - 1)


def test_the_pointer_finds_each_interval_where_it_is_drawn(ticket: TicketDialog) -> None:
    lines, explanation = ticket.lines, ticket.clocks.explanations[1]
    lane = lines._lane(1)
    for interval in explanation.intervals:
        left, right = lane.axis.x(interval.start), lane.axis.x(interval.end)
        if right - left < 4:
            continue
        tip = lines.tip_at(QPoint(round((left + right) / 2), round(lane.bar.bottom()) - 2))
        wanted = explain_words.sentence(interval, explanation, ticket.clocks.calendar).replace(" · ", "\n")
        marked = any(abs(lane.axis.x(mark.at) - (left + right) / 2) < 20 for mark in explanation.marks)
        assert marked or tip == wanted


def test_a_choice_in_the_list_is_a_choice_on_the_line(ticket: TicketDialog) -> None:
    place = next(
        row
        for row in range(ticket.table.lines.rowCount())
        if getattr(ticket.table.lines.record(row), "label", "") == "paused"
    )
    ticket.table.selectRow(place)
    clock, number = ticket.lines.chosen
    assert ticket.clocks.explanations[clock].intervals[number] is ticket.table.lines.record(place)
    assert ticket._sentence.accessibleName() == ticket.lines.spoken()


def test_zoom_and_folding_keep_what_is_chosen(ticket: TicketDialog, qtbot: QtBot) -> None:
    lines = ticket.lines
    lines.choose(1, 6)
    whole = lines._axis.width
    for key in ("+", "+", "-"):
        qtbot.keyClicks(lines, key)
    assert lines._axis.width == pytest.approx(whole * 1.5, rel=0.05)
    ticket._folded.setChecked(False)
    assert not lines._axis.folded
    assert lines.chosen == (1, 6)
    qtbot.keyClicks(lines, "0")
    assert lines._axis.width == pytest.approx(lines.viewport().width() - 2, rel=0.01)


def test_as_it_stood_before_the_miss(ticket: TicketDialog) -> None:
    missed = ticket.clocks.explanations[1].crossed_at
    assert missed is not None
    ticket.stand_at(missed - timedelta(minutes=1))
    assert ticket.clocks.explanations[1].crossed_at is None
    assert not any("missed from here on" in row for row in rows(ticket))
    ticket._today.click()
    assert ticket.clocks.explanations[1].crossed_at == missed


def test_the_slider_turns_back_time(ticket: TicketDialog, qtbot: QtBot) -> None:
    now = ticket.clocks.as_of
    ticket._slider.setValue(100)
    qtbot.waitUntil(lambda: ticket.clocks.as_of < now)
    born = ticket.clocks.ticket.created_at
    assert abs((ticket.clocks.as_of - born) / (now - born) - 0.1) < 0.002
    assert ticket._when.dateTime().toSecsSinceEpoch() == int(ticket.clocks.as_of.timestamp())


def test_the_log_says_who_when_and_its_hash(case: App, ticket: TicketDialog) -> None:
    ticket._tabs.choose(1)
    log = case.sla_events.log(ground.COURT_CASE)
    assert ticket.table.lines.rowCount() == len(log)
    for row, entry in enumerate(log):
        line = ticket.table.lines.line(row)
        assert entry.hash.startswith(line.cells[-1])
        assert entry.hash in line.tip


def test_the_copied_text_holds_every_interval(ticket: TicketDialog) -> None:
    ticket._copy.trigger()
    text = QApplication.clipboard().text()
    explanation = ticket.clocks.explanations[1]
    assert explanation.contract_version in text
    assert explanation.calendar_version in text
    for interval in explanation.intervals:
        assert explain_words.sentence(interval, explanation, ticket.clocks.calendar) in text


def explanation_of(count: int) -> Explanation:
    """So many days, each an interval that counts and a night."""
    event = Evidence(1, "vendor", "1", "", START)
    intervals = []
    for day in range(count // 2):
        opens = START + timedelta(days=day)
        closes = opens + timedelta(hours=9)
        intervals.append(ClockInterval(opens, closes, Label.COUNTED, ClockRule.OWED, "", 32400, 32400 * day, 1, event))
        night = START + timedelta(days=day + 1)
        intervals.append(ClockInterval(closes, night, Label.OUTSIDE, ClockRule.HOURS, "", 0, 32400 * day, 1, event))
    measure = Measure(Metric.RESOLUTION, Outcome.RUNNING, 10**9, 0, START, None, None, None)
    return Explanation(
        "KU", "T", 1, Metric.RESOLUTION, "c", "1", "p", "k", "1", "UTC", START, measure, tuple(intervals), ()
    )


def test_ten_thousand_intervals_are_painted_once_a_pixel(
    dressed: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ClockLines()
    qtbot.addWidget(lines)
    lines.resize(800, 200)
    calendar = Calendar("k", "1", "UTC", {0: ((time(9), time(18)),)}, {}, {})
    lines.show_clocks((explanation_of(10_000),), calendar)
    painted = []
    monkeypatch.setattr("keyuser.ui.widgets.clock_painter.paint_interval", lambda *_, **__: painted.append(1))
    lines.grab()
    assert 0 < len(painted) < 2 * 800


# Recorded by hand


def record(ticket: TicketDialog, kind: Deedable, text: str, fill: Callable[..., None] = lambda _: None) -> None:
    dialog = ticket.record()
    dialog.choose(kind)
    dialog.words.setPlainText(text)
    fill(dialog)
    dialog.record()


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (Deedable.NOTE, EventType.NOTE),
        (Deedable.LEVEL, EventType.LEVEL),
        (Deedable.AGREED, EventType.DUE_AGREED),
        (Deedable.EXCLUDED, EventType.EXCLUDED),
        (Deedable.CRITICALITY, EventType.CRITICALITY),
        (Deedable.CANCELLED, EventType.CANCELLED),
    ],
)
def test_what_is_recorded_stands_in_the_log(
    case: App, ticket: TicketDialog, kind: Deedable, written: EventType
) -> None:
    record(ticket, kind, "Договорились по телефону.")
    last = case.sla_events.log(ground.COURT_CASE)[-1]
    assert last.event.type is written
    assert "Договорились по телефону." in last.event.payload.values()
    assert ticket.clocks.log[-1] == last


def test_an_answer_by_phone_needs_its_proof(case: App, ticket: TicketDialog) -> None:
    before = len(case.sla_events.log(ground.COURT_CASE))
    dialog = ticket.record()
    dialog.words.setPlainText("Исправим завтра.")
    dialog.record()
    assert dialog._wrong.text()
    assert dialog.words.toPlainText() == "Исправим завтра."
    assert len(case.sla_events.log(ground.COURT_CASE)) == before
    dialog.proof.setText("call at 10:12")
    dialog.record()
    assert case.sla_events.log(ground.COURT_CASE)[-1].event.payload["off_protocol"] is True


def test_undo_is_a_void(case: App, page: SlaPage, ticket: TicketDialog) -> None:
    record(ticket, Deedable.NOTE, "Не туда.")
    page.window().messages._button.click()
    note, void = case.sla_events.log(ground.COURT_CASE)[-2:]
    assert note.voided_by == void.event.seq
    assert void.event.type is EventType.VOID


def test_an_event_is_taken_back_with_a_reason(case: App, ticket: TicketDialog) -> None:
    ticket._tabs.choose(1)
    row = next(n for n, entry in enumerate(ticket.clocks.log) if entry.event.type is EventType.CRITICALITY)
    ticket.table.selectRow(row)
    assert ticket._void.isEnabled()
    before = ticket.clocks.explanations[1].measure.target
    ticket._void.trigger()
    dialog = QApplication.activeModalWidget()
    dialog.reason.setText("mistake")
    dialog.take_back()
    assert ticket.clocks.explanations[1].measure.target != before
    assert ticket.table.lines.line(row).struck
    assert any(mark.kind is MarkKind.VOIDED for mark in ticket.clocks.explanations[1].marks)


# The page


def test_a_row_and_a_thing_to_do_open_the_clocks(page: SlaPage, qtbot: QtBot) -> None:
    page.board.list.select_first()
    page._why.trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TicketDialog)
    assert dialog.clocks.ticket.remote_id == ground.COURT_CASE
    dialog.close()
    page.board.table.selectRow(0)
    page.board.table.activated.emit(page.board.table.tickets.index(0, 0))
    assert isinstance(QApplication.activeModalWidget(), TicketDialog)


def test_both_views_are_those_of_the_service(case: App, page: SlaPage) -> None:
    page._basis.choose(1)
    view = page.view
    direct = case.sla.report(view.report.start, view.report.end, view.vendor_id, view.report.view)
    assert view.report.summaries == direct.summaries
    assert view.report.view == "decided"


def test_the_trend_is_of_the_chosen_criticality(page: SlaPage) -> None:
    level = page.board._level
    level.setCurrentIndex(level.findData(Criticality.HIGH))
    periods = page.board._trend._periods
    assert sum(stroke.label.startswith("0") for stroke in periods[-1].strokes) == 1
    level.setCurrentIndex(level.findData(Criticality.LOW))
    assert all(stroke.compliance is None for period in page.board._trend._periods for stroke in period.strokes)


def test_the_log_is_verified_and_a_changed_one_is_named(case: App, page: SlaPage) -> None:
    assert "verified" in page._proof.log.accessibleName()
    with case.store.write() as db:
        db._connection.exec_driver_sql("DROP TRIGGER IF EXISTS ticket_events_no_update")
        for (name,) in db._connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'ticket_events'"
        ).all():
            db._connection.exec_driver_sql(f"DROP TRIGGER {name}")
        db._connection.exec_driver_sql("UPDATE ticket_events SET payload = '{}' WHERE seq = 3")
    page._proof._checked = None
    page.refresh()
    assert "event #3" in page._proof.log.accessibleName()


def test_a_month_is_closed_and_what_differs_is_told(case: App, page: SlaPage) -> None:
    assert "Not closed" in page._proof.month.accessibleName()
    page.ways.close_month()
    QApplication.activeModalWidget().close_month()
    assert "nothing has changed" in page._proof.month.accessibleName()
    seq = next(e.event.seq for e in case.sla_events.log(ground.COURT_CASE) if e.event.type is EventType.SOLUTION)
    case.sla_events.void(ground.COURT_CASE, seq, "wrong ticket")
    page.refresh()
    assert "differ since" in page._proof.month.accessibleName()
    page.ways.close_month()
    dialog = QApplication.activeModalWidget()
    assert dialog.differences.lines.rowCount() > 0
    assert dialog.closings.lines.rowCount() == 1


# Contracts and calendars


def changed_sheet(case: App, page: SlaPage) -> Path:
    """The contract in force with one target changed, as a filled sheet."""
    contract = page.view.contract
    targets = tuple(
        replace(each, seconds=40 * 3600) if each.metric is Metric.RESOLUTION and each.seconds else each
        for each in contract.policy.targets
    )
    path = case.profile.root / "new.xlsx"
    changed = replace(contract, policy=replace(contract.policy, targets=targets), sample=False, name="Договор 17")
    case.contracts.write_sheet(path, changed, "ru")
    return path


def test_a_contract_is_in_force_only_after_its_text_was_confirmed(case: App, page: SlaPage) -> None:
    before = page.view.contract.version
    dialog = page.ways.contracts()
    dialog.read(changed_sheet(case, page))
    assert "Договор 17" in dialog.text.toPlainText()
    assert dialog.changes.table.lines.rowCount() > 0
    assert case.sla.contract("vendor").version == before
    dialog.put_in_force()
    assert case.sla.contract("vendor").version == before
    dialog.agreed.setChecked(True)
    dialog.put_in_force()
    assert case.sla.contract("vendor").name == "Договор 17"
    assert case.contracts.activations("vendor")[-1].sentences


def test_a_wrong_sheet_is_told_cell_by_cell(case: App, page: SlaPage) -> None:
    path = case.profile.root / "empty.xlsx"
    dialog = page.ways.contracts()
    dialog.save_template(path, "kk")
    dialog.read(path)
    problems = read_sheet(path, "vendor").problems
    assert problems
    assert dialog.problems.lines.rowCount() == len(problems)
    assert dialog.problems.isVisible()
    assert not dialog._confirm.isVisible()


def test_what_if_stores_nothing(case: App, page: SlaPage) -> None:
    count = len(case.contracts.activations())
    dialog = page.ways.what_if()
    dialog.with_calendar("pl-sample")
    assert dialog.view.table.lines.rowCount() > 0
    assert dialog.view.totals.lines.rowCount() == 2
    assert len(case.contracts.activations()) == count


def test_the_year_says_what_each_day_is(page: SlaPage, qtbot: QtBot) -> None:
    dialog = page.ways.calendars()
    view = dialog.view
    assert "day off · " in view.said(date(2026, 12, 16))
    view.choose(date(2026, 12, 15))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen == date(2026, 12, 16)
    assert "Independence" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.chosen == date(2026, 10, 26)


def test_days_are_imported_into_a_calendar_of_ones_own(case: App, page: SlaPage, tmp_path: Path) -> None:
    table = tmp_path / "days.csv"
    dialog = page.ways.calendars()
    dialog.choice.setCurrentIndex(dialog.choice.findData("kz-sample"))
    dialog.refresh()
    dialog.export_days(table)
    with table.open("a", encoding="utf-8") as file:
        head = table.read_text("utf-8-sig").splitlines()[0]
        file.write(
            ",".join(
                "2026-11-25" if number == 0 else "off" if number == 1 else "" for number in range(len(head.split(",")))
            )
            + "\n"
        )
    dialog.import_days(table)
    assert dialog.view.day(date(2026, 11, 25)).sort is Sort.OFF or dialog._fault.accessibleName()


@pytest.mark.parametrize(
    ("row", "on", "sort"),
    [
        (DayRow(date(2026, 5, 1), DayKind.OFF, DayOrigin.HOLIDAY), date(2026, 5, 1), Sort.OFF),
        (DayRow(date(2026, 5, 2), DayKind.WORKING, DayOrigin.MOVED, like=0), date(2026, 5, 2), Sort.MOVED),
        (DayRow(date(2026, 5, 4), DayKind.WORKING, DayOrigin.MOVED, shorter=60), date(2026, 5, 4), Sort.SHORT),
        (DayRow(date(2026, 5, 5), DayKind.NAMED, DayOrigin.HOLIDAY, {"en": "A"}), date(2026, 5, 5), Sort.NAMED),
        (DayRow(date(2026, 5, 5), DayKind.NAMED, DayOrigin.HOLIDAY, {"en": "A"}), date(2026, 5, 6), Sort.USUAL),
        (DayRow(date(2026, 5, 5), DayKind.NAMED, DayOrigin.HOLIDAY, {"en": "A"}), date(2026, 5, 9), Sort.WEEKEND),
    ],
)
def test_sorts_of_days(row: DayRow, on: date, sort: Sort) -> None:
    week = {day: ((time(9), time(18)),) for day in range(5)}
    days = resolve(week, [row])
    calendar = Calendar("k", "1", "UTC", week, days.hours, days.names, rows=(row,))
    assert YearDays(calendar, "en").day(on).sort is sort


def test_the_vendors_table_shows_only_what_differs(case: App, page: SlaPage, tmp_path: Path) -> None:
    dialog = page.ways.dispute()
    dialog.compare(ground.vendors_table(case, tmp_path / "vendor.csv"))
    assert dialog.sheet is not None
    assert [clock.figure.metric for clock in dialog.sheet.clocks] == [Metric.RESOLUTION]
    assert dialog.table.lines.rowCount() >= 1
    target = tmp_path / "sheet.csv"
    dialog.save(target)
    text = target.read_text("utf-8-sig")
    assert ground.COURT_CASE in text
    assert not any(cell.startswith(("=", "+", "-", "@")) for line in text.splitlines() for cell in line.split(";"))


# Notices


def test_what_was_past_before_is_told_as_a_number_and_later_ones_once(
    case: App, window: MainWindow, clock: FixedClock
) -> None:
    window.notices.look_for_new()
    told = []
    window.shell.noticed.connect(told.append)
    window.notices.look_for_new()
    assert told == []
    with case.store.write() as db:
        group = db.groups.list()[0].id
        item = replace(db.tickets.list()[0].items[0], group_id=group, criticality=Criticality.CRITICAL)
        ground._bare_ticket(db, clock.now(), clock.now(), item, 77)
    clock.advance(seconds=3_500)
    window.shell.tell(Changed.TICKETS)
    assert [notice.tone for notice in told] == ["missed"]
    window.notices.look_for_new()
    assert len(told) == 1
    assert case.sla_notices.unseen()
    told[0].act()
    assert window._current().key == "sla"


def test_a_late_ticket_of_today_opens_its_clocks(case: App, window: MainWindow, clock: FixedClock) -> None:
    with case.store.write() as db:
        item = replace(db.tickets.list()[0].items[0], criticality=Criticality.CRITICAL)
        ground._bare_ticket(db, clock.now(), clock.now(), item, 77)
    clock.advance(seconds=3_500)
    window.refresh()
    todo = next(todo for todo in read_today(case).todos if todo.kind is TodoKind.OVERDUE)
    window.shell.go(todo.page, todo.target)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TicketDialog)
    assert dialog.clocks.ticket.remote_id == "T-000078"


def test_system_notices_can_be_switched_off(window: MainWindow) -> None:
    assert window.notices.wanted
    window.notices.action.trigger()
    assert not window.notices.wanted
    assert window.shell.preferences.value("tray notices") == "false"
