"""Saved forms that come back: known by content, complete, exactly once, and nothing lost where the way was rough."""

import io
import json
import quopri
from pathlib import Path
from typing import Any

import pytest
from form_ground import BIN, PNG, form_data, mail_with, saved

from keyuser.clock import FixedClock
from keyuser.intake.service import ImportResult, IntakeService
from keyuser.intake.topics.package import find_forms, holds_form, text_of
from keyuser.records import Channel, Criticality, FieldType, FormAnswers, Report, ReportKind
from keyuser.store import Store

PICTURE = ("экран.png", PNG)


class Desk:
    """Takes files in and looks at what became of them."""

    def __init__(self, store: Store, clock: FixedClock, folder: Path) -> None:
        self.store = store
        self.service = IntakeService(store, clock)
        self.folder = folder

    def take(self, name: str, content: bytes) -> ImportResult:
        path = self.folder / name
        path.write_bytes(content)
        return self.service.import_paths([path])

    def report(self, name: str, content: bytes) -> tuple[Report, FormAnswers | None]:
        (report_id,) = self.take(name, content).taken
        with self.store.read() as db:
            report = db.reports.get(report_id)
            assert report is not None
            return report, db.topics.of(report_id)

    def files(self, report: Report) -> dict[str, bytes]:
        return {file.name: self.store.blobs.read(file.sha256) for file in report.attachments}


@pytest.fixture
def desk(store: Store, clock: FixedClock, tmp_path: Path) -> Desk:
    return Desk(store, clock, tmp_path)


def test_a_form_alone_becomes_a_complete_report_under_any_name(desk: Desk) -> None:
    content = saved(None, PICTURE)
    report, form = desk.report("renamed.bin", content)
    assert form is not None
    assert report.channel is Channel.WEB_FORM
    assert report.subject == "Координаттар: Айгүл дүкені"
    assert report.text == form_data()["text"]
    assert (report.sender_name, report.sender_email) == ("Айгүл Сейтова", "a@client.example")
    assert (report.language, report.organisation, report.warnings) == ("kk", BIN, ())
    assert report.sent_at is not None
    assert report.sent_at.isoformat() == "2026-11-16T03:30:00+00:00"
    assert desk.files(report) == {"экран.png": PNG}
    assert desk.store.blobs.read(report.original_sha256) == content
    assert (form.topic, form.title, form.criticality, form.hot) == (
        "coordinates",
        "Координаттар",
        Criticality.HIGH,
        True,
    )
    assert form.event_at is not None
    assert form.event_at.isoformat() == "2026-11-02T05:40:00+00:00"
    assert (form.phone, form.department, form.route) == ("1234", "Қойма", "mobile")
    assert [(one.field, one.label, one.value, one.text) for one in form.answers] == [
        ("outlet", "Сауда нүктесі", "Айгүл дүкені", "Айгүл дүкені"),
        ("what", "Не?", ("a", "b"), "А; Б"),
        ("screenshot", "Экран", ("экран.png",), "экран.png"),
    ]


def test_a_form_in_a_mail_keeps_the_mail_and_what_was_written_beside_it(desk: Desk) -> None:
    body = "Осы хатқа report-1.kuform.txt файлын\r\nтіркеңіз: бүкіл өтініш сонда.\r\n\r\nБұл өте шұғыл."
    mail = mail_with(("x.dat", saved(None, PICTURE)), ("extra.png", b"\x89PNG2"), text=body)
    report, form = desk.report("mail.eml", mail)
    assert form is not None
    assert (report.channel, report.message_id) == (Channel.WEB_FORM, "1@client.example")
    assert report.subject == "Координаттар: Айгүл дүкені"
    assert report.text.startswith(form_data()["text"])
    assert report.visible_text.endswith("Бұл өте шұғыл.")
    assert "тіркеңіз" in report.text
    assert "тіркеңіз" not in report.visible_text
    assert desk.files(report) == {"экран.png": PNG, "extra.png": b"\x89PNG2"}
    assert desk.store.blobs.read(report.original_sha256) == mail


def rough(how: str) -> bytes:
    """A saved form after a way that changes bytes but not its content."""
    text = text_of(saved(None, PICTURE))
    match how:
        case "other line ends":
            text = text.replace("\r\n", "\n")
        case "blanks at line ends":
            text = text.replace("\r\n", "  \r\n")
        case "quoted in a reply":
            text = "".join(f"> {line}\r\n" for line in text.splitlines())
        case "a footer of the company":
            text += "\r\n\r\nThis message is confidential.\r\n-----BEGIN NONSENSE-----\r\n"
        case "saved as UTF-16":
            return text.encode("utf-16")
        case "no mark at its start":
            return text.encode("utf-8")
    return ("\ufeff" + text).encode("utf-8")


@pytest.mark.parametrize(
    "how",
    ["other line ends", "blanks at line ends", "a footer of the company", "saved as UTF-16", "no mark at its start"],
)
def test_what_mail_systems_do_to_text_does_no_harm(desk: Desk, how: str) -> None:
    report, form = desk.report("a.txt", rough(how))
    assert form is not None
    assert report.warnings == ()
    assert desk.files(report) == {"экран.png": PNG}
    assert desk.take("b.txt", saved(None, PICTURE)).already == 1


def test_a_quoted_form_is_read_too(desk: Desk) -> None:
    report, form = desk.report("a.txt", rough("quoted in a reply"))
    assert form is not None
    assert desk.files(report)["экран.png"] == PNG


def test_a_form_that_a_mail_program_put_into_the_text_is_read(desk: Desk) -> None:
    text = text_of(saved(None, PICTURE))
    mail = (
        b"From: A <a@client.example>\r\nSubject: Form\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\nHello\r\n" + quopri.encodestring(text.encode())
    )
    report, form = desk.report("mail.eml", mail)
    assert form is not None
    assert desk.files(report) == {"экран.png": PNG}
    assert report.visible_text == form_data()["text"]
    assert "Hello" in report.text
    assert "BEGIN KEYUSER" not in report.text


def test_the_same_form_is_one_report_whichever_way_it_comes(desk: Desk) -> None:
    form = saved(None, PICTURE)
    assert len(desk.take("a.kuform.txt", form).taken) == 1
    again = saved(form_data(saved_at="2026-11-16T05:00:00.000Z"), PICTURE)
    assert desk.take("again.txt", again).already == 1
    assert desk.take("mail.eml", mail_with(("f.txt", form))).already == 1
    assert desk.take("other.eml", mail_with(("f.txt", form), number=2)).already == 1
    corrected = form_data(answers=[form_data()["answers"][0] | {"value": "Дәм", "text": "Дәм"}])
    assert len(desk.take("corrected.txt", saved(corrected)).taken) == 1


def test_two_forms_in_one_mail_are_two_reports(desk: Desk) -> None:
    mail = mail_with(("a.txt", saved()), ("b.txt", saved(form_data(form_id="another", subject="Second"))))
    result = desk.take("mail.eml", mail)
    with desk.store.read() as db:
        reports = db.reports.get_many(result.taken)
    assert sorted(report.subject for report in reports) == ["Second", "Координаттар: Айгүл дүкені"]
    assert all(report.attachments == () for report in reports)


@pytest.mark.parametrize("way", ["alone", "mail"])
def test_a_damaged_form_is_a_report_with_its_text_and_a_warning(desk: Desk, way: str) -> None:
    content = saved(None, PICTURE).replace(b"eyJ", b"eyK", 1)
    if way == "alone":
        report, form = desk.report("a.txt", content)
    else:
        report, form = desk.report("a.eml", mail_with(("a.txt", content), text="See the form"))
        assert "See the form" in report.text
    assert form is None
    assert report.channel is Channel.WEB_FORM
    assert "Айгүл дүкені" in report.text
    assert report.warnings[-1].startswith("The saved form was changed or damaged")
    assert desk.files(report) == {"a.txt": content}
    assert desk.take("again.txt", content).taken == () or way == "mail"


def test_a_form_cut_off_in_the_middle_is_a_report_with_its_text(desk: Desk) -> None:
    content = saved(None, PICTURE)
    report, form = desk.report("a.txt", content[: content.index(b"sha256:") + 300])
    assert form is None
    assert "Айгүл дүкені" in report.text


def test_a_damaged_picture_is_told_and_the_file_is_kept(desk: Desk) -> None:
    content = saved(None, PICTURE, ("b.png", b"second"))
    start = content.index(b"FILE 1-----")
    broken = content[:start] + content[start:].replace(b"iVBOR", b"iVBOS", 1)
    report, form = desk.report("a.txt", broken)
    assert form is not None
    assert report.warnings == ("The file экран.png of the form was damaged on its way.",)
    assert desk.files(report) == {"b.png": b"second", "a.txt": broken}


def test_an_edited_text_is_told_and_the_edited_file_is_kept(desk: Desk) -> None:
    content = saved().replace("Айгүл".encode(), "Дәмді".encode(), 1)
    report, form = desk.report("a.txt", content)
    assert form is not None
    assert len(report.warnings) == 1
    assert "readable text of the form was changed" in report.warnings[0]
    assert desk.files(report) == {"a.txt": content}


def test_a_form_of_an_unknown_or_newer_topic_comes_in_with_its_labels(desk: Desk) -> None:
    answers = [{"field": "scent", "type": "smell", "label": "Запах?", "value": "гарь", "text": "Гарь", "strength": 5}]
    topic = {"id": "fire", "version": "999", "title": "Пожар", "criticality": "catastrophic", "new": [1]}
    data = form_data(
        topic=topic, answers=answers, kind="emergency", event_at="0001-01-01T00:00:00+14:00", more={"a": 1}
    )
    report, form = desk.report("a.txt", saved(data))
    assert form is not None
    assert (form.title, form.kind, form.criticality, form.event_at) == (
        "Пожар",
        ReportKind.INCIDENT,
        Criticality.MEDIUM,
        None,
    )
    assert [(one.label, one.text, one.type) for one in form.answers] == [("Запах?", "Гарь", FieldType.LONG_TEXT)]
    assert report.warnings == ()


@pytest.mark.parametrize(
    "changes",
    [{"format": "keyuser-form/2"}, {"answers": "none"}, {"subject": 5}, {"topic": {"id": "x"}}, {"language": "../"}],
)
def test_a_form_that_cannot_be_understood_is_a_report_with_its_text(desk: Desk, changes: dict[str, Any]) -> None:
    report, form = desk.report("a.txt", saved(form_data(**changes)))
    assert form is None
    assert report.warnings


def test_names_and_texts_from_a_form_can_do_no_harm(desk: Desk) -> None:
    data = form_data(text="x", subject="a\x00b\ud800", reporter={"name": "x\x07", "organisation": "not a bin"})
    report, form = desk.report("a.txt", saved(data, ("../../evil\u202egpj.exe", b"1"), ("CON", b"2")))
    assert form is not None
    assert (report.subject, report.sender_name, report.organisation) == ("ab", "x", "")
    assert sorted(desk.files(report)) == ["_CON", "evilgpj.exe"]
    assert form.answers[-1].value == ("evilgpj.exe", "_CON")


def test_a_mail_without_a_form_is_left_alone(desk: Desk) -> None:
    report, form = desk.report("mail.eml", mail_with(("a.png", PNG), text="KEYUSER FORM"))
    assert (report.channel, form) == (Channel.MAIL, None)
    assert not holds_form(PNG)
    assert list(find_forms("")) == []


def test_a_text_file_that_is_no_form_is_still_no_report(desk: Desk) -> None:
    result = desk.take("notes.txt", b"just notes")
    assert (result.taken, len(result.failed)) == ((), 1)


def test_the_forms_of_a_zip_or_json_are_not_guessed(desk: Desk) -> None:
    assert desk.take("a.json", io.BytesIO(json.dumps(form_data()).encode()).read()).taken == ()
