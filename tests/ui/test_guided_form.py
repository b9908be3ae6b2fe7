"""The guided form: topics, rules, problems in the user's language, files, the reporter, saving; answers in the inbox."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from keyuser.app import App
from keyuser.records import Channel, FieldType, PersonEntry, Reporter
from keyuser.ui.dialogs.guided_form import GuidedForm, open_guided_form
from keyuser.ui.dialogs.save_form import SaveFormDialog
from keyuser.ui.main_window import MainWindow
from keyuser.ui.models import form_moments
from keyuser.ui.models.directory_queries import with_names
from keyuser.ui.widgets.purpose import PurposeDialog
from tests.ui import directory_ground as ground


@pytest.fixture
def form(window: MainWindow, app: App) -> Iterator[GuidedForm]:
    ground.set_up(app)
    opened = open_guided_form(window.shell, window)
    yield opened
    opened.close()


def shown(form: GuidedForm) -> list[str]:
    questions = form.questions
    return [name for name, field in questions._fields.items() if not field.isHidden()]


def problem(form: GuidedForm, name: str) -> str:
    return form.questions.field(name)._problem.accessibleName()


def write(form: GuidedForm, name: str, text: str) -> None:
    form.questions.field(name)._editor.edit.setFocus()
    form.questions.field(name)._editor.edit.setText(text)


def choose(form: GuidedForm, name: str, answer: str) -> None:
    form.questions.field(name)._editor.buttons[answer].click()


def picture() -> QMimeData:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#2559b8"))
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def test_ctrl_n_opens_it_at_the_hot_topic(window: MainWindow) -> None:
    assert "Ctrl+N" in [keys.toString() for keys in window._form.shortcuts()]
    window._form.trigger()
    form = window.findChild(GuidedForm)
    assert form.isVisible()
    assert form.questions.topic.id == "bid_not_shown"
    badges = [form._row(topic).badges for topic in form._topics]
    assert [bool(each) for each in badges].count(True) == sum(topic.hot for topic in form._topics)
    form.close()


def test_topics_are_searched(form: GuidedForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(form._pane.search, "access")
    form._pane.search._tell()
    assert [form._model.record(row).id for row in range(form._model.rowCount())] == ["access_rights"]
    assert form.questions.topic.id == "access_rights"


def test_fields_follow_the_answers(form: GuidedForm) -> None:
    form.choose_topic("access_rights")
    assert "role" not in shown(form)
    choose(form, "action", "new")
    assert {"role", "approved_by"} <= set(shown(form))
    assert form.questions.field("employee_iin")._optional.isHidden()
    choose(form, "action", "cannot_sign_in")
    assert "role" not in shown(form)
    assert not form.questions.field("employee_iin")._optional.isHidden()
    assert form.questions.field("action")._advice.accessibleName().startswith("Try this first")


def test_the_checklist_comes_first(form: GuidedForm) -> None:
    form.choose_topic("data_exchange")
    checks = {field.id for field in form.questions.topic.checklist}
    assert set(shown(form)) <= checks
    for field in form.questions.topic.checklist:
        if field.id in shown(form):
            choose(form, field.id, field.choices[0].id)
    assert set(shown(form)) > checks


def test_problems_are_told_only_of_what_was_left(form: GuidedForm, qtbot: QtBot) -> None:
    form.choose_topic("bid_not_shown")
    write(form, "supplier_bin", "000140002271")
    assert problem(form, "supplier_bin") == ""
    form.questions.field("object_number")._editor.edit.setFocus()
    form.questions._leave("supplier_bin")
    assert problem(form, "supplier_bin") == "The check digit does not match: a digit was mistyped."
    assert problem(form, "deadline") == ""
    (offer,) = form.questions.field("supplier_bin").offers.findChildren(QPushButton)
    offer.click()
    assert form.questions.values["supplier_bin"] == "000140002217"
    assert problem(form, "supplier_bin") == ""


def test_saving_tells_everything_that_is_missing(form: GuidedForm, app: App) -> None:
    before = app.reports.count()
    form.choose_topic("bid_not_shown")
    form.save()
    assert form.isVisible()
    assert app.reports.count() == before
    assert problem(form, "deadline") == "Please fill this in."
    assert "need your eyes" in form._wrong.accessibleName()
    assert form.reporter._name_problem.accessibleName() == "Please fill this in."


def test_switching_the_topic_keeps_what_both_ask_and_brings_back_the_rest(form: GuidedForm) -> None:
    form.choose_topic("access_rights")
    choose(form, "action", "new")
    write(form, "role", "Purchaser")
    form.questions.field("description")._editor.edit.setPlainText("Please hurry up a little")
    form.questions.field("screenshot")._editor.files.take(picture())
    form.choose_topic("something_else")
    assert form.questions.field("description").value() == "Please hurry up a little"
    assert len(form.questions.files()) == 1
    form.choose_topic("access_rights")
    assert form.questions.field("role").value() == "Purchaser"
    assert form.questions.field("action").value() == "new"
    assert len(form.questions.files()) == 1


def test_files_are_pasted_dropped_and_removed(form: GuidedForm, tmp_path: Path) -> None:
    form.choose_topic("something_else")
    QApplication.clipboard().setMimeData(picture())
    form._paste()
    form._paste()
    (tmp_path / "журнал.txt").write_text("ошибка", "utf-8")
    files = form.questions.field("screenshot")._editor.files
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "журнал.txt"))])
    assert files.take(dropped)
    assert files.names() == ("screenshot.png", "screenshot-2.png", "журнал.txt")
    assert [file.media_type for file in files.files()] == ["image/png", "image/png", "text/plain"]
    files._remove(files._files[0])
    assert form.questions.values["screenshot"] == ("screenshot-2.png", "журнал.txt")
    (tmp_path / "large.bin").write_bytes(bytes(8 * 1024 * 1024 + 1))
    files.take_paths([tmp_path / "large.bin", tmp_path / "absent.png"])
    assert "large.bin" in files._problem.text()
    assert "absent.png" in files._problem.text()
    assert len(files.names()) == 2


def test_a_filled_form_becomes_the_selected_report_of_the_inbox(
    form: GuidedForm, window: MainWindow, app: App, qtbot: QtBot
) -> None:
    form.choose_topic("access_rights")
    line = form.reporter.name
    line.setFocus()
    qtbot.keyClicks(line, "seitova")
    line._ask()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert form.reporter.value() == Reporter(
        "Сейтова Айгуль Маратовна", "user0@railways.example", "+7 701 555 00 17", "Бухгалтерия", "020540003431"
    )
    choose(form, "action", "new")
    write(form, "employee_name", "Ли Олег")
    write(form, "employee_iin", ground.IIN)
    write(form, "role", "Закупщик")
    write(form, "approved_by", "Ким А.")
    write(form, "from_date", "2.11.2026")
    form.channel.choose(2)
    next(item for item in form.findChildren(QShortcut) if item.key().toString() == "Ctrl+Return").activated.emit()
    assert not form.isVisible()
    page = window.pages["inbox"]
    assert window._current() is page
    report = page._view.reading.report
    assert report.channel is Channel.CHAT
    assert report.organisation == "020540003431"
    assert ground.IIN not in report.text
    answers = {answer.field: answer for answer in app.topics.fields_of(report.id).answers}
    assert answers["from_date"].value == "2026-11-02"
    texts = {label.text() for label in page._view.answers.findChildren(QLabel)}
    assert {"Закупщик", "2026-11-02"} <= texts
    assert form.questions.values == {}
    assert form.reporter.value() == Reporter()


def test_the_iin_in_the_answers_is_shown_for_a_purpose(window: MainWindow, app: App, qtbot: QtBot) -> None:
    values = {
        "action": "new",
        "employee_name": "Ли Олег",
        "employee_iin": ground.IIN,
        "role": "Закупщик",
        "approved_by": "Ким А.",
    }
    report_id = app.topics.submit("access_rights", values, [], Reporter("Ким Анна"))
    window.shell.go("inbox", report_id)
    view = window.pages["inbox"]._view.answers
    (button,) = view.findChildren(QPushButton)
    button.click()
    (purpose,) = window.findChildren(PurposeDialog)
    qtbot.keyClicks(purpose._line, "access")
    qtbot.keyClick(purpose._line, Qt.Key.Key_Return)
    line = button.parentWidget()
    assert ground.IIN in line._fact.accessibleName()
    assert len(app.ledger.list()) == 1
    line.hide_again()
    assert "••••••••6776" in line._fact.accessibleName()


def test_a_report_without_a_form_shows_no_answers(window: MainWindow, app: App) -> None:
    ground.set_up(app)
    window.open_page("inbox")
    assert window.pages["inbox"]._view.answers.isHidden()


def test_a_form_that_was_closed_opens_with_what_was_typed(form: GuidedForm, window: MainWindow) -> None:
    form.choose_topic("access_rights")
    write(form, "employee_name", "Lee")
    form.reject()
    again = open_guided_form(window.shell, window)
    assert again is form
    assert again.questions.field("employee_name").value() == "Lee"
    again.clear()
    assert again.questions.field("employee_name").value() == ""


def test_in_another_language_it_speaks_that(form: GuidedForm, window: MainWindow) -> None:
    form.reject()
    window._choose_language("kk")
    other = open_guided_form(window.shell, window)
    assert other is not form
    other.choose_topic("access_rights")
    assert other.questions.field("action")._label.text() == "Не істеу керек?"
    other.save()
    assert problem(other, "employee_name") not in ("", "Please fill this in.")
    other.close()


def test_a_person_without_organisation_is_taken_as_is(form: GuidedForm, app: App) -> None:
    person = app.people.save(PersonEntry("Гость Пётр"))
    form.reporter.show_person(with_names(app, [person])[0])
    assert form.reporter.value() == Reporter("Гость Пётр")


@pytest.mark.parametrize(
    ("type_", "typed", "value"),
    [
        (FieldType.DATE, "2.11.2026", "2026-11-02"),
        (FieldType.DATE, "2026-11-02", "2026-11-02"),
        (FieldType.DATE, "yesterday", "yesterday"),
        (FieldType.TIME, "9:05", "09:05"),
        (FieldType.DATE_TIME, "02.11.2026 9:05", "2026-11-02T09:05"),
        (FieldType.DATE_TIME, "2026-11-02T10:40", "2026-11-02T10:40"),
        (FieldType.DATE_TIME, "02.11.2026", "02.11.2026"),
    ],
)
def test_dates_as_people_type_them(type_: FieldType, typed: str, value: str) -> None:
    assert form_moments.from_typed(type_, typed) == value
    assert form_moments.from_typed(type_, form_moments.to_typed(type_, value)) == value


def test_the_form_for_staff_is_written(window: MainWindow, app: App, tmp_path: Path, qtbot: QtBot) -> None:
    ground.set_up(app)
    dialog = SaveFormDialog(window.shell, window)
    qtbot.addWidget(dialog)
    assert dialog.company.text() == app.settings.client.name
    assert not dialog._open.isVisibleTo(dialog)
    for name, box in dialog.boxes.items():
        box.setChecked(name == "coordinates")
    dialog.mail_to.setText("support@client.example")
    dialog.write(tmp_path / "form.html")
    page = (tmp_path / "form.html").read_text("utf-8")
    assert "support@client.example" in page
    assert '"coordinates"' in page
    assert '"bid_not_shown"' not in page
    assert dialog._open.isVisibleTo(dialog)
    dialog.boxes["coordinates"].setChecked(False)
    assert not dialog._write.isEnabled()
    dialog.write(tmp_path / "absent" / "form.html")
    assert dialog._said.accessibleName()
