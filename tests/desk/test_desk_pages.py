"""The advisor's pages: who gets in, what is shown, what is never executed, what an answer does."""

import pytest
import requests
from desk_visitors import PNG, Client, Visitor, evidence, manifest, sha256

from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize("path", ["/", "/queue", "/tickets/T-000001", "/tickets/T-000001/evidence/" + "0" * 64])
def test_nobody_reads_without_signing_in(desk: BackgroundDesk, path: str) -> None:
    answer = requests.get(desk.url + path, timeout=10)
    assert answer.url == f"{desk.url}/sign-in"
    assert "Access key" in answer.text


def test_signing_in_and_out(advisor: Visitor, desk: BackgroundDesk) -> None:
    cookie = next(iter(advisor.session.cookies))
    assert (cookie.name, cookie.has_nonstandard_attr("HttpOnly")) == ("desk_session", True)
    assert cookie.get_nonstandard_attr("SameSite") == "strict"
    assert "Анна Советник" in advisor.open("/queue").text
    value = cookie.value
    advisor.submit("/sign-out")
    again = requests.get(f"{desk.url}/queue", cookies={"desk_session": str(value)}, timeout=10)
    assert again.url.endswith("/sign-in")


def test_a_wrong_key_does_not_get_in(desk: BackgroundDesk) -> None:
    with requests.Session() as session:
        answer = Visitor(desk.url, session).sign_in("wrong")
        assert answer.status_code == 401
        assert "not known" in answer.text
        assert not session.cookies


def test_a_session_ends_by_itself(advisor: Visitor, clock: FixedClock) -> None:
    clock.advance(hours=12, seconds=1)
    assert advisor.open("/queue").url.endswith("/sign-in")


def test_a_clients_token_opens_no_page(client: Client, desk: BackgroundDesk) -> None:
    token = str(client.session.headers["Authorization"]).removeprefix("Bearer ")
    with requests.Session() as session:
        assert Visitor(desk.url, session).sign_in(token).status_code == 401


def test_the_queue_is_ordered_by_criticality(advisor: Visitor, client: Client) -> None:
    assert "No tickets yet" in advisor.open("/queue").text
    for number, level in enumerate(["low", "critical", "strange", "high"]):
        items = [manifest()["items"][0] | {"criticality": level}]
        client.create(manifest(f"KU-AB-{number}", title=f"«{level}»", items=items), f"KU-AB-{number}")
    page = advisor.open("/queue").text
    assert sorted(["low", "critical", "strange", "high"], key=lambda level: page.index(f"«{level}»")) == [
        "critical", "high", "strange", "low"
    ]  # fmt: skip


def test_a_ticket_is_shown_and_never_executed(advisor: Visitor, client: Client) -> None:
    bad = '<img src=x onerror="alert(1)">'
    item = manifest()["items"][0] | {
        "title": bad,
        "organisations": [{"bin": "941240001151", "name": bad}],
        "reporters": 17,
        "first_seen": "2026-11-10T03:00:00Z",
        "reports": [
            {
                "ref": "R-000001",
                "text": bad,
                "subject": bad,
                "at": None,
                "evidence": [sha256(PNG)],
                "folded": [{"kind": "quote", "text": "> " + bad}],
            }
        ],
    }
    files = [evidence("снимок.png", PNG), evidence(bad, SVG, "image/svg+xml")]
    client.create(manifest(title=bad, items=[item], evidence=files, withheld=[{"kind": "IIN", "count": 3}]))
    client.put("T-000001", sha256(PNG), PNG)
    answer = advisor.open("/tickets/T-000001")
    assert bad not in answer.text
    assert answer.text.count("&lt;img src=x onerror=") >= 7
    assert "17 people" in answer.text
    assert "personal data: IIN (3)." in answer.text
    assert "941240001151" in answer.text
    assert "not arrived yet" in answer.text
    assert f'<img class="thumb" src="/tickets/T-000001/evidence/{sha256(PNG)}"' in answer.text
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "script" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_evidence_is_shown_only_as_a_safe_picture(advisor: Visitor, client: Client) -> None:
    page = b"<script>alert(1)</script>"
    files = [
        evidence("снимок.png", PNG, "IMAGE/PNG"),
        evidence("../../x\r\nSet-Cookie: a=b.svg", SVG, "image/svg+xml"),
        evidence("page.html", page, "text/html"),
    ]
    client.create(manifest(evidence=files))
    for data in (PNG, SVG, page):
        client.put("T-000001", sha256(data), data)
    shown = advisor.open(f"/tickets/T-000001/evidence/{sha256(PNG)}")
    assert (shown.content, shown.headers["Content-Type"]) == (PNG, "image/png")
    assert shown.headers["Content-Disposition"].startswith("inline")
    for data in (SVG, page):
        answer = advisor.open(f"/tickets/T-000001/evidence/{sha256(data)}")
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert "sandbox" in answer.headers["Content-Security-Policy"]
        assert "Set-Cookie" not in answer.headers
        assert answer.content == data


@pytest.mark.parametrize(
    ("fields", "types", "status"),
    [
        ({"kind": "reply", "text": "Проверяем"}, ["reply"], "new"),
        ({"kind": "reply", "text": "Да", "status": "in_progress"}, ["reply", "status"], "in_progress"),
        ({"kind": "question", "text": "Версия?"}, ["question", "status"], "waiting_for_client"),
        ({"kind": "workaround", "text": "Через PDF", "item": "1"}, ["workaround"], "new"),
        ({"kind": "solution", "text": "Исправлено", "item": "1"}, ["solution", "status"], "resolved"),
        ({"kind": "status", "status": "closed", "text": "Дубль"}, ["status"], "closed"),
    ],
)
def test_an_answer_reaches_the_client(
    advisor: Visitor, client: Client, fields: dict[str, str], types: list[str], status: str
) -> None:
    client.create(manifest())
    answer = advisor.submit("/tickets/T-000001/answer", **fields)
    assert answer.status_code == 200
    assert fields["text"] in answer.text
    changes = client.get("/changes?since=1").json()["changes"]
    assert [change["type"] for change in changes] == types
    assert {change["author"]["name"] for change in changes} == {"Анна Советник"}
    assert [change["text"] for change in changes if change["text"]] == [fields["text"]]
    assert {change["item"] for change in changes} == {int(fields["item"]) if "item" in fields else None}
    assert client.get("/tickets/T-000001").json()["status"] == status


def test_an_answer_and_its_status_are_one_entry_of_the_history(advisor: Visitor, client: Client) -> None:
    client.create(manifest())
    advisor.submit("/tickets/T-000001/answer", kind="question", text="Версия?", item="1")
    page = advisor.submit("/tickets/T-000001/answer", kind="status", status="closed", text="Дубль").text
    history = page[page.index('<ol class="history">') :]
    assert history.count("<li class=") == 3
    assert history.count('href="#item-1"') == 1
    assert history.index("Версия?") < history.index("waiting for client") < history.index("Дубль")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"kind": "reply", "text": "  "}, "has no text"),
        ({"kind": "status", "text": "a"}, "No status was chosen"),
        ({"kind": "reply", "text": "keep me", "item": "7"}, "has no item 7"),
        ({"kind": "created", "text": "a"}, "not an answer"),
    ],
)
def test_a_wrong_answer_is_explained_and_kept(
    advisor: Visitor, client: Client, fields: dict[str, str], says: str
) -> None:
    client.create(manifest())
    answer = advisor.submit("/tickets/T-000001/answer", **fields)
    assert answer.status_code == 422
    assert says in answer.text
    assert f">{fields['text']}</textarea>" in answer.text
    assert client.get("/changes?since=1").json()["changes"] == []


def test_forms_of_other_sites_are_refused(advisor: Visitor, client: Client) -> None:
    client.create(manifest())
    form = {"kind": "reply", "text": "evil"}
    assert advisor.submit("/tickets/T-000001/answer", csrf="", **form).status_code == 403
    assert advisor.submit("/tickets/T-000001/answer", csrf="ж", **form).status_code == 403
    foreign = {"Origin": "https://evil.example"}
    assert advisor.submit("/tickets/T-000001/answer", headers=foreign, **form).status_code == 403
    assert client.get("/changes?since=1").json()["changes"] == []


@pytest.mark.parametrize(
    "fields",
    [{"kind": "nonsense"}, {"status": "nonsense"}, {"item": "-1"}, {"item": "9" * 50}, {"text": "x" * 100_001}],
)
def test_forms_that_no_page_offers_are_refused(advisor: Visitor, client: Client, fields: dict[str, str]) -> None:
    client.create(manifest())
    assert advisor.submit("/tickets/T-000001/answer", **{"kind": "reply", "text": "a"} | fields).status_code == 400


def test_what_does_not_exist_is_a_page(advisor: Visitor) -> None:
    for path in ("/tickets/T-000009", "/nowhere", "/tickets/%00"):
        answer = advisor.open(path)
        assert answer.status_code == 404
        assert answer.headers["Content-Type"].startswith("text/html")
