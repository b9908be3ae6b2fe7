"""Checks the rows of a data file against its profile and its reference lists."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from keyuser.intake.formats.profile import FormatColumn, FormatProfile, Reference
from keyuser.intake.formats.reading import DataRow, FormatError
from keyuser.intake.formats.rules import value_faults, value_text

#: The codes of each reference that a profile names.
Codes = Mapping[Reference, frozenset[str]]


@dataclass(slots=True)
class RowCheck:
    """Checks rows one by one; what must be unique is remembered from row to row."""

    profile: FormatProfile
    codes: Codes

    def errors(self, rows: Iterable[DataRow | FormatError]) -> Iterator[FormatError | int]:
        """The errors in order, and the number of each row that was checked."""
        seen: dict[tuple[str, ...], int] = {}
        for row in rows:
            if isinstance(row, FormatError):
                yield row
                continue
            yield row.number
            for column in self.profile.columns:
                yield from self._value_errors(row, column, seen)
            yield from self._key_errors(row, seen)

    def _value_errors(
        self, row: DataRow, column: FormatColumn, seen: dict[tuple[str, ...], int]
    ) -> Iterator[FormatError]:
        value = row.values.get(column.name)
        text = value_text(value)
        faults = list(value_faults(column, value, self.profile.decimal))
        for what in faults:
            yield FormatError(row.number, column.name, text[:200], what)
        if not text or faults:
            return
        if column.reference is not None and text not in self.codes[column.reference]:
            what = f"The list “{column.reference.list}” has no such {column.reference.column}."
            yield FormatError(row.number, column.name, text[:200], what)
        if column.unique:
            first = seen.setdefault((column.name, text), row.number)
            if first != row.number:
                yield FormatError(row.number, column.name, text[:200], f"Row {first} has this value already.")

    def _key_errors(self, row: DataRow, seen: dict[tuple[str, ...], int]) -> Iterator[FormatError]:
        if not self.profile.key:
            return
        key = tuple(value_text(row.values.get(name)) for name in self.profile.key)
        first = seen.setdefault(("", *key), row.number)
        if first != row.number:
            name = ", ".join(self.profile.key)
            yield FormatError(row.number, name, ", ".join(key)[:200], f"Row {first} has this key already.")
