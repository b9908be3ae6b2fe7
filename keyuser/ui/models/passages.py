"""A report's text cut into passages: plain, marked, folded. Pure; positions are code points of the original text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from keyuser.records import Fold, FoldKind, FoundId, Reason

#: A text longer than this is shown up to here until the user asks for the rest: laying out a megabyte would freeze the window.
FIRST_PART = 20_000
_WORD = re.compile(r"\w[\w'’\-]*")
#: A word matches an inflected one where they share a beginning of all but so many letters, and never fewer than _ROOT.
_ENDING, _ROOT = 2, 4


class MarkKind(Enum):
    """Why a stretch of text is marked."""

    NUMBER = "number"
    WRONG_NUMBER = "wrong number"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch ``text[start:end]`` that was recognised; ``found`` is the identifier, if it is one."""

    kind: MarkKind
    start: int
    end: int
    found: FoundId | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text to be shown in one way. A ``fold_line`` has no text of its own: it opens or closes fold ``fold``."""

    text: str = ""
    mark: Mark | None = None
    fold: int | None = None
    fold_kind: FoldKind | None = None
    fold_line: bool = False
    lines: int = 0
    rest: int = 0


def marks_of_numbers(found: Iterable[FoundId]) -> tuple[Mark, ...]:
    """Marks for the identifiers found in a text."""
    return tuple(
        Mark(MarkKind.NUMBER if item.valid else MarkKind.WRONG_NUMBER, item.start, item.end, item) for item in found
    )


def marks_of_reasons(text: str, reasons: Iterable[Reason]) -> tuple[Mark, ...]:
    """Where a text says what two reports share, inflected forms included. Reasons without words (time, picture) mark nothing."""
    wanted = [part for reason in reasons for part in reason.text.casefold().split(" = ") if part.strip()]
    spans: set[tuple[int, int]] = set()
    lowered = text.casefold()
    whole = len(lowered) == len(text)  # casefold can lengthen a text (ß): then only words are looked at, one by one
    for part in wanted:
        exact = _exact(lowered, part) if whole else []
        spans.update(exact or _inflected(text, part))
    return tuple(Mark(MarkKind.SHARED, start, end) for start, end in _merged(spans))


def passages(
    text: str, folds: Sequence[Fold], opened: frozenset[int], marks: Sequence[Mark], *, whole: bool = False
) -> tuple[Passage, ...]:
    """The text in order. Folds whose position in ``folds`` is in ``opened`` show their text below their line."""
    end = len(text) if whole else min(len(text), FIRST_PART)
    result: list[Passage] = []
    position = 0
    for number, fold in sorted(enumerate(folds), key=lambda item: item[1].start):
        if fold.start < position or fold.start >= end:
            continue
        result += _marked(text, position, fold.start, marks, None)
        inside = text[fold.start : fold.end].strip()
        lines = inside.count("\n") + 1
        result.append(Passage(fold=number, fold_kind=fold.kind, fold_line=True, lines=lines))
        if number in opened:
            result += _marked(text, fold.start, fold.end, marks, number)
        position = max(position, fold.end)
    if position < end:
        result += _marked(text, position, end, marks, None)
    if end < len(text):
        result.append(Passage(rest=len(text) - end))
    return tuple(result)


def _marked(text: str, start: int, end: int, marks: Sequence[Mark], fold: int | None) -> list[Passage]:
    result = []
    position = start
    for mark in sorted(marks, key=lambda item: item.start):
        if mark.start < position or mark.end > end:
            continue
        result.append(Passage(text[position : mark.start], fold=fold))
        result.append(Passage(text[mark.start : mark.end], mark=mark, fold=fold))
        position = mark.end
    result.append(Passage(text[position:end], fold=fold))
    return [passage for passage in result if passage.text]


def _exact(lowered: str, part: str) -> list[tuple[int, int]]:
    pattern = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)")
    return [match.span() for match in pattern.finditer(lowered)]


def _inflected(text: str, part: str) -> list[tuple[int, int]]:
    roots = [word[: max(_ROOT, len(word) - _ENDING)] for word in _WORD.findall(part) if len(word) >= _ROOT]
    return [
        match.span()
        for match in _WORD.finditer(text)
        if any(match.group().casefold().startswith(root) for root in roots)
    ]


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result
