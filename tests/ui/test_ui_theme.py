"""The tokens keep their promises: contrast of text and marks in both schemes."""

import pytest
from PySide6.QtGui import QFont, QPalette

from keyuser.ui import theme
from keyuser.ui.theme import DARK, LIGHT, MARK_CONTRAST, TEXT_CONTRAST, Colours, contrast

BOTH = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
MEANINGS = ("critical", "high", "medium", "low", "met", "at_risk", "missed", "paused", "accent", "quiet")


def test_contrast_knows_the_extremes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # WCAG's own example of enough


@BOTH
@pytest.mark.parametrize("ground", ["window", "base", "raised", "hover", "selected"])
def test_text_can_be_read_on_every_ground(scheme: Colours, ground: str) -> None:
    for colour in ("text", "quiet", "accent"):
        assert contrast(getattr(scheme, colour), getattr(scheme, ground)) >= TEXT_CONTRAST, colour


@BOTH
@pytest.mark.parametrize("meaning", MEANINGS)
def test_badges_can_be_read_on_their_tint(scheme: Colours, meaning: str) -> None:
    colour = getattr(scheme, meaning)
    for ground in (scheme.base, scheme.selected, scheme.raised):
        assert contrast(colour, theme.tint(colour, ground)) >= TEXT_CONTRAST, ground


@BOTH
def test_recognised_text_can_be_read(scheme: Colours) -> None:
    assert contrast(scheme.text, scheme.mark) >= TEXT_CONTRAST


@BOTH
def test_the_primary_button_can_be_read(scheme: Colours) -> None:
    for share in (1.0, 0.9, 0.8):
        assert contrast(scheme.on_accent, theme.mixed(scheme.accent, scheme.text, share)) >= TEXT_CONTRAST


@BOTH
def test_edges_of_controls_can_be_seen(scheme: Colours) -> None:
    assert contrast(scheme.edge, scheme.base) >= MARK_CONTRAST
    assert contrast(scheme.edge, scheme.window) >= MARK_CONTRAST


@BOTH
def test_the_palette_leads_back_to_its_scheme(scheme: Colours) -> None:
    assert theme.colours(theme.palette_of(scheme)) is scheme


@BOTH
def test_the_palette_gives_every_role_of_text_enough_contrast(scheme: Colours, dressed: object) -> None:
    roles = QPalette.ColorRole
    palette = theme.palette_of(scheme)
    pairs = [
        (roles.WindowText, roles.Window),
        (roles.Text, roles.Base),
        (roles.PlaceholderText, roles.Base),
        (roles.ButtonText, roles.Button),
        (roles.HighlightedText, roles.Highlight),
        (roles.Link, roles.Base),
        (roles.BrightText, roles.Base),
        (roles.ToolTipText, roles.ToolTipBase),
    ]
    for text, ground in pairs:
        assert contrast(palette.color(text).name(), palette.color(ground).name()) >= TEXT_CONTRAST, text


def test_type_sizes_follow_the_system_font(dressed: object) -> None:
    points, pixels = QFont("Sans", 10), QFont("Sans")
    pixels.setPixelSize(20)
    assert theme.scaled(points, theme.FIGURE).pointSizeF() == 20
    assert theme.scaled(pixels, theme.TITLE).pixelSize() == 25
