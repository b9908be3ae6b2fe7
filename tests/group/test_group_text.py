"""Folding, stems, sound keys, anchors, templates, and undoing keyboard layout and transliteration."""

import pytest

from keyuser.errors import InputError
from keyuser.group.anchors import find_anchors
from keyuser.group.engine import shipped_terms
from keyuser.group.restore import Restorer, from_translit, to_cyrillic_keys, to_latin_keys
from keyuser.group.stopwords import CYRILLIC_STOP_WORDS, LATIN_STOP_WORDS
from keyuser.group.templates import TEMPLATE_COUNT, TemplateLines, without_politeness
from keyuser.group.terms import TermTable
from keyuser.group.text import clip, fold, guess_language, parts, sound_key, stem


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Счёт-Фактура", "счет-фактура"),
        ("ＮＣＡＬａｙｅｒ", "ncalayer"),
        ("zażółć gęślą jaźń", "zazolc gesla jazn"),
        ("об’єкт і Їжак", "обєкт і їжак"),
        ("за́мок", "замок"),
        ("қателік", "қателік"),
        ("doesn't", "doesnt"),
    ],
)
def test_folding_makes_spellings_equal_and_keeps_letters_of_their_own(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_short_i_is_a_letter_not_an_accent() -> None:
    assert fold("Мой") == "мой"
    assert fold("мои\u0306") == "мой"


@pytest.mark.parametrize(
    ("one", "other"),
    [("печатается", "печатались"), ("договора", "договорами"), ("printing", "printed"), ("қатесі", "қатесін")],
)
def test_inflected_forms_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("фактура", "faktura"), ("эксель", "excel"), ("логин", "login"), ("контракт", "contract"), ("сервер", "server")],
)
def test_words_that_sound_alike_share_a_key(one: str, other: str) -> None:
    assert sound_key(one) == sound_key(other)


def test_inner_capitals_divide_a_name() -> None:
    assert parts("NullPointerException") == ["Null", "Pointer", "Exception"]
    assert parts("договор") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Не печатается накладная", "ru"),
        ("Жүйеге кіре алмаймын", "kk"),
        ("Не друкується рахунок, її немає", "uk"),
        ("Nie drukuje się faktura", "pl"),
        ("nie mozna zalogowac sie do systemu", "pl"),
        ("The invoice is not printed", "en"),
        ("Kann die Maske nicht öffnen — ошибка", "en"),
        ("12345", ""),
    ],
)
def test_language_by_letters_and_commonest_words(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_clip_keeps_the_start_and_the_end() -> None:
    clipped = clip("a" * 100 + "b" * 100, 40)
    assert len(clipped) == 41
    assert clipped.startswith("a" * 30)
    assert clipped.endswith("b" * 10)


@pytest.mark.parametrize(
    ("text", "kind", "anchor"),
    [
        ("выходит ошибка 500 при печати", "code", "500"),
        ("ORA-00942: table or view", "code", "ora-00942"),
        ("код 0x80070005", "code", "0x80070005"),
        ("договор № 45-ЗК/2024 не виден", "number", "45-зк/2024"),
        ("БИН 020540003431", "number", "020540003431"),
        ("файл reestr_2024.xlsx пустой", "file", "reestr_2024.xlsx"),
        ("NCALayer не отвечает", "name", "ncalayer"),
        ("кнопка «Отправить» серая", "screen", "отправить"),
    ],
)
def test_anchors_are_kept_whole(text: str, kind: str, anchor: str) -> None:
    assert find_anchors(text)[anchor][0] == kind


def test_a_plain_sentence_has_no_anchors() -> None:
    assert find_anchors("Не могу войти в систему, помогите") == {}


@pytest.fixture(scope="module")
def restorer() -> Restorer:
    terms = shipped_terms()
    return Restorer(terms.cyrillic_words + CYRILLIC_STOP_WORDS, terms.latin_words + LATIN_STOP_WORDS)


SENTENCES = (
    "не открывается список договоров",
    "отчет по продажам не выгружается",
    "пропал остаток товара на складе после обмена",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_wrong_keyboard_layout_is_undone(restorer: Restorer, sentence: str) -> None:
    assert restorer.restore(to_latin_keys(sentence)) == (sentence,)


def test_transliteration_is_undone(restorer: Restorer) -> None:
    assert restorer.restore("ne otkryvaetsya spisok dogovorov") == ("не открывается список договоров",)


@pytest.mark.parametrize(
    "sentence",
    [
        "The list of contracts does not open after the update",
        "Nie mozna otworzyc listy umow po aktualizacji",
        "Не открывается NCALayer после обновления Chrome",
        "Қателік шықты, есеп ашылмайды",
        "",
        "[];',.`",
    ],
)
def test_what_was_meant_is_left_alone(restorer: Restorer, sentence: str) -> None:
    assert restorer.restore(sentence) == (sentence,)


def test_the_two_layouts_undo_each_other() -> None:
    assert to_cyrillic_keys(to_latin_keys("съешь ещё этих булок")) == "съешь ещё этих булок"
    assert from_translit("zhurnal") == "журнал"


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Добрый день, коллеги!\nНе печатает\nС уважением, Асель", "Не печатает"),
        ("Здравствуйте! Добрый день! Не могу войти", "Не могу войти"),
        ("Здравствуйте, Асель Маратовна!\nЖду ответа", "Жду ответа"),
        ("Прошу помочь с входом в портал", "Прошу помочь с входом в портал"),
        ("Сәлеметсіз бе! Есеп ашылмайды", "Есеп ашылмайды"),
        ("Witam, nie działa drukarka", "nie działa drukarka"),
        ("Hi there\nHigh load on the server\nThanks!", "High load on the server"),
        ("Спасибо, но после обновления стало только хуже, ничего не печатает", None),
    ],
)
def test_greetings_and_farewells_go_and_the_matter_stays(text: str, rest: str | None) -> None:
    assert without_politeness(text) == (text if rest is None else rest)


def test_a_line_of_many_reports_is_a_template_and_comes_back_when_they_go() -> None:
    counted = TemplateLines()
    form = ["Версия программы: 8.3", "Что случилось: не печатает"]
    keys = [counted.add([form[0], f"случай {chr(1072 + number)}"]) for number in range(TEMPLATE_COUNT)]
    assert counted.strip(form) == [form[1]]
    counted.remove(keys[0])
    assert counted.strip(form) == form


def test_a_report_of_nothing_but_templates_keeps_its_lines() -> None:
    counted = TemplateLines()
    for _ in range(TEMPLATE_COUNT):
        counted.add(["Ошибка подключения"])
    assert counted.strip(["Ошибка подключения"]) == ["Ошибка подключения"]


def test_terms_prefer_the_longest_reading_and_allow_one_word_between() -> None:
    table = TermTable(["# comment", "", "invoice\tсчет фактур*|эсф\t\t\t\tinvoice*", "bill\tсчет*\t\t\tdruk*\tbill"])
    assert [term.concept for term in table.find(["счет", "фактуру", "счета"])] == ["invoice", "bill"]
    assert table.find(["не", "тот", "счет", "на", "фактуру"])[0].surface == "счет на фактуру"
    assert table.find(["drukarka"]) == []
    assert table.find(["drukarka"], polish=True)[0].concept == "bill"


def test_a_damaged_term_table_names_its_line() -> None:
    with pytest.raises(InputError, match="Line 2"):
        TermTable(["a\tб\tв\tг\td\te", "short\tрусский"])


def test_the_shipped_table_is_large_whole_and_in_five_languages() -> None:
    terms = shipped_terms()
    assert len(terms.concepts) >= 250
    assert len(set(terms.concepts)) == len(terms.concepts)
    for sentence in ("счет-фактура", "шот-фактура", "рахунок-фактура", "faktura", "invoice"):
        words = fold(sentence).replace("-", " ").split()
        assert "invoice" in {term.concept for term in terms.find(words, polish=sentence == "faktura")}
