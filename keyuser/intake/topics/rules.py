"""What a topic asks, given what is filled in: pure functions of the two. The same rules run in the offline form
(``resources/form/rules.js``).

Values are kept by the id of their field. Values of topics that were left stand beside them under names with a slash, which no
field's id has, so that nothing typed is lost when the topic is switched.
"""

from collections.abc import Iterable, Mapping, Sequence

from keyuser.intake.topics.values import cleaned, fault_of, shown, words_in
from keyuser.records import (
    Condition,
    FieldFault,
    FieldProblem,
    FieldType,
    FieldValue,
    FieldValues,
    FormAnswer,
    ReportKind,
    Topic,
    TopicField,
)

#: Most characters of a report's subject.
SUBJECT_CHARACTERS = 140


def visible_fields(topic: Topic, values: FieldValues) -> tuple[TopicField, ...]:
    """The questions to show now, in order: of the checklist alone until each of its visible ones is answered."""
    checks, given = _shown(topic.checklist, values, {})
    if any(_is_open(field, given) for field in checks):
        return checks
    fields, _ = _shown(topic.fields, values, given)
    return (*checks, *fields)


def problems(topic: Topic, values: FieldValues) -> dict[str, FieldFault]:
    """What keeps the report from going on, by the id of the field; hidden fields have no problems."""
    fields = visible_fields(topic, values)
    given = {field.id: cleaned(field, values.get(field.id)) for field in fields}
    checks = {field.id for field in topic.checklist}
    found = {}
    for field in fields:
        fault = fault_of(field, given[field.id])
        if fault is None and not given[field.id] and (field.id in checks or _is_required(field, given)):
            fault = FieldFault(FieldProblem.UNANSWERED if field.id in checks else FieldProblem.REQUIRED)
        if fault is not None:
            found[field.id] = fault
    return found


def is_complete(topic: Topic, values: FieldValues) -> bool:
    """Whether the report can go on."""
    return not problems(topic, values)


def is_required(topic: Topic, field_id: str, values: FieldValues) -> bool:
    """Whether the visible field must be filled as things stand: what a form marks."""
    fields = visible_fields(topic, values)
    given = {field.id: cleaned(field, values.get(field.id)) for field in fields}
    checks = {field.id for field in topic.checklist}
    return any(field.id == field_id and (field_id in checks or _is_required(field, given)) for field in fields)


def carry_over(old: Topic, new: Topic, values: FieldValues) -> dict[str, FieldValue]:
    """The values after switching from one topic to another.

    Fields with the same shared name and type keep their value. Everything else is set aside and is there again after
    switching back: there and back changes nothing.
    """
    own = {field.id: _place(old, field) for field in (*old.checklist, *old.fields)}
    kept = {own.get(name, name): value for name, value in values.items()}
    wanted = {_place(new, field): field.id for field in (*new.checklist, *new.fields)}
    return {wanted.get(place, place): value for place, value in kept.items()}


def report_kind(topic: Topic, values: FieldValues) -> ReportKind:
    """The topic's kind, unless an answer says another one; the last such answer counts."""
    kind = topic.kind
    for field in visible_fields(topic, values):
        if field.type is FieldType.CHOICE:
            chosen = cleaned(field, values.get(field.id))
            kind = next((item.kind for item in field.choices if item.kind and item.id == chosen), kind)
    return kind


def event_time(topic: Topic, values: FieldValues) -> str:
    """The wall time at which it happened, as ISO 8601 without a zone; empty where it is not said (rightly)."""
    for field in visible_fields(topic, values):
        value = cleaned(field, values.get(field.id))
        if field.event_time and isinstance(value, str) and fault_of(field, value) is None:
            return value
    return ""


def answers(topic: Topic, values: FieldValues, language: str) -> tuple[FormAnswer, ...]:
    """What was filled into the visible fields, as it is kept beside a report."""
    pairs = ((field, cleaned(field, values.get(field.id))) for field in visible_fields(topic, values))
    return tuple(
        FormAnswer(field.id, field.type, words_in(field.label, language), value, shown(field, value, language))
        for field, value in pairs
        if value
    )


def as_report_text(topic: Topic, values: FieldValues, language: str) -> tuple[str, str]:
    """The report's subject and text: a line "label: value" for each answer, the checklist first, in the form's order."""
    given = answers(topic, values, language)
    named = {field.id for field in topic.fields if field.in_subject}
    checks = {field.id for field in topic.checklist}
    blocks = (
        [labelled(item.label, item.text) for item in given if item.field in checks],
        [labelled(item.label, item.text) for item in given if item.field not in checks],
    )
    text = "\n\n".join("\n".join(lines) for lines in blocks if lines)
    return _subject(words_in(topic.title, language), [item.text for item in given if item.field in named]), text


def labelled(label: str, text: str) -> str:
    """A label and its value as lines of a text."""
    mark = "" if label.endswith(("?", ":", ".")) else ":"
    return f"{label}{mark}\n{text}" if "\n" in text else f"{label}{mark} {text}"


def _subject(title: str, parts: Sequence[str]) -> str:
    subject = f"{title}: {', '.join(parts)}" if parts else title
    subject = " ".join(subject.split("\n"))
    return subject if len(subject) <= SUBJECT_CHARACTERS else f"{subject[: SUBJECT_CHARACTERS - 1]}…"


def _shown(
    fields: Iterable[TopicField], values: FieldValues, given: Mapping[str, FieldValue]
) -> tuple[tuple[TopicField, ...], dict[str, FieldValue]]:
    """Those fields whose conditions hold, and the values of all that are shown so far."""
    now, found = dict(given), []
    for field in fields:
        if _all_hold(field.show_if, now):
            found.append(field)
            now[field.id] = cleaned(field, values.get(field.id))
    return tuple(found), now


def _is_open(field: TopicField, given: Mapping[str, FieldValue]) -> bool:
    value = given[field.id]
    return not value or fault_of(field, value) is not None


def _is_required(field: TopicField, given: Mapping[str, FieldValue]) -> bool:
    return field.required or (bool(field.require_if) and _all_hold(field.require_if, given))


def _all_hold(conditions: Iterable[Condition], given: Mapping[str, FieldValue]) -> bool:
    return all(_holds(condition, given.get(condition.field, "")) for condition in conditions)


def _holds(condition: Condition, value: FieldValue) -> bool:
    if not condition.any_of:
        return bool(value)
    held = (value,) if isinstance(value, str) else value
    return any(item in condition.any_of for item in held)


def _place(topic: Topic, field: TopicField) -> str:
    """Where a value waits while another topic is open."""
    return f"shared/{field.shared}/{field.type}" if field.shared else f"{topic.id}/{field.id}"
