"""What the tests of the outbox share: files, a manifest, and the one assertion that matters."""

import hashlib
from collections.abc import Callable, Mapping

from keyuser.desk.background import BackgroundDesk
from keyuser.records import Bundle

VENDOR = "vendor"
FILES = {"снимок экрана.png": b"\x89PNG" + b"1" * 5000, "журнал.txt": b"text\n" * 70_000, "пусто.txt": b""}
MakeBundle = Callable[..., Bundle]


def manifest_of(bundle: Bundle, files: Mapping[str, bytes]) -> dict[str, object]:
    at = "2026-11-16T04:00:00Z"
    evidence = [
        {
            "sha256": hashlib.sha256(data).hexdigest(),
            "name": name,
            "media_type": "image/png" if name.endswith(".png") else "text/plain",
            "size": len(data),
            "path": f"evidence/{hashlib.sha256(data).hexdigest()}.{'png' if name.endswith('.png') else 'txt'}",
        }
        for name, data in files.items()
    ]
    report = {
        "ref": "R-000001", "reporter": "Reporter 1", "at": at, "channel": "mail", "language": "ru", "subject": "Печать",
        "text": "Не печатается", "folded": [], "evidence": [file["sha256"] for file in evidence],
    }  # fmt: skip
    item = {
        "item": 1, "group": "G-0001", "title": "Счёт не печатается", "kind": "incident", "criticality": "high",
        "criticality_reason": "", "description": "Не печатается", "wanted_result": "Печатается", "organisations": [],
        "reporters": 1, "reports": [report], "first_seen": at, "last_seen": at,
    }  # fmt: skip
    return {
        "format": "keyuser-bundle/1", "ref": bundle.ref, "title": bundle.title, "language": "ru", "created_at": at,
        "client": {"name": "АО Пример", "bin": "", "contact": ""}, "vendor": {"id": "vendor", "name": "Vendor"},
        "items": [item], "evidence": evidence, "withheld": [],
    }  # fmt: skip


def assert_delivered_once(desk: BackgroundDesk, bundle: Bundle, files: Mapping[str, bytes] = FILES) -> None:
    """The desk has one ticket of this bundle, with the same manifest and the same bytes of every file."""
    tickets = [ticket for ticket in desk.office.tickets.queue() if ticket.ref == bundle.ref]
    assert len(tickets) == 1
    assert tickets[0].manifest_sha256 == bundle.manifest_sha256
    received = {file.name: file for file in desk.office.tickets.evidence(tickets[0])}
    assert received.keys() == files.keys()
    for name, data in files.items():
        assert received[name].received
        assert desk.office.files.path(received[name].sha256).read_bytes() == data
