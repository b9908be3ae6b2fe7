"""Mailboxes, outgoing mail and watched folders in the settings: what is kept, what is refused, what a test says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.credentials import FileCredentials
from keyuser.settings.folders import ExpectedFile, WatchedFolder
from keyuser.settings.mail import Mailbox
from keyuser.ui.dialogs.settings import SettingsDialog, open_settings
from keyuser.ui.language import Speech
from keyuser.ui.shell import Changed, Shell
from tests.intake.imap_script import Script, served
from tests.intake.smtp_sink import Sink, listening
from tests.ui import intake_ground as ground


@pytest.fixture
def script() -> Iterator[Script]:
    script = Script()
    with served(script):
        yield script


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(shell: Shell, host: QWidget) -> SettingsDialog:
    shell.app.credentials = FileCredentials(shell.app.profile)
    return open_settings(shell, host, "mailboxes")


def enter(dialog: SettingsDialog, port: int, password: str = "secret") -> None:
    section = dialog.mailboxes
    section.user.setText("intake@client.example")
    section.host.setText("127.0.0.1")
    section.security.setCurrentIndex(section.security.findData("none"))
    section.port.setValue(port)
    section.password.setText(password)


def test_the_server_is_guessed_from_the_address(dialog: SettingsDialog, qtbot: QtBot) -> None:
    section = dialog.mailboxes
    qtbot.keyClicks(section.user, "me@bk.ru")
    assert section.host.text() == "imap.mail.ru"
    section.user.clear()
    qtbot.keyClicks(section.user, "me@company.kz")
    assert section.host.text() == "imap.company.kz"
    section.host.setText("mx.company.kz")
    qtbot.keyClicks(section.user, "x")
    assert section.host.text() == "mx.company.kz"


def test_a_mailbox_is_tested_before_anything_is_kept(dialog: SettingsDialog, script: Script, app: App) -> None:
    script.add(b"Subject: One\r\n\r\nText\r\n", b"Subject: Two\r\n\r\nText\r\n")
    enter(dialog, script.port)
    dialog.mailboxes.try_it()
    text = dialog.mailboxes.verdict._text
    assert "It works. 2 mails in the folder, 2 to take." in text
    assert "get a mark" in text
    assert "every minute" in text
    assert not app.settings.mailboxes
    assert not app.reports.count()


def test_a_refused_password_is_said_in_the_users_language(
    dialog: SettingsDialog, script: Script, speech: Speech
) -> None:
    speech.speak("ru")
    script.refusals["LOGIN"] = "NO [AUTHENTICATIONFAILED] no"
    enter(dialog, script.port)
    dialog.mailboxes.try_it()
    verdict = dialog.mailboxes.verdict
    assert verdict._tone == "missed"
    assert verdict._text.startswith("127.0.0.1 не принимает имя пользователя или пароль.")
    assert "пароль приложения" in verdict._text
    assert dialog.mailboxes.test.isEnabled()


def test_a_server_that_is_away_is_told(dialog: SettingsDialog) -> None:
    enter(dialog, 9)
    dialog.mailboxes.try_it()
    assert "127.0.0.1 cannot be reached." in dialog.mailboxes.verdict._text


def test_a_password_goes_unprotected_to_no_other_computer(dialog: SettingsDialog) -> None:
    enter(dialog, 143)
    dialog.mailboxes.host.setText("imap.client.example")
    dialog.save()
    assert dialog.isVisible()
    assert "could be read on the way" in dialog._wrong.text()


def test_folders_are_offered_from_the_server(dialog: SettingsDialog, script: Script) -> None:
    enter(dialog, script.port)
    dialog.mailboxes.list_folders()
    names = [dialog.mailboxes.folder.itemText(row) for row in range(dialog.mailboxes.folder.count())]
    assert names == ["INBOX"]
    assert dialog.mailboxes.folder.currentText() == "INBOX"
    dialog.mailboxes.folder.hidePopup()


def test_a_mailbox_is_kept_with_its_password_in_the_keychain(dialog: SettingsDialog, app: App, script: Script) -> None:
    told = []
    dialog._shell.changed.connect(told.append)
    enter(dialog, script.port)
    dialog.mailboxes.moves.setCurrentIndex(1)
    dialog.mailboxes.move_to.setEditText("Taken")
    dialog.mailboxes.limited.setChecked(True)
    dialog.save()
    (box,) = app.settings.mailboxes
    assert (box.id, box.user, box.port, box.move_to) == ("intake", "intake@client.example", script.port, "Taken")
    assert box.since
    assert app.credentials.get(box.secret_name) == "secret"
    assert "secret" not in app.profile.settings_file.read_text("utf-8")
    assert told == [Changed.SETTINGS]


def test_several_mailboxes_are_entered_at_once_and_one_removed(shell: Shell, host: QWidget) -> None:
    app = shell.app
    app.credentials = FileCredentials(app.profile)
    ground.add_mailbox(app, ground.mailbox(1, "old"))
    dialog = open_settings(shell, host, "mailboxes", "old")
    section = dialog.mailboxes
    assert section.password.placeholderText().startswith("Kept in the keychain")
    section.chooser.setCurrentIndex(1)
    enter(dialog, 2)
    section.chooser.setCurrentIndex(0)
    assert section.port.value() == 1
    section.remove_shown()
    dialog.save()
    assert [box.id for box in app.settings.mailboxes] == ["intake"]
    assert app.credentials.get("mailbox:old") == ""


def test_an_unfinished_mailbox_is_not_kept(dialog: SettingsDialog, app: App) -> None:
    dialog.mailboxes.user.setText("intake@client.example")
    dialog.choose("company")
    dialog.save()
    assert dialog._wrong.text() == "Enter the name of the server."
    assert dialog._stack.currentWidget() is dialog.mailboxes
    assert not app.settings.mailboxes


def test_mail_alone_needs_no_company_name(dialog: SettingsDialog, app: App, script: Script) -> None:
    enter(dialog, script.port)
    dialog.save()
    assert app.settings.mailboxes
    assert app.settings.client.name == ""


def outgoing(dialog: SettingsDialog, port: int, password: str) -> None:
    section = dialog.outgoing
    section.address.setText("help@client.example")
    section.host.setText("127.0.0.1")
    section.security.setCurrentIndex(section.security.findData("none"))
    section.port.setValue(port)
    section.user.setText("sender")
    section.password.setText(password)


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # on this computer a server without encryption is enough
def test_outgoing_mail_is_tested_and_kept(dialog: SettingsDialog, app: App) -> None:
    sink = Sink()
    with listening(sink):
        outgoing(dialog, sink.port, "wrong")
        dialog.outgoing.try_it()
        assert "does not accept the user name or password" in dialog.outgoing.verdict._text
        dialog.outgoing.password.setText(sink.password)
        dialog.outgoing.try_it()
        assert dialog.outgoing.verdict._tone == "met"
    assert not sink.messages
    dialog.outgoing.receipts.setChecked(True)
    dialog.save()
    assert app.settings.outgoing_mail.receipts
    assert app.credentials.get(app.settings.outgoing_mail.secret_name) == sink.password


def test_receipts_need_a_server(dialog: SettingsDialog, app: App) -> None:
    dialog.outgoing.receipts.setChecked(True)
    dialog.save()
    assert "Receipts need a server" in dialog._wrong.text()
    assert dialog._stack.currentWidget() is dialog.outgoing


def test_outgoing_mail_needs_a_server_and_an_address(dialog: SettingsDialog) -> None:
    dialog.outgoing.try_it()
    assert dialog.outgoing.verdict._text == "Enter the name of the server."
    dialog.outgoing.host.setText("127.0.0.1")
    dialog.save()
    assert dialog._wrong.text() == "Enter the address that mail is sent from."


def test_servers_for_sending_are_guessed(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.outgoing.address, "me@gmail.com")
    assert dialog.outgoing.host.text() == "smtp.gmail.com"
    assert dialog.outgoing.user.text() == "me@gmail.com"


def test_a_folder_is_watched_with_an_expected_file(dialog: SettingsDialog, app: App, tmp_path: Path) -> None:
    section = dialog.folders
    section.path.setText(str(tmp_path))
    section.pattern.setText("*.xlsx")
    section.expects.setChecked(True)
    dialog.save()
    assert dialog._wrong.text() == "Say which file is expected."
    section.expected.setText("day_%Y%m%d.xlsx")
    section.days["mon"].setChecked(False)
    section.grace.setValue(30)
    dialog.save()
    (folder,) = app.settings.folders
    assert (folder.pattern, folder.action) == ("*.xlsx", "import")
    assert folder.expected == (
        ExpectedFile("day_%Y%m%d.xlsx", "09:00", weekdays=("tue", "wed", "thu", "fri"), grace_minutes=30),
    )


def test_a_folder_can_be_checked_against_a_profile(dialog: SettingsDialog, app: App, tmp_path: Path) -> None:
    section = dialog.folders
    section.path.setText(str(tmp_path))
    assert section.deed.count() > 1
    section.deed.setCurrentIndex(1)
    dialog.save()
    assert app.settings.folders[0].action == "check"
    assert app.settings.folders[0].profile == app.formats.profiles()[0][0].id


def test_a_folder_that_is_not_there_is_refused(dialog: SettingsDialog, app: App, tmp_path: Path) -> None:
    dialog.folders.path.setText(str(tmp_path / "nowhere"))
    dialog.save()
    assert dialog._wrong.text().startswith("There is no such folder")
    assert not app.settings.folders


def test_what_the_form_does_not_show_of_a_folder_is_kept(shell: Shell, host: QWidget, tmp_path: Path) -> None:
    app = shell.app
    first = ExpectedFile("a*", "08:00", zone="Asia/Almaty", holidays=("2026-12-16",))
    second = ExpectedFile("b*", "10:00")
    ground.watch_folder(app, tmp_path, expected=(first, second))
    dialog = open_settings(shell, host, "folders", "files")
    assert dialog.folders._others.text() == "and 1 more, kept as it is"
    dialog.folders.grace.setValue(5)
    dialog.save()
    kept = app.settings.folders[0].expected
    assert kept[0].holidays == ("2026-12-16",)
    assert (kept[0].zone, kept[0].grace_minutes, kept[1]) == ("Asia/Almaty", 5, second)


@pytest.mark.parametrize("key", ["company", "vendors", "mailboxes", "outgoing", "folders"])
def test_every_field_has_a_name_for_who_hears_it(dialog: SettingsDialog, key: str) -> None:
    section = dialog.sections[key]
    fields = [
        field
        for field in (*section.findChildren(QLineEdit), *section.findChildren(QComboBox))
        if field.objectName() != "qt_spinbox_lineedit" and not isinstance(field.parent(), QComboBox)
    ]
    assert fields
    assert all(field.accessibleName() for field in fields)


def test_nothing_entered_changes_nothing(dialog: SettingsDialog, app: App) -> None:
    before = app.settings
    told = []
    dialog._shell.changed.connect(told.append)
    dialog.save()
    assert app.settings == before
    assert told == []
    assert (dialog.mailboxes.blank(), dialog.folders.blank()) == (Mailbox(""), WatchedFolder("", ""))
