"""Check digits of the registers of Kazakhstan, Russia, Ukraine and Poland.

Every function takes a string of ASCII digits (letters are possible in a KPP) and says whether its form and check digit are
right. None looks a number up: a right check digit does not prove that the number was issued.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from keyuser.records import IdKind


def _weighted(digits: str, weights: Sequence[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


def is_inn(text: str) -> bool:
    """Russian taxpayer number, 10 digits (organisations) or 12 (people).

    Source: order of the Federal Tax Service MM-7-6/435@ of 29 June 2012, annex: weights modulo 11 modulo 10.
    """
    tail = (2, 4, 10, 3, 5, 9, 4, 6, 8)
    if re.fullmatch(r"\d{10}", text):
        return _weighted(text, tail) % 11 % 10 == int(text[9])
    if re.fullmatch(r"\d{12}", text):
        first = _weighted(text, (7, *tail)) % 11 % 10
        second = _weighted(text, (3, 7, *tail)) % 11 % 10
        return first == int(text[10]) and second == int(text[11])
    return False


def is_ogrn(text: str) -> bool:
    """Russian state registration number of an organisation: 13 digits, the first 12 modulo 11 modulo 10.

    Source: order of the Ministry of Finance No. 165n of 30 October 2017 (rules of keeping the register), item 8.
    """
    return bool(re.fullmatch(r"[15]\d{12}", text)) and int(text[:12]) % 11 % 10 == int(text[12])


def is_ogrnip(text: str) -> bool:
    """Russian registration number of a sole trader: 15 digits, the first 14 modulo 13 modulo 10. Source: see ``is_ogrn``."""
    return bool(re.fullmatch(r"3\d{14}", text)) and int(text[:14]) % 13 % 10 == int(text[14])


def is_kpp(text: str) -> bool:
    """Russian reason code of tax registration: 4 digits, 2 digits or capital Latin letters, 3 digits; no check digit.

    Source: order of the Federal Tax Service MM-7-6/435@ of 29 June 2012, item 5.
    """
    return bool(re.fullmatch(r"\d{4}[\dA-Z]{2}\d{3}", text))


def is_snils(text: str) -> bool:
    """Russian insurance number: 9 digits and two check digits, given to numbers above 001-001-998.

    Source: Pension Fund decree No. 192p of 31 July 2006, annex 1: weights 9..1; below 100 as it is, 100 and 101 give 00,
    above 101 modulo 101 (100 gives 00).
    """
    if not re.fullmatch(r"\d{11}", text) or int(text[:9]) <= 1_001_998:
        return False
    return _weighted(text, range(9, 0, -1)) % 101 % 100 == int(text[9:])


def is_edrpou(text: str) -> bool:
    """Ukrainian register of enterprises: 8 digits.

    Source: State Statistics Service of Ukraine, order No. 122 of 2005 as commonly published: weights 1..7, for numbers from
    30,000,000 to 60,000,000 weights 7, 1..6; modulo 11; for 10 again with each weight plus 2; for 10 again 0.
    """
    if not re.fullmatch(r"\d{8}", text):
        return False
    weights = (7, 1, 2, 3, 4, 5, 6) if 30_000_000 <= int(text) <= 60_000_000 else tuple(range(1, 8))
    remainder = _weighted(text, weights) % 11
    if remainder == 10:
        remainder = _weighted(text, [weight + 2 for weight in weights]) % 11 % 10
    return remainder == int(text[7])


def is_rnokpp(text: str) -> bool:
    """Ukrainian taxpayer card number of a person: 10 digits, weights -1 5 7 9 4 6 10 5 7 modulo 11 modulo 10.

    Source: State Tax Service of Ukraine, regulation on the register of natural persons (order No. 822 of 2017), as
    commonly published.
    """
    return bool(re.fullmatch(r"\d{10}", text)) and (
        _weighted(text, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10 == int(text[9])
    )


def is_nip(text: str) -> bool:
    """Polish tax number: 10 digits, weights 6 5 7 2 3 4 5 6 7 modulo 11; 10 is never given out.

    Source: Polish act of 13 October 1995 on the registration of taxpayers and its executive order.
    """
    return bool(re.fullmatch(r"[1-9]\d{9}", text)) and _weighted(text, (6, 5, 7, 2, 3, 4, 5, 6, 7)) % 11 == int(text[9])


def is_regon(text: str) -> bool:
    """Polish statistical number: 9 digits, or 14 for a local unit (whose first 9 are a REGON themselves).

    Source: Polish order of the Council of Ministers of 30 November 2015 on the REGON register, annex: modulo 11 modulo 10.
    """
    if re.fullmatch(r"\d{9}|\d{14}", text) is None:
        return False
    if _weighted(text, (8, 9, 2, 3, 4, 5, 6, 7)) % 11 % 10 != int(text[8]):
        return False
    local = (2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8)
    return len(text) == 9 or _weighted(text, local) % 11 % 10 == int(text[13])


def is_pesel(text: str) -> bool:
    """Polish number of a person: 11 digits, weights 1 3 7 9 repeated; sum and check digit add up to a multiple of 10.

    Source: Polish act of 24 September 2010 on the population register, article 15. The century is coded in the month.
    """
    if not re.fullmatch(r"\d{11}", text):
        return False
    plausible = 1 <= int(text[2:4]) % 20 <= 12 and 1 <= int(text[4:6]) <= 31
    return plausible and _weighted(text, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1)) % 10 == 0


#: The registers other than the Kazakh ones, in the order in which a number of unknown kind is tried.
FOREIGN_REGISTERS: Mapping[IdKind, Callable[[str], bool]] = {
    IdKind.INN: is_inn,
    IdKind.NIP: is_nip,
    IdKind.EDRPOU: is_edrpou,
    IdKind.OGRN: is_ogrn,
    IdKind.OGRNIP: is_ogrnip,
    IdKind.REGON: is_regon,
    IdKind.SNILS: is_snils,
    IdKind.PESEL: is_pesel,
    IdKind.RNOKPP: is_rnokpp,
    IdKind.KPP: is_kpp,
}

#: How many characters a number of each register has.
LENGTHS: Mapping[IdKind, tuple[int, ...]] = {
    IdKind.BIN: (12,),
    IdKind.IIN: (12,),
    IdKind.INN: (10, 12),
    IdKind.OGRN: (13,),
    IdKind.OGRNIP: (15,),
    IdKind.KPP: (9,),
    IdKind.SNILS: (11,),
    IdKind.EDRPOU: (8,),
    IdKind.RNOKPP: (10,),
    IdKind.NIP: (10,),
    IdKind.REGON: (9, 14),
    IdKind.PESEL: (11,),
}
