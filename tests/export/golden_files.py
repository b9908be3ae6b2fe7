"""What the golden files hold: each part of a small workbook, and the text of each page of its PDF.

``python tests/export/golden_files.py`` writes them anew; read the difference before it is committed.
"""

import shutil
import tempfile
from pathlib import Path
from zipfile import ZipFile

import pypdfium2
import sla_samples

from keyuser.export.service import ExportService

FOLDER = Path(__file__).parent / "golden"

#: Two languages are enough to see any change; the words have their own tests.
LANGUAGES = ("en", "kk")

#: openpyxl's own, never touched by us.
_FOREIGN = ("xl/theme/theme1.xml",)


def snapshots() -> dict[str, str]:
    """Text by the name of its golden file."""
    report = sla_samples.three_metrics()
    report = sla_samples.report_of(report.rows[:9], metrics=report.contract.metrics)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            xlsx, pdf = Path(folder) / "sla.xlsx", Path(folder) / "sla.pdf"
            ExportService().sla(report, xlsx=xlsx, pdf=pdf, language=language)
            with ZipFile(xlsx) as package:
                for name in package.namelist():
                    if name not in _FOREIGN:
                        # One element a line, so that a difference can be read.
                        part = package.read(name).decode("utf-8").replace("><", ">\n<")
                        found[f"sla-{language}.xlsx/{name.replace('/', '-')}"] = part + "\n"
            found[f"sla-{language}.pdf.txt"] = _text_of(pdf)
    return found


def _text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    finally:
        document.close()
    return "".join(f"=== {number} ===\n{text}\n" for number, text in enumerate(pages, 1))


def update() -> None:
    """Replaces all golden files."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    for name, text in snapshots().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    update()
