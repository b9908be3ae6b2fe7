"""keyuser sla: how the vendor kept the contract, why a clock shows what it shows, and whether the log is as it was written."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from keyuser.cli.arguments import Subparsers, noun, verb, whole_number
from keyuser.cli.commands.sla_events import add_events
from keyuser.cli.commands.sla_months import add_months
from keyuser.cli.output import Output, table
from keyuser.cli.periods import add_period, period_of, time_of
from keyuser.records import (
    ClockInterval,
    ClockMark,
    ClockRule,
    Evidence,
    Explanation,
    LogCheck,
    LogFaultKind,
    MarkKind,
    Metric,
    RecordFault,
    SealedTable,
    SealFault,
    SlaReport,
    SlaSummary,
    SlaView,
)

if TYPE_CHECKING:
    from keyuser.app import App

_VIEWS = {SlaView.CREATED: "items of", SlaView.DECIDED: "met or missed in"}
_RULES = {
    ClockRule.OWED: "the vendor owes it",
    ClockRule.STATUS: "the ticket waits: {}",
    ClockRule.CLOSED: "closed: {}",
    ClockRule.AGREEMENT: "excluded: {}",
    ClockRule.HOURS: "outside the day's hours {}",
    ClockRule.BREAK: "break",
    ClockRule.WEEKDAY: "no hours on that weekday",
    ClockRule.HOLIDAY: "holiday: {}",
}
_MARKS = {
    MarkKind.STARTED: "the clock starts {}",
    MarkKind.TARGET: "another target {}",
    MarkKind.AGREED: "agreed with the vendor: {}",
    MarkKind.WARNING: "{} % of the target used",
    MarkKind.CROSSED: "MISSED from here on",
    MarkKind.FULFILLED: "fulfilled",
    MarkKind.CLOSED: "closed: {}",
    MarkKind.REOPENED: "reopened: {}",
    MarkKind.CANCELLED: "cancelled: {}",
    MarkKind.LEVEL: "support line {}",
    MarkKind.VOIDED: "taken back: {}",
}
_FAULTS = {
    LogFaultKind.ALTERED: "Event {} was changed after it was written",
    LogFaultKind.MOVED: "Where event {} should be, there is another: events were removed or numbered anew",
    LogFaultKind.ADDED: "Event {} was added by something else than this program",
    LogFaultKind.REMOVED: "The log ends before event {}: the last events were removed",
}
_SEALED = {
    SealedTable.DOCUMENTS: "Document",
    SealedTable.ACTIVATIONS: "Activation",
    SealedTable.CLOSINGS: "Closing",
}
_SEAL_FAULTS = {
    SealFault.ALTERED: "{} was changed after it was written.",
    SealFault.ADDED: "{} was added by something else than this program.",
    SealFault.REMOVED: "{} was removed.",
    SealFault.LOG_REPLACED: "{} names an event that the log does not hold: the log was written anew.",
}


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "sla", "how the vendor kept the contract")
    show = verb(actions, "show", "compliance of a period", _show)
    add_period(show)
    show.add_argument(
        "--by",
        choices=[view.value for view in SlaView],
        default=SlaView.CREATED.value,
        help="the items created in the period, or what was decided in it (default: created)",
    )
    explain = verb(actions, "explain", "why a ticket's clock shows what it shows", _explain)
    explain.add_argument("ticket", help="our reference (KU-...) or the vendor's number")
    explain.add_argument("--item", type=whole_number, default=1, metavar="N", help="the ticket's item (default: 1)")
    explain.add_argument("--metric", choices=[metric.value for metric in Metric], help="one clock (default: all)")
    explain.add_argument(
        "--as-of", metavar="TIME", help="as it stood then: 2026-11-30 or 2026-11-30T18:00 (default: now)"
    )
    verb(
        actions,
        "verify",
        "whether the event log, contracts, calendars and closed months are as they were written",
        _verify,
    )
    add_events(actions)
    add_months(actions)


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    contract = app.sla.contract(arguments.vendor)
    start, end = period_of(arguments, contract.calendar.zone, app.clock.now())
    report = app.sla.report(start, end, arguments.vendor, SlaView(arguments.by))
    rows = [
        ("criticality", "metric", "met", "missed", "open", "no reply", "n", "mean", "median", "p90", "kept"),
        *map(_row, report.summaries),
    ]
    notice = "SAMPLE contract: these are not your vendor's real hours.\n" if contract.sample else ""
    output.result(report, f"{notice}{report.contract.name}\n{_head(report)}\n{table(rows)}")
    return 0


def _head(report: SlaReport) -> str:
    """Whose items of which days, as they stood when, in the contract's zone."""
    zone = ZoneInfo(report.contract.calendar.zone)
    first, last = report.start.astimezone(zone), report.end.astimezone(zone) - timedelta(seconds=1)
    days = f"{_VIEWS[report.view]} {first:%Y-%m-%d} to {last:%Y-%m-%d}"
    return f"{report.vendor_name}, {days}, as of {report.computed_at.astimezone(zone):%Y-%m-%d %H:%M} ({zone.key})"


def _row(item: SlaSummary) -> tuple[str, ...]:
    compliance = "-" if item.compliance is None else f"{item.compliance:.1%}"
    counts = (item.met, item.missed, item.open, item.no_reply, item.n)
    times = ("-" if seconds is None else _duration(seconds) for seconds in (item.mean, item.median, item.p90))
    return (item.criticality or "all", item.metric, *map(str, counts), *times, compliance)


def _explain(app: "App", arguments: Namespace, output: Output) -> int:
    metrics = (Metric(arguments.metric),) if arguments.metric else ()
    as_of = time_of(arguments.as_of) if arguments.as_of else None
    found = app.sla.explain(arguments.ticket, arguments.item, metrics, as_of)
    output.result(found, "\n\n".join(map(_explanation, found)))
    return 0


def _explanation(found: Explanation) -> str:
    zone, measure = ZoneInfo(found.zone), found.measure
    target = "no target" if measure.target is None else f"target {_duration(measure.target)}"
    lines = [
        f"{found.ticket_ref} ({found.remote_id}), item {found.item}, {found.metric}: {measure.outcome}",
        f"{_duration(measure.elapsed)} counted, {_duration(measure.paused)} left out, {target}",
        f"contract {found.contract} ({found.contract_version}), {found.policy}",
        f"calendar {found.calendar} ({found.calendar_version}), {found.zone}",
        f"as of {_moment(found.computed_at, zone)}, log up to event {found.log_head[0]} {found.log_head[1]}".rstrip(),
    ]
    lines += [
        f"{word} {_moment(at, zone)}"
        for word, at in (("due", measure.due_at), ("done", measure.stopped_at), ("missed", measure.missed_at))
        if at is not None
    ]
    rows: list[tuple[str, ...]] = [("from", "to", "what", "time", "total", "why", "event")]
    rows += [row for _, row in sorted(_lines(found, zone), key=lambda line: line[0])]
    return "\n".join((*lines, table(rows)))


def _lines(found: Explanation, zone: ZoneInfo) -> Iterator[tuple[tuple[datetime, int], tuple[str, ...]]]:
    """Marks and intervals as lines of the table, with what they are sorted by: a mark before what begins there."""
    for mark in found.marks:
        yield (mark.at, 0), (_moment(mark.at, zone), "", "*", "", "", _mark(mark), _event(mark.evidence))
    for interval in found.intervals:
        yield (interval.start, 1), _interval(interval, zone)


def _interval(interval: ClockInterval, zone: ZoneInfo) -> tuple[str, ...]:
    return (
        _moment(interval.start, zone),
        _moment(interval.end, zone),
        interval.label,
        _duration(interval.seconds) if interval.seconds else "",
        _duration(interval.total),
        _RULES[interval.rule].format(interval.detail).strip(),
        _event(interval.evidence),
    )


def _mark(mark: ClockMark) -> str:
    text = _MARKS[mark.kind].format(mark.detail).strip(" :")
    changes = mark.kind in (MarkKind.STARTED, MarkKind.TARGET, MarkKind.AGREED)
    if not changes:
        return text
    return f"{text}, no target" if mark.target is None else f"{text}, target {_duration(mark.target)}"


def _event(evidence: Evidence | None) -> str:
    return "" if evidence is None else f"#{evidence.seq} {evidence.source} {evidence.source_id}".strip()


def _verify(app: "App", arguments: Namespace, output: Output) -> int:
    del arguments
    check, faults = app.sla.verify_log(), app.sla.verify_records()
    output.result({"log": check, "records": faults}, "\n".join((_verdict(check), *_records(faults))))
    return 0 if check.fault is None and not faults else 1


def _records(faults: Sequence[RecordFault]) -> Iterator[str]:
    """A line for each contract, calendar, activation or closing that is not as it was."""
    if not faults:
        yield "Contracts, calendars, activations and closed months are as they were taken in."
    for fault in faults:
        what = f"{_SEALED[fault.table]} {fault.id}" + (f" ({fault.name})" if fault.name else "")
        yield _SEAL_FAULTS[fault.fault].format(what)


def _verdict(check: LogCheck) -> str:
    fault = check.fault
    if fault is not None:
        where = " ".join(filter(None, (fault.ticket_ref and f"ticket {fault.ticket_ref}", fault.at)))
        return _FAULTS[fault.kind].format(fault.seq) + (f" ({where})." if where else ".")
    text = f"{check.events} events, each as it was written." + (f" Head: {check.head}" if check.head else "")
    return text if check.sealed else f"{text}\nThe last row could not be compared: the next event seals the log."


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M:%S}"


def _duration(seconds: int) -> str:
    """Working time, to the second: ``12:05:00``."""
    minutes, second = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"
