"""Mails as programs really write them, each broken in its own way: nothing of them is lost or garbled."""

import base64
import quopri
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.intake.mail.fields import parse_address, parse_date
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.model import all_texts
from keyuser.intake.mail.parse import parse_mail
from keyuser.intake.mail.smime import signed_content

RU = "Добрый день! Отчёт 3.2 не открывается, ошибка 500. Прошу помочь."
KK = "Қайырлы күн! Есеп ашылмайды, қате 500. Ұйымның әкімшісі өтініш жіберді."
UK = "Доброго дня! Звіт не відкривається, помилка 500. Їжак, єдність."
PL = "Dzień dobry! Raport się nie otwiera, błąd 500. Zażółć gęślą jaźń."
HEAD = b"From: Anna <anna@example.kz>\nSubject: s\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
INNER = f"From: Иван <ivan@example.kz>\nSubject: Внутри\nContent-Type: text/plain; charset=utf-8\n\n{KK}".encode()


def typed(content_type: str, body: bytes, encoding: str = "8bit") -> bytes:
    head = f"Content-Type: {content_type}\nContent-Transfer-Encoding: {encoding}\n\n"
    return HEAD + head.encode() + body


def multipart(*parts: bytes, kind: str = "mixed", boundary: str = "b") -> bytes:
    head = f"Content-Type: multipart/{kind}; boundary={boundary}\n\n".encode()
    return HEAD + head + b"".join(b"--b\n" + part + b"\n" for part in parts) + b"--b--\n"


TEXT = b"Content-Type: text/plain; charset=utf-8\n\n" + RU.encode()


@pytest.mark.parametrize("encoding", ["8bit", "base64", "quoted-printable"])
@pytest.mark.parametrize(
    ("label", "written_in", "text"),
    [
        ("koi8-u", "koi8-u", UK), ("koi8-r", "koi8-u", UK), ("iso-8859-5", "iso-8859-5", RU), ("cp866", "cp866", RU),
        ("x-mac-cyrillic", "mac-cyrillic", RU), ("x-mac-ukraine", "mac-cyrillic", UK), ("iso-8859-1", "cp1251", RU),
        ("us-ascii", "koi8-r", RU), ("utf-8", "cp1251", RU), ("windows-1252", "cp1251", UK), ("windows-1251", "utf-8", KK),
        ("koi8-r", "cp1251", RU), ("windows-1251", "koi8-r", RU), ("windows-1251", "cp866", RU), ("windows-1251", "kz1048", KK),
        ("utf-8", "kz1048", KK), ("kz1048", "kz1048", KK), ("ptcp154", "ptcp154", KK), ("iso-8859-1", "iso-8859-2", PL),
        ("iso-8859-2", "cp1250", PL), ("iso-8859-13", "iso-8859-13", PL), ("utf-7", "utf-7", RU), ("GB2312", "gb18030", RU),
        ("utf-16", "utf-16", RU), ("utf-16le", "utf-16-le", RU), ("cp20866", "koi8-r", RU), ("cp65001", "utf-8", KK),
        ("_autodetect", "cp1251", RU), ("x-user-defined", "cp1251", RU), ("3Dwindows-1251", "cp1251", RU),
        ("'utf-8'", "utf-8", KK),
    ],
)  # fmt: skip
def test_texts_in_any_charset_under_any_label(label, written_in, text, encoding):
    data = text.encode(written_in)
    body = {"8bit": data, "base64": base64.encodebytes(data), "quoted-printable": quopri.encodestring(data)}[encoding]
    assert parse_mail(typed(f"text/plain; charset={label}", body, encoding)).text == text


@pytest.mark.parametrize("taken_for", ["cp1251", "latin-1"])
def test_a_text_that_was_encoded_twice(taken_for):
    text = "Отчёт 3.2 не открывается, ошибка 500"
    twice = "".join(bytes([one]).decode(taken_for, "ignore") or chr(one) for one in text.encode()).encode()
    read = parse_mail(typed("text/plain; charset=utf-8", twice))
    assert (read.text, read.warnings) == (text, ("The text was encoded twice on its way; that was undone.",))
    assert parse_mail(typed("text/plain; charset=utf-8", "РФ, СНГ, «Р» и «С»: Ñandú".encode())).warnings == ()


def test_html_in_utf_16_without_a_label():
    assert parse_mail(typed("text/html", f"<p>{RU}</p>".encode("utf-16"))).text == RU


def test_a_mail_that_a_text_editor_saved_in_utf_16():
    read = parse_mail((HEAD.decode() + "\n" + RU).encode("utf-16"))
    assert (read.subject, read.text) == ("s", RU)


WORD = base64.b64encode("Отчёт".encode())
SUBJECT = "Не открывается отчёт о закупках"


@pytest.mark.parametrize(
    ("raw", "subject"),
    [
        (b"=?utf-8?B?" + WORD + b"?", "Отчёт"),
        (b"=?utf-8?B?" + WORD[:9], "Отч"),
        (b"=?utf-8?Q?=3D=3Futf-8=3FB=3F" + WORD + b"=3F=3D?=", "Отчёт"),
        (b"Re:=?utf-8?B?" + WORD + b"?=:5", "Re:Отчёт:5"),
        (b"=?windows-1251?B?" + base64.b64encode("Отчёт ".encode("cp1251")) + b"?= =?utf-8*ru?B?" + WORD + b"?=", "Отчёт Отчёт"),
        (b"=?utf-8?B?" + WORD[:6] + b"\n " + WORD[6:] + b"?=", "Отчёт"),
        (b"=?UTF-8?B?" + base64.b64encode("От".encode()[:3]) + b"?=\n =?utf-8?q?=82?=", "От"),
        (b"=?koi8-r?B?" + base64.b64encode(SUBJECT.encode("cp1251")) + b"?=", SUBJECT),
        (b"=?utf-8?B?" + base64.b64encode(SUBJECT.encode("cp1251")) + b"?=", SUBJECT),
        (SUBJECT.encode("koi8-r"), SUBJECT), (SUBJECT.encode("iso-8859-5"), SUBJECT), (SUBJECT.encode("cp866"), SUBJECT),
    ],
)  # fmt: skip
def test_subjects(raw, subject):
    assert parse_mail(b"From: a@b.kz\nSubject: " + raw + b"\n\nx").subject == subject


@pytest.mark.parametrize(
    ("raw", "name", "address"),
    [
        (b"=?utf-8?B?" + base64.b64encode("Анна <anna@example.kz>".encode()) + b"?=", "Анна", "anna@example.kz"),
        (b"Anna Smirnova anna@example.kz", "Anna Smirnova", "anna@example.kz"),
        (b"a@b.kz c@d.kz", "", "a@b.kz"),
        (rb'"TOO \"Alma\"" <a@b.kz>', 'TOO "Alma"', "a@b.kz"),
        (b"Anna <<anna@example.kz>>", "Anna", "anna@example.kz"),
        (b'Anna <"anna s"@example.kz>', "Anna", '"anna s"@example.kz'),
        (b"anna@corp.kz via Portal <noreply@portal.kz>", "anna@corp.kz via Portal", "noreply@portal.kz"),
        ("Анна <анна@пример.рф>".encode(), "Анна", "анна@пример.рф"),
        (b"Support: Anna <a@b.kz>;", "Anna", "a@b.kz"),
    ],
)
def test_senders_that_few_read(raw, name, address):
    assert parse_address(raw) == (name, address)


@pytest.mark.parametrize(
    "field", [b"Sender: Anna <a@b.kz>", b"Reply-To: a@b.kz", b"Return-Path: <a@b.kz>", b"From:\nSender: a@b.kz"]
)
def test_a_mail_without_from_says_elsewhere_who_sent_it(field):
    assert incoming_from_mail(field + b"\nSubject: s\n\nx", "m", "m.eml").sender_email == "a@b.kz"


@pytest.mark.parametrize(
    "date",
    [
        "Monday, 02-Nov-26 05:40:00 GMT", "Пн, 02 ноя 2026 10:40:00 +0500", "Pn, 02 lis 2026 10:40:00 +0500",
        "2026-11-02T10:40:00+05:00", "Mon, 02 Nov 2026 10.40.00 +0500", "2 Nov 26 10:40 +0500", "Mon, 02 Nov 2026 08:40:00 MSK",
        "Mon, 02 Nov 2026 10:40:00 GMT+0500", "Mon, 02 Nov 2026 10:40:00 UTC+5", "Mon, 02 Nov 2026 10:40:00 +0500 (ALMT)",
        "Mon, 02 Nov 2026 05:40:00", "дс, 02 қар 2026 10:40:00 +0500", "пн, 2 листопада 2026 07:40:00 EET",
    ],
)  # fmt: skip
def test_dates_that_mailers_write(date):
    assert parse_date(date.encode()) == datetime(2026, 11, 2, 5, 40, tzinfo=UTC)


def test_a_mail_without_date_was_sent_when_it_was_received_but_is_known_by_its_content():
    raw = HEAD + b"Message-ID: <1@x>\n\nx"
    received = b"Received: from x by y; Mon, 02 Nov 2026 10:40:00 +0500\n" + raw
    assert incoming_from_mail(received, "", "").sent_at == datetime(2026, 11, 2, 5, 40, tzinfo=UTC)
    assert incoming_from_mail(received, "", "").identity == incoming_from_mail(raw, "", "").identity


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename*2*=%D1%82.png; filename*0*=utf-8''%D0%9E%D1%82; filename*1*=%D1%87%D1%91", "Отчёт.png"),
        ("attachment; filename*0*=utf-8''%D0%9E%D1; filename*1*=%82%D1%87%D1%91; filename*2*=%D1%82.png", "Отчёт.png"),
        ("attachment; filename*1*=utf-8''%D0%9E%D1%82; filename*2*=.png", "От.png"),
        ("attachment; filename=\"?????.png\"; filename*=utf-8''%D0%9E%D1%82.png", "От.png"),
        ('attachment; filename="%D0%9E%D1%82%D1%87%D1%91%D1%82.png"', "Отчёт.png"),
        ("attachment; filename=utf-8''%D0%9E%D1%82%D1%87%D1%91%D1%82.png", "Отчёт.png"),
        ('attachment; filename="100%25.png"', "100%25.png"),
        ("attachment filename=a.png", "a.png"),
        ("attachment; filename=my report 1.png", "my report 1.png"),
        ('attachment; filename="COM¹.png"', "_COM¹.png"),
        ('attachment; filename="CONIN$"', "_CONIN$"),
        ('attachment; filename="con .png"', "_con .png"),
        ('attachment; filename="a.png. . "', "a.png"),
    ],
)
def test_names_of_files(header, name):
    png = f"Content-Type: image/png\nContent-Disposition: {header}\n\n".encode() + PNG
    assert [(file.name, file.data) for file in parse_mail(multipart(TEXT, png)).files] == [(name, PNG)]


@pytest.mark.parametrize("codec", ["cp1251", "koi8-r", "utf-8"])
def test_raw_names_are_read_where_there_are_enough_letters(codec):
    png = b'Content-Type: image/png; name="' + "Отчёт за май.png".encode(codec) + b'"\n\n' + PNG
    (file,) = parse_mail(multipart(TEXT, png)).files
    assert file.name == file.declared_name == "Отчёт за май.png"


LETTERS = base64.encodebytes(PNG)


@pytest.mark.parametrize(
    "body",
    [
        LETTERS.replace(b"\n", b"\n\n"), LETTERS.replace(b"\n", b"!\n "),
        b"".join(b"> " + line + b"\n" for line in LETTERS.splitlines()),
        LETTERS.rstrip() + b"\n\n--\nfooter of some list\n", LETTERS.rstrip() + b"\n_______________________\nlist mailing list\n",
    ],
)  # fmt: skip
def test_base64_with_other_things_in_it(body):
    png = b"Content-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\n" + body
    assert [file.data for file in parse_mail(multipart(TEXT, png)).files] == [PNG]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (typed("text/plain; charset=utf-8", RU.encode(), "base64"), RU),
        (typed("text/plain", b"The report does not open, please help!", "base64"), "The report does not open, please help!"),
        (typed("text/plain; charset=utf-8", f"{RU} http://x.kz?a=b&id=12".encode(), "quoted-printable"), f"{RU} http://x.kz?a=b&id=12"),
        (typed("text/plain; charset=utf-8", b"=D0=\n=9E=D1= \n=82\t\n50%=ZZ=3D5=\n", "quoted-printable"), "От\n50%=ZZ=5"),
        (typed("text/rtf", rb"{\rtf1\ansi\ansicpg1251 \'ce\'f2\'f7\'b8\'f2}"), "Отчёт"),
        (typed("text/enriched; charset=utf-8", "<bold>Отчёт</bold> << пуст".encode()), "Отчёт < пуст"),
        (typed("multipart/alternative; boundary=none", f"<html><body><p>{RU}</p></body></html>".encode()), RU),
        (typed("text/plain; charset=utf-8", f"<!DOCTYPE html><p>{RU}</p>".encode()), RU),
        (typed("text/html; charset=utf-8", f"<object data=x>{RU}</object>".encode()), RU),
        (typed("text/html; charset=utf-8", "<input value='БИН 081140000436'><input type=hidden>".encode()), "БИН 081140000436"),
        (typed("multipart/mixed; boundary=b", base64.encodebytes(multipart(TEXT).split(b"\n\n", 1)[1]), "base64"), RU),
        (multipart(TEXT, boundary='"b "'), RU),
        (multipart(TEXT).replace(b"--b\n", b"--b \t\n"), RU),
    ],
)  # fmt: skip
def test_texts_under_wrong_labels(raw, text):
    assert parse_mail(raw).text.strip() == text


def test_a_text_that_only_says_that_there_is_html_does_not_hide_it():
    stub = b"Content-Type: text/plain\n\nThis message is in HTML. Please use another mail reader.\n"
    rich = f"Content-Type: text/html; charset=utf-8\n\n<p>{RU}</p>".encode()
    assert parse_mail(multipart(stub, rich, kind="alternative")).text.splitlines()[-1] == RU
    same = f"Content-Type: text/plain; charset=utf-8\n\n{RU} HTML\n".encode()
    assert parse_mail(multipart(same, rich, kind="alternative")).text == f"{RU} HTML"


@pytest.mark.parametrize(
    "part",
    [
        b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(INNER),
        b"Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n" + quopri.encodestring(INNER),
        b"Content-Type: application/octet-stream; name=f.eml\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(INNER),
        b"Content-Type: message/global\n\n" + INNER,
    ],
)
def test_a_mail_in_a_mail_is_read_however_it_is_attached(part):
    read = parse_mail(multipart(TEXT, part))
    assert list(all_texts(read)) == [RU, KK]
    assert [file.data for file in read.files] == [INNER]


def test_a_file_that_is_only_called_mail_is_a_file():
    read = parse_mail(multipart(TEXT, b"Content-Type: application/octet-stream; name=a.eml\n\nno header here"))
    assert (read.forwarded, read.files[0].data) == ((), b"no header here")


@pytest.mark.parametrize("media_type", ["message/partial; id=x; number=1; total=2", "application/pgp-encrypted"])
def test_what_cannot_be_read_says_so(media_type):
    read = parse_mail(multipart(f"Content-Type: {media_type}\n\nSubject: piece\n\nx".encode()))
    assert len(read.warnings) == 1


def _ber(tag: int, *parts: bytes, endless: bool = False) -> bytes:
    content = b"".join(parts)
    if endless:
        return bytes([tag, 0x80]) + content + b"\x00\x00"
    size = len(content).to_bytes(3, "big")
    return bytes([tag, 0x83]) + size + content


def _signed(entity: bytes, *, kind: str = "02", endless: bool = False) -> bytes:
    octets = (
        _ber(0x24, *(_ber(0x04, piece) for piece in (entity[:20], entity[20:])), endless=True)
        if endless
        else _ber(0x04, entity)
    )
    inside = _ber(0x30, _ber(0x06, b"data"), _ber(0xA0, octets, endless=endless), endless=endless)
    data = _ber(0x30, _ber(0x02, b"1"), _ber(0x31), inside, endless=endless)
    oid = bytes.fromhex("2a864886f70d0107" + kind)
    return _ber(0x30, _ber(0x06, oid), _ber(0xA0, data, endless=endless), endless=endless)


@pytest.mark.parametrize("endless", [False, True])
def test_a_mail_that_is_hidden_in_its_signature(endless):
    entity = multipart(TEXT, b"Content-Type: image/png; name=a.png\n\n" + PNG).removeprefix(HEAD)
    sealed = base64.encodebytes(_signed(entity, endless=endless))
    read = parse_mail(typed("application/pkcs7-mime; name=smime.p7m", sealed, "base64"))
    assert (read.text, [file.name for file in read.files], read.warnings) == (RU, ["smime.p7m", "a.png"], ())


def test_a_mail_that_is_encrypted_says_so():
    sealed = base64.encodebytes(_signed(b"", kind="03"))
    read = parse_mail(typed("application/pkcs7-mime; name=smime.p7m", sealed, "base64"))
    assert (read.text, len(read.files)) == ("", 1)
    assert "encrypted" in read.warnings[0]


@given(st.binary(max_size=60), st.integers(0, 200))
def test_any_signed_data_is_content_or_none(junk, at):
    sealed = _signed(TEXT, endless=bool(at % 2))
    signed_content(sealed[:at] + junk + sealed[at + len(junk) :])
    signed_content(_ber(0x30, _ber(0x06, bytes.fromhex("2a864886f70d010702")), junk))
