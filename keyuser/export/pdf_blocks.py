"""The plain building blocks of a page: headings, sentences, facts, the notice of a sample contract."""

from collections.abc import Sequence
from dataclasses import dataclass
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


class Facts(Block):
    """Label and text in two columns of pairs."""

    _SIZE, _ROW = 8.6, 14.0

    def __init__(self, facts: Sequence[tuple[str, str]], width: float, text: PaperText) -> None:
        self._rows = -(-len(facts) // 2)
        super().__init__(width, self._rows * self._ROW + 4)
        self._facts = [(text.line(label, REGULAR, self._SIZE, 88), value) for label, value in facts]
        self._facts = [(label, text.line(value, BOLD, self._SIZE, width / 2 - 100)) for label, value in self._facts]

    def draw(self) -> None:
        for number, (label, value) in enumerate(self._facts):
            x = (number // self._rows) * self.width / 2
            y = self.height - 10 - (number % self._rows) * self._ROW
            self.write(x, y, label, Letters(REGULAR, self._SIZE, QUIET))
            self.write(x + 92, y, value, Letters(BOLD, self._SIZE, INK))


class Heading(Block):
    """A section's title; also a bookmark of the document."""

    def __init__(self, title: str, key: str, width: float, *, size: float = 12.5, level: int = 0) -> None:
        super().__init__(width, size * 1.75)
        self._title, self._key, self._size, self._level = title, key, size, level
        self.keepWithNext = 1

    def draw(self) -> None:
        canvas: Any = self.canv
        canvas.bookmarkHorizontal(self._key, 0, self.height)
        canvas.addOutlineEntry(self._title, self._key, self._level)
        self.write(0, self._size * 0.55, self._title, Letters(BOLD, self._size, HEADER))


class Sentence(Block):
    """A paragraph of ordinary text."""

    def __init__(self, sentence: str, width: float, text: PaperText, *, size: float = 8.4, ink: str = INK) -> None:
        self._lines = text.lines(sentence, REGULAR, size, width, 6)
        self._size, self._ink = size, ink
        super().__init__(width, len(self._lines) * size * 1.45 + 3)

    def draw(self) -> None:
        for number, line in enumerate(self._lines):
            self.write(0, self.height - self._size * (1 + number * 1.45), line, Letters(REGULAR, self._size, self._ink))
