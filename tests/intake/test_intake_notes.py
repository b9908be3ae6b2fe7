"""Phone notes and pasted chats."""
# ruff: noqa: E501 - chats are long lines

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import InputError
from keyuser.intake.notes.chat import parse_chat
from keyuser.intake.notes.service import NoteService
from keyuser.intake.service import IntakeService
from keyuser.records import Channel, Organisation

NOON = datetime(2026, 11, 2, 10, 40)


@pytest.fixture
def service(store, clock):
    return NoteService(IntakeService(store, clock), clock)


def report(store, report_id):
    with store.read() as db:
        return db.reports.get(report_id)


def test_a_note_is_one_call(store, service, clock):
    with store.write() as db:
        db.organisations.put(Organisation("000140002217", "АО «Казпочта»", "Казпочта"))
    note = report(store, service.phone("Не печатает касса.\nСрочно!", "Анна", "8 701 222 33 44", "Казпочта"))
    assert (note.channel, note.subject, note.sender_name, note.sent_at, note.organisation) == (
        Channel.PHONE, "Не печатает касса.", "Анна", clock.now(), "000140002217"
    )  # fmt: skip
    assert note.text == "Не печатает касса.\nСрочно!\n\nТелефон: +7 701 222 3344"
    with pytest.raises(InputError, match="here already"):
        service.phone("Не печатает касса.\nСрочно!", "Анна", "+77012223344", "Казпочта")
    clock.advance(minutes=1)
    assert service.phone("Не печатает касса.\nСрочно!", "Анна")


def test_a_note_is_never_refused_for_its_number(store, service):
    note = report(store, service.phone("Текст", number="внутр. 12-34", at=datetime(2026, 11, 2, tzinfo=UTC)))
    assert note.text.endswith("Телефон: внутр. 12-34")
    assert "no telephone number" in note.warnings[0]
    with pytest.raises(InputError, match="empty"):
        service.phone("  \n")


CHATS = {
    "WhatsApp, Android": "02.11.2026, 10:40 - Анна Смирнова: Не печатает\nвторая строка\n02.11.2026, 10:41 - Болат: Какая ошибка?",
    "WhatsApp, iOS": "[02.11.2026, 10:40:00] Анна Смирнова: Не печатает\nвторая строка\n\u200e[02.11.2026, 10:41:00] Болат: Какая ошибка?",
    "WhatsApp, America": "11/2/26, 10:40\u202fAM - Анна Смирнова: Не печатает\nвторая строка\n11/2/26, 10:41\u202fAM - Болат: Какая ошибка?",
    "Telegram, phone": "Анна Смирнова, [02.11.2026 10:40]\nНе печатает\nвторая строка\n\nБолат, [02.11.2026 10:41]\nКакая ошибка?",
    "Telegram, named": "Анна Смирнова, [2 листопада 2026 р. о 10:40]\nНе печатает\nвторая строка\nБолат, [2 листопада 2026 р. о 10:41]\nКакая ошибка?",
    "Telegram, Polish": "Анна Смирнова, [2 lis 2026, 10:40]:\nНе печатает\nвторая строка\nБолат, [2 lis 2026, 10:41]:\nКакая ошибка?",
    "Viber": "[02.11.2026 10:40] Анна Смирнова:\nНе печатает\nвторая строка\n[02.11.2026 10:41] Болат:\nКакая ошибка?",
    "Teams": "[10:40] Анна Смирнова: Не печатает\nвторая строка\n[10:41] Болат: Какая ошибка?",
    "Teams, dated": "Анна Смирнова 02.11.2026 10:40\nНе печатает\nвторая строка\nБолат 02.11.2026 10:41\nКакая ошибка?",
    "Teams, today": "Анна Смирнова 10:40\nНе печатает\nвторая строка\nБолат 10:41\nКакая ошибка?",
    "English": "[2026-11-02, 10:40] Анна Смирнова: Не печатает\nвторая строка\n[2026-11-02, 10:41] Болат: Какая ошибка?",
}  # fmt: skip


@pytest.mark.parametrize("name", CHATS)
def test_chats_as_they_are_copied(name):
    first, second = parse_chat(CHATS[name], date(2026, 11, 2)).messages
    assert (first.author, first.at, first.text) == ("Анна Смирнова", NOON, "Не печатает\nвторая строка")
    assert (second.author, second.at, second.text) == ("Болат", NOON.replace(minute=41), "Какая ошибка?")


@pytest.mark.parametrize(
    "text", ["", "Не печатает касса", "Созвон завтра в 10:40", "Привет!\nВстреча 10:40", "a: b\nc: d"]
)
def test_what_is_no_chat(text):
    assert parse_chat(text).messages == ()


def test_a_time_in_a_sentence_begins_no_message():
    chat = parse_chat("[02.11.2026, 10:40] Анна: Созвон\nЗавтра 10:45\nБолат: да")
    assert [message.text for message in chat.messages] == ["Созвон\nЗавтра 10:45\nБолат: да"]


def test_without_a_day_a_time_is_no_instant():
    assert parse_chat(CHATS["Teams"]).messages[0].at is None


def test_a_chat_is_one_report_with_the_rest_folded(store, service):
    text = "Чат поддержки\n" + CHATS["WhatsApp, Android"]
    note = report(store, service.chat(text, [1]))
    assert (note.channel, note.sender_name, note.subject, note.visible_text) == (
        Channel.CHAT, "Болат", "Какая ошибка?", "Болат, 2026-11-02 10:41\nКакая ошибка?"
    )  # fmt: skip
    assert note.text.startswith("Чат поддержки\n\nАнна Смирнова, 2026-11-02 10:40\nНе печатает")
    assert store.blobs.read(note.original_sha256).decode() == text
    assert note.sent_at == NOON.replace(minute=41).astimezone(UTC)
    whole = report(store, service.chat(text, author="Анна", organisation="000140002217"))
    assert (whole.sender_name, whole.organisation, len(whole.folds)) == ("Анна", "000140002217", 1)
    with pytest.raises(InputError, match="here already"):
        service.chat(text, [1])


def test_pasted_text_that_is_no_chat_is_a_report_as_it_stands(store, service):
    note = report(store, service.chat("Просто текст\nбез времени", subject="Касса"))
    assert (note.subject, note.text, note.folds) == ("Касса", "Просто текст\nбез времени", ())


@pytest.mark.parametrize(("chosen", "words"), [([], "No message"), ([7], "does not exist"), ([-1], "does not exist")])
def test_a_choice_that_cannot_be_made(service, chosen, words):
    with pytest.raises(InputError, match=words):
        service.chat(CHATS["Viber"], chosen)


def test_nothing_pasted(service):
    with pytest.raises(InputError, match="Nothing"):
        service.chat(" \n")


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.sampled_from(list(CHATS.values())))
def test_no_word_of_a_paste_is_lost(extra, chat):
    text = f"{extra}\n{chat}\n{extra}"
    parsed = parse_chat(text, date(2026, 11, 2))
    whole = "\n".join([parsed.before, *(f"{message.author}\n{message.text}" for message in parsed.messages)])
    if parsed.messages:
        for word in ("Не", "печатает", "вторая", "Какая", "ошибка?"):
            assert word in whole
    assert parsed.messages or parsed.before.strip() or not text.strip()
