"""One pass through a folder: fetch, store as reports, tell the server, remember. Each mail ends as exactly one report.

Whatever is interrupted, the mail is fetched again or known by its identity; the server is told only of what is stored. No
transaction is open while the network is waited for.
"""

import hashlib
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import BinaryIO, Self

from keyuser.errors import MachineError, ProtocolError
from keyuser.intake import rules as identities
from keyuser.intake.channels.eml import too_large
from keyuser.intake.mail.incoming import incoming_from_file, incoming_from_mail
from keyuser.intake.mailbox import rules
from keyuser.intake.mailbox.session import Session
from keyuser.intake.service import ImportResult, IntakeService
from keyuser.log import log_bug
from keyuser.records import Channel, Failure, Incoming, Progress
from keyuser.settings.mail import Mailbox
from keyuser.store import Store

#: Mails whose sizes are asked for at once: servers take no command longer than some kilobytes.
_SIZES = 500


@dataclass(slots=True)
class Tally:
    """What a pass has done so far; read it also where the pass broke off."""

    taken: list[int] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    already: int = 0
    warnings: int = 0
    replies: int = 0
    automatic: int = 0
    mark_refused: bool = False

    def add(self, result: ImportResult) -> None:
        self.taken += result.taken
        self.failed += result.failed
        self.already += result.already
        self.warnings += result.warnings
        self.replies += result.replies
        self.automatic += result.automatic

    def result(self) -> ImportResult:
        return ImportResult(
            tuple(self.taken), self.already, tuple(self.failed), self.warnings, self.replies, self.automatic
        )


class Taking:
    """Takes what waits in a folder. ``stored`` is told the ids of new reports as soon as they are safe."""

    def __init__(
        self, mailbox: Mailbox, store: Store, intake: IntakeService, stored: Callable[[Sequence[int]], None]
    ) -> None:
        self._mailbox = mailbox
        self._store = store
        self._intake = intake
        self._stored = stored

    def run(self, session: Session, tally: Tally, progress: Progress, *, everything: bool = False) -> None:
        """Goes through the folder once; the errors of ``Session``, and ``Cancelled`` from ``progress``.

        ``everything`` looks also at mails that bear our mark although this profile does not know them.
        """
        place, validity = self._mailbox.place, session.uid_validity
        with self._store.read() as db:
            finished = db.mailboxes.finished_validity(place)
            unmarked = db.mailboxes.unmarked(place, validity)
        renumbered = finished is not None and finished != validity
        waiting = session.waiting(skip_marked=not (renumbered or everything))
        self._mark_again(session, tally, sorted(set(unmarked) & set(waiting)))
        fresh = self._fresh(waiting, validity)
        for done, batch in self._batches(session, fresh, tally):
            tell = partial(progress, done, len(fresh), self._source())
            tell()
            with _Fetched() as fetched:
                self._fetch(session, batch, tell, fetched)
                self._take(session, fetched.mails, tally)
        progress(len(fresh), len(fresh), self._source())
        if finished != validity:
            with self._store.write() as db:
                db.mailboxes.finish(place, validity)

    def _fresh(self, waiting: Sequence[int], validity: int) -> list[int]:
        with self._store.read() as db:
            taken = db.mailboxes.taken(self._mailbox.place, validity, waiting)
        return [uid for uid in waiting if uid not in taken]

    def _batches(self, session: Session, fresh: Sequence[int], tally: Tally) -> Iterator[tuple[int, dict[int, int]]]:
        """The mails to fetch together: how many come before, and their sizes by number."""
        for start in range(0, len(fresh), _SIZES):
            usable = {}
            for uid, size in session.sizes(fresh[start : start + _SIZES]):
                reason = too_large(size)
                if reason:
                    tally.failed.append(Failure(self._source(uid), reason, "It stays on the server."))
                else:
                    usable[uid] = size
            done = start
            for batch in rules.batches(list(usable.items())):
                yield done, {uid: usable[uid] for uid in batch}
                done += len(batch)

    @staticmethod
    def _fetch(session: Session, batch: Mapping[int, int], told: Callable[[], None], fetched: "_Fetched") -> None:
        uid, size = next(iter(batch.items()))
        if len(batch) > 1 or size <= rules.PIECE:
            fetched.mails.update(session.fetch(list(batch)))
        else:
            with fetched.file(uid) as file:
                if not session.fetch_large(uid, told, file.write):
                    del fetched.mails[uid]

    def _take(self, session: Session, mails: Mapping[int, bytes | Path], tally: Tally) -> None:
        result = self._intake.take_many([self._incoming(uid, mail) for uid, mail in mails.items()])
        tally.add(result)
        if result.taken:
            self._stored(result.taken)
        self._mark(session, tally, list(mails))

    def _mark_again(self, session: Session, tally: Tally, uids: Sequence[int]) -> None:
        """What an earlier pass stored but could not tell the server."""
        for start in range(0, len(uids), rules.BATCH):
            self._mark(session, tally, uids[start : start + rules.BATCH])

    def _mark(self, session: Session, tally: Tally, uids: Sequence[int]) -> None:
        """Tells the server; where it refuses, the mails are remembered and it is told again next time."""
        marked: Sequence[int] = ()
        if not tally.mark_refused:
            try:
                session.mark(uids)
                marked = uids
            except ProtocolError as error:
                tally.mark_refused = True
                what = f"Mails are taken, but the server does not let us mark them as taken. {error.message}"
                tally.failed.append(Failure(self._source(), what, error.hint))
        with self._store.write() as db:
            db.mailboxes.remember(self._mailbox.place, session.uid_validity, uids, marked=set(marked))

    def _incoming(self, uid: int, mail: bytes | Path) -> Incoming:
        name = f"{uid}.eml"
        try:
            if isinstance(mail, Path):
                return incoming_from_file(mail, self._source(uid), name)
            return incoming_from_mail(mail, self._source(uid), name)
        except Exception as error:  # noqa: BLE001  (a mail that breaks our reader must not keep the others out, nor be lost)
            log_bug("reading a mail", error)
            return _unreadable(mail, self._source(uid), name)

    def _source(self, uid: int | None = None) -> str:
        """The mail as people find it: mailbox, folder, and its number there."""
        return f"{self._mailbox.id}: {self._mailbox.folder}" + ("" if uid is None else f" #{uid}")


class _Fetched:
    """The mails of one batch by number: in memory, or a large one in a temporary file."""

    def __init__(self) -> None:
        self.mails: dict[int, bytes | Path] = {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        if self._folder:
            self._folder.cleanup()

    @contextmanager
    def file(self, uid: int) -> Iterator[BinaryIO]:
        """The file of a large mail, to be written in the block; ``MachineError`` where that cannot be."""
        try:
            self._folder = tempfile.TemporaryDirectory()
            path = Path(self._folder.name) / f"{uid}.eml"
            self.mails[uid] = path
            with path.open("wb") as file:
                yield file
        except OSError as error:
            raise MachineError(
                f"A large mail could not be written to {tempfile.gettempdir()}: {error.strerror or error}.",
                "Free disk space; the mail stays on the server and is fetched again.",
            ) from error


def _unreadable(mail: bytes | Path, source: str, name: str) -> Incoming:
    """A report that keeps a mail's bytes where nothing could be read of it."""
    raw = mail if isinstance(mail, bytes) else mail.read_bytes()
    return Incoming(
        channel=Channel.MAIL,
        identity=identities.content_identity("", None, "", "", [hashlib.sha256(raw).hexdigest()]),
        source=source,
        subject="",
        text="",
        original=raw,
        original_name=name,
        warnings=("This mail could not be read; its original is kept whole.",),
    )
