"""One value of one field: its tidy form, what is wrong with it, how people read it. Pure.

The offline form decides the same in ``resources/form/rules.js``, from the same constants (``PATTERNS``, ``BLANKS``); a test
compares the two.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from keyuser.orgs.rules import bare_number, check_id
from keyuser.records import FieldFault, FieldProblem, FieldType, FieldValue, IdKind, TopicField, Words

#: What counts as blank: programs and keyboards add more than the space.
BLANKS: Final = " \t\r\n\f\v\u00a0\u2007\u202f\u2028\u2029\ufeff\u200b"

_DATE: Final = r"(?:19|20|21)[0-9][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_TIME: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_DEGREES: Final = r"-?[0-9]{1,3}(?:[.][0-9]{1,12})?"
_MAIL_CHARACTER: Final = r'[^ \t\r\n\f\v\u00a0@<>(),;:"]'

#: The whole of a value of each type, in the part of the syntax that Python and browsers share.
PATTERNS: Final[Mapping[FieldType, str]] = {
    FieldType.NUMBER: r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,6})?",
    FieldType.DATE: _DATE,
    FieldType.TIME: _TIME,
    FieldType.DATE_TIME: f"{_DATE}T{_TIME}",
    FieldType.PHONE: r"[+]?[0-9 ().-]+",
    FieldType.MAIL: f"{_MAIL_CHARACTER}+@{_MAIL_CHARACTER}+[.]{_MAIL_CHARACTER}{{2,}}",
    FieldType.COORDINATES: f"{_DEGREES}[ ,;]+{_DEGREES}",
    FieldType.OBJECT_NUMBER: ".*[0-9].*",
}

#: Most characters of a text where the topic sets no bound.
LONGEST: Final[Mapping[FieldType, int]] = {
    FieldType.TEXT: 300,
    FieldType.LONG_TEXT: 20_000,
    FieldType.OBJECT_NUMBER: 100,
}

#: Fewest and most digits of a phone number: an extension; ITU-T E.164.
PHONE_DIGITS: Final = (3, 15)

_TEXTS = frozenset(LONGEST)
_IDS = {FieldType.BIN: IdKind.BIN, FieldType.IIN: IdKind.IIN}
_WORDS = re.compile(f"[{BLANKS}]+")


def words_in(words: Words, language: str) -> str:
    """The text in that language, else in English or Russian, else in the first that there is."""
    for wanted in (language, "en", "ru"):
        if wanted in words:
            return words[wanted]
    return next(iter(words.values()), "")


def cleaned(field: TopicField, value: FieldValue | None) -> FieldValue:
    """The value in its one form: without blanks around it; choices in the topic's order; an ID as bare digits."""
    if field.type.takes_many:
        many = (value,) if isinstance(value, str) else value or ()
        given = tuple(item for item in many if item)
        if field.type is FieldType.FILE:
            return given
        known = [choice.id for choice in field.choices]
        return tuple(sorted(set(given), key=lambda item: (known.index(item) if item in known else len(known), item)))
    text = value if isinstance(value, str) else ""
    if field.type is FieldType.LONG_TEXT:
        return text.replace("\r\n", "\n").replace("\r", "\n").strip(BLANKS)
    if field.type in _IDS:
        return bare_number(text)
    return _WORDS.sub(" ", text).strip(" ")


def fault_of(field: TopicField, value: FieldValue) -> FieldFault | None:
    """What is wrong with a cleaned value; an empty one is never wrong by itself."""
    if not value:
        return None
    if not isinstance(value, str):
        unknown = field.type is FieldType.MULTI_CHOICE and not set(value) <= {choice.id for choice in field.choices}
        if unknown:
            return FieldFault(FieldProblem.CHOICE)
        return _bounds(field, len(value), FieldProblem.TOO_FEW, FieldProblem.TOO_MANY)
    if field.type is FieldType.CHOICE:
        known = any(choice.id == value for choice in field.choices)
        return None if known else FieldFault(FieldProblem.CHOICE)
    if field.type in _IDS:
        return _id_fault(value, _IDS[field.type])
    pattern = PATTERNS.get(field.type)
    if (pattern and not re.fullmatch(pattern, value)) or not _is_possible(field.type, value):
        return FieldFault(FieldProblem(field.type))
    if field.type is FieldType.NUMBER:
        number = float(value.replace(",", "."))
        return _bounds(field, number, FieldProblem.TOO_SMALL, FieldProblem.TOO_LARGE)
    if field.type in _TEXTS:
        return _text_fault(field, value)
    return None


def shown(field: TopicField, value: FieldValue, language: str) -> str:
    """A cleaned value as people read it: labels for choices, dates in the order of the language."""
    labels = {choice.id: words_in(choice.label, language) for choice in field.choices}
    if not isinstance(value, str):
        return "; ".join(labels.get(item, item) for item in value)
    match field.type:
        case FieldType.CHOICE:
            return labels.get(value, value)
        case FieldType.DATE | FieldType.DATE_TIME:
            day, _, clock = value.partition("T")
            if language != "en":
                day = ".".join(reversed(day.split("-")))
            return " ".join(part for part in (day, clock) if part)
    return value


def _text_fault(field: TopicField, value: str) -> FieldFault | None:
    fault = _bounds(field, len(value), FieldProblem.TOO_SHORT, FieldProblem.TOO_LONG)
    if fault is None and field.maximum is None and len(value) > LONGEST[field.type]:
        return FieldFault(FieldProblem.TOO_LONG, LONGEST[field.type])
    if fault is None and field.pattern and not re.fullmatch(field.pattern, value, re.ASCII):
        return FieldFault(FieldProblem.PATTERN)
    return fault


def _bounds(field: TopicField, amount: float, below: FieldProblem, above: FieldProblem) -> FieldFault | None:
    if field.minimum is not None and amount < field.minimum:
        return FieldFault(below, field.minimum)
    if field.maximum is not None and amount > field.maximum:
        return FieldFault(above, field.maximum)
    return None


def _is_possible(type_: FieldType, value: str) -> bool:
    """What a pattern cannot say."""
    match type_:
        case FieldType.DATE | FieldType.DATE_TIME:
            try:
                date.fromisoformat(value[:10])
            except ValueError:
                return False
        case FieldType.PHONE:
            return PHONE_DIGITS[0] <= len(re.sub("[^0-9]", "", value)) <= PHONE_DIGITS[1]
        case FieldType.COORDINATES:
            latitude, longitude = (abs(float(part)) for part in re.split("[ ,;]+", value))
            return latitude <= 90 and longitude <= 180
    return True


def _id_fault(value: str, kind: IdKind) -> FieldFault | None:
    """The verdict of ``orgs.rules.check_id`` as a problem that has words in every language."""
    if check_id(value, kind).valid:
        return None
    if not re.fullmatch("[0-9]+", value):
        return FieldFault(FieldProblem.ID_DIGITS)
    if len(value) != 12:
        return FieldFault(FieldProblem.ID_LENGTH, len(value))
    other = IdKind.IIN if kind is IdKind.BIN else IdKind.BIN
    if check_id(value, other).valid:
        return FieldFault(FieldProblem.ID_IS_IIN if kind is IdKind.BIN else FieldProblem.ID_IS_BIN)
    return FieldFault(FieldProblem.ID_CHECK)
