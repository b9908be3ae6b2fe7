"""Which mails belong to one conversation, and where a report stands in it. Pure.

A mail says what it answers: by Message-ID (RFC 5322, 3.6.4), by Outlook's Thread-Index, or by our token in its subject. That
alone is not enough: people begin a new problem by answering an old mail, so it must also go on with the conversation. A report
that is wrongly shown as one of its own is a nuisance; one that is hidden in somebody else's conversation is lost.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from keyuser.records import Message, Place, PlaceChange, Tray, report_ref

#: One report's step from a group (or none) to a group (or none).
Move = tuple[int, int | None, int | None]

#: Hex digits that all messages of one Outlook conversation share: 22 bytes ([MS-OXOMSG] 2.2.1.3).
CONVERSATION = 44
#: A subject shorter than this (letters) is not looked for inside another one.
_TELLING = 8

_PREFIX = re.compile(
    r"(?:(?:re|r|aw|sv|vs|antw|odp|ha|на|нa|ответ|отв|жауап|жа|відп|відповідь|fwd?|wg|pd|tr|вп|пд|пересл|пересылка|переслано"
    r"|перенаправлено|пересилання|automatic reply|out of office|автоматический ответ|вне офиса|нет на месте"
    r"|автоматична відповідь|поза офісом|odpowied[źz] automatyczna|poza biurem|автоматты жауап|кеңседе жоқ"
    r"|undeliverable|не удалось доставить|недоставлено|прочитано|read|przeczytano|оқылды)\s*(?:[\[(]\d{1,3}[\])])?\s*[:：]"
    r"|[\[(][^\[\]()]{1,40}[\])])\s*",
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[\[(]?\bKU-R-\d{6,}\b[\])]?", re.IGNORECASE)


def answered(mail: Message, earlier: Iterable[Message]) -> Message | None:
    """The one of the ``earlier`` messages whose conversation the mail goes on with; ``None``: it is a report of its own.

    The message of our token comes first, then those it names, the nearest first, then those of its Outlook conversation.
    """
    others = [message for message in earlier if message.id != mail.id]
    by_id: dict[str, Message] = {}
    for message in others:
        by_id.setdefault(message.message_id, message)
    named = [by_id[item] for item in reversed(mail.references) if item and item in by_id]
    token = [message for message in others if mail.token == report_ref(message.id)]
    outlook = sorted(
        (message for message in others if _same_conversation(mail, message)), key=lambda item: -len(item.thread_index)
    )
    if mail.automatic:  # machines change subjects and quote nothing; what they name is what they answer
        return next(iter((*token, *named)), None)
    for message in token:
        if _goes_on(mail, message) or _takes_part(mail, message):
            return message
    candidates = (message for message in named if _goes_on(mail, message))
    if not named:
        candidates = (message for message in outlook if _goes_on_in_outlook(mail, message))
    return next(candidates, None)


def bare_subject(subject: str) -> str:
    """A subject without "Re:", "Fwd:", tags in brackets and our token, in lower case: the same for a whole conversation."""
    bare = " ".join(_TOKEN.sub(" ", subject).split()).lower()
    while match := _PREFIX.match(bare):
        bare = bare[match.end() :]
    return bare.strip(" .")


def place_of(message: Message | None, places: Mapping[int, Place], tray: Tray) -> Place:
    """Where a report stands that goes on with the conversation of ``message``; ``places`` has its place and its first report's.

    Conversations are flat: everything answers the report that began. A person's mail does not follow a machine's into its
    tray, where nobody would see it.
    """
    if message is None:
        return Place(None, tray)
    root = places[message.id].answers or message.id
    return Place(root if places[root].tray is Tray.INBOX else None, tray)


def hang(report_ids: Sequence[int], root: int | None, places: Mapping[int, Place]) -> tuple[PlaceChange, ...]:
    """The changes that make these reports answer ``root``, or stand alone."""
    changes = (
        PlaceChange(report_id, places[report_id], Place(root, places[report_id].tray)) for report_id in report_ids
    )
    return tuple(change for change in changes if change.before != change.after)


def follow(links: Mapping[int, int], report_ids: Iterable[int], root: int) -> tuple[Move, ...]:
    """Moves between groups, when reports begin to answer ``root``: they leave their groups, since a conversation stands where
    its first report does; which takes the place of the first of them where it is in no group itself."""
    moves: list[Move] = [(report_id, links[report_id], None) for report_id in report_ids if report_id in links]
    if moves and root not in links:
        moves.append((root, None, moves[0][1]))
    return tuple(moves)


def below(report_id: int, messages: Sequence[Message]) -> tuple[int, ...]:
    """Those of a conversation's messages that answer that one, directly or through others."""
    by_id = {message.message_id: message.id for message in reversed(messages) if message.message_id}
    parents = {
        message.id: next((by_id[item] for item in reversed(message.references) if item in by_id), None)
        for message in messages
    }
    found = {report_id}
    while more := {child for child, parent in parents.items() if parent in found and child not in found}:
        found |= more
    return tuple(message.id for message in messages if message.id in found - {report_id})


def _goes_on(mail: Message, earlier: Message) -> bool:
    """Answering keeps the subject, or quotes; who wipes both out writes about something else."""
    return mail.quotes or _same_subject(mail.subject, earlier.subject)


def _same_subject(subject: str, other: str) -> bool:
    new, old = bare_subject(subject), bare_subject(other)
    if not new or new == old:
        return True
    return len(old) >= _TELLING and old in new


def _takes_part(mail: Message, earlier: Message) -> bool:
    """The writer is the one who wrote that message, or one of those it was written to."""
    people = {earlier.sender.lower(), *(address.lower() for address in earlier.recipients)}
    return bool(mail.sender) and mail.sender.lower() in people


def _same_conversation(mail: Message, other: Message) -> bool:
    return len(mail.thread_index) >= CONVERSATION and (
        mail.thread_index[:CONVERSATION] == other.thread_index[:CONVERSATION]
    )


def _goes_on_in_outlook(mail: Message, earlier: Message) -> bool:
    """Outlook gives a new topic, but the old index, to an answer with a new subject. Two answers to one circular share topic
    and index too, and are two reports: so the earlier one must be what this one answers, or have been written to its writer."""
    topics = [bare_subject(message.thread_topic or message.subject) for message in (mail, earlier)]
    if topics[0] != topics[1]:
        return False
    longer = len(mail.thread_index) > len(earlier.thread_index)
    return (longer and mail.thread_index.startswith(earlier.thread_index)) or _takes_part(mail, earlier)
