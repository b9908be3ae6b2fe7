"""Mailboxes that reports come from: where they are, what is done with taken mails, and whether it works."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QPushButton, QSpinBox, QWidget

from keyuser.errors import InputError
from keyuser.records import MailboxHealth, MailboxStatus, MailFolder
from keyuser.settings import Settings
from keyuser.settings.mail import IMAP_PORTS, Mailbox, check_mailbox, with_mailbox
from keyuser.tls import Security
from keyuser.ui import words
from keyuser.ui.dialogs.settings_form import Entered, below, beside, finish, form_of, heading, label, new_id
from keyuser.ui.dialogs.settings_several import SeveralSection
from keyuser.ui.models.mail_servers import domain_of, imap_server
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact

if TYPE_CHECKING:
    from keyuser.app import App

_HIGHEST_PORT = 65_535
_USUAL = "INBOX"


class MailboxSection(SeveralSection):
    """Passwords go to the system's keychain and are never shown again."""

    glyph = "mail"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._passwords: dict[str, str] = {}
        self._guessed = ""
        self._make_fields()
        self._lay_out()
        self.begin()
        self.setFocusProxy(self.user)

    def name(self) -> str:
        return self.tr("Mailboxes")

    def known(self) -> tuple[Mailbox, ...]:
        return self.shell.app.settings.mailboxes

    def blank(self) -> Mailbox:
        return Mailbox("")

    def title(self, item: Mailbox) -> str:
        return item.user if item.folder == _USUAL else f"{item.user} · {item.folder}"

    def new_words(self) -> str:
        return self.tr("New mailbox…")

    def fill(self, item: Mailbox) -> None:
        self.user.setText(item.user)
        self.host.setText(item.host)
        self._guessed = imap_server(item.user) if item.host == imap_server(item.user) else ""
        self.security.setCurrentIndex(self.security.findData(item.security))
        self.port.setValue(item.port)
        for box, name in ((self.folder, item.folder), (self.move_to, item.move_to)):
            box.clear()
            box.setEditText(name)
        self.moves.setCurrentIndex(int(bool(item.move_to)))
        self.limited.setChecked(bool(item.since))
        self.since.setDate(QDate.fromString(item.since, "yyyy-MM-dd") if item.since else QDate.currentDate())
        self.password.setText(self._passwords.get(item.id, ""))
        self.verdict.say("")
        self.password.setPlaceholderText(
            self.tr("Kept in the keychain; type to replace it")
            if item in self.known()
            else self.tr("Often an app password from the provider's settings")
        )
        self._follow()
        self._ask_status(item)

    def read(self, item: Mailbox) -> Mailbox:
        entered = replace(
            item,
            user=self.user.text().strip(),
            host=self.host.text().strip(),
            security=self.security.currentData(),
            port=self.port.value(),
            folder=self.folder.currentText().strip() or _USUAL,
            move_to=self.move_to.currentText().strip() if self.moves.currentIndex() else "",
            since=self.since.date().toString("yyyy-MM-dd") if self.limited.isChecked() else "",
        )
        if not entered.id and entered.user:
            name = entered.user.partition("@")[0]
            used = {mailbox.id for mailbox in (*self.items, *self.known())}
            entered = replace(entered, id=new_id(name, used, "mailbox"))
        if self.password.text():
            self._passwords[entered.id] = self.password.text()
        else:
            self._passwords.pop(entered.id, None)
        return entered

    def entered(self) -> Entered | None:
        mailboxes, known = self.entered_items(), self.known()
        changed = [mailbox for mailbox in mailboxes if mailbox not in known]
        kept = {mailbox.id for mailbox in mailboxes}
        gone = [mailbox for mailbox in known if mailbox.id not in kept]
        passwords = {name: password for name, password in self._passwords.items() if name in kept}
        if not changed and not gone and not passwords:
            return None

        def afterwards(app: "App") -> None:
            for mailbox in mailboxes:
                if mailbox.id in passwords:
                    app.mailboxes.sign_in(mailbox, passwords[mailbox.id])
                elif mailbox in changed:
                    app.mailboxes.resume(mailbox.id)
            for mailbox in gone:
                app.mailboxes.forget(mailbox)

        def change(settings: Settings) -> Settings:
            left = {mailbox.id for mailbox in gone}
            result = tuple(mailbox for mailbox in settings.mailboxes if mailbox.id not in left)
            for mailbox in changed:
                result = with_mailbox(result, mailbox)
            return replace(settings, mailboxes=result)

        return Entered(change, afterwards)

    def what_is_wrong(self) -> str:
        for mailbox in self.entered_items():
            wrong = self._wrong_with(mailbox)
            if wrong:
                self.turn_to(mailbox)
                (self.host if mailbox.user else self.user).setFocus()
                return wrong
        return ""

    def kept(self) -> None:
        self._passwords.clear()
        super().kept()

    def try_it(self) -> None:
        """Signs in with what is entered and looks; nothing is kept or changed."""
        mailbox, password = self._one()
        if mailbox is None:
            return
        app = self.shell.app
        self._wait(self.tr("Signing in…"))
        self.shell.tasks.run(
            lambda _: app.mailboxes.test(mailbox, password),
            self._say_health,
            replaces="mailbox",
            otherwise=self._say_ill,
        )

    def list_folders(self) -> None:
        """Asks the server which folders there are."""
        mailbox, password = self._one()
        if mailbox is None:
            return
        app = self.shell.app
        self._wait(self.tr("Asking the server for its folders…"))
        self.shell.tasks.run(
            lambda _: app.mailboxes.folders(mailbox, password),
            self._offer_folders,
            replaces="mailbox",
            otherwise=self._say_ill,
        )

    def _make_fields(self) -> None:
        self.user, self.password, self.host = QLineEdit(), QLineEdit(), QLineEdit()
        self.user.setPlaceholderText("support@company.example")
        self.user.textEdited.connect(self._guess)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.security = QComboBox()
        for kind, word in (
            (Security.SSL, self.tr("SSL/TLS, encrypted from the start")),
            (Security.STARTTLS, self.tr("STARTTLS, encrypted before signing in")),
            (Security.NONE, self.tr("None (only for a server on this computer)")),
        ):
            self.security.addItem(word, kind.value)
        self.port = QSpinBox()
        self.port.setRange(0, _HIGHEST_PORT)
        self.security.currentIndexChanged.connect(self._follow)
        self.folder, self.move_to, self.moves = QComboBox(), QComboBox(), QComboBox()
        for box in (self.folder, self.move_to):
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.moves.addItems([self.tr("Stay there and get a mark"), self.tr("Move to the folder")])
        self.moves.currentIndexChanged.connect(self._follow)
        self.listing = _button(self.tr("Folders…"))
        self.listing.clicked.connect(self.list_folders)
        self.limited = QCheckBox(self.tr("Only mails from"))
        self.limited.toggled.connect(self._follow)
        self.since = QDateEdit(calendarPopup=True)
        self.since.setAccessibleName(self.tr("Only mails from"))
        self.test = _button(self.tr("Test"))
        self.test.clicked.connect(self.try_it)
        self.verdict, self._status = Fact("information", wrap=True), Fact("information", wrap=True)

    def _lay_out(self) -> None:
        form = self._form = form_of(self)
        form.addRow(
            heading(
                self.tr("Mailboxes"),
                self.tr(
                    "New mails become reports by themselves. Nothing is deleted on the server, nothing is marked read."
                ),
            )
        )
        form.addRow(label(self.tr("Mailbox")), below(self.choice, self._status))
        form.addRow(label(self.tr("Address or user name")), self.user)
        form.addRow(label(self.tr("Password")), self.password)
        form.addRow(label(self.tr("Server (IMAP)")), self.host)
        form.addRow(label(self.tr("Encryption")), self.security)
        form.addRow(label(self.tr("Port")), self.port)
        form.addRow(label(self.tr("Folder")), beside(self.folder, self.listing))
        form.addRow(label(self.tr("Taken mails")), self.moves)
        form.addRow(label(self.tr("Move to")), self.move_to)
        form.addRow("", beside(self.limited, self.since))
        form.addRow("", below(self.test, self.verdict))
        finish(form)

    def _follow(self) -> None:
        usual = IMAP_PORTS[Security(self.security.currentData())]
        self.port.setSpecialValueText(self.tr("the usual one (%1)").replace("%1", str(usual)))
        self._form.setRowVisible(self.move_to, bool(self.moves.currentIndex()))
        self.since.setEnabled(self.limited.isChecked())

    def _guess(self, address: str) -> None:
        """Fills in the server while the user has typed none of their own."""
        if self.host.text() in ("", self._guessed) and domain_of(address):
            self._guessed = imap_server(address)
            self.host.setText(self._guessed)

    def _one(self) -> tuple[Mailbox | None, str]:
        """The shown mailbox as it is entered, and the password that was typed; says what is missing."""
        mailbox = self.read(self.items[self._shown])
        wrong = self._wrong_with(mailbox)
        if wrong:
            self.verdict.say(wrong, glyph="missed", tone="missed")
            return None, ""
        return mailbox, self.password.text()

    def _wrong_with(self, mailbox: Mailbox) -> str:
        if not mailbox.user:
            return self.tr("Enter the address or the user name of the mailbox.")
        if not mailbox.host:
            return self.tr("Enter the name of the server.")
        try:
            check_mailbox(mailbox)
        except InputError as error:
            return f"{said(error.message)} {said(error.hint)}"
        return ""

    def _wait(self, text: str) -> None:
        self.verdict.say(text, glyph="waiting")
        self.test.setEnabled(False)
        self.listing.setEnabled(False)

    def _rest(self) -> None:
        self.test.setEnabled(True)
        self.listing.setEnabled(True)

    def _say_health(self, health: MailboxHealth) -> None:
        self._rest()
        marks = {
            "keyword": self.tr("Taken mails get a mark that other mail programs do not show."),
            "move": self.tr("Taken mails move to the folder."),
            "memory": self.tr("The server lets us mark nothing; what was taken is remembered here."),
        }[health.marks]
        news = self.tr("New mails come at once.") if health.watches else self.tr("We look every minute.")
        sentences = [
            self.tr("It works."),
            self.tr("%n mail(s) in the folder,", "", health.mails) + " " + self.tr("%n to take.", "", health.waiting),
            marks,
            news,
        ]
        if health.elsewhere:
            sentences.append(self.tr("%n were taken by another installation.", "", health.elsewhere))
        self.verdict.say(" ".join(sentences), glyph="met", tone="met")

    def _offer_folders(self, folders: tuple[MailFolder, ...]) -> None:
        self._rest()
        names = [folder.name for folder in folders if folder.selectable]
        for box in (self.folder, self.move_to):
            chosen = box.currentText()
            box.clear()
            box.addItems(names)
            box.setEditText(chosen)
        self.verdict.say(self.tr("%n folder(s) to choose from.", "", len(names)), glyph="met", tone="met")
        self.folder.setFocus()
        self.folder.showPopup()

    def _say_ill(self, failure: Failure) -> None:
        self._rest()
        error = failure.error
        self.verdict.say(f"{said(error.message)} {said(error.hint)}".strip(), glyph="missed", tone="missed")

    def _ask_status(self, item: Mailbox) -> None:
        app = self.shell.app
        self._status.say("")
        if item in self.known():
            self.shell.tasks.run(lambda _: app.mailboxes.status(item.id), self._say_status, replaces="mailbox status")

    def _say_status(self, status: MailboxStatus) -> None:
        if status.message:
            self._status.say(f"{said(status.message)} {said(status.hint)}", glyph="warning", tone="at_risk")
        elif status.last_success_at is not None:
            when = words.when(status.last_success_at, self.shell.app.clock.now())
            self._status.say(self.tr("It is watched; last looked at: %1").replace("%1", when), glyph="check")


def _button(text: str) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(False)
    return made
