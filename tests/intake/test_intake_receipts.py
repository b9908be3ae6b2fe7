"""Receipts: to people only, in their language, at most one for each report, and never a loop."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from keyuser.clock import FixedClock
from keyuser.credentials import FileCredentials
from keyuser.errors import AuthorisationFailed, KeyuserError, Rejected, Unavailable
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.mailbox.receipts import MOST_PER_DAY, Receipts, compose, may_answer
from keyuser.intake.mailbox.service import MailboxService
from keyuser.intake.service import IntakeService
from keyuser.paths import resource
from keyuser.records import (
    AutomaticKind,
    Channel,
    Place,
    Report,
    ReportKind,
    Tray,
    find_reply_token,
    reply_token,
)
from keyuser.settings import LANGUAGES, ClientCompany, Settings
from keyuser.settings.mail import Mailbox, OutgoingMail
from keyuser.store import Store
from tests.intake.imap_script import Script, served
from tests.intake.smtp_sink import Sink, listening

NOW = datetime(2026, 11, 16, 4, 0, tzinfo=UTC)
OWN = "help@client.example"
OUTGOING = OutgoingMail("127.0.0.1", 0, "none", "", OWN, "Служба поддержки", receipts=True)


def report(**changed: object) -> Report:
    whole = Report(
        id=214,
        ref="R-000214",
        channel=Channel.MAIL,
        kind=ReportKind.INCIDENT,
        subject="Не открывается отчёт",
        text="",
        folds=(),
        language="ru",
        sender_name="Айгүл",
        sender_email="aigul@client.example",
        sent_at=NOW - timedelta(minutes=5),
        registered_at=NOW,
        message_id="1@client.example",
        organisation="",
        original_sha256="",
    )
    return replace(whole, **changed)  # type: ignore[arg-type]  # any field of a report


def test_a_person_who_just_wrote_may_be_answered() -> None:
    assert may_answer(report(), frozenset({OWN}), NOW)


@pytest.mark.parametrize(
    "changed",
    [
        {"channel": Channel.SPREADSHEET},
        {"automatic": AutomaticKind.MAILING_LIST},
        {"automatic": AutomaticKind.OUT_OF_OFFICE},
        {"place": Place(tray=next(tray for tray in Tray if tray is not Tray.INBOX))},
        {"place": Place(answers=7)},
        {"subject": "Re: [KU-R-000007] Ваше обращение принято"},
        {"message_id": "keyuser-receipt.R-000007.ABCDEF@other.example"},
        {"sender_email": ""},
        {"sender_email": "Help@Client.example"},
        {"sender_email": "nobody"},
        {"sender_email": "a@b.example, c@d.example"},
        {"sender_email": "a@b.example\nBcc: c@d.example"},
        {"sender_email": "почта@пример.рф"},
        {"sent_at": None},
        {"sent_at": NOW - timedelta(days=3)},
        {"sent_at": NOW + timedelta(days=30)},
    ],
)
def test_nobody_else_is_answered(changed: dict[str, object]) -> None:
    assert not may_answer(report(**changed), frozenset({OWN}), NOW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_in_every_language(language: str) -> None:
    made = compose(report(language=language), Settings(outgoing_mail=OUTGOING), "ABCDEF", NOW)
    words = json.loads(resource("mail", "receipts.json").read_text("utf-8"))
    assert set(words) == set(LANGUAGES)
    subject, text = str(made["Subject"]), made.get_content()
    assert subject.startswith("[KU-R-000214] ")
    assert find_reply_token(f"Re: {subject}") == "R-000214"
    assert "R-000214" in text
    assert "Не открывается отчёт" in text
    assert "Служба поддержки" in text
    assert "{" not in subject + text
    assert made["Auto-Submitted"] == "auto-replied"
    assert made["In-Reply-To"] == made["References"] == "<1@client.example>"
    assert made["To"] == "aigul@client.example"
    assert made["Message-ID"] == "<keyuser-receipt.R-000214.ABCDEF@client.example>"


def test_what_strangers_write_makes_no_header() -> None:
    nasty = report(subject="x\r\nBcc: all@client.example {ref}", message_id="a> <b\r\nBcc: c", language="")
    made = compose(nasty, Settings(outgoing_mail=OUTGOING, language="kk"), "ABCDEF", NOW)
    assert made["Bcc"] is None
    assert made["In-Reply-To"] is None
    assert "Сәлеметсіз бе" in made.get_content()
    assert "x Bcc: all@client.example {ref}" in made.get_content()
    made.as_bytes()
    empty = compose(report(subject=" "), Settings(outgoing_mail=OUTGOING), "ABCDEF", NOW)
    assert "без темы" in str(empty["Subject"])


def test_tokens_are_found_again() -> None:
    assert reply_token("R-000214") == "[KU-R-000214]"
    assert find_reply_token("FW: Re: (ku-r-000214) text [KU-R-000001]") == "R-000214"
    for other in ("KU-ABCDEF-0001", "KU-R-214", "XKU-R-000214", "KU-R-000214-7", "KU-R-0002140000000000000", ""):
        assert find_reply_token(other) == ""


class Post:
    """Keeps what it is given; fails as told."""

    def __init__(self) -> None:
        self.sent: list[EmailMessage] = []
        self.errors: list[BaseException] = []

    def send(self, message: EmailMessage) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append(message)


class Ground:
    """Reports that came by mail, and a post that can fail."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store = store
        self.clock = clock
        self.post = Post()
        self.settings = Settings(client=ClientCompany("АО «Пример»"), outgoing_mail=OUTGOING)
        self.intake = IntakeService(store, clock)
        self.receipts = Receipts(store, clock, lambda: self.settings, lambda: self.post)

    def comes_in(self, number: int, sender: str = "aigul@client.example", extra: str = "") -> int:
        raw = (
            f"From: {sender}\r\nSubject: No {number}\r\nDate: {self.clock.now():%a, %d %b %Y %H:%M:%S +0000}\r\n"
            f"Message-ID: <{number}@client.example>\r\n{extra}\r\nError {number}\r\n"
        )
        taken = self.intake.take(incoming_from_mail(raw.encode(), "test", "test.eml"))
        assert taken is not None
        self.receipts.note([taken])
        return taken

    def state(self, report_id: int) -> str:
        with self.store.read() as db:
            return db.receipts.state(report_id)


@pytest.fixture
def ground(store: Store, clock: FixedClock) -> Ground:
    return Ground(store, clock)


def test_one_receipt_for_one_report(ground: Ground) -> None:
    taken = ground.comes_in(1)
    ground.receipts.note([taken])
    assert ground.receipts.send_due() == 1
    assert ground.receipts.send_due() == 0
    ground.receipts.note([taken])
    assert ground.receipts.send_due() == 0
    assert [message["To"] for message in ground.post.sent] == ["aigul@client.example"]
    assert ground.state(taken) == "sent"


def test_machines_get_none(ground: Ground) -> None:
    ground.comes_in(1, extra="Auto-Submitted: auto-replied\r\n")
    ground.comes_in(2, extra="List-Id: <all.client.example>\r\n")
    ground.comes_in(3, sender=OWN)
    assert ground.receipts.send_due() == 0


def test_receipts_are_opt_in(ground: Ground) -> None:
    ground.settings = replace(ground.settings, outgoing_mail=replace(OUTGOING, receipts=False))
    ground.comes_in(1)
    assert ground.receipts.send_due() == 0
    ground.settings = replace(ground.settings, outgoing_mail=OUTGOING)
    assert ground.receipts.send_due() == 0  # what came in before is history


def test_two_programs_that_do_not_know_each_other_fall_silent(ground: Ground) -> None:
    for number in range(50):
        ground.comes_in(number, sender="Robot@other.example")
        ground.receipts.send_due()
        ground.clock.advance(minutes=1)
    assert len(ground.post.sent) == MOST_PER_DAY
    ground.comes_in(100)
    ground.clock.advance(days=1)
    ground.comes_in(101, sender="robot@other.example")
    assert ground.receipts.send_due() == 2


def test_a_program_that_died_while_sending_never_sends_again(ground: Ground) -> None:
    taken = ground.comes_in(1)
    ground.post.errors.append(SystemExit())
    with pytest.raises(SystemExit):
        ground.receipts.send_due()
    assert ground.state(taken) == "sending"
    assert ground.receipts.send_due() == 0
    assert ground.post.sent == []


@pytest.mark.parametrize(
    ("error", "state", "later"),
    [
        (Unavailable("away"), "due", 2),
        (AuthorisationFailed("who"), "due", 2),
        (Unavailable("lost", outcome_unknown=True), "sending", 1),
    ],
)
def test_what_surely_did_not_go_out_is_sent_later(ground: Ground, error: KeyuserError, state: str, later: int) -> None:
    first, second = ground.comes_in(1), ground.comes_in(2)
    ground.post.errors.append(error)
    with pytest.raises(type(error)):
        ground.receipts.send_due()
    assert (ground.state(first), ground.state(second)) == (state, "due")
    assert ground.receipts.send_due() == later


def test_a_refused_receipt_keeps_nobody_waiting(ground: Ground) -> None:
    first, second = ground.comes_in(1), ground.comes_in(2)
    ground.post.errors.append(Rejected("no such user"))
    assert ground.receipts.send_due() == 1
    assert (ground.state(first), ground.state(second)) == ("refused", "sent")


@pytest.fixture
def script() -> Iterator[Script]:
    script = Script()
    with served(script):
        yield script


def mailbox_service(store: Store, clock: FixedClock, script: Script, sink: Sink) -> MailboxService:
    mailbox = Mailbox("help", "127.0.0.1", "intake", script.port, "none")
    settings = Settings(mailboxes=(mailbox,), outgoing_mail=replace(OUTGOING, port=sink.port))
    service = MailboxService(
        store, clock, lambda: settings, FileCredentials(store.profile), IntakeService(store, clock), random=lambda: 0.0
    )
    service.sign_in(mailbox, "secret")
    return service


def letter(number: int) -> bytes:
    return (
        f"From: aigul@client.example\r\nSubject: Нет доступа {number}\r\nDate: Mon, 16 Nov 2026 03:5{number}:00 +0000\r\n"
        f"Message-ID: <{number}@client.example>\r\n\r\nЗдравствуйте! Не открывается отчёт {number}.\r\n"
    ).encode()


def test_from_the_mailbox_to_the_reporter(store: Store, clock: FixedClock, script: Script) -> None:
    sink = Sink()
    script.add(letter(1))
    with listening(sink, auth=False):
        service = mailbox_service(store, clock, script, sink)
        assert service.fetch("help").failed == ()
        script.add(sink.messages[0].as_bytes())  # and it comes back to us
        assert len(service.fetch("help").taken) == 1
    assert [message["In-Reply-To"] for message in sink.messages] == ["<1@client.example>"]
    assert str(sink.messages[0]["Subject"]) == "[KU-R-000001] Ваше обращение принято: Нет доступа 1"


def test_a_server_for_outgoing_mail_that_is_away_is_told_and_waited_out(
    store: Store, clock: FixedClock, script: Script
) -> None:
    sink = Sink()
    script.add(letter(1))
    with listening(sink, auth=False):
        pass  # it was there once: its port is free now
    service = mailbox_service(store, clock, script, sink)
    result = service.fetch("help")
    assert len(result.taken) == 1
    assert [failure.source for failure in result.failed] == ["receipts"]
    assert service.fetch("help").failed == ()  # not asked again so soon
    assert service.status("smtp:outgoing").error == "Unavailable"
    clock.advance(seconds=6)
    assert [failure.source for failure in service.fetch("help").failed] == ["receipts"]
