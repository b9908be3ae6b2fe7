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
    ],
)
def test_hostile_text_takes_no_quadratic_time(text):
    mask_personal_data(text)
