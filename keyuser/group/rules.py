"""What may be done to the links between reports and groups, and what it moves. Pure.

A group is nothing but links: ``links`` maps a report to its group, a report that is missing there is in none. Every operation
is a list of moves ``(report, from_group, to_group)``; ``None`` is "in no group". Originals are never touched, so every
operation can be taken back.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from keyuser.errors import InputError
from keyuser.records import Match, Place, PlaceChange

Move = tuple[int, int | None, int | None]
Moves = tuple[Move, ...]
Links = Mapping[int, int]
#: Pairs that must never be put together automatically, the smaller id first.
Apart = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing gives: the ``moves`` to carry out, and the reports that ``stay`` because they were moved since."""

    moves: Moves
    stay: tuple[int, ...]


def pair(report_id: int, other_report_id: int) -> tuple[int, int]:
    """The two in the order in which constraints name them."""
    return min(report_id, other_report_id), max(report_id, other_report_id)


def moves_to(links: Links, report_ids: Iterable[int], group_id: int | None) -> Moves:
    """Moves that bring the reports into the group (``None``: out of any); those already there do not move."""
    wanted = dict.fromkeys(report_ids)
    return tuple((report, links.get(report), group_id) for report in wanted if links.get(report) != group_id)


def merge(links: Links, group_ids: Iterable[int]) -> tuple[int, Moves]:
    """The group that stays (the first named) and the moves of all others' reports into it.

    ``InputError`` for fewer than two different groups.
    """
    groups = list(dict.fromkeys(group_ids))
    if len(groups) < 2:
        raise InputError("Merging needs at least two different groups.", "Select two or more groups.")
    kept, others = groups[0], set(groups[1:])
    return kept, tuple((report, group, kept) for report, group in sorted(links.items()) if group in others)


def split(links: Links, report_ids: Iterable[int], new_group_id: int) -> Moves:
    """Moves of the reports out of their one group into a new one.

    ``InputError`` where they are in no group or in different ones, or where the old group would stay empty.
    """
    wanted = set(report_ids)
    sources = {links.get(report) for report in wanted}
    if len(sources) != 1 or None in sources:
        raise InputError(
            "Only reports that are in one and the same group can be split off.", "Select reports of a single group."
        )
    if wanted == {report for report, group in links.items() if group in sources}:
        raise InputError(
            "All reports of the group are selected: nothing would stay behind.",
            "Leave at least one report in the group.",
        )
    return moves_to(links, sorted(wanted), new_group_id)


def apply(links: Links, moves: Iterable[Move]) -> dict[int, int]:
    """The links after the moves. ``ValueError`` where a report does not stand where its move begins."""
    result = dict(links)
    for report, source, target in moves:
        if result.get(report) != source:
            raise ValueError(f"report {report} is in {result.get(report)}, not in {source}")
        if target is None:
            result.pop(report, None)
        else:
            result[report] = target
    return result


def inverse(moves: Iterable[Move]) -> Moves:
    """The moves that take these back, in reverse order."""
    return tuple((report, target, source) for report, source, target in reversed(tuple(moves)))


def undo(links: Links, moves: Iterable[Move]) -> Undone:
    """What undoing an operation at any depth does.

    Every report that still stands where the operation put it goes back to where it came from. A report that was moved since
    stays where it is now: a later decision wins over an older one's undo.
    """
    back, stay = [], []
    for report, source, target in inverse(moves):
        if links.get(report) == source:
            back.append((report, source, target))
        else:
            stay.append(report)
    return Undone(tuple(back), tuple(stay))


def undo_places(places: Mapping[int, Place], changes: Iterable[PlaceChange]) -> tuple[PlaceChange, ...]:
    """The same for where reports stand: the changes that take these back, as far as nothing was changed since.

    ``places`` has the reports and those they answered. A report that answered one which itself answers another by now goes
    where that is; where this is the report itself, it stays.
    """
    now, back = dict(places), []
    for change in sorted(changes, key=lambda item: item.before.answers is not None):
        answers = change.before.answers
        if answers is not None:
            answers = now[answers].answers or answers
        if now[change.report_id] != change.after or answers == change.report_id:
            continue
        now[change.report_id] = Place(answers, change.before.tray)
        back.append(PlaceChange(change.report_id, change.after, now[change.report_id]))
    return tuple(back)


def members(links: Links, group_id: int) -> tuple[int, ...]:
    """The reports of a group, by id."""
    return tuple(sorted(report for report, group in links.items() if group == group_id))


def kept_apart(apart: Apart, report_id: int, others: Iterable[int]) -> bool:
    """Whether the report must not stand together with one of the others."""
    return any(pair(report_id, other) in apart for other in others)


@dataclass(frozen=True, slots=True)
class Automatic:
    """An automatic decision: the report joins ``group_id``, or, where that is ``None``, forms a new one with ``other``."""

    match: Match
    group_id: int | None
    other: int


def automatic(
    report_id: int,
    matches: Iterable[Match],
    *,
    groups: Mapping[int, tuple[int, ...]],
    links: Links,
    apart: Apart,
    threshold: float,
    margin: float,
) -> Automatic | None:
    """Where the report may be put without asking, ``None`` where a person should decide.

    ``matches`` are the engine's, ``groups`` the members of each group that a match is in. A group is as good as its best
    member: it is compared by its members, not by a centre. The best must reach ``threshold`` and lead every other group or
    lone report by ``margin`` (else it is a near tie), unless that one is certain too: then the first is taken and the others
    are left to their own decision. No member may be kept apart from the report.
    """
    ranked = _best_of_each(matches, links)
    if not ranked or ranked[0].score < threshold:
        return None
    best = ranked[0]
    group = links.get(best.report_id)
    inside = (best.report_id,) if group is None else groups.get(group, ())
    if kept_apart(apart, report_id, inside):
        return None
    if len(ranked) > 1 and threshold > ranked[1].score > best.score - margin:
        return None
    return Automatic(best, group, best.report_id)


def worth_suggesting(
    report_id: int, matches: Iterable[Match], *, groups: Mapping[int, tuple[int, ...]], links: Links, apart: Apart
) -> tuple[Match, ...]:
    """The best match of each group and each lone report, best first, without those that are kept apart from the report."""
    return tuple(
        match
        for match in _best_of_each(matches, links)
        if not kept_apart(apart, report_id, (match.report_id, *groups.get(links.get(match.report_id, 0), ())))
    )


def _best_of_each(matches: Iterable[Match], links: Links) -> list[Match]:
    best: dict[tuple[bool, int], Match] = {}
    for match in matches:
        group = links.get(match.report_id)
        key = (group is None, match.report_id if group is None else group)
        if key not in best or match.score > best[key].score:
            best[key] = match
    return sorted(best.values(), key=lambda match: (-match.score, match.report_id))
