"""Check digits and verdicts: real public organisations, invented people, and what a user mistypes."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.iin import kazakh_check_digit
from keyuser.orgs.rules import bare_number, check_id
from keyuser.records import IdKind


@pytest.mark.parametrize(
    "text", ["971240001315", "020240000555", "930540000147", "000140002217", "9712-4000-1315", "'971240001315"]
)
def test_public_bins_are_valid(text):
    verdict = check_id(text, IdKind.BIN)
    assert (verdict.valid, verdict.kind, verdict.reason) == (True, IdKind.BIN, "")
    assert verdict.value == text.replace("-", "").lstrip("'")


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("", IdKind.BIN, "empty"),
        ("97124000131", IdKind.BIN, "11 digits"),
        ("971240001316", IdKind.BIN, "check digit"),
        ("000000000000", None, "same"),
        ("О81140000436", IdKind.BIN, "Meant: 081140000436"),
        ("08114000043A", IdKind.BIN, "Not only digits"),
        ("081140000436", IdKind.IIN, "is a BIN"),
        ("990101505809", IdKind.BIN, "is an IIN"),
        ("120040500005", IdKind.BIN, "month"),
        ("120549500002", IdKind.BIN, "sixth"),
        ("120590500006", IdKind.BIN, "fifth"),
        ("081140100700", IdKind.BIN, "never issued"),
        ("7707083894", IdKind.INN, "check digit"),
        ("77070838", IdKind.INN, "10 or 12"),
        ("12345678x", IdKind.KPP, "form"),
    ],
)
def test_the_reason_says_what_is_wrong(text, kind, words):
    verdict = check_id(text, kind)
    assert not verdict.valid
    assert words in verdict.reason


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("7707083893", IdKind.INN),
        ("500100732259", IdKind.INN),
        ("1027700132195", IdKind.OGRN),
        ("304770000000031", IdKind.OGRNIP),
        ("773601001", IdKind.KPP),
        ("7736AB001", IdKind.KPP),
        ("112-233-445 95", IdKind.SNILS),
        ("14360570", IdKind.EDRPOU),
        ("32855961", IdKind.EDRPOU),
        ("1234567899", IdKind.RNOKPP),
        ("525-000-77-38", IdKind.NIP),
        ("016298263", IdKind.REGON),
        ("12345678512347", IdKind.REGON),
        ("44051401359", IdKind.PESEL),
    ],
)
def test_numbers_of_other_registers(text, kind):
    assert check_id(text, kind).valid
    if kind is not IdKind.KPP:
        assert check_id(text).valid, "found without being told the register"


@pytest.mark.parametrize(
    "kind",
    [IdKind.INN, IdKind.OGRN, IdKind.SNILS, IdKind.EDRPOU, IdKind.RNOKPP, IdKind.NIP, IdKind.REGON, IdKind.PESEL],
)
def test_a_changed_check_digit_is_refused(kind):
    good = {
        IdKind.INN: "7707083893",
        IdKind.OGRN: "1027700132195",
        IdKind.SNILS: "11223344595",
        IdKind.EDRPOU: "14360570",
        IdKind.RNOKPP: "1234567899",
        IdKind.NIP: "5250007738",
        IdKind.REGON: "016298263",
        IdKind.PESEL: "44051401359",
    }[kind]
    for digit in set("0123456789") - {good[-1]}:
        assert not check_id(good[:-1] + digit, kind).valid


def test_an_odd_iin_is_warned_about_and_never_refused():
    assert check_id("990101505809", IdKind.IIN, today=date(2026, 1, 1)).warnings == (
        "The birth date in it is in the future.",
    )
    impossible = check_id("001399303197", IdKind.IIN)
    assert impossible.valid
    assert impossible.warnings == ("The birth date in it does not exist.",)


@given(st.from_regex(r"[0-9]{11}", fullmatch=True))
def test_one_mistyped_digit_is_noticed_outside_position_eleven(stem):
    digit = kazakh_check_digit(stem)
    if digit is None or digit > 9 or len(set(stem)) == 1:
        return
    number = f"{stem}{digit}"
    for position in range(10):
        wrong = str((int(number[position]) + 1) % 10)
        mistyped = number[:position] + wrong + number[position + 1 :]
        second = kazakh_check_digit(mistyped[:11])
        first_pass_was_ten = sum(int(d) * w for d, w in zip(stem, range(1, 12), strict=True)) % 11 == 10
        if (
            not first_pass_was_ten
            and sum(int(d) * w for d, w in zip(mistyped[:11], range(1, 12), strict=True)) % 11 != 10
        ):
            assert second != digit


@given(st.text())
def test_any_text_gets_a_verdict(text):
    verdict = check_id(text)
    assert verdict.valid == (verdict.reason == "")
    assert verdict.value == bare_number(text)
