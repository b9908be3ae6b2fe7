"""keyuser note: what was told on the phone, what was copied out of a chat."""

import argparse
import sys
from argparse import Namespace
from datetime import datetime
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.moments import local_moment
from keyuser.cli.output import Output, moment, table
from keyuser.errors import MachineError
from keyuser.orgs.tables.charsets import decode
from keyuser.records import report_ref

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "note", "phone notes and pasted chats")
    phone = verb(actions, "phone", "take in what a caller said", _phone, records=True)
    phone.add_argument("text", help='what was said; "-" reads it from standard input')
    phone.add_argument("--caller", default="", metavar="NAME")
    phone.add_argument("--number", default="", metavar="PHONE")
    phone.add_argument("--organisation", default="", metavar="BIN", help="its BIN, or its name in the directory")
    phone.add_argument("--subject", default="")
    phone.add_argument("--at", type=local_moment, metavar="YYYY-MM-DDTHH:MM", help="when the call was (default: now)")
    chat = verb(actions, "chat", "take in a chat that was copied or exported as text", _chat, records=True)
    chat.add_argument("path", nargs="?", type=path, help="a text file (default: standard input)")
    chat.add_argument("--list", action="store_true", help="only show the messages and their numbers")
    chat.add_argument(
        "--choose", type=_numbers, metavar="1,3-5", help="the messages that are the report (default: all)"
    )
    chat.add_argument("--author", default="", metavar="NAME")
    chat.add_argument("--organisation", default="", metavar="BIN")
    chat.add_argument("--subject", default="")


def _phone(app: "App", arguments: Namespace, output: Output) -> int:
    at: datetime | None = arguments.at
    text = _read_input() if arguments.text == "-" else arguments.text
    report_id = app.notes.phone(
        text, arguments.caller, arguments.number, arguments.organisation, at, subject=arguments.subject
    )
    return _said(output, report_id)


def _chat(app: "App", arguments: Namespace, output: Output) -> int:
    text = _read_file(arguments) if arguments.path else _read_input()
    if arguments.list:
        chat = app.notes.read_chat(text)
        rows = [
            (str(number), moment(each.at.astimezone()) if each.at else "-", each.author, each.text[:70])
            for number, each in enumerate(chat.messages, 1)
        ]
        output.result(chat, table(rows) or "No message was recognised: the text would be one report as it stands.")
        return 0
    report_id = app.notes.chat(
        text,
        arguments.choose,
        organisation=arguments.organisation,
        subject=arguments.subject,
        author=arguments.author,
    )
    return _said(output, report_id)


def _said(output: Output, report_id: int) -> int:
    output.result({"report_id": report_id, "ref": report_ref(report_id)}, f"{report_ref(report_id)} taken in.")
    return 0


def _read_file(arguments: Namespace) -> str:
    try:
        return decode(arguments.path.read_bytes()).text
    except OSError as error:
        raise MachineError(f"{arguments.path} cannot be read: {error.strerror or error}.") from error


def _read_input() -> str:
    return decode(sys.stdin.buffer.read()).text


def _numbers(text: str) -> list[int]:
    """Positions from 0 of numbers and ranges from 1."""
    chosen: list[int] = []
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        if not (first.isdigit() and (last or first).isdigit() and len(first) < 7 and len(last) < 7):
            raise argparse.ArgumentTypeError(f'"{text}" names no messages; write numbers like 1,3-5')
        chosen += range(int(first) - 1, int(last or first))
    return chosen
