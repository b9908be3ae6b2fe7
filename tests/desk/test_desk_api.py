"""The desk's API under honest and hostile use."""

import json
import threading

import pytest
import requests
from desk_visitors import PNG, Client, evidence, manifest, sha256

from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk


def test_a_ticket_is_made_once(client: Client, desk: BackgroundDesk) -> None:
    first = client.create(manifest())
    again = client.create(manifest())
    other = client.create(manifest(title="Anders"))
    assert (first.status_code, again.status_code, other.status_code) == (201, 200, 409)
    assert first.json() == again.json()
    assert first.json()["url"] == f"{desk.url}/tickets/T-000001"
    assert len(desk.office.tickets.queue()) == 1


def test_eight_at_once_make_one_ticket(client: Client, desk: BackgroundDesk) -> None:
    statuses = []

    def create() -> None:
        headers = {"Idempotency-Key": "KU-AB-1", "Content-Type": "application/json"}
        body = json.dumps(manifest()).encode()
        headers["Authorization"] = str(client.session.headers["Authorization"])
        statuses.append(requests.post(f"{client.url}/tickets", data=body, headers=headers, timeout=30).status_code)

    threads = [threading.Thread(target=create) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] * 7 + [201]
    assert len(desk.office.tickets.queue()) == 1


def test_a_client_sees_only_its_own(client: Client, desk: BackgroundDesk, clock: FixedClock) -> None:
    client.create(manifest(evidence=[evidence("a.png", PNG)]))
    client.put("T-000001", sha256(PNG), PNG)
    with requests.Session() as session:
        stranger = Client(desk.url, desk.office.accounts.add_client("Чужой", clock.now()), session)
        assert stranger.get("/tickets/T-000001").status_code == 404
        assert stranger.get("/tickets?ref=KU-AB-1").json() == {"tickets": []}
        assert stranger.get("/changes").json()["changes"] == []
        assert stranger.put("T-000001", sha256(PNG), PNG).status_code == 404
        own = stranger.create(manifest(evidence=[evidence("a.png", PNG)]))
        assert own.status_code == 201
        assert own.json()["missing"] == [sha256(PNG)], "another client's file must not be given away for its hash"


def test_evidence_must_be_what_was_announced(client: Client, desk: BackgroundDesk) -> None:
    client.create(manifest(evidence=[evidence("a.png", PNG), evidence("leer.txt", b"", "text/plain")]))
    hash_ = sha256(PNG)
    for wrong in (PNG[:-1], PNG + b"x", PNG[:-1] + b"x", b""):
        answer = client.put("T-000001", hash_, wrong)
        assert answer.status_code == 422, wrong
        assert answer.json()["errors"]
    assert [file.received for file in desk.office.tickets.evidence(desk.office.tickets.queue()[0])] == [False, False]
    assert not list(desk.office.files.path(hash_).parent.iterdir())
    assert client.put("T-000001", hash_, iter([PNG[:10], PNG[10:]])).status_code == 201  # chunked, without a length
    assert client.put("T-000001", hash_, b"anything").status_code == 200
    assert desk.office.files.path(hash_).read_bytes() == PNG
    assert client.put("T-000001", sha256(b""), b"").status_code == 201
    assert client.get("/tickets/T-000001").json()["missing"] == []


@pytest.mark.parametrize("name", ["0" * 64, "..", "%2e%2e%2f%2e%2e%2fdesk.db", "A" * 64, "x" * 3000, "%00", "%ff"])
def test_evidence_that_was_not_announced(standing_client: Client, name: str) -> None:
    assert standing_client.put("T-000001", name, PNG).status_code in {404, 405}


def test_a_large_file_is_refused_before_it_is_sent(client: Client) -> None:
    answer = client.create(manifest(evidence=[evidence("a.png", PNG) | {"size": 10_001}]))
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/evidence/0/size"


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"title": 7}, "/title"),
        ({"title": None}, "/title"),
        ({"title": ""}, "/title"),
        ({"title": "\ud800"}, "/title"),
        ({"title": "x" * 501}, "/title"),
        ({"ref": "KU-AB-2"}, "/ref"),
        ({"format": "keyuser-bundle/2"}, "/format"),
        ({"created_at": "yesterday"}, "/created_at"),
        ({"created_at": "2026-02-30T00:00:00Z"}, "/created_at"),
        ({"created_at": "2026-02-03"}, "/created_at"),
        ({"items": []}, "/items"),
        ({"items": {}}, "/items"),
        ({"items": [None]}, "/items/0"),
        ({"items": [manifest()["items"][0] | {"item": 2}]}, "/items"),
        ({"items": [manifest()["items"][0] | {"item": 10**300}]}, "/items/0/item"),
        ({"items": [manifest()["items"][0] | {"item": True}]}, "/items/0/item"),
        ({"items": [manifest()["items"][0] | {"item": "1"}]}, "/items/0/item"),
        ({"items": [manifest()["items"][0] | {"criticality": ""}]}, "/items/0/criticality"),
        ({"items": [manifest()["items"][0] | {"reports": [{"ref": "R", "text": ["a"]}]}]}, "/items/0/reports/0/text"),
        ({"withheld": 7}, "/withheld"),
        ({"withheld": [{"kind": {}, "count": 1}]}, "/withheld/0/kind"),
        ({"evidence": [evidence("a", PNG), evidence("b", PNG)]}, "/evidence"),
        ({"evidence": [evidence("a", PNG) | {"size": -1}]}, "/evidence/0/size"),
        ({"evidence": [evidence("a", PNG) | {"size": 1.5}]}, "/evidence/0/size"),
        ({"evidence": [evidence("a", PNG) | {"sha256": "../../x"}]}, "/evidence/0/sha256"),
    ],
)
def test_a_wrong_manifest_is_refused_where_it_is_wrong(
    standing_client: Client, standing_desk: BackgroundDesk, changes: dict, pointer: str
) -> None:
    answer = standing_client.create(manifest("KU-BAD-1") | changes, "KU-BAD-1")
    assert answer.status_code == 422
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert pointer in [error["pointer"] for error in answer.json()["errors"]]
    assert len(standing_desk.office.tickets.queue()) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null, ", b"{", b"\xff\xfe", b"\xef\xbb\xbf{}", "{}".encode("utf-16"), b"[" * 100_000, b"1" * 5000,
        b'{"a": NaN}', b'{"a": -Infinity}', b'{"a": 1e999}', b'{"a": "\x00"}',
    ],
)  # fmt: skip
def test_what_is_not_json_is_refused(standing_client: Client, body: bytes) -> None:
    answer = standing_client.create(body)
    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("body", [b"null", b"[]", b"7", b'"text"', b"{}"])
def test_json_that_is_no_manifest_is_refused(standing_client: Client, body: bytes) -> None:
    assert standing_client.create(body).status_code == 422


def test_strange_but_allowed_texts_come_back_as_they_were(client: Client, desk: BackgroundDesk) -> None:
    title = "<script>alert(1)</script> \x00\x1b[31m \u202e кто ' OR 1=1 -- \U0001f4a9"
    body = json.dumps(manifest(title=title, surprise={"deep": [1, 2.5, None]}), ensure_ascii=True).encode()
    assert client.create(body).status_code == 201
    assert desk.office.tickets.queue()[0].title == title
    assert desk.office.tickets.queue()[0].manifest_sha256 == sha256(body)


@pytest.mark.parametrize(
    "number", ["T-1", "T-0000001", "T-000000", "T-٠٠٠٠٠١", "1", "%00", "T-" + "9" * 400, "T--00001"]
)
def test_only_the_exact_number_is_a_ticket(standing_client: Client, number: str) -> None:
    assert standing_client.get("/tickets/T-000001").status_code == 200
    assert standing_client.get(f"/tickets/{number}").status_code == 404


def test_comments_are_stored_once_and_wake_what_waited(client: Client, desk: BackgroundDesk, clock: FixedClock) -> None:
    from keyuser.desk.model import ChangeType, Status

    client.create(manifest())
    desk.office.tickets.answer(
        "T-000001", item=1, kind=ChangeType.QUESTION, text="?", status=Status.WAITING_FOR_CLIENT, author="A",
        at=clock.now(),
    )  # fmt: skip
    body = json.dumps({"text": "Версия 4", "item": 1, "author": "Ключевой"}).encode()
    first, again = (client.post("/tickets/T-000001/comments", body, "c1") for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert client.post("/tickets/T-000001/comments", body + b" ", "c1").status_code == 409
    changes = client.get("/changes").json()["changes"]
    assert [change["type"] for change in changes] == ["created", "question", "status", "client_message", "status"]
    assert (changes[-1]["status"], changes[-1]["automatic"], changes[-1]["author"]["role"]) == (
        "in_progress", True, "system"
    )  # fmt: skip
    assert client.get("/tickets/T-000001").json()["status"] == "in_progress"


@pytest.mark.parametrize(
    "body", [b"{}", b'{"text": ""}', b'{"text": " "}', b'{"text": "a", "item": 2}', b'{"text": "a", "x": 1}', b"[]"]
)
def test_wrong_comments_are_refused(standing_client: Client, body: bytes) -> None:
    assert standing_client.post("/tickets/T-000001/comments", body, "c1").status_code == 422


def test_pages_of_changes_leave_nothing_out(client: Client) -> None:
    for number in range(5):
        client.create(manifest(f"KU-AB-{number}"), f"KU-AB-{number}")
    cursor, refs, pages = "0", [], 0
    more = True
    while more:
        page = client.get(f"/changes?since={cursor}&limit=2").json()
        refs += [change["ref"] for change in page["changes"]]
        cursor, more, pages = page["next"], page["more"], pages + 1
    assert refs == [f"KU-AB-{number}" for number in range(5)]
    assert pages == 3
    assert client.get(f"/changes?since={cursor}").json() == {"changes": [], "next": cursor, "more": False}


@pytest.mark.parametrize("path", ["/changes?sinc=7", "/health?x=", "/tickets?ref=KU-A&q=1", "/tickets/T-000001?%ff=1"])
def test_misspelt_parameters_are_refused(standing_client: Client, path: str) -> None:
    answer = standing_client.get(path)
    assert answer.status_code == 400
    assert "no parameter" in answer.json()["detail"]


@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer  ", "Bearer wrong", "Basic eDp5", "bearer \xff\xe9"]
)
def test_nobody_speaks_without_a_token(standing_desk: BackgroundDesk, authorization: str | None) -> None:
    for path in ("/health", "/changes", "/tickets?ref=KU-A", "/tickets/T-000001", "/tickets/T-000001/evidence"):
        headers = {} if authorization is None else {"Authorization": authorization}
        answer = requests.get(f"{standing_desk.url}/v1{path}", headers=headers, timeout=10)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_wrong_method_names_the_right_ones(standing_client: Client) -> None:
    answer = standing_client.session.delete(f"{standing_client.url}/tickets", timeout=10)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, POST")


def test_the_clock_is_the_given_one(client: Client, clock: FixedClock) -> None:
    assert client.get("/health").json() == {"status": "ok", "time": "2026-11-16T04:00:00.000Z"}
    clock.advance(days=1, milliseconds=7)
    client.create(manifest())
    assert client.get("/changes").json()["changes"][0]["at"] == "2026-11-17T04:00:00.007Z"


def test_everything_survives_a_restart(client: Client, desk: BackgroundDesk, clock: FixedClock, tmp_path) -> None:
    client.create(manifest(evidence=[evidence("a.png", PNG)]))
    client.put("T-000001", sha256(PNG), PNG)
    with BackgroundDesk(tmp_path / "desk", clock) as restarted:
        client.url = f"{restarted.url}/v1"
        assert client.get("/tickets/T-000001").json()["missing"] == []
        assert restarted.office.files.path(sha256(PNG)).read_bytes() == PNG
