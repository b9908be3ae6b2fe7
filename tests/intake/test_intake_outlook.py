"""Outlook's .msg and winmail.dat, made here property by property."""

import struct
from datetime import UTC, datetime

import outlook_ground as ground
import pytest
from outlook_ground import BINARY, FLAG, NUMBER, TEXT8, TEXT16, TIME, attachment, compound_file, message, text16

from keyuser.intake.channels.files import read_file
from keyuser.intake.mail.msg import NotOutlook, holds_no_message, read_msg
from keyuser.intake.mail.parse import parse_mail
from keyuser.intake.mail.rtf import decompress_rtf, read_rtf
from keyuser.intake.mail.structure import MAX_DEPTH
from keyuser.intake.mail.tnef import NotTnef, read_tnef
from keyuser.records import Failure

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
SENT = 1_770_000_000


def simple(**more):
    return {
        (ground.SUBJECT, TEXT16): text16("Отчёт не открывается"),
        (ground.BODY, TEXT16): text16("Добрый день!\r\nОшибка 500."),
        (0x0C1A, TEXT16): text16("Анна Смирнова"),
        (0x5D01, TEXT16): text16("anna@example.kz"),
        (0x1035, TEXT16): text16("<abc@example.kz>"),
        (0x0039, TIME): ground.filetime(SENT),
        **more,
    }


def png_file(name="screen.png", **more):
    return {
        (ground.NAME, TEXT16): text16(name),
        (ground.DATA, BINARY): PNG,
        (0x370E, TEXT16): text16("image/png"),
    } | more


def test_subject_sender_date_text_and_files():
    inline = png_file("image001.png") | {
        (ground.CONTENT_ID, TEXT16): text16("image001.png@01"),
        (0x3714, NUMBER): 4,
    }
    mail = parse_mail(compound_file(message(simple(), attachment(png_file()), attachment(inline))))
    assert (mail.subject, mail.sender_name, mail.sender_email) == (
        "Отчёт не открывается", "Анна Смирнова", "anna@example.kz",
    )  # fmt: skip
    assert (mail.text, mail.message_id) == ("Добрый день!\nОшибка 500.", "abc@example.kz")
    assert mail.sent_at == datetime.fromtimestamp(SENT, UTC)
    assert [(file.name, file.data, file.inline) for file in mail.files] == [
        ("screen.png", PNG, False), ("image001.png", PNG, True),
    ]  # fmt: skip
    assert mail.warnings == ()


def test_the_header_that_the_mail_arrived_with_counts_more():
    header = (
        "Microsoft Mail Internet Headers Version 2.0\r\nFrom: =?utf-8?B?0J7Qu9GM0LPQsA==?= <olga@example.kz>\r\n"
        'To: a@b.kz, "C, D" <c@d.kz>\r\nMessage-ID: <first@example.kz>\r\nReferences: <zero@example.kz>\r\n'
        "Date: Mon, 02 Nov 2026 10:40:00 +0500\r\nAuto-Submitted: auto-replied\r\n"
        "Content-Type: multipart/mixed; boundary=x\r\n"
    )  # fmt: skip
    mail = parse_mail(compound_file(message(simple() | {(ground.HEADERS, TEXT16): text16(header)})))
    assert (mail.sender_name, mail.sender_email, mail.message_id) == ("Ольга", "olga@example.kz", "first@example.kz")
    assert mail.sent_at == datetime(2026, 11, 2, 5, 40, tzinfo=UTC)
    assert (mail.references, mail.recipients) == (("zero@example.kz",), ("a@b.kz", "c@d.kz"))
    assert mail.header["auto-submitted"] == "auto-replied"


@pytest.mark.parametrize(
    ("locale", "charset"), [(1049, "cp1251"), (1087, "cp1251"), (1045, "cp1250"), (None, "cp1251")]
)
def test_text_in_the_code_page_of_its_windows(locale, charset):
    subject = "Zażółć gęślą jaźń" if charset == "cp1250" else "Ошибка при входе"
    known = {(ground.LOCALE, NUMBER): locale, (0x3FDE, NUMBER): 20866} if locale else {}
    raw = compound_file(message({(ground.SUBJECT, TEXT8): subject.encode(charset) + b"\x00"} | known))
    assert parse_mail(raw).subject == subject


def test_the_body_of_html_or_rich_text_where_the_plain_one_is_empty_or_lost_its_letters():
    html = "<p>Не <b>работает</b></p>".encode("cp1251")
    only_html = {(ground.HTML, BINARY): html, (0x3FDE, NUMBER): 1251}
    assert parse_mail(compound_file(message(only_html))).text == "Не работает"
    rtf = (
        rb"{\rtf1\ansi\ansicpg1251\fromhtml1 {\fonttbl{\f0\fcharset204 Arial;}}"
        rb"\htmlrtf {\htmlrtf0 {\*\htmltag64 <p>}\f0 \'cd\'e5 \u1088?\u1072?}{\*\htmltag72 </p>}}"
    )
    lost = {(ground.BODY, TEXT8): b"??? ????", (ground.RTF, BINARY): ground.compressed(rtf)}
    assert parse_mail(compound_file(message(lost))).text == "Не ра"


def test_a_message_inside_a_message_is_read_with_its_files():
    inner = message(
        {(ground.SUBJECT, TEXT16): text16("inner"), (ground.BODY, TEXT16): text16("old")},
        attachment(png_file()),
        nested=True,
    )
    mail = parse_mail(compound_file(message(simple(), attachment({(ground.METHOD, NUMBER): 5}, inner))))
    (forwarded,) = mail.forwarded
    assert (forwarded.subject, forwarded.text, forwarded.files[0].data) == ("inner", "old", PNG)


def test_a_mail_file_inside_a_message_is_read_too():
    eml = b"From: a@b.kz\nSubject: attached\n\nhello"
    mail = parse_mail(
        compound_file(
            message(simple(), attachment({(ground.NAME, TEXT16): text16("m.eml"), (ground.DATA, BINARY): eml}))
        )
    )
    assert [file.data for file in mail.files] == [eml]
    assert mail.forwarded[0].text == "hello"


def test_a_screenshot_pasted_into_rich_text_becomes_a_picture():
    bitmap = b"\x28\x00\x00\x00" + bytes(36) + b"pixels"
    ole = {"CONTENTS": bitmap, "\x01Ole": b"x"}
    mail = parse_mail(compound_file(message(simple(), attachment({(ground.METHOD, NUMBER): 6}, ole))))
    assert mail.files[0].media_type == "image/bmp"
    assert mail.files[0].data.startswith(b"BM")
    assert mail.files[0].data.endswith(bitmap)


def test_a_file_that_is_only_a_link_is_told():
    link = {(ground.NAME, TEXT16): text16("big.xlsx"), (0x370D, TEXT16): text16(r"\\server\share\big.xlsx")}
    mail = parse_mail(compound_file(message(simple(), attachment(link))))
    assert mail.files == ()
    assert r"\\server\share\big.xlsx" in mail.warnings[0]


def test_a_signed_message_is_opened():
    signed = (
        b"Content-Type: multipart/signed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nhello\n"
        b"--c\nContent-Type: image/png; name=a.png\n\nx\n--c--\n--b--\n"
    )
    smime = {(ground.CLASS, TEXT16): text16("IPM.Note.SMIME.MultipartSigned"), (ground.SUBJECT, TEXT16): text16("s")}
    mail = parse_mail(
        compound_file(
            message(smime, attachment({(ground.NAME, TEXT16): text16("smime.p7m"), (ground.DATA, BINARY): signed}))
        )
    )
    assert (mail.text, [file.name for file in mail.files]) == ("hello", ["a.png"])


def test_messages_nested_too_deeply_are_kept_whole():
    tree = message(simple(), nested=True)
    for _ in range(MAX_DEPTH + 2):
        tree = message({}, attachment({}, tree), nested=True)
    raw = compound_file(message(simple(), attachment({}, tree)))
    mail = parse_mail(raw)
    assert [file.data for file in mail.files] == [raw]
    assert "deeper" in mail.warnings[0]


def test_what_is_no_message_says_so(tmp_path):
    document = compound_file({"WordDocument": b"x" * 10})
    assert holds_no_message(document)
    with pytest.raises(NotOutlook):
        read_msg(document)
    with pytest.raises(NotOutlook):
        read_msg(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (tmp_path / "a.msg").write_bytes(document)
    (failure,) = read_file(tmp_path / "a.msg", "a.msg")
    assert isinstance(failure, Failure)
    assert "not an Outlook message" in failure.reason


def test_the_file_of_a_message_is_a_report(tmp_path):
    raw = compound_file(message(simple(), attachment(png_file())))
    for name in ("a.msg", "wrong.eml"):
        (tmp_path / name).write_bytes(raw)
        (report,) = read_file(tmp_path / name, name)
        assert (report.subject, report.original, report.files[0].data) == ("Отчёт не открывается", raw, PNG)
    (tmp_path / "b.msg").write_bytes(b"From: a@b.kz\nSubject: plain mail\n\nx")
    (report,) = read_file(tmp_path / "b.msg", "b.msg")
    assert report.subject == "plain mail"


def test_the_same_mail_as_eml_and_as_msg_is_one_report(tmp_path):
    header = "From: anna@example.kz\r\nMessage-ID: <1@x>\r\nDate: Mon, 02 Nov 2026 10:40:00 +0500\r\n"
    (tmp_path / "a.eml").write_bytes(header.encode() + b"\r\ntext")
    (tmp_path / "a.msg").write_bytes(compound_file(message(simple() | {(ground.HEADERS, TEXT16): text16(header)})))
    identities = {next(read_file(path, "x")).identity for path in sorted(tmp_path.iterdir())}
    assert len(identities) == 1


def mail_with(data, name="winmail.dat", media_type="application/ms-tnef"):
    head = "From: a@b.kz\nSubject: s\nContent-Type: multipart/mixed; boundary=bbb\n\n--bbb\n\nown text\n--bbb\n"
    head += f"Content-Type: {media_type}; name={name}\n"
    return head.encode() + b"Content-Transfer-Encoding: binary\n\n" + data + b"\n--bbb--\n"


def winmail():
    named = b"\x1f\x00\x00\x80" + bytes(16) + struct.pack("<II", 1, 4) + text16("ab")  # a property known by its name
    named += struct.pack("<II", 1, 2) + text16("x") + bytes(2)
    properties = ground.property_list({(ground.BODY, TEXT16): text16("текст из winmail")})
    properties = b"\x02\x00\x00\x00" + named + properties[4:]
    details = {(0x7FFE, FLAG): 1, (ground.CONTENT_ID, TEXT16): text16("d@1")}
    details[ground.NAME, TEXT16] = text16("детали отчёта.txt")
    return ground.winmail(
        ground.attribute(0x9007, b"\xe3\x04\x00\x00\x00\x00\x00\x00"),
        ground.attribute(0x8004, "Тема".encode("cp1251") + b"\x00"),
        ground.attribute(0x9003, properties),
        ground.attribute(0x9002, bytes(14), level=2),
        ground.attribute(0x8010, "Снимок.png".encode("cp1251") + b"\x00", level=2),
        ground.attribute(0x800F, PNG, level=2),
        ground.attribute(0x9002, bytes(14), level=2),
        ground.attribute(0x8010, b"DETAIL~1.TXT\x00", level=2),
        ground.attribute(0x800F, b"details", level=2),
        ground.attribute(0x9005, ground.property_list(details), level=2),
    )  # fmt: skip


def test_screenshots_in_winmail_dat_become_files():
    mail = parse_mail(mail_with(winmail()))
    assert mail.text == "own text"
    assert [(file.name, file.data, file.inline) for file in mail.files] == [
        ("Снимок.png", PNG, False), ("детали отчёта.txt", b"details", True),
    ]  # fmt: skip


def test_the_text_in_winmail_dat_counts_where_the_mail_has_none():
    assert parse_mail(mail_with(winmail()).replace(b"own text", b"")).text == "текст из winmail"
    message = read_tnef(winmail())
    assert message.properties.text(ground.SUBJECT) == "Тема"


def test_a_message_inside_winmail_dat():
    inner = ground.winmail(ground.attribute(0x9003, ground.property_list({(ground.SUBJECT, TEXT16): text16("inner")})))
    properties = ground.property_list({(ground.DATA, ground.OBJECT): ground.IID_MESSAGE + inner})
    outer = ground.winmail(ground.attribute(0x9002, b"", level=2), ground.attribute(0x9005, properties, level=2))
    assert [mail.subject for mail in parse_mail(mail_with(outer)).forwarded] == ["inner"]


def test_a_damaged_winmail_dat_gives_what_it_has_and_says_so():
    mail = parse_mail(mail_with(winmail()[:-40]))
    assert mail.files[0].data == PNG
    assert "winmail.dat is damaged" in mail.warnings[0]
    with pytest.raises(NotTnef):
        read_tnef(b"something else")
    (kept,) = parse_mail(mail_with(b"\x78\x9f\x3e\x22\x01\x00garbage here")).files
    assert kept.name == "winmail.dat"


def test_compression_of_the_specification():
    # the example of [MS-OXRTFCP] 4.1
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert decompress_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    # and 4.2: a run that overlaps itself
    packed = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert decompress_rtf(packed) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    assert decompress_rtf(b"x") == b""


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2\par \b bold\b0  end}", "Привет\nbold end"),
        (rb"{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset238 B;}}\f1 \'b9\f0  \'e9}", "ą é"),
        (rb"{\rtf1\uc1\u1055?\u1088 ?\u-10179?\u-8704? \{x\}\tab y}", "Пр😀 {x}\ty"),
        (rb"{\rtf1{\info{\author secret}}{\*\generator x;}{\pict 0102}text{\*\unknown hidden}}", "text"),
        (rb"{\rtf1\fromtext plain\line next}", "plain\nnext"),
        (rb"}}}{\rtf1 unbalanced", " unbalanced".strip()),
    ],
)
def test_rich_text(rtf, text):
    assert read_rtf(rtf) == (text, False)


def test_html_inside_rich_text():
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\htmltag19 <html>}{\*\htmltag64 <p>}"
        rb"\htmlrtf \par \htmlrtf0 a\'e9{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 b\par{\*\mhtmltag0 no}{\*\htmltag72 </p>}}"
    )
    assert read_rtf(rtf) == ("<html><p>aé&nbsp;b\n</p>", True)
