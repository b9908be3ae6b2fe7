"""keyuser sla close, closings, compare, notices, dispute: frozen months, what needs the user, the vendor's figures."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, path, verb, whole_number
from keyuser.cli.output import Output, moment, table
from keyuser.records import NoticeKind

if TYPE_CHECKING:
    from keyuser.app import App
    from keyuser.sla.disputes.cases import DisputedClock
    from keyuser.sla.notices.service import NewNotices

_HASH_SHOWN = 16


def add_months(actions: Subparsers) -> None:
    """Adds the verbs to ``keyuser sla``."""
    close = verb(actions, "close", "freeze the figures of a month that is over", _close, records=True)
    close.add_argument("month", metavar="YYYY-MM")
    listing = verb(actions, "closings", "the months that were closed", _closings)
    listing.add_argument("--month", metavar="YYYY-MM")
    compare = verb(actions, "compare", "a closed month beside what the log says now", _compare)
    compare.add_argument("month", metavar="YYYY-MM")
    compare.add_argument("--number", type=whole_number, metavar="N", help="which closing (default: the last)")
    notices = verb(
        actions, "notices", "clocks at risk and missed that you were not told of yet", _notices, records=True
    )
    notices.add_argument("--mail", action="store_true", help="send what is new to the address in the settings")
    dispute = verb(actions, "dispute", "the vendor's own figures beside ours: what differs, and why", _dispute)
    dispute.add_argument("file", type=path, help="the vendor's table (.xlsx, .csv)")
    dispute.add_argument("--xlsx", type=path, metavar="FILE", help="write it as a workbook too")
    dispute.add_argument("--language", help="the workbook's language (default: yours)")
    for parser in (close, listing, compare, dispute):
        parser.add_argument("--vendor", default="", metavar="ID")


def _close(app: "App", arguments: Namespace, output: Output) -> int:
    closed = app.sla_closings.close(arguments.month, arguments.vendor)
    closing = closed.closing
    lines = [
        f"{closing.month} is closed ({closing.number}).",
        f"figures  {closing.sha256}",
        f"log      event {closing.last_event}, {closing.head_hash or 'empty'}",
    ]
    if closed.stale:
        last = "never" if closed.synced_at is None else moment(closed.synced_at)
        lines.append(f"The vendor's answers were last fetched: {last}. Fetch them and close the month once more.")
    if closed.log_fault:
        lines.append(f"Event {closed.log_fault} of the log is not as it was written; the closing says so.")
    output.result(closed, "\n".join(lines))
    return 0


def _closings(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.sla_closings.closings(arguments.vendor or None, arguments.month)
    rows: list[tuple[str, ...]] = [("month", "vendor", "number", "closed", "by", "event", "figures", "log")]
    rows += [
        (
            each.month,
            each.vendor_id,
            str(each.number),
            moment(each.closed_at),
            each.actor,
            str(each.last_event),
            each.sha256[:_HASH_SHOWN],
            each.head_hash[:_HASH_SHOWN],
        )
        for each in found
    ]
    output.result(found, table(rows) if found else "No month was closed yet.")
    return 0


def _compare(app: "App", arguments: Namespace, output: Output) -> int:
    found = app.sla_closings.compare(arguments.month, arguments.vendor, arguments.number)
    closing = found.closing
    head = f"{closing.month}, closing {closing.number} of {moment(closing.closed_at)}: "
    if not found.intact:
        head += "ITS FIGURES ARE NOT AS THEY WERE FROZEN. "
    if not found.differences:
        output.result(found, head + "no figure is another one now.")
        return 0
    rows: list[tuple[str, ...]] = [("view", "ticket", "item", "metric", "figure", "closed", "now", "events")]
    rows += [
        (
            each.view,
            each.ticket_ref or f"all ({each.criticality or 'all'})",
            str(each.item or ""),
            each.metric,
            each.figure,
            _shown(each.before),
            _shown(each.after),
            ", ".join(f"#{seq}" for seq in each.events),
        )
        for each in found.differences
    ]
    output.result(found, f"{head}{len(found.differences)} figures differ.\n{table(rows)}")
    return 0


def _shown(value: object) -> str:
    return "-" if value is None else str(value)


def _notices(app: "App", arguments: Namespace, output: Output) -> int:
    if arguments.mail:
        app.sla_notice_mail.check()  # before they are taken: what is taken is told once
    new = app.sla_notices.take()
    mailed = False
    try:
        mailed = bool(arguments.mail) and app.sla_notice_mail.send(new)
    finally:
        output.result({"new": new, "mailed": mailed}, _told(new) + ("\nSent by mail." if mailed else ""))
    return 0


def _told(new: "NewNotices") -> str:
    if new.known_before:
        return f"{new.known_before} clocks were at risk or missed before; from now on you are told of each new one."
    if not new.notices:
        return "Nothing new."
    rows: list[tuple[str, ...]] = [("ticket", "item", "criticality", "metric", "what", "when", "due", "title")]
    rows += [
        (
            each.ticket_ref,
            str(each.item),
            each.criticality,
            each.metric,
            "missed" if each.kind is NoticeKind.MISSED else f"{each.threshold} % used",
            moment(each.at),
            moment(each.due_at) if each.due_at else "",
            each.title,
        )
        for each in new.notices
    ]
    return table(rows)


def _dispute(app: "App", arguments: Namespace, output: Output) -> int:
    sheet = app.sla_disputes.compare(arguments.file, arguments.vendor)
    lines = [f"{sheet.compared} figures compared, {sheet.agreed} agree, {len(sheet.clocks)} differ."]
    if sheet.clocks:
        rows: list[tuple[str, ...]] = [
            ("ticket", "item", "metric", "ours", "theirs", "from", "to", "seconds", "why", "event")
        ]
        rows += [row for clock in sheet.clocks for row in _clock(clock)]
        lines.append(table(rows))
    lines += [
        f"Row {fault.line}{f', {fault.column}' if fault.column else ''}: {fault.problem}" for fault in sheet.faults
    ]
    if arguments.xlsx:
        language = arguments.language or app.settings.language or "en"
        app.exports.dispute(sheet, arguments.xlsx, language)
        lines.append(f"Written: {arguments.xlsx}")
    output.result(sheet, "\n".join(lines))
    return 0


def _clock(clock: "DisputedClock") -> list[tuple[str, ...]]:
    head = (clock.ticket_ref, str(clock.item), clock.figure.metric, _shown(clock.ours), _shown(clock.theirs))
    lines = [
        (
            moment(each.start) if each.start else "",
            moment(each.end) if each.end else "",
            f"{each.seconds:+d}",
            f"{each.cause} {each.detail}".strip() if each.cause else "unexplained",
            f"#{each.evidence.seq}" if each.evidence else "",
        )
        for each in clock.lines
    ] or [("", "", "", "another verdict", "")]
    return [(*(head if number == 0 else ("",) * len(head)), *line) for number, line in enumerate(lines)]
