"""keyuser report: read what staff wrote, and put right where it was placed."""

from argparse import Namespace
from datetime import timedelta
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb, whole_number
from keyuser.cli.output import Output, moment, plain, table
from keyuser.records import ReportLine, Tray, group_ref, id_from_ref, report_ref

if TYPE_CHECKING:
    from keyuser.app import App

_ALL = "all"
_UNDO = '"keyuser group undo" takes it back.'


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "report", "read reports")
    listing = verb(actions, "list", "reports, the latest first", _list)
    listing.add_argument("--ungrouped", action="store_true", help="only those that wait in the inbox")
    listing.add_argument("--tray", choices=[*Tray, _ALL], default=Tray.INBOX.value, help="where to look (inbox)")
    listing.add_argument("--search", default="", metavar="WORDS")
    listing.add_argument("--limit", type=whole_number, default=50)
    verb(actions, "show", "one report and its conversation", _show).add_argument("report", metavar="R-000001")
    verb(actions, "channels", "reports and time to registration by channel", _channels)
    attach = verb(actions, "attach", "a report belongs to another one's conversation", _attach, records=True)
    attach.add_argument("report", metavar="R-000002")
    attach.add_argument("to", metavar="R-000001")
    detach = verb(actions, "detach", "a reply is a report of its own", _detach, records=True)
    detach.add_argument("report", metavar="R-000002")
    tray = verb(actions, "tray", "mails belong into the inbox or among the automatic ones", _tray, records=True)
    tray.add_argument("tray", choices=list(Tray))
    tray.add_argument("reports", nargs="+", metavar="R-000001")
    tray.add_argument("--remember", action="store_true", help="from now on all mails of these senders")


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    tray = None if arguments.tray == _ALL else Tray(arguments.tray)
    ungrouped, search = arguments.ungrouped, arguments.search
    lines = app.reports.page(ungrouped=ungrouped, search=search, tray=tray, limit=arguments.limit)
    total = app.reports.count(ungrouped=ungrouped, search=search, tray=tray)
    rows = [
        (
            line.ref,
            moment(line.at),
            _where(line),
            (line.sender_name or line.sender_email)[:28],
            line.subject[:70] + (f" (+{line.replies})" if line.replies else ""),
        )
        for line in lines
    ]
    none = (
        'No report is like that; "keyuser report list" shows all.'
        if search or ungrouped or tray is not Tray.INBOX
        else 'No reports. Take some in with "keyuser intake import PATH".'
    )
    output.result({"total": total, "reports": lines}, table(rows) or none)
    return 0


def _where(line: ReportLine) -> str:
    if line.place.tray is not Tray.INBOX:
        return str(line.automatic or line.place.tray)
    if line.place.answers is not None:
        return f"to {report_ref(line.place.answers)}"
    return group_ref(line.group_id) if line.group_id else "-"


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    report = app.reports.get(id_from_ref(arguments.report, "R"))
    conversation = app.reports.conversation(report.id)
    head = [
        ("Report", report.ref),
        ("Subject", report.subject),
        ("From", f"{report.sender_name} <{report.sender_email}>"),
        ("Sent", moment(report.at)),
        ("Taken in", f"{moment(report.registered_at)} ({report.channel})"),
        ("BIN", report.organisation or "-"),
        *([("Site", report.site)] if report.site else []),
        ("Files", ", ".join(item.name for item in report.attachments) or "-"),
        *([("Conversation", ", ".join(item.ref for item in conversation))] if len(conversation) > 1 else []),
        *([("Tray", report.place.tray)] if report.place.tray is not Tray.INBOX else []),
    ]
    data = {**plain(report), "conversation": [item.ref for item in conversation]}
    output.result(data, f"{table(head)}\n\n{report.text}")
    return 0


def _channels(app: "App", _arguments: Namespace, output: Output) -> int:
    figures = app.reports.channels()
    rows = [("channel", "reports", "timed", "median", "p90")]
    rows += [
        (item.channel.value, str(item.reports), str(item.timed), _span(item.median), _span(item.p90))
        for item in figures
    ]
    output.result(figures, table(rows) if figures else 'No reports. Take some in with "keyuser intake import PATH".')
    return 0


def _attach(app: "App", arguments: Namespace, output: Output) -> int:
    report = app.conversations.attach(id_from_ref(arguments.report, "R"), id_from_ref(arguments.to, "R"))
    output.result(report, f"{report.ref} belongs to {report_ref(report.place.answers or 0)}. {_UNDO}")
    return 0


def _detach(app: "App", arguments: Namespace, output: Output) -> int:
    report = app.conversations.detach(id_from_ref(arguments.report, "R"))
    output.result(report, f"{report.ref} is a report of its own. {_UNDO}")
    return 0


def _tray(app: "App", arguments: Namespace, output: Output) -> int:
    ids = [id_from_ref(each, "R") for each in arguments.reports]
    reports = app.conversations.to_tray(ids, Tray(arguments.tray), remember=arguments.remember)
    what = ", ".join(report.ref for report in reports)
    output.result(reports, f"{what}: {arguments.tray}. {_UNDO}")
    return 0


def _span(value: timedelta | None) -> str:
    """Days, hours and minutes, as far as they say something."""
    if value is None:
        return "-"
    minutes = round(value.total_seconds() / 60)
    days, hours = divmod(minutes // 60, 24)
    return f"{days} d {hours} h" if days else f"{hours} h {minutes % 60} min" if hours else f"{minutes} min"
