"""Which files of a month's SLA report, where to, in which language."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from keyuser.ui import theme
from keyuser.ui.language import LANGUAGES
from keyuser.ui.models import sla_words
from keyuser.ui.models.sla_queries import SlaView
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.text import Words

_FOLDER = "export folder"
_LANGUAGE = "export language"
_UNFIT = '<>:"/\\|?*'


@dataclass(frozen=True, slots=True)
class Order:
    """The files to write; ``None`` for one that is not wanted."""

    folder: Path
    xlsx: Path | None
    pdf: Path | None
    language: str


class ExportDialog(QDialog):
    """Remembers folder and language."""

    ordered = Signal(object)  # Order

    def __init__(self, shell: Shell, view: SlaView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = shell.preferences
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        month = sla_words.month_name(view.month)
        self.setWindowTitle(self.tr("Export %1").replace("%1", month))
        vendor = "".join(char for char in view.report.vendor_name if char not in _UNFIT).strip()
        self._stem = f"SLA {view.month.year}-{view.month.month:02} {vendor}".strip()
        self.xlsx = QCheckBox(self.tr("Excel workbook: figures with live formulas, all tickets"))
        self.pdf = QCheckBox(self.tr("PDF: a page for a manager, then the tables"))
        self.xlsx.setChecked(True)
        self.pdf.setChecked(True)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = QLineEdit(str(shell.preferences.value(_FOLDER, documents)))
        browse = QPushButton(self.tr("Browse…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        chosen = shell.preferences.value(_LANGUAGE, QLocale().name().partition("_")[0])
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self._names = Words(tone="quiet", size=theme.SMALL)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._write = self._buttons.addButton(self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._write.setDefault(True)
        self._buttons.accepted.connect(self._order)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(browse)
        for box in (self.xlsx, self.pdf):
            box.toggled.connect(self._follow)
        self.folder.textChanged.connect(self._follow)
        self._follow()
        self._write.setFocus()

    def order(self) -> Order:
        """What is chosen now."""
        folder = Path(self.folder.text().strip()).expanduser()
        return Order(
            folder,
            folder / f"{self._stem}.xlsx" if self.xlsx.isChecked() else None,
            folder / f"{self._stem}.pdf" if self.pdf.isChecked() else None,
            self.language.currentData(),
        )

    def _lay_out(self, browse: QPushButton) -> None:
        self.folder.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
        for field in (self.folder, self.language, browse):
            field.setMinimumHeight(theme.LOOSE)
        place = QHBoxLayout()
        place.setSpacing(theme.TIGHT)
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.SNUG)
        files = QVBoxLayout()
        files.addWidget(self.xlsx)
        files.addWidget(self.pdf)
        form.addRow(self.tr("Files"), files)
        form.addRow(self.tr("Folder"), place)
        form.addRow(self.tr("Language"), self.language)
        form.addRow("", self._names)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self.setMinimumWidth(520)

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _follow(self) -> None:
        order = self.order()
        files = [file for file in (order.xlsx, order.pdf) if file]
        self._write.setEnabled(bool(files) and bool(self.folder.text().strip()))
        names = "\n".join(file.name for file in files)
        self._names.setText(names or self.tr("Choose at least one file."))

    def _order(self) -> None:
        order = self.order()
        self._preferences.setValue(_FOLDER, str(order.folder))
        self._preferences.setValue(_LANGUAGE, order.language)
        self.ordered.emit(order)
        self.accept()
