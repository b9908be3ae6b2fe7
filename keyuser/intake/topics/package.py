"""The file that a filled form is saved as: text that people read, below it the same for programs. Pure.

It is plain text on purpose: mail systems of companies let .txt through where they stop .html and strip unknown types, every
machine opens it with a double click, and lines of base64 survive other line ends, re-encoding, quoting and text added below.

A block ``KEYUSER FORM`` holds JSON (``resources/schemas/filled-form.schema.json``), blocks ``KEYUSER FORM FILE n`` its files;
each is headed by the SHA-256 of its bytes.
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, Final

from jsonschema import Draft202012Validator

from keyuser.intake.topics.values import BLANKS
from keyuser.paths import resource

FORMAT: Final = "keyuser-form/1"
MARKER: Final = "KEYUSER FORM"

_BEGIN: Final = f"-----BEGIN {MARKER}-----"
_BLOCK: Final = re.compile(
    rf"-----BEGIN {MARKER}((?: FILE \d{{1,4}})?)-----(.*?)(?:-----END {MARKER}\1-----|(?=-----BEGIN)|\Z)", re.DOTALL
)
_HASH: Final = re.compile(r"sha256:\s*([0-9a-f]{64})")
_NOT_BASE64: Final = re.compile(r"[^A-Za-z0-9+/=]")
_BLANK: Final = re.compile(f"[{BLANKS}]+")


@dataclass(frozen=True, slots=True)
class SavedForm:
    """One form found in a text at ``text[start:end]``, its readable part not included.

    ``data`` is ``None`` where it is damaged or of an unknown format; ``files`` are the bytes of its files in order, ``None``
    for a damaged or missing one.
    """

    start: int
    end: int
    data: Mapping[str, Any] | None
    files: tuple[bytes | None, ...]


def holds_form(content: bytes) -> bool:
    """Whether a form is in there, in whichever of the encodings that editors save."""
    return any(_BEGIN.encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be"))


def text_of(content: bytes) -> str:
    """The file as text; what cannot be decoded becomes U+FFFD."""
    for encoding in ("utf-16-le", "utf-16-be"):
        if _BEGIN.encode(encoding) in content:
            return content.decode(encoding, "replace").removeprefix("\ufeff")
    return content.decode("utf-8-sig", "replace")


def find_forms(text: str) -> Iterator[SavedForm]:
    """The forms in a text, in order."""
    blocks = list(_BLOCK.finditer(text))
    heads = [number for number, block in enumerate(blocks) if not block[1]]
    for head, following in pairwise([*heads, len(blocks)]):
        data = _data(_intact(blocks[head][2]))
        found = {block[1]: _intact(block[2]) for block in blocks[head + 1 : following]}
        names = [f" FILE {number}" for number in range(1, len(data["files"]) + 1)] if data else []
        yield SavedForm(
            blocks[head].start(), blocks[following - 1].end(), data, tuple(found.get(name) for name in names)
        )


def readable_sha256(readable: str) -> str:
    """The hash of a readable part; line ends and blanks, which change on a mail's way, do not count."""
    words = " ".join(word for word in _BLANK.split(readable) if word)
    return hashlib.sha256(words.encode("utf-8")).hexdigest()


def _intact(block: str) -> bytes | None:
    """The bytes of a block; ``None`` where they are not the ones that were saved."""
    named = _HASH.search(block)
    if named is None:
        return None
    try:
        content = base64.b64decode(_NOT_BASE64.sub("", block[named.end() :]))
    except binascii.Error:
        return None
    return content if hashlib.sha256(content).hexdigest() == named[1] else None


def _data(content: bytes | None) -> Mapping[str, Any] | None:
    """The form's JSON; ``None`` where it is none that this program reads."""
    if content is None:
        return None
    try:
        data: Mapping[str, Any] = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return data if _validator().is_valid(data) else None


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(resource("schemas", "filled-form.schema.json").read_text("utf-8")))
