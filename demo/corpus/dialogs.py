"""Draws the error dialogs that staff photograph: an application's screen, and a message box upon it."""

import io
import textwrap
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
SIZE = (660, 360)
INK, PAPER, LINE, SHADE, BLUE = "#20242c", "#ffffff", "#c4cad4", "#eef1f5", "#2f6fb5"
SIGNS = {"error": ("#c8372d", "×"), "warning": ("#d99a1c", "!"), "question": (BLUE, "?"), "info": (BLUE, "i")}

LABELS = {
    "Портал закупок": ("Номер", "Заказчик", "Предмет закупки", "Сумма, тенге", "Срок", "Ответственный", "Статус"),
    "Сатып алу порталы": ("Нөмірі", "Тапсырыс беруші", "Сатып алу мәні", "Сома, теңге", "Мерзімі", "Жауапты", "Күйі"),
    "Өріс ERP": ("Документ", "Дата", "Контрагент", "Договор", "Склад", "Сумма", "Комментарий"),
    "Sauda Mobile 5.3": ("Агент", "Маршрут", "Точка", "План визитов", "Заказы", "Фото", "Версия"),
}


def draw(spec: dict[str, Any], variant: str) -> tuple[bytes, str]:
    """The picture's bytes and MIME type. ``variant``: "png", "small" (scaled to 70 %) or "jpeg" (as a messenger sends it)."""
    picture = _picture(spec)
    out = io.BytesIO()
    if variant == "jpeg":
        picture.resize((528, 288), Image.Resampling.LANCZOS).save(out, "JPEG", quality=38)
        return out.getvalue(), "image/jpeg"
    if variant == "small":
        picture = picture.resize((462, 252), Image.Resampling.LANCZOS)
    picture.quantize(32, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue(), "image/png"


def _picture(spec: dict[str, Any]) -> Image.Image:
    picture = Image.new("RGB", SIZE, SHADE)
    pen = ImageDraw.Draw(picture)
    _screen(pen, spec)
    _box(pen, spec)
    return picture


def _screen(pen: ImageDraw.ImageDraw, spec: dict[str, Any]) -> None:
    pen.rectangle((0, 0, SIZE[0], 30), fill=spec.get("colour", BLUE))
    pen.text((12, 7), spec["app"], font=_font(14, bold=True), fill=PAPER)
    pen.rectangle((0, 30, SIZE[0], 54), fill=PAPER)
    pen.text((12, 34), spec["screen"], font=_font(12), fill="#596273")
    labels = LABELS.get(spec["app"], ("",) * 7)
    for row, label in enumerate(labels):
        top = 66 + row * 40
        pen.rectangle((12, top, 140, top + 26), fill=PAPER, outline=LINE)
        pen.rectangle((152, top, SIZE[0] - 12, top + 26), fill=PAPER, outline=LINE)
        pen.text((20, top + 6), label, font=_font(11), fill="#7d8696")


def _box(pen: ImageDraw.ImageDraw, spec: dict[str, Any]) -> None:
    left, top, right = 90, 84, 570
    lines = textwrap.wrap(spec["message"], 52)
    bottom = top + 116 + 18 * len(lines)
    pen.rectangle((left + 4, top + 4, right + 4, bottom + 4), fill="#aab1bd")
    pen.rectangle((left, top, right, bottom), fill=PAPER, outline="#7d8696")
    pen.rectangle((left + 1, top + 1, right - 1, top + 28), fill="#dfe6ef")
    pen.text((left + 10, top + 6), spec["title"], font=_font(13, bold=True), fill=INK)
    pen.text((right - 20, top + 5), "×", font=_font(15), fill=INK)
    colour, letter = SIGNS[spec.get("kind", "error")]
    pen.ellipse((left + 16, top + 44, left + 48, top + 76), fill=colour)
    pen.text((left + 32, top + 60), letter, font=_font(20, bold=True), fill=PAPER, anchor="mm")
    for number, line in enumerate(lines):
        pen.text((left + 64, top + 42 + 18 * number), line, font=_font(13), fill=INK)
    pen.text((left + 64, top + 50 + 18 * len(lines)), spec.get("code", ""), font=_font(12), fill="#6a7282")
    edge = right - 14
    for label in reversed(spec.get("buttons", ["ОК"])):
        width = max(74, int(pen.textlength(label, font=_font(12))) + 24)
        pen.rectangle((edge - width, bottom - 36, edge, bottom - 10), fill=SHADE, outline="#7d8696")
        pen.text((edge - width / 2, bottom - 23), label, font=_font(12), fill=INK, anchor="mm")
        edge -= width + 10


def _font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    weight = "Bold" if bold else "Regular"
    shipped = FONTS / f"NotoSans-{weight}.ttf"
    if shipped.exists():
        return ImageFont.truetype(shipped, size)
    return ImageFont.truetype("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf", size)
