"""Every way in which the network and the desk can fail, with the real adapter and the real desk behind a fault proxy."""

from collections.abc import Iterator

import pytest
from delivery_ground import MakeBundle, assert_delivered_once
from fault_proxy import Fault, FaultProxy

from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk
from keyuser.errors import AuthorisationFailed, KeyuserError, ProtocolError, Rejected, Unavailable
from keyuser.records import SubmissionState
from keyuser.store import Store
from keyuser.submission.rules import NEVER
from keyuser.submission.service import Outbox
from keyuser.submission.vendors.keyuser_api import KeyuserApi

CREATE = "POST /v1/tickets"
READ_BACK = "GET /v1/tickets/"
LOOK_UP = "GET /v1/tickets?"
ATTACH = "PUT "
HTML = {"Content-Type": "text/html"}
PROBLEM = {"Content-Type": "application/problem+json"}


@pytest.fixture
def proxy(desk: BackgroundDesk) -> Iterator[FaultProxy]:
    with FaultProxy(desk.url) as running:
        yield running


@pytest.fixture
def faulty(store: Store, clock: FixedClock, proxy: FaultProxy, token: str) -> Outbox:
    return Outbox(store, clock, lambda _vendor_id: KeyuserApi(proxy.url, token, (2, 5)), random=lambda: 0.0)


def drain_until_accepted(outbox: Outbox, clock: FixedClock) -> list[SubmissionState]:
    """Drains, each time when the next attempt is due, and returns the states on the way."""
    states = []
    for _ in range(10):
        outbox.drain()
        states.append(outbox.list()[-1].state)
        if states[-1] is SubmissionState.ACCEPTED:
            return states
        clock.advance(hours=1)
    raise AssertionError(f"never accepted: {states}, {outbox.list()[-1].message}")


FAULTS = [
    Fault("", "refuse"),
    Fault("", "lose"),
    Fault("", "half"),
    Fault("", "twice"),
    Fault("", "answer", 500),
    Fault("", "answer", 502, HTML, b"<h1>Bad Gateway</h1>"),
    Fault("", "answer", 503, PROBLEM | {"Retry-After": "600"}, b'{"status": 503}'),
    Fault("", "answer", 407, HTML, b"<h1>Proxy Authentication Required</h1>"),
    Fault("", "answer", 429, HTML | {"Retry-After": "5"}, b"slow down"),
    Fault("", "answer", 200, HTML, b"<form>Sign in to the hotel</form>"),
    Fault("", "instead", 200, HTML, b"<form>Sign in to the hotel</form>"),
    Fault("", "instead", 201, {"Content-Type": "application/json"}, b'{"ticket": 7}'),
    Fault("", "instead", 504, HTML, b"Gateway Timeout"),
    Fault("", "answer", 302, {"Location": "https://elsewhere.example/"}),
]


@pytest.mark.parametrize("match", [CREATE, READ_BACK, ATTACH])
def test_one_ticket_under_every_fault(
    faulty: Outbox, proxy: FaultProxy, desk: BackgroundDesk, clock: FixedClock, make_bundle: MakeBundle, match: str
) -> None:
    for number, fault in enumerate(FAULTS):
        files = {"снимок.png": b"png%d" % number, "журнал.txt": b"text%d" % number}
        bundle = make_bundle(files)
        faulty.enqueue(bundle.id)
        proxy.faults = [Fault(match, fault.mode, fault.status, fault.headers, fault.body, count=3)]
        states = drain_until_accepted(faulty, clock)
        assert proxy.faults[0].count < 3, f"{fault} never met {match}"
        assert fault.mode == "twice" or len(states) > 1, f"{fault} at {match} did no harm"
        assert_delivered_once(desk, bundle, files)


def test_a_lost_answer_is_looked_up_before_anything_is_sent_again(
    faulty: Outbox, proxy: FaultProxy, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    faulty.enqueue(make_bundle().id)
    proxy.faults = [Fault(CREATE, "lose")]
    assert drain_until_accepted(faulty, clock) == [SubmissionState.UNKNOWN, SubmissionState.ACCEPTED]
    assert [line.split("?")[0] for line in proxy.seen[:2]] == [CREATE, "GET /v1/tickets"]
    assert proxy.seen.count(CREATE) == 1


def test_a_request_that_never_arrived_is_sent_again_after_the_look_up(
    faulty: Outbox, proxy: FaultProxy, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    faulty.enqueue(make_bundle().id)
    proxy.faults = [Fault(CREATE, "refuse")]
    assert drain_until_accepted(faulty, clock) == [SubmissionState.UNKNOWN, SubmissionState.ACCEPTED]
    assert [line.split("?")[0] for line in proxy.seen[:3]] == [CREATE, "GET /v1/tickets", CREATE]


def test_acknowledged_evidence_is_not_sent_twice(
    faulty: Outbox, proxy: FaultProxy, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    faulty.enqueue(make_bundle().id)
    proxy.faults = [Fault(ATTACH, "pass"), Fault(ATTACH, "answer", 500)]
    states = drain_until_accepted(faulty, clock)
    assert states == [SubmissionState.PARTIAL, SubmissionState.ACCEPTED]
    sent = [line for line in proxy.seen if line.startswith("PUT")]
    assert len(sent) == 4
    assert len(set(sent)) == 3
    assert sent.count(sent[0]) == 1


def test_nobody_listens(store: Store, clock: FixedClock, make_bundle: MakeBundle) -> None:
    outbox = Outbox(store, clock, lambda _vendor_id: KeyuserApi("http://127.0.0.1:9", "token"), random=lambda: 0.0)
    for _ in range(2):
        outbox.enqueue(make_bundle().id)
    result = outbox.drain()
    assert [each.state for each in result.tried] == [SubmissionState.PENDING]
    assert isinstance(result.failures[result.tried[0].id], Unavailable)
    assert "cannot be reached" in result.tried[0].message


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_obeyed_for_the_whole_vendor(
    faulty: Outbox, proxy: FaultProxy, clock: FixedClock, make_bundle: MakeBundle, status: int
) -> None:
    for _ in range(2):
        faulty.enqueue(make_bundle().id)
    proxy.faults = [Fault(CREATE, "answer", status, PROBLEM | {"Retry-After": "600"}, b'{"status": 503}')]
    result = faulty.drain()
    assert result.next_attempt_at is not None
    assert (result.next_attempt_at - clock.now()).total_seconds() == 600
    assert [each.state for each in faulty.list()] == [SubmissionState.PENDING] * 2
    clock.advance(seconds=599)
    assert faulty.drain().tried == ()
    clock.advance(seconds=1)
    assert len(faulty.drain().accepted) == 2


def test_a_wrong_token_pauses_the_vendor_until_the_user_acts(
    faulty: Outbox, proxy: FaultProxy, desk: BackgroundDesk, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    bundles = [make_bundle(), make_bundle()]
    for bundle in bundles:
        faulty.enqueue(bundle.id)
    desk.office.accounts.set_enabled("АО Пример", enabled=False)
    result = faulty.drain()
    assert [type(error) for error in result.failures.values()] == [AuthorisationFailed]
    assert {each.next_attempt_at for each in faulty.list()} == {NEVER}
    assert all("token" in each.message for each in faulty.list())
    clock.advance(days=30)
    asked = len(proxy.seen)
    assert faulty.drain().tried == ()
    assert len(proxy.seen) == asked

    desk.office.accounts.set_enabled("АО Пример", enabled=True)
    faulty.resume("vendor")
    assert len(faulty.drain().accepted) == 2
    for bundle in bundles:
        assert_delivered_once(desk, bundle)


def test_a_refusal_is_final_and_names_the_fields(
    faulty: Outbox, proxy: FaultProxy, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    faulty.enqueue(make_bundle().id)
    body = b'{"status": 422, "detail": "No.", "errors": [{"pointer": "/items/0/title", "detail": "too short"}]}'
    proxy.faults = [Fault(CREATE, "answer", 422, PROBLEM, body)]
    result = faulty.drain()
    error = result.failures[result.tried[0].id]
    assert isinstance(error, Rejected)
    assert error.fields == {"/items/0/title": "too short"}
    assert result.tried[0].state is SubmissionState.REJECTED
    assert "too short" in result.tried[0].hint
    clock.advance(days=1)
    assert faulty.drain().tried == ()
    assert proxy.seen == [CREATE]


def test_refused_evidence_waits_for_the_user(
    faulty: Outbox, proxy: FaultProxy, desk: BackgroundDesk, clock: FixedClock, make_bundle: MakeBundle
) -> None:
    bundle = make_bundle()
    queued = faulty.enqueue(bundle.id)
    proxy.faults = [Fault(ATTACH, "answer", 413, HTML, b"<h1>Request Entity Too Large</h1>")]
    faulty.drain()
    clock.advance(days=1)
    assert faulty.drain().tried == ()
    assert (faulty.list()[0].state, faulty.list()[0].next_attempt_at) == (SubmissionState.PARTIAL, NEVER)
    assert "413" in faulty.list()[0].message
    faulty.send_now(queued.id)
    (accepted,) = faulty.drain().accepted
    assert (accepted.message, accepted.hint) == ("", "")
    assert_delivered_once(desk, bundle)


def test_another_ticket_under_our_reference_is_not_adopted(
    faulty: Outbox, proxy: FaultProxy, token: str, desk: BackgroundDesk, make_bundle: MakeBundle
) -> None:
    first = make_bundle()
    faulty.enqueue(first.id)
    other = (
        b'{"ticket": "T-000009", "ref": "KU-TEST22-0001", "url": "", "status": "new", "created_at": "", "items": [],'
        b' "manifest_sha256": "00", "missing": []}'
    )
    proxy.faults = [Fault(READ_BACK, "answer", 200, {"Content-Type": "application/json"}, other)]
    result = faulty.drain()
    assert result.tried[0].state is SubmissionState.REJECTED
    assert "is not what we sent" in result.tried[0].message


@pytest.mark.parametrize(
    ("fault", "expected", "says"),
    [
        (Fault("GET", "answer", 200, HTML, b"<h1>portal"), ProtocolError, "instead of JSON"),
        (Fault("GET", "answer", 200, {"Content-Type": "application/json"}, b'{"time": '), ProtocolError, "damaged"),
        (Fault("GET", "answer", 200, {"Content-Type": "application/json"}, b"[]"), ProtocolError, "contract"),
        (Fault("GET", "answer", 404, HTML, b"nginx"), ProtocolError, "instead of JSON"),
        (Fault("GET", "answer", 407, HTML, b"proxy"), Unavailable, "proxy"),
        (Fault("GET", "answer", 401, {}, b""), AuthorisationFailed, "token"),
        (Fault("GET", "half"), Unavailable, "broke"),
        (Fault("GET", "lose"), Unavailable, "broke"),
    ],
)
def test_health_says_what_is_wrong(
    proxy: FaultProxy, token: str, fault: Fault, expected: type[KeyuserError], says: str
) -> None:
    proxy.faults = [fault]
    with pytest.raises(expected, match=says) as caught:
        KeyuserApi(proxy.url, token).health()
    if isinstance(caught.value, ProtocolError):
        assert caught.value.detail == fault.body.decode()
    if isinstance(caught.value, Unavailable):
        assert not caught.value.outcome_unknown


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "Mon, 16 Nov 2026 04:02:00 GMT", "Date": "Mon, 16 Nov 2026 04:00:00 GMT"}, 120),
        ({"Retry-After": "Mon, 16 Nov 2026 04:00:00 GMT", "Date": "Mon, 16 Nov 2026 05:00:00 GMT"}, 0),
        ({"Retry-After": "soon"}, 60),
        ({}, None),
    ],
)
def test_both_forms_of_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    from keyuser.submission.vendors.connection import retry_after

    assert retry_after({name.lower(): value for name, value in headers.items()}) == seconds


def test_a_token_with_strange_characters_is_not_even_sent() -> None:
    with pytest.raises(AuthorisationFailed, match="characters"):
        KeyuserApi("http://127.0.0.1:9", "token\nX: y")
