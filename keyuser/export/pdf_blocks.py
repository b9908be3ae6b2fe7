"""The plain building blocks of a page: headings, sentences, facts, the notice of a sample contract."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from reportlab.platypus import Flowable

from keyuser.export.look import HEADER, INK, QUIET, SAMPLE_FILL, SAMPLE_INK
from keyuser.export.marks import colour
from keyuser.export.paper_text import BOLD, REGULAR, PaperText, width_of
from keyuser.export.words import Words


@dataclass(frozen=True, slots=True)
class Letters:
    """Font, size in points and colour of a text."""

    font: str
    size: float
    ink: str


class Block(Flowable):
    """A flowable of a known height over the whole width."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """The size in points."""
        return self.width, self.height

    def write(self, x: float, y: float, text: str, letters: Letters) -> None:
        """One line of text; ``y`` is its baseline."""
        self.canv.setFillColor(colour(letters.ink))
        self.canv.setFont(letters.font, letters.size)
        self.canv.drawString(x, y, text)

    def write_right(self, x: float, y: float, text: str, letters: Letters) -> None:
        """The same, ending at ``x``."""
        self.write(x - width_of(text, letters.font, letters.size), y, text, letters)


class SampleNotice(Block):
    """Says in words that the contract is a sample."""

    _SIZE = 9.0

    def __init__(self, width: float, words: Words, text: PaperText) -> None:
        self._word = words("sample_word")
        self._lines = text.lines(words("sample_notice"), REGULAR, self._SIZE, width - 24 - self._word_width, 2)
        super().__init__(width, 12 + 12 * len(self._lines))

    @property
    def _word_width(self) -> float:
        return width_of(self._word, BOLD, self._SIZE) + 10

    def draw(self) -> None:
        self.canv.setFillColor(colour(SAMPLE_FILL))
        self.canv.setStrokeColor(colour(SAMPLE_INK))
        self.canv.setLineWidth(0.8)
        self.canv.roundRect(0, 0, self.width, self.height, 4, stroke=1, fill=1)
        y = self.height - 15
        self.write(10, y, self._word, Letters(BOLD, self._SIZE, SAMPLE_INK))
        for number, line in enumerate(self._lines):
            self.write(10 + self._word_width, y - 12 * number, line, Letters(REGULAR, self._SIZE, SAMPLE_INK))


_Fact = tuple[str, tuple[str, ...]]


class Facts(Block):
    """Label and text: the first ``wide`` over the whole width (names of companies are long), the others in two columns.

    A text that is still too long takes two lines.
    """

    _SIZE, _LINE, _LABEL = 8.6, 11.5, 92.0

    def __init__(self, facts: Sequence[tuple[str, str]], wide: int, width: float, text: PaperText) -> None:
        def laid(fact: tuple[str, str], room: float) -> _Fact:
            label = text.line(fact[0], REGULAR, self._SIZE, self._LABEL - 4)
            return label, text.lines(fact[1], BOLD, self._SIZE, room - self._LABEL - 8, 2)

        self._rows: list[tuple[_Fact | None, ...]] = [(laid(fact, width),) for fact in facts[:wide]]
        paired = [laid(fact, width / 2) for fact in facts[wide:]]
        half = -(-len(paired) // 2)
        self._rows += zip_longest(paired[:half], paired[half:])
        super().__init__(width, sum(self._height(row) for row in self._rows))

    def _height(self, row: Sequence[_Fact | None]) -> float:
        return max(len(fact[1]) for fact in row if fact) * self._LINE + 2.5

    def draw(self) -> None:
        top = self.height
        for row in self._rows:
            for side, fact in enumerate(row):
                if fact:
                    self._draw_fact(fact[0], fact[1], side * self.width / 2, top - 10)
            top -= self._height(row)

    def _draw_fact(self, label: str, lines: tuple[str, ...], x: float, y: float) -> None:
        self.write(x, y, label, Letters(REGULAR, self._SIZE, QUIET))
        for number, line in enumerate(lines):
            self.write(x + self._LABEL, y - number * self._LINE, line, Letters(BOLD, self._SIZE, INK))


class Heading(Block):
    """A section's title; also a bookmark of the document. A title too long for one line takes two smaller ones."""

    def __init__(
        self, title: str, key: str, width: float, text: PaperText, *, size: float = 12.5, level: int = 0
    ) -> None:
        self._title, self._key, self._level = text(title), key, level
        wide = width_of(self._title, BOLD, size) > width
        self._letters = Letters(BOLD, size * 0.8 if wide else size, HEADER)
        self._lines = text.lines(title, BOLD, self._letters.size, width, 2)
        super().__init__(width, self._letters.size * (0.5 + 1.25 * len(self._lines)))

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.bookmarkHorizontal(self._key, 0, self.height)
        canvas.addOutlineEntry(self._title, self._key, self._level)
        size = self._letters.size
        for number, line in enumerate(self._lines):
            self.write(0, self.height - size * (1.2 + 1.25 * number), line, self._letters)


class Sentence(Block):
    """A paragraph of ordinary text."""

    def __init__(self, sentence: str, width: float, text: PaperText, *, size: float = 8.4, ink: str = INK) -> None:
        self._lines = text.lines(sentence, REGULAR, size, width, 6)
        self._size, self._ink = size, ink
        super().__init__(width, len(self._lines) * size * 1.45 + 3)

    def draw(self) -> None:
        for number, line in enumerate(self._lines):
            self.write(0, self.height - self._size * (1 + number * 1.45), line, Letters(REGULAR, self._size, self._ink))
