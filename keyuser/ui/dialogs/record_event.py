"""What the key user records by hand about a ticket: each kind asks for just what it needs, and a reason where one is due."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import Criticality, EventType, Metric, TicketEvent
from keyuser.sla.recording import SupportLine
from keyuser.ui import theme, words
from keyuser.ui.models import bundle_words
from keyuser.ui.models.sla_ticket import TicketClocks
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.text import Words

_MINUTE = "dd.MM.yyyy HH:mm"


class Deedable(Enum):
    """What can be recorded, in the order in which it is offered."""

    ANSWERED = auto()
    CRITICALITY = auto()
    AGREED = auto()
    EXCLUDED = auto()
    LEVEL = auto()
    NOTE = auto()
    CANCELLED = auto()


#: Which fields each asks for, beside ``words``.
_FIELDS: dict[Deedable, tuple[str, ...]] = {
    Deedable.ANSWERED: ("kind", "at", "author", "proof"),
    Deedable.CRITICALITY: ("criticality", "at"),
    Deedable.AGREED: ("metric", "due"),
    Deedable.EXCLUDED: ("start", "end"),
    Deedable.LEVEL: ("line", "at"),
    Deedable.NOTE: ("at",),
    Deedable.CANCELLED: ("at",),
}


class RecordDialog(QDialog):
    """Times are those of the contract's zone. What is wrong is said in the dialog, and nothing that was typed is lost."""

    recorded = Signal(object)  # TicketEvent

    def __init__(self, shell: Shell, clocks: TicketClocks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Record what happened"))
        self._shell, self._clocks = shell, clocks
        self._zone = QTimeZone(clocks.calendar.zone.encode())
        self.what = QComboBox()
        for kind, text in self._kinds().items():
            self.what.addItem(text, kind)
        self._means = Words(tone="quiet", size=theme.SMALL)
        self._make_fields()
        self._wrong = Words(tone="missed")
        self._wrong.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.addButton(self.tr("Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.record)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addLayout(self._form)
        column.addWidget(self._wrong)
        column.addWidget(
            Words(
                self.tr("It is added to the log and never deleted. What was wrong is taken back by another event."),
                tone="quiet",
                size=theme.SMALL,
            )
        )
        column.addWidget(buttons)
        self.setMinimumWidth(520)
        self.what.currentIndexChanged.connect(self._turn)
        self._turn()
        self._ok.setDefault(True)

    def choose(self, kind: Deedable) -> None:
        """Turns to that kind of event."""
        self.what.setCurrentIndex(self.what.findData(kind))

    def record(self) -> None:
        """Writes the event; the dialog closes only when it is written."""
        write = self._order()
        self._ok.setEnabled(False)
        self._shell.tasks.run(lambda _: write(), self._done, otherwise=self._refuse)

    def _order(self) -> Callable[[], TicketEvent]:
        """The call that writes what was typed; Qt gives back the words of an enumeration, not its members."""
        events, text, at = self._shell.app.sla_events, self.words.toPlainText().strip(), _instant(self.at)
        ref, where = self._clocks.ticket.ref, {"item": self._clocks.item}
        now = {"at": at, **where}
        kind, author, proof = EventType(self.kind.currentData()), self.author.text(), self.proof.text()
        values: dict[Deedable, Callable[[], TicketEvent]] = {
            Deedable.ANSWERED: partial(events.reply, ref, text, proof, kind=kind, author=author, **now),
            Deedable.CRITICALITY: partial(
                events.criticality, ref, Criticality(self.criticality.currentData()), text, **now
            ),
            Deedable.AGREED: partial(
                events.agree, ref, Metric(self.clock.currentData()), text, due=_instant(self.due), **where
            ),
            Deedable.EXCLUDED: partial(events.exclude, ref, _instant(self.start), _instant(self.end), text, **where),
            Deedable.LEVEL: partial(events.level, ref, SupportLine(self.line.currentData()), text, **now),
            Deedable.NOTE: partial(events.note, ref, text, **now),
            Deedable.CANCELLED: partial(events.cancel, ref, text, **now),
        }
        return values[self.what.currentData()]

    def _done(self, event: TicketEvent) -> None:
        self.recorded.emit(event)
        self.accept()

    def _refuse(self, failure: Failure) -> None:
        self._ok.setEnabled(True)
        self._wrong.setText(f"{said(failure.error.message)} {said(failure.error.hint)}")
        self._wrong.show()
        self.words.setFocus()

    def _make_fields(self) -> None:
        self.kind, self.criticality, self.clock, self.line = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        for kind in (EventType.VENDOR_REPLY, EventType.PRELIMINARY_ANSWER, EventType.WORKAROUND, EventType.SOLUTION):
            self.kind.addItem(bundle_words.event_word(kind), kind)
        for level in sorted(Criticality, key=lambda each: -each.rank):
            self.criticality.addItem(words.criticality(level), level)
        for explanation in self._clocks.explanations:
            self.clock.addItem(words.metric(explanation.metric), explanation.metric)
        for line in SupportLine:
            self.line.addItem(line.value, line)
        self.at, self.due, self.start, self.end = (self._time(0), self._time(24), self._time(-2), self._time(0))
        self.author, self.proof = QLineEdit(), QLineEdit()
        self.proof.setPlaceholderText(self.tr("For example: call at 10:12 from +7 727 …, letter No. 14"))
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(4 * self.fontMetrics().height() + theme.GAP)
        self.words.textChanged.connect(self._wrong_gone)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.GAP)
        self._form.setVerticalSpacing(theme.TIGHT)
        self._form.addRow(self.tr("What happened"), self.what)
        self._form.addRow("", self._means)
        self._rows: dict[str, QWidget] = {}
        for name, label, widget in (
            ("kind", self.tr("Answer"), self.kind),
            ("criticality", self.tr("Criticality from then on"), self.criticality),
            ("metric", self.tr("Clock"), self.clock),
            ("line", self.tr("Support line"), self.line),
            ("at", self.tr("When"), self.at),
            ("due", self.tr("Now due"), self.due),
            ("start", self.tr("From"), self.start),
            ("end", self.tr("To"), self.end),
            ("author", self.tr("Who answered"), self.author),
            ("proof", self.tr("How it can be shown"), self.proof),
        ):
            self._rows[name] = widget
            widget.setMinimumHeight(theme.LOOSE - theme.HAIR)
            widget.setAccessibleName(label)
            self._form.addRow(label, widget)
        self._form.addRow(self.tr("Words"), self.words)

    def _wrong_gone(self) -> None:
        if hasattr(self, "_wrong"):
            self._wrong.hide()

    def _turn(self) -> None:
        kind: Deedable = self.what.currentData()
        for name, widget in self._rows.items():
            self._form.setRowVisible(widget, name in _FIELDS[kind])
        self._means.setText(self._meanings()[kind])
        label = {
            Deedable.ANSWERED: self.tr("What was said"),
            Deedable.NOTE: self.tr("Note"),
            Deedable.LEVEL: self.tr("From what it is known"),
        }.get(kind, self.tr("Reason"))
        self._form.labelForField(self.words).setText(label)
        self.words.setAccessibleName(label)
        self._wrong.hide()
        self.adjustSize()

    def _kinds(self) -> dict[Deedable, str]:
        return {
            Deedable.ANSWERED: self.tr("The vendor answered by phone or letter"),
            Deedable.CRITICALITY: self.tr("Another criticality"),
            Deedable.AGREED: self.tr("Another due time was agreed"),
            Deedable.EXCLUDED: self.tr("A stretch of time does not count"),
            Deedable.LEVEL: self.tr("Another support line has it"),
            Deedable.NOTE: self.tr("Note"),
            Deedable.CANCELLED: self.tr("It was called off"),
        }

    def _meanings(self) -> dict[Deedable, str]:
        return {
            Deedable.ANSWERED: self.tr("Counts as the vendor's answer from the moment when it was given."),
            Deedable.CRITICALITY: self.tr("The target of that criticality holds from then on; what has elapsed stays."),
            Deedable.AGREED: self.tr("Replaces the target of that clock. What was missed before stays missed."),
            Deedable.EXCLUDED: self.tr("No clock of this item counts in that time, for example during agreed works."),
            Deedable.LEVEL: self.tr("Changes no clock; shows how long each line had it."),
            Deedable.NOTE: self.tr("Changes no figure."),
            Deedable.CANCELLED: self.tr("All clocks of this item end; what was not decided by then counts nowhere."),
        }

    def _time(self, hours: int) -> QDateTimeEdit:
        now = self._clocks.now.replace(second=0, microsecond=0).timestamp()
        edit = QDateTimeEdit()
        edit.setTimeZone(self._zone)
        edit.setDisplayFormat(_MINUTE)
        edit.setCalendarPopup(True)
        edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(now) + hours * 3600, self._zone))
        edit.setToolTip(self.tr("Time in %1").replace("%1", self._clocks.calendar.zone))
        return edit


class VoidDialog(QDialog):
    """Asks why an event is taken back."""

    recorded = Signal(object)  # TicketEvent

    def __init__(self, shell: Shell, ticket: str, event: TicketEvent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._ticket, self._event = shell, ticket, event
        title = self.tr("Take back event #%1?").replace("%1", str(event.seq))
        self.setWindowTitle(title)
        self.reason = QLineEdit()
        self.reason.setMinimumHeight(theme.LOOSE)
        self.reason.setPlaceholderText(self.tr("Why it is taken back"))
        self.reason.setAccessibleName(self.tr("Why it is taken back"))
        self._wrong = Words(tone="missed")
        self._wrong.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.addButton(self.tr("Take back"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self._ok.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self.take_back)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addWidget(Words(title, size=theme.TITLE, bold=True))
        column.addWidget(Words(bundle_words.event(event).word, bold=True))
        means = self.tr("The clocks are computed as if it had not happened. The event and this reason stay in the log.")
        column.addWidget(Words(means, tone="quiet"))
        for widget in (self.reason, self._wrong, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(460)

    def take_back(self) -> None:
        """Writes the void."""
        events, ticket, seq, reason = self._shell.app.sla_events, self._ticket, self._event.seq, self.reason.text()
        self._shell.tasks.run(lambda _: events.void(ticket, seq, reason), self._done, otherwise=self._refuse)

    def _done(self, event: Any) -> None:
        self.recorded.emit(event)
        self.accept()

    def _refuse(self, failure: Failure) -> None:
        self._wrong.setText(f"{said(failure.error.message)} {said(failure.error.hint)}")
        self._wrong.show()


def _instant(edit: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch(), UTC)
