"""Mails that break the grammar where others have not looked: each is read as its writer meant it."""

import base64
from datetime import UTC, datetime

import pytest

from keyuser.intake.mail.fields import parse_address, parse_date
from keyuser.intake.mail.parse import parse_mail

TEXT = "Отчёт не открывается, ошибка 500."
HEAD = b"From: Anna <anna@example.kz>\nSubject: s\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
PLAIN = b"Content-Type: text/plain; charset=utf-8\n\n" + TEXT.encode()
HTML = b"Content-Type: text/html; charset=utf-8\n\n<p>" + TEXT.encode() + b"</p>"
PICTURE = b"Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(PNG)


def multipart(
    *parts: bytes, content_type: bytes = b"multipart/mixed; boundary=bound", delimiter: bytes = b"bound"
) -> bytes:
    body = b"".join(b"--" + delimiter + b"\n" + part + b"\n" for part in parts) + b"--" + delimiter + b"--\n"
    return HEAD + b"Content-Type: " + content_type + b"\n\n" + body


@pytest.mark.parametrize(
    "content_type",
    [
        b"(made by hand) text/html; charset=windows-1251", b"text/html, charset=windows-1251",
        b"text/html charset = windows-1251", b"text/html; charset=windows-1251 (Cyrillic)",
        b"TEXT/HTML;; CHARSET='Windows-1251';", b'\nContent-Type: text/html; charset="windows-1251"',
    ],
)  # fmt: skip
def test_a_content_type_with_something_else_around_it(content_type):
    raw = HEAD + b"Content-Type: " + content_type + b"\n\n<b>" + TEXT.encode("cp1251") + b"</b>"
    assert parse_mail(raw).text == TEXT


@pytest.mark.parametrize("encoding", [b'"base64"', b"base64 (of MIME)", b"Base64,", b"base64; x=y", b"base 64"])
def test_a_transfer_encoding_with_something_else_around_it(encoding):
    head = HEAD + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: " + encoding + b"\n\n"
    assert parse_mail(head + base64.encodebytes(TEXT.encode())).text == TEXT


def test_a_misspelt_quoted_printable():
    raw = (
        HEAD
        + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted_printable\n\n=D0=9E=\n=D1=82"
    )
    assert parse_mail(raw).text == "От"


@pytest.mark.parametrize(
    ("content_type", "delimiter"),
    [
        (b"multipart/mixed; boundary=bd (of parts)", b"bd"), (b"multipart/mixed; boundary='bd'", b"bd"),
        (b"multipart/mixed; boundary='bd'", b"'bd'"), (b'multipart/mixed;\nboundary="bd"', b"bd"),
        (b'multipart/mixed;\nboundary="bd"\nX-Mailer: PHP', b"bd"), (b'multipart/mixed\n\tboundary="bd"', b"bd"),
    ],
)  # fmt: skip
def test_boundaries_as_programs_write_them(content_type, delimiter):
    mail = parse_mail(multipart(PLAIN, PICTURE, content_type=content_type, delimiter=delimiter))
    assert (mail.text, [file.name for file in mail.files]) == (TEXT, ["a.png"])


def test_a_long_subject_that_was_folded_without_a_blank():
    subject = (
        b"Subject: =?utf-8?B?"
        + base64.b64encode(TEXT.encode())[:52]
        + b"\n"
        + base64.b64encode(TEXT.encode())[52:]
        + b"?="
    )
    mail = parse_mail(b"From: a@b.kz\n" + subject + b"\nMIME-Version: 1.0\nContent-Type: text/plain\n\nbody")
    assert (mail.subject, mail.text) == (TEXT, "body")


def test_a_text_without_a_blank_line_before_it_stays_text():
    mail = parse_mail(b"From: a@b.kz\nSubject: s\nThe report says\nError: 500\n\nSubject: not this")
    assert (mail.subject, mail.text) == ("s", "The report says\nError: 500\n\nSubject: not this")


@pytest.mark.parametrize("before", [b" \n", b"\t\r\n\n", b"\r\r\n"])
def test_blank_lines_before_the_header(before):
    assert parse_mail(before + b"Subject: s\n\nbody").subject == "s"


def test_fields_that_stand_twice():
    mail = parse_mail(b"From:\nFrom: a@b.kz\nTo: x@b.kz\nTo: y@b.kz\nSubject: \nSubject: s\n\nbody")
    assert (mail.sender_email, mail.subject, mail.recipients) == ("a@b.kz", "s", ("x@b.kz", "y@b.kz"))


@pytest.mark.parametrize(
    ("raw", "name", "address"),
    [
        (b"Anna <=?utf-8?q?a=40b=2Ekz?=>", "Anna", "a@b.kz"),
        (b'"anna s"@b.kz', "", '"anna s"@b.kz'),
        (b"Anna [a@b.kz]", "Anna", "a@b.kz"),
        (b"Anna <a@[192.0.2.1]>", "Anna", "a@[192.0.2.1]"),
        (b"a@b.kz (Anna (IT))", "Anna (IT)", "a@b.kz"),
        (b"Anna <IT> <a@b.kz>", "Anna <IT>", "a@b.kz"),
    ],
)
def test_addresses_in_every_kind_of_bracket(raw, name, address):
    assert parse_address(raw) == (name, address)


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 2 Nov 126 10:40:00 +0500", "Mon , 2 (second) Nov 2026 10 : 40 : 00 +0500", "Mon, 02 Nov 2026 10:40:00 +05:00",
        "02.11.2026 10:40:00 +0500", 'Mon, 02 Nov 2026 10:40:00 "+0500"', "Mon, 2 Nov, 2026 10:40:00 +0500",
        "Mon, 02 Nov 2026 10:40:00.250 +0500",
    ],
)  # fmt: skip
def test_dates_in_obsolete_and_invented_forms(date):
    assert parse_date(date.encode()) == datetime(2026, 11, 2, 5, 40, tzinfo=UTC)


def test_a_leap_second_and_endless_blanks_in_a_date():
    assert parse_date(b"Sat, 31 Dec 2016 23:59:60 +0000") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert parse_date(b"Sat" + b" " * 60_000 + b"x") is None


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Content-Type: image/png\nContent-Disposition: filename=a.png", "a.png"),
        ("Content-Type: image/png\nContent-Description: scan 1.png", "scan 1.png"),
        ("Content-Type: image/png\nContent-Description: A picture of the error", "file.png"),
        ("Content-Type: application/octet-stream\nContent-ID: <shot@example>", "shot.png"),
    ],
)
def test_names_that_stand_elsewhere(header, name):
    mail = parse_mail(multipart(PLAIN, header.encode() + b"\n\n" + PNG))
    assert [file.name for file in mail.files] == [name]


@pytest.mark.parametrize("blank", ["\u00a0\n", "\ufeff\u200b \n", "\r\n"])
def test_a_plain_text_of_blanks_does_not_hide_the_html(blank):
    plain = b"Content-Type: text/plain; charset=utf-8\n\n" + blank.encode()
    assert parse_mail(multipart(plain, HTML, content_type=b"multipart/alternative; boundary=bound")).text == TEXT


def test_a_named_text_is_read_where_there_is_no_other():
    named = b'Content-Type: text/plain; charset=utf-8; name="body.txt"\n\n' + TEXT.encode()
    alone, beside = parse_mail(multipart(PICTURE, named)), parse_mail(multipart(PLAIN, named))
    assert (alone.text, beside.text) == (TEXT, TEXT)
    assert [file.name for file in alone.files] == ["a.png", "body.txt"]
    attached = named.replace(b"\n\n", b"\nContent-Disposition: attachment\n\n", 1)
    assert parse_mail(multipart(PICTURE, attached)).text == ""


def test_a_text_under_the_type_of_a_picture_is_read_and_a_stub_or_named_one_stays_a_file():
    lines = b"\n\nThe user ID and\npassword were\nreset.\n"
    mail = parse_mail(multipart(b"Content-Type: image/jpg" + lines))
    assert (mail.text, mail.files) == ("The user ID and\npassword were\nreset.", ())
    assert len(parse_mail(multipart(b"Content-Type: image/jpg; name=a.jpg" + lines)).files) == 1
    assert len(parse_mail(multipart(b"Content-Type: image/jpg\n\nhello world")).files) == 1


def test_charsets_of_other_systems():
    for label, written_in, text in (
        ("utf-16", "utf-8", TEXT), ("x-mac-ce", "mac-latin2", "Zażółć gęślą jaźń"), ("gb_2312-80", "gbk", "中文邮件"),
    ):  # fmt: skip
        assert (
            parse_mail(f"Content-Type: text/plain; charset={label}\n\n".encode() + text.encode(written_in)).text == text
        )


def test_enriched_text_loses_its_marks_only():
    raw = HEAD + b"Content-Type: text/enriched\n\n<bold>Sum</bold> <color><param>red</param>is</color> <<5"
    assert parse_mail(raw).text == "Sum is <5"


@pytest.mark.parametrize(
    ("bytes_within", "read_as"),
    [
        ("Строка шлюза".encode("cp1251"), "Строка шлюза"), (b"\xed\xa0\xbd\xed\xb8\x80", "\U0001f600"),
        (b"cut \xd0", "cut \ufffd"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("label", ["utf-8", "windows-1251", ""])
def test_a_few_wrong_bytes_do_not_garble_the_rest(bytes_within, read_as, label):
    raw = HEAD + f'Content-Type: text/plain; charset="{label}"\n\n{TEXT}\n'.encode() + bytes_within
    assert parse_mail(raw).text == f"{TEXT}\n{read_as}"


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 2 Nov 2026 05:40:00 UT", "Mon, 2 Nov 2026 10:40:00 UT +0500", "2026/11/02 05:40:00", "20261102T054000Z",
        "Mon, 2 Nov 2026 05:40:00 AM +0000", "Nov 2, 2026 10:40:00 +0500", "понедельник, 2 ноября 2026 г. 10:40:00 +0500",
    ],
)  # fmt: skip
def test_dates_in_other_orders(date):
    assert parse_date(date.encode()) == datetime(2026, 11, 2, 5, 40, tzinfo=UTC)


def test_afternoons_and_long_names_of_months():
    assert parse_date(b"Mon, 2 Sept 2026 12:40:00 AM +0000") == datetime(2026, 9, 2, 0, 40, tzinfo=UTC)
    assert parse_date(b"Mon, 2 Nov 2026 5:40 p.m. +0000") == datetime(2026, 11, 2, 17, 40, tzinfo=UTC)


def test_names_whose_letters_some_program_did_not_know():
    word = "=?koi8-r?B?" + base64.b64encode("Отчёт.png".encode("koi8-r")).decode() + "?="
    lost = 'Content-Disposition: attachment; filename="?????.png"'
    known, unknown = f'Content-Type: image/png; name="{word}"\n{lost}', f"Content-Type: image/png\n{lost}"
    mail = parse_mail(multipart(PLAIN, *(header.encode() + b"\n\n" + PNG for header in (known, unknown))))
    assert [file.name for file in mail.files] == ["Отчёт.png", "file.png"]


def test_a_multipart_without_parts_says_what_stands_before_its_end():
    assert parse_mail(HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b--\n").text == ""
    assert (
        parse_mail(HEAD + b"Content-Type: multipart/mixed; boundary=b\n\nall there is\n--b--\n").text == "all there is"
    )


def test_surrogates_in_a_name():
    assert parse_address(b'"Anna \xed\xa0\xbd\xed\xb8\x80" <a@b.kz>') == ("Anna \U0001f600", "a@b.kz")
