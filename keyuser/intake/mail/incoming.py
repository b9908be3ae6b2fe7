"""A mail as an incoming report."""

import hashlib
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from keyuser.intake import rules
from keyuser.intake.mail.apart import Stopped, call_apart
from keyuser.intake.mail.automatic import Automatic, recognise
from keyuser.intake.mail.fields import parse_address, parse_date
from keyuser.intake.mail.model import Mail, MailFile
from keyuser.intake.mail.names import unique_names
from keyuser.intake.mail.parse import MAX_MAIL_BYTES, header_only, large_mail, parse_mail
from keyuser.intake.mail.replies import find_folds
from keyuser.intake.mail.returned import original_message_ids, returned_mail
from keyuser.intake.mail.structure import Budget, TooMuchText
from keyuser.records import AutomaticKind, Channel, Fold, Incoming, IncomingFile, Tray, find_reply_token

#: Seconds that reading one mail may take.
TIME_LIMIT = 20.0
_QUICK_BYTES = (
    256 * 1024
)  # of header and text: no mail with so little takes longer than a second, whatever it is made of
_FORWARD_SUBJECTS = ("fw:", "fwd:", "пересл", "перенапр", "wg:", "pd:", "вп:", "tr:")
#: Messages that one mail answers: the first and the nearest of them. No conversation is longer; hostile headers are.
_REFERENCES = 100
_THREAD_INDEX_BYTES, _LONGEST_INDEX_BYTES = 22, 2_000


def incoming_from_mail(raw: bytes, source: str, original_name: str, *, damaged: str = "") -> Incoming:
    """Reads any bytes as a mail; always comes to an end.

    A mail with more text than ``_QUICK_BYTES`` is read in a process of its own; one that takes longer than ``TIME_LIMIT``
    there or ends that process comes in as its header with the original attached, and says so. ``damaged`` says in a sentence
    why the bytes are not the whole mail; then its identity is its content, so that the whole mail counts as another one when
    it comes later.
    """
    try:
        mail = parse_mail(raw, Budget(text=_QUICK_BYTES))
    except TooMuchText:
        try:
            apart = call_apart(_without_original, raw, source, original_name, damaged, seconds=TIME_LIMIT)
        except Stopped as stopped:
            mail = header_only(raw, str(stopped))
        else:
            return replace(apart, original=raw)
    return _incoming(mail, raw, source, original_name, damaged)


def incoming_from_file(path: Path, source: str, original_name: str, *, damaged: str = "") -> Incoming:
    """The same for a mail in a file, whatever its size. Of one that is too large to be taken apart the header is read, and the
    file itself is the original and attached: it must stand there until the report is stored. ``OSError`` where it cannot be read.
    """
    if path.stat().st_size <= MAX_MAIL_BYTES:
        return incoming_from_mail(path.read_bytes(), source, original_name, damaged=damaged)
    with path.open("rb") as file:
        mail = large_mail(file)
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    read = _incoming(mail, b"", source, original_name, damaged, digest=digest)
    return replace(read, files=tuple(replace(whole, path=path) for whole in read.files), original_path=path)


def _without_original(raw: bytes, source: str, original_name: str, damaged: str) -> Incoming:
    """The same, in another process, to which the original need not be sent back."""
    return replace(_incoming(parse_mail(raw), raw, source, original_name, damaged), original=b"")


def _incoming(mail: Mail, raw: bytes, source: str, original_name: str, damaged: str, *, digest: str = "") -> Incoming:
    """``digest`` is the SHA-256 of the mail where its bytes are not in memory."""
    text, folds = _text_and_folds(mail)
    files = _files(mail)
    automatic = recognise(mail)
    references, token = _answered(mail, raw, automatic.kind if automatic else None)
    sender_name, sender_email = _sender(mail)
    usable_id = mail.message_id and mail.sent_at and not damaged
    if usable_id and mail.sent_at:
        identity = rules.mail_identity(mail.message_id, mail.sender_email, mail.sent_at)
    else:
        hashes = [digest] if digest else [hashlib.sha256(file.data).hexdigest() for file in files]
        identity = rules.content_identity(mail.sender_email, mail.sent_at, mail.subject, text, hashes)
    return Incoming(
        channel=Channel.MAIL,
        identity=identity,
        source=source,
        subject=_clean(mail.subject),
        text=text,
        folds=folds,
        sender_name=_clean(sender_name),
        sender_email=_clean(sender_email),
        sent_at=mail.sent_at or parse_date(mail.header.get("received", "").rpartition(";")[2].encode()),
        message_id=_clean(mail.message_id),
        files=files,
        original=raw,
        original_name=original_name,
        warnings=(*mail.warnings, *_said_of(automatic), *([damaged] if damaged else [])),
        recipients=tuple(map(_clean, mail.recipients)),
        thread_index=_thread_index(mail),
        thread_topic=_clean(mail.header.get("thread-topic", "")),
        references=references,
        token=token,
        automatic=automatic.kind if automatic else None,
        tray=Tray.AUTOMATIC if automatic and automatic.sure else Tray.INBOX,
    )


def _sender(mail: Mail) -> tuple[str, str]:
    """Name and address of the sender; of a mail without From those that other fields of its header name."""
    if mail.sender_email or mail.sender_name:
        return mail.sender_name, mail.sender_email
    named = (parse_address(mail.header.get(field, "").encode()) for field in ("sender", "reply-to", "return-path"))
    return next((pair for pair in named if pair[1]), ("", ""))


_AUTOMATIC = {
    AutomaticKind.LOOP: "This mail was sent by this program and came back.",
    AutomaticKind.BOUNCE: "This is a notice that a mail could not be delivered.",
    AutomaticKind.READ_RECEIPT: "This is a read receipt.",
    AutomaticKind.OUT_OF_OFFICE: "This is an out-of-office notice.",
    AutomaticKind.AUTO_REPLY: "This is an automatic reply.",
    AutomaticKind.CALENDAR_RESPONSE: "This is a calendar's answer to an invitation.",
    AutomaticKind.MAILING_LIST: "This mail came through a mailing list.",
    AutomaticKind.NOTIFICATION: "This mail was written by a machine.",
}


def _said_of(automatic: Automatic | None) -> tuple[str, ...]:
    return (_AUTOMATIC[automatic.kind],) if automatic else ()


def _answered(mail: Mail, raw: bytes, kind: AutomaticKind | None) -> tuple[tuple[str, ...], str]:
    """The ids of the messages that this one answers, the nearest last, and the report that our token names. A report on a
    delivery answers the mail that came back, and whatever that one answered."""
    references, token = mail.references, find_reply_token(mail.subject)
    if kind in (AutomaticKind.BOUNCE, AutomaticKind.READ_RECEIPT):
        back = returned_mail(raw)
        references = (*references, *original_message_ids(raw))
        if back:
            references = (*references, *back.references, *([back.message_id] if back.message_id else []))
            token = token or find_reply_token(back.subject)
    unique = tuple(dict.fromkeys(map(_clean, references)))
    return (*unique[: -_REFERENCES + 1][:1], *unique[-_REFERENCES + 1 :]), token


def _thread_index(mail: Mail) -> str:
    """Outlook's Thread-Index in hex: 22 bytes that a conversation shares, and 5 more for each answer ([MS-OXOMSG] 2.2.1.3);
    empty where it is none."""
    try:
        index = b64decode(mail.header.get("thread-index", ""), validate=False)
    except ValueError:
        return ""
    usable = len(index) >= _THREAD_INDEX_BYTES and len(index) <= _LONGEST_INDEX_BYTES
    return index.hex() if usable else ""


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
