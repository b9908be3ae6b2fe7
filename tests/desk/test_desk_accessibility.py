"""What can be checked of the pages' accessibility without eyes: contrast, labels, structure."""

import re

import lxml.html
import pytest
from desk_visitors import PNG, Client, Visitor, evidence, manifest, sha256

CONTRAST = 4.5
TEXT = ["text", "soft", "accent", "critical", "high", "medium", "low", "good", "ask"]


def palette(css: str, *, dark: bool) -> dict[str, str]:
    blocks = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[0]))
    return colours | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[1])) if dark else colours


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_can_be_read_on_every_ground(advisor: Visitor, dark: bool) -> None:
    colours = palette(advisor.open("/desk.css").text, dark=dark)
    pairs = [(text, ground) for text in TEXT for ground in ("page", "card", "wash")] + [("on-accent", "accent")]
    assert {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in pairs if
            contrast(colours[pair[0]], colours[pair[1]]) < CONTRAST} == {}  # fmt: skip


def test_every_page_has_structure_and_every_field_a_label(advisor: Visitor, client: Client) -> None:
    reports = [{"ref": "R-1", "text": "a", "evidence": [sha256(PNG)]}]
    client.create(manifest(evidence=[evidence("a.png", PNG)], items=[manifest()["items"][0] | {"reports": reports}]))
    client.put("T-000001", sha256(PNG), PNG)
    for path in ("/sign-in", "/queue", "/tickets/T-000001", "/nowhere"):
        page = lxml.html.fromstring(advisor.open(path).content)
        assert page.get("lang") == "en"
        assert len(page.findall(".//h1")) == 1, path
        assert page.findtext(".//title")
        assert page.xpath("//main[@id='main']")
        labelled = {label.get("for") for label in page.findall(".//label")}
        for field in page.xpath("//input[not(@type='hidden')] | //select | //textarea"):
            assert field.get("id") in labelled or field.xpath("ancestor::label"), lxml.html.tostring(field)
        assert all(picture.get("alt") is not None for picture in page.findall(".//img"))
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert not page.xpath("//script | //@style | //*[@onclick]")
        links = [*page.xpath("//@href"), *page.xpath("//@src")]
        assert all(link.startswith(("/", "#")) for link in links)
