"""Outgoing mail: the server that sends for us, and whether reporters get a receipt."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from keyuser.errors import InputError
from keyuser.settings.mail import SMTP_PORTS, OutgoingMail, check_outgoing
from keyuser.smtp import Mailer
from keyuser.tls import Security
from keyuser.ui import theme
from keyuser.ui.dialogs.settings_form import Entered, Section, below, finish, form_of, heading, label
from keyuser.ui.models.mail_servers import domain_of, smtp_server
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words

if TYPE_CHECKING:
    from keyuser.app import App

_HIGHEST_PORT = 65_535


class OutgoingSection(Section):
    """Nothing is sent while no server is entered."""

    glyph = "export"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._guessed = ""
        self._make_fields()
        self._lay_out()
        self._fill(shell.app.settings.outgoing_mail)
        self.setFocusProxy(self.address)

    def name(self) -> str:
        return self.tr("Outgoing mail")

    def entered(self) -> Entered | None:
        outgoing, password = self._entered(), self.password.text()
        if outgoing == self.shell.app.settings.outgoing_mail and not password:
            return None
        return Entered(
            lambda known: replace(known, outgoing_mail=outgoing), lambda app: app.mailboxes.sign_in_outgoing(password)
        )

    def what_is_wrong(self) -> str:
        return "" if self.entered() is None else self._wrong_with(self._entered())

    def _wrong_with(self, outgoing: OutgoingMail) -> str:
        if outgoing.host and not outgoing.from_address:
            self.address.setFocus()
            return self.tr("Enter the address that mail is sent from.")
        try:
            check_outgoing(outgoing)
        except InputError as error:
            (self.address if outgoing.host else self.host).setFocus()
            return f"{said(error.message)} {said(error.hint)}"
        return ""

    def kept(self) -> None:
        self.password.clear()

    def try_it(self) -> None:
        """Signs in with what is entered; sends and keeps nothing."""
        app, outgoing, password = self.shell.app, self._entered(), self.password.text()
        wrong = self._wrong_with(outgoing) if outgoing.host else self.tr("Enter the name of the server.")
        if wrong:
            self.verdict.say(wrong, glyph="missed", tone="missed")
            return
        self.verdict.say(self.tr("Signing in…"), glyph="waiting")
        self.test.setEnabled(False)
        self.shell.tasks.run(
            lambda _: _try(app, outgoing, password), self._say_well, replaces="outgoing", otherwise=self._say_ill
        )

    def _make_fields(self) -> None:
        self.address, self.sender, self.host = QLineEdit(), QLineEdit(), QLineEdit()
        self.user, self.password = QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("support@company.example")
        self.address.textEdited.connect(self._guess)
        self.user.setPlaceholderText(self.tr("Empty where the server wants none"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.security = QComboBox()
        for kind, word in (
            (Security.SSL, self.tr("SSL/TLS, encrypted from the start")),
            (Security.STARTTLS, self.tr("STARTTLS, encrypted before signing in")),
            (Security.NONE, self.tr("None (only for a server on this computer)")),
        ):
            self.security.addItem(word, kind.value)
        self.security.currentIndexChanged.connect(self._follow)
        self.port = QSpinBox()
        self.port.setRange(0, _HIGHEST_PORT)
        self.receipts = QCheckBox(self.tr("Confirm each report by mail, with its number"))
        self.test = QPushButton(self.tr("Test"))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self.try_it)
        self.verdict = Fact("information", wrap=True)
        self.verdict.say("")

    def _lay_out(self) -> None:
        form = form_of(self)
        form.addRow(
            heading(self.tr("Outgoing mail"), self.tr("Needed for receipts. Without a server nothing is sent by mail."))
        )
        form.addRow(label(self.tr("From the address")), self.address)
        form.addRow(label(self.tr("Name of the sender")), self.sender)
        form.addRow(label(self.tr("Server (SMTP)")), self.host)
        form.addRow(label(self.tr("Encryption")), self.security)
        form.addRow(label(self.tr("Port")), self.port)
        form.addRow(label(self.tr("User name")), self.user)
        form.addRow(label(self.tr("Password")), self.password)
        form.addRow("", below(self.test, self.verdict))
        about = Words(
            self.tr("Machines, mailing lists and answers get none, and nobody gets more than five a day."), tone="quiet"
        )
        receipts = below(Words(self.tr("Receipts"), bold=True), self.receipts, about)
        receipts.layout().setContentsMargins(0, theme.SNUG, 0, 0)
        form.addRow(receipts)
        finish(form)

    def _fill(self, outgoing: OutgoingMail) -> None:
        self.address.setText(outgoing.from_address)
        self.sender.setText(outgoing.from_name)
        self.host.setText(outgoing.host)
        self.security.setCurrentIndex(self.security.findData(outgoing.security))
        self.port.setValue(outgoing.port)
        self.user.setText(outgoing.user)
        self.receipts.setChecked(outgoing.receipts)
        if outgoing.host:
            self.password.setPlaceholderText(self.tr("Kept in the keychain; type to replace it"))
        self._follow()

    def _entered(self) -> OutgoingMail:
        return replace(
            self.shell.app.settings.outgoing_mail,
            from_address=self.address.text().strip(),
            from_name=self.sender.text().strip(),
            host=self.host.text().strip(),
            security=self.security.currentData(),
            port=self.port.value(),
            user=self.user.text().strip(),
            receipts=self.receipts.isChecked(),
        )

    def _follow(self) -> None:
        usual = SMTP_PORTS[Security(self.security.currentData())]
        self.port.setSpecialValueText(self.tr("the usual one (%1)").replace("%1", str(usual)))

    def _guess(self, address: str) -> None:
        """Fills in server and user name while the user has typed none of their own."""
        if not domain_of(address):
            return
        before, guess = self._guessed, smtp_server(address)
        if self.host.text() in ("", smtp_server(before)):
            self.host.setText(guess)
        if self.user.text() in ("", before):
            self.user.setText(address)
        self._guessed = address

    def _say_well(self, _: object) -> None:
        self.test.setEnabled(True)
        self.verdict.say(self.tr("It works: the server lets us send."), glyph="met", tone="met")

    def _say_ill(self, failure: Failure) -> None:
        self.test.setEnabled(True)
        error = failure.error
        self.verdict.say(f"{said(error.message)} {said(error.hint)}".strip(), glyph="missed", tone="missed")


def _try(app: "App", outgoing: OutgoingMail, password: str) -> None:
    Mailer(outgoing, password or app.credentials.get(outgoing.secret_name)).check()
