"""Garbage with Qt's objects in it is collected in the GUI thread, whoever makes it."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


class Cycle(QObject):
    """Knows itself, as a dialog does whose button calls a lambda of its own; notes the thread that destroys it."""

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.me = lambda: self
        weakref.finalize(self, lambda: ended.append(threading.get_ident()))


def test_a_thread_that_allocates_much_collects_nothing(dressed: QApplication, qtbot: QtBot) -> None:
    assert not gc.isenabled()
    ended: list[int] = []
    Cycle(ended)
    worker = threading.Thread(target=lambda: [[number] for number in range(200_000)])
    worker.start()
    worker.join()
    assert not ended
    filled = [[number] for number in range(50_000)]  # what the GUI thread's next look finds is over the threshold
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.get_ident()]
    assert filled
