"""Organisations of the directory, recognised by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.orgs.naming import NameIndex
from keyuser.records import Organisation

POST = Organisation("000140002217", "АО «Казпочта»", "Казпочта")
OIL = Organisation("020240000555", "АО «НК «КазМунайГаз»", "КМГ")
TRADE = Organisation("1", "Step Trade Polska sp. z o.o.")
TWINS = (Organisation("2", "ТОО «Пример»"), Organisation("3", "ИП Пример"))
INDEX = NameIndex((POST, OIL, TRADE, *TWINS))


@pytest.mark.parametrize(
    ("text", "bins"),
    [
        ("АО «Казпочта», Кызылординский филиал", {POST.bin}),
        ("НК КАЗМУНАЙГАЗ не видит договор", {OIL.bin}),
        ("Magdalena\nStep Trade Polska sp. z o.o.\nul. Przykładowa", {TRADE.bin}),
        ("казпочта как пример слова", set()),
        ("КМГ", set()),
        ("ТОО Пример", set()),
        ("Казпочта и КазМунайГаз", {POST.bin, OIL.bin}),
        ("", set()),
    ],
)
def test_names(text, bins):
    assert INDEX.find(text) == bins


@given(st.text())
def test_any_text_and_an_empty_directory(text):
    assert INDEX.find(text) <= {POST.bin, OIL.bin, TRADE.bin}
    assert NameIndex(()).find(text) == frozenset()
