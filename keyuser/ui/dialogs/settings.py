"""The settings: sections at the left, one of them at the right, saved together."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from keyuser.settings import Settings
from keyuser.ui import icons, theme
from keyuser.ui.dialogs.settings_company import CompanySection
from keyuser.ui.dialogs.settings_folders import FolderSection
from keyuser.ui.dialogs.settings_form import Entered, Section
from keyuser.ui.dialogs.settings_mailboxes import MailboxSection
from keyuser.ui.dialogs.settings_outgoing import OutgoingSection
from keyuser.ui.dialogs.settings_vendors import VendorSection
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.canvas import Canvas
from keyuser.ui.widgets.text import Words

if TYPE_CHECKING:
    from keyuser.app import App

#: Below this width the sections are only pictures.
_NARROW_BELOW = 620
_LIST_WIDTH = 232
_GLYPH = Qt.ItemDataRole.UserRole + 1


def open_settings(shell: Shell, parent: QWidget, section: str = "", item: str = "") -> "SettingsDialog":
    """Opens the dialog over the window, at a section and at one of its things where they are named."""
    dialog = SettingsDialog(shell, parent)
    if section:
        dialog.choose(section, item)
    dialog.open()
    return dialog


class _Sections(QStyledItemDelegate):
    """Drawn as the places of the window's navigation are; where there is no room, only the pictures."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: ARG002 - Qt's
        return QSize(theme.LOOSE, option.fontMetrics.height() + theme.GAP + theme.TIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        look = theme.colours(option.palette)
        canvas = Canvas(painter, option.font, look, look.window)
        body = option.rect.adjusted(theme.TIGHT, 2, -theme.TIGHT, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            canvas.pill(body, look.selected if chosen else look.hover, theme.RADIUS)
        tone = "accent" if chosen else "text"
        narrow = option.rect.width() < _LIST_WIDTH // 2
        left = body.left() + ((body.width() - theme.ICON) // 2 if narrow else theme.TIGHT)
        place = QRect(left, body.center().y() - theme.ICON // 2 + 1, theme.ICON, theme.ICON)
        icons.paint(painter, place, index.data(_GLYPH), getattr(look, tone))
        if not narrow:
            start = left + theme.ICON + theme.TIGHT
            room = QRect(start, body.top(), body.right() - theme.HAIR - start, body.height())
            canvas.line(room, index.data(Qt.ItemDataRole.DisplayRole), tone, bold=chosen)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus = QStyleOption()
            focus.state, focus.palette, focus.rect = option.state, option.palette, body
            QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter)


class SettingsDialog(QDialog):
    """Saves only what was changed, all sections in one step."""

    saved = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.vendors = VendorSection(shell)
        self.company = CompanySection(shell, lambda: self.vendors.entered() is not None)
        self.mailboxes = MailboxSection(shell)
        self.outgoing = OutgoingSection(shell)
        self.folders = FolderSection(shell)
        self.sections: dict[str, Section] = {
            "company": self.company,
            "vendors": self.vendors,
            "mailboxes": self.mailboxes,
            "outgoing": self.outgoing,
            "folders": self.folders,
        }
        self._list, self._stack = QListWidget(), QStackedWidget()
        self._list.setItemDelegate(_Sections(self._list))
        self._wrong = Words(tone="missed")
        self._wrong.hide()
        for section in self.sections.values():
            self._add(section)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(0)
        self._lay_out()
        self.company.setFocus()

    def choose(self, key: str, item: str = "") -> None:
        """Turns to a section, and to one of its things."""
        section = self.sections[key]
        self._list.setCurrentRow(list(self.sections).index(key))
        if item and isinstance(section, MailboxSection | FolderSection):
            section.choose(item)
        section.setFocus()

    def save(self) -> None:
        """Keeps everything and closes; says what is wrong with the entries instead."""
        self._save(self._close)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        self._list.setFixedWidth(theme.LOOSE + theme.GAP if narrow else _LIST_WIDTH)

    def _add(self, section: Section) -> None:
        item = QListWidgetItem(icons.icon(section.glyph), section.name())
        item.setToolTip(section.name())
        item.setData(_GLYPH, section.glyph)
        self._list.addItem(item)
        self._stack.addWidget(section)
        section.asks_to_save.connect(self._save)

    def _lay_out(self) -> None:
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._list.setMouseTracking(True)
        self._list.setSpacing(0)
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.GAP)
        below.addWidget(self._wrong, 1)
        below.addWidget(buttons)
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addLayout(below)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(0, theme.GAP, 0, 0)
        left.addWidget(self._list)
        outer.addLayout(left)
        outer.addLayout(right, 1)
        self.setMinimumSize(400, 420)
        self.resize(860, min(720, self.screen().availableGeometry().height() - theme.LOOSE))

    def _save(self, then: Callable[[], None]) -> None:
        for key, section in self.sections.items():
            wrong = section.what_is_wrong()
            self._wrong.setText(wrong)
            self._wrong.setVisible(bool(wrong))
            if wrong:
                self._list.setCurrentRow(list(self.sections).index(key))
                return
        app = self._shell.app
        parts = [entered for section in self.sections.values() if (entered := section.entered()) is not None]

        def done(_: object) -> None:
            for section in self.sections.values():
                section.kept()
            if parts:
                self._shell.tell(Changed.SETTINGS)
            self.saved.emit()
            then()

        self._shell.tasks.run(lambda _: _keep(app, parts), done, otherwise=self._say_ill)

    def _say_ill(self, failure: Failure) -> None:
        error = failure.error
        self._wrong.setText(f"{said(error.message)} {said(error.hint)}".strip())
        self._wrong.show()

    def _close(self) -> None:
        self._shell.say(Notice(self.tr("The settings are saved."), glyph="check", tone="met"))
        self.accept()


def _keep(app: "App", parts: Sequence[Entered]) -> None:
    def changed(known: Settings) -> Settings:
        for part in parts:
            known = part.change(known)
        return known

    if parts:
        app.change_settings(changed)
    for part in parts:
        if part.afterwards is not None:
            part.afterwards(app)
