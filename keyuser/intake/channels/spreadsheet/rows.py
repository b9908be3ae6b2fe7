"""Makes a report of a row. Pure rules."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from keyuser.intake import rules
from keyuser.intake.channels.spreadsheet.dates import read_moment, read_time
from keyuser.intake.channels.spreadsheet.fields import (
    OWN_HEADINGS,
    MappedColumn,
    TableField,
    TableMapping,
    recognised,
)
from keyuser.intake.channels.spreadsheet.kinds import read_kind
from keyuser.orgs.rules import bare_number, check_id
from keyuser.orgs.tables.headings import cell_text, restore_id
from keyuser.orgs.tables.model import FAULTS, Cell, Row
from keyuser.records import Channel, IdKind, Incoming, ReportKind

_SUBJECT_LENGTH = 90
_MAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
#: Fields that have a place of their own in a report; the others stand below its text with their heading.
_OWN_PLACE = frozenset({
    TableField.SUBJECT, TableField.SENDER_NAME, TableField.SENDER_EMAIL, TableField.DATE, TableField.TIME, TableField.IGNORE,
})  # fmt: skip
#: The rows of one table so far, by what is in them: equal ones are told apart by their number.
Seen = Counter[tuple[tuple[str, str], ...]]
_ID_FIELDS = frozenset({TableField.BIN, TableField.IIN})


@dataclass(frozen=True, slots=True)
class RowIssue:
    """Something about a row. ``taken`` says whether its report was taken in all the same; ``column`` is a heading, empty where
    the whole row is meant."""

    row: int
    column: str
    what: str
    hint: str = ""
    taken: bool = False


@dataclass(slots=True)
class RowReader:
    """Reads the rows of one table in order. ``source`` names the table for people; the file ``table`` is the original of all.

    A row's identity comes from its cells and headings, not from the mapping: it stays one report when it is mapped otherwise
    the next time.
    """

    mapping: TableMapping
    source: str
    table: Path
    counts_from_1904: bool = False
    seen: Seen = field(default_factory=Counter)
    _names: Mapping[int, str] = field(init=False)
    _headed_bin: int = field(init=False)

    def __post_init__(self) -> None:
        self._names = _unique_headings(self.mapping.columns)
        headings: list[Cell] = [""] * (max(self._names, default=-1) + 1)
        for column in self.mapping.columns:
            headings[column.position] = column.heading
        found = recognised(headings).fields
        self._headed_bin = found.get(TableField.BIN, -1)

    def read(self, row: Row) -> tuple[Incoming | None, tuple[RowIssue, ...]]:
        """The row's report and what is to be said of it; no report where an issue keeps it out."""
        issues = list(self._faults(row))
        if any(not issue.taken for issue in issues):
            return None, tuple(issues)
        subject, body = self._text(row, TableField.SUBJECT), self._text(row, TableField.TEXT)
        if not subject and not body:
            words = "The row has neither a subject nor a description."
            return None, (RowIssue(row.number, "", words, "Fill one in, or delete the row."),)
        cells = tuple(self._identity_cells(row.cells))
        self.seen[cells] += 1
        at = self._sent_at(row, issues)
        number = self._number(row, issues)
        email = self._email(row, issues)
        kind = self._kind(row, issues)
        self._say_hidden(row, issues)
        shown = {position: value for position, value in self._shown(row) if value}
        below = (*self._lines(shown), *self._links(row))
        lines = [body, "", *below] if body else below
        incoming = Incoming(
            channel=Channel.SPREADSHEET,
            identity=rules.row_identity(cells, self.seen[cells]),
            source=f"{self.source}, row {row.number}",
            subject=subject or first_words(body),
            text="\n".join(lines).strip(),
            sender_name=self._text(row, TableField.SENDER_NAME),
            sender_email=email,
            sent_at=at,
            original_path=self.table,
            original_name=self.table.name,
            organisation_hint=number or self._text(row, TableField.ORGANISATION),
            kind=kind,
            warnings=tuple(issue.what for issue in issues),
        )
        return incoming, tuple(issues)

    def _faults(self, row: Row) -> Iterator[RowIssue]:
        """Cells whose content the file does not hold."""
        for column in self.mapping.columns:
            if column.field is TableField.IGNORE:
                continue
            place = f"{column_letters(column.position)}{row.number}"
            if column.position in row.unsaved:
                yield RowIssue(
                    row.number,
                    column.heading,
                    f"The cell {place} holds a formula without a saved result.",
                    "Open the table in the spreadsheet program, save it and take it in again.",
                )
            elif _cell(row.cells, column.position) in FAULTS:
                value = _cell(row.cells, column.position)
                says = f"The cell {place} shows the error {value}."
                needed = column.field in (TableField.SUBJECT, TableField.TEXT)
                yield RowIssue(row.number, column.heading, says, "Correct the formula.", taken=not needed)

    def _text(self, row: Row, wanted: TableField) -> str:
        column = self.mapping.first(wanted)
        return cell_text(_cell(row.cells, column.position)) if column else ""

    def _identity_cells(self, cells: Sequence[Cell]) -> Iterator[tuple[str, str]]:
        for position, cell in enumerate(cells):
            value = restore_id(cell) if position == self._headed_bin else cell_text(cell)
            name = self._names.get(position) or f"Column {position + 1}"
            if value and name not in OWN_HEADINGS:
                yield name, value

    def _shown(self, row: Row) -> Iterator[tuple[int, str]]:
        """Every cell as the report shows it: numbers with their zeros, links with their address."""
        fields = {column.position: column.field for column in self.mapping.columns}
        for position, cell in enumerate(row.cells):
            value = restore_id(cell) if fields.get(position) in _ID_FIELDS else cell_text(cell)
            link = _link(row, position, value)
            if link and fields.get(position) not in _OWN_PLACE:
                value = f"{value} <{link}>"
            if self._names.get(position, "") not in OWN_HEADINGS:
                yield position, value

    def _lines(self, shown: Mapping[int, str]) -> Iterator[str]:
        """What has no place of its own, each with its heading; the first text column is the body."""
        body = self.mapping.first(TableField.TEXT)
        fields = {column.position: column.field for column in self.mapping.columns}
        for position, value in shown.items():
            mapped = fields.get(position, TableField.DETAIL)
            if mapped not in _OWN_PLACE and not (body and body.position == position):
                yield f"{self._names.get(position) or f'column {position + 1}'}: {value}"

    def _links(self, row: Row) -> Iterator[str]:
        """The addresses behind cells that have a place of their own, where there is none for them."""
        for column in self.mapping.columns:
            link = _link(row, column.position, cell_text(_cell(row.cells, column.position)))
            if link and column.field in _OWN_PLACE and column.field is not TableField.IGNORE:
                yield f"{self._names[column.position]}: <{link}>"

    def _sent_at(self, row: Row, issues: list[RowIssue]) -> datetime | None:
        """The row's date and time as an instant: tables carry no zone, so the computer's own is meant."""
        column = self.mapping.first(TableField.DATE)
        cell = _cell(row.cells, column.position) if column else None
        if column is None or not cell_text(cell):
            return None
        at = read_moment(cell, counts_from_1904=self.counts_from_1904)
        clock = self.mapping.first(TableField.TIME)
        if at and clock and (said := read_time(_cell(row.cells, clock.position))):
            at = datetime.combine(at.date(), said)
        if at is not None:
            try:
                return at.astimezone(UTC)
            except (OverflowError, OSError, ValueError):  # before the computer's zones begin
                pass
        words = f"The date {cell_text(cell)[:60]!r} cannot be read."
        issues.append(RowIssue(row.number, column.heading, words, "Write it like 2026-11-30 09:30.", taken=True))
        return None

    def _number(self, row: Row, issues: list[RowIssue]) -> str:
        """The organisation's number in its full length; what is odd about it or about a person's number is noted."""
        found = ""
        for column in (*self.mapping.all(TableField.BIN), *self.mapping.all(TableField.IIN)):
            cell = _cell(row.cells, column.position)
            shown, number = cell_text(cell), restore_id(cell)
            if not number:
                continue
            if column.field is TableField.BIN:
                found = number
            label = column.field.upper()
            if len(number) > len(bare_number(shown)) and re.fullmatch(r"\d{8,11}", bare_number(shown)):
                words = f"The {label} {bare_number(shown)} has lost its leading zeros; {number} is meant."
                issues.append(RowIssue(row.number, column.heading, words, taken=True))
            elif not (check_id(number, IdKind(column.field)).valid or check_id(number).valid):
                words = f"{number[:40]} is no valid {label}."
                issues.append(RowIssue(row.number, column.heading, words, "Correct the number.", taken=True))
        return found

    def _email(self, row: Row, issues: list[RowIssue]) -> str:
        """The sender's address: as it stands there, inside "Name <address>", or behind the cell as a link."""
        column = self.mapping.first(TableField.SENDER_EMAIL)
        if column is None:
            return ""
        said = self._text(row, TableField.SENDER_EMAIL)
        link = row.links.get(column.position, "").removeprefix("mailto:").partition("?")[0]
        match = _MAIL.search(said) or _MAIL.search(link)
        if match:
            return match[0].lower()
        if said:
            words = f"{said[:60]!r} is no mail address."
            issues.append(RowIssue(row.number, column.heading, words, "Correct the address.", taken=True))
        return said.lower()

    def _kind(self, row: Row, issues: list[RowIssue]) -> ReportKind:
        column = self.mapping.first(TableField.KIND)
        said = self._text(row, TableField.KIND)
        kind = read_kind(said)
        if column and said and kind is None:
            words = f"{said[:60]!r} is no known kind of report; it counts as an incident."
            issues.append(RowIssue(row.number, column.heading, words, taken=True))
        return kind or ReportKind.INCIDENT

    @staticmethod
    def _say_hidden(row: Row, issues: list[RowIssue]) -> None:
        if row.hidden:
            issues.append(RowIssue(row.number, "", "The row is hidden in the table.", taken=True))


def column_letters(position: int) -> str:
    """A for column 0, AA for 26: as the spreadsheet program names it."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def first_words(text: str) -> str:
    """The beginning of a text as a subject."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= _SUBJECT_LENGTH else line[:_SUBJECT_LENGTH].rsplit(" ", 1)[0] + " …"


def _link(row: Row, position: int, value: str) -> str:
    """The address behind a cell, where its value does not say it already."""
    link = row.links.get(position, "")
    return "" if link.startswith(("mailto:", "#")) or link.rstrip("/") in value else link


def _cell(cells: Sequence[Cell], position: int) -> Cell:
    return cells[position] if position < len(cells) else None


def _unique_headings(columns: Sequence[MappedColumn]) -> Mapping[int, str]:
    """The headings by position; equal ones told apart, missing ones named by their place."""
    used: Counter[str] = Counter()
    names = {}
    for column in columns:
        heading = column.heading or f"Column {column.position + 1}"
        used[heading] += 1
        names[column.position] = heading if used[heading] == 1 else f"{heading} ({used[heading]})"
    return names
