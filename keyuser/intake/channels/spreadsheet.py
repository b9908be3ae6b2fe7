"""A table of reports (.xlsx, .csv): each row below the headings is one report.

Columns that are not recognised are not lost: they are added below the text as "heading: value".
"""

import json
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from keyuser.errors import KeyuserError
from keyuser.intake import rules
from keyuser.orgs.tables.headings import SEARCHED_ROWS, Columns, cell_text, recognise, restore_id
from keyuser.orgs.tables.reading import Cell, Row, Sheet, read_sheets
from keyuser.records import Channel, Failure, Incoming

_VOCABULARY = {
    "bin": r"\bбин\b|\bбін\b|\bбсн\b|\bbin\b|бизнес.?идентификац|бизнес.?сәйкестендіру|\bиин/бин",
    "email": r"e-?mail|эл\w* ?почт|электронн\w* (?:почт|адрес)|\bпочта|пошт|mail",
    "date": r"\bдата|время|\bкүні|уақыт|\bчас\b|\bdata\b|\bdate|\btime|czas|created",
    "organisation": (
        r"организац|компани|предприят|\bфирма|ұйым|мекеме|організац|підприємств|organizac|\bfirma|company|organi[sz]ation"
    ),
    "subject": r"\bтема|заголов|кратко\b|кратк\w+ (?:описан|содержан)|тақырып|\btemat|subject|title|summary|стисл",
    "text": (
        r"описани|\bтекст|проблем|сообщени|\bсуть|содержани|вопрос|обращени|ошибк"
        r"|сипаттама|мәтін|мәселе|хабарлама|мазмұн|сұрақ|\bқате|\bопис|помилк|повідомлен|питання|звернення"
        r"|\bopis|treść|wiadomość|zgłoszeni\w*\b|błąd|description|\btext|message|details|\bissue|problem|error"
    ),
    "name": (
        r"\bфио\b|ф\.? ?и\.? ?о|\bимя|сотрудник|заявител|\bавтор|отправител|пользовател|аты.?жөні|қызметкер|жіберуші"
        r"|өтініш беруші|\bпіб\b|ім.?я|працівник|заявник|imię|nazwisko|pracownik|zgłaszający|\bname|employee|reporter|author"
        r"|sender|user"
    ),
}
_DATE_FORMATS = (
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y",
    "%d/%m/%Y",
)
_SUBJECT_LENGTH = 90


def read_spreadsheet(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The rows of a table in order, each a report or a failure; a file that is no table is one failure."""
    headed = False
    seen: Counter[tuple[tuple[str, str], ...]] = Counter()
    try:
        for sheet in read_sheets(path):
            where = f"{source} [{sheet.name}]" if sheet.name else source
            headed = (yield from _read_sheet(sheet, where, path.stem, seen)) or headed
    except KeyuserError as error:
        yield Failure(source, error.message, error.hint)
        return
    if not headed:
        hint = 'Name the columns in the first row, for instance "Subject", "Description", "BIN", "Name", "E-mail".'
        yield Failure(source, "No column of this table is headed as subject or description of a report.", hint)


def _read_sheet(
    sheet: Sheet, where: str, stem: str, seen: Counter[tuple[tuple[str, str], ...]]
) -> Generator[Incoming | Failure, None, bool]:
    """The rows below the headings; returns whether there were headings."""
    columns: Columns | None = None
    searched = 0
    for row in sheet.rows:
        if columns is None:
            searched += 1
            found = recognise(row.cells, _VOCABULARY)
            if {"subject", "text"} & found.fields.keys() and not _is_title(found):
                columns = found
            elif searched >= SEARCHED_ROWS:
                return False
            continue
        yield _read_row(row, columns, f"{where}, row {row.number}", f"{stem}-row-{row.number}.json", seen)
    return columns is not None


def _is_title(columns: Columns) -> bool:
    """A title above the table: several words that stand alone in their row."""
    filled = [heading for heading in columns.headings if heading]
    return len(filled) == 1 and " " in filled[0]


def _read_row(
    row: Row, columns: Columns, source: str, original_name: str, seen: Counter[tuple[tuple[str, str], ...]]
) -> Incoming | Failure:
    subject, text = columns.text(row.cells, "subject"), columns.text(row.cells, "text")
    if not subject and not text:
        return Failure(source, "The row has neither a subject nor a description.", "Fill one in, or delete the row.")
    cells = tuple(_named_cells(row.cells, columns))
    seen[cells] += 1
    at, warning = _sent_at(row.cells, columns)
    lines = [line for line in (text, "", *_other_lines(cells, columns)) if line or text]
    return Incoming(
        channel=Channel.SPREADSHEET,
        identity=rules.row_identity(cells, seen[cells]),
        source=source,
        subject=subject or _first_words(text),
        text="\n".join(lines).strip(),
        sender_name=columns.text(row.cells, "name"),
        sender_email=columns.text(row.cells, "email").lower(),
        sent_at=at,
        original=json.dumps(dict(cells), ensure_ascii=False, indent=1).encode("utf-8"),
        original_name=original_name,
        organisation_hint=_hint(row.cells, columns),
        warnings=(warning,) if warning else (),
    )


def _named_cells(cells: Sequence[Cell], columns: Columns) -> Iterator[tuple[str, str]]:
    """Heading and value of every filled cell; identifiers with their leading zeros, equal headings told apart."""
    used: Counter[str] = Counter()
    for position, cell in enumerate(cells):
        value = restore_id(cell) if position == columns.fields.get("bin") else cell_text(cell)
        if not value:
            continue
        heading = columns.headings[position] if position < len(columns.headings) else ""
        heading = heading or f"Column {position + 1}"
        used[heading] += 1
        yield (heading if used[heading] == 1 else f"{heading} ({used[heading]})"), value


def _other_lines(cells: Sequence[tuple[str, str]], columns: Columns) -> Iterator[str]:
    own = {
        columns.headings[columns.fields[field]]
        for field in ("subject", "text", "name", "email", "date")
        if field in columns.fields
    }
    return (f"{heading}: {value}" for heading, value in cells if heading not in own)


def _hint(cells: Sequence[Cell], columns: Columns) -> str:
    position = columns.fields.get("bin", -1)
    number = restore_id(cells[position]) if 0 <= position < len(cells) else ""
    return number or columns.text(cells, "organisation")


def _first_words(text: str) -> str:
    line = text.strip().splitlines()[0]
    return line if len(line) <= _SUBJECT_LENGTH else line[:_SUBJECT_LENGTH].rsplit(" ", 1)[0] + " …"


def _sent_at(cells: Sequence[Cell], columns: Columns) -> tuple[datetime | None, str]:
    """The row's date as an instant: tables carry no zone, so the computer's own is meant."""
    position = columns.fields.get("date", -1)
    cell = cells[position] if 0 <= position < len(cells) else None
    if isinstance(cell, datetime):
        return cell.astimezone(UTC), ""
    text = cell_text(cell)
    for pattern in _DATE_FORMATS if text else ():
        try:
            return datetime.strptime(text, pattern).astimezone(UTC), ""
        except ValueError:
            continue
    return None, f"The date {text!r} cannot be read." if text else ""
