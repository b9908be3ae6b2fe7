"""Personal data in free text: found by form and check digit, replaced by a mark that says what stood there.

Pure. A company's own numbers (BIN, document, contract and lot numbers) stay, because the vendor cannot work without them.
Names of unknown people cannot be found by form, except in the header lines of quoted mails.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from keyuser.orgs.rules import check_id
from keyuser.records import IdKind


class PersonalKind(StrEnum):
    """What can be found; the value is the word in the mark and in the bundle's list of withheld data."""

    EMAIL = "e-mail"
    IBAN = "IBAN"
    CARD = "card"
    IIN = "IIN"
    PHONE = "phone"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class PersonalData:
    """Personal data at ``text[start:end]`` (code points)."""

    kind: PersonalKind
    start: int
    end: int


def mark(kind: PersonalKind) -> str:
    """What stands in a masked text in place of the data; nothing of the data is left."""
    return f"•••• {kind.value}"


def find_personal_data(text: str) -> tuple[PersonalData, ...]:
    """All personal data in reading order, never overlapping; where two kinds claim the same digits the surer one wins."""
    found: list[PersonalData] = []
    taken = bytearray(len(text))
    for kind, search in _SEARCHES.items():
        for start, end in search(text):
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                found.append(PersonalData(kind, start, end))
    return tuple(sorted(found, key=lambda item: item.start))


def mask_personal_data(text: str) -> tuple[str, tuple[tuple[str, int], ...]]:
    """The text with every find replaced by its mark, and how many of each kind (in the order of ``PersonalKind``).

    Masking a masked text changes nothing.
    """
    found = find_personal_data(text)
    parts, position = [], 0
    for item in found:
        parts += [text[position : item.start], mark(item.kind)]
        position = item.end
    counts = Counter(item.kind for item in found)
    return "".join([*parts, text[position:]]), tuple(
        (kind.value, counts[kind]) for kind in PersonalKind if counts[kind]
    )


_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")

#: The body stands in a look-ahead, so that a greedy match does not hide the IBAN behind it.
_IBAN = re.compile(r"(?<![0-9A-Za-z])[A-Z]{2}[0-9]{2}(?=((?: ?[0-9A-Z]){11,30}))")
#: Lengths by country, from the IBAN registry of SWIFT; another country's IBAN is found only when it is written in one piece.
_IBAN_LENGTHS: Final[Mapping[str, int]] = {
    "AE": 23, "AM": 28, "AT": 20, "AZ": 28, "BE": 16, "BG": 22, "BY": 28, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18,
    "EE": 20, "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GE": 22, "GR": 27, "HU": 28, "IE": 22, "IT": 27, "KZ": 20, "LT": 20,
    "LU": 20, "LV": 21, "MD": 24, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19, "SK": 24, "TR": 26,
    "UA": 29,
}  # fmt: skip

_GAP = "[ \u00a0\u2009\u202f-]"
_CARD = re.compile(
    rf"(?<![0-9])(?:[2-6][0-9]{{3}}(?:{_GAP}?[0-9]{{4}}){{3}}(?:{_GAP}?[0-9]{{3}})?|3[47][0-9]{{13}})(?![0-9])"
)

_IIN = re.compile(
    rf"(?<![0-9])[0-9]{{6}}{_GAP}?[0-9]{{6}}(?![0-9])|(?<![0-9])[0-9]{{3}}(?:{_GAP}[0-9]{{3}}){{3}}(?![0-9])"
)

_PHONE_GAP = "[ \u00a0.\u2010\u2011\u2013()-]{0,3}"
_FREE = r"(?<![0-9/№-])(?<!№ )"
_LAST_SEVEN = rf"{_PHONE_GAP}[0-9]{{3}}{_PHONE_GAP}[0-9]{{2}}{_PHONE_GAP}[0-9]{{2}}(?![0-9])"
#: A number with a country code; one as it is dialled at home (Kazakhstan and Russia 8, Ukraine 0); any behind a label.
_PHONES: Final = (
    re.compile(rf"(?<![0-9+])\+[1-9](?:{_PHONE_GAP}[0-9]){{9,14}}(?![0-9])"),
    re.compile(rf"{_FREE}[78]{_PHONE_GAP}[3479][0-9]{{2}}{_LAST_SEVEN}"),
    re.compile(rf"{_FREE}\(?0(?:39|50|63|6[678]|73|9[1-9])\)?{_LAST_SEVEN}"),
    re.compile(
        r"(?:\b(?:тел|моб|сот|вн|ұялы|phone|mob|mobile|cell|ext|whats ?app|tel|kom)\b|телефон\w*|telefon\w*|ватсап\w*)"
        rf"[.:\s№#-]{{0,4}}(?P<number>[+(]?[0-9](?:{_PHONE_GAP}[0-9]){{4,13}})(?![0-9])",
        re.IGNORECASE,
    ),
)

#: Header lines of quoted mails and the line that introduces a quotation, in five languages.
_NAMES: Final = (
    re.compile(
        r"^[>\s]*(?:\*|_)?(?:from|to|cc|sent by|от(?: кого)?|кому|копия|кімнен|кімге|көшірме|від(?: кого)?|копія|od|do|dw)"
        r"\s?(?:\*|_)?:(?:\*|_)?[ \t]*(?P<name>[^\s•][^\n]{0,300})$",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(
        r"^[>\s]*(?P<name>[^\n•]{3,300}?)\s(?:wrote|написала?|написал\(а\)|пишет|жазды|пише|написав|napisał\(?a?\)?)"
        r"\s?:[ \t]*$",
        re.IGNORECASE | re.MULTILINE,
    ),
)


def _emails(text: str) -> Iterator[tuple[int, int]]:
    # "@" first: searching the pattern alone takes quadratic time in a long text without any address.
    if "@" in text:
        yield from (match.span() for match in _EMAIL.finditer(text))


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    for match in _IBAN.finditer(text):
        candidate = match[0] + match[1]
        length = _IBAN_LENGTHS.get(candidate[:2])
        end = _end_after(candidate, length) if length else (0 if " " in candidate else len(candidate))
        number = candidate[:end].replace(" ", "")
        if number and int("".join(str(int(char, 36)) for char in number[4:] + number[:4])) % 97 == 1:
            yield match.start(), match.start() + end


def _end_after(text: str, characters: int) -> int:
    """The position behind the first ``characters`` that are no spaces; 0 where there are fewer."""
    positions = [index for index, char in enumerate(text) if char != " "]
    return positions[characters - 1] + 1 if len(positions) >= characters else 0


def _cards(text: str) -> Iterator[tuple[int, int]]:
    for match in _CARD.finditer(text):
        digits = [int(char) for char in match[0] if char.isdigit()]
        doubled = [sum(divmod(digit * 2, 10)) for digit in digits[-2::-2]]
        if (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0:  # ISO/IEC 7812-1, annex B
            yield match.span()


def _iins(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _IIN.finditer(text) if check_id(match[0], IdKind.IIN).valid)


def _phones(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _PHONES:
        group = "number" if "number" in pattern.groupindex else 0
        yield from (match.span(group) for match in pattern.finditer(text))


def _names(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _NAMES:
        yield from (match.span("name") for match in pattern.finditer(text))


#: Surest first. Names come first because a header line holds the address too.
_SEARCHES: Final[Mapping[PersonalKind, Callable[[str], Iterator[tuple[int, int]]]]] = {
    PersonalKind.NAME: _names,
    PersonalKind.EMAIL: _emails,
    PersonalKind.IBAN: _ibans,
    PersonalKind.IIN: _iins,
    PersonalKind.CARD: _cards,
    PersonalKind.PHONE: _phones,
}
