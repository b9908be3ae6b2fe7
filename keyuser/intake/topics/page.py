"""The form that staff fill in offline: one HTML file with everything in it, which reaches for nothing outside itself.

Its security policy allows exactly its own style and script (by hash) and pictures that the user put in; no text of a topic
becomes markup.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from html import escape
from typing import Any, Final

from keyuser.intake.topics.package import FORMAT, MARKER
from keyuser.intake.topics.reading import form_words, reporter_questions
from keyuser.intake.topics.rules import SUBJECT_CHARACTERS
from keyuser.intake.topics.values import BLANKS, LONGEST, PATTERNS, PHONE_DIGITS
from keyuser.orgs.rules import SEPARATORS
from keyuser.paths import resource
from keyuser.records import Topic

#: Bytes of one file and of all files: with two layers of base64 (ours and the mail's) this stays below 20 MB of mail.
MOST_FILE_BYTES: Final = 8 * 1024 * 1024
MOST_TOTAL_BYTES: Final = 10 * 1024 * 1024

_LANGUAGES: Final = {"kk": "Қазақша", "ru": "Русский", "uk": "Українська", "pl": "Polski", "en": "English"}
_SCRIPTS: Final = ("rules.js", "package.js", "fields.js", "page.js")
_READ_DATA: Final = '"use strict";\nconst DATA = JSON.parse(document.getElementById("data").textContent);\n'


def build_form(topics: Iterable[Topic], *, language: str, mail_to: str = "", company: str = "") -> bytes:
    """The page as UTF-8. It opens in ``language`` and offers all; mails go to ``mail_to`` where there is an address."""
    words = form_words()
    style = _part("form.css")
    script = _READ_DATA + "\n".join(map(_part, _SCRIPTS))
    parts = {
        "language": language,
        "policy": _policy(style, script),
        "title": escape(words[language]["heading"]),
        "company": escape(company),
        "no_script": "<br>".join(escape(words[code]["no_script"]) for code in _LANGUAGES),
        "style": style,
        "data": _embedded(_data(topics, language, mail_to, company)),
        "script": script,
    }
    return re.sub(r"\{(\w+)\}", lambda gap: parts[gap[1]], _part("form.html")).encode("utf-8")


def _data(topics: Iterable[Topic], language: str, mail_to: str, company: str) -> Mapping[str, Any]:
    return {
        "format": FORMAT,
        "marker": MARKER,
        "language": language,
        "languages": _LANGUAGES,
        "mailTo": mail_to,
        "company": company,
        "words": form_words(),
        "topics": [_published(topic) for topic in topics],
        "reporter": _published(reporter_questions()),
        "patterns": PATTERNS,
        "blanks": BLANKS,
        "separators": SEPARATORS + "\t\r\n",
        "longest": LONGEST,
        "phoneDigits": PHONE_DIGITS,
        "subjectCharacters": SUBJECT_CHARACTERS,
        "limits": {"file": MOST_FILE_BYTES, "total": MOST_TOTAL_BYTES},
    }


def _published(topic: Topic) -> Mapping[str, Any]:
    """The topic without the name of its file: that is nobody's business outside."""
    return {name: value for name, value in asdict(topic).items() if name != "source"}


def _embedded(data: Mapping[str, Any]) -> str:
    """JSON in which no text can end the element around it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src blob:;"
        " base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}"


def _part(name: str) -> str:
    return resource("form", name).read_text("utf-8")
