"""keyuser report: read what staff wrote."""

from argparse import Namespace
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb, whole_number
from keyuser.cli.output import Output, moment, table
from keyuser.records import group_ref, id_from_ref

if TYPE_CHECKING:
    from keyuser.app import App


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "report", "read reports")
    listing = verb(actions, "list", "reports, the latest first", _list)
    listing.add_argument("--ungrouped", action="store_true", help="only those that wait in the inbox")
    listing.add_argument("--search", default="", metavar="WORDS")
    listing.add_argument("--limit", type=whole_number, default=50)
    verb(actions, "show", "one report", _show).add_argument("report", metavar="R-000001")


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    lines = app.reports.page(ungrouped=arguments.ungrouped, search=arguments.search, limit=arguments.limit)
    total = app.reports.count(ungrouped=arguments.ungrouped, search=arguments.search)
    rows = [
        (
            line.ref,
            moment(line.at),
            group_ref(line.group_id) if line.group_id else "-",
            (line.sender_name or line.sender_email)[:28],
            line.subject[:70],
        )
        for line in lines
    ]
    none = (
        'No report is like that; "keyuser report list" shows all.'
        if arguments.search or arguments.ungrouped
        else 'No reports. Take some in with "keyuser intake import PATH".'
    )
    output.result({"total": total, "reports": lines}, table(rows) or none)
    return 0


def _show(app: "App", arguments: Namespace, output: Output) -> int:
    report = app.reports.get(id_from_ref(arguments.report, "R"))
    head = [
        ("Report", report.ref),
        ("Subject", report.subject),
        ("From", f"{report.sender_name} <{report.sender_email}>"),
        ("Sent", moment(report.at)),
        ("BIN", report.organisation or "-"),
        ("Files", ", ".join(item.name for item in report.attachments) or "-"),
    ]
    output.result(report, f"{table(head)}\n\n{report.text}")
    return 0
