"""A table of reports as a channel: each row below the headings is one report.

Without a mapping the headings alone decide. Columns that they do not explain are not lost: they are added below the text as
"heading: value".
"""

from collections import Counter
from collections.abc import Generator, Iterator
from pathlib import Path

from keyuser.errors import KeyuserError
from keyuser.intake.channels.spreadsheet.fields import is_heading_row, mapping_of, recognised
from keyuser.intake.channels.spreadsheet.rows import RowReader
from keyuser.orgs.tables.headings import SEARCHED_ROWS
from keyuser.orgs.tables.reading import Sheet, read_sheets
from keyuser.records import Failure, Incoming

Seen = Counter[tuple[tuple[str, str], ...]]


def read_spreadsheet(path: Path, source: str) -> Iterator[Incoming | Failure]:
    """The rows of a table in order, each a report or a failure; a file that is no table is one failure."""
    headed, rows = False, 0
    seen: Seen = Counter()
    try:
        for sheet in read_sheets(path):
            where = f"{source} [{sheet.name}]" if sheet.name else source
            read = yield from _read_sheet(sheet, where, path.stem, seen)
            headed, rows = headed or read is not None, rows + (read or 0)
    except KeyuserError as error:
        yield Failure(source, error.message, error.hint)
        return
    if not headed:
        hint = (
            'Name the columns in the first row, for instance "Subject", "Description", "BIN", "Name", "E-mail", or say what'
            " each column is."
        )
        yield Failure(source, "No column of this table is headed as subject or description of a report.", hint)
    elif not rows:
        yield Failure(source, "The table has headings and no rows below them.", "Export it again.")


def _read_sheet(sheet: Sheet, where: str, stem: str, seen: Seen) -> Generator[Incoming | Failure, None, int | None]:
    """The rows below the headings; returns how many there were, ``None`` where there are no headings."""
    reader: RowReader | None = None
    searched = rows = 0
    for row in sheet.rows:
        if reader is None:
            searched += 1
            found = recognised(row.cells)
            if is_heading_row(found):
                mapping = mapping_of(sheet.name, row.number, found)
                reader = RowReader(mapping, where, stem, sheet.counts_from_1904, seen)
            elif searched >= SEARCHED_ROWS:
                return None
            continue
        rows += 1
        incoming, issues = reader.read(row)
        if incoming is not None:
            yield incoming
            continue
        for issue in issues:
            yield Failure(f"{where}, row {row.number}", issue.what, issue.hint)
    return None if reader is None else rows
