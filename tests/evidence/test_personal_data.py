import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.evidence.personal import PersonalKind, find_personal_data, mask_personal_data

MASKED = [
    ("ИИН 850101300005, прошу доступ", "ИИН •••• IIN, прошу доступ"),
    ("ЖСН 850101 300005", "ЖСН •••• IIN"),
    ("Пишите на a.omarova@kmg.kz!", "Пишите на •••• e-mail!"),
    ("пошта: іван@приклад.укр", "пошта: •••• e-mail"),
    ("+7 (701) 123-45-67", "•••• phone"),
    ("8 701 123 45 67 или 87011234567", "•••• phone или •••• phone"),
    ("дзвоніть 067 123 45 67", "дзвоніть •••• phone"),
    ("tel. 601 234 567, pokój 12", "tel. •••• phone, pokój 12"),
    ("+7 (701) 123-45-67 8 701 123 45 67", "•••• phone •••• phone"),
    ("tel. 601 234 567 8 701 123 45 67", "tel. •••• phone •••• phone"),
    ("вн. 12-345", "вн. •••• phone"),
    ("карта 4111 1111 1111 1111.", "карта •••• card."),
    ("счёт KZ86 125K ZT50 0410 0100 в банке", "счёт •••• IBAN в банке"),
    ("konto PL61109010140000071219812874", "konto •••• IBAN"),
    ("KZ86125KZT5004100100 BANK TEXT", "•••• IBAN BANK TEXT"),
    ("> От: Омарова Айгуль <a@b.kz>\n> текст", "> От: •••• name\n> текст"),
    ("12.05.2026, Жан Ковальский написал:\n> да", "•••• name написал:\n> да"),
    ("W dniu 06.11.2026 o 09:12, Jan Kowalski pisze:", "•••• name pisze:"),
    ("пт, 6 нояб. 2026 г. в 09:12, Иван Петров <i.petrov@x.kz>:\n> да", "•••• name:\n> да"),
    ("в 09:12, Иван Петров\n<i.petrov@x.kz>:", "в 09:12, •••• name\n<•••• e-mail>:"),
    ("копия ушла Anna O'Neil-Smith <a@b.kz>, спасибо", "копия ушла •••• name <•••• e-mail>, спасибо"),
    ("Исп. Иванов И.И. тел. 55-01-14", "Исп. •••• name тел. •••• phone"),
    ("Исполнитель: Сейтова Айгүл, вн. 4417", "Исполнитель: •••• name, вн. 4417"),
    ("Орындаушы: Тілеубаева Сәуле", "Орындаушы: •••• name"),
    ("акт подписала Горбунова Т.А., склад", "акт подписала •••• name, склад"),
    ("у Ким-Ли А. В. не открывается", "у •••• name не открывается"),
    ("согласует Т.А. Горбунова", "согласует •••• name"),
    ("скажите, Вера Сергеевна уже смотрела?", "скажите, •••• name уже смотрела?"),
    ("отправили Вере Сергеевне Лукиной", "отправили •••• name"),
    ("у Петрова Ивана Ильича и у Марии Іванівни", "у •••• name и у •••• name"),
    ("роль Ахметова Ерлана Серікұлына қайтарыңыз", "роль •••• name қайтарыңыз"),
    ("ИИН: 850101 300 009 с опечаткой", "ИИН: •••• IIN с опечаткой"),
    ("PESEL 44051401359, РНОКПП 3126509816", "PESEL •••• IIN, РНОКПП •••• IIN"),
]


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_personal_data_is_replaced_by_its_kind(text, masked):
    assert mask_personal_data(text)[0] == masked


@pytest.mark.parametrize(
    "text",
    [
        "БИН 050740004819 и БИН 990 640 000 124",  # organisations are not persons
        "Договор № 87011234567 от 12.05.2026",
        "Лот 5571234-ЗЦП1, сумма 601 234 567 тенге",
        "код ошибки 4111 1111 1111 1112",  # the check digit is wrong
        "850101300009",  # a wrong check digit: some other number
        "версия 10.0.19045.3803, порт 14579, ORA-00942",
        "10:45:01 12.05.2026 INFO 1234567890",
        "С 8 по 12 мая; 0x80070005",
        "NCALayer 1.4, сертификат RSA256_5f3a",
        "KZ86125KZT5004100101",
        "ИИН/БИН 050740004819, БИН/ИИН 850101300009, ИИН 050740004819",
        "P.S. Завтра закрытие. P.P.S. Срочно. З.Ы. Жду",
        "Склад Основной, Совет Верховной палаты",
        "Заявка по плану г. Алматы, пр. Абая. А. Лот 5. Б. Лот 6.",
        "АО «НК «КазМунайГаз», версия 5.3. После обновления",
        "вн. 4417",
    ],
)
def test_company_and_technical_numbers_stay(text):
    assert mask_personal_data(text) == (text, ())


def test_counts_by_kind():
    masked, counts = mask_personal_data("a@b.kz, c@d.kz, +77011234567")
    assert masked == "•••• e-mail, •••• e-mail, •••• phone"
    assert counts == (("e-mail", 2), ("phone", 1))


def test_finds_point_at_the_data():
    text = "ИИН 850101300005"
    (found,) = find_personal_data(text)
    assert (found.kind, text[found.start : found.end]) == (PersonalKind.IIN, "850101300005")


_pieces = st.lists(
    st.sampled_from([text for text, _ in MASKED] + ["\n", " ", "@", "+7", "•••• name", "От: ", "wrote:", "4" * 40])
    | st.text(max_size=8)
)


@given(_pieces)
def test_masking_twice_changes_nothing_more(pieces):
    once, _ = mask_personal_data(" ".join(pieces))
    assert mask_personal_data(once) == (once, ())


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000 + "@",
        "a@b.kz " * 30_000,
        "1 " * 100_000,
        "+7" * 100_000,
        "wrote " * 40_000,
        "> " * 100_000,
        "A1" * 100_000,
        "Абв " * 50_000,
        "А.Б." * 50_000,
        "Аович" * 40_000,
        "<a@b.kz> A" * 20_000,
        "ИИН 1 " * 40_000,
    ],
)
def test_hostile_text_takes_no_quadratic_time(text):
    mask_personal_data(text)
