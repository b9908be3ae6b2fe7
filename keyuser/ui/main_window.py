"""The frame: navigation, the open page, the message bar and the status line. Pages carry their own logic."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from keyuser.ui import connection, icons, theme
from keyuser.ui.dialogs import directory_import
from keyuser.ui.dialogs.chat_note import open_chat_note
from keyuser.ui.dialogs.guided_form import open_guided_form
from keyuser.ui.dialogs.phone_note import open_phone_note
from keyuser.ui.dialogs.picture import PictureDialog
from keyuser.ui.dialogs.save_form import SaveFormDialog
from keyuser.ui.dialogs.settings import open_settings
from keyuser.ui.dialogs.stock import choose_and_check
from keyuser.ui.importing import choose_and_import, import_files
from keyuser.ui.language import LANGUAGES, Speech
from keyuser.ui.pages.base import Page
from keyuser.ui.shell import Changed, Destination, Shell
from keyuser.ui.tray import NoticeWatch
from keyuser.ui.undoing import undo_last
from keyuser.ui.watching import MailState, Watching
from keyuser.ui.widgets.actions import sequences
from keyuser.ui.widgets.message_bar import MessageBar
from keyuser.ui.widgets.nav_button import NavButton
from keyuser.ui.widgets.navigation import Navigation
from keyuser.ui.widgets.status_line import StatusLine

#: Below this width the navigation shows icons only, so that list and reading pane still stand side by side.
_NARROW_BELOW = 1_060


class MainWindow(QMainWindow):
    """One window. ``pages`` in the order of the navigation; Ctrl+1 opens the first."""

    def __init__(self, shell: Shell, speech: Speech, pages: Sequence[type[Page]]) -> None:
        super().__init__()
        self.shell, self._speech = shell, speech
        self.notices = NoticeWatch(shell, self)
        self.setAcceptDrops(True)
        self._navigation = Navigation()
        self._stack = QStackedWidget()
        self.messages = MessageBar()
        self.status = StatusLine()
        self.pages: dict[str, Page] = {}
        for kind in pages:
            self._add_page(kind(shell))
        self._menu_button = NavButton("menu")
        self._import_button = NavButton("import", strong=True)
        self._write_button = NavButton("write")
        self._build_menu()
        self._lay_out()
        self._make_shortcuts()
        shell.noticed.connect(self.messages.show_notice)
        shell.wanted.connect(self._go)
        shell.pictured.connect(lambda file: PictureDialog(shell, file, self).open())
        shell.changed.connect(self._look_at_outbox)
        self.watching = Watching(shell)
        self.watching.stated.connect(self._tell_of_mail)
        shell.tasks.changed.connect(self.status.show_work)
        shell.tasks.failed.connect(shell.fail)
        shell.tasks.idle.connect(self._close_when_idle)
        self.status.cancelled.connect(shell.tasks.cancel)
        self._closing = False
        self.retranslate()
        self._restore()

    def open_page(self, key: str) -> None:
        """Brings a page to the front."""
        page = self.pages[key]
        self._current().leave()
        self._navigation.mark(key)
        self._stack.setCurrentWidget(page)
        self.shell.preferences.setValue("page", key)
        page.show_now()
        page.setFocus()

    def begin(self) -> None:
        """Opens the page of last time and counts what waits everywhere."""
        for page in self.pages.values():
            page.count()
        self._look_at_outbox(Changed.OUTBOX)
        self.watching.begin()
        self.notices.begin()
        wanted = self.shell.preferences.value("page", "")
        self.open_page(wanted if wanted in self.pages else next(iter(self.pages)))

    def choose_files(self) -> None:
        """Asks which files to import."""
        choose_and_import(self.shell, self)

    def undo(self) -> None:
        """Takes the last decision back."""
        undo_last(self.shell, self._current().undo)

    def refresh(self) -> None:
        self.shell.tell(Changed.EVERYTHING)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        import_files(self.shell, paths, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._navigation.set_narrow(self.width() < _NARROW_BELOW)

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)
        if event.type() is event.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Work that runs is cancelled and waited for while the window still moves; what it has done is kept."""
        self.shell.preferences.setValue("geometry", self.saveGeometry())
        self._current().leave()
        if self.shell.tasks.busy:
            self._closing = True
            self.shell.tasks.finish()
            event.ignore()
            return
        event.accept()

    def retranslate(self) -> None:
        self.setWindowTitle("keyuser")
        self._navigation.retranslate()
        for page in self.pages.values():
            page.retranslate()
        self._menu_button.name(self.tr("Menu"))
        self._import.setText(self.tr("Import"))
        self._write_button.name(self.tr("New report"))
        self._form.setText(self.tr("By form…"))
        self._phone.setText(self.tr("Phone note…"))
        self._chat.setText(self.tr("Pasted chat…"))
        self._directory.setText(self.tr("Import organisations…"))
        self._undo.setText(self.tr("Undo"))
        self._refresh.setText(self.tr("Refresh"))
        self._stock.setText(self.tr("Check stock…"))
        self._staff_form.setText(self.tr("Save the form for staff…"))
        self._settings.setText(self.tr("Settings…"))
        self.notices.retranslate()
        self._languages.setTitle(self.tr("Language"))
        self._schemes.setTitle(self.tr("Appearance"))
        words = {
            theme.Scheme.SYSTEM: self.tr("Like the system"),
            theme.Scheme.LIGHT: self.tr("Light"),
            theme.Scheme.DARK: self.tr("Dark"),
        }
        for action in self._schemes.actions():
            action.setText(words[action.data()])

    def _current(self) -> Page:
        return self._stack.currentWidget()

    def _add_page(self, page: Page) -> None:
        self.pages[page.key] = page
        self._stack.addWidget(page)
        self._navigation.add(page.key, page.glyph, page.name)
        page.waiting.connect(lambda waiting: self._navigation.set_waiting(page.key, waiting))

    def _go(self, destination: Destination) -> None:
        self.open_page(destination.page)
        page = self.pages[destination.page]
        if destination.target is not None:
            page.open(destination.target)
        elif destination.waiting:
            page.show_waiting()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.messages)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addLayout(right, 1)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
        self.setMinimumSize(420, 480)
        self._navigation.chosen.connect(self.open_page)

    def _build_menu(self) -> None:
        menu = QMenu(self)
        self._import = menu.addAction(icons.icon("import"), "", QKeySequence("Ctrl+O"), self.choose_files)
        self._directory = menu.addAction(
            icons.icon("organisations"),
            "",
            lambda: directory_import.choose_and_import(self.shell, "organisations", self),
        )
        self._stock = menu.addAction(icons.icon("scales"), "", lambda: choose_and_check(self.shell, self))
        self._undo = menu.addAction(icons.icon("undo"), "", QKeySequence("Ctrl+Z"), self.undo)
        self._refresh = menu.addAction(icons.icon("refresh"), "", QKeySequence("F5"), self.refresh)
        self._import.setShortcuts(sequences("Ctrl+O"))
        self._undo.setShortcuts(sequences("Ctrl+Z"))
        menu.addSeparator()
        self._staff_form = menu.addAction(icons.icon("form"), "", lambda: SaveFormDialog(self.shell, self).open())
        self._settings = menu.addAction(icons.icon("settings"), "", lambda: open_settings(self.shell, self))
        menu.addAction(self.notices.action)
        self._languages = _choice(menu, "language", LANGUAGES, self._speech.language, self._choose_language)
        scheme = theme.Scheme(self.shell.preferences.value("scheme", theme.Scheme.SYSTEM))
        self._schemes = _choice(menu, "scheme", dict.fromkeys(theme.Scheme, ""), scheme, self._choose_scheme)
        self._write_button.open_menu(self._build_write_menu())
        self.addActions([self._import, self._undo, self._refresh])
        self._import_button.follow(self._import)
        self._menu_button.open_menu(menu)
        self._navigation.add_above(self._write_button)
        self._navigation.add_above(self._import_button)
        self._navigation.add_below(self._menu_button)

    def _build_write_menu(self) -> QMenu:
        """Reports that the user writes down; their keys work everywhere."""
        menu = QMenu(self)
        self._form = menu.addAction(icons.icon("form"), "", lambda: open_guided_form(self.shell, self))
        self._phone = menu.addAction(icons.icon("phone"), "", lambda: open_phone_note(self.shell, self))
        self._chat = menu.addAction(icons.icon("chat"), "", lambda: open_chat_note(self.shell, self))
        self._form.setShortcuts(sequences("Ctrl+N"))
        self._phone.setShortcuts(sequences("Ctrl+P"))
        self._chat.setShortcuts(sequences("Ctrl+Shift+V"))
        self.addActions([self._form, self._phone, self._chat])
        return menu

    def _make_shortcuts(self) -> None:
        for number, key in enumerate(self.pages, start=1):
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.triggered.connect(lambda _=False, key=key: self.open_page(key))
            self.addAction(action)

    def _choose_language(self, language: str) -> None:
        self.shell.preferences.setValue("language", language)
        self._speech.speak(language)
        self.shell.tell(Changed.SETTINGS)

    def _choose_scheme(self, scheme: theme.Scheme) -> None:
        self.shell.preferences.setValue("scheme", scheme.value)
        theme.apply(QApplication.instance(), scheme)

    def _look_at_outbox(self, changed: Changed) -> None:
        if changed & (Changed.OUTBOX | Changed.SETTINGS):
            app = self.shell.app
            self.shell.tasks.run(
                lambda _: app.outbox.list(),
                lambda submissions: self.status.show_connection(connection.outbox(submissions)),
                replaces="outbox.state",
            )

    def _tell_of_mail(self, state: MailState) -> None:
        self.status.show_mail(connection.mail(state, self.shell.app.clock.now()))

    def _close_when_idle(self) -> None:
        if self._closing:
            self.close()

    def _restore(self) -> None:
        geometry = self.shell.preferences.value("geometry", QByteArray())
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(1240, 780)


def _choice(menu: QMenu, glyph: str, words: dict, chosen: object, choose: object) -> QMenu:
    """A sub-menu of which one thing is chosen."""
    sub = menu.addMenu(icons.icon(glyph), "")
    group = QActionGroup(sub)
    for value, word in words.items():
        action = sub.addAction(word)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.setData(value)
        action.triggered.connect(lambda _=False, value=value: choose(value))
        group.addAction(action)
    return sub
