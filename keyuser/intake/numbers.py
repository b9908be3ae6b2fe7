"""Amounts as people and programs write them. Pure rules."""

import re
from decimal import Decimal, InvalidOperation

from keyuser.orgs.tables.model import Cell

_BLANKS = re.compile(r"[\s\u00a0\u202f'’_]")
_AMOUNT = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
#: More digits than any amount has.
_LONGEST = 60


def read_amount(cell: Cell) -> Decimal | None:
    """The exact amount of a cell; ``None`` for an empty one or a lone dash. ``ValueError`` for what is no amount.

    A comma is the decimal sign, as in ru, kk, uk and pl; where a text has commas and points, the last one is it. A number of a
    workbook counts with the 15 digits that its program keeps (0.1 + 0.2 is 0.3 there).
    """
    if cell is None or isinstance(cell, bool):
        if cell is None:
            return None
        raise ValueError(cell)
    if isinstance(cell, int):
        return Decimal(cell)
    if isinstance(cell, float):
        return Decimal(format(cell, ".15g"))
    text = _BLANKS.sub("", str(cell)).replace("\u2212", "-").replace("–", "-").replace("—", "-")
    if text in ("", "-"):
        return None
    if text.startswith("(") and text.endswith(")"):
        text = f"-{text[1:-1]}"
    if text.endswith("-"):
        text = f"-{text[:-1]}"
    text = _pointed(text)
    if len(text) > _LONGEST or not _AMOUNT.fullmatch(text):
        raise ValueError(cell)
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(cell) from error


def _pointed(text: str) -> str:
    """The amount with a point as its decimal sign and no other signs between its digits."""
    comma, point = text.rfind(","), text.rfind(".")
    if comma >= 0 and point >= 0:
        return text.replace(",", "") if point > comma else text.replace(".", "").replace(",", ".")
    sign = "," if comma >= 0 else "."
    return text.replace(sign, "") if text.count(sign) > 1 else text.replace(",", ".")
