"""Chats as they are exported or copied out of WhatsApp, Telegram, Teams and Viber, in ru, kk, uk, pl and en. Pure rules.

Every line is kept: what belongs to no message stands in front of the first one or goes on with the one before.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from keyuser.intake.channels.spreadsheet.dates import read_moment

_DATE = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
_AUTHOR = r"[^:\n\[\]]{1,60}?"

_NAMED_DATE = r"\d{1,2}\s[^\d\W]+\.?\s\d{4}[^\]]{0,4}?"

#: The lines that begin a message, one for each way of copying; the surer ones first. A chat is copied in one way.
_HEADINGS = tuple(
    re.compile(pattern)
    for pattern in (
        # WhatsApp on iOS, Viber, Telegram Desktop
        rf"\[(?P<date>{_DATE}),?\s+(?P<time>{_CLOCK})\]\s+(?P<author>{_AUTHOR}):\s?(?P<text>.*)",
        # WhatsApp on Android
        rf"(?P<date>{_DATE}),?\s+(?P<time>{_CLOCK})\s+[-–]\s+(?P<author>{_AUTHOR}):\s?(?P<text>.*)",
        # Telegram on a phone: the text stands below
        rf"(?P<author>{_AUTHOR}),\s+\[(?P<date>{_DATE}|{_NAMED_DATE})(?:,|\s+в|\s+at|\s+о)?\s+(?P<time>{_CLOCK})\]:?(?P<text>.*)",
        # Viber with the text below
        rf"\[(?P<date>{_DATE}),?\s+(?P<time>{_CLOCK})\]\s+(?P<author>[^:\n]{{1,60}}):?(?P<text>)",
        # Teams and Skype
        rf"\[(?P<time>{_CLOCK}),?\s+(?P<date>{_DATE})\]\s+(?P<author>{_AUTHOR}):\s?(?P<text>.*)",
        rf"\[(?P<time>{_CLOCK})\]\s+(?P<author>{_AUTHOR}):\s?(?P<text>.*)",
        rf"(?P<author>{_AUTHOR})\s+(?P<date>{_DATE}),?\s+(?P<time>{_CLOCK})(?P<text>)",
    )
)
#: A name with a time and nothing else, as Teams and Telegram copy it today. Sentences end in times too, so the copy must begin
#: with such a line, and the name must be written like one.
_NAME = r"[^\W\d_a-zа-яёәғқңөұүһіїєґąćęłńóśźż][^\W\d_]*\.?"
_NAME_AND_TIME = re.compile(rf"(?P<author>{_NAME}(?:[ '-]{_NAME}){{0,3}})\s{{1,4}}(?P<time>{_CLOCK})(?P<text>)")
#: A longer line begins no message: it is a log that somebody pasted.
_LONGEST_LINE = 5_000
#: Invisible marks of direction that phones put in front of lines and around names.
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """A message; ``at`` is local time without a zone, ``None`` where the copy tells none that can be read."""

    author: str
    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class Chat:
    """A copied chat. ``before`` are the lines in front of the first message; messages are in the order of the copy."""

    messages: tuple[ChatMessage, ...]
    before: str = ""

    @property
    def authors(self) -> tuple[str, ...]:
        """Everybody who wrote, in order of their first message."""
        return tuple(dict.fromkeys(message.author for message in self.messages))


def parse_chat(text: str, today: date | None = None) -> Chat:
    """The messages of a copied or exported chat; none where it looks like no chat.

    ``today`` is the day of messages that tell only a time; without it they have no ``at``.
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n").translate(_MARKS)
    lines = unified.replace("\u202f", " ").replace("\u00a0", " ").split("\n")
    heading = _heading(lines)
    before: list[str] = []
    parts: list[tuple[re.Match[str], list[str]]] = []
    for plain in lines:
        match = heading.fullmatch(plain.strip()) if heading and len(plain) < _LONGEST_LINE else None
        if match:
            parts.append((match, [match["text"]]))
        elif parts:
            parts[-1][1].append(plain)
        else:
            before.append(plain)
    months_first = _months_first([match for match, _ in parts])
    messages = tuple(_messages(parts, today, months_first))
    return Chat(messages, "\n".join(before).strip())


def _heading(lines: Sequence[str]) -> re.Pattern[str] | None:
    """The way of copying that explains the most lines; ``None`` where none explains any."""
    plain = [line.strip() for line in lines if line.strip()]
    counts = [sum(len(line) < _LONGEST_LINE and bool(each.fullmatch(line)) for line in plain) for each in _HEADINGS]
    best = max(range(len(counts)), key=counts.__getitem__)
    if counts[best]:
        return _HEADINGS[best]
    return _NAME_AND_TIME if plain and _NAME_AND_TIME.fullmatch(plain[0]) else None


def _messages(
    parts: Sequence[tuple[re.Match[str], list[str]]], today: date | None, months_first: bool
) -> Iterator[ChatMessage]:
    for match, lines in parts:
        yield ChatMessage(match["author"].strip(), _at(match, today, months_first), "\n".join(lines).strip())


def _at(match: re.Match[str], today: date | None, months_first: bool) -> datetime | None:
    day = match.groupdict().get("date") or (today.isoformat() if today else "")
    if months_first and (parts := re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{2,4})", day)):
        day = f"{parts[2]}/{parts[1]}/{parts[3]}"
    return read_moment(f"{day} {match['time']}") if day else None


def _months_first(matches: Sequence[re.Match[str]]) -> bool:
    """An American phone writes 11/25/26: told by a second number above 12 anywhere, or by AM and PM with slashes."""
    days = [re.fullmatch(r"(\d{1,2})/(\d{1,2})/\d{2,4}", match.groupdict().get("date") or "") for match in matches]
    found = [day for day in days if day]
    if any(int(day[1]) > 12 for day in found):
        return False
    return any(int(day[2]) > 12 for day in found) or (
        bool(found) and any(re.search(r"[AaPp]\.?[Mm]", match["time"]) for match in matches)
    )


def said_at(message: ChatMessage) -> str:
    """Who said it and when, as a line above its text."""
    return f"{message.author}, {message.at:%Y-%m-%d %H:%M}" if message.at else message.author
