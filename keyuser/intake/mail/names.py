"""File names that come from outside, made safe to show and to write on Windows and macOS."""

import mimetypes
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import PurePosixPath

MAX_NAME = 120

# Control characters, characters that Windows forbids, and marks that turn the reading direction ("gpj.exe" shown as "exe.jpg").
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]')
_NO_STEM = re.compile(r"[?*]*\.\w{1,8}")  # all that is left of a name whose letters some program did not know
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)", re.IGNORECASE)
_EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/calendar": ".ics",
    "message/rfc822": ".eml",
    "message/delivery-status": ".txt",
    "application/octet-stream": ".bin",
}
_PICTURES = (
    (b"\x89PNG\r\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
)


def safe_name(name: str) -> str:
    """The last component of a name without anything that a file system or a reader could be fooled by; may be empty."""
    name = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode("utf-8"))
    name = re.split(r"[/\\]", name)[-1]
    nameless = _NO_STEM.fullmatch(name) is not None
    name = " ".join(_FORBIDDEN.sub("", name).split()).strip(". ") if name.strip(". ") else ""
    if nameless and name:
        name = f"file.{name}"
    if len(name) > MAX_NAME:
        suffix = PurePosixPath(name).suffix[:16]
        name = name[: MAX_NAME - len(suffix)].rstrip(". ") + suffix
    return f"_{name}" if _RESERVED.match(name) else name


def picture_type(data: bytes) -> str:
    """The media type of a picture by its first bytes; empty where it is none that programs send."""
    return next((media_type for magic, media_type in _PICTURES if data.startswith(magic)), "")


def extension_of(media_type: str) -> str:
    """The usual extension of a media type, with its dot; ``.bin`` where there is none."""
    return _EXTENSIONS.get(media_type) or mimetypes.guess_extension(media_type, strict=False) or ".bin"


def unique_names(names: Iterable[str]) -> list[str]:
    """The names with " (2)", " (3)" ... added where one was used before (letter case does not tell files apart)."""
    used: set[str] = set()
    tried: Counter[str] = Counter()
    unique: list[str] = []
    for name in names:
        path, candidate = PurePosixPath(name), name
        while candidate.casefold() in used:
            tried[name.casefold()] += 1
            candidate = f"{path.stem} ({tried[name.casefold()] + 1}){path.suffix}"
        used.add(candidate.casefold())
        unique.append(candidate)
    return unique
