"""Turning bytes into text when the label is missing, misspelt or a lie.

A label is believed unless the text it gives is implausible: bytes that are valid UTF-8 are UTF-8 whatever the label says,
and of the Cyrillic and Polish code pages the one wins whose letters are the frequent ones.
"""

import codecs
import re
from dataclasses import dataclass
from functools import lru_cache

#: Names that mailers use and Python does not know, and names of subsets where mailers mean the superset.
_ALIASES = {
    "win-1251": "cp1251", "win1251": "cp1251", "cp-1251": "cp1251", "windows1251": "cp1251", "x-cp1251": "cp1251",
    "ansi1251": "cp1251", "win-1250": "cp1250", "cp-1250": "cp1250", "x-cp1250": "cp1250", "win-1252": "cp1252",
    "koi8": "koi8-r", "koi8r": "koi8-r", "koi-8": "koi8-r", "koi8-ru": "koi8-u", "cskoi8r": "koi8-r",
    "utf8": "utf-8", "utf": "utf-8", "unicode": "utf-8", "x-utf-8": "utf-8", "utf-8n": "utf-8", "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7", "iso-8859-8-i": "iso-8859-8", "iso-8859-1": "cp1252", "iso8859-1": "cp1252",
    "latin1": "cp1252", "latin-1": "cp1252", "iso_8859-1": "cp1252", "l1": "cp1252", "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874", "windows-874": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "euc-kr": "cp949", "big5": "big5hkscs", "x-sjis": "cp932",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ukraine": "mac-cyrillic", "x-mac-ukrainian": "mac-cyrillic", "macintosh": "mac-roman",
    "x-mac-roman": "mac-roman", "x-mac-ce": "mac-latin2", "x-mac-centraleurroman": "mac-latin2",
    "iso-8859-8-e": "iso-8859-8", "gb_2312-80": "gb18030", "gb2312-80": "gb18030", "iso-2022-jp": "iso2022_jp_ext",
    "cp-866": "cp866", "dos-866": "cp866", "windows-31j": "cp932", "x-ms-cp932": "cp932", "windows-949": "cp949",
    "x-windows-949": "cp949",
}  # fmt: skip
_NO_LABEL = frozenset(
    {
        "",
        "us-ascii",
        "ascii",
        "ansi_x3.4-1968",
        "unknown",
        "unknown-8bit",
        "x-unknown",
        "default",
        "none",
        "8bit",
        "binary",
    }
)

# Code pages that our users' programs really write, each with a handicap: the higher, the more rarely it is met.
_CANDIDATES = {
    "cp1251": 0.0,
    "koi8-u": 0.06,
    "cp1252": 0.05,
    "cp1250": 0.06,
    "iso-8859-2": 0.08,
    "iso-8859-5": 0.3,
    "cp866": 0.3,
    "mac-cyrillic": 0.35,
}
_GUESSABLE = frozenset(
    {"cp1251", "koi8-r", "koi8-u", "cp1250", "iso8859-2", "iso8859-5", "cp866", "mac-cyrillic", "cp1252"}
)

_CLEARLY_BETTER = 0.25
_PLAUSIBLE = 0.75  # running text in the right code page scores 0.8 to 0.95
_SAMPLE = 2_000
_TOLERATED = 2  # sound characters for each damaged one: by chance a text in another charset has hardly any
_ENOUGH = 4  # fewer non-ASCII bytes do not speak against a label

# Share of each letter in running text, roughly, as a weight from 0 to 1.
_FREQUENT = {
    **dict.fromkeys("оеаи", 1.0),
    **dict.fromkeys("нтср", 0.95),
    **dict.fromkeys("влкмдпуі", 0.85),
    **dict.fromkeys("яыьгзбчйқңғү", 0.65),
    **dict.fromkeys("жшюхұөәїє", 0.45),
    **dict.fromkeys("цщэфёъһґўћђ", 0.2),
    **dict.fromkeys("ąćęłńóśźż", 0.9),
    **dict.fromkeys("äöüßéèáíúàâêîôûçñëïåøæčšžěřůýőűãõìòù", 0.55),
}
_TYPOGRAPHY = frozenset("«»—–№…“”„‘’\u00a0•·°§©®™€±×₸₽₴")
_KAZAKH_VARIANT = re.compile("[ЌќЋћЈјЅѕ]")  # Ққ Һһ Әә Ңң in KZ-1048
_BOX_IN_WORD = re.compile("[а-яё][╓╕╖╜]|[╓╕╖╜╢╤╥╫][а-яё]", re.IGNORECASE)
_TWICE_CYRILLIC = re.compile(
    "(?:[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2010-\u203a\u20ac\u2116\u2122]){4}"
)
_TWICE_LATIN = re.compile("(?:[ÐÑÒÓ][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]){4}")
_SOUTH_SLAVIC = re.compile("[ЂђЉљЊњЏџЃѓ]")
_WORDS = re.compile(r"[^\W\d_]*[^\x00-\x7f\W\d_][^\W\d_]*")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and the charset it was read in; ``repaired`` says that the label was missing or wrong."""

    text: str
    charset: str
    repaired: bool


@lru_cache(maxsize=256)
def known_charset(label: str) -> str:
    """Python's name of a charset label, through aliases and common misspellings; empty where nothing fits."""
    name = label.strip().strip("\"'").lower().removeprefix("charset=").removeprefix("3d").strip("\"' ;")
    if name in _NO_LABEL:
        return ""
    for guess in (_ALIASES.get(name, name), re.sub(r"^(?:win|windows|cp)[ _-]?(125\d)$", r"cp\1", name)):
        try:
            codec = codecs.lookup(guess)
        except (LookupError, ValueError):
            continue
        if codec._is_text_encoding and codec.name not in ("idna", "punycode", "unicode_escape", "raw_unicode_escape"):  # noqa: SLF001 - the only way to tell "rot13" from a charset
            return codec.name
    return ""


def decode(data: bytes, label: str = "") -> Decoded:
    """The text of ``data``, whose charset is said to be ``label``. Never fails: what fits nothing becomes U+FFFD."""
    named = known_charset(label)
    if data.isascii() and named in ("", "utf-8", "cp1252", "cp1251", "koi8-r", "iso8859-2", "cp1250"):
        return Decoded(data.decode("ascii"), "ascii", repaired=False)
    if data[:3] == codecs.BOM_UTF8:
        return Decoded(data[3:].decode("utf-8", "replace"), "utf-8", repaired=named not in ("", "utf-8"))
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return Decoded(data.decode("utf-32", "replace"), "utf-32", repaired=not named.startswith("utf-32"))
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and b"\x00" in data[:200]:
        return Decoded(data.decode("utf-16", "replace"), "utf-16", repaired=not named.startswith("utf-16"))
    if named and named not in _GUESSABLE and named != "utf-8":
        return _as_labelled(data, named)
    utf8 = _strict(data, "utf-8")
    if utf8 is not None:
        return _encoded_twice(utf8) or Decoded(utf8, "utf-8", repaired=named not in ("", "utf-8"))
    return _guess(data, named)


def _encoded_twice(text: str) -> Decoded | None:
    """The text that some program took for cp1251 or Latin letters on its way and encoded once more; ``None`` where it was not."""
    for pattern, charset in ((_TWICE_CYRILLIC, "cp1251"), (_TWICE_LATIN, "cp1252")):
        if not pattern.search(text):
            continue
        data = b"".join(_back(char, charset) for char in text)
        once = _strict(data, "utf-8")
        if once is not None and plausibility(once[:_SAMPLE]) > plausibility(text[:_SAMPLE]) + _CLEARLY_BETTER:
            return Decoded(once, "utf-8", repaired=True)
    return None


def _back(char: str, charset: str) -> bytes:
    """The byte that this character was taken from; of those that the charset leaves undefined, of the same number."""
    try:
        return char.encode(charset)
    except UnicodeEncodeError:
        return bytes([ord(char)]) if ord(char) < 256 else char.encode("utf-8")


def _as_labelled(data: bytes, named: str) -> Decoded:
    wide = named.startswith(("utf-16", "utf-32")) and b"\x00" not in data  # which any blank or line end has there
    text = None if wide else _strict(data, named)
    if text is not None:
        return Decoded(text, named, repaired=False)
    utf8 = _strict(data, "utf-8")
    if utf8 is not None:
        return Decoded(utf8, "utf-8", repaired=True)
    return Decoded(data.decode(named, "replace"), named, repaired=True)


def _strict(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (UnicodeError, ValueError):
        return None


def _guess(data: bytes, named: str) -> Decoded:
    """The labelled code page unless another gives clearly more plausible text."""
    damaged = _with_surrogates(data) or _damaged_utf8(data)
    if damaged is not None:
        return Decoded(damaged, "utf-8", repaired=True)
    sample = bytes(data[:_SAMPLE])
    own = plausibility(sample.decode(named, "replace")) if named in _GUESSABLE else None
    if own is not None and (own >= _PLAUSIBLE or sum(byte > 127 for byte in sample) < _ENOUGH):
        return _read_as(data, named, named)
    scores = {
        charset: plausibility(sample.decode(charset, "replace")) - handicap for charset, handicap in _CANDIDATES.items()
    }
    best = max(scores, key=scores.__getitem__)
    if own is not None and own + _CLEARLY_BETTER >= scores[best]:
        best = named
    return _read_as(data, best, named)


def _damaged_utf8(data: bytes) -> str | None:
    """Text that is UTF-8 but for a few places; ``None`` where it is not. What programs put there: pairs of surrogates, and
    lines in another charset below a mail that they handed on."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if bad * _TOLERATED > sum(char > "\x7f" for char in text) - bad:
        return None
    lines = []
    for line in data.splitlines(keepends=True):
        whole = _strict(line, "utf-8") or _with_surrogates(line)
        lines.append(whole if whole is not None else _damaged_line(line))
    return "".join(lines)


def _with_surrogates(data: bytes) -> str | None:
    """Text whose rarer characters were encoded as two halves each (CESU-8)."""
    try:
        return data.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeError:
        return None


def _damaged_line(line: bytes) -> str:
    text = line.decode("utf-8", "replace")
    is_other = all(char <= "\x7f" or char == "\ufffd" for char in text) and text.count("\ufffd") >= _ENOUGH
    return _guess(line, "").text if is_other else text


def _read_as(data: bytes, charset: str, named: str) -> Decoded:
    """The text in this charset. Kazakh is also written in a variant of cp1251 under its label: letters that only South Slavic
    languages have tell it, unless those that the variant lacks are there too."""
    text = data.decode(charset, "replace")
    if charset == "koi8-r" and _BOX_IN_WORD.search(text):  # Ukrainian under the Russian label
        text, charset = data.decode("koi8-u", "replace"), "koi8-u"
    if charset == "cp1251" and _KAZAKH_VARIANT.search(text) and not _SOUTH_SLAVIC.search(text):
        text, charset = data.decode("kz1048", "replace"), "kz1048"
    return Decoded(text, charset, repaired=charset != named)


def plausibility(text: str) -> float:
    """How much the non-ASCII part of a text looks like words of our users' languages, from about -1 to 1."""
    total, score = 0, 0.0
    for word in _WORDS.findall(text):
        foreign = [char for char in word if char > "\x7f"]
        total += len(foreign)
        score += sum(_FREQUENT.get(char.lower(), -0.2) for char in foreign)
        cyrillic = sum("\u0400" <= char <= "\u04ff" for char in foreign)
        mixed_scripts = 0 < cyrillic < len(word)
        too_many_accents = not cyrillic and len(foreign) > 1 + len(word) / 2
        odd_case = not (word.islower() or word.istitle() or (word.isupper() and len(word) > 1) or word[1:].islower())
        if mixed_scripts or too_many_accents or (odd_case and cyrillic):
            score -= len(foreign)
        elif odd_case:
            score -= 0.2 * len(foreign)
        elif word.isupper() and len(word) > 1:
            score -= 0.05 * len(foreign)
    for char in text:
        if char > "\x7f" and not char.isalpha():
            total += 1
            score += 0.6 if char in _TYPOGRAPHY else -1.0
    return score / total if total else 0.0
