"""Text on paper: the embedded fonts, what they can print, and where lines break."""

import re
import unicodedata
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from keyuser.paths import resource

REGULAR, BOLD = "NotoSans", "NotoSans-Bold"

#: What stands for a character that the font does not have.
REPLACEMENT = "\ufffd"
ELLIPSIS = "…"

_NEVER_PRINTED = 4_000
# Control, surrogate, private and unassigned code points, some of which the font maps to a box.
_NO_CHARACTER = ("Cc", "Cs", "Co", "Cn")
_SPACES = re.compile(r"[\t\n\v\f\r ]+")


@cache
def register_fonts() -> None:
    """Makes Noto Sans known to reportlab; each PDF embeds the part of it that it uses."""
    for name in (REGULAR, BOLD):
        file = "NotoSans-Regular.ttf" if name == REGULAR else "NotoSans-Bold.ttf"
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", file))))


def width_of(text: str, font: str, size: float) -> float:
    """The width in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


class PaperText:
    """Makes texts printable; ``replaced`` characters and ``shortened`` texts are counted so that the paper can say so."""

    def __init__(self) -> None:
        register_fonts()
        font: Any = pdfmetrics.getFont(REGULAR)
        self._glyphs: dict[int, int] = font.face.charToGlyph
        self.replaced = 0
        self.shortened = 0

    def __call__(self, text: str) -> str:
        """One paragraph, composed (the font does not stack accents), with only characters that the font has.

        Invisible marks (direction, joining) are left out: on paper they mean nothing, and the font draws them as signs.
        """
        if len(text) > _NEVER_PRINTED:
            text = text[:_NEVER_PRINTED]
            self.shortened += 1
        text = unicodedata.normalize("NFC", _SPACES.sub(" ", text).strip())
        if not text.isascii():
            text = "".join(character for character in text if unicodedata.category(character) != "Cf")
        missing = {character for character in text if not self._printable(character)}
        if missing:
            self.replaced += sum(character in missing for character in text)
            text = "".join(REPLACEMENT if character in missing else character for character in text)
        return text

    def _printable(self, character: str) -> bool:
        return ord(character) in self._glyphs and unicodedata.category(character) not in _NO_CHARACTER

    def lines(self, text: str, font: str, size: float, width: float, most: int) -> tuple[str, ...]:
        """Broken between words, inside a word only where it is wider than a line; at most ``most`` lines, then an ellipsis."""
        lines: list[str] = []
        line = ""
        words = [piece for word in self(text).split(" ") for piece in _pieces(word, font, size, width)]
        for word in words:
            longer = f"{line} {word}" if line else word
            if not line or width_of(longer, font, size) <= width:
                line = longer
                continue
            lines.append(line)
            line = word
            if len(lines) == most:
                break
        if len(lines) < most:
            return (*lines, line)
        self.shortened += 1
        return (*lines[:-1], _shortened(lines[-1], font, size, width))

    def line(self, text: str, font: str, size: float, width: float) -> str:
        """The text on one line, shortened with an ellipsis where it is too wide."""
        return self.lines(text, font, size, width, 1)[0]


def _pieces(word: str, font: str, size: float, width: float) -> list[str]:
    if width_of(word, font, size) <= width:
        return [word]
    pieces = [""]
    for character in word:
        if pieces[-1] and width_of(pieces[-1] + character, font, size) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _shortened(line: str, font: str, size: float, width: float) -> str:
    while line and width_of(line + ELLIPSIS, font, size) > width:
        line = line[:-1]
    return line.rstrip() + ELLIPSIS
