"""Texts as people write them around numbers: labels of five languages, damaged digits, and all that only looks alike."""

import pytest

from keyuser.orgs.finding import find_ids
from keyuser.records import IdKind

BIN, OTHER_BIN, IIN = "981240000953", "990340000553", "010203408807"
ZERO_BIN = "081140000436"
INN, KPP, OGRN, OGRNIP, SNILS = "7707083893", "773601001", "1027700132195", "304770000000031", "11223344595"
EDRPOU, RNOKPP = "14360570", "1234567899"
NIP, REGON, PESEL = "5250007738", "016298263", "44051401359"
ARABIC = "".join(chr(0x660 + int(digit)) for digit in BIN)
FULL_WIDTH = "".join(chr(0xFF10 + int(digit)) for digit in BIN)


def numbers(text: str) -> list[tuple[str, str, bool]]:
    return [(item.kind.value, item.value, item.valid) for item in find_ids(text)]


@pytest.mark.parametrize(
    "text",
    [
        # labels with endings, in five languages and in mixed alphabets
        f"Прошу проверить БИНом {BIN}",
        f"с БИН-ом {BIN} не открывается",
        f"по нашему БИНу: {BIN}",
        f"Укажите БИНы: {BIN}",
        f"наш бин - {BIN}",
        f"БИН организации-заявителя {BIN}",
        f"БИН (заказчик) {BIN}",
        f"БИН-{BIN}",
        f"БИН_{BIN}",
        f"БИН={BIN};",
        f"БИН\t{BIN}",
        f"БИН:\r\n{BIN}",
        f"БИН нашего предприятия – {BIN}",
        f"БИН филиала {BIN}",
        f"БИН/ИНН {BIN}",
        f"БИН (БСН): {BIN}",
        f"B\u0418\u041d {BIN}",  # Latin B
        f"\u0411IH {BIN}",  # Cyrillic first letter, Latin I and H
        f"б\u0456н {BIN}",
        f"Ұйымның БСН-ы {BIN}",
        f"БСНі {BIN}",
        f"БСН-мен {BIN} кіре алмаймын",
        f"БСН нөмірі: {BIN}",
        f"Мекеменің БСН: {BIN}",
        f"Бизнес-сәйкестендіру нөмірі (БСН) {BIN}",
        f"бізнес-ідентифікаційний номер {BIN}",
        f"БІНі {BIN}",
        f"БІН підприємства: {BIN}",
        f"BIN-em {BIN}",
        f"BIN firmy: {BIN}",
        f"numer BIN {BIN}",
        f"our BIN is {BIN}",
        f"BIN# {BIN}",
        f"BIN no. {BIN}",
        f"Bin: {BIN}, please check",
        f"BINs: {BIN}",
        f"company's BIN ({BIN})",
        f"«БИН» {BIN}",
        f"**БИН:** {BIN}",
        f"<b>БИН</b> {BIN}",
        f"БИН| {BIN} |",
        f"БИН.: {BIN}",
        f"БИН … {BIN}",
        f"у организации ({BIN}, БИН) не работает",
        # digits as programs and people write them
        "БИН 98 1240 000 953",
        "БИН 981240 000953",
        "БИН 981.240.000.953",
        "БИН 9812\u20114000\u20110953",
        "БИН 981\u2009240\u2009000\u2009953",
        "БИН 981\u2007240\u2007000\u2007953",
        "БИН 981\u2013240\u2013000\u2013953",
        "БИН 9 8 1 2 4 0 0 0 0 9 5 3",
        "БИН 981240\n000953",
        "БИН 981240000\u00ad953",
        "БИН \u200e981240000953\u200e",
        "БИН \ufeff981240000953",
        f"БИН '{BIN}",
        f"БИН №{BIN}",
        f"БИН: {FULL_WIDTH}",
        f"БИН: {ARABIC}",
        "БИН 98124OOOO953",
        "БИН 98124ОООО953",
        "БИН 98l24000095З",
        "БИН 9812400009S3",
        "БИН 98І24000095З",
        # with other things beside it
        f"БИН {BIN}, тел. +7 701 234 56 78",
        f"тел. 8 (727) 250-00-00, БИН {BIN}",
        f"договор № 123456789012 от 01.02.2024, БИН {BIN}",
        f"ИИК KZ176010251000042993, БИН {BIN}, БИК HSBKKZKX",
        f"счёт-фактура 000001 (БИН поставщика {BIN})",
        f"ТОО «Пример 2000», БИН {BIN}, г. Алматы, 050000",
        f"lot 45-1, BIN {BIN}, 1 200 000 KZT",
        f"{BIN} – БИН",
        f"{BIN} БИН",
    ],
)
def test_a_bin_is_found(text: str) -> None:
    assert numbers(text) == [("bin", BIN, True)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("БИН 81140000436", ZERO_BIN),
        ("БИН: 8 1140 000 436", ZERO_BIN),
        ("БИН 81 140 000 436", ZERO_BIN),
        ("БСН 81140000436 (Excel)", ZERO_BIN),
        ("БИН 8.1140000436E+10", None),
        ("БИН 740964900", "000740964900"),
    ],
)
def test_lost_leading_zeros(text: str, value: str | None) -> None:
    assert numbers(text) == ([("bin", value, True)] if value else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"ИИН руководителя: {IIN}", ("iin", IIN, True)),
        (f"ИИНом {IIN}", ("iin", IIN, True)),
        (f"ЖСН-і {IIN}", ("iin", IIN, True)),
        (f"ЖСНі: {IIN}", ("iin", IIN, True)),
        (f"ІІН {IIN}", ("iin", IIN, True)),
        (f"JSN {IIN}", ("iin", IIN, True)),
        (f"IIN-em {IIN}", ("iin", IIN, True)),
        (f"индивидуальный идентификационный номер {IIN}", ("iin", IIN, True)),
        (f"жеке сәйкестендіру нөмірі {IIN}", ("iin", IIN, True)),
        ("ИИН 0102034088O7", ("iin", IIN, True)),
        (f"ИИН {IIN[:-1]}8", ("iin", IIN[:-1] + "8", False)),
        (f"ИНН {INN}", ("inn", INN, True)),
        (f"ИННом {INN}", ("inn", INN, True)),
        ("ИНН организации: 7707 083893", ("inn", INN, True)),
        (f"КПП {KPP}", ("kpp", KPP, True)),
        (f"ОГРН {OGRN}", ("ogrn", OGRN, True)),
        (f"ОГРНИП {OGRNIP}", ("ogrnip", OGRNIP, True)),
        ("СНИЛС 112-233-445 95", ("snils", SNILS, True)),
        (f"ЄДРПОУ {EDRPOU}", ("edrpou", EDRPOU, True)),
        (f"код за ЄДРПОУ – {EDRPOU}", ("edrpou", EDRPOU, True)),
        (f"EDRPOU code: {EDRPOU}", ("edrpou", EDRPOU, True)),
        (f"РНОКПП {RNOKPP}", ("rnokpp", RNOKPP, True)),
        (f"ІПН: {RNOKPP}", ("rnokpp", RNOKPP, True)),
        (f"ІПНом {RNOKPP}", ("rnokpp", RNOKPP, True)),
        (f"РНОКПП-у {RNOKPP}", ("rnokpp", RNOKPP, True)),
        (f"NIP-em {NIP}", ("nip", NIP, True)),
        ("NIP: 525-000-77-38", ("nip", NIP, True)),
        ("NIPu 525 000 77 38", ("nip", NIP, True)),
        (f"NIP PL{NIP}", ("nip", NIP, True)),
        (f"numer REGON {REGON}", ("regon", REGON, True)),
        (f"REGON-u: {REGON}", ("regon", REGON, True)),
        (f"REGONem {REGON}", ("regon", REGON, True)),
        (f"PESEL: {PESEL}", ("pesel", PESEL, True)),
        (f"numer PESEL-u {PESEL}", ("pesel", PESEL, True)),
        ("NIP 525000773", None),
        (f"ИНН {INN[:-1]}4", ("inn", INN[:-1] + "4", False)),
    ],
)
def test_other_registers(text: str, expected: tuple[str, str, bool] | None) -> None:
    assert numbers(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    "text",
    [
        "+7 701 234 56 78",
        "+77012345678",
        "8 (701) 234-56-78",
        "87012345678 Айгүл",
        "вн. 981240",
        f"моб.: {BIN}",
        f"WhatsApp {BIN}",
        f"Телефон для связи {BIN}",
        f"ұялы телефон: {BIN}",
        f"tel. kom. {BIN}",
        "380671234567",
        "+48 600 123 456",
        "KZ17 6010 2510 0004 2993",
        f"IBAN KZ86{BIN}0001",
        "ИИК KZ981240000953000000",
        "р/с 40702810981240000953",
        f"номер счёта {BIN}",
        "карта 4400 4301 2345 6789",
        f"БИН карты {BIN[:6]}",
        "БИН банковской карты 440043",
        "BIN of the card is 440043",
        f"договор {BIN}",
        f"договор №{BIN} от 12.03.2024",
        f"Договору № {BIN}",
        f"contract no. {BIN}",
        f"келісімшарт № {BIN}",
        f"umowa {BIN}",
        f"лот {BIN}",
        f"лот № {BIN}",
        f"номер лота {BIN}",
        f"закупка № {BIN}",
        f"объявление № {BIN}",
        f"счет-фактура № {BIN}",
        f"ЭСФ {BIN}",
        f"faktura {BIN}",
        f"invoice #{BIN}",
        f"накладная {BIN}",
        f"заявка №{BIN}",
        f"РНН {BIN}",
        "РНН 600400123456",
        f"СТН {BIN}",
        f"штрих-код {BIN}",
        f"EAN {BIN}",
        f"GTIN: {BIN}",
        f"артикул {BIN}",
        f"серийный номер {BIN}",
        f"S/N {BIN}",
        f"IMEI {BIN}000",
        f"трек-номер {BIN}",
        f"посылка RB{BIN}KZ",
        f"transaction {BIN}",
        f"платёжное поручение {BIN}",
        "2024-01-15 09:30:15.981240",
        "20240115093015123",
        "сборка 240115093015",
        "1706781600000",
        "51.160522, 71.470360",
        "51.1605220953, 71.4703600953",
        "43.238949 76.889709",
        "981 240 000 953 тенге",
        "981 240 000 953,00",
        "981240000953 тг",
        "981 240 000 953 ₸",
        "на сумму 981240000953",
        "$981240000953",
        "₸ 981240000953",
        "981,240,000,953",
        "sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "981240000953abcdef",
        "abc981240000953",
        f"0x{BIN}",
        f"/api/v1/items/{BIN}0/edit",
        "10.123.200.45",
        "версия 981.240.000.953",
        f"кадастровый номер {BIN}",
        f"паспорт {BIN}",
        f"удостоверение личности № {BIN}",
        "000000000000",
        "111111111111",
        "981240000954",
        f"{BIN}{BIN}",
        f"№ {BIN[:6]}-{BIN[6:]}-01",
    ],
)
def test_what_is_something_else(text: str) -> None:
    assert [item for item in numbers(text) if item[0] in (IdKind.BIN, IdKind.IIN)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"БИН ТОО «Ромашка» указан неверно, правильный {OTHER_BIN}", [OTHER_BIN]),
        (f"БИН покупателя {BIN} и продавца {OTHER_BIN}", [BIN, OTHER_BIN]),
        (f"ИИН/БИН: {IIN} / {OTHER_BIN}", [IIN, OTHER_BIN]),
        (f"БИН: {BIN}/{OTHER_BIN}", [BIN, OTHER_BIN]),
        ("БИН 981 240 000 953 990 340 000 553", [BIN, OTHER_BIN]),
        (f"ИП Иванов, ИИН {IIN}, р/с KZ176010251000042993", [IIN]),
        (f"Добрый день! {BIN} - это БИН, а {OTHER_BIN} - номер договора", [BIN]),
        (f"БИН неверный: 981240000954, должен быть {BIN}", ["981240000954", BIN]),
        (f"вместо БИН {BIN} показывает БИН {OTHER_BIN}", [BIN, OTHER_BIN]),
        (f"БИН организаций: 1) {BIN} 2) {OTHER_BIN}", [BIN, OTHER_BIN]),
        (f"| БИН | Наименование |\n| {BIN} | ТОО А |\n| {OTHER_BIN} | ТОО Б |", [BIN, OTHER_BIN]),
        (f"БИН\n{BIN}\n\nТелефон\n87012345678", [BIN]),
        (f"БИН не помню, договор {BIN}", []),
        ("Тел. 87012345678 БИН не знаю", []),
        (f"БИН: {BIN} (договор № {OTHER_BIN})", [BIN]),
        (f"Біздің БСН {BIN}, ЖСН {IIN}", [BIN, IIN]),
        (f'{{"bin":"{BIN}","phone":"77012345678"}}', [BIN]),
        (f"bin={BIN}&iin={IIN}", [BIN, IIN]),
        (f"NIP klienta: {NIP}, faktura 1234567890", [NIP]),
        (f"ИНН/КПП {INN}/{KPP} ОГРН {OGRN}", [INN, KPP, OGRN]),
        ("код ЄДРПОУ 1436057О", [EDRPOU]),
        ("ЄДРПОУ: 32129 (Excel)", ["00032129"]),
        ("REGON 16298263", [REGON]),
        ("БИН 981240=\n000953", [BIN]),
        ("> БИН 981240\n> 000953", [BIN]),
    ],
)
def test_several_numbers_in_one_text(text: str, expected: list[str]) -> None:
    assert [value for _, value, _ in numbers(text)] == expected
