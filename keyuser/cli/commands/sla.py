"""keyuser sla: how the vendor kept the contract."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb
from keyuser.cli.output import Output, table
from keyuser.cli.periods import add_period, period_of
from keyuser.records import SlaSummary

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "sla", "how the vendor kept the contract")
    add_period(verb(actions, "show", "compliance of a period", _show))


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    contract = app.sla.contract(arguments.vendor)
    start, end = period_of(arguments, contract.calendar.zone, app.clock.now())
    report = app.sla.report(start, end, arguments.vendor)
    rows = [("criticality", "metric", "met", "missed", "open", "compliance"), *map(_row, report.summaries)]
    notice = "SAMPLE contract: these are not your vendor's real hours.\n" if contract.sample else ""
    output.result(report, f"{notice}{contract.name}\n{table(rows)}")
    return 0


def _row(item: SlaSummary) -> tuple[str, ...]:
    compliance = "-" if item.compliance is None else f"{item.compliance:.1%}"
    counts = (str(item.met), str(item.missed), str(item.open))
    return (item.criticality or "all", item.metric, *counts, compliance)
