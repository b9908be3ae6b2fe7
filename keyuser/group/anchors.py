"""Anchors: the exact things that a report names (codes, numbers, files, identifiers, button and screen names). Pure.

Words blur, anchors do not: two reports that name the same error code or document number are about the same thing far more
often than two that share a word, so anchors are kept whole and weighed on their own.
"""

import re

from keyuser.group.text import fold

#: Anchors of one report that are looked at, in order of appearance.
ANCHOR_LIMIT = 200

#: Kinds of anchors that name one thing exactly; the others (identifiers, screens, buttons) name a place.
EXACT_KINDS = frozenset({"code", "number", "file"})

_KINDS = (
    ("code", re.compile(r"\b0x[0-9a-fA-F]{2,}\b|\b[A-ZА-Я]{1,12}[-_]?\d{2,}(?:[-_.]\d+)*\b")),
    (
        "code",
        re.compile(
            r"(?i:ошибк\w*|код\w*|error|code|qate\w*|қате\w*|помилк\w*|bł[ąe]d\w*|kod\w*|http|status|статус)"
            r"\s*(?:№|#|no\.?|:)?\s*(\d{2,6})\b"
        ),
    ),
    ("file", re.compile(r"\b[\w\-]+(?:[./\\][\w\-]+)*\.[a-zA-Z][a-zA-Z0-9]{0,4}\b")),
    ("number", re.compile(r"(?<![\w.])№?\s*([\w]*\d[\w]*(?:[-/][\w]+)+)|\b(\d{5,20})\b")),
    (
        "name",
        re.compile(
            r"\b[A-Za-z_][\w]*(?:(?:::|\.|#|->)[A-Za-z_]\w*)+\b|\b[a-zA-Z]\w*_\w+\b|\b[A-Za-z]+[a-z]+[A-Z]\w*\b|\b[A-Z]{2,}[a-z]\w+"
        ),
    ),
    ("screen", re.compile(r"[«“„]([^«»“”„\n]{2,60})[»”“]|\"([^\"\n]{2,40})\"")),
)


def find_anchors(text: str) -> dict[str, tuple[str, str]]:
    """Folded anchor -> (kind, the anchor as it stands). Kinds: code, file, number, name, screen."""
    found: dict[str, tuple[str, str]] = {}
    for kind, pattern in _KINDS:
        for match in pattern.finditer(text):
            surface = next((group for group in match.groups() if group), match.group()).strip(" .,;:")
            key = " ".join(fold(surface).split())
            if len(key) > 1 and key not in found:
                found[key] = (kind, surface)
            if len(found) >= ANCHOR_LIMIT:
                return found
    return found
