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

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from keyuser.app import App, open_app
from keyuser.clock import FixedClock
from keyuser.paths import resource
from keyuser.records import Channel, Incoming, SubmissionState
from keyuser.settings import VendorProfile
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models.bundle_queries import BundleLine
from keyuser.ui.shell import Shell
from keyuser.ui.start import PAGES, dress
from keyuser.ui.tasks import InlineExecutor, Tasks
from tests.ui import vendor_ground

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


SCENES = [
    Scene("today-empty", "today", "empty"),
    Scene("today", "today", "vendor"),
    Scene("today-months", "today", "months"),
    Scene("today-narrow", "today", "vendor", size=NARROW),
    Scene("inbox-empty", "inbox", "empty"),
    Scene("inbox", "inbox", prepare=select("inbox", 3)),
    Scene("inbox-all", "inbox", prepare=choose_view("inbox", 1)),
    Scene("inbox-long", "inbox", "long"),
    Scene("inbox-narrow", "inbox", size=NARROW),
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


_FILL: dict[str, Callable[[App], None]] = {
    "empty": lambda _: None,
    "typical": _fill_typical,
    "long": _fill_long,
    "vendor": _fill_vendor,
    "months": _fill_months,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
