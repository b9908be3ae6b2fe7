"""Pictures of every page: ``python -m tests.ui.gallery OUT_DIR [PAGE ...]``.

Light and dark, in three languages, empty, typical and long, wide and narrow. They are made to be looked at.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QMimeData, QSettings
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QDialog

from keyuser.app import App, open_app
from keyuser.bundle.iins import Release
from keyuser.clock import FixedClock
from keyuser.paths import resource
from keyuser.records import Channel, Incoming, Reporter, SubmissionState
from keyuser.settings import VendorProfile
from keyuser.ui.dialogs.callback import CallbackDialog
from keyuser.ui.dialogs.contracts import ContractDialog
from keyuser.ui.dialogs.dispute import DisputeDialog
from keyuser.ui.dialogs.guided_form import open_guided_form
from keyuser.ui.dialogs.organisation_editor import OrganisationEditor
from keyuser.ui.dialogs.phone_note import PhoneNoteDialog
from keyuser.ui.dialogs.release import ReleaseDialog
from keyuser.ui.dialogs.save_form import SaveFormDialog
from keyuser.ui.dialogs.settings import open_settings
from keyuser.ui.dialogs.stock import StockDialog, check_files
from keyuser.ui.dialogs.what_if import WhatIfDialog
from keyuser.ui.importing import import_files
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.bundle_queries import BundleLine
from keyuser.ui.models.directory_queries import with_names as people_with_names
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.start import PAGES, dress
from keyuser.ui.tasks import InlineExecutor, Tasks
from tests.ui import conversation_ground, directory_ground, intake_ground, vendor_ground

NOW = datetime(2026, 11, 13, 10, 0, tzinfo=UTC)
WIDE, NARROW = (1280, 820), (760, 820)
#: Mails of the demonstration that the pictures show: enough for duplicates, few enough to be quick.
MAILS = 60

Prepare = Callable[[MainWindow], None]


@dataclass(frozen=True)
class Scene:
    """One picture: a page of a profile, after something was done with it."""

    name: str
    page: str
    profile: str = "typical"
    prepare: Prepare | None = None
    size: tuple[int, int] = WIDE


def choose_view(page: str, view: int) -> Prepare:
    def prepare(window: MainWindow) -> None:
        window.pages[page]._pane.segments.choose(view)

    return prepare


def select(page: str, row: int) -> Prepare:
    def prepare(window: MainWindow) -> None:
        chosen = window.pages[page]
        records = chosen._list if page == "inbox" else chosen._lists[0]
        records.step(row)

    return prepare


#: The bundle that a picture shows, by what its badge says.
BUNDLE_STATES = {
    "ready": lambda line: not line.missing and line.submission is None and not line.bundle.file_name,
    "answered": lambda line: line.ticket is not None and line.ticket.remote_id == "T-000121",
    "partly": lambda line: line.submission is not None and line.submission.state is SubmissionState.PARTIAL,
    "unknown": lambda line: line.submission is not None and line.submission.state is SubmissionState.UNKNOWN,
    "refused": lambda line: line.submission is not None and line.submission.state is SubmissionState.REJECTED,
    "waiting": lambda line: line.submission is not None and line.submission.state is SubmissionState.PENDING,
}


def bundle_in(wanted: Callable[[BundleLine], bool]) -> Prepare:
    def prepare(window: MainWindow) -> None:
        page = window.pages["bundles"]
        page.open(next(line.bundle.id for line in page._lines if wanted(line)))

    return prepare


def scroll_down(window: MainWindow) -> None:
    bar = window.pages["sla"].states.content.verticalScrollBar()
    bar.setValue(bar.maximum())


def settings(section: str, item: str = "", size: tuple[int, int] | None = None) -> Prepare:
    def prepare(window: MainWindow) -> None:
        dialog = open_settings(window.shell, window, section, item)
        if size is not None:
            dialog.resize(*size)

    return prepare


def call_back(window: MainWindow) -> None:
    app = window.shell.app
    CallbackDialog(window.shell, app.callbacks.queue()[-1], window).open()


def check_stock(window: MainWindow) -> None:
    root = window.shell.app.profile.root
    check_files(window.shell, [intake_ground.ledger(root)], window)
    dialog = window.findChild(StockDialog)
    dialog.tree.expandAll()


def find_organisation(text: str) -> Prepare:
    def prepare(window: MainWindow) -> None:
        page = window.pages["organisations"]
        page._pane.search.setText(text)
        page._pane.search._tell()

    return prepare


def person_shown(window: MainWindow) -> None:
    window.pages["organisations"].open_person(1)


def edit_new_organisation(window: MainWindow) -> None:
    page = window.pages["organisations"]
    page._add.trigger()
    editor = window.findChild(OrganisationEditor)
    editor.bin.setText("000140002271")
    editor._offer()


def ledger_shown(window: MainWindow) -> None:
    people = window.shell.app.people
    if not window.shell.app.ledger.list():
        people.reveal(1, "Доступ к порталу закупок, заявка 4471")
        people.reveal(2, "Сверка с отделом кадров")
    window.pages["organisations"].show_ledger()


def form_filled(topic: str, *, wrong: bool = False) -> Prepare:
    def prepare(window: MainWindow) -> None:
        form = open_guided_form(window.shell, window)
        form.choose_topic(topic)
        form.reporter.show_person(people_with_names(window.shell.app, [window.shell.app.people.get(1)])[0])
        if topic == "access_rights":
            form.questions.field("action")._editor.buttons["cannot_sign_in"].click()
            mime = QMimeData()
            mime.setImageData(QImage(320, 200, QImage.Format.Format_RGB32))
            form.questions.field("screenshot")._editor.files.take(mime)
        if wrong:
            form.questions.field("supplier_bin")._editor.edit.setText("000140002271")
            form.save()

    return prepare


def answers_shown(window: MainWindow) -> None:
    values = {
        "action": "new", "employee_name": "Ли Олег", "employee_iin": directory_ground.IIN, "role": "Закупщик",
        "approved_by": "Ким А.", "from_date": "2026-11-02",
    }  # fmt: skip
    reporter = Reporter(directory_ground.NAMES[0], "user0@railways.example", organisation="020540003431")
    report_id = window.shell.app.topics.submit("access_rights", values, [], reporter, language="ru", form_id="gallery")
    window.shell.tell(Changed.REPORTS)
    window.shell.go("inbox", report_id)


def release_asked(window: MainWindow) -> None:
    people = [Release("Сейтова Айгуль Маратовна", "••••••••6776"), Release("Ким Анна Викторовна", "••••••••7909")]
    ReleaseDialog("ТОО «Поставщик систем»", people, window).open()


def closed_month(window: MainWindow) -> None:
    page = window.pages["sla"]
    page.shell.app.sla_closings.close("2026-10", "vendor")
    page._step(-1)


def _sheet(window: MainWindow) -> ContractDialog:
    page = window.pages["sla"]
    path = page.shell.app.profile.root / "contract.xlsx"
    page.shell.app.contracts.write_sheet(path, page.view.contract, "en")
    dialog = page.ways.contracts()
    dialog.read(path)
    return dialog


def _what_if(window: MainWindow) -> WhatIfDialog:
    dialog = window.pages["sla"].ways.what_if()
    dialog.with_calendar("pl-sample")
    return dialog


def _dispute(window: MainWindow) -> DisputeDialog:
    page = window.pages["sla"]
    path = vendor_ground.vendors_table(page.shell.app, page.shell.app.profile.root / "vendor.csv")
    dialog = page.ways.dispute()
    dialog.compare(path)
    return dialog


SLA_DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "explain": lambda window: window.pages["sla"].ways.explain(vendor_ground.COURT_CASE, 1, "resolution"),
    "record": lambda window: window.pages["sla"].ways.explain(vendor_ground.COURT_CASE, 1).record(),
    "contract": lambda window: window.pages["sla"].ways.contracts(),
    "contract-new": _sheet,
    "calendar": lambda window: window.pages["sla"].ways.calendars(),
    "what-if": _what_if,
    "dispute": _dispute,
}


def sla_dialog(name: str, width: int = 0) -> Prepare:
    def prepare(window: MainWindow) -> None:
        dialog = SLA_DIALOGS[name](window)
        if width:
            dialog.resize(width, dialog.height())

    return prepare


def open_reading(window: MainWindow) -> None:
    window.pages["inbox"]._panes.open_second()


def import_table(window: MainWindow) -> None:
    import_files(window.shell, [conversation_ground.table(window.shell.app.profile.root)], window)


def phone_note(window: MainWindow) -> None:
    window._phone.trigger()
    dialog = window.findChild(PhoneNoteDialog)
    dialog.caller.setText("Айгуль Сейтова")
    dialog.number.setText("8 701 222 33 44")
    dialog.text.setPlainText("Не печатается счёт-фактура 214, с понедельника.")
    dialog.call.setChecked(True)


def chat_note(window: MainWindow) -> None:
    QApplication.clipboard().setText(conversation_ground.CHAT)
    window._chat.trigger()


SCENES = [
    Scene("today-empty", "today", "empty"),
    Scene("today", "today", "vendor"),
    Scene("today-months", "today", "months"),
    Scene("today-narrow", "today", "vendor", size=NARROW),
    Scene("today-intake", "today", "intake"),
    Scene("today-intake-narrow", "today", "intake", size=NARROW),
    Scene("settings-company", "today", "intake", settings("company")),
    Scene("settings-vendors", "today", "intake", settings("vendors")),
    Scene("settings-mailboxes", "today", "intake", settings("mailboxes", "support")),
    Scene("settings-mailboxes-narrow", "today", "intake", settings("mailboxes", "branch", (480, 700))),
    Scene("settings-outgoing", "today", "intake", settings("outgoing")),
    Scene("settings-folders", "today", "intake", settings("folders", "files")),
    Scene("callback", "today", "intake", call_back),
    Scene("stock", "today", "intake", check_stock),
    Scene("inbox-empty", "inbox", "empty"),
    Scene("inbox", "inbox", prepare=select("inbox", 3)),
    Scene("inbox-all", "inbox", prepare=choose_view("inbox", 1)),
    Scene("inbox-long", "inbox", "long"),
    Scene("inbox-narrow", "inbox", size=NARROW),
    Scene("inbox-thread", "inbox", "threads", choose_view("inbox", 1)),
    Scene("inbox-thread-narrow", "inbox", "threads", open_reading, NARROW),
    Scene("inbox-automatic", "inbox", "threads", choose_view("inbox", 2)),
    Scene("inbox-belongs", "inbox", "threads", lambda window: window.pages["inbox"]._offers.choose_report()),
    Scene("inbox-table", "inbox", "threads", import_table),
    Scene("inbox-phone", "inbox", "threads", phone_note),
    Scene("inbox-chat", "inbox", "threads", chat_note),
    Scene("groups-empty", "groups", "empty"),
    Scene("groups", "groups"),
    Scene("groups-compare", "groups", prepare=choose_view("groups", 1)),
    Scene("groups-compare-narrow", "groups", prepare=choose_view("groups", 1), size=NARROW),
    Scene("groups-long", "groups", "long"),
    Scene("bundles-no-vendor", "bundles", "empty"),
    Scene("bundles", "bundles", "vendor"),
    *(Scene(f"bundles-{name}", "bundles", "vendor", bundle_in(word)) for name, word in BUNDLE_STATES.items()),
    Scene("bundles-narrow", "bundles", "vendor", size=NARROW),
    Scene("bundles-long", "bundles", "long"),
    Scene("sla-empty", "sla", "empty"),
    Scene("sla-nothing-yet", "sla", "typical"),
    Scene("sla", "sla", "months"),
    Scene("sla-tickets", "sla", "months", prepare=scroll_down),
    Scene("sla-narrow", "sla", "months", size=NARROW),
    Scene("organisations-empty", "organisations", "empty"),
    Scene("organisations", "organisations", "directory"),
    Scene("organisations-people", "organisations", "directory", person_shown),
    Scene("organisations-wrong-number", "organisations", "directory", find_organisation("000140002271")),
    Scene("organisations-nobody", "organisations", "directory", find_organisation("qwerty")),
    Scene("organisations-narrow", "organisations", "directory", size=NARROW),
    Scene("organisations-new", "organisations", "directory", edit_new_organisation),
    Scene("organisations-ledger", "organisations", "directory", ledger_shown),
    Scene("form", "organisations", "directory", form_filled("access_rights")),
    Scene("form-checklist", "organisations", "directory", form_filled("data_exchange")),
    Scene("form-wrong", "organisations", "directory", form_filled("bid_not_shown", wrong=True)),
    Scene("form-answers", "organisations", "directory", answers_shown),
    Scene("form-staff", "organisations", "directory", lambda window: SaveFormDialog(window.shell, window).open()),
    Scene("release", "organisations", "directory", release_asked),
    Scene("sla-decided", "sla", "months", prepare=lambda window: window.pages["sla"]._basis.choose(1)),
    Scene("sla-closed", "sla", "months", prepare=closed_month),
    *(Scene(f"sla-{name}", "sla", "months", prepare=sla_dialog(name)) for name in SLA_DIALOGS),
    Scene("sla-explain-narrow", "sla", "months", prepare=sla_dialog("explain", 640)),
    Scene("settings", "bundles", "vendor", prepare=lambda window: window.pages["bundles"].set_up()),
    Scene("export", "sla", "months", prepare=lambda window: window.pages["sla"]._ask_export()),
]
LOOKS = [("light", "ru"), ("dark", "ru"), ("light", "kk"), ("light", "en"), ("dark", "en")]


def main(arguments: list[str]) -> int:
    """Draws; 0 always, because only a person can judge the result."""
    folder, wanted = Path(arguments[0]), set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["keyuser"])
    _use_our_font(application)
    scenes = [scene for scene in _scenes() if not wanted or scene.page in wanted]
    with tempfile.TemporaryDirectory() as home:
        for profile in dict.fromkeys(scene.profile for scene in scenes):
            app = open_app(Path(home) / profile, FixedClock(NOW))
            _FILL[profile](app)
            for scheme, language in LOOKS:
                for scene in (item for item in scenes if item.profile == profile):
                    target = folder / f"{scene.name}-{scheme}-{language}.png"
                    _draw(application, app, scene, (scheme, language), target)
                    print(target)  # noqa: T201 - a command's output
            app.close()
    return 0


def _scenes() -> list[Scene]:
    """The scenes written here, and the plain one of every page that has none."""
    known = {scene.page for scene in SCENES}
    others = [page.key for page in PAGES if page.key not in known]
    return SCENES + [Scene(f"{key}{suffix}", key, profile) for key in others for suffix, profile in _PLAIN]


_PLAIN = (("-empty", "empty"), ("", "typical"))


def _draw(application: QApplication, app: App, scene: Scene, look: tuple[str, str], target: Path) -> None:
    preferences = QSettings(str(app.profile.root / "gallery.ini"), QSettings.Format.IniFormat)
    preferences.clear()
    preferences.setValue("scheme", look[0])
    speech = dress(application, preferences, look[1])
    tasks = Tasks(executor=InlineExecutor())
    tasks.broke.connect(_raise)
    window = MainWindow(Shell(app, tasks, preferences), speech, PAGES)
    window.resize(*scene.size)
    window.show()
    window.begin()
    window.open_page(scene.page)
    application.processEvents()
    if scene.prepare is not None:
        scene.prepare(window)
    for _ in range(3):
        application.processEvents()
    shown = QApplication.activeModalWidget() or window
    shown.grab().save(str(target))
    if shown is not window:
        shown.close()
    tasks.close()
    window.close()
    window.deleteLater()
    speech.speak("en")  # the next picture brings its own translators
    # A deleted window lives on until its event is sent; it would be redrawn with every picture that follows.
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _raise(error: BaseException) -> None:
    raise error


def _use_our_font(application: QApplication) -> None:
    """Offscreen has no system font worth the name; ours is near to what Windows shows."""
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"NotoSans-{weight}.ttf")))
    application.setFont(QFont("Noto Sans", 10))


def _fill_typical(app: App) -> None:
    demo = resource("demo")
    app.change_settings(
        lambda known: known.with_vendor(VendorProfile("sample", "Sample vendor", base_url="http://localhost:1"))
    )
    app.organisations.import_directory(demo / "organisations.xlsx")
    mails = sorted((demo / "mail").glob("*.eml"))[:MAILS]
    app.intake.import_paths([*mails, demo / "reports.xlsx"])
    app.groups.run()
    for suggestion in app.groups.suggestions()[:6]:
        app.groups.accept(suggestion.id) if suggestion.score > 0.5 else None
    groups = app.groups.list()
    if groups:
        app.groups.update(groups[0].id, wanted_result="Функция снова работает у всех, без обходных путей.")


def _fill_long(app: App) -> None:
    """Words and numbers beyond what one expects."""
    long_word = "Нормативно-правоприменительно-документационный" * 3
    text = "\n\n".join(
        [f"Абзац {number}. " + "Очень подробное описание того, что произошло. " * 12 for number in range(40)]
    )
    for number in range(120):
        app.intake.take(
            Incoming(
                channel=list(Channel)[number % len(Channel)],
                identity=f"long-{number}",
                source="long",
                subject=f"{number}. Ошибка при формировании сводного отчёта по {long_word} за прошлый период и позапрошлый",
                text=f"{long_word} {text}",
                sender_name="Абдрахманова-Крижановская Гульшат Нурмухамедкызы, заместитель начальника управления",
                sender_email="g.abdrakhmanova-krizhanovskaya@very-long-department-name.holding.example",
                warnings=("The character set was wrong and was repaired.",),
            )
        )
    vendor_ground.set_up(app)
    largest = app.groups.create([report.id for report in app.reports.page(limit=80)])
    other = app.groups.create([report.id for report in app.reports.page(ungrouped=True, limit=3)], title=long_word * 2)
    app.bundles.create([largest.id, other.id], title=long_word * 3)


def _fill_vendor(app: App) -> None:
    """Bundles in every state; the outbox rests, so that they stay in it."""
    vendor_ground.set_up(app, token="secret")
    vendor_ground.every_state(app)


def _fill_months(app: App) -> None:
    vendor_ground.set_up(app)
    vendor_ground.months_of_tickets(app)
    vendor_ground.court_case(app)


def _fill_directory(app: App) -> None:
    directory_ground.set_up(app)


_FILL: dict[str, Callable[[App], None]] = {
    "empty": lambda _: None,
    "typical": _fill_typical,
    "long": _fill_long,
    "vendor": _fill_vendor,
    "months": _fill_months,
    "threads": conversation_ground.conversations,
    "directory": _fill_directory,
    "intake": lambda app: intake_ground.everything(app, app.profile.root / "files"),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
