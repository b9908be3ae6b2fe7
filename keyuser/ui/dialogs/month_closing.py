"""Closing a month: what it means, what was frozen before, and what differs since."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from keyuser.records import Criticality, Metric, Outcome, SlaClosing, SlaView
from keyuser.sla.closings.figures import FigureDifference
from keyuser.sla.closings.service import ClosedMonth, ClosingComparison
from keyuser.ui import theme, words
from keyuser.ui.models import sla_words
from keyuser.ui.models.sla_queries import SlaView as MonthView
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.fact_table import FactTable, Line
from keyuser.ui.widgets.text import Words

if TYPE_CHECKING:
    from keyuser.app import App

_SECONDS = frozenset({"target", "elapsed", "longest", "paused", "mean", "median", "p90"})
_HASH_SHOWN = 16


class ClosingDialog(QDialog):
    """Of one month with one vendor."""

    closed = Signal()

    def __init__(self, shell: Shell, view: MonthView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._view, self._month = shell, view, view.month.key
        name = sla_words.month_name(view.month)
        self.setWindowTitle(self.tr("Close %1").replace("%1", name))
        self.resize(820, 520)
        meaning = self.tr(
            "Closing freezes the figures of this month with a hash and the end of the log that they were computed from. "
            "Nothing is locked: what is learned later changes the figures, and here you see what differs and why. "
            "A month can be closed again; each closing stays."
        )
        self._warning = Fact("warning", wrap=True)
        self._warning.say("")
        self.closings, self.differences = FactTable(), FactTable()
        self.closings.setAccessibleName(self.tr("Closings of this month"))
        self.differences.setAccessibleName(self.tr("What differs since the last closing"))
        self._said = Words(bold=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.addButton(self.tr("Close the month"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.close_month)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        title = f"{name} · {view.report.vendor_name}"
        for widget in (Words(title, size=theme.TITLE, bold=True), Words(meaning, tone="quiet"), self._warning):
            column.addWidget(widget)
        for widget in (self.closings, self._said, self.differences, buttons):
            column.addWidget(widget, 1 if widget is self.differences else 0)
        self._ok.setDefault(True)
        self.refresh()

    def refresh(self) -> None:
        """Reads the closings of the month, and what differs from the last one."""
        app, vendor_id, month = self._shell.app, self._view.vendor_id, self._month
        self._shell.tasks.run(lambda _: _read(app, vendor_id, month), self._show, replaces="closing dialog")

    def close_month(self) -> None:
        """Freezes the figures; the dialog closes when it is done."""
        app, vendor_id, month = self._shell.app, self._view.vendor_id, self._month
        self._ok.setEnabled(False)
        self._shell.tasks.run(
            lambda _: app.sla_closings.close(month, vendor_id), self._done, what=self.tr("Closing the month")
        )

    def _done(self, made: ClosedMonth) -> None:
        name = sla_words.month_name(self._view.month)
        text = self.tr("%1 is closed: %2").replace("%1", name).replace("%2", made.closing.sha256[:_HASH_SHOWN])
        hint = ""
        if made.log_fault is not None:
            hint = self.tr("The log is not as it was written: event #%1").replace("%1", str(made.log_fault))
        elif made.stale:
            hint = self.tr(
                "The vendor's answers were last fetched before the month was over: fetch them and close again."
            )
        tone = "at_risk" if hint else "met"
        self._shell.say(Notice(text, hint, glyph="warning" if hint else "lock", tone=tone, stays=bool(hint)))
        self.closed.emit()
        self.accept()

    def _show(self, found: tuple[tuple[SlaClosing, ...], ClosingComparison | None]) -> None:
        closings, comparison = found
        self.closings.setVisible(bool(closings))
        self.differences.setVisible(bool(comparison and comparison.differences))
        self._said.setVisible(comparison is not None)
        heads = [self.tr("Closed"), self.tr("Who"), self.tr("Log up to"), self.tr("Hash")]
        self.closings.show_lines(heads, tuple(reversed(closings)), self._closing_line)
        row = self.closings.verticalHeader().defaultSectionSize()
        self.closings.setFixedHeight(row * min(4, max(1, len(closings))) + row + 8)
        if comparison is None:
            return
        count = len(comparison.differences)
        text = self.tr("%n figure(s) differ since", "", count) if count else self.tr("Nothing has changed since.")
        late = self.tr("%n event(s) recorded since", "", comparison.late_events)
        self._said.setText(f"{text} {late}" if comparison.late_events else text)
        if not comparison.intact:
            self._warning.say(self.tr("The frozen figures were altered: they do not give their hash."), tone="missed")
        heads = [self.tr("Ticket"), self.tr("View"), self.tr("Figure"), self.tr("Frozen"), self.tr("Now")]
        heads.append(self.tr("Events"))
        self.differences.show_lines(heads, comparison.differences, self._difference_line, wide=2)

    def _closing_line(self, closing: SlaClosing) -> Line:
        when = words.exactly(closing.closed_at)
        return Line((when, closing.actor, f"#{closing.last_event}", closing.sha256[:_HASH_SHOWN]), tip=closing.sha256)

    def _difference_line(self, item: FigureDifference) -> Line:
        ticket = f"{item.remote_id or item.ticket_ref} · {item.item}" if item.ticket_ref else self.tr("All")
        if not item.ticket_ref and item.criticality:
            ticket = words.criticality(Criticality(item.criticality))
        view = self.tr("created") if item.view is SlaView.CREATED else self.tr("decided")
        metric = words.metric(Metric(item.metric)) if item.metric else ""
        figure = ": ".join(filter(None, [metric, self._figure(item.figure)]))
        events = ", ".join(f"#{seq}" for seq in item.events)
        return Line((ticket, view, figure, _value(item.figure, item.before), _value(item.figure, item.after), events))

    def _figure(self, name: str) -> str:
        return {
            "outcome": self.tr("verdict"),
            "met": self.tr("met"),
            "missed": self.tr("missed"),
            "open": self.tr("open"),
            "compliance": self.tr("kept"),
            "mean": self.tr("average"),
            "median": self.tr("median"),
            "p90": self.tr("9 of 10 within"),
            "elapsed": self.tr("elapsed"),
            "target": self.tr("target"),
            "paused": self.tr("paused"),
            "criticality": self.tr("criticality"),
            "contract": self.tr("contract"),
            "no_reply": self.tr("closed without an answer"),
        }.get(name, name.replace("_", " "))


def _read(app: "App", vendor_id: str, month: str) -> tuple[tuple[SlaClosing, ...], ClosingComparison | None]:
    closings = tuple(app.sla_closings.closings(vendor_id, month))
    return closings, app.sla_closings.compare(month, vendor_id) if closings else None


def _value(figure: str, value: object) -> str:
    if value is None:
        return sla_words.NONE
    if figure in _SECONDS and isinstance(value, int):
        return sla_words.amount(value)
    if figure == "compliance" and isinstance(value, float):
        return sla_words.share(value)
    if figure == "outcome" and value in set(Outcome):
        return words.outcome(Outcome(str(value)))
    return str(value)
