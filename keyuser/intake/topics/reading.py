"""Topics as files: read, checked against their published schema, turned into records.

A file that cannot be used is named with the field that is wrong and what is expected there; the others are used all the same.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from keyuser.errors import InputError, MachineError
from keyuser.paths import resource
from keyuser.records import (
    Choice,
    Condition,
    Criticality,
    Failure,
    FieldFault,
    FieldType,
    ReportKind,
    Topic,
    TopicField,
)

_VERSION_LENGTH = 12
_DEFAULT_ORDER = 100
_CHOOSING = (FieldType.CHOICE, FieldType.MULTI_CHOICE)
_WITH_PATTERN = (FieldType.TEXT, FieldType.OBJECT_NUMBER)

#: What Python and browsers read alike: no look-around, no back-references, no escapes but of digits, word characters and marks.
_UNSHARED_SYNTAX = re.compile(r"\(\?(?!:)|\\(?![dwDW.+*?()\[\]{}|^$\\/])|[*+?}]\+")

#: What may hold a bracket: an escape, a class, a quantifier. Browsers refuse brackets that stand alone.
_WITH_BRACKETS = re.compile(r"\\.|\[(?:\\.|[^\]\\\[])+\]|\{\d+(?:,\d*)?\}")

_Raw = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class TopicFiles:
    """The topics that can be used, in the order of the list, and the files that cannot."""

    topics: tuple[Topic, ...]
    failures: tuple[Failure, ...]

    def get(self, topic_id: str) -> Topic:
        """The topic of that id; ``InputError`` where there is none."""
        for topic in self.topics:
            if topic.id == topic_id:
                return topic
        known = ", ".join(topic.id for topic in self.topics)
        raise InputError(f'There is no topic "{topic_id}".', f"Choose one of these: {known}.")


def load_topics(own_folder: Path) -> TopicFiles:
    """The shipped topics and those of the user's folder; a file of the user replaces the shipped topic with its id."""
    loaded: dict[str, tuple[int, int, Topic]] = {}
    failures = []
    for path in (*sorted(resource("topics").glob("*.json")), *sorted(own_folder.glob("*.json"))):
        try:
            order, topic = load_topic(path)
            earlier = loaded.get(topic.id)
            if earlier and path.parent == own_folder == Path(earlier[2].source).parent:
                used = Path(earlier[2].source).name
                raise _refused(path, "id", f'"{topic.id}" is the topic of {used} already', "Give it another id.")
        except (InputError, MachineError) as error:
            failures.append(Failure(path.name, error.message, error.hint))
            continue
        loaded[topic.id] = (order, len(loaded), topic)
    in_order = sorted(loaded.values(), key=lambda item: item[:2])
    return TopicFiles(tuple(topic for _, _, topic in in_order), tuple(failures))


def load_topic(path: Path) -> tuple[int, Topic]:
    """A topic's place in the list and the topic; ``InputError`` naming file and field, ``MachineError`` for the disk."""
    data = _read(path)
    _check(path, _validator(), data)
    data = {**data, **{part: _with_shared(path, part, data.get(part, ())) for part in ("checklist", "fields")}}
    version = sha256(json.dumps(data, ensure_ascii=False, sort_keys=True).encode("utf-8")).hexdigest()[:_VERSION_LENGTH]
    topic = Topic(
        id=data["id"],
        version=version,
        title=data["title"],
        hint=data.get("hint", {}),
        kind=ReportKind(data["kind"]),
        criticality=Criticality(data.get("criticality", Criticality.MEDIUM)),
        hot=data.get("hot", False),
        route=data.get("route", ""),
        checklist=tuple(map(_field, data["checklist"])),
        fields=tuple(map(_field, data["fields"])),
        source=str(path),
    )
    for field, what, hint in _faults(topic):
        raise _refused(path, field, what, hint)
    return data.get("order", _DEFAULT_ORDER), topic


@cache
def reporter_questions() -> Topic:
    """What every form asks about the person who fills it in: the fields of ``Reporter``, as a topic to apply the rules to."""
    return load_topic(resource("topics", "shared", "reporter.json"))[1]


@cache
def form_words() -> Mapping[str, Mapping[str, str]]:
    """The form's own words by language: labels of the reporter's lines, problems, buttons."""
    words: Mapping[str, Mapping[str, str]] = json.loads(resource("form", "words.json").read_text("utf-8"))
    return words


def problem_words(fault: FieldFault, language: str) -> str:
    """What is wrong with a field as a sentence in that language. A pattern has its own words: ``pattern_hint``."""
    limit = "" if fault.limit is None else f"{fault.limit:g}"
    return form_words()[language][f"problem_{fault.problem}"].replace("{limit}", limit)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise MachineError(f"The topic {path.name} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise InputError(
            f"The topic {path.name} is not a JSON file{line}.", "Correct it in a text editor.", str(error)
        ) from error
    return data if isinstance(data, dict) else {}


@cache
def _validator(part: str = "") -> Draft202012Validator:
    schema = json.loads(resource("schemas", "topic.schema.json").read_text("utf-8"))
    if part:
        schema = {"$defs": schema["$defs"], "$ref": f"#/$defs/{part}"}
    return Draft202012Validator(schema)


def _check(path: Path, validator: Draft202012Validator, data: _Raw, where: str = "") -> None:
    problem = min(
        validator.iter_errors(data), key=lambda found: [str(part) for part in found.absolute_path], default=None
    )
    if problem is not None:
        inside = ".".join(str(part) for part in problem.absolute_path)
        field = ".".join(part for part in (where, inside) if part) or "the whole file"
        raise _refused(path, field, problem.message, _expectation(problem))


def _expectation(problem: ValidationError) -> str:
    """What the schema says about the field that is wrong."""
    schema = problem.schema
    return str(schema.get("description", "")) if isinstance(schema, Mapping) else ""


def _refused(path: Path, field: str, what: str, hint: str) -> InputError:
    return InputError(f'{path.name} cannot be used: field "{field}": {what}.', hint)


@cache
def _library() -> Mapping[str, _Raw]:
    """The shared questions by name."""
    fields: Mapping[str, _Raw] = json.loads(resource("topics", "shared", "fields.json").read_text("utf-8"))
    return fields


def _with_shared(path: Path, part: str, fields: Sequence[_Raw]) -> list[_Raw]:
    """The fields with the shared questions put in where they are used."""
    whole: list[_Raw] = []
    for number, field in enumerate(fields):
        if "use" not in field:
            whole.append(field)
            continue
        name, where = field["use"], f"{part}.{number}"
        if name not in _library():
            known = ", ".join(sorted(_library()))
            raise _refused(path, f"{where}.use", f'there is no shared question "{name}"', f"Known are {known}.")
        own = {key: value for key, value in field.items() if key != "use"}
        merged = {"id": name, "shared": name, **_library()[name], **own}
        _check(path, _validator("field"), merged, where)
        whole.append(merged)
    return whole


def _field(raw: _Raw) -> TopicField:
    return TopicField(
        id=raw["id"],
        type=FieldType(raw["type"]),
        label=raw["label"],
        help=raw.get("help", {}),
        required=raw.get("required", False),
        minimum=raw.get("minimum"),
        maximum=raw.get("maximum"),
        pattern=raw.get("pattern", ""),
        pattern_hint=raw.get("pattern_hint"),
        shared=raw.get("shared", ""),
        choices=tuple(map(_choice, raw.get("choices", ()))),
        show_if=tuple(map(_condition, raw.get("show_if", ()))),
        require_if=tuple(map(_condition, raw.get("require_if", ()))),
        event_time=raw.get("event_time", False),
        in_subject=raw.get("in_subject", False),
    )


def _choice(raw: _Raw) -> Choice:
    kind = ReportKind(raw["kind"]) if "kind" in raw else None
    return Choice(raw["id"], raw["label"], raw.get("advice", {}), kind)


def _condition(raw: _Raw) -> Condition:
    return Condition(raw["field"], tuple(raw.get("any_of", ())))


def _faults(topic: Topic) -> Iterator[tuple[str, str, str]]:
    """What a schema cannot say: the field, what is wrong, what to do."""
    earlier: dict[str, TopicField] = {}
    shared: set[str] = set()
    for part, fields in (("checklist", topic.checklist), ("fields", topic.fields)):
        for number, field in enumerate(fields):
            where = f"{part}.{number}"
            if field.id in earlier:
                yield f"{where}.id", f'"{field.id}" is there twice', "Give each question an id of its own."
            if field.shared and field.shared in shared:
                yield f"{where}.shared", f'"{field.shared}" is there twice', "Share each value with one question."
            yield from ((f"{where}.{name}", what, hint) for name, what, hint in _faults_of_field(field))
            yield from ((f"{where}.{name}", what, hint) for name, what, hint in _faults_of_conditions(field, earlier))
            earlier[field.id] = field
            shared |= {field.shared} - {""}


def _faults_of_field(field: TopicField) -> Iterator[tuple[str, str, str]]:
    if bool(field.choices) != (field.type in _CHOOSING):
        yield (
            "choices",
            f"type {field.type} and choices do not go together",
            "Choices belong to choice and multi_choice.",
        )
    ids = [choice.id for choice in field.choices]
    if len(set(ids)) < len(ids):
        yield "choices", "an id is there twice", "Give each answer an id of its own."
    if field.minimum is not None and field.maximum is not None and field.minimum > field.maximum:
        yield "minimum", f"{field.minimum:g} is more than the maximum", "Exchange the two."
    if field.event_time and field.type is not FieldType.DATE_TIME:
        yield "event_time", f"the type is {field.type}", "The time of the event has the type date_time."
    if field.pattern:
        yield from _faults_of_pattern(field)


def _faults_of_pattern(field: TopicField) -> Iterator[tuple[str, str, str]]:
    if field.type not in _WITH_PATTERN:
        yield "pattern", f"the type is {field.type}", "Patterns belong to text and object_number."
    lone_bracket = re.search(r"[\[\]{}]", _WITH_BRACKETS.sub("", field.pattern))
    if lone_bracket or _UNSHARED_SYNTAX.search(field.pattern):
        hint = (
            r"Use only characters, classes like [A-Z], \d, \w, ( | ), ?, *, + and {2,5}; escape only marks such as \. ."
        )
        yield "pattern", f"{field.pattern} uses syntax that not every browser reads alike", hint
    try:
        re.compile(field.pattern)
    except re.error as error:
        yield "pattern", f"{field.pattern} is no regular expression: {error}", "Correct the expression."


def _faults_of_conditions(field: TopicField, earlier: Mapping[str, TopicField]) -> Iterator[tuple[str, str, str]]:
    for name, conditions in (("show_if", field.show_if), ("require_if", field.require_if)):
        for number, condition in enumerate(conditions):
            other = earlier.get(condition.field)
            if other is None:
                yield f"{name}.{number}.field", f'no earlier question has the id "{condition.field}"', "Correct the id."
                continue
            unknown = sorted(set(condition.any_of) - {choice.id for choice in other.choices}) if other.choices else []
            if unknown:
                answers = ", ".join(choice.id for choice in other.choices)
                yield (
                    f"{name}.{number}.any_of",
                    f'"{unknown[0]}" is no answer of {other.id}',
                    f"Its answers: {answers}.",
                )
