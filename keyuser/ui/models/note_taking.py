"""Taking in what the user wrote down: Qt-free work for the dialogs of phone notes and pasted chats."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from keyuser.intake.phones import read_phone
from keyuser.records import Report

if TYPE_CHECKING:
    from keyuser.app import App


@dataclass(frozen=True, slots=True)
class CallWindow:
    """When the caller can be reached, and by when somebody is to call; aware instants."""

    start: datetime
    end: datetime
    due: datetime


@dataclass(frozen=True, slots=True)
class PhoneNote:
    """What was told on the phone. ``organisation`` is a BIN or a name; ``call`` is wanted where the caller waits for one."""

    text: str
    caller: str = ""
    number: str = ""
    organisation: str = ""
    call: CallWindow | None = None


@dataclass(frozen=True, slots=True)
class ChatNote:
    """A pasted chat. ``chosen`` are the positions of the messages that are the report; ``None`` where it has no messages."""

    text: str
    chosen: Sequence[int] | None = None
    organisation: str = ""
    subject: str = ""


def take_phone_note(app: "App", note: PhoneNote) -> Report:
    """The report of a note, with a callback where one is wanted.

    ``InputError`` where there is no text, or nobody could be called back; nothing is stored then.
    """
    if note.call is not None:
        read_phone(note.number)
    report = app.reports.get(app.notes.phone(note.text, note.caller, note.number, note.organisation))
    if note.call is not None:
        app.callbacks.add(
            note.number,
            name=note.caller,
            organisation=report.organisation,
            about=report.subject,
            report_id=report.id,
            window_start=note.call.start,
            window_end=note.call.end,
            due=note.call.due,
        )
    return report


def take_chat(app: "App", note: ChatNote) -> Report:
    """The one report that the chosen messages are; ``InputError`` as ``NoteService.chat`` has it."""
    report_id = app.notes.chat(note.text, note.chosen, organisation=note.organisation, subject=note.subject)
    return app.reports.get(report_id)
