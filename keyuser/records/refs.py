"""The short names by which people call reports and groups: ``R-000214``, ``G-0214``; and the token that a reply carries back."""

import re

from keyuser.errors import InputError

#: No row has more digits (2^63 has 19).
_MOST_DIGITS = 18

#: Brackets may be lost or turned into others on a mail's way; the digits are as many as ``report_ref`` writes, or more.
_REPLY_TOKEN = re.compile(rf"(?<![\w-])KU-R-(\d{{6,{_MOST_DIGITS}}})(?![\w-])", re.IGNORECASE | re.ASCII)


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


def reply_token(ref: str) -> str:
    """``[KU-R-000214]`` for the report ``R-000214``: stands in the subject of what we write, so that a reply finds home."""
    return f"[KU-{ref}]"


def find_reply_token(text: str) -> str:
    """The report (``R-000214``) whose token stands first in a subject or text; empty where none does."""
    found = _REPLY_TOKEN.search(text)
    return report_ref(int(found[1])) if found else ""
