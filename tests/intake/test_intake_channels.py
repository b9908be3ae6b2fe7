"""Files and folders: what is read, what is refused and how it is said."""

from datetime import UTC, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keyuser.intake.channels.files import READERS, list_files, read_file
from keyuser.intake.channels.mbox import read_mbox
from keyuser.records import Channel, Failure, Incoming

MAIL = (
    b"From: anna@example.kz\nSubject: one\nMessage-ID: <%d@x>\nDate: Mon, 02 Nov 2026 10:40:00 +0500\n\n"
    b"First line\n>From here\n"
)


def read(path):
    return list(read_file(path, path.name))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.eml", b"", "empty"),
        ("a.eml", b"\n \n", "empty"),
        ("a.eml", b"\x89PNG\r\n\x1a\n", "it is a PNG picture"),
        ("a.eml", b"PK\x03\x04zip", "zip archive"),
        ("a.eml", b"\xd0\xcf\x11\xe0old", "old Office document"),
        ("a.eml", b"From: x\n\x00\x01", "binary data"),
        ("a.eml", "просто текст".encode(), "no sender"),
        ("a.mbox", b"", "not an mbox"),
        ("a.mbox", b"Subject: x\n\ny", "not an mbox"),
        ("a.xlsx", b"x", "not an Excel"),
        ("a.csv", b"", "empty"),
        ("a.csv", b"a;b\n1;2\n", "No column"),
        ("a.docx", b"x", "cannot be taken in"),
        ("noextension", b"x", "cannot be taken in"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, name, data, words):
    (tmp_path / name).write_bytes(data)
    (failure,) = read(tmp_path / name)
    assert isinstance(failure, Failure)
    assert words in failure.reason
    assert failure.hint


def test_a_missing_file_is_a_failure(tmp_path):
    (failure,) = read(tmp_path / "gone.eml")
    assert "no such file" in failure.reason


@pytest.mark.parametrize("suffix", READERS)
@settings(max_examples=30)
@given(data=st.binary(max_size=300))
def test_any_bytes_in_any_file_are_reports_or_failures(tmp_path_factory, suffix, data):
    path = tmp_path_factory.mktemp("any") / f"file{suffix}"
    path.write_bytes(data)
    assert read(path)


def test_folders_are_walked_in_order_without_the_files_of_programs(tmp_path):
    for name in ("b/2.eml", "a/1.eml", ".hidden/3.eml", "~$table.xlsx", "Thumbs.db", "c/inbox"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(MAIL % 1)
    files = list(list_files([tmp_path, tmp_path / "a/1.eml"]))
    assert [name for _, name in files] == ["a/1.eml", "b/2.eml", "c/inbox", "1.eml"]
    assert isinstance(read(tmp_path / "c/inbox")[0], Incoming), "a mail without an extension is known by its content"


def test_mbox_mails_are_split_and_unescaped(tmp_path):
    path = tmp_path / "in.mbox"
    path.write_bytes(
        b"".join(
            b"From anna Mon Nov  2 10:40:00 2026\n" + MAIL % n + b"\nFrom the start this is text\n\n" for n in (1, 2)
        )
    )
    first, second = read(path)
    assert (first.message_id, second.message_id) == ("1@x", "2@x")
    assert first.text == "First line\nFrom here\n\nFrom the start this is text"
    assert (second.source, second.original_name) == ("in.mbox, mail 2", "in-2.eml")
    assert first.original.endswith(b"this is text\n")


def test_a_truncated_mbox_gives_what_there_is_and_a_failure(tmp_path):
    whole = (
        b"From a\n" + MAIL % 1 + b"\nFrom a\nSubject: two\nMessage-ID: <2@x>\nDate: Mon, 02 Nov 2026 10:40:00 +0500\n"
    )
    whole += b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSecond text\n--b--\n"
    path = tmp_path / "in.mbox"
    path.write_bytes(whole)
    complete = read(path)[1]
    path.write_bytes(whole[:-8])
    first, cut, failure = read(path)
    assert (first.subject, cut.subject) == ("one", "two")
    assert "ends in the middle" in failure.reason
    assert cut.identity != complete.identity, "the whole mail is not taken for the cut one when it comes later"
    assert cut.warnings


def test_mbox_is_read_as_a_stream(tmp_path):
    path = tmp_path / "in.mbox"
    path.write_bytes((b"From a\n" + MAIL % 1 + b"\n") * 3)
    mails = read_mbox(path, "in.mbox")
    assert isinstance(next(mails), Incoming)
    mails.close()


HEADINGS = [
    ("Дата", "ФИО", "Эл. почта", "Организация", "БИН", "Тема", "Описание проблемы", "Модуль"),
    ("Күні", "Аты-жөні", "E-mail", "Ұйым", "БСН", "Тақырып", "Сипаттама", "Модуль"),
    ("Дата", "ПІБ", "Пошта", "Організація", "БІН", "Тема", "Опис", "Модуль"),
    ("Data", "Imię i nazwisko", "E-mail", "Firma", "BIN", "Temat", "Opis", "Moduł"),
    ("Date", "Name", "E-mail", "Company", "BIN", "Subject", "Description", "Module"),
]


@pytest.mark.parametrize("headings", HEADINGS)
def test_rows_become_reports_in_five_languages(tmp_path, headings):
    book = openpyxl.Workbook()
    book.active.append(("Обращения за ноябрь",))
    book.active.append(headings)
    book.active.append(
        (
            datetime(2026, 11, 2, 10, 40),
            "Смирнова А.",
            "Anna@example.kz",
            "Казпочта",
            140002217,
            "Печать",
            "Не печатает",
            "Склад",
        )
    )
    book.active.append((None, "Без текста", None, None, None, None, None, None))
    book.save(tmp_path / "table.xlsx")
    report, failure = read(tmp_path / "table.xlsx")
    assert (report.channel, report.subject, report.sender_name, report.sender_email) == (
        Channel.SPREADSHEET, "Печать", "Смирнова А.", "anna@example.kz"
    )  # fmt: skip
    assert report.text.splitlines() == [
        "Не печатает",
        "",
        f"{headings[3]}: Казпочта",
        f"{headings[4]}: 000140002217",
        f"{headings[7]}: Склад",
    ]
    assert report.organisation_hint == "000140002217"
    assert report.sent_at == datetime(2026, 11, 2, 10, 40).astimezone(UTC)
    assert report.original_path == tmp_path / "table.xlsx"
    assert failure.source == "table.xlsx [Sheet], row 4"


def test_equal_rows_stay_two_and_the_files_name_does_not_count(tmp_path):
    table = "Тема;Описание\nПечать;не работает\nПечать;не работает\n".encode("cp1251")
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_bytes(table)
    first, second = read(tmp_path / "a.csv")
    assert first.identity != second.identity
    assert [item.identity for item in read(tmp_path / "b.csv")] == [first.identity, second.identity]


def test_a_row_without_subject_gets_the_beginning_of_its_text_and_odd_dates_are_told(tmp_path):
    (tmp_path / "a.csv").write_text("Date,Description,Description\nвчера," + "word " * 40 + ",second\n", "utf-8")
    (report,) = read(tmp_path / "a.csv")
    assert report.subject.endswith("word …")
    assert (report.sent_at, report.warnings) == (None, ("The date 'вчера' cannot be read.",))
    assert "Description (2): second" in report.text
