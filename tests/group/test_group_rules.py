"""Groups are links: any sequence of operations keeps every report in at most one group and can be taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keyuser.errors import InputError
from keyuser.group import rules
from keyuser.records import Match

REPORTS = range(1, 9)
GROUPS = range(1, 5)

links_strategy = st.dictionaries(st.sampled_from(REPORTS), st.sampled_from(GROUPS))
some_reports = st.lists(st.sampled_from(REPORTS), min_size=1, max_size=5)


@st.composite
def operations(draw: st.DrawFn) -> list[tuple[str, list[int], int | None]]:
    kind = st.sampled_from(["move", "merge", "split"])
    target = st.one_of(st.none(), st.sampled_from(GROUPS))
    return draw(st.lists(st.tuples(kind, some_reports, target), max_size=12))


def carry_out(links: dict[int, int], kind: str, reports: list[int], target: int | None) -> rules.Moves:
    try:
        if kind == "merge":
            return rules.merge(links, [links.get(reports[0], 1), target or 2])[1]
        if kind == "split":
            return rules.split(links, reports, 100 + len(links))
    except InputError:
        return ()
    return rules.moves_to(links, reports, target)


@given(links_strategy, operations())
def test_undoing_everything_in_reverse_restores_the_first_state(
    first: dict[int, int], steps: list[tuple[str, list[int], int | None]]
) -> None:
    links, log = dict(first), []
    for kind, reports, target in steps:
        moves = carry_out(links, kind, reports, target)
        assert len({report for report, _, _ in moves}) == len(moves), "a report moves once in an operation"
        links = rules.apply(links, moves)
        log.append(moves)
    for moves in reversed(log):
        undone = rules.undo(links, moves)
        assert undone.stay == ()
        links = rules.apply(links, undone.moves)
    assert links == first


@given(links_strategy, operations(), st.data())
def test_undo_at_any_depth_gives_back_what_stands_and_names_what_was_moved_since(
    first: dict[int, int], steps: list[tuple[str, list[int], int | None]], data: st.DataObject
) -> None:
    links, log = dict(first), []
    for kind, reports, target in steps:
        moves = carry_out(links, kind, reports, target)
        links = rules.apply(links, moves)
        log.append(moves)
    if not log:
        return
    moves = data.draw(st.sampled_from(log))
    undone = rules.undo(links, moves)
    after = rules.apply(links, undone.moves)
    for report, source, target in moves:
        if report in undone.stay:
            assert links.get(report) != target
            assert after.get(report) == links.get(report)
        else:
            assert after.get(report) == source
    untouched = set(REPORTS) - {report for report, _, _ in moves}
    assert all(after.get(report) == links.get(report) for report in untouched)


@given(links_strategy, some_reports, st.sampled_from(GROUPS))
def test_redo_is_undoing_the_undo(first: dict[int, int], reports: list[int], target: int) -> None:
    moves = rules.moves_to(first, reports, target)
    done = rules.apply(first, moves)
    undone = rules.undo(done, moves)
    back = rules.apply(done, undone.moves)
    assert rules.apply(back, rules.undo(back, undone.moves).moves) == done


@given(links_strategy, st.lists(st.sampled_from(GROUPS), min_size=2, max_size=3, unique=True))
def test_merge_brings_all_into_the_first_named_and_touches_no_other(links: dict[int, int], groups: list[int]) -> None:
    kept, moves = rules.merge(links, groups)
    after = rules.apply(links, moves)
    assert kept == groups[0]
    expected = sorted(member for group in groups for member in rules.members(links, group))
    assert list(rules.members(after, kept)) == expected
    for group in set(GROUPS) - set(groups):
        assert rules.members(after, group) == rules.members(links, group)


def test_merging_one_group_with_itself_is_refused() -> None:
    with pytest.raises(InputError):
        rules.merge({1: 1}, [1, 1])


@pytest.mark.parametrize("reports", [[1, 3], [5], [1, 2]])
def test_split_needs_one_group_and_leaves_something_behind(reports: list[int]) -> None:
    with pytest.raises(InputError):
        rules.split({1: 1, 2: 1, 3: 2, 4: 2}, reports, 9)


def test_split_moves_only_what_was_named() -> None:
    links = {1: 1, 2: 1, 3: 1}
    assert rules.apply(links, rules.split(links, [2], 9)) == {1: 1, 2: 9, 3: 1}


def test_stale_moves_are_refused() -> None:
    with pytest.raises(ValueError, match="report 1"):
        rules.apply({1: 2}, [(1, None, 3)])


def match(report: int, score: float) -> Match:
    return Match(report, score, ())


def decide(
    matches: list[Match], links: dict[int, int], apart: frozenset[tuple[int, int]] = frozenset()
) -> rules.Automatic | None:
    groups = {group: rules.members(links, group) for group in set(links.values())}
    return rules.automatic(10, matches, groups=groups, links=links, apart=apart, threshold=0.8, margin=0.05)


def test_automatic_joins_the_group_of_the_best_member_not_of_the_mean() -> None:
    decision = decide([match(1, 0.9), match(2, 0.1), match(3, 0.7), match(4, 0.7)], {1: 1, 2: 1, 3: 2, 4: 2})
    assert decision is not None
    assert (decision.group_id, decision.other) == (1, 1)


def test_automatic_makes_a_new_group_with_a_lone_report() -> None:
    assert decide([match(1, 0.95)], {}) == rules.Automatic(match(1, 0.95), None, 1)


def test_below_the_threshold_and_near_ties_are_left_to_a_person() -> None:
    assert decide([match(1, 0.79)], {}) is None
    assert decide([], {}) is None
    assert decide([match(1, 0.81), match(2, 0.78)], {}) is None
    assert decide([match(1, 0.81), match(2, 0.78)], {1: 1, 2: 1}) is not None
    assert decide([match(1, 0.95), match(2, 0.94)], {}) is not None


matches_strategy = st.lists(
    st.builds(match, st.sampled_from(REPORTS), st.floats(0, 1)), max_size=8, unique_by=lambda item: item.report_id
)
pairs_strategy = st.frozensets(st.tuples(st.sampled_from(REPORTS), st.just(10)), max_size=6)


@given(matches_strategy, links_strategy, pairs_strategy)
def test_constraints_are_never_broken_without_asking(
    matches: list[Match], links: dict[int, int], apart: frozenset[tuple[int, int]]
) -> None:
    decision = decide(matches, links, apart)
    if decision is not None:
        together = rules.members(links, decision.group_id) if decision.group_id is not None else (decision.other,)
        assert not rules.kept_apart(apart, 10, together)
        assert decision.match.score >= 0.8


@given(matches_strategy, links_strategy, pairs_strategy)
def test_suggestions_name_each_group_once_and_nothing_kept_apart(
    matches: list[Match], links: dict[int, int], apart: frozenset[tuple[int, int]]
) -> None:
    groups = {group: rules.members(links, group) for group in set(links.values())}
    kept = rules.worth_suggesting(10, matches, groups=groups, links=links, apart=apart)
    places = [links.get(item.report_id, -item.report_id) for item in kept]
    assert len(set(places)) == len(places)
    for item in kept:
        assert not rules.kept_apart(apart, 10, groups.get(links.get(item.report_id, 0), (item.report_id,)))
    assert [item.score for item in kept] == sorted((item.score for item in kept), reverse=True)
