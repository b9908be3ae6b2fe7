"""What an event says is in the reader's language, as far as it is ours."""

from zoneinfo import ZoneInfo

import pytest

from keyuser.export.event_text import event_name, event_text
from keyuser.export.words import LANGUAGES, words_in
from keyuser.records import EventType

ALMATY = ZoneInfo("Asia/Almaty")


def test_names_and_measures_are_put_into_words() -> None:
    agreed = {
        "metric": "resolution",
        "due": "2026-10-22T09:00:00+00:00",
        "reason": "письмо № 5",
    }
    text = event_text(agreed, ALMATY, words_in("ru"))
    assert text == "Показатель: Решение; срок (Asia/Almaty): 22.10.2026 14:00:00; причина: письмо № 5"
    assert event_text({"metric": "update", "seconds": 144_000}, ALMATY, words_in("pl")).endswith("czas pracy: 40:00:00")
    assert event_text({"criticality": "high"}, ALMATY, words_in("kk")) == "Маңыздылық деңгейі: Жоғары"


def test_a_message_says_what_decides_whether_it_counts() -> None:
    words = words_in("ru")
    inner = {"text": "между нами", "public": False, "automatic": True, "status": "open"}
    assert event_text(inner, ALMATY, words) == "между нами\nСтатус: open; автоматически; клиенту не показано"
    assert event_text({"text": "да", "public": True, "automatic": False}, ALMATY, words) == "да"
    told = {"text": "да", "public": True, "off_protocol": True, "evidence": "звонок"}
    assert event_text(told, ALMATY, words) == "да\nДоказательство: звонок; вне системы поставщика"


def test_what_is_not_ours_stands_as_it_came() -> None:
    strange = {"criticality": "sev1", "due": "завтра", "from": "2026-10-22T09:00:00", "seconds": "много", "lot": 7}
    text = event_text(strange, ALMATY, words_in("en"))
    assert text == (
        "Criticality: sev1; due (Asia/Almaty): завтра; working time: много; From (Asia/Almaty): 2026-10-22T09:00:00; lot: 7"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_name_of_its_own(language: str) -> None:
    names = {event_name(kind, words_in(language)) for kind in EventType}
    assert len(names) == len(EventType)
    assert not names & {kind.value for kind in EventType}
