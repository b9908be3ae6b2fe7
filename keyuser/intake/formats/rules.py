"""What is wrong with one value, by its column of a format profile. Pure rules."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from keyuser.intake.formats.profile import FormatColumn, ValueType
from keyuser.orgs.rules import check_id
from keyuser.orgs.tables.headings import cell_text
from keyuser.orgs.tables.model import Cell
from keyuser.records import IdKind

_BOOLEANS = frozenset({"true", "false", "1", "0"})
#: A longer value is no code and no number; it is not matched against a pattern.
_LONGEST_MATCHED = 10_000


def value_text(value: Cell | Decimal) -> str:
    """A value as text, as it stands in the file."""
    return f"{value:f}" if isinstance(value, Decimal) else cell_text(value)


def value_faults(column: FormatColumn, value: Cell | Decimal, decimal_sign: str) -> Iterator[str]:
    """A sentence for each rule that the value breaks; none for an empty value that may be empty."""
    text = value_text(value)
    if not text:
        if column.required:
            yield "The value is missing."
        return
    fault = _type_fault(column, value, text, decimal_sign)
    if fault:
        yield fault
        return
    if len(text) < column.min_length:
        yield f"It has {len(text)} characters; at least {column.min_length} are needed."
    if column.max_length and len(text) > column.max_length:
        yield f"It has {len(text)} characters; at most {column.max_length} are allowed."
    if column.pattern and (len(text) > _LONGEST_MATCHED or not re.fullmatch(column.pattern, text)):
        yield f"It does not have the form {column.pattern}."
    if column.values and text not in column.values:
        yield f"It is none of {', '.join(column.values[:20])}."
    yield from _range_faults(column, value, text, decimal_sign)


def amount_of(value: Cell | Decimal, text: str, decimal_sign: str) -> Decimal | None:
    """The number that a value is; ``None`` where it is none. Texts have the profile's decimal sign and no other."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Decimal(format(value, ".15g")) if isinstance(value, float) else Decimal(value)
    if not re.fullmatch(rf"[+-]?[0-9]{{1,40}}(?:{re.escape(decimal_sign)}[0-9]{{1,40}})?", text):
        return None
    try:
        return Decimal(text.replace(decimal_sign, "."))
    except InvalidOperation:
        return None


def _type_fault(column: FormatColumn, value: Cell | Decimal, text: str, decimal_sign: str) -> str:
    match column.type:
        case ValueType.INTEGER:
            amount = amount_of(value, text, decimal_sign)
            return (
                ""
                if amount is not None and amount == int(amount) and decimal_sign not in text
                else "It is no whole number."
            )
        case ValueType.DECIMAL:
            amount = amount_of(value, text, decimal_sign)
            return "" if amount is not None else f"It is no number with “{decimal_sign}” as its decimal sign."
        case ValueType.DATE | ValueType.DATETIME:
            return _date_fault(column, value, text)
        case ValueType.BOOLEAN:
            return "" if isinstance(value, bool) or text.lower() in _BOOLEANS else "It is neither true nor false."
        case ValueType.BIN | ValueType.IIN:
            verdict = check_id(text, IdKind(column.type))
            return (
                "" if verdict.valid and len(text) == 12 else verdict.reason or "A BIN or IIN has 12 digits and no more."
            )
    return ""


def _date_fault(column: FormatColumn, value: Cell | Decimal, text: str) -> str:
    if isinstance(value, date):  # a datetime is one, too
        return ""
    try:
        if column.format:
            datetime.strptime(text, column.format)  # noqa: DTZ007  (only whether it can be read counts)
        elif column.type is ValueType.DATE:
            date.fromisoformat(text)
        else:
            datetime.fromisoformat(text)
    except ValueError:
        return f"It is no date of the form {column.format or 'YYYY-MM-DD'}."
    return ""


def _range_faults(column: FormatColumn, value: Cell | Decimal, text: str, decimal_sign: str) -> Iterator[str]:
    if column.minimum is None and column.maximum is None and column.decimals is None:
        return
    amount = amount_of(value, text, decimal_sign)
    if amount is None:
        yield "It is no number."
        return
    if column.minimum is not None and amount < column.minimum:
        yield f"It is less than {column.minimum}."
    if column.maximum is not None and amount > column.maximum:
        yield f"It is more than {column.maximum}."
    exponent = amount.normalize().as_tuple().exponent
    if column.decimals is not None and isinstance(exponent, int) and -exponent > column.decimals:
        yield f"It has {-exponent} digits after the decimal sign; at most {column.decimals} are allowed."
