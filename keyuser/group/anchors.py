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

#: Every repetition is bounded: hostile texts must not make these slow.
_KINDS = (
    ("code", re.compile(r"\b0x[0-9a-fA-F]{2,16}\b|\b[A-ZА-Я]{1,12}[-_]?\d{2,12}(?:[-_.]\d{1,12}){0,4}\b")),
    (
        "code",
        re.compile(
            r"\b(?i:ошибк|код|error|code|қате|помилк|bł[ąe]d|kod|http|status|статус)\w{0,8}"
            r"\s{0,3}(?:№|#|no\.?|nr|:)?\s{0,3}(\d{2,6})\b"
        ),
    ),
    ("file", re.compile(r"(?<![\w./\\-])[\w\-]{1,60}(?:[./\\][\w\-]{1,60}){0,8}\.[a-zA-Z][a-zA-Z0-9]{0,4}\b")),
    ("number", re.compile(r"(?<![\w./-])(?=\D{0,12}\d)(\w{1,30}(?:[-/]\w{1,30}){1,6})\b|\b(\d{5,20})\b")),
    (
        "name",
        re.compile(
            r"\b[A-Za-z_]\w{0,40}(?:(?:::|\.|#|->)[A-Za-z_]\w{0,40}){1,8}\b|\b[a-zA-Z][a-zA-Z0-9]{0,30}_\w{1,60}\b"
            r"|\b(?=[A-Za-z]{0,30}[a-z][A-Z])[A-Za-z]\w{1,60}\b|\b[A-Z]{2,10}[a-z]\w{1,40}\b"
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
