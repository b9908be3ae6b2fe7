"""Tables wait here until the user has seen them: one dialog after another; what is known from the last time goes straight in."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from keyuser.intake.spreadsheet.preview import TablePreview
from keyuser.intake.spreadsheet.service import TableResult
from keyuser.ui.dialogs.directory_import import import_table
from keyuser.ui.dialogs.table_import import TableDialog, TableOrder
from keyuser.ui.models import table_words
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.taken import TAKEN, group_new_reports
from keyuser.ui.tasks import Failure


def table_queue(shell: Shell) -> "TableQueue":
    """The one queue of a window."""
    return shell.findChild(TableQueue) or TableQueue(shell)


class TableQueue(QObject):
    """One per shell."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._waiting: deque[Path] = deque()
        self._parent: QWidget | None = None
        self._busy = False
        self.dialog: TableDialog | None = None

    def add(self, paths: Sequence[Path], parent: QWidget | None) -> None:
        """Shows these after those that wait already; the dialogs belong to ``parent``."""
        self._parent = parent
        self._waiting.extend(paths)
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._waiting)
        if self._busy:
            self._look_at(self._waiting.popleft(), self._seen)

    def _look_at(self, path: Path, then: object) -> None:
        app = self._shell.app
        self._shell.tasks.run(lambda _: app.spreadsheets.preview(path), then, otherwise=self._unreadable)

    def _unreadable(self, failure: Failure) -> None:
        self._shell.fail(failure)
        self._next()

    def _seen(self, preview: TablePreview) -> None:
        if preview.remembered:
            self._import(TableOrder(preview.path, preview.mapping, preview.fingerprint), known=True)
            self._next()
        else:
            self._ask(preview)

    def _ask(self, preview: TablePreview) -> None:
        """Opens the dialog; whatever becomes of it, the next table follows."""
        self._busy = True
        self.dialog = TableDialog(self._shell, preview, len(self._waiting), self._parent)
        self.dialog.ordered.connect(lambda order: self._import(order, known=False))
        self.dialog.directed.connect(lambda kind: import_table(self._shell, kind, preview.path, self._parent))
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self, _: int) -> None:
        self.dialog = None
        self._next()

    def _open(self, path: Path) -> None:
        """Shows a table that was taken in already, with what is wrong with its rows."""
        if not self._busy:
            self._look_at(path, self._ask)

    def _import(self, order: TableOrder, *, known: bool) -> None:
        def done(result: TableResult) -> None:
            self._shell.tell(Changed.REPORTS)
            self._shell.say(self._notice(order.path, result, known=known))
            if result.taken:
                group_new_reports(self._shell)

        app = self._shell.app
        self._shell.tasks.run(
            lambda progress: app.spreadsheets.import_table(
                order.path, order.mapping, progress, fingerprint=order.fingerprint
            ),
            done,
            what=self.tr("Importing"),
        )

    def _notice(self, path: Path, result: TableResult, *, known: bool) -> Notice:
        hint = self.tr("Its columns are known from the last time.") if known else ""
        action = self.tr("Look at the table") if known or result.rejected else ""
        bad = bool(result.rejected)
        return Notice(
            table_words.told(path.name, result),
            hint,
            glyph="warning" if bad else "check",
            tone="at_risk" if bad else "met",
            action=action,
            act=(lambda: self._open(path)) if action else None,
            stays=bad,
            topic=TAKEN,
        )
