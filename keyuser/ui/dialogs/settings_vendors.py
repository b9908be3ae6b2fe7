"""Where bundles go: the vendors, with a test of the connection."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from keyuser.settings import REQUIRABLE_FIELDS, VendorProfile
from keyuser.sla.contracts.files import SAMPLE
from keyuser.submission.port import VendorHealth
from keyuser.ui import theme
from keyuser.ui.dialogs.settings_form import Entered, Section, below, finish, form_of, heading, label, new_id
from keyuser.ui.language import LANGUAGES
from keyuser.ui.models.bundle_words import field_name
from keyuser.ui.said import said
from keyuser.ui.shell import Shell
from keyuser.ui.tasks import Failure
from keyuser.ui.widgets.fact import Fact

if TYPE_CHECKING:
    from keyuser.app import App


@dataclass(frozen=True, slots=True)
class _Known:
    """What must be read before the fields can be filled: contracts of the profile, vendors that have a token."""

    contracts: tuple[str, ...] = ()
    signed_in: frozenset[str] = frozenset()


class VendorSection(Section):
    """The token goes to the system's keychain and is never shown again."""

    glyph = "vendor"

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self._known = _Known()
        self._vendor_id = self._entered_id = ""
        self._make_fields()
        self._lay_out()
        for vendor in shell.app.settings.vendors:
            self.vendors.addItem(vendor.name, vendor.id)
        self.vendors.addItem(self.tr("New vendor…"), "")
        self.vendors.currentIndexChanged.connect(self._choose)
        self._rows.setRowVisible(self.vendors, bool(shell.app.settings.vendors))
        self._choose()
        app = shell.app
        shell.tasks.run(lambda _: _look_around(app), self._learn)
        self.setFocusProxy(self.vendor_name)

    def name(self) -> str:
        return self.tr("Vendors")

    def entered(self) -> Entered | None:
        vendor, token = self._entered_vendor(), self.token.text().strip()
        if vendor is None or (vendor == self._base() and not token):
            return None

        self._entered_id = vendor.id

        def sign_in(app: "App") -> None:
            if token:
                app.sign_in(vendor.id, token)

        return Entered(lambda known: known.with_vendor(vendor), sign_in)

    def what_is_wrong(self) -> str:
        if self.entered() is None:
            return ""
        if not self.vendor_name.text().strip():
            self.vendor_name.setFocus()
            return self.tr("Enter the vendor's name.")
        if not re.match(r"https?://[^\s/]+", self.url.text().strip()):
            self.url.setFocus()
            return self.tr("Enter the vendor's address; it begins with https://")
        return ""

    def kept(self) -> None:
        """What was new is a known vendor from now on."""
        vendor_id, self._entered_id = self._entered_id, ""
        if self.token.text().strip():
            self._known = replace(self._known, signed_in=self._known.signed_in | {vendor_id})
        self.token.clear()
        if vendor_id and not self._vendor_id:
            self._vendor_id = vendor_id
            self.vendors.blockSignals(True)
            self.vendors.insertItem(self.vendors.count() - 1, self.vendor_name.text().strip(), vendor_id)
            self.vendors.setCurrentIndex(self.vendors.count() - 2)
            self.vendors.blockSignals(False)
            self._rows.setRowVisible(self.vendors, True)

    def save_and_test(self) -> None:
        """Keeps everything, then asks the vendor whether it is there and knows us."""
        self.asks_to_save.emit(self._ask)

    def _make_fields(self) -> None:
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
        self.verdict = Fact("information", wrap=True)
        self.verdict.say("")

    def _lay_out(self) -> None:
        form = self._rows = form_of(self)
        form.addRow(heading(self.tr("Vendor"), self.tr("Where bundles go, and what the vendor wants in them.")))
        form.addRow(label(self.tr("Vendor")), self.vendors)
        form.addRow(label(self.tr("Name")), self.vendor_name)
        form.addRow(label(self.tr("Address")), self.url)
        form.addRow(label(self.tr("Token")), self.token)
        form.addRow("", below(self.test, self.verdict))
        form.addRow(label(self.tr("Language of bundles")), self.language)
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, theme.HAIR, 0, theme.HAIR)
        for number, box in enumerate(self.fields.values()):
            grid.addWidget(box, number // 2, number % 2)
        form.addRow(label(self.tr("Required of a group")), boxes)
        form.addRow(label(self.tr("Contract")), self.contract)
        finish(form)

    def _choose(self) -> None:
        self._vendor_id = self.vendors.currentData() or ""
        vendor = self._base()
        self.vendor_name.setText(vendor.name)
        self.url.setText(vendor.base_url)
        self.token.clear()
        self.language.setCurrentIndex(max(0, self.language.findData(vendor.language)))
        for name, box in self.fields.items():
            box.setChecked(name in vendor.required_fields)
        self.verdict.say("")
        self._show_known(vendor.contract)

    def _base(self) -> VendorProfile:
        """The chosen vendor as it is kept, or an empty one."""
        settings = self.shell.app.settings
        known = {vendor.id: vendor for vendor in settings.vendors}
        language = settings.language or self._window_language
        return known.get(self._vendor_id, VendorProfile("", "", language=language if language in LANGUAGES else "en"))

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

    def _entered_vendor(self) -> VendorProfile | None:
        """The vendor as it is entered now; nothing of it that the section does not show is changed."""
        name, url = self.vendor_name.text().strip(), self.url.text().strip()
        if not (self._vendor_id or name or url):
            return None
        base = self._base()
        vendor_id = base.id or new_id(name, {vendor.id for vendor in self.shell.app.settings.vendors}, "vendor")
        return replace(
            base,
            id=vendor_id,
            name=name or vendor_id,
            base_url=url,
            language=self.language.currentData(),
            contract=self.contract.currentData(),
            required_fields=tuple(name for name, box in self.fields.items() if box.isChecked()),
        )

    def _ask(self) -> None:
        vendor = self._entered_vendor()
        if vendor is None:
            return
        app, vendor_id = self.shell.app, vendor.id
        self.verdict.say(self.tr("Asking the vendor…"), glyph="waiting", tone="text")
        self.test.setEnabled(False)
        self.shell.tasks.run(
            lambda _: (app.vendor_health(vendor_id), app.clock.now()),
            self._say_healthy,
            replaces="vendor health",
            otherwise=self._say_ill,
        )

    def _say_healthy(self, answer: tuple[VendorHealth, object]) -> None:
        health, now = answer
        self.test.setEnabled(True)
        text = self.tr("The vendor answers and knows you.")
        if health.time is not None:
            seconds = round(abs((health.time - now).total_seconds()))
            if seconds > 300:
                text += " " + self.tr("Its clock differs from yours by %n minute(s).", "", seconds // 60)
        self.verdict.say(text, glyph="met", tone="met")

    def _say_ill(self, failure: Failure) -> None:
        self.test.setEnabled(True)
        error = failure.error
        self.verdict.say(f"{said(error.message)} {said(error.hint)}".strip(), glyph="missed", tone="missed")


def _look_around(app: "App") -> _Known:
    contracts = tuple(sorted(path.stem for path in app.profile.contracts.glob("*.json")))
    return _Known(contracts, frozenset(vendor.id for vendor in app.settings.vendors if app.credentials.get(vendor.id)))
