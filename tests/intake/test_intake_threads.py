"""Which mails belong together: by what they answer, and only where they go on with it."""

from dataclasses import replace

import pytest

from keyuser.intake.threads import answered, bare_subject, below, follow, hang, place_of
from keyuser.records import Message, Place, PlaceChange, Tray

INDEX = "01d9" + "ab" * 20
FIRST = Message(
    id=12,
    message_id="1@client",
    references=(),
    token="",
    subject="Не печатается счёт",
    thread_index=INDEX,
    thread_topic="Не печатается счёт",
    sender="anna@client.kz",
    recipients=("help@client.kz",),
    quotes=False,
    automatic=False,
)
REPLY = Message(
    id=0,
    message_id="2@client",
    references=("1@client",),
    token="",
    subject="RE: Не печатается счёт",
    thread_index="",
    thread_topic="",
    sender="boris@client.kz",
    recipients=("help@client.kz",),
    quotes=False,
    automatic=False,
)


@pytest.mark.parametrize(
    "reply",
    [
        REPLY,
        replace(REPLY, subject="Отв: FW: [EXTERNAL] Re[2]: Не печатается счёт"),
        replace(REPLY, subject="[#4711] Не печатается счёт (решено)"),
        replace(REPLY, subject=""),
        replace(REPLY, subject="Вот снимок", quotes=True),
        replace(REPLY, references=("0@elsewhere", "1@client", "9@unknown")),
        replace(REPLY, subject="Занят", automatic=True),
        replace(REPLY, references=(), token="R-000012", subject="RE: [KU-R-000012] Не печатается счёт"),
        replace(REPLY, references=(), token="R-000012", subject="KU-R-000012", sender="Anna@client.kz"),
        replace(REPLY, references=(), token="R-000012", subject="re: [ku-r-000012] ответ", quotes=True),
        replace(REPLY, references=(), thread_index=INDEX + "00" * 5, thread_topic="Не печатается счёт"),
        replace(REPLY, references=(), thread_index=INDEX + "00" * 5),
    ],
)
def test_a_reply_goes_on_with_its_report(reply: Message) -> None:
    assert answered(reply, [FIRST]) == FIRST


@pytest.mark.parametrize(
    "mail",
    [
        replace(REPLY, references=()),  # a subject alone says nothing: "Ошибка" is everybody's
        replace(REPLY, subject="Не открывается портал"),  # an old mail answered to begin something new
        replace(REPLY, subject="Не открывается портал", sender="anna@client.kz"),
        replace(REPLY, subject="Не открывается портал", thread_index=INDEX + "00" * 5, thread_topic="Не открывается"),
        replace(REPLY, references=("9@unknown",)),
        replace(REPLY, references=("",)),
        replace(REPLY, references=(), token="R-000012", subject="[KU-R-000012] чужая установка"),
        replace(REPLY, references=(), thread_index="01" * 22, thread_topic="Не печатается счёт"),
        replace(REPLY, references=(), thread_index=INDEX[:20], thread_topic="Не печатается счёт"),
    ],
)
def test_what_only_looks_like_a_reply_is_a_report_of_its_own(mail: Message) -> None:
    assert answered(mail, [FIRST]) is None


def test_two_answers_to_one_circular_are_two_reports() -> None:
    first = replace(FIRST, id=1, message_id="a@x", thread_index=INDEX + "01" * 5, sender="a@client.kz")
    second = replace(REPLY, references=(), thread_index=INDEX + "02" * 5, thread_topic=FIRST.thread_topic)
    assert answered(second, [first]) is None
    assert answered(replace(second, sender="A@client.kz"), [first]) == first


def test_the_nearest_message_decides() -> None:
    changed = replace(FIRST, id=13, message_id="3@client", subject="Другое: не открывается портал")
    mail = replace(REPLY, references=("1@client", "3@client"), subject="RE: Другое: не открывается портал")
    assert answered(mail, [FIRST, changed]) == changed
    assert answered(replace(mail, subject=REPLY.subject), [FIRST, changed]) == FIRST
    assert answered(replace(mail, subject=REPLY.subject, quotes=True), [FIRST, changed]) == changed


def test_a_mail_does_not_answer_itself() -> None:
    assert answered(replace(REPLY, id=12, references=("1@client",)), [FIRST]) is None


@pytest.mark.parametrize(
    ("subject", "bare"),
    [
        ("RE: FW: Отв: Счёт", "счёт"),
        ("Re[12]: счёт.", "счёт"),
        ("ОТВЕТ: [KU-R-000012] Счёт", "счёт"),
        ("Автоматический ответ: RE: Счёт", "счёт"),
        ("Odp: WG: [EXT]  Raport  3.2", "raport 3.2"),
        ("Жауап: Есеп", "есеп"),
        ("Ответ не приходит", "ответ не приходит"),
        ("Re:", ""),
    ],
)
def test_bare_subjects(subject: str, bare: str) -> None:
    assert bare_subject(subject) == bare


def test_conversations_are_flat_and_nobody_follows_a_machine() -> None:
    places = {12: Place(), 13: Place(12), 14: Place(None, Tray.AUTOMATIC)}
    reply = replace(FIRST, id=13)
    assert place_of(FIRST, places, Tray.INBOX) == place_of(reply, places, Tray.INBOX) == Place(12)
    assert place_of(reply, places, Tray.AUTOMATIC) == Place(12, Tray.AUTOMATIC)
    assert place_of(replace(FIRST, id=14), places, Tray.INBOX) == Place()
    assert place_of(None, {}, Tray.AUTOMATIC) == Place(None, Tray.AUTOMATIC)


def test_what_hangs_already_is_not_moved() -> None:
    places = {2: Place(), 3: Place(1, Tray.AUTOMATIC), 4: Place(2, Tray.AUTOMATIC)}
    assert hang([2, 3, 4], 1, places) == (
        PlaceChange(2, Place(), Place(1)),
        PlaceChange(4, Place(2, Tray.AUTOMATIC), Place(1, Tray.AUTOMATIC)),
    )


def test_a_conversation_stands_where_its_first_report_does() -> None:
    assert follow({2: 7}, [2, 3], 1) == ((2, 7, None), (1, None, 7))
    assert follow({2: 7, 1: 8}, [2, 3], 1) == ((2, 7, None),)
    assert follow({1: 8}, [2], 1) == ()


def test_what_lies_below_a_message() -> None:
    chain = [
        replace(FIRST, id=2, message_id="2", references=("1",)),
        replace(FIRST, id=3, message_id="3", references=("1", "2")),
        replace(FIRST, id=4, message_id="4", references=("1", "2", "3")),
        replace(FIRST, id=5, message_id="5", references=("1",)),
    ]
    assert below(2, chain) == (3, 4)
    assert below(5, chain) == ()
    circle = [replace(FIRST, id=n, message_id=str(n), references=(str(1 - n),)) for n in (0, 1)]
    assert below(0, circle) == (1,)
