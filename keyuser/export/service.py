"""What other stages call: a finished SLA report in, files out."""

from pathlib import Path

from keyuser.errors import InputError
from keyuser.export.excel import write_sla_workbook
from keyuser.export.pdf import write_sla_pdf
from keyuser.records import SlaReport
from keyuser.records.progress import Progress, no_progress


class ExportService:
    """Writes reports as files. It computes nothing: every figure comes from the report."""

    def sla(
        self,
        report: SlaReport,
        *,
        xlsx: Path | None = None,
        pdf: Path | None = None,
        language: str = "en",
        progress: Progress = no_progress,
    ) -> tuple[Path, ...]:
        """Writes the files that were asked for and returns their paths.

        Each file is complete or untouched: ``MachineError`` where it cannot be written, ``InputError`` for an unknown
        language or one name for both files, ``Cancelled`` where ``progress`` says so.
        """
        if xlsx is not None and pdf is not None and xlsx.resolve() == pdf.resolve():
            raise InputError(f"{xlsx} cannot be a workbook and a PDF at once.", "Give the two files different names.")
        written = []
        if xlsx is not None:
            write_sla_workbook(report, xlsx, language, progress)
            written.append(xlsx)
        if pdf is not None:
            write_sla_pdf(report, pdf, language, progress)
            written.append(pdf)
        return tuple(written)
