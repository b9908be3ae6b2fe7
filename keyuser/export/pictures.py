"""Pages of a PDF as pictures, for previews and the demonstration."""

from pathlib import Path

import pypdfium2

from keyuser.errors import InputError
from keyuser.export.files import replacing


def render_pdf_pages(pdf: Path, folder: Path, scale: float = 1.5) -> tuple[Path, ...]:
    """Writes each page as ``NAME-001.png`` into ``folder``; at ``scale`` 1 a point is a pixel (72 dpi).

    ``InputError`` where the file is no PDF, ``MachineError`` where a picture cannot be written.
    """
    try:
        document = pypdfium2.PdfDocument(pdf)
    except (pypdfium2.PdfiumError, OSError) as error:
        raise InputError(f"{pdf.name} cannot be opened as a PDF.", "Export it again.", str(error)) from error
    written = []
    try:
        for number in range(len(document)):
            page = document[number]
            picture = folder / f"{pdf.stem}-{number + 1:03}.png"
            with replacing(picture) as temporary:
                page.render(scale=scale).to_pil().save(temporary, "PNG")
            page.close()
            written.append(picture)
    finally:
        document.close()
    return tuple(written)
