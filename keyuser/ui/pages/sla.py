"""SLA: did the vendor keep the contract, what is late or will be soon, and the month's report as files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from keyuser.errors import MachineError
from keyuser.records import Outcome, SlaRow
from keyuser.records import SlaView as Basis
from keyuser.ui import icons, theme, words
from keyuser.ui.dialogs.export_sla import ExportDialog, Order
from keyuser.ui.dialogs.settings import open_settings
from keyuser.ui.models import sla_words
from keyuser.ui.models.sla_queries import Attention, Month, Need, SlaView, pressing, read_sla
from keyuser.ui.pages.base import Page, Waiting
from keyuser.ui.pages.sla_board import SlaBoard
from keyuser.ui.pages.sla_proof import SlaProof
from keyuser.ui.pages.sla_ways import SlaWays
from keyuser.ui.sending import Sending
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.segments import Segments
from keyuser.ui.widgets.strip import Strip
from keyuser.ui.widgets.text import OneLine, Words


class SlaPage(Page):
    """One month at a time."""

    key = "sla"
    glyph = "sla"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._view: SlaView | None = None
        self._month: Month | None = None
        self._picked: Attention | None = None
        self._sending = Sending(shell)
        self.ways = SlaWays(self)
        self._proof = SlaProof(shell, self.ways.close_month)
        self._title, self._about = Words(size=theme.TITLE, bold=True, wrap=False), OneLine(quiet=True)
        self._earlier, self._later = QToolButton(), QToolButton()
        self._month_name = Words(bold=True, wrap=False)
        self._vendors = QComboBox()
        self._vendors.activated.connect(lambda _: self.refresh())
        self._sample = Strip("information", "at_risk")
        self._basis = Segments(2)
        self._basis.chosen.connect(lambda _: self.refresh())
        self.board = SlaBoard()
        self.states = States(self._scrolling(), "sla")
        self._make_deeds()
        self.row = DeedRow([self._why, self._export, self._open, self._copy, self._fetch, *self.ways.deeds])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._sample)
        column.addWidget(self._second_row())
        column.addWidget(self.states, 1)
        column.addWidget(self.row)
        self.board.picked.connect(self._pick)
        self.board.opened.connect(lambda row, metric: self.ways.explain(row.ticket_ref, row.item, metric))
        self.states.content.setFocusProxy(self.board.list)
        self.setFocusProxy(self.states)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)

    def name(self) -> str:
        return self.tr("SLA")

    def concerns(self) -> Changed:
        return Changed.TICKETS | Changed.OUTBOX | Changed.SETTINGS

    def refresh(self) -> None:
        app, month, vendor_id = self.shell.app, self._month, self.vendor_id
        basis = tuple(Basis)[self._basis.current]
        self.states.show_loading()
        self.shell.tasks.run(
            lambda _: read_sla(app, vendor_id, month, basis),
            self._show,
            replaces="sla",
            otherwise=self.states.show_failure,
        )

    def count(self) -> None:
        app = self.shell.app
        self.shell.tasks.run(lambda _: pressing(app), self._count, replaces="sla count", otherwise=_ignore)

    def retranslate(self) -> None:
        self._title.setText(self.name())
        self.states.content.setAccessibleName(self.name())
        self._vendors.setAccessibleName(self.tr("Vendor"))
        self._basis.name(0, self.tr("Created in the month"))
        self._basis.name(1, self.tr("Decided in the month"))
        self._proof.retranslate()
        self.ways.retranslate()
        self._earlier.setToolTip(self.tr("Earlier month (Alt+Left)"))
        self._earlier.setAccessibleName(self.tr("Earlier month"))
        self._later.setToolTip(self.tr("Later month (Alt+Right)"))
        self._later.setAccessibleName(self.tr("Later month"))
        self._sample.set_text(
            self.tr("SAMPLE contract: these targets and hours are examples that no vendor agreed to."),
            self.tr("Settings…"),
        )
        self._offer()
        self._say_month()

    @property
    def vendor_id(self) -> str:
        """The vendor that is shown; empty: the first."""
        return self._vendors.currentData() or ""

    @property
    def view(self) -> SlaView | None:
        """What is shown now."""
        return self._view

    def open(self, target: int) -> None:
        """Shows the clocks of the ticket that this bundle became."""
        self.ways.explain_bundle(target)

    def show_month(self, month: Month) -> None:
        """Turns to another month."""
        self._month = month
        self.refresh()

    def _show(self, view: SlaView | None) -> None:
        self._view = view
        if view is None:
            self.states.empty.explain(
                self.tr("No vendor yet"),
                self.tr(
                    "Tell where your bundles go and what the contract promises; then this page shows what was kept."
                ),
                self.tr("Set up the vendor…"),
                self._set_up,
            )
            self.states.show_empty()
        elif view.is_empty:
            self.states.empty.explain(
                self.tr("Nothing to measure yet"),
                self.tr("The clocks start when the vendor accepts your first bundle. Send one, then come back."),
                self.tr("Go to the bundles"),
                lambda: self.shell.go("bundles"),
            )
            self.states.show_empty()
        else:
            self.board.show_view(view)
            self.states.content.setFocusProxy(self.board.list if view.attention else self.board.table)
            self.states.show_content()
        self._sample.setVisible(view is not None and view.contract.sample)
        self._proof.ask(view)
        self._show_vendors()
        self._say_month()
        self._offer()

    def _count(self, late: Sequence[Attention]) -> None:
        self.waiting.emit(Waiting(len(late), urgent=any(item.need is Need.OVERDUE for item in late)))

    def _show_vendors(self) -> None:
        """The choice of a vendor, where there is one."""
        vendors, chosen = self.shell.app.settings.vendors, self._vendors.currentData()
        self._vendors.clear()
        for vendor in vendors:
            self._vendors.addItem(vendor.name, vendor.id)
        self._vendors.setCurrentIndex(max(0, self._vendors.findData(chosen)))
        self._vendors.setVisible(len(vendors) > 1)

    def _say_month(self) -> None:
        view = self._view
        for widget in (self._earlier, self._later, self._month_name, self._second):
            widget.setVisible(view is not None)
        if view is None:
            self._about.setText("")
            return
        self._month_name.setText(sla_words.month_name(view.month))
        self._later.setEnabled(view.month < view.latest)
        at = sla_words.day_and_time(view.report.computed_at, view.report.computed_at)
        contract = "" if view.contract.sample else view.contract.name  # the strip below says what a sample is
        computed = self.tr("computed %1 from the log").replace("%1", at)
        self._about.setText(" · ".join(filter(None, [view.report.vendor_name, contract, computed])))

    def _pick(self, item: Attention | None) -> None:
        self._picked = item
        self._offer()

    def _offer(self) -> None:
        some = self._view is not None and not self._view.is_empty
        self._export.offer(self.tr("Export month…"), possible=some)
        self._open.offer(self.tr("Open the bundle"), possible=some and self._picked is not None)
        self._why.offer(self.tr("Why?"), possible=some and self._picked is not None)
        self.ways.offer(self._view)
        self._copy.offer(self.tr("Copy a reminder"), possible=some and self._picked is not None)
        self._fetch.offer(self.tr("Fetch answers"), possible=self._view is not None)
        self.row.setVisible(self._view is not None)

    def _make_deeds(self) -> None:
        self._why = Deed(self, "question", "W", self._explain)
        self._export = Deed(self, "export", "E", self._ask_export)
        self._open = Deed(self, "bundles", "O", lambda: self._picked and self._go_to_bundle(self._picked.row))
        self._copy = Deed(self, "copy", "C", self._copy_reminder)
        self._fetch = Deed(self, "refresh", "A", self._sending.fetch)
        Deed(self, "back", "Alt+Left", lambda: self._step(-1))
        Deed(self, "skip", "Alt+Right", lambda: self._step(1))
        self._earlier.clicked.connect(lambda: self._step(-1))
        self._later.clicked.connect(lambda: self._step(1))

    def _explain(self) -> None:
        item = self._picked
        if item is not None:
            self.ways.explain(item.row.ticket_ref, item.row.item, item.measure.metric.value)

    def _step(self, months: int) -> None:
        if self._view is not None:
            self.show_month(min(self._view.month.moved(months), self._view.latest))

    def _header(self) -> QWidget:
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.SNUG)
        row.setSpacing(theme.TIGHT)
        words_ = QVBoxLayout()
        words_.setSpacing(2)
        words_.addWidget(self._title)
        words_.addWidget(self._about)
        row.addLayout(words_, 1)
        for button, glyph in ((self._earlier, "back"), (self._later, "skip")):
            button.setIcon(icons.icon(glyph))
            button.setAutoRaise(True)
        self._month_name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._month_name.setMinimumWidth(self._month_name.fontMetrics().horizontalAdvance("0" * 15))
        for widget in (self._vendors, self._earlier, self._month_name, self._later):
            row.addWidget(widget)
        return header

    def _second_row(self) -> QWidget:
        """Which months the figures are of, and what can be said for them: the log is whole, the month is closed."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.WIDE - theme.SNUG, theme.TIGHT, theme.WIDE, 0)
        row.setSpacing(theme.GAP)
        self._basis.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._basis)
        row.addWidget(self._proof, 1)
        self._second = holder
        return holder

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(self.board)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setBackgroundRole(area.palette().ColorRole.Base)
        self.board.setBackgroundRole(area.palette().ColorRole.Base)
        self._sample.pressed.connect(self._set_up)
        return area

    def _set_up(self) -> None:
        open_settings(self.shell, self.window())

    def _go_to_bundle(self, row: SlaRow) -> None:
        """Opens the bundle that became that ticket."""
        app = self.shell.app
        self.shell.tasks.run(
            lambda _: app.bundles.by_ref(row.ticket_ref).id, lambda bundle: self.shell.go("bundles", bundle)
        )

    def _copy_reminder(self) -> None:
        if self._picked is None or self._view is None:
            return
        QGuiApplication.clipboard().setText(self.reminder(self._picked))
        self.shell.say(
            Notice(self.tr("The reminder is in the clipboard: paste it into a mail or the vendor's ticket."))
        )

    def reminder(self, item: Attention) -> str:
        """A polite sentence to the vendor, with everything that the vendor needs to find the ticket."""
        row, measure = item.row, item.measure
        ticket = f"{row.remote_id} ({row.ticket_ref}, {row.item}: {row.title})"
        promise = sla_words.target(measure)
        if item.need is Need.AT_RISK:
            text = self.tr("Ticket %1: the %2 is due %3 (%4 of working time). Please tell us whether you will keep it.")
        elif measure.outcome is Outcome.OVERDUE:
            text = self.tr("Ticket %1: the %2 was due %3 (%4 of working time). Please tell us when we can expect it.")
        else:
            text = self.tr("Ticket %1: the %2 was due %3 (%4 of working time) and came late. Please tell us the cause.")
        due = words.exactly(measure.due_at) if measure.due_at else sla_words.NONE
        for mark, value in enumerate((ticket, words.metric(measure.metric).lower(), due, promise), start=1):
            text = text.replace(f"%{mark}", value)
        return text

    def _ask_export(self) -> None:
        if self._view is None:
            return
        dialog = ExportDialog(self.shell, self._view, self.window())
        dialog.ordered.connect(self.export)
        dialog.open()

    def export(self, order: Order) -> None:
        """Writes the files of an order; a task with progress and cancel."""
        view, app = self._view, self.shell.app
        if view is None:
            return

        def work(progress: Any) -> tuple[Path, ...]:
            _make(order.folder)
            return app.exports.sla(
                view.report, xlsx=order.xlsx, pdf=order.pdf, language=order.language, progress=progress
            )

        self.shell.tasks.run(work, self._exported, what=self.tr("Writing the SLA report"))

    def _exported(self, files: tuple[Path, ...]) -> None:
        names = ", ".join(file.name for file in files)
        self.shell.say(
            Notice(
                self.tr("The SLA report is written: %1").replace("%1", names),
                str(files[0].parent),
                glyph="check",
                tone="met",
                action=self.tr("Open") if len(files) == 1 else self.tr("Show in folder"),
                act=lambda: _open(files[0] if len(files) == 1 else files[0].parent),
                stays=True,
            )
        )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(
            f"The folder {folder} cannot be made: {error.strerror or error}.", "Choose another folder."
        ) from error


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _ignore(_: Any) -> None:
    """A count that cannot be made is not worth a message: the page itself will say why when it is opened."""
