"""Each threshold is told once, in the vendor's hours, and never as a flood."""

from datetime import datetime
from email.message import EmailMessage

import pytest
from sla_build import utc
from sla_store import SETTINGS, add_ticket, tell

from keyuser.clock import FixedClock
from keyuser.errors import InputError
from keyuser.records import Criticality, EventType, Metric, NoticeKind
from keyuser.settings import Settings
from keyuser.settings.mail import OutgoingMail
from keyuser.sla.notices.mail import NoticeMail
from keyuser.sla.notices.service import MANY, NewNotices, NoticeService
from keyuser.sla.service import SlaService
from keyuser.store import Store

#: Monday, 10:00 in Almaty; the sample's critical tickets: first response in half an hour, resolution in four.
MORNING = utc("2026-11-16T05:00")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MORNING)


@pytest.fixture
def notices(store: Store, clock: FixedClock) -> NoticeService:
    service = NoticeService(store, clock, SlaService(store, clock, SETTINGS))
    assert service.take() == NewNotices()  # the first one, with nothing to be late
    return service


def move(clock: FixedClock, at: datetime) -> None:
    clock.advance(seconds=(at - clock.now()).total_seconds())


def told(new: NewNotices) -> list[tuple[Metric, int]]:
    return [(each.metric, each.threshold) for each in new.notices]


def test_each_threshold_once(store: Store, notices: NoticeService, clock: FixedClock) -> None:
    ref = add_ticket(store, MORNING)
    clock.advance(minutes=22)
    assert told(notices.take()) == []
    clock.advance(seconds=30)  # 75 % of half an hour
    pending = notices.pending()
    new = notices.take()
    assert told(new) == [(Metric.FIRST_RESPONSE, 75)]
    (first,) = new.notices
    assert (first.ticket_ref, first.kind, first.due_at) == (ref, NoticeKind.AT_RISK, utc("2026-11-16T05:30"))
    assert [each.threshold for each in pending] == [75]
    assert (notices.take(), notices.pending()) == (NewNotices(), ())
    clock.advance(minutes=7, seconds=30)
    assert told(notices.take()) == [(Metric.FIRST_RESPONSE, 90)]  # used up to the second: not missed yet
    clock.advance(seconds=1)
    (missed,) = notices.take().notices
    assert (missed.kind, missed.threshold, missed.at) == (NoticeKind.MISSED, 100, utc("2026-11-16T05:30"))
    clock.advance(minutes=1)
    assert notices.take().count == 0


def test_seen_is_seen_and_a_risk_that_is_over_is_gone(store: Store, notices: NoticeService, clock: FixedClock) -> None:
    first, second = add_ticket(store, MORNING), add_ticket(store, MORNING)
    clock.advance(minutes=25)
    assert len(notices.take().notices) == 2
    assert {each.ticket_ref for each in notices.unseen()} == {first, second}
    tell(store, first, clock.now(), EventType.VENDOR_REPLY)
    clock.advance(minutes=1)
    (left,) = notices.unseen()
    assert left.ticket_ref == second
    notices.mark_seen([left.id])
    assert notices.unseen() == ()
    clock.advance(minutes=10)
    assert [each.ticket_ref for each in notices.take().notices] == [second]
    assert [each.kind for each in notices.unseen()] == [NoticeKind.MISSED]


def test_nothing_at_night_and_everything_in_the_morning(
    store: Store, notices: NoticeService, clock: FixedClock
) -> None:
    add_ticket(store, utc("2026-11-20T12:35"))  # Friday, 17:35; the office closes at 18:00 with 25 minutes used
    move(clock, utc("2026-11-20T13:00"))
    assert told(notices.take()) == []
    move(clock, utc("2026-11-21T08:00"))  # Saturday
    assert (told(notices.take()), notices.pending()) == ([], ())
    move(clock, utc("2026-11-23T03:59:59"))
    assert told(notices.take()) == []
    move(clock, utc("2026-11-23T04:00"))  # Monday, 9:00
    assert told(notices.take()) == [(Metric.FIRST_RESPONSE, 75)]


def test_what_was_late_before_the_first_look_is_a_number(store: Store, clock: FixedClock) -> None:
    for _ in range(8):
        add_ticket(store, MORNING)
    move(clock, utc("2026-11-21T08:00"))  # a Saturday
    service = NoticeService(store, clock, SlaService(store, clock, SETTINGS))
    first = service.take()
    assert (first.notices, first.known_before, first.count, first.is_summary) == ((), 16, 16, True)
    assert (service.unseen(), service.take()) == ((), NewNotices())
    move(clock, utc("2026-11-23T05:00"))
    assert service.take() == NewNotices()


def test_many_at_once_are_one(store: Store, notices: NoticeService, clock: FixedClock) -> None:
    for number in range(MANY + 1):
        add_ticket(store, MORNING, Criticality.CRITICAL if number == 3 else Criticality.HIGH)
    clock.advance(hours=7)
    new = notices.take()
    assert new.is_summary
    assert new.count == len(new.notices) > MANY
    assert new.notices[0].criticality is Criticality.CRITICAL
    kinds = [each.kind for each in new.notices]
    assert kinds == sorted(kinds, key=lambda kind: kind is not NoticeKind.MISSED)


def test_a_miss_is_told_once_over_all_cycles(store: Store, notices: NoticeService, clock: FixedClock) -> None:
    """A void of what ended the clock, and a reopening, do not make an old miss new."""
    ref = add_ticket(store, MORNING)
    clock.advance(hours=7)
    assert {each.kind for each in notices.take().notices} == {NoticeKind.MISSED}
    tell(store, ref, clock.now(), EventType.STATUS, status="closed")
    clock.advance(minutes=1)
    tell(store, ref, clock.now(), EventType.STATUS, status="open")
    clock.advance(minutes=1)
    assert notices.take().count == 0


class Outbox:
    def __init__(self) -> None:
        self.sent: list[EmailMessage] = []

    def send(self, message: EmailMessage) -> None:
        self.sent.append(message)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "uk", "pl"])
def test_one_mail_in_the_users_language(store: Store, notices: NoticeService, clock: FixedClock, language: str) -> None:
    outgoing = OutgoingMail(host="h", from_address="ku@client.example")
    settings = Settings(SETTINGS.client, SETTINGS.vendors, language=language, outgoing_mail=outgoing)
    addressed = Settings(
        SETTINGS.client, SETTINGS.vendors, language=language, outgoing_mail=outgoing, notice_address="it@client.example"
    )
    server, settings_now = Outbox(), [settings]
    mail = NoticeMail(clock, lambda: settings_now[0], lambda: server, lambda _vendor: "Asia/Almaty")
    assert not mail.wanted
    with pytest.raises(InputError, match="no address"):
        mail.send(NewNotices(known_before=3))
    settings_now[0] = addressed
    assert not mail.send(NewNotices())
    ref = add_ticket(store, MORNING)
    clock.advance(hours=4, minutes=5)
    new = notices.take()
    assert mail.send(new)
    assert mail.send(NewNotices(known_before=7))
    first, second = server.sent
    assert (first["To"], "2" in first["Subject"], "7" in second["Subject"]) == ("it@client.example", True, True)
    text = first.get_content()
    assert text.count(ref) == 2
    assert "10:30" in text  # due, in Almaty
    assert "87" not in text
    assert "{" not in text + second.get_content()
