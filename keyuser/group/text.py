"""Text folded into comparable words: case, width, accents, scripts and inflection. Pure functions."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

#: More than this much of one text is never analysed (characters): reports are short, and hostile input stays cheap.
TEXT_LIMIT = 20_000
TITLE_LIMIT = 400
WORD_LIMIT = 40
#: Letters of an inflected word that stay where no Snowball stemmer exists (Kazakh, Ukrainian).
PREFIX = 5
#: Length of a sound key, long enough for "excel", short enough to cut most endings.
KEY_LENGTH = 6

_WORD = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"[a-zа-я][A-ZА-Я]")
_CAMEL_PART = re.compile(r"[A-ZА-ЯЁ]+(?![a-zа-яё])|[A-ZА-ЯЁ]?[a-zа-яё]+|\d+")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’ʼ](?=[^\W\d_])")
_CYRILLIC = re.compile(r"[Ѐ-ӿ]")
_LATIN = re.compile(r"[a-z]")
_KAZAKH_OR_UKRAINIAN = re.compile(r"[әғқңөұүһіїєґ]")
_POLISH = re.compile(r"[ąćęłńóśźż]")

_POLISH_WORD = re.compile(r"\b(?:nie|sie|jest|w|z|na|po|przy|prosze|dzien|dobry|ale|przez|oraz|jak)\b")
_ENGLISH_WORD = re.compile(r"\b(?:the|is|in|of|to|and|not|it|a|we|this|please|does|on|for|with)\b")

_STEMMERS = {name: snowballstemmer.stemmer(name) for name in ("russian", "english", "polish")}


def _accents() -> dict[int, str | None]:
    table: dict[int, str | None] = {0x300: None, 0x301: None, 0xAD: None, ord("ё"): "е", ord("ł"): "l", ord("ø"): "o"}
    table |= {ord("đ"): "d", ord("ı"): "i"}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        parts = unicodedata.normalize("NFD", chr(code))
        if len(parts) > 1:
            table[code] = parts[0]
    return table


_ACCENTS = _accents()


def clip(text: str, limit: int = TEXT_LIMIT) -> str:
    """The text without control characters, at most ``limit`` characters: its first three quarters and its end."""
    if len(text) > limit:
        head = limit * 3 // 4
        text = text[:head] + "\n" + text[head - limit :]
    return text.replace("\0", " ")


def fold(text: str) -> str:
    """Lower case, compatibility forms made plain, Latin accents and stress marks dropped, ё as е.

    Cyrillic letters with marks of their own (й, ї, ә, қ) stay: folding those is the sound key's work.
    """
    if text.isascii():
        return _APOSTROPHE.sub("", text.lower())
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_ACCENTS)
    return _APOSTROPHE.sub("", folded)


def words(text: str) -> list[str]:
    """The words of a text as they stand (letters and digits; an underscore divides)."""
    return [word[:WORD_LIMIT] for word in _WORD.findall(text)]


def parts(word: str) -> list[str]:
    """``NullPointerException`` as Null, Pointer, Exception; nothing where a word has no inner capital."""
    if not _CAMEL.search(word):
        return []
    return [part for part in _CAMEL_PART.findall(word) if len(part) > 1]


def guess_language(text: str) -> str:
    """``kk``, ``uk``, ``ru``, ``pl`` or ``en`` by letters and the commonest words; empty where there are no letters."""
    lowered = text.lower()
    if 3 * len(_CYRILLIC.findall(lowered)) > len(_LATIN.findall(lowered)):
        if re.search(r"[әғқңөұүһ]", lowered):
            return "kk"
        return "uk" if re.search(r"[їєґ]|(?<=\w)і|і(?=\w)", lowered) else "ru"
    if _POLISH.search(lowered) or len(_POLISH_WORD.findall(lowered)) > len(_ENGLISH_WORD.findall(lowered)):
        return "pl"
    return "en" if re.search(r"[a-z]", lowered) else ""


@lru_cache(maxsize=200_000)
def stem(word: str, latin_language: str = "english") -> str:
    """The word without its inflection: Snowball for Russian, English and Polish, a prefix for Kazakh and Ukrainian.

    ``word`` is folded; ``latin_language`` says how a word in Latin letters is read.
    """
    if word[0].isdigit():
        return word
    if _CYRILLIC.search(word):
        if _KAZAKH_OR_UKRAINIAN.search(word):
            return word[:PREFIX]
        return str(_STEMMERS["russian"].stemWord(word))
    if word.isascii():
        return str(_STEMMERS[latin_language].stemWord(word))
    return word


_SOUNDS = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґәғқңөұүһ",
        "a b v g d e e zh z i i k l m n o p r s t u f h c ch sh sh _ i _ e iu ia i i e g a g k n o u u h".replace(
            "_", ""
        ).split(" "),
        strict=True,
    )
)
_SOUND_TABLE = str.maketrans(_SOUNDS)
_LATIN_SOUNDS = (
    (re.compile(r"shch|sch|sz|sh"), "S"),
    (re.compile(r"tch|cz|ch"), "C"),
    (re.compile(r"zh|rz"), "Z"),
    (re.compile(r"xc"), "ks"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"ck|q|c(?=[aouklrt]|$)"), "k"),
    (re.compile(r"ts|tz"), "c"),
    (re.compile(r"th"), "t"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"[jy]"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=200_000)
def sound_key(word: str) -> str:
    """One Latin key for words that sound alike in any alphabet: "фактура", "faktura" and "factura" are ``faktur``.

    Kazakh and Ukrainian letters are folded here, and only here, so that they never replace the word itself.
    """
    sounds = word.translate(_SOUND_TABLE)
    for pattern, replacement in _LATIN_SOUNDS:
        sounds = pattern.sub(replacement, sounds)
    return sounds[:KEY_LENGTH]
