"""Opens the window on an ``App`` and runs until it is closed."""

import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from keyuser.errors import KeyuserError
from keyuser.log import log_bug
from keyuser.ui import icons, theme
from keyuser.ui.dialogs.crash import CrashDialog, hook, report_text
from keyuser.ui.garbage import collect_in_gui_thread
from keyuser.ui.language import Speech, language_to_begin_with
from keyuser.ui.main_window import MainWindow
from keyuser.ui.pages.base import Page
from keyuser.ui.pages.bundles import BundlesPage
from keyuser.ui.pages.groups import GroupsPage
from keyuser.ui.pages.inbox import InboxPage
from keyuser.ui.pages.organisations import OrganisationsPage
from keyuser.ui.pages.sla import SlaPage
from keyuser.ui.pages.today import TodayPage
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.style import KeyuserStyle
from keyuser.ui.tasks import Tasks

if TYPE_CHECKING:
    from keyuser.app import App

#: The places of the navigation in their order; a new page is added here.
PAGES: tuple[type[Page], ...] = (TodayPage, InboxPage, GroupsPage, BundlesPage, SlaPage, OrganisationsPage)


def run(app: "App") -> int:
    """Shows the window; returns the process's exit code when it is closed. ``app`` stays open for the caller to close."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    preferences = QSettings(str(app.profile.root / "window.ini"), QSettings.Format.IniFormat)
    speech = dress(application, preferences, app.settings.language)
    tasks = Tasks()
    window = MainWindow(Shell(app, tasks, preferences), speech, PAGES)
    _show_bugs(app, tasks, window)
    _stop_on_interrupt(application)
    window.show()
    window.begin()
    try:
        return application.exec()
    finally:
        tasks.close()
        sys.excepthook = sys.__excepthook__


def explain(error: KeyuserError) -> None:
    """Says why the window cannot open, where there is no window yet to say it in."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    dress(application, QSettings())
    box = QMessageBox(QMessageBox.Icon.Warning, "keyuser", said(error.message), QMessageBox.StandardButton.Close)
    box.setInformativeText(said(error.hint))
    box.exec()


def dress(application: QApplication, preferences: QSettings, language: str = "") -> Speech:
    """Gives the application its style, colours and language; follows the system's scheme while the user chose none."""
    collect_in_gui_thread(application)
    application.setApplicationName("keyuser")
    application.setApplicationDisplayName("keyuser")
    if not isinstance(application.style(), KeyuserStyle):
        application.setStyle(KeyuserStyle())

    def colour() -> None:
        theme.apply(application, theme.Scheme(preferences.value("scheme", theme.Scheme.SYSTEM)))

    colour()
    icons.load()
    QGuiApplication.styleHints().colorSchemeChanged.connect(colour)
    speech = Speech(application)
    speech.speak(language_to_begin_with(str(preferences.value("language", language))))
    return speech


def _show_bugs(app: "App", tasks: Tasks, window: MainWindow) -> None:
    """Bugs, in slots or in tasks, go to the log and to a dialog."""
    open_dialogs: list[CrashDialog] = []

    def show(error: BaseException) -> None:
        log_bug("the window", error)
        if not any(dialog.isVisible() for dialog in open_dialogs):
            dialog = CrashDialog(report_text(error, app.profile.logs / "keyuser.log"), window)
            open_dialogs[:] = [dialog]
            dialog.open()

    sys.excepthook = hook(show)
    tasks.broke.connect(show)


def _stop_on_interrupt(application: QApplication) -> None:
    """Ctrl-C in a terminal closes the window; Python sees the signal only while it runs, hence the timer."""
    signal.signal(signal.SIGINT, lambda *_: application.closeAllWindows())
    timer = QTimer(application, interval=250)
    timer.timeout.connect(lambda: None)
    timer.start()
