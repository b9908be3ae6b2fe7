"""A chat that was copied: paste it, see its messages, choose those that are the report."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from keyuser.intake.notes.chat import Chat
from keyuser.records import Report
from keyuser.ui import theme, words
from keyuser.ui.models.note_taking import ChatNote, take_chat
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.taken import say_taken
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.organisation_field import OrganisationField
from keyuser.ui.widgets.text import Words

_PAUSE_MS = 150
#: Messages that the list shows; the rest of a longer chat is taken or left with the last one shown.
_MOST = 2_000
_LINE = 160


def open_chat_note(shell: Shell, parent: QWidget) -> None:
    """Opens the dialog, once, with what was copied last."""
    if parent.findChild(ChatNoteDialog) is None:
        ChatNoteDialog(shell, QApplication.clipboard().text(), parent).open()


class ChatNoteDialog(QDialog):
    """Saves one report of the channel "chat". ``text`` is what was copied; it stays only where it looks like a chat."""

    def __init__(self, shell: Shell, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        self._shell = shell
        self._chat = Chat(())
        self._filling = False
        self.paste = QPlainTextEdit()
        self.messages = QStandardItemModel(self)
        self._list = QListView()
        self.subject, self.organisation = QLineEdit(), OrganisationField(shell, "chat")
        self._about = Fact("information", wrap=True)
        self._all = QPushButton()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._save = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._fill()
        self._lay_out()
        self._timer.timeout.connect(self._read)
        self.paste.textChanged.connect(self._timer.start)
        self.messages.itemChanged.connect(lambda _: self._offer())
        self._all.clicked.connect(self._turn_all)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        self._save.setDefault(True)
        self._offer()
        self.paste.setFocus()
        if text.strip():
            app = shell.app
            shell.tasks.run(lambda _: app.notes.read_chat(text), lambda chat: self._begin(text, chat), replaces="chat")

    def chosen(self) -> list[int]:
        """The positions of the messages that are ticked."""
        rows = range(self.messages.rowCount())
        return [row for row in rows if self.messages.item(row).checkState() is Qt.CheckState.Checked]

    def save(self) -> None:
        """Takes the chosen messages in as one report."""
        if not self._save.isEnabled():
            return
        text, app = self.paste.toPlainText(), self._shell.app
        chosen: list[int] | None = None
        if self._chat.messages:
            chosen = self.chosen()
            if chosen and chosen[-1] == _MOST - 1:
                chosen += range(_MOST, len(self._chat.messages))
        note = ChatNote(text, chosen, self.organisation.value(), self.subject.text())
        self._save.setEnabled(False)
        self._shell.tasks.run(lambda _: take_chat(app, note), self._saved, otherwise=self._failed)

    def _begin(self, text: str, chat: Chat) -> None:
        """What was copied is offered where it is a chat; anything else was copied for something else."""
        if chat.messages and not self.paste.toPlainText():
            self.paste.setPlainText(text)
            self._timer.stop()
            self._show(chat)
            self._list.setFocus()

    def _read(self) -> None:
        text, app = self.paste.toPlainText(), self._shell.app
        self._shell.tasks.run(lambda _: app.notes.read_chat(text), self._show, replaces="chat")

    def _show(self, chat: Chat) -> None:
        self._chat = chat
        self._filling = True
        self.messages.clear()
        items = []
        for message in chat.messages[:_MOST]:
            when = words.exactly(message.at) if message.at else ""
            who = " · ".join(filter(None, (message.author, when)))
            first = " ".join(message.text.split())[:_LINE]
            item = QStandardItem(f"{who}\n{first}")
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked)
            item.setEditable(False)
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + theme.SNUG))
            item.setToolTip(message.text[:1_000])
            items.append(item)
        self.messages.invisibleRootItem().appendRows(items)
        self._filling = False
        if chat.messages:
            self._list.setCurrentIndex(self.messages.index(0, 0))
        self._offer()

    def _offer(self) -> None:
        if self._filling:
            return
        count, chosen = len(self._chat.messages), self.chosen()
        pasted = bool(self.paste.toPlainText().strip())
        if count:
            authors = ", ".join(self._chat.authors[:3]) + ("…" if len(self._chat.authors) > 3 else "")
            text = self.tr("%n message(s) from %1. What you leave out stays in the report, folded.", "", count)
            self._about.say(text.replace("%1", authors), glyph="chat")
        elif pasted:
            self._about.say(
                self.tr("No messages were recognised: the text becomes one report as it stands."), glyph="information"
            )
        else:
            self._about.say(self.tr("Copy messages in WhatsApp, Telegram, Teams or Viber and paste them here."))
        self._list.setVisible(bool(count))
        self._all.setVisible(count > 1)
        everything = len(chosen) == self.messages.rowCount()
        self._all.setText(self.tr("Choose none") if everything else self.tr("Choose all"))
        if count:
            self._save.setText(self.tr("Take %n message(s) in", "", len(chosen)))
        else:
            self._save.setText(self.tr("Take the text in"))
        self._save.setEnabled(bool(chosen) if count else pasted)

    def _turn_all(self) -> None:
        everything = len(self.chosen()) == self.messages.rowCount()
        state = Qt.CheckState.Unchecked if everything else Qt.CheckState.Checked
        self._filling = True
        for row in range(self.messages.rowCount()):
            self.messages.item(row).setCheckState(state)
        self._filling = False
        self._offer()

    def _saved(self, report: Report) -> None:
        self.accept()
        say_taken(self._shell, report, self.tr("The chat is %1 now.").replace("%1", report.ref))

    def _failed(self, failure: Failure) -> None:
        self._offer()
        self._about.say(f"{said(failure.error.message)} {said(failure.error.hint)}", tone="missed", glyph="warning")

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Pasted chat"))
        self.paste.setTabChangesFocus(True)
        self.paste.setPlaceholderText(self.tr("Paste the chat here"))
        self.paste.setAccessibleName(self.tr("The chat as it was copied"))
        self._list.setAccessibleName(self.tr("Messages: Space chooses"))
        self._list.setModel(self.messages)
        self._list.setUniformItemSizes(True)
        self._list.setSpacing(2)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.subject.setPlaceholderText(self.tr("The beginning of the first message"))
        self.subject.setAccessibleName(self.tr("Subject"))
        self.subject.setMinimumHeight(theme.LOOSE)
        self.subject.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
        self.paste.document().setDocumentMargin(theme.HAIR + 2)
        calm, look = self._list.palette(), theme.colours(self.palette())
        calm.setColor(QPalette.ColorRole.Highlight, QColor(look.selected))
        calm.setColor(QPalette.ColorRole.HighlightedText, QColor(look.text))
        self._list.setPalette(calm)
        self.organisation.setPlaceholderText(self.tr("Name or BIN"))
        self.organisation.setAccessibleName(self.tr("Organisation"))
        self._all.setAutoDefault(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._all)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.SNUG)
        form.addRow(self.tr("Subject"), self.subject)
        form.addRow(self.tr("Organisation"), self.organisation)
        keys = Words(
            self.tr("Space chooses a message, Ctrl+Enter takes the report in."), tone="quiet", size=theme.SMALL
        )
        foot = QHBoxLayout()
        foot.addWidget(keys, 1)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addWidget(self.paste, 2)
        column.addLayout(head)
        column.addWidget(self._list, 3)
        column.addLayout(form)
        column.addLayout(foot)
