"""Machines' mails and people's, by the header fields and subjects that real systems send."""

import pytest

from keyuser.intake.mail.automatic import AutomaticKind, automatic_kind
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mail.parse import parse_mail


def kind(*lines: str, own=()):
    header = "\n".join(("Subject: Отчёт", "From: Anna <anna@example.kz>", *lines))
    # the first subject or sender counts, so those of the case go first
    first = [line for line in lines if line.startswith(("Subject:", "From:"))]
    return automatic_kind(parse_mail("\n".join((*first, header)).encode() + b"\n\ntext"), own)


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Report 3.2",
        "Out of Office AutoReply: Report",
        "Автоматический ответ: Отчёт",
        "Автоматична відповідь: Звіт",
        "Odpowiedź automatyczna: Raport",
        "Автоматты жауап: Есеп",
        "Вне офиса: Отчёт",
        "Poza biurem: Raport",
    ],
)
def test_what_exchange_puts_before_a_subject(subject):
    assert kind(f"Subject: {subject}") in (AutomaticKind.AUTO_REPLY, AutomaticKind.OUT_OF_OFFICE)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Auto-Submitted: auto-replied"], AutomaticKind.AUTO_REPLY),
        (["Auto-Submitted: auto-replied (vacation)", "Subject: Я в отпуске до 5 мая"], AutomaticKind.OUT_OF_OFFICE),
        (["X-Autoreply: yes"], AutomaticKind.AUTO_REPLY),
        (["Precedence: auto_reply"], AutomaticKind.AUTO_REPLY),
        (["X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent"], AutomaticKind.AUTO_REPLY),
        (["Return-Path: <>", "Subject: Автоответ"], AutomaticKind.AUTO_REPLY),
        (["X-Auto-Response-Suppress: All", "Subject: Немає на місці до понеділка"], AutomaticKind.OUT_OF_OFFICE),
        (["Auto-Submitted: auto-generated"], AutomaticKind.NOTIFICATION),
        (["Return-Path: < >"], AutomaticKind.NOTIFICATION),
        (["Precedence: bulk"], AutomaticKind.NOTIFICATION),
        (["From: noreply@portal.kz", "X-Auto-Response-Suppress: All"], AutomaticKind.NOTIFICATION),
        (["List-Id: <staff.example.kz>"], AutomaticKind.MAILING_LIST),
        (["Precedence: list"], AutomaticKind.MAILING_LIST),
        (["X-Failed-Recipients: a@b.kz"], AutomaticKind.BOUNCE),
        (["From: MAILER-DAEMON@mx.kz", "Subject: Undelivered Mail Returned to Sender"], AutomaticKind.BOUNCE),
        (["Return-Path: <>", "Subject: Не удалось доставить: Отчёт"], AutomaticKind.BOUNCE),
        (["Content-Type: multipart/report; report-type=delivery-status; boundary=b"], AutomaticKind.BOUNCE),
        (
            ["Content-Type: multipart/report; report-type=disposition-notification; boundary=b"],
            AutomaticKind.READ_RECEIPT,
        ),
        (["Content-Type: multipart/report; boundary=b", "Subject: Прочитано: Отчёт"], AutomaticKind.READ_RECEIPT),
        (["X-KeyUser-Receipt: 1", "Auto-Submitted: auto-replied"], AutomaticKind.LOOP),
    ],
)
def test_fields_that_machines_set(lines, expected):
    assert kind(*lines) is expected


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["Auto-Submitted: no"],
        ["Return-Path: <anna@example.kz>"],
        ["X-Autoreply: no"],
        ["X-Auto-Response-Suppress: DR, OOF"],
        ["List-Unsubscribe: <mailto:x@y.kz>"],
        ["Subject: Автоответ портала не приходит"],
        ["Subject: Out of office settings do not work"],
        ["Subject: RE: Автоматический ответ: Отчёт"],
        ["Subject: Не удалось доставить товар по заявке 5"],
        ["Subject: В отпуске до 5 мая, замещает Ольга"],
        ["From: postmaster@example.kz"],
        ["Precedence: normal"],
    ],
)
def test_people_are_taken_for_people(lines):
    assert kind(*lines) is None


def test_a_mail_from_our_own_address_is_a_loop():
    assert kind(own={"anna@example.kz"}) is AutomaticKind.LOOP
    assert kind(own={"olga@example.kz"}) is None


def test_an_incoming_report_says_that_a_machine_wrote_it():
    raw = b"From: a@b.kz\nSubject: x\nAuto-Submitted: auto-replied\n\ntext"
    assert incoming_from_mail(raw, "m", "m.eml").warnings == ("This is an automatic reply.",)
