"""A table of reports as a channel: each row below the headings is one report.

The columns are taken as they were the last time, else as they seem to be; those that nothing explains are not lost: they stand
below the text as "heading: value". A table of which that is not sure is left for the user to look at.
"""

from collections import Counter
from collections.abc import Generator, Iterator
from itertools import chain, islice
from pathlib import Path

from keyuser.errors import KeyuserError
from keyuser.intake.channels.spreadsheet.rows import RowReader, Seen
from keyuser.intake.channels.spreadsheet.table import LOOKED_AT, Remembered, guess_table, nothing_remembered
from keyuser.orgs.tables.reading import Sheet, read_sheets
from keyuser.records import Failure, Incoming


def read_spreadsheet(
    path: Path, source: str, remembered: Remembered = nothing_remembered
) -> Iterator[Incoming | Failure]:
    """The rows of a table in order, each a report or a failure; a file that is no table is one failure."""
    headed, rows = False, 0
    seen: Seen = Counter()
    try:
        for sheet in read_sheets(path):
            where = f"{source} [{sheet.name}]" if sheet.name else source
            read = yield from _read_sheet(sheet, where, path, seen, remembered)
            headed, rows = headed or read is not None, rows + (read or 0)
    except KeyuserError as error:
        yield Failure(source, error.message, error.hint)
        return
    if not headed:
        hint = (
            'Name the columns in the first row, for instance "Subject", "Description", "BIN", "Name", "E-mail", or say what'
            ' each column is: "keyuser intake table FILE --preview".'
        )
        yield Failure(source, "No column of this table is headed as subject or description of a report.", hint)
    elif not rows:
        yield Failure(source, "The table has headings and no rows below them.", "Export it again.")


def _read_sheet(
    sheet: Sheet, where: str, path: Path, seen: Seen, remembered: Remembered
) -> Generator[Incoming | Failure, None, int | None]:
    """The rows below the headings; returns how many there were, ``None`` where it is not sure what the columns give."""
    first = list(islice(sheet.rows, LOOKED_AT))
    guess = guess_table(sheet.name, first, remembered)
    if not guess.sure:
        return None
    reader = RowReader(guess.mapping, where, path, sheet.counts_from_1904, seen)
    rows = 0
    for row in chain(first, sheet.rows):
        if row.number <= guess.heading_row:
            continue
        rows += 1
        incoming, issues = reader.read(row)
        if incoming is not None:
            yield incoming
            continue
        for issue in issues:
            yield Failure(f"{where}, row {row.number}", issue.what, issue.hint)
    return rows
