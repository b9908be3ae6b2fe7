"""What makes two reports the same one, and what language a text is in."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.intake.language import guess_language
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.rules import content_identity, mail_identity, row_identity

AT = datetime(2026, 11, 2, 5, 40, tzinfo=UTC)


def test_the_same_mail_from_two_mailboxes_is_one():
    head = (
        b"From: Anna <anna@example.kz>\nMessage-ID: <1@example.kz>\nDate: Mon, 02 Nov 2026 10:40:00 +0500\nSubject: a\n"
    )
    first = incoming_from_mail(b"Received: one\n" + head + b"\ntext", "inbox.mbox, mail 1", "1.eml")
    second = incoming_from_mail(b"Received: two\n" + head.replace(b"\n", b"\r\n") + b"\r\ntext", "copy.eml", "copy.eml")
    assert first.identity == second.identity == mail_identity("1@example.kz", "ANNA@example.kz", AT)


def test_a_mailer_that_uses_one_message_id_again_loses_nothing():
    assert mail_identity("x", "a@b.c", AT) != mail_identity("x", "a@b.c", AT.replace(minute=41))
    assert mail_identity("x", "a@b.c", AT) != mail_identity("x", "d@b.c", AT)
    undated = (incoming_from_mail(b"From: a@b.c\nMessage-ID: <x>\n\n" + text, "s", "n") for text in (b"one", b"two"))
    assert len({item.identity for item in undated}) == 2


def test_without_a_message_id_the_content_decides():
    one = content_identity("a@b.c", AT, "subject", "text\r\nline", ("hash",))
    assert one == content_identity("A@b.c", AT, "subject", "text\nline ", ("hash",))
    assert one != content_identity("a@b.c", AT, "subject", "text\nline", ())
    assert one != content_identity("a@b.c", None, "subject", "text\nline", ("hash",))


@given(st.lists(st.tuples(st.text(), st.text()), max_size=4), st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_rows_are_equal_only_where_every_cell_is(first, second):
    assert (row_identity(first, 1) == row_identity(second, 1)) == (first == second)
    assert row_identity(first, 1) != row_identity(first, 2)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Добрый день! Отчёт не открывается, ошибка 500", "ru"),
        ("не работает", "ru"),
        ("Сәлеметсіз бе, есеп ашылмайды, қате 500", "kk"),
        ("Доброго дня! Звіт не відкривається, помилка 500", "uk"),
        ("Dzień dobry, raport się nie otwiera, błąd 500", "pl"),
        ("raport nie otwiera sie po aktualizacji", "pl"),
        ("Hello, the report does not open", "en"),
        ("Отчёт за январь не открывается: error in report, the server is not available", "en"),
        ("500 12.03", ""),
        ("", ""),
    ],
)
def test_languages(text, language):
    assert guess_language(text) == language


@given(st.text())
def test_any_text_has_one_of_five_languages_or_none(text):
    assert guess_language(text) in ("", "ru", "kk", "uk", "pl", "en")
