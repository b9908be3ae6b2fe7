"""Takes in a table with a mapping that the key user sees first. Good rows go in, bad rows are listed, none is dropped unsaid."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.intake.channels.spreadsheet.fields import REPEATABLE, MappedColumn, TableField, TableMapping
from keyuser.intake.channels.spreadsheet.rows import RowIssue, RowReader, column_letters
from keyuser.intake.service import IntakeService
from keyuser.intake.spreadsheet.preview import TablePreview, preview_table
from keyuser.intake.spreadsheet.rejected import write_rejected
from keyuser.orgs.tables.reading import Row, Sheet, open_sheet
from keyuser.records import Incoming, Progress, no_progress
from keyuser.store import Store

#: How often progress is told and may stop the work.
_STEP = 50
#: Issues beyond this many are counted and not kept.
_MOST_ISSUES = 100_000


@dataclass(frozen=True, slots=True)
class TableResult:
    """What an import did. ``taken`` are the ids of new reports in the table's order, ``already`` counts rows whose reports were
    here. ``issues`` are the rows that did not go in (``taken`` is false there) and what is odd about those that did;
    ``rejected`` counts the former. ``empty`` counts empty rows, ``hidden`` those that were left out because they are hidden."""

    taken: tuple[int, ...]
    already: int
    rejected: int
    issues: tuple[RowIssue, ...]
    empty: int
    hidden: int
    rows: int

    @property
    def ready(self) -> int:
        """How many rows are reports."""
        return self.rows - self.rejected - self.hidden

    @property
    def errors(self) -> tuple[RowIssue, ...]:
        """The issues that kept a row out."""
        return tuple(issue for issue in self.issues if not issue.taken)


@dataclass(slots=True)
class _Counts:
    """What is counted while rows stream by."""

    rows: int = 0
    empty: int = 0
    hidden: int = 0
    rejected: int = 0
    issues: list[RowIssue] = field(default_factory=list)


class SpreadsheetService:
    """Preview, mapping and import of tables of reports."""

    def __init__(self, store: Store, intake: IntakeService, clock: Clock) -> None:
        self._store = store
        self._intake = intake
        self._clock = clock

    def preview(self, path: Path, sheet: str = "", heading_row: int | None = None) -> TablePreview:
        """The beginning of a table and the mapping to take it in with; nothing is stored. See ``preview_table``."""
        with self._store.read() as db:
            return preview_table(path, sheet, heading_row, db.mappings.get)

    def import_table(
        self, path: Path, mapping: TableMapping, progress: Progress = no_progress, *, fingerprint: str = ""
    ) -> TableResult:
        """Takes in the rows below the headings. With a ``fingerprint`` (the preview's) the mapping is remembered for it.

        ``InputError`` where the mapping gives neither subject nor text, or the file is no such table. ``Cancelled`` keeps what
        is stored; the same import run again takes the rest.
        """
        check_mapping(mapping)
        if fingerprint:
            self._remember(mapping, fingerprint)
        counts = _Counts()
        result = self._intake.take_all(self._reports(path, mapping, counts, progress))
        progress(counts.rows, counts.rows, path.name)
        return _result(result.taken, result.already, counts)

    def check(self, path: Path, mapping: TableMapping, progress: Progress = no_progress) -> TableResult:
        """What an import would say of every row; nothing is stored, so nothing is ``taken`` and nothing known ``already``.

        ``InputError`` as ``import_table`` has it.
        """
        check_mapping(mapping)
        counts = _Counts()
        for _ in self._reports(path, mapping, counts, progress):
            pass
        return _result((), 0, counts)

    def export_rejected(self, path: Path, mapping: TableMapping, result: TableResult, target: Path) -> int:
        """Writes the rows that did not go in to an .xlsx, with what is wrong beside each, to be corrected and taken in; how many.

        ``MachineError`` where it cannot be written.
        """
        with open_sheet(path, mapping.sheet) as sheet:
            return write_rejected(sheet, mapping, result.errors, target)

    def forget(self, fingerprint: str) -> None:
        """Forgets the mapping that is remembered for these headings."""
        with self._store.write() as db:
            db.mappings.forget(fingerprint)

    def _remember(self, mapping: TableMapping, fingerprint: str) -> None:
        columns = [(column.position, column.heading, column.field.value) for column in mapping.columns]
        with self._store.write() as db:
            db.mappings.put(fingerprint, columns, self._clock.now())

    @staticmethod
    def _reports(path: Path, mapping: TableMapping, counts: _Counts, progress: Progress) -> Iterator[Incoming]:
        with open_sheet(path, mapping.sheet) as sheet:
            source = f"{path.name} [{sheet.name}]" if sheet.name else path.name
            reader = RowReader(mapping, source, path, sheet.counts_from_1904)
            for row in _below(sheet, mapping.heading_row, counts):
                if counts.rows % _STEP == 1:
                    progress(counts.rows - 1, None, path.name)
                if row.hidden and not mapping.take_hidden:
                    counts.hidden += 1
                    continue
                incoming, issues = reader.read(row)
                counts.issues += issues[: max(0, _MOST_ISSUES - len(counts.issues))]
                if incoming is None:
                    counts.rejected += 1
                else:
                    yield incoming


def _result(taken: tuple[int, ...], already: int, counts: _Counts) -> TableResult:
    return TableResult(taken, already, counts.rejected, tuple(counts.issues), counts.empty, counts.hidden, counts.rows)


def _below(sheet: Sheet, heading_row: int, counts: _Counts) -> Iterator[Row]:
    """The rows below the headings; counts them and the empty ones between them."""
    following = heading_row + 1
    for row in sheet.rows:
        if row.number <= heading_row:
            continue
        counts.empty += max(0, row.number - following)
        following = row.number + _height(row, sheet)
        counts.rows += 1
        yield row


def check_mapping(mapping: TableMapping) -> None:
    """``InputError`` where reports cannot be made with this mapping."""
    if not mapping.makes_reports:
        raise InputError(
            "No column gives the subject or the text of a report.",
            'Say which one does, for instance --map "Description=text".',
        )
    for wanted in TableField:
        columns = mapping.all(wanted)
        if len(columns) > 1 and wanted not in REPEATABLE:
            named = ", ".join(f"“{each.heading or column_letters(each.position)}”" for each in columns)
            raise InputError(f"Several columns give {wanted}: {named}.", "Leave one; let the others be details.")


def changed_mapping(mapping: TableMapping, changes: Sequence[str]) -> TableMapping:
    """The mapping with changes like ``Column=field``; the column by its heading or its letter, ``InputError`` for others."""
    fields: dict[int, TableField] = {}
    for change in changes:
        name, found, wanted = change.rpartition("=")
        if not found or wanted.strip() not in set(TableField):
            raise InputError(
                f'"{change}" does not map a column.', f"Write Column=field; fields are {', '.join(TableField)}."
            )
        fields[_column(mapping, name.strip()).position] = TableField(wanted.strip())
    return replace(mapping, columns=tuple(_given(each, fields) for each in mapping.columns))


def _given(column: MappedColumn, fields: Mapping[int, TableField]) -> MappedColumn:
    """The column with the field that the user gave it; what it gave before is a detail where another column gives it now."""
    if column.position in fields:
        return replace(column, field=fields[column.position])
    outdone = column.field in fields.values() and column.field not in REPEATABLE
    return replace(column, field=TableField.DETAIL) if outdone else column


def _column(mapping: TableMapping, name: str) -> MappedColumn:
    for column in mapping.columns:
        if column.heading.casefold() == name.casefold():
            return column
    for column in mapping.columns:
        if column_letters(column.position) == name.upper():
            return column
    known = ", ".join(each.heading or column_letters(each.position) for each in mapping.columns)
    raise InputError(f'The table has no column "{name}".', f"It has: {known}.")


def _height(row: Row, sheet: Sheet) -> int:
    """How many lines of the file a row takes: in a .csv its cells may hold line ends."""
    if sheet.name:
        return 1
    return 1 + sum(len(re.findall(r"\r\n|\r|\n", cell)) for cell in row.cells if isinstance(cell, str))
