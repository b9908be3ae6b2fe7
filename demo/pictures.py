"""The window on the demonstration's profile: shown where there is a screen, as pictures of its pages where there is none."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from demo.screen import Screen
from keyuser.app import App

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from keyuser.ui.tasks import Tasks

SIZE = (1360, 860)
_PATIENCE_S = 30


def show_window(app: App) -> None:
    """Opens the window and returns when it is closed."""
    from keyuser.ui.start import run

    run(app)


def page_pictures(app: App, folder: Path, screen: Screen) -> list[Path]:
    """One PNG for each page of the window, drawn without a screen; their paths."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from keyuser.ui.main_window import MainWindow
    from keyuser.ui.shell import Shell
    from keyuser.ui.start import PAGES, dress
    from keyuser.ui.tasks import Tasks

    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication(["keyuser"])
    preferences = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    speech = dress(application, preferences, app.settings.language)
    tasks = Tasks()
    window = MainWindow(Shell(app, tasks, preferences), speech, PAGES)
    window.resize(*SIZE)
    window.show()
    window.begin()
    written = []
    try:
        for number, key in enumerate(window.pages, start=1):
            screen.progress(number, len(window.pages), "pictures")
            window.open_page(key)
            _settle(application, tasks)
            written.append(folder / f"window-{number}-{key}.png")
            window.grab().save(str(written[-1]))
    finally:
        window.close()
        tasks.close()
        (folder / "window.ini").unlink(missing_ok=True)
    return written


def _settle(application: "QApplication", tasks: "Tasks") -> None:
    """Lets the page load: until no task runs for a moment."""
    give_up = time.monotonic() + _PATIENCE_S
    quiet = 0
    while quiet < 5 and time.monotonic() < give_up:
        application.processEvents()
        time.sleep(0.02)
        quiet = 0 if tasks.busy else quiet + 1
