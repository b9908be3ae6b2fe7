"""The mailboxes of a profile: looked at once or watched, each mail a report exactly once, and how it goes with each."""

import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from random import SystemRandom

from keyuser.clock import Clock
from keyuser.credentials import Credentials
from keyuser.errors import AuthorisationFailed, Cancelled, InputError, KeyuserError, VendorError
from keyuser.intake.mailbox import rules
from keyuser.intake.mailbox.receipts import Receipts
from keyuser.intake.mailbox.session import Session, folders_of, open_session
from keyuser.intake.mailbox.taking import Taking, Tally
from keyuser.intake.service import ImportResult, IntakeService
from keyuser.records import Failure, MailboxHealth, MailboxStatus, MailFolder, Progress, no_progress
from keyuser.settings import Settings
from keyuser.settings.mail import Mailbox, check_mailbox, find_mailbox
from keyuser.smtp import Mailer
from keyuser.store import Store

_RANDOM = SystemRandom()
#: How often a watcher that waits looks whether it may go on; seconds.
_LOOK = 1.0
#: What a failure of outgoing mail is told under.
_RECEIPTS = "receipts"


class MailboxService:
    """Takes mails in. ``settings`` gives those of now; ``context`` is for servers that only a test trusts."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        settings: Callable[[], Settings],
        credentials: Credentials,
        intake: IntakeService,
        *,
        context: ssl.SSLContext | None = None,
        random: Callable[[], float] = _RANDOM.random,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._store = store
        self._clock = clock
        self._settings = settings
        self._credentials = credentials
        self._intake = intake
        self._context = context
        self._random = random
        self._sleep = sleep
        self.receipts = Receipts(store, clock, settings, self.mailer)

    def mailboxes(self) -> tuple[Mailbox, ...]:
        """Those that the settings name."""
        return self._settings().mailboxes

    def status(self, mailbox_id: str) -> MailboxStatus:
        """How it went lately."""
        with self._store.read() as db:
            return db.mailboxes.status(mailbox_id)

    def folders(self, mailbox: Mailbox, password: str = "") -> tuple[MailFolder, ...]:
        """The folders on the server. ``password`` is one that is not stored yet; the mailbox need not be stored either."""
        return folders_of(check_mailbox(mailbox), password or self._password(mailbox), self._context)

    def test(self, mailbox: Mailbox, password: str = "") -> MailboxHealth:
        """Signs in, opens the folder and counts; changes nothing on the server. Arguments as for ``folders``.

        A mailbox that waits for a password goes on where the stored one is accepted after all.
        """
        check_mailbox(mailbox)
        with open_session(mailbox, password or self._password(mailbox), self._context) as session:
            with self._store.read() as db:
                finished = db.mailboxes.finished_validity(mailbox.place)
            renumbered = finished is not None and finished != session.uid_validity
            waiting = self._unknown(mailbox, session, session.waiting(skip_marked=not renumbered))
            elsewhere = self._unknown(mailbox, session, session.marked())
            health = MailboxHealth(session.mails, waiting, elsewhere, session.marks, session.watches)
        if not password and self.status(mailbox.id).waits_for_sign_in:
            self.resume(mailbox.id)
        return health

    def fetch(self, mailbox_id: str, progress: Progress = no_progress, *, everything: bool = False) -> ImportResult:
        """Takes what waits in the mailbox, now.

        ``everything`` also looks at mails that bear our mark although this profile does not know them. What is taken stays
        taken whatever happens; the next call takes the rest. ``AuthorisationFailed`` without asking the server while the
        mailbox waits for a password; ``Unavailable``, ``ProtocolError``, ``InputError`` (no such folder), ``Cancelled``.
        """
        mailbox = self._mailbox(mailbox_id)
        self._refuse_while_paused(mailbox)
        tally = Tally()
        try:
            with self._noted(mailbox.id), self._session(mailbox) as session:
                self._take(mailbox, session, tally, progress, everything=everything)
        except VendorError as error:
            if tally.taken:
                error.hint = f"{len(tally.taken)} reports were taken before that and are kept. {error.hint}".strip()
            raise
        return tally.result()

    def watch(self, mailbox_id: str, on_new: Callable[[ImportResult], None], stop: Callable[[], bool]) -> None:
        """Takes mails as they come until ``stop`` says so; the caller owns the thread. ``on_new`` is told what each look brought.

        Failures of server and network are noted in the status and waited out; a refused password until there is a new one.
        ``InputError`` where the settings name no such mailbox any more, ``MachineError`` where the store fails.
        """
        while not stop():
            mailbox = self._mailbox(mailbox_id)
            if not self._wait_until_due(mailbox.id, stop):
                return
            try:
                with self._noted(mailbox.id), self._session(mailbox) as session:
                    self._watch(mailbox, session, on_new, stop)
            except (VendorError, InputError):
                continue  # noted: the status says when to try again

    def resume(self, mailbox_id: str) -> None:
        """Lets a mailbox that waits be tried at once: call it when its password or address was changed."""
        with self._store.write() as db:
            status = db.mailboxes.status(mailbox_id)
            db.mailboxes.set_status(MailboxStatus(mailbox_id, status.last_success_at, status.last_failure_at))

    def sign_in(self, mailbox: Mailbox, password: str) -> None:
        """Stores the password and lets the mailbox go on."""
        self._credentials.set(mailbox.secret_name, password)
        self.resume(mailbox.id)

    def forget(self, mailbox: Mailbox) -> None:
        """The mailbox is no longer set up: its password and its status go. Reports stay, and what was taken stays known."""
        self._credentials.set(mailbox.secret_name, "")
        with self._store.write() as db:
            db.mailboxes.forget_status(mailbox.id)

    def sign_in_outgoing(self, password: str = "") -> None:
        """Stores the password for outgoing mail (empty: the stored one stays) and lets what waits for it go on."""
        name = self._settings().outgoing_mail.secret_name
        if password:
            self._credentials.set(name, password)
        self.resume(name)

    def mailer(self) -> Mailer:
        """The server for outgoing mail as the settings describe it; ``InputError`` where they name none."""
        outgoing = self._settings().outgoing_mail
        return Mailer(outgoing, self._credentials.get(outgoing.secret_name), self._context)

    def _watch(
        self, mailbox: Mailbox, session: Session, on_new: Callable[[ImportResult], None], stop: Callable[[], bool]
    ) -> None:
        def cancelled(done: int, total: int | None, what: str) -> None:  # noqa: ARG001  (a Progress is called by these names)
            if stop():
                raise Cancelled("Stopped.")

        while not stop():
            tally = Tally()
            try:
                self._take(mailbox, session, tally, cancelled)
                self._note_success(mailbox.id)
            except Cancelled:
                return
            finally:
                if tally.taken or tally.failed:
                    on_new(tally.result())
            session.wait_for_news(stop)

    def _take(
        self, mailbox: Mailbox, session: Session, tally: Tally, progress: Progress, *, everything: bool = False
    ) -> None:
        taking = Taking(mailbox, self._store, self._intake, self.receipts.note)
        taking.run(session, tally, progress, everything=everything)
        self._send_receipts(tally, progress)

    def _send_receipts(self, tally: Tally, progress: Progress) -> None:
        """Receipts are an extra: what goes wrong with them is told beside what was taken, and waited out on its own."""
        name = self._settings().outgoing_mail.secret_name
        due = self.status(name).next_try_at
        if not self.receipts.wanted or (due is not None and due > self._clock.now()):
            return
        try:
            with self._noted(name):
                self.receipts.send_due(progress)
        except (VendorError, InputError) as error:
            tally.failed.append(Failure(_RECEIPTS, error.message, error.hint))

    def _unknown(self, mailbox: Mailbox, session: Session, uids: Sequence[int]) -> int:
        with self._store.read() as db:
            return len(uids) - len(db.mailboxes.taken(mailbox.place, session.uid_validity, uids))

    def _mailbox(self, mailbox_id: str) -> Mailbox:
        return check_mailbox(find_mailbox(self._settings().mailboxes, mailbox_id))

    def _password(self, mailbox: Mailbox) -> str:
        return self._credentials.get(mailbox.secret_name)

    def _session(self, mailbox: Mailbox) -> AbstractContextManager[Session]:
        return open_session(mailbox, self._password(mailbox), self._context)

    def _refuse_while_paused(self, mailbox: Mailbox) -> None:
        """A server that was shown a wrong password again and again locks the mailbox."""
        status = self.status(mailbox.id)
        if status.waits_for_sign_in:
            raise AuthorisationFailed(status.message, status.hint)

    def _wait_until_due(self, mailbox_id: str, stop: Callable[[], bool]) -> bool:
        """False where it was told to stop before the mailbox was due."""
        while not stop():
            due = self.status(mailbox_id).next_try_at
            if due is None or due <= self._clock.now():
                return True
            self._sleep(_LOOK)
        return False

    @contextmanager
    def _noted(self, name: str) -> Iterator[None]:
        """Keeps in the status how the block went."""
        try:
            yield
        except (VendorError, InputError) as error:
            self._note_failure(name, error)
            raise
        self._note_success(name)

    def _note_success(self, name: str) -> None:
        with self._store.write() as db:
            db.mailboxes.set_status(rules.succeeded(db.mailboxes.status(name), self._clock.now()))

    def _note_failure(self, name: str, error: KeyuserError) -> None:
        with self._store.write() as db:
            status = rules.failed(db.mailboxes.status(name), error, self._clock.now(), self._random())
            db.mailboxes.set_status(status)
