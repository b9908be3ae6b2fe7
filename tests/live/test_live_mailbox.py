"""Mailboxes on a real Dovecot."""

import os
import random
import signal
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from functools import partial
from pathlib import Path

import pytest
from imapclient import IMAPClient

from keyuser.clock import SystemClock
from keyuser.credentials import FileCredentials
from keyuser.errors import AuthorisationFailed, InputError, Unavailable
from keyuser.intake.mailbox.service import MailboxService
from keyuser.intake.service import ImportResult, IntakeService
from keyuser.paths import Profile
from keyuser.settings import Settings, save_settings
from keyuser.settings.mail import Mailbox
from keyuser.store import Store
from tests.live.dovecot import Dovecot

pytestmark = pytest.mark.live

ROOT = Path(__file__).resolve().parents[2]
TAKEN = b"$KeyuserTaken"
CYRILLIC = "Обращения.Қазақстан & филиалы"
PATIENCE = 30.0


def mail(number: int, text: str = "Портал госзакупок выдаёт ошибку 504.") -> bytes:
    message = EmailMessage()
    message["From"] = f"Айгүл Сейітқызы <user{number}@client.example>"
    message["To"] = "help@client.example"
    message["Subject"] = f"Не открывается форма {number}"
    message["Date"] = datetime(2026, 11, 16, 4, number % 60, tzinfo=UTC)
    message["Message-ID"] = f"<{number}.live@client.example>"
    message.set_content(text)
    return message.as_bytes()


class Ground:
    """A mailbox service on a store of its own, and the other side of the server."""

    def __init__(self, dovecot: Dovecot, store: Store, **settings: str) -> None:
        self.dovecot = dovecot
        self.store = store
        mailbox = Mailbox("help", "127.0.0.1", "intake", dovecot.encrypted)
        self.settings = Settings(mailboxes=(replace(mailbox, **settings),))
        self.credentials = FileCredentials(store.profile)
        self.service = self.with_context(dovecot.certificate.client)
        self.service.sign_in(self.mailbox, dovecot.password)

    def with_context(self, context: ssl.SSLContext | None) -> MailboxService:
        clock = SystemClock()
        intake = IntakeService(self.store, clock)
        return MailboxService(self.store, clock, lambda: self.settings, self.credentials, intake, context=context)

    @property
    def mailbox(self) -> Mailbox:
        return self.settings.mailboxes[0]

    def change(self, **settings: str | int) -> None:
        self.settings = Settings(mailboxes=(replace(self.mailbox, **settings),))

    def fetch(self) -> ImportResult:
        return self.service.fetch("help")

    def client(self, folder: str = "INBOX") -> IMAPClient:
        """As the user's mail program sees it."""
        client = IMAPClient("127.0.0.1", self.dovecot.plain, ssl=False)
        client.plain_login("intake", self.dovecot.password)
        if client.folder_exists(folder):
            client.select_folder(folder)
        return client

    def flags(self, folder: str = "INBOX") -> list[set[bytes]]:
        with self.client(folder) as client:
            return [set(flags) - {b"\\Recent"} for flags in client.get_flags(client.search()).values()]

    def message_ids(self) -> list[str]:
        with self.store.read() as db:
            return [report.message_id for report in db.reports.each(db.reports.ids())]


@pytest.fixture
def ground(dovecot: Dovecot, store: Store) -> Ground:
    return Ground(dovecot, store)


def test_a_mail_is_taken_once_and_marked_and_stays_unread(ground: Ground) -> None:
    for number in range(3):
        ground.dovecot.deliver("intake", mail(number))
    assert ground.service.test(ground.mailbox).waiting == 3
    assert len(ground.fetch().taken) == 3
    assert ground.flags() == [{TAKEN}] * 3
    again = ground.fetch()
    assert (again.taken, again.already, again.failed) == ((), 0, ())
    health = ground.service.test(ground.mailbox)
    assert (health.mails, health.waiting, health.elsewhere, health.marks, health.watches) == (3, 0, 0, "keyword", True)
    assert ground.service.status("help").last_success_at is not None
    with ground.store.read() as db:
        report = db.reports.get(1)
    assert report is not None
    assert report.source == "help: INBOX #1"
    assert ground.store.blobs.read(report.original_sha256) == mail(0).replace(b"\n", b"\r\n")


@pytest.mark.parametrize("security", ["ssl", "starttls", "none"])
def test_every_kind_of_encryption(ground: Ground, security: str) -> None:
    ground.dovecot.deliver("intake", mail(1))
    ground.change(security=security, port=ground.dovecot.encrypted if security == "ssl" else ground.dovecot.plain)
    assert len(ground.fetch().taken) == 1


@pytest.mark.parametrize("security", ["ssl", "starttls"])
def test_a_certificate_that_nobody_trusts_is_refused(ground: Ground, security: str) -> None:
    ground.change(security=security, port=ground.dovecot.encrypted if security == "ssl" else ground.dovecot.plain)
    with pytest.raises(Unavailable, match=r"certificate of 127\.0\.0\.1 is not trusted"):
        ground.with_context(None).test(ground.mailbox)


def test_encryption_on_the_wrong_port(ground: Ground) -> None:
    ground.change(port=ground.dovecot.plain)
    with pytest.raises(Unavailable, match="does not speak TLS") as caught:
        ground.fetch()
    assert "993" in caught.value.hint


def test_a_wrong_password_pauses_until_there_is_a_new_one(ground: Ground) -> None:
    ground.service.sign_in(ground.mailbox, "wrong")
    with pytest.raises(AuthorisationFailed, match="does not accept"):
        ground.fetch()
    ground.dovecot.stop()
    with pytest.raises(AuthorisationFailed, match="does not accept"):
        ground.fetch()  # nobody was asked
    ground.dovecot.start()
    assert ground.service.status("help").waits_for_sign_in
    ground.service.sign_in(ground.mailbox, ground.dovecot.password)
    assert ground.fetch().failed == ()
    assert ground.service.status("help").error == ""


def test_a_server_that_is_away(ground: Ground) -> None:
    ground.dovecot.stop()
    with pytest.raises(Unavailable, match="cannot be reached"):
        ground.fetch()
    status = ground.service.status("help")
    assert (status.error, status.failures) == ("Unavailable", 1)
    assert status.next_try_at is not None
    assert status.last_failure_at is not None
    assert 2.5 <= (status.next_try_at - status.last_failure_at).total_seconds() <= 5


def test_folders_in_other_alphabets(ground: Ground) -> None:
    with ground.client() as client:
        client.create_folder(CYRILLIC)
        client.append(CYRILLIC, mail(5))
    found = {folder.name: folder for folder in ground.service.folders(ground.mailbox)}
    assert CYRILLIC in found
    assert found["Отправленные"].role == "sent"
    ground.change(folder=CYRILLIC)
    assert len(ground.fetch().taken) == 1
    assert ground.flags(CYRILLIC) == [{TAKEN}]
    ground.change(folder="Такой нет")
    with pytest.raises(InputError, match='no folder "Такой нет"') as caught:
        ground.fetch()
    assert CYRILLIC in caught.value.hint


def test_taken_mails_move_to_a_folder_that_is_made_for_them(ground: Ground) -> None:
    ground.change(move_to="Принятые")
    for number in range(60):
        ground.dovecot.deliver("intake", mail(number))
    assert len(ground.fetch().taken) == 60
    assert ground.flags() == []
    assert ground.flags("Принятые") == [set()] * 60
    assert ground.fetch().already == 0


def test_mails_before_a_date_are_left_where_they_are(ground: Ground) -> None:
    with ground.client() as client:
        client.append("INBOX", mail(1), msg_time=datetime(2025, 1, 1, tzinfo=UTC))
        client.append("INBOX", mail(2), msg_time=datetime(2026, 11, 10, tzinfo=UTC))
    ground.change(since="2026-11-01")
    ground.fetch()
    assert ground.message_ids() == ["2.live@client.example"]


def test_the_same_mail_in_two_mailboxes_is_one_report(ground: Ground) -> None:
    ground.dovecot.add_user("second")
    ground.dovecot.deliver("intake", mail(1))
    ground.dovecot.deliver("second", mail(1))
    ground.fetch()
    ground.change(user="second")
    result = ground.fetch()
    assert (result.taken, result.already) == ((), 1)
    assert len(ground.message_ids()) == 1


def test_a_folder_that_was_made_anew_is_gone_through_again(ground: Ground) -> None:
    with ground.client() as client:
        client.create_folder("Заявки")
        client.append("Заявки", mail(1))
        client.append("Заявки", mail(2))
    ground.change(folder="Заявки")
    assert len(ground.fetch().taken) == 2
    with ground.client() as client:
        client.delete_folder("Заявки")
    time.sleep(1.1)  # Dovecot makes the UIDVALIDITY of whole seconds
    with ground.client() as client:
        client.create_folder("Заявки")
        client.append("Заявки", mail(1), flags=[TAKEN])  # restored from a backup of the server
        client.append("Заявки", mail(3), flags=[TAKEN])  # which knows a mail that we never saw
    result = ground.fetch()
    assert (len(result.taken), result.already) == (1, 1)
    assert ground.fetch().already == 0
    assert len(ground.message_ids()) == 3


def test_marks_of_another_installation_are_told_and_taken_when_asked(ground: Ground) -> None:
    with ground.client() as client:
        client.append("INBOX", mail(1), flags=[TAKEN])
    assert ground.fetch().taken == ()
    assert ground.service.test(ground.mailbox).elsewhere == 1
    assert len(ground.service.fetch("help", everything=True).taken) == 1
    assert ground.service.test(ground.mailbox).elsewhere == 0


def test_a_large_mail_comes_whole_and_can_be_stopped_within(ground: Ground) -> None:
    large = mail(1, "Строка журнала.\r\n" * 200_000)
    ground.dovecot.deliver("intake", large)
    told: list[str] = []
    result = ground.service.fetch("help", lambda done, total, what: told.append(what))
    assert len(result.taken) == 1
    assert len(told) > 5
    with ground.store.read() as db:
        report = db.reports.get(1)
    assert report is not None
    assert len(ground.store.blobs.read(report.original_sha256)) == len(large.replace(b"\n", b"\r\n"))


def test_what_is_no_mail_is_kept_as_a_report(ground: Ground) -> None:
    ground.dovecot.deliver("intake", b"\x00\xff\xfe" * 100)
    ground.dovecot.deliver("intake", b"\r\n")
    assert len(ground.fetch().taken) == 2
    assert ground.fetch().already == 0


@pytest.fixture
def watching(ground: Ground) -> Iterator[Callable[[], list[ImportResult]]]:
    """The service watches in a thread; what it told so far."""
    told: list[ImportResult] = []
    stop = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        watch = pool.submit(ground.service.watch, "help", told.append, stop.is_set)
        yield lambda: told
        stop.set()
        started = time.monotonic()
        watch.result(PATIENCE)
        assert time.monotonic() - started < 5


def until(wanted: Callable[[], bool]) -> float:
    """Waits until it holds; the seconds that it took."""
    start = time.monotonic()
    while not wanted():
        assert time.monotonic() - start < PATIENCE, "it did not come about"
        time.sleep(0.02)
    return time.monotonic() - start


def test_a_new_mail_is_told_in_seconds(ground: Ground, watching: Callable[[], list[ImportResult]]) -> None:
    until(lambda: ground.service.status("help").last_success_at is not None)
    for number in range(3):
        ground.dovecot.deliver("intake", mail(number))
        assert until(partial(lambda wanted: sum(len(one.taken) for one in watching()) == wanted, number + 1)) < 5


def test_watching_survives_a_restart_of_the_server(ground: Ground, watching: Callable[[], list[ImportResult]]) -> None:
    until(lambda: ground.service.status("help").last_success_at is not None)
    ground.dovecot.stop()
    until(lambda: ground.service.status("help").error == "Unavailable")
    ground.dovecot.deliver("intake", mail(1))
    ground.dovecot.start()
    until(lambda: len(watching()) == 1)
    assert ground.service.status("help").error == ""


MANY = 2_000


@pytest.fixture
def many(ground: Ground) -> Ground:
    for number in range(MANY):
        ground.dovecot.deliver("intake", mail(number))
    return ground


def check_each_once(ground: Ground) -> None:
    expected = sorted(f"{number}.live@client.example" for number in range(MANY))
    assert sorted(ground.message_ids()) == expected
    assert ground.flags() == [{TAKEN}] * MANY


def test_two_thousand_mails_while_the_server_is_stopped_again_and_again(many: Ground) -> None:
    moments = random.Random(7)
    stops = 0

    def stop_sometimes(done: int, total: int | None, what: str) -> None:
        nonlocal stops
        if stops < 8 and moments.random() < 0.2:
            stops += 1
            many.dovecot.stop(moments.choice([signal.SIGTERM, signal.SIGKILL]))

    broken = 0
    while True:
        try:
            result = many.service.fetch("help", stop_sometimes)
        except Unavailable:
            broken += 1
            many.dovecot.start()
        else:
            if not result.taken:
                break
    assert broken == stops == 8
    check_each_once(many)


def test_two_thousand_mails_by_a_program_that_is_killed_again_and_again(many: Ground) -> None:
    many.change(security="none", port=many.dovecot.plain)
    profile: Profile = many.store.profile
    save_settings(profile.settings_file, many.settings)
    command = [sys.executable, "-m", "keyuser", "mailbox", "fetch", "--profile", str(profile.root), "--json"]
    moments = random.Random(11)
    first = kill_after(command, lambda: until(lambda: bool(many.message_ids())))
    for life in range(1, 50):
        taken = len(many.message_ids())
        if taken < MANY * life / 60:  # so that the fiftieth life is killed at its work too, however fast the machine
            kill_after(command, partial(until, partial(more_than, many, taken)))
        else:
            kill_after(command, partial(time.sleep, moments.uniform(0.1, 0.9) * first))
    assert 50 <= len(many.message_ids()) < MANY
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    check_each_once(many)


def more_than(ground: Ground, taken: int) -> bool:
    return len(ground.message_ids()) > taken


def kill_after(command: list[str], wait: Callable[[], object]) -> float:
    """Starts the program, waits, kills it; how long it lived."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    wait()
    assert process.poll() is None, process.communicate()
    process.kill()
    process.communicate()
    return time.monotonic() - start
