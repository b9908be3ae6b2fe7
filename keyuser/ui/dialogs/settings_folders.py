"""Watched folders: what is done with their files, and which file must come by when."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from keyuser.intake.formats.profile import FormatProfile
from keyuser.settings import Settings
from keyuser.settings.folders import WEEKDAYS, ExpectedFile, WatchedFolder
from keyuser.ui import theme
from keyuser.ui.dialogs.settings_form import Entered, below, beside, finish, form_of, heading, label, new_id
from keyuser.ui.dialogs.settings_several import SeveralSection
from keyuser.ui.shell import Shell
from keyuser.ui.widgets.text import Words

_LONGEST_GRACE = 10_080


class FolderSection(SeveralSection):
    """Of several expected files of one folder the first is shown; the others are kept as they are."""

    glyph = "folder"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._make_fields()
        self._lay_out()
        self.begin()
        app = shell.app
        shell.tasks.run(lambda _: app.formats.profiles()[0], self._learn)
        self.setFocusProxy(self.path)

    def name(self) -> str:
        return self.tr("Watched folders")

    def known(self) -> tuple[WatchedFolder, ...]:
        return self.shell.app.settings.folders

    def blank(self) -> WatchedFolder:
        return WatchedFolder("", "")

    def title(self, item: WatchedFolder) -> str:
        return f"{Path(item.path).name or item.path} · {item.pattern}"

    def new_words(self) -> str:
        return self.tr("New folder…")

    def fill(self, item: WatchedFolder) -> None:
        self.path.setText(item.path)
        self.pattern.setText(item.pattern)
        self._choose_deed(item.profile if item.action == "check" else "")
        self.move_taken.setChecked(item.move_taken)
        self.expects.setChecked(bool(item.expected))
        expected = item.expected[0] if item.expected else ExpectedFile("", "09:00")
        self.expected.setText(expected.pattern)
        self.time.setTime(QTime.fromString(expected.time, "HH:mm"))
        for day, box in self.days.items():
            box.setChecked(day in expected.weekdays)
        self.grace.setValue(expected.grace_minutes)
        others = len(item.expected) - 1
        self._others.setText(self.tr("and %n more, kept as they are", "", others) if others > 0 else "")
        self._others.setVisible(others > 0)
        self._follow()

    def read(self, item: WatchedFolder) -> WatchedFolder:
        path, profile = self.path.text().strip(), self.deed.currentData() or ""
        entered = replace(
            item,
            path=path,
            pattern=self.pattern.text().strip() or "*",
            action="check" if profile else "import",
            profile=profile,
            move_taken=self.move_taken.isChecked(),
            expected=(self._expected(item), *item.expected[1:]) if self.expects.isChecked() else (),
        )
        if entered.id or not path:
            return entered
        used = {folder.id for folder in (*self.items, *self.known())}
        return replace(entered, id=new_id(Path(path).name, used, "folder"))

    def entered(self) -> Entered | None:
        folders, known = self.entered_items(), self.known()
        changed = {folder.id: folder for folder in folders if folder not in known}
        gone = {folder.id for folder in known} - {folder.id for folder in folders}
        if not changed and not gone:
            return None

        def change(settings: Settings) -> Settings:
            left = [folder for folder in settings.folders if folder.id not in gone]
            old = {folder.id for folder in left}
            new = [folder for name, folder in changed.items() if name not in old]
            return replace(settings, folders=(*(changed.get(folder.id, folder) for folder in left), *new))

        return Entered(change)

    def what_is_wrong(self) -> str:
        for folder in self.entered_items():
            wrong, field = "", self.path
            if not folder.path:
                wrong = self.tr("Choose the folder.")
            elif folder not in self.known() and not Path(folder.path).expanduser().is_dir():
                wrong = self.tr("There is no such folder: %1").replace("%1", folder.path)
            elif any(not expected.pattern for expected in folder.expected):
                wrong, field = self.tr("Say which file is expected."), self.expected
            elif any(not expected.weekdays for expected in folder.expected):
                wrong, field = self.tr("Choose the days on which the file is expected."), self.days["mon"]
            if wrong:
                self.turn_to(folder)
                field.setFocus()
                return wrong
        return ""

    def _make_fields(self) -> None:
        self.path, self.pattern, self.expected = QLineEdit(), QLineEdit(), QLineEdit()
        self.browse = QPushButton(self.tr("Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.deed = QComboBox()
        self.deed.addItem(self.tr("Take reports in"), "")
        self.move_taken = QCheckBox(self.tr("Move what was dealt with to the folder “taken” inside"))
        self.expects = QCheckBox(self.tr("Tell me when a file is missing"))
        self.expects.toggled.connect(self._follow)
        self.expected.setPlaceholderText("report_%Y%m%d*.xlsx")
        self.expected.setToolTip(self.tr("%Y, %m and %d stand for the day's year, month and day; * for anything."))
        self.time = QTimeEdit()
        self.time.setDisplayFormat("HH:mm")
        self.grace = QSpinBox()
        self.grace.setRange(0, _LONGEST_GRACE)
        self.grace.setSuffix(" " + self.tr("min"))
        short = QLocale.FormatType.ShortFormat
        self.days = {day: QCheckBox(QLocale().dayName(number, short)) for number, day in enumerate(WEEKDAYS, 1)}
        self._others = Words(tone="quiet")

    def _lay_out(self) -> None:
        form = self._form = form_of(self)
        form.addRow(
            heading(
                self.tr("Watched folders"),
                self.tr("Looked into every minute while the window is open; each complete file is taken once."),
            )
        )
        form.addRow(label(self.tr("Folder")), self.choice)
        form.addRow(label(self.tr("Where")), beside(self.path, self.browse))
        form.addRow(label(self.tr("Which files")), self.pattern)
        form.addRow(label(self.tr("What to do")), self.deed)
        form.addRow("", self.move_taken)
        form.addRow("", below(self.expects, self._others))
        form.addRow(label(self.tr("Expected file")), self.expected)
        form.addRow(label(self.tr("Due by")), self.time)
        self._days = QWidget()
        grid = QGridLayout(self._days)
        grid.setContentsMargins(0, theme.HAIR, 0, theme.HAIR)
        for number, box in enumerate(self.days.values()):
            grid.addWidget(box, number // 5, number % 5)
        form.addRow(label(self.tr("On")), self._days)
        form.addRow(label(self.tr("May be late by")), self.grace)
        finish(form)

    def _follow(self) -> None:
        for field in (self.expected, self.time, self._days, self.grace):
            self._form.setRowVisible(field, self.expects.isChecked())

    def _expected(self, item: WatchedFolder) -> ExpectedFile:
        base = item.expected[0] if item.expected else ExpectedFile("", "")
        return replace(
            base,
            pattern=self.expected.text().strip(),
            time=self.time.time().toString("HH:mm"),
            weekdays=tuple(day for day, box in self.days.items() if box.isChecked()),
            grace_minutes=self.grace.value(),
        )

    def _choose_deed(self, profile: str) -> None:
        if profile and self.deed.findData(profile) < 0:
            self._add_profile(profile, profile)
        self.deed.setCurrentIndex(max(0, self.deed.findData(profile)))

    def _learn(self, profiles: Sequence[FormatProfile]) -> None:
        for profile in profiles:
            row = self.deed.findData(profile.id)
            if row < 0:
                self._add_profile(profile.id, profile.name or profile.id)
            else:
                self.deed.setItemText(row, self._check_words(profile.name or profile.id))

    def _add_profile(self, profile_id: str, name: str) -> None:
        self.deed.addItem(self._check_words(name), profile_id)

    def _check_words(self, name: str) -> str:
        return self.tr("Check against “%1”").replace("%1", name)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder to watch"), self.path.text())
        if chosen:
            self.path.setText(chosen)
