"""Company and vendor: what is kept, what is refused, and the test of the connection against a real desk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from keyuser.app import App, open_app
from keyuser.clock import FixedClock
from keyuser.credentials import FileCredentials
from keyuser.desk.background import BackgroundDesk
from keyuser.ui.dialogs.settings import SettingsDialog
from keyuser.ui.shell import Changed, Shell
from tests.ui import vendor_ground as ground


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[BackgroundDesk]:
    with BackgroundDesk(tmp_path / "desk", clock) as running:
        yield running


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What the dialogs belong to: they delete themselves when they are closed."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(shell: Shell, host: QWidget) -> SettingsDialog:
    shell.app.credentials = FileCredentials(shell.app.profile)
    opened = SettingsDialog(shell, host)
    opened.show()
    return opened


def enter(dialog: SettingsDialog, url: str, token: str = "secret") -> None:
    dialog.company.company.setText("АО «Қазақ сауда»")
    dialog.vendors.vendor_name.setText("ТОО «Поставщик»")
    dialog.vendors.url.setText(url)
    dialog.vendors.token.setText(token)


def test_a_new_company_and_vendor_are_kept(dialog: SettingsDialog, app: App) -> None:
    told = []
    dialog._shell.changed.connect(told.append)
    enter(dialog, "https://desk.vendor.example")
    dialog.company.bin.setText("990640000124")
    dialog.vendors.fields["screenshot"].setChecked(False)
    dialog.save()
    assert app.settings.client.name == "АО «Қазақ сауда»"
    vendor = app.settings.vendor("")
    assert (vendor.id, vendor.base_url) == ("vendor", "https://desk.vendor.example")
    assert "screenshot" not in vendor.required_fields
    assert app.credentials.get("vendor") == "secret"
    assert "secret" not in app.profile.settings_file.read_text("utf-8")
    assert told == [Changed.SETTINGS]


def test_what_another_program_set_meanwhile_is_kept(dialog: SettingsDialog, app: App, clock: FixedClock) -> None:
    elsewhere = open_app(app.profile.root, clock)
    elsewhere.change_settings(lambda known: replace(known, automatic_threshold=0.5))
    elsewhere.close()
    enter(dialog, "https://desk.vendor.example")
    dialog.save()
    assert app.settings.automatic_threshold == 0.5
    assert app.settings.vendor("").base_url == "https://desk.vendor.example"


@pytest.mark.parametrize(
    ("company", "name", "url", "says"),
    [
        ("", "Vendor", "https://x.example", "company"),
        ("Company", "", "https://x.example", "vendor's name"),
        ("Company", "Vendor", "x.example", "https://"),
        ("Company", "Vendor", "", "https://"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    dialog: SettingsDialog, app: App, company: str, name: str, url: str, says: str
) -> None:
    dialog.company.company.setText(company)
    dialog.vendors.vendor_name.setText(name)
    dialog.vendors.url.setText(url)
    dialog.save()
    assert says in dialog._wrong.text()
    assert not app.settings.vendors
    assert dialog.isVisible()


def test_the_company_alone_is_enough(dialog: SettingsDialog, app: App) -> None:
    dialog.company.company.setText("Company")
    dialog.save()
    assert app.settings.client.name == "Company"
    assert app.settings.vendors == ()


def test_a_wrong_bin_says_what_is_wrong(dialog: SettingsDialog) -> None:
    dialog.company.bin.setText("990640000124")
    assert dialog.company.bin_verdict._tone == "met"
    dialog.company.bin.setText("990640000125")
    assert dialog.company.bin_verdict._tone == "at_risk"
    assert dialog.company.bin_verdict.isVisible()
    dialog.company.bin.clear()
    assert not dialog.company.bin_verdict.isVisible()


def test_the_token_is_never_shown_and_an_empty_one_keeps_the_old(shell: Shell, host: QWidget) -> None:
    app = ground.set_up(shell.app, token="secret")
    dialog = SettingsDialog(shell, host)
    assert dialog.vendors.token.text() == ""
    assert dialog.vendors.token.echoMode() is dialog.vendors.token.EchoMode.Password
    assert "keychain" in dialog.vendors.token.placeholderText()
    dialog.vendors.vendor_name.setText("Another name")
    dialog.save()
    assert app.credentials.get("vendor") == "secret"
    assert app.settings.vendor("vendor").name == "Another name"


def test_a_second_vendor_gets_its_own_id(shell: Shell, host: QWidget) -> None:
    app = ground.set_up(shell.app)
    dialog = SettingsDialog(shell, host)
    dialog.vendors.vendors.setCurrentIndex(dialog.vendors.vendors.count() - 1)
    assert dialog.vendors.vendor_name.text() == ""
    dialog.vendors.vendor_name.setText("Vendor")
    dialog.vendors.url.setText("https://two.example")
    dialog.save()
    assert [vendor.id for vendor in app.settings.vendors] == ["vendor", "vendor-2"]


def test_the_connection_is_tested(dialog: SettingsDialog, desk: BackgroundDesk, clock: FixedClock, app: App) -> None:
    token = desk.office.accounts.add_client("АО Пример", clock.now())
    enter(dialog, desk.url, token)
    dialog.vendors.save_and_test()
    assert dialog.vendors.verdict._text == "The vendor answers and knows you."
    assert app.settings.vendor("").base_url == desk.url
    assert dialog.isVisible()
    dialog.vendors.token.setText("wrong")
    dialog.vendors.save_and_test()
    assert dialog.vendors.verdict._tone == "missed"
    assert dialog.vendors.test.isEnabled()
    assert len(app.settings.vendors) == 1


def test_a_vendor_that_is_away_is_told(dialog: SettingsDialog) -> None:
    enter(dialog, "http://127.0.0.1:9")
    dialog.vendors.save_and_test()
    assert dialog.vendors.verdict._tone == "missed"
