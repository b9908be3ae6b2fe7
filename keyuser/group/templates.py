"""Lines that say nothing about the matter: greetings, farewells, and form lines that stand in many reports. Pure."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable

from keyuser.group.text import fold

#: A line is a template once it stands in this many reports and in this share of all of them.
TEMPLATE_COUNT = 15
TEMPLATE_SHARE = 0.002
_EVERYBODY = frozenset(
    {"коллеги", "все", "әріптестер", "колеги", "there", "all", "team", "colleagues", "państwo", "wszystkim"}
)
#: Lines of one report that are counted.
LINE_LIMIT = 400

_GREETING = re.compile(
    r"^\W*(?:(?:всем\s+)?(?:здравствуйте|здраствуйте|добрый\s+(?:день|вечер)|доброе\s+утро|доброго\s+(?:дня|времени\s+суток)|привет)"
    r"|уважаем(?:ые|ая|ый)|с[әa]леметс[іi]з\s+бе|с[әa]лем|қайырлы\s+(?:күн|таң|кеш)|құрметті"
    r"|добрий\s+(?:день|вечір)|доброго\s+ранку|вітаю|шановн(?:і|а|ий)"
    r"|dzie[nń]\s+dobry|witam|cze[sś][cć]|szanown(?:i|a|y)\s+pa\w+"
    r"|hello|hi|dear|good\s+(?:day|morning|afternoon|evening))(?=\W|$)",
    re.IGNORECASE,
)
_FAREWELL = re.compile(
    r"^\W*(?:с\s+уважением|(?:заранее\s+)?(?:большое\s+)?спасибо|благодарю|құрметпен|(?:алдын\s+ала\s+)?рахмет|дякую|з\s+повагою"
    r"|dzi[eę]kuj[eę]|pozdrawiam|z\s+powa[zż]aniem|thanks?|thank\s+you|(?:best\s+|kind\s+)?regards|cheers)(?=\W|$)",
    re.IGNORECASE,
)
#: A farewell's line has a name at most; a longer one says something.
_FAREWELL_WORDS = 6


def without_politeness(text: str) -> str:
    """The text without greetings (with the name that follows them) and without lines that say goodbye. What a writer says in
    the same line stays."""
    kept = []
    for line in text.splitlines():
        rest = line
        while match := _GREETING.match(rest):
            rest = rest[match.end() :].lstrip(" ,!.:-–")
        if rest != line and _is_name(rest):
            continue
        if _FAREWELL.match(rest) and len(rest.split()) <= _FAREWELL_WORDS:
            continue
        kept.append(rest)
    return "\n".join(kept)


def _is_name(text: str) -> bool:
    """Nothing, or up to three words with capitals ("Асель Маратовна!"), or "коллеги"."""
    words = text.strip(" ,!.").split()
    return len(words) <= 3 and all(word[0].isupper() or word.lower() in _EVERYBODY for word in words)


def line_key(line: str) -> str:
    """What makes two lines the same: folded, numbers blurred, one blank between words."""
    return re.sub(r"\d+", "0", " ".join(fold(line).split()))


class TemplateLines:
    """Counts in how many reports each line stands."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self._reports = 0

    def add(self, lines: Iterable[str]) -> tuple[int, ...]:
        """Counts the lines of one more report; what it counted, for ``remove``."""
        keys = tuple({_key(line) for line in itertools.islice(filter(_counts, lines), LINE_LIMIT)})
        self._reports += 1
        self._counts.update(keys)
        return keys

    def remove(self, keys: Iterable[int]) -> None:
        """Takes back what ``add`` counted."""
        self._reports -= 1
        self._counts.subtract(keys)
        for key in keys:
            if self._counts[key] <= 0:
                del self._counts[key]

    def strip(self, lines: list[str]) -> list[str]:
        """The lines without templates; all of them where nothing else would be left."""
        limit = max(TEMPLATE_COUNT, TEMPLATE_SHARE * self._reports)
        kept = [line for line in lines if not _counts(line) or self._counts[_key(line)] < limit]
        return kept if any(line.strip() for line in kept) else lines


def _counts(line: str) -> bool:
    return len(line.strip()) > 3


def _key(line: str) -> int:
    return hash(line_key(line))
