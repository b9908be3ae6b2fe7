"""What a table is once it is read, whatever file it came from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

Cell = str | int | float | bool | datetime | date | time | None

#: What a spreadsheet program shows in place of a result that it could not compute.
FAULTS = frozenset({"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty. ``number`` counts from 1 as the spreadsheet program shows it.

    ``hidden``: the program does not show it (hidden by hand or by a filter). ``unsaved`` are the positions (from 0) of formulas
    whose result the file does not hold. ``links`` are the web or mail addresses behind cells, by position.
    """

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False
    unsaved: tuple[int, ...] = ()
    links: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet; ``name`` is empty for a .csv. ``rows`` can be read once. ``counts_from_1904``: bare numbers that stand for
    days count from 1904-01-01 (old Macintosh workbooks) and not from 1900."""

    name: str
    rows: Iterator[Row]
    counts_from_1904: bool = False
