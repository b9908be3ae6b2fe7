"""How wide a table may be."""

from collections.abc import Sequence

from keyuser.errors import InputError
from keyuser.orgs.tables.model import Cell

MAX_COLUMNS = 500


def within_columns(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells without the empty ones at the end; ``InputError`` where that is still too wide: no cell is cut off unsaid."""
    end = len(cells)
    while end and cells[end - 1] in (None, ""):
        end -= 1
    if end > MAX_COLUMNS:
        raise InputError(
            f"The table has more than {MAX_COLUMNS} columns.", "Leave only the columns that matter and save it again."
        )
    return tuple(cells[:end])
