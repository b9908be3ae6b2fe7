"""Mails that are too large to be taken apart: read by their header, kept whole, never in memory. Originals that many share."""

import hashlib
import os
from pathlib import Path

import pytest

from keyuser.errors import MachineError
from keyuser.intake.channels import mbox
from keyuser.intake.channels.files import read_file
from keyuser.intake.channels.spreadsheet.fields import headings_fingerprint
from keyuser.intake.mail import incoming
from keyuser.intake.service import IntakeService
from keyuser.orgs.people import PeopleService
from keyuser.records import Failure, Organisation, PersonEntry
from keyuser.store import Store
from tests.intake.outlook_ground import BODY, SUBJECT, TEXT16, compound_file, message, text16

LIMIT = 4_000
MESSAGE_ID = b"Message-ID: <1@x>\r\nDate: Mon, 02 Nov 2026 10:40:00 +0500\r\n"
HEAD = b"From: Anna <anna@example.kz>\r\nSubject: =?utf-8?B?0J7RgtGH0ZHRgg==?=\r\n"
LARGE = HEAD + MESSAGE_ID + b"\r\n" + b"A line of a log.\r\n" * 1_000


@pytest.fixture(autouse=True)
def low_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming, "MAX_MAIL_BYTES", LIMIT)
    monkeypatch.setattr(mbox, "MAX_MAIL_BYTES", LIMIT)


@pytest.fixture
def service(store: Store, clock) -> IntakeService:
    return IntakeService(store, clock)


def taken(service: IntakeService, store: Store, path: Path):
    result = service.import_paths([path])
    assert result.failed == ()
    with store.read() as db:
        return db.reports.get_many(result.taken)


def test_a_large_mail_is_read_by_its_header_and_kept_whole(service, store, tmp_path):
    (tmp_path / "a.eml").write_bytes(LARGE)
    (report,) = taken(service, store, tmp_path / "a.eml")
    assert (report.subject, report.sender_email, report.message_id, report.text) == (
        "Отчёт",
        "anna@example.kz",
        "1@x",
        "",
    )
    assert "larger than" in report.warnings[0]
    assert store.blobs.read(report.original_sha256) == LARGE
    ((name, sha256, size),) = [(item.name, item.sha256, item.size) for item in report.attachments]
    assert (name, sha256, size) == ("Отчёт.eml", report.original_sha256, len(LARGE))
    assert service.import_paths([tmp_path / "a.eml"]).already == 1


def test_large_mails_without_an_id_are_told_apart_by_all_their_bytes(service, store, tmp_path):
    folder = tmp_path / "mails"
    folder.mkdir()
    for number, which in enumerate((1, 2, 1)):
        (folder / f"{number}.eml").write_bytes(HEAD + b"\r\n" + b"x" * LIMIT + b"%d" % which)
    assert len(taken(service, store, folder)) == 2


def test_a_large_outlook_message_says_whose_it_is(service, store, tmp_path):
    said = {(SUBJECT, TEXT16): text16("Отчёт"), (0x5D01, TEXT16): text16("anna@example.kz")}
    raw = compound_file(message({**said, (BODY, TEXT16): text16("Не открывается " * LIMIT)}))
    (tmp_path / "a.msg").write_bytes(raw)
    (report,) = taken(service, store, tmp_path / "a.msg")
    assert (report.subject, report.sender_email, report.text) == ("Отчёт", "anna@example.kz", "")
    assert report.attachments[0].name == "Отчёт.msg"
    assert store.blobs.read(report.original_sha256) == raw


def test_large_mails_of_a_mailbox_stand_between_small_ones(service, store, tmp_path):
    small = b"From: Anna <a@example.kz>\nSubject: small %d\nMessage-ID: <s%d@x>\nDate: 2 Nov 2026 10:40 +0500\n\n>From here\n"
    large = LARGE.replace(b"\r\n", b"\n") + b"\n>From the log\n>>From it\n"
    (tmp_path / "in.mbox").write_bytes(
        b"From a\n" + small % (1, 1) + b"\nFrom a\n" + large + b"\nFrom a\n" + small % (2, 2) + b"\n"
    )
    first, second, third = taken(service, store, tmp_path / "in.mbox")
    assert [first.text, second.subject, third.text] == ["From here", "Отчёт", "From here"]
    assert store.blobs.read(second.original_sha256) == LARGE.replace(b"\r\n", b"\n") + b"\nFrom the log\n>From it\n"


def test_a_large_mail_that_is_cut_off_is_no_other_one_when_it_comes_whole(service, store, tmp_path):
    head = HEAD + MESSAGE_ID + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n"
    whole = b"From a\r\n" + head + b"A line of a log.\r\n" * 1_000 + b"--b--\r\n"
    (tmp_path / "a.mbox").write_bytes(whole[:-9])
    result = service.import_paths([tmp_path / "a.mbox"])
    assert (len(result.taken), len(result.failed)) == (1, 1)
    (tmp_path / "a.mbox").write_bytes(whole)
    assert len(taken(service, store, tmp_path / "a.mbox")) == 1


def test_what_is_beyond_all_measure_is_listed(tmp_path, monkeypatch):
    monkeypatch.setattr("keyuser.intake.channels.eml.MAX_KEPT_BYTES", LIMIT)
    monkeypatch.setattr(mbox, "MAX_KEPT_BYTES", LIMIT)
    (tmp_path / "a.eml").write_bytes(LARGE)
    (tmp_path / "a.mbox").write_bytes(b"From a\n" + LARGE)
    for name in ("a.eml", "a.mbox"):
        (failure,) = read_file(tmp_path / name, name)
        assert isinstance(failure, Failure)
        assert "larger than" in failure.reason


def test_no_temporary_file_is_left(service, store, tmp_path, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    (tmp_path / "in.mbox").write_bytes(
        b"".join(b"From a\n" + LARGE.replace(b"<1@", b"<%d@" % n) + b"\n" for n in range(3))
    )
    assert len(taken(service, store, tmp_path / "in.mbox")) == 3
    assert list(scratch.iterdir()) == []
    assert not list(store.profile.evidence.rglob(".new-*"))


def test_the_rows_of_a_table_share_it_as_their_original(service, store, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("Тема;Описание\na;нет связи\nb;нет связи\n", "utf-8")
    first, second = taken(service, store, path)
    assert first.original_sha256 == second.original_sha256
    assert store.blobs.read(first.original_sha256) == path.read_bytes()
    assert sum(item.is_file() for item in store.profile.evidence.rglob("*")) == 1


def test_columns_that_were_mapped_before_are_taken_so_again(service, store, clock, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("Чего;Кто;Куда\nпечать;Анна;anna@example.kz\n", "utf-8")
    (failure,) = service.import_paths([path]).failed
    assert "--preview" in failure.hint
    columns = [(0, "Чего", "subject"), (1, "Кто", "sender_name"), (2, "Куда", "sender_email")]
    with store.write() as db:
        db.mappings.put(headings_fingerprint(["Чего", "Кто", "Куда"]), columns, clock.now())
    (report,) = taken(service, store, path)
    assert (report.subject, report.sender_name, report.sender_email) == ("печать", "Анна", "anna@example.kz")


def test_a_file_is_stored_piece_by_piece_and_once(store, tmp_path):
    data = os.urandom(2_500_000)
    (tmp_path / "large").write_bytes(data)
    expected = (hashlib.sha256(data).hexdigest(), len(data))
    assert store.blobs.put_file(tmp_path / "large") == expected
    assert store.blobs.put_file(tmp_path / "large") == expected
    assert store.blobs.read(expected[0]) == data
    assert [path.name for path in store.profile.evidence.rglob("*") if path.is_file()] == [expected[0]]
    with pytest.raises(MachineError):
        store.blobs.put_file(tmp_path / "gone")


def test_the_site_of_a_known_writer_stays_with_the_report(service, store, clock, tmp_path):
    with store.write() as db:
        db.organisations.put(Organisation("020240000555", "АО «НК «КазМунайГаз»", "КазМунайГаз"))
    PeopleService(store, clock, lambda: "K").save(
        PersonEntry("Анна", "anna@example.kz", organisation="020240000555", site="Атырау")
    )
    (tmp_path / "a.eml").write_bytes(HEAD + MESSAGE_ID + b"\r\nno connection\r\n")
    (report,) = taken(service, store, tmp_path / "a.eml")
    assert (report.organisation, report.site) == ("020240000555", "Атырау")
