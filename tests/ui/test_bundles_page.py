"""The Bundles page on a real profile, with a real desk where something is sent."""

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk
from keyuser.desk.model import ChangeType, Status
from keyuser.records import BundleState, EventType, SubmissionState
from keyuser.ui.language import Speech
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models import bundle_words
from keyuser.ui.models.bundle_queries import bundle_lines
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.pages.bundles import BundlesPage
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.tasks import InlineExecutor, Tasks
from keyuser.ui.widgets.timeline import TimelineEntry
from tests.ui import vendor_ground as ground


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[BackgroundDesk]:
    with BackgroundDesk(tmp_path / "desk", clock) as running:
        yield running


@pytest.fixture
def vendor(app: App, desk: BackgroundDesk, clock: FixedClock) -> App:
    """The app, signed in at the desk."""
    token = desk.office.accounts.add_client("АО Пример", clock.now())
    profile = replace(ground.VENDOR, base_url=desk.url)
    return ground.set_up(app, profile, token)


@pytest.fixture
def offline(app: App) -> App:
    """The app with a vendor that nobody has started, and a token."""
    return ground.set_up(app, token="secret")


@pytest.fixture
def page(window: MainWindow) -> BundlesPage:
    opened = window.pages["bundles"]
    assert isinstance(opened, BundlesPage)
    window.open_page("bundles")
    return opened


class Opened(QObject):
    """Takes the files that would be opened in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def opened(qapp: object) -> Iterator[Opened]:
    taker = Opened()
    QDesktopServices.setUrlHandler("file", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("file")


def look_again(page: BundlesPage) -> None:
    page.shell.tell(Changed.EVERYTHING)


def offered(page: BundlesPage) -> list[str]:
    return [button.deed.text() for button in page._deeds._buttons if button.deed.isVisible()]


def press(page: BundlesPage, key: str) -> None:
    """Does what that key does, where it is offered."""
    deed = next(deed for deed in page._list.deeds if deed.keys == key)
    assert deed.isVisible(), f"{key} is not offered"
    deed.trigger()


def state_title(page: BundlesPage) -> str:
    return page._view._state._title.text()


def notice(page: BundlesPage) -> str:
    shown = page.window().messages.notice
    return "" if shown is None else shown.text


def draft(app: App, *, complete: bool = True, groups: int = 1) -> int:
    ids = [ground.add_group(app, number, complete=complete) for number in range(groups)]
    return app.bundles.create(ids).id


# What it says where there is nothing


def test_without_a_vendor_it_leads_to_the_settings(page: BundlesPage) -> None:
    assert page._whole.empty.isVisible()
    assert page._whole.empty._button.text() == "Set up the vendor…"


def test_without_bundles_it_leads_to_the_groups(offline: App, page: BundlesPage, qtbot: QtBot) -> None:
    look_again(page)
    assert page._whole.empty._title.text() == "No bundles yet"
    qtbot.mouseClick(page._whole.empty._button, Qt.MouseButton.LeftButton)
    assert page.window()._current().key == "groups"


# Drafts


def test_a_draft_says_what_it_lacks_and_cannot_be_sent(offline: App, page: BundlesPage) -> None:
    draft(offline, complete=False)
    look_again(page)
    fields = [row.field for card in page._view.cards for row in card.rows]
    assert fields == ["screenshot", "description", "wanted_result"]
    assert state_title(page) == "3 things still missing"
    assert offered(page)[0] == "Fill in what is missing"
    assert "Freeze and send" not in offered(page)


def test_what_is_missing_is_written_in_place_and_unsaved_text_stays(
    offline: App, page: BundlesPage, qtbot: QtBot
) -> None:
    bundle_id = draft(offline, complete=False)
    look_again(page)
    press(page, "M")
    rows = {row.field: row for card in page._view.cards for row in card.rows}
    rows["wanted_result"].edit.setPlainText("half writ")
    qtbot.keyClicks(rows["description"].edit, "The form does not open since Monday")
    qtbot.keyClick(rows["description"].edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    group = offline.bundles.cases(bundle_id)[0].group
    assert group.description == "The form does not open since Monday"
    rows = {row.field: row for card in page._view.cards for row in card.rows}
    assert set(rows) == {"screenshot", "wanted_result"}
    assert rows["wanted_result"].text() == "half writ"


def test_a_draft_shows_what_will_leave(offline: App, page: BundlesPage) -> None:
    draft(offline, groups=2)
    look_again(page)
    reading = page._view.reading
    assert reading is not None
    assert reading.leaving is not None
    assert dict(reading.leaving.withheld) == {"IIN": 6, "e-mail": 6, "phone": 6}
    assert (reading.leaving.reports, reading.leaving.files) == (6, 2)
    assert page._view._leaving.isVisible()


def test_a_draft_is_removed_and_comes_back(offline: App, page: BundlesPage) -> None:
    draft(offline, groups=2)
    look_again(page)
    page._remove.trigger()
    assert offline.bundles.list() == ()
    assert "is removed" in notice(page)
    page.window().messages._act()
    assert [len(bundle.group_ids) for bundle in offline.bundles.list()] == [2]


def test_a_group_is_taken_out_and_comes_back(offline: App, page: BundlesPage) -> None:
    bundle_id = draft(offline, groups=3)
    look_again(page)
    before = offline.bundles.get(bundle_id).group_ids
    page._view.cards[1].removed.emit(before[1])
    assert offline.bundles.get(bundle_id).group_ids == (before[0], before[2])
    page.window().messages._act()
    assert offline.bundles.get(bundle_id).group_ids == before


def test_the_last_group_cannot_be_taken_out(offline: App, page: BundlesPage) -> None:
    draft(offline)
    look_again(page)
    names = [button.accessibleName() for button in page._view.cards[0].findChildren(type(page.window()._menu_button))]
    assert not any(name.startswith("Take") for name in names)


def test_without_a_company_the_draft_says_so(app: App, page: BundlesPage) -> None:
    ground.set_up(app)
    app.change_settings(lambda known: replace(known, client=ground.ClientCompany()))
    draft(app)
    look_again(page)
    assert state_title(page) == "The name of your company is not set."
    assert page._view._state._button.isVisible()
    assert "Freeze and send" not in offered(page)


def test_the_preview_is_the_page_that_leaves(offline: App, page: BundlesPage, opened: Opened) -> None:
    bundle_id = draft(offline)
    look_again(page)
    press(page, "P")
    path = Path(opened.urls[0].toLocalFile())
    assert path.read_bytes() == offline.bundles.preview(bundle_id)
    assert len(list((path.parent / "evidence").iterdir())) == 1


# Freezing and sending


def test_one_key_freezes_and_sends(vendor: App, desk: BackgroundDesk, page: BundlesPage, qtbot: QtBot) -> None:
    bundle_id = draft(vendor, groups=2)
    look_again(page)
    assert offered(page)[0] == "Freeze and send"
    page.window().activateWindow()
    page._list.setFocus()
    qtbot.waitUntil(page._list.hasFocus)
    qtbot.keyClicks(page._list, "s")
    assert vendor.bundles.get(bundle_id).state is BundleState.FROZEN
    assert [ticket.ref for ticket in desk.office.tickets.queue()] == [vendor.bundles.get(bundle_id).ref]
    assert state_title(page) == "Delivered"
    assert "is delivered" in notice(page)
    assert offered(page)[0] == "Fetch answers"
    assert not page.sending.busy


def test_sending_off_the_gui_thread_tells_how_far_it_is(
    vendor: App, desk: BackgroundDesk, preferences: Any, dressed: object, qtbot: QtBot
) -> None:
    bundle_id = draft(vendor, groups=6)
    tasks = Tasks()
    bugs: list[BaseException] = []
    tasks.broke.connect(bugs.append)
    page = BundlesPage(Shell(vendor, tasks, preferences))
    qtbot.addWidget(page)
    page.show()
    page.show_now()
    qtbot.waitUntil(lambda: page._current_reading() is not None)
    steps = []
    page.sending.progressed.connect(steps.append)
    with qtbot.waitSignal(page.sending.ended, timeout=20_000):
        page._send.trigger()
    qtbot.waitUntil(lambda: state_title(page) == "Delivered" and not tasks.busy)
    assert steps[-1] is None
    assert any(step is not None and step.total for step in steps)
    assert len(desk.office.tickets.queue()) == 1
    assert vendor.bundles.get(bundle_id).state is BundleState.FROZEN
    assert bugs == []
    tasks.close()


def test_answers_are_fetched_and_shown(vendor: App, desk: BackgroundDesk, clock: FixedClock, page: BundlesPage) -> None:
    draft(vendor)
    look_again(page)
    press(page, "S")
    ticket = desk.office.tickets.queue()[0]
    clock.advance(hours=2)
    desk.office.tickets.answer(
        ticket.number,
        item=1,
        kind=ChangeType.QUESTION,
        text="Which version?",
        status=Status.WAITING_FOR_CLIENT,
        author="D. Ospanov",
        at=clock.now(),
    )
    press(page, "A")
    entries = [entry.accessibleName() for entry in page._view._answers.findChildren(TimelineEntry)]
    assert any("Which version?" in entry and "D. Ospanov" in entry for entry in entries)
    line = page.chosen
    assert line is not None
    assert bundle_words.badge(line).word == "Waits for you"
    assert line.waits
    assert state_title(page) == "The vendor waits for you"
    assert offered(page)[0] == "Answer the vendor"


def test_a_vendor_that_is_away_keeps_the_bundle_waiting(offline: App, page: BundlesPage) -> None:
    bundle_id = draft(offline)
    look_again(page)
    press(page, "S")
    assert offline.bundles.get(bundle_id).state is BundleState.FROZEN
    assert [item.state for item in offline.outbox.list()] == [SubmissionState.PENDING]
    assert state_title(page) == "Waiting to be sent"
    assert "Next try" in page._view._state._text.text()
    shown = page.window().messages.notice
    assert shown is not None
    assert shown.action == "Send now"
    assert offered(page)[0] == "Send now"


def test_a_wrong_token_asks_for_the_user(vendor: App, page: BundlesPage) -> None:
    vendor.credentials.set("vendor", "wrong")
    draft(vendor)
    look_again(page)
    press(page, "S")
    assert state_title(page) == "Waiting for you"
    assert page._view._state._button.text() == "Settings…"
    assert page.chosen is not None
    assert page.chosen.stuck


def test_a_refusal_offers_a_new_draft_of_the_same_groups(offline: App, page: BundlesPage) -> None:
    bundle = ground.frozen(offline, 1)
    ground.submission(offline, bundle, SubmissionState.REJECTED, message="The title is too long.")
    look_again(page)
    assert state_title(page) == "Refused by the vendor"
    assert "The title is too long." in page._view._state._text.text()
    press(page, "N")
    latest = offline.bundles.list()[0]
    assert (latest.group_ids, latest.state) == (bundle.group_ids, BundleState.DRAFT)
    assert page.chosen is not None
    assert page.chosen.bundle.id == latest.id


def test_freezing_only_sends_nothing(vendor: App, desk: BackgroundDesk, page: BundlesPage) -> None:
    draft(vendor)
    look_again(page)
    press(page, "F")
    assert state_title(page) == "Frozen, not sent"
    assert vendor.outbox.list() == ()
    assert desk.office.tickets.queue() == []
    assert offered(page)[0] == "Send"


class Held(InlineExecutor):
    """Keeps the work until it is let go, so that something can happen before it."""

    def __init__(self) -> None:
        self.kept: list[Any] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> "Future[Any]":
        self.kept.append(lambda: fn(*args, **kwargs))
        return Future()


def test_a_stopped_freezing_leaves_the_draft(
    offline: App, preferences: Any, dressed: object, speech: Speech, qtbot: QtBot
) -> None:
    bundle_id = draft(offline)
    held = Held()
    tasks = Tasks(executor=held)
    page = BundlesPage(Shell(offline, tasks, preferences))
    qtbot.addWidget(page)
    said = []
    page.shell.noticed.connect(said.append)
    page.sending.freeze(bundle_id)
    tasks.cancel(tasks.shown[0].id)
    held.kept[0]()
    assert offline.bundles.get(bundle_id).state is BundleState.DRAFT
    assert said[0].text.startswith("Stopped.")
    assert not page.sending.busy
    tasks.close()


def test_an_altered_file_is_told(offline: App, page: BundlesPage) -> None:
    bundle = ground.frozen(offline, 1)
    look_again(page)
    press(page, "V")
    assert "byte for byte" in notice(page)
    path = offline.bundles.path(bundle)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    press(page, "V")
    assert "is not what was frozen" in notice(page)


def test_what_is_due_is_sent_without_being_asked(vendor: App, desk: BackgroundDesk, page: BundlesPage) -> None:
    vendor.outbox.enqueue(ground.frozen(vendor, 1).id)
    page.sending.begin()
    assert [item.state for item in vendor.outbox.list()] == [SubmissionState.ACCEPTED]
    assert len(desk.office.tickets.queue()) == 1


# The list


def test_every_state_has_its_word(offline: App, page: BundlesPage) -> None:
    ground.every_state(offline)
    offline.credentials.set("vendor", "")
    words = {bundle_words.badge(line).word for line in bundle_lines(offline)}
    assert words == {
        "6 missing", "Ready to send", "Not sent yet", "Waiting", "Refused", "No answer", "Partly delivered", "Resolved",
        "Waits for you", "Answered",
    }  # fmt: skip


def test_every_state_is_read_in_every_language(offline: App, page: BundlesPage, speech: Speech) -> None:
    ground.every_state(offline)
    look_again(page)
    for language in ("ru", "kk", "uk", "pl", "en"):
        speech.speak(language)
        QApplication.processEvents()
        for line in page._lines:
            page.open(line.bundle.id)
            reading = page._view.reading
            assert reading is not None
            assert reading.bundle.id == line.bundle.id
            assert state_title(page)


def test_for_you_leaves_what_waits_for_the_vendor_out(offline: App, page: BundlesPage) -> None:
    ground.deliver(offline, ground.frozen(offline, 1), "T-000001")
    draft(offline)
    look_again(page)
    page._pane.segments.choose(0)
    assert page._model.rowCount() == 1
    page._pane.segments.choose(1)
    assert page._model.rowCount() == 2


def test_bundle_rows_are_a_good_model(offline: App, clock: FixedClock, qtmodeltester: ModelTester) -> None:
    ground.every_state(offline)
    model = RecordsModel(lambda line: bundle_words.row(line, clock.now()), lambda line: line.bundle.id)
    model.show(bundle_lines(offline))
    qtmodeltester.check(model)


def test_an_automatic_answer_is_called_so(offline: App, clock: FixedClock) -> None:
    ticket = ground.deliver(offline, ground.frozen(offline, 1), "T-000001")
    ground.say(offline, ticket, EventType.VENDOR_REPLY, clock.now(), source_id="9", text="Received.", automatic=True)
    with offline.store.read() as db:
        event = db.tickets.events(ticket)[-1]
    assert bundle_words.event(event).word == "Answer, automatic"
