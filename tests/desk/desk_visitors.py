"""Who comes to the desk in the tests: a client's program and an advisor's browser."""

import hashlib
import json
import re
from typing import Any

import requests

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f030005fe02fea72d1f"
    "9b0000000049454e44ae426082"
)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def evidence(name: str, data: bytes, media_type: str = "image/png") -> dict[str, Any]:
    return {"sha256": sha256(data), "name": name, "media_type": media_type, "size": len(data)}


def manifest(ref: str = "KU-AB-1", **changes: Any) -> dict[str, Any]:
    item = {
        "item": 1, "group": "G-0001", "title": "Счёт не печатается", "kind": "incident", "criticality": "high",
        "description": "Не печатается", "reports": [{"ref": "R-000001", "text": "Печать не идёт"}],
    }  # fmt: skip
    return {
        "format": "keyuser-bundle/1", "ref": ref, "title": "Отчёт за неделю", "created_at": "2026-11-16T04:00:00Z",
        "client": {"name": "АО Пример"}, "vendor": {"id": "v", "name": "Vendor"}, "items": [item], "evidence": [],
    } | changes  # fmt: skip


class Client:
    """Speaks the API with one token."""

    def __init__(self, url: str, token: str, session: requests.Session) -> None:
        self.url = f"{url}/v1"
        self.session = session
        self.session.headers["Authorization"] = f"Bearer {token}"

    def create(self, body: Any, key: str = "KU-AB-1") -> requests.Response:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.post("/tickets", data, key)

    def post(self, path: str, data: bytes, key: str) -> requests.Response:
        headers = {"Idempotency-Key": key, "Content-Type": "application/json"}
        return self.session.post(self.url + path, data=data, headers=headers, timeout=30)

    def put(self, ticket: str, name: str, data: Any) -> requests.Response:
        headers = {"Content-Type": "application/octet-stream"}
        return self.session.put(f"{self.url}/tickets/{ticket}/evidence/{name}", data=data, headers=headers, timeout=30)

    def get(self, path: str) -> requests.Response:
        return self.session.get(self.url + path, timeout=30)


class Visitor:
    """An advisor's browser without scripts: follows redirects, keeps the cookie, fills in forms."""

    def __init__(self, url: str, session: requests.Session) -> None:
        self.url = url
        self.session = session

    def sign_in(self, key: str) -> requests.Response:
        return self.session.post(f"{self.url}/sign-in", data={"key": key}, timeout=10)

    def open(self, path: str) -> requests.Response:
        return self.session.get(self.url + path, timeout=10)

    def submit(self, path: str, *, csrf: str | None = None, headers: Any = None, **fields: str) -> requests.Response:
        token = self.csrf() if csrf is None else csrf
        return self.session.post(self.url + path, data={"csrf": token} | fields, headers=headers, timeout=10)

    def csrf(self) -> str:
        found = re.search(r'name="csrf" value="([^"]+)"', self.open("/queue").text)
        assert found
        return found[1]
