"""Every request the adapter makes and every answer the desk gives follow ``resources/vendor-api/openapi.yaml``."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import yaml
from delivery_ground import MakeBundle
from openapi_core import Config, OpenAPI
from openapi_core.contrib.requests import RequestsOpenAPIRequest, RequestsOpenAPIResponse

from keyuser.clock import FixedClock
from keyuser.desk.background import BackgroundDesk
from keyuser.desk.model import ChangeType, Status
from keyuser.errors import AuthorisationFailed, Rejected
from keyuser.paths import resource
from keyuser.records import SubmissionState
from keyuser.store import Store
from keyuser.submission.port import OutgoingBundle
from keyuser.submission.service import Outbox
from keyuser.submission.vendors.keyuser_api import KeyuserApi


@pytest.fixture(scope="module")
def contract() -> OpenAPI:
    document = yaml.safe_load(resource("vendor-api", "openapi.yaml").read_text("utf-8"))
    return OpenAPI.from_dict(
        document, config=Config(extra_media_type_deserializers={"application/problem+json": json.loads})
    )


class _Request(RequestsOpenAPIRequest):
    """The body is taken as sent, also where it was streamed."""

    @property
    def body(self) -> bytes | None:
        body = self.request.body
        return body if body is None or isinstance(body, bytes) else b"(streamed)"


class Watch:
    """Checks each exchange of every session; ``seen`` are (method, path, status)."""

    def __init__(self, contract: OpenAPI) -> None:
        self.contract = contract
        self.seen: list[tuple[str, str, int]] = []
        self.expect_good_requests = True

    def exchange(self, response: requests.Response, *_args: Any, **_options: Any) -> None:
        request = _Request(response.request)
        self.seen.append((response.request.method or "", request.path, response.status_code))
        if self.expect_good_requests:
            self.contract.validate_request(request)
        self.contract.validate_response(request, RequestsOpenAPIResponse(response))


@pytest.fixture
def watch(contract: OpenAPI, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    watch = Watch(contract)
    make = requests.Session.__init__

    def watched(session: requests.Session) -> None:
        make(session)
        session.hooks["response"].append(watch.exchange)

    monkeypatch.setattr(requests.Session, "__init__", watched)
    yield watch
    assert watch.seen


def test_the_whole_life_of_a_bundle(
    watch: Watch,
    store: Store,
    clock: FixedClock,
    desk: BackgroundDesk,
    token: str,
    make_bundle: MakeBundle,
) -> None:
    api = KeyuserApi(desk.url, token)
    outbox = Outbox(store, clock, lambda _vendor_id: api)
    queued = outbox.enqueue(make_bundle().id)
    assert outbox.drain().accepted
    with store.write() as db:
        db.submissions.update(queued.id, at=clock.now(), state=SubmissionState.PARTIAL)
    assert outbox.drain().accepted
    for kind, status in ((ChangeType.QUESTION, Status.WAITING_FOR_CLIENT), (ChangeType.SOLUTION, Status.RESOLVED)):
        desk.office.tickets.answer(
            "T-000001", item=1, kind=kind, text="Текст", status=status, author="Advisor", at=clock.now()
        )
    first = api.comment("T-000001", None, "Версия 4.2", "comment-1")
    assert api.comment("T-000001", None, "Версия 4.2", "comment-1") == first
    assert api.find_by_ref("KU-NOBODY-1") == ()
    assert outbox.sync().new_events == 5
    assert {(method, status) for method, _path, status in watch.seen} == {
        ("POST", 201), ("POST", 200), ("PUT", 201), ("GET", 200)
    }  # fmt: skip


def test_the_same_request_again(watch: Watch, desk: BackgroundDesk, token: str) -> None:
    api = KeyuserApi(desk.url, token)
    manifest = (
        b'{"format": "keyuser-bundle/1", "ref": "KU-AB-1", "title": "t", "created_at": "2026-01-01T00:00:00Z",'
        b' "client": {"name": ""}, "vendor": {"id": "v", "name": "v"}, "evidence": [], "items":'
        b' [{"item": 1, "group": "G", "title": "t", "kind": "wish", "criticality": "low", "description": ""}]}'
    )
    bundle = OutgoingBundle("KU-AB-1", "t", manifest, "", ())
    assert api.submit(bundle) == api.submit(bundle)
    assert [status for _method, _path, status in watch.seen] == [201, 200]
    with pytest.raises(Rejected, match="409"):
        api.submit(OutgoingBundle("KU-AB-1", "t", manifest + b" ", "", ()))


@pytest.mark.parametrize(
    ("method", "path", "headers", "body", "status"),
    [
        ("GET", "/health", {"Authorization": "Bearer wrong"}, None, 401),
        ("GET", "/health", {"Authorization": ""}, None, 401),
        ("GET", "/tickets?ref=x", {}, None, 400),
        ("GET", "/tickets/T-000009", {}, None, 404),
        ("GET", "/changes?limit=501", {}, None, 400),
        ("GET", "/changes?since=-1", {}, None, 400),
        ("POST", "/tickets", {"Content-Type": "application/json"}, b"{}", 400),
        ("POST", "/tickets", {"Content-Type": "application/json", "Idempotency-Key": "KU-A"}, b"{", 400),
        ("POST", "/tickets", {"Content-Type": "application/json", "Idempotency-Key": "KU-A"}, b"{}", 422),
        ("POST", "/tickets", {"Content-Type": "text/plain", "Idempotency-Key": "KU-A"}, b"{}", 415),
        ("POST", "/tickets", {"Content-Type": "application/json", "Idempotency-Key": "KU-A"}, b" " * 34 * 2**20, 413),
        ("PUT", "/tickets/T-000009/evidence/" + "0" * 64, {"Content-Type": "application/octet-stream"}, b"", 404),
        (
            "POST",
            "/tickets/T-000009/comments",
            {"Content-Type": "application/json", "Idempotency-Key": "1"},
            b"{}",
            404,
        ),
    ],
)
def test_refusals(
    watch: Watch, desk: BackgroundDesk, token: str, method: str, path: str, headers: dict, body: bytes, status: int
) -> None:
    watch.expect_good_requests = False
    response = requests.Session().request(
        method, f"{desk.url}/v1{path}", headers={"Authorization": f"Bearer {token}"} | headers, data=body, timeout=30
    )
    assert response.status_code == status


def test_a_locked_client(watch: Watch, desk: BackgroundDesk, token: str) -> None:
    desk.office.accounts.set_enabled("АО Пример", enabled=False)
    with pytest.raises(AuthorisationFailed):
        KeyuserApi(desk.url, token).health()
    assert watch.seen[0][2] == 403


def test_a_desk_whose_disk_fails(
    watch: Watch, desk: BackgroundDesk, token: str, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(desk.office.tickets), "find", full)
    response = requests.Session().get(
        f"{desk.url}/v1/tickets?ref=KU-A", headers={"Authorization": f"Bearer {token}"}, timeout=10
    )
    assert (response.status_code, response.headers["Retry-After"]) == (503, "5")
