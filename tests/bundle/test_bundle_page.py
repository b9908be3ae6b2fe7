import base64
import hashlib
import re
from dataclasses import replace

import bundle_samples as sample
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from keyuser.bundle.manifest import build_manifest
from keyuser.bundle.page import build_page
from keyuser.bundle.style import STYLE
from keyuser.bundle.texts import TEXTS, language_of, readme
from keyuser.records import GroupCase

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src="http://evil.example/x.png" onerror=alert(1)>',
    "</style></title><iframe src=//evil.example>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "&lt;b&gt; & &amp;",
    "\0\x0b\x1b\ufffe\ud800",
    "\u202egpj.exe",
    "]]><!--",
)

ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "footer", "article", "section",
    "div", "span", "p", "h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "a", "bdi", "img", "figure",
    "figcaption", "details", "summary", "time", "strong", "svg", "path", "circle", "br",
}  # fmt: skip


def page(language="ru", cases=sample.CASES):
    vendor = replace(sample.VENDOR, language=language)
    return build_page(build_manifest(sample.BUNDLE, cases, sample.CLIENT, vendor, sample.AT))


def hostile_case(text):
    attachment = replace(sample.PRINTING.reports[0].attachments[0], name=text)
    report = sample.report(1, text, text, sender=text, attachments=[attachment], language="ru")
    group = replace(sample.PRINTING.group, title=text, description=text, wanted_result=text, criticality_reason=text)
    return GroupCase(group, (report,), (replace(sample.KTZ, name=text),))


def check_harmless(data):
    """No script, no handler, nothing from outside: elements, attributes and addresses are all from a short list."""
    root = html.fromstring(data, parser=html.HTMLParser(encoding="utf-8"))
    elements = {element.tag for element in root.iter() if isinstance(element.tag, str)}
    assert elements <= ALLOWED
    for element in root.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            if name in {"href", "src"}:
                assert re.fullmatch(r"#item-\d+|evidence/[0-9a-f]{64}\.[a-z]{3,4}", value), value
    return root


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(text):
    root = check_harmless(page(cases=[hostile_case(text)]))
    if text.isprintable():
        assert root.xpath("//article//p[@class='text']")[0].text_content() == text


@given(st.text(st.characters(codec=None), max_size=80))
def test_any_text_is_only_text(text):
    check_harmless(page(cases=[hostile_case(text)]))


def test_the_policy_allows_this_style_sheet_and_nothing_else():
    root = check_harmless(page())
    (policy,) = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    digest = base64.b64encode(hashlib.sha256(root.xpath("//style")[0].text.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src 'self' file:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in STYLE
    assert "@import" not in STYLE


def test_the_page_says_what_the_manifest_says():
    root = check_harmless(page())
    tiles = [tile.text_content() for tile in root.xpath("//dl[@class='tiles']//dd")]
    assert tiles == ["6", "4", "5", "Высокая"]
    assert [title.text_content() for title in root.xpath("//h2")] == [
        "1. Счёт-фактура не печатается: «документ заблокирован»",
        "2. Ошибка подписания заявки ЭЦП в NCALayer",
    ]
    assert len(root.xpath("//article//img")) == 2
    text = root.text_content()
    for part in ("БИН 020540003431", "название неизвестно", "Персональные", "ORA-20101", "Цитируемый текст"):
        assert part.lower() in text.lower()
    assert "Подпись" not in [summary.text_content() for summary in root.xpath("//summary")]


def test_a_single_group_needs_no_contents():
    root = check_harmless(page(cases=[sample.PRINTING]))
    assert not root.xpath("//nav")


@pytest.mark.parametrize("language", TEXTS)
def test_every_language_has_every_text(language):
    root = check_harmless(page(language))
    assert root.get("lang") == language
    assert all(TEXTS[language].values())
    assert TEXTS[language]["wanted_result"] in root.text_content()
    assert "sha256sum -c SHA256SUMS" in readme(language, "KU-1", "x")


@pytest.mark.parametrize(("tag", "language"), [("ru-KZ", "ru"), ("KK_kz", "kk"), ("de", "en"), ("", "en")])
def test_the_language_of_a_tag(tag, language):
    assert language_of(tag) == language


def _luminance(colour):
    values = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [0, 1])
def test_contrast_of_every_text_in_both_schemes(scheme):
    """WCAG 2.2, success criterion 1.4.3."""
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", STYLE.split(":root {")[scheme + 1]))
    pairs = [(ink, ground) for ink in ("ink", "soft", "accent") for ground in ("ground", "sheet")]
    pairs += [("ink", "tint")] + [(level, f"{level}-tint") for level in ("low", "medium", "high", "critical")]
    for ink, ground in pairs:
        light, dark = sorted((_luminance(colours[ink]), _luminance(colours[ground])), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)
