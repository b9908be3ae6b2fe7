"""A line for an organisation that a caller names: typing offers the directory; a name that it does not know may stay as it is."""

from PySide6.QtWidgets import QWidget

from keyuser.ui.models import directory_queries
from keyuser.ui.models.directory_queries import OrganisationLine
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.suggest_line import SuggestLine

_OFFERED = 8


class OrganisationField(SuggestLine):
    """``value`` is the BIN of the entry that was taken from the offer, else what was typed."""

    def __init__(self, shell: Shell, name: str, parent: QWidget | None = None) -> None:
        app = shell.app
        super().__init__(
            shell, name, lambda text: directory_queries.find_organisations(app, text, _OFFERED), _offer, parent
        )
        self._taken = ("", "")
        self.picked.connect(self._show)

    def value(self) -> str:
        """A BIN, or a name in the caller's words."""
        shown, number = self._taken
        return number if shown and shown == self.text() else self.text().strip()

    def _show(self, line: OrganisationLine) -> None:
        self._taken = (_offer(line), line.organisation.bin)
        self.setText(self._taken[0])
        self.setCursorPosition(0)


def _offer(line: OrganisationLine) -> str:
    organisation = line.organisation
    return f"{organisation.short_name or organisation.name} · {organisation.bin}"
