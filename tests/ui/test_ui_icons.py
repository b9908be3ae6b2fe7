"""Icons: every meaning has a picture, and copies of icons outlive Python's own garbage collection."""

import gc

import pytest
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from keyuser.ui import icons, theme


def test_every_meaning_has_a_picture(dressed: QApplication) -> None:
    for name in sorted(icons.GLYPHS):
        image = icons.icon(name).pixmap(16, 16).toImage()
        drawn = any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))
        assert drawn, name


def strongest(image: QImage) -> QColor:
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda colour: colour.alpha())


def test_an_icon_follows_the_scheme(dressed: QApplication) -> None:
    made = icons.icon("critical")
    for scheme in (theme.LIGHT, theme.DARK):
        dressed.setPalette(theme.palette_of(scheme))
        text = dressed.palette().color(QPalette.ColorRole.ButtonText)
        assert strongest(made.pixmap(32, 32).toImage()).lightness() == pytest.approx(text.lightness(), abs=12)
    theme.apply(dressed, theme.Scheme.LIGHT)


def test_copies_of_icons_stay_alive(dressed: QApplication) -> None:
    for _ in range(200):
        copy = QIcon(icons.icon("inbox"))
        copy.setIsMask(True)  # makes Qt clone the engine
        gc.collect(0)
        assert not copy.pixmap(16, 16).isNull()
