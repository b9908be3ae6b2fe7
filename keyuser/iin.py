"""A person's number (IIN) in texts and on screens: how it is recognised, and the one rule for what is shown of it. Pure.

Everything that shows an IIN uses ``mask_iin`` or ``hide_iins``. Only the last four digits are shown: an IIN begins
with the date of birth.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

#: What stands in place of a hidden digit, and of a number that cannot be read at all.
BULLET: Final = "•"
HIDDEN: Final = BULLET * 12

_SHOWN: Final = 4
#: A mistyped IIN may lack digits; of less than this nothing may be shown.
_SHORTEST: Final = 10
_GAP: Final = "[ \u00a0\u2007\u2009\u202f\u00ad\u200b\u2060-]"
_CANDIDATE: Final = re.compile(rf"(?<![^\W_])(?<!\+)\d{{3}}{_GAP}?\d{{3}}{_GAP}?\d{{3}}{_GAP}?\d{{3}}(?![^\W_])")
_LABELLED: Final = re.compile(
    rf"(?<![^\W_])(?:[иi][иi][нhn]|ж[сc][нh])[^\W\d_]{{0,4}}[ :=№#\u00a0\n-]{{0,4}}(\d(?:{_GAP}?\d){{11}})(?!\d)",
    re.IGNORECASE,
)


def kazakh_check_digit(stem: str) -> int | None:
    """The 12th digit for 11 digits of a BIN or IIN; ``None`` where the stem is never issued.

    Source: Government decree of Kazakhstan No. 853 of 22 July 2003, annex (formation of identification numbers): weights
    1..11 modulo 11; for 10 again with 3..11, 1, 2; for 10 again the number is not used.
    """
    for weights in (range(1, 12), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)):
        remainder = sum(int(digit) * weight for digit, weight in zip(stem, weights, strict=False)) % 11
        if remainder != 10:
            return remainder
    return None


def mask_iin(typed: str) -> str:
    """What is shown of an IIN ("••••••••0123"); separators and length stay. Nothing is shown of anything shorter."""
    characters = sum(char.isalnum() for char in typed)
    if characters < _SHORTEST:
        return HIDDEN
    parts = []
    for char in typed:
        hidden = char.isalnum() and characters > _SHOWN
        characters -= char.isalnum()
        parts.append(BULLET if hidden else char)
    return "".join(parts)


def iin_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where IINs stand in a text, in order: 12 digits whose check digit and birth date are possible, or behind a label.

    Behind its label one with a slip counts too; an organisation's number does not.
    """
    found = {match.span(1) for match in _LABELLED.finditer(text) if not _is_bin(_digits(match[1]))}
    found |= {match.span() for match in _CANDIDATE.finditer(text) if _looks_like_iin(_digits(match[0]))}
    spans: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if not spans or start >= spans[-1][1]:
            spans.append((start, end))
    return tuple(spans)


def whole_iin(text: str) -> str:
    """The 12 digits where the text is an IIN and nothing else; empty otherwise."""
    text = text.strip()
    return _digits(text) if iin_spans(text) == ((0, len(text)),) else ""


def hide_iins(text: str) -> str:
    """The text with every IIN masked; its length, and so every offset into it, stays."""
    return _replaced(text, iin_spans(text), mask_iin)


def without_iins(text: str, spans: Sequence[tuple[int, int]] = ()) -> str:
    """The text with every IIN, and what stands at ``spans``, blanked whole; its length stays. For a search index."""
    for places in (spans, iin_spans(text)):
        text = _replaced(text, places, _blank)
    return text


def _replaced(text: str, spans: Sequence[tuple[int, int]], shown: Callable[[str], str]) -> str:
    parts, position = [], 0
    for start, end in sorted(spans):
        if start >= position:
            parts += [text[position:start], shown(text[start:end])]
            position = end
    return "".join([*parts, text[position:]]) if parts else text


def _blank(typed: str) -> str:
    return BULLET * len(typed)


def _digits(text: str) -> str:
    return "".join(str(int(char)) for char in text if char.isdecimal())


def _is_valid(number: str) -> bool:
    return kazakh_check_digit(number[:11]) == int(number[11]) and len(set(number)) > 1


def _is_bin(number: str) -> bool:
    return number[4] in "456" and _is_valid(number)


def _looks_like_iin(number: str) -> bool:
    possible = 1 <= int(number[2:4]) <= 12 and 1 <= int(number[4:6]) <= 31 and number[6] in "0123456"
    return possible and _is_valid(number)
