"""Reads the human-written source of the corpus: people, problems, mails, spreadsheet rows, dialogs, attachments."""

import hashlib
import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ALMATY = timezone(timedelta(hours=5))


@dataclass(frozen=True, slots=True)
class Person:
    """An invented member of staff. ``hours`` is the offset of their zone from UTC, ``client`` the mail program they use."""

    key: str
    name: str
    mail: str
    client: str
    sign: str = ""
    hours: int = 5
    exported: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as its author meant it; ``oddity`` names a real-life defect to build in (see ``compose.py``)."""

    problem: str
    by: Person
    at: datetime
    lang: str
    subject: str
    text: str
    shot: str = ""
    shot_as: str = "png"
    files: tuple[str, ...] = ()
    sign: bool = True
    answers: str = ""
    oddity: str = ""

    @property
    def token(self) -> str:
        """Opaque and stable: the same mail keeps its Message-ID when its wording is edited, and tells nothing of its problem."""
        return hashlib.sha256(f"{self.problem}/{self.by.key}/{self.at:%d%H%M}".encode()).hexdigest()

    @property
    def message_id(self) -> str:
        host = self.by.mail.partition("@")[2]
        if self.by.client == "outlook":
            return f"<{self.token[:32].upper()}@mbx01.{host}>"
        if self.by.client == "gmail":
            return f"<CAF{self.token[:10]}+{self.token[10:24]}@mail.{host}>"
        return f"<{int(self.token[:8], 16)}.{self.at:%Y%m%d}{self.token[8:12]}@{host}>"


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything read: mails in the order of their time, what their authors wrote later, mails of machines (their names and
    bytes), the spreadsheet's rows, people, saved forms, and what dialogs and attachments show."""

    mails: tuple[Mail, ...]
    replies: tuple[Mail, ...]
    automatic: tuple[tuple[str, bytes], ...]
    people: tuple[Person, ...]
    forms: tuple[dict[str, Any], ...]
    rows: tuple[dict[str, str], ...]
    organisations: tuple[dict[str, str], ...]
    dialogs: dict[str, dict[str, Any]]
    files: dict[str, dict[str, Any]]


def load() -> Corpus:
    """Read ``texts/*.toml`` beside this module. A slip in them (unknown person or field) ends the build with its name."""
    people = {key: Person(key=key, **fields) for key, fields in _read("people").items()}
    mails = [mail for path in sorted((HERE / "texts").glob("*.toml")) for mail in _mails(path, people)]
    automatic = sorted((HERE / "automatic").glob("*.eml"))
    return Corpus(
        mails=tuple(sorted(mails, key=lambda mail: (mail.at, mail.by.key))),
        replies=tuple(_reply(entry, people, mails) for entry in _read("replies")["reply"]),
        automatic=tuple((path.stem, b"\r\n".join(path.read_bytes().splitlines()) + b"\r\n") for path in automatic),
        people=tuple(people.values()),
        forms=tuple(_read("forms")["form"]),
        rows=tuple(_read("rows")["row"]),
        organisations=tuple(_read("organisations")["organisation"]),
        dialogs=_read("dialogs"),
        files=_read("files"),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def _mails(path: Path, people: dict[str, Person]) -> list[Mail]:
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    shared = [(problem["slug"], entry) for problem in document.get("problem", []) for entry in problem["mail"]]
    lone = [(entry.pop("slug"), entry) for entry in document.get("lone", [])]
    return [_mail(slug, entry, people) for slug, entry in shared + lone]


def _reply(entry: dict[str, Any], people: dict[str, Person], mails: list[Mail]) -> Mail:
    """A later message, with the problem of the mail that it goes on with."""
    author, _, at = entry.pop("to").partition(" ")
    (first,) = [mail for mail in mails if mail.by.key == author and f"{mail.at.day} {mail.at:%H:%M}" == at]
    return _mail(first.problem, {**entry, "answers": first.message_id.strip("<>")}, people)


def _mail(slug: str, entry: dict[str, Any], people: dict[str, Person]) -> Mail:
    day, _, clock = entry.pop("at").partition(" ")
    hour, minute = clock.split(":")
    return Mail(
        problem=slug,
        by=people[entry.pop("by")],
        at=datetime(2026, 11, int(day), int(hour), int(minute), tzinfo=ALMATY),
        text=entry.pop("text").strip("\n"),
        files=tuple(entry.pop("files", ())),
        **entry,
    )
