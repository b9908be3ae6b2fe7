"""Chooses an organisation of the directory by its name or BIN.

A valid BIN that is not in the directory is offered too; for a wrong one the nearest entries are.
"""

from PySide6.QtWidgets import QWidget

from keyuser.ui.dialogs.directory_import import choose_and_import
from keyuser.ui.dialogs.picker import Picker
from keyuser.ui.models import directory_queries, directory_words
from keyuser.ui.models.directory_queries import OrganisationLine
from keyuser.ui.shell import Shell


class OrganisationPicker(Picker):
    """Emits an ``Organisation``; its name is empty where the directory does not know the number."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        app = shell.app
        super().__init__(
            shell,
            lambda text: directory_queries.pick_organisations(app, text),
            directory_words.organisation_row,
            lambda line: line.organisation.bin,
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
        choose_and_import(self._shell, "organisations", self.parentWidget())

    def _choose(self, record: OrganisationLine) -> None:
        super()._choose(record.organisation)
