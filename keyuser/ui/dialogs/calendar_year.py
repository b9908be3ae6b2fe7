"""A calendar as a year: which dates differ, by whose word; days are imported from files and written out."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from keyuser.records import Calendar, Contract, DayOrigin
from keyuser.sla.contracts.calendar_service import DayImport
from keyuser.sla.contracts.days import name_in
from keyuser.ui import theme
from keyuser.ui.models import sla_words
from keyuser.ui.models.year_days import Sort, YearDays
from keyuser.ui.said import said
from keyuser.ui.shell import Notice, Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words
from keyuser.ui.widgets.year import YearView, letter, word

_tr = QCoreApplication.translate
_LINES_OF_ROWS = 3


class CalendarDialog(QDialog):
    """Begins with the calendar of the contract in force, which a file cannot change any more."""

    def __init__(self, shell: Shell, contract: Contract, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._contract = shell, contract
        self._days: YearDays | None = None
        self.setWindowTitle(self.tr("Calendars"))
        self.resize(1000, 860)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Calendar"))
        self.choice.activated.connect(lambda _: self.refresh())
        self.year = QSpinBox()
        self.year.setRange(1970, 2100)
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setValue(shell.app.clock.now().year)
        self.year.valueChanged.connect(lambda _: self._turn())
        self.view = YearView()
        self.view.setAccessibleName(self.tr("Days of the year"))
        self.view.picked.connect(self._say)
        self._about = Words(tone="quiet", size=theme.SMALL)
        self._legend = Words(tone="quiet", size=theme.SMALL)
        self._sentence = Fact("calendar", wrap=True)
        self._rows = Words(tone="quiet", size=theme.SMALL)
        self._fault = Fact("error", wrap=True)
        self._fault.say("")
        self._lay_out()
        self._fill_choice("")
        self.refresh()
        self.view.setFocus()

    @property
    def name(self) -> str:
        """The calendar's name; empty: that of the contract in force."""
        return self.choice.currentData() or ""

    def refresh(self) -> None:
        """Reads the chosen calendar."""
        app, name, contract = self._shell.app, self.name, self._contract
        self._shell.tasks.run(
            lambda _: app.calendars.load(name) if name else contract.calendar, self._show, replaces="calendar"
        )

    def import_days(self, path: Path) -> None:
        """Adds the days of an .ics, .csv or .xlsx to the chosen calendar."""
        app, name, language = self._shell.app, self.name, QLocale().name().partition("_")[0]
        self._shell.tasks.run(
            lambda _: app.calendars.import_days(path, name, origin=DayOrigin.USER, language=language),
            self._imported,
            otherwise=self._refuse,
        )

    def export_days(self, path: Path) -> None:
        """Writes all rows of the chosen calendar as .csv."""
        app, name, language = self._shell.app, self.name, QLocale().name().partition("_")[0]

        def done(count: int) -> None:
            self._sentence.say(self.tr("%n row(s) written to %1", "", count).replace("%1", path.name), glyph="check")

        self._shell.tasks.run(lambda _: app.calendars.export_days(name, path, language), done, otherwise=self._refuse)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addWidget(self.choice, 1)
        head.addWidget(self.year)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.view)
        area.viewport().setBackgroundRole(area.palette().ColorRole.Base)
        self.view.setBackgroundRole(area.palette().ColorRole.Base)
        content = QWidget()
        content.setAutoFillBackground(True)
        content.setBackgroundRole(self.palette().ColorRole.Base)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.WIDE, theme.GAP, theme.WIDE, theme.SNUG)
        column.setSpacing(theme.TIGHT)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(area, 1)
        for widget in (self._legend, self._sentence, self._rows, self._fault):
            column.addWidget(widget)
        self._rows.setMinimumHeight(_LINES_OF_ROWS * self.fontMetrics().height())
        self._rows.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._import = Deed(self, "import", "N", self._choose_import)
        self._export = Deed(self, "export", "E", self._choose_export)
        close = Deed(self, "close", "", self.close)
        close.offer(self.tr("Close"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(content, 1)
        outer.addWidget(DeedRow([self._import, self._export, close]))

    def _fill_choice(self, chosen: str) -> None:
        calendars = self._shell.app.calendars
        self.choice.clear()
        self.choice.addItem(self.tr("Of the contract in force: %1").replace("%1", self._contract.calendar.name), "")
        for name in calendars.names():
            whose = self.tr("your own") if calendars.is_own(name) else self.tr("shipped")
            self.choice.addItem(f"{name} ({whose})", name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))

    def _show(self, calendar: Calendar) -> None:
        self._days = YearDays(calendar, QLocale().name().partition("_")[0])
        first, last = self._days.span() or (sla_words.NONE, sla_words.NONE)
        about = self.tr("Zone %1, version %2, days known from %3 to %4.")
        for mark, value in enumerate((calendar.zone, calendar.version, first, last), start=1):
            about = about.replace(f"%{mark}", str(value))
        precedence = self.tr(
            "Of several rows for one date the strongest decides: your own, contract, moved day, holiday."
        )
        kept = "" if self.name else self.tr("A contract in force keeps the calendar that it was confirmed with.")
        self._about.setText(" ".join(filter(None, [about, precedence, kept])))
        legend = [f"{letter(sort)} {word(sort)}" for sort in Sort if letter(sort)]
        legend.append(self.tr("Page Up and Page Down: the next date that differs"))
        self._legend.setText("     ".join(legend))
        self._import.offer(self.tr("Import days…"), possible=bool(self.name))
        self._export.offer(self.tr("Save the days as CSV…"), possible=bool(self.name))
        self._fault.say("")
        self._turn()

    def _turn(self) -> None:
        if self._days is not None:
            self.view.show_year(self._days, self.year.value())

    def _say(self, on: date) -> None:
        day = self.view.day(on)
        if day is None:
            return
        self._sentence.say(self.view.said(on), glyph="calendar")
        language = QLocale().name().partition("_")[0]
        lines = []
        for number, row in enumerate(day.rows):
            parts = [_origin(row.origin), name_in(row.names, language), row.source]
            decides = self.tr("decides") if number == 0 and len(day.rows) > 1 else ""
            lines.append(" · ".join(filter(None, [*parts, decides])))
        self._rows.setText("\n".join(lines))

    def _imported(self, done: DayImport) -> None:
        name = self.name
        self._fill_choice(name)
        self._show(done.calendar)
        if done.changed:
            self.year.setValue(done.changed[0].date.year)
            self.view.choose(done.changed[0].date)
        text = self.tr("%n day(s) added or changed", "", len(done.changed))
        hint = "; ".join(f"{failure.source}: {said(failure.reason)}" for failure in done.failed[:3])
        if done.failed:
            self._fault.say(f"{self.tr('Not usable: %1').replace('%1', str(len(done.failed)))}. {hint}", tone="at_risk")
        self._shell.say(Notice(text, hint, glyph="check", tone="met"))

    def _refuse(self, failure: Failure) -> None:
        self._fault.say(f"{said(failure.error.message)} {said(failure.error.hint)}", tone="missed")

    def _choose_import(self) -> None:
        kinds = f"{self.tr('Files of days')} (*.ics *.csv *.xlsx)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import days"), "", kinds)
        if name:
            self.import_days(Path(name))

    def _choose_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the days as CSV"), f"{self.name}.csv", "CSV (*.csv)")
        if name:
            self.export_days(Path(name))


def _origin(origin: DayOrigin) -> str:
    return {
        DayOrigin.HOLIDAY: _tr("year", "holiday"),
        DayOrigin.MOVED: _tr("year", "moved day"),
        DayOrigin.CONTRACT: _tr("year", "contract"),
        DayOrigin.USER: _tr("year", "your own"),
    }[origin]
