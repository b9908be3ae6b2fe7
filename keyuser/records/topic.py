"""Topics of the guided form: what is asked for which kind of trouble, and what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from keyuser.records.report import Criticality, ReportKind

#: A text in one or more languages, by language code; a shipped topic has all five.
Words = Mapping[str, str]
#: What was filled into a field: its text, or the ids of choices, or the names of files. Empty means not filled.
FieldValue = str | tuple[str, ...]
#: What was filled into a form, by the field's id (see ``intake.topics.rules`` for the names of other topics' values in it).
FieldValues = Mapping[str, FieldValue]


class FieldType(StrEnum):
    """What a field takes. Dates and times are ISO 8601 wall time without a zone: 2026-11-02, 10:40, 2026-11-02T10:40."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "date_time"
    CHOICE = "choice"
    MULTI_CHOICE = "multi_choice"
    BIN = "bin"
    IIN = "iin"
    PHONE = "phone"
    MAIL = "mail"
    FILE = "file"
    COORDINATES = "coordinates"
    OBJECT_NUMBER = "object_number"

    @property
    def takes_many(self) -> bool:
        """Whether its value is a tuple."""
        return self in (FieldType.MULTI_CHOICE, FieldType.FILE)


class FieldProblem(StrEnum):
    """What is wrong with a value; the words for it are in ``resources/form/words.json`` under ``problem_...``."""

    REQUIRED = "required"
    UNANSWERED = "unanswered"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "date_time"
    CHOICE = "choice"
    PATTERN = "pattern"
    PHONE = "phone"
    MAIL = "mail"
    COORDINATES = "coordinates"
    OBJECT_NUMBER = "object_number"
    ID_DIGITS = "id_digits"
    ID_LENGTH = "id_length"
    ID_CHECK = "id_check"
    ID_IS_IIN = "id_is_iin"
    ID_IS_BIN = "id_is_bin"


@dataclass(frozen=True, slots=True)
class FieldFault:
    """What is wrong with a field; ``limit`` is the bound that was passed, where the problem has one."""

    problem: FieldProblem
    limit: float | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds where the field ``field`` has one of the values ``any_of``, or any value where ``any_of`` is empty."""

    field: str
    any_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose. ``advice`` is what to try first; ``kind`` makes the report one of another kind than its topic's."""

    id: str
    label: Words
    advice: Words
    kind: ReportKind | None = None


@dataclass(frozen=True, slots=True)
class TopicField:
    """One question.

    It is shown when all of ``show_if`` hold, and must be filled when it is ``required`` or all of ``require_if`` hold.
    ``minimum`` and ``maximum`` bound a number's value, a text's characters, the count of chosen answers or files.
    ``pattern`` is an expression that a text has to match whole, ``pattern_hint`` says it in words. Fields of different topics
    with the same ``shared`` name and type keep their value when the topic is switched. ``event_time``: it says when it
    happened; ``in_subject``: its value stands in the report's subject.
    """

    id: str
    type: FieldType
    label: Words
    help: Words
    required: bool = False
    minimum: float | None = None
    maximum: float | None = None
    pattern: str = ""
    pattern_hint: Words | None = None
    shared: str = ""
    choices: tuple[Choice, ...] = ()
    show_if: tuple[Condition, ...] = ()
    require_if: tuple[Condition, ...] = ()
    event_time: bool = False
    in_subject: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of trouble and what has to be known about it.

    ``version`` is a hash of its content. ``checklist`` are questions with choices that come before everything else: nothing
    more is asked until all of them are answered. ``route`` hints at who deals with it. ``source`` names its file.
    """

    id: str
    version: str
    title: Words
    hint: Words
    kind: ReportKind
    criticality: Criticality
    hot: bool
    route: str
    checklist: tuple[TopicField, ...]
    fields: tuple[TopicField, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reporter:
    """Who fills in a form. ``organisation`` is a BIN."""

    name: str = ""
    email: str = ""
    phone: str = ""
    department: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file put into the field ``field`` of a form, in memory."""

    field: str
    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """One filled field as it was shown: ``text`` is the value as people read it, in the form's language. The values of a
    file field are names of the report's attachments. Read from the store, value and text of an IIN are its mask."""

    field: str
    type: FieldType
    label: str
    value: FieldValue
    text: str


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """What a report that came through a form says, beside its text. ``title`` is the topic's in ``language``; ``event_at``
    (aware UTC) is when it happened, ``None`` where the form did not ask or say."""

    topic: str
    version: str
    title: str
    language: str
    kind: ReportKind
    criticality: Criticality
    hot: bool
    route: str
    event_at: datetime | None
    phone: str
    department: str
    answers: tuple[FormAnswer, ...]
