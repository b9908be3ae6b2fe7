"""One ticket item's clocks: why each shows what it shows, the log that proves it, and what the user records about it."""

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QDateTime, Qt, QTimer, QTimeZone, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import ClockInterval, ClockMark, Label, TicketEvent
from keyuser.sla.recording import LoggedEvent
from keyuser.ui import icons, theme
from keyuser.ui.dialogs.record_event import RecordDialog, VoidDialog
from keyuser.ui.models import bundle_words, explain_words, sla_words
from keyuser.ui.models.sla_ticket import TicketClocks, read_ticket
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.undoing import undo_last
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.clock_lines import ClockLines, Legend
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.fact_table import FactTable, Line
from keyuser.ui.widgets.segments import Segments
from keyuser.ui.widgets.text import OneLine, Words

_SLIDER_STEPS = 1_000
_SETTLED_MS = 120
_HASH_SHOWN = 10


class TicketDialog(QDialog):
    """Opens at one item of a ticket, and at one of its metrics."""

    bundle_wanted = Signal(str)  # the ticket's reference

    def __init__(
        self, shell: Shell, ticket_ref: str, item: int, metric: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._ref, self._item, self._metric = shell, ticket_ref, item, metric
        self._as_of: datetime | None = None
        self.clocks: TicketClocks | None = None
        self.setWindowTitle(self.tr("Why the clock shows what it shows"))
        self.resize(1120, 760)
        self._make_parts()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Reads the ticket again, as it stood at the chosen time."""
        app, ref, item, as_of = self._shell.app, self._ref, self._item, self._as_of
        self._states.show_loading()
        self._shell.tasks.run(
            lambda _: read_ticket(app, ref, item, as_of),
            self._show,
            replaces="sla ticket",
            otherwise=self._states.show_failure,
        )

    def stand_at(self, at: datetime | None) -> None:
        """Shows it as it stood then; ``None``: now."""
        self._as_of = at
        self.refresh()

    def text(self) -> str:
        """The explanation of the chosen clock, as text."""
        if self.clocks is None or not self.clocks.explanations:
            return ""
        explanation = self.clocks.explanations[self.lines.chosen[0]]
        return explain_words.as_text(explanation, self.clocks.calendar, self.clocks.title)

    def _make_parts(self) -> None:
        self._title, self._about = Words(size=theme.TITLE, bold=True), OneLine(quiet=True)
        self._items = QComboBox()
        self._items.setAccessibleName(self.tr("Item of the ticket"))
        self._items.activated.connect(self._choose_item)
        self._when = QDateTimeEdit()
        self._when.setDisplayFormat("dd.MM.yyyy HH:mm")
        self._when.setCalendarPopup(True)
        self._when.setAccessibleName(self.tr("As it stood on"))
        self._when.dateTimeChanged.connect(self._turn_date)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, _SLIDER_STEPS)
        self._slider.setPageStep(_SLIDER_STEPS // 20)
        self._slider.setAccessibleName(self.tr("As it stood on"))
        self._slider.valueChanged.connect(self._slide)
        self._slider.setMinimumWidth(120)
        self._today = QPushButton(self.tr("Now"))
        self._today.setAutoDefault(False)
        self._today.clicked.connect(lambda: self.stand_at(None))
        self._settle = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settle.timeout.connect(self.refresh)
        self._folded = QCheckBox(self.tr("Fold nights and days off"))
        self._folded.setChecked(True)
        self.lines = ClockLines()
        self.lines.setAccessibleName(self.tr("The clocks of this ticket"))
        self.lines.picked.connect(self._follow_line)
        self._folded.toggled.connect(self.lines.fold)
        self._zooms = [self._tool("zoom_out", self.tr("Smaller (-)"), 1 / 1.5)]
        self._zooms.append(self._tool("zoom_in", self.tr("Larger (+)"), 1.5))
        self._sentence = Fact("information", wrap=True)
        self._tabs = Segments(2)
        self._tabs.chosen.connect(lambda _: self._show_table())
        self.table = FactTable()
        self.table.picked.connect(self._follow_table)
        self._foot = OneLine(size=theme.SMALL, quiet=True)
        self._record = Deed(self, "edit", "R", self.record)
        self._void = Deed(self, "undo", "T", self._take_back)
        self._copy = Deed(self, "copy", "C", self._copy_text)
        self._bundle = Deed(self, "bundles", "O", self._open_bundle)
        self._close = Deed(self, "close", "", self.close)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.SNUG)
        column.setSpacing(theme.TIGHT)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._items)
        column.addLayout(head)
        column.addWidget(self._about)
        time = QHBoxLayout()
        time.setSpacing(theme.TIGHT)
        for widget in (
            Words(self.tr("As it stood on"), tone="quiet", wrap=False),
            self._when,
            self._slider,
            self._today,
        ):
            time.addWidget(widget, 1 if widget is self._slider else 0)
        column.addLayout(time)
        below = QHBoxLayout()
        below.setSpacing(theme.TIGHT)
        below.addStretch(1)
        for widget in (self._folded, *self._zooms):
            below.addWidget(widget)
        column.addSpacing(theme.HAIR)
        column.addWidget(self.lines)
        column.addWidget(Legend())
        column.addWidget(self._sentence)
        column.addSpacing(theme.HAIR)
        below.insertWidget(0, self._tabs)
        column.addLayout(below)
        column.addWidget(self.table, 1)
        column.addWidget(self._foot)
        self._states = States(content, "sla")
        self._states.show_loading(first=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._states, 1)
        self._deeds = DeedRow([self._record, self._copy, self._bundle, self._void, self._close])
        outer.addWidget(self._deeds)
        self._tabs.name(0, self.tr("Minute by minute"))
        self._tabs.name(1, self.tr("Event log"))
        self._offer()

    def _tool(self, glyph: str, name: str, factor: float) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(glyph))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.lines.zoom(factor))
        return button

    def _show(self, clocks: TicketClocks) -> None:
        first = self.clocks is None
        self.clocks = clocks
        self._states.show_content()
        self.lines.show_clocks(clocks.explanations, clocks.calendar)
        if first:
            number = next((n for n, each in enumerate(clocks.explanations) if each.metric == self._metric), 0)
            self.lines.choose(number, 0)
            self.lines.setFocus()
        ticket = clocks.ticket
        self._title.setText(f"{ticket.remote_id or ticket.ref} · {clocks.title}")
        explanation = next(iter(clocks.explanations), None)
        contract = f"{explanation.contract} ({explanation.contract_version[:_HASH_SHOWN]})" if explanation else ""
        calendar = explain_words.calendar_line(explanation) if explanation else ""
        self._about.setText(" · ".join(filter(None, [ticket.ref, contract, calendar])))
        self._show_items()
        self._show_time()
        self._tabs.count(1, len(clocks.log))
        self._show_table()
        self._offer()

    def _show_items(self) -> None:
        items = self.clocks.ticket.items if self.clocks else ()
        self._items.clear()
        for item in items:
            self._items.addItem(f"{item.item} · {item.title[:60]}", item.item)
        self._items.setCurrentIndex(self._items.findData(self._item))
        self._items.setVisible(len(items) > 1)

    def _choose_item(self) -> None:
        self._item = self._items.currentData()
        self.refresh()

    def _show_time(self) -> None:
        """The slider and the date say the same time, and neither asks again because of it."""
        clocks = self.clocks
        if clocks is None:
            return
        zone = QTimeZone(clocks.calendar.zone.encode())
        born, now = clocks.ticket.created_at, clocks.now
        share = (clocks.as_of - born) / (now - born) if now > born else 1.0
        for widget in (self._slider, self._when):
            widget.blockSignals(True)
        self._slider.setValue(round(share * _SLIDER_STEPS))
        self._when.setTimeZone(zone)
        self._when.setDateTimeRange(_qt(born, zone), _qt(now + timedelta(minutes=1), zone))
        self._when.setDateTime(_qt(clocks.as_of, zone))
        for widget in (self._slider, self._when):
            widget.blockSignals(False)
        self._today.setEnabled(self._as_of is not None)
        self._foot.setText(self.tr("All times in %1.").replace("%1", clocks.calendar.zone))

    def _slide(self, value: int) -> None:
        clocks = self.clocks
        if clocks is None:
            return
        born = clocks.ticket.created_at
        at = born + (clocks.now - born) * value / _SLIDER_STEPS
        self._as_of = None if value == _SLIDER_STEPS else max(at, born + timedelta(seconds=1))
        self._settle.start()

    def _turn_date(self, when: QDateTime) -> None:
        if self.clocks is None:
            return
        at = when.toUTC().toPython().replace(tzinfo=self.clocks.now.tzinfo)
        self._as_of = min(max(at, self.clocks.ticket.created_at + timedelta(seconds=1)), self.clocks.now)
        self._settle.start()

    def _show_table(self) -> None:
        clocks = self.clocks
        if clocks is None:
            return
        if self._tabs.current == 1:
            heads = [self.tr("Happened"), self.tr("What"), self.tr("Said"), self.tr("Who"), self.tr("Recorded")]
            heads.append(self.tr("Hash"))
            self.table.setAccessibleName(self.tr("Event log"))
            self.table.show_lines(heads, clocks.log, self._log_line, wide=2)
        else:
            self.table.setAccessibleName(self.tr("Minute by minute"))
            heads = [self.tr("When"), self.tr("How long"), self.tr("So far"), self.tr("Why"), self.tr("Event")]
            self.table.show_lines(heads, self._rows(), self._row_line, wide=3)
        self._say()
        self._offer()

    def _rows(self) -> list[Any]:
        """Intervals and marks of the chosen clock in the order of time."""
        assert self.clocks is not None  # noqa: S101 - called only with clocks
        if not self.clocks.explanations:
            return []
        explanation = self.clocks.explanations[self.lines.chosen[0]]
        rows: list[tuple[datetime, int, int, Any]] = [
            (each.at.replace(microsecond=0), 0, number, each) for number, each in enumerate(explanation.marks)
        ]
        rows += [(each.start, 1, number, each) for number, each in enumerate(explanation.intervals)]
        return [row[-1] for row in sorted(rows, key=lambda row: row[:3])]

    def _row_line(self, row: ClockInterval | ClockMark) -> Line:
        assert self.clocks is not None  # noqa: S101 - asked only for what is shown
        explanation, zone = self.clocks.explanations[self.lines.chosen[0]], self.clocks.calendar.zone
        if isinstance(row, ClockMark):
            look = explain_words.mark(row)
            event = explain_words.by_event(row.evidence)
            cells = (explain_words.moment(row.at, zone), "", "", look.word, event)
            return Line(cells, look, strong=True, toned=look.tone != "accent")
        look = explain_words.label(row.label)
        target = explain_words.target_at(explanation, row.end)
        long = row.seconds if row.label is not Label.OUTSIDE else round((row.end - row.start).total_seconds())
        why = f"{look.word}: {explain_words.why(row, self.clocks.calendar)}"
        event = explain_words.by_event(row.evidence) if row.label is not Label.OUTSIDE else ""
        return Line(
            (
                explain_words.between(row.start, row.end, zone),
                sla_words.amount(long),
                explain_words.running_total(row, target),
                why,
                event,
            ),
            look,
            explain_words.sentence(row, explanation, self.clocks.calendar).replace(" · ", "\n"),
        )

    def _log_line(self, entry: LoggedEvent) -> Line:
        assert self.clocks is not None  # noqa: S101 - asked only for what is shown
        zone, event = self.clocks.calendar.zone, entry.event
        look = bundle_words.event(event)
        who = event.actor or str(event.payload.get("author", "")) or event.source
        word = f"#{event.seq} {look.word}"
        if entry.voided_by:
            word += " · " + self.tr("taken back by #%1").replace("%1", str(entry.voided_by))
        cells = (
            explain_words.exact(event.at, zone),
            word,
            said_in(event),
            who,
            explain_words.exact(event.recorded_at, zone),
            entry.hash[:_HASH_SHOWN],
        )
        tip = "\n".join(filter(None, [word, said_in(event), entry.hash]))
        return Line(cells, look, tip, struck=bool(entry.voided_by))

    def _follow_line(self, _: int, __: int) -> None:
        """The table shows the chosen clock, at the chosen interval."""
        self._show_table()
        if self.clocks is None or self._tabs.current:
            return
        interval = self._interval()
        rows = self._rows()
        if interval is not None:
            place = rows.index(interval)
            self.table.blockSignals(True)
            self.table.selectRow(place)
            self.table.scrollTo(self.table.lines.index(place, 0))
            self.table.blockSignals(False)

    def _follow_table(self, row: int) -> None:
        record = self.table.lines.record(row)
        clocks = self.clocks
        if isinstance(record, ClockInterval) and clocks is not None and not self.table.signalsBlocked():
            clock = self.lines.chosen[0]
            number = clocks.explanations[clock].intervals.index(record)
            self.lines.blockSignals(True)
            self.lines.choose(clock, number)
            self.lines.blockSignals(False)
            self._say()
        self._offer()

    def _interval(self) -> ClockInterval | None:
        if self.clocks is None or not self.clocks.explanations:
            return None
        clock, number = self.lines.chosen
        intervals = self.clocks.explanations[clock].intervals
        return intervals[number] if intervals else None

    def _say(self) -> None:
        interval = self._interval()
        look = explain_words.label(interval.label) if interval else None
        self._sentence.say(self.lines.spoken(), glyph=look.glyph if look else "information")

    def _offer(self) -> None:
        entry = self.table.selected() if self.clocks is not None else None
        possible = isinstance(entry, LoggedEvent) and not entry.voided_by
        self._record.offer(self.tr("Record…"), possible=self.clocks is not None)
        self._copy.offer(self.tr("Copy as text"), possible=self.clocks is not None)
        self._bundle.offer(self.tr("Open the bundle"), possible=self.clocks is not None)
        self._void.offer(self.tr("Take this event back…"), possible=possible)
        self._close.offer(self.tr("Close"))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._sentence.say(self.tr("The explanation is in the clipboard."), glyph="check", tone="met")

    def _open_bundle(self) -> None:
        self.bundle_wanted.emit(self._ref)
        self.close()

    def record(self) -> RecordDialog:
        """Opens the form for what happened outside the vendor's system."""
        assert self.clocks is not None  # noqa: S101 - offered only with clocks
        dialog = RecordDialog(self._shell, self.clocks, self)
        dialog.recorded.connect(self._recorded)
        dialog.open()
        return dialog

    def _recorded(self, event: TicketEvent) -> None:
        """Told, with a way back: a void, because nothing is ever deleted."""
        app, ref, shell = self._shell.app, self._ref, self._shell
        reason = self.tr("Recorded by mistake")

        def take_back() -> None:
            shell.tasks.run(lambda _: app.sla_events.void(ref, event.seq, reason), undone)

        def undone(_: object) -> None:
            shell.tell(Changed.TICKETS)
            shell.say(Notice(self.tr("Taken back; both events stay in the log."), glyph="undo"))

        self._as_of = None
        self.refresh()
        shell.tell(Changed.TICKETS)
        shell.take_back = take_back
        text = self.tr("Recorded: %1").replace("%1", bundle_words.event(event).word)
        undo = self.tr("Undo")
        shell.say(Notice(text, glyph="check", tone="met", action=undo, act=lambda: undo_last(shell, take_back)))

    def _take_back(self) -> None:
        entry = self.table.selected()
        if not isinstance(entry, LoggedEvent):
            return
        dialog = VoidDialog(self._shell, self._ref, entry.event, self)
        dialog.recorded.connect(self._voided)
        dialog.open()

    def _voided(self, _: TicketEvent) -> None:
        self.refresh()
        self._shell.tell(Changed.TICKETS)
        self._shell.say(Notice(self.tr("Taken back; both events stay in the log."), glyph="undo"))


def said_in(event: TicketEvent) -> str:
    """What the event says, on one line."""
    told = event.payload
    status = sla_words.vendor_status(str(told["status"])) if told.get("status") else ""
    parts = [status, *(str(told.get(key, "")) for key in ("level", "text", "reason", "evidence", "due"))]
    return " ".join(" · ".join(filter(None, parts)).split())


def _qt(at: datetime, zone: QTimeZone) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()), zone)
