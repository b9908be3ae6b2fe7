"""The texts are complete in five languages and fit the places where formulas and pages need them."""

import re
import string
from pathlib import Path

import pytest
import sla_samples
from reportlab.pdfbase import pdfmetrics

import keyuser.export
from keyuser.errors import InputError
from keyuser.export import look, sheets
from keyuser.export.look import LOOKS, Verdict
from keyuser.export.paper_text import BOLD, REGULAR, register_fonts
from keyuser.export.words import LANGUAGES, NO_BREAK_SPACE, Words, duration, texts, words_in
from keyuser.records import ClockRule, Criticality, EventType, Label, Metric, SlaView
from keyuser.sla.disputes.cases import Cause


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("key", texts())
def test_every_text_is_there_in_five_languages_with_the_same_places(key: str) -> None:
    translations = texts()[key]
    assert tuple(translations) == LANGUAGES
    assert all(text.strip() for text in translations.values())
    # "n" and SLA apart, a text that stayed English was forgotten.
    assert len({frozenset(places(text)) for text in translations.values()}) == 1


def test_no_text_is_left_over() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(keyuser.export.__path__[0]).glob("*.py"))
    named = set(re.findall(r"[\"']([a-z_0-9]+)[\"']", source))
    built = {value.value for kind in (Verdict, Metric, Criticality) for value in kind}
    prefixed = (("event_", EventType), ("why_", ClockRule), ("why_", Cause), ("label_", Label), ("view_", SlaView))
    built |= {prefix + value.value for prefix, kind in prefixed for value in kind}
    for key in texts():
        stem = key.removeprefix("col_").removeprefix("mean_").removeprefix("metric_")
        assert key in named | built or stem in named, key


def test_an_unknown_language_is_the_users_mistake() -> None:
    with pytest.raises(InputError, match="de"):
        words_in("de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_have_every_letter_of_every_text(language: str) -> None:
    register_fonts()
    for font in (REGULAR, BOLD):
        glyphs = pdfmetrics.getFont(font).face.charToGlyph
        spoken = {
            character for key, text in texts().items() if not key.startswith("mean_") for character in text[language]
        }
        assert {character for character in spoken | set(sla_samples.ALPHABETS) if ord(character) not in glyphs} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_suit_excel(language: str) -> None:
    words, report = words_in(language), sla_samples.three_metrics()
    tables = (
        sheets.summary_sheet(report, words),
        sheets.tickets_sheet(report, words),
        sheets.breaches_sheet(report, words),
    )
    tables += (sheets.dictionary_sheet(tables, words),)
    titles = [table.title for table in tables]
    assert len(set(titles)) == len(titles)
    assert all(len(title) <= 31 and not set(title) & set("[]:*?/\\'") for title in titles)
    for table in tables:
        columns = [column.title.casefold() for column in table.columns]
        assert len(set(columns)) == len(columns)
    # Named in formulas: nothing that a structured reference would have to escape.
    tickets = tables[1]
    for key in (
        "criticality",
        *(f"{metric.value}{part}" for metric in report.contract.metrics for part in ("", "_worked")),
    ):
        title = tickets.columns[tickets.position(key)].title
        assert all(character.isalpha() or character in " –" for character in title), title
    verdicts = [f"{LOOKS[verdict].symbol} {words(verdict.value)}" for verdict in Verdict]
    assert len({verdict.casefold() for verdict in verdicts}) == len(verdicts)
    # No wildcard or quote of a criterion of COUNTIFS.
    assert not set("".join(verdicts)) & set('*?~"')


@pytest.mark.parametrize(
    ("share", "english", "russian"),
    [
        (None, "-", "-"),
        (0.0, "0.0%", "0,0 %"),
        (0.5, "50.0%", "50,0 %"),
        (1.0, "100%", "100 %"),
        (0.9999, "99.9%", "99,9 %"),
        (0.00001, "0.1%", "0,1 %"),
    ],
)
def test_percent(share: float | None, english: str, russian: str) -> None:
    assert words_in("en").percent(share) == english
    assert words_in("ru").percent(share).replace(NO_BREAK_SPACE, " ") == russian


def test_durations() -> None:
    assert duration(0) == "0:00:00"
    assert duration(100 * 3600 + 61) == "100:01:01"
    spoken = Words("pl").long_duration
    assert [spoken(value).replace(NO_BREAK_SPACE, " ") for value in (59, 60, 3599, 3600, 100_000)] == [
        "59 s",
        "1 min",
        "59 min",
        "1 godz. 00 min",
        "27 godz. 46 min",
    ]


def luminance(rrggbb: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(rrggbb[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        *((looks.ink, paper) for looks in LOOKS.values() for paper in (look.WHITE, looks.fill)),
        (look.WHITE, look.HEADER),
        (look.HEADER, look.PALE),
        (look.QUIET, look.PALE),
        (look.SAMPLE_INK, look.SAMPLE_FILL),
    ],
)
def test_text_stands_out_from_its_ground(ink: str, paper: str) -> None:
    darker, lighter = sorted((luminance(ink), luminance(paper)))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
