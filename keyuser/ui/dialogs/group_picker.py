"""Chooses a group by its title or number."""

from PySide6.QtWidgets import QWidget

from keyuser.ui import queries
from keyuser.ui.dialogs.picker import Picker
from keyuser.ui.models.rows import group_row
from keyuser.ui.shell import Shell


class GroupPicker(Picker):
    """Emits a ``GroupLine``."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        app = shell.app
        super().__init__(
            shell,
            lambda text: queries.find_groups(app, text),
            lambda line: group_row(line, app.clock.now()),
            lambda line: line.group.id,
            parent,
        )
        self.explain(
            self.tr("Choose a group"),
            self.tr("Title or number of the group"),
            self.tr("No such group"),
            self.tr("Choose other words, or make a new group of the reports instead."),
        )
