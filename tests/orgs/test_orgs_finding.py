"""Identifiers in free text: what names a number, what speaks against one, and offsets that always fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.orgs.finding import KAZAKH, find_ids
from keyuser.orgs.rules import bare_number
from keyuser.records import IdKind

BIN, OTHER_BIN, IIN = "981240000953", "990340000553", "010203408807"


def found(text, kinds=KAZAKH):
    return [(item.kind.value, item.value, item.valid, item.confidence) for item in find_ids(text, kinds)]


@pytest.mark.parametrize(
    "text",
    [
        f"БИН {BIN}",
        f"бин: {BIN}.",
        f"БИH {BIN}",  # Latin H
        f"БИН-ом {BIN}",
        f"БИНом {BIN}",
        f"БИН{BIN}",
        f"Б.И.Н. {BIN}",
        f"БСН-нің {BIN}",
        f"БСН-і {BIN}",
        f"В БИН {BIN}",
        f"БІН {BIN}",
        f"BIN-u {BIN}",
        f"BIN: KZ{BIN}",
        f"?bin={BIN}&page=2",
        f"БИН № {BIN}",
        "БИН 981 240 000 953",
        "БИН: 9812-4000-0953",
        f"БИН\u00a0{BIN}",
        "БИН 98124\u00ad0000953",
        f"БИН организации ТОО «Пример» {BIN}",
        f"{BIN} (БИН)",
        f"{BIN} - БИН нашей организации",
        f"Бизнес-идентификационный номер: {BIN}",
        f"business identification number (BIN) {BIN}",
        f"БИН/ИИН {BIN}",
        f"ИИН {BIN}",
        f"БИН {BIN}.0",
    ],
)
def test_a_labelled_bin(text):
    assert found(text) == [("bin", BIN, True, "high")]


@pytest.mark.parametrize(
    "text",
    [
        BIN,
        f"ТОО Пример;{BIN};Алматы",
        f"карточка-{BIN}.pdf",
        f"организация {BIN} не видит договор",
        f"В {BIN} то же самое",
        f"ИНН {BIN}",
        "БИН 98I24OOO0953",
    ],
)
def test_a_bin_to_be_proposed_only(text):
    assert found(text) == [("bin", BIN, True, "medium")]


@pytest.mark.parametrize(
    "text",
    [
        f"тел. {BIN}",
        f"+{BIN}",
        "8 (701) 234-56-78, 87012345678, +380 44 123 45 67, 380441234567",
        f"договор № {BIN}",
        f"Договор поставки от 01.02.2024 № {BIN}",
        f"umowa nr {BIN}",
        f"шарт № {BIN}",
        f"{BIN} (номер договора)",
        f"РНН {BIN}",
        f"штрихкод {BIN}",
        f"лицевой счет: {BIN}",
        f"заказ {BIN}",
        f"invoice {BIN}",
        f"{BIN} тенге",
        f"{BIN},50",
        "981 240 000 953",
        f"12345{BIN}",
        f"KZ17{BIN}",
        f"7f3a9c2e-0811-4000-0436-{BIN}",
        "БИН карты 440043",
        "20240115093015",
        "981240000954",
    ],
)
def test_numbers_that_are_something_else(text):
    assert found(text) == []


def test_a_label_speaks_for_a_list():
    assert found(f"БИН заказчика: {BIN}, поставщика: {OTHER_BIN}") == [
        ("bin", BIN, True, "high"),
        ("bin", OTHER_BIN, True, "high"),
    ]
    assert found(f"БИНы:\n{BIN}\n{OTHER_BIN}\n{IIN}") == [
        ("bin", BIN, True, "high"),
        ("bin", OTHER_BIN, True, "high"),
        ("iin", IIN, True, "high"),
    ]
    assert found(f"БИН {BIN} тел 87012345678") == [("bin", BIN, True, "high")]


def test_lost_leading_zeros_are_restored_and_wrong_numbers_named():
    assert found("БИН 81140000436") == [("bin", "081140000436", True, "medium")]
    assert found("БИН 740977416") == [("bin", "000740977416", True, "medium")]
    assert found("БИН 981240000954") == [("bin", "981240000954", False, "high")]


def test_numbers_of_other_countries_need_their_label():
    everything = frozenset(IdKind)
    assert found("ИНН/КПП 7707083893/773601001", everything) == [
        ("inn", "7707083893", True, "high"),
        ("kpp", "773601001", True, "high"),
    ]
    assert found("NIP: PL5250007738, REGON 016298263", everything) == [
        ("nip", "5250007738", True, "high"),
        ("regon", "016298263", True, "high"),
    ]
    assert found("код ЄДРПОУ: 14360570", everything) == [("edrpou", "14360570", True, "high")]
    assert found("7707083893, 14360570", everything) == []


@given(
    st.lists(
        st.sampled_from(
            [BIN, "0", "12", "БИН ", "ИНН", "тел ", "-", " ", "О", "\u200b", ", ", "№", "KZ", "x", "\n", "e", "٣"]
        )
    ).map("".join)
)
def test_offsets_fit_and_nothing_overlaps(text):
    position = 0
    for item in find_ids(text):
        assert position <= item.start < item.end <= len(text)
        position = item.end
        if item.confidence == "high":
            assert bare_number(text[item.start : item.end]).replace(".", "") == item.value


@given(st.text())
def test_any_text_can_be_searched(text):
    assert isinstance(find_ids(text), tuple)
