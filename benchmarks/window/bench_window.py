"""How long the window's thread is kept from its events while work runs, against the limit of 50 ms.

A timer that should fire all the time notes its longest pauses while 258 mails are imported and grouped, and while every page
is opened on the result. Run without anything else on the machine: the figure is wall time.
"""

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from keyuser.app import App, open_app
from keyuser.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from keyuser.ui.tasks import Tasks

LIMIT_MS = 50.0


def main(_argv: list[str]) -> int:
    """Prints the pauses by activity; 1 where one is over the limit."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        app = open_app(Path(folder) / "profile")
        app.load()
        try:
            longest = _measure(app, Path(folder))
        finally:
            app.close()
    for activity, (pauses, share) in longest.items():
        worst = pauses[0] if pauses else 0.0
        listed = ", ".join(f"{pause:.0f}" for pause in pauses[:5])
        print(f"{activity:32s} longest pauses {listed} ms; longest / limit = {worst / LIMIT_MS:.2f}; busy {share:.0%}")
    return int(any(pauses and pauses[0] > LIMIT_MS for pauses, _ in longest.values()))


def _measure(app: App, folder: Path) -> dict[str, tuple[list[float], float]]:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from keyuser.ui.importing import import_files
    from keyuser.ui.main_window import MainWindow
    from keyuser.ui.shell import Shell
    from keyuser.ui.start import PAGES, dress
    from keyuser.ui.tasks import Tasks

    application = QApplication.instance() or QApplication(["keyuser"])
    preferences = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    speech = dress(application, preferences, "ru")
    tasks = Tasks()
    window = MainWindow(Shell(app, tasks, preferences), speech, PAGES)
    window.resize(1360, 860)
    window.show()
    window.begin()
    _until_idle(application, tasks)
    found = {}
    import_files(window.shell, [resource("demo", "mail"), resource("demo", "reports.xlsx")])
    found["importing and grouping 258"] = _until_idle(application, tasks)
    for key in window.pages:
        window.open_page(key)
        found[f"opening {key}"] = _until_idle(application, tasks)
    window.close()
    tasks.close()
    return found


def _until_idle(application: "QApplication", tasks: "Tasks") -> tuple[list[float], float]:
    """Turns the event loop until no task has run for a while; the pauses in ms, longest first, and the share over 10 ms."""
    pauses = []
    quiet = 0
    began = time.perf_counter()
    while quiet < 20:
        before = time.perf_counter()
        application.processEvents()
        pauses.append((time.perf_counter() - before) * 1000)
        time.sleep(0.002)
        quiet = 0 if tasks.busy else quiet + 1
    whole = (time.perf_counter() - began) * 1000
    return sorted(pauses, reverse=True), sum(pause for pause in pauses if pause > 10) / whole
