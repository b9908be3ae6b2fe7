"""The short names by which people call reports and groups: ``R-000214``, ``G-0214``."""

from keyuser.errors import InputError

#: No row has more digits (2^63 has 19).
_MOST_DIGITS = 18


def report_ref(report_id: int) -> str:
    """``R-000214`` for row 214."""
    return f"R-{report_id:06d}"


def group_ref(group_id: int) -> str:
    """``G-0214`` for row 214."""
    return f"G-{group_id:04d}"


def id_from_ref(text: str, prefix: str) -> int:
    """The row of ``R-000214`` or plain ``214``; ``InputError`` for anything else."""
    bare = text.strip().upper().removeprefix(f"{prefix}-")
    if not (bare.isascii() and bare.isdigit() and len(bare) <= _MOST_DIGITS):
        raise InputError(f'"{text}" is not a reference.', f"Write it like {prefix}-0012 or 12.")
    return int(bare)
