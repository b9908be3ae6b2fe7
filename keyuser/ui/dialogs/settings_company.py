"""Who we are: the client company."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from keyuser.orgs.rules import check_id
from keyuser.records import IdKind
from keyuser.settings import ClientCompany
from keyuser.ui import words
from keyuser.ui.dialogs.settings_form import Entered, Section, below, finish, form_of, heading, label
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact


class CompanySection(Section):
    """``needed`` says whether a vendor is entered, which must know who asks."""

    glyph = "organisation"

    def __init__(self, shell: Shell, needed: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._needed = needed
        self.company, self.bin, self.contact, self.email = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.bin.setMaxLength(24)
        self.bin.textChanged.connect(self._check_bin)
        self.bin_verdict = Fact("information")
        form = form_of(self)
        form.addRow(
            heading(self.tr("Your company"), self.tr("Stands in every bundle, so that the vendor knows who asks."))
        )
        form.addRow(label(self.tr("Name")), self.company)
        form.addRow(label(words.id_kind(IdKind.BIN)), below(self.bin, self.bin_verdict))
        form.addRow(label(self.tr("Contact")), self.contact)
        form.addRow(label(self.tr("Contact's e-mail")), self.email)
        finish(form)
        client = shell.app.settings.client
        for field, text in zip(self._fields(), _texts(client), strict=True):
            field.setText(text)
        self._check_bin()
        self.setFocusProxy(self.company)

    def name(self) -> str:
        return self.tr("Company")

    def entered(self) -> Entered | None:
        client = ClientCompany(*(field.text().strip() for field in self._fields()))
        if client == self.shell.app.settings.client:
            return None
        return Entered(lambda known: replace(known, client=client))

    def what_is_wrong(self) -> str:
        if self.company.text().strip() or (self.entered() is None and not self._needed()):
            return ""
        self.company.setFocus()
        return self.tr("Enter your company's name.")

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.company, self.bin, self.contact, self.email

    def _check_bin(self) -> None:
        text = self.bin.text().strip()
        if not text:
            self.bin_verdict.say("")
            return
        verdict = check_id(text, IdKind.BIN)
        if verdict.valid:
            self.bin_verdict.say(self.tr("The check digit is right"), glyph="met", tone="met")
        else:
            self.bin_verdict.say(said(verdict.reason), glyph="warning", tone="at_risk")


def _texts(client: ClientCompany) -> tuple[str, ...]:
    return client.name, client.bin, client.contact_name, client.contact_email
