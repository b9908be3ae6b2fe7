"""The manifest: everything that a bundle says, as one JSON document of the format "keyuser-bundle/1". Pure.

What leaves the company is decided here: no reporter's name or address, no signature, personal data masked by kind, attached
mails, icons and tracking pixels left out. ``resources/schemas/bundle-manifest.schema.json`` is the published form.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from keyuser.bundle.pseudonyms import Pseudonyms
from keyuser.evidence.personal import PersonalKind, mask_personal_data
from keyuser.orgs.rules import check_id
from keyuser.records import Attachment, Bundle, FoldKind, GroupCase, IdKind, Report
from keyuser.report.rules import count_reporters, is_icon
from keyuser.settings import ClientCompany, VendorProfile

FORMAT: Final = "keyuser-bundle/1"
MANIFEST_NAME: Final = "manifest.json"

#: Lengths in characters; what is longer is cut, and the text says so. The schema allows no more.
TITLE_LIMIT: Final = 500
TEXT_LIMIT: Final = 100_000
SIGNATURE: Final = "signature"
ATTACHED_MAIL: Final = "attached mail"

#: The only endings of evidence files: nothing that a browser or a desktop would run. The true name stands in the manifest.
_ENDINGS: Final = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/bmp": ".bmp",
    "image/webp": ".webp",
    "image/tiff": ".tiff",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "application/zip": ".zip",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "text/plain": ".txt",
    "text/csv": ".csv",
}
#: Whole mails are full of names and addresses; what matters of them is in the report's text and its other files.
_MAILS: Final = frozenset({"message/rfc822", "application/vnd.ms-outlook"})
_BLANK_LINES: Final = re.compile(r"\n(?:[ \t]*\n){2,}")
_MEDIA_TYPE: Final = re.compile(r"[\w.+-]{1,90}/[\w.+-]{1,90}", re.ASCII)
#: Characters that no JSON reader, HTML page or screen should meet: lone surrogates and controls but for tab and line feed.
_UNWANTED: Final = re.compile("[\ud800-\udfff\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")


def build_manifest(
    bundle: Bundle,
    cases: Sequence[GroupCase],
    client: ClientCompany,
    vendor: VendorProfile,
    at: datetime,
    *,
    iins: Mapping[int, str] | None = None,
) -> dict[str, Any]:
    """The manifest of these groups in this order; ``at`` is the instant of freezing. The same input gives the same dict.

    ``iins`` are the writers' IINs by report id, for a vendor that requires them; they stand in a place of their own, and in
    texts they are masked all the same.
    """
    texts = _Texts(Pseudonyms(report for case in cases for report in _in_order(case.messages)))
    title = texts.line(bundle.title) or bundle.ref
    items = [_item(number, case, texts, iins or {}) for number, case in enumerate(cases, start=1)]
    evidence = [_evidence(attachment, texts) for attachment in _attachments(cases)]
    return {
        "format": FORMAT,
        "ref": bundle.ref,
        "title": title,
        "language": vendor.language,
        "created_at": _instant(at),
        "client": {"name": _line(client.name), "bin": _number(client.bin), "contact": _contact(client)},
        "vendor": {"id": vendor.id, "name": _line(vendor.name) or vendor.id},
        "items": items,
        "evidence": evidence,
        "withheld": [{"kind": kind, "count": count} for kind, count in sorted(texts.withheld.items())],
    }


def manifest_bytes(manifest: dict[str, Any]) -> bytes:
    """The one way to write a manifest: sorted keys, UTF-8, line feeds, one at the end."""
    return (json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


def evidence_path(sha256: str, media_type: str) -> str:
    """Where an evidence file stands inside the bundle."""
    return f"evidence/{sha256}{_ENDINGS.get(media_type, '.bin')}"


class _Texts:
    """Makes texts fit to leave and counts what was withheld from them."""

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        self.pseudonyms = pseudonyms
        self.withheld: Counter[str] = Counter()

    def line(self, text: str) -> str:
        """One line of text, masked and not longer than ``TITLE_LIMIT``."""
        masked = self._masked(" ".join(_clean(text).split()))
        return masked if len(masked) <= TITLE_LIMIT else f"{masked[: TITLE_LIMIT - 1]}…"

    def text(self, text: str) -> str:
        """Any text, masked and not longer than ``TEXT_LIMIT``."""
        return _cut(_BLANK_LINES.sub("\n\n", self._masked(text).strip()), TEXT_LIMIT)

    def _masked(self, text: str) -> str:
        masked, counts = mask_personal_data(_clean(text))
        masked, names = self.pseudonyms.hide(masked)
        self.withheld.update(dict(counts))
        if names:
            self.withheld[PersonalKind.NAME] += names
        return masked

    def company(self, number: str) -> str:
        """A company's number; empty where it is a person's, as sole proprietors have no other."""
        if check_id(number, IdKind.IIN).valid:
            self.withheld[PersonalKind.IIN] += 1
            return ""
        return _number(number)


def _item(number: int, case: GroupCase, texts: _Texts, iins: Mapping[int, str]) -> dict[str, Any]:
    group = case.group
    reports = _in_order(case.reports)
    times = [report.at for report in reports]
    known = [{"bin": texts.company(item.bin), "name": _line(item.name)} for item in case.organisations]
    unknown = [{"bin": number, "name": ""} for number in map(texts.company, case.unknown_bins) if number]
    writers = {texts.pseudonyms.of(report): iins[report.id] for report in _in_order(case.messages) if report.id in iins}
    released = {"iins": [{"reporter": writer, "iin": iin} for writer, iin in writers.items()]} if writers else {}
    return {
        "item": number,
        "group": group.ref,
        "title": texts.line(group.title) or group.ref,
        "kind": group.kind.value,
        "criticality": group.criticality.value,
        "criticality_reason": texts.text(group.criticality_reason),
        "description": texts.text(group.description),
        "wanted_result": texts.text(group.wanted_result),
        "organisations": sorted(known + unknown, key=lambda item: item["bin"]),
        "reporters": count_reporters(reports),
        "reports": [_report(report, texts) for report in _in_order(case.messages)],
        "first_seen": _instant(min(times)) if times else None,
        "last_seen": _instant(max(times)) if times else None,
        **released,
    }


def _report(report: Report, texts: _Texts) -> dict[str, Any]:
    shown = [file.sha256 for file in report.attachments if _leaves(file)]
    if mails := sum(file.media_type in _MAILS for file in report.attachments):
        texts.withheld[ATTACHED_MAIL] += mails
    return {
        "ref": report.ref,
        "reporter": texts.pseudonyms.of(report),
        "at": _instant(report.at),
        "channel": report.channel.value,
        "language": report.language,
        "subject": texts.line(report.subject),
        "text": texts.text(report.visible_text),
        "folded": _folded(report, texts),
        "evidence": list(dict.fromkeys(shown)),
    }


def _folded(report: Report, texts: _Texts) -> list[dict[str, str]]:
    """The parts that a reader may skip, in order. A signature is nothing but personal data: only that it was there is said."""
    parts = []
    for fold in sorted(report.folds, key=lambda item: item.start):
        if fold.kind is FoldKind.SIGNATURE:
            texts.withheld[SIGNATURE] += 1
            parts.append({"kind": fold.kind.value, "text": f"•••• {SIGNATURE}"})
        elif text := texts.text(report.text[fold.start : fold.end]):
            parts.append({"kind": fold.kind.value, "text": text})
    return parts


def _evidence(attachment: Attachment, texts: _Texts) -> dict[str, Any]:
    return {
        "sha256": attachment.sha256,
        "name": texts.line(attachment.name) or "file",
        "media_type": attachment.media_type
        if _MEDIA_TYPE.fullmatch(attachment.media_type)
        else "application/octet-stream",
        "size": attachment.size,
        "path": evidence_path(attachment.sha256, attachment.media_type),
    }


def _attachments(cases: Sequence[GroupCase]) -> Iterator[Attachment]:
    """Every file once, in the order in which the items name them."""
    seen = set()
    for case in cases:
        for report in _in_order(case.messages):
            for file in report.attachments:
                if _leaves(file) and file.sha256 not in seen:
                    seen.add(file.sha256)
                    yield file


def _leaves(file: Attachment) -> bool:
    return not is_icon(file) and file.media_type not in _MAILS


def _in_order(reports: Sequence[Report]) -> list[Report]:
    return sorted(reports, key=lambda report: (report.at, report.id))


def _contact(client: ClientCompany) -> str:
    """The key user's own name and address: the vendor has to answer somebody."""
    address = f"<{client.contact_email}>" if client.contact_email else ""
    return _line(f"{client.contact_name} {address}")


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _line(text: str) -> str:
    return " ".join(_clean(text).split())[:TITLE_LIMIT]


def _number(text: str) -> str:
    """An organisation's number without the separators that somebody may have typed."""
    return re.sub("[^0-9A-Za-z-]", "", text)[:40]


def _clean(text: str) -> str:
    return _UNWANTED.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def _cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    kept = limit - 60
    return f"{text[:kept]}\n[… {len(text) - kept} more characters are left out]"
