"""Adds a person to the directory or corrects one."""

from PySide6.QtWidgets import QWidget

from keyuser.records import IdKind, Person, PersonEntry
from keyuser.ui import words
from keyuser.ui.dialogs.entry_dialog import EntryDialog
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.organisation_line import OrganisationLine


class PersonEditor(EntryDialog):
    """``person`` is the one to correct, ``None`` for a new one in ``organisation``; ``mask`` is what is shown of the IIN."""

    def __init__(
        self,
        shell: Shell,
        person: Person | None,
        *,
        organisation: str = "",
        mask: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(shell, "", parent)
        title = self.tr("Correct the person") if person else self.tr("New person")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._id = person.id if person else None
        known = person or Person(0, "", organisation=organisation)
        self.name = self.line(self.tr("Name"), known.name)
        self.organisation = OrganisationLine(shell, "editor")
        self.organisation.edit.setPlaceholderText(self.tr("Name or BIN"))
        self.organisation.edit.setAccessibleName(self.tr("Organisation"))
        self.rows.addRow(self.tr("Organisation"), self.organisation)
        self.position = self.line(self.tr("Position"), known.position)
        self.department = self.line(self.tr("Department"), known.department)
        self.site = self.line(self.tr("Site"), known.site)
        self.email = self.line(self.tr("E-mail"), known.email)
        self.phone = self.line(self.tr("Phone"), known.phone)
        self.iin = self.line(words.id_kind(IdKind.IIN), "")
        if mask:
            self.iin.setPlaceholderText(self.tr("%1 is stored; empty keeps it").replace("%1", mask))
        if known.organisation:
            self.organisation.show_bin(known.organisation)
        self.finish()
        self.name.setFocus()

    def save(self) -> None:
        app, person_id = self.shell.app, self._id
        entry = PersonEntry(
            name=self.name.text(),
            email=self.email.text(),
            phone=" ".join(self.phone.text().split()),
            position=" ".join(self.position.text().split()),
            organisation=self.organisation.bin,
            site=" ".join(self.site.text().split()),
            department=" ".join(self.department.text().split()),
            iin=self.iin.text(),
        )
        self.store(lambda: app.people.save(entry, person_id))
