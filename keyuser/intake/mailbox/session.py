"""What we do on an IMAP server: list folders, find, fetch and mark mails, wait for new ones. Nothing is deleted or read there."""

import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from enum import StrEnum
from itertools import count
from typing import Any

from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, IMAPClientReadOnlyError

from keyuser.errors import InputError, ProtocolError
from keyuser.intake.mailbox.connection import connect, imap_errors
from keyuser.intake.mailbox.rules import PIECE, TAKEN
from keyuser.records import MailFolder
from keyuser.settings.mail import Mailbox

#: IDLE is asked for anew after so many seconds: RFC 2177 allows 29 minutes, many a router forgets a silent connection earlier.
IDLE_RENEWAL = 10 * 60
#: Between two looks where the server knows no IDLE.
POLL_INTERVAL = 60
#: How long "stop" may go unnoticed while we wait.
_SLICE = 1

#: Mails of one SEARCH: the library takes no answer of more than a million characters, and a number has at most eleven.
_SEARCHED = 80_000

_ROLES = {b"\\all", b"\\archive", b"\\drafts", b"\\flagged", b"\\junk", b"\\sent", b"\\trash"}


class Marks(StrEnum):
    """How a taken mail is told on the server; MEMORY: the server lets us do neither, only our own database knows."""

    KEYWORD = "keyword"
    MOVE = "move"
    MEMORY = "memory"


class Session:
    """A signed-in connection with the mailbox's folder open."""

    def __init__(self, mailbox: Mailbox, connection: Any) -> None:
        self._mailbox = mailbox
        self._connection = connection
        with imap_errors(mailbox.host):
            answer = self._open_folder()
            self._can_move = connection.has_capability("MOVE")
            self.watches: bool = connection.has_capability("IDLE")
        self.mails = int(answer[b"EXISTS"])
        self.uid_validity = int(answer.get(b"UIDVALIDITY", 0))
        allowed = {bytes(flag).lower() for flag in answer.get(b"PERMANENTFLAGS", ())}
        self._writable = b"READ-WRITE" in answer
        self.keeps_keywords = self._writable and not allowed.isdisjoint({b"\\*", TAKEN.lower().encode()})

    @property
    def marks(self) -> Marks:
        if self._mailbox.move_to and self._can_move and self._writable:
            return Marks.MOVE
        return Marks.KEYWORD if self.keeps_keywords else Marks.MEMORY

    def waiting(self, *, skip_marked: bool) -> list[int]:
        """The numbers (UIDs) of the folder's mails in order; without those that somebody marked as deleted."""
        return self._search("UNDELETED", *(("UNKEYWORD", TAKEN) if skip_marked and self.keeps_keywords else ()))

    def marked(self) -> list[int]:
        """The numbers of the mails that bear our mark."""
        return self._search("UNDELETED", "KEYWORD", TAKEN) if self.keeps_keywords else []

    def sizes(self, uids: Sequence[int]) -> list[tuple[int, int]]:
        """Number and size in bytes (some servers guess) of those mails that are still there, in order."""
        with imap_errors(self._mailbox.host):
            answer = self._connection.fetch(uids, ["RFC822.SIZE"])
            return [(uid, int(answer[uid].get(b"RFC822.SIZE", 0))) for uid in uids if uid in answer]

    def fetch(self, uids: Sequence[int]) -> Mapping[int, bytes]:
        """The whole mails that are still there; they stay unread on the server."""
        with imap_errors(self._mailbox.host):
            answer = self._connection.fetch(uids, ["BODY.PEEK[]"])
            return {uid: fields[b"BODY[]"] or b"" for uid, fields in answer.items() if b"BODY[]" in fields}

    def fetch_large(self, uid: int, told: Callable[[], None], keep: Callable[[bytes], object]) -> bool:
        """One mail in pieces, each given to ``keep``; ``told`` is called before each and may raise. False where it is gone."""
        for start in count(0, PIECE):
            told()
            with imap_errors(self._mailbox.host):
                answer = self._connection.fetch([uid], [f"BODY.PEEK[]<{start}.{PIECE}>"])
            if uid not in answer:
                return False
            piece = answer[uid].get(f"BODY[]<{start}>".encode()) or b""
            keep(piece)
            if len(piece) < PIECE:  # and not by the size, which servers guess
                break
        return True

    def mark(self, uids: Sequence[int]) -> None:
        """Tells the server that these mails are taken. ``ProtocolError`` or ``Unavailable`` with its reason where it refuses."""
        with imap_errors(self._mailbox.host):
            if self.marks is Marks.MOVE:
                self._move(uids)
            elif self.marks is Marks.KEYWORD:
                self._connection.add_flags(uids, [TAKEN], silent=True)

    def wait_for_news(self, stop: Callable[[], bool]) -> None:
        """Returns when the server has news, when it is time to look anyway, or soon after ``stop`` says so."""
        with imap_errors(self._mailbox.host):
            if not self.watches:
                self._wait(POLL_INTERVAL, stop)
                return
            self._connection.idle()
            self._wait(IDLE_RENEWAL, stop)
            self._connection.idle_done()

    def _wait(self, seconds: int, stop: Callable[[], bool]) -> None:
        for _ in range(seconds // _SLICE):
            if stop() or self._connection.has_input(_SLICE):
                return

    def _open_folder(self) -> Mapping[bytes, Any]:
        name = self._mailbox.folder
        try:
            try:
                answer: dict[bytes, Any] = self._connection.select_folder(name)
            except IMAPClientReadOnlyError:
                answer = self._connection.select_folder(name, readonly=True)
                answer.pop(b"READ-WRITE", None)
        except IMAPClientAbortError:
            raise
        except IMAPClientError as error:
            raise self._no_folder(str(error)) from error
        return answer

    def _no_folder(self, said: str) -> InputError | ProtocolError:
        name, host = self._mailbox.folder, self._mailbox.host
        known = [folder.name for folder in list_folders(self._connection) if folder.selectable]
        if name in known or name.upper() == "INBOX":
            return ProtocolError(f'{host} does not open the folder "{name}".', "Ask who owns the mailbox.", said)
        return InputError(
            f'There is no folder "{name}" in the mailbox.', f"Choose one of: {', '.join(known[:20])}.", said
        )

    def _search(self, *criteria: str) -> list[int]:
        since = ("SINCE", date.fromisoformat(self._mailbox.since)) if self._mailbox.since else ()
        starts = range(1, max(self.mails, 1) + 1, _SEARCHED)
        found: set[int] = set()
        with imap_errors(self._mailbox.host):
            for start in starts:
                end = "*" if start + _SEARCHED > self.mails else start + _SEARCHED - 1
                window = (f"{start}:{end}",) if len(starts) > 1 else ()
                found.update(self._connection.search([*window, *criteria, *since]))
        return sorted(found)

    def _move(self, uids: Sequence[int]) -> None:
        target = self._mailbox.move_to
        try:
            self._connection.move(uids, target)
        except IMAPClientAbortError:
            raise
        except IMAPClientError:
            if self._connection.folder_exists(target):
                raise
            self._connection.create_folder(target)
            with suppress(IMAPClientError):
                self._connection.subscribe_folder(target)  # so that mail programs show it
            self._connection.move(uids, target)


def list_folders(connection: Any) -> tuple[MailFolder, ...]:
    """All folders as the server lists them, their names in letters."""
    return tuple(
        MailFolder(
            name,
            role=next((flag[1:].decode() for flag in map(bytes.lower, flags) if flag in _ROLES), ""),
            selectable=not {b"\\noselect", b"\\nonexistent"} & set(map(bytes.lower, flags)),
        )
        for flags, _delimiter, name in connection.list_folders()
    )


@contextmanager
def open_session(mailbox: Mailbox, password: str, context: ssl.SSLContext | None = None) -> Iterator[Session]:
    """Signs in and opens the folder. ``AuthorisationFailed``, ``Unavailable``, or ``InputError`` where there is no folder."""
    connection = connect(mailbox, password, context)
    try:
        yield Session(mailbox, connection)
    finally:
        connection.goodbye()


def folders_of(mailbox: Mailbox, password: str, context: ssl.SSLContext | None = None) -> tuple[MailFolder, ...]:
    """The folders of a mailbox; ``AuthorisationFailed`` or ``Unavailable``."""
    connection = connect(mailbox, password, context)
    try:
        with imap_errors(mailbox.host):
            return list_folders(connection)
    finally:
        connection.goodbye()
