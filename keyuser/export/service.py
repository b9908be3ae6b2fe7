"""What other stages call: a finished SLA report in, files out."""

from pathlib import Path

from keyuser.errors import InputError
from keyuser.export.excel import write_sla_workbook
from keyuser.export.excel_dispute import write_dispute_workbook
from keyuser.export.pdf import write_sla_pdf
from keyuser.records import SlaReport
from keyuser.records.progress import Progress, no_progress
from keyuser.sla.disputes.cases import DisputeSheet
from keyuser.sla.proof import SlaProof


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
        proof: SlaProof | None = None,
    ) -> tuple[Path, ...]:
        """Writes the files that were asked for and returns their paths; with the ``proof`` of the report where it is given.

        Each file is complete or untouched: ``MachineError`` where it cannot be written, ``InputError`` for an unknown
        language or one name for both files, ``Cancelled`` where ``progress`` says so.
        """
        if xlsx is not None and pdf is not None and xlsx.resolve() == pdf.resolve():
            raise InputError(f"{xlsx} cannot be a workbook and a PDF at once.", "Give the two files different names.")
        written = []
        if xlsx is not None:
            write_sla_workbook(report, xlsx, language, progress, proof)
            written.append(xlsx)
        if pdf is not None:
            write_sla_pdf(report, pdf, language, progress, proof)
            written.append(pdf)
        return tuple(written)

    def dispute(self, dispute: DisputeSheet, xlsx: Path, language: str = "en") -> Path:
        """Writes the dispute sheet as a workbook; the errors of ``sla``."""
        write_dispute_workbook(dispute, xlsx, language)
        return xlsx
