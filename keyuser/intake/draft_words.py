"""The words of reports that the program drafts, in five languages (``resources/i18n/drafts.json``)."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from keyuser.paths import resource


@lru_cache(maxsize=1)
def _all() -> Mapping[str, Mapping[str, Any]]:
    words: Mapping[str, Mapping[str, Any]] = json.loads(resource("i18n", "drafts.json").read_text("utf-8"))
    return words


def draft_words(language: str) -> Mapping[str, Any]:
    """The words of that language; English for one that is not shipped or empty."""
    return _all().get(language) or _all()["en"]
