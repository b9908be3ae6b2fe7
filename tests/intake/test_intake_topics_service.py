"""Forms filled in at the key user's own desk: checked, stored once, read back; and the commands."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from form_ground import BIN, PNG

from keyuser.cli.main import main
from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.intake.service import IntakeService
from keyuser.intake.topics.service import TopicService
from keyuser.records import Channel, FormFile, Incoming, Reporter, ReportKind
from keyuser.store import Store

REPORTER = Reporter("Айгүл Сейтова", "a@client.example", "1234", "Склад", f"{BIN[:4]} {BIN[4:]}")
VALUES = {"object_number": "ЗП-1", "sub_type": "amount", "right_amount": "15,5", "reason": "Опечатка в сумме"}


@pytest.fixture
def service(store: Store, clock: FixedClock) -> TopicService:
    return TopicService(store, IntakeService(store, clock).take, store.profile.topics)


def test_a_filled_form_is_a_report_and_its_fields_beside_it(service: TopicService, store: Store) -> None:
    files = [FormFile("screenshot", "a.png", "image/png", PNG), FormFile("screenshot", "a.png", "image/png", b"2")]
    report_id = service.submit("correction", VALUES, files, REPORTER, channel=Channel.PHONE, language="ru")
    with store.read() as db:
        report = db.reports.get(report_id)
    assert report is not None
    assert (report.channel, report.kind, report.organisation) == (Channel.PHONE, ReportKind.SERVICE_REQUEST, BIN)
    assert report.subject == "Корректировка: ЗП-1, Сумма или цена"
    assert report.text.endswith(f"\n\nОтдел: Склад\nБИН вашей организации: {BIN}")
    assert [(file.name, store.blobs.read(file.sha256)) for file in report.attachments] == [
        ("a.png", PNG),
        ("a (2).png", b"2"),
    ]
    form = service.fields_of(report_id)
    assert form is not None
    assert (form.topic, form.language, form.phone, form.event_at) == ("correction", "ru", "1234", None)
    assert {one.field: one.value for one in form.answers} == VALUES | {"screenshot": ("a.png", "a (2).png")}
    assert form.version == service.topics().get("correction").version


def test_the_time_of_the_event_is_kept_as_an_instant(service: TopicService) -> None:
    values = {"outlet": "Айгүл", "event_time": "2026-11-02T10:40", "fault": "not_found"}
    form = service.fields_of(service.submit("coordinates", values, [], REPORTER))
    assert form is not None
    assert form.event_at == datetime(2026, 11, 2, 10, 40).astimezone()


def test_one_form_submitted_twice_is_one_report(service: TopicService) -> None:
    first = service.submit("correction", VALUES, [], REPORTER, form_id="f1")
    assert service.submit("correction", VALUES, [], REPORTER, form_id="f1") == first
    assert service.submit("correction", VALUES | {"now": "5"}, [], REPORTER, form_id="f1") != first
    assert service.submit("correction", VALUES, [], REPORTER) != first


def test_what_is_missing_or_wrong_is_named_and_nothing_is_stored(service: TopicService, store: Store) -> None:
    for topic, values, reporter, named in (
        ("correction", VALUES | {"reason": ""}, REPORTER, "reason"),
        ("data_exchange", {}, REPORTER, "internet"),
        ("correction", VALUES, Reporter(), "name"),
        ("correction", VALUES, Reporter("A B", organisation="981240000954"), "organisation"),
        ("bid_not_shown", {"screenshot": ("not there",)}, REPORTER, "object_number"),
        ("nothing", VALUES, REPORTER, "no topic"),
    ):
        with pytest.raises(InputError, match=named):
            service.submit(topic, values, [], reporter)
    with store.read() as db:
        assert db.reports.count() == 0


def test_a_report_that_came_otherwise_has_no_fields(service: TopicService, store: Store, clock: FixedClock) -> None:
    report_id = IntakeService(store, clock).take(Incoming(Channel.MAIL, "x", "a.eml", "s", "t"))
    assert report_id is not None
    assert service.fields_of(report_id) is None


def test_the_commands_list_topics_and_write_the_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile, out = tmp_path / "profile", tmp_path / "form.html"
    options = ["--profile", str(profile)]
    company = "ТОО </script><b>«Дәм»"
    form = ["topic", "form", str(out), "--language", "pl", "--mail-to", "help@client.example", "--company", company]
    assert main([*form, *options]) == 0
    page = out.read_text("utf-8")
    assert page.count("</script>") == 2
    assert "&lt;/script&gt;&lt;b&gt;«Дәм»" in page
    assert "http:" not in page.replace("https://json-schema", "")
    assert main(["topic", "form", str(out), "--topics", "correction", "nothing", *options]) == 3
    assert main(["topic", "form", str(tmp_path / "no" / "x.html"), *options]) == 4
    capsys.readouterr()
    (profile / "topics" / "mine.json").write_text('{"id": "mine"}', "utf-8")
    assert main(["topic", "list", "--json", *options]) == 3
    listed = json.loads(capsys.readouterr().out)
    assert len(listed["topics"]) == 7
    assert "mine.json" in listed["failures"][0]["reason"]
    assert main([*form, *options]) == 0
    assert "Left out: mine.json" in capsys.readouterr().out
