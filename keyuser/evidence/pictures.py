"""Files by content: what they really are, pictures opened without risk, thumbnails. Bytes in, bytes out.

Nothing is trusted: a name may lie, a header may promise a picture of a hundred gigabytes, a file may end in the middle.
"""

import io
import struct
import warnings
import zlib
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from keyuser.errors import InputError

#: A picture with more pixels is refused: decoded it would fill the memory (50 million pixels are 200 MB).
MAX_PIXELS: Final = 50_000_000
#: The only decoders that are ever used: what browsers show too. Pillow knows others that run programs or parse vector code.
_FORMATS: Final = ("PNG", "JPEG", "GIF", "BMP", "WEBP")

#: Pillow only warns between its limit and twice that; a bomb is an error here (see ``open_picture``).
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)

_SIGNATURES: Final[tuple[tuple[bytes, str], ...]] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
)
_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
#: Inside a zip, an OLE file or plain text the ending tells which of the compatible types it is.
_REFINED: Final[dict[str, dict[str, str]]] = {
    "application/zip": {
        ".xlsx": f"{_OFFICE}spreadsheetml.sheet",
        ".docx": f"{_OFFICE}wordprocessingml.document",
        ".pptx": f"{_OFFICE}presentationml.presentation",
    },
    "application/x-ole-storage": {
        ".msg": "application/vnd.ms-outlook",
        ".xls": "application/vnd.ms-excel",
        ".doc": "application/msword",
    },
    "text/plain": {
        ".csv": "text/csv",
        ".eml": "message/rfc822",
        ".json": "application/json",
        ".xml": "application/xml",
    },
}


def media_type_of(data: bytes, name: str = "") -> str:
    """The media type by content; ``name`` only tells apart what looks alike (xlsx in a zip, csv in text).

    The first few kilobytes are enough. Unknown content is ``application/octet-stream``.
    """
    kind = _by_signature(data)
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    return _REFINED.get(kind, {}).get(ending, kind)


def _by_signature(data: bytes) -> str:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "image/webp"
    if data.startswith(b"BM") and data[6:10] == bytes(4) and len(data) > 26:
        return "image/bmp"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "application/zip"
    return _text_type(data[:4096])


def _text_type(head: bytes) -> str:
    """Text has no zero bytes and no other control characters than white space; empty data is text too."""
    if any(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head):
        return "application/octet-stream"
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:256].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<script", b"<svg")) or b"<svg" in start:
        return "image/svg+xml" if b"<svg" in start else "text/html"
    return "text/plain"


def open_picture(data: bytes, name: str = "The picture", max_pixels: int = MAX_PIXELS) -> Image.Image:
    """The first frame, fully decoded and turned upright.

    ``InputError`` for anything that is no picture, has more than ``max_pixels``, is damaged or ends too early.
    """
    try:
        picture = Image.open(io.BytesIO(data), formats=_FORMATS)
        if picture.width * picture.height > max_pixels:
            raise _too_large(name, picture.width * picture.height, max_pixels)
        picture.load()
        return ImageOps.exif_transpose(picture)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large(name, None, max_pixels) from error
    except UnidentifiedImageError as error:
        raise InputError(
            f"{name} is not a picture that can be shown.",
            "It is kept as a file; open it with another program.",
            str(error),
        ) from error
    except (
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        struct.error,
        zlib.error,
        IndexError,
        KeyError,
        TypeError,
    ) as error:
        # Pillow lets all of these out for damaged files of one format or another.
        raise InputError(
            f"{name} is damaged and cannot be shown.",
            "It is kept as it came; ask the writer for a new one.",
            repr(error),
        ) from error


def _too_large(name: str, pixels: int | None, max_pixels: int) -> InputError:
    size = f"{pixels / 1e6:,.0f} million pixels" if pixels else "far too many pixels"
    return InputError(
        f"{name} has {size}; at most {max_pixels / 1e6:,.0f} million are opened.",
        "It is kept as a file. Ask the writer for an ordinary screenshot.",
    )


def thumbnail(data: bytes, side: int = 256, name: str = "The picture") -> bytes:
    """A PNG that fits into a square of ``side`` pixels; never enlarged, no metadata of the original. Errors: ``open_picture``."""
    picture = open_picture(data, name)
    picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    picture.info.clear()
    result = io.BytesIO()
    picture.save(result, "PNG")
    return result.getvalue()
