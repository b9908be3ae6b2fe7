"""A table for many pages: rows never split, the heading repeats, every row is measured once.

reportlab's own table copies what is left at each page and measures it again, which takes minutes for thousands of rows; this
one shares one list of measured rows between its parts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from reportlab.platypus import Flowable

from keyuser.export.look import HEADER, INK, LINE, LOOKS, QUIET, WHITE, Verdict
from keyuser.export.marks import colour, draw_mark
from keyuser.export.paper_text import BOLD, REGULAR, PaperText

#: Points: the text of a cell, and the space at its sides.
TEXT_SIZE, PAD_X = 7.8, 4.0

_SMALL, _LEADING, _PAD_Y = 7.0, 10.0, 3.6
_MARK, _MARK_GAP = 6.6, 3.0
_MOST_LINES = 4
_MOST_SECOND_LINES = 2
_TELL_EVERY = 200


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A heading and its width in points."""

    title: str
    width: float


@dataclass(frozen=True, slots=True)
class PaperCell:
    """A text, a quieter one under it, and a verdict's mark before the text, which then has the verdict's colour."""

    text: str
    second: str = ""
    mark: Verdict | None = None
    bold: bool = False


@dataclass(frozen=True, slots=True)
class _Laid:
    """A cell broken into lines."""

    cell: PaperCell
    lines: tuple[str, ...]
    second: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Body:
    """All rows of a table, measured: ``tops[i]`` is the height of the rows before row i."""

    columns: Sequence[PaperColumn]
    heading: tuple[tuple[str, ...], ...]
    rows: Sequence[tuple[_Laid, ...]]
    tops: Sequence[float]


class RecordTable(Flowable):
    """The rows ``first`` to ``last`` of a table."""

    def __init__(self, body: _Body, first: int, last: int) -> None:
        super().__init__()
        self._body, self._first, self._last = body, first, last
        self.width = sum(column.width for column in body.columns)
        self.height = self._heading + body.tops[last] - body.tops[first]

    @property
    def _heading(self) -> float:
        return max(len(lines) for lines in self._body.heading) * _LEADING + 2 * _PAD_Y

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """The size in points."""
        return self.width, self.height

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """As many rows as fit, and the rest; nothing where not even one row fits."""
        tops = self._body.tops
        room = available_height - self._heading + tops[self._first]
        middle = self._first
        while middle < self._last and tops[middle + 1] <= room:
            middle += 1
        if middle == self._first:
            return []
        return [RecordTable(self._body, self._first, middle), RecordTable(self._body, middle, self._last)]

    def draw(self) -> None:
        """Draws heading, rows and the lines between them."""
        canvas, body = self.canv, self._body
        y = self.height - self._heading
        canvas.setFillColor(colour(HEADER))
        canvas.rect(0, y, self.width, self._heading, stroke=0, fill=1)
        canvas.setFillColor(colour(WHITE))
        canvas.setFont(BOLD, _SMALL)
        x = 0.0
        for column, lines in zip(body.columns, body.heading, strict=True):
            for number, line in enumerate(lines):
                canvas.drawString(x + PAD_X, self.height - _PAD_Y - TEXT_SIZE - number * _LEADING, line)
            x += column.width
        canvas.setStrokeColor(colour(LINE))
        canvas.setLineWidth(0.5)
        for index in range(self._first, self._last):
            self._draw_row(canvas, body.rows[index], y)
            y -= body.tops[index + 1] - body.tops[index]
            canvas.line(0, y, self.width, y)

    def _draw_row(self, canvas: Any, row: tuple[_Laid, ...], top: float) -> None:
        x = 0.0
        for column, laid in zip(self._body.columns, row, strict=True):
            cell, left = laid.cell, x + PAD_X
            baseline = top - _PAD_Y - TEXT_SIZE
            if cell.mark is not None:
                draw_mark(canvas, cell.mark, left, baseline - 0.5, _MARK)
                left += _MARK + _MARK_GAP
            canvas.setFillColor(colour(INK if cell.mark is None else LOOKS[cell.mark].ink))
            canvas.setFont(_font(cell), TEXT_SIZE)
            for line in laid.lines:
                canvas.drawString(left, baseline, line)
                baseline -= _LEADING
            canvas.setFillColor(colour(QUIET))
            canvas.setFont(REGULAR, _SMALL)
            for line in laid.second:
                canvas.drawString(left, baseline, line)
                baseline -= _LEADING
            x += column.width


def record_table(
    columns: Sequence[PaperColumn],
    rows: Sequence[Sequence[PaperCell]],
    text: PaperText,
    measured: Callable[[int, int], None],
) -> RecordTable:
    """A table that breaks over as many pages as it needs; ``measured`` is told rows done and all rows now and then."""
    heading = tuple(text.lines(column.title, BOLD, _SMALL, column.width - 2 * PAD_X, _MOST_LINES) for column in columns)
    laid = []
    for number, row in enumerate(rows):
        if number % _TELL_EVERY == 0:
            measured(number, len(rows))
        laid.append(tuple(_lay(cell, column, text) for cell, column in zip(row, columns, strict=True)))
    heights = (max(len(cell.lines) + len(cell.second) for cell in row) * _LEADING + 2 * _PAD_Y for row in laid)
    body = _Body(columns, heading, laid, list(accumulate(heights, initial=0.0)))
    return RecordTable(body, 0, len(laid))


def _lay(cell: PaperCell, column: PaperColumn, text: PaperText) -> _Laid:
    width = column.width - 2 * PAD_X
    if cell.mark is not None:
        width -= _MARK + _MARK_GAP
    lines = text.lines(cell.text, _font(cell), TEXT_SIZE, width, _MOST_LINES)
    second = text.lines(cell.second, REGULAR, _SMALL, width, _MOST_SECOND_LINES) if cell.second else ()
    return _Laid(cell, lines, second)


def _font(cell: PaperCell) -> str:
    return BOLD if cell.bold else REGULAR
