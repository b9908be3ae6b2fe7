"""Saved forms as the offline page writes them: text for people, below it the same for programs."""

import base64
import hashlib
import json
import textwrap
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from demo.corpus.source import ALMATY
from keyuser.intake.topics import rules
from keyuser.intake.topics.package import FORMAT, MARKER, readable_sha256
from keyuser.intake.topics.reading import load_topics
from keyuser.intake.topics.values import words_in


def saved_form(entry: dict[str, Any]) -> bytes:
    """The file of one entry of ``forms.toml``."""
    language = entry["language"]
    topic = next(item for item in load_topics(Path("no-topics-of-our-own")).topics if item.id == entry["topic"])
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in entry["values"].items()}
    found = rules.problems(topic, values)
    if found:
        raise ValueError(f"{entry['name']}: {found}")
    subject, text = rules.as_report_text(topic, values, language)
    reporter = entry["reporter"]
    readable = "\n".join(
        (words_in(topic.title, language), "", f"{reporter['name']}, {reporter['department']}", "", text)
    )
    happened = datetime.fromisoformat(rules.event_time(topic, values)).replace(tzinfo=ALMATY)
    data = {
        "format": FORMAT,
        "form_id": entry["form_id"],
        "saved_at": entry["saved_at"],
        "language": language,
        "topic": {
            "id": topic.id,
            "version": topic.version,
            "title": words_in(topic.title, language),
            "criticality": topic.criticality,
            "hot": topic.hot,
            "route": topic.route,
        },
        "kind": rules.report_kind(topic, values),
        "subject": subject,
        "text": text,
        "event_at": happened.isoformat(),
        "reporter": reporter,
        "answers": [asdict(answer) for answer in rules.answers(topic, values, language)],
        "mail_body": "",
        "readable_sha256": readable_sha256(readable),
        "files": [],
    }
    content = json.dumps(data, ensure_ascii=False).encode()
    lines = textwrap.wrap(base64.b64encode(content).decode(), 76)
    block = (
        f"-----BEGIN {MARKER}-----",
        f"sha256: {hashlib.sha256(content).hexdigest()}",
        "",
        *lines,
        f"-----END {MARKER}-----",
    )
    return ("\ufeff" + "\r\n".join((*readable.split("\n"), "", *block, ""))).encode()
