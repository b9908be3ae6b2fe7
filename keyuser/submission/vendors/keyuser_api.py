"""Adapter of the keyuser vendor API (``resources/vendor-api/openapi.yaml``)."""

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from keyuser.errors import ProtocolError
from keyuser.records import Progress
from keyuser.submission.port import (
    Capabilities,
    ChangePage,
    OutgoingBundle,
    OutgoingFile,
    RemoteChange,
    RemoteTicket,
    VendorHealth,
)
from keyuser.submission.vendors.connection import TIMEOUTS, Answer, Connection, StreamedFile

_JSON = "application/json"
_BYTES = "application/octet-stream"


class KeyuserApi:
    """One vendor that speaks the keyuser vendor API. ``base_url`` is the server, with or without ``/v1``."""

    def __init__(
        self, base_url: str, token: str, timeouts: tuple[float, float] = TIMEOUTS, *, page_size: int = 200
    ) -> None:
        self._page_size = page_size
        self._connection = Connection(base_url.rstrip("/").removesuffix("/v1") + "/v1", token, timeouts)

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(idempotent_create=True, comments=True)

    def submit(self, bundle: OutgoingBundle) -> RemoteTicket:
        answer = self._connection.request(
            "POST",
            "/tickets",
            body=bundle.manifest,
            headers={"Idempotency-Key": bundle.ref, "Content-Type": _JSON},
        )
        return _ticket(_Reader(answer))

    def find_by_ref(self, ref: str) -> tuple[RemoteTicket, ...]:
        answer = self._connection.request("GET", "/tickets", params={"ref": ref})
        return tuple(_ticket(each) for each in _Reader(answer).objects("tickets"))

    def fetch(self, remote_id: str) -> RemoteTicket:
        return _ticket(_Reader(self._connection.request("GET", _address(remote_id))))

    def attach(self, remote_id: str, file: OutgoingFile, progress: Progress) -> None:
        with file.open() as stream:
            body = StreamedFile(stream, file.size, lambda sent: progress(sent, file.size, file.name))
            answer = self._connection.request(
                "PUT",
                f"{_address(remote_id)}/evidence/{file.sha256}",
                # An empty body must be bytes: requests would send an empty stream without a length.
                body=body if file.size else b"",
                headers={"Content-Type": _BYTES},
            )
        received = _Reader(answer)
        if received.text("sha256") != file.sha256 or not received.boolean("received"):
            raise ProtocolError(f"The vendor did not confirm {file.name}.", "It is sent again.", answer.start)

    def comment(self, remote_id: str, item: int | None, text: str, key: str) -> str:
        answer = self._connection.request(
            "POST",
            f"{_address(remote_id)}/comments",
            body=json.dumps({"text": text, "item": item}).encode(),
            headers={"Idempotency-Key": key, "Content-Type": _JSON},
        )
        return _Reader(answer).text("id")

    def changes(self, cursor: str) -> ChangePage:
        params = {"limit": str(self._page_size)} | ({"since": cursor} if cursor else {})
        page = _Reader(self._connection.request("GET", "/changes", params=params))
        changes = tuple(_change(each) for each in page.objects("changes"))
        return ChangePage(changes, page.text("next"), page.boolean("more"))

    def health(self) -> VendorHealth:
        return VendorHealth(_instant(_Reader(self._connection.request("GET", "/health")).text("time")))


class _Reader:
    """Takes members of the expected type out of an answer; ``ProtocolError`` names what is missing."""

    def __init__(self, answer: Answer, data: Any = None) -> None:
        self._answer = answer
        self._data = answer.json() if data is None else data
        if not isinstance(self._data, dict):
            raise self._wrong("an object")

    def text(self, name: str) -> str:
        value = self._data.get(name)
        if not isinstance(value, str):
            raise self._wrong(name)
        return value

    def optional_text(self, name: str) -> str:
        return "" if self._data.get(name) is None else self.text(name)

    def optional_number(self, name: str) -> int | None:
        value = self._data.get(name)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise self._wrong(name)
        return value

    def boolean(self, name: str) -> bool:
        value = self._data.get(name)
        if not isinstance(value, bool):
            raise self._wrong(name)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        value = self._data.get(name)
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self._wrong(name)
        return tuple(value)

    def object(self, name: str) -> "_Reader":
        return _Reader(self._answer, self._data.get(name, ()))

    def objects(self, name: str) -> "list[_Reader]":
        value = self._data.get(name)
        if not isinstance(value, list):
            raise self._wrong(name)
        return [_Reader(self._answer, each if each is not None else ()) for each in value]

    def _wrong(self, name: str) -> ProtocolError:
        return ProtocolError(
            f"The vendor's answer does not follow the contract: {name} is missing or of a wrong type.",
            "Tell the vendor; keyuser tries again.",
            self._answer.start,
        )


def _ticket(data: _Reader) -> RemoteTicket:
    created = data.text("created_at")
    return RemoteTicket(
        remote_id=data.text("ticket"),
        ref=data.text("ref"),
        url=data.text("url"),
        status=data.text("status"),
        created_at_raw=created,
        created_at=_instant(created),
        manifest_sha256=data.text("manifest_sha256"),
        missing=data.texts("missing"),
    )


def _change(data: _Reader) -> RemoteChange:
    author = data.object("author")
    at = data.text("at")
    return RemoteChange(
        id=data.text("id"),
        remote_id=data.text("ticket"),
        ref=data.text("ref"),
        item=data.optional_number("item"),
        type=data.text("type"),
        at_raw=at,
        at=_instant(at),
        author=author.text("name"),
        role=author.text("role"),
        text=data.text("text"),
        status=data.optional_text("status"),
        automatic=data.boolean("automatic"),
        public=data.boolean("public"),
        level=data.optional_text("level"),
    )


def _address(remote_id: str) -> str:
    return f"/tickets/{quote(remote_id, safe='')}"


def _instant(text: str) -> datetime | None:
    """An aware instant in UTC; ``None`` where the text is none or names no zone."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at.astimezone(UTC) if at.tzinfo else None
