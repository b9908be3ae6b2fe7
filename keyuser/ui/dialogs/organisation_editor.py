"""Adds an organisation to the directory or corrects one."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from keyuser.orgs.rules import check_id
from keyuser.records import IdKind, Organisation
from keyuser.ui import words
from keyuser.ui.dialogs.entry_dialog import EntryDialog
from keyuser.ui.models import directory_words
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.offers import Offers


class OrganisationEditor(EntryDialog):
    """``organisation`` is the entry to correct (its number stays), ``None`` for a new one."""

    def __init__(self, shell: Shell, organisation: Organisation | None, parent: QWidget | None = None) -> None:
        super().__init__(shell, "", parent)
        self._new = organisation is None
        title = self.tr("New organisation") if self._new else self.tr("Correct the organisation")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._before = organisation or Organisation("", "")
        self.bin = self.line(words.id_kind(IdKind.BIN), self._before.bin)
        self.bin.setReadOnly(not self._new)
        self.bin.setEnabled(self._new)
        self._verdict = Fact("information", wrap=True)
        self._verdict.say("")
        self.offers = Offers(shell, "editor")
        if self._new:
            self.rows.addRow("", self._verdict)
            self.rows.addRow("", self.offers)
        self.name = self.line(self.tr("Name"), self._before.name)
        self.short_name = self.line(self.tr("Short name"), self._before.short_name)
        self.address = self.line(self.tr("Address"), self._before.address)
        self.mail_domain = self.line(self.tr("Mail domain"), self._before.mail_domain)
        self.mail_domain.setPlaceholderText("company.kz")
        self.bin.textChanged.connect(self._check)
        self.bin.editingFinished.connect(self._offer)
        self.offers.chosen.connect(self._take)
        self.finish()
        (self.bin if self._new else self.name).setFocus()

    def save(self) -> None:
        app, new = self.shell.app, self._new
        entry = replace(
            self._before,
            bin=self.bin.text(),
            name=self.name.text(),
            short_name=self.short_name.text(),
            address=self.address.text(),
            mail_domain=self.mail_domain.text(),
        )
        self.store(lambda: app.organisations.save(entry, new=new))

    def _check(self, text: str) -> None:
        if not text.strip():
            self._verdict.say("")
            return
        found, glyph, tone = directory_words.verdict(check_id(text))
        self._verdict.say(found, tone=tone, glyph=glyph)

    def _offer(self) -> None:
        """A wrong number may be one that is in the directory already."""
        text = self.bin.text()
        self.offers.ask("" if check_id(text).valid else text)

    def _take(self, organisation: Organisation) -> None:
        """The entry that was meant is the one to look at and to correct."""
        self._new, self._before = False, organisation
        for edit, text in (
            (self.bin, organisation.bin),
            (self.name, organisation.name),
            (self.short_name, organisation.short_name),
            (self.address, organisation.address),
            (self.mail_domain, organisation.mail_domain),
        ):
            edit.setText(text)
        self.bin.setEnabled(False)
        self.offers.clear()
        self.name.setFocus()
