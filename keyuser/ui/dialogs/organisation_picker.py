"""Chooses an organisation of the directory by its name or BIN; a valid BIN that is not in the directory is offered too."""

from PySide6.QtWidgets import QWidget

from keyuser.records import Organisation
from keyuser.ui import queries
from keyuser.ui.dialogs.picker import Picker
from keyuser.ui.importing import choose_directory
from keyuser.ui.models.row import Row
from keyuser.ui.shell import Shell


class OrganisationPicker(Picker):
    """Emits an ``Organisation``; its name is empty where the directory does not know the number."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        app = shell.app
        super().__init__(
            shell,
            lambda text: queries.find_organisations(app, text),
            self._row,
            lambda organisation: organisation.bin,
            parent,
        )
        self.explain(
            self.tr("Which organisation is it?"),
            self.tr("Name or BIN"),
            self.tr("No such organisation"),
            self.tr("Check the number, or import the directory of organisations."),
            action=self.tr("Import organisations…"),
            act=self._import,
        )

    def _import(self) -> None:
        """The table of organisations may hold it; the choice is made again when that is in."""
        self.reject()
        choose_directory(self._shell, self.parentWidget())

    def _row(self, organisation: Organisation) -> Row:
        name = organisation.name or self.tr("Not in the directory")
        return Row(name, organisation.bin, glyph="organisation", hot=bool(organisation.name))
