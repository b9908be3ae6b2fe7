"""A mail as an incoming report."""

import hashlib
from collections.abc import Iterator

from keyuser.intake import rules
from keyuser.intake.mail.automatic import AutomaticKind, automatic_kind
from keyuser.intake.mail.model import Mail, MailFile
from keyuser.intake.mail.names import unique_names
from keyuser.intake.mail.parse import parse_mail
from keyuser.intake.mail.replies import find_folds
from keyuser.records import Channel, Fold, Incoming, IncomingFile

_FORWARD_SUBJECTS = ("fw:", "fwd:", "пересл", "перенапр", "wg:", "pd:", "вп:", "tr:")


def incoming_from_mail(raw: bytes, source: str, original_name: str, *, damaged: str = "") -> Incoming:
    """Reads any bytes as a mail.

    ``damaged`` says in a sentence why the bytes are not the whole mail; then its identity is its content, so that the whole
    mail counts as another one when it comes later.
    """
    mail = parse_mail(raw)
    text, folds = _text_and_folds(mail)
    files = _files(mail)
    usable_id = mail.message_id and mail.sent_at and not damaged
    if usable_id and mail.sent_at:
        identity = rules.mail_identity(mail.message_id, mail.sender_email, mail.sent_at)
    else:
        hashes = (hashlib.sha256(file.data).hexdigest() for file in files)
        identity = rules.content_identity(mail.sender_email, mail.sent_at, mail.subject, text, hashes)
    return Incoming(
        channel=Channel.MAIL,
        identity=identity,
        source=source,
        subject=_clean(mail.subject),
        text=text,
        folds=folds,
        sender_name=_clean(mail.sender_name),
        sender_email=_clean(mail.sender_email),
        sent_at=mail.sent_at,
        message_id=_clean(mail.message_id),
        references=tuple(map(_clean, mail.references)),
        files=files,
        original=raw,
        original_name=original_name,
        warnings=(*mail.warnings, *_said_of(mail), *([damaged] if damaged else [])),
    )


_AUTOMATIC = {
    AutomaticKind.LOOP: "This mail was sent by this program and came back.",
    AutomaticKind.BOUNCE: "This is a notice that a mail could not be delivered.",
    AutomaticKind.READ_RECEIPT: "This is a read receipt.",
    AutomaticKind.OUT_OF_OFFICE: "This is an out-of-office notice.",
    AutomaticKind.AUTO_REPLY: "This is an automatic reply.",
    AutomaticKind.MAILING_LIST: "This mail came through a mailing list.",
    AutomaticKind.NOTIFICATION: "This mail was written by a machine.",
}


def _said_of(mail: Mail) -> tuple[str, ...]:
    kind = automatic_kind(mail)
    return (_AUTOMATIC[kind],) if kind else ()


def _clean(text: str) -> str:
    """Without the characters that no database or screen takes: NUL and halves of surrogate pairs."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode("utf-8")


def _text_and_folds(mail: Mail) -> tuple[str, tuple[Fold, ...]]:
    """The mail's own text, folded where it quotes, and below it the mails inside it, which are the report itself."""
    own = _clean(mail.text)
    forwarded = mail.subject.lower().lstrip(" [").startswith(_FORWARD_SUBJECTS)
    folds = find_folds(own, forwarded=forwarded, sender_name=mail.sender_name)
    inner = [_clean(_with_heading(item)) for item in mail.forwarded]
    return "\n\n".join(part for part in (own, *inner) if part), folds


def _with_heading(mail: Mail) -> str:
    """A mail inside a mail, under a line that says whose it is."""
    sender = f"{mail.sender_name} <{mail.sender_email}>" if mail.sender_name and mail.sender_email else ""
    when = f"{mail.sent_at:%Y-%m-%d %H:%M} UTC" if mail.sent_at else ""
    about = ", ".join(part for part in (sender or mail.sender_email or mail.sender_name, when) if part)
    head = "\n".join(part for part in (f"-------- {mail.subject} --------" if mail.subject else "", about) if part)
    inner = (_with_heading(item) for item in mail.forwarded)
    return "\n\n".join(part for part in (head, mail.text, *inner) if part)


def _files(mail: Mail) -> tuple[IncomingFile, ...]:
    files = list(_all_files(mail))
    names = unique_names(file.name for file in files)
    return tuple(
        IncomingFile(name, file.media_type, file.data, file.inline, file.content_id)
        for name, file in zip(names, files, strict=True)
    )


def _all_files(mail: Mail) -> Iterator[MailFile]:
    """The files of a mail and of the mails inside it: the screenshot that proves the report may be two forwards deep."""
    yield from mail.files
    for inner in mail.forwarded:
        yield from _all_files(inner)
