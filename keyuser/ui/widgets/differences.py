"""What would change: totals before and after, and below them each clock that differs."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from keyuser.records import Measure
from keyuser.sla.whatif import Difference
from keyuser.ui import theme, words
from keyuser.ui.models import sla_words
from keyuser.ui.models.what_if_queries import Total, WhatIf
from keyuser.ui.widgets.fact_table import FactTable, Line
from keyuser.ui.widgets.text import Words


class DifferenceView(QWidget):
    """Shows a ``WhatIf``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.totals, self.table = FactTable(), FactTable()
        self._said = Words(bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.totals)
        column.addWidget(self._said)
        column.addWidget(self.table, 1)

    def show_what_if(self, found: WhatIf) -> None:
        """Shows other differences."""
        heads = [self.tr("Clock"), self.tr("Kept now"), self.tr("Kept then"), self.tr("Met"), self.tr("Missed")]
        self.totals.show_lines(heads, found.totals, _total_line, wide=0)
        self.totals.setAccessibleName(self.tr("Totals before and after"))
        row, head = (
            self.totals.verticalHeader().defaultSectionSize(),
            self.totals.horizontalHeader().sizeHint().height(),
        )
        self.totals.setFixedHeight(head + row * max(1, len(found.totals)) + 2)
        count = len(found.differences)
        self._said.setText(
            self.tr("%n clock(s) would differ", "", count) if count else self.tr("No clock would differ.")
        )
        heads = [self.tr("Ticket"), self.tr("Title"), self.tr("Clock"), self.tr("Now"), self.tr("Then")]
        self.table.setVisible(bool(count))
        self.table.show_lines(heads, found.differences, _line, wide=1)
        self.table.setAccessibleName(self.tr("What would differ"))


def _total_line(total: Total) -> Line:
    better = (total.after or 0) >= (total.before or 0)
    changed = (total.met, total.missed) != (total.met_after, total.missed_after)
    return Line(
        (
            words.metric(total.metric),
            f"{sla_words.share(total.before)} (n = {total.met + total.missed})",
            f"{sla_words.share(total.after)} (n = {total.met_after + total.missed_after})",
            _change(total.met, total.met_after),
            _change(total.missed, total.missed_after),
        ),
        strong=changed,
        tip="" if not changed else "↑" if better else "↓",
    )


def _change(before: int, after: int) -> str:
    return str(before) if before == after else f"{before} → {after}"


def _line(item: Difference) -> Line:
    look = sla_words.verdict_badge(item.after) if item.after else None
    ticket = f"{item.remote_id or item.ticket_ref} · {item.item}"
    cells = (ticket, item.title, words.metric(item.metric), _said(item.before), _said(item.after))
    return Line(cells, look, strong=_verdict(item.before) != _verdict(item.after))


def _verdict(measure: Measure | None) -> str:
    return sla_words.verdict_badge(measure).word if measure else sla_words.NONE


def _said(measure: Measure | None) -> str:
    return f"{_verdict(measure)} · {sla_words.used_of(measure)}" if measure else sla_words.NONE
