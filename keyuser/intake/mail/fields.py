"""Header fields: encoded words, parameters, addresses and dates, as mailers really write them.

Sources: RFC 2047 (encoded words), RFC 2231 (parameters), RFC 5322 (addresses, dates). Encoded words that split a character
between them, encoded words inside quoted parameters and raw 8-bit values are against these and common.
"""

import binascii
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote_to_bytes

from keyuser.orgs.tables.charsets import decode

Parameters = dict[str, str]

_LONGEST_FIELD = 8_000  # bytes; enough for any first sender or file name
_LONGEST_LIST = 64_000  # bytes; a field of addresses
_LONGEST_DATE = 400  # bytes
_LONGEST_ADDRESS = 400  # characters; with the name before it

_WORD = re.compile(
    r"=\?(?P<charset>[^?\s]{0,80})\?(?P<how>[bBqQ])\?(?:(?P<text>.{0,4000}?)\?=|(?P<cut>[^?\s]{1,400})\??\s*\Z)",
    re.DOTALL,
)
_ONLY_WORDS = re.compile(r"(?:\s*=\?[^?\s]{1,80}\?[bBqQ]\?[^?\s]{1,400}\?=)+\s*")
_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)', re.DOTALL)
_BARE_PARAMETER = re.compile(
    r"\A(\s*[^\s;=,]+)(?:\s+|\s*,\s*)(?=[\w*-]+\s*=)"
)  # something else than the first semicolon
_COMMENT = re.compile(r"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)")  # with one in it at most
_LEADING_COMMENT = re.compile(r"\A\s*\((?:[^()\\]|\\.)*\)")
_COLON_OFFSET = re.compile(r"(\s[+-]\d\d):(\d\d)(?=\s*(?:\(|$))")
_HALF_DAY = re.compile(r"\b(\d\d?)(:\d\d(?::\d\d)?) ?([AaPp])\.?[Mm]\b\.?")
_AROUND_COLON = re.compile(r"\s*:\s*")
_NAMED_OFFSET = re.compile(r"\s*\b(?:GMT|UTC?)\s*([+-])(\d{1,2}):?(\d\d)?\b")
#: Names of zones that mailers of our users' countries write instead of an offset; those of RFC 822 are known anyway.
_ZONES = {
    "MSK": "+0300", "MSD": "+0400", "SAMT": "+0400", "YEKT": "+0500", "EET": "+0200", "EEST": "+0300", "CET": "+0100",
    "CEST": "+0200", "MEZ": "+0100", "MESZ": "+0200", "BST": "+0100",
}  # fmt: skip
#: How names of months begin in ru, uk, pl and kk.
_MONTHS = {
    "Jan": ("янв", "січ", "sty", "қаң"), "Feb": ("фев", "лют", "lut", "ақп"), "Mar": ("мар", "бер", "mar", "нау"),
    "Apr": ("апр", "кві", "kwi", "сәу"), "May": ("май", "мая", "тра", "maj", "мам"), "Jun": ("июн", "чер", "cze", "мау"),
    "Jul": ("июл", "лип", "lip", "шіл"), "Aug": ("авг", "сер", "sie", "там"), "Sep": ("сен", "вер", "wrz", "қыр"),
    "Oct": ("окт", "жов", "paź", "қаз"), "Nov": ("ноя", "лис", "lis", "қар"), "Dec": ("дек", "гру", "gru", "жел"),
}  # fmt: skip
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_RFC_2231_TAG = re.compile(r"utf-?8'[a-z-]*'", re.IGNORECASE)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_QUOTED_MAILBOX = re.compile(r'"[^"<>]{1,64}"@[^\s<>(),;:"]+')
_AROUND_DOT = re.compile(r"\s*([.@])\s*")
_ADDRESS = re.compile(r'[^\s<>(),;:"\[\]]+@(?:\[[^\s<>(),;"\[\]]+\]|[^\s<>(),;:"\[\]]+)')


def decode_text(value: bytes, charset_hint: str = "") -> str:
    """A header's value as a person reads it: raw 8-bit decoded, encoded words decoded, whitespace collapsed."""
    return " ".join(decode_words(_raw_text(value, charset_hint)).split())


def _raw_text(value: bytes, charset_hint: str) -> str:
    return value.decode("ascii") if value.isascii() else decode(value, charset_hint).text


def decode_words(text: str) -> str:
    """Replaces encoded words. The bytes of neighbours in one charset are joined first: a character may be split. The last
    one may be cut off; what was encoded twice is decoded twice."""
    if "=?" not in text:
        return text
    pieces: list[str] = []
    pending, pending_charset, position = b"", "", 0
    for match in _WORD.finditer(text):
        between = text[position : match.start()]
        charset = match["charset"].split("*")[0].lower()
        joined = bool(pending_charset) and not between.strip()
        if not joined or charset != pending_charset:
            pieces.append(decode(pending, pending_charset).text if pending else "")
            pending = b""
        if not joined:
            pieces.append(between)
        pending += _word_bytes(match["how"], match["text"] or match["cut"] or "")
        pending_charset, position = charset, match.end()
    pieces.append(decode(pending, pending_charset).text if pending else "")
    pieces.append(text[position:])
    decoded = "".join(pieces)
    return decode_words(decoded) if decoded != text and _ONLY_WORDS.fullmatch(decoded) else decoded


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return binascii.a2b_qp(raw.replace(b" ", b"_"), header=True)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def parse_parameters(raw: bytes, *, literal: bool = False) -> tuple[str, Parameters]:
    """The value before the first semicolon and the parameters by lower-case name, RFC 2231 pieces joined and decoded.

    ``literal`` guesses no charset: raw bytes that are not UTF-8 (RFC 6532) become U+FFFD.
    """
    raw = raw[:_LONGEST_FIELD]
    text = raw.decode("utf-8", "replace") if literal else _raw_text(raw, "")
    text = _BARE_PARAMETER.sub(r"\1; ", _LEADING_COMMENT.sub("", text), count=1)
    head, _, _ = text.partition(";")
    if "=" in head:  # the value before the parameters was left out
        head, text = "", f";{text}"
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    plain: Parameters = {}
    for match in _PARAMETER.finditer(text):
        name, value = match[1].lower(), _unquote(match[2])
        split = re.fullmatch(r"([^*]+)\*(?:(\d{1,4})(\*)?)?", name)
        if split is None:
            plain.setdefault(name, decode_words(value))
        else:
            pieces.setdefault(split[1], []).append((int(split[2] or 0), split[2] is None or bool(split[3]), value))
    for name, items in pieces.items():
        plain[name] = _join_pieces(sorted(items))
    for name in ("name", "filename"):
        if _PERCENT.search(plain.get(name, "")):
            plain[name] = _without_percents(plain[name])
    value = head.strip()
    return (value.split()[0] if value else ""), plain


def _unquote(value: str) -> str:
    value = value.strip()
    if value.startswith('"'):
        value = value[1:-1] if len(value) > 1 and value.endswith('"') else value[1:]
        return re.sub(r'\\(["\\])', r"\1", value)
    return value


def _without_percents(name: str) -> str:
    """A name written as RFC 2231 has it but without the asterisk that says so; as it stands where that makes no letters."""
    tag = _RFC_2231_TAG.match(name)
    try:
        decoded = unquote_to_bytes(name[tag.end() :] if tag else name).decode("utf-8")
    except UnicodeError:
        return name
    return name if decoded.isascii() and not tag else decoded


def _join_pieces(items: list[tuple[int, bool, str]]) -> str:
    charset, joined = "", b""
    for index, (_, encoded, value) in enumerate(items):
        if index == 0 and encoded and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)  # noqa: PLW2901 - the rest of the first piece is its value
        joined += unquote_to_bytes(value) if encoded else value.encode("utf-8")
    return decode_words(decode(joined, charset).text)


def parse_address(raw: bytes, charset_hint: str = "") -> tuple[str, str]:
    """Name and address of the first mailbox in an address field; either may be empty."""
    text = " ".join(_raw_text(raw[:_LONGEST_FIELD], charset_hint).split())
    angle = _angle(text)
    if angle is not None:
        before, inside, after = angle
        notes = [_comment(match[0]) for match in _COMMENT.finditer(inside)]
        notes += [_comment(match[0]) for match in _COMMENT.finditer(after.split(",")[0])]
        inside = _AROUND_DOT.sub(r"\1", _COMMENT.sub("", decode_words(inside)))
        found = _QUOTED_MAILBOX.fullmatch(inside.strip()) or _ADDRESS.search(inside)
        earlier = _ADDRESS.search(re.sub(r'"[^"]*"', "", before))
        if earlier is None or "," not in before[before.find(earlier[0]) :]:
            if found and found[0].startswith('"'):
                return _display_name(before, notes), found[0]
            address = found[0] if found else inside.strip()
            return _display_name(before, notes), address.strip(".;, '\"")
    found = _QUOTED_MAILBOX.match(text) or _ADDRESS.search(_COMMENT.sub("", text)) or _ADDRESS.search(text)
    if found is None:
        decoded = decode_words(text)
        if decoded != text and "@" in decoded:  # name and address in one encoded word
            return parse_address(decoded.encode("utf-8"))
        if re.fullmatch(r"[!-9<-~]+", text):  # one word: a mailbox on the sender's own machine (RFC 822 had those)
            return "", text.strip("\"',<>")
        return (_display_name(text), "") if ":" not in text else ("", "")
    comment, before = _COMMENT.search(text), text[: text.find(found[0])].strip(" '\"[")
    if comment or not re.fullmatch(r"[^\W\d][^,;:@<>()]*", before):
        return (_display_name(_comment(comment[0])) if comment else ""), found[0].strip("'.")
    return _display_name(before), found[0].strip("'.")


def find_addresses(raw: bytes) -> tuple[str, ...]:
    """Every mail address in an address field, in order."""
    found: list[str] = []
    for piece in re.split(r"[,;]", _raw_text(raw[:_LONGEST_LIST], "")):
        angle = re.search(r"<([^<>]*)>", piece)
        if angle is None and '"' in piece:
            continue  # a comma inside a quoted name cut it
        address = _ADDRESS.search(_COMMENT.sub("", angle[1] if angle else piece)[-_LONGEST_ADDRESS:])
        if address:
            found.append(address[0].strip("'."))
    return tuple(found)


def _comment(text: str) -> str:
    """What a comment says, without its brackets."""
    return re.sub(r"\\(.)", r"\1", text[1:-1])


def _angle(text: str) -> tuple[str, str, str] | None:
    """The text before the first ``<...>`` that stands outside quotes, the text inside, and the text after it."""
    blanked = re.sub(r'"(?:[^"\\]|\\.)*"', lambda match: "_" * len(match[0]), text)
    match = (
        re.search(r"<+([^<>]*@[^<>]*)>", blanked)
        or re.search(r"<+([^<>]*)>?", blanked)
        or re.search(r"<([^<>]*)>", text)
    )
    if match is None:
        return None
    return text[: match.start()], text[match.start(1) : match.end(1)], text[match.end() :]


def _display_name(text: str, notes: Sequence[str] = ()) -> str:
    """A name as people read it; comments in it and around the address stand in brackets behind it, as mail programs show them."""
    text = re.sub(r"^[^\"<>@]*:\s*(?=\S)", "", text) if re.match(r"^\w[\w ]*:", text) else text
    pieces = [text] if '"' in text else _COMMENT.split(text)
    said = [] if '"' in text else [_comment(match[0]) for match in _COMMENT.finditer(text)]
    text = " ".join(pieces).strip().strip(",;")
    text = _unquote(text) if _QUOTED.fullmatch(text) else _unquote(text).replace('"', "")
    text = " ".join(decode_words(text).split()).strip("'").strip()
    said = [" ".join(decode_words(note).split()) for note in (*said, *notes)]
    return f"{text} ({' '.join(said)})" if text and said else text or " ".join(said)


def parse_date(raw: bytes) -> datetime | None:
    """The instant of a Date field in UTC; ``None`` where it is missing or cannot be read."""
    text = " ".join(_raw_text(raw[:_LONGEST_DATE], "").split())
    if not text:
        return None
    try:
        at = _instant(text)
        if 100 <= at.year < 1000:  # three digits count from 1900 (RFC 5322, 4.3)
            at = at.replace(year=1900 + at.year)
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at if 1980 <= at.year < 2200 else None


def _instant(text: str) -> datetime:
    """As RFC 5322 has it, else with what mailers write instead: names of zones and months, "GMT+5", ISO 8601."""
    if re.match(r"\d{4}([-/]?)\d\d\1\d\d", text):
        return datetime.fromisoformat(text.replace("/", "-"))
    text = _HALF_DAY.sub(_whole_day, text)
    text = _COLON_OFFSET.sub(r"\1\2", text.replace('"', ""))
    text = _NAMED_OFFSET.sub(lambda match: f" {match[1]}{int(match[2]):02}{match[3] or '00'}", text)
    zone = text.rsplit(None, 1)[-1].strip("()").upper()
    if zone in _ZONES:
        text = f"{text[: -len(text.rsplit(None, 1)[-1])]} {_ZONES[zone]}"
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return parsedate_to_datetime(_plainer(text))


def _plainer(text: str) -> str:
    """A date without what obsolete syntax and mailers add to it: comments, the day's name, fractions and leap seconds,
    dots between numbers, months in another language."""
    text = _AROUND_COLON.sub(":", _COMMENT.sub(" ", text)).replace(",", " ").strip()
    text = re.sub(r"^[^\W\d]+\.?\s*", "", text)
    text = re.sub(r"(?<=\d) (?:г|р|ж|r)\.?(?= )", "", text)
    text = re.sub(r"(:\d\d)\.\d+", r"\1", text).replace(":60", ":59")
    text = re.sub(r"^(\d\d?)\.(\d\d?)\.(\d{4})", lambda match: f"{match[1]} {_month(int(match[2]))} {match[3]}", text)
    return re.sub(r"[^\W\d_]{3,}\.?", _english_month, text)


def _month(number: int) -> str:
    return list(_MONTHS)[number - 1] if 1 <= number <= 12 else ""


def _whole_day(match: re.Match[str]) -> str:
    return f"{int(match[1]) % 12 + (12 if match[3] in 'Pp' else 0):02}{match[2]}"


def _english_month(match: re.Match[str]) -> str:
    word = match[0].lower()
    if word[:3].title() in _MONTHS:
        return word[:3]
    return next((english for english, names in _MONTHS.items() if word.startswith(names)), match[0])


def parse_message_ids(raw: bytes) -> tuple[str, ...]:
    """The message ids of a field, without their angle brackets."""
    text = _raw_text(raw, "")
    found = re.findall(r"<([^<>\s]+)>", text) or text.split()
    return tuple(dict.fromkeys(found))
