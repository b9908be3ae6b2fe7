"""Inbox: reports that wait, each with the best guess about it; one key decides. Machines' mails lie apart."""

from PySide6.QtWidgets import QWidget

from keyuser.records import Tray
from keyuser.ui import queries
from keyuser.ui.importing import choose_and_import
from keyuser.ui.models.inbox_rows import inbox_row
from keyuser.ui.models.records_model import QueryModel
from keyuser.ui.pages.base import Waiting
from keyuser.ui.pages.inbox_offers import InboxOffers
from keyuser.ui.pages.reading_page import ReadingPage
from keyuser.ui.queries import InboxLine, Reading
from keyuser.ui.shell import Changed, Shell
from keyuser.ui.widgets.actions import DeedRow
from keyuser.ui.widgets.list_pane import ListPane
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.report_view import ReportView

_WAITING, _ALL, _AUTOMATIC = range(3)


class InboxPage(ReadingPage):
    """Reports at the left, the one that is read at the right."""

    key = "inbox"
    glyph = "inbox"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._search = ""
        self._total = 0
        self._chosen: tuple[InboxLine, ...] = ()
        self._model = QueryModel(
            shell.tasks,
            lambda item: inbox_row(item, shell.app.clock.now()),
            lambda item: item.line.id,
            "inbox.list",
            self,
        )
        self._list = RecordList(self._model)
        self._view = ReportView(shell)
        self._offers = InboxOffers(self, shell)
        self._list.deeds = self._offers.deeds
        self._lay_out(
            ListPane(self._list, self.glyph, views=3, searchable=True), self._view, DeedRow(self._offers.deeds)
        )
        self._list.picked.connect(self._pick)
        self._list.opened.connect(lambda _: self._panes.open_second())
        self._pane.search.searched.connect(self._search_for)
        self._pane.segments.chosen.connect(lambda _: self._ask())
        self._view.thread.current_changed.connect(lambda _: self._offer())
        self._model.loaded.connect(self._loaded)
        self._model.failed.connect(self._whole.show_failure)

    def name(self) -> str:
        return self.tr("Inbox")

    def concerns(self) -> Changed:
        return Changed.REPORTS | Changed.GROUPS | Changed.SETTINGS

    def refresh(self) -> None:
        if self._model.rowCount():
            self._model.again()
        else:
            self._ask()
        self._read_again()

    def count(self) -> None:
        app = self.shell.app
        self.shell.tasks.run(
            lambda _: (
                app.reports.count(ungrouped=True),
                app.reports.count(),
                app.reports.count(tray=Tray.AUTOMATIC),
            ),
            self._counted,
            replaces="inbox.count",
        )

    def open(self, target: int) -> None:
        """Shows one report wherever it lies; a reply in its conversation."""
        app = self.shell.app

        def show(found: tuple[Tray, int]) -> None:
            tray, line = found
            self._pane.segments.choose(_AUTOMATIC if tray is Tray.AUTOMATIC else _ALL)
            self._list.select_key(line)

        self.shell.tasks.run(lambda _: queries.line_of(app, target), show, replaces="inbox.open")

    def show_waiting(self) -> None:
        self._pane.segments.choose(_WAITING)

    def retranslate(self) -> None:
        self._pane.search.setPlaceholderText(self.tr("Search subject, text and sender"))
        self._pane.search.setAccessibleName(self.tr("Search subject, text and sender"))
        self._pane.segments.name(_WAITING, self.tr("Waiting"))
        self._pane.segments.name(_ALL, self.tr("All"))
        self._pane.segments.name(_AUTOMATIC, self.tr("Automatic"))
        self._list.setAccessibleName(self.tr("Reports"))
        self._whole.empty.explain(
            self.tr("No reports yet"),
            self.tr(
                "Import what your staff wrote: mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. "
                "You can also drop files anywhere onto this window."
            ),
            self.tr("Import…"),
            lambda: choose_and_import(self.shell, self),
        )
        self._explain_empty_list()
        self._offer()

    # The list

    def _ask(self) -> None:
        view, search, app = self._pane.segments.current, self._search, self.shell.app
        waiting, tray = view == _WAITING, Tray.AUTOMATIC if view == _AUTOMATIC else Tray.INBOX
        self._model.ask(
            lambda after, limit: queries.inbox_page(
                app, waiting=waiting, tray=tray, search=search, after=after, limit=limit
            )
        )

    def _search_for(self, text: str) -> None:
        self._search = text
        self._ask()

    def _loaded(self) -> None:
        if self._model.rowCount():
            self._whole.show_content()
            self._pane.states.show_content()
            if not self._list.selected():
                self._list.select_first()
            return
        self._explain_empty_list()
        self._pane.states.show_empty()
        if not self._total and not self._search:
            self._whole.show_empty()
        else:
            self._whole.show_content()
        self._pick(())

    def _counted(self, counts: tuple[int, int, int]) -> None:
        waiting, total, automatic = counts
        had_none, self._total = not self._total, total + automatic
        self.waiting.emit(Waiting(waiting))
        self._pane.segments.count(_WAITING, waiting)
        self._pane.segments.count(_ALL, total)
        self._pane.segments.count(_AUTOMATIC, automatic)
        if had_none and self._total and not self._model.rowCount():
            self._whole.show_content()

    def _explain_empty_list(self) -> None:
        empty = self._pane.states.empty
        if self._search:
            title = self.tr("Nothing found")
            text = self.tr("No report has words that begin like “%1”.").replace("%1", self._search)
            empty.explain(title, text, self.tr("Clear search"), self._pane.search.clear, glyph="search")
        elif self._pane.segments.current == _AUTOMATIC:
            text = self.tr(
                "Out-of-office answers, undelivered mail and newsletters lie here, apart from what people write."
            )
            empty.explain(self.tr("No automatic mails"), text, glyph="automatic")
        else:
            text = self.tr("Every report is in a group. See what the groups still need.")
            empty.explain(
                self.tr("Nothing is waiting"),
                text,
                self.tr("Open groups"),
                lambda: self.shell.go("groups"),
                glyph="check",
            )

    # The reading pane

    def _pick(self, chosen: tuple[InboxLine, ...]) -> None:
        self._chosen = chosen
        if len(chosen) == 1:
            self._read(chosen[0].line.id)
            return
        if chosen:
            text = self.tr("Put them into one new group, or add all of them to a group that exists.")
            self._reading.empty.explain(self.tr("%n report(s) selected", "", len(chosen)), text, glyph="groups")
        else:
            self._reading.empty.explain("", "", glyph="inbox")
        self._reading.show_empty()
        self._offer()

    def _read(self, report_id: int) -> None:
        app = self.shell.app
        self._reading.show_loading()
        self.shell.tasks.run(
            lambda _: queries.read_report(app, report_id),
            self._show_reading,
            replaces="inbox.reading",
            otherwise=self._reading.show_failure,
        )

    def _read_again(self) -> None:
        if len(self._chosen) == 1:
            self._read(self._chosen[0].line.id)

    def _show_reading(self, reading: Reading) -> None:
        self._view.show_reading(reading)
        self._reading.show_content()
        self._offer()

    def _offer(self) -> None:
        """Says what can be done now with what is chosen and read."""
        reading, chosen = self._view.reading, self._chosen
        shown = reading if len(chosen) == 1 and reading and reading.report.id == chosen[0].line.id else None
        current = self._view.thread.current if shown else None
        self._offers.offer(chosen, shown, current, automatic=self._pane.segments.current == _AUTOMATIC)
        self._deeds.setVisible(bool(chosen))
