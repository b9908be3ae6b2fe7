"""keyuser export: files for the IT manager."""

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, path, verb
from keyuser.cli.output import Output
from keyuser.cli.periods import add_period, period_of
from keyuser.errors import InputError
from keyuser.settings import LANGUAGES

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "export", "Excel and PDF files")
    sla = verb(actions, "sla", "the SLA report of a period", _sla)
    sla.add_argument("--xlsx", type=path, metavar="FILE")
    sla.add_argument("--pdf", type=path, metavar="FILE")
    sla.add_argument("--language", choices=LANGUAGES, help="the report's language (default: yours)")
    sla.add_argument("--dispute", type=path, metavar="FILE", help="the vendor's own figures, compared in the workbook")
    add_period(sla)


def _sla(app: "App", arguments: Namespace, output: Output) -> int:
    if not arguments.xlsx and not arguments.pdf:
        raise InputError("No file was named.", "Add --xlsx FILE, --pdf FILE or both.")
    start, end = period_of(arguments, app.sla.contract(arguments.vendor).calendar.zone, app.clock.now())
    report = app.sla.report(start, end, arguments.vendor)
    language = arguments.language or app.settings.language or "en"
    proof = app.sla_proofs.of(report)
    if arguments.dispute:
        dispute = app.sla_disputes.compare(arguments.dispute, arguments.vendor, report.computed_at)
        proof = replace(proof, dispute=dispute)
    files = app.exports.sla(
        report,
        xlsx=arguments.xlsx,
        pdf=arguments.pdf,
        language=language,
        progress=output.progress,
        proof=proof,
    )
    output.result({"files": files}, "\n".join(f"Written: {file}" for file in files))
    return 0
