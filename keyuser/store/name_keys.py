"""Names as they are searched for: one spelling for Cyrillic and Latin, ё and е, doubled letters and letters with marks. Pure.

"Жұмабаев", "Zhumabayev" and "Jumabaev" meet in one key. Keys are only compared with keys and never shown. A key of the
beginning of a word is nearly always the beginning of the word's key, so that people find while they type.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

_CYRILLIC = str.maketrans({
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "э": "e", "є": "e",
    "ж": "z", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "ы": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n",
    "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "h",
    "һ": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ь": "", "ю": "iu", "я": "ia", "ł": "l",
})  # fmt: skip
#: Latin spellings of one sound, the longest first; what they give is what the Cyrillic letter gives.
_LATIN = (
    ("shch", "s"),
    ("szcz", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("zh", "z"),
    ("rz", "z"),
    ("sh", "s"),
    ("sz", "s"),
    ("ch", "c"),
    ("cz", "c"),
    ("ts", "c"),
    ("ph", "f"),
    ("ck", "k"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
)
_LONGEST_WORD = 40
_UKRAINIAN_G = re.compile("(?<![szckgpt])h")
_WORD = re.compile(r"[^\W_]+")
_DOUBLED = re.compile(r"([^\W\d])\1+")


@lru_cache(maxsize=32_768)  # the same names are compared at every letter that is typed
def key_of(word: str) -> str:
    """The key of one word; digits stay as they are."""
    plain = unicodedata.normalize("NFKC", word).lower().translate(_CYRILLIC)
    plain = "".join(char for char in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(char))
    for spelling, sound in _LATIN:
        plain = plain.replace(spelling, sound)
    return _DOUBLED.sub(r"\1", plain).replace("ie", "e")


def index_words(*texts: str) -> str:
    """What stands in the search index for these texts."""
    return " ".join(dict.fromkeys(key for text in texts for word in _WORD.findall(text) if (key := key_of(word))))


def index_phone(phone: str) -> str:
    """A phone number as people type it from its beginning: with either prefix, without one, its last seven or four digits."""
    digits = "".join(re.findall(r"\d", phone))
    if len(digits) < 5:
        return digits
    home = digits[1:] if len(digits) == 11 and digits[0] in "78" else digits
    forms = [digits, home, digits[-7:], digits[-4:], digits[-2:]]
    if home != digits:
        forms += ["7" + home, "8" + home]
    return " ".join(dict.fromkeys(forms))


def search_expression(typed: str) -> str:
    """FTS5's expression for "every word begins like this"; empty where nothing was typed."""
    words = [forms for word in _WORD.findall(typed) if (forms := _forms(word))]
    return " AND ".join("(" + " OR ".join(f'"{form}"*' for form in forms) + ")" for forms in words)


def matcher(typed: str) -> Callable[..., bool]:
    """Says of texts whether every typed word begins one of their words; for lists too short to need an index."""
    words = [forms for word in _WORD.findall(typed) if (forms := _forms(word))]

    def fits(*texts: str) -> bool:
        keys = index_words(*texts).split()
        return all(any(key.startswith(form) for key in keys for form in forms) for forms in words)

    return fits


def _forms(word: str) -> list[str]:
    """The keys that a typed word may stand for: "j" is ж as well as й, Ukrainian "h" is г as well as х.

    A last "i" may be the first half of a sound that is not typed yet ("ay" of "ayev").
    """
    word = word.lower()[:_LONGEST_WORD]
    readings = {word, word.replace("j", "zh")}
    readings |= {_UKRAINIAN_G.sub("g", reading) for reading in readings}
    keys = {key_of(reading) for reading in readings}
    keys |= {key[:-1] for key in keys if len(key) > 2 and key.endswith("i")}
    return sorted(filter(None, keys))
