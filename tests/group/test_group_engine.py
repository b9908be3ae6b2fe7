"""The engine: finding across languages and slips, reasons, removal, and hostile texts."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keyuser.group.engine import SUGGESTION_THRESHOLD, Engine, GroupText
from keyuser.group.restore import to_latin_keys

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)
BASE = (
    "Не проводится накладная 4512, окно закрывается само",
    "Мобильный терминал теряет заказы после синхронизации",
    "Забыл пароль от личного кабинета, письмо для сброса не приходит",
    "В отчете по остаткам отрицательное количество товара",
    "Не загружается каталог товаров из файла excel, ошибка 0x80070005",
    "Договор ушел на согласование не тому руководителю",
    "Сканер штрихкодов не читает маркировку на складе",
    "Курс евро не обновился с прошлой недели",
)


def report(number: int, text: str, **fields: object) -> GroupText:
    return replace(GroupText(number, text=text, at=NOON + timedelta(minutes=number)), **fields)  # type: ignore[arg-type]


@pytest.fixture
def engine() -> Engine:
    filled = Engine()
    for number, text in enumerate(BASE, 1):
        filled.add(report(number, text))
    return filled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("накладную 4512 провести не могу: окно само закрывается", 1),
        ("Жүк құжат өткізілмейді, терезе өздігінен жабылып қалады, накладная 4512", 1),
        ("Mobile terminal loses orders after the synchronization", 2),
        ("Zapomniałem hasła do konta, mail do resetu nie przychodzi", 3),
        ("У звіті по залишках від'ємна кількість товару", 4),
        ("ne zagruzhaetsya katalog tovarov iz faila", 5),
        (to_latin_keys("договор ушел на согласование не тому руководителю"), 6),
        ("Сканнер штрихкдов не чиатет маркировку", 7),
        ("Курс евро старый, не обновляется неделю", 8),
        ("0x80070005", 5),
    ],
)
def test_the_same_problem_is_found_first(engine: Engine, text: str, expected: int) -> None:
    assert engine.search(report(99, text), 3)[0].report_id == expected


def test_an_empty_engine_and_an_empty_report_find_nothing(engine: Engine) -> None:
    assert Engine().search(report(1, "что угодно"), 5) == ()
    assert engine.search(report(99, ""), 5) == ()
    assert engine.search(report(99, BASE[0]), 0) == ()
    assert engine.assign(report(99, "")) is None


def test_a_stored_report_does_not_find_itself(engine: Engine) -> None:
    assert 1 not in {match.report_id for match in engine.search(report(1, BASE[0]), 10)}


def test_the_same_words_are_joined_and_other_words_are_not(engine: Engine) -> None:
    joined = engine.assign(report(99, BASE[3]))
    assert joined is not None
    assert joined.report_id == 4
    assert engine.assign(report(99, "Прошу добавить в отчет колонку с адресом")) is None


def test_the_threshold_is_the_users() -> None:
    strict = Engine(threshold=1.0)
    strict.add(report(1, BASE[0]))
    assert strict.assign(report(99, BASE[0])) is None


def test_an_unrelated_report_scores_below_a_suggestion(engine: Engine) -> None:
    best = engine.search(report(99, "Во вторник приедет новый начальник транспортного цеха"), 1)
    assert not best or best[0].score < SUGGESTION_THRESHOLD


def test_reasons_are_words_and_codes_of_the_reports_and_add_up(engine: Engine) -> None:
    match = engine.search(report(99, "каталог не загрузился, код 0x80070005"), 1)[0]
    assert sum(reason.share for reason in match.reasons) == pytest.approx(1.0)
    assert ("code", "0x80070005") in {(reason.feature, reason.text) for reason in match.reasons}
    assert "каталог" in {reason.text for reason in match.reasons}
    assert list(match.reasons[:-1]) == sorted(match.reasons[:-1], key=lambda reason: -reason.share)


def test_terms_of_two_languages_are_shown_side_by_side(engine: Engine) -> None:
    match = engine.search(report(99, "Mobile terminal loses orders after the synchronization"), 1)[0]
    assert "synchronization = синхронизации" in {reason.text for reason in match.reasons}


def test_the_same_picture_is_a_reason_unless_it_is_a_logo() -> None:
    engine = Engine()
    engine.add(report(1, "не открывается экран", pictures=("aa",)))
    for number in range(2, 12):
        engine.add(report(number, f"обычный случай номер {number}", pictures=("logo",)))
    same = engine.search(report(99, "смотрите снимок", pictures=("aa",)), 1)[0]
    assert same.report_id == 1
    assert "picture" in {reason.feature for reason in same.reasons}
    logo = engine.compare(report(99, "обычный вопрос", pictures=("logo",)), 2)
    assert "picture" not in {reason.feature for reason in logo.reasons}


def test_a_file_name_from_an_attachment_is_an_anchor(engine: Engine) -> None:
    engine.add(report(20, "не грузится файл", anchors=("Прайс_ноябрь.xlsx",)))
    match = engine.search(report(99, "ошибка с файлом прайс_ноябрь.xlsx"), 1)[0]
    assert match.report_id == 20
    assert "file" in {reason.feature for reason in match.reasons}


def test_search_and_compare_agree(engine: Engine) -> None:
    query = report(99, "не загружается каталог товаров")
    found = engine.search(query, 1)[0]
    assert engine.compare(query, found.report_id) == found
    with pytest.raises(KeyError):
        engine.compare(query, 12345)


def test_adding_again_replaces(engine: Engine) -> None:
    engine.add(report(1, "Совсем другое: не горит лампа в коридоре"))
    assert len(engine) == len(BASE)
    assert engine.search(report(99, "лампа в коридоре не горит"), 1)[0].report_id == 1


def test_removing_is_as_if_it_had_never_been_there() -> None:
    rnd, one, other = random.Random(7), Engine(), Engine()
    words = " ".join(BASE).split()
    texts = {number: " ".join(rnd.choices(words, k=12)) for number in range(60)}
    for number, text in texts.items():
        one.add(report(number, text))
        if number % 3:
            other.add(report(number, text))
    for number in range(0, 60, 3):
        one.remove(number)
        one.remove(number)
    query = report(99, " ".join(rnd.choices(words, k=10)))
    assert [m.report_id for m in one.search(query, 10)] == [m.report_id for m in other.search(query, 10)]
    assert [m.score for m in one.search(query, 10)] == pytest.approx(
        [m.score for m in other.search(query, 10)], rel=1e-3
    )
    for number in texts:
        one.remove(number)
    assert one.search(query, 5) == ()
    one.add(report(1, texts[1]))
    assert one.search(report(99, texts[1]), 5)[0].report_id == 1


HOSTILE = {
    "one word, a megabyte": "a" * 1_000_000,
    "one word again and again": "ошибка " * 150_000,
    "ten thousand words": " ".join(f"слово{number}" for number in range(10_000)),
    "binary": bytes(range(256)).decode("latin-1") * 40,
    "lone surrogates": "\ud800 \udfff ошибка",
    "right to left": "النظام لا يعمل منذ الصباح " * 20,
    "emoji": "😀👩‍👩‍👧‍👦🇰🇿" * 300,
    "only marks": "!!! ??? ... «» \u0301\u0301" * 100,
    "quotes": '"' * 5_000 + "«" * 5_000,
    "greetings only": "Здравствуйте!\nСпасибо",
    "dots": "a." * 50_000,
    "slashes": "1/" * 50_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_are_taken_and_change_nothing_for_others(engine: Engine, text: str) -> None:
    for number in (50, 51):
        hostile = report(number, text, title=text[:200])
        engine.search(hostile, 5)
        engine.add(hostile)
    assert engine.search(report(99, BASE[6]), 1)[0].report_id == 7
    engine.remove(50)
    engine.remove(51)
    assert len(engine) == len(BASE)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=80), min_size=1, max_size=8), st.text(max_size=80))
def test_any_text_gives_scores_in_range_and_shares_that_add_up(texts: list[str], query: str) -> None:
    engine = Engine()
    for number, text in enumerate(texts):
        engine.add(report(number, text, title=text[:20]))
    matches = engine.search(report(99, query, title=query[:20]), 8)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    for match in matches:
        assert 0.0 <= match.score <= 1.0
        assert sum(reason.share for reason in match.reasons) == pytest.approx(1.0)
