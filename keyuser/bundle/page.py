"""index.html: the bundle as one page that any browser opens from disk, without script, connection or server. Pure.

A function of the manifest alone. Everything that comes from it is escaped; the security policy forbids scripts and every
resource but the pictures beside the page.
"""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape
from typing import Any, Final

from keyuser.bundle.manifest import ATTACHED_MAIL, SIGNATURE
from keyuser.bundle.style import STYLE
from keyuser.bundle.texts import TEXTS, language_of
from keyuser.records import Criticality

PAGE_NAME: Final = "index.html"

_SHOWN: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp"})
_STYLE_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode("ascii")
_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "img-src 'self' file:",
        f"style-src 'sha256-{_STYLE_HASH}'",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
#: Shape and word carry the meaning, colour only repeats it: circle, diamond, triangle, octagon.
_SHAPES: Final = {
    "low": '<circle cx="8" cy="8" r="6"/>',
    "medium": '<path d="M8 1l7 7-7 7-7-7z"/>',
    "high": '<path d="M8 1.5l7 13H1z"/>',
    "critical": '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/>',
}
_Texts = Mapping[str, str]
_Files = Mapping[str, Mapping[str, Any]]


def build_page(manifest: Mapping[str, Any]) -> bytes:
    """The page in the manifest's language, UTF-8. The manifest must have passed ``schema.check_manifest``."""
    language = language_of(manifest["language"])
    texts = TEXTS[language]
    files = {file["sha256"]: file for file in manifest["evidence"]}
    items = manifest["items"]
    body = [
        _header(manifest, texts),
        "<main>",
        _tiles(items, texts),
        _contents(items, texts) if len(items) > 1 else "",
        *(_item(item, files, texts) for item in items),
        "</main>",
        _footer(manifest, texts),
    ]
    head = (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(manifest['ref'])} · {escape(manifest['title'])}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    return (head + "\n".join(part for part in body if part) + "\n</body>\n</html>\n").encode("utf-8")


def _header(manifest: Mapping[str, Any], texts: _Texts) -> str:
    client = manifest["client"]
    bin_ = f' <span class="soft number">{texts["bin"]} {escape(client["bin"])}</span>' if client["bin"] else ""
    facts = [
        (texts["for_vendor"], f"<bdi>{escape(manifest['vendor']['name'])}</bdi>"),
        (texts["created"], _time(manifest["created_at"])),
        (texts["contact"], f"<bdi>{escape(client['contact'])}</bdi>" if client["contact"] else ""),
    ]
    rows = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts if value)
    return (
        f'<header>\n<div class="over"><strong class="number">{escape(manifest["ref"])}</strong>'
        f"<span>{texts['bundle']}</span></div>\n"
        f"<h1><bdi>{escape(manifest['title'])}</bdi></h1>\n"
        f'<p><bdi>{escape(client["name"])}</bdi>{bin_}</p>\n<dl class="facts">{rows}</dl>\n</header>'
    )


def _tiles(items: Sequence[Mapping[str, Any]], texts: _Texts) -> str:
    reports = [report for item in items for report in item["reports"]]
    organisations = {organisation["bin"] for item in items for organisation in item["organisations"]}
    people = {report["reporter"] for report in reports}
    highest = max((item["criticality"] for item in items), key=lambda word: Criticality(word).rank)
    figures = [
        (texts["reports"], str(len(reports))),
        (texts["organisations"], str(len(organisations))),
        (texts["people"], str(len(people))),
        (texts["top_criticality"], _badge(highest, texts)),
    ]
    tiles = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in figures)
    return f'<dl class="tiles">{tiles}</dl>'


def _contents(items: Sequence[Mapping[str, Any]], texts: _Texts) -> str:
    rows = "\n".join(
        f'<li><span class="soft number">{item["item"]}</span>'
        f'<a href="#item-{item["item"]}"><bdi>{escape(item["title"])}</bdi></a>'
        f"{_badge(item['criticality'], texts)}"
        f'<span class="soft under">{texts[item["kind"]]} · {_counts(item, texts)}</span></li>'
        for item in items
    )
    return f"<nav><h3>{texts['contents']}</h3>\n<ol>\n{rows}\n</ol></nav>"


def _item(item: Mapping[str, Any], files: _Files, texts: _Texts) -> str:
    evidence = [files[sha256] for sha256 in _named_evidence(item)]
    seen = f"{texts['first_seen']}: {_time(item['first_seen'])} · {texts['last_seen']}: {_time(item['last_seen'])}"
    title = f"<h2>{item['item']}. <bdi>{escape(item['title'])}</bdi></h2>"
    facts = f"{texts[item['kind']]} · {texts['group']} {escape(item['group'])} · {_counts(item, texts)}<br>{seen}"
    reports = "\n".join(_report(report, files, texts) for report in item["reports"])
    parts = [
        f'<article id="item-{item["item"]}">',
        f'<div class="head">{title}{_badge(item["criticality"], texts)}</div>',
        f'<p class="soft">{facts}</p>',
        _section(texts["description"], _text(item["description"], texts)),
        _section(texts["wanted_result"], f'<div class="wanted">{_text(item["wanted_result"], texts)}</div>'),
        _section(texts["why"], _text(item["criticality_reason"], texts)) if item["criticality_reason"] else "",
        _section(texts["organisations"], _organisations(item, texts)) if item["organisations"] else "",
        _section(texts["iin"], _iins(item, texts)) if item.get("iins") else "",
        _section(texts["evidence"], _evidence(evidence, texts)) if evidence else "",
        _section(texts["reports"], reports),
        "</article>",
    ]
    return "\n".join(part for part in parts if part)


def _organisations(item: Mapping[str, Any], texts: _Texts) -> str:
    rows = "".join(
        f"<li>{_name(organisation['name'], texts)}"
        f'<span class="number soft">{texts["bin"]} {escape(organisation["bin"])}</span></li>'
        for organisation in item["organisations"]
    )
    return f'<ul class="organisations">{rows}</ul>'


def _iins(item: Mapping[str, Any], texts: _Texts) -> str:
    rows = "".join(
        f"<li>{texts['reporter']} {escape(writer['reporter'].removeprefix('Reporter '))}"
        f'<span class="number soft">{texts["iin"]} {escape(writer["iin"])}</span></li>'
        for writer in item["iins"]
    )
    return f'<ul class="organisations">{rows}</ul>'


def _evidence(files: Sequence[Mapping[str, Any]], texts: _Texts) -> str:
    shown = "".join(_figure(file) for file in files if file["media_type"] in _SHOWN)
    listed = "".join(f"<li>{_link(file, texts)}</li>" for file in files if file["media_type"] not in _SHOWN)
    pictures = f'<div class="pictures">{shown}</div>' if shown else ""
    return pictures + (f'<ul class="files">{listed}</ul>' if listed else "")


def _figure(file: Mapping[str, Any]) -> str:
    path, name = escape(file["path"]), escape(file["name"])
    return (
        f'<figure><a href="{path}"><img src="{path}" alt="{name}" loading="lazy"></a>'
        f"<figcaption><bdi>{name}</bdi> · {_size(file['size'])}</figcaption></figure>"
    )


def _link(file: Mapping[str, Any], texts: _Texts) -> str:
    return (
        f'<a href="{escape(file["path"])}" title="{texts["open_file"]}"><bdi>{escape(file["name"])}</bdi></a>'
        f" · {_size(file['size'])}"
    )


def _report(report: Mapping[str, Any], files: _Files, texts: _Texts) -> str:
    who = f"{texts['reporter']} {escape(report['reporter'].rpartition(' ')[2])}"
    under = f"{escape(report['ref'])} · {who} · {texts[report['channel']]}"
    subject = escape(report["subject"]) or escape(report["text"][:80]) or texts["empty"]
    folded = "".join(
        f"<details><summary><span>{texts[part['kind']]}</span></summary>{_text(part['text'], texts)}</details>"
        for part in report["folded"]
        if part["kind"] != SIGNATURE  # nothing is left of it to look at; the footer counts what was withheld
    )
    evidence = "".join(f"<li>{_link(files[sha256], texts)}</li>" for sha256 in report["evidence"])
    attached = f'<ul class="files">{evidence}</ul>' if evidence else ""
    return (
        f'<details><summary><span class="subject"><bdi>{subject}</bdi></span>'
        f'<span class="soft">{_time(report["at"])}</span><span class="soft under">{under}</span></summary>\n'
        f'<div class="said"{_lang(report["language"])}>{_text(report["text"], texts)}{folded}{attached}</div></details>'
    )


def _footer(manifest: Mapping[str, Any], texts: _Texts) -> str:
    withheld = ", ".join(f"{_withheld_kind(item['kind'], texts)}: {item['count']}" for item in manifest["withheld"])
    first = f"<p>{texts['withheld']}: {withheld}. {texts['withheld_why']}</p>\n" if withheld else ""
    return f"<footer>\n{first}<p>{texts['check']}</p>\n</footer>"


def _withheld_kind(kind: str, texts: _Texts) -> str:
    words = {
        "name": texts["kind_name"],
        "phone": texts["phone"].lower(),
        SIGNATURE: texts["signature"].lower(),
        ATTACHED_MAIL: texts["kind_mail"],
    }
    return words.get(kind, escape(kind))


def _named_evidence(item: Mapping[str, Any]) -> dict[str, None]:
    return dict.fromkeys(sha256 for report in item["reports"] for sha256 in report["evidence"])


def _counts(item: Mapping[str, Any], texts: _Texts) -> str:
    return (
        f"{texts['reports']}: {len(item['reports'])} · {texts['organisations']}: {len(item['organisations'])} · "
        f"{texts['people']}: {item['reporters']}"
    )


def _section(title: str, content: str) -> str:
    return f"<section><h3>{title}</h3>\n{content}</section>"


def _text(text: str, texts: _Texts) -> str:
    return f'<p class="text">{escape(text)}</p>' if text else f'<p class="soft">{texts["empty"]}</p>'


def _name(name: str, texts: _Texts) -> str:
    return f"<bdi>{escape(name)}</bdi>" if name else f'<span class="soft">{texts["name_unknown"]}</span>'


def _badge(criticality: str, texts: _Texts) -> str:
    return (
        f'<span class="badge {criticality}"><svg viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">'
        f"{_SHAPES[criticality]}</svg>{texts[criticality]}</span>"
    )


def _time(instant: str) -> str:
    at = datetime.fromisoformat(instant)
    return f'<time class="number" datetime="{escape(instant)}">{at:%Y-%m-%d %H:%M} UTC</time>'


def _lang(language: str) -> str:
    return f' lang="{escape(language)}"' if language else ""


def _size(size: int) -> str:
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} kB" if size else "0 kB"
    return f"{size / 1e6:.1f} MB"
