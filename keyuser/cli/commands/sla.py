"""keyuser sla: how the vendor kept the contract."""

from argparse import Namespace
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from keyuser.cli.arguments import Subparsers, noun, verb
from keyuser.cli.output import Output, table
from keyuser.cli.periods import add_period, period_of
from keyuser.records import SlaReport, SlaSummary

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "sla", "how the vendor kept the contract")
    add_period(verb(actions, "show", "compliance of a period", _show))


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    contract = app.sla.contract(arguments.vendor)
    start, end = period_of(arguments, contract.calendar.zone, app.clock.now())
    report = app.sla.report(start, end, arguments.vendor)
    rows = [("criticality", "metric", "met", "missed", "open", "no reply", "n", "kept"), *map(_row, report.summaries)]
    notice = "SAMPLE contract: these are not your vendor's real hours.\n" if contract.sample else ""
    output.result(report, f"{notice}{contract.name}\n{_head(report)}\n{table(rows)}")
    return 0


def _head(report: SlaReport) -> str:
    """Whose items of which days, as they stood when, in the contract's zone."""
    zone = ZoneInfo(report.contract.calendar.zone)
    first, last = report.start.astimezone(zone), report.end.astimezone(zone) - timedelta(seconds=1)
    days = f"items of {first:%Y-%m-%d} to {last:%Y-%m-%d}"
    return f"{report.vendor_name}, {days}, as of {report.computed_at.astimezone(zone):%Y-%m-%d %H:%M} ({zone.key})"


def _row(item: SlaSummary) -> tuple[str, ...]:
    compliance = "-" if item.compliance is None else f"{item.compliance:.1%}"
    counts = (item.met, item.missed, item.open, item.no_reply, item.met + item.missed)
    return (item.criticality or "all", item.metric, *map(str, counts), compliance)
