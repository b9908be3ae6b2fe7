"""Writes the form that staff fill in offline: one HTML file with the topics, language and address that are chosen here."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from keyuser.export.files import replacing
from keyuser.intake.topics.reading import TopicFiles
from keyuser.intake.topics.values import words_in
from keyuser.records import Topic
from keyuser.ui import icons, theme
from keyuser.ui.language import LANGUAGES
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words


@dataclass(frozen=True, slots=True)
class _Order:
    path: Path
    topics: tuple[Topic, ...]
    language: str
    mail_to: str
    company: str


class SaveFormDialog(QDialog):
    """Stays open after writing, to open the file or to show it in its folder."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._topics: Sequence[Topic] = ()
        self._written: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save the form for staff"))
        self.boxes: dict[str, QCheckBox] = {}
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(theme.HAIR)
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(QLocale().name().partition("_")[0])))
        client = shell.app.settings.client
        self.mail_to, self.company = QLineEdit(client.contact_email), QLineEdit(client.name)
        for edit in (self.mail_to, self.company):
            edit.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
        self.mail_to.setPlaceholderText("support@company.kz")
        self._said = Fact("information", wrap=True)
        self._said.say("")
        self._write = QPushButton(self.tr("Save the form…"))
        self._open = QPushButton(icons.icon("web_form"), self.tr("Open"))
        self._folder = QPushButton(icons.icon("folder"), self.tr("Show in folder"))
        close = QPushButton(self.tr("Close"))
        self._write.setDefault(True)
        self._write.clicked.connect(self._choose_file)
        self._open.clicked.connect(lambda: self._show_file(self._written))
        self._folder.clicked.connect(lambda: self._show_file(self._written and self._written.parent))
        close.clicked.connect(self.reject)
        self._lay_out(close)
        self._follow()
        app = shell.app
        shell.tasks.run(lambda _: app.topics.topics(), self._learn, replaces="topics.saved", otherwise=self._refused)

    def write(self, path: Path) -> None:
        """Writes the file; what is wrong is said in the dialog."""
        app = self._shell.app
        chosen = tuple(topic for topic in self._topics if self.boxes[topic.id].isChecked())
        order = _Order(
            path, chosen, self.language.currentData(), self.mail_to.text().strip(), self.company.text().strip()
        )

        def work(_: object) -> Path:
            page = app.topics.form(order.topics, language=order.language, mail_to=order.mail_to, company=order.company)
            with replacing(order.path) as target:
                target.write_bytes(page)
            return order.path

        self._shell.tasks.run(work, self._done, replaces="topics.write", otherwise=self._refused)

    def _lay_out(self, close: QPushButton) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(theme.GAP)
        rows.setVerticalSpacing(theme.SNUG)
        rows.addRow(self.tr("Topics"), self._boxes)
        for label, field in (
            (self.tr("It opens in"), self.language),
            (self.tr("To be mailed to"), self.mail_to),
            (self.tr("Company"), self.company),
        ):
            field.setMinimumHeight(theme.LOOSE)
            field.setAccessibleName(label)
            rows.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.TIGHT)
        for button in (self._open, self._folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self._write)
        for button in (self._open, self._folder, close):
            button.setAutoDefault(False)
        text = self.tr(
            "One file that works in any browser without a connection. Staff fill it in, save their report and mail it; "
            "it is taken in like any other mail, complete."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(Words(self.windowTitle(), size=theme.TITLE, bold=True))
        column.addWidget(Words(text, tone="quiet"))
        column.addLayout(rows)
        column.addWidget(self._said)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(560)

    def _learn(self, found: TopicFiles) -> None:
        self._topics = found.topics
        for topic in found.topics:
            box = QCheckBox(words_in(topic.title, QLocale().name().partition("_")[0]))
            box.setChecked(True)
            box.toggled.connect(self._follow)
            self.boxes[topic.id] = box
            self._boxes.addWidget(box)
        if found.failures:
            broken = found.failures[0]
            self._said.say(f"{said(broken.reason)} {said(broken.hint)}".strip(), tone="at_risk", glyph="warning")
        self._follow()

    def _follow(self) -> None:
        self._write.setEnabled(any(box.isChecked() for box in self.boxes.values()))
        for button in (self._open, self._folder):
            button.setVisible(self._written is not None)

    def _choose_file(self) -> None:
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = self.tr("report form") + ".html"
        file, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(documents / name), "HTML (*.html)")
        if file:
            self.write(Path(file))

    def _done(self, path: Path) -> None:
        self._written = path
        self._said.say(self.tr("Saved as %1.").replace("%1", str(path)), tone="met", glyph="met")
        self._follow()

    def _refused(self, failure: Failure) -> None:
        self._said.say(
            f"{said(failure.error.message)} {said(failure.error.hint)}".strip(), tone="missed", glyph="error"
        )

    def _show_file(self, path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
