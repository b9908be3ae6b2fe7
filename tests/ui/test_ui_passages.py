"""A report's text cut into passages: nothing is lost, folds and marks are where they belong."""

from hypothesis import given
from hypothesis import strategies as st

from keyuser.records import Fold, FoldKind, FoundId, IdKind, Reason
from keyuser.ui.models.passages import (
    FIRST_PART,
    Mark,
    MarkKind,
    marks_of_numbers,
    marks_of_reasons,
    passages,
)


def shown(text: str, **options: object) -> str:
    given_options = {"folds": (), "opened": frozenset(), "marks": ()} | options
    return "".join(item.text for item in passages(text, **given_options))


@given(st.text(max_size=200), st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=6), st.data())
def test_with_every_fold_open_the_whole_text_is_shown(
    text: str, spans: list[tuple[int, int]], data: st.DataObject
) -> None:
    ends = [(min(a, b), max(a, b)) for a, b in spans]
    cut = data.draw(st.integers(0, len(ends)))
    folds = tuple(Fold(FoldKind.QUOTE, a, min(b, len(text))) for a, b in ends[:cut] if a < len(text))
    marks = tuple(Mark(MarkKind.SHARED, a, min(b, len(text))) for a, b in ends[cut:] if a < len(text))
    everything = frozenset(range(len(folds)))
    result = "".join(item.text for item in passages(text, folds, everything, marks))
    overlapping = any(a.start < b.end and b.start < a.end for i, a in enumerate(folds) for b in folds[:i])
    if not overlapping:
        assert result == text
    assert len(result) <= len(text)


def test_a_closed_fold_is_one_line_that_says_how_much_it_hides() -> None:
    text = "It fails.\n> first\n> second\n> third"
    fold = Fold(FoldKind.QUOTE, 10, len(text))
    line = passages(text, (fold,), frozenset(), ())[-1]
    assert (line.fold_line, line.lines, line.fold_kind) == (True, 3, FoldKind.QUOTE)
    assert shown(text, folds=(fold,)) == "It fails.\n"
    assert shown(text, folds=(fold,), opened=frozenset({0})) == text


def test_a_number_is_marked_where_it_stands() -> None:
    text = "БИН 000140002217, не печатает"
    found = FoundId(IdKind.BIN, 4, 16, "000140002217", valid=True, confidence="high")
    wrong = FoundId(IdKind.BIN, 4, 16, "000140002217", valid=False, confidence="high")
    marked = [item for item in passages(text, (), frozenset(), marks_of_numbers([found])) if item.mark]
    assert [item.text for item in marked] == ["000140002217"]
    assert marks_of_numbers([wrong])[0].kind is MarkKind.WRONG_NUMBER


def marked(text: str, *reasons: str) -> list[str]:
    marks = marks_of_reasons(text, [Reason("word", reason, 0.5) for reason in reasons])
    return [text[mark.start : mark.end] for mark in marks]


def test_shared_words_are_marked_in_their_inflected_forms() -> None:
    assert marked("Печать счёт-фактуры, при печати", "печать") == ["Печать"]
    assert marked("При печати договоров", "печать") == ["печати"]
    assert marked("Не подписывается ЭЦП", "подписывать") == ["подписывается"]


def test_a_term_in_two_languages_is_marked_in_either() -> None:
    assert marked("portal is slow", "медленно = slow") == ["slow"]
    assert marked("портал медленно работает", "медленно = slow") == ["медленно"]


def test_codes_are_marked_exactly() -> None:
    assert marked("ошибка DOC-431 и DOC-4310", "DOC-431") == ["DOC-431"]


def test_reasons_without_words_mark_nothing() -> None:
    assert marked("anything", "", " ") == []


def test_words_that_lengthen_when_folded_do_not_shift_the_marks() -> None:
    assert marked("große Straße, Fehler beim Drucken", "fehler") == ["Fehler"]


def test_a_very_long_text_is_cut_until_the_user_asks() -> None:
    text = "слово " * 10_000
    last = passages(text, (), frozenset(), ())[-1]
    assert last.rest == len(text) - FIRST_PART
    assert shown(text, whole=True) == text
