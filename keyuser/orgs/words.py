"""Words that decide what a number near them is: labels of identifiers, and words of other numbers (phone, contract, card).

Matching works on a skeleton of the text: lower case, with Cyrillic letters that look like Latin ones turned into those, so
that a label typed in a mixed alphabet ("БИH" with a Latin H) is still the label. A skeleton has the length of its text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from keyuser.records import IdKind

_LOOK_ALIKE_LETTERS = str.maketrans("авекмнорстухіјѕ", "abekmhopctyxijs")


@dataclass(frozen=True, slots=True)
class Word:
    """A deciding word at ``text[start:end]``. ``kinds`` is empty for words that speak against; ``neutral`` words end the
    reach of those ("contract with LLP ...")."""

    start: int
    end: int
    kinds: frozenset[IdKind] = frozenset()
    neutral: bool = False


def _skeleton(text: str) -> str:
    """Lower case with one alphabet's letters where two look alike; characters whose lower case is longer stay as they are."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lowered.translate(_LOOK_ALIKE_LETTERS)


def _pattern(source: str) -> str:
    """A regular expression written in plain letters, turned into the skeleton's alphabet; escapes stay."""
    return "".join(
        part if part.startswith("\\") else part.translate(_LOOK_ALIKE_LETTERS) for part in re.split(r"(\\.)", source)
    )


# Case endings: after a hyphen or an apostrophe any short ending (БСН-і, БИН-ом, BIN-u), else the usual ones.
_ENDING = r"(?:[-‐‑'’ʼ][^\W\d_]{1,5}|(?:а|у|ы|е|ом|ов|ам|ами|ах|і|ін|ы|ын|ға|ге|ды|ді|да|де|ның|нің|мен|s|u|ie|em|y)?)"

_BIN = (
    rf"[бb][./ ]?[иiі][./ ]?[нnh]{_ENDING}|[бb][сcs][нnh]{_ENDING}"
    r"|(?:бизнес|бізнес|business|biznes\w*)[\s-]*"
    r"(?:идентификационн\w*|ідентифікаційн\w*|сәйкестендіру|identification|identifier|identyfikac\w*)"
    r"(?:[\s-]+(?:номер|нөмір|нөмер|number|no|numer|код|code)\w*)?"
)
_IIN = (
    rf"[иiі][./ ]?[иiі][./ ]?[нnh]{_ENDING}|(?:ж|zh|j)[сcs][нnh]{_ENDING}"
    r"|(?:индивидуальн\w*|індивідуальн\w*|жеке|individual|indywidualn\w*)[\s-]*"
    r"(?:идентификационн\w*|ідентифікаційн\w*|сәйкестендіру|identification|identyfikac\w*)"
    r"(?:[\s-]+(?:номер|нөмір|нөмер|number|numer|код|code)\w*)?"
)
_LABELS: tuple[tuple[IdKind, str], ...] = (
    (IdKind.BIN, _BIN),
    (IdKind.IIN, _IIN),
    (IdKind.INN, rf"[иi][нnh]{{2}}{_ENDING}"),
    (IdKind.OGRNIP, rf"огрнип{_ENDING}|ogrnip"),
    (IdKind.OGRN, rf"огрн{_ENDING}|ogrn"),
    (IdKind.KPP, rf"кпп{_ENDING}|kpp"),
    (IdKind.SNILS, rf"снилс{_ENDING}|snils"),
    (IdKind.EDRPOU, rf"(?:[єе]дрпоу|y?edrpou){_ENDING}"),
    (IdKind.RNOKPP, rf"(?:рнокпп|rnokpp|іпн|ipn){_ENDING}"),
    (IdKind.NIP, rf"nip{_ENDING}"),
    (IdKind.REGON, rf"regon{_ENDING}"),
    (IdKind.PESEL, rf"pesel{_ENDING}"),
)

_AGAINST = (
    r"тел(?:ефон\w*|еф)?|моб(?:ил\w*)?|сот(?:ов\w*)?|факс\w*|whats?\s?app|ватсап\w*|viber|вайбер|telegram|ұялы"
    r"|phone\w*|tel|mobile|cell|fax|komórk\w*|kom|dzwoni\w*"
    r"|iban|иик|жск|р/с|бик|bic|swift|сч[её]т\w*|шот\w*|рахун\w*|account|konto|rachun\w*|konta"
    r"|карт[аыеу]|картой|карткa?\w*|card|kart[aąęy]"
    r"|договор\w*|контракт\w*|договір|шарт\w*|келісім\w*|contract\w*|agreement|umow\w*|соглашен\w*"
    r"|заказ\w*|заявк\w*|тапсырыс\w*|өтінім\w*|замовлен\w*|order\w*|zamówieni\w*|zlecen\w*"
    r"|накладн\w*|жүкқұжат\w*|invoice\w*|faktur\w*|фактур\w*|эсф|чек\w*|квитанц\w*|түбіртек\w*|receipt|paragon\w*"
    r"|рнн|rnn|стн|штрих[\s-]*код\w*|barcode|ean|gtin|артикул\w*|sku|imei|серийн\w*|serial|s/?n|с/н|баркод\w*|сериялық"
    r"|сумм[аыуе]|сомa\w*|сома\w*|сум[аи]|amount|kwot\w*|остаток|қалдық|баланс\w*|balance|цен[аы]|price|cena"
    r"|сесси\w*|session\w*|request\s+id|тикет\w*|ticket\w*|обращени[еяю]|инцидент\w*|верси\w*|сборк\w*|build|version"
    r"|транзакци\w*|transaction\w*|transakcj\w*|плат[её]ж\w*|payment|трек\w*|track\w*|посылк\w*|документ\w*|document\w*"
    r"|протокол\w*|акт[а]?|лот\w*|lot|объявлени\w*|хабарландыру\w*|закупк\w*|кадастр\w*|кбк|кнп|гос\.?\s?номер\w*|паспорт\w*"
    r"|passport|удостоверени\w*|куәлік\w*|полис\w*|timestamp|кассы|uuid|guid|hash"
    r"|ттн|снт|ккм|знм|рнм|уин|унп|като|ердр|upc|mac|фискальн\w*|терминал\w*|термінал\w*|terminal\w*|партии|партия"
    r"|приказ\w*|бұйрық\w*|наказ[уі]?|лицензи\w*|ліцензі\w*|licen[cs]e\w*|разрешени[еяю]|рұқсат\w*|талон\w*|рейс\w*"
    r"|путев\w*|przewozow\w*|przesył\w*|відправлен\w*|жөнелтілім\w*|shipment\w*|код\w*\s(?:ошибк|помилк|қате|товар)\w*"
    r"|(?:error|order|request|trace)\s(?:id|code|no)"
)
_NEUTRAL = (
    r"тоо|жшс|ао|ақ|ип|жк|ооо|тов|llp|llc|jsc|sp\.?\s?z\s?o\.?\s?o|организаци\w*|ұйым\w*|компани\w*|предприяти\w*|мекеме\w*"
    r"|організаці\w*|підприємств\w*|company|organi[sz]ation\w*|firm\w*|фирм\w*|заказчик\w*|поставщик\w*|контрагент\w*"
    r"|покупател\w*|продав(?:ец|ц)\w*|замовник\w*|постачальник\w*|sprzedawc\w*|nabywc\w*|buyer|seller|supplier|customer"
)


def _compile() -> re.Pattern[str]:
    parts = [rf"(?P<{kind.value}>{_pattern(source)})" for kind, source in _LABELS]
    parts += [rf"(?P<neutral>{_pattern(_NEUTRAL)})", rf"(?P<against>{_pattern(_AGAINST)})"]
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(parts)})(?![^\W\d_])")


_WORDS = _compile()
_JOINT = re.compile(r"\s?(?:[/,\\(|&+]|или|or|lub|або|немесе)\s?")


def ordered(kinds: Iterable[IdKind]) -> list[IdKind]:
    """Kinds in the order of ``IdKind``."""
    return sorted(kinds, key=list(IdKind).index)


def words_in(text: str) -> tuple[Word, ...]:
    """The deciding words of a text in order; labels that are joined ("БИН/ИИН", "ИНН/КПП") become one."""
    skeleton = _skeleton(text)
    found: list[Word] = []
    for match in _WORDS.finditer(skeleton):
        name = match.lastgroup or ""
        kinds = frozenset({IdKind(name)}) if name not in ("against", "neutral") else frozenset()
        last = found[-1] if found else None
        if kinds and last and last.kinds and _JOINT.fullmatch(skeleton, last.end, match.start()):
            found[-1] = Word(last.start, match.end(), last.kinds | kinds)
        else:
            found.append(Word(match.start(), match.end(), kinds, name == "neutral"))
    return tuple(found)
