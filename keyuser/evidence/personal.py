"""Personal data in free text: found by form and check digit, replaced by a mark that says what stood there.

Pure. A company's own numbers (BIN, document, contract and lot numbers) stay, because the vendor cannot work without them.
Names of unknown people are found where their form gives them away: in the headers of quoted mails, before an address, behind
words such as "executor", with initials or with a patronymic. A single first name or surname may be any word and stays.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
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
    for kind, search in _SEARCHES:
        spans = list(search(text))
        found += [PersonalData(kind, start, end) for start, end in spans]
        text = _blank(text, spans)
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


#: Yields the places of one kind in a text, in order and never overlapping.
_Search = Callable[[str], Iterator[tuple[int, int]]]

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

#: Kazakhstan's number, Ukraine's and Poland's behind their names.
_NAMED_IIN = re.compile(
    r"(?<![\w/])(?:(?:ИИН|ЖСН|IIN)\w{0,3}|РНОКПП|ІПН|PESEL)[ :№#\u00a0-]{0,4}"
    rf"(?P<number>[0-9](?:{_GAP}?[0-9]){{9,11}})(?![0-9])",
    re.IGNORECASE,
)

_PHONE_GAP = "[ \u00a0.\u2010\u2011\u2013()-]{0,3}"
_FREE = r"(?<![0-9/№-])(?<!№ )"
_LAST_SEVEN = rf"{_PHONE_GAP}[0-9]{{3}}{_PHONE_GAP}[0-9]{{2}}{_PHONE_GAP}[0-9]{{2}}(?![0-9])"
#: A number with a country code, as long as numbers of that country are; one as it is dialled at home (Kazakhstan and Russia 8,
#: Ukraine 0); any behind a label. A mark is no label.
_PHONES: Final = (
    re.compile(
        rf"(?<![0-9+])\+(?:7(?:{_PHONE_GAP}[0-9]){{10}}|(?:380|48|99[2-68])(?:{_PHONE_GAP}[0-9]){{9}}"
        rf"|(?!7|380|48|99[2-68])[1-9](?:{_PHONE_GAP}[0-9]){{9,14}})(?![0-9])"
    ),
    re.compile(rf"{_FREE}[78]{_PHONE_GAP}[3479][0-9]{{2}}{_LAST_SEVEN}"),
    re.compile(rf"{_FREE}\(?0(?:39|50|63|6[678]|73|9[1-9])\)?{_LAST_SEVEN}"),
    re.compile(
        r"(?<!• )(?:\b(?:тел|моб|сот|вн|ұялы|phone|mob|mobile|cell|ext|whats ?app|tel|kom)\b"
        r"|телефон\w*|telefon\w*|ватсап\w*)"
        rf"[.:\s№#-]{{0,4}}(?P<number>[+(]?[0-9](?:{_PHONE_GAP}[0-9]){{4,13}})(?![0-9])",
        re.IGNORECASE,
    ),
)

#: Header lines of quoted mails and the line that introduces a quotation, in five languages.
_NAMES: Final = (
    re.compile(
        r"^[> \t]{0,40}(?:\*|_)?(?:from|to|cc|sent by|от(?: кого)?|кому|копия|кімнен|кімге|көшірме|від(?: кого)?|копія|od|do|dw)"
        r"\s?(?:\*|_)?:(?:\*|_)?[ \t]*(?P<name>[^\s•][^\n]{0,300})$",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(
        r"^[> \t]{0,40}(?P<name>[^\n•]{3,300}?)\s"
        r"(?:wrote|writes|pisze|написала?|написал\(а\)|пишет|жазды|пише|написав|napisał\(?a?\)?)"
        r"\s?:[ \t]*$",
        re.IGNORECASE | re.MULTILINE,
    ),
)


#: An attribution without a verb, as Gmail writes it in Russian and Kazakh: "Fri, 6 Nov at 09:12, Name <address>:".
_ATTRIBUTION = re.compile(
    r"^[> \t]{0,40}(?P<name>[^\n•]{3,300}?<[^<>\s@]{1,64}@[^<>\s@]{1,253}>)[ \t]*:[ \t]*$", re.MULTILINE
)
_UPPER = "A-ZÓĄĆĘŁŃŚŹŻА-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ"
_WORD = rf"[{_UPPER}][^\W\d_]{{1,30}}(?:[-'’][^\W\d_]{{1,30}})?"
_SPACE = "[ \u00a0]"
#: A mark is no name, and a name does not begin in the middle of a word.
_START = r"(?<![\w.])(?<!• )"
_ADDRESSED = re.compile(
    rf"{_START}(?P<name>[{_UPPER}][\w.'’-]{{0,40}}(?:{_SPACE}{{1,2}}[{_UPPER}][\w.'’-]{{0,40}}){{0,3}})\"?\s{{0,2}}[> \t]{{0,9}}"
    r"<[^<>\s@]{1,64}@[^<>\s@]{1,253}>"
)
_LABELLED = re.compile(
    r"(?<!\w)(?i:исп|исполнитель|отправитель|фио|ф\.\s?и\.\s?о|орындаушы|орынд|жіберуші|аты-жөні|виконавець|вик|відправник|піб"
    rf"|wykonawca|nadawca|imię i nazwisko|full name|sender)[ \t]?[.:]+[ \t]*(?P<name>{_WORD}(?:{_SPACE}{_WORD}){{0,3}})"
)
_INITIAL = rf"[{_UPPER}]\."
_INITIALS = re.compile(
    rf"{_START}(?:{_WORD}{_SPACE}?{_INITIAL}{_SPACE}?{_INITIAL}"
    rf"|(?!P\.{_SPACE}?(?:P\.)?S|П\.{_SPACE}?С\.|З\.{_SPACE}?Ы\.){_INITIAL}{_SPACE}?{_INITIAL}{_SPACE}?{_WORD})"
)
#: Russian, Ukrainian and Kazakh patronymics in all cases; adjectives that end alike are left out.
_PATRONYMIC = (
    rf"(?!Основн|Верховн|Церковн|Духовн|Ежедневн|Дневн)[{_UPPER}](?:[^\W\d_]{{1,20}}(?:(?:ов|ев|йов)ич(?:а|у|ем|е|ові|еві)?"
    r"|(?:ов|ев|инич|китич)н(?:а|ы|е|у|ой)|[ії]вн(?:а|и|і|у|ою)|(?:ұл|ул)ы\w{0,5}|[қк]ызы\w{0,5})|(?:льич|узьмич|укич|омич)(?:а|у|ом|е)?)"
)
_WITH_PATRONYMIC = re.compile(rf"{_START}(?:{_WORD}{_SPACE}){{1,2}}{_PATRONYMIC}(?!\w)(?:{_SPACE}{_WORD})?")


def _addressed(text: str) -> Iterator[tuple[int, int]]:
    # Both patterns need an address in angle brackets; most texts have none.
    if "@" in text and "<" in text:
        yield from (match.span("name") for match in _ADDRESSED.finditer(text))


def _attributed(text: str) -> Iterator[tuple[int, int]]:
    if "@" in text and "<" in text:
        yield from (match.span("name") for match in _ATTRIBUTION.finditer(text))


def _emails(text: str) -> Iterator[tuple[int, int]]:
    # Most texts have no address, and looking for "@" is a hundred times quicker than trying the pattern everywhere.
    if "@" in text:
        yield from (match.span() for match in _EMAIL.finditer(text))


def _ibans(text: str) -> Iterator[tuple[int, int]]:
    behind = 0
    for match in _IBAN.finditer(text):
        candidate = match[0] + match[1]
        length = _IBAN_LENGTHS.get(candidate[:2])
        end = _end_after(candidate, length) if length else (0 if " " in candidate else len(candidate))
        number = candidate[:end].replace(" ", "")
        if match.start() >= behind and _is_iban(number):
            behind = match.start() + end
            yield match.start(), behind


def _is_iban(number: str) -> bool:
    """ISO 13616-1: the first four characters moved to the end, letters as 10..35, modulo 97 is 1."""
    return bool(number) and int("".join(str(int(char, 36)) for char in number[4:] + number[:4])) % 97 == 1


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


def _named_iins(text: str) -> Iterator[tuple[int, int]]:
    """What its label calls a person's number is one even with a slip in it, unless it is a company's after all."""
    for match in _NAMED_IIN.finditer(text):
        if not check_id(match["number"], IdKind.BIN).valid:
            yield match.span("number")


def _groups(pattern: re.Pattern[str], group: str | int = 0) -> _Search:
    return lambda text: (match.span(group) for match in pattern.finditer(text))


def _blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with those places hidden from the searches that follow; nothing moves."""
    parts, position = [], 0
    for start, end in spans:
        parts += [text[position:start], "\ufffc" * (end - start)]
        position = end
    return "".join([*parts, text[position:]])


#: Surest first: what one search has found, the next ones do not see. A header line of a mail holds the address too.
_SEARCHES: Final[tuple[tuple[PersonalKind, _Search], ...]] = (
    *((PersonalKind.NAME, _groups(pattern, "name")) for pattern in _NAMES),
    (PersonalKind.NAME, _attributed),
    (PersonalKind.NAME, _addressed),
    (PersonalKind.NAME, _groups(_WITH_PATRONYMIC)),
    (PersonalKind.NAME, _groups(_INITIALS)),
    (PersonalKind.NAME, _groups(_LABELLED, "name")),
    (PersonalKind.EMAIL, _emails),
    (PersonalKind.IBAN, _ibans),
    (PersonalKind.IIN, _iins),
    (PersonalKind.IIN, _named_iins),
    (PersonalKind.CARD, _cards),
    *((PersonalKind.PHONE, _groups(pattern)) for pattern in _PHONES[:-1]),
    (PersonalKind.PHONE, _groups(_PHONES[-1], "number")),
)
