"""The tokens: every distance, size and colour of the window, and nothing else.

Both schemes are whole palettes of our own, because a platform without a scheme (offscreen, some Linux desktops) ignores Qt's.
Anything that paints asks ``colours(self.palette())``, so a change of scheme needs no bookkeeping.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

# Distances in device-independent pixels.
HAIR, TIGHT, SNUG, GAP, WIDE, LOOSE = 4, 8, 12, 16, 24, 32
RADIUS = 6
ICON = 16

# Type sizes as parts of the system font's size.
SMALL, BODY, TITLE, FIGURE = 0.9, 1.0, 1.25, 2.0

#: Contrast that text and marks must reach (WCAG 2.2, 1.4.3 and 1.4.11).
TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0


class Scheme(StrEnum):
    """What the user can choose; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme's colours as ``#rrggbb``.

    ``window`` lies behind everything, ``base`` behind what is read. ``quiet`` is secondary text. ``mark`` underlies a stretch of
    text that was recognised (a BIN, a shared reason). The rest means something and never stands without its icon and word.
    """

    window: str
    base: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    selected: str
    mark: str
    critical: str
    high: str
    medium: str
    low: str
    met: str
    at_risk: str
    missed: str
    paused: str


LIGHT = Colours(
    window="#f3f4f6",
    base="#ffffff",
    raised="#f8f9fa",
    hover="#e9ebef",
    line="#dfe2e7",
    edge="#868e9b",
    text="#1b1e24",
    quiet="#565e6c",
    accent="#2559b8",
    on_accent="#ffffff",
    selected="#dfe9fa",
    mark="#ffeaa6",
    critical="#a81d19",
    high="#9a4108",
    medium="#6b5100",
    low="#43627f",
    met="#17613a",
    at_risk="#9a4108",
    missed="#a81d19",
    paused="#565e6c",
)

DARK = Colours(
    window="#191b1f",
    base="#202328",
    raised="#262a30",
    hover="#2d3138",
    line="#363b43",
    edge="#7b8492",
    text="#e8eaed",
    quiet="#adb5c1",
    accent="#8ab4f8",
    on_accent="#10151d",
    selected="#25344d",
    mark="#574715",
    critical="#ff9a91",
    high="#ffb270",
    medium="#e5c558",
    low="#a3bdd8",
    met="#77d29b",
    at_risk="#ffb270",
    missed="#ff9a91",
    paused="#adb5c1",
)


def colours(palette: QPalette) -> Colours:
    """The colours of the scheme that this palette belongs to."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def mixed(colour: str, ground: str, share: float) -> str:
    """``share`` of one colour (0..1) laid over another."""
    top, under = QColor(colour), QColor(ground)
    parts = [
        round(a * share + b * (1 - share))
        for a, b in zip(top.getRgb()[:3], under.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*parts).name()


def tint(colour: str, ground: str) -> str:
    """The soft ground of a badge in that colour."""
    return mixed(colour, ground, 0.10)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def palette_of(scheme: Colours) -> QPalette:
    """The scheme as Qt's palette, so that native widgets need no style sheet."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: scheme.window,
        roles.WindowText: scheme.text,
        roles.Base: scheme.base,
        roles.AlternateBase: scheme.raised,
        roles.Text: scheme.text,
        roles.PlaceholderText: scheme.quiet,
        roles.Button: scheme.raised,
        roles.ButtonText: scheme.text,
        roles.BrightText: scheme.missed,
        roles.Light: scheme.raised,
        roles.Midlight: scheme.hover,
        roles.Mid: scheme.line,
        roles.Dark: scheme.edge,
        roles.Shadow: scheme.edge,
        roles.Highlight: scheme.accent,
        roles.HighlightedText: scheme.on_accent,
        roles.Accent: scheme.accent,
        roles.Link: scheme.accent,
        roles.LinkVisited: scheme.accent,
        roles.ToolTipBase: scheme.raised,
        roles.ToolTipText: scheme.text,
    }.items():
        palette.setColor(role, QColor(colour))
    faded = QColor(mixed(scheme.text, scheme.base, 0.45))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def apply(application: QApplication, scheme: Scheme) -> None:
    """Dresses the whole window; open widgets follow at once."""
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and _system_is_dark())
    application.setPalette(palette_of(DARK if dark else LIGHT))


def scaled(font: QFont, part: float, *, bold: bool = False) -> QFont:
    """That font at a type size of ours, with digits of one width where the font has them."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * part)
    else:
        result.setPixelSize(round(font.pixelSize() * part))
    result.setFeature(QFont.Tag("tnum"), 1)
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()  # type: ignore[misc]
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
