"""What a real Dovecot cannot be made to do: servers without IDLE or keywords, other numbers, refusals, a broken word."""

import queue
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from keyuser.clock import FixedClock
from keyuser.credentials import FileCredentials
from keyuser.errors import AuthorisationFailed, InputError, ProtocolError, Unavailable
from keyuser.intake.channels import eml
from keyuser.intake.mailbox import connection, rules, session, taking
from keyuser.intake.mailbox.service import MailboxService
from keyuser.intake.service import ImportResult, IntakeService
from keyuser.records import UNTIL_SIGN_IN, MailboxStatus
from keyuser.settings import Settings
from keyuser.settings.mail import Mailbox, check_mailbox, find_mailbox, with_mailbox, without_mailbox
from keyuser.store import Store
from tests.certificates import make_certificate
from tests.intake.imap_script import TAKEN, Script, served


def mail(number: int) -> bytes:
    return (
        f"From: user{number}@client.example\r\nSubject: No {number}\r\nDate: Mon, 16 Nov 2026 09:00:0{number} +0500\r\n"
        f"Message-ID: <{number}@client.example>\r\n\r\nText {number}\r\n"
    ).encode()


class Ground:
    """A service that looks at a scripted server; its time passes only while it sleeps."""

    def __init__(self, script: Script, store: Store, clock: FixedClock, context: ssl.SSLContext | None = None) -> None:
        self.script = script
        self.store = store
        self.clock = clock
        self.mailbox = Mailbox("help", "127.0.0.1", "intake", script.port, "none")
        self.service = MailboxService(
            store,
            clock,
            lambda: Settings(mailboxes=(self.mailbox,)),
            FileCredentials(store.profile),
            IntakeService(store, clock),
            context=context,
            random=lambda: 0.5,
            sleep=lambda seconds: clock.advance(seconds=seconds),
        )
        self.service.sign_in(self.mailbox, "secret")

    def fetch(self) -> ImportResult:
        return self.service.fetch("help")

    def reports(self) -> int:
        with self.store.read() as db:
            return len(db.reports.ids())


@pytest.fixture
def script() -> Iterator[Script]:
    script = Script()
    with served(script):
        yield script


@pytest.fixture
def ground(script: Script, store: Store, clock: FixedClock) -> Ground:
    script.add(mail(1), mail(2), mail(3))
    return Ground(script, store, clock)


def test_a_server_without_keywords_is_remembered_by_us(ground: Ground) -> None:
    ground.script.permanent_flags = r"\Seen \Deleted"
    assert len(ground.fetch().taken) == 3
    assert ground.script.carried_out("UID STORE") == 0
    ground.script.add(mail(4))
    ground.script.commands.clear()
    assert len(ground.fetch().taken) == 1
    assert ground.script.commands.count("UID FETCH 4 (BODY.PEEK[])") == 1
    assert ground.script.carried_out("UID FETCH") == 2  # the size of one mail, and the mail
    assert ground.service.test(ground.mailbox).marks == "memory"


def test_a_mailbox_that_may_only_be_read_is_read(ground: Ground) -> None:
    ground.script.access = "READ-ONLY"
    assert len(ground.fetch().taken) == 3
    assert ground.script.carried_out("EXAMINE") == 1
    assert ground.script.carried_out("UID STORE") == 0


def test_moving_needs_a_server_that_moves(ground: Ground) -> None:
    ground.mailbox = Mailbox("help", "127.0.0.1", "intake", ground.script.port, "none", move_to="Taken")
    ground.fetch()
    assert [kept.flags for kept in ground.script.mails] == [{TAKEN}] * 3  # never COPY and EXPUNGE
    ground.script.capabilities += " MOVE"
    ground.script.add(mail(4))
    ground.fetch()
    assert len(ground.script.mails) == 3


def test_other_numbers_are_gone_through_completely_even_when_interrupted(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    ground.fetch()
    ground.script.uid_validity = 2
    ground.script.add(mail(4), mail(5))
    for number, kept in enumerate(ground.script.mails):
        kept.uid = 50 - number
        kept.flags = {TAKEN}  # mails 4 and 5 too: the server says so, but we never had them
    monkeypatch.setattr(rules, "BATCH", 2)
    ground.script.refusals["UID FETCH 48,49 (BODY"] = "HANG UP"
    with pytest.raises(Unavailable):
        ground.fetch()
    ground.script.refusals.clear()
    ground.fetch()
    assert ground.reports() == 5
    ground.script.commands.clear()
    assert ground.fetch().already == 0
    assert ground.script.carried_out("UID FETCH") == 0


def test_a_connection_that_breaks_keeps_what_was_stored(ground: Ground) -> None:
    ground.script.refusals["UID STORE"] = "HANG UP"
    with pytest.raises(Unavailable, match=r"broke.* 3 reports were taken before"):
        ground.fetch()
    assert ground.reports() == 3
    ground.script.refusals.clear()
    result = ground.fetch()
    assert (result.taken, result.already) == ((), 3)
    assert [kept.flags for kept in ground.script.mails] == [{TAKEN}] * 3


@pytest.mark.parametrize(
    ("answer", "said"), [("NO [OVERQUOTA] no room", "is full"), ("NO you may not write here", "you may not write here")]
)
def test_marks_that_the_server_refuses_are_made_up_for_later(ground: Ground, answer: str, said: str) -> None:
    ground.script.refusals["UID STORE"] = answer
    result = ground.fetch()
    assert len(result.taken) == 3
    assert len(result.failed) == 1
    assert said in result.failed[0].reason
    ground.script.refusals.clear()
    ground.script.commands.clear()
    assert ground.fetch().failed == ()
    assert [kept.flags for kept in ground.script.mails] == [{TAKEN}] * 3
    assert ground.script.carried_out("UID FETCH") == 0


def test_a_mail_that_breaks_our_reader_is_kept_whole(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    read = taking.incoming_from_mail

    def breaks(raw: bytes, source: str, name: str) -> object:
        if b"No 2" in raw:
            raise RecursionError
        return read(raw, source, name)

    monkeypatch.setattr(taking, "incoming_from_mail", breaks)
    assert len(ground.fetch().taken) == 3
    with ground.store.read() as db:
        report = db.reports.get(2)
    assert report is not None
    assert "could not be read" in report.warnings[0]
    assert ground.store.blobs.read(report.original_sha256) == mail(2)


def test_a_mail_beyond_all_measure_is_told_and_keeps_nobody_out(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    ground.script.mails[1].raw += b"x" * 1_000
    monkeypatch.setattr(eml, "MAX_KEPT_BYTES", 900)
    result = ground.fetch()
    assert len(result.taken) == 2
    assert [failure.source for failure in result.failed] == ["help: INBOX #2"]


def test_a_large_mail_comes_in_pieces_of_which_the_last_ends_it(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "PIECE", 50)
    monkeypatch.setattr(session, "PIECE", 50)
    monkeypatch.setattr(rules, "BATCH", 1)
    assert len(ground.fetch().taken) == 3
    assert ground.script.commands.count("UID FETCH 1 (BODY.PEEK[]<50.50>)") == 1
    with ground.store.read() as db:
        report = db.reports.get(1)
    assert report is not None
    assert ground.store.blobs.read(report.original_sha256) == mail(1)


@pytest.mark.parametrize(
    ("refusals", "kind", "words"),
    [
        ({"LOGIN": "NO [AUTHENTICATIONFAILED] no"}, AuthorisationFailed, "does not accept"),
        ({"LOGIN": "NO [ALERT] Application-specific password required"}, AuthorisationFailed, "does not accept"),
        ({"LOGIN": "NO [UNAVAILABLE] database is away"}, Unavailable, "does not let us in now"),
        ({"LOGIN": "NO Too many simultaneous connections"}, Unavailable, "does not let us in now"),
        ({"LOGIN": "HANG UP"}, Unavailable, "broke"),
        ({"SELECT": "NO [SERVERBUG] index is damaged"}, ProtocolError, "does not open"),
        ({"UID SEARCH": "BAD what"}, ProtocolError, "refused"),
        ({"UID FETCH": "* 1 FETCH (UID 1 RFC822.SIZE"}, Unavailable, "did not answer|broke"),
        ({"UID SEARCH": "* BYE going down for maintenance"}, Unavailable, "did not answer|broke"),
    ],
)
def test_what_a_server_says_no_to(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, refusals: dict[str, str], kind: type[Exception], words: str
) -> None:
    monkeypatch.setattr(connection, "TIMEOUT", 0.2)
    ground.script.refusals |= refusals
    with pytest.raises(kind, match=words):
        ground.fetch()
    assert ground.reports() == 0
    assert ground.service.status("help").error == kind.__name__


@pytest.mark.parametrize("greeting", ["* BYE too busy", "HTTP/1.1 400 Bad Request", "220 mail.client.example ESMTP"])
def test_what_is_no_imap_server(ground: Ground, greeting: str) -> None:
    ground.script.greeting = greeting
    with pytest.raises((Unavailable, ProtocolError)) as caught:
        ground.fetch()
    assert caught.value.hint


def test_a_folder_that_is_not_there(ground: Ground) -> None:
    ground.mailbox = Mailbox("help", "127.0.0.1", "intake", ground.script.port, "none", folder="Ошибки")
    ground.script.refusals["SELECT"] = "NO [NONEXISTENT] unknown"
    with pytest.raises(InputError, match='no folder "Ошибки"') as caught:
        ground.fetch()
    assert "INBOX" in caught.value.hint


def test_no_password_asks_nobody(ground: Ground) -> None:
    ground.service.sign_in(ground.mailbox, "")
    with pytest.raises(AuthorisationFailed, match="no password"):
        ground.fetch()
    assert ground.script.commands == []


def test_watching_without_idle_looks_again_and_again(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "POLL_INTERVAL", 1)
    stop, told = threading.Event(), []
    enough = threading.Event()

    def on_new(result: ImportResult) -> None:
        told.append(len(result.taken))
        if len(told) == 1:
            ground.script.add(mail(4))
        else:
            enough.set()

    with ThreadPoolExecutor(1) as pool:
        watch = pool.submit(ground.service.watch, "help", on_new, stop.is_set)
        assert enough.wait(20)
        stop.set()
        watch.result(20)
    assert told == [3, 1]
    assert ground.script.carried_out("SELECT") == 1
    assert ground.script.carried_out("IDLE") == 0


@pytest.mark.parametrize("security", ["none", "ssl"])
def test_what_comes_in_while_we_begin_to_watch_is_not_overlooked(
    store: Store, clock: FixedClock, tmp_path: Path, security: str
) -> None:
    certificate = make_certificate(tmp_path)
    script = Script(capabilities="IMAP4rev1 IDLE", arrives_at_idle=[mail(2)])
    script.certificate = certificate if security == "ssl" else None
    script.add(mail(1))
    stop, told = threading.Event(), queue.Queue[ImportResult]()
    with served(script), ThreadPoolExecutor(1) as pool:
        ground = Ground(script, store, clock, certificate.client)
        ground.mailbox = replace(ground.mailbox, security=security)
        watch = pool.submit(ground.service.watch, "help", told.put, stop.is_set)
        try:
            assert [told.get(timeout=20).taken for _ in range(2)] == [(1,), (2,)]
        finally:
            stop.set()
        watch.result(20)


def test_watching_waits_longer_after_each_failure_and_for_a_new_password(ground: Ground) -> None:
    waits: list[float] = []
    ground.script.refusals["LOGIN"] = "NO [UNAVAILABLE] later"

    def stop() -> bool:
        status = ground.service.status("help")
        if status.failures and status.next_try_at is not None and status.failures > len(waits):
            assert status.last_failure_at is not None
            waits.append((status.next_try_at - status.last_failure_at).total_seconds())
            if len(waits) == 5:
                ground.script.refusals["LOGIN"] = "NO [AUTHENTICATIONFAILED] no"
        long_ago = status.last_failure_at is not None and ground.clock.now() > status.last_failure_at + timedelta(
            minutes=3
        )
        return status.waits_for_sign_in and long_ago

    ground.service.watch("help", lambda result: None, stop)
    assert waits[:5] == [3.75, 7.5, 15, 30, 60]
    assert ground.script.carried_out("LOGIN") == 6
    assert ground.reports() == 0


def test_a_mailbox_that_is_gone_from_the_settings_is_not_watched(ground: Ground) -> None:
    with pytest.raises(InputError, match='no mailbox "other"'):
        ground.service.watch("other", lambda result: None, lambda: False)


def test_forgetting_keeps_what_was_taken(ground: Ground) -> None:
    ground.fetch()
    ground.service.forget(ground.mailbox)
    assert ground.service.status("help") == MailboxStatus("help")
    ground.service.sign_in(ground.mailbox, "secret")
    assert ground.fetch() == ImportResult((), 0, ())
    assert ground.reports() == 3


def test_waits_double_up_to_a_quarter_of_an_hour() -> None:
    assert [rules.wait_after(number) for number in (1, 2, 3, 8, 9, 10_000)] == [5, 10, 20, 640, 900, 900]
    at = datetime(2026, 11, 16, tzinfo=UTC)
    status = rules.failed(MailboxStatus("x"), AuthorisationFailed("no", "hint"), at, 0.0)
    assert (status.next_try_at, status.failures, status.message) == (UNTIL_SIGN_IN, 1, "no")
    after = rules.succeeded(status, at + timedelta(hours=1))
    assert (after.failures, after.error, after.next_try_at, after.last_failure_at) == (0, "", None, at)


def test_batches_are_full_and_in_order() -> None:
    sizes = [(uid, 3 * 2**20 if uid == 3 else 100) for uid in range(1, 121)]
    found = list(rules.batches(sizes))
    assert [uid for batch in found for uid in batch] == list(range(1, 121))
    assert [len(batch) for batch in found] == [50, 50, 20]
    assert list(rules.batches([(1, 10**9), (2, 1), (3, 10**9)])) == [[1], [2], [3]]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"id": "a b"}, "id of a mailbox"),
        ({"host": ""}, "name of a server"),
        ({"host": "https://imap.client.example"}, "name of a server"),
        ({"host": "imap.client.example", "security": "none"}, "Without encryption"),
        ({"user": ""}, "no user name"),
        ({"user": "a\r\nb"}, "characters"),
        ({"folder": ""}, "names no folder"),
        ({"move_to": "INBOX"}, "cannot move"),
        ({"since": "01.11.2026"}, "not a date"),
    ],
)
def test_settings_that_cannot_be_used(changed: dict[str, str], words: str) -> None:
    fine = {"id": "help", "host": "localhost", "user": "help@client.example"}
    check_mailbox(Mailbox(**fine))
    with pytest.raises(InputError, match=words):
        check_mailbox(Mailbox(**{**fine, **changed}))


def test_mailboxes_by_name() -> None:
    first, second = Mailbox("a"), Mailbox("b")
    assert find_mailbox((first,), "") == first
    assert with_mailbox((first, second), Mailbox("a", "host")) == (Mailbox("a", "host"), second)
    assert with_mailbox((first,), second) == (first, second)
    assert without_mailbox((first, second), "a") == (second,)
    with pytest.raises(InputError, match="No mailbox was named"):
        find_mailbox((first, second), "")
