"""Notices of the SLA clock: looked for each minute and after each change, told once in the window and in the system tray."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from keyuser.records import NoticeKind
from keyuser.sla.notices.service import NewNotices
from keyuser.ui import icons
from keyuser.ui.models import notice_words
from keyuser.ui.shell import Changed, Notice, Shell

_EVERY_MS = 60_000
_PREFERENCE = "tray notices"
_tr = QCoreApplication.translate


class NoticeWatch(QObject):
    """``action`` switches the notices of the system off and on; those in the window stay."""

    def __init__(self, shell: Shell, window: QWidget) -> None:
        super().__init__(window)
        self._shell, self._window = shell, window
        self.tray: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self.tray = QSystemTrayIcon(icons.icon("sla"), self)
            self.tray.messageClicked.connect(self._look)
            self.tray.activated.connect(lambda _: self._come_to_front())
        self.action = QAction(icons.icon("bell"), "", self)
        self.action.setCheckable(True)
        self.action.setChecked(str(shell.preferences.value(_PREFERENCE, "true")).lower() == "true")
        self.action.toggled.connect(self._switch)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look_for_new)
        shell.changed.connect(lambda changed: self.look_for_new() if changed & Changed.TICKETS else None)
        self.retranslate()

    @property
    def wanted(self) -> bool:
        """Whether the system's own notices are wanted."""
        return self.action.isChecked()

    def begin(self) -> None:
        """Starts to look."""
        if self.tray is not None and self.wanted:
            self.tray.show()
        self._timer.start()
        self.look_for_new()

    def look_for_new(self) -> None:
        """Asks for what was not told yet; nothing while there is no vendor."""
        app = self._shell.app
        if app.settings.vendors:
            self._shell.tasks.run(
                lambda _: app.sla_notices.take(), self._tell, replaces="sla notices", otherwise=lambda _: None
            )  # a contract that cannot be read is told by the SLA page

    def retranslate(self) -> None:
        self.action.setText(_tr("notices", "Notices in the system tray"))
        if self.tray is not None:
            self.tray.setToolTip("keyuser")

    def _tell(self, new: NewNotices) -> None:
        if not new.count:
            return
        text, hint = notice_words.told(new)
        missed = any(notice.kind is NoticeKind.MISSED for notice in new.notices)
        tone, glyph = ("missed", "missed") if missed else ("at_risk", "at_risk")
        look = _tr("notices", "Look")
        self._shell.say(Notice(text, hint, glyph=glyph, tone=tone, action=look, act=self._look, stays=True))
        if self.tray is not None and self.wanted and not self._window.isActiveWindow():
            kind = QSystemTrayIcon.MessageIcon.Warning
            self.tray.showMessage(text, hint, kind)

    def _look(self) -> None:
        self._come_to_front()
        self._shell.go("sla", waiting=True)

    def _come_to_front(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _switch(self, wanted: bool) -> None:
        self._shell.preferences.setValue(_PREFERENCE, "true" if wanted else "false")
        if self.tray is not None:
            self.tray.setVisible(wanted)
