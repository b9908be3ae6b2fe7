"""Takes in what was told on the phone and what was copied out of a chat."""

from collections.abc import Sequence
from datetime import UTC, datetime

from keyuser.clock import Clock
from keyuser.errors import InputError
from keyuser.intake import rules
from keyuser.intake.channels.spreadsheet.rows import first_words
from keyuser.intake.draft_words import draft_words
from keyuser.intake.language import guess_language
from keyuser.intake.notes.chat import Chat, ChatMessage, parse_chat, said_at
from keyuser.intake.phones import read_phone
from keyuser.intake.service import IntakeService
from keyuser.records import Channel, Fold, FoldKind, Incoming


class NoteService:
    """Phone notes and pasted chats as reports."""

    def __init__(self, intake: IntakeService, clock: Clock) -> None:
        self._intake = intake
        self._clock = clock

    def phone(
        self,
        text: str,
        caller: str = "",
        number: str = "",
        organisation: str = "",
        at: datetime | None = None,
        *,
        subject: str = "",
    ) -> int:
        """Takes in a phone note; the report's id.

        ``number`` is the caller's, in any form; ``organisation`` a BIN or a name of the directory; ``at`` when the call was (now
        unless it is given). ``InputError`` where there is no text. A number that cannot be called is kept as it was typed, with a
        warning: a note is never refused for it.
        """
        said = text.strip()
        if not said:
            raise InputError("The note is empty.", "Write what the caller said.")
        warnings: tuple[str, ...] = ()
        shown = number.strip()
        if shown:
            try:
                shown = read_phone(shown).shown
            except InputError as error:
                warnings = (error.message,)
        when = (at or self._clock.now()).astimezone(UTC)
        line = draft_words(guess_language(said))["phone"].format(number=shown)
        body = f"{said}\n\n{line}" if shown else said
        title = subject.strip() or first_words(said)
        incoming = Incoming(
            channel=Channel.PHONE,
            identity=rules.content_identity(f"phone:{caller.strip()}{shown}", when, title, body, ()),
            source="phone",
            subject=title,
            text=body,
            sender_name=caller.strip(),
            sent_at=when,
            organisation_hint=organisation.strip(),
            warnings=warnings,
        )
        return self._taken(incoming, "This note is here already.")

    def read_chat(self, text: str) -> Chat:
        """The messages of a pasted chat, to choose from; nothing is stored. Messages without a day are of today."""
        return parse_chat(text, self._clock.now().astimezone().date())

    def chat(
        self,
        text: str,
        chosen: Sequence[int] | None = None,
        *,
        organisation: str = "",
        subject: str = "",
        author: str = "",
    ) -> int:
        """Takes in a pasted chat as one report; its id.

        ``chosen`` are the positions (from 0) of the messages that are the report: the others stay in its text, folded. ``None``
        chooses all. The report is ``author``'s, or the first chosen message's writer's. The paste itself is kept as the original.
        ``InputError`` for an empty paste, for positions that do not exist, and where this chat is here already. Text that looks
        like no chat is one report as it stands.
        """
        if not text.strip():
            raise InputError("Nothing was pasted.", "Copy the messages and paste them again.")
        chat = self.read_chat(text)
        wanted = range(len(chat.messages)) if chosen is None else sorted(set(chosen))
        if chat.messages and not wanted:
            raise InputError("No message was chosen.", "Choose at least one.")
        if wanted and (wanted[0] < 0 or wanted[-1] >= len(chat.messages)):
            raise InputError("A chosen message does not exist.", "Read the chat again and choose.")
        first = chat.messages[wanted[0]] if wanted else None
        body, folds = _body(chat, wanted) if chat.messages else (text.strip(), ())
        about = first.text if first and first.text else text
        incoming = Incoming(
            channel=Channel.CHAT,
            identity=rules.content_identity("chat", None, "", text, map(str, wanted)),
            source="chat",
            subject=subject.strip() or first_words(about),
            text=body,
            folds=folds,
            sender_name=author.strip() or (first.author if first else ""),
            sent_at=_instant(first),
            original=text.encode("utf-8", "replace"),
            original_name="chat.txt",
            organisation_hint=organisation.strip(),
        )
        return self._taken(incoming, "These messages are here already.")

    def _taken(self, incoming: Incoming, already: str) -> int:
        report_id = self._intake.take(incoming)
        if report_id is None:
            raise InputError(already, "Look for it in the list of reports.")
        return report_id


def _body(chat: Chat, chosen: Sequence[int]) -> tuple[str, tuple[Fold, ...]]:
    """All messages in order, each under a line that says whose it is; those that were not chosen are folded."""
    parts = [(chat.before, False)] if chat.before else []
    wanted = set(chosen)
    parts += [(f"{said_at(each)}\n{each.text}".strip(), number in wanted) for number, each in enumerate(chat.messages)]
    text, folds = "", []
    for part, is_report in parts:
        start = len(text)
        text += f"{part}\n\n"
        if not is_report:
            folds.append(Fold(FoldKind.QUOTE, start, len(text)))
    body = text.rstrip("\n")
    return body, tuple(Fold(fold.kind, fold.start, min(fold.end, len(body))) for fold in folds)


def _instant(message: ChatMessage | None) -> datetime | None:
    """The instant of a message: its phone wrote local time, and the computer's zone is meant."""
    if message is None or message.at is None:
        return None
    try:
        return message.at.astimezone(UTC)
    except (OverflowError, OSError, ValueError):
        return None
