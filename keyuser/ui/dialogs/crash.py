"""What is shown for a bug: that nothing stored is lost, the end of the log, and a button that copies it. No personal data."""

import platform
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from keyuser.log import places
from keyuser.ui import theme
from keyuser.ui.widgets.text import Words

_LOG_LINES = 40


def report_text(error: BaseException, log_file: Path) -> str:
    """What failed where, and the log's tail."""
    return "\n".join(
        [
            f"keyuser · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} {platform.release()}",
            *places(error),
            "",
            *_tail(log_file),
        ]
    )


class CrashDialog(QDialog):
    """Stops the user, because what follows could be wrong."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        title = Words(self.tr("The program made a mistake"), size=theme.TITLE, bold=True)
        explanation = Words(
            self.tr(
                "What is stored is safe. Copy the report below and send it to support; it holds no personal data. "
                "You can go on, or close the window and start again."
            ),
            tone="quiet",
        )
        self._report = QPlainTextEdit(text)
        self._report.setReadOnly(True)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        buttons.addButton(QDialogButtonBox.StandardButton.Close).clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.SNUG)
        column.addWidget(title)
        column.addWidget(explanation)
        column.addWidget(self._report, 1)
        row = QHBoxLayout()
        row.addWidget(buttons)
        column.addLayout(row)


def hook(
    show: Callable[[BaseException], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """For ``sys.excepthook``: PySide6 brings exceptions of slots there."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            show(error.with_traceback(trace))

    return caught


def _tail(log_file: Path) -> list[str]:
    try:
        return log_file.read_text("utf-8", "replace").splitlines()[-_LOG_LINES:]
    except OSError:
        return []
