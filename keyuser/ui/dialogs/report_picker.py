"""Chooses the report that another one belongs to."""

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from keyuser.ui import queries
from keyuser.ui.dialogs.picker import Picker
from keyuser.ui.models.inbox_rows import inbox_row
from keyuser.ui.shell import Shell


class ReportPicker(Picker):
    """Emits an ``InboxLine``; those in ``without`` (ids) are not offered."""

    def __init__(self, shell: Shell, without: Collection[int], parent: QWidget | None = None) -> None:
        app = shell.app
        super().__init__(
            shell,
            lambda text: queries.find_reports(app, text, without),
            lambda item: inbox_row(item, app.clock.now()),
            lambda item: item.line.id,
            parent,
        )
        self.explain(
            self.tr("Which report does it belong to?"),
            self.tr("Words of the report, its writer, or its number"),
            self.tr("No such report"),
            self.tr("Try other words, or leave it as a report of its own."),
        )
