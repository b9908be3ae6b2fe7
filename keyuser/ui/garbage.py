"""Garbage is collected in the GUI thread only.

Python collects cycles in whichever thread happens to allocate. A closed dialog is such a cycle, and Qt's objects must not be
destroyed outside the GUI thread: the interpreter crashes then, seldom and far from the cause.
"""

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

#: Milliseconds between two looks. Young garbage is collected often, so that each pause is short.
_PAUSE = 100


class GarbageCollector(QObject):
    """Takes Python's thresholds, and collects while the event loop runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what was made until now stays: looking through it again and again would only be felt
        timer = QTimer(self, interval=_PAUSE)
        timer.timeout.connect(collect_when_due)
        timer.start()


def collect_in_gui_thread(application: QApplication) -> None:
    """Once per application."""
    if application.findChild(GarbageCollector) is None:
        GarbageCollector(application)


def collect_when_due() -> None:
    """The oldest generation whose threshold is reached, as Python itself would."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation, count in enumerate(counts) if count > thresholds[generation]]
    if due:
        gc.collect(max(due))
