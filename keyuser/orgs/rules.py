"""What makes an identifier right or wrong: one verdict for every register, in sentences that a user can act on."""

import re
from dataclasses import replace
from datetime import date

from keyuser.iin import kazakh_check_digit
from keyuser.orgs.registers import FOREIGN_REGISTERS, LENGTHS
from keyuser.records import IdCheck, IdKind

#: Characters that people and programs put between the digits of a number, visible and invisible.
SEPARATORS = (
    " -\u2010\u2011\u2012\u2013\u2014\u2212\u00a0\u2002\u2003\u2007\u2009\u202f\u00ad\u200b\u200c\u200d\u2060\ufeff"
)
_REMOVE_SEPARATORS = dict.fromkeys(map(ord, SEPARATORS + "\t\r\n"))

#: A number of the year 2000 can lose three leading zeros ("000740964900").
_MOST_LOST_ZEROS = 3

#: Letters that are typed or scanned in place of digits.
LOOK_ALIKES = str.maketrans("OoОоІіIl|ЗзбBВSЅЧч", "000011111336885544")


def bare_number(text: str) -> str:
    """The text without separators, invisible characters and an apostrophe in front (a spreadsheet's mark of text)."""
    return text.translate(_REMOVE_SEPARATORS).lstrip("'’`")


def unfold_look_alikes(text: str) -> str:
    """The text with look-alike letters and the digits of other scripts turned into ASCII digits."""
    folded = text.translate(LOOK_ALIKES)
    return "".join(str(int(char)) if char.isdecimal() else char for char in folded)


def kazakh_kind(number: str) -> IdKind | None:
    """BIN or IIN by the fifth digit: it is the kind of entity (4, 5, 6) in a BIN, the day's first digit (0-3) in an IIN.

    7 to 9 can only be an IIN that does not encode a birth date (allowed since Government decree No. 853 of 26 August 2013).
    """
    fifth = number[4:5]
    if not fifth:
        return None
    return IdKind.BIN if fifth in "456" else IdKind.IIN


def check_id(text: str, kind: IdKind | None = None, today: date | None = None) -> IdCheck:
    """The verdict on one identifier as it was typed (separators are ignored).

    ``kind`` is the register that the user means; ``None`` finds it from the length and the digits. ``today`` lets an IIN
    with a birth date in the future be warned about.
    """
    value = bare_number(text)
    if not value:
        return IdCheck(False, kind, value, "The number is empty.")
    verdict = _verdict(value, kind, today)
    return verdict if verdict.valid else replace(verdict, meant=_meant(value, kind))


def _verdict(value: str, kind: IdKind | None, today: date | None) -> IdCheck:
    if kind in (IdKind.BIN, IdKind.IIN):
        return _check_kazakh(value, kind, today)
    if kind is not None:
        return _check_foreign(value, kind)
    return _check_any(value, today)


def _meant(value: str, kind: IdKind | None) -> str:
    """The number that ``value`` becomes when look-alike letters, full stops and lost leading zeros are put right.

    Spreadsheet programs drop leading zeros; no other repair is certain enough to be offered without the directory.
    """
    plain = unfold_look_alikes(value).replace(".", "").replace("/", "")
    if not re.fullmatch(r"[0-9]{6,15}", plain):
        return ""
    lengths = (12,) if kind in (None, IdKind.BIN, IdKind.IIN) else LENGTHS[kind]
    padded = [plain.zfill(length) for length in lengths if 0 <= length - len(plain) <= _MOST_LOST_ZEROS]
    return next((number for number in padded if number != value and _verdict(number, kind, None).valid), "")


def _check_any(value: str, today: date | None) -> IdCheck:
    verdict = _check_kazakh(value, None, today)
    if verdict.valid:
        return verdict
    for kind, lengths in LENGTHS.items():
        if kind in FOREIGN_REGISTERS and kind is not IdKind.KPP and len(value) in lengths:
            other = _check_foreign(value, kind)
            if other.valid:
                return other
    return verdict


def _wrong_characters(value: str) -> str:
    if re.fullmatch(r"[0-9]+", value):
        return ""
    if re.fullmatch(r"[0-9]+", unfold_look_alikes(value)):
        odd = "".join(sorted({char for char in value if char not in "0123456789"}))
        return f"Not only digits: {odd} looks like a digit but is not. Meant: {unfold_look_alikes(value)}?"
    return "Not only digits."


def _check_foreign(value: str, kind: IdKind) -> IdCheck:
    reason = "" if kind is IdKind.KPP else _wrong_characters(value)
    if not reason and len(value) not in LENGTHS[kind]:
        wanted = " or ".join(map(str, LENGTHS[kind]))
        reason = f"{len(value)} characters; {kind.value.upper()} has {wanted}."
    if not reason and len(set(value)) == 1:
        reason = "All digits are the same."
    if not reason and not FOREIGN_REGISTERS[kind](value):
        reason = "The form is wrong." if kind is IdKind.KPP else "The check digit is wrong."
    return IdCheck(not reason, kind, value, reason)


def _check_kazakh(value: str, wanted: IdKind | None, today: date | None) -> IdCheck:
    """Rules of BIN and IIN; see ``iin.kazakh_check_digit`` for their source. An IIN's date and sex only warn:
    numbers with an impossible date were issued."""
    reason = _wrong_characters(value)
    if not reason and len(value) != 12:
        reason = f"{len(value)} digits; a BIN or IIN has 12."
    if reason:
        return IdCheck(False, wanted, value, reason)
    kind = kazakh_kind(value)
    reason = _kazakh_fault(value, wanted, kind)
    warnings = _iin_warnings(value, today) if kind is IdKind.IIN and not reason else ()
    return IdCheck(not reason, kind or wanted, value, reason, warnings)


def _kazakh_fault(value: str, wanted: IdKind | None, kind: IdKind | None) -> str:
    digit = kazakh_check_digit(value[:11])
    faults = (
        (len(set(value)) == 1, "All digits are the same."),
        (digit is None, "Such a number is never issued: both passes of its check digit give 10."),
        (digit != int(value[11]), "The check digit is wrong: at least one digit was mistyped."),
        (wanted is IdKind.BIN and value[4] in "789", f"A BIN's fifth digit is 4, 5 or 6, not {value[4]}."),
        (wanted is IdKind.BIN and kind is IdKind.IIN, "This is an IIN (a person's number), not a BIN."),
        (wanted is IdKind.IIN and kind is IdKind.BIN, "This is a BIN (an organisation's number), not an IIN."),
        (
            kind is IdKind.BIN and not 1 <= int(value[2:4]) <= 12,
            f"A BIN's digits 3 and 4 are a month, not {value[2:4]}.",
        ),
        (kind is IdKind.BIN and value[5] not in "0123", f"A BIN's sixth digit is 0 to 3, not {value[5]}."),
    )
    return next((reason for wrong, reason in faults if wrong), "")


def _iin_warnings(value: str, today: date | None) -> tuple[str, ...]:
    century = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}.get(value[6])
    if century is None:
        return () if value[6] == "0" else (f"The century digit {value[6]} is unusual.",)
    try:
        born = date(century + int(value[:2]), int(value[2:4]), int(value[4:6]))
    except ValueError:
        return ("The birth date in it does not exist.",)
    return ("The birth date in it is in the future.",) if today and born > today else ()
