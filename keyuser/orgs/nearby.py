"""Which entry of the directory somebody may have meant by a wrong number. Pure."""

from collections.abc import Iterable

from keyuser.orgs.rules import bare_number, unfold_look_alikes
from keyuser.records import Likeness, Nearby, Organisation

_FARTHEST = 2
_RANK = {
    Likeness.LOOK_ALIKE: 0,
    Likeness.ZERO_LOST: 0,
    Likeness.SWAPPED: 1,
    Likeness.ONE_SLIP: 1,
    Likeness.TWO_SLIPS: 3,
    Likeness.NAMED: 4,
}


def rank_nearby(number: str, entries: Iterable[Organisation], named: frozenset[str], limit: int) -> tuple[Nearby, ...]:
    """The likeliest entries first: by the number, then by whether the text names the organisation (``named``: BINs)."""
    typed = bare_number(number)
    found = []
    for entry in entries:
        likeness = likeness_of(typed, entry.bin)
        if likeness is None and entry.bin in named:
            likeness = Likeness.NAMED
        if likeness is not None:
            found.append(Nearby(entry, likeness, entry.bin in named))
    return tuple(sorted(found, key=_order)[:limit])


def likeness_of(typed: str, number: str) -> Likeness | None:
    """How ``typed`` (without separators) may have come from ``number``; ``None`` where it is too far from it, or equal."""
    plain = unfold_look_alikes(typed).replace(".", "")
    if plain == number:
        return None if typed == number else Likeness.LOOK_ALIKE
    if plain and plain == number.lstrip("0") and len(number) - len(plain) <= 3:
        return Likeness.ZERO_LOST
    if _surely_far(plain, number):
        return None
    slips = distance(plain, number)
    if slips == 1:
        return Likeness.SWAPPED if sorted(plain) == sorted(number) else Likeness.ONE_SLIP
    return Likeness.TWO_SLIPS if slips <= _FARTHEST else None


def _order(item: Nearby) -> tuple[float, str]:
    return _RANK[item.likeness] - (2.5 if item.named else 0), item.organisation.bin


def _surely_far(first: str, second: str) -> bool:
    """Quick, before the distance is measured: a slip changes how often digits occur by two at most."""
    return sum(abs(first.count(digit) - second.count(digit)) for digit in "0123456789") > 2 * _FARTHEST


def distance(first: str, second: str) -> int:
    """Edit distance with swaps of neighbours (optimal string alignment); stops early beyond two."""
    if abs(len(first) - len(second)) > _FARTHEST:
        return _FARTHEST + 1
    before: list[int] = []
    last = list(range(len(second) + 1))
    for i, one in enumerate(first, 1):
        row = [i]
        for j, other in enumerate(second, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one != other))
            if i > 1 and j > 1 and one == second[j - 2] and first[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > _FARTHEST:
            return _FARTHEST + 1
        before, last = last, row
    return last[-1]
