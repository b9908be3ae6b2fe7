"""What can be said for the figures on the SLA page: the log is as it was written, and whether the month is closed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from keyuser.records import LogCheck
from keyuser.sla.closings.service import ClosingComparison
from keyuser.ui import theme
from keyuser.ui.models import sla_words
from keyuser.ui.models.sla_queries import SlaView
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.translated import Translated


class SlaProof(Translated, QWidget):
    """Two facts, asked anew with the figures but after them: they take longer."""

    def __init__(self, shell: Shell, close_month: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._view: SlaView | None = None
        self._check: LogCheck | None = None
        self._checked: tuple[int, datetime] | None = None
        self._closing: ClosingComparison | None = None
        self.log, self.month = Fact("lock"), Fact("calendar")
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setFont(theme.scaled(self.font(), theme.SMALL))
        self.button.clicked.connect(close_month)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.TIGHT)
        row.addWidget(self.log, 5)
        row.addWidget(self.month, 4)
        row.addWidget(self.button)
        self.retranslate()

    def ask(self, view: SlaView | None) -> None:
        """Checks the log where it has grown, and looks for a closing of the month."""
        self._view, self._closing = view, None
        self.retranslate()
        if view is None or view.is_empty:
            return
        app, last = self._shell.app, view.report.last_event
        if self._checked is None or self._checked[0] != last:
            self._shell.tasks.run(
                lambda _: (app.sla.verify_log(), last, app.clock.now()),
                self._show_check,
                replaces="sla log",
                otherwise=_ignore,
            )
        name, vendor_id = view.month.key, view.vendor_id

        def compare(_: object) -> ClosingComparison | None:
            if not app.sla_closings.closings(vendor_id, name):
                return None
            return app.sla_closings.compare(name, vendor_id)

        self._shell.tasks.run(compare, self._show_closing, replaces="sla closing", otherwise=_ignore)

    def retranslate(self) -> None:
        self._say_log()
        self._say_month()

    def _show_check(self, checked: tuple[LogCheck, int, datetime]) -> None:
        self._check, self._checked = checked[0], checked[1:]
        self._say_log()

    def _show_closing(self, closing: ClosingComparison | None) -> None:
        self._closing = closing
        self._say_month()

    def _say_log(self) -> None:
        check = self._check
        if check is None or self._checked is None or self._view is None:
            self.log.say("")
            return
        at = sla_words.day_and_time(self._checked[1], self._checked[1])
        if check.fault is None:
            text = self.tr("Log of %n event(s) verified %1", "", check.events).replace("%1", at)
            tip = self.tr("Each event is as it was written. Hash of the last one: %1").replace("%1", check.head)
            self.log.say(text, tip=tip, glyph="lock", tone="met")
        else:
            text = self.tr("The log is not as it was written: event #%1")
            where = f"{check.fault.ticket_ref} {check.fault.at}".strip()
            self.log.say(text.replace("%1", str(check.fault.seq)), tip=where, glyph="missed", tone="missed")

    def _say_month(self) -> None:
        view, closing = self._view, self._closing
        over = view is not None and view.month < view.latest and not view.is_empty
        self.button.setVisible(over)
        self.button.setText(self.tr("Close month…") if closing is None else self.tr("Closing…"))
        if closing is None:
            self.month.say(self.tr("Not closed yet") if over else "", glyph="calendar")
            return
        closed = closing.closing
        when = sla_words.day_and_time(closed.closed_at, self._shell.app.clock.now())
        text = self.tr("Closed %1").replace("%1", when)
        if not closing.intact:
            self.month.say(f"{text} · {self.tr('its frozen figures were altered')}", glyph="missed", tone="missed")
        elif closing.differences:
            more = self.tr("%n figure(s) differ since", "", len(closing.differences))
            self.month.say(f"{text} · {more}", glyph="warning", tone="at_risk")
        else:
            self.month.say(f"{text} · {self.tr('nothing has changed since')}", glyph="lock", tone="met")


def _ignore(_: object) -> None:
    """A proof that cannot be given is not shown; the figures themselves say why when they cannot be read."""
