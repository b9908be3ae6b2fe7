import io
import struct
import zlib
from contextlib import suppress
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from keyuser.errors import InputError
from keyuser.evidence.pictures import media_type_of, open_picture, thumbnail


@cache
def picture(kind="PNG", size=(40, 30), mode="RGB", **options):
    result = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert(mode).save(result, kind, **options)
    return result.getvalue()


PICTURES = ["PNG", "JPEG", "GIF", "BMP", "WEBP"]


@pytest.mark.parametrize("kind", PICTURES)
def test_pictures_are_known_by_content_whatever_the_name_says(kind):
    assert media_type_of(picture(kind), "invoice.exe") == f"image/{kind.lower()}"
    assert open_picture(picture(kind)).size == (40, 30)


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7\n", "a.png", "application/pdf"),
        (b"PK\x03\x04....", "a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (b"PK\x03\x04....", "a.png", "application/zip"),
        (b"MZ\x90\0\x03", "screenshot.png", "application/octet-stream"),
        (b"BIN;name\n1;2\n", "list.CSV", "text/csv"),
        ("Ошибка".encode("cp1251"), "log.txt", "text/plain"),
        (b"<!DOCTYPE html><script>", "a.png", "text/html"),
        (b"<?xml version='1.0'?><svg onload='x'>", "a.png", "image/svg+xml"),
        (b"", "", "text/plain"),
    ],
)
def test_other_files_by_content(data, name, kind):
    assert media_type_of(data, name) == kind


def bomb(width, height):
    """A valid PNG header that promises a huge picture in a few bytes."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("width", "height"), [(10_000, 6_000), (12_000, 8_000), (60_000, 60_000)])
def test_a_bomb_is_refused_before_it_is_decoded(width, height):
    with pytest.raises(InputError, match="pixels; at most 50 million"):
        open_picture(bomb(width, height), "scan.png")


def test_a_limit_of_the_caller():
    with pytest.raises(InputError, match="0 million"):
        open_picture(picture(), max_pixels=100)


def test_not_a_picture_and_half_a_picture():
    with pytest.raises(InputError, match=r"a\.png is not a picture"):
        open_picture(b"MZ\x90", "a.png")
    with pytest.raises(InputError, match="damaged"):
        open_picture(picture(size=(400, 300))[:200])


@pytest.mark.filterwarnings("ignore:.*EXIF.*:UserWarning")
@given(st.sampled_from(PICTURES), st.integers(0, 600), st.integers(0, 255))
def test_a_damaged_file_is_an_input_error_or_a_picture(kind, position, value):
    data = bytearray(picture(kind))
    data[position % len(data)] = value
    with suppress(InputError):  # any other exception or warning fails
        assert open_picture(bytes(data)).width > 0


def test_thumbnail_fits_and_is_turned_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # taken with the camera on its side
    data = picture("JPEG", (400, 100), exif=exif.tobytes())
    small = Image.open(io.BytesIO(thumbnail(data, 64)))
    assert small.size == (16, 64)
    assert not small.getexif()


def test_thumbnail_keeps_transparency_and_small_pictures():
    small = Image.open(io.BytesIO(thumbnail(picture("PNG", (10, 10), "RGBA"))))
    assert (small.size, small.mode) == ((10, 10), "RGBA")
