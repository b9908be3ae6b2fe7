"""The board of the SLA page: what needs the user, headline figures, trend, heat map, and the tickets of the month."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import Contract, Criticality, SlaSummary
from keyuser.records import SlaView as Basis
from keyuser.ui import icons, theme, words
from keyuser.ui.models import sla_words
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.row import Row
from keyuser.ui.models.rows import need_row
from keyuser.ui.models.sla_queries import Attention, SlaView, TrendPoint, overall
from keyuser.ui.widgets.chart_figures import Figure, Figures
from keyuser.ui.widgets.chart_heat import Heat, HeatLine, HeatMap
from keyuser.ui.widgets.chart_trend import Period, Stroke, TrendChart
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.ticket_table import TicketTable
from keyuser.ui.widgets.translated import Translated

_tr = QCoreApplication.translate
_TWO_COLUMNS_FROM = 760
_ROWS_OF_LIST = 4


class SlaBoard(Translated, QWidget):
    """Shows a ``SlaView``; says which thing that needs the user is selected, and which row of the table."""

    picked = Signal(object)  # Attention or None
    opened = Signal(object, str)  # SlaRow, and the metric it is about ("": none in particular)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: SlaView | None = None
        self._two = True
        self._next = Words(bold=True)
        self._calm = Words(tone="quiet")
        self._model = RecordsModel(self._describe, _key, self)
        self.list = RecordList(self._model)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.picked.connect(lambda items: self.picked.emit(items[0] if items else None))
        self.list.opened.connect(
            lambda item: item is not None and self.opened.emit(item.row, item.measure.metric.value)
        )
        self._figures, self._trend, self._heat = Figures(), TrendChart(), HeatMap()
        self._level = self._trend.add_choice()
        self._level.currentIndexChanged.connect(lambda _: self._show_trend())
        self._tickets = Words(bold=True)
        self._nothing = Words(tone="quiet")
        self.table = TicketTable()
        self.table.opened.connect(lambda row: self.opened.emit(row, ""))
        self._todo = _stack(self._next, self._calm, self.list)
        self._bottom = _stack(self._tickets, self._nothing, self.table)
        self._left, self._right, self._below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._columns = QHBoxLayout()
        self._columns.addLayout(self._left, 5)
        self._columns.addLayout(self._right, 6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.WIDE)
        outer.setSpacing(theme.WIDE)
        outer.addLayout(self._columns)
        outer.addLayout(self._below)
        outer.addStretch(1)
        for column in (self._left, self._right, self._below):
            column.setSpacing(theme.WIDE)
        self._arrange()

    def show_view(self, view: SlaView) -> None:
        """Shows another month, or the same one computed again."""
        self._view = view
        report, contract = view.report, view.contract
        self._model.show(view.attention)
        self._figures.show_figures([_figure(item) for item in _totals(view)])
        self._show_trend()
        self._heat.show_heat(*_heat(report.summaries, contract))
        self.table.show_tickets(report.rows, contract, report.computed_at)
        self.retranslate()

    def _show_trend(self) -> None:
        """The months of the chosen criticality."""
        view = self._view
        if view is None:
            return
        chosen = self._level.currentData()
        level = Criticality(chosen) if chosen else None  # Qt gives back a word
        self._trend.show_periods(
            [words.metric(metric) for metric in view.contract.metrics],
            [_period(point, view.contract, level, bold=point.month == view.month) for point in view.trend],
        )

    def _name_levels(self) -> None:
        chosen = self._level.currentIndex()
        self._level.blockSignals(True)
        self._level.clear()
        self._level.addItem(self.tr("All criticalities"), None)
        for level in sorted(Criticality, key=lambda item: -item.rank):
            self._level.addItem(words.criticality(level), level)
        self._level.setCurrentIndex(max(0, chosen))
        self._level.blockSignals(False)
        self._level.setAccessibleName(self.tr("Criticality of the trend"))

    def retranslate(self) -> None:
        self._name_levels()
        view = self._view
        if view is None:
            return
        self._show_trend()
        count = len(view.attention)
        self._next.setText(self.tr("Do next") + (f" · {self.locale().toString(count)}" if count else ""))
        self._calm.setText(self.tr("Nothing is late, and nothing will be soon."))
        self._calm.setVisible(not count)
        self.list.setVisible(bool(count))
        self.list.setAccessibleName(self.tr("What needs you"))
        self.table.setAccessibleName(self.tr("Tickets of the month"))
        rows = len(view.report.rows)
        self._tickets.setText(self.tr("%n ticket item(s) of this month", "", rows))
        self._nothing.setText(
            self.tr("No ticket was created in this month.")
            if view.report.view is Basis.CREATED
            else self.tr("Nothing was decided in this month, and nothing was open.")
        )
        self._nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        by_creation = view.report.view is Basis.CREATED
        self._trend.set_title(
            self.tr("Kept, by month of creation") if by_creation else self.tr("Kept, by month of decision")
        )
        self._heat.set_title(self.tr("Kept, by criticality"))
        self._fit_heights()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        two = self.width() >= _TWO_COLUMNS_FROM
        if two != self._two:
            self._two = two
            self._arrange()

    def _arrange(self) -> None:
        """Two columns, or one below the other with what needs the user first."""
        for column in (self._left, self._right, self._below):
            while column.count():
                column.takeAt(0)
        if self._two:
            left, right, below = (self._figures, self._trend), (self._todo, self._heat), (self._bottom,)
        else:
            left, right, below = (self._todo, self._figures, self._trend, self._heat), (), (self._bottom,)
        for column, widgets in ((self._left, left), (self._right, right), (self._below, below)):
            for widget in widgets:
                column.addWidget(widget)
            if column is not self._below:
                column.addStretch(1)
        self._columns.setStretch(1, 6 if self._two else 0)
        self._columns.setSpacing(theme.LOOSE if self._two else 0)

    def _fit_heights(self) -> None:
        view = self._view
        if view is None:
            return
        row = max(1, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(row * min(_ROWS_OF_LIST, max(1, len(view.attention))) + 2)
        self.table.fit()

    def _describe(self, item: Attention) -> Row:
        """One thing that needs the user."""
        now = self._view.report.computed_at if self._view else item.measure.started_at
        contract = self._view.contract if self._view else None
        return need_row(item, now, _tip(item, contract, now))


def _tip(item: Attention, contract: Contract | None, now: datetime) -> str:
    lines = [
        f"{words.criticality(item.row.criticality)} · {item.row.group_ref} · {item.row.title}",
        f"{words.metric(item.measure.metric)}: {sla_words.due(item.measure, now)}",
        sla_words.exact(item.measure, contract) if contract else "",
        sla_words.advice(item.need),
    ]
    return "\n".join(filter(None, lines))


def _key(item: Attention) -> tuple[str, int, str]:
    return item.row.ticket_ref, item.row.item, item.measure.metric.value


def _totals(view: SlaView) -> Sequence[SlaSummary]:
    found = (overall(view.report.summaries, metric) for metric in view.contract.metrics)
    return [item for item in found if item is not None]


def _figure(item: SlaSummary) -> Figure:
    decided = item.met + item.missed
    counts = _tr("SlaBoard", "%1 of %2 in time").replace("%1", str(item.met)).replace("%2", str(decided))
    lines = [counts if decided else _tr("SlaBoard", "Nothing is decided yet")]
    rest = []
    if item.open:
        rest.append(_tr("SlaBoard", "%n still open", "", item.open))
    if item.no_reply:
        rest.append(_tr("SlaBoard", "%n closed without an answer", "", item.no_reply))
    lines.append(", ".join(rest))
    if item.median is not None and item.p90 is not None and item.mean is not None:
        lines.append(_tr("SlaBoard", "on average %1").replace("%1", sla_words.amount(item.mean)))
        lines.append(_tr("SlaBoard", "half within %1").replace("%1", sla_words.amount(item.median)))
        lines.append(_tr("SlaBoard", "9 of 10 within %1").replace("%1", sla_words.amount(item.p90)))
    return Figure(
        words.metric(item.metric), sla_words.share(item.compliance), item.compliance, tuple(filter(None, lines))
    )


def _period(point: TrendPoint, contract: Contract, level: Criticality | None, *, bold: bool) -> Period:
    strokes, decided = [], 0
    for metric in contract.metrics:
        item = overall(point.summaries, metric, level)
        compliance = item.compliance if item else None
        count = item.met + item.missed if item else 0
        decided = max(decided, count)
        share = sla_words.share(compliance)
        sentence = f"{sla_words.month_name(point.month)}, {words.metric(metric)}: {share} (n = {count})"
        strokes.append(Stroke(compliance, share, sentence))
    return Period(sla_words.month_short(point.month), f"n = {decided}", tuple(strokes), bold)


def _heat(summaries: Sequence[SlaSummary], contract: Contract) -> tuple[list[str], list[HeatLine]]:
    found = {(item.criticality, item.metric): item for item in summaries}
    lines = []
    for level in sorted(Criticality, key=lambda item: -item.rank):
        cells = []
        for metric in contract.metrics:
            name = f"{words.criticality(level)}, {words.metric(metric)}"
            cells.append(_cell(found.get((level, metric)), name))
        lines.append(HeatLine(words.criticality(level), icons.glyph_of_criticality(level), level.value, tuple(cells)))
    return [words.metric(metric) for metric in contract.metrics], lines


def _cell(item: SlaSummary | None, name: str) -> Heat:
    if item is None:
        return Heat(None, sla_words.NONE, "", f"{name}: {_tr('SlaBoard', 'nothing is promised')}", absent=True)
    decided = item.met + item.missed
    of = f"{item.met}/{decided}" if decided else ""
    promise = sla_words.NONE if item.target is None else sla_words.amount(item.target)
    tip = _tr("SlaBoard", "%1: %2, %3 in time, %4 late, %5 open. Promised: %6 of working time.")
    for mark, value in enumerate(
        (name, sla_words.share(item.compliance), str(item.met), str(item.missed), str(item.open), promise), start=1
    ):
        tip = tip.replace(f"%{mark}", value)
    return Heat(item.compliance, sla_words.share(item.compliance), of, tip)


def _stack(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.TIGHT)
    for widget in widgets:
        column.addWidget(widget)
    return holder
