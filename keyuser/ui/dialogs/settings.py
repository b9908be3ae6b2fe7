"""Who we are and where bundles go: the client company and its vendors, with a test of the connection."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from keyuser.orgs.rules import check_id
from keyuser.records import IdKind
from keyuser.settings import REQUIRABLE_FIELDS, ClientCompany, Settings, VendorProfile
from keyuser.sla.contracts import SAMPLE
from keyuser.submission.port import VendorHealth
from keyuser.ui import theme, words
from keyuser.ui.language import LANGUAGES
from keyuser.ui.models.bundle_words import field_name
from keyuser.ui.said import said
from keyuser.ui.shell import Changed, Notice, Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact
from keyuser.ui.widgets.text import Words

if TYPE_CHECKING:
    from keyuser.app import App

_tr = QCoreApplication.translate


def open_settings(shell: Shell, parent: QWidget) -> "SettingsDialog":
    """Opens the dialog over the window."""
    dialog = SettingsDialog(shell, parent)
    dialog.open()
    return dialog


@dataclass(frozen=True, slots=True)
class _Known:
    """What must be read before the fields can be filled: contracts of the profile, vendors that have a token."""

    contracts: tuple[str, ...]
    signed_in: frozenset[str]


class SettingsDialog(QDialog):
    """Saves only what was changed; the token goes to the system's keychain and is never shown again."""

    saved = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._known = _Known((), frozenset())
        self._vendor_id = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Company and vendor"))
        self._make_fields()
        self._lay_out()
        self._fill_company(shell.app.settings.client)
        for vendor in shell.app.settings.vendors:
            self.vendors.addItem(vendor.name, vendor.id)
        self.vendors.addItem(self.tr("New vendor…"), "")
        self.vendors.currentIndexChanged.connect(self._choose_vendor)
        self._rows.setRowVisible(self.vendors, bool(shell.app.settings.vendors))
        self._choose_vendor()
        app = shell.app
        shell.tasks.run(lambda _: _look_around(app), self._learn)

    def _make_fields(self) -> None:
        self.company, self.bin, self.contact, self.email = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.bin.setMaxLength(24)
        self.bin.textChanged.connect(self._check_bin)
        self._bin_verdict = Fact("information")
        self.vendors = QComboBox()
        self.vendor_name, self.url, self.token = QLineEdit(), QLineEdit(), QLineEdit()
        self.url.setPlaceholderText("https://desk.vendor.example")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.language, self.contract = QComboBox(), QComboBox()
        self._window_language = QLocale().name().partition("_")[0]
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.fields = {name: QCheckBox(field_name(name)) for name in REQUIRABLE_FIELDS}
        self.test = QPushButton(self.tr("Save and test the connection"))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self.save_and_test)
        self._verdict = Fact("information", wrap=True)
        self._verdict.say("")
        self._wrong = Words(tone="missed")
        self._wrong.hide()
        for edit in (self.company, self.vendor_name, self.url):
            edit.textChanged.connect(self._wrong.hide)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.GAP)
        column.addLayout(self._form())
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.setContentsMargins(theme.WIDE, theme.SNUG, theme.WIDE, theme.GAP)
        below.addWidget(self._wrong, 1)
        below.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        outer.addLayout(below)
        self.resize(660, min(820, self.screen().availableGeometry().height() - theme.LOOSE))
        self.company.setFocus()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GAP)
        form.setVerticalSpacing(theme.TIGHT)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(
            _heading(self.tr("Your company"), self.tr("Stands in every bundle, so that the vendor knows who asks."))
        )
        form.addRow(_label(self.tr("Name")), self.company)
        form.addRow(_label(words.id_kind(IdKind.BIN)), _column(self.bin, self._bin_verdict))
        form.addRow(_label(self.tr("Contact")), self.contact)
        form.addRow(_label(self.tr("Contact's e-mail")), self.email)
        heading = _heading(self.tr("Vendor"), self.tr("Where bundles go, and what the vendor wants in them."))
        heading.layout().setContentsMargins(0, theme.WIDE, 0, theme.HAIR)
        form.addRow(heading)
        form.addRow(_label(self.tr("Vendor")), self.vendors)
        form.addRow(_label(self.tr("Name")), self.vendor_name)
        form.addRow(_label(self.tr("Address")), self.url)
        form.addRow(_label(self.tr("Token")), self.token)
        form.addRow("", _column(self.test, self._verdict))
        form.addRow(_label(self.tr("Language of bundles")), self.language)
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, theme.HAIR, 0, theme.HAIR)
        for number, box in enumerate(self.fields.values()):
            grid.addWidget(box, number // 2, number % 2)
        form.addRow(_label(self.tr("Required of a group")), boxes)
        form.addRow(_label(self.tr("Contract")), self.contract)
        for field in (self.company, self.bin, self.contact, self.email, self.vendor_name, self.url, self.token):
            field.setTextMargins(theme.HAIR, 0, theme.HAIR, 0)
            field.setMinimumHeight(theme.LOOSE)
        for choice in (self.vendors, self.language, self.contract):
            choice.setMinimumHeight(theme.LOOSE)
        for row in range(form.rowCount()):
            _name_after_its_label(form, row)
        self._rows = form
        return form

    def _fill_company(self, client: ClientCompany) -> None:
        self.company.setText(client.name)
        self.bin.setText(client.bin)
        self.contact.setText(client.contact_name)
        self.email.setText(client.contact_email)
        self._check_bin()

    def _choose_vendor(self) -> None:
        self._vendor_id = self.vendors.currentData() or ""
        known = {vendor.id: vendor for vendor in self._shell.app.settings.vendors}
        language = self._shell.app.settings.language or self._window_language
        self._fill_vendor(known.get(self._vendor_id, VendorProfile("", "", language=language)))

    def _fill_vendor(self, vendor: VendorProfile) -> None:
        self.vendor_name.setText(vendor.name)
        self.url.setText(vendor.base_url)
        self.token.clear()
        self.language.setCurrentIndex(max(0, self.language.findData(vendor.language)))
        for name, box in self.fields.items():
            box.setChecked(name in vendor.required_fields)
        self._verdict.say("")
        self._show_known(vendor.contract)

    def _learn(self, known: _Known) -> None:
        chosen = self.contract.currentData() or SAMPLE
        self._known = known
        self._show_known(chosen)

    def _show_known(self, contract: str) -> None:
        self.contract.clear()
        self.contract.addItem(self.tr("Sample (an example, no vendor's promise)"), SAMPLE)
        for name in sorted({*self._known.contracts, contract} - {SAMPLE}):
            self.contract.addItem(name, name)
        self.contract.setCurrentIndex(max(0, self.contract.findData(contract)))
        has_token = self._vendor_id in self._known.signed_in
        self.token.setPlaceholderText(
            self.tr("Kept in the keychain; type to replace it") if has_token else self.tr("Given to you by the vendor")
        )

    def _check_bin(self) -> None:
        text = self.bin.text().strip()
        if not text:
            self._bin_verdict.say("")
            return
        verdict = check_id(text, IdKind.BIN)
        if verdict.valid:
            self._bin_verdict.say(self.tr("The check digit is right"), glyph="met", tone="met")
        else:
            self._bin_verdict.say(said(verdict.reason), glyph="warning", tone="at_risk")

    def save(self) -> None:
        """Keeps everything and closes; says what is wrong with the entries instead."""
        self._save(lambda _: self._close())

    def save_and_test(self) -> None:
        """Keeps everything, then asks the vendor whether it is there and knows us."""
        app = self._shell.app

        def ask(vendor_id: str) -> None:
            self._known = replace(self._known, signed_in=self._known.signed_in | {vendor_id})
            self._verdict.say(self.tr("Asking the vendor…"), glyph="waiting", tone="text")
            self.test.setEnabled(False)
            self._shell.tasks.run(
                lambda _: (app.vendor_health(vendor_id), app.clock.now()),
                self._say_healthy,
                replaces="vendor health",
                otherwise=self._say_ill,
            )

        self._save(ask)

    def _entered_client(self) -> ClientCompany:
        return ClientCompany(
            self.company.text().strip(),
            self.bin.text().strip(),
            self.contact.text().strip(),
            self.email.text().strip(),
        )

    def _entered_vendor(self) -> VendorProfile | None:
        """The vendor as it is entered now; nothing of it that the dialog does not show is changed."""
        if not self._has_vendor():
            return None
        known = {vendor.id: vendor for vendor in self._shell.app.settings.vendors}
        base = known.get(self._vendor_id) or VendorProfile(_new_id(self.vendor_name.text(), known), "")
        return replace(
            base,
            name=self.vendor_name.text().strip() or base.id,
            base_url=self.url.text().strip(),
            language=self.language.currentData(),
            contract=self.contract.currentData(),
            required_fields=tuple(name for name, box in self.fields.items() if box.isChecked()),
        )

    def _has_vendor(self) -> bool:
        return bool(self._vendor_id or self.vendor_name.text().strip() or self.url.text().strip())

    def _save(self, then: object) -> None:
        wrong = self._what_is_wrong()
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        if wrong:
            return
        app, token = self._shell.app, self.token.text().strip()
        client, vendor = self._entered_client(), self._entered_vendor()
        vendor_id = vendor.id if vendor else ""

        def changed(known: Settings) -> Settings:
            known = replace(known, client=client)
            return known.with_vendor(vendor) if vendor else known

        def work(_: object) -> str:
            app.change_settings(changed)
            if token:
                app.sign_in(vendor_id, token)
            return vendor_id

        def done(kept: str) -> None:
            self._take_in(kept)
            self._shell.tell(Changed.SETTINGS)
            self.saved.emit()
            then(kept)

        self._shell.tasks.run(work, done, otherwise=self._say_ill)

    def _take_in(self, vendor_id: str) -> None:
        """What was new is a known vendor from now on."""
        self.token.clear()
        if vendor_id and not self._vendor_id:
            self._vendor_id = vendor_id
            self.vendors.blockSignals(True)
            self.vendors.insertItem(self.vendors.count() - 1, self.vendor_name.text().strip(), vendor_id)
            self.vendors.setCurrentIndex(self.vendors.count() - 2)
            self.vendors.blockSignals(False)
            self._rows.setRowVisible(self.vendors, True)

    def _what_is_wrong(self) -> str:
        if not self.company.text().strip():
            self.company.setFocus()
            return self.tr("Enter your company's name.")
        if not self._has_vendor():
            return ""
        if not self.vendor_name.text().strip():
            self.vendor_name.setFocus()
            return self.tr("Enter the vendor's name.")
        if not re.match(r"https?://[^\s/]+", self.url.text().strip()):
            self.url.setFocus()
            return self.tr("Enter the vendor's address; it begins with https://")
        return ""

    def _say_healthy(self, answer: tuple[VendorHealth, object]) -> None:
        health, now = answer
        self.test.setEnabled(True)
        text = self.tr("The vendor answers and knows you.")
        if health.time is not None:
            seconds = round(abs((health.time - now).total_seconds()))
            if seconds > 300:
                text += " " + self.tr("Its clock differs from yours by %n minute(s).", "", seconds // 60)
        self._verdict.say(text, glyph="met", tone="met")

    def _say_ill(self, failure: Failure) -> None:
        self.test.setEnabled(True)
        error = failure.error
        self._verdict.say(f"{said(error.message)} {said(error.hint)}".strip(), glyph="missed", tone="missed")

    def _close(self) -> None:
        self._shell.say(Notice(self.tr("The settings are saved."), glyph="check", tone="met"))
        self.accept()


def _look_around(app: "App") -> _Known:
    contracts = tuple(sorted(path.stem for path in app.profile.contracts.glob("*.json")))
    return _Known(contracts, frozenset(vendor.id for vendor in app.settings.vendors if app.credentials.get(vendor.id)))


def _new_id(name: str, known: Sequence[str] | dict[str, VendorProfile]) -> str:
    """A short name for files and the command line that no other vendor has."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:24] or "vendor"
    number, result = 2, stem
    while result in known:
        number, result = number + 1, f"{stem}-{number}"
    return result


def _name_after_its_label(form: QFormLayout, row: int) -> None:
    """What is read aloud at a field is what stands before it."""
    label, field = form.itemAt(row, QFormLayout.ItemRole.LabelRole), form.itemAt(row, QFormLayout.ItemRole.FieldRole)
    if label is None or field is None or not isinstance(label.widget(), Words):
        return
    for widget in (field.widget(), *field.widget().findChildren(QLineEdit)):
        widget.setAccessibleName(label.widget().text())


def _label(text: str) -> QWidget:
    """As high as a field, so that both share a middle."""
    label = Words(text, wrap=False)
    label.setMinimumHeight(theme.LOOSE)
    return label


def _heading(title: str, text: str) -> QWidget:
    heading = _column(Words(title, size=theme.TITLE, bold=True), Words(text, tone="quiet"))
    heading.layout().setContentsMargins(0, 0, 0, theme.HAIR)
    return heading


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.HAIR)
    for widget in widgets:
        fixed = isinstance(widget, QPushButton)
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0))
    return holder
