"""What the tests of topics and forms stand on: values of all kinds, and a saved form as the page would write it."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from keyuser.intake.topics.package import FORMAT, MARKER, readable_sha256
from keyuser.intake.topics.reading import load_topics
from keyuser.records import FieldType, Topic, TopicField

TOPICS = load_topics(Path("nowhere")).topics
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 3
BIN = "981240000953"
IIN = "850101300005"

RIGHT = {
    FieldType.TEXT: "Магазин «Айгүл», Абая 10",
    FieldType.LONG_TEXT: "Не открывается отчёт 3.2\nпосле обновления",
    FieldType.NUMBER: "1500,50",
    FieldType.DATE: "2026-11-02",
    FieldType.TIME: "10:40",
    FieldType.DATE_TIME: "2026-11-02T10:40",
    FieldType.BIN: BIN,
    FieldType.IIN: IIN,
    FieldType.PHONE: "+7 (700) 555-00-12",
    FieldType.MAIL: "a.seitova@client.example",
    FieldType.COORDINATES: "43.238949, 76.889709",
    FieldType.OBJECT_NUMBER: "ЗП-00123 / 4471",
}

#: Right, wrong, on the edge and odd values of every type; each type is tried with the values of all others too.
ODD = (
    "", " ", "\u00a0\t", "x", "ab\u2028cd", "  two   words ", "line\r\nline\rline\n\n", "a" * 301, "1", "-1", "+12,5", "1.2.3",
    "1e5", "12345678901234567", "2026-02-29", "2024-02-29", "2026-02-30", "2026-13-01", "1899-12-31", "10:60", "24:00",
    "2026-11-02T25:00", "2026-04-31T10:00", "981240000954", "9812 4000-0953", "’981240000953", "000000000000", "98124000095",
    "98124000095O", "850101300005", "850101300006", "990170000000", "123", "12", "+7", "+7 700 555 00 12 12 12 12",
    "8(727)2500000", "a@b", "a@b.kz", "имя@почта.рф", "a b@c.kz", "a@b.c", "91, 10", "90;180", "43.238949 76.889709", "43,76",
    "-90.0, -180.0", "90.1, 0", "no digits", "№ 5", "😀1", "٣", "yes", "no", "new", "wrong", "unknown_choice",
    "\ufeffтекст\u200b",
)  # fmt: skip


def values_of(field: TopicField) -> st.SearchStrategy[Any]:
    ids = [choice.id for choice in field.choices]
    if field.type is FieldType.MULTI_CHOICE:
        return st.lists(st.sampled_from([*ids, "unknown"]), max_size=4).map(tuple)
    if field.type is FieldType.FILE:
        return st.lists(st.sampled_from(["a.png", "b.pdf", "в.jpg"]), max_size=3, unique=True).map(tuple)
    if field.type is FieldType.CHOICE:
        return st.sampled_from([*ids, *ids, *ids, "", "unknown"])
    return st.one_of(
        st.just(RIGHT[field.type]), st.sampled_from(ODD), st.text(alphabet=st.characters(exclude_categories=["Cs"]))
    )


@st.composite
def filled(draw: st.DrawFn, topics: tuple[Topic, ...] = TOPICS) -> tuple[Topic, dict[str, Any]]:
    """A topic with some of its fields filled, rightly or wrongly."""
    topic = draw(st.sampled_from(topics))
    fields = [*topic.checklist, *topic.fields]
    if topic.checklist and draw(st.booleans()):  # answered, so that the fields are reached often enough
        answered = {
            field.id: draw(st.sampled_from([choice.id for choice in field.choices])) for field in topic.checklist
        }
        fields = list(topic.fields)
    else:
        answered = {}
    return topic, answered | {field.id: draw(values_of(field)) for field in fields if draw(st.integers(0, 3))}


def form_data(**changes: Any) -> dict[str, Any]:
    """What a page says for programs, without its files."""
    topic = {"id": "coordinates", "version": "abc", "title": "Координаттар"}
    reporter = {"name": "Айгүл Сейтова", "phone": "1234", "department": "Қойма"}
    data = {
        "format": FORMAT,
        "form_id": "42b21bb07bb08117f04a054f",
        "saved_at": "2026-11-16T03:30:00.000Z",
        "language": "kk",
        "topic": topic | {"criticality": "high", "hot": True, "route": "mobile"},
        "kind": "incident",
        "subject": "Координаттар: Айгүл дүкені",
        "text": f"Сауда нүктесі: Айгүл дүкені\nҰйымыңыздың БСН: {BIN}",
        "event_at": "2026-11-02T05:40:00.000Z",
        "reporter": reporter | {"organisation": BIN, "email": "a@client.example"},
        "answers": [
            {
                "field": "outlet",
                "type": "text",
                "label": "Сауда нүктесі",
                "value": "Айгүл дүкені",
                "text": "Айгүл дүкені",
            },
            {"field": "what", "type": "multi_choice", "label": "Не?", "value": ["a", "b"], "text": "А; Б"},
        ],
        "mail_body": "Осы хатқа report-1.kuform.txt файлын тіркеңіз: бүкіл өтініш сонда.",
    }
    return data | changes


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def saved(
    data: dict[str, Any] | None = None, *files: tuple[str, bytes], readable: str = "Координаттар\n\nАйгүл дүкені"
) -> bytes:
    """The file as the page saves it."""
    data = dict(form_data() if data is None else data)
    if files:
        names = [name for name, _ in files]
        answer = {"field": "screenshot", "type": "file", "label": "Экран", "value": names, "text": "; ".join(names)}
        data["answers"] = [*data["answers"], answer]
    data["files"] = [
        {
            "field": "screenshot",
            "name": name,
            "media_type": "image/png",
            "size": len(content),
            "sha256": sha256(content),
        }
        for name, content in files
    ]
    data.setdefault("readable_sha256", readable_sha256(readable))
    blocks = [_block(MARKER, json.dumps(data).encode())]
    blocks += [_block(f"{MARKER} FILE {number}", content) for number, (_, content) in enumerate(files, 1)]
    return ("\ufeff" + readable.replace("\n", "\r\n") + "\r\n\r\n" + "".join(blocks)).encode("utf-8")


def _block(name: str, content: bytes) -> str:
    lines = base64.encodebytes(content).decode("ascii").replace("\n", "\r\n")
    return f"-----BEGIN {name}-----\r\nsha256: {sha256(content)}\r\n\r\n{lines}-----END {name}-----\r\n"


def mail_with(*parts: tuple[str, bytes], text: str = "", number: int = 1) -> bytes:
    """A mail with files (name, bytes), as mail programs send it."""
    head = (
        f"From: Aigul <a.seitova@client.example>\r\nTo: help@client.example\r\nSubject: Form\r\n"
        f"Message-ID: <{number}@client.example>\r\nDate: Mon, 16 Nov 2026 09:00:00 +0500\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    ).encode()
    for name, content in parts:
        kind = "image/png" if name.endswith("png") else "text/plain"
        head += (
            f"--b\r\nContent-Type: {kind}\r\nContent-Disposition: attachment; filename={name}\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n"
        ).encode() + base64.encodebytes(content)
    return head + b"--b--\r\n"
