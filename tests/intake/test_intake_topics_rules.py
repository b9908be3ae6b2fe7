"""The rules of topics: examples of what each shipped topic asks, and laws over any values."""

import random
from typing import Any

import pytest
from form_ground import BIN, IIN, ODD, TOPICS, filled
from hypothesis import given
from hypothesis import strategies as st

from keyuser.intake.topics import rules
from keyuser.intake.topics.values import cleaned, fault_of
from keyuser.orgs.finding import find_ids
from keyuser.orgs.rules import check_id
from keyuser.records import FieldFault, FieldProblem, FieldType, IdKind, ReportKind, Topic, TopicField

BY_ID = {topic.id: topic for topic in TOPICS}
EXCHANGE, ACCESS, CORRECTION = BY_ID["data_exchange"], BY_ID["access_rights"], BY_ID["correction"]
CHECKED = {"internet": "yes", "device_clock": "yes", "restarted": "still_fails"}


def ids(fields: tuple[TopicField, ...]) -> list[str]:
    return [field.id for field in fields]


def field(type_: FieldType, **changes: Any) -> TopicField:
    return TopicField("f", type_, {"en": "F"}, {}, **changes)


def test_a_checklist_comes_first_and_lets_nothing_pass_until_it_is_answered() -> None:
    assert ids(rules.visible_fields(EXCHANGE, {})) == ["internet", "device_clock", "restarted"]
    partly = CHECKED | {"restarted": "perhaps", "direction": "sending"}
    assert ids(rules.visible_fields(EXCHANGE, partly)) == ["internet", "device_clock", "restarted"]
    assert rules.problems(EXCHANGE, partly) == {"restarted": FieldFault(FieldProblem.CHOICE)}
    assert set(rules.problems(EXCHANGE, {}).values()) == {FieldFault(FieldProblem.UNANSWERED)}
    assert "direction" in ids(rules.visible_fields(EXCHANGE, CHECKED))


def test_a_hidden_field_is_neither_required_nor_reported() -> None:
    whole = {
        **CHECKED,
        "direction": "sending",
        "event_time": "2026-11-02T10:40",
        "network": "mobile",
        "operator": "Beeline",
    }
    assert rules.is_complete(EXCHANGE, whole)
    assert not rules.is_complete(EXCHANGE, whole | {"operator": " "})
    office = whole | {"network": "office"}
    assert rules.is_complete(EXCHANGE, office)
    assert "Beeline" not in rules.as_report_text(EXCHANGE, office, "en")[1]


def test_a_field_is_required_where_another_says_so() -> None:
    assert "employee_iin" in rules.problems(ACCESS, {"action": "new"})
    assert "employee_iin" not in rules.problems(ACCESS, {"action": "change"})
    assert rules.is_required(ACCESS, "role", {"action": "change"})
    assert not rules.is_required(ACCESS, "role", {"action": "withdraw"})


def test_an_answer_may_make_the_report_one_of_another_kind() -> None:
    other = BY_ID["something_else"]
    assert rules.report_kind(ACCESS, {"action": "new"}) is ReportKind.SERVICE_REQUEST
    assert rules.report_kind(ACCESS, {"action": "cannot_sign_in"}) is ReportKind.INCIDENT
    assert rules.report_kind(other, {"about": "wish"}) is ReportKind.WISH
    assert rules.report_kind(other, {"about": "question"}) is ReportKind.CONSULTATION


def test_the_text_of_a_report_is_label_and_value_in_order() -> None:
    values = {
        "sub_type": "counterparty",
        "reason": "так\nнадо",
        "right_bin": "9812 4000 0953",
        "object_number": " ЗП-1 ",
    }
    subject, text = rules.as_report_text(CORRECTION, values, "ru")
    assert subject == "Корректировка: ЗП-1, Организация или договор"
    assert text == (
        "Номер документа или объекта: ЗП-1\nЧто исправить? Организация или договор\n"
        f"БИН правильной организации: {BIN}\nЧто должно быть и почему?\nтак\nнадо"
    )


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uk", "pl"])
def test_a_bin_is_found_in_the_text_of_every_language(language: str) -> None:
    values = {"sub_type": "counterparty", "reason": "because", "right_bin": BIN, "object_number": "1"}
    _, text = rules.as_report_text(CORRECTION, values, language)
    found = [item for item in find_ids(text) if item.kind is IdKind.BIN]
    assert [(item.value, item.confidence) for item in found] == [(BIN, "high")]


def test_the_time_of_the_event_is_the_one_that_the_topic_names() -> None:
    bid = {"deadline": "2026-11-03T18:00", "event_time": "2026-11-02T10:40"}
    assert rules.event_time(BY_ID["bid_not_shown"], bid) == "2026-11-02T10:40"
    assert rules.event_time(BY_ID["bid_not_shown"], {"event_time": "2026-02-30T10:40"}) == ""


@pytest.mark.parametrize(
    ("type_", "value", "problem"),
    [
        (FieldType.BIN, BIN, None),
        (FieldType.BIN, "981240000954", FieldProblem.ID_CHECK),
        (FieldType.BIN, IIN, FieldProblem.ID_IS_IIN),
        (FieldType.IIN, BIN, FieldProblem.ID_IS_BIN),
        (FieldType.IIN, "85010130000O", FieldProblem.ID_DIGITS),
        (FieldType.IIN, "8501013", FieldProblem.ID_LENGTH),
        (FieldType.DATE, "2026-02-29", FieldProblem.DATE),
        (FieldType.DATE, "2024-02-29", None),
        (FieldType.TIME, "24:00", FieldProblem.TIME),
        (FieldType.DATE_TIME, "2026-11-02 10:40", FieldProblem.DATE_TIME),
        (FieldType.NUMBER, "1 500", FieldProblem.NUMBER),
        (FieldType.NUMBER, "-0,5", None),
        (FieldType.PHONE, "12", FieldProblem.PHONE),
        (FieldType.PHONE, "+7 (727) 250-00-00", None),
        (FieldType.MAIL, "имя@почта.рф", None),
        (FieldType.MAIL, "a@b", FieldProblem.MAIL),
        (FieldType.COORDINATES, "43.2, 181", FieldProblem.COORDINATES),
        (FieldType.COORDINATES, "43.238949 76.889709", None),
        (FieldType.OBJECT_NUMBER, "none", FieldProblem.OBJECT_NUMBER),
        (FieldType.TEXT, "x" * 301, FieldProblem.TOO_LONG),
        (FieldType.LONG_TEXT, "x" * 301, None),
    ],
)
def test_each_type_knows_its_values(type_: FieldType, value: str, problem: FieldProblem | None) -> None:
    asked = field(type_)
    fault = fault_of(asked, cleaned(asked, value))
    assert (fault and fault.problem) == problem


@pytest.mark.parametrize(
    ("asked", "value", "problem"),
    [
        (field(FieldType.NUMBER, minimum=0.0), "-1", FieldProblem.TOO_SMALL),
        (field(FieldType.NUMBER, maximum=10.0), "10,01", FieldProblem.TOO_LARGE),
        (field(FieldType.TEXT, minimum=3.0), "ab", FieldProblem.TOO_SHORT),
        (field(FieldType.TEXT, pattern="[A-Z]{2}-\\d+"), "HP-٣", FieldProblem.PATTERN),
        (field(FieldType.TEXT, pattern="[A-Z]{2}-\\d+"), "HP-12", None),
        (field(FieldType.FILE, maximum=1.0), ("a", "b"), FieldProblem.TOO_MANY),
        (field(FieldType.FILE, minimum=2.0), ("a",), FieldProblem.TOO_FEW),
    ],
)
def test_bounds_and_patterns_hold(asked: TopicField, value: Any, problem: FieldProblem | None) -> None:
    fault = fault_of(asked, cleaned(asked, value))
    assert (fault and fault.problem) == problem


@given(filled(), st.sampled_from(TOPICS), st.sampled_from(TOPICS))
def test_switching_topics_there_and_back_changes_nothing(case: Any, second: Topic, third: Topic) -> None:
    first, values = case
    there = rules.carry_over(first, second, values)
    assert rules.carry_over(second, first, there) == values
    around = rules.carry_over(second, third, there)
    assert rules.carry_over(third, first, around) == values


@given(filled(), st.sampled_from(TOPICS))
def test_shared_fields_keep_their_value_in_another_topic(case: Any, second: Topic) -> None:
    first, values = case
    there = rules.carry_over(first, second, values)
    shared = {(one.shared, one.type): one.id for one in first.fields if one.shared}
    for other in second.fields:
        mine = shared.get((other.shared, other.type))
        assert there.get(other.id) == (values.get(mine) if mine else None) or first is second


@given(filled())
def test_only_what_is_shown_can_be_wrong(case: Any) -> None:
    topic, values = case
    shown = ids(rules.visible_fields(topic, values))
    assert set(rules.problems(topic, values)) <= set(shown)
    assert {answer.field for answer in rules.answers(topic, values, "ru")} <= set(shown)
    assert shown == [one.id for one in (*topic.checklist, *topic.fields) if one.id in shown]


@given(filled(), st.randoms(use_true_random=False))
def test_the_order_of_filling_does_not_matter(case: Any, chance: random.Random) -> None:
    topic, values = case
    names = list(values)
    chance.shuffle(names)
    shuffled = {name: values[name] for name in names}
    assert rules.problems(topic, shuffled) == rules.problems(topic, values)
    assert rules.as_report_text(topic, shuffled, "kk") == rules.as_report_text(topic, values, "kk")


@given(filled())
def test_values_of_hidden_fields_change_nothing(case: Any) -> None:
    topic, values = case
    shown = set(ids(rules.visible_fields(topic, values)))
    seen = {name: value for name, value in values.items() if name in shown}
    assert rules.problems(topic, seen) == rules.problems(topic, values)
    assert rules.as_report_text(topic, seen, "pl") == rules.as_report_text(topic, values, "pl")


@given(filled())
def test_a_complete_report_says_all_that_was_asked(case: Any) -> None:
    topic, values = case
    subject, text = rules.as_report_text(topic, values, "en")
    assert subject.startswith(topic.title["en"])
    assert len(subject) <= rules.SUBJECT_CHARACTERS
    for answer in rules.answers(topic, values, "en"):
        assert rules.labelled(answer.label, answer.text) in text


@given(
    st.one_of(
        st.sampled_from(ODD), st.text(alphabet="0123456789 -O", max_size=16), st.from_regex("[0-9]{12}", fullmatch=True)
    )
)
def test_a_number_is_right_where_the_directory_says_so(text: str) -> None:
    for type_, kind in ((FieldType.BIN, IdKind.BIN), (FieldType.IIN, IdKind.IIN)):
        asked = field(type_)
        value = cleaned(asked, text)
        assert (fault_of(asked, value) is None) == (not value or check_id(text, kind).valid)
