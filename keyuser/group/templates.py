"""Lines that say nothing about the matter: greetings, farewells, and form lines that stand in many reports. Pure."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable

from keyuser.group.text import fold

#: A line is a template once it stands in this many reports and in this share of all of them.
TEMPLATE_COUNT = 15
TEMPLATE_SHARE = 0.002
#: Lines of one report that are counted.
LINE_LIMIT = 400

_POLITE = re.compile(
    r"^\W*(?:"
    r"(?:всем\s+)?(?:здравствуйте|здраствуйте|добрый\s+(?:день|вечер)|доброе\s+утро|доброго\s+(?:дня|времени)|привет|уважаемы\w+|коллеги)"
    r"|(?:заранее\s+)?(?:большое\s+)?спасибо|благодарю|с\s+уважением|прошу\s+помочь|помогите|надеюсь\s+на"
    r"|с[әa]леметс[іi]з\s+бе|сәлем|қайырлы\s+(?:күн|таң|кеш)|құрметп?ен|құрметті|алдын\s+ала\s+рахмет|рахмет"
    r"|добрий\s+(?:день|вечір)|доброго\s+ранку|вітаю|шановн\w+|дякую|з\s+повагою"
    r"|dzie[nń]\s+dobry|witam|cze[sś][cć]|szanown\w+|dzi[eę]kuj[eę]|pozdrawiam|z\s+powa[zż]aniem|prosz[eę]\s+o\s+pomoc"
    r"|hello|hi|dear|good\s+(?:day|morning|afternoon|evening)|thanks?|thank\s+you|(?:best|kind)?\s*regards|please\s+help|cheers"
    r")(?=\W|$)(?P<rest>.*)$",
    re.IGNORECASE,
)
_POLITE_REST = 40


def without_politeness(text: str) -> str:
    """The text without greetings and thanks: the phrase at the start of a line, and a short rest (a name) with it."""
    kept = []
    for line in text.splitlines():
        match = _POLITE.match(line)
        if not match:
            kept.append(line)
            continue
        rest = match["rest"]
        sentence = re.split(r"[,.!:]\s*", rest, maxsplit=1)[-1] if re.search(r"[,.!:]", rest) else rest
        if len(sentence) > _POLITE_REST or len(sentence.split()) > 3:
            kept.append(sentence)
    return "\n".join(kept)


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
