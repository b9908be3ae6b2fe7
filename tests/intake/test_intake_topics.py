"""Topics as files: the shipped ones are whole, the user's own are added, a wrong one is named and hides nothing."""

import copy
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from keyuser.intake.topics.reading import form_words, load_topics, problem_words, reporter_questions
from keyuser.paths import resource
from keyuser.records import FieldFault, FieldProblem, FieldType, ReportKind, Topic, Words
from keyuser.settings import LANGUAGES

SHIPPED = load_topics(Path("nowhere"))

OWN: dict[str, Any] = {
    "id": "printing",
    "title": {"ru": "Печать"},
    "kind": "incident",
    "checklist": [
        {
            "id": "paper",
            "type": "choice",
            "label": {"ru": "Бумага есть?"},
            "choices": [{"id": "yes", "label": {"ru": "Да"}}],
        }
    ],
    "fields": [
        {
            "id": "printer",
            "type": "text",
            "label": {"ru": "Принтер"},
            "pattern": "[A-Z]{2}-\\d+",
            "pattern_hint": {"ru": "Как HP-12"},
        },
        {"use": "screenshot", "required": True},
    ],
}


def texts(topic: Topic) -> Iterator[Words]:
    yield from (topic.title, topic.hint)
    for field in (*topic.checklist, *topic.fields):
        yield from (field.label, field.help, field.pattern_hint or {})
        for choice in field.choices:
            yield from (choice.label, choice.advice)


def test_the_shipped_topics_are_there_in_the_order_of_urgency() -> None:
    assert SHIPPED.failures == ()
    assert [topic.id for topic in SHIPPED.topics] == [
        "bid_not_shown",
        "data_exchange",
        "coordinates",
        "access_rights",
        "correction",
        "registration",
        "something_else",
    ]
    assert [topic.id for topic in SHIPPED.topics if topic.hot] == ["bid_not_shown"]
    assert [topic.id for topic in SHIPPED.topics if topic.checklist] == ["data_exchange"]


@pytest.mark.parametrize("topic", [*SHIPPED.topics, reporter_questions()], ids=lambda topic: topic.id)
def test_every_text_of_a_shipped_topic_is_in_five_languages(topic: Topic) -> None:
    for words in texts(topic):
        assert not words or set(words) == set(LANGUAGES), words
        assert all(text.strip() == text and "  " not in text for text in words.values()), words
    assert set(topic.title) == set(LANGUAGES)


def test_kazakh_and_ukrainian_are_not_russian() -> None:
    for topic in SHIPPED.topics:
        for words in texts(topic):
            if words and len(words["ru"]) > 30:
                assert len({words[language] for language in LANGUAGES}) == len(LANGUAGES), words


def test_shared_questions_have_one_type_everywhere() -> None:
    types: dict[str, set[FieldType]] = {}
    for topic in SHIPPED.topics:
        for field in topic.fields:
            types.setdefault(field.shared, set()).add(field.type)
    assert {name for name, found in types.items() if name and len(found) > 1} == set()
    assert {"outlet", "event_time", "screenshot", "object_number", "description"} <= set(types)


def test_the_words_of_the_form_say_the_same_in_every_language() -> None:
    words = form_words()
    assert set(words) == set(LANGUAGES)
    for key, text in words["en"].items():
        gaps = set(re.findall(r"\{(\w+)\}", text))
        for language in LANGUAGES:
            assert set(re.findall(r"\{(\w+)\}", words[language][key])) == gaps, (language, key)
    assert all(set(words[language]) == set(words["en"]) for language in LANGUAGES)
    assert {f"problem_{problem}" for problem in FieldProblem} <= set(words["en"])
    assert problem_words(FieldFault(FieldProblem.TOO_SHORT, 5.0), "kk") == "Тым қысқа: кемінде 5 таңба."


def test_a_topic_of_the_users_own_is_added_and_one_with_a_known_id_replaces(tmp_path: Path) -> None:
    (tmp_path / "printing.json").write_text(json.dumps(OWN), "utf-8")
    (tmp_path / "mine.json").write_text(json.dumps(OWN | {"id": "correction", "kind": "change_request"}), "utf-8-sig")
    found = load_topics(tmp_path)
    assert found.failures == ()
    assert len(found.topics) == len(SHIPPED.topics) + 1
    assert found.get("correction").kind is ReportKind.CHANGE_REQUEST
    printing = found.get("printing")
    assert printing.fields[1].required
    assert printing.fields[1].shared == "screenshot"
    assert printing.version != found.get("correction").version


def change(path: str, value: Any) -> dict[str, Any]:
    data = copy.deepcopy(OWN)
    *way, last = path.split(".")
    place: Any = data
    for step in way:
        place = place[int(step) if step.isdigit() else step]
    place[last] = value
    return data


@pytest.mark.parametrize(
    ("field", "data"),
    [
        ("kind", change("kind", "trouble")),
        ("the whole file", {key: value for key, value in OWN.items() if key != "title"}),
        ("id", change("id", "Печать")),
        ("title", change("title", {})),
        ("fields.0.type", change("fields.0.type", "colour")),
        ("fields.0.label", change("fields.0.label", {"de": "Drucker"})),
        ("fields.1.use", change("fields.1.use", "photo")),
        ("fields.1.required", change("fields.1.required", "yes")),
        ("fields.0.pattern", change("fields.0.pattern", "(?=x)")),
        ("fields.0.pattern", change("fields.0.pattern", "a{")),
        ("fields.0.pattern", change("fields.0.pattern", "x]")),
        ("fields.0.pattern", change("fields.0.pattern", "(a")),
        ("fields.0.pattern", change("fields.0.pattern", r"\s+")),
        ("fields.0.show_if.0.field", change("fields.0.show_if", [{"field": "screenshot"}])),
        ("fields.0.show_if.0.any_of", change("fields.0.show_if", [{"field": "paper", "any_of": ["maybe"]}])),
        ("fields.0.choices", change("fields.0.choices", [{"id": "a", "label": {"ru": "А"}}])),
        ("fields.0.id", change("fields.0.id", "paper")),
        ("fields.0.event_time", change("fields.0.event_time", True)),
        ("fields.0.minimum", change("fields", [OWN["fields"][0] | {"minimum": 9, "maximum": 3}])),
        ("fields.1.shared", change("fields.0.shared", "screenshot")),
        ("checklist.0.type", change("checklist.0.type", "text")),
    ],
)
def test_a_wrong_file_is_named_with_its_field_and_hides_no_other(
    tmp_path: Path, field: str, data: Mapping[str, Any]
) -> None:
    (tmp_path / "wrong.json").write_text(json.dumps(data), "utf-8")
    (tmp_path / "right.json").write_text(json.dumps(OWN), "utf-8")
    found = load_topics(tmp_path)
    (failure,) = found.failures
    assert failure.reason.startswith(f'wrong.json cannot be used: field "{field}')
    assert failure.hint
    assert len(found.topics) == len(SHIPPED.topics) + 1


def test_files_that_are_no_topics_at_all_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"id": "x",\n oops', "utf-8")
    (tmp_path / "b.json").write_text("[1]", "utf-8")
    (tmp_path / "c.json").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "d.json").mkdir()
    (tmp_path / "e.json").write_text(json.dumps(OWN), "utf-8")
    (tmp_path / "f.json").write_text(json.dumps(OWN), "utf-8")
    found = load_topics(tmp_path)
    assert [failure.source for failure in found.failures] == ["a.json", "b.json", "c.json", "d.json", "f.json"]
    assert "line 2" in found.failures[0].reason
    assert "e.json" in found.failures[4].reason


def test_the_schema_describes_every_shipped_file_where_editors_look_for_it() -> None:
    for path in resource("topics").glob("*.json"):
        data = json.loads(path.read_text("utf-8"))
        assert (path.parent / data["$schema"]).resolve() == resource("schemas", "topic.schema.json").resolve()
