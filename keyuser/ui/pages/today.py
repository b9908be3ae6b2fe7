"""Today: everything that waits for the user, the most pressing first; one key does the next thing."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from keyuser.ui import theme
from keyuser.ui.dialogs.callback import CallbackDialog
from keyuser.ui.dialogs.settings import open_settings
from keyuser.ui.importing import choose_and_import
from keyuser.ui.models import today_words
from keyuser.ui.models.records_model import RecordsModel
from keyuser.ui.models.today_queries import Today, Todo, TodoKind, read_today
from keyuser.ui.pages.base import Page, Waiting
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.undoing import undo_last
from keyuser.ui.widgets.actions import Deed, DeedRow
from keyuser.ui.widgets.empty import States
from keyuser.ui.widgets.record_list import RecordList
from keyuser.ui.widgets.text import Words


class TodayPage(Page):
    """One list over all pages; what is chosen is done where it belongs."""

    key = "today"
    glyph = "today"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._begun = True
        self._title, self._about = Words(size=theme.TITLE, bold=True, wrap=False), Words(tone="quiet")
        now = shell.app.clock.now
        self._model = RecordsModel(lambda todo: today_words.row(todo, now()), lambda todo: todo.key, self)
        self._list = RecordList(self._model, inset=theme.WIDE)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._next = Deed(self, "skip", "O", self._do)
        self._give_up = Deed(self, "close", "X", self._expect_no_more)
        self._deeds = DeedRow([self._next, self._give_up])
        self._list.deeds = [self._next, self._give_up]
        self._states = States(self._list, self.glyph)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self._states, 1)
        column.addWidget(self._deeds)
        self.setFocusProxy(self._states)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._states.show_loading(first=True)
        self._list.picked.connect(lambda _: self._offer())
        self._list.opened.connect(lambda _: self._do())

    def name(self) -> str:
        return self.tr("Today")

    def refresh(self) -> None:
        app, looks = self.shell.app, self.shell.looks
        self._states.show_loading()
        self.shell.tasks.run(
            lambda _: read_today(app, looks), self._show, replaces="today.list", otherwise=self._states.show_failure
        )

    def count(self) -> None:
        app, looks = self.shell.app, self.shell.looks
        self.shell.tasks.run(
            lambda _: read_today(app, looks), self._count, replaces="today.count", otherwise=lambda _: None
        )  # the page itself says what is wrong when it is opened

    def retranslate(self) -> None:
        self._title.setText(self.name())
        self._list.setAccessibleName(self.tr("What waits for you"))
        self._explain_emptiness()
        self._say_how_many()
        self._offer()

    def _show(self, today: Today) -> None:
        self._begun = today.begun
        self._model.show(today.todos)
        self._count(today)
        self._explain_emptiness()
        self._say_how_many()
        if not today.todos:
            self._states.show_empty()
        else:
            self._states.show_content()
            if not self._list.selected():
                self._list.select_first()
        self._offer()

    def _count(self, today: Today) -> None:
        urgent = [todo for todo in today.todos if todo.kind.urgent]
        self.waiting.emit(Waiting(len(urgent), urgent=bool(urgent)))

    def _say_how_many(self) -> None:
        count = self._model.rowCount()
        self._about.setText(self.tr("%n thing(s) to do, the most pressing first", "", count) if count else "")

    def _explain_emptiness(self) -> None:
        if self._begun:
            self._states.empty.explain(
                self.tr("Nothing waits for you"),
                self.tr("No report is unread, nothing is to be sent, and the vendor is in time."),
                self.tr("Import…"),
                lambda: choose_and_import(self.shell, self),
                glyph="check",
            )
            return
        self._states.empty.explain(
            self.tr("Begin with what your staff wrote"),
            self.tr(
                "Import their mail (.eml, .msg, .mbox), a folder of it, or a spreadsheet. "
                "From then on this page says what to do next."
            ),
            self.tr("Import…"),
            lambda: choose_and_import(self.shell, self),
            glyph=self.glyph,
        )

    def _offer(self) -> None:
        todo = self._chosen()
        possible = todo is not None and not (todo.kind is TodoKind.BAD_FILE and todo.target is None)
        self._next.offer(today_words.deed(todo.kind) if todo else "", possible=possible)
        missing = todo is not None and todo.kind is TodoKind.MISSING_FILE
        self._give_up.offer(self.tr("It need not come"), possible=missing)
        self._deeds.setVisible(todo is not None)

    def _chosen(self) -> Todo | None:
        selected = self._list.selected()
        return selected[0] if selected else None

    def _do(self) -> None:
        """Goes where the chosen thing is done."""
        todo = self._chosen()
        if todo is None or not self._next.isEnabled():
            return
        if todo.page:
            self.shell.go(todo.page, todo.target, waiting=todo.target is None)
        elif todo.kind in (TodoKind.CALL_LATE, TodoKind.CALL_TODAY):
            CallbackDialog(self.shell, todo.subject, self.window()).open()
        elif todo.kind is TodoKind.MISSING_FILE:
            self._open_folder(todo.subject.folder)
        else:
            section = "mailboxes" if todo.kind is TodoKind.MAILBOX else "folders"
            open_settings(self.shell, self.window(), section, todo.name)

    def _open_folder(self, folder_id: str) -> None:
        """In the system's own program for files."""
        for folder in self.shell.app.settings.folders:
            if folder.id == folder_id:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(folder.path).expanduser())))

    def _expect_no_more(self) -> None:
        """The missing file need not come any more."""
        todo, app = self._chosen(), self.shell.app
        if todo is None or todo.kind is not TodoKind.MISSING_FILE:
            return
        alert, shell = todo.subject, self.shell

        def done(_: object) -> None:
            shell.tell(Changed.INTAKE)
            shell.take_back = take_back
            text = self.tr("%1 is not waited for any more.").replace("%1", alert.pattern)
            undo = self.tr("Undo")
            shell.say(Notice(text, glyph="check", tone="met", action=undo, act=lambda: undo_last(shell, take_back)))

        def take_back() -> None:
            shell.tasks.run(lambda _: app.folders.reopen_alert(alert), taken_back)

        def taken_back(_: object) -> None:
            shell.tell(Changed.INTAKE)
            text = self.tr("%1 is waited for again.").replace("%1", alert.pattern)
            shell.say(Notice(text, glyph="undo"))

        self.shell.tasks.run(lambda _: app.folders.close_alert(alert), done)

    def _header(self) -> QWidget:
        header = QWidget()
        column = QVBoxLayout(header)
        column.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.SNUG)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._about)
        return header
