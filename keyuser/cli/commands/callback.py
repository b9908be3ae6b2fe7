"""keyuser callback: the calls that staff asked for."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from keyuser.cli.arguments import Subparsers, noun, verb, whole_number
from keyuser.cli.moments import local_moment
from keyuser.cli.output import Output, moment, table
from keyuser.records import Callback, id_from_ref, report_ref

if TYPE_CHECKING:
    from keyuser.app import App

_WHEN = "YYYY-MM-DDTHH:MM"


def register(subparsers: Subparsers) -> None:
    actions = noun(subparsers, "callback", "calls that staff asked for")
    add = verb(actions, "add", "put a call into the queue", _add, records=True)
    add.add_argument("number")
    add.add_argument("--name", default="")
    add.add_argument("--organisation", default="", metavar="BIN")
    add.add_argument("--about", default="", metavar="TEXT")
    add.add_argument("--report", default="", metavar="R-000001")
    add.add_argument("--from", dest="start", type=local_moment, metavar=_WHEN, help="not before")
    add.add_argument("--until", dest="end", type=local_moment, metavar=_WHEN, help="not after")
    add.add_argument("--due", type=local_moment, metavar=_WHEN)
    add.add_argument("--country", default="KZ", choices=("KZ", "RU", "UA", "PL"))
    listing = verb(actions, "list", "the queue, those due first in front", _list)
    listing.add_argument("--overdue", action="store_true", help="only those whose time has passed")
    listing.add_argument("--all", action="store_true", help="also those that are done")
    tried = verb(actions, "tried", "log a call that was made", _tried, records=True)
    tried.add_argument("id", type=whole_number)
    tried.add_argument("--reached", action="store_true", help="somebody answered: the callback is done")
    tried.add_argument("--note", default="")
    tried.add_argument("--again", type=local_moment, metavar=_WHEN, help="when to try again")
    verb(actions, "drop", "take a call out of the queue", _drop, records=True).add_argument("id", type=whole_number)
    link = verb(actions, "link", "say which report a callback belongs to", _link, records=True)
    link.add_argument("id", type=whole_number)
    link.add_argument("report", metavar="R-000001")


def _add(app: "App", arguments: Namespace, output: Output) -> int:
    callback = app.callbacks.add(
        arguments.number,
        name=arguments.name,
        organisation=arguments.organisation,
        about=arguments.about,
        report_id=id_from_ref(arguments.report, "R") if arguments.report else None,
        window_start=arguments.start,
        window_end=arguments.end,
        due=arguments.due,
        country=arguments.country,
    )
    return _said(output, callback)


def _list(app: "App", arguments: Namespace, output: Output) -> int:
    if arguments.overdue:
        found: Sequence[Callback] = app.callbacks.overdue()
    else:
        found = app.callbacks.queue(state=None) if arguments.all else app.callbacks.queue()
    now = app.clock.now()
    rows = [
        (
            str(each.id),
            "OVERDUE" if each.is_overdue(now) else each.state,
            moment(each.due),
            each.number + (f" ext. {each.extension}" if each.extension else ""),
            each.name or "-",
            report_ref(each.report_id) if each.report_id else "-",
            each.about[:60],
        )
        for each in found
    ]
    output.result(found, table(rows) or "Nobody waits for a call.")
    return 0


def _tried(app: "App", arguments: Namespace, output: Output) -> int:
    tried = app.callbacks.tried(arguments.id, reached=arguments.reached, note=arguments.note, again_at=arguments.again)
    return _said(output, tried)


def _drop(app: "App", arguments: Namespace, output: Output) -> int:
    return _said(output, app.callbacks.drop(arguments.id))


def _link(app: "App", arguments: Namespace, output: Output) -> int:
    return _said(output, app.callbacks.link(arguments.id, id_from_ref(arguments.report, "R")))


def _said(output: Output, callback: Callback) -> int:
    text = f"Callback {callback.id}: {callback.number}, {callback.state}, due {moment(callback.due)}."
    output.result(callback, text)
    return 0
