"""Real mails into a real store: conversations come together whatever comes first, and machines' mails lie apart."""

import secrets
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keyuser.clock import FixedClock
from keyuser.group.conversations import ConversationService
from keyuser.group.service import GroupService
from keyuser.intake.mail.incoming import incoming_from_mail
from keyuser.intake.service import IntakeService
from keyuser.records import Place, Tray
from keyuser.report.service import ReportService
from keyuser.store import Store

QUOTED = "Сделано.\n\nOn 01.11.2026 12:00 Anna <anna@client.kz> wrote:\n> Счёт не печатается"


def mail(
    name: str,
    *answers: str,
    subject: str = "Счёт не печатается",
    sender: str = "anna@client.kz",
    text: str = "",
    extra: str = "",
) -> bytes:
    header = f"From: {sender}\nTo: help@client.kz\nSubject: {subject}\nMessage-ID: <{name}@x>\n"
    header += "Date: Mon, 02 Nov 2026 10:40:00 +0500\n"
    header += f"References: {' '.join(f'<{item}@x>' for item in answers)}\n" if answers else ""
    return f"{header}{extra}Content-Type: text/plain; charset=utf-8\n\n{text or name}\n".encode()


#: The first 21 of the 22 bytes of every Thread-Index here: a whole number of base64's groups.
INDEX_START = b64encode(bytes(range(21)))


def index(*answers: int) -> str:
    raw = bytes(range(22)) + b"".join(bytes([number] * 5) for number in answers)
    return f"Thread-Index: {b64encode(raw).decode()}\n"


#: One of each that can go wrong: a chain, a branch, a mail that begins something new, machines, Outlook without references.
MAILS = {
    "first": mail("first"),
    "second": mail("second", "first", subject="RE: Счёт не печатается", sender="boris@client.kz"),
    "third": mail("third", "first", "second", subject="Отв: RE: Счёт не печатается"),
    "deep": mail("deep", "third", subject="RE: Счёт не печатается", text=QUOTED),
    "new": mail("new", "first", subject="Портал не открывается", sender="olga@client.kz"),
    "on-new": mail("on-new", "first", "new", subject="RE: Портал не открывается"),
    "away": mail(
        "away",
        "second",
        subject="Автоматический ответ: Счёт",
        sender="boris@client.kz",
        extra="Auto-Submitted: auto-replied\n",
    ),
    "to-away": mail("to-away", "away", subject="RE: Автоматический ответ: Счёт", sender="vera@client.kz"),
    "newsletter": mail("newsletter", subject="Новости", extra="Auto-Submitted: auto-replied\n"),
    "to-newsletter": mail("to-newsletter", "newsletter", subject="RE: Новости", sender="vera@client.kz"),
    "outlook": mail("outlook", subject="Акт", extra=index()),
    "outlook-2": mail("outlook-2", subject="RE: Акт", sender="boris@client.kz", extra=index(1)),
}
CONVERSATIONS = {
    frozenset({"first", "second", "third", "deep", "away", "to-away"}),
    frozenset({"new", "on-new"}),
    frozenset({"outlook", "outlook-2"}),
}


def conversations(store: Store, domain: str) -> set[frozenset[str]]:
    """The conversations of more than one message, by the names of the mails; nothing is in two, nothing answers an answer."""
    found: dict[int, set[str]] = {}
    with store.read() as db:
        reports = db.reports.get_many(db.reports.ids(tray=None))
    reports = [report for report in reports if report.message_id.endswith(domain)]
    for report in reports:
        found.setdefault(report.place.answers or report.id, set()).add(report.message_id.partition("@")[0])
    roots = {report.id for report in reports if report.place.answers is None}
    assert found.keys() <= roots
    return {frozenset(names) for names in found.values() if len(names) > 1}


@pytest.fixture
def intake(store: Store, clock: FixedClock) -> IntakeService:
    return IntakeService(store, clock)


def take(intake: IntakeService, *mails: bytes) -> list[int]:
    taken = [intake.take(incoming_from_mail(raw, "m", "m.eml")) for raw in mails]
    return [report_id for report_id in taken if report_id is not None]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(sorted(MAILS)), batch=st.integers(1, len(MAILS)))
def test_conversations_are_the_same_in_any_order(
    store: Store, intake: IntakeService, order: list[str], batch: int
) -> None:
    run = secrets.token_bytes(8)  # each example has mails of its own in the one store
    domain, index_start = f"@{run.hex()}>".encode(), b64encode((run + bytes(13))[:21])
    incoming = [
        incoming_from_mail(MAILS[name].replace(b"@x>", domain).replace(INDEX_START, index_start), "m", "m.eml")
        for name in order
    ]
    for first in range(0, len(incoming), batch):
        intake.take_many(incoming[first : first + batch])
    assert conversations(store, run.hex()) == CONVERSATIONS
    with store.read() as db:
        automatic = db.reports.get_many(db.reports.ids(tray=Tray.AUTOMATIC))
    named = {report.message_id.partition("@")[0] for report in automatic if run.hex() in report.message_id}
    assert named == {"away", "newsletter"}


def test_lists_show_a_conversation_once_and_count_what_came_later(store: Store, intake: IntakeService) -> None:
    first, second, _away, deep = take(intake, *(MAILS[name] for name in ("first", "second", "away", "deep")))
    service = ReportService(store)
    assert service.count() == service.count(ungrouped=True) == 2  # "deep" answers one that is not here
    line = service.page(search="first")[0]
    assert (line.id, line.replies, line.place, line.automatic) == (first, 1, Place(), None)
    take(intake, MAILS["third"])
    assert [(line.id, line.replies) for line in service.page()] == [(first, 3)]
    assert [line.id for line in service.page(search="Сделано")] == [first]
    assert service.conversation(deep)[0].id == first
    assert len(service.conversation(second)) == 5
    assert service.count(tray=Tray.AUTOMATIC) == 1
    assert service.count(tray=None) == 5
    assert service.channels()[0].reports == 1


def test_what_came_late_is_logged_and_takes_the_place_in_its_group(
    store: Store, intake: IntakeService, clock: FixedClock
) -> None:
    groups = GroupService(store, clock)
    (second,) = take(intake, MAILS["second"])
    group = groups.create([second])
    (first,) = take(intake, MAILS["first"])
    with store.read() as db:
        assert db.groups.members(group.id) == (first,)
        operation = db.groups.operations(limit=1)[0]
    assert groups.get(group.id).report_count == 1
    result = groups.undo(operation.id)
    assert result is not None
    assert result.stay == ()
    with store.read() as db:
        assert db.groups.members(group.id) == (second,)
        assert db.conversations.places([first, second]) == {first: Place(), second: Place()}


def test_what_the_key_user_put_somewhere_stays_there(store: Store, intake: IntakeService, clock: FixedClock) -> None:
    service = ConversationService(store, clock)
    first, third = take(intake, MAILS["first"], MAILS["third"])
    assert service.detach(third).place == Place()
    (second,) = take(intake, MAILS["second"])  # which the third answers too
    with store.read() as db:
        assert db.conversations.places([third, second]) == {third: Place(), second: Place(first)}


def test_a_sender_that_was_put_right_is_remembered_until_that_is_undone(
    store: Store, intake: IntakeService, clock: FixedClock
) -> None:
    service, groups = ConversationService(store, clock), GroupService(store, clock)
    robot = [
        mail(str(number), sender="Robot@desk.kz", subject=f"Заявка {number}", extra="Auto-Submitted: auto-replied\n")
        for number in range(4)
    ]
    (one,) = take(intake, robot[0])
    with store.read() as db:
        assert db.conversations.places([one])[one].tray is Tray.AUTOMATIC
    service.to_tray([one], Tray.INBOX, remember=True)
    (two,) = take(intake, robot[1])
    assert service.remembered_senders() == {"robot@desk.kz": Tray.INBOX}
    service.to_tray([two], Tray.AUTOMATIC, remember=True)
    (three,) = take(intake, robot[2].replace(b"Auto-Submitted: auto-replied\n", b""))
    groups.undo()
    groups.undo()
    (four,) = take(intake, robot[3])
    with store.read() as db:
        trays = [place.tray for place in db.conversations.places([one, two, three, four]).values()]
    assert trays == [Tray.AUTOMATIC, Tray.INBOX, Tray.AUTOMATIC, Tray.AUTOMATIC]
    assert service.remembered_senders() == {}


def test_a_bounce_is_shown_with_what_bounced(store: Store, intake: IntakeService) -> None:
    bounce = (
        b"From: MAILER-DAEMON@mx.kz\nSubject: Undelivered Mail\nMessage-ID: <b@mx>\nDate: Mon, 02 Nov 2026 10:41:00 +0500\n"
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry.\n"
        b"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <ours@x>\nIn-Reply-To: <first@x>\n--b--\n"
    )
    first, back = take(intake, MAILS["first"], bounce)
    with store.read() as db:
        assert db.conversations.places([back])[back] == Place(first, Tray.AUTOMATIC)
        assert db.reports.page()[0].replies == 0


def test_import_says_what_it_took(intake: IntakeService, tmp_path: Path) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    for name, raw in MAILS.items():
        (folder / f"{name}.eml").write_bytes(raw)
    result = intake.import_paths([folder])
    assert (len(result.taken), result.automatic) == (len(MAILS), 2)
    assert result.replies == 4  # what came before its report is no reply at first
    assert intake.import_paths([folder]).already == len(MAILS)
