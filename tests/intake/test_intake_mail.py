"""Mail as it really comes, written by hand or with the standard library; and bytes that are no mail at all."""

import base64
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.intake.mail import parse
from keyuser.intake.mail.fields import decode_words, parse_address, parse_date
from keyuser.intake.mail.html import html_to_text
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.names import safe_name, unique_names
from keyuser.intake.mail.parse import parse_mail
from keyuser.intake.mail.structure import MAX_DEPTH, MAX_PARTS, is_cut_off

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def mail(*headers: str, body: bytes = b"text") -> bytes:
    return "\n".join(("From: Anna <anna@example.kz>", *headers)).encode() + b"\n\n" + body


def part(*headers: str, body: bytes = b"") -> bytes:
    return b"--b\n" + "\n".join(headers).encode() + b"\n\n" + body + b"\n"


def multipart(kind: str, *parts: bytes, closed: bool = True) -> bytes:
    return mail(f"Content-Type: multipart/{kind}; boundary=b", body=b"".join(parts) + (b"--b--\n" if closed else b""))


DEEP = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(MAX_DEPTH + 9))
UTF8 = "Content-Type: text/plain; charset=utf-8"
TEXT = part(UTF8, body="Не работает".encode())


def test_encoded_words_split_inside_a_character():
    raw = "Қызметкер".encode()
    words = " ".join(f"=?utf-8?B?{base64.b64encode(chunk).decode()}?=" for chunk in (raw[:3], raw[3:8], raw[8:]))
    assert decode_words(words) == "Қызметкер"
    assert decode_words("Re: =?koi8-r?Q?=EF=D4=DE=C5=D4?= 5") == "Re: Отчет 5"
    assert decode_words("=?x?y?z") == "=?x?y?z"


@pytest.mark.parametrize(
    ("field", "name", "address"),
    [
        (b"Anna <anna@example.kz>", "Anna", "anna@example.kz"),
        (b'"Smirnova, Anna" <anna@example.kz>', "Smirnova, Anna", "anna@example.kz"),
        (b"Smirnova, Anna <anna@example.kz>", "Smirnova, Anna", "anna@example.kz"),
        (b"anna@example.kz (Anna S.)", "Anna S.", "anna@example.kz"),
        (b"anna@example.kz, olga@example.kz", "", "anna@example.kz"),
        (b'"anna@example.kz" <anna@example.kz>', "anna@example.kz", "anna@example.kz"),
        ("Иван <ivan@example.kz>".encode("cp1251"), "Иван", "ivan@example.kz"),
        (b"undisclosed-recipients:;", "", ""),
        (b"", "", ""),
    ],
)
def test_senders(field, name, address):
    assert parse_address(field) == (name, address)


@pytest.mark.parametrize(
    "text", [b"", b"yesterday", b"Thu, 99 Feb 2024 12:00:00 +0500", b"Mon, 1 Jan 9999 00:00:00 -2359", b"\xff"]
)
def test_an_unusable_date_is_none(text):
    assert parse_date(text) is None


def test_plain_is_preferred_and_html_is_read_where_there_is_no_plain():
    html = part("Content-Type: text/html; charset=utf-8", body="<p>Не <b>работает</b><br>отчёт</p>".encode())
    assert parse_mail(multipart("alternative", TEXT, html)).text == "Не работает"
    assert parse_mail(multipart("alternative", part("Content-Type: text/plain"), html)).text == "Не работает\nотчёт"


def test_pasted_screenshot_without_disposition_is_a_file():
    image = part(
        "Content-Type: image/png",
        "Content-ID: <image001.png@01>",
        "Content-Transfer-Encoding: base64",
        body=base64.b64encode(PNG),
    )
    (file,) = parse_mail(multipart("mixed", TEXT, image)).files
    assert (file.name, file.data, file.inline) == ("image001.png", PNG, True)


def test_names_are_safe_and_unique():
    files = [
        part("Content-Type: image/png", f'Content-Disposition: attachment; filename="{name}"', body=b"x")
        for name in ("1.png", "1.PNG", "..\\\\..\\\\Windows\\\\1.png", "con.txt", "a\u202egnp.exe")
    ]
    incoming = incoming_from_mail(multipart("mixed", TEXT, *files), "m", "m.eml")
    assert [file.name for file in incoming.files] == ["1.png", "1 (2).PNG", "1 (3).png", "_con.txt", "agnp.exe"]


@given(st.text())
def test_any_name_becomes_one_that_can_be_written(name):
    safe = safe_name(name)
    assert len(safe) <= 130
    assert not set('/\\<>:"|?*\x00\n') & set(safe)
    assert safe not in (".", "..")


@given(st.lists(st.sampled_from(["a.png", "A.png", "a (2).png", "b"])))
def test_unique_names_lose_none(names):
    unique = unique_names(names)
    assert len({name.casefold() for name in unique}) == len(names)


def test_rfc_2231_and_quoted_words_in_parameters():
    header = "Content-Disposition: attachment; filename*0*=utf-8''%D0%9E%D1%82; filename*1*=%D1%87%D1%91%D1%82; filename*2=.pdf"
    pdf = part("Content-Type: application/pdf", header, body=b"x")
    assert parse_mail(multipart("mixed", TEXT, pdf)).files[0].name == "Отчёт.pdf"
    quoted = 'Content-Type: application/pdf; name="=?windows-1251?B?zvL3uPI=?=.pdf"'
    assert parse_mail(multipart("mixed", TEXT, part(quoted, body=b"x"))).files[0].name == "Отчёт.pdf"


def test_a_mail_inside_a_mail_is_read_and_kept_byte_for_byte():
    fields = ("Subject: =?utf-8?B?0J/QtdGH0LDRgtGM?=", "Date: Thu, 01 Feb 2024 12:00:00 +0500", UTF8)
    inner = mail(*fields, body="Принтер молчит. БИН 081140000436".encode())
    incoming = incoming_from_mail(
        multipart("mixed", TEXT, part("Content-Type: message/rfc822", body=inner)), "m", "m.eml"
    )
    assert incoming.text.startswith(
        "Не работает\n\n-------- Печать --------\nAnna <anna@example.kz>, 2024-02-01 07:00 UTC"
    )
    assert "Принтер молчит" in incoming.text
    assert [(file.name, file.data) for file in incoming.files] == [("Печать.eml", inner)]
    assert incoming.folds == ()


def test_files_inside_a_forwarded_mail_are_found():
    message = EmailMessage()
    message["Subject"] = "inner"
    message.set_content("x")
    message.add_attachment(PNG, maintype="image", subtype="png", filename="screen.png")
    incoming = incoming_from_mail(
        multipart("mixed", TEXT, part("Content-Type: message/rfc822", body=message.as_bytes())), "m", "m.eml"
    )
    assert [file.name for file in incoming.files] == ["inner.eml", "screen.png"]


def test_a_uuencoded_file_leaves_the_text():
    body = b"see below\nbegin 644 a.txt\n#0V%T\n`\nend\nbye"
    read = parse_mail(mail(body=body))
    assert [(file.name, file.data) for file in read.files] == [("a.txt", b"Cat")]
    assert "begin 644" not in read.text


def test_flowed_lines_are_joined_and_quotes_kept_apart():
    read = parse_mail(mail("Content-Type: text/plain; format=flowed", body=b"one \ntwo\n> a \n> b\n-- \nsig"))
    assert read.text == "one two\n> a b\n-- \nsig"


def test_base64_and_quoted_printable_in_any_state():
    assert parse_mail(mail("Content-Transfer-Encoding: base64", body=b"aGVs\n bG8!\n*")).text == "hello"
    assert parse_mail(mail("Content-Transfer-Encoding: BASE64", body=b"aGVsbG8")).text == "hello"
    assert parse_mail(mail("Content-Transfer-Encoding: quoted-printable", body=b"a=3D=\nb=ZZ")).text == "a=b=ZZ"


def test_header_trouble_is_survived():
    assert parse_mail(b"\xef\xbb\xbfSubject: a\n b\r\n\r\nx").subject == "a b"
    assert parse_mail(b"From x Mon\nSubject: mbox line\n\nx").subject == "mbox line"
    assert parse_mail(b"Subject: no body").text == ""
    assert parse_mail(b"Subject: mac\rFrom: a@b.c\r\rtext").text == "text"
    assert parse_mail(b"no header at all").text == "no header at all"
    assert (
        parse_mail(b"Content-Type: multipart/mixed\n\n--x1x2\nContent-Type: text/plain\n\nfound\n--x1x2--").text
        == "found"
    )


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"Subject: deep\n" + DEEP, "deeper"),
        (b"Subject: wide\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * (MAX_PARTS + 9), "parts"),
        (b"Subject: long\nX: " + b"y" * 70_000 + b"\nZ: 1\n\nx", "header"),
    ],
)
def test_a_mail_over_the_limits_is_kept_whole_and_says_so(raw, words):
    read = parse_mail(raw)
    assert read.subject == raw[9:13].decode()
    assert words in read.warnings[-1]
    assert [file.data for file in read.files] == [raw]


def test_a_mail_that_is_too_large_is_kept_whole(monkeypatch):
    monkeypatch.setattr(parse, "MAX_MAIL_BYTES", 1_000)
    raw = mail("Subject: big", body=b"x" * 2_000)
    read = parse_mail(raw)
    assert (read.subject, read.text, read.files[0].data) == ("big", "", raw)


def test_cut_off_mails_are_noticed():
    whole = multipart("mixed", TEXT)
    assert not is_cut_off(whole)
    assert is_cut_off(whole[:-6])
    assert is_cut_off(b"From: a@b.c\nSubject: cut in the hea")
    assert not is_cut_off(mail())


def test_html_keeps_lines_and_marks_quotes():
    source = (
        "<style>p{}</style><p>Первая<br/>вторая</p><ul><li>пункт</li></ul><table><tr><td>а</td><td>б</td></tr></table>"
        "<span style='display:none'>hidden</span><script>alert(1)</script>"
        "<blockquote type=cite><div>старое</div></blockquote><blockquote>отступ</blockquote>"
    )
    text = html_to_text(source)
    assert text.splitlines() == ["Первая", "вторая", "- пункт", "", "а б", "> старое", "отступ"]


@given(st.text(alphabet="<>/&;pbr div=\"'!-[]тест\x00\n\ud800 ", max_size=200))
def test_any_html_becomes_text(source):
    assert isinstance(html_to_text(source), str)


_PIECES = [
    b"Content-Type: multipart/mixed; boundary=b\n", b"Content-Type: message/rfc822\n", b"Content-Type: text/html\n",
    b"--b\n", b"--b--\n", b"\n", b"\r\n", b"Subject: =?utf-8?B?0J0=?= =?x?Q?=FF?=\n", b"From: \xff <a@b>\n",
    b"Content-Transfer-Encoding: base64\n", b"begin 644 x\n", b"end\n", b"charset=utf-7;", b"<div>", b"Message-ID: <a>\n",
    b"Content-Disposition: attachment; filename*0*=x''%FF\n", b"Date: Thu, 1 Feb 2024 12:00:00 +9999\n", b" folded\n",
    b"\x00\xff\xd0", b">From ",
]  # fmt: skip


@given(
    st.one_of(
        st.binary(), st.lists(st.one_of(st.sampled_from(_PIECES), st.binary(max_size=5)), max_size=25).map(b"".join)
    )
)
def test_any_bytes_can_be_read(raw):
    incoming = incoming_from_mail(raw, "any", "any.eml")
    assert incoming.original == raw
    assert len(incoming.identity) == 64
    incoming.text.encode()
    assert all(0 <= fold.start < fold.end <= len(incoming.text) for fold in incoming.folds)
    assert incoming.identity == incoming_from_mail(raw, "other", "other.eml").identity


@pytest.mark.parametrize(
    ("field", "name", "address"),
    [
        (b"Anna (IT) Smirnova <anna@example.kz>", "Anna Smirnova (IT)", "anna@example.kz"),
        (b"Anna <anna@example.kz> (on leave)", "Anna (on leave)", "anna@example.kz"),
        (rb"Pete(A \) chap) <pete(his)@silly . test(host)>", "Pete (A ) chap his host)", "pete@silly.test"),
        (b"(Anna) <anna@example.kz>", "Anna", "anna@example.kz"),
        (b'"Anna (IT)" <anna@example.kz>', "Anna (IT)", "anna@example.kz"),
    ],
)
def test_comments_in_senders(field, name, address):
    assert parse_address(field) == (name, address)


def test_recipients_are_read():
    raw = mail('To: "A, B" <a@b.kz>, c@d.kz (C)', "Cc: list: e@f.kz;, a@b.kz")
    assert parse_mail(raw).recipients == ("a@b.kz", "c@d.kz", "e@f.kz")


def test_a_blank_before_the_colon_makes_no_field_of_prose():
    assert parse_mail(b"Subject : old style\n\nx").subject == "old style"
    read = parse_mail(b"From: a@b.kz\nNote : the blank line is missing")
    assert read.text == "Note : the blank line is missing"


def test_raw_bytes_in_a_name_are_guessed_and_kept_to_the_letter():
    header = b'Content-Disposition: attachment; filename="\xce\xf2\xf7\xb8\xf2 \xe7\xe0 \xff\xed\xe2\xe0\xf0\xfc.pdf"'
    raw = multipart("mixed", TEXT, b"--b\nContent-Type: application/pdf\n" + header + b"\n\nx\n")
    (file,) = parse_mail(raw).files
    assert file.name == "Отчёт за январь.pdf"
    assert file.declared_name == "Отчёт за \u044fнварь.pdf"
    few = b'--b\nContent-Type: text/plain; name="Fr\xf6sche.txt"\n\nx\n'
    (file,) = parse_mail(multipart("mixed", TEXT, few)).files
    assert (file.name, file.declared_name) == ("Frösche.txt", "Fr\ufffdsche.txt")


def test_a_name_may_stand_in_the_location():
    png = part(
        "Content-Type: image/png",
        "Content-Location: http://x.kz/a/%D0%A1%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA.png?1",
        body=PNG,
    )
    assert parse_mail(multipart("mixed", TEXT, png)).files[0].name == "Снимок.png"


def test_parts_after_the_closing_boundary_are_not_lost():
    inner = part("Content-Type: multipart/alternative; boundary=b", body=TEXT + b"--b--\n")
    png = part("Content-Type: image/png; name=1.png", body=PNG)
    read = parse_mail(multipart("mixed", inner, png))
    assert (read.text, [file.data for file in read.files]) == ("Не работает", [PNG])


def test_a_boundary_other_than_the_announced_is_found_but_a_ruler_is_none():
    raw = multipart("mixed", TEXT, part("Content-Type: image/png", body=PNG)).replace(b"boundary=b", b"boundary=c")
    raw = raw.replace(b"--b", b"--outer")
    assert (parse_mail(raw).text, len(parse_mail(raw).files)) == ("Не работает", 1)
    ruled = b"Content-Type: multipart/mixed; boundary=x\n\nabove\n----------\nbelow"
    assert parse_mail(ruled).text == "above\n----------\nbelow"


def test_the_same_text_in_a_format_of_some_program_is_no_file():
    other = part("Content-Type: application/x-whatever", body=b"x")
    assert parse_mail(multipart("alternative", TEXT, other)).files == ()
    assert len(parse_mail(multipart("mixed", TEXT, other)).files) == 1


def test_a_title_in_the_body_of_a_page_is_read_and_one_in_its_head_is_not():
    page = "<html><head><title>no</title></head><body><title>Тема</title>текст</body></html>"
    assert html_to_text(page) == "Тема\nтекст"


@pytest.mark.parametrize("value", [b"a" * 60_000, b'"\\' * 30_000, b"(" * 60_000, b"<" * 60_000, b"a@b.kz," * 8_000])
def test_endless_address_fields_end(value):
    assert len(parse_mail(b"From: x@y.kz\nTo: " + value + b"\n\nx").recipients) <= 1


def test_thousands_of_equal_names_and_uuencoded_files_end():
    assert unique_names(["a.png"] * 3_000)[-1] == "a (3000).png"
    read = parse_mail(mail(body=b"begin 644 x\n#0V%T\nend\n" * 3_000))
    assert len(read.files) == 200
    assert "begin 644 x" in read.text


def test_a_screenshot_pasted_into_the_html_itself_is_a_file():
    picture = PNG + bytes(range(256)) * 20
    source = f"<p>до</p><img src='data:image/png;base64,{base64.b64encode(picture).decode()}'><p>после</p>"
    icon = "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"
    html = part("Content-Type: text/html; charset=utf-8", body=(source + icon).encode())
    read = parse_mail(multipart("alternative", TEXT, html))
    assert [(file.name, file.data, file.inline) for file in read.files] == [("picture.png", picture, True)]
    assert html_to_text(source).split() == ["до", "после"]


@pytest.mark.parametrize("depth", [100, 300, 1_000, 30_000])
def test_text_at_any_depth_of_a_page_is_read(depth):
    page = "<p>до</p>" + "<table><tr><td>" * depth + "глубоко" + "</table>" * depth + "<p>после</p>"
    assert html_to_text(page).split() == ["до", "глубоко", "после"]
