"""The table of people that a key user imports: the authors of the mails, where they work, and invented IINs."""

import hashlib
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from demo.corpus.source import Person

HEADINGS = ("ФИО", "Эл. почта", "Организация", "БИН", "Площадка", "ИИН")
WIDTHS = (30, 34, 34, 15, 34, 15)
#: Where an IIN is a person's: the organisations of Kazakhstan.
_FOREIGN = ("stepua.example", "steppl.example", "supply.example")


def people_rows(people: Iterable[Person]) -> Iterator[tuple[str, ...]]:
    """A row for each, in the order of the source."""
    places = tomllib.loads(Path(__file__).with_name("places.toml").read_text(encoding="utf-8"))
    for person in people:
        domain = person.mail.partition("@")[2]
        place = places["domains"].get(domain, {})
        yield (
            person.name,
            person.mail,
            place.get("organisation", ""),
            place.get("bin", ""),
            places["sites"].get(person.key, place.get("site", "")),
            "" if domain in _FOREIGN else invented_iin(person.key),
        )


def invented_iin(key: str) -> str:
    """A number with the form and the check digit of an IIN, the same for the same key. Nobody has it: the serial numbers from
    9900 on, of people born on one day, are not reached."""
    for attempt in range(100):
        seed = int(hashlib.sha256(f"{key}/{attempt}".encode()).hexdigest(), 16)
        year, month, day = 65 + seed % 35, seed // 100 % 12 + 1, seed // 10_000 % 28 + 1
        first = f"{year:02}{month:02}{day:02}{3 + seed // 1_000_000 % 2}99{seed // 10_000_000 % 100:02}"
        digit = _check_digit(first)
        if digit < 10:
            return f"{first}{digit}"
    raise ValueError(key)


def _check_digit(first: str) -> int:
    """Weights 1 to 11 modulo 11, else 3 to 11, 1, 2; 10 where both give it: such a number is never issued."""
    for weights in (range(1, 12), (*range(3, 12), 1, 2)):
        left: int = sum(int(digit) * weight for digit, weight in zip(first, weights, strict=True)) % 11
        if left < 10:
            return left
    return 10
