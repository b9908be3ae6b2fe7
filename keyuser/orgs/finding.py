"""Finds identifiers in free text: labels in five languages speak for a number, other words and its surroundings against it.

A number counts where a label names it ("high") or where its form and check digit speak for it ("medium", to be proposed
only). Phones, IBANs, cards, amounts, contract numbers and the like give nothing.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from keyuser.orgs import words
from keyuser.orgs.registers import LENGTHS
from keyuser.orgs.rules import SEPARATORS, bare_number, check_id, kazakh_kind, unfold_look_alikes
from keyuser.orgs.words import Word
from keyuser.records import FoundId, IdKind

KAZAKH = frozenset({IdKind.BIN, IdKind.IIN})

_LETTERS = "OoОоlIІіЗзбBВSЅ"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_GAP = f"[{re.escape(SEPARATORS)}.]"

# A run of characters that could be a number somebody typed; letters only where they look like digits.
_RUN = re.compile(
    rf"(?:(?<!\d)\d|(?<![^\W_])[{_LETTERS}](?=[{_INVISIBLE}]*[\dOoОо]))"
    rf"(?:[{_INVISIBLE}]*(?:{_GAP}{{1,2}}(?=\d))?[\d{_LETTERS}])*"
)
_GLUED = re.compile(rf"\d(?:[{_INVISIBLE}]*\d)*")
_SIX_AND_SIX = re.compile(r"\d{6}[ \u00a0\u202f\u2009]\d{6}")
_CURRENCY = re.compile(
    r"\s{0,2}(?:тг|тенге|теңге|₸|руб|₽|грн|гривен|₴|zł|pln|kzt|rub|uah|usd|eur|[$€]|тыс|млн|тонн|шт\b)", re.IGNORECASE
)
_LIST_GAP = re.compile(
    r"[\s,;/&|•*+()-]*(?:и|или|және|мен|немесе|та|і|й|або|and|or|oraz|i|lub)?[\s,;/&|•*+()-]*", re.IGNORECASE
)
_LABEL_AFTER = re.compile(r"[\s(–—,-]{1,4}")
_AGAINST_AFTER = re.compile(r"\s?\((?:\w{1,6}\s|№\s?)?")
_DEFINED_AFTER = re.compile(
    r"\s?[-–—,(]{0,2}\s?(?:(?:это|бұл|це|to|is)\s(?:наш\w?\s|номер\s|№\s?)?|(?<=[-–—(]\s)(?:номер|нөмірі|numer|number|№)\s)",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"(?<!\d)\d{1,2}[).](?=\s)")
_BROKEN = re.compile(r"=?\r?\n[ \t>|]{0,8}(\d{1,11})(?!\d)")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_COUNTRY = re.compile(r"(?<![^\W_])(?:PL|KZ|UA|RU)[ -]?$")
_SENTENCE_END = re.compile(r"[.!?](?=\s+\S)|\n\s*\n")
_MAX_LABEL_GAP = 70
#: Leading zeros that a spreadsheet program may have taken from a labelled number: those that each register really gives.
_LOST_ZEROS = {IdKind.EDRPOU: 3, IdKind.INN: 1, IdKind.REGON: 1, IdKind.SNILS: 2, IdKind.PESEL: 2}
_SHORTEST = min(lengths[0] - _LOST_ZEROS.get(kind, 0) for kind, lengths in LENGTHS.items())


@dataclass(frozen=True, slots=True)
class _Context:
    """What stands before a number: the word that decides, and whether only punctuation is between them."""

    word: Word | None
    direct: bool


def find_ids(text: str, kinds: frozenset[IdKind] = frozenset(IdKind)) -> tuple[FoundId, ...]:
    """All identifiers of ``kinds`` in ``text``, in order, with offsets in code points.

    Without a label only Kazakh numbers are proposed: the shorter foreign ones are too alike to anything else.
    """
    runs = [(start, end) for start, end in _runs(text) if end - start >= _SHORTEST]
    if not runs:
        return ()
    found: list[FoundId] = []
    near = words.words_in(text)
    previous: tuple[int, Word] | None = None
    for start, end in runs:
        if found and start < found[-1].end:  # the rest of a number that is broken over two lines
            continue
        context = _context(text, start, end, near, previous)
        previous = None
        for item in _judge(text, start, end, context):
            found.append(item)
            if context.word is not None:
                previous = (item.end, context.word)
    return tuple(item for item in found if item.kind in kinds)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    for match in _RUN.finditer(text):
        start, end = match.span()
        if end < len(text) and text[end].isalnum():  # "7f3a" is no number: give back the part before the last gap
            end = _before_last_gap(text, start, end)
        pieces = [piece.span() for piece in _GLUED.finditer(text, start, end)]
        if len(pieces) > 1 and any(len(bare_number(text[first:last])) == 12 for first, last in pieces):
            yield from pieces
        elif end > start:
            yield start, end


def _before_last_gap(text: str, start: int, end: int) -> int:
    for position in range(end - 1, start, -1):
        if text[position] in SEPARATORS + ".":
            return len(text[:position].rstrip(SEPARATORS + "."))
    return start


def _context(text: str, start: int, end: int, near: tuple[Word, ...], previous: tuple[int, Word] | None) -> _Context:
    """What speaks about the number: the nearest word before it, the label of the list it stands in, or a word after it."""
    defined = _defined_after(text, end, near)
    if defined is not None:
        return _Context(defined, direct=True)
    index = bisect_right(near, start, key=lambda item: item.start) - 1
    word, neutral = None, False
    while index >= 0 and near[index].neutral and near[index].end <= start:
        neutral, index = True, index - 1
    if (
        index >= 0
        and near[index].end <= start
        and (near[index].kinds or not neutral)
        and _reaches(text, near[index], start)
    ):
        word = near[index]
    if previous and (word is None or word.end <= previous[0]):
        gap = text[previous[0] : start]
        if _LIST_GAP.fullmatch(gap) or (neutral and len(gap) <= 40 and not _SENTENCE_END.search(gap)):
            return _Context(previous[1], direct=True)
    if word is None:
        return _Context(_word_after(text, end, near), direct=True)
    between = text[word.end : start]
    return _Context(word, direct=not any(char.isalpha() for char in _COUNTRY.sub("", between)))


def _defined_after(text: str, end: int, near: tuple[Word, ...]) -> Word | None:
    """The word of a definition behind a number outweighs what stands before it: "... - это БИН", "... - номер договора"."""
    index = bisect_right(near, end, key=lambda item: item.start)
    if index == len(near) or near[index].neutral or not _DEFINED_AFTER.fullmatch(text, end, near[index].start):
        return None
    return None if _number_follows(text, near[index].end) else near[index]


def _word_after(text: str, end: int, near: tuple[Word, ...]) -> Word | None:
    """The word right after a number where it speaks about it: "081140000436 (БИН)", "123 (номер договора)"."""
    index = bisect_right(near, end, key=lambda item: item.start)
    if index == len(near) or near[index].neutral:
        return None
    after = near[index]
    if not after.kinds:
        return after if _AGAINST_AFTER.fullmatch(text, end, after.start) else None
    return after if _LABEL_AFTER.fullmatch(text, end, after.start) and not _number_follows(text, after.end) else None


def _number_follows(text: str, position: int) -> bool:
    return re.match(r"[\s:=№#-]{1,4}\d{6}", text[position : position + 12]) is not None


def _reaches(text: str, word: Word, start: int) -> bool:
    """Whether the word can speak for a number at ``start``: near, in the same sentence, no other number between."""
    gap = _NUMBERING.sub("", _DATE.sub("", text[word.end : start]))
    if len(gap) > _MAX_LABEL_GAP or any(char.isdigit() for char in gap) or _SENTENCE_END.search(gap):
        return False
    if word.kinds:
        return True
    return len(gap) <= 30 and not re.search(r"[,;!?\n(]", gap) and len(re.findall(r"[^\W\d_]{3,}", gap)) <= 2


def _judge(text: str, start: int, end: int, context: _Context) -> Iterator[FoundId]:
    word = context.word
    glued = start > 0 and text[start - 1].isalpha()
    if glued and not (word and word.kinds and (word.end == start or _COUNTRY.search(text[:start]))):
        return
    if word is None:
        yield from _unlabelled(text, start, end)
    elif word.kinds & KAZAKH:
        yield from _kazakh(text, start, end, word, context.direct)
    elif word.kinds:
        yield from _foreign(text, start, end, word)


def _kazakh(text: str, start: int, end: int, word: Word, direct: bool) -> Iterator[FoundId]:
    """A number that a BIN or IIN label names; the run may hold more than the number ("081140000436 - 2")."""
    run_end, end = end, _end_of_number(text, start, end)
    value = bare_number(text[start:end]).replace(".", "")
    folded = unfold_look_alikes(value)
    if len(folded) < 12 and (broken := _continued(text, end, folded)):
        yield FoundId(kazakh_kind(broken[0]) or IdKind.BIN, start, broken[1], broken[0], True, "high")
        return
    typed_as_digits = folded == value
    wanted = IdKind.BIN if word.kinds & KAZAKH == {IdKind.BIN} else IdKind.IIN
    if len(folded) == 12:
        valid = check_id(folded).valid
        kind = wanted if wanted in word.kinds and len(word.kinds) == 1 and not valid else kazakh_kind(folded)
        if valid or direct or typed_as_digits:
            yield FoundId(kind or wanted, start, end, folded, valid, "high" if typed_as_digits else "medium")
        yield from _second_of_two(text, end, run_end)
        return
    padded = folded.zfill(12)
    if 9 <= len(folded) <= 11 and check_id(padded).valid and _plausible(padded):
        yield FoundId(kazakh_kind(padded) or wanted, start, end, padded, True, "medium")
    elif len(folded) in (10, 11, 13) and direct and typed_as_digits:
        yield FoundId(wanted, start, end, folded, False, "high")


def _second_of_two(text: str, start: int, end: int) -> Iterator[FoundId]:
    """What follows a labelled number in the same run, where it is a whole number again: "981 240 000 953 990 340 000 553"."""
    value = bare_number(text[start:end])
    if re.fullmatch(r"[0-9]{12}", value) and check_id(value).valid and _plausible(value):
        start += len(text[start:end]) - len(text[start:end].lstrip(SEPARATORS))
        yield FoundId(kazakh_kind(value) or IdKind.BIN, start, end, value, True, "medium")


def _continued(text: str, end: int, beginning: str) -> tuple[str, int] | None:
    """The whole number and its end where a line break cuts a labelled one in two; only a right check digit proves that."""
    rest = _BROKEN.match(text, end)
    if rest is None or len(beginning) + len(rest[1]) != 12 or not check_id(beginning + rest[1]).valid:
        return None
    return beginning + rest[1], rest.end()


def _end_of_number(text: str, start: int, end: int) -> int:
    """The end of the first 12 digits where a gap or the run's end follows them, else the run's end."""
    digits = 0
    for position in range(start, end):
        digits += text[position].isalnum()
        if digits == 12 and position + 1 < end and text[position + 1] in SEPARATORS + ".":
            return position + 1
    return end


def _foreign(text: str, start: int, end: int, word: Word) -> Iterator[FoundId]:
    for glued in (False, True):
        piece = _GLUED.match(text, start, end) if glued else None
        stop = piece.end() if piece else end
        typed = bare_number(text[start:stop]).replace(".", "")
        value = unfold_look_alikes(typed)
        fitting = [kind for kind in words.ordered(word.kinds) if len(value) in LENGTHS[kind]]
        if not value.isascii() or not fitting:
            continue
        best = next((kind for kind in fitting if check_id(value, kind).valid), None)
        mislabelled = best is None and len(value) == 12 and check_id(value).valid
        if mislabelled:  # people write the Russian "ИНН" for their Kazakh number
            yield FoundId(kazakh_kind(value) or fitting[0], start, stop, value, True, "medium")
        elif best is not None or value == typed:
            certain = "high" if value == typed else "medium"
            yield FoundId(best or fitting[0], start, stop, value, best is not None, certain)
        return
    yield from _without_zeros(text, start, end, word)


def _without_zeros(text: str, start: int, end: int, word: Word) -> Iterator[FoundId]:
    """A labelled number whose leading zeros were lost, where its check digit proves it."""
    value = bare_number(text[start:end])
    for kind in words.ordered(word.kinds & _LOST_ZEROS.keys()):
        length = LENGTHS[kind][0]
        padded = value.zfill(length)
        lost = length - len(value)
        if 0 < lost <= _LOST_ZEROS[kind] and check_id(padded, kind).valid:
            yield FoundId(kind, start, end, padded, True, "medium")
            return


def _unlabelled(text: str, start: int, end: int) -> Iterator[FoundId]:
    """Only 12 digits in one piece (or 6 and 6), with a right check digit and a possible date, in harmless surroundings."""
    pieces = [match.span() for match in _GLUED.finditer(text, start, end)]
    if len(pieces) == 2 and _SIX_AND_SIX.fullmatch(text, start, end):
        pieces = [(start, end)]
    for first, last in pieces:
        value = bare_number(text[first:last])
        if len(value) != 12 or not value.isascii() or not check_id(value).valid or not _plausible(value):
            continue
        if _harmless(text, first, last):
            yield FoundId(kazakh_kind(value) or IdKind.BIN, first, last, value, True, "medium")


def _plausible(number: str) -> bool:
    month, day = int(number[2:4]), int(number[4:6])
    if not 1 <= month <= 12:
        return False
    return number[4] in "456" or (1 <= day <= 31 and number[6] in "0123456")


def _harmless(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - 14) : start], text[end : end + 14]
    if re.search(r"\+$|[$€₸₽₴]\s?$|\+?\(\d*\)?\s*$", before) or _CURRENCY.match(after):
        return False
    if re.fullmatch(r"380(?:39|44|50|63|66|67|68|73|9\d)\d{7}", text[start:end]):  # a Ukrainian phone without its plus
        return False
    left = re.search(r"([0-9A-Fa-f]+)[-.:,/ ]$", before)
    right = re.match(r"[-.:,/ ]([0-9A-Fa-f]+)", after)
    if left and re.search(r"\d", left[1]) and len(left[1]) < 12:
        return False
    return not (right and right[1][0].isdigit() and len(right[1]) < 12 and not re.match(r"\.0(?!\d)| ", after))
