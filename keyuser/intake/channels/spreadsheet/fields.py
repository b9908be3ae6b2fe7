"""What a column of a table of reports can mean, and the headings in ru, kk, uk, pl and en that say so. Pure rules."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from keyuser.orgs.tables.headings import Columns, recognise
from keyuser.orgs.tables.model import Cell


class TableField(StrEnum):
    """What a column gives to its report.

    ``TEXT`` and ``DETAIL`` may be said of several columns: the first text column is the description, what follows stands below
    it as "heading: value", and so do all fields but subject, sender's name, sender's mail address, date and time.
    """

    SUBJECT = "subject"
    TEXT = "text"
    SENDER_NAME = "sender_name"
    SENDER_EMAIL = "sender_email"
    SENDER_PHONE = "sender_phone"
    ORGANISATION = "organisation"
    BIN = "bin"
    IIN = "iin"
    DATE = "date"
    TIME = "time"
    KIND = "kind"
    CRITICALITY = "criticality"
    TOPIC = "topic"
    REFERENCE = "reference"
    DETAIL = "detail"
    IGNORE = "ignore"


#: Fields that several columns may give.
REPEATABLE = frozenset({TableField.TEXT, TableField.DETAIL, TableField.IGNORE})

#: Headings of the columns that ``rejected`` adds; they are no part of a report.
OWN_HEADINGS = ("keyuser: row", "keyuser: what is wrong", "keyuser: what to do")

#: The stronger ones first: see ``headings.recognise``.
VOCABULARY: Mapping[str, str] = {
    TableField.BIN: r"\bбин\b|\bбін\b|\bбсн\b|\bbin\b|бизнес.?идентификац|бизнес.?сәйкестендіру|\bиин/бин",
    TableField.IIN: r"\bиин\b|\bжсн\b|\biin\b|жеке сәйкестендіру|индивидуальн\w* идентификац|\bpesel\b|\bрнокпп\b",
    TableField.SENDER_EMAIL: r"e-?mail|эл\w* ?почт|электронн\w* (?:почт|адрес)|\bпочта|пошт|mail",
    TableField.SENDER_PHONE: r"телефон|\bтел\b|\bмоб\b|мобильн|\bсотов|ұялы|мобільн|telefon|\bkomórk|phone|mobile",
    TableField.DATE: r"\bдата|\bкүні|\bdata\b|\bdate|created",
    TableField.TIME: r"\bвремя|уақыт|\bчас\b|\btime|\bczas|\bgodzina",
    TableField.ORGANISATION: (
        r"организац|компани|предприят|\bфирма|ұйым|мекеме|організац|підприємств|organizac|\bfirma|company|organi[sz]ation"
    ),
    TableField.KIND: (
        r"^(?:тип|вид)\b|\bтүрі\b|\brodzaj|^typ\b|^type\b|^kind\b|(?:request|report|ticket) (?:type|kind)"
    ),
    TableField.CRITICALITY: (
        r"критичн|приоритет|срочност|важност|маңыздыл|басымд|шұғыл|пріоритет|важлив|терміновіст|priorytet|\bpilno|\bważno"
        r"|priority|criticality|severity|urgency"
    ),
    TableField.REFERENCE: (
        r"^(?:рег\w* )?(?:номер|нөмір\w*|numer|number|no|nr)$|(?:номер|код) (?:обращен|заявк|инцидент|документ|звернен)"
        r"|нөмірі\b|numer zgłosz|(?:ticket|reference|request|case) (?:no|number|id)|^(?:id|ref|reference)$"
    ),
    TableField.SUBJECT: r"\bтема|заголов|кратко\b|кратк\w+ (?:описан|содержан)|тақырып|\btemat|subject|title|summary|стисл",
    TableField.TOPIC: (
        r"\bмодул|\bраздел|подсистем|\bкатегор|\bбөлім|\bсанат|розділ|підсистем|\bmoduł|kategoria|\bmodule|component|category"
        r"|topic"
    ),
    TableField.TEXT: (
        r"описани|\bтекст|проблем|сообщени|\bсуть|содержани|вопрос|обращени|ошибк"
        r"|сипаттама|мәтін|мәселе|хабарлама|мазмұн|сұрақ|\bқате|\bопис|помилк|повідомлен|питання|звернення"
        r"|\bopis|treść|wiadomość|zgłoszeni\w*\b|błąd|description|\btext|message|details|\bissue|problem|error"
    ),
    TableField.SENDER_NAME: (
        r"\bфио\b|ф\.? ?и\.? ?о|\bимя|сотрудник|заявител|\bавтор|отправител|пользовател|аты.?жөні|қызметкер|жіберуші"
        r"|өтініш беруші|\bпіб\b|ім.?я|працівник|заявник|imię|nazwisko|pracownik|zgłaszający|\bname|employee|reporter|author"
        r"|sender|user"
    ),
}


@dataclass(frozen=True, slots=True)
class MappedColumn:
    """A column at ``position`` (from 0), headed ``heading``, gives ``field``."""

    position: int
    heading: str
    field: TableField


@dataclass(frozen=True, slots=True)
class TableMapping:
    """How the rows of a sheet become reports. ``heading_row`` is the number of the row of headings; 0 where there is none.

    ``take_hidden``: rows that the spreadsheet program hides are taken too.
    """

    sheet: str
    heading_row: int
    columns: tuple[MappedColumn, ...]
    take_hidden: bool = True

    def first(self, field: TableField) -> MappedColumn | None:
        """The first column that gives the field."""
        return next((column for column in self.columns if column.field is field), None)

    @property
    def makes_reports(self) -> bool:
        """Whether some column gives a report's subject or text."""
        return any(column.field in (TableField.SUBJECT, TableField.TEXT) for column in self.columns)

    def all(self, field: TableField) -> tuple[MappedColumn, ...]:
        """The columns that give the field, in the table's order."""
        return tuple(column for column in self.columns if column.field is field)


def recognised(cells: Sequence[Cell]) -> Columns:
    """What the headings alone say."""
    return recognise(cells, VOCABULARY)


def is_heading_row(found: Columns) -> bool:
    """Whether a row heads a table of reports: one column is its subject or text, and it is no title above the table."""
    filled = [heading for heading in found.headings if heading]
    title = len(filled) == 1 and " " in filled[0]
    return bool({TableField.SUBJECT, TableField.TEXT} & set(found.fields)) and not title


def headings_fingerprint(headings: Sequence[str]) -> str:
    """What makes two tables of one form: their headings without case and blanks, in order."""
    plain = [" ".join(heading.casefold().split()) for heading in headings if heading not in OWN_HEADINGS]
    while plain and not plain[-1]:
        plain.pop()
    return hashlib.sha256(json.dumps(plain, ensure_ascii=True).encode("ascii")).hexdigest()
