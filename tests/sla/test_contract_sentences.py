"""What the user confirms: complete in five languages, with the right plural forms, different for different contracts."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from contract_strategies import contracts
from hypothesis import HealthCheck, given, settings

from keyuser.errors import InputError
from keyuser.paths import resource
from keyuser.records import Contract, Criticality, Metric, Reopening, SlaTarget, UpdateMode
from keyuser.settings import LANGUAGES
from keyuser.sla.contracts.documents import contract_file
from keyuser.sla.contracts.files import SAMPLE, contract_of, load_contract
from keyuser.sla.contracts.sentences import Teller, plural_form, sentences, sentences_sha256

SHIPPED = load_contract(SAMPLE, "acme", Path())


def changed(**changes: Any) -> Contract:
    return contract_of("file", {**contract_file(SHIPPED), **changes}, "acme", Path())


@pytest.mark.parametrize("name", ["contract", "contract_sheet"])
def test_every_text_is_there_in_five_languages_with_the_same_places(name: str) -> None:
    def leaves(texts: Any) -> Any:
        for value in texts.values():
            if set(value) >= {"en", "ru"}:
                yield value
            else:
                yield from leaves(value)

    for text in leaves(json.loads(resource("i18n", f"{name}.json").read_text("utf-8"))):
        assert set(text) == set(LANGUAGES)
        forms = [form for value in text.values() for form in (value.values() if isinstance(value, dict) else [value])]
        assert len({frozenset(re.findall(r"\{\w+\}", form)) for form in forms}) == 1, text["en"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "A critical problem gets a first response within 30 working minutes."),
        ("ru", "Критическая проблема получает первый ответ в течение 30 рабочих минут."),
        ("kk", "Сыни мәселе 30 жұмыс минуты ішінде алғашқы жауап алады."),
        ("uk", "Критична проблема отримує першу відповідь протягом 30 робочих хвилин."),
        ("pl", "Problem krytyczny otrzymuje pierwszą odpowiedź w ciągu 30 minut roboczych."),
    ],
)
def test_a_promise_reads_as_people_say_it(language: str, expected: str) -> None:
    text = sentences(SHIPPED, language)
    assert expected in text
    assert "09:00-18:00" in " ".join(text)
    assert "Asia/Almaty" in " ".join(text)
    assert {SHIPPED.version, SHIPPED.calendar.version} <= set(re.findall(r"[0-9a-f]{12}", text[-1]))


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("en", {"one": [1], "other": [0, 2, 11, 21]}),
        ("ru", {"one": [1, 21, 101], "few": [2, 4, 22, 103], "other": [0, 5, 11, 12, 14, 111, 25]}),
        ("uk", {"one": [1, 21], "few": [3, 34], "other": [5, 13, 20]}),
        ("pl", {"one": [1], "few": [2, 3, 24], "other": [0, 5, 12, 21, 112]}),
        ("kk", {"other": [0, 1, 2, 5, 21]}),
    ],
)
def test_plural_forms(language: str, numbers: dict[str, list[int]]) -> None:
    for form, examples in numbers.items():
        assert {plural_form(language, n) for n in examples} == {form}


@pytest.mark.parametrize(
    ("language", "n", "expected"),
    [
        ("ru", 1, "1 рабочего дня"),
        ("ru", 2, "2 рабочих дней"),
        ("ru", 21, "21 рабочего дня"),
        ("uk", 1, "1 робочого дня"),
        ("uk", 3, "3 робочих днів"),
        ("pl", 1, "1 dnia roboczego"),
        ("pl", 2, "2 dni roboczych"),
        ("kk", 5, "5 жұмыс күні"),
        ("en", 1, "1 business day"),
    ],
)
def test_amounts_stand_in_the_case_that_the_sentence_needs(language: str, n: int, expected: str) -> None:
    assert Teller(language).count("amount_business days", n) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_metric_level_unit_and_flag_can_be_said(language: str) -> None:
    amounts: list[dict[str, int]] = [{"seconds": 90}, {"seconds": 60}, {"seconds": 3600}, {"business_days": 3}]
    targets = tuple(SlaTarget(level, metric, **amounts[level.rank]) for level in Criticality for metric in Metric)
    texts = set()
    for mode in UpdateMode:
        for reopening in Reopening:
            for flag in (False, True):
                policy = replace(
                    SHIPPED.policy,
                    targets=targets,
                    update_mode=mode,
                    reopening=reopening,
                    restart_on_priority=flag,
                    silence_is_missed=flag,
                    warnings=(75,) if flag else (),
                    pauses={} if flag else SHIPPED.policy.pauses,
                )
                text = sentences(replace(SHIPPED, policy=policy), language)
                assert not any("{" in line or "}" in line for line in text)
                texts.add(text)
    assert len(texts) == 12
    assert len(sentences(replace(SHIPPED, policy=replace(SHIPPED.policy, targets=targets)), language)) > 30


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "x"},
        {"client": "x"},
        {"source": "x"},
        {"valid_from": "2026-01-01"},
        {"valid_to": "2026-12-31"},
        {"sample": False},
        {"targets": {"high": {"resolution": "8 h"}}},
        {"closing_statuses": ["done"]},
        {"pauses": {}},
        {"warnings": [50]},
        {"silence_is_missed": True},
        {"calendar": {"name": "x", "zone": "UTC", "week": {"mon": ["09:00-18:00"]}}},
    ],
)
def test_another_contract_never_has_the_same_hash(changes: dict[str, Any]) -> None:
    for language in LANGUAGES:
        before, after = (sentences_sha256(sentences(each, language)) for each in (SHIPPED, changed(**changes)))
        assert before != after


def test_special_dates_and_round_the_clock_are_said() -> None:
    always = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    special = [
        {"date": "2026-12-31", "day": "hours", "hours": ["10:00-14:00"], "name": "Inventory", "origin": "contract"},
        {"date": "2026-12-30", "day": "working", "like": "mon", "shorter": 30, "breaks": ["12:00-13:00"]},
    ]
    text = " ".join(sentences(changed(calendar={"name": "x", "zone": "UTC", "week": always, "dates": special}), "en"))
    assert "around the clock, every day" in text
    assert "Special date 2026-12-31: working hours 10:00-14:00 (Inventory)." in text
    assert "a working day, with the hours of Monday, ends 30 min earlier, closed 12:00-13:00" in text


@given(contracts())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_any_contract_can_be_said_and_names_its_version(contract: Contract) -> None:
    for language in LANGUAGES:
        text = sentences(contract, language)
        assert all(line and "\n" not in line for line in text)
        assert contract.version in text[-1]


def test_other_languages_are_refused() -> None:
    with pytest.raises(InputError, match='in the language "de"'):
        sentences(SHIPPED, "de")
