"""Text of staff and vendors made fit for a worksheet cell, with every change counted so that the export can say so."""

import re

from keyuser.export.words import Words

#: What stands for a character that XML 1.0 cannot hold.
REPLACEMENT = "\ufffd"

#: UTF-16 code units in a cell (Excel's specifications and limits).
CELL_LIMIT = 32_767

# Control characters, lone surrogates and the two non-characters that XML 1.0 excludes.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

# Excel reads _x0041_ in a string as an escaped "A" (ECMA-376 part 1, 22.9.2.19); _x005F_ in front keeps it as typed.
_ESCAPE_LOOKALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class CellText:
    """Cleans texts one by one; ``replaced`` characters and ``cut`` texts are counted."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.replaced = 0
        self.cut = 0

    def __call__(self, text: str) -> str:
        """The text as a cell can hold it: unchanged wherever possible."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text, replaced = _FORBIDDEN.subn(REPLACEMENT, text)
        self.replaced += replaced
        length = len(text)
        text = _ESCAPE_LOOKALIKE.sub("_x005F_", text)
        if _units(text) <= CELL_LIMIT:
            return text
        self.cut += 1
        note = self._words("text_cut", length=length)
        return _first_units(text, CELL_LIMIT - _units(note)) + note

    def notes(self) -> tuple[str, ...]:
        """What was changed so far, in words; empty where nothing was."""
        notes = []
        if self.replaced:
            notes.append(self._words("note_replaced", mark=REPLACEMENT, count=self.replaced))
        if self.cut:
            notes.append(self._words("note_cut", count=self.cut))
        return tuple(notes)


def _units(text: str) -> int:
    return len(text) if len(text) * 2 <= CELL_LIMIT else len(text.encode("utf-16-le")) // 2


def _first_units(text: str, limit: int) -> str:
    # "ignore" drops the half of a surrogate pair that the limit may leave.
    return text.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore")
