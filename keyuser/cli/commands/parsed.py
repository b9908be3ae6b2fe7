"""keyuser intake parse: what a mail says, without storing it."""

import hashlib
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from keyuser.cli.output import Output, moment
from keyuser.errors import InputError
from keyuser.intake.channels.files import list_files, read_file
from keyuser.orgs.finding import find_ids
from keyuser.records import Failure, FoldKind, Incoming

#: Characters of a text in which identifiers are looked for, as when a report is taken in.
_SEARCHED = 200_000
_FOLDED = {FoldKind.QUOTE: "quoted", FoldKind.SIGNATURE: "signature"}

Document = dict[str, Any]


def parsed(arguments: Namespace, output: Output) -> int:
    """Prints the mail in a file; of a mailbox or folder all mails, as a list."""
    mails: list[Document] = []
    failures: list[Failure] = []
    for item in _read(arguments.file):
        if isinstance(item, Failure):
            failures.append(item)
        else:
            mails.append(_document(item))
    if not mails and len(failures) == 1:
        raise InputError(f"{failures[0].source}: {failures[0].reason}", failures[0].hint)
    texts = [*map(_readable, mails), *(f"{one.source}: {one.reason} {one.hint}".rstrip() for one in failures)]
    alone = len(mails) == 1 and not failures and mails[0]["source"] == arguments.file.name
    output.result(
        mails[0] if alone else {"mails": mails, "failed": failures}, f"\n\n{'=' * 72}\n".join(texts), bare=True
    )
    return InputError.exit_code if failures else 0


def _read(path: Path) -> Iterator[Incoming | Failure]:
    for file, source in list_files([path]):
        yield from read_file(file, source)


def _document(mail: Incoming) -> Document:
    """The mail without its bytes."""
    return {
        "source": mail.source,
        "subject": mail.subject,
        "sender": {"name": mail.sender_name, "email": mail.sender_email},
        "recipients": mail.recipients,
        "sent_at": mail.sent_at,
        "message_id": mail.message_id,
        "references": mail.references,
        "text": mail.text,
        "folded": [
            {
                "kind": _FOLDED[fold.kind],
                "start": fold.start,
                "end": fold.end,
                "text": mail.text[fold.start : fold.end],
            }
            for fold in mail.folds
        ],
        "attachments": [
            {
                "name": file.name,
                "media_type": file.media_type,
                "size": len(file.data),
                "sha256": hashlib.sha256(file.data).hexdigest(),
                "inline": file.inline,
            }
            for file in mail.files
        ],
        "found": [
            {"in": name, **{part: getattr(found, part) for part in ("kind", "value", "valid", "confidence", "start", "end")}}
            for name, text in (("subject", mail.subject), ("text", mail.text))
            for found in find_ids(text[:_SEARCHED])
        ],
        "automatic": mail.automatic,
        "warnings": mail.warnings,
    }  # fmt: skip


def _readable(mail: Document) -> str:
    """The mail as a person reads it: history and signatures stand behind bars."""
    name, address = mail["sender"]["name"], mail["sender"]["email"]
    sender = f"{name} <{address}>" if name and address else name or address
    head = [
        ("Subject", mail["subject"]),
        ("From", sender),
        ("Sent", moment(mail["sent_at"]) if mail["sent_at"] else ""),
        *(("File", _file_line(file)) for file in mail["attachments"]),
        *(("Number", _number_line(found)) for found in mail["found"]),
        *(("Warning", warning) for warning in mail["warnings"]),
    ]
    lines = [f"{name + ':':9}{value}" for name, value in head if value]
    return "\n".join([*lines, "", _with_bars(mail)])


def _file_line(file: Document) -> str:
    inline = ", inside the text" if file["inline"] else ""
    return f"{file['name']} ({file['media_type']}, {file['size']:,} bytes{inline}), SHA-256 {file['sha256']}"


def _number_line(found: Document) -> str:
    wrong = "" if found["valid"] else ", its check digit is wrong"
    return f"{found['kind'].value.upper()} {found['value']} ({found['confidence']} confidence{wrong})"


def _with_bars(mail: Document) -> str:
    text, pieces, position = mail["text"], [], 0
    for fold in sorted(mail["folded"], key=lambda one: one["start"]):
        pieces.append(text[position : fold["start"]])
        pieces += [f"| {line}" for line in fold["text"].splitlines(keepends=True)]
        position = fold["end"]
    return "".join((*pieces, text[position:])).strip("\n")
